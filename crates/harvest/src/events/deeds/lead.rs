//! What news opens with: people, a place and its days tell an event, whatever the verb is.

use super::{OBJECT, kind, located};
use crate::BlockKind;
use crate::analysis::{Analysis, Date, tense, within};
use crate::events::draft::Title;
use crate::events::{Draft, deictic, delegations, place_in_time};
use crate::pack::{Cue, Helping};
use crate::scope;
use std::ops::Range;

/// *Between 14 and 16 June twenty officers, half of them Zambian, occupied the hall in Chipata.*
pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let number = analysis.sentence_of(sentence.start);
    let prose = analysis.sentences[number].kind == BlockKind::Paragraph;
    let trades = || analysis.has_helping(sentence, Helping::Trade);
    let people = analysis.has(sentence, Cue::Delegate) || trades();
    let remote = analysis.has(sentence, Cue::Online);
    if !prose || !people || remote || !tense::is_told(analysis, sentence) {
        return None;
    }
    let came = delegations::find(analysis, sentence);
    let spoken_of = analysis.has(sentence, Cue::Population) && came.countries.len() < 2;
    if spoken_of {
        return None;
    }
    let date = day(analysis, sentence).or_else(|| {
        // *All last week our hall was full. Statisticians of Gabon sat with …*
        let before = number.checked_sub(1).map(|it| &analysis.sentences[it])?;
        let same = before.block == analysis.sentences[number].block;
        day(analysis, &before.tokens).filter(|_| same)
    })?;
    // People of two countries who met, or news of a day, are where the text is dated.
    let at_home =
        || deictic::city(analysis).filter(|_| date.is_approximate || came.countries.len() > 1);
    let city = located(analysis, sentence).or_else(at_home)?;
    let mut draft = Draft::new(kind(analysis, "meeting")?);
    draft.visit(analysis, city, Some(&date), number);
    let title = sentence.start..sentence.end.min(sentence.start + OBJECT);
    draft.title = Some(Title::of(analysis, title));
    draft.is_held = true;
    draft.add_delegations(&came);
    Some(draft)
}

/// The first day or days that a sentence names.
fn day(analysis: &Analysis, sentence: &Range<usize>) -> Option<Date> {
    let whole = |it: &&Date| {
        let told = it.start.day.is_some() && it.start.year.is_some();
        told && place_in_time::fits(analysis, it)
    };
    // *Lima, 3 May – Last week …*: the day that the text is dated by is not that of the event.
    let told = scope::dateline(analysis, sentence).unwrap_or(sentence.start)..sentence.end;
    let named = within(&analysis.dates, &told).iter().find(whole).cloned();
    named.or_else(|| deictic::date(analysis, &told))
}
