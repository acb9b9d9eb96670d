//! Cutting a text into known pieces of words: of all ways the likeliest one (unigram, Viterbi).

use crate::file::{Result, Weights};
use crate::letters::Letters;
use std::ops::Range;

const UNKNOWN: u32 = 0;
const BEGIN: u32 = 1;
const END: u32 = 2;
/// How much less likely than any piece a letter is that is in none.
const STRANGE: f64 = 10.0;

/// The pieces in the order of their bytes, so that those that begin alike stand together.
#[derive(Debug)]
pub struct Pieces {
    letters: Letters,
    bytes: Vec<u8>,
    /// Where each ends; it begins where the one before ends.
    ends: Vec<u32>,
    numbers: Vec<u32>,
    scores: Vec<f32>,
    unknown: f64,
}

/// The best cut up to a place in the text: its score, and the piece that ends there.
#[derive(Clone, Copy)]
struct Best {
    score: f64,
    from: usize,
    piece: u32,
}

impl Pieces {
    pub fn read(weights: &Weights) -> Result<Pieces> {
        let pieces = Pieces {
            letters: Letters::new(weights.whole("letters")?, weights.small("letters_to")?),
            bytes: weights.small("piece_bytes")?,
            ends: weights.whole("piece_ends")?,
            numbers: weights.whole("piece_numbers")?,
            scores: weights.row("piece_scores")?.to_vec(),
            unknown: 0.0,
        };
        let least = pieces.scores.iter().copied().fold(f32::INFINITY, f32::min);
        Ok(Pieces { unknown: f64::from(least) - STRANGE, ..pieces })
    }

    /// The numbers of the pieces, between the marks of beginning and end.
    pub fn of(&self, text: &str) -> Vec<u32> {
        let text = self.letters.same(text);
        let mut numbers = vec![END];
        let best = self.best(&text);
        let mut at = text.len();
        while at > 0 {
            numbers.push(best[at].piece);
            at = best[at].from;
        }
        if numbers.len() == 1 {
            numbers.push(UNKNOWN);
        }
        numbers.push(BEGIN);
        numbers.reverse();
        numbers
    }

    /// For each place between two letters the best cut up to there. On a tie the piece that
    /// begins first, as in the original.
    fn best(&self, text: &str) -> Vec<Best> {
        let none = Best { score: f64::NEG_INFINITY, from: 0, piece: UNKNOWN };
        let mut best = vec![none; text.len() + 1];
        best[0].score = 0.0;
        for (from, first) in text.char_indices() {
            let base = best[from].score;
            let mut offer = |to: usize, score: f64, piece: u32| {
                if score > best[to].score {
                    best[to] = Best { score, from, piece };
                }
            };
            let mut single = false;
            let mut alike = 0..self.ends.len();
            for (at, letter) in text[from..].char_indices() {
                let length = at + letter.len_utf8();
                alike = self.alike(alike, &text.as_bytes()[from..from + length]);
                let Some(first) = alike.clone().next() else { break };
                // The shortest of those that begin alike is the beginning itself.
                if self.piece(first).len() == length {
                    single |= at == 0;
                    offer(from + length, base + f64::from(self.scores[first]), self.numbers[first]);
                }
            }
            if !single {
                offer(from + first.len_utf8(), base + self.unknown, UNKNOWN);
            }
        }
        best
    }

    /// Which of these pieces begin so.
    fn alike(&self, among: Range<usize>, beginning: &[u8]) -> Range<usize> {
        let from = partition(among.clone(), |it| self.piece(it) < beginning);
        let to = partition(from..among.end, |it| self.piece(it).starts_with(beginning));
        from..to
    }

    fn piece(&self, at: usize) -> &[u8] {
        let begin = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.bytes[begin as usize..self.ends[at] as usize]
    }
}

/// The first of a range for which it does not hold any more.
fn partition(among: Range<usize>, holds: impl Fn(usize) -> bool) -> usize {
    let Range { mut start, mut end } = among;
    while start < end {
        let middle = start.midpoint(end);
        if holds(middle) { start = middle + 1 } else { end = middle }
    }
    start
}
