//! How fast a text is read and harvested. `cargo bench -p harvest`
//!
//! The targets are 5 MB of plain text a second on one core, and 100 pages of DOCX or PDF a second.

#[path = "../tests/harvest/files.rs"]
#[allow(dead_code, reason = "the tests make other files too")]
mod files;

use divan::counter::{BytesCount, ItemsCount};
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

/// Pages of the long documents.
const PAGES: u8 = 100;

/// Lines of a page, and their words.
fn page_of_lines(page: u8) -> Vec<(f64, f64, f64, String)> {
    let line = |at: u8| {
        let words = format!(
            "{page}.{at} the delegates of Chile and Peru met in Lima in May 2019 with 12 experts and spoke",
        );
        (60.0, 50.0 + 15.0 * f64::from(at), 10.0, words)
    };
    (0..45).map(line).collect()
}

#[divan::bench(sample_count = 5)]
fn reads_a_pdf_of_a_hundred_pages(bencher: divan::Bencher) {
    let pages: Vec<_> = (0..PAGES).map(page_of_lines).collect();
    let bytes = files::placed(&pages);
    let read = || harvest::read(&bytes, "a.pdf").expect("a PDF is read");
    bencher.counter(ItemsCount::new(PAGES)).bench(|| harvest::harvest(&read()));
}

#[divan::bench(sample_count = 5)]
fn reads_a_docx_of_a_hundred_pages(bencher: divan::Bencher) {
    let lines = (0..PAGES).flat_map(page_of_lines).map(|it| it.3);
    let words: Vec<String> = lines.collect();
    let paragraphs: Vec<String> = words.chunks(9).map(|it| it.join(" ")).collect();
    let paragraphs: Vec<&str> = paragraphs.iter().map(String::as_str).collect();
    let bytes = files::docx(&paragraphs);
    let read = || harvest::read(&bytes, "a.docx").expect("a DOCX is read");
    bencher.counter(ItemsCount::new(PAGES)).bench(|| harvest::harvest(&read()));
}

#[divan::bench(sample_count = 1)]
fn harvests_fifty_megabytes_of_one_word(bencher: divan::Bencher) {
    let text = "word ".repeat(10_000_000);
    let document = read(&text);
    bencher.counter(BytesCount::of_str(&text)).bench(|| harvest::harvest(&document));
}
