//! Practices: what the text calls good practice, lesson or recommendation, and what it tells as
//! one without the word.
//!
//! A sentence is weighed by its cues. No single weak cue is enough; two that point the same way
//! are, and so is one that says it outright. Problems, and reports of what merely took place,
//! weigh against it. Where the text says what kind of sentences follow (a heading, a line that
//! ends in a colon), they need to say less themselves.

mod against;
mod customs;
mod news;
mod routines;
mod setting;
mod turns;
mod ways;
mod weight;

use crate::analysis::{Analysis, PlaceFound, within};
use crate::pack::Cue;
use crate::tokens::Shape;
use crate::{BlockKind, Practice, facts, scope};
use setting::{Setting, Settings};
use std::ops::Range;

pub const MOST: usize = 2_000;
const ENOUGH: f64 = 0.5;
/// *Spanish* stands so near to *experts*.
const SENT: usize = 2;
/// Words that a sentence needs to say something to others.
const SHORTEST: usize = 5;
/// A cell of a table is mostly a name.
const SHORTEST_CELL: usize = 8;
/// An item is short: what it is about stands above it.
const SHORTEST_ITEM: usize = 3;

pub fn find(analysis: &Analysis) -> Vec<Practice> {
    let mut practices = Vec::new();
    let mut settings = Settings::default();
    for (sentence, it) in analysis.sentences.iter().enumerate() {
        let setting = settings.hear(analysis, sentence);
        if it.kind == BlockKind::Heading || setting == Setting::Lead || practices.len() >= MOST {
            continue;
        }
        let shortest = match (setting, it.kind) {
            (Setting::Item, _) => SHORTEST_ITEM,
            (_, BlockKind::TableCell) => SHORTEST_CELL,
            _ if weight::advises_outright(analysis, &it.tokens) => SHORTEST_ITEM,
            _ => SHORTEST,
        };
        let weight = weight::of(analysis, &it.tokens) + setting.weight(analysis, &it.tokens);
        if weight < ENOUGH || words(analysis, &it.tokens) < shortest {
            continue;
        }
        practices.push(practice(analysis, sentence, weight));
    }
    practices
}

fn words(analysis: &Analysis, tokens: &Range<usize>) -> usize {
    tokens.clone().filter(|&it| analysis.tokens[it].shape.is_word()).count()
}

fn practice(analysis: &Analysis, sentence: usize, weight: f64) -> Practice {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut places: Vec<usize> = scope::place(analysis, sentence).into_iter().collect();
    let named = scope::countries(analysis, tokens);
    let sent = || senders(analysis, tokens);
    let used: Vec<usize> = named.iter().copied().filter(|it| !sent().contains(it)).collect();
    // Where only those are named who helped, they may do so, too.
    let used = if used.is_empty() && places.is_empty() { named } else { used };
    facts::add_all(&mut places, &used);
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

/// *after the exchange with Spanish experts*: whoever advised does not use the practice for that.
fn senders(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let beside = |it: &&PlaceFound| {
        let near = tokens.start.max(it.tokens.start.saturating_sub(SENT))
            ..tokens.end.min(it.tokens.end + SENT);
        it.is_demonym && analysis.has(&near, Cue::Expert)
    };
    within(&analysis.places, tokens).iter().filter(beside).map(|it| it.place).collect()
}

/// Without the sign that begins a list item.
pub fn without_mark(analysis: &Analysis, tokens: &Range<usize>) -> Range<usize> {
    let first = tokens.start;
    let token = &analysis.tokens[first];
    let numbered = token.shape == Shape::Number || token.end - token.start == 1;
    // *(a)*
    if analysis.is_mark(first, "(") && analysis.is_mark(first + 2, ")") {
        return (first + 3).min(tokens.end - 1)..tokens.end;
    }
    let marked = analysis.is_mark(first, "-–—•*▪◦‣·∙■●");
    let skip = if numbered && analysis.is_mark(first + 1, ").") { 2 } else { usize::from(marked) };
    (first + skip).min(tokens.end - 1)..tokens.end
}
