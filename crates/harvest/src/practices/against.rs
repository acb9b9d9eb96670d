//! What weighs against a practice: problems, figures, questions, hopes, and what others do.

use super::weight::{FIGURE, OPENING};
use crate::actions::signs;
use crate::analysis::{Analysis, within};
use crate::language::Meaning;
use crate::pack::{Cue, Helping, Turn};
use std::ops::Range;

/// Problems, figures, questions, and reports of what took place.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    // What only tells where and when people met is a report.
    let dated = within(&analysis.dates, tokens).iter().any(|it| it.end.is_none());
    let asked = has(Cue::Lesson) && finds_a_figure(analysis, tokens)
        || has(Cue::Should) && asks(analysis, tokens);
    let costs = has(Cue::Money) && !within(&analysis.numbers, tokens).is_empty();
    let said = [
        (asked, 0.5),
        (has(Cue::Problem) && !has(Cue::Remedy), 0.3),
        (dated && has(Cue::Hold), 0.3),
        // *hopes to*: nothing is done yet; the courtesies of a letter tell nothing either.
        (is_hope(analysis, tokens) && !has(Cue::Should) && !has(Cue::Advise), 0.3),
        // *The draft awaits its signature*: neither is that.
        (analysis.has_helping(tokens, Helping::Pending) && !advises(&has), 0.3),
        // *Two clerks were lent by the court*: that is an account of help.
        (signs::tells_of_help(analysis, tokens) && !advises(&has) && !orders(&has), 0.3),
        // What something cost is a figure.
        (costs && !has(Cue::Should) && !has(Cue::Advise), 0.3),
        (has(Cue::Effect) && is_of_help(analysis, tokens), 0.3),
        (!has(Cue::Should) && !has(Cue::Lesson) && is_of_others(analysis, tokens), 0.5),
    ];
    said.iter().filter(|it| it.0).map(|it| it.1).sum()
}

fn advises(has: &impl Fn(Cue) -> bool) -> bool {
    [Cue::Should, Cue::Advise, Cue::Lesson, Cue::GoodPractice].iter().any(|&it| has(it))
}

/// Whether a sentence says how work is arranged.
fn orders(has: &impl Fn(Cue) -> bool) -> bool {
    [Cue::Habit, Cue::Reason, Cue::Condition, Cue::Before].iter().any(|&it| has(it))
}

fn is_hope(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has_helping(tokens, Helping::Idle)
}

/// *The support led to a plan and 25 trained officials*: what help brought is its result, and no way
/// of working.
fn is_of_help(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Effect).any(|it| {
        let subject = tokens.start..it.start;
        let rest = it.end..tokens.end;
        let help = [Cue::Help, Cue::Cooperation].iter().any(|&it| analysis.has(&subject, it));
        let figure = within(&analysis.numbers, &rest).iter().any(|it| it.value >= FIGURE);
        let result = |it: Meaning| matches!(it, Meaning::Result(_));
        help && (figure || analysis.hits_in(&rest).iter().any(|it| result(it.meaning)))
    })
}

/// *They reported that seasonal workers now look to …*: what migrants do is no way of working.
fn is_of_others(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.turns_in(tokens, Turn::Shown).any(|it| {
        let that = it.end..tokens.end.min(it.end + 1);
        let subject = that.end..tokens.end.min(that.end + OPENING - 2);
        let people = analysis.has(&subject, Cue::Population)
            && ![Cue::Tool, Cue::Delegate, Cue::Expert]
                .iter()
                .any(|&it| analysis.has(&subject, it));
        !subject.is_empty() && analysis.has_turn(&that, Turn::That) && people
    })
}

/// *showed that fewer than 15 % …*: what was found out is a figure and nothing to do.
fn finds_a_figure(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Lesson).any(|it| {
        let after = it.end..tokens.end.min(it.end + 4);
        let rest = it.end..tokens.end;
        // *had shown that the pupils were given, in all their years, fewer than six hours*
        let few = analysis.cues_in(&rest, Cue::LessThan).any(|it| {
            let number = it.end..tokens.end.min(it.end + 2);
            !within(&analysis.numbers, &number).is_empty()
        });
        within(&analysis.numbers, &after).iter().any(|it| it.value >= 2.0) || few
    })
}

/// *asked what they should avoid*: the question is no answer.
fn asks(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.is_mark(tokens.end - 1, "?")
        || analysis.cues_in(tokens, Cue::Should).any(|it| {
            let before = tokens.start.max(it.start.saturating_sub(8))..it.start;
            analysis.has(&before, Cue::Request)
        })
}
