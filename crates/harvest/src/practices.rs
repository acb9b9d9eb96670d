//! Practices: what the text calls good practice, lesson or recommendation, and what it tells as
//! one without the word.
//!
//! A sentence is weighed by its cues. No single weak cue is enough; two that point the same way
//! are, and so is one that says it outright. Problems, and reports of what merely took place,
//! weigh against it.

use crate::analysis::{Analysis, within};
use crate::pack::Cue;
use crate::tokens::Shape;
use crate::{BlockKind, Practice, facts, scope};
use std::ops::Range;

pub const MOST: usize = 2_000;
const ENOUGH: f64 = 0.5;

/// What speaks for a practice by itself, and how much.
const WEIGHTS: [(Cue, f64); 16] = [
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
];

pub fn find(analysis: &Analysis) -> Vec<Practice> {
    let mut practices = Vec::new();
    let mut under_heading = false;
    for (sentence, it) in analysis.sentences.iter().enumerate() {
        if it.kind == BlockKind::Heading {
            under_heading = analysis.has(&it.tokens, Cue::Recommend) && it.tokens.len() < 14;
            continue;
        }
        let listed = under_heading && it.kind == BlockKind::ListItem;
        let weight = weigh(analysis, &it.tokens) + if listed { 0.5 } else { 0.0 };
        if weight < ENOUGH || words(analysis, &it.tokens) < 6 || practices.len() >= MOST {
            continue;
        }
        practices.push(practice(analysis, sentence, weight));
    }
    practices
}

fn weigh(analysis: &Analysis, tokens: &Range<usize>) -> f64 {
    // The words of a name say nothing: *Comisión de Ayuda a Refugiados*.
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

/// *… as a good practice*: the cue stands just before the word.
fn presented_as(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::GoodPractice).any(|it| {
        let before = it.start.saturating_sub(4).max(tokens.start)..it.start;
        analysis.has(&before, Cue::Presented)
    })
}

/// *… as a key priority*
fn judged_key(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Key).any(|it| {
        let before = it.start.saturating_sub(4).max(tokens.start)..it.start;
        analysis.has(&before, Cue::Presented)
    })
}

/// *Governments should …*: somebody who can act stands just before the verb.
fn advises(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.cues_in(tokens, Cue::Should).any(|it| {
        let before = it.start.saturating_sub(4).max(tokens.start)..it.start;
        analysis.has(&before, Cue::Delegate)
    })
}

fn words(analysis: &Analysis, tokens: &Range<usize>) -> usize {
    tokens.clone().filter(|&it| analysis.tokens[it].shape.is_word()).count()
}

fn practice(analysis: &Analysis, sentence: usize, weight: f64) -> Practice {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut places: Vec<usize> = scope::place(analysis, sentence).into_iter().collect();
    facts::add_all(&mut places, &scope::countries(analysis, tokens));
    let mut themes = Vec::new();
    for theme in within(&analysis.themes, tokens) {
        facts::add(&mut themes, theme.theme);
    }
    Practice {
        statement: facts::one_line(analysis.words(without_mark(analysis, tokens))),
        places: facts::codes(analysis, &places),
        themes: facts::theme_ids(analysis, &themes),
        confidence: facts::round(0.3 + weight * 0.4),
        evidence: vec![analysis.span(without_mark(analysis, tokens))],
    }
}

/// Without the sign that begins a list item.
fn without_mark(analysis: &Analysis, tokens: &Range<usize>) -> Range<usize> {
    let first = tokens.start;
    let numbered =
        analysis.tokens[first].shape == Shape::Number && analysis.is_mark(first + 1, ").");
    let marked = analysis.is_mark(first, "-–—•*▪◦‣·∙■●");
    let skip = if numbered { 2 } else { usize::from(marked) };
    (first + skip).min(tokens.end - 1)..tokens.end
}
