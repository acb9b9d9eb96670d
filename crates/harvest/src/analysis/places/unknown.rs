//! Cities that the gazetteer does not have, told by where they stand: *in Phitsanulok*, in a
//! sentence that speaks of an event.

use super::{Analysis, City};
use crate::analysis::within;
use crate::language::Meaning;
use crate::pack::{Attendance, Cue, Helping};
use crate::tokens::{Glue, Shape, folded};
use std::ops::Range;

/// A text with more of them is a flood of names.
const MOST: usize = 2_000;
/// Names that are looked for again: what a text comes back to, it names early.
const REMEMBERED: usize = 200;
/// A name of more words is the name of something else.
const LONGEST: usize = 3;

pub fn find(analysis: &mut Analysis) {
    let mut found: Vec<Range<usize>> = Vec::new();
    for sentence in &analysis.sentences {
        let tokens = &sentence.tokens;
        if !speaks_of_events(analysis, tokens) || is_loud(analysis, tokens) {
            continue;
        }
        let mut at = tokens.start + 1;
        while at < tokens.end {
            let name = name_at(analysis, at, tokens, found.last())
                .or_else(|| again(analysis, at, tokens, &found));
            at = name.as_ref().map_or(at + 1, |it| it.end);
            found.extend(name);
        }
    }
    let known = analysis.gazetteer.cities.len();
    for tokens in found {
        let name = folded(analysis.words(tokens.clone()));
        let number = analysis.unknown_cities.iter().position(|it| *it == name);
        let number = number.unwrap_or(analysis.unknown_cities.len());
        if number >= MOST {
            break;
        }
        if number == analysis.unknown_cities.len() {
            analysis.unknown_cities.push(name);
        }
        analysis.cities.push(City { tokens, city: known + number });
    }
    analysis.cities.sort_by_key(|it| it.tokens.start);
}

fn speaks_of_events(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.hits_in(tokens).iter().any(|it| match it.meaning {
        Meaning::Event { .. }
        | Meaning::EventVerb(_)
        | Meaning::Attendance(Attendance::Goes | Attendance::Receives) => true,
        Meaning::Cue(cue) => matches!(cue, Cue::Hold | Cue::Route | Cue::Gather | Cue::Stay),
        _ => false,
    })
}

/// In capitals every word looks like a name.
fn is_loud(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let large = tokens.clone().filter(|&it| analysis.tokens[it].shape.is_large()).count();
    large * 2 > tokens.len()
}

/// A name after *in* or *at*, or after another such name and *and*.
fn name_at(
    analysis: &Analysis,
    at: usize,
    sentence: &Range<usize>,
    before: Option<&Range<usize>>,
) -> Option<Range<usize>> {
    // *is set for Faro*
    let coming =
        analysis.is(at - 1, Cue::Future) && analysis.has_helping(&(at - 1..at), Helping::To);
    let led = coming || analysis.is_any(at - 1, &[Cue::Locative, Cue::Route]);
    let listed = before.is_some_and(|it| it.end + 1 == at && analysis.is(it.end, Cue::And));
    let led = led || analysis.is_at_site(at, sentence);
    if !(led || listed) || !is_name(analysis, at) {
        return None;
    }
    let mut end = at + 1;
    while end < sentence.end && is_capital(analysis, end) {
        end += 1;
    }
    // *Ciudad de México* is a city, and *México* in it none.
    let known = analysis.cities.partition_point(|it| it.tokens.end <= at);
    let inside = analysis.cities.get(known).is_some_and(|it| it.tokens.start < end);
    let free = within(&analysis.places, &(at..end)).is_empty() && !inside;
    (free && !is_other(analysis, end) && end - at <= LONGEST).then_some(at..end)
}

/// *the Surat Thani session*: a city that the text has named before.
fn again(
    analysis: &Analysis,
    at: usize,
    sentence: &Range<usize>,
    found: &[Range<usize>],
) -> Option<Range<usize>> {
    if !is_name(analysis, at) {
        return None;
    }
    let known = found.iter().take(REMEMBERED).find(|it| {
        let end = at + it.len();
        end <= sentence.end && analysis.words(at..end) == analysis.words((*it).clone())
    })?;
    Some(at..at + known.len())
}

/// *at Lake House (LH)* is a body; *in Annex B* and *in Part 2* are parts of a text.
fn is_other(analysis: &Analysis, end: usize) -> bool {
    let Some(token) = analysis.tokens.get(end) else { return false };
    let upper = analysis.tokens.get(end + 1).is_some_and(|it| it.shape == Shape::Upper);
    let numbered =
        token.shape == Shape::Number && token.glue == Glue::Space && token.end - token.start < 4;
    // *in Luena 24 officers were trained*
    let counts = analysis.is_any(end + 1, &[Cue::Delegate, Cue::Countable, Cue::Expert]);
    numbered && !counts || upper && analysis.is_mark(end, "(")
}

fn is_name(analysis: &Analysis, at: usize) -> bool {
    let token = &analysis.tokens[at];
    // *Santiago*, but not *Cidade da Praia*.
    let begins = analysis.language.city_begins.contains(&token.word);
    let is_new = token.word == 0 || begins && !analysis.is(at + 1, Cue::Of);
    is_capital(analysis, at) && is_new && token.end - token.start > 2
}

fn is_capital(analysis: &Analysis, at: usize) -> bool {
    let token = &analysis.tokens[at];
    token.shape == Shape::Capital && token.glue != Glue::Apostrophe && token.end - token.start > 1
}
