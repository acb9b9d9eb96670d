//! What is only news: praise for the hosts, what a meeting led to, plans, the order of a tour.
//!
//! The words are those of a practice: *praised*, *led to*, *thanks to*, *first … and then*. What
//! they are said of tells that nothing is to be learned from it.

use super::weight::FIGURE;
use crate::analysis::{Analysis, tense, within};
use crate::language::Meaning;
use crate::pack::{Attendance, Cue, Helping, Turn};
use std::ops::Range;

/// What was praised stands so near to the verb.
const OBJECT: usize = 10;
/// A sentence of fewer words has no room to tell how something is done.
const SHORT: usize = 14;
/// What a sentence is about stands at its beginning.
const OPENING: usize = 5;

/// What the news in a sentence take from its weight.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let said = [
        (has(Cue::Trust) && is_courtesy(analysis, tokens), 0.5),
        (has(Cue::Effect) && is_outcome_of_an_event(analysis, tokens), 0.5),
        (has(Cue::Effect) && is_thanks_to_a_donor(analysis, tokens), 0.6),
        (is_told_of_a_backer(analysis, tokens), 0.5),
        (has(Cue::Advise) && is_business(analysis, tokens, Cue::Advise), 0.5),
        (has(Cue::Should) && is_to_be_signed(analysis, tokens), 0.9),
        (has(Cue::Trust) && nobody_trusts(analysis, tokens), 0.5),
        (has(Cue::Habit) && is_of_a_crowd(analysis, tokens), 0.5),
        (has(Cue::Lesson) && shows_a_figure(analysis, tokens), 0.5),
        (is_of_a_day(analysis, tokens), 0.3),
        (has(Cue::Trust) && is_of_a_bare_thing(analysis, tokens, &has), 0.3),
        (has(Cue::Unite) && is_of_terms(analysis, tokens), 0.5),
        (opens_with_first_time(analysis, tokens), 0.3),
        (is_plan(analysis, tokens), 0.5),
        (tells_who_was_absent(analysis, tokens), 1.0),
        (only_measures(analysis, tokens, &has), 0.5),
    ];
    said.iter().filter(|it| it.0).map(|it| it.1).sum()
}

/// *praised the hosts for their welcome*, *greeted nine officers*
fn is_courtesy(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Trust).any(|it| {
        let object = it.end..tokens.end.min(it.end + OBJECT);
        let people = object.start..object.end.min(object.start + OPENING + 3);
        let counted = within(&analysis.numbers, &people).iter().any(|it| it.value >= 2.0)
            && analysis.has_helping(&people, Helping::Trade);
        // *welcomed colleagues from Albania*
        let guests = object.start..object.end.min(object.start + 2);
        let received = analysis.has_helping(&guests, Helping::Trade)
            && !within(&analysis.places, &object).is_empty();
        analysis.has_turn(&object, Turn::Courtesy) || counted || received
    })
}

/// *The meeting led to an agreement*: what an event is about is no way of working.
fn is_outcome_of_an_event(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + OPENING);
    let event = |it: Meaning| matches!(it, Meaning::Event { .. });
    let named = analysis.hits_in(&opening).iter().any(|it| event(it.meaning));
    let effect = analysis.cues_in(tokens, Cue::Effect).next();
    let business = analysis.has_turn(tokens, Turn::Business)
        || analysis.has_turn(tokens, Turn::Courtesy)
        || analysis.has(tokens, Cue::Shared);
    // *As a result, the services will meet again.*
    let plan = effect.is_some_and(|it| it.start <= tokens.start + 1)
        && tense::looks_ahead(analysis, tokens);
    named && business || plan
}

/// *Thanks to the support of IOM, interpreters were there*
fn is_thanks_to_a_donor(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.helping_in(tokens, Helping::BackedBy).any(|it| {
        let after = it.end..tokens.end.min(it.end + OPENING);
        analysis.has(&it, Cue::Effect) && !within(&analysis.bodies, &after).is_empty()
    })
}

/// *decided that a working group would be set up*: what bodies do with each other.
fn is_business(analysis: &Analysis, tokens: &Range<usize>, cue: Cue) -> bool {
    analysis.cues_in(tokens, cue).any(|it| {
        let after = it.end..tokens.end.min(it.end + OBJECT);
        analysis.has_turn(&after, Turn::Business)
    })
}

/// *The ministers must sign an agreement in September.*
fn is_to_be_signed(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let dated = within(&analysis.dates, tokens).iter().any(|it| it.end.is_none());
    (dated || tokens.len() < SHORT) && is_business(analysis, tokens, Cue::Should)
}

/// *the register, which IOM has helped to build*: help is told as an action.
fn is_told_of_a_backer(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let effects = [Cue::Effect, Cue::CanHelp].into_iter();
    effects.flat_map(|cue| analysis.cues_in(tokens, cue)).any(|it| {
        let before = tokens.start.max(it.start.saturating_sub(OPENING))..it.start;
        let bodies = within(&analysis.bodies, &before);
        let backs = analysis
            .helping_in(tokens, Helping::Backs)
            .any(|at| at.start <= it.end && it.start <= at.end);
        backs && bodies.last().is_some_and(|it| analysis.body_names[it.id].is_stateless())
    })
}

/// *Not everybody was convinced*, *the figure struck them: 230 alerts*
fn nobody_trusts(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Trust).any(|it| {
        let before = tokens.start.max(it.start.saturating_sub(OPENING))..it.start;
        let after = it.end..tokens.end.min(it.end + OPENING);
        let figure = within(&analysis.numbers, &after).iter().any(|it| it.value >= FIGURE);
        analysis.has(&before, Cue::Not) || figure
    })
}

/// *Every year some 3,000 workers leave …*: a figure opens it, and nobody works.
fn is_of_a_crowd(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + 2 * OPENING);
    within(&analysis.numbers, &opening).iter().any(|it| it.value >= 3.0 * FIGURE)
}

/// *the queue showed that …: clearance takes 95 minutes*
fn shows_a_figure(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let units = [Cue::Percent, Cue::Minute, Cue::Hour];
    analysis.cues_in(tokens, Cue::Lesson).any(|it| {
        let rest = it.end..tokens.end;
        within(&analysis.numbers, &rest).iter().any(|number| {
            let unit = number.tokens.start..tokens.end.min(number.tokens.end + 2);
            number.value >= FIGURE && units.iter().any(|&cue| analysis.has(&unit, cue))
        })
    })
}

/// *On the second day the group split in two*: what was done that day.
fn is_of_a_day(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + OPENING);
    let named =
        analysis.hits_in(&opening).iter().any(|it| matches!(it.meaning, Meaning::Weekday(_)));
    let counted = analysis.has(&opening, Cue::Day)
        && opening.clone().any(|it| crate::events::mentions_ordinal(analysis, it).is_some());
    (named || counted) && tense::is_told(analysis, tokens)
}

/// *were impressed by the new terminal*: what pleased is named, and not how anything is done.
fn is_of_a_bare_thing(
    analysis: &Analysis,
    tokens: &Range<usize>,
    has: &impl Fn(Cue) -> bool,
) -> bool {
    let ways = [Cue::Tool, Cue::Way, Cue::Joint, Cue::Habit, Cue::Expert, Cue::Population];
    let told = analysis.turns_in(tokens, Turn::Clause).next().is_some()
        || tokens.clone().any(|it| analysis.is_mark(it, ":") || analysis.is_infinitive(it));
    !told && tokens.len() < SHORT && !ways.iter().any(|&it| has(it))
}

/// *The two services have worked together since 2011*: on which terms they are, and nothing more.
fn is_of_terms(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let dated = !within(&analysis.dates, tokens).is_empty() && analysis.has(tokens, Cue::Since);
    dated && tokens.len() < SHORT
}

/// *It was the first time that officers of both sat at one table.*
fn opens_with_first_time(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + OPENING);
    analysis.has_turn(&opening, Turn::FirstTime)
}

/// *announced that it will set up a unit*: what somebody means to do is not done yet.
fn is_plan(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has_turn(tokens, Turn::Plans)
        && tense::looks_ahead(analysis, tokens)
        && !analysis.has_turn(tokens, Turn::Often)
        && !analysis.has_turn(tokens, Turn::Without)
        && !analysis.has(tokens, Cue::Habit)
}

/// *The waiting time fell from nine months to four*: a figure, and nothing that brought it about.
fn only_measures(analysis: &Analysis, tokens: &Range<usize>, has: &impl Fn(Cue) -> bool) -> bool {
    let changed = has(Cue::Increase) || has(Cue::Decrease) || has(Cue::Effect);
    let units = [Cue::Minute, Cue::Hour, Cue::Day, Cue::Week, Cue::Month, Cue::Percent];
    let measured = within(&analysis.numbers, tokens).iter().any(|it| {
        let unit = it.tokens.end..tokens.end.min(it.tokens.end + 2).max(it.tokens.end);
        units.iter().any(|&cue| analysis.has(&unit, cue))
    });
    let ways = [Cue::Tool, Cue::Way, Cue::Means, Cue::Habit, Cue::By, Cue::Since];
    changed && measured && tokens.len() < 2 * SHORT && !ways.iter().any(|&it| has(it))
}

/// *Mozambique, which had been invited, could not come.*
fn tells_who_was_absent(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.attendance_in(tokens, Attendance::Absent).next().is_some()
}
