//! What stands around an Action: its roadmap, what was learnt from it, and which Actions came before
//! and after it in the same countries.

use super::back;
use super::left;
use super::line::{self, Line};
use super::list;
use super::roadmap::{self, Roadmap};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Name, may_read};
use domain::{Field, Kind, Record, RecordId};
use store::Db;
use store::records::{self, Listing, Order};
use tokio::try_join;

pub struct Course {
    pub roadmap: Roadmap,
    pub practices: Vec<Name>,
    /// In the same countries, by their dates alone; the ones told above are not among them.
    pub earlier: Vec<Line>,
    pub later: Vec<Line>,
}

/// What a name is made of, and the events from which something came.
pub const IN_NAMES_AT_EVENTS: &[Field] = &[Field::Title, Field::Code, Field::Events];

/// How many Actions before and after.
const FEW: u64 = 5;

/// Nothing for what is no Action. The same statements, however much there is.
pub async fn of(
    app: &App,
    page: &Page,
    action: &Record,
    links: &[(Field, RecordId)],
) -> Result<Option<Course>> {
    if action.kind != Kind::Action {
        return Ok(None);
    }
    let db = app.store.db();
    let this = [action.id];
    let results = left::linking(db, page, (Field::Actions, &this));
    let own = events(db, page, action);
    let (results, practices, events) = try_join!(results, practices(db, page, action), own)?;
    let is_own = |it: &RecordId| events.iter().any(|own| own.id == *it);
    let told_at = practices.iter().chain(&results).flat_map(|it| it.links(Field::Events));
    let told_at: Vec<RecordId> = told_at.filter(|it| !is_own(it)).collect();
    let continuing = links.iter().filter(|it| it.0 == Field::Continues).map(|it| it.1);
    let continuing: Vec<RecordId> = continuing.collect();
    let told: Vec<RecordId> = action
        .links(Field::Continues)
        .chain(continuing.iter().copied())
        .chain([action.id])
        .collect();
    let before: Vec<RecordId> = action.links(Field::Continues).collect();
    let sharing = results.iter().flat_map(|it| it.links(Field::Actions));
    let sharing: Vec<RecordId> = sharing.filter(|it| *it != action.id).collect();
    let around: Vec<RecordId> =
        [&told_at, &before, &continuing, &sharing].into_iter().flatten().copied().collect();
    let (around, (earlier, later)) =
        try_join!(readable(db, page, around), nearby(app, page, (action, &told)))?;
    let of = |ids: &[RecordId]| around.iter().filter(|it| ids.contains(&it.id)).cloned().collect();
    let [told_at, before, after, sharing]: [Vec<Record>; 4] =
        [&told_at, &before, &continuing, &sharing].map(|it| of(it));
    Ok(Some(Course {
        roadmap: Roadmap::of(
            page,
            &roadmap::Known {
                action,
                before: &before,
                after: &after,
                events: &events,
                told_at: &told_at,
                results: &results,
                sharing: &sharing,
            },
        ),
        practices: practices.iter().map(|it| Name::of(it, page)).collect(),
        earlier,
        later,
    }))
}

/// Those of these that the reader may know of, each once, with what a step tells.
async fn readable(db: &Db, page: &Page, mut ids: Vec<RecordId>) -> Result<Vec<Record>> {
    ids.sort_unstable();
    ids.dedup();
    let records = records::some(db, &ids, roadmap::TOLD).await?;
    Ok(records.into_iter().filter(|it| may_read(page, it)).collect())
}

/// The events that were held in its course.
async fn events(db: &Db, page: &Page, action: &Record) -> Result<Vec<Record>> {
    let listing = Listing {
        kinds: vec![Kind::Event],
        states: back::states(page, &[Kind::Event]),
        links: vec![(Field::Actions, vec![action.id])],
        order: Order::Oldest,
        told: Some(roadmap::TOLD),
        ..Listing::default()
    };
    list::every(db, page, listing).await
}

async fn practices(db: &Db, page: &Page, action: &Record) -> Result<Vec<Record>> {
    let listing = Listing {
        kinds: vec![Kind::Practice],
        states: back::states(page, &[Kind::Practice]),
        links: vec![(Field::Actions, vec![action.id])],
        order: Order::Title(page.lang),
        told: Some(IN_NAMES_AT_EVENTS),
        ..Listing::default()
    };
    list::every(db, page, listing).await
}

/// The Actions in the same countries that began before, and then or later: the nearest ones. Four
/// statements.
async fn nearby(
    app: &App,
    page: &Page,
    (action, told): (&Record, &[RecordId]),
) -> Result<(Vec<Line>, Vec<Line>)> {
    let places: Vec<RecordId> = action.links(Field::Places).collect();
    let Some((first, _)) = action.days().filter(|_| !places.is_empty()) else {
        return Ok(Default::default());
    };
    let listing = |begins, order| Listing {
        kinds: vec![Kind::Action],
        states: back::states(page, &[Kind::Action]),
        links: vec![(Field::Places, places.clone())],
        begins: Some(begins),
        order,
        limit: FEW + told.len() as u64,
        told: Some(line::IN_LINES),
        ..Listing::default()
    };
    let listings = [listing((0, first - 1), Order::Newest), listing((first, LAST), Order::Oldest)];
    let mut found = records::beginnings(app.store.db(), &listings).await?;
    for found in &mut found {
        found.retain(|it| !told.contains(&it.id));
        found.truncate(usize::try_from(FEW).unwrap_or(usize::MAX));
        found.sort_by_key(Record::days);
    }
    let mut lines = line::lines_of(app, page, &found).await?.into_iter();
    Ok((lines.next().unwrap_or_default(), lines.next().unwrap_or_default()))
}

/// The last day that has four digits for its year.
const LAST: i64 = 99_991_231;
