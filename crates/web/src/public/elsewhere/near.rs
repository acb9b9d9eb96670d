//! The practices of neighbours on the same themes: from those who have tried something like it in
//! a country of the same region.

use super::super::list::{self, Line};
use super::super::sift::By;
use super::super::{back, facets};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Names, may_read};
use crate::vocabulary::Terms;
use domain::{Field, Kind, Record, RecordId};
use std::cmp::Reverse;
use std::collections::HashSet;
use store::Db;
use store::records::{self, Listing, Order, Towards};

/// A practice from nearby.
pub struct Near {
    pub line: Line,
    /// *Themes: integration · Within: Central America*
    pub reason: String,
    /// Whether it was adapted from this practice, or this one from it.
    pub is_adaptation: bool,
}

/// How many are looked at, and how many shown.
const LOOKED_AT: u64 = 40;
const SHOWN: usize = 5;
/// The world, of which everything is a part.
pub const WORLD: &str = "001";

/// What is compared.
const COMPARED: &[Field] = &[Field::Themes, Field::Places];

struct Found {
    record: Record,
    themes: Vec<RecordId>,
    regions: Vec<RecordId>,
    is_adaptation: bool,
}

/// Those that share a theme, or were adapted, and a region, nearest first. Nine statements at most.
pub async fn of(
    app: &App,
    page: &Page,
    (practice, place): (&Record, &Record),
) -> Result<Vec<Near>> {
    let db = app.store.db();
    let family = family(db, practice).await?;
    let candidates = candidates(app, page, practice, &family).await?;
    let places = app.places().await?;
    let regions: HashSet<RecordId> = place.links(Field::Within).collect();
    let names =
        Names::load(app, page, regions.iter().copied().chain(practice.links(Field::Themes)));
    let names = names.await?;
    let regions: HashSet<RecordId> = regions
        .into_iter()
        .filter(|it| names.get(*it).is_some_and(|it| it.code.as_deref() != Some(WORLD)))
        .collect();
    let mut found: Vec<Found> = candidates
        .into_iter()
        .filter(|it| it.links(Field::Places).all(|at| at != place.id))
        .map(|record| compared(practice, &family, record, (&*places, &regions)))
        .filter(|it| !it.regions.is_empty())
        .collect();
    found.sort_by_key(|it| (Reverse(it.regions.len()), Reverse(it.themes.len()), it.record.id));
    found.truncate(SHOWN);
    let chosen = found.iter().map(|it| it.record.clone()).collect();
    let chosen = records::told(db, chosen, Some(list::IN_LINES)).await?;
    let lines = list::lines(app, page, &chosen).await?;
    let told = lines.into_iter().filter_map(|line| {
        let found = found.iter().find(|it| it.record.id == line.id)?;
        let reason = reason(page, found, &names);
        Some(Near { line, reason, is_adaptation: found.is_adaptation })
    });
    Ok(told.collect())
}

/// All that was adapted from the practice, and what it was adapted from.
async fn family(db: &Db, practice: &Record) -> Result<HashSet<RecordId>> {
    let mut family = HashSet::new();
    for towards in [Towards::Origins, Towards::Adaptations] {
        let steps = records::lineage(db, practice.id, towards).await?;
        family.extend(steps.iter().flat_map(|it| [it.made, it.from]));
    }
    family.remove(&practice.id);
    Ok(family)
}

async fn candidates(
    app: &App,
    page: &Page,
    practice: &Record,
    family: &HashSet<RecordId>,
) -> Result<Vec<Record>> {
    let db = app.store.db();
    let themes: Vec<RecordId> = practice.links(Field::Themes).collect();
    let counted = facets::counted_of(app, page, Kind::Practice, (By::Theme, &themes)).await?;
    let listing = Listing {
        kinds: vec![Kind::Practice],
        states: back::states(page, &[Kind::Practice]),
        touching: vec![(vec![Field::Themes], themes)],
        counted: Some(counted),
        order: Order::Newest,
        limit: LOOKED_AT,
        // Who is shown is told afterwards.
        told: Some(COMPARED),
        ..Listing::default()
    };
    let mut all = records::page(db, &listing).await?.records;
    let family: Vec<RecordId> =
        family.iter().copied().filter(|id| all.iter().all(|it| it.id != *id)).collect();
    all.extend(records::some(db, &family, COMPARED).await?);
    all.retain(|it| it.id != practice.id && may_read(page, it));
    Ok(all)
}

/// What a practice shares with this one, and with the country.
fn compared(
    practice: &Record,
    family: &HashSet<RecordId>,
    record: Record,
    (places, regions): (&Terms, &HashSet<RecordId>),
) -> Found {
    let own: Vec<RecordId> = practice.links(Field::Themes).collect();
    let within = record.links(Field::Places).flat_map(|id| {
        let around = places.of_id(id).into_iter().flat_map(|it| it.links(Field::Within));
        std::iter::once(id).chain(around).collect::<Vec<_>>()
    });
    Found {
        themes: record.links(Field::Themes).filter(|it| own.contains(it)).collect(),
        regions: distinct(within.filter(|it| regions.contains(it)).collect()),
        is_adaptation: family.contains(&record.id),
        record,
    }
}

fn distinct(mut ids: Vec<RecordId>) -> Vec<RecordId> {
    ids.sort_unstable();
    ids.dedup();
    ids
}

fn reason(page: &Page, found: &Found, names: &Names) -> String {
    let shared = [(Field::Themes, &found.themes), (Field::Within, &found.regions)];
    let parts = shared.into_iter().filter_map(|(field, ids)| {
        let names = names.sorted(page.lang, ids.iter().copied());
        let titles: Vec<String> = names.iter().map(|it| it.title.clone()).collect();
        let value = (!titles.is_empty()).then(|| words::list(page.lang, &titles))?;
        let field = words::field(page.lang, field);
        Some(page.say_with("field-and-value", &[("field", field.into()), ("value", value.into())]))
    });
    parts.collect::<Vec<_>>().join(" · ")
}
