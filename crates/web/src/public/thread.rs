//! The thread of a series: its events in their order, and what was learnt at them.

use super::back;
use super::list::{self, Line};
use crate::error::Result;
use crate::page::Page;
use crate::told::{Name, Names, may_read};
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
    /// The countries and regions that were represented.
    pub delegations: Vec<Name>,
    /// The practices that came out.
    pub practices: Vec<Name>,
    /// The one whose page this is.
    pub is_here: bool,
}

/// How many events a thread shows at most.
const LONGEST: u64 = 100;

/// Nothing for what stands in no series. Ten statements.
pub async fn of(db: &impl Db, page: &Page, record: &Record) -> Result<Option<Thread>> {
    let series = match record.kind {
        Kind::Series => Some(record.id),
        Kind::Event => record.links(Field::Series).next(),
        _ => None,
    };
    let Some(series) = series else { return Ok(None) };
    let mut events = listed(db, page, Kind::Event, (Field::Series, vec![series])).await?;
    let place = |it: &Record| it.number(Field::Position).unwrap_or(f64::MAX);
    events.sort_by(|a, b| place(a).total_cmp(&place(b)));
    let ids: Vec<RecordId> = events.iter().map(|it| it.id).collect();
    if ids.is_empty() {
        return Ok(None);
    }
    let practices = listed(db, page, Kind::Practice, (Field::Events, ids)).await?;
    let delegations = events.iter().flat_map(|it| it.links(Field::Delegations));
    let names = Names::load(db, page, delegations.collect::<Vec<_>>()).await?;
    let lines = list::lines(db, page, &events).await?;
    let learnt = learnt(page, &practices);
    let steps = lines.into_iter().filter_map(|line| {
        let event = events.iter().find(|it| it.id == line.id)?;
        let delegations = names.sorted(page.lang, event.links(Field::Delegations));
        Some(Step {
            number: event.number(Field::Position).map(|it| words::number(page.lang, it)),
            delegations: delegations.into_iter().cloned().collect(),
            practices: learnt.get(&event.id).cloned().unwrap_or_default(),
            is_here: event.id == record.id,
            line,
        })
    });
    Ok(Some(Thread { steps: steps.collect() }))
}

async fn listed(
    db: &impl Db,
    page: &Page,
    kind: Kind,
    link: (Field, Vec<RecordId>),
) -> Result<Vec<Record>> {
    let listing = Listing {
        kinds: vec![kind],
        states: back::states(page, &[kind]),
        links: vec![link],
        order: Order::Oldest,
        limit: LONGEST,
        ..Listing::default()
    };
    let mut found = records::page(db, &listing).await?.records;
    found.retain(|it| may_read(page, it));
    Ok(found)
}

fn learnt(page: &Page, practices: &[Record]) -> HashMap<RecordId, Vec<Name>> {
    let mut by_event: HashMap<RecordId, Vec<Name>> = HashMap::new();
    for practice in practices {
        for event in practice.links(Field::Events) {
            by_event.entry(event).or_default().push(Name::of(practice, page));
        }
    }
    by_event
}
