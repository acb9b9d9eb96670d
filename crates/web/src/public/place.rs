//! What was done in a place, or in the countries of a region, and learnt there, from live records.

use super::back;
use super::drawn;
use super::list::{self, Line};
use super::measured;
use super::sift::By;
use crate::error::Result;
use crate::page::Page;
use crate::urls;
use domain::{Field, Kind, Record, RecordId};
use draw::Drawing;
use store::Db;
use store::records::{self, Listing, Order};

/// All that touches a place.
pub struct Here {
    pub groups: Vec<Group>,
    pub measured: measured::Known,
    /// In how many Actions it took part in each year.
    pub years: Option<Drawing>,
}

/// The newest of one kind.
pub struct Group {
    pub heading: String,
    pub total: String,
    pub lines: Vec<Line>,
    /// The list of all of them, where not all are shown.
    pub more: Option<String>,
}

/// How many of each kind are shown.
const SHOWN: u64 = 8;

const KINDS: [Kind; 5] =
    [Kind::Practice, Kind::Action, Kind::Event, Kind::Result, Kind::Organisation];

/// The fields by which a record touches a place.
pub const TOUCHING: [Field; 3] = [Field::Places, Field::Country, Field::Delegations];

/// Nothing for what is no place. `links` is what links to it.
pub async fn here(
    db: &Db,
    page: &Page,
    place: &Record,
    links: &[(Field, RecordId)],
) -> Result<Option<Here>> {
    if place.kind != Kind::Place {
        return Ok(None);
    }
    // A place knows all that it lies in, so one step finds all that lies in this one.
    let within = links.iter().filter(|it| it.0 == Field::Within).map(|it| it.1);
    let places: Vec<RecordId> = std::iter::once(place.id).chain(within).collect();
    let mut groups = Vec::new();
    for kind in KINDS {
        groups.extend(group(db, page, (kind, place), &places).await?);
    }
    let measured = measured::known(db, page, place.id).await?;
    let code = place.code(Field::Code).unwrap_or_default();
    let in_year = |it: &str| {
        let among = [(By::Place.name(), code), (By::Year.name(), it)];
        page.url(urls::list(Kind::Action) + &urls::query(&among))
    };
    let years = drawn::years(db, page, &listing(page, Kind::Action, &places), &in_year).await?;
    Ok(Some(Here { groups, measured, years: years.filter(|it| it.table.rows.len() >= FEWEST) }))
}

/// Bars of fewer years say nothing.
const FEWEST: usize = 3;

async fn group(
    db: &Db,
    page: &Page,
    (kind, place): (Kind, &Record),
    places: &[RecordId],
) -> Result<Option<Group>> {
    let listing = listing(page, kind, places);
    let total = records::count(db, &listing).await?;
    if total == 0 {
        return Ok(None);
    }
    let found = records::page(db, &listing).await?.records;
    let code = place.code(Field::Code).unwrap_or_default();
    let all = || urls::list(kind) + &urls::query(&[(By::Place.name(), code)]);
    Ok(Some(Group {
        heading: page.kinds(kind),
        total: page.number(usize::try_from(total).unwrap_or(usize::MAX)),
        lines: list::lines(db, page, &found).await?,
        more: (total > SHOWN).then(|| page.url(all())),
    }))
}

fn listing(page: &Page, kind: Kind, places: &[RecordId]) -> Listing {
    Listing {
        kinds: vec![kind],
        states: back::states(page, &[kind]),
        touching: vec![(TOUCHING.to_vec(), places.to_vec())],
        order: Order::Newest,
        limit: SHOWN,
        ..Listing::default()
    }
}
