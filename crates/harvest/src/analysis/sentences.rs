//! Where sentences end.

use super::Analysis;
use crate::BlockKind;
use crate::language::Meaning;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// A sentence without an end is cut here: rules that look at pairs must not meet a whole book.
const LONGEST: usize = 400;

/// The abbreviation of a month has so many letters.
const SHORT_MONTH: usize = 4;

#[derive(Debug, Clone)]
pub struct Sentence {
    pub tokens: Range<usize>,
    /// The number of its block.
    pub block: usize,
    pub kind: BlockKind,
}

/// Splits the tokens from `first` on, which are those of one block, into sentences.
pub fn split(analysis: &mut Analysis, first: usize, block: usize, kind: BlockKind) {
    let mut start = first;
    let mut at = first;
    while at < analysis.tokens.len() {
        let mut end = at + 1;
        if ends_sentence(analysis, at) {
            while closes(analysis, end) {
                end += 1;
            }
        } else if end - start < LONGEST && end < analysis.tokens.len() {
            at = end;
            continue;
        }
        analysis.sentences.push(Sentence { tokens: start..end, block, kind });
        start = end;
        at = end;
    }
}

fn ends_sentence(analysis: &Analysis, at: usize) -> bool {
    if analysis.is_mark(at, "!?…") {
        return true;
    }
    let Some(next) = analysis.tokens.get(at + 1) else { return true };
    if !analysis.is_mark(at, ".") || (next.glue != Glue::Space && !closes(analysis, at + 1)) {
        return false;
    }
    let begins = next.shape.is_large() || matches!(next.shape, Shape::Number | Shape::Mark);
    begins && !is_abbreviated(analysis, at)
}

/// A closing quotation mark or bracket that touches what stands before it.
fn closes(analysis: &Analysis, at: usize) -> bool {
    (analysis.is_mark(at, ")]") || analysis.closes_quotation(at))
        && analysis.tokens[at].glue == Glue::Nothing
}

/// Whether the point belongs to the word before it: an initial, or a word of the pack's list.
fn is_abbreviated(analysis: &Analysis, at: usize) -> bool {
    let Some(before) = at.checked_sub(1).map(|it| &analysis.tokens[it]) else { return false };
    if before.glue == Glue::Apostrophe || before.shape == Shape::Number {
        return false;
    }
    let written = &analysis.text[before.start as usize..before.end as usize];
    if before.shape == Shape::Capital && written.chars().count() == 1 {
        return true;
    }
    // *mar. 2020*, *feb.–sep. 2021*
    let next = analysis.tokens.get(at + 1);
    let dated = next.is_some_and(|it| matches!(it.shape, Shape::Number | Shape::Mark));
    let short = written.chars().count() <= SHORT_MONTH;
    let month = |it: &Meaning| dated && short && matches!(it, Meaning::Month(_));
    let mut known = false;
    analysis.language.phrases.walk(std::iter::once(before.word), |_, meanings| {
        known |= meanings.iter().any(|it| *it == Meaning::Abbreviation || month(it));
    });
    // *No.* and *Art.* are abbreviations, but a sentence may end in *art*: the case decides
    // nothing, the length does.
    known && written.chars().count() <= 7
}
