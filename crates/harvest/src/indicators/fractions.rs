//! Shares in words: *half of the files*, *un tercio de los casos*, *one in three*. They are told in
//! per cent, so that they stand beside the shares that other reports tell in digits.

use super::units::{TIME, is_plural_word};
use crate::analysis::{Analysis, Hit, Number};
use crate::language::Meaning;
use crate::pack::Cue;
use std::ops::Range;

/// So near before a share stands the verb of which it says how much: *fell by half*.
const CHANGE: usize = 4;
/// So many words may stand before the noun that is shared: *half of its own new files*.
const NOUN: usize = 4;
/// A pronoun that stands for many has so many letters.
const THEM: usize = 3;
/// Between *one* and *in three* stands its noun: *un migrant adulte sur trois*.
const ONE: usize = 4;

/// The longest phrase of a share that begins at each place of a sentence.
pub fn all(analysis: &Analysis, sentence: &Range<usize>) -> Vec<(Hit, f64)> {
    let mut found: Vec<(Hit, f64)> = Vec::new();
    for hit in analysis.hits_in(sentence) {
        let Meaning::Fraction(share) = hit.meaning else { continue };
        // *a day and a half*
        let halves = |it: &Hit| it.meaning == Meaning::Half && it.last >= hit.last;
        let near = hit.first.saturating_sub(2).max(sentence.start)..hit.last;
        if analysis.hits_in(&near).iter().any(halves) {
            continue;
        }
        match found.last_mut() {
            Some(last) if last.0.first == hit.first => *last = (*hit, share),
            Some(last) if hit.first < last.0.last => {}
            _ => found.push((*hit, share)),
        }
    }
    found
}

/// Whether a share is one of things that are counted, or the size of a change.
pub fn is_told(analysis: &Analysis, sentence: &Range<usize>, share: &Hit) -> bool {
    is_of_many(analysis, sentence, share) || is_of_change(analysis, sentence, share)
}

/// *half of the files*, *half the births*; but not *half of the year*.
fn is_of_many(analysis: &Analysis, sentence: &Range<usize>, share: &Hit) -> bool {
    let small = [Cue::Of, Cue::Definite, Cue::Possessive, Cue::Pronoun];
    let next = share.last;
    if next >= sentence.end || !analysis.is_any(next, &small) {
        return false;
    }
    let them = them(analysis, sentence, share).is_some();
    let ranked = share.first > sentence.start
        && crate::events::mentions_ordinal(analysis, share.first - 1).is_some();
    let near = next + 1..sentence.end.min(next + 1 + NOUN);
    let stops = |at: usize| {
        let other = [Cue::Finite, Cue::Relative, Cue::And, Cue::Year, Cue::Month, Cue::Day];
        !analysis.tokens[at].shape.is_word() || analysis.is_any(at, &other)
    };
    let counted = [Cue::Countable, Cue::Population];
    let noun = near
        .take_while(|&at| !stops(at))
        .find(|&at| analysis.is_any(at, &counted) || is_plural_word(analysis, at));
    !ranked && (them || noun.is_some())
}

/// Where the words end that share those who were named before: *half of them*, *metade deles*; but
/// not *half of it*.
pub fn them(analysis: &Analysis, sentence: &Range<usize>, share: &Hit) -> Option<usize> {
    let mut near = share.last..sentence.end.min(share.last + 2);
    let many = |at: usize| analysis.words(at..at + 1).len() >= THEM;
    near.find(|&at| analysis.is(at, Cue::Pronoun) && many(at)).map(|it| it + 1)
}

/// *fell by half*, *a baissé d'un tiers*
fn is_of_change(analysis: &Analysis, sentence: &Range<usize>, share: &Hit) -> bool {
    let near = sentence.start.max(share.first.saturating_sub(CHANGE))..share.first;
    let led = [Cue::Of, Cue::By, Cue::Preposition, Cue::Locative, Cue::About, Cue::Definite];
    share.first > near.start
        && analysis.is_any(share.first - 1, &led)
        && (analysis.has(&near, Cue::Increase) || analysis.has(&near, Cue::Decrease))
}

/// A share as whole per cent: nobody who says *a third* means 33.3.
pub fn percent(share: f64) -> f64 {
    (share * 100.0).round()
}

/// *one in three*, *un migrant sur trois*: where it begins, and the noun between.
pub fn one_in(
    analysis: &Analysis,
    sentence: &Range<usize>,
    number: &Number,
) -> Option<(usize, Range<usize>)> {
    let end = number.tokens.start;
    let out = (sentence.start..end).rev().take_while(|&it| analysis.is(it, Cue::OutOf)).last()?;
    let from = sentence.start.max(out.saturating_sub(ONE));
    let one = (from..out).rev().find(|&it| analysis.is(it, Cue::OneIn))?;
    // *one handbook in three languages* is no rate, *one in three languages* is one.
    let noun = one + 1..out;
    let other = [Cue::Of, Cue::Definite, Cue::Finite, Cue::And];
    let between =
        noun.clone().all(|it| analysis.tokens[it].shape.is_word() && !analysis.is_any(it, &other));
    let next = number.tokens.end;
    let counts = analysis.is_any(next, &[Cue::Countable, Cue::Percent, Cue::Money])
        || analysis.is_any(next, &TIME);
    (between && (noun.is_empty() || !counts) && (2.0..=100.0).contains(&number.value))
        .then_some((one, noun))
}
