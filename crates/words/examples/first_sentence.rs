//! How long a command waits for its first words, and a page for each of its sentences:
//! `cargo run --release -p words --example first_sentence`.

use std::time::Instant;

use words::{Lang, compare, date, say_with};

const ROUNDS: u32 = 20_000;

fn main() {
    first("first sentence", || say_with(Lang::Fr, "count-practices", &[("n", 3.into())]));
    first("first date", || date(Lang::Fr, "2018-03-05/2018-03-06"));
    first("first comparison", || format!("{:?}", compare(Lang::Fr, "eau", "école")));
    each("sentence with a plural", |n| say_with(Lang::Fr, "count-practices", &[("n", n.into())]));
    each("date", |_| date(Lang::Fr, "2018-03-05/2018-03-06"));
}

fn first(what: &str, say: impl Fn() -> String) {
    let start = Instant::now();
    let said = say();
    println!("{what} after {:?}: {said}", start.elapsed());
}

fn each(what: &str, say: impl Fn(u32) -> String) {
    let start = Instant::now();
    let letters: usize = (0..ROUNDS).map(|n| say(n).len()).sum();
    println!("each {what} {:?} ({letters} letters)", start.elapsed() / ROUNDS);
}
