//! Two measures of a list of answers.

use std::collections::HashMap;

/// What is read of the list for the first measure, and for the second.
const TOP: usize = 10;
const DEEP: usize = 20;

/// From this grade on an answer must not be missing.
const ANSWERS: u8 = 2;

#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Score {
    /// Normalised discounted cumulative gain of the first ten, gain 2^grade − 1.
    pub ndcg: f64,
    /// How many of what answers is among the first twenty.
    pub recall: f64,
}

impl Score {
    pub fn mean(all: impl Iterator<Item = Score>) -> Score {
        let mut sum = Score::default();
        let mut count = 0.0;
        for it in all {
            sum.ndcg += it.ndcg;
            sum.recall += it.recall;
            count += 1.0;
        }
        Score { ndcg: sum.ndcg / count, recall: sum.recall / count }
    }
}

pub fn score(grades: &HashMap<String, u8>, found: &[String]) -> Score {
    let worth = |id: &String| grades.get(id).copied().unwrap_or(0);
    let mut best: Vec<u8> = grades.values().copied().collect();
    best.sort_unstable_by(|a, b| b.cmp(a));
    let ideal = gain(best.into_iter());
    let wanted = grades.iter().filter(|it| *it.1 >= ANSWERS);
    let (mut all, mut met) = (0.0, 0.0);
    for (id, _) in wanted {
        all += 1.0;
        met += f64::from(u8::from(found.iter().take(DEEP).any(|it| it == id)));
    }
    Score { ndcg: gain(found.iter().map(worth)) / ideal, recall: met / all }
}

fn gain(grades: impl Iterator<Item = u8>) -> f64 {
    let places = (2_u8..).map(f64::from);
    let gains = grades.take(TOP).zip(places);
    gains.map(|(grade, place)| (f64::from(grade).exp2() - 1.0) / place.log2()).sum()
}

#[test]
fn the_best_order_has_one_and_a_missing_answer_is_missed() {
    let grades = HashMap::from([("a".to_owned(), 3), ("b".to_owned(), 2), ("c".to_owned(), 1)]);
    let list = |ids: &str| ids.chars().map(String::from).collect::<Vec<_>>();
    let (best, other) = (score(&grades, &list("abc")), score(&grades, &list("xa")));
    assert!((best.ndcg - 1.0).abs() < 1e-9 && (best.recall - 1.0).abs() < 1e-9);
    // 7 / log2(3) of 7 + 3 / log2(3) + 1 / 2.
    assert!((other.ndcg - 0.4702).abs() < 1e-3, "{}", other.ndcg);
    assert!((other.recall - 0.5).abs() < 1e-9);
}
