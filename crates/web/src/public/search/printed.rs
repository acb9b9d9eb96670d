//! Publications that a search names: they are no records, so the index has none of them.

use crate::error::Result;
use crate::page::Page;
use crate::public::publications::{self, Printed};
use crate::public::sift::Sift;
use domain::Lang;
use store::Db;

/// So many of the newest are looked at, and so many of them shown.
const MOST: u64 = 20;
const SHOWN: usize = 5;

/// Those that are called by all the words, in any of our languages, on the first page of a search
/// that nothing narrows. Two statements, or none.
pub async fn named(db: &Db, page: &Page, sift: &Sift) -> Result<Vec<Printed>> {
    if sift.words.trim().is_empty() || sift.after.is_some() || !sift.set.is_empty() {
        return Ok(Vec::new());
    }
    let mut all = publications::newest(db, page, MOST).await?;
    all.retain(|it| Lang::ALL.into_iter().any(|lang| is_named(lang, it, &sift.words)));
    all.truncate(SHOWN);
    Ok(all)
}

/// *Publications. Catalogue of good practices. Good practices, in French. PDF*, as a language says it.
fn is_named(lang: Lang, printed: &Printed, words: &str) -> bool {
    let language = words::language_name(lang, printed.lang.tag());
    let title = words::say_with(lang, "publications-in", &[("language", language.into())]);
    let kinds = ["publications-title", "catalogue-title"].map(|it| words::say(lang, it));
    search::is_named(lang.tag(), &format!("{}. {}. {title}. PDF", kinds[0], kinds[1]), words)
}
