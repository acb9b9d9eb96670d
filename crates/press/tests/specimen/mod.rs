//! A book to print in tests, benches and the `specimen` example. Its facts are those of a public
//! page of 2018; its sentences are ours.

use std::collections::BTreeMap;

use press::{Catalogue, Practice, Source};
use serde::Deserialize;

#[derive(Deserialize)]
struct Books {
    sources: Vec<Source>,
    covers: BTreeMap<String, Catalogue>,
    practices: Vec<Practice>,
}

/// A catalogue in one of `ar`, `en`, `es`, `fr`, `pt`, whose practices take turns. The Arabic book
/// begins with the Arabic practice, all others end with it.
pub fn book(lang: &str, practices: usize) -> Catalogue {
    let books: Books =
        serde_json::from_str(include_str!("books.json")).expect("books.json is ours");
    let mut words: BTreeMap<String, BTreeMap<String, String>> =
        serde_json::from_str(include_str!("words.json")).expect("words.json is ours");
    let mut turn = books.practices;
    if lang == "ar" {
        turn.rotate_right(1);
    }
    let cover = books.covers.get(lang).cloned().expect("a cover for each language");
    Catalogue {
        lang: lang.to_owned(),
        day: "2026-11-23".to_owned(),
        position: 412,
        address: "https://example.org/catalogue".to_owned(),
        words: words.remove(lang).expect("words for each language"),
        practices: turn.into_iter().cycle().take(practices).collect(),
        sources: books.sources,
        ..cover
    }
}
