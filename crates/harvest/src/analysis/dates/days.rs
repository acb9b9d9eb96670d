//! The days beside the name of a month.

use crate::analysis::Analysis;
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};

/// The days before a month: first, last, and the token at which they begin.
pub(super) fn days_before(
    analysis: &Analysis,
    month: usize,
    free: usize,
) -> Option<(u8, Option<u8>, usize)> {
    let mut at = month;
    if at > free && analysis.is(at - 1, Cue::Of) {
        at -= 1;
    }
    let (last, begin) = day_ending(analysis, at, free)?;
    let hyphen = analysis.tokens[begin].glue == Glue::Hyphen;
    // *entre el 16 y el 27 de enero*, *from Monday 16 to Friday 27 January*
    let mut link = begin;
    while link > free && !hyphen && is_beside_day(analysis, link - 1) {
        link -= 1;
    }
    let joined = begin > free
        && (hyphen
            || link > free
                && (analysis.is_any(link - 1, &[Cue::RangeTo, Cue::And])
                    || analysis.is_mark(link - 1, "-–/")));
    if joined {
        let before = if hyphen { begin } else { link - 1 };
        if let Some((first, begin)) = day_ending(analysis, before, free)
            && first < last
        {
            return Some((first, Some(last), begin));
        }
    }
    Some((last, None, begin))
}

/// The article or the weekday before the number of a day, which may be a link as well: *au 27*.
fn is_beside_day(analysis: &Analysis, at: usize) -> bool {
    let weekday = |it: Meaning| matches!(it, Meaning::Weekday(_));
    let named = analysis.hits_in(&(at.saturating_sub(1)..at + 1)).iter();
    named.clone().any(|it| weekday(it.meaning) && it.last > at)
        || analysis.is(at, Cue::Definite) && !analysis.is_any(at, &[Cue::RangeTo, Cue::And])
}

/// A day that ends just before a token: *30*, *1er*, *1st*, *(22)*.
fn day_ending(analysis: &Analysis, at: usize, free: usize) -> Option<(u8, usize)> {
    let mut at = at.checked_sub(1).filter(|&it| it >= free)?;
    if analysis.tokens[at].shape.is_word() && analysis.tokens[at].glue == Glue::Nothing {
        at = at.checked_sub(1).filter(|&it| it >= free)?;
    }
    day(analysis, at).map(|it| (it, at))
}

/// English order: *March 12-14, 2018*.
pub(super) fn days_after(
    analysis: &Analysis,
    at: usize,
    end: usize,
) -> Option<(u8, Option<u8>, usize)> {
    let first = (at < end).then(|| day(analysis, at))??;
    let mut last = skip_suffix(analysis, at + 1, end);
    let hyphen = last < end && analysis.tokens[last].glue == Glue::Hyphen;
    let joined =
        hyphen || analysis.is_any(last, &[Cue::RangeTo, Cue::And]) || analysis.is_mark(last, "–-");
    if joined && last < end {
        let next = if hyphen { last } else { last + 1 };
        if next < end
            && let Some(second) = day(analysis, next)
            && second > first
        {
            last = skip_suffix(analysis, next + 1, end);
            return Some((first, Some(second), last));
        }
    }
    Some((first, None, last))
}

fn skip_suffix(analysis: &Analysis, at: usize, end: usize) -> usize {
    let suffix = at < end
        && analysis.tokens[at].glue == Glue::Nothing
        && analysis.tokens[at].shape == Shape::Small;
    if suffix { at + 1 } else { at }
}

fn day(analysis: &Analysis, at: usize) -> Option<u8> {
    let written =
        (analysis.tokens[at].shape == Shape::Number).then(|| analysis.words(at..at + 1))?;
    written.parse().ok().filter(|it| (1..=31).contains(it) && written.len() <= 2)
}
