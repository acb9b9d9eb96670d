//! Where people went besides, while an event lasted: *on the way home the team stopped in Castries*.

use super::{NEAR, abroad};
use crate::analysis::{Analysis, Date, within};
use crate::events::draft::Title;
use crate::events::{Draft, delegations, mentions};
use crate::facts;
use crate::pack::{Cue, Helping};
use std::ops::Range;

/// A journey to another city, without a date of its own: it was in the month of the event.
pub fn trip(analysis: &Analysis, sentence: &Range<usize>, whole: &Draft) -> Option<Draft> {
    let date = whole.date.as_ref().filter(|it| it.has_month() && it.start.year.is_some())?;
    let route = analysis.cues_in(sentence, Cue::Route).next()?;
    let before = sentence.start.max(route.start.saturating_sub(NEAR))..route.start;
    let people = delegations::nationals(analysis, sentence, &before);
    let went = !people.is_empty()
        || analysis.has(&before, Cue::Delegate)
        || analysis.has(&before, Cue::Programme)
        || analysis.has_helping(&before, Helping::Trade)
        || delegations::allusions::are_guests(analysis, &before);
    let future = analysis.has(sentence, Cue::Future);
    let undated = within(&analysis.dates, sentence).is_empty();
    let city = within(&analysis.cities, &(route.end..sentence.end)).first()?;
    let other = whole.city.is_some_and(|it| it != city.city)
        && !mentions::is_in_body(analysis, &city.tokens);
    if !went || future || !undated || !other || whole.is_planned {
        return None;
    }
    let mut draft = Draft::new(super::kind(analysis, "visit")?);
    let month = Date {
        start: crate::analysis::Moment { day: None, ..date.start },
        end: None,
        ..date.clone()
    };
    draft.visit(analysis, city, Some(&month), analysis.sentence_of(sentence.start));
    draft.title = Some(Title::of(analysis, route.start..city.tokens.end));
    draft.is_held = true;
    draft.add_delegations(&delegations::find(analysis, sentence));
    facts::add_all(&mut draft.countries, &people);
    let host = abroad::host(analysis, &(route.end..sentence.end), draft.country);
    facts::add_all(&mut draft.countries, host.as_slice());
    Some(draft)
}
