//! Customs: how people do their work, told in a plain present among the news of a day.
//!
//! *In Tartu the pharmacist walks the morning round …*; *the interpreter is called by telephone*. No
//! list has every trade or every tool. What such sentences share is their tense: news tell in the
//! past what was done, in the future what is planned, and in the present only how things are, or how
//! they are always done. How things are is short and has *is a* or *there are* in it; what is always
//! done has its *when*, its *so that*, its *without*, or whoever does it.

use super::ways;
use super::weight::FIGURE;
use crate::analysis::{Analysis, tense, within};
use crate::events::mentions::names_event;
use crate::language::Meaning;
use crate::pack::{Attendance, Cue, Helping, Turn};
use std::ops::Range;

/// A shorter sentence only says how things are.
const WORDS: usize = 9;
/// What a sentence is about, and its verb, stand in so many words.
const OPENING: usize = 9;
/// And what it is about in so many.
const SUBJECT: usize = 5;
/// Before its colon a line of a form has fewer words.
const LABEL: usize = 2;
/// A relative pronoun stands so near to its verb.
const EMBEDDED: usize = 4;
/// *explained to us that*
const THAT: usize = 3;
/// A sentence with more institutions lists them.
const BODIES: usize = 1;
/// The signs of an arrangement that count.
const SIGNS: usize = 2;
/// *for a whole month*
const LASTS: usize = 3;

/// What a custom adds to the weight of its sentence.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>) -> f64 {
    let first = super::without_mark(analysis, tokens).start;
    // A question asks, and whoever is quoted has opinions. A pack that knows no plans cannot tell
    // them from customs.
    let knows = analysis.language.pack.turns.contains_key(&Turn::Plans);
    if !knows || analysis.is_mark(tokens.end - 1, "?") || analysis.opens_quotation(first) {
        return 0.0;
    }
    parts(analysis, &(first..tokens.end))
        .iter()
        .map(|(part, least)| weight_of(analysis, part, *least))
        .fold(0.0, f64::max)
}

/// What a part of a sentence weighs that has so many signs of an arrangement at least.
fn weight_of(analysis: &Analysis, part: &Range<usize>, least: usize) -> f64 {
    let long = part.clone().filter(|&it| analysis.tokens[it].shape.is_word()).count() > WORDS;
    if !long || !is_custom(analysis, part) {
        return 0.0;
    }
    let signs = signs(analysis, part).min(SIGNS);
    let opening = part.start..part.end.min(part.start + SUBJECT);
    let meets = opening.into_iter().any(|it| names_event(analysis, it));
    if signs < least || meets && signs < SIGNS {
        return 0.0;
    }
    // *must be adapted*: advice has a weight of its own, and says why or how not.
    if analysis.has(part, Cue::Should) {
        let argued = analysis.has_turn(part, Turn::Without) || analysis.has(part, Cue::Reason);
        return if argued { 0.06 } else { 0.0 };
    }
    0.2 + 0.3 * f64::from(u8::try_from(signs).unwrap_or(0))
}

/// The parts of a sentence that may tell a custom, and how many signs each needs: what stands after
/// a colon or *explained that*, what stands before the colon, or all.
fn parts(analysis: &Analysis, tokens: &Range<usize>) -> Vec<(Range<usize>, usize)> {
    let colon = tokens.clone().find(|&it| analysis.is_mark(it, ":"));
    if let Some(colon) = colon.filter(|&it| it + 1 < tokens.end) {
        let (before, after) = (tokens.start..colon, colon + 1..tokens.end);
        // *Team: two experts* is a line of a form, and *the aim of the visit: see how …* a plan.
        let meets = before.clone().any(|it| names_event(analysis, it));
        let asks = analysis.is(after.start, Cue::Relative)
            && !analysis.words(after.start..after.start + 1).is_ascii();
        let topic =
            asks || analysis.turns_in(&after, Turn::Clause).any(|it| it.start == after.start);
        if before.len() < LABEL || meets || topic || looks_ahead(analysis, &before) {
            return Vec::new();
        }
        return vec![(before, 1), (after, 1)];
    }
    let that = analysis.turns_in(tokens, Turn::Shown).find_map(|it| {
        let near = it.end..tokens.end.min(it.end + THAT);
        let turns = [Turn::That, Turn::Clause];
        let that = turns.iter().find_map(|&turn| analysis.turns_in(&near, turn).next())?;
        // *came to see how …*: what they came for.
        let bare = !analysis.language.pack.infinitive_marks.0.is_empty();
        let aim = bare && it.start > tokens.start && analysis.is_infinitive(it.start);
        (!aim).then_some(that.end)
    });
    that.map_or_else(|| vec![(tokens.clone(), 0)], |it| vec![(it..tokens.end, 0)])
}

fn looks_ahead(analysis: &Analysis, part: &Range<usize>) -> bool {
    analysis.has_turn(part, Turn::Plans) || tense::looks_ahead(analysis, part)
}

/// In the present throughout, and neither a plan nor a figure nor a meeting.
fn is_custom(analysis: &Analysis, part: &Range<usize>) -> bool {
    let clause = ways::main_clause(analysis, part);
    let opening = part.start..part.end.min(part.start + OPENING);
    let came = [Attendance::Comes, Attendance::Absent];
    !is_dated(analysis, part)
        && !tells_otherwise(analysis, &clause)
        && !analysis.has_turn(part, Turn::Plans)
        && !analysis.has_helping(part, Helping::Idle)
        && !analysis.has(part, Cue::Money)
        && !analysis.has_turn(part, Turn::Count)
        && within(&analysis.bodies, part).len() <= BODIES
        && !counts_much(analysis, part)
        && is_done(analysis, &clause)
        && !is_of_help(analysis, part)
        && !analysis.has(&opening, Cue::Programme)
        && !is_held(analysis, part)
        && !analysis.has(part, Cue::Represent)
        && !came.iter().any(|&it| analysis.attendance_in(&opening, it).next().is_some())
        && (!analysis.has(&clause, Cue::Problem) || analysis.has(part, Cue::Remedy))
}

/// Whether an event is held: what is given or opened every day is none.
fn is_held(analysis: &Analysis, part: &Range<usize>) -> bool {
    analysis.has(part, Cue::Hold) && part.clone().any(|it| names_event(analysis, it))
}

/// Whether something is done, unless who does it is what counts: *são os chefes que …*
fn is_done(analysis: &Analysis, clause: &Range<usize>) -> bool {
    let after = clause.start + EMBEDDED.min(clause.len())..clause.end;
    let relative = after.into_iter().find(|&it| analysis.is(it, Cue::Relative));
    let main = clause.start..relative.unwrap_or(clause.end);
    let cleft = relative.is_some_and(|it| it < clause.start + OPENING + EMBEDDED);
    let mut states = analysis.hits_in(&main).iter().filter(|it| it.meaning == Meaning::Stative);
    states.all(|it| {
        let people = it.last..main.end.max(it.last);
        let cleft = cleft && analysis.is(it.last - 1, Cue::Definite);
        let workers = [Cue::Delegate, Cue::Expert, Cue::Population, Cue::Tool];
        cleft && people.len() <= EMBEDDED && workers.iter().any(|&it| analysis.has(&people, it))
    })
}

fn is_dated(analysis: &Analysis, part: &Range<usize>) -> bool {
    let since = |date: usize| (date.saturating_sub(2)..=date).any(|it| analysis.is(it, Cue::Since));
    within(&analysis.dates, part).iter().any(|it| !since(it.tokens.start))
}

/// A verb of the past or the future in the clause itself: *two colleagues who did not build it*
/// tells of them and not of what they do.
fn tells_otherwise(analysis: &Analysis, clause: &Range<usize>) -> bool {
    clause.clone().any(|it| {
        // *next to* is a place.
        let beside = analysis.language.pack.future.0.is_empty()
            && analysis.has_helping(&(it + 1..it + 2), Helping::To);
        let coming = tense::is_of_the_future(analysis, it, clause) && !beside;
        let told = tense::is_of_the_past(analysis, it, clause);
        (coming || told) && !is_embedded(analysis, it, clause)
    })
}

/// In a relative clause, or a participle that a comma parts: *three slices, each released after …*.
fn is_embedded(analysis: &Analysis, verb: usize, clause: &Range<usize>) -> bool {
    let near = clause.start.max(verb.saturating_sub(EMBEDDED))..verb;
    let mark = near.clone().rev().find(|&it| analysis.is_mark(it, ","));
    let led = mark.map_or(near.start, |it| it + 1)..verb;
    let small = [Cue::Preposition, Cue::By, Cue::Before, Cue::Locative];
    let parted = mark.is_some_and(|it| verb - it <= 2)
        && (analysis.is_any(verb + 1, &small)
            || analysis.has_turn(&(verb + 1..clause.end.min(verb + 2)), Turn::Often))
        && analysis
            .language
            .pack
            .preterite
            .0
            .iter()
            .any(|end| analysis.words(verb..verb + 1).ends_with(end.as_str()));
    // *What they discussed was …* opens with the clause that is its subject.
    let opening = clause.start + 1;
    parted || led.into_iter().any(|it| it > opening && analysis.is(it, Cue::Relative))
}

/// *about 15 % of its income*: a figure, unless it is a length of time.
fn counts_much(analysis: &Analysis, part: &Range<usize>) -> bool {
    let units = [Cue::Minute, Cue::Hour, Cue::Day, Cue::Week, Cue::Month];
    within(&analysis.numbers, part).iter().any(|it| {
        let unit = it.tokens.end..part.end.min(it.tokens.end + 2).max(it.tokens.end);
        let share = analysis.has(&unit, Cue::Percent);
        share || it.value > 3.0 * FIGURE && !units.iter().any(|&it| analysis.has(&unit, it))
    })
}

/// *IOM supports the commission*: who helps whom is told as an action.
fn is_of_help(analysis: &Analysis, part: &Range<usize>) -> bool {
    let bodies = within(&analysis.bodies, part);
    let helped = analysis.has(part, Cue::Support)
        || [Helping::Backs, Helping::BackedBy].iter().any(|&it| analysis.has_helping(part, it));
    let backed = analysis.has_helping(part, Helping::BackedBy) && !bodies.is_empty();
    backed
        || helped && bodies.iter().any(|it| analysis.body_names[it.id].is_stateless())
        || helped && bodies.len() > 1
        || bodies.iter().any(|it| analysis.body_names[it.id].is_programme)
}

/// How many signs say that it is an arrangement, and not how things are.
fn signs(analysis: &Analysis, part: &Range<usize>) -> usize {
    let has = |turn: Turn| analysis.has_turn(part, turn);
    let found = [
        has(Turn::Often) || has(Turn::Each) || analysis.has(part, Cue::Habit),
        has(Turn::Stage) || analysis.has(part, Cue::Before),
        opens_with_case(analysis, part),
        analysis.has(part, Cue::Reason) || analysis.has(part, Cue::NoLonger),
        super::weight::reason_apart(analysis, part),
        has(Turn::But) && analysis.has(part, Cue::Not),
        has(Turn::Without),
        is_of_whom(analysis, part),
        keeps_to_a_time(analysis, part),
        is_passive(analysis, part),
    ];
    found.iter().filter(|it| **it).count()
}

/// *When a forgery is confirmed, …*: what is done in which case.
fn opens_with_case(analysis: &Analysis, part: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, part).start;
    analysis
        .turns_in(part, Turn::Whenever)
        .any(|it| it.start == first || analysis.is_mark(it.start - 1, ",;:"))
}

/// *a mediator who speaks their language*: it counts who does it.
fn is_of_whom(analysis: &Analysis, part: &Range<usize>) -> bool {
    part.clone().any(|it| it > part.start && analysis.is(it, Cue::Relative))
}

/// *for a month*, *in twenty minutes*
fn keeps_to_a_time(analysis: &Analysis, part: &Range<usize>) -> bool {
    let units = [Cue::Minute, Cue::Hour, Cue::Day, Cue::Week, Cue::Month];
    let lasts = analysis.cues_in(part, Cue::Lasting).any(|it| {
        let after = it.end..part.end.min(it.end + LASTS).max(it.end);
        units.iter().any(|&it| analysis.has(&after, it))
    });
    lasts
        || within(&analysis.numbers, part).iter().any(|it| {
            let unit = it.tokens.end..part.end.min(it.tokens.end + 2).max(it.tokens.end);
            units.iter().any(|&it| analysis.has(&unit, it))
        })
}

/// *The lists are posted the day before*: it matters that it is done, and not by whom.
fn is_passive(analysis: &Analysis, part: &Range<usize>) -> bool {
    let ends = |at: usize| {
        let word = analysis.words(at..at + 1);
        let endings = &analysis.language.pack.participles.0;
        word.len() > 4 && endings.iter().any(|it| word.ends_with(it.as_str()))
    };
    let opening = part.start..part.end.min(part.start + OPENING);
    analysis.has_helping(&opening, Helping::Reflexive)
        || opening
            .into_iter()
            .any(|it| analysis.is(it, Cue::Finite) && it + 1 < part.end && ends(it + 1))
}
