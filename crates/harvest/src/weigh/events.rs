//! Whether a text tells an event that the rules, or the signs around a city or a date, propose.

use super::around::{self, NEAR};
use super::represented::telling;
use super::represented::text::Text;
use super::role::Role;
use super::sign::{Plain, Side, Signs, What};
use crate::analysis::{Analysis, within};
use crate::events::{Draft, Title};
use std::ops::Range;

/// The signs of each event.
pub fn events(analysis: &Analysis, events: &[Draft]) -> Vec<Signs> {
    let text = Text::of(analysis, events);
    (0..events.len()).map(|it| event(&text, it)).collect()
}

fn event(text: &Text, event: usize) -> Signs {
    let analysis = text.analysis;
    let draft = &text.events[event];
    let mut signs = Signs::default();
    let mut roles = telling::of_event(text, event);
    roles.extend(of_draft(draft));
    roles.extend(beside_others(text, event));
    if let Some(first) = draft.evidence.first() {
        let sentence = analysis.sentence_of(first.start);
        let it = &analysis.sentences[sentence];
        roles.extend(Some(Role::InFirstBlock).filter(|_| it.block == 0));
        roles.push(when(draft, &it.tokens));
        around::add_sentence(analysis, sentence, &mut signs);
        around::add_months_around(analysis, sentence, &mut signs);
        for at in it.tokens.clone() {
            signs.add_verb(analysis, at, &it.tokens, Side::Sentence);
        }
    }
    add_noun(analysis, draft, &mut signs);
    if let Some(city) = city(analysis, draft) {
        let sentence = analysis.sentence_of(city.start);
        let tokens = &analysis.sentences[sentence].tokens;
        signs.add_if(analysis.is_located(city.start, tokens), Plain::Located);
        around::add_words(analysis, sentence, &city, &mut signs);
    }
    for role in roles {
        signs.add(Side::Own, What::Role(role));
    }
    signs.distinct()
}

/// The noun that names it, and what stands before.
fn add_noun(analysis: &Analysis, draft: &Draft, signs: &mut Signs) {
    let Some(noun) = &draft.noun else { return };
    let sentence = &analysis.sentences[analysis.sentence_of(noun.start)].tokens;
    let before = noun.start.saturating_sub(NEAR).max(sentence.start)..noun.start;
    signs.add_hits(analysis, &before, Side::BeforeNoun);
    signs.add_words(analysis, &before, sentence, Side::BeforeNoun);
    signs.add_hits(analysis, noun, Side::Noun);
}

/// Where its city is named first in what tells it.
fn city(analysis: &Analysis, draft: &Draft) -> Option<Range<usize>> {
    draft.evidence.iter().find_map(|it| {
        let mut cities = within(&analysis.cities, it).iter();
        cities.find(|it| Some(it.city) == draft.city).map(|it| it.tokens.clone())
    })
}

/// What the text tells of it.
fn of_draft(draft: &Draft) -> impl Iterator<Item = Role> {
    let signs = [
        (draft.noun.is_none(), Role::Nameless),
        (draft.title.as_ref().is_some_and(Title::is_name), Role::Named),
        (draft.title.as_ref().is_some_and(Title::is_long), Role::LongTitle),
        (draft.city.is_none(), Role::Cityless),
        (!draft.route.is_empty(), Role::Journey),
        (draft.duration.is_some(), Role::Lasting),
        (!draft.hosts.is_empty(), Role::HostsTold),
        (!draft.bodies.is_empty(), Role::BodiesTold),
        (!draft.themes.is_empty(), Role::ThemesTold),
        (draft.position.is_some(), Role::Numbered),
        (draft.is_held, Role::Held),
        (draft.is_datelined, Role::Datelined),
    ];
    signs.into_iter().filter(|it| it.0).map(|it| it.1)
}

/// When it was, and whether the sentence that tells it first says so.
fn when(draft: &Draft, sentence: &Range<usize>) -> Role {
    let Some(date) = &draft.date else { return Role::Undated };
    if !date.has_month() {
        Role::YearOnly
    } else if sentence.contains(&date.tokens.start) {
        Role::DatedHere
    } else {
        Role::DatedElsewhere
    }
}

/// Which other events it may be told beside, or be.
fn beside_others(text: &Text, event: usize) -> Vec<Role> {
    let draft = &text.events[event];
    let month = |it: &Draft| {
        let date = it.date.as_ref().filter(|it| it.has_month());
        date.map(|it| (it.start.year, it.start.month))
    };
    let is_open = |it: &Draft| it.city.is_none() || it.date.is_none();
    let first = draft.evidence.first().map(|it| text.analysis.sentence_of(it.start));
    let mut roles = Vec::new();
    if first.is_some_and(|it| text.tells_another(it, event)) {
        roles.push(Role::BesideAnother);
    }
    for (at, other) in text.events.iter().enumerate() {
        if at == event {
            continue;
        }
        let city = draft.city.is_some() && draft.city == other.city;
        let then = month(draft).is_some() && month(draft) == month(other);
        let open = is_open(draft) || is_open(other);
        let signs = [
            (city, Role::SameCity),
            (city && then, Role::SameCityThen),
            (then && !city, Role::SameMonth),
            (draft.kind == other.kind && open, Role::MayBeAnother),
        ];
        roles.extend(signs.into_iter().filter(|it| it.0).map(|it| it.1));
        roles.sort_unstable();
        roles.dedup();
    }
    roles
}
