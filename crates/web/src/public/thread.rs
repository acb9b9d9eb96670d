//! The thread of a series: its events in their order, and what came of each.

use super::course::IN_NAMES_AT_EVENTS;
use super::left::{self, Left};
use super::line::{self, Line};
use super::list;
use crate::App;
use crate::error::{Error, Result};
use crate::page::Page;
use crate::told::{Mark, Name, Names, Told};
use crate::urls;
use domain::{Field, Kind, Record, RecordId};
use std::collections::HashMap;
use std::ops::Range;
use store::Db;
use store::records::{self, Listing, Order};
use tokio::try_join;

/// What a series, or the event that stands in it, is part of.
pub struct Thread {
    pub steps: Vec<Step>,
    /// Where these are not all of its events.
    pub part: Option<Part>,
}

/// Some events of many.
pub struct Part {
    /// *Events 41–80 of 83*
    pub said: String,
    pub before: Option<String>,
    pub after: Option<String>,
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
    /// What the conclusions rest on, once the notes of the page are numbered.
    pub mark: Option<Mark>,
    pub came: Came,
    pub event: Record,
    /// The one whose page this is.
    pub is_here: bool,
}

/// What came of an event.
#[derive(Default)]
pub struct Came {
    pub practices: Vec<Name>,
    /// What was promised, with what became of it.
    pub commitments: Vec<Left>,
    /// What else it left behind.
    pub results: Vec<Left>,
}

impl Came {
    /// What was left behind, in the order in which it is told.
    pub fn left(&mut self) -> impl Iterator<Item = &mut Left> {
        self.commitments.iter_mut().chain(&mut self.results)
    }

    pub fn is_empty(&self) -> bool {
        self.practices.is_empty() && self.commitments.is_empty() && self.results.is_empty()
    }
}

/// How many events stand on one page.
const PAGE: usize = 40;

/// The thread of a series, or that in which an event stands, around the event; nothing for what
/// stands in none. The same statements, however many events it has.
pub async fn of(
    app: &App,
    page: &Page,
    (record, part): (&Record, Option<usize>),
) -> Result<Option<Thread>> {
    let series = match record.kind {
        Kind::Series => Some(record.id),
        Kind::Event => record.links(Field::Series).next(),
        _ => None,
    };
    let Some(series) = series else { return Ok(None) };
    let all = in_order(app.store.db(), page, series).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let here = all.iter().position(|it| *it == record.id).unwrap_or_default();
    let number = part.unwrap_or(here / PAGE);
    let first = number.checked_mul(PAGE).filter(|it| *it < all.len()).ok_or(Error::NotFound)?;
    let shown = first..all.len().min(first + PAGE);
    let ids = &all[shown.clone()];
    let part = if ids.len() == all.len() {
        None
    } else {
        Some(Part::new(app.store.db(), page, series, (shown, all.len())).await?)
    };
    let steps = steps(app, page, record.id, ids).await?;
    Ok(Some(Thread { steps, part }))
}

/// The events of a series: by their numbers, and those without one by their days.
async fn in_order(db: &Db, page: &Page, series: RecordId) -> Result<Vec<RecordId>> {
    let listing = linked(page, Kind::Event, (Field::Series, vec![series]));
    let mut events =
        list::every(db, page, Listing { told: Some(&[Field::Position]), ..listing }).await?;
    let place = |it: &Record| it.number(Field::Position).unwrap_or(f64::MAX);
    events.sort_by(|a, b| place(a).total_cmp(&place(b)));
    Ok(events.iter().map(|it| it.id).collect())
}

/// What a step tells of its event besides its line.
const IN_STEPS: &[Field] =
    &[Field::Position, Field::Themes, Field::Delegations, Field::Conclusions];

async fn steps(app: &App, page: &Page, here: RecordId, ids: &[RecordId]) -> Result<Vec<Step>> {
    let db = app.store.db();
    let told: Vec<Field> = IN_STEPS.iter().chain(line::IN_LINES).copied().collect();
    let events = async { Ok(records::some(db, ids, &told).await?) };
    let (events, mut came) = try_join!(events, came_of(db, page, ids))?;
    let linked = |it: &Record| {
        it.links(Field::Delegations).chain(it.links(Field::Themes)).collect::<Vec<_>>()
    };
    let linked: Vec<RecordId> = events.iter().flat_map(linked).collect();
    let names = async { Ok(Names::load(app, page, linked).await?) };
    let (names, lines) = try_join!(names, line::lines(app, page, &events))?;
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
            mark: None,
            came: came.remove(&event.id).unwrap_or_default(),
            is_here: event.id == here,
            event: event.clone(),
            line,
        })
    });
    Ok(steps.collect())
}

impl Part {
    /// The rest is on the page of the series.
    async fn new(
        db: &Db,
        page: &Page,
        series: RecordId,
        (shown, count): (Range<usize>, usize),
    ) -> Result<Part> {
        let heads = records::heads(db, &[series]).await?;
        let slug = &heads.get(&series).ok_or(Error::NotFound)?.slug;
        let href = |it: usize| page.url(urls::thread_part(slug, it));
        let number = shown.start / PAGE;
        let said = [
            ("first", (shown.start + 1).into()),
            ("last", shown.end.into()),
            ("count", count.into()),
        ];
        Ok(Part {
            said: page.say_with("thread-part", &said),
            before: number.checked_sub(1).map(href),
            after: Some(number + 1).filter(|_| shown.end < count).map(href),
        })
    }
}

/// All that came of each of these events. Six statements, while it is not thousands.
pub async fn came_of(db: &Db, page: &Page, events: &[RecordId]) -> Result<HashMap<RecordId, Came>> {
    let mut came: HashMap<RecordId, Came> = HashMap::new();
    if events.is_empty() {
        return Ok(came);
    }
    let practices = linked(page, Kind::Practice, (Field::Events, events.to_vec()));
    let practices = Listing { told: Some(IN_NAMES_AT_EVENTS), ..practices };
    for practice in list::every(db, page, practices).await? {
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
fn linked(page: &Page, kind: Kind, link: (Field, Vec<RecordId>)) -> Listing {
    Listing {
        kinds: vec![kind],
        states: super::back::states(page, &[kind]),
        links: vec![link],
        order: Order::Oldest,
        ..Listing::default()
    }
}
