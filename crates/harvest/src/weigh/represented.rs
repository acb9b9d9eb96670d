//! Whether a country was represented at an event.

mod stretches;
pub(super) mod telling;
pub(super) mod text;

use super::naming::{Naming, namings};
use super::role::Role;
use super::sign::{Plain, Side, Signs, What};
use crate::analysis::{Analysis, within};
use crate::events::Draft;
use crate::facts;
use stretches::stretches;
use text::Text;

/// Who was there is told in one of the first passages.
const PASSAGES: usize = 8;
/// A flood of names tells nothing more.
const MOST: usize = 200;
/// A country that is named more often here is what is spoken of.
const OFTEN: usize = 2;

/// A country that may have been represented at an event.
pub struct Guest {
    pub place: usize,
    /// The sentence that names it, if there is one around the event.
    pub sentence: Option<usize>,
    pub signs: Signs,
}

/// For each event the countries that are named around it or that the rules bring in.
pub fn represented(analysis: &Analysis, events: &[Draft]) -> Vec<Vec<Guest>> {
    let mut text = Text::of(analysis, events);
    (0..events.len()).map(|event| guests(&mut text, event)).collect()
}

fn guests(text: &mut Text, event: usize) -> Vec<Guest> {
    let analysis = text.analysis;
    let draft = &text.events[event];
    let named: Vec<(Role, Naming)> = stretches(text, event)
        .into_iter()
        .flat_map(|(place, it)| namings(analysis, &it).into_iter().map(move |it| (place, it)))
        .filter(|it| !says_where(text, &it.1) && !is_of_another(text, event, it))
        .take(MOST)
        .collect();
    let mut places = Vec::new();
    facts::add_all(&mut places, &draft.countries);
    facts::add_all(&mut places, &draft.experts);
    for place in draft.country.into_iter().chain(text.home).chain(text.speaker) {
        facts::add(&mut places, place);
    }
    for (_, naming) in &named {
        facts::add(&mut places, naming.place);
    }
    let of_event = telling::of_event(text, event);
    let mut guest = |place: usize| {
        let own: Vec<&(Role, Naming)> = named.iter().filter(|it| it.1.place == place).collect();
        let mut signs = Signs::default();
        let mut roles = text.of_country(draft, place);
        roles.extend(&of_event);
        add_namings(text, event, &own, &mut roles, &mut signs);
        if draft.country == Some(place) {
            for passage in draft.evidence.iter().take(PASSAGES) {
                signs.add_hits(analysis, passage, Side::Sentence);
            }
        }
        add_roles(roles, &mut signs);
        let sentence = own.first().map(|it| analysis.sentence_of(it.1.tokens.start));
        Guest { place, sentence, signs: signs.distinct() }
    };
    places.into_iter().map(&mut guest).collect()
}

/// The city of an event says where it was, and not who came.
fn says_where(text: &Text, naming: &Naming) -> bool {
    let mut cities = within(&text.analysis.cities, &naming.tokens).iter();
    naming.how == Plain::City && cities.any(|it| text.is_place_of_event(it.city))
}

/// *After Bangkok and Lima, Peru and Chile met in Quito*: an event that is named by its city alone has
/// nobody who is told to have come to another.
fn is_of_another(text: &Text, event: usize, (role, naming): &(Role, Naming)) -> bool {
    let sentence = text.analysis.sentence_of(naming.tokens.start);
    text.events[event].is_elliptic
        && *role >= Role::Around
        && text.was_at_another(sentence, event, naming.place)
}

/// Where and how a country is named; a naming that tells the event is not one of its paragraph, too.
fn add_namings(
    text: &mut Text,
    event: usize,
    own: &[&(Role, Naming)],
    roles: &mut Vec<Role>,
    signs: &mut Signs,
) {
    for (role, naming) in own {
        let is_nearer = own.iter().any(|it| it.0 < *role && it.1.tokens == naming.tokens);
        if *role >= Role::Around && is_nearer {
            continue;
        }
        roles.push(*role);
        signs.add_if(true, naming.how);
        telling::add_row(text, event, naming, roles);
        telling::add_words(text.analysis, naming, signs);
        if *role <= Role::Following {
            telling::add_sentence(text, event, naming, roles);
        }
    }
    if own.is_empty() {
        roles.push(Role::Unnamed);
    }
    if own.len() > OFTEN {
        roles.push(Role::Often);
    }
}

fn add_roles(mut roles: Vec<Role>, signs: &mut Signs) {
    roles.sort_unstable();
    roles.dedup();
    for (at, one) in roles.iter().enumerate() {
        signs.add(Side::Own, What::Role(*one));
        for other in roles[at + 1..].iter().filter(|it| one.goes_with(**it)) {
            signs.add(Side::Own, What::Pair(*one, *other));
        }
    }
}
