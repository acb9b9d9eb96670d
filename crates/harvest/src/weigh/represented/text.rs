//! What a whole text says of a country, and which of its sentences tell which event.

use super::super::naming::namings;
use super::super::role::Role;
use crate::analysis::{Analysis, tense};
use crate::events::{self, Delegations, Draft};
use crate::pack::Cue;
use crate::{facts, scope};
use rustc_hash::{FxHashMap, FxHashSet};

/// At how many events the rules have a country in a role.
#[derive(Default)]
struct Count {
    told: usize,
    expert: usize,
    place: usize,
}

/// More countries in one sentence are a crowd.
const CROWD: usize = 2;
/// So many sentences after an event its people may still be told.
const BEFORE: usize = 6;

/// What a sentence tells, whichever event and country is asked for.
pub struct Told {
    /// Who was there, as the rules say.
    pub delegations: Delegations,
    /// How it is told.
    pub roles: Vec<Role>,
}

pub struct Text<'a> {
    pub analysis: &'a Analysis<'a>,
    pub events: &'a [Draft],
    /// Where they were.
    cities: FxHashSet<usize>,
    pub home: Option<usize>,
    pub speaker: Option<usize>,
    first: Option<usize>,
    /// How often each country is named, and how often the one that is named most.
    named: FxHashMap<usize, usize>,
    most: usize,
    counts: FxHashMap<usize, Count>,
    /// The events that a sentence tells.
    tells: FxHashMap<usize, Vec<usize>>,
    /// What has been asked of a sentence once: every event around it asks again.
    sentences: FxHashMap<usize, Told>,
}

impl<'a> Text<'a> {
    pub fn of(analysis: &'a Analysis<'a>, events: &'a [Draft]) -> Self {
        let all = namings(analysis, &(0..analysis.tokens.len()));
        let mut named: FxHashMap<usize, usize> = FxHashMap::default();
        for naming in &all {
            *named.entry(naming.place).or_default() += 1;
        }
        let mut counts: FxHashMap<usize, Count> = FxHashMap::default();
        let mut tells: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
        for (event, draft) in events.iter().enumerate() {
            draft.countries.iter().for_each(|&it| counts.entry(it).or_default().told += 1);
            draft.experts.iter().for_each(|&it| counts.entry(it).or_default().expert += 1);
            draft.country.iter().for_each(|&it| counts.entry(it).or_default().place += 1);
            for passage in &draft.evidence {
                tells.entry(analysis.sentence_of(passage.start)).or_default().push(event);
            }
        }
        Self {
            analysis,
            events,
            cities: events.iter().filter_map(|it| it.city).collect(),
            home: scope::home(analysis),
            speaker: scope::speaker(analysis),
            first: all.first().map(|it| it.place),
            most: named.values().max().copied().unwrap_or_default(),
            named,
            counts,
            tells,
            sentences: FxHashMap::default(),
        }
    }

    /// Whether a sentence tells another event than this.
    pub fn tells_another(&self, sentence: usize, event: usize) -> bool {
        self.tells.get(&sentence).is_some_and(|it| it.iter().any(|&it| it != event))
    }

    /// Whether a sentence tells another event at which the rules say that a country was represented.
    pub fn was_at_another(&self, sentence: usize, event: usize, place: usize) -> bool {
        let told = self.tells.get(&sentence).into_iter().flatten();
        told.into_iter().any(|&it| it != event && self.events[it].countries.contains(&place))
    }

    /// Whether the last event that is told before a sentence is another.
    pub fn goes_on_with_another(&self, sentence: usize, event: usize) -> bool {
        let before = sentence.saturating_sub(BEFORE)..=sentence;
        let last = before.rev().find_map(|it| self.tells.get(&it));
        last.is_some_and(|it| !it.contains(&event))
    }

    /// Whether something took place in a city.
    pub fn is_place_of_event(&self, city: usize) -> bool {
        self.cities.contains(&city)
    }

    pub fn sentence(&mut self, sentence: usize) -> &Told {
        let analysis = self.analysis;
        self.sentences.entry(sentence).or_insert_with(|| {
            let tokens = &analysis.sentences[sentence].tokens;
            let mut places = Vec::new();
            for naming in namings(analysis, tokens) {
                facts::add(&mut places, naming.place);
            }
            let is_past = tokens.clone().any(|it| tense::is_of_the_past(analysis, it, tokens));
            let denies = tokens.clone().any(|it| analysis.is(it, Cue::Not));
            let signs = [
                (is_past, Role::PastThere),
                (tense::looks_ahead(analysis, tokens), Role::AheadThere),
                (denies, Role::NotThere),
                (places.len() > CROWD, Role::CrowdThere),
            ];
            let roles = signs.into_iter().filter(|it| it.0).map(|it| it.1).collect();
            Told { delegations: events::delegations(analysis, tokens), roles }
        })
    }

    /// What a country is to an event and to the text.
    pub fn of_country(&self, draft: &Draft, place: usize) -> Vec<Role> {
        let told = draft.countries.contains(&place);
        let expert = draft.experts.contains(&place);
        let is_place = draft.country == Some(place);
        let elsewhere = |count: fn(&Count) -> usize, here: bool| {
            self.counts.get(&place).map_or(0, count) > usize::from(here)
        };
        let signs = [
            (told, Role::Told),
            (expert, Role::Expert),
            (is_place, Role::Place),
            (elsewhere(|it| it.told, told), Role::ToldElsewhere),
            (elsewhere(|it| it.expert, expert), Role::ExpertElsewhere),
            (elsewhere(|it| it.place, is_place), Role::PlaceElsewhere),
            (self.home == Some(place), Role::Home),
            (self.speaker == Some(place), Role::Speaker),
            (self.named.len() == 1, Role::Only),
            (self.named.get(&place) == Some(&self.most), Role::MostNamed),
            (self.first == Some(place), Role::FirstNamed),
        ];
        signs.into_iter().filter(|it| it.0).map(|it| it.1).collect()
    }
}
