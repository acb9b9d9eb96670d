//! Several reports read together: the same event, action or figure told by more than one, in
//! whatever languages, is one proposal with all its passages.
//!
//! ```text
//! Harvest + Harvest + … ── together ──▶ Together
//! ```
//!
//! Where the reports disagree, nothing is settled: what each says stands beside what the others
//! say, as a contradiction.

mod same;

use crate::{Action, Event, Gazetteer, Harvest, Indicator, Span};
use serde::Serialize;

/// What was found in one report, without its text.
#[derive(Debug, Clone, Default)]
pub struct Report {
    pub name: String,
    pub fingerprint: u64,
    pub harvest: Harvest,
}

/// A passage of one of the reports.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PassageOf {
    /// The name of the report.
    pub report: String,
    pub start: usize,
    pub end: usize,
}

/// What several reports say differently of one thing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Contradiction {
    pub field: &'static str,
    pub told: Vec<ToldAs>,
}

/// One of the values, and who says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToldAs {
    pub value: String,
    pub reports: Vec<String>,
}

/// A telling: in which of the reports, and which of its list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place {
    pub report: usize,
    pub at: usize,
}

/// Which tellings may be of one thing at all: a person may have told them apart.
#[derive(Clone, Copy)]
pub struct May<'a> {
    pub events: &'a dyn Fn(Place, Place) -> bool,
    pub actions: &'a dyn Fn(Place, Place) -> bool,
    pub indicators: &'a dyn Fn(Place, Place) -> bool,
}

/// One thing, as the first report tells it, with what the others add.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Shared<Record> {
    #[serde(flatten)]
    pub record: Record,
    pub passages: Vec<PassageOf>,
    /// Which tellings these are.
    #[serde(skip)]
    pub tellings: Vec<Place>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub contradictions: Vec<Contradiction>,
}

/// Two reports with nearly the same words: a draft and its last version, or a copy.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NearlyEqual {
    pub report: String,
    pub of: String,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize)]
pub struct Together {
    pub nearly_equal: Vec<NearlyEqual>,
    pub events: Vec<Shared<Event>>,
    pub actions: Vec<Shared<Action>>,
    pub indicators: Vec<Shared<Indicator>>,
}

/// A record as one report tells it.
struct Telling<'a, Record> {
    place: Place,
    report: &'a str,
    record: &'a Record,
}

/// Puts reports together, in the order in which they come.
pub fn together(reports: &[Report], gazetteer: &Gazetteer) -> Together {
    let any = &|_: Place, _: Place| true;
    told_together(reports, gazetteer, May { events: any, actions: any, indicators: any })
}

/// The same, where some tellings are known not to be of one thing.
pub fn told_together(reports: &[Report], gazetteer: &Gazetteer, may: May) -> Together {
    let same_event = |one: &Event, other: &Event| same::events(one, other, gazetteer);
    let language = |it: &Telling<Event>| {
        let text = reports[it.place.report].harvest.language.clone();
        it.record.language.clone().or(text)
    };
    let events = grouped(reports, |it| &it.events, same_event, may.events);
    let actions = grouped(reports, |it| &it.actions, same::actions, may.actions);
    let indicators = grouped(reports, |it| &it.indicators, same::indicators, may.indicators);
    Together {
        nearly_equal: nearly_equal(reports),
        events: events.iter().map(|it| shared_event(it, &language)).collect(),
        actions: actions.iter().map(|it| shared_action(it)).collect(),
        indicators: indicators.iter().map(|it| shared(it, |it| &it.evidence, &INDICATOR)).collect(),
    }
}

fn nearly_equal(reports: &[Report]) -> Vec<NearlyEqual> {
    let mut found = Vec::new();
    for (at, one) in reports.iter().enumerate() {
        let near = |it: &&Report| crate::near_equal(it.fingerprint, one.fingerprint);
        if let Some(of) = reports[..at].iter().find(near).filter(|_| one.fingerprint != 0) {
            found.push(NearlyEqual { report: one.name.clone(), of: of.name.clone() });
        }
    }
    found
}

/// The tellings of each thing. What one report tells twice it has itself put together already.
fn grouped<'a, Record>(
    reports: &'a [Report],
    records: impl Fn(&'a Harvest) -> &'a Vec<Record>,
    is_same: impl Fn(&Record, &Record) -> bool,
    may: &dyn Fn(Place, Place) -> bool,
) -> Vec<Vec<Telling<'a, Record>>> {
    let mut groups: Vec<Vec<Telling<Record>>> = Vec::new();
    for (number, report) in reports.iter().enumerate() {
        let known = groups.len();
        for (at, record) in records(&report.harvest).iter().enumerate() {
            let place = Place { report: number, at };
            let telling = Telling { place, report: &report.name, record };
            let fits = |group: &&mut Vec<Telling<Record>>| {
                group.iter().all(|it| {
                    it.place.report != number && is_same(it.record, record) && may(it.place, place)
                })
            };
            match groups[..known].iter_mut().find(fits) {
                Some(group) => group.push(telling),
                None => groups.push(vec![telling]),
            }
        }
    }
    groups
}

/// A field of a record that reports may tell differently, and how its value is shown. Empty is
/// what a report does not tell, which contradicts nothing.
struct Compared<Record> {
    field: &'static str,
    show: fn(&Record) -> String,
    agrees: fn(&str, &str) -> bool,
}

const EVENT: [Compared<Event>; 5] = [
    Compared {
        field: "start",
        show: |it| it.start.clone().unwrap_or_default(),
        agrees: same::dates,
    },
    Compared { field: "duration_days", show: |it| shown(it.duration_days), agrees: equal },
    Compared { field: "countries", show: |it| sorted(&it.countries), agrees: equal },
    Compared { field: "expert_countries", show: |it| sorted(&it.expert_countries), agrees: equal },
    Compared { field: "series_position", show: |it| shown(it.series_position), agrees: equal },
];

const ACTION: [Compared<Action>; 2] = [
    Compared {
        field: "start",
        show: |it| it.start.clone().unwrap_or_default(),
        agrees: same::dates,
    },
    Compared { field: "end", show: |it| it.end.clone().unwrap_or_default(), agrees: same::dates },
];

const INDICATOR: [Compared<Indicator>; 2] = [
    Compared { field: "value", show: Indicator::number, agrees: same::numbers },
    Compared { field: "period", show: |it| it.period.clone(), agrees: same::dates },
];

fn equal(one: &str, other: &str) -> bool {
    one == other
}

fn shown(number: Option<impl ToString>) -> String {
    number.map(|it| it.to_string()).unwrap_or_default()
}

fn sorted(codes: &[String]) -> String {
    let mut codes = codes.to_vec();
    codes.sort();
    codes.join(" ")
}

fn shared<Record: Clone>(
    group: &[Telling<Record>],
    evidence: impl Fn(&Record) -> &Vec<Span>,
    compared: &[Compared<Record>],
) -> Shared<Record> {
    let passages = group.iter().flat_map(|it| {
        evidence(it.record).iter().map(|span| PassageOf {
            report: it.report.to_owned(),
            start: span.start,
            end: span.end,
        })
    });
    Shared {
        record: group[0].record.clone(),
        passages: passages.collect(),
        tellings: group.iter().map(|it| it.place).collect(),
        contradictions: compared.iter().filter_map(|it| contradiction(group, it)).collect(),
    }
}

/// Who held an event is told by one report in its language and by another not at all: what the first
/// does not name, the others add. Where they name others, both stand beside each other.
fn shared_event(
    group: &[Telling<Event>],
    language: &impl Fn(&Telling<Event>) -> Option<String>,
) -> Shared<Event> {
    let mut event = shared(group, |it| &it.evidence, &EVENT);
    let agrees = |one: &Telling<Event>, other: &Telling<Event>| {
        language(one) != language(other) || same::hosts(one.record, other.record)
    };
    event.contradictions.extend(hosts(group, agrees));
    let Event { hosts, co_hosts, context, .. } = &mut event.record;
    // What one report only refers to, another may tell.
    *context = group.iter().all(|it| it.record.context);
    for other in group.iter().skip(1) {
        if agrees(&group[0], other) {
            add_bodies(hosts, co_hosts, &other.record.hosts);
        }
        add_bodies(co_hosts, hosts, &other.record.co_hosts);
    }
    event
}

/// Hosts that reports of one language name and that are not the same. A body has a name in every
/// language, and only who knows both can tell that two are one.
fn hosts(
    group: &[Telling<Event>],
    agrees: impl Fn(&Telling<Event>, &Telling<Event>) -> bool,
) -> Option<Contradiction> {
    let mut told: Vec<(&Telling<Event>, ToldAs)> = Vec::new();
    for telling in group.iter().filter(|it| !it.record.hosts.is_empty()) {
        let report = telling.report.to_owned();
        if let Some((_, known)) = told.iter_mut().find(|it| agrees(it.0, telling)) {
            known.reports.push(report);
        } else {
            let value = telling.record.hosts.join("; ");
            told.push((telling, ToldAs { value, reports: vec![report] }));
        }
    }
    let told: Vec<ToldAs> = told.into_iter().map(|it| it.1).collect();
    (told.len() > 1).then_some(Contradiction { field: "hosts", told })
}

/// The same of who helped. What came of it stays as the first report words it.
fn shared_action(group: &[Telling<Action>]) -> Shared<Action> {
    let mut action = shared(group, |it| &it.evidence, &ACTION);
    let Action { helpers, expert_countries, .. } = &mut action.record;
    for other in group.iter().skip(1).map(|it| it.record) {
        add_bodies(helpers, &[], &other.helpers);
        crate::facts::add_all(expert_countries, &other.expert_countries);
    }
    action
}

/// Those that none of the known is another name of.
fn add_bodies(known: &mut Vec<String>, elsewhere: &[String], names: &[String]) {
    for name in names {
        if !known.iter().chain(elsewhere).any(|it| same::bodies(it, name)) {
            known.push(name.clone());
        }
    }
}

fn contradiction<Record>(
    group: &[Telling<Record>],
    compared: &Compared<Record>,
) -> Option<Contradiction> {
    let mut told: Vec<ToldAs> = Vec::new();
    for telling in group {
        let value = (compared.show)(telling.record);
        if value.is_empty() {
            continue;
        }
        let report = telling.report.to_owned();
        match told.iter_mut().find(|it| (compared.agrees)(&it.value, &value)) {
            Some(known) => known.reports.push(report),
            None => told.push(ToldAs { value, reports: vec![report] }),
        }
    }
    (told.len() > 1).then_some(Contradiction { field: compared.field, told })
}
