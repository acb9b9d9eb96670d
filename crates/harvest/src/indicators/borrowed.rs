//! Numbers whose noun stands elsewhere: beside the number before, or before the verb.

use super::units::{Unit, folded_word};
use crate::analysis::{Analysis, Number, within};
use crate::pack::Cue;
use crate::tokens::{Shape, folded};
use std::ops::Range;

/// A subject stands so near to its verb.
const SUBJECT: usize = 10;

/// The unit of the number before: *260 queries against 90 the year before*, *five statements out of
/// seventeen*, *of 412 complaints only nine ended …*.
pub fn from_before(
    analysis: &Analysis,
    sentence: &Range<usize>,
    number: &Number,
    before: Option<&str>,
) -> Option<Unit> {
    let name = before?;
    let led = number.tokens.start.checked_sub(1).filter(|&it| it >= sentence.start)?;
    let next = number.tokens.end;
    let closed = next >= sentence.end
        || analysis.tokens[next].shape == Shape::Mark
        || analysis.is_any(next, &[Cue::Locative, Cue::Preposition, Cue::And]);
    let set_against = analysis.is(led, Cue::OutOf) && closed;
    let verb = next < sentence.end
        && analysis.is_any(next, &[Cue::Finite, Cue::ToldAsPast, Cue::Hold])
        && !analysis.is(next, Cue::Preposition);
    // *once minutos, de los cuales siete …*, *of whom twelve …*
    let part = analysis.is(led, Cue::Relative)
        && led > sentence.start
        && analysis.is_any(led - 1, &[Cue::Of, Cue::Definite, Cue::And]);
    let is_place = number.value >= 2.0 && !is_year_like(analysis, number);
    ((set_against || verb || part) && is_place).then(|| shared(name.to_owned(), next))
}

/// *returnees learn there …, and 1,120 of them had called*: people that the sentence has named.
pub fn from_people(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let next = number.tokens.end;
    let them = analysis.is(next, Cue::Of) && analysis.is(next + 1, Cue::Pronoun);
    let before = sentence.start..number.tokens.start;
    let people = [Cue::Population, Cue::Countable];
    let noun = before.rev().find(|&it| analysis.is_any(it, &people));
    noun.filter(|_| them && number.value >= 2.0)
        .map(|noun| shared(folded_word(analysis, noun), next))
}

/// The subject of a verb of rising or falling: *complaints fell from 1,940 in 2021 to 1,120*.
pub fn from_subject(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let led = number.tokens.start.checked_sub(1).filter(|&it| it > sentence.start)?;
    let ranged = analysis.is_any(led, &[Cue::RangeFrom, Cue::RangeTo]);
    if !ranged || is_year_like(analysis, number) {
        return None;
    }
    let verb = (sentence.start..led)
        .rev()
        .find(|&it| analysis.is_any(it, &[Cue::Increase, Cue::Decrease]))?;
    let near = sentence.start.max(verb.saturating_sub(SUBJECT))..verb;
    let noun = near.into_iter().find(|&it| is_noun(analysis, it))?;
    Some(shared(folded_word(analysis, noun), number.tokens.end))
}

fn shared(name: String, at: usize) -> Unit {
    Unit { name, tokens: at..at, is_shared: true }
}

/// A plural that can be counted.
fn is_noun(analysis: &Analysis, at: usize) -> bool {
    let word = folded(analysis.words(at..at + 1));
    let small = [Cue::Preposition, Cue::Definite, Cue::Finite, Cue::And, Cue::Pronoun];
    analysis.is(at, Cue::Countable)
        || analysis.tokens[at].shape.is_word()
            && word.len() > 4
            && analysis.language.is_plural(&word)
            && !analysis.is_any(at, &small)
}

/// Four digits that may be a year count nothing by themselves.
fn is_year_like(analysis: &Analysis, number: &Number) -> bool {
    let at = number.tokens.start;
    let written = analysis.words(at..at + 1);
    written.len() == 4
        && written.bytes().all(|it| it.is_ascii_digit())
        && (1900.0..=2100.0).contains(&number.value)
        || !within(&analysis.dates, &(at..at + 1)).is_empty()
}
