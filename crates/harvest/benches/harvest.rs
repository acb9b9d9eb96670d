//! How fast a text is read and harvested. `cargo bench -p harvest`
//!
//! The target is 5 MB of plain text a second on one core.

use divan::counter::BytesCount;
use harvest::{Document, Harvester};

fn main() {
    divan::main();
}

/// The texts of the tests, one after the other, to a megabyte.
fn megabyte() -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/texts");
    let files = std::fs::read_dir(folder).expect("the texts are there").flatten();
    let mut paths: Vec<_> = files
        .map(|it| it.path())
        .filter(|it| it.extension().is_some_and(|it| it == "txt"))
        .collect();
    paths.sort();
    let texts: Vec<String> = paths.iter().flat_map(std::fs::read_to_string).collect();
    let once = texts.join("\n\n");
    once.repeat(1 + 1_000_000 / once.len())
}

fn read(text: &str) -> Document {
    harvest::read(text.as_bytes(), "a.txt").expect("a text is read")
}

#[divan::bench(sample_count = 10)]
fn reads_a_text(bencher: divan::Bencher) {
    let text = megabyte();
    bencher.counter(BytesCount::of_str(&text)).bench(|| read(&text));
}

#[divan::bench(sample_count = 10)]
fn harvests_a_megabyte(bencher: divan::Bencher) {
    let text = megabyte();
    let document = read(&text);
    harvest::harvest(&document);
    bencher.counter(BytesCount::of_str(&text)).bench(|| harvest::harvest(&document));
}

#[divan::bench(sample_count = 10)]
fn harvests_one_report(bencher: divan::Bencher) {
    let text = include_str!("../tests/texts/22_en_nairobi-africa.txt");
    harvest::harvest(&read(text));
    bencher.counter(BytesCount::of_str(text)).bench(|| harvest::harvest(&read(text)));
}

#[divan::bench(sample_count = 10)]
fn harvests_one_word_again_and_again(bencher: divan::Bencher) {
    let text = "Mexico ".repeat(150_000);
    let document = read(&text);
    bencher.counter(BytesCount::of_str(&text)).bench(|| harvest::harvest(&document));
}

/// From nothing to the harvest of one report: what a command line waits for.
#[divan::bench(sample_count = 10)]
fn gets_ready_and_harvests_one_report() -> harvest::Harvest {
    let text = include_str!("../tests/texts/22_en_nairobi-africa.txt");
    Harvester::from_shipped_files().harvest(&read(text))
}
