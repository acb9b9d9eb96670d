//! How far the phrase reaches that names an event.

use super::{LONGEST, ordinal_at};
use crate::analysis::{Analysis, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// *The last of the round tables*: one of several is one.
pub(super) fn partitive(
    analysis: &Analysis,
    sentence: &Range<usize>,
    first: usize,
) -> Option<Range<usize>> {
    let mut at = first;
    while at > sentence.start && analysis.is_any(at - 1, &[Cue::Definite, Cue::Possessive]) {
        at -= 1;
    }
    let of = at.checked_sub(1).filter(|&it| it > sentence.start && analysis.is(it, Cue::Of))?;
    let one = of - 1;
    let is_one =
        analysis.is_any(one, &[Cue::Last, Cue::First]) || ordinal_at(analysis, one).is_some();
    is_one.then_some(one..first)
}

/// To the left: ordinals everywhere, and all modifiers where they stand before the noun.
pub(super) fn phrase_start(analysis: &Analysis, sentence: &Range<usize>, noun: usize) -> usize {
    let before = analysis.language.pack.bodies.all_capital;
    let mut first = noun;
    while first > sentence.start && noun - first < 8 {
        // *14e*, *décimo tercer*
        if let Some(start) = ordinal_before(analysis, sentence, first) {
            first = start;
            continue;
        }
        let at = first - 1;
        let token = &analysis.tokens[at];
        let rank = ordinal_at(analysis, at).is_some() || analysis.is(at, Cue::Last);
        let joined =
            analysis.is(at, Cue::And) && ordinal_at(analysis, at.saturating_sub(1)).is_some();
        let glued = analysis.tokens[first].glue == Glue::Hyphen;
        let modifier = before
            && token.shape.is_word()
            && token.glue != Glue::Apostrophe
            && !analysis.is_any(at, &STOPS)
            && !analysis.is_any(
                at,
                &[
                    Cue::Definite,
                    Cue::Indefinite,
                    Cue::Possessive,
                    Cue::Preposition,
                    Cue::Of,
                    Cue::And,
                ],
            );
        if !(rank || joined || glued || modifier) {
            break;
        }
        first = at;
    }
    first
}

/// Where an ordinal of several tokens begins that ends here.
fn ordinal_before(analysis: &Analysis, sentence: &Range<usize>, end: usize) -> Option<usize> {
    let near = sentence.start.max(end.saturating_sub(ORDINAL))..end;
    let ordinals = analysis.hits_in(&near).iter();
    let found = ordinals.filter(|it| matches!(it.meaning, Meaning::Ordinal(_)) && it.last == end);
    found.map(|it| it.first).min().filter(|it| *it < end - 1)
}

/// An ordinal has so many tokens at most: *vingt et unième*, *11.º*.
const ORDINAL: usize = 3;

const STOPS: [Cue; 7] = [
    Cue::Finite,
    Cue::Relative,
    Cue::Hold,
    Cue::Gather,
    Cue::Participle,
    Cue::Pronoun,
    Cue::Adverb,
];

/// To the right, up to a verb, a mark, a date or the city where it took place.
pub fn phrase_end(analysis: &Analysis, sentence: &Range<usize>, noun: usize) -> usize {
    let mut end = noun;
    let mut at = noun;
    while at < sentence.end.min(noun + LONGEST) {
        let token = &analysis.tokens[at];
        if begins_another(analysis, at, noun) {
            break;
        }
        let quoted = analysis.is_mark(at, "\"«»“”") && at < noun + 3;
        if token.shape == Shape::Mark && !quoted || is_date_start(analysis, at) {
            break;
        }
        let place = analysis.is(at, Cue::Locative) && is_city(analysis, at + 1);
        let verb = analysis.is_any(at, &STOPS) || is_past(analysis, at);
        if place || verb && !token.shape.is_large() {
            break;
        }
        at += 1;
        let small = [
            Cue::Preposition,
            Cue::Definite,
            Cue::And,
            Cue::Of,
            Cue::Indefinite,
            Cue::Possessive,
            Cue::Locative,
        ];
        if !analysis.is_any(at - 1, &small) && token.shape != Shape::Mark {
            end = at;
        }
    }
    end
}

/// *the exchange follows a mission*: another event, with an article and no *of* before it.
fn begins_another(analysis: &Analysis, at: usize, noun: usize) -> bool {
    let article = [Cue::Definite, Cue::Indefinite];
    at > noun
        && analysis.is_any(at, &article)
        && !analysis.is(at, Cue::Of)
        && !analysis.is_any(at - 1, &[Cue::Of, Cue::And])
        // *manual para la formación*
        && (!analysis.is(at - 1, Cue::Preposition) || analysis.is(at - 1, Cue::Locative))
        && analysis.hits_in(&(at + 1..at + 2)).iter().any(|it| is_event(it.meaning))
}

/// *dejó*, *mostraram*: its ending alone tells the verb.
fn is_past(analysis: &Analysis, at: usize) -> bool {
    let word = analysis.words(at..at + 1);
    let past = &analysis.language.pack.past.0;
    word.len() > 3 && past.iter().any(|it| word.ends_with(it.as_str()))
}

fn is_date_start(analysis: &Analysis, at: usize) -> bool {
    within(&analysis.dates, &(at..at + 1))
        .iter()
        .any(|it| it.start.year.is_none() || it.has_month())
}

fn is_city(analysis: &Analysis, at: usize) -> bool {
    !within(&analysis.cities, &(at..at + 1)).is_empty()
}

pub(super) fn is_name(analysis: &Analysis, phrase: &Range<usize>, noun: &Range<usize>) -> bool {
    let large = phrase.clone().filter(|&it| analysis.tokens[it].shape.is_large()).count();
    analysis.tokens[noun.start].shape.is_large() && (large >= 2 || phrase.len() >= noun.len() + 2)
}

fn is_event(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Event { .. })
}

/// *du*, *al*, *do* hold an article.
pub fn is_contracted(analysis: &Analysis, before: Option<usize>) -> bool {
    before.is_some_and(|it| {
        let word = crate::tokens::folded(analysis.words(it..it + 1));
        analysis.language.contracted.contains(&word)
    })
}
