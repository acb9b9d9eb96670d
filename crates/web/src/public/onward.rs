//! Where a reader goes on from a list or from a search: by sifting it, reading further, following it.

use super::facets::{Choice, Coded, Facet};
use super::json;
use super::sift::{By, Sift};
use super::subscription;
use crate::page::Page;
use crate::{App, urls};
use domain::Kind;
use search::Facets;

pub struct Onward {
    /// What is set, each as the way to unset it.
    pub set: Vec<Choice>,
    pub facets: Vec<Facet>,
    /// The same with nothing set.
    pub all: String,
    /// The next page.
    pub next: Option<String>,
    pub feed: String,
    /// The same for programs, from the same place on.
    pub json: String,
    /// Where one asks to be told by mail, where there is mail.
    pub by_mail: Option<String>,
}

impl Onward {
    /// From the list of a kind; `next` is where its next page begins.
    pub fn of_kind(
        app: &App,
        page: &Page,
        kind: Kind,
        (sift, coded, counted): (&Sift, &Coded, &Facets),
        next: Option<String>,
    ) -> Onward {
        let list = urls::list(kind);
        let followed = sift.with(By::Kind, kind.name());
        Onward {
            set: coded.set(page, sift, &list),
            facets: coded.facets(page, sift, &list, counted),
            all: page.url(&list),
            next: next.map(|it| sift.from(it).href(page, &list)),
            feed: followed.href(page, &urls::feed()),
            json: json::address(page, sift, &list),
            by_mail: subscription::href(app, page, &followed),
        }
    }
}
