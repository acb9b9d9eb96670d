//! Journeys to a country, and who received the travellers there.

use super::{day_named, is_ahead, kind};
use crate::analysis::{Analysis, Date, Where, within};
use crate::events::draft::Title;
use crate::events::{Draft, delegations, place_in_time};
use crate::facts;
use crate::pack::{Attendance, Cue, Helping};
use std::ops::Range;

/// The country stands so near to the verb that takes people there.
const NEAR: usize = 4;

/// A day or a month stands so near to its verb.
const BESIDE: usize = 7;

/// *A delegation of the Ministry visited Portugal from 3 to 7 May.*
pub(super) fn trip(
    analysis: &Analysis,
    sentence: &Range<usize>,
    route: &Range<usize>,
    people: &[usize],
) -> Option<Draft> {
    let near = route.end..sentence.end.min(route.end + NEAR);
    let mut places = within(&analysis.places, &near).iter();
    let place = places.find(|it| it.is_country && !it.is_demonym)?;
    let to = |it: usize| {
        analysis.is_any(it, &[Cue::Locative, Cue::Definite, Cue::Preposition])
            || analysis.has_helping(&(it..it + 1), Helping::To)
    };
    if !(route.end..place.tokens.start).all(to) {
        return None;
    }
    let date = date_of_verb(analysis, sentence, route).or_else(|| day_named(analysis, sentence))?;
    let mut draft = Draft::new(kind(analysis, "visit")?);
    draft.is_planned = is_ahead(analysis, sentence, &date);
    draft.date = Some(date);
    draft.country = Some(place.place);
    draft.title = Some(Title::of(analysis, route.start..place.tokens.end));
    draft.is_held = true;
    draft.add_delegations(&delegations::find(analysis, sentence));
    facts::add_all(&mut draft.countries, people);
    let before = sentence.start..route.start;
    draft.has_ours |= people.is_empty() && are_from_home(analysis, &before);
    // *the attachés who were trained before they left for Peru*: it is told beside.
    let told =
        (sentence.start..route.start).any(|it| analysis.is_any(it, &[Cue::Relative, Cue::Before]));
    draft.add_evidence(sentence);
    (!told).then_some(draft)
}

/// *in Kigali with the Rwandan Directorate of Immigration*: an institution of the place that is
/// named received the travellers.
pub(super) fn host(
    analysis: &Analysis,
    visited: &Range<usize>,
    country: Option<usize>,
) -> Option<usize> {
    let of_place = |it: Where| matches!(it, Where::Sure(_)) && Some(it.place()) == country;
    let mut bodies = within(&analysis.bodies, visited).iter();
    bodies.any(|it| analysis.body_names[it.id].country.is_some_and(of_place)).then_some(country)?
}

/// *a delegation headed by the National Director*: travellers of no country are of that of the text.
pub(super) fn are_from_home(analysis: &Analysis, before: &Range<usize>) -> bool {
    // *At the invitation of Malawi, a delegation …*
    let comma = before.clone().rev().find(|&it| analysis.is_mark(it, ","));
    let clause = comma.map_or(before.start, |it| it + 1)..before.end;
    let before = if analysis.has(&clause, Cue::Delegate) { &clause } else { before };
    let led = analysis.attendance_in(before, Attendance::They).any(|it| {
        // *the delegation* has been told of, *a delegation* has not.
        analysis.is(it.start, Cue::Definite)
    });
    let named = within(&analysis.places, before).iter().any(|it| it.is_country);
    let bodies = within(&analysis.bodies, before).iter();
    let foreign = bodies.filter_map(|it| analysis.body_names[it.id].country);
    let sent = [Cue::Expert, Cue::Programme].iter().any(|&it| analysis.has(before, it));
    analysis.has(before, Cue::Delegate)
        && !led
        && !named
        && !sent
        && !analysis.has(before, Cue::Request)
        && !foreign.into_iter().any(|it| matches!(it, Where::Sure(_)))
}

/// *In May they stayed with us, and in August two of ours went to Peru*: of several dates the one that
/// stands nearest to the verb.
fn date_of_verb(analysis: &Analysis, sentence: &Range<usize>, verb: &Range<usize>) -> Option<Date> {
    let dates = within(&analysis.dates, sentence);
    if dates.len() < 2 {
        return None;
    }
    let far = |it: &Date| {
        let (before, after) = (it.tokens.end <= verb.start, it.tokens.start >= verb.end);
        match (before, after) {
            (true, _) => verb.start - it.tokens.end,
            (_, true) => it.tokens.start - verb.end,
            _ => 0,
        }
    };
    let fit = |it: &&Date| it.has_month() && place_in_time::fits(analysis, it) && far(it) <= BESIDE;
    dates.iter().filter(fit).min_by_key(|it| far(it)).cloned()
}
