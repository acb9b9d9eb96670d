//! Who was there by the order of the words: *Vieram vereadores de Lisboa e o presidente da Praia*,
//! *Zaragoza se sumó*.

use super::is_where;
use crate::analysis::{Analysis, Where, tense, within};
use crate::events::mentions::is_in_body;
use crate::facts;
use crate::language::Meaning;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// A verb among so many first words stands before its subjects.
const OPENING: usize = 5;
/// So many words after a city that is the subject stands its verb.
const VERB: usize = 1;

/// All whom a sentence names after the verb of coming that it opens with, up to the next clause.
pub fn all_after_verb(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let Some(verb) = opening_verb(analysis, sentence) else { return Vec::new() };
    let all = verb.end..end_of_clause(analysis, verb.end, sentence.end);
    let mut came = Vec::new();
    for place in within(&analysis.places, &all).iter().filter(|it| it.is_country) {
        if !is_where(analysis, sentence, place) {
            facts::add(&mut came, place.place);
        }
    }
    for body in within(&analysis.bodies, &all) {
        if let Some(Where::Sure(country)) = analysis.body_names[body.id].country {
            facts::add(&mut came, country);
        }
    }
    for city in within(&analysis.cities, &all) {
        let at = city.tokens.start;
        let from = analysis.is_any(at - 1, &[Cue::Of, Cue::RangeFrom]);
        if from && let Some(country) = analysis.country_of_city(city.city) {
            facts::add(&mut came, country);
        }
    }
    came
}

/// *Vinieron …*, *Também tomou a palavra …*: a verb of coming before any of those who came.
fn opening_verb(analysis: &Analysis, sentence: &Range<usize>) -> Option<Range<usize>> {
    let opening = sentence.start..sentence.end.min(sentence.start + OPENING);
    let gathered = analysis.cues_in(&opening, Cue::Gather);
    let verb = gathered
        .chain(analysis.attendance_in(&opening, Attendance::Comes))
        .min_by_key(|it| it.start)?;
    let before = sentence.start..verb.start;
    let named = !within(&analysis.places, &before).is_empty()
        || !within(&analysis.bodies, &before).is_empty();
    let subject = before
        .clone()
        .any(|it| analysis.is_any(it, &[Cue::Delegate, Cue::Expert]) || is_event(analysis, it));
    // *As aulas estiveram a cargo de …*
    let near = verb.start..sentence.end.min(verb.end + OPENING);
    let taught = analysis.attendance_in(&near, Attendance::Teaches).next().is_some();
    let population = analysis.has(&(verb.end..sentence.end), Cue::Population);
    (!named && !subject && !taught && !population).then_some(verb)
}

/// A word for an event, however common.
fn is_event(analysis: &Analysis, at: usize) -> bool {
    let hits = analysis.hits_in(&(at..at + 1));
    hits.iter().any(|it| matches!(it.meaning, Meaning::Event { .. }))
}

/// Where another verb begins to tell something else.
fn end_of_clause(analysis: &Analysis, from: usize, end: usize) -> usize {
    let stops = [Cue::Relative, Cue::Hold, Cue::Finite];
    let stop = (from..end).find(|&it| {
        // *é* and *e* are written alike here.
        analysis.is_any(it, &stops)
            && !analysis.is(it, Cue::And)
            && !analysis.tokens[it].shape.is_large()
            || analysis.is_mark(it, ";") && tense::is_told(analysis, &(it..end))
    });
    stop.unwrap_or(end)
}

/// Cities that send people or come: *Zaragoza se sumó*, *Panama City sent an observer*.
pub fn cities(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let verbs = analysis
        .attendance_in(sentence, Attendance::Comes)
        .chain(analysis.attendance_in(sentence, Attendance::Sends));
    let mut came = Vec::new();
    for verb in verbs {
        let Some(city) = within(&analysis.cities, &(sentence.start..verb.start)).last() else {
            continue;
        };
        let near = verb.start - city.tokens.end.min(verb.start) <= VERB;
        if near
            && is_subject(analysis, sentence, &city.tokens)
            && !is_in_body(analysis, &city.tokens)
        {
            came.extend(analysis.country_of_city(city.city));
        }
    }
    came
}

/// Whether a city opens its clause, or those from there do: *a foundation of Lima attended*.
fn is_subject(analysis: &Analysis, sentence: &Range<usize>, city: &Range<usize>) -> bool {
    let clause = (sentence.start..city.start)
        .rev()
        .find(|&it| analysis.is_mark(it, ";:,."))
        .map_or(sentence.start, |it| it + 1);
    let before = clause..city.start;
    let article = before.clone().all(|it| {
        analysis.is_any(it, &[Cue::Definite, Cue::And, Cue::Adverb]) && !analysis.is(it, Cue::Of)
    });
    let from = before.len() >= 2
        && before.len() <= OPENING
        && analysis.is_any(city.start - 1, &[Cue::Of, Cue::RangeFrom])
        && analysis.is_any(clause, &[Cue::Definite, Cue::Indefinite]);
    article || from
}
