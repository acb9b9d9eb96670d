//! Published practices become a catalogue in one language.

use crate::gathered::{Edition, Gathered};
use domain::{Kind, Lang, State};
use jiff::Timestamp;
use store::records::{Listing, Order};
use store::{Db, records};
use words::say;

/// How many practices are read at once.
const BATCH: u64 = 100;

/// The name of the printed file.
pub fn file_name(lang: Lang) -> String {
    format!("ayni-catalogue-{lang}.pdf")
}

/// Everything that the catalogue shows, words included. Asks the database a fixed number of times
/// for every hundred practices. `site` is where readers reach the pages, if that is known.
pub async fn collect(
    db: &Db,
    (lang, site): (Lang, &str),
    now: Timestamp,
) -> anyhow::Result<press::Catalogue> {
    let mut gathered = Gathered::new(lang, site);
    let mut after = None;
    loop {
        let page = records::page(db, &listing(lang, after)).await?;
        gathered.add(db, &page.records).await?;
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let edition = Edition::of(db, now).await?;
    Ok(press::Catalogue {
        title: say(lang, "catalogue-title"),
        subtitle: say(lang, "catalogue-subtitle"),
        address: format!("{site}/{lang}/practices"),
        ..gathered.book(&edition)
    })
}

fn listing(lang: Lang, after: Option<String>) -> Listing {
    Listing {
        kinds: vec![Kind::Practice],
        states: vec![State::Published],
        order: Order::Title(lang),
        limit: BATCH,
        after,
        ..Listing::default()
    }
}
