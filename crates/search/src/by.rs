//! The query string of a search: what its fields are called, and the wish that they make.

use crate::wish::Wish;

/// A dimension that a search can be narrowed by.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum By {
    Kind,
    Theme,
    Place,
    Year,
    Evidence,
    Group,
    /// An objective of the Global Compact for Migration.
    Objective,
    /// A Sustainable Development Goal.
    Goal,
    Language,
}

impl By {
    pub const ALL: [By; 9] = [
        By::Kind,
        By::Theme,
        By::Place,
        By::Year,
        By::Evidence,
        By::Group,
        By::Objective,
        By::Goal,
        By::Language,
    ];

    /// The word of the query string.
    pub fn name(self) -> &'static str {
        match self {
            By::Kind => "kind",
            By::Theme => "theme",
            By::Place => "place",
            By::Year => "year",
            By::Evidence => "evidence",
            By::Group => "group",
            By::Objective => "gcm",
            By::Goal => "sdg",
            By::Language => "language",
        }
    }

    pub fn from_name(name: &str) -> Option<By> {
        By::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// The field of the query string that has the words.
pub const WORDS: &str = "q";

impl Wish {
    /// What the fields of a query string ask for, of everything that is public. A field that is not
    /// understood asks for nothing; a year that is none is one that nothing has, as a place that is
    /// none is.
    ///
    /// ```
    /// let wish = search::Wish::read([("q", "water"), ("place", "MX"), ("year", "soon"), ("x", "y")]);
    /// assert_eq!((wish.words.as_str(), wish.places), ("water", vec!["MX".to_owned()]));
    /// assert_eq!(wish.years, [i16::MIN]);
    /// ```
    pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Wish {
        let mut wish = Wish::default();
        for (name, value) in pairs {
            if name == WORDS {
                value.clone_into(&mut wish.words);
            } else if let Some(by) = By::from_name(name) {
                wish.ask(by, value);
            }
        }
        wish
    }

    fn ask(&mut self, by: By, value: &str) {
        let list = match by {
            By::Kind => &mut self.kinds,
            By::Theme => &mut self.themes,
            By::Place => &mut self.places,
            By::Year => return self.years.push(value.parse().unwrap_or(i16::MIN)),
            By::Evidence => &mut self.evidence,
            By::Group => &mut self.groups,
            By::Objective => &mut self.objectives,
            By::Goal => &mut self.goals,
            By::Language => &mut self.languages,
        };
        list.push(value.to_owned());
    }
}
