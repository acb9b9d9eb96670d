//! Which countries were represented, which sent experts, and which cities a mission went to.
//!
//! To be named is not to be represented: a country counts where a word for people or for coming
//! together governs it, and where it stands in a roll of those who were there.

pub mod allusions;
pub mod comers;
mod governors;
mod hosts;
pub mod lists;
mod origins;
pub mod parties;
mod presence;
mod teachers;

pub use hosts::{actors, beside, hosts, members, partners};
pub use lists::counted;
pub use origins::sends_experts;

use governors::{governor, governs};

use super::Draft;
use super::mentions::names_event;
use crate::analysis::{Analysis, PlaceFound, Where, within};
use crate::facts;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// Places, by number.
#[derive(Debug, Default)]
pub struct Delegations {
    pub countries: Vec<usize>,
    pub experts: Vec<usize>,
}

/// The name of a body that holds a place.
fn body_around(analysis: &Analysis, place: &Range<usize>) -> Option<Range<usize>> {
    let from = analysis.bodies.partition_point(|it| it.tokens.end <= place.start);
    let body = analysis.bodies.get(from).filter(|it| it.tokens.start <= place.start)?;
    Some(body.tokens.clone())
}

/// Whether people who were there stand just before the name of their institution.
fn is_sent(analysis: &Analysis, sentence: &Range<usize>, body: usize) -> bool {
    let before = sentence.start.max(body.saturating_sub(TITLE))..body;
    let came = [Cue::Gather, Cue::Represent].iter().any(|&it| analysis.has(sentence, it))
        || analysis.attendance_in(sentence, Attendance::Comes).next().is_some();
    // *Senior officials from the Ministry of Malawi toured …*
    let from = analysis.is(body.saturating_sub(1), Cue::RangeFrom)
        || body > sentence.start + 1
            && analysis.is(body - 1, Cue::Definite)
            && analysis.is(body - 2, Cue::RangeFrom);
    (came || from) && analysis.has(&before, Cue::Delegate)
}

/// What governs the name of a country in a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Governor {
    Delegate,
    Expert,
}

/// A word so far before a country may still govern it, as in a long list.
pub(super) const REACH: usize = 90;
/// People stand near the adjective that says where they are from.
const NEAR: usize = 12;
/// Letters of a word for people that no list has.
pub(super) const SHORTEST_TRADE: usize = 7;
/// Between a title and its colon, and between *coming from* and those who came.
const TITLE: usize = 4;

/// The countries of a sentence whose experts it names.
pub fn experts(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    find(analysis, sentence).experts
}

/// The countries of a sentence whose delegates or experts it names.
pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Delegations {
    let mut delegations = Delegations::default();
    let acting = comers::acting(analysis, sentence);
    for place in within(&analysis.places, sentence).iter().filter(|it| it.is_country) {
        // *consuls posted in Mexico* are no Mexicans.
        if explains_city(analysis, &place.tokens) || is_where(analysis, sentence, place) {
            continue;
        }
        let named = body_around(analysis, &place.tokens);
        let governor = match &named {
            // *representatives of the Ministry of Justice of Peru*
            Some(body) if is_sent(analysis, sentence, body.start) => {
                governor(analysis, sentence, body.start, false)
            }
            Some(_) => None,
            None => governor(analysis, sentence, place.tokens.start, place.is_demonym),
        };
        // *Zambia sent three experts and Malawi spoke*: Malawi is no expert.
        let acts = governor == Some(Governor::Expert) && acting.contains(&place.place);
        let governor = if acts { None } else { governor };
        let at = place.tokens.start;
        let taught = (governor.is_some() && governors::teaches(analysis, sentence, at))
            || (named.is_none() && governors::is_teacher(analysis, sentence, at));
        delegations.add(if taught { Some(Governor::Expert) } else { governor }, place.place);
    }
    origins::cities_of_origin(analysis, sentence, &mut delegations);
    origins::sent_by_bodies(analysis, sentence, &mut delegations);
    for country in lists::counted(analysis, sentence) {
        delegations.add(Some(Governor::Delegate), country);
    }
    facts::add_all(&mut delegations.countries, &lists::paired(analysis, sentence));
    let came = [Cue::Gather, Cue::Represent].iter().any(|&it| analysis.has(sentence, it));
    if came {
        let subjects = lists::who_came(analysis, sentence);
        let fresh: Vec<usize> =
            subjects.into_iter().filter(|it| !delegations.experts.contains(it)).collect();
        facts::add_all(&mut delegations.countries, &fresh);
    }
    let fresh: Vec<usize> = comers::comers(analysis, sentence)
        .into_iter()
        .filter(|it| !delegations.experts.contains(it))
        .collect();
    facts::add_all(&mut delegations.countries, &fresh);
    let spoken_of = analysis.has(sentence, Cue::Population);
    if delegations.countries.is_empty() && came && !spoken_of {
        delegations.countries = lists::longest(analysis, sentence, &delegations.experts);
    }
    let away = comers::absent(analysis, sentence);
    delegations.countries.retain(|it| !away.contains(it));
    let taught = teachers::subjects(analysis, sentence).into_iter();
    for country in taught.chain(comers::lending(analysis, sentence)) {
        delegations.countries.retain(|it| *it != country);
        facts::add(&mut delegations.experts, country);
    }
    // *Two judges of Spain came as speakers.*
    if has_role(analysis, sentence) {
        let experts = std::mem::take(&mut delegations.countries);
        facts::add_all(&mut delegations.experts, &experts);
    }
    delegations
}

/// *as speakers*, but not *así como expertos*, which only joins what follows.
fn has_role(analysis: &Analysis, sentence: &Range<usize>) -> bool {
    let joins = |role: &Range<usize>| {
        let mut words = analysis.attendance_in(sentence, Attendance::AsWell);
        words.any(|it| it.start < role.start && role.start < it.end)
    };
    analysis.attendance_in(sentence, Attendance::Role).any(|it| !joins(&it))
}

/// *Participants: …*, *Experts: …*: a title after which everybody in the list was there.
pub fn roll(analysis: &Analysis, tokens: &Range<usize>) -> Option<Governor> {
    let colon = tokens.clone().take(TITLE + 1).find(|&it| analysis.is_mark(it, ":"))?;
    let title = tokens.start..colon;
    // *We gathered: …* is a sentence, and its own words say who did what.
    if title.clone().any(|it| analysis.is(it, Cue::Finite) || names_event(analysis, it)) {
        return None;
    }
    if analysis.has(&title, Cue::Expert) {
        return Some(Governor::Expert);
    }
    let called = [Cue::Delegate, Cue::Gather].iter().any(|&it| analysis.has(&title, it))
        || analysis.attendance_in(&title, Attendance::Roll).next().is_some();
    called.then_some(Governor::Delegate)
}

/// Everybody in a line of a roll, also by the country of their institution.
pub fn all_of(analysis: &Analysis, tokens: &Range<usize>, governor: Governor) -> Delegations {
    let mut delegations = Delegations::default();
    for place in within(&analysis.places, tokens).iter().filter(|it| it.is_country) {
        // *officials from Ben Tre, Viet Nam*: where they are from.
        if !explains_city(analysis, &place.tokens) || !is_held(analysis, tokens) {
            let own = self::governor(analysis, tokens, place.tokens.start, place.is_demonym);
            delegations.add(own.or(Some(governor)), place.place);
        }
    }
    for body in within(&analysis.bodies, tokens) {
        if let Some(Where::Sure(country)) = analysis.body_names[body.id].country {
            delegations.add(Some(governor), country);
        }
    }
    for country in teachers::subjects(analysis, tokens) {
        delegations.countries.retain(|it| *it != country);
        facts::add(&mut delegations.experts, country);
    }
    let away = comers::absent(analysis, tokens);
    delegations.countries.retain(|it| !away.contains(it));
    delegations
}

/// A line that tells where something was held, too.
fn is_held(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has(tokens, Cue::Hold)
}

/// *Speakers from Togo and Benin described …*: a sentence whose subject is who was there.
pub fn opens_with_people(analysis: &Analysis, sentence: &Range<usize>) -> bool {
    let mut opening = sentence.start..sentence.end.min(sentence.start + TITLE);
    // *It dealt with countries such as …* opens with something else.
    let people = opening.find(|&it| analysis.is_any(it, &[Cue::Delegate, Cue::Finite]));
    people.is_some_and(|it| analysis.is(it, Cue::Delegate))
}

/// *six Timorese*, *the Salvadorans*: people who are named by their country alone.
pub fn nationals(
    analysis: &Analysis,
    sentence: &Range<usize>,
    tokens: &Range<usize>,
) -> Vec<usize> {
    let people = within(&analysis.places, tokens).iter().filter(|it| {
        it.is_country && it.is_demonym && lists::is_people(analysis, sentence, &it.tokens)
    });
    people.map(|it| it.place).collect()
}

impl Delegations {
    fn add(&mut self, governor: Option<Governor>, country: usize) {
        match governor {
            Some(Governor::Delegate) => facts::add(&mut self.countries, country),
            Some(Governor::Expert) => facts::add(&mut self.experts, country),
            None => {}
        }
    }
}

/// *in Mexico*: where something is, not who came.
pub fn is_where(analysis: &Analysis, sentence: &Range<usize>, place: &PlaceFound) -> bool {
    let led = place.tokens.start.checked_sub(1).filter(|&it| it >= sentence.start);
    let other = [Cue::Of, Cue::RangeTo, Cue::RangeFrom, Cue::Definite, Cue::And];
    !place.is_demonym
        && led.is_some_and(|it| analysis.is(it, Cue::Locative) && !analysis.is_any(it, &other))
}

/// *Cotonou, Benin*: the country says where the city lies.
pub fn explains_city(analysis: &Analysis, place: &Range<usize>) -> bool {
    let Some(mark) = place.start.checked_sub(1) else { return false };
    let before = analysis.cities.partition_point(|it| it.tokens.end <= mark);
    let touches = before > 0 && analysis.cities[before - 1].tokens.end == mark;
    touches && analysis.is_mark(mark, ",(")
}

/// *A equipe passa por Brasília, Boa Vista e Manaus.*
pub fn hear_route(analysis: &Analysis, sentence: usize, draft: &mut Draft) {
    let tokens = &analysis.sentences[sentence].tokens;
    if !analysis.has(tokens, Cue::Route) {
        return;
    }
    let route = analysis.cues_in(tokens, Cue::Route).next().map_or(tokens.start, |it| it.end);
    let cities = within(&analysis.cities, &(route..tokens.end));
    if cities.len() < 2 || draft.city.is_some() {
        return;
    }
    draft.route = cities.iter().map(|it| it.tokens.clone()).collect();
    draft.city = Some(cities[0].city);
    draft.add_evidence(tokens);
}
