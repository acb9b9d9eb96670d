//! Whether a word that names an event means one here.

use super::Mention;
use crate::analysis::Analysis;
use crate::pack::{Attendance, Cue};
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// *segunda-feira* is a day and no fair; *they exchange their answers* has a verb.
pub(super) fn is_no_noun(analysis: &Analysis, sentence: &Range<usize>, hit: &Range<usize>) -> bool {
    let glued = hit.start > sentence.start && analysis.tokens[hit.start].glue == Glue::Hyphen;
    let article = [Cue::Definite, Cue::Possessive, Cue::Indefinite];
    let verb = analysis.language.pack.bodies.all_capital
        && analysis.is_any(hit.end, &article)
        && hit.end < sentence.end;
    // *the Audiencia Provincial of Seville* is a court.
    let large = |at: usize| analysis.tokens.get(at).is_some_and(|it| it.shape == Shape::Capital);
    let named = hit.start > sentence.start && large(hit.start) && large(hit.end);
    glued || verb || named && hit.end < sentence.end
}

/// *a rencontré* is no *rencontre*, although accents do not count.
pub(super) fn is_participle(
    analysis: &Analysis,
    sentence: &Range<usize>,
    hit: &Range<usize>,
) -> bool {
    let word = analysis.words(hit.end - 1..hit.end);
    let closed = word.trim_end_matches('s').trim_end_matches('e').ends_with('é');
    let led = hit.start > sentence.start && analysis.is(hit.start - 1, Cue::Finite);
    closed && led && hit.len() == 1
}

/// *it took the whole day*, *in the meeting room*: a word for an event that means something else.
pub(super) fn means_another(
    analysis: &Analysis,
    sentence: &Range<usize>,
    noun: &Range<usize>,
) -> bool {
    let spans = analysis.attendance_in(sentence, Attendance::NoEvent);
    // *at the end of the visit* says when.
    let spans = spans.chain(analysis.attendance_in(sentence, Attendance::SameTime));
    // *gave the classes* says who taught.
    let mut spans = spans.chain(analysis.attendance_in(sentence, Attendance::Conducts));
    spans.any(|it| it.start <= noun.start && noun.end <= it.end)
}

/// *The stocktaking was done in Lima on 3 May during a workshop*: the workshop was then and there, and
/// a common word before it names no other event.
pub(super) fn keep_occasion(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mentions: &mut Vec<Mention>,
) {
    let occasion = |it: &Mention| {
        let near = it.phrase.start.saturating_sub(3).max(sentence.start)..it.phrase.start;
        let during = analysis.attendance_in(&near, Attendance::During).last();
        !it.is_everyday && during.is_some_and(|led| led.end + 1 >= it.phrase.start)
    };
    if let Some(at) = mentions.iter().position(occasion) {
        let before = mentions[at].phrase.start;
        mentions.retain(|it| !it.is_everyday || it.phrase.start >= before);
    }
}
