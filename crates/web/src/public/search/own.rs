//! What a search names that is no record, so that the index has none of it: the site's own pages,
//! and the publications.

use crate::error::Result;
use crate::page::Page;
use crate::plan;
use crate::public::publications::{self, Printed};
use crate::public::sift::Sift;
use domain::Lang;
use search::{Name, Words};
use std::sync::LazyLock;
use store::Db;

/// So many of the newest publications are looked at, and so many of them shown.
const MOST: u64 = 20;
const SHOWN: usize = 5;

/// On the first page of a search that nothing narrows.
#[derive(Default)]
pub struct Own {
    /// Each with what it is called.
    pub pages: Vec<plan::Link>,
    pub printed: Vec<Printed>,
}

impl Own {
    pub fn is_empty(&self) -> bool {
        self.pages.is_empty() && self.printed.is_empty()
    }
}

/// What is called by all the words, in any of our languages. Two statements where publications may
/// be meant, or none.
pub async fn named(db: &Db, page: &Page, sift: &Sift) -> Result<Own> {
    if sift.words.trim().is_empty() || sift.after.is_some() || !sift.set.is_empty() {
        return Ok(Own::default());
    }
    let words = Words::new(&sift.words);
    let languages: Vec<Lang> =
        EDITIONS.iter().filter(|it| words.are_in(&it.1)).map(|it| it.0).collect();
    let mut printed = Vec::new();
    if !languages.is_empty() {
        printed = publications::newest(db, page, MOST).await?;
        printed.retain(|it| languages.contains(&it.lang));
        printed.truncate(SHOWN);
    }
    Ok(Own { pages: pages(page, &words), printed })
}

/// What an edition in each language may be called: *Publications. Catalogue of good practices. Good
/// practices, in French. PDF*, as any language says it.
static EDITIONS: LazyLock<Vec<(Lang, Name)>> = LazyLock::new(|| {
    let called = |edition: Lang, lang: Lang| {
        let language = words::language_name(lang, edition.tag());
        let title = words::say_with(lang, "publications-in", &[("language", language.into())]);
        let kinds = ["publications-title", "catalogue-title"].map(|it| words::say(lang, it));
        Name::new(lang.tag(), &format!("{}. {}. {title}. PDF", kinds[0], kinds[1]))
    };
    let in_all = |edition: Lang| Lang::ALL.map(|lang| (edition, called(edition, lang)));
    Lang::ALL.into_iter().flat_map(in_all).collect()
});

/// The addresses of the site's own pages, with what each language calls them.
static PAGES: LazyLock<Vec<(String, Name)>> = LazyLock::new(|| {
    let called = |lang: Lang| all(lang).map(move |it| (it.0, Name::new(lang.tag(), &it.1)));
    Lang::ALL.into_iter().flat_map(called).collect()
});

fn all(lang: Lang) -> impl Iterator<Item = plan::Link> {
    plan::sections(lang).into_iter().chain(plan::colophon(lang))
}

fn pages(page: &Page, words: &Words) -> Vec<plan::Link> {
    let named: Vec<&String> =
        PAGES.iter().filter(|it| words.are_in(&it.1)).map(|it| &it.0).collect();
    if named.is_empty() {
        return Vec::new();
    }
    let meant = all(page.lang).filter(|it| named.contains(&&it.0));
    meant.map(|(address, label)| (page.url(address), label)).collect()
}
