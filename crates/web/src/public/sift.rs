//! What a reader asked a list for: read from the query string and written back to it.
//!
//! Empty fields ask for nothing. Several values of one field mean either of them. Each value that
//! is set is shown as a link that unsets it, and each count as a link that sets its value.

use crate::page::Page;
use crate::urls;
use domain::Lang;
pub use search::By;
use search::WORDS;

/// How a list is looked at. What there is no view of is shown as a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum View {
    #[default]
    List,
    Map,
    Time,
    Table,
}

impl View {
    pub const ALL: [View; 4] = [View::List, View::Map, View::Time, View::Table];

    /// The word of the query string.
    fn name(self) -> &'static str {
        match self {
            View::List => "list",
            View::Map => "map",
            View::Time => "time",
            View::Table => "table",
        }
    }
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Sift {
    pub words: String,
    /// In the order in which they were set.
    pub set: Vec<(By, String)>,
    pub view: View,
    /// Where the page starts.
    pub after: Option<String>,
}

/// A list is sifted by hundreds of values, each a link.
pub struct Further {
    before: String,
    is_first: bool,
    view: String,
}

impl Further {
    /// The address of the list with one value more: that of [`Sift::with`].
    pub fn href(&self, by: By, value: &str) -> String {
        let mut query = urls::query(&[(by.name(), value)]);
        if !self.is_first {
            query.replace_range(..1, "&");
        }
        format!("{}{query}{}", self.before, self.view)
    }
}

impl Sift {
    /// A field that is not understood asks for nothing: an address that somebody shortened still
    /// works. A value that there is not is one that no record has.
    pub fn read(pairs: &[(String, String)]) -> Sift {
        let mut sift = Sift::default();
        for (name, value) in pairs {
            let value = value.trim();
            if value.is_empty() {
                continue;
            }
            match name.as_str() {
                WORDS => value.clone_into(&mut sift.words),
                "view" => {
                    let known = View::ALL.into_iter().find(|it| it.name() == value);
                    sift.view = known.unwrap_or_default();
                }
                "after" => sift.after = Some(value.to_owned()),
                _ => sift.set.extend(By::from_name(name).map(|it| (it, value.to_owned()))),
            }
        }
        sift.set.dedup();
        sift
    }

    pub fn of(&self, by: By) -> impl Iterator<Item = &str> {
        self.set.iter().filter(move |it| it.0 == by).map(|it| it.1.as_str())
    }

    pub fn has(&self, by: By, value: &str) -> bool {
        self.of(by).any(|it| it == value)
    }

    pub fn years(&self) -> Option<(i16, i16)> {
        let years = self.of(By::Year).filter_map(|it| it.parse().ok());
        let years = years.filter(|it| (0..=9_999).contains(it)).map(|it: i16| (it, it));
        years.reduce(|(first, last), (a, b)| (first.min(a), last.max(b)))
    }

    /// Whether only years or languages are asked for that are none: no record has them.
    pub fn asks_in_vain(&self) -> bool {
        let asks = |by| self.of(by).next().is_some();
        asks(By::Year) && self.years().is_none()
            || asks(By::Language) && self.languages().is_empty()
    }

    /// The same for the list of a kind, whose address says already of which.
    #[must_use]
    pub fn of_one_kind(mut self) -> Sift {
        self.set.retain(|it| it.0 != By::Kind);
        self
    }

    pub fn languages(&self) -> Vec<Lang> {
        self.of(By::Language).filter_map(|it| it.parse().ok()).collect()
    }

    /// The same with one value more.
    #[must_use]
    pub fn with(&self, by: By, value: &str) -> Sift {
        let mut sift = Sift { after: None, ..self.clone() };
        if !sift.has(by, value) {
            sift.set.push((by, value.to_owned()));
        }
        sift
    }

    /// The same with one value less.
    #[must_use]
    pub fn without(&self, by: By, value: &str) -> Sift {
        let mut sift = Sift { after: None, ..self.clone() };
        sift.set.retain(|it| *it != (by, value.to_owned()));
        sift
    }

    /// The same, looked at in another way, from its beginning.
    #[must_use]
    pub fn seen(&self, view: View) -> Sift {
        Sift { view, after: None, ..self.clone() }
    }

    #[must_use]
    pub fn from(&self, after: String) -> Sift {
        Sift { after: Some(after), ..self.clone() }
    }

    /// What is asked, as the fields of a query string; without where and how it is looked at.
    pub fn asked(&self) -> Vec<(&str, &str)> {
        let words = Some((WORDS, self.words.as_str())).filter(|it| !it.1.is_empty());
        let set = self.set.iter().map(|(by, value)| (by.name(), value.as_str()));
        words.into_iter().chain(set).collect()
    }

    /// What the addresses of all lists have in common that are sifted by one value more.
    pub fn further(&self, page: &Page, list: &str) -> Further {
        let asked = urls::query(&self.asked());
        let view = (self.view != View::default()).then_some(("view", self.view.name()));
        let view = urls::query(view.as_slice()).replace('?', "&");
        Further { before: page.url(format!("{list}{asked}")), is_first: asked.is_empty(), view }
    }

    /// The address of a list that is sifted like this.
    pub fn href(&self, page: &Page, list: &str) -> String {
        let mut pairs = self.asked();
        if self.view != View::default() {
            pairs.push(("view", self.view.name()));
        }
        pairs.extend(self.after.iter().map(|it| ("after", it.as_str())));
        page.url(format!("{list}{}", urls::query(&pairs)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn page() -> Page {
        Page::for_anyone(Lang::En, "/".to_owned(), jiff::Timestamp::UNIX_EPOCH)
    }

    #[test]
    fn what_is_set_can_be_unset() {
        let none = Sift::default();
        let set = none.with(By::Place, "MX").with(By::Year, "2018");
        assert_eq!(set.href(&page(), "/events"), "/en/events?place=MX&year=2018");
        assert_eq!(set.without(By::Place, "MX").without(By::Year, "2018"), none);
        assert_eq!(set.years(), Some((2018, 2018)));
        let map = set.seen(View::Map);
        assert_eq!(map.href(&page(), "/actions"), "/en/actions?place=MX&year=2018&view=map");
        assert_eq!(map.seen(View::List), set);
        for sift in [none, set, map] {
            let with = sift.with(By::Theme, "a b").href(&page(), "/events");
            assert_eq!(sift.further(&page(), "/events").href(By::Theme, "a b"), with);
        }
    }

    #[test]
    fn a_year_or_a_language_that_is_none_is_asked_for_in_vain() {
        let none = Sift::default();
        assert!(!none.asks_in_vain());
        for vain in ["99999", "-1", "soon", "2018-07"] {
            let sift = none.with(By::Year, vain);
            assert!(sift.asks_in_vain() && sift.years().is_none(), "{vain}");
            assert_eq!(sift.with(By::Year, "2018").years(), Some((2018, 2018)), "{vain}");
        }
        assert!(none.with(By::Language, "xx").asks_in_vain());
        assert!(!none.with(By::Language, "xx").with(By::Language, "fr").asks_in_vain());
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_the_same(words in "\\PC{0,20}", values in proptest::collection::vec("\\PC{1,9}", 0..5)) {
            let mut sift = Sift { words: words.trim().to_owned(), ..Sift::default() };
            for (number, value) in values.iter().enumerate().filter(|it| !it.1.trim().is_empty()) {
                sift = sift.with(By::ALL[number % By::ALL.len()], value.trim());
            }
            let href = sift.href(&page(), "/practices");
            let uri: axum::http::Uri = href.parse().unwrap();
            let pairs = axum::extract::Query::<Vec<(String, String)>>::try_from_uri(&uri).unwrap().0;
            prop_assert_eq!(Sift::read(&pairs), sift);
        }
    }
}
