//! Meetings that are told by whoever called them: *the Judicial School brought together prosecutors
//! of three countries on 16 October*.

use super::{city_of_title, is_ahead, kind, located};
use crate::analysis::{Analysis, within};
use crate::events::draft::Title;
use crate::events::{Draft, deictic, delegations, place_in_time};
use crate::pack::{Cue, Helping};
use crate::{facts, scope};
use std::ops::Range;

/// A meeting of the people behind the verb: where the sentence says, or where the title is.
pub(super) fn meeting(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let verb = analysis.cues_in(sentence, Cue::Gather).find(|it| it.start > sentence.start)?;
    let (before, after) = (sentence.start..verb.start, verb.end..sentence.end);
    let people = |it: &Range<usize>| {
        let named = [Cue::Delegate, Cue::Expert].iter().any(|&cue| analysis.has(it, cue));
        named || analysis.has_helping(it, Helping::Trade)
    };
    let caller = !within(&analysis.bodies, &before).is_empty() || people(&before);
    let came = delegations::find(analysis, sentence);
    if !caller || !people(&after) || came.countries.is_empty() {
        return None;
    }
    let whole = |it: &&crate::analysis::Date| it.has_month() && place_in_time::fits(analysis, it);
    let date = within(&analysis.dates, sentence).iter().find(whole).cloned();
    let date = date.or_else(|| deictic::date(analysis, sentence))?;
    let city = located(analysis, sentence)
        .or_else(|| city_of_title(analysis))
        .or_else(|| deictic::city(analysis));
    let mut draft = Draft::new(kind(analysis, "meeting")?);
    match city {
        Some(city) => {
            draft.visit(analysis, city, Some(&date), analysis.sentence_of(sentence.start));
        }
        // Where the sentences before it were.
        None if came.countries.len() > 1 => {
            draft.take_date(&date);
            draft.add_evidence(sentence);
        }
        None => return None,
    }
    draft.is_planned = is_ahead(analysis, sentence, &date);
    draft.title = Some(Title::of(analysis, super::from_caller(analysis, sentence, &verb)));
    draft.is_held = true;
    draft.add_delegations(&came);
    // Whoever called the meeting was there, if it is of the place.
    let own = scope::countries(analysis, &before);
    facts::add_all(
        &mut draft.countries,
        own.get(..1).filter(|it| Some(it[0]) == draft.country).unwrap_or_default(),
    );
    Some(draft)
}
