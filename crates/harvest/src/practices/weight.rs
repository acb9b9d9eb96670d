//! How much a sentence by itself looks like a practice.

use crate::analysis::{Analysis, tense, within};
use crate::pack::Cue;
use crate::tokens::{Glue, folded};
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
/// So near to its beginning stands what a sentence is about.
const OPENING: usize = 6;

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
    if explained(analysis, tokens, has) || has(Cue::Formerly) && has(Cue::Habit) {
        sum += 0.5;
    }
    let is_dated = !within(&analysis.dates, tokens).is_empty();
    if has(Cue::Trial) && tried_before(analysis, tokens)
        || !is_dated && done_before(analysis, tokens)
        || has(Cue::Useful) && judged_useful(analysis, tokens)
    {
        sum += 0.5;
    }
    let is_way = tells_a_way(analysis, tokens);
    if is_way && (has(Cue::NoLonger) || has(Cue::Reason) || reason_apart(analysis, tokens)) {
        sum += 0.5;
    } else if is_way && has(Cue::Condition) {
        sum += 0.15;
    }
    if advises_outright(analysis, tokens) {
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
        sum += 0.5;
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
    has(Cue::Reason) || has(Cue::NoLonger) || reason_apart(analysis, tokens)
}

/// *…, as knowledge fades*: a word that gives a reason only after a comma.
fn reason_apart(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::ReasonApart).any(|it| {
        it.start > tokens.start
            && analysis.is_mark(it.start - 1, ",")
            && !analysis.is_mark(it.end, ",")
    })
}

/// *The form fits on one page …*: a tool or the people who work, in the present. Without a date
/// and a verb of the past, a sentence tells how things are done.
fn tells_a_way(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let opening = tokens.start..tokens.end.min(tokens.start + OPENING);
    let worked =
        opening.clone().any(|it| analysis.is_any(it, &[Cue::Tool, Cue::Delegate, Cue::Expert]));
    worked && within(&analysis.dates, tokens).is_empty() && !tense::is_told(analysis, tokens)
}

/// *Begin with a small town*: a bare verb of advice opens the sentence or the quotation.
fn advises_outright(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let first = if analysis.is_mark(first, "\"«“‘") { first + 1 } else { first };
    let ends = |it: usize| {
        let endings = &analysis.language.pack.bidding.0;
        let word = analysis.words(it..it + 1);
        word.len() > 4 && endings.iter().any(|it| word.ends_with(it.as_str()))
    };
    let asked = analysis.is_mark(tokens.end - 1, "?");
    let small = [Cue::Preposition, Cue::Adverb, Cue::Pronoun];
    let bids = analysis.is(first, Cue::Not) && first + 1 < tokens.end && ends(first + 1)
        || ends(first)
            && !analysis.is_any(first, &small)
            && analysis.tokens.get(first + 1).is_some_and(|it| it.glue == Glue::Space);
    if asked || bids {
        return !asked;
    }
    analysis.cues_in(&(first..tokens.end), Cue::Imperative).any(|it| {
        let object = [
            Cue::Definite,
            Cue::Indefinite,
            Cue::Possessive,
            Cue::Preposition,
            Cue::Pronoun,
            Cue::Not,
        ];
        it.start == first
            && (it.len() > 1
                || !analysis.language.infinitives.is_empty()
                || analysis.is_any(it.end, &object))
    })
}

/// *The manual was tested at three posts before it was printed*, *… was read aloud before it went
/// to print*.
fn tried_before(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Trial).any(|it| {
        let after = it.end..tokens.end.min(it.end + TRIAL);
        analysis.cues_in(&after, Cue::Before).next().is_some()
    })
}

/// *… before it went to print*: what is done before something is final.
fn done_before(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Before).any(|it| {
        let after = it.end..tokens.end.min(it.end + OPENING);
        it.start > tokens.start && analysis.has(&after, Cue::DoneWith)
    })
}

/// *It was useful to bring both into one room*: a verdict on doing something.
fn judged_useful(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Useful).any(|it| {
        let before = tokens.start.max(it.start.saturating_sub(3))..it.start;
        let after = it.end..tokens.end.min(it.end + 3);
        before.into_iter().any(|it| analysis.is(it, Cue::Finite))
            && (analysis.is(it.end, Cue::Relative)
                || after.into_iter().any(|it| analysis.is_infinitive(it)))
    })
}

/// *Do not train before …*, *Ne jamais …*, *must never be interviewed*.
fn forbids(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    let first = super::without_mark(analysis, tokens).start;
    let opens = (first..tokens.end.min(first + 2)).any(|it| analysis.is(it, Cue::Not));
    let verb = (first + 1..tokens.end.min(first + 4)).any(|it| analysis.is_infinitive(it));
    // *Nunca envíen …*: what is never done, in the present.
    let never = tokens.len() > 3
        && analysis.is(first, Cue::Not)
        && folded(analysis.words(first..first + 1)).len() > 3
        && !tense::is_told(analysis, tokens);
    let bare = analysis.language.infinitives.is_empty()
        && analysis.is_any(first, &[Cue::Finite, Cue::Not])
        && analysis.is(first, Cue::Not) != analysis.is(first + 1, Cue::Not);
    let ruled = analysis.cues_in(tokens, Cue::Should).any(|it| {
        analysis.is(it.end, Cue::Not)
            || it.start > tokens.start && analysis.is(it.start - 1, Cue::Not)
    });
    let rest = first + 1..tokens.end;
    let bid = analysis.is(first, Cue::Not)
        && analysis.cues_in(&rest, Cue::Imperative).any(|it| it.start <= first + 2);
    opens && (verb || bare || bid) || never || ruled
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
