//! What is alike through something else: series through their events, sources through the records
//! that they speak of. Each asks for a bounded number, whatever is stored.

use super::{LOOKED_AT, OF_EACH, Shared};
use domain::{Field, Kind, Record, RecordId, State};
use std::cmp::Reverse;
use std::collections::HashMap;
use store::records::{self, Listing, Order};
use store::{Db, claims};

/// How many of a series' last events say what it is about.
const EVENTS: u64 = 20;

/// The series whose events have themes of this one's last events. Eight statements.
pub async fn series(
    db: &Db,
    series: &Record,
    states: &[State],
) -> store::Result<HashMap<RecordId, Shared>> {
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
    // Of many themes fewer events each say as much.
    let each = (4 * LOOKED_AT as u64 / (asked.len() as u64).max(1)).clamp(OF_EACH / 4, OF_EACH);
    let linking = records::newest_linking(db, &asked, each).await?;
    let mut others: Vec<RecordId> = linking.into_iter().map(|it| it.1).collect();
    others.sort_unstable_by(|a, b| b.cmp(a));
    others.dedup();
    others.truncate(LOOKED_AT * 4);
    let standings = records::standings(db, &others).await?;
    let is_seen = |it: &RecordId| {
        let event = standings.get(it).filter(|it| it.kind == Kind::Event);
        event.is_some_and(|it| states.contains(&it.state))
    };
    others.retain(is_seen);
    let of_series = records::linking(db, &others, (&[Field::Series], None)).await?;
    let mut on_themes = records::linking(db, &others, (&[Field::Themes], Some(&themes))).await?;
    // Those of the newest first.
    on_themes.sort_by_key(|it| Reverse(it.0));
    let mut shared: HashMap<RecordId, Shared> = HashMap::new();
    for (event, field, theme) in on_themes {
        for (_, _, other) in of_series.iter().filter(|it| it.0 == event && it.2 != series.id) {
            add(shared.entry(*other).or_default(), (field, theme));
        }
    }
    Ok(shared)
}

/// The sources that speak of the records that this one speaks of. One statement.
pub async fn sources(db: &Db, source: &Record) -> store::Result<HashMap<RecordId, Shared>> {
    let mut shared: HashMap<RecordId, Shared> = HashMap::new();
    for (other, record) in claims::on_same(db, source.id, OF_EACH).await? {
        add(shared.entry(other).or_default(), (Field::Title, record));
    }
    Ok(shared)
}

fn add(shared: &mut Shared, it: (Field, RecordId)) {
    if !shared.contains(&it) {
        shared.push(it);
    }
}
