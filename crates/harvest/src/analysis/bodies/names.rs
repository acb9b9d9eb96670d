//! How far the name of a body reaches.
//!
//! In French, Spanish and Portuguese a name begins with its head and may go on in small letters:
//! *École nationale sur les migrations*. In English every word of weight has a capital and the
//! head may stand anywhere: *Kenya Immigration Service*.

use super::capital_names;
use crate::BlockKind;
use crate::analysis::{Analysis, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// A name is not longer than this many words.
pub const LONGEST: usize = 16;

/// What ends a name wherever it does not follow a small linking word.
const ENDS: [Cue; 10] = [
    Cue::Finite,
    Cue::Participle,
    Cue::Relative,
    Cue::Pronoun,
    Cue::Not,
    Cue::Adverb,
    Cue::Hold,
    Cue::Gather,
    Cue::Realise,
    Cue::Possessive,
];

pub fn name_at(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    let name = if analysis.language.pack.bodies.all_capital {
        capital_names::name_at(analysis, at, sentence)?
    } else {
        let head = head_at(analysis, at)?;
        let end = extend(analysis, at, head, sentence);
        at..acronym_end(analysis, at, end, sentence).unwrap_or(end)
    };
    let words = |it: &usize| analysis.tokens[*it].shape.is_word() && !is_small_word(analysis, *it);
    (name.clone().filter(words).count() >= 2).then_some(name)
}

/// A name whose head is written small: only if what follows is large and names no place.
pub fn small_name(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    if analysis.language.pack.bodies.all_capital {
        return None;
    }
    let head = head_at(analysis, at)?;
    let mut next = head;
    while next < sentence.end
        && next < head + 3
        && analysis.is_any(next, &[Cue::Link, Cue::Definite])
    {
        next += 1;
    }
    let named = next > head && next < sentence.end && analysis.tokens[next].shape == Shape::Capital;
    // *municipalité de Sousse*: the name of a city is that of its administration.
    let own = head_of_city(analysis, at) && is_city(analysis, next);
    (named && (own || !names_other(analysis, next)))
        .then(|| at..extend(analysis, at, head, sentence))
}

fn head_of_city(analysis: &Analysis, at: usize) -> bool {
    analysis.hits_in(&(at..at + 1)).iter().any(|it| it.meaning == Meaning::CityHead)
}

fn is_city(analysis: &Analysis, at: usize) -> bool {
    !within(&analysis.cities, &(at..at + 1)).is_empty()
}

/// Whether a place, a city or a known body begins here.
pub fn names_other(analysis: &Analysis, at: usize) -> bool {
    analysis.hits_in(&(at..at + 1)).iter().any(|it| {
        matches!(
            it.meaning,
            Meaning::Place(_) | Meaning::Body(_) | Meaning::Acronym(_) | Meaning::City(_)
        )
    })
}

/// The first letters of the words that count.
pub fn initials(analysis: &Analysis, tokens: Range<usize>) -> String {
    let words =
        tokens.filter(|&it| analysis.tokens[it].shape.is_word() && !is_small_word(analysis, it));
    let first = words.filter_map(|it| analysis.words(it..it + 1).chars().next());
    crate::tokens::folded(&first.collect::<String>())
}

pub fn head_at(analysis: &Analysis, at: usize) -> Option<usize> {
    let heads = analysis.hits_in(&(at..at + 1)).iter().filter(|it| it.meaning == Meaning::Head);
    heads.map(|it| it.last).max()
}

/// An acronym in brackets proves how far a name reaches: *Service de migration et des étrangers
/// (SME)*.
fn acronym_end(
    analysis: &Analysis,
    start: usize,
    end: usize,
    sentence: &Range<usize>,
) -> Option<usize> {
    let reach = end..sentence.end.min(end + 10);
    let open = reach
        .clone()
        .find(|&it| analysis.tokens[it].shape == Shape::Mark && !analysis.is_mark(it, ","))?;
    let acronym = open + 1;
    let bracket = analysis.is_mark(open, "(") && analysis.is_mark(open + 2, "),");
    if !bracket || open == end || analysis.tokens[acronym].shape != Shape::Upper {
        return None;
    }
    let letters = crate::tokens::folded(analysis.words(acronym..acronym + 1));
    (initials(analysis, start..open) == letters).then_some(open)
}

fn is_small_word(analysis: &Analysis, at: usize) -> bool {
    analysis.is_any(at, &[Cue::Link, Cue::Of, Cue::Definite, Cue::And, Cue::Preposition])
}

/// From the head to the right.
fn extend(analysis: &Analysis, start: usize, head: usize, sentence: &Range<usize>) -> usize {
    let limit = sentence.end.min(start + LONGEST);
    let mut at = head;
    // The end of the name as far as it is sure: linking words count only with what they link.
    let mut end = head;
    let mut links = 0;
    while at < limit {
        let token = &analysis.tokens[at];
        let linked = at > end;
        if token.shape == Shape::Mark {
            match comma(analysis, at, limit) {
                Some(next) => at = next,
                None => break,
            }
            continue;
        }
        if !linked && (ends(analysis, at) && !token.shape.is_large() || is_acronym(analysis, at)) {
            break;
        }
        // *Office danois de l'immigration*
        if at == head && is_demonym(analysis, at) && analysis.is(at + 1, Cue::Link) {
            at += 1;
            end = at;
            continue;
        }
        // *Ministerio de Trabajo de Moldavia sobre …*: nothing but *of* follows the country.
        if !linked && ends_with_country(analysis, at) && !analysis.is(at, Cue::Of) {
            break;
        }
        // *ministère du Travail sur les permis*: a name that says its matter with *of* ends there.
        let other = analysis.is(at, Cue::Link) && !analysis.is(at, Cue::Of);
        if !linked && links > 0 && other && small_follows(analysis, at) {
            break;
        }
        // *de l'Emploi et de la Formation*: the second half begins with its own link.
        let second = linked && analysis.is(at - 1, Cue::And);
        if linked && new_head(analysis, start, at) {
            break;
        }
        if analysis.is(at, Cue::Link) && (!linked || second) {
            links += 1;
            at += 1;
        } else if analysis.is(at, Cue::Definite) && linked {
            at += 1;
        } else if analysis.is(at, Cue::And) && !linked {
            match coordinated(analysis, start, at, limit) {
                Some(next) => at = next,
                None => break,
            }
        } else if belongs(analysis, at, linked, links) {
            at += 1;
            end = at;
        } else {
            break;
        }
    }
    end
}

/// In Portuguese *e* joins, and *é* is a verb.
fn ends(analysis: &Analysis, at: usize) -> bool {
    let joins = analysis.is(at, Cue::And) && analysis.words(at..at + 1).is_ascii();
    analysis.is_any(at, &ENDS) && !joins
}

/// Whether the next word of weight is written small.
fn small_follows(analysis: &Analysis, at: usize) -> bool {
    let next = (at + 1..analysis.tokens.len().min(at + 4)).find(|&it| !is_small_word(analysis, it));
    next.is_some_and(|it| analysis.tokens[it].shape == Shape::Small)
}

fn is_demonym(analysis: &Analysis, at: usize) -> bool {
    analysis.tokens[at].shape == Shape::Small
        && within(&analysis.places, &(at..at + 1)).iter().any(|it| it.is_demonym)
}

fn ends_with_country(analysis: &Analysis, at: usize) -> bool {
    let before = analysis.places.partition_point(|it| it.tokens.end < at);
    let place = analysis.places.get(before).filter(|it| it.tokens.end == at);
    place.is_some_and(|it| it.is_country && !it.is_demonym)
}

/// *Direction de la Diaspora du ministère …*: another body begins, of which this is a part.
fn new_head(analysis: &Analysis, start: usize, at: usize) -> bool {
    let counts = |it: &usize| analysis.tokens[*it].shape.is_word() && !is_small_word(analysis, *it);
    let next = analysis.tokens.get(at + 1);
    head_at(analysis, at).is_some()
        && analysis.tokens[at].shape == Shape::Small
        && next.is_some_and(|it| it.shape.is_word())
        && (start..at).filter(counts).count() >= 2
}

/// Whether a word goes on with a name.
fn belongs(analysis: &Analysis, at: usize, linked: bool, links: usize) -> bool {
    let token = &analysis.tokens[at];
    if token.shape.is_large() {
        return linked || head_at(analysis, at).is_none() || token.glue == Glue::Hyphen;
    }
    if token.shape != Shape::Small
        || analysis.is_any(at, &[Cue::Indefinite, Cue::Possessive, Cue::Preposition])
    {
        return false;
    }
    if linked {
        return links <= 4;
    }
    token.glue == Glue::Hyphen || is_adjective(analysis, at)
}

fn is_adjective(analysis: &Analysis, at: usize) -> bool {
    // *ibéro-américain*: the last part tells.
    let next = analysis.tokens.get(at + 1);
    if next.is_some_and(|it| it.glue == Glue::Hyphen && it.shape == Shape::Small) {
        return is_adjective(analysis, at + 1);
    }
    let word = crate::tokens::folded(analysis.words(at..at + 1));
    word.len() > 4 && analysis.language.adjectives.iter().any(|it| word.ends_with(it.as_str()))
}

pub fn is_acronym(analysis: &Analysis, at: usize) -> bool {
    analysis.tokens[at].shape == Shape::Upper
        && analysis.tokens[at].glue == Glue::Space
        && !is_in_loud_line(analysis, at)
}

/// *CORTE SUPREMA DE JUSTICIA*: in a heading that is written large throughout, capitals make no
/// acronym.
fn is_in_loud_line(analysis: &Analysis, at: usize) -> bool {
    let line = &analysis.sentences[analysis.sentence_of(at)];
    let words = line.tokens.clone().filter(|&it| analysis.tokens[it].shape.is_word());
    let short = line.kind == BlockKind::Heading && line.tokens.len() <= LONGEST;
    short
        && words.clone().count() > 2
        && words.clone().all(|it| {
            analysis.tokens[it].shape.is_large() && analysis.tokens[it].shape != Shape::Capital
        })
}

/// After *and*: the same linking word again, a capital that is no new body, or the second half of
/// a subject (*sur la migration et le développement*).
fn coordinated(analysis: &Analysis, start: usize, at: usize, limit: usize) -> Option<usize> {
    let next = at + 1;
    if next >= limit || head_at(analysis, next).is_some() {
        return None;
    }
    let token = &analysis.tokens[next];
    if token.shape.is_large() {
        let other = analysis.hits_in(&(next..next + 1)).iter().any(|it| {
            matches!(
                it.meaning,
                Meaning::Place(_) | Meaning::Body(_) | Meaning::Acronym(_) | Meaning::City(_)
            )
        });
        let capitals = analysis.tokens[at - 1].shape.is_large();
        return (capitals && !other && token.shape == Shape::Capital).then_some(next);
    }
    let linked = (start..at).rev().find(|&it| analysis.is(it, Cue::Link))?;
    if analysis.is(next, Cue::Link) {
        let again = analysis.tokens[next].word == analysis.tokens[linked].word;
        let capital = analysis.tokens.get(next + 1).is_some_and(|it| it.shape == Shape::Capital)
            || analysis.tokens.get(next + 2).is_some_and(|it| it.shape == Shape::Capital);
        let heads = (next..limit.min(next + 3)).any(|it| head_at(analysis, it).is_some());
        return ((again || capital) && !heads).then_some(next);
    }
    let article = analysis.is(next, Cue::Definite) && analysis.is(linked + 1, Cue::Definite);
    let subject = !analysis.is(linked, Cue::Of);
    let small = analysis.tokens.get(next + 1).is_some_and(|it| it.shape == Shape::Small);
    (article && subject && small).then_some(next)
}

/// A comma inside a name: *Grupo de Trabalho Migração, Apatridia e Refúgio (GTMAR)*. Only the
/// acronym at the end can tell.
fn comma(analysis: &Analysis, at: usize, limit: usize) -> Option<usize> {
    let next = at + 1;
    if !analysis.is_mark(at, ",") || next >= limit || !analysis.tokens[at - 1].shape.is_large() {
        return None;
    }
    let close = (next..limit.min(next + 8)).find(|&it| analysis.tokens[it].shape == Shape::Mark)?;
    let capitals = (next..close).all(|it| {
        analysis.tokens[it].shape == Shape::Capital && head_at(analysis, it).is_none()
            || is_small_word(analysis, it)
    });
    let and = (next..close).any(|it| analysis.is(it, Cue::And));
    (capitals && and && analysis.is_mark(close, "(")).then_some(next)
}
