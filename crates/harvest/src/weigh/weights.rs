//! How much each sign counts, as it was learnt.

use super::sign::{Sign, Signs};
use rustc_hash::FxHashMap;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;

/// What is asked of a place of the text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Question {
    /// Did something take place in this city?
    City,
    /// Does this sentence tell a practice?
    Practice,
    /// Was this country helped?
    Helped,
    /// Was this country represented at this event?
    Represented,
    /// Did something take place on this day or in this month?
    Date,
    /// Does the text tell this event?
    Event,
}

/// One line of `data/weights.csv`.
#[derive(Deserialize)]
struct Row {
    question: Question,
    /// Empty for what counts at every place.
    sign: String,
    weight: f64,
}

#[derive(Debug, Default)]
pub struct Weights {
    always: FxHashMap<Question, f64>,
    signs: FxHashMap<(Question, Sign), f64>,
}

static SHIPPED: LazyLock<Weights> =
    LazyLock::new(|| Weights::read(include_str!("../../data/weights.csv")));

pub fn shipped() -> &'static Weights {
    &SHIPPED
}

impl Weights {
    /// Lines that cannot be read are of a sign that there is no more; a test holds that none is.
    fn read(file: &str) -> Self {
        let mut weights = Self::default();
        for row in csv::Reader::from_reader(file.as_bytes()).deserialize::<Row>().flatten() {
            if row.sign.is_empty() {
                weights.always.insert(row.question, row.weight);
            } else if let Ok(sign) = row.sign.parse() {
                weights.signs.insert((row.question, sign), row.weight);
            }
        }
        weights
    }

    pub fn likelihood(&self, question: Question, signs: &Signs) -> f64 {
        let always = self.always.get(&question).copied().unwrap_or_default();
        let sum = signs.iter().fold(always, |sum, sign| {
            sum + self.signs.get(&(question, sign)).copied().unwrap_or_default()
        });
        1.0 / (1.0 + (-sum).exp())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_line_of_the_file_is_of_a_sign_that_there_is() {
        let file = include_str!("../../data/weights.csv");
        let lines = file.lines().count() - 1;
        let read = Weights::read(file);
        assert_eq!(read.always.len(), 6, "each question has what counts at every place");
        assert_eq!(read.always.len() + read.signs.len(), lines);
    }

    #[test]
    fn a_sign_is_written_as_it_is_read() {
        for (_, sign) in shipped().signs.keys() {
            assert_eq!(sign.to_string().parse(), Ok(*sign));
        }
    }
}
