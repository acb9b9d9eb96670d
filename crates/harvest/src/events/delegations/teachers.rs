//! Whose people taught, moderated or led the work: *two judges of Spain led the sessions*.

use crate::analysis::{Analysis, Where, within};
use crate::facts;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// A verb among so many first words stands before its subjects.
const OPENING: usize = 3;

/// The countries of those who taught, and that the sentence names for nothing else.
pub fn subjects(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut taught = Vec::new();
    for verb in analysis.attendance_in(sentence, Attendance::Conducts) {
        let clause = clause_of(analysis, sentence, &verb);
        let others = countries(analysis, &(sentence.start..clause.start));
        let after = countries(analysis, &(clause.end..sentence.end));
        let own = countries(analysis, &clause).into_iter();
        let own: Vec<usize> =
            own.filter(|it| !others.contains(it) && !after.contains(it)).collect();
        facts::add_all(&mut taught, &own);
    }
    taught
}

/// Where the subjects of a verb stand: before it in its clause, or after it where it comes first.
fn clause_of(analysis: &Analysis, sentence: &Range<usize>, verb: &Range<usize>) -> Range<usize> {
    let apart = |it: usize| {
        analysis.is_mark(it, ";:") || analysis.is_mark(it, ",") && analysis.is(it + 1, Cue::And)
    };
    let start = (sentence.start..verb.start).rev().find(|&it| apart(it));
    let before = start.map_or(sentence.start, |it| it + 1)..verb.start;
    if before.len() > OPENING || !countries(analysis, &before).is_empty() {
        return before;
    }
    let end = (verb.end..sentence.end).find(|&it| analysis.is_mark(it, ";"));
    verb.end..end.unwrap_or(sentence.end)
}

fn countries(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let mut countries = Vec::new();
    for place in within(&analysis.places, tokens).iter().filter(|it| it.is_country) {
        facts::add(&mut countries, place.place);
    }
    for body in within(&analysis.bodies, tokens) {
        if let Some(Where::Sure(country)) = analysis.body_names[body.id].country {
            facts::add(&mut countries, country);
        }
    }
    countries
}
