//! How much a sentence by itself looks like a practice.

use crate::analysis::{Analysis, within};
use crate::pack::Cue;
use crate::tokens::folded;
use std::ops::Range;

/// What speaks for a practice by itself, and how much.
const WEIGHTS: [(Cue, f64); 18] = [
    (Cue::GoodPractice, 0.35),
    (Cue::Lesson, 0.5),
    (Cue::Explain, 0.3),
    (Cue::Key, 0.4),
    (Cue::IsKey, 0.15),
    (Cue::Should, 0.45),
    (Cue::Effect, 0.5),
    (Cue::Means, 0.2),
    (Cue::Joint, 0.25),
    (Cue::Unite, 0.5),
    (Cue::CanHelp, 0.5),
    (Cue::Trust, 0.5),
    (Cue::Seek, 0.3),
    (Cue::Adapt, 0.35),
    (Cue::Advise, 0.5),
    (Cue::Stress, 0.2),
    (Cue::Compare, 0.5),
    (Cue::Condition, 0.35),
];

/// So far from the trial stands what came after it.
const TRIAL: usize = 14;

pub fn of(analysis: &Analysis, tokens: &Range<usize>) -> f64 {
    let cues = cues(analysis, tokens);
    let has = |cue: Cue| cues & cue.bit() != 0;
    let mut sum: f64 = WEIGHTS.iter().filter(|it| has(it.0)).map(|it| it.1).sum();
    if has(Cue::GoodPractice) {
        let outright = presented_as(analysis, tokens);
        sum += if outright { 0.65 } else { 0.0 };
        sum += if has(Cue::Capture) { 0.3 } else { 0.0 };
        sum += if has(Cue::Shared) && has(Cue::Joint) { 0.1 } else { 0.0 };
    }
    if has(Cue::Should) && advises(analysis, tokens) {
        sum += 0.4;
    }
    if judged_key(analysis, tokens) {
        sum += 0.3;
    }
    if has(Cue::Contrast) && sets_against(analysis, tokens) {
        sum += 0.5;
    }
    if explained(analysis, tokens, &has) || has(Cue::Formerly) && has(Cue::Habit) {
        sum += 0.5;
    }
    if has(Cue::Trial) && tried_before(analysis, tokens)
        || has(Cue::Useful) && judged_useful(analysis, tokens)
    {
        sum += 0.5;
    }
    if opens_with_deed(analysis, tokens) {
        sum += 0.25;
    }
    if has(Cue::Lesson) && finds_a_figure(analysis, tokens)
        || has(Cue::Should) && asks(analysis, tokens)
    {
        sum -= 0.5;
    }
    if forbids(analysis, tokens) {
        sum += 0.4;
    }
    if has(Cue::Since) && (has(Cue::Increase) || has(Cue::Decrease)) {
        sum += 0.3;
    }
    if has(Cue::Problem) {
        sum -= 0.3;
    }
    // What only tells where and when people met is a report.
    let dated = within(&analysis.dates, tokens).iter().any(|it| it.end.is_none());
    if dated && has(Cue::Hold) {
        sum -= 0.3;
    }
    sum
}

/// The cues of a sentence without the words of names, which say nothing: *Comisión de Ayuda a
/// Refugiados*.
fn cues(analysis: &Analysis, tokens: &Range<usize>) -> u128 {
    let mut cues = 0_u128;
    let mut named = tokens.start..tokens.start;
    let mut bodies = within(&analysis.bodies, tokens).iter();
    for at in tokens.clone() {
        while named.end <= at
            && let Some(body) = bodies.next()
        {
            named = body.tokens.clone();
        }
        if !named.contains(&at) {
            cues |= analysis.tokens[at].cues;
        }
    }
    cues
}

/// *… as a good practice*: the cue stands just before the word.
fn presented_as(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    has_before(analysis, tokens, Cue::GoodPractice, Cue::Presented)
}

/// *… as a key priority*
fn judged_key(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    has_before(analysis, tokens, Cue::Key, Cue::Presented)
}

/// *Governments should …*: somebody who can act stands just before the verb.
fn advises(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    has_before(analysis, tokens, Cue::Should, Cue::Delegate)
}

fn has_before(analysis: &Analysis, tokens: &Range<usize>, word: Cue, cue: Cue) -> bool {
    analysis.cues_in(tokens, word).any(|it| {
        let before = it.start.saturating_sub(4).max(tokens.start)..it.start;
        analysis.has(&before, cue)
    })
}

/// *with the teachers, not for them*: two ways to do it, and the second is refused.
fn sets_against(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let object = [Cue::Preposition, Cue::Definite, Cue::Indefinite, Cue::Possessive];
    analysis.cues_in(tokens, Cue::Contrast).any(|it| {
        let parted = it.start > tokens.start
            && (analysis.is_mark(it.start - 1, ",") || analysis.is(it.start - 1, Cue::And));
        parted && it.end < tokens.end && analysis.is_any(it.end, &object)
    })
}

/// A habit or a choice, and why: *every case is discussed on Monday, so that nobody waits*.
fn explained(analysis: &Analysis, tokens: &Range<usize>, has: impl Fn(Cue) -> bool) -> bool {
    if !has(Cue::Habit) && !has(Cue::Choice) {
        return false;
    }
    has(Cue::Reason)
        || has(Cue::NoLonger)
        || analysis.cues_in(tokens, Cue::ReasonApart).any(|it| {
            it.start > tokens.start
                && analysis.is_mark(it.start - 1, ",")
                && !analysis.is_mark(it.end, ",")
        })
}

/// *The manual was tested at three posts before it was printed.*
fn tried_before(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Trial).any(|it| {
        let after = it.end..tokens.end.min(it.end + TRIAL);
        analysis.cues_in(&after, Cue::Before).next().is_some()
    })
}

/// *It was useful to bring both into one room*: a verdict on doing something.
fn judged_useful(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Useful).any(|it| {
        let before = tokens.start.max(it.start.saturating_sub(3))..it.start;
        let after = it.end..tokens.end.min(it.end + 3);
        before.into_iter().any(|it| analysis.is(it, Cue::Finite))
            && after.into_iter().any(|it| analysis.is_infinitive(it))
    })
}

/// *Do not train before …*, *Ne jamais …*, *must never be interviewed*.
fn forbids(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let opens = (first..tokens.end.min(first + 2)).any(|it| analysis.is(it, Cue::Not));
    let verb = (first + 1..tokens.end.min(first + 4)).any(|it| analysis.is_infinitive(it));
    let bare = analysis.language.infinitives.is_empty()
        && analysis.is_any(first, &[Cue::Finite, Cue::Not])
        && analysis.is(first, Cue::Not) != analysis.is(first + 1, Cue::Not);
    let ruled = analysis.cues_in(tokens, Cue::Should).any(|it| {
        analysis.is(it.end, Cue::Not)
            || it.start > tokens.start && analysis.is(it.start - 1, Cue::Not)
    });
    opens && (verb || bare) || ruled
}

/// *Playing a negotiation …*, *Jouer une négociation …*: a deed is what the sentence is about.
fn opens_with_deed(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let first = if analysis.is_mark(first, "\"«“") { first + 1 } else { first };
    let small = [Cue::Preposition, Cue::Definite, Cue::Indefinite, Cue::Finite, Cue::Adverb];
    if first + 1 >= tokens.end || analysis.is_any(first, &small) {
        return false;
    }
    let word = folded(analysis.words(first..first + 1));
    let object = [Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Preposition];
    word.len() > 4
        && analysis.language.doing.iter().any(|it| word.ends_with(it.as_str()))
        && (analysis.is_any(first + 1, &object) || analysis.tokens[first + 1].shape.is_word())
}

/// *showed that fewer than 15 % …*: what was found out is a figure and nothing to do.
fn finds_a_figure(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Lesson).any(|it| {
        let after = it.end..tokens.end.min(it.end + 4);
        within(&analysis.numbers, &after).iter().any(|it| it.value >= 2.0)
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
