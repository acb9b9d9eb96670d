//! How long a command waits for the vocabulary:
//! `cargo run --release -p vocabulary --example cold_start`.

use std::time::Instant;

fn main() {
    let start = Instant::now();
    let places = vocabulary::places().len();
    println!("{places} places after {:?}", start.elapsed());
    let start = Instant::now();
    let themes = vocabulary::themes().len();
    println!("{themes} themes after {:?}", start.elapsed());
}
