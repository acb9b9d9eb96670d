//! Countries that are the subject of coming or of sending people: *Peru and Chile have announced
//! that they will attend*, *Ecuador sent observers*; and those that stayed away.

use super::{lists, presence};
use crate::analysis::{Analysis, Where, within};
use crate::events::mentions::is_in_body;
use crate::facts;
use crate::pack::{Attendance, Cue, Helping};
use std::ops::Range;

/// So near to *sent* stands who was sent.
const SENT: usize = 8;
/// An institution stands so near to its verb.
const SUBJECT: usize = 3;
/// A list that is the subject begins among the first words of its clause.
const OPENING: usize = 2;

/// Those who came, or will.
pub fn comers(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut came = acting(analysis, sentence);
    facts::add_all(&mut came, &institutions(analysis, sentence));
    facts::add_all(&mut came, &presence::all_after_verb(analysis, sentence));
    facts::add_all(&mut came, &presence::cities(analysis, sentence));
    let stayed = absent(analysis, sentence);
    came.retain(|it| !stayed.contains(it));
    came
}

/// Countries that a verb of coming or sending has as its subjects.
pub fn acting(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut came = Vec::new();
    for verb in analysis.attendance_in(sentence, Attendance::Comes) {
        let mut subjects = subjects(analysis, sentence, verb.start);
        if subjects.is_empty() {
            subjects = lists::after(analysis, verb.end);
        }
        facts::add_all(&mut came, &subjects);
    }
    for verb in analysis.attendance_in(sentence, Attendance::Sends) {
        let after = sent(analysis, sentence, &verb);
        let others = || analysis.attendance_in(&after, Attendance::Somebody).next().is_some();
        let people = analysis.has(&after, Cue::Delegate)
            || analysis.has_helping(&after, Helping::Trade)
            || others();
        if people && !sends_experts(analysis, &after) {
            facts::add_all(&mut came, &senders(analysis, sentence, &verb));
        }
    }
    came
}

/// *Portugal and Brazil sent an expert each*: countries that sent those who taught.
pub fn lending(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut lending = Vec::new();
    for verb in analysis.attendance_in(sentence, Attendance::Sends) {
        if sends_experts(analysis, &sent(analysis, sentence, &verb)) {
            facts::add_all(&mut lending, &senders(analysis, sentence, &verb));
        }
    }
    lending
}

/// Where those who were sent stand, before those to whom they or something else were sent: *sent the
/// list to the experts*. *Envió a dos expertas* has its preposition right after the verb.
fn sent(analysis: &Analysis, sentence: &Range<usize>, verb: &Range<usize>) -> Range<usize> {
    let after = verb.end..sentence.end.min(verb.end + SENT);
    let is_led = |it: usize| {
        let led = analysis.is_any(it, &[Cue::Preposition, Cue::Locative]);
        it > after.start && led && !analysis.is(it, Cue::Of)
    };
    let cut = after.clone().find(|&it| is_led(it) || analysis.is_mark(it, ",;:."));
    after.start..cut.unwrap_or(after.end)
}

/// Whether the first people after a verb of sending are experts.
fn sends_experts(analysis: &Analysis, after: &Range<usize>) -> bool {
    let mut people = after.clone().filter(|&it| analysis.is_any(it, &[Cue::Expert, Cue::Delegate]));
    people.next().is_some_and(|it| analysis.is(it, Cue::Expert))
}

fn senders(analysis: &Analysis, sentence: &Range<usize>, verb: &Range<usize>) -> Vec<usize> {
    let subjects = subjects(analysis, sentence, verb.start);
    if subjects.is_empty() { lists::of_services(analysis, sentence, verb.start) } else { subjects }
}

/// *attended by the Border Agency of Peru and the Police of Chile*: institutions beside a verb of
/// coming, by the country that their names say.
fn institutions(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut came = Vec::new();
    let verbs = analysis
        .cues_in(sentence, Cue::Gather)
        .chain(analysis.attendance_in(sentence, Attendance::Comes));
    for verb in verbs {
        let mut end = verb.end;
        for body in within(&analysis.bodies, &(verb.end..sentence.end)) {
            if !is_beside(analysis, &(end..body.tokens.start)) {
                break;
            }
            came.extend(sure_country(analysis, body.id));
            end = body.tokens.end;
        }
        let before = within(&analysis.bodies, &(sentence.start..verb.start)).last();
        let near = before.filter(|it| {
            let gap = it.tokens.end..verb.start.max(it.tokens.end);
            gap.len() <= SUBJECT && !gap.clone().any(|it| analysis.is_mark(it, ",;:"))
        });
        came.extend(near.and_then(|it| sure_country(analysis, it.id)));
    }
    came
}

fn sure_country(analysis: &Analysis, body: usize) -> Option<usize> {
    match analysis.body_names[body].country {
        Some(Where::Sure(country)) => Some(country),
        _ => None,
    }
}

/// Small words between a verb and an institution, or between two of a list.
fn is_beside(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let small = [Cue::And, Cue::Definite, Cue::Preposition, Cue::Of, Cue::By];
    gap.len() <= SUBJECT
        && gap.clone().all(|it| analysis.is_any(it, &small) || analysis.is_mark(it, ","))
}

/// Those who stayed away.
pub fn absent(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut away = Vec::new();
    for verb in analysis.attendance_in(sentence, Attendance::Absent) {
        facts::add_all(&mut away, &subjects(analysis, sentence, verb.start));
    }
    away
}

/// The countries that a clause opens with, and that its verb belongs to: *Ecuador and Colombia,
/// which prepare the same, sent …*
fn subjects(analysis: &Analysis, sentence: &Range<usize>, verb: usize) -> Vec<usize> {
    let edge = (sentence.start..verb).rev().find(|&it| analysis.is_mark(it, ";:"));
    let clause = edge.map_or(sentence.start, |it| it + 1);
    // *Tanzania sent apologies, and Ethiopia was represented*: the list nearest to the verb.
    let near = lists::before(analysis, sentence, verb);
    if !near.is_empty() {
        return near;
    }
    let first = within(&analysis.places, &(clause..verb)).first();
    let Some(first) = first.filter(|it| it.is_country && !it.is_demonym) else {
        return Vec::new();
    };
    let at = first.tokens.start;
    let led = [Cue::Locative, Cue::Of, Cue::Preposition];
    let free = (clause..at).all(|it| !analysis.is_any(it, &led) || analysis.is(it, Cue::Definite));
    if at > clause + OPENING || !free || is_in_body(analysis, &first.tokens) {
        return Vec::new();
    }
    lists::after(analysis, at)
}
