//! The thread of a series: its events in their order, and what came of each.

use super::left::{self, Left};
use super::list::{self, Line};
use crate::error::Result;
use crate::page::Page;
use crate::told::{Name, Names, Told, may_read};
use domain::{Field, Kind, Record, RecordId};
use std::collections::HashMap;
use store::Db;
use store::records::{self, Listing, Order};

/// What a series, or the event that stands in it, is part of.
pub struct Thread {
    pub steps: Vec<Step>,
}

/// An event of the series.
pub struct Step {
    pub number: Option<String>,
    pub line: Line,
    pub themes: Vec<Name>,
    /// The countries and regions that were represented.
    pub delegations: Vec<Name>,
    /// What it came to, point by point.
    pub conclusions: Option<Told>,
    pub came: Came,
    /// The one whose page this is.
    pub is_here: bool,
}

/// What came of an event.
#[derive(Default, Clone)]
pub struct Came {
    pub practices: Vec<Name>,
    /// What was promised, with what became of it.
    pub commitments: Vec<Left>,
    /// What else it left behind.
    pub results: Vec<Left>,
}

impl Came {
    pub fn is_empty(&self) -> bool {
        self.practices.is_empty() && self.commitments.is_empty() && self.results.is_empty()
    }
}

/// How many events a thread shows at most, and how many practices that came out.
const LONGEST: u64 = 100;

/// Nothing for what stands in no series. The same statements, however many events.
pub async fn of(db: &Db, page: &Page, record: &Record) -> Result<Option<Thread>> {
    let series = match record.kind {
        Kind::Series => Some(record.id),
        Kind::Event => record.links(Field::Series).next(),
        _ => None,
    };
    let Some(series) = series else { return Ok(None) };
    let mut events = listed(db, page, Kind::Event, (Field::Series, vec![series])).await?;
    let place = |it: &Record| it.number(Field::Position).unwrap_or(f64::MAX);
    events.sort_by(|a, b| place(a).total_cmp(&place(b)));
    if events.is_empty() {
        return Ok(None);
    }
    let ids: Vec<RecordId> = events.iter().map(|it| it.id).collect();
    let mut came = came_of(db, page, &ids).await?;
    let linked = |it: &Record| {
        it.links(Field::Delegations).chain(it.links(Field::Themes)).collect::<Vec<_>>()
    };
    let names = Names::load(db, page, events.iter().flat_map(linked).collect::<Vec<_>>()).await?;
    let lines = list::lines(db, page, &events).await?;
    let steps = lines.into_iter().filter_map(|line| {
        let event = events.iter().find(|it| it.id == line.id)?;
        let those = |field| {
            names.sorted(page.lang, event.links(field)).into_iter().cloned().collect::<Vec<_>>()
        };
        Some(Step {
            number: event.number(Field::Position).map(|it| words::number(page.lang, it)),
            themes: those(Field::Themes),
            delegations: those(Field::Delegations),
            conclusions: Told::of(event, Field::Conclusions, page.lang),
            came: came.remove(&event.id).unwrap_or_default(),
            is_here: event.id == record.id,
            line,
        })
    });
    Ok(Some(Thread { steps: steps.collect() }))
}

/// What came of each of these events. Six statements.
pub async fn came_of(db: &Db, page: &Page, events: &[RecordId]) -> Result<HashMap<RecordId, Came>> {
    let mut came: HashMap<RecordId, Came> = HashMap::new();
    if events.is_empty() {
        return Ok(came);
    }
    for practice in listed(db, page, Kind::Practice, (Field::Events, events.to_vec())).await? {
        for event in practice.links(Field::Events) {
            came.entry(event).or_default().practices.push(Name::of(&practice, page));
        }
    }
    for result in left::linking(db, page, (Field::Events, events)).await? {
        let left = left::of(page, &result);
        for event in result.links(Field::Events) {
            let came = came.entry(event).or_default();
            let all = if left.is_commitment { &mut came.commitments } else { &mut came.results };
            all.push(left.clone());
        }
    }
    Ok(came)
}

/// Those of a kind that link to any of these.
async fn listed(
    db: &Db,
    page: &Page,
    kind: Kind,
    link: (Field, Vec<RecordId>),
) -> Result<Vec<Record>> {
    let listing = Listing {
        kinds: vec![kind],
        states: super::back::states(page, &[kind]),
        links: vec![link],
        order: Order::Oldest,
        limit: LONGEST,
        ..Listing::default()
    };
    let mut found = records::page(db, &listing).await?.records;
    found.retain(|it| may_read(page, it));
    Ok(found)
}
