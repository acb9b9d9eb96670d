//! What a search names that is no record, so that the index has none of it: the site's own pages,
//! and the publications.

use crate::error::Result;
use crate::page::Page;
use crate::plan;
use crate::public::publications::{self, Printed};
use crate::public::sift::Sift;
use domain::Lang;
use search::Words;
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
        Lang::ALL.into_iter().filter(|it| is_edition_named(*it, &words)).collect();
    let mut printed = Vec::new();
    if !languages.is_empty() {
        printed = publications::newest(db, page, MOST).await?;
        printed.retain(|it| languages.contains(&it.lang));
        printed.truncate(SHOWN);
    }
    Ok(Own { pages: pages(page, &words), printed })
}

/// Whether somebody would call an edition in this language so: *Publications. Catalogue of good
/// practices. Good practices, in French. PDF*, as any language says it.
fn is_edition_named(edition: Lang, words: &Words) -> bool {
    Lang::ALL.into_iter().any(|lang| {
        let language = words::language_name(lang, edition.tag());
        let title = words::say_with(lang, "publications-in", &[("language", language.into())]);
        let kinds = ["publications-title", "catalogue-title"].map(|it| words::say(lang, it));
        words.name(lang.tag(), &format!("{}. {}. {title}. PDF", kinds[0], kinds[1]))
    })
}

fn pages(page: &Page, words: &Words) -> Vec<plan::Link> {
    let all = |lang| plan::sections(lang).into_iter().chain(plan::colophon(lang));
    let named = |lang: Lang| all(lang).filter(move |it| words.name(lang.tag(), &it.1));
    let named: Vec<String> = Lang::ALL.into_iter().flat_map(named).map(|it| it.0).collect();
    let meant = all(page.lang).filter(|it| named.contains(&it.0));
    meant.map(|(address, label)| (page.url(address), label)).collect()
}
