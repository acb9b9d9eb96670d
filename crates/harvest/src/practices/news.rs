//! What is only news: praise for the hosts, what a meeting led to, plans, the order of a tour.
//!
//! The words are those of a practice: *praised*, *led to*, *thanks to*, *first … and then*. What
//! they are said of tells that nothing is to be learned from it.

use super::weight::FIGURE;
use crate::analysis::{Analysis, tense, within};
use crate::language::Meaning;
use crate::pack::{Cue, Helping, Turn};
use std::ops::Range;

/// What was praised stands so near to the verb.
const OBJECT: usize = 10;
/// What a sentence is about stands at its beginning.
const OPENING: usize = 5;

/// What the news in a sentence take from its weight.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let said = [
        (has(Cue::Trust) && is_courtesy(analysis, tokens), 0.5),
        (has(Cue::Effect) && is_outcome_of_an_event(analysis, tokens), 0.5),
        (has(Cue::Effect) && is_thanks_to_a_donor(analysis, tokens), 0.6),
        (has(Cue::Advise) && is_business(analysis, tokens), 0.5),
        (has(Cue::Habit) && is_of_a_crowd(analysis, tokens), 0.5),
        (has(Cue::Lesson) && shows_a_figure(analysis, tokens), 0.5),
        (is_of_a_day(analysis, tokens), 0.3),
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
        analysis.has_turn(&object, Turn::Courtesy) || counted
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
fn is_business(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Advise).any(|it| {
        let after = it.end..tokens.end.min(it.end + OBJECT);
        analysis.has_turn(&after, Turn::Business)
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
