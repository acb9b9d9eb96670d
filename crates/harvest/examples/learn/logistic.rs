//! Logistic regression over signs that are there or not, held back by the square of the weights: one
//! weight after the other takes a Newton step, until none moves.

use super::Example;
use harvest::Question;
use std::collections::HashMap;

/// How much the weights are held back: a sign must be seen often to count much.
const HELD_BACK: f64 = 12.0;
/// Where pairs of signs are signs, too, there are many, and each must be seen more often.
const PAIRS_HELD_BACK: f64 = 24.0;

/// A sign of fewer places is chance.
const SEEN: usize = 6;
const ROUNDS: usize = 60;

#[derive(Default)]
pub struct Model {
    pub always: f64,
    pub weights: HashMap<String, f64>,
}

impl Model {
    pub fn learnt(question: Question, examples: &[&Example]) -> Self {
        let pairs = question == Question::Represented;
        let held_back = if pairs { PAIRS_HELD_BACK } else { HELD_BACK };
        let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
        for (at, example) in examples.iter().enumerate() {
            for sign in &example.signs {
                places.entry(sign).or_default().push(at);
            }
        }
        let mut signs: Vec<(&str, Vec<usize>)> =
            places.into_iter().filter(|it| it.1.len() >= SEEN).collect();
        signs.sort();
        let everywhere: Vec<usize> = (0..examples.len()).collect();
        let mut sums = vec![0.0_f64; examples.len()];
        let mut always = 0.0;
        let mut weights = vec![0.0; signs.len()];
        for _ in 0..ROUNDS {
            step(examples, &everywhere, &mut sums, &mut always, 0.0);
            for ((_, places), weight) in signs.iter().zip(&mut weights) {
                step(examples, places, &mut sums, weight, held_back);
            }
        }
        let names = signs.iter().map(|it| it.0.to_owned());
        Self { always, weights: names.zip(weights).collect() }
    }

    pub fn likelihood(&self, signs: &[String]) -> f64 {
        let weights = signs.iter().filter_map(|it| self.weights.get(it));
        chance(self.always + weights.sum::<f64>())
    }
}

/// One Newton step of one weight, over the places that have its sign.
fn step(
    examples: &[&Example],
    places: &[usize],
    sums: &mut [f64],
    weight: &mut f64,
    held_back: f64,
) {
    let (mut slope, mut bend) = (held_back * *weight, held_back);
    for &at in places {
        let likely = chance(sums[at]);
        let is_so = f64::from(u8::from(examples[at].is_so));
        slope += examples[at].weight * (likely - is_so);
        bend += examples[at].weight * likely * (1.0 - likely);
    }
    if bend <= 0.0 {
        return;
    }
    let move_by = (-slope / bend).clamp(-1.0, 1.0);
    *weight += move_by;
    for &at in places {
        sums[at] += move_by;
    }
}

fn chance(sum: f64) -> f64 {
    1.0 / (1.0 + (-sum).exp())
}
