//! What was called off, and is no event: *The round table in Lima was cancelled*.

use crate::analysis::{Analysis, OnTokens, tense, within};
use crate::language::Meaning;
use crate::pack::Cue;
use std::ops::Range;

/// So far from the event stands the verb that says so.
const REACH: usize = 40;

/// Whether a sentence says so of the event that it speaks of, by name or without.
pub fn tells(analysis: &Analysis, sentence: &Range<usize>) -> bool {
    analysis.cues_in(sentence, Cue::Cancelled).any(|off| {
        let from = off.start.saturating_sub(REACH).max(sentence.start);
        let before = analysis.hits_in(&(from..off.start)).iter().rev();
        let mut nouns = before.filter(|it| matches!(it.meaning, Meaning::Event { .. }));
        let subject = nouns.next().map(OnTokens::range);
        // *Tuvalu, whose flight was cancelled, followed by video link.*
        let own =
            |it: &Range<usize>| it.is_empty() && analysis.has(&(from..off.start), Cue::Relative);
        let subject = subject.unwrap_or(from..from);
        !own(&subject) && is_subject(analysis, &subject, &off)
    })
}

/// Whether it is the event that was called off: *the seminar held in Lima asked that the fine be
/// cancelled* speaks of a fine, *the seminar that was to be held in Lima was cancelled* does not.
pub fn is_subject(analysis: &Analysis, noun: &Range<usize>, off: &Range<usize>) -> bool {
    let between = noun.end.min(off.start)..off.start;
    if between.len() > REACH {
        return false;
    }
    let ahead = |it: &Range<usize>| {
        let led = it.start.saturating_sub(3).max(between.start)..it.end;
        let to_be = it.start + 1 < it.end && analysis.is_infinitive(it.start + 1);
        analysis.has(&led, Cue::Future) || analysis.is_infinitive(it.start) || to_be
    };
    let held = || analysis.cues_in(&between, Cue::Hold);
    // *held* is a part of *to be held*.
    let coming: Vec<Range<usize>> = held().filter(ahead).collect();
    let was_held = held().any(|it| !coming.iter().any(|all| all.contains(&it.start)));
    let mut clauses = between.clone().filter(|&it| analysis.is(it, Cue::Relative));
    // Where a verb has come before, the clause says what was asked or decided.
    let own = clauses.next().is_none_or(|clause| {
        let before = noun.start..clause;
        !analysis.has(&before, Cue::Finite)
            && !analysis.has(&before, Cue::Request)
            && !analysis.has(&before, Cue::Bid)
            && !tense::is_told(analysis, &before)
    });
    !was_held && own && clauses.next().is_none() && !has_object(analysis, off)
}

/// *cancelled the fine*, but not *was cancelled the day before*.
fn has_object(analysis: &Analysis, off: &Range<usize>) -> bool {
    let article = [Cue::Definite, Cue::Indefinite, Cue::Possessive];
    let after = off.end..analysis.tokens.len().min(off.end + 4);
    let times = [Cue::Day, Cue::Week, Cue::Month, Cue::Year];
    analysis.is_any(off.end, &article)
        && within(&analysis.dates, &after).is_empty()
        && !times.iter().any(|&it| analysis.has(&after, it))
}
