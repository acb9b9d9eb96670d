//! How long a sentence takes: `AYNI_ENCODER=FOLDER cargo bench -p sense`.

use divan::{Bencher, black_box};
use sense::Encoder;
use std::path::PathBuf;

const QUERY: &str = "gestion des frontières à Madagascar";
const TITLE: &str = "Faire de l'intégration des migrants une responsabilité partagée entre les \
    ministères, les communes et la société civile";

fn main() {
    divan::main();
}

fn file() -> PathBuf {
    let folder = std::env::var_os("AYNI_ENCODER").expect("AYNI_ENCODER names the folder");
    PathBuf::from(folder).join("encoder.safetensors")
}

/// With the hash of the file.
#[divan::bench(sample_count = 5)]
fn open() -> Encoder {
    Encoder::open(&file()).expect("the file is the known one")
}

#[divan::bench(args = [QUERY, TITLE])]
fn cut(bencher: Bencher, text: &str) {
    let encoder = open();
    bencher.bench(|| encoder.pieces(black_box(text)));
}

#[divan::bench(args = [QUERY, TITLE])]
fn encode(bencher: Bencher, text: &str) {
    let encoder = open();
    bencher.bench(|| encoder.encode(&[black_box(text)]));
}

#[divan::bench]
fn encode_sixteen_titles(bencher: Bencher) {
    let encoder = open();
    bencher.bench(|| encoder.encode(&[black_box(TITLE); 16]));
}
