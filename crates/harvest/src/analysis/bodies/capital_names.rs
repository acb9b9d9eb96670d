//! English names: every word of weight has a capital, and the head may stand anywhere.

use super::names::{LONGEST, head_at, is_acronym, names_other};
use crate::analysis::{Analysis, within};
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// Each of the things that a ministry is for has so many words at most.
const SUBJECT: usize = 3;

/// A run of capital words around a head.
pub fn name_at(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let free = at == sentence.start || !runs_on(analysis, at - 1, at);
    if !free || is_acronym(analysis, at) || !starts_name(analysis, at, sentence) {
        return None;
    }
    let limit = sentence.end.min(at + LONGEST);
    let mut end = at + 1;
    let mut next = end;
    while next < limit {
        let token = &analysis.tokens[next];
        // *Mayor's Office*, but *Mexico's Institute* belongs to Mexico.
        let owner = token.glue == Glue::Apostrophe
            && next == end
            && !names_other(analysis, next - 1)
            && analysis.tokens.get(next + 1).is_some_and(|it| it.glue == Glue::Space)
            && head_at(analysis, next + 1).is_some();
        if owner && next + 1 < limit {
            next += 1;
            continue;
        }
        if let Some(last) = subjects(analysis, at..next, limit).filter(|_| next == end) {
            next = last;
            end = last;
            continue;
        }
        if token.shape == Shape::Mark || token.glue == Glue::Apostrophe {
            break;
        }
        if next > end && is_where_or_when(analysis, next, has_head(analysis, at..end)) {
            break;
        }
        if token.shape.is_large() || token.glue == Glue::Hyphen {
            if is_acronym(analysis, next)
                || is_place(analysis, next) && next > end && analysis.is(next - 1, Cue::And)
            {
                break;
            }
            if head_at(analysis, next).is_some()
                && next > end
                && analysis.is(next - 1, Cue::And)
                && has_head(analysis, at..end)
            {
                break;
            }
            next += 1;
            end = next;
        } else if analysis.is(next, Cue::And) && analysis.is(next + 1, Cue::Definite) {
            // *… and the Kenya Immigration Service*: an article begins another name.
            break;
        } else if analysis.is(next, Cue::Definite) && next == end {
            // *In Togo the Ministry of …*
            break;
        } else if analysis.is_any(next, &[Cue::Link, Cue::And, Cue::Definite]) {
            next += 1;
        } else {
            break;
        }
    }
    has_head(analysis, at..end).then_some(at..end)
}

/// *Ministry of Labour, Social Security and Migration*: the end of a list of what a ministry is for,
/// which only *and* with a capital after it closes.
fn subjects(analysis: &Analysis, name: Range<usize>, limit: usize) -> Option<usize> {
    let headed = head_at(analysis, name.start).is_some() && analysis.is(name.start + 1, Cue::Of);
    let mut at = name.end;
    if !headed || !analysis.is_mark(at, ",") {
        return None;
    }
    loop {
        let last = analysis.is(at, Cue::And);
        let from = at + 1;
        let words = (from..limit.min(from + SUBJECT)).take_while(|&it| is_subject(analysis, it));
        let end = from + words.count();
        if end == from {
            return None;
        }
        if last {
            return Some(end);
        }
        if !analysis.is_mark(end, ",") && !analysis.is(end, Cue::And) {
            return None;
        }
        at = if analysis.is_mark(end, ",") && analysis.is(end + 1, Cue::And) {
            end + 1
        } else {
            end
        };
    }
}

/// A word of what a ministry is for: no place and no other name.
fn is_subject(analysis: &Analysis, at: usize) -> bool {
    analysis.tokens[at].shape == Shape::Capital
        && head_at(analysis, at).is_none()
        && !names_other(analysis, at)
}

/// *Training Academy in Assin Fosu in June*: after a name that is whole, *in* and a word that no
/// list knows say where it is, and a month says when.
fn is_where_or_when(analysis: &Analysis, at: usize, is_whole: bool) -> bool {
    let month = |it: Meaning| matches!(it, Meaning::Month(_));
    let when = analysis.hits_in(&(at..at + 1)).iter().any(|it| month(it.meaning));
    let token = &analysis.tokens[at];
    let unknown = token.shape == Shape::Capital && token.word == 0;
    let city = !within(&analysis.cities, &(at..at + 1)).is_empty();
    when || is_whole && (unknown || city) && analysis.is(at - 1, Cue::Locative)
}

fn has_head(analysis: &Analysis, tokens: Range<usize>) -> bool {
    tokens.into_iter().any(|it| head_at(analysis, it).is_some())
}

fn is_place(analysis: &Analysis, at: usize) -> bool {
    analysis
        .hits_in(&(at..at + 1))
        .iter()
        .any(|it| matches!(it.meaning, Meaning::Place(_) | Meaning::Body(_) | Meaning::Acronym(_)))
}

/// Whether two neighbouring tokens are part of one run of capitals.
fn runs_on(analysis: &Analysis, before: usize, at: usize) -> bool {
    let (left, right) = (&analysis.tokens[before], &analysis.tokens[at]);
    left.shape == Shape::Capital
        && right.glue == Glue::Space
        && !is_opener(analysis, before)
        && right.shape != Shape::Mark
}

/// Words that have a capital only because the sentence begins with them, and demonyms.
fn is_opener(analysis: &Analysis, at: usize) -> bool {
    analysis.is_any(
        at,
        &[
            Cue::Definite,
            Cue::Indefinite,
            Cue::Locative,
            Cue::Preposition,
            Cue::And,
            Cue::Pronoun,
            Cue::Adverb,
        ],
    ) || analysis.hits_in(&(at..at + 1)).iter().any(|it| matches!(it.meaning, Meaning::Demonym(_)))
        || (analysis.tokens[at].glue == Glue::Apostrophe)
}

fn starts_name(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> bool {
    // *Officials of the Ministry* are its people.
    let people = analysis.has_helping(&(at..at + 1), Helping::Trade)
        && head_at(analysis, at).is_none()
        && analysis.is(at + 1, Cue::Of);
    let small = is_opener(analysis, at) || people;
    !small && analysis.tokens[at].glue != Glue::Hyphen && at < sentence.end
}
