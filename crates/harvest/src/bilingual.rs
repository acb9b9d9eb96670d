//! A text in several languages: what was read of each, put together. What is told in two of them
//! is one, with its passages in both.

use crate::together::{May, Report, Shared, told_together};
use crate::{Action, Event, Gazetteer, Harvest, Indicator, Outcome, Place, Span, facts};

/// What the readings in different languages may add to each other: the others are told once.
const SETS: [&str; 3] = ["countries", "expert_countries", "hosts"];

/// One harvest of several, each of the blocks of one language. The first is that of most of the
/// text.
pub fn merged(mut parts: Vec<Harvest>, gazetteer: &Gazetteer) -> Harvest {
    parts.iter_mut().for_each(label);
    let language = parts[0].language.clone();
    let report = |harvest| Report { harvest, ..Report::default() };
    let reports: Vec<Report> = parts.into_iter().map(report).collect();
    let any = &|_: Place, _: Place| true;
    let shared =
        told_together(&reports, gazetteer, May { events: any, actions: any, indicators: any });
    let all = reports.iter().map(|it| &it.harvest);
    let mut whole = Harvest {
        language,
        // That of most of the text, where it has one: it is in the language of the document.
        title: all.clone().find_map(|it| it.title.clone()),
        events: told(shared.events, &reports, |it| &it.events, add_event),
        actions: told(shared.actions, &reports, |it| &it.actions, add_action),
        indicators: told(shared.indicators, &reports, |it| &it.indicators, add_indicator),
        results: results(all.clone()),
        practices: all.clone().flat_map(|it| it.practices.clone()).collect(),
        organisations: all.clone().flat_map(|it| it.organisations.clone()).collect(),
        places: all.clone().flat_map(|it| it.places.clone()).collect(),
        dates: all.clone().flat_map(|it| it.dates.clone()).collect(),
        cities: all.clone().flat_map(|it| it.cities.clone()).collect(),
        cut: Vec::new(),
        stretches: Vec::new(),
    };
    for it in all {
        facts::add_all(&mut whole.cut, &it.cut);
    }
    sort(&mut whole);
    whole
}

/// Every record says its language.
fn label(harvest: &mut Harvest) {
    let language = &harvest.language;
    for it in &mut harvest.events {
        it.language.clone_from(language);
    }
    for it in &mut harvest.actions {
        it.language.clone_from(language);
        if let Some(delivered) = &mut it.delivered {
            delivered.language.clone_from(language);
        }
    }
    for it in &mut harvest.results {
        it.language.clone_from(language);
    }
    for it in &mut harvest.practices {
        it.language.clone_from(language);
    }
    for it in &mut harvest.indicators {
        it.language.clone_from(language);
    }
    for it in &mut harvest.organisations {
        it.language.clone_from(language);
    }
    for it in &mut harvest.places {
        it.language.clone_from(language);
    }
}

/// In the order of the text.
fn sort(whole: &mut Harvest) {
    let first = |evidence: &[Span]| evidence.first().map_or(0, |it| it.start);
    whole.events.sort_by_key(|it| first(&it.evidence));
    whole.actions.sort_by_key(|it| first(&it.evidence));
    whole.results.sort_by_key(|it| first(&it.evidence));
    whole.practices.sort_by_key(|it| first(&it.evidence));
    whole.indicators.sort_by_key(|it| first(&it.evidence));
    whole.organisations.sort_by_key(|it| it.start);
    whole.places.sort_by_key(|it| it.start);
    whole.dates.sort_by_key(|it| it.start);
    whole.cities.sort_by_key(|it| it.start);
}

/// Each thing once. Where the languages contradict each other they may tell of two things, and a
/// person says whether they do.
fn told<Record: Clone>(
    shared: Vec<Shared<Record>>,
    reports: &[Report],
    of: fn(&Harvest) -> &Vec<Record>,
    add: fn(&mut Record, &Record),
) -> Vec<Record> {
    let mut all = Vec::new();
    for it in shared {
        let telling = |place: &Place| &of(&reports[place.report].harvest)[place.at];
        if it.contradictions.iter().any(|it| !SETS.contains(&it.field)) {
            all.extend(it.tellings.iter().map(|it| telling(it).clone()));
            continue;
        }
        let mut record = it.record;
        for other in it.tellings.iter().skip(1) {
            add(&mut record, telling(other));
        }
        all.push(record);
    }
    all
}

fn add_event(one: &mut Event, other: &Event) {
    fill(&mut one.city, other.city.as_ref());
    fill(&mut one.country, other.country.as_ref());
    fill(&mut one.end, other.end.as_ref());
    fill(&mut one.duration_days, other.duration_days.as_ref());
    fill(&mut one.series_position, other.series_position.as_ref());
    longer(&mut one.start, other.start.as_ref());
    one.planned &= other.planned;
    facts::add_all(&mut one.countries, &other.countries);
    facts::add_all(&mut one.expert_countries, &other.expert_countries);
    facts::add_all(&mut one.organisations, &other.organisations);
    facts::add_all(&mut one.themes, &other.themes);
    rest_on(&mut one.evidence, &other.evidence);
    one.confidence = one.confidence.max(other.confidence);
}

fn add_action(one: &mut Action, other: &Action) {
    fill(&mut one.end, other.end.as_ref());
    fill(&mut one.delivered, other.delivered.as_ref());
    longer(&mut one.start, other.start.as_ref());
    facts::add_all(&mut one.themes, &other.themes);
    rest_on(&mut one.evidence, &other.evidence);
    one.confidence = one.confidence.max(other.confidence);
}

fn add_indicator(one: &mut Indicator, other: &Indicator) {
    if one.scope.is_empty() {
        one.scope.clone_from(&other.scope);
    }
    if one.period.is_empty() {
        one.period.clone_from(&other.period);
    }
    rest_on(&mut one.evidence, &other.evidence);
    one.confidence = one.confidence.max(other.confidence);
}

/// A plan of a country with its years is known by them, whatever it is called.
fn results<'a>(all: impl Iterator<Item = &'a Harvest>) -> Vec<Outcome> {
    let mut known: Vec<Outcome> = Vec::new();
    for other in all.flat_map(|it| &it.results) {
        let same = |it: &&mut Outcome| {
            let telling = !other.places.is_empty() && !other.editions.is_empty();
            let apart = it.language == other.language || it.kind != other.kind;
            telling && !apart && it.places == other.places && it.editions == other.editions
        };
        match known.iter_mut().find(same) {
            Some(one) => {
                fill(&mut one.fate, other.fate.as_ref());
                facts::add_all(&mut one.marks, &other.marks);
                rest_on(&mut one.evidence, &other.evidence);
            }
            None => known.push(other.clone()),
        }
    }
    known
}

fn fill<T: Clone>(one: &mut Option<T>, other: Option<&T>) {
    if one.is_none() {
        *one = other.cloned();
    }
}

/// Of two dates that agree, the one that says more.
fn longer(one: &mut Option<String>, other: Option<&String>) {
    if let Some(other) = other.filter(|it| one.as_ref().is_none_or(|one| one.len() < it.len())) {
        *one = Some(other.clone());
    }
}

fn rest_on(one: &mut Vec<Span>, other: &[Span]) {
    one.extend(other.iter().filter(|it| !one.contains(it)).copied().collect::<Vec<_>>());
}
