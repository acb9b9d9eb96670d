//! What news opens with: people, a place and its days tell an event, whatever the verb is.

use super::{OBJECT, kind, located};
use crate::BlockKind;
use crate::analysis::{Analysis, Date, tense, within};
use crate::events::draft::Title;
use crate::events::{Draft, delegations, place_in_time};
use crate::pack::{Cue, Helping};
use std::ops::Range;

/// *Between 14 and 16 June twenty officers, half of them Zambian, occupied the hall in Chipata.*
pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let number = analysis.sentence_of(sentence.start);
    let prose = analysis.sentences[number].kind == BlockKind::Paragraph;
    let trades = || analysis.has_helping(sentence, Helping::Trade);
    let people = analysis.has(sentence, Cue::Delegate) || trades();
    let population = analysis.has(sentence, Cue::Population);
    if !prose || !people || population || !tense::is_told(analysis, sentence) {
        return None;
    }
    let city = located(analysis, sentence)?;
    let day = |it: &&Date| {
        it.start.day.is_some() && it.start.year.is_some() && place_in_time::fits(analysis, it)
    };
    let date = within(&analysis.dates, sentence).iter().find(day)?;
    let mut draft = Draft::new(kind(analysis, "meeting")?);
    draft.visit(analysis, city, Some(date), number);
    let title = sentence.start..sentence.end.min(sentence.start + OBJECT);
    draft.title = Some(Title::of(analysis, title));
    draft.is_held = true;
    draft.add_delegations(&delegations::find(analysis, sentence));
    Some(draft)
}
