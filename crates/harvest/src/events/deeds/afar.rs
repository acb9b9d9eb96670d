//! People who meet without a place: *compared notes by video link with the registry of Peru*.

use super::{OBJECT, day_named, is_ahead, kind, phrase};
use crate::analysis::Analysis;
use crate::events::draft::Title;
use crate::events::{Draft, delegations};
use crate::facts;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// A meeting by video, on a day that the sentence names.
pub(super) fn meeting(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let online = analysis.cues_in(sentence, Cue::Online).next()?;
    let met = analysis.cues_in(sentence, Cue::Gather);
    let verbs = met.chain(analysis.attendance_in(sentence, Attendance::Confers));
    let verb = verbs.min_by_key(|it| it.start.abs_diff(online.start))?;
    let mut draft = between(analysis, sentence, &verb)?;
    facts::add_all(&mut draft.countries, &delegations::members(analysis, sentence));
    // *It was by videoconference that the Ministry met …*: called after what it was.
    let noun = analysis.attendance_in(sentence, Attendance::Remote).next();
    if let Some(noun) = noun.filter(|it| it.end < verb.start && it.len() == 1) {
        draft.title = Some(Title::of(analysis, noun));
    }
    Some(draft)
}

/// *Officials of Peru met their counterparts from Chile on 3 May*: where, the next sentence may
/// say.
pub(super) fn without_place(
    analysis: &Analysis,
    sentence: &Range<usize>,
    verb: &Range<usize>,
) -> Option<Draft> {
    let other = !delegations::partners(analysis, sentence).is_empty()
        || analysis.attendance_in(sentence, Attendance::Peers).next().is_some();
    let draft = between(analysis, sentence, verb).filter(|_| other)?;
    (draft.countries.len() >= 2).then_some(draft)
}

/// A meeting of those whom the sentence names, on its day.
fn between(analysis: &Analysis, sentence: &Range<usize>, verb: &Range<usize>) -> Option<Draft> {
    let date = day_named(analysis, sentence)?;
    let mut draft = Draft::new(kind(analysis, "meeting")?);
    draft.is_planned = is_ahead(analysis, sentence, &date);
    draft.date = Some(date);
    draft.title = Some(Title::of(analysis, phrase(analysis, sentence, verb, OBJECT)));
    draft.is_held = true;
    draft.add_delegations(&delegations::find(analysis, sentence));
    facts::add_all(&mut draft.countries, &delegations::partners(analysis, sentence));
    draft.add_evidence(sentence);
    Some(draft)
}
