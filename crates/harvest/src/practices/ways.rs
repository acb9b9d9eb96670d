//! Ways of working that are told without advice, in the voice of a case study, and warnings, which
//! are none.

use super::weight::{OPENING, reason_apart};
use crate::analysis::{Analysis, tense, within};
use crate::pack::Cue;
use std::ops::Range;

/// A warning says early that it is one.
const SUBJECT: usize = 4;

/// What speaks for a way of working that is told in the present: *In Lyon, the clerk has a sheet
/// for every case*; *the office now receives …*.
pub fn weight(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> f64 {
    let explained = has(Cue::NoLonger) || has(Cue::Reason) || reason_apart(analysis, tokens);
    let is_way = tells_a_way(analysis, tokens);
    let conditional = has(Cue::Condition) && (is_way || has(Cue::Habit));
    let said = [
        (is_way && explained, 0.5),
        (is_way && !explained && conditional || !is_way && conditional, 0.15),
        (is_case(analysis, tokens, &has), 0.5),
        (!is_way && is_of_a_body(analysis, tokens) && has(Cue::Habit), 0.35),
        (is_way && has(Cue::Habit) && !explained, 0.3),
        (has(Cue::Begun), 0.25),
        (has(Cue::Begun) && (has(Cue::Increase) || has(Cue::Decrease)), 0.25),
        (has(Cue::Explain) && has(Cue::Habit), 0.25),
        (made_with_users(analysis, tokens, &has), 0.3),
    ];
    said.iter().filter(|it| it.0).map(|it| it.1).sum()
}

/// *The form fits on one page …*: a tool or the people who work, in the present. Without a date
/// and a verb of the past, a sentence tells how things are done.
fn tells_a_way(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + OPENING);
    let worked =
        opening.clone().any(|it| analysis.is_any(it, &[Cue::Tool, Cue::Delegate, Cue::Expert]));
    worked && is_present(analysis, tokens)
}

/// A way of working of a body: *the fund now receives …*.
fn is_of_a_body(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + SUBJECT);
    let subject = within(&analysis.bodies, &opening).first().is_some();
    subject && is_present(analysis, tokens)
}

fn is_present(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    within(&analysis.dates, tokens).is_empty() && !tense::is_told(analysis, tokens)
}

/// *In Lyon, the clerk …*: a place, and what people there do with what, without figures.
fn is_case(analysis: &Analysis, tokens: &Range<usize>, has: &impl Fn(Cue) -> bool) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let opening = first..tokens.end.min(first + SUBJECT);
    let placed = analysis.is(first, Cue::Locative)
        && (within(&analysis.cities, &opening).first().is_some()
            || within(&analysis.places, &opening).iter().any(|it| !it.is_demonym));
    let worked = [Cue::Tool, Cue::Habit, Cue::Means, Cue::Joint, Cue::Expert, Cue::Delegate];
    let counts = within(&analysis.numbers, tokens).iter().any(|it| it.value >= 20.0);
    placed
        && !counts
        && !has(Cue::Problem)
        && worked.iter().any(|&it| has(it))
        && is_present(analysis, tokens)
}

/// *was prepared with those who will use it*: made together with people, and not by the programme.
fn made_with_users(analysis: &Analysis, tokens: &Range<usize>, has: &impl Fn(Cue) -> bool) -> bool {
    if !has(Cue::Produce) && !has(Cue::Realise) {
        return false;
    }
    analysis.cues_in(tokens, Cue::With).any(|it| {
        let after = it.end..tokens.end.min(it.end + SUBJECT);
        let bodies = within(&analysis.bodies, &after);
        let programme = bodies.iter().any(|it| analysis.body_names[it.id].is_programme);
        let people = analysis.has(&after, Cue::Delegate) || analysis.has(&after, Cue::Population);
        let made = tokens.start.max(it.start.saturating_sub(OPENING))..it.start;
        let near = [Cue::Produce, Cue::Realise].iter().any(|&it| analysis.has(&made, it));
        near && !programme && (people || !bodies.is_empty())
    })
}

/// *The risk is that …*, *lack of staff delayed …*: what goes wrong is no practice unless the
/// sentence tells a remedy.
pub fn warns(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> bool {
    if !has(Cue::Problem) && !has(Cue::Risk) {
        return false;
    }
    let first = super::without_mark(analysis, tokens).start;
    let opening = first..tokens.end.min(first + SUBJECT);
    let troubled = |it: &Range<usize>| {
        let small = [Cue::Of, Cue::Finite, Cue::Relative, Cue::Participle, Cue::Locative];
        analysis.is_any(it.end - 1, &[Cue::Of])
            || it.end >= tokens.end
            || analysis.is_any(it.end, &small)
            || it.start <= first + 1
    };
    let opens = [Cue::Problem, Cue::Risk]
        .iter()
        .any(|&cue| analysis.cues_in(&opening, cue).any(|it| troubled(&it)));
    // *…: the risk is that*, *there is a risk that*
    let said = analysis.cues_in(tokens, Cue::Risk).any(|it| {
        let after = it.end..tokens.end.min(it.end + 2);
        analysis.has(&after, Cue::Relative)
    });
    let remedies = [
        Cue::Remedy,
        Cue::Should,
        Cue::Advise,
        Cue::Effect,
        Cue::CanHelp,
        Cue::Choice,
        Cue::Unite,
        Cue::Compare,
        Cue::Seek,
        Cue::Begun,
        Cue::NoLonger,
    ];
    (opens || said) && !remedies.iter().any(|&it| has(it))
}
