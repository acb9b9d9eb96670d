//! What stands around an Action: what it left behind, what was learnt from it and where that was
//! told, which Actions it goes on with, and which came before and after it in the same countries.

use super::back;
use super::left::{self, Left};
use super::list::{self, Line};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Name, Names};
use domain::{Field, Kind, Record, RecordId};
use store::Db;
use store::records::{self, Listing, Order};
use tokio::try_join;

pub struct Course {
    pub results: Vec<Left>,
    pub practices: Vec<Name>,
    /// The events from which its practices and results came, or at which they were told.
    pub events: Vec<Line>,
    /// The Actions that say that they go on with this one.
    pub continued: Vec<Name>,
    /// In the same countries, by their dates alone; the ones told above are not among them.
    pub earlier: Vec<Line>,
    pub later: Vec<Line>,
}

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
    let (results, practices) = try_join!(results, practices(db, page, action))?;
    let mut events: Vec<RecordId> =
        practices.iter().chain(&results).flat_map(|it| it.links(Field::Events)).collect();
    events.sort_unstable();
    events.dedup();
    let continuing = links.iter().filter(|it| it.0 == Field::Continues).map(|it| it.1);
    let continuing: Vec<RecordId> = continuing.collect();
    let told: Vec<RecordId> = action
        .links(Field::Continues)
        .chain(continuing.iter().copied())
        .chain([action.id])
        .collect();
    let (events, names, earlier, later) = try_join!(
        told_in(app, page, &events),
        async { Ok(Names::load(app, page, continuing.iter().copied()).await?) },
        nearby(app, page, (action, &told), Way::Before),
        nearby(app, page, (action, &told), Way::After),
    )?;
    Ok(Some(Course {
        results: results.iter().map(|it| left::of(page, it)).collect(),
        practices: practices.iter().map(|it| Name::of(it, page)).collect(),
        events,
        continued: names.sorted(page.lang, continuing).into_iter().cloned().collect(),
        earlier,
        later,
    }))
}

/// The events, in the order in which they were held.
async fn told_in(app: &App, page: &Page, events: &[RecordId]) -> Result<Vec<Line>> {
    let mut events = records::some(app.store.db(), events, list::IN_LINES).await?;
    events.sort_by_key(Record::days);
    list::lines(app, page, &events).await
}

async fn practices(db: &Db, page: &Page, action: &Record) -> Result<Vec<Record>> {
    let listing = Listing {
        kinds: vec![Kind::Practice],
        states: back::states(page, &[Kind::Practice]),
        links: vec![(Field::Actions, vec![action.id])],
        order: Order::Title(page.lang),
        told: Some(list::IN_NAMES_AT_EVENTS),
        ..Listing::default()
    };
    list::every(db, page, listing).await
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Before,
    After,
}

/// The Actions in the same countries that began before, or then or later: the nearest ones.
async fn nearby(
    app: &App,
    page: &Page,
    (action, told): (&Record, &[RecordId]),
    way: Way,
) -> Result<Vec<Line>> {
    let places: Vec<RecordId> = action.links(Field::Places).collect();
    let Some((first, _)) = action.days().filter(|_| !places.is_empty()) else {
        return Ok(Vec::new());
    };
    let (begins, order) = match way {
        Way::Before => ((0, first - 1), Order::Newest),
        Way::After => ((first, LAST), Order::Oldest),
    };
    let listing = Listing {
        kinds: vec![Kind::Action],
        states: back::states(page, &[Kind::Action]),
        links: vec![(Field::Places, places)],
        begins: Some(begins),
        order,
        limit: FEW + told.len() as u64,
        told: Some(list::IN_LINES),
        ..Listing::default()
    };
    let mut found = records::page(app.store.db(), &listing).await?.records;
    found.retain(|it| !told.contains(&it.id));
    found.truncate(usize::try_from(FEW).unwrap_or(usize::MAX));
    found.sort_by_key(Record::days);
    list::lines(app, page, &found).await
}

/// The last day that has four digits for its year.
const LAST: i64 = 99_991_231;
