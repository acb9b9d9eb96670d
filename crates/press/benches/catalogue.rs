//! The catalogue of a hundred practices with three passages each: `cargo bench -p press`.
//!
//! Before each round Typst forgets the round before. Items are pages. The goal is two seconds.

#[path = "../tests/specimen/mod.rs"]
mod specimen;

use divan::Bencher;
use divan::counter::ItemsCount;
use press::{Catalogue, catalogue};

fn main() {
    divan::main();
}

/// A hundred practices that all differ.
fn hundred(lang: &str) -> Catalogue {
    let mut book = specimen::book(lang, 100);
    for (at, practice) in book.practices.iter_mut().enumerate() {
        for text in [&mut practice.title, &mut practice.summary, &mut practice.context] {
            text.text = format!("{} ({at})", text.text);
        }
        for step in &mut practice.steps {
            step.text = format!("{} {at}", step.text);
        }
        let first = practice.passages[0].clone();
        practice.passages.resize(3, first);
        for (number, passage) in (1..).zip(&mut practice.passages) {
            passage.number = number;
        }
    }
    book
}

#[divan::bench(args = ["fr", "ar"], sample_count = 8, sample_size = 1)]
fn hundred_practices(bencher: Bencher, lang: &str) {
    let book = hundred(lang);
    let pages = catalogue(&book).expect("the specimen prints").pages;
    bencher
        .counter(ItemsCount::new(pages))
        .with_inputs(|| {
            typst::comemo::evict(0);
            book.clone()
        })
        .bench_values(|book| catalogue(&book).expect("the specimen prints"));
}
