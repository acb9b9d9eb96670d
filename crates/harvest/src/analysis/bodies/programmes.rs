//! Projects and programmes that no list has: the word before the name, or in English after it, says
//! what it is: *le projet MC2CM*, *the MC2CM project*.

use super::names::names_other;
use crate::analysis::Analysis;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// A name has at most so many words.
const LONGEST: usize = 3;
/// Letters of the shortest name.
const SHORTEST: u32 = 3;

pub fn name_at(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Range<usize>> {
    if !is_part(analysis, at) || names_other(analysis, at) {
        return None;
    }
    let end = (at..sentence.end.min(at + LONGEST)).take_while(|&it| is_part(analysis, it)).count();
    let name = at..at + end;
    let is_word = |it: usize| analysis.is(it, Cue::Programme) && !analysis.is(it, Cue::Expert);
    let before = at > sentence.start && is_word(at - 1) && analysis.tokens[at].glue == Glue::Space;
    let after = analysis.language.pack.bodies.all_capital
        && at > sentence.start
        && analysis.is(at - 1, Cue::Definite)
        && name.end < sentence.end
        && is_word(name.end);
    let long = name.clone().any(|it| {
        let token = &analysis.tokens[it];
        token.end - token.start >= SHORTEST
    });
    ((before || after) && long).then_some(name)
}

/// Capitals, or capitals and small letters mixed.
fn is_part(analysis: &Analysis, at: usize) -> bool {
    matches!(analysis.tokens[at].shape, Shape::Upper | Shape::Mixed)
}
