//! Ordinals in Roman numerals: *IV encuentro*, `VIe` before *réunion*.

use super::names_event;
use crate::analysis::Analysis;
use crate::pack::Cue;
use crate::tokens::{Shape, folded};

/// Between the numeral and its noun stand at most so many adjectives and one more.
const NOUN: usize = 3;
/// No series of events is longer, and an *L* by itself is an article: *L'atelier*.
const MOST: u8 = 49;

/// The number of an event that a numeral tells, with the ending of an ordinal or without.
pub fn at(analysis: &Analysis, at: usize) -> Option<u8> {
    let token = analysis.tokens.get(at)?;
    if !token.shape.is_large() {
        return None;
    }
    let written = analysis.words(at..at + 1);
    let numeral = written.trim_end_matches(|it| !matches!(it, 'I' | 'V' | 'X' | 'L'));
    let ending = folded(&written[numeral.len()..]);
    let endings = &analysis.language.ordinal_endings;
    if !ending.is_empty() && !endings.contains(&ending) {
        return None;
    }
    let number = value(numeral)?;
    // *MIEUX II workshop*, *Phase I training*: the number of something else.
    let named = at.checked_sub(1).is_some_and(|it| {
        let before = &analysis.tokens[it];
        let small = [Cue::Definite, Cue::Of, Cue::Locative, Cue::Preposition, Cue::Indefinite];
        before.shape != Shape::Mark && !analysis.is_any(it, &small) && before.shape.is_large()
            || analysis.is(it, Cue::NumberSign)
    });
    let noun = (at + 1..=at + NOUN).any(|it| names_event(analysis, it));
    (!named && noun && !analysis.is(at, Cue::Pronoun)).then_some(number)
}

/// The value of a numeral that is written as it should be.
fn value(numeral: &str) -> Option<u8> {
    if numeral.is_empty() {
        return None;
    }
    (1..=MOST).find(|&it| written(it) == numeral)
}

fn written(number: u8) -> String {
    const TENS: [&str; 6] = ["", "X", "XX", "XXX", "XL", "L"];
    const ONES: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    format!("{}{}", TENS[usize::from(number / 10)], ONES[usize::from(number % 10)])
}

#[cfg(test)]
mod tests {
    use super::value;

    #[test]
    fn a_numeral_is_read_and_nothing_else() {
        let read = ["I", "IV", "VI", "IX", "XI", "XIV", "XIX", "XXIII", "XL"].map(value);
        assert_eq!(read.map(Option::unwrap_or_default), [1, 4, 6, 9, 11, 14, 19, 23, 40]);
        assert_eq!(["IIII", "VX", "IC", "L", ""].map(value), [None; 5]);
    }
}
