//! `cargo run --release -p harvest --example learn > crates/harvest/data/weights.csv`
//!
//! Learns how much each sign counts from the annotated texts under `tests/`: those of `texts` and
//! `short`, which rules were made with (the short ones at half weight), and those of `learnt`, which no
//! rule has seen. What lies in `set-aside` is for measuring and is not read.
//!
//! How well the weights do on texts that they were not learnt from is printed beside them, by leaving
//! out each sixth of the texts of `learnt` in turn. Learn four times: dates are asked beside the events
//! in the cities that the weights of before have found, events as they have found them there and on
//! dates, and who was helped or represented beside the events that are left.

mod events;
mod examples;
mod logistic;

use examples::Example;
use harvest::{Question, likeliest};
use logistic::Model;
use std::collections::BTreeMap;

/// Folders, and how much a text of each counts.
const FOLDERS: [(&str, f64); 3] = [("texts", 1.0), ("short", 0.5), ("learnt", 1.0)];
/// The texts are parted into so many.
const PARTS: usize = 6;
const QUESTIONS: [(Question, &str); 6] = [
    (Question::City, "city"),
    (Question::Practice, "practice"),
    (Question::Helped, "helped"),
    (Question::Represented, "represented"),
    (Question::Date, "date"),
    (Question::Event, "event"),
];

fn main() {
    let tests = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/");
    let all: Vec<Example> =
        FOLDERS.iter().flat_map(|it| examples::of_folder(tests, it.0, it.1)).collect();
    println!("question,sign,weight");
    for (question, name) in QUESTIONS {
        let own: Vec<&Example> = all.iter().filter(|it| it.question == question).collect();
        eprintln!("{name}: {}", measured(question, &own));
        let model = Model::learnt(question, &own);
        println!("{name},,{:.3}", model.always);
        let sorted: BTreeMap<&str, f64> =
            model.weights.iter().map(|it| (it.0.as_str(), *it.1)).collect();
        for (sign, weight) in sorted.iter().filter(|it| it.1.abs() >= 0.0005) {
            println!("{name},{sign},{weight:.3}");
        }
    }
}

/// Precision and recall by how likely, on texts that were left out.
fn measured(question: Question, all: &[&Example]) -> String {
    let mut said: Vec<(f64, bool)> = Vec::new();
    let mut sets = Sets::default();
    for part in 0..PARTS {
        let (out, rest): (Vec<&Example>, Vec<&Example>) =
            all.iter().partition(|it| it.text % PARTS == part);
        let model = Model::learnt(question, &rest);
        // Texts that the rules flatter are no measure.
        let unseen = out.iter().filter(|it| it.is_unseen);
        let unseen: Vec<(&Example, f64)> =
            unseen.map(|it| (*it, model.likelihood(&it.signs))).collect();
        said.extend(unseen.iter().map(|it| (it.1, it.0.is_so)));
        sets.add(&unseen);
    }
    let line = |least: f64| {
        let found: Vec<&(f64, bool)> = said.iter().filter(|it| it.0 >= least).collect();
        let right = found.iter().filter(|it| it.1).count();
        let wanted = said.iter().filter(|it| it.1).count();
        format!("{least}: {right} of {} right, {wanted} wanted", found.len())
    };
    let lines = [0.3, 0.4, 0.5, 0.6, 0.7].map(line).join("; ");
    if question == Question::Represented { format!("{lines}; {sets}") } else { lines }
}

/// The countries of each event that are taken together, against those that the rules say.
#[derive(Default)]
struct Sets {
    wanted: usize,
    by_rules: (usize, usize),
    weighed: (usize, usize),
}

impl Sets {
    fn add(&mut self, unseen: &[(&Example, f64)]) {
        for event in
            unseen.chunk_by(|one, other| (one.0.text, one.0.event) == (other.0.text, other.0.event))
        {
            let likelihoods: Vec<f64> = event.iter().map(|it| it.1).collect();
            for ((example, _), is_taken) in event.iter().zip(likeliest(&likelihoods)) {
                let is_told = example.signs.iter().any(|it| it == "own.role.told");
                self.wanted += usize::from(example.is_so);
                for (count, is_found) in
                    [(&mut self.by_rules, is_told), (&mut self.weighed, is_taken)]
                {
                    count.0 += usize::from(is_found);
                    count.1 += usize::from(is_found && example.is_so);
                }
            }
        }
    }
}

impl std::fmt::Display for Sets {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let line = |(found, right)| format!("{right} of {found} right");
        let (rules, weighed) = (line(self.by_rules), line(self.weighed));
        write!(f, "as sets: {weighed}, by the rules {rules}, {} wanted", self.wanted)
    }
}
