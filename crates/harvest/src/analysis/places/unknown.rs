//! Cities that the gazetteer does not have: towns of the long list, where a small word leads to them,
//! and names that no list has, told by where they stand: *in Phitsanulok*, in a sentence that speaks of
//! an event.

use super::{Analysis, City};
use crate::analysis::within;
use crate::language::Meaning;
use crate::pack::{Attendance, Cue, Helping};
use crate::tokens::{Glue, Shape, folded};
use crate::towns;
use std::ops::Range;

/// A text with more of them is a flood of names.
const MOST: usize = 2_000;
/// Names that are looked for again: what a text comes back to, it names early.
const REMEMBERED: usize = 200;
/// A name of more words is the name of something else.
const LONGEST: usize = 3;

/// A town is found by its name of at most so many words: *Santa Cruz de Tenerife*.
const LONGEST_TOWN: usize = 4;

#[derive(Debug, Clone)]
pub struct OtherCity {
    /// Folded.
    pub name: String,
    /// As the long list of towns says; nothing for a name that no list has.
    pub country: Option<usize>,
}

pub fn find(analysis: &mut Analysis) {
    let mut found: Vec<Range<usize>> = Vec::new();
    for sentence in &analysis.sentences {
        let tokens = &sentence.tokens;
        if is_loud(analysis, tokens) {
            continue;
        }
        let speaks = speaks_of_events(analysis, tokens);
        let mut at = tokens.start + 1;
        while at < tokens.end {
            let name = town_at(analysis, at, tokens, found.last())
                .or_else(|| name_at(analysis, at, tokens, found.last()).filter(|_| speaks))
                .or_else(|| again(analysis, at, tokens, &found));
            at = name.as_ref().map_or(at + 1, |it| it.end);
            found.extend(name);
        }
    }
    let known = analysis.gazetteer.cities.len();
    for tokens in found {
        let name = folded(analysis.words(tokens.clone()));
        let number = analysis.other_cities.iter().position(|it| it.name == name);
        let number = number.unwrap_or(analysis.other_cities.len());
        if number >= MOST {
            break;
        }
        if number == analysis.other_cities.len() {
            let country = country(analysis, &name);
            analysis.other_cities.push(OtherCity { name, country });
        }
        analysis.cities.push(City { tokens, city: known + number });
    }
    analysis.cities.sort_by_key(|it| it.tokens.start);
}

/// Of several countries that have a town of a name the one that the text speaks of.
fn country(analysis: &Analysis, name: &str) -> Option<usize> {
    let of: Vec<usize> =
        towns::countries(name).filter_map(|it| analysis.gazetteer.place(it)).collect();
    let spoken = of.iter().find(|&&it| analysis.places.iter().any(|place| place.place == it));
    spoken.or(of.first()).copied()
}

/// A town of the long list, where a small word leads to it, or after another and *and*.
fn town_at(
    analysis: &Analysis,
    at: usize,
    sentence: &Range<usize>,
    before: Option<&Range<usize>>,
) -> Option<Range<usize>> {
    let leading = [Cue::Locative, Cue::Route, Cue::Of, Cue::RangeFrom];
    let to = analysis.has_helping(&(at - 1..at), Helping::To);
    let listed = before.is_some_and(|it| {
        let joins = analysis.is(it.end, Cue::And) || analysis.is_mark(it.end, ",");
        it.end + 1 == at && joins
    });
    if !(to || listed || analysis.is_any(at - 1, &leading)) || !is_capital(analysis, at) {
        return None;
    }
    let longest = sentence.end.min(at + LONGEST_TOWN);
    (at + 1..=longest).rev().map(|end| at..end).find(|it| is_town(analysis, it, sentence))
}

/// A name of one word may be a word of the language as well, and is none where another name goes on:
/// *of Paul Biya*.
fn is_town(analysis: &Analysis, tokens: &Range<usize>, sentence: &Range<usize>) -> bool {
    let is_new = tokens.len() > 1 || is_name(analysis, tokens.start);
    let goes_on = tokens.end < sentence.end && is_capital(analysis, tokens.end);
    is_new
        && !goes_on
        && is_capital(analysis, tokens.end - 1)
        && within(&analysis.places, tokens).is_empty()
        && within(&analysis.cities, tokens).is_empty()
        && towns::countries(&folded(analysis.words(tokens.clone()))).next().is_some()
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
