//! Records that are like another, each with the reason: what both are linked to.
//!
//! A shared theme or place says the more the fewer records share it. What is not here: likeness of
//! wording, which would be no reason that a reader could check.

use super::back;
use super::list::{self, Line};
use crate::page::Page;
use crate::told::{Names, may_read};
use domain::{Field, Kind, Record, RecordId};
use std::collections::HashMap;
use store::Db;
use store::records::{self, Listing, Order};

/// A record that is like the one of the page.
pub struct Like {
    pub line: Line,
    pub kind: String,
    /// *Themes: integration; places: Costa Rica*
    pub reason: String,
    /// Both practices beside each other.
    pub compare: Option<String>,
}

/// How many are looked at, and how many shown.
const LOOKED_AT: u64 = 60;
const SHOWN: usize = 4;

/// What two records may share, and how much it says.
const SHARED: [(Field, f64); 6] = [
    (Field::Actions, 3.0),
    (Field::Events, 1.5),
    (Field::Themes, 1.0),
    (Field::Places, 1.0),
    (Field::Delegations, 0.3),
    (Field::Series, 1.0),
];

struct Kin<'a> {
    record: &'a Record,
    shared: Vec<(Field, RecordId)>,
    weight: f64,
}

/// Only what was done and learnt is compared. Eight statements.
pub async fn to(db: &impl Db, page: &Page, record: &Record) -> crate::error::Result<Vec<Like>> {
    let kinds = vec![Kind::Practice, Kind::Action, Kind::Event, Kind::Result];
    let anchors: Vec<RecordId> =
        SHARED.iter().flat_map(|it| record.links(it.0).collect::<Vec<_>>()).collect();
    if !kinds.contains(&record.kind) || anchors.is_empty() {
        return Ok(Vec::new());
    }
    let listing = Listing {
        states: back::states(page, &kinds),
        kinds,
        touching: vec![(SHARED.map(|it| it.0).to_vec(), anchors)],
        order: Order::Newest,
        limit: LOOKED_AT,
        ..Listing::default()
    };
    let others = records::page(db, &listing).await?.records;
    let others = others.iter().filter(|it| it.id != record.id && may_read(page, it));
    let mut kin = ranked(record, others.collect());
    kin.truncate(SHOWN);
    let shared = kin.iter().flat_map(|it| it.shared.iter().map(|it| it.1));
    let names: Vec<RecordId> = shared.collect();
    let names = Names::load(db, page, names).await?;
    let chosen: Vec<Record> = kin.iter().map(|it| it.record.clone()).collect();
    let lines = list::lines(db, page, &chosen).await?;
    let told = lines.into_iter().filter_map(|line| {
        let kin = kin.iter().find(|it| it.record.id == line.id)?;
        Some(Like {
            line,
            kind: words::kind(page.lang, kin.record.kind),
            reason: reason(page, kin, &names),
            compare: compare(page, record, kin.record),
        })
    });
    Ok(told.collect())
}

/// The nearest first. What many of them share counts little, what two share counts much.
fn ranked<'a>(record: &Record, others: Vec<&'a Record>) -> Vec<Kin<'a>> {
    let mut frequency: HashMap<RecordId, f64> = HashMap::new();
    let shared = |other: &Record| -> Vec<(Field, RecordId)> {
        let both = |field: Field| {
            let theirs: Vec<RecordId> = other.links(field).collect();
            record.links(field).filter(move |it| theirs.contains(it)).map(move |it| (field, it))
        };
        SHARED.iter().flat_map(|it| both(it.0).collect::<Vec<_>>()).collect()
    };
    for other in &others {
        for (_, id) in shared(other) {
            *frequency.entry(id).or_default() += 1.0;
        }
    }
    let says = |field: Field| SHARED.iter().find(|it| it.0 == field).map_or(0.0, |it| it.1);
    let mut kin: Vec<Kin> = others
        .into_iter()
        .map(|other| {
            let shared = shared(other);
            let own_kind = if other.kind == record.kind { 1.25 } else { 1.0 };
            let sum: f64 =
                shared.iter().map(|(field, id)| says(*field) / frequency[id].sqrt()).sum();
            Kin { record: other, weight: sum * own_kind, shared }
        })
        .filter(|it| !it.shared.is_empty())
        .collect();
    kin.sort_by(|a, b| b.weight.total_cmp(&a.weight).then(a.record.id.cmp(&b.record.id)));
    kin
}

fn reason(page: &Page, kin: &Kin, names: &Names) -> String {
    let by_field = SHARED.iter().filter_map(|(field, _)| {
        let shared = kin.shared.iter().filter(|it| it.0 == *field);
        let titles: Vec<String> =
            shared.filter_map(|it| names.get(it.1)).map(|it| it.title.clone()).collect();
        if titles.is_empty() {
            return None;
        }
        let field = words::field(page.lang, *field).into();
        let value = words::list(page.lang, &titles).into();
        Some(page.say_with("field-and-value", &[("field", field), ("value", value)]))
    });
    by_field.collect::<Vec<_>>().join(" · ")
}

fn compare(page: &Page, one: &Record, other: &Record) -> Option<String> {
    let both = one.kind == Kind::Practice && other.kind == Kind::Practice;
    both.then(|| page.url(crate::urls::compare(&one.slug, &other.slug)))
}
