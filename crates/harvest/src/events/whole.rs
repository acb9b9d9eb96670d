//! Who was there, in a short text of one event: a row of countries in its paragraph names those who
//! met, whatever its verb is.

use super::{Draft, delegations};
use crate::analysis::{Analysis, tense, within};
use crate::facts;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// A longer text is about more than one thing.
const SHORT: usize = 24;
/// So many countries in one sentence are a row.
const ROW: usize = 2;

/// Adds the rows of countries around the only event of a text.
pub fn complete(analysis: &Analysis, drafts: &mut [Draft]) {
    let mut told = drafts.iter_mut().filter(|it| it.is_an_event());
    let (Some(draft), None) = (told.next(), told.next()) else { return };
    if analysis.sentences.len() > SHORT || !draft.is_told() || draft.is_whole || draft.is_elliptic {
        return;
    }
    let blocks: Vec<usize> = draft
        .evidence
        .iter()
        .map(|it| analysis.sentences[analysis.sentence_of(it.start)].block)
        .collect();
    for sentence in &analysis.sentences {
        let tokens = &sentence.tokens;
        let here = blocks.contains(&sentence.block) && !tokens.is_empty();
        let own = draft.evidence.contains(tokens);
        if !here || !tells_who(analysis, tokens, own) {
            continue;
        }
        let row = row(analysis, tokens);
        let fresh: Vec<usize> = row.into_iter().filter(|it| !draft.experts.contains(it)).collect();
        if fresh.len() >= ROW {
            facts::add_all(&mut draft.countries, &fresh);
            draft.add_evidence(tokens);
        }
    }
}

/// A sentence of the past that says nothing of who stayed away or of those who are only spoken of.
fn tells_who(analysis: &Analysis, tokens: &Range<usize>, is_own: bool) -> bool {
    let past = is_own || tokens.clone().any(|it| tense::is_of_the_past(analysis, it, tokens));
    let not = tokens.clone().any(|it| analysis.is(it, Cue::Not));
    let away = analysis.attendance_in(tokens, Attendance::Absent).next().is_some();
    let taught = analysis.has(tokens, Cue::Expert)
        || [Attendance::Teaches, Attendance::Conducts, Attendance::Role]
            .iter()
            .any(|&it| analysis.attendance_in(tokens, it).next().is_some());
    past && !not && !away && !taught && !analysis.has(tokens, Cue::Population)
}

/// The countries that a sentence names, and those of people who stand in a row or are counted.
fn row(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let mut row = Vec::new();
    for place in within(&analysis.places, tokens).iter().filter(|it| it.is_country) {
        let at = place.tokens.start;
        let before = at.checked_sub(1).filter(|&it| it >= tokens.start);
        let listed = before.is_some_and(|it| {
            analysis.is(it, Cue::And)
                || analysis.is_mark(it, ",:;")
                || !within(&analysis.numbers, &(it..at)).is_empty()
        });
        let named = !delegations::is_where(analysis, tokens, place)
            && !delegations::explains_city(analysis, &place.tokens);
        if named && (listed || !place.is_demonym) {
            facts::add(&mut row, place.place);
        }
    }
    row
}
