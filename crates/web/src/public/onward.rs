//! Where a reader goes on from a list or from a search: by sifting it, reading further, following it.

use super::facets::{Choice, Coded, Facet};
use super::json;
use super::sift::{By, Sift};
use super::subscription;
use crate::error::Result;
use crate::page::Page;
use crate::{App, urls};
use domain::Kind;
use search::Facets;
use store::Db;
use store::records::{self, Listing, Previous};
use tokio::try_join;

pub struct Onward {
    /// What is set, each as the way to unset it.
    pub set: Vec<Choice>,
    pub facets: Vec<Facet>,
    /// The same with nothing set.
    pub all: String,
    pub turn: Turn,
    pub feed: String,
    /// The same for programs, from the same place on.
    pub json: String,
    /// Where one asks to be told by mail, where there is mail.
    pub by_mail: Option<String>,
}

impl Onward {
    /// From the list of a kind.
    pub fn of_kind(
        app: &App,
        page: &Page,
        kind: Kind,
        (sift, coded, counted): (&Sift, &Coded, &Facets),
        turn: Turn,
    ) -> Onward {
        let list = urls::list(kind);
        let followed = sift.with(By::Kind, kind.name());
        Onward {
            set: coded.set(page, sift, &list),
            facets: coded.facets(page, sift, &list, counted),
            all: page.url(&list),
            turn,
            feed: followed.href(page, &urls::feed()),
            json: json::address(page, sift, &list),
            by_mail: subscription::href(app, page, &followed),
        }
    }
}

/// A page of a list among the others: which it is, and where the ones beside it begin.
#[derive(Default)]
pub struct Turn {
    /// *51–52 of 52*, where this is not all there is.
    pub position: Option<String>,
    pub previous: Option<String>,
    pub next: Option<String>,
}

/// How much stands on a page, of how much.
pub struct Shown {
    pub before: usize,
    pub here: usize,
    pub total: usize,
}

impl Turn {
    /// Of the list of a kind, as the database was asked for it. Two statements behind the first page.
    pub async fn of_kind(
        db: &Db,
        page: &Page,
        (listing, sift, list): (&Listing, &Sift, &str),
        (here, total): (usize, usize),
        next: Option<String>,
    ) -> Result<Turn> {
        let (previous, before) =
            try_join!(records::previous(db, listing), records::before(db, listing))?;
        let previous = match previous {
            Previous::None => None,
            Previous::First => Some(sift.seen(sift.view)),
            Previous::After(it) => Some(sift.from(it)),
        };
        let before = usize::try_from(before).unwrap_or(usize::MAX);
        Ok(Turn {
            position: Shown { before, here, total }.said(page),
            previous: previous.map(|it| it.href(page, list)),
            next: next.map(|it| sift.from(it).href(page, list)),
        })
    }
}

impl Shown {
    /// Nothing where all stands on one page.
    pub fn said(&self, page: &Page) -> Option<String> {
        let last = self.before.saturating_add(self.here);
        // The index, which counts, may not have read the last changes yet.
        let total = self.total.max(last);
        let numbers = [("first", self.before + 1), ("last", last), ("count", total)];
        let numbers = numbers.map(|(name, it)| (name, page.number(it).into()));
        (self.here > 0 && self.here < total).then(|| page.say_with("list-position", &numbers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_says_where_it_stands_unless_it_is_all_there_is() {
        let page = Page::for_anyone(domain::Lang::En, "/".to_owned(), jiff::Timestamp::UNIX_EPOCH);
        let said = |before, here, total| Shown { before, here, total }.said(&page);
        assert_eq!(said(0, 50, 52).as_deref(), Some("1–50 of 52"));
        assert_eq!(said(50, 2, 52).as_deref(), Some("51–52 of 52"));
        assert_eq!(said(1_000, 50, 1_040).as_deref(), Some("1,001–1,050 of 1,050"));
        assert_eq!((said(0, 7, 7), said(50, 0, 52)), (None, None));
    }
}
