//! How long the nearest in meaning take among 100,000 records: `cargo bench -p search --bench nearest`.

use divan::Bencher;
use search::{Audience, Entry, Index, Meaning, NUMBERS, Wish};
use std::sync::OnceLock;
use tempfile::TempDir;

const RECORDS: u64 = 100_000;

fn main() {
    divan::main();
}

fn built() -> &'static (Index, TempDir) {
    static BUILT: OnceLock<(Index, TempDir)> = OnceLock::new();
    BUILT.get_or_init(|| {
        let folder = TempDir::new().expect("there is a folder for files that go");
        let index = Index::open(folder.path()).expect("it opens").index;
        index.rebuild((0..RECORDS).map(entry), 1).expect("it builds");
        (index, folder)
    })
}

fn entry(number: u64) -> Entry {
    Entry {
        id: format!("01939d5e-0000-7000-8000-{number:012x}"),
        kind: if number.is_multiple_of(5) { "event" } else { "practice" }.to_owned(),
        audience: if number.is_multiple_of(10) { Audience::Desk } else { Audience::Public },
        meaning: Some(meaning(number)),
        ..Entry::default()
    }
}

/// Any direction: numbers by xorshift.
fn meaning(seed: u64) -> Meaning {
    let mut state = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1;
    let numbers: Vec<f32> = (0..NUMBERS)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            f32::from(state.to_le_bytes()[3].cast_signed())
        })
        .collect();
    Meaning::new(&numbers).expect("there are enough numbers")
}

/// The tables of meanings are made by whoever asks first.
#[divan::bench(sample_count = 1, sample_size = 1)]
fn a_first_question() -> usize {
    let (index, _) = built();
    index.nearest(&Wish::default(), &meaning(7), 0.45).expect("it finds").len()
}

#[divan::bench]
fn among_all(bencher: Bencher) {
    let ((index, _), asked) = (built(), meaning(7));
    bencher.bench(|| index.nearest(&Wish::default(), &asked, 0.45));
}

#[divan::bench]
fn among_those_of_a_kind(bencher: Bencher) {
    let ((index, _), asked) = (built(), meaning(7));
    let wish = Wish { kinds: vec!["event".to_owned()], ..Wish::default() };
    bencher.bench(|| index.nearest(&wish, &asked, 0.45));
}
