//! What is alike through something else: series through their events, sources through the records
//! that they speak of. Each asks for a bounded number, whatever is stored.

use super::{LOOKED_AT, OF_EACH, Shared};
use domain::{Field, Kind, Record, RecordId, State};
use std::collections::HashMap;
use store::records::{self, Listing, Order};
use store::{Db, claims};

/// How many of a series' last events say what it is about.
const EVENTS: u64 = 20;

/// The series whose events have themes of this one's last events. Nine statements.
pub async fn series(
    db: &Db,
    series: &Record,
    states: &[State],
) -> store::Result<Vec<(Record, Shared)>> {
    let listing = Listing {
        kinds: vec![Kind::Event],
        states: states.to_vec(),
        links: vec![(Field::Series, vec![series.id])],
        order: Order::Newest,
        limit: EVENTS,
        told: Some(&[Field::Themes]),
        ..Listing::default()
    };
    let events = records::page(db, &listing).await?.records;
    let mut themes: Vec<RecordId> = events.iter().flat_map(|it| it.links(Field::Themes)).collect();
    themes.sort_unstable();
    themes.dedup();
    let asked: Vec<(Field, RecordId)> = themes.iter().map(|it| (Field::Themes, *it)).collect();
    let linking = records::newest_linking(db, &asked, OF_EACH).await?;
    let mut others: Vec<RecordId> = linking.into_iter().map(|it| it.1).collect();
    others.sort_unstable_by(|a, b| b.cmp(a));
    others.dedup();
    others.truncate(LOOKED_AT * 4);
    let mut shared: HashMap<RecordId, Shared> = HashMap::new();
    for event in records::some(db, &others, &[Field::Series, Field::Themes]).await? {
        if event.kind != Kind::Event || !states.contains(&event.state()) {
            continue;
        }
        for other in event.links(Field::Series).filter(|it| *it != series.id) {
            let both = event.links(Field::Themes).filter(|it| themes.contains(it));
            add(shared.entry(other).or_default(), both.map(|it| (Field::Themes, it)));
        }
    }
    of_ids(db, shared).await
}

/// The sources that speak of the records that this one speaks of. Three statements.
pub async fn sources(db: &Db, source: &Record) -> store::Result<Vec<(Record, Shared)>> {
    let mut shared: HashMap<RecordId, Shared> = HashMap::new();
    for (other, record) in claims::on_same(db, source.id, OF_EACH).await? {
        add(shared.entry(other).or_default(), std::iter::once((Field::Title, record)));
    }
    of_ids(db, shared).await
}

fn add(shared: &mut Shared, more: impl Iterator<Item = (Field, RecordId)>) {
    for it in more {
        if !shared.contains(&it) {
            shared.push(it);
        }
    }
}

async fn of_ids(
    db: &Db,
    mut shared: HashMap<RecordId, Shared>,
) -> store::Result<Vec<(Record, Shared)>> {
    let mut ids: Vec<RecordId> = shared.keys().copied().collect();
    ids.sort_unstable();
    let records = records::some(db, &ids, &[Field::Confidential]).await?;
    let with = |it: Record| shared.remove(&it.id).map(|shared| (it, shared));
    Ok(records.into_iter().filter_map(with).collect())
}
