//! Visits that those at home tell: *the Ministry received ten caseworkers from Georgia*.

use super::{day_named, is_ahead, kind};
use crate::analysis::{Analysis, Where, within};
use crate::events::draft::Title;
use crate::events::{Draft, deictic, delegations};
use crate::pack::{Attendance, Cue, Helping};
use crate::{facts, scope};
use std::ops::Range;

/// So near to the verb stand those who were received.
const GUESTS: usize = 9;

/// A visit without a city: it was paid to whoever tells the text.
pub(super) fn at_home(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let (verb, guests) = received(analysis, sentence)?;
    let caller = super::caller(analysis, sentence, &verb).map(|it| &analysis.body_names[it.id]);
    let own = caller.and_then(|it| it.country).filter(|it| matches!(it, Where::Sure(_)));
    // *the civil registration service of Senegal*, in small letters.
    let before = scope::countries(analysis, &(sentence.start..verb.start));
    let named =
        before.first().copied().filter(|_| before.len() == 1 && verb.start < guests.start + 1);
    let host = own.map(Where::place).or(named).or_else(|| scope::speaker(analysis));
    let came = delegations::find(analysis, &guests);
    let mut countries = came.countries;
    facts::add_all(&mut countries, &came.experts);
    // *four demographers of the Bureau of Statistics of the Maldives*
    for body in within(&analysis.bodies, &guests) {
        if let Some(Where::Sure(country)) = analysis.body_names[body.id].country {
            facts::add(&mut countries, country);
        }
    }
    countries.retain(|&it| Some(it) != host);
    if countries.is_empty() {
        return None;
    }
    let date = day_named(analysis, sentence)?;
    let mut draft = Draft::new(kind(analysis, "visit")?);
    draft.is_planned = is_ahead(analysis, sentence, &date);
    draft.date = Some(date);
    draft.country = host;
    let city = deictic::city(analysis).or_else(|| super::city_of_title(analysis));
    if let Some(city) = city.filter(|it| analysis.country_of_city(it.city) == host) {
        draft.take_city(analysis, city);
    }
    draft.title = Some(Title::of(analysis, super::from_caller(analysis, sentence, &verb)));
    draft.is_held = true;
    draft.countries = countries;
    draft.countries.extend(host);
    draft.add_evidence(sentence);
    Some(draft)
}

/// *In May the Inspectorate hosted two inspectors of Peru in Lima*: a visit, told by the hosts.
pub(super) fn in_city(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let city = super::located(analysis, sentence)?;
    let mut verbs = analysis.attendance_in(sentence, Attendance::Receives);
    let verb = verbs.find(|verb| {
        let guests = verb.end..sentence.end.min(verb.end + super::NEAR);
        let came = [Cue::Delegate, Cue::Expert].iter().any(|&it| analysis.has(&guests, it));
        let people = came || analysis.has_helping(&guests, Helping::Trade);
        people && verb.start > sentence.start
    })?;
    let before = sentence.start..verb.start;
    let mut draft = super::draft(
        analysis,
        sentence,
        "visit",
        city,
        verb.start..sentence.end.min(verb.end + super::OBJECT),
    )?;
    for body in within(&analysis.bodies, &before) {
        let country = analysis.body_names[body.id].country.map(Where::place);
        draft.countries.extend(
            country
                .filter(|it| draft.country == Some(*it))
                .filter(|it| !draft.countries.contains(it)),
        );
    }
    Some(draft)
}

/// The verb and the stretch where the guests are: after *received*, before *were received*.
fn received(analysis: &Analysis, sentence: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let people = |it: &Range<usize>| {
        [Cue::Delegate, Cue::Expert].iter().any(|&cue| analysis.has(it, cue))
            || analysis.has_helping(it, Helping::Trade)
    };
    let mut passive = analysis.attendance_in(sentence, Attendance::Received);
    if let Some(verb) = passive.next() {
        let before = sentence.start..verb.start;
        return people(&before).then_some((verb, before));
    }
    let mut active = analysis.attendance_in(sentence, Attendance::Receives);
    let verb = active.find(|verb| {
        // *opened its doors, from 16 to 20 September 2024, to nine inspectors*
        let dates = within(&analysis.dates, &(verb.end..sentence.end.min(verb.end + GUESTS)));
        let days: usize = dates.iter().map(|it| it.tokens.len()).sum();
        let near = verb.end..sentence.end.min(verb.end + GUESTS + days);
        verb.start > sentence.start && people(&near)
    })?;
    let after = verb.end..sentence.end;
    Some((verb, after))
}
