//! Which word governs the name of a country, and makes people of it delegates or experts.

use super::{Governor, NEAR, REACH, SHORTEST_TRADE, TITLE, parties};
use crate::analysis::{Analysis, within};
use crate::events::mentions::names_event;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// So far after *taught by* stands whoever teaches.
const LESSON: usize = 28;

/// The nearest word before a country that says whose country it is.
pub(super) fn governor(
    analysis: &Analysis,
    sentence: &Range<usize>,
    at: usize,
    is_demonym: bool,
) -> Option<Governor> {
    let reach = if is_demonym { NEAR } else { REACH };
    if is_demonym && (parties::is_side(analysis, at) || parties::is_the_rest(analysis, at)) {
        return Some(Governor::Delegate);
    }
    // English demonyms stand before their noun.
    if is_demonym && analysis.language.pack.bodies.all_capital {
        let mut after = at + 1..sentence.end.min(at + 5);
        let own = after.find_map(|it| governs(analysis, it));
        return own.or_else(|| governor_of_services(analysis, sentence, at));
    }
    let mut from = sentence.start.max(at.saturating_sub(reach));
    let mut back = at;
    while back > from {
        back -= 1;
        if analysis.is(back, Cue::Population) {
            return None;
        }
        if let Some(governor) = governs(analysis, back) {
            // *at the request of the Comorian government*
            let asked = sentence.start.max(back.saturating_sub(TITLE))..back;
            if analysis.has(&asked, Cue::Request) {
                return None;
            }
            let spoken_of = sentence.start.max(back.saturating_sub(TITLE))..back;
            if analysis.is(back, Cue::Represent) && analysis.has(&spoken_of, Cue::Population) {
                return None;
            }
            if is_one_more_expert(analysis, sentence, back) {
                return Some(Governor::Expert);
            }
            return Some(who_came_from(analysis, sentence, back).unwrap_or(governor));
        }
        // *…, since most victims found in Ghana …*: the reason is told of others.
        let because = analysis.is_any(back, &[Cue::Reason, Cue::ReasonApart])
            && back > from
            && analysis.is_mark(back - 1, ",");
        if because || analysis.is_mark(back, ";") || is_elsewhere(analysis, back) {
            return None;
        }
        if analysis.is_mark(back, ":") {
            from = from.max(back.saturating_sub(TITLE));
        }
    }
    None
}

/// *the lessons were given by two inspectors of Portugal*: whoever teaches is an expert.
pub(super) fn teaches(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    let before = sentence.start.max(at.saturating_sub(LESSON))..at;
    let verb = analysis.attendance_in(&before, Attendance::Teaches).last();
    verb.is_some_and(|it| {
        let between = it.end..at;
        // *given by two judges who came from Brazil*, but not *given by two judges, and Peru was
        // represented*.
        let apart = between.clone().find(|&it| analysis.is_mark(it, ",;"));
        let after = apart.unwrap_or(between.end)..between.end;
        !analysis.has(&between, Cue::Gather) && !analysis.has(&after, Cue::Represent)
    })
}

/// *a session led by Finland*
pub(super) fn is_teacher(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    let before = sentence.start.max(at.saturating_sub(TITLE + NEAR))..at;
    let verb = analysis.attendance_in(&before, Attendance::Teaches).last();
    verb.is_some_and(|it| {
        // *part of a project led by Spain* is no lesson.
        let led = it.start.saturating_sub(TITLE).max(sentence.start)..it.start;
        let mut between = it.end..at;
        between.all(|it| analysis.is_any(it, &[Cue::Definite, Cue::Of]))
            && !analysis.has(&led, Cue::Programme)
    })
}

/// *counterparts from the neighbouring Tajik and Uzbek services*: who they are is told before.
fn governor_of_services(
    analysis: &Analysis,
    sentence: &Range<usize>,
    at: usize,
) -> Option<Governor> {
    let before = sentence.start.max(at.saturating_sub(NEAR / 2))..at;
    let from = before.rev().find(|&it| analysis.is_any(it, &[Cue::RangeFrom, Cue::Of]))?;
    let open = |it: usize| !analysis.is_any(it, &[Cue::Hold, Cue::Relative, Cue::Finite]);
    let people = from.checked_sub(1).filter(|&it| it >= sentence.start)?;
    (from..at).all(open).then(|| governs(analysis, people)).flatten()
}

pub(super) fn governs(analysis: &Analysis, at: usize) -> Option<Governor> {
    // *los Países Bajos*, *les États-Unis*: a word of a name governs nothing.
    let next = analysis.places.partition_point(|it| it.tokens.end <= at);
    if analysis.places.get(next).is_some_and(|it| it.tokens.start <= at && !it.is_demonym) {
        return None;
    }
    if analysis.is(at, Cue::Expert) {
        return Some(Governor::Expert);
    }
    let delegate = analysis.is_any(at, &[Cue::Delegate, Cue::Represent]) || is_person(analysis, at);
    delegate.then_some(Governor::Delegate)
}

/// *librarians from Zambia*: no list has every trade, but its ending and the country after it tell
/// people.
fn is_person(analysis: &Analysis, at: usize) -> bool {
    let word = analysis.words(at..at + 1);
    let endings = &analysis.language.pack.people.0;
    if word.len() < SHORTEST_TRADE || !endings.iter().any(|it| word.ends_with(it.as_str())) {
        return false;
    }
    let from = if analysis.language.pack.bodies.all_capital { Cue::RangeFrom } else { Cue::Of };
    let country = within(&analysis.places, &(at + 2..at + 4));
    analysis.is(at + 1, from) && country.first().is_some_and(|it| it.is_country)
}

/// *deux experts venus de Bulgarie*: who came, the noun before the verb says.
fn who_came_from(analysis: &Analysis, sentence: &Range<usize>, verb: usize) -> Option<Governor> {
    if !analysis.is(verb, Cue::Represent) {
        return None;
    }
    let before = sentence.start.max(verb.saturating_sub(NEAR / 2))..verb;
    let people = [Cue::Expert, Cue::Delegate, Cue::Population];
    let people = before.rev().find(|&it| analysis.is_any(it, &people))?;
    governs(analysis, people)
}

/// *two instructors from Georgia and a colleague from Slovakia*
fn is_one_more_expert(analysis: &Analysis, sentence: &Range<usize>, people: usize) -> bool {
    if analysis.attendance_in(&(people..people + 1), Attendance::Peers).next().is_none() {
        return false;
    }
    let before = sentence.start.max(people.saturating_sub(NEAR))..people;
    let Some(and) = before.clone().rev().take(3).find(|&it| analysis.is(it, Cue::And)) else {
        return false;
    };
    let verb = [Cue::Hold, Cue::Relative, Cue::Finite];
    let mut first = (before.start..and).rev().take_while(|&it| !analysis.is_any(it, &verb));
    first.find_map(|it| governs(analysis, it)) == Some(Governor::Expert)
}

/// A verb, a request or a place where something happens between the list and its governor.
fn is_elsewhere(analysis: &Analysis, at: usize) -> bool {
    analysis.is_any(at, &[Cue::Hold, Cue::Relative, Cue::Before]) && !analysis.is(at, Cue::Gather)
        || names_event(analysis, at)
}
