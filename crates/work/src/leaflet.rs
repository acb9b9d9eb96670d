//! One published practice, to be printed by itself.

use crate::gathered::{Edition, Gathered};
use anyhow::Context;
use domain::{Lang, Record, Slug};
use jiff::Timestamp;
use store::Db;

/// The name of the printed file.
pub fn file_name(slug: &Slug, lang: Lang) -> String {
    format!("ayni-{slug}-{lang}.pdf")
}

/// Everything that the leaflet shows, words included: a book of this one practice. Whether it may
/// be shown is asked before. `site` is where readers reach the pages, if that is known.
pub async fn collect(
    db: &Db,
    practice: &Record,
    (lang, site): (Lang, &str),
    now: Timestamp,
) -> anyhow::Result<press::Catalogue> {
    let mut gathered = Gathered::new(lang, site);
    gathered.add(db, std::slice::from_ref(practice)).await?;
    let edition = Edition::of(db, now).await?;
    let mut book = gathered.book(&edition);
    practice.title(lang).clone_into(&mut book.title);
    // Printed by itself, it is what the sheet is an edition of; of the day on which it is set the
    // colophon tells beside that.
    for leaf in &mut book.practices {
        book.edition = std::mem::take(&mut leaf.edition);
    }
    Ok(book)
}

/// Sets it. Work for a processor, so not on a thread that answers.
pub fn print(book: &press::Catalogue) -> anyhow::Result<Vec<u8>> {
    let printed = press::practice(book).context("the practice cannot be printed")?;
    Ok(printed.pdf)
}
