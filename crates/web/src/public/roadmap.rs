//! The roadmap of an Action: what is known of its course, in order of time, from what it goes on
//! from to what continues it. Each step says when, whether it is done or planned, and on what its
//! date rests. Missions are not told here.

use super::left::{self, Left};
use crate::page::Page;
use crate::told::{Mark, Name};
use domain::{Edtf, Field, Kind, Record, Value};

#[derive(Default)]
pub struct Roadmap {
    /// In order of time.
    pub steps: Vec<Step>,
    /// Those of which nobody knows when.
    pub undated: Vec<Step>,
}

/// Something that happened, or is to happen.
pub struct Step {
    pub turn: Turn,
    pub stage: Stage,
    pub when: Option<String>,
    /// What the date rests on, once the notes of the page are numbered.
    pub mark: Option<Mark>,
    /// The record that it is about, where that is not the Action itself.
    pub name: Option<Name>,
    /// Of a result: its kind, and what became of it.
    pub left: Option<Left>,
    /// Whether it is an event of the context, which the programme has not held.
    pub is_of_context: bool,
    /// The record and the field that say when, and which of its values.
    pub dated: (Record, Field, usize),
    /// When, as it is ordered.
    at: String,
}

/// What a step is to the Action. At one time they stand in this order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Turn {
    GoesOnFrom,
    Start,
    Event,
    Result,
    End,
    AdministrativeEnd,
    /// An event at which it was told, or from which something was drawn that is told of it.
    ToldAt,
    ContinuedBy,
}

impl Turn {
    pub fn key(self) -> &'static str {
        match self {
            Turn::GoesOnFrom => "roadmap-goes-on-from",
            Turn::Start => "field-start",
            Turn::Event => "kind-event",
            Turn::Result => "kind-result",
            Turn::End => "field-end",
            Turn::AdministrativeEnd => "field-administrative-end",
            Turn::ToldAt => "roadmap-told-at",
            Turn::ContinuedBy => "roadmap-continued-by",
        }
    }
}

/// How far a step is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stage {
    Done,
    Planned,
    Cancelled,
}

impl Stage {
    /// The word for it, where it is not simply done.
    pub fn key(self) -> Option<&'static str> {
        match self {
            Stage::Done => None,
            Stage::Planned => Some("roadmap-planned"),
            Stage::Cancelled => Some("roadmap-cancelled"),
        }
    }

    pub fn class(self) -> &'static str {
        match self {
            Stage::Done => "done",
            Stage::Planned => "planned",
            Stage::Cancelled => "cancelled",
        }
    }
}

/// What a roadmap is made of.
pub struct Known<'a> {
    pub action: &'a Record,
    /// The Actions that it goes on from, and those that go on with it.
    pub before: &'a [Record],
    pub after: &'a [Record],
    /// Its own events, and those at which it was told.
    pub events: &'a [Record],
    pub told_at: &'a [Record],
    pub results: &'a [Record],
    /// Other Actions that have one of these results.
    pub sharing: &'a [Record],
}

/// What a step tells of the record that it leads to.
pub const TOLD: &[Field] =
    &[Field::Title, Field::Code, Field::Start, Field::End, Field::Status, Field::OfContext];

impl Roadmap {
    pub fn of(page: &Page, known: &Known) -> Roadmap {
        let Known { action, .. } = known;
        let mut steps = Vec::new();
        for (turn, field) in [
            (Turn::Start, Field::Start),
            (Turn::End, Field::End),
            (Turn::AdministrativeEnd, Field::AdministrativeEnd),
        ] {
            let date = action.date(field).is_some();
            steps.extend(date.then(|| step(page, turn, (action, field, 0))));
        }
        for (turn, records) in [
            (Turn::GoesOnFrom, known.before),
            (Turn::Event, known.events),
            (Turn::ToldAt, known.told_at),
            (Turn::ContinuedBy, known.after),
        ] {
            steps.extend(records.iter().map(|it| named(page, turn, it)));
        }
        steps.extend(known.results.iter().flat_map(|it| result(page, it, known)));
        steps.sort_by(|a, b| (&a.at, a.turn).cmp(&(&b.at, b.turn)));
        let (steps, undated) = steps.into_iter().partition(|it: &Step| it.when.is_some());
        Roadmap { steps, undated }
    }

    /// Whether nothing is known but when it began, or not even that.
    pub fn is_bare(&self) -> bool {
        self.undated.is_empty() && self.steps.iter().all(|it| it.turn == Turn::Start)
    }

    pub fn all(&mut self) -> impl Iterator<Item = &mut Step> {
        self.steps.iter_mut().chain(&mut self.undated)
    }
}

fn named(page: &Page, turn: Turn, record: &Record) -> Step {
    let field = if record.date(Field::Start).is_some() { Field::Start } else { Field::End };
    let step = step(page, turn, (record, field, 0));
    Step { name: Some(Name::of(record, page)), ..step }
}

/// A result has a step for each of its editions that are of this Action; what became of it stands
/// with the last of all.
fn result(page: &Page, result: &Record, known: &Known) -> Vec<Step> {
    let all = result.values(Field::Editions);
    let is_own = |at: &usize| {
        let made = all.get(*at).and_then(Value::date).map(Edtf::sort_key);
        made.is_none_or(|made| is_of(known, result, &made))
    };
    let latest = (0..all.len()).max_by_key(|at| all[*at].date().map(Edtf::sort_key));
    let mut editions: Vec<usize> = (0..all.len()).filter(is_own).collect();
    editions.sort_by_key(|at| result.values(Field::Editions)[*at].date().map(Edtf::sort_key));
    if all.is_empty() {
        editions.push(0);
    }
    let last = latest.or(Some(0));
    let of = |at: usize| {
        let step = step(page, Turn::Result, (result, Field::Editions, at));
        let left = Left { is_latest: last == Some(at), ..left::of(page, result) };
        Step { name: Some(Name::of(result, page)), left: Some(left), ..step }
    };
    editions.into_iter().map(of).collect()
}

/// Whether an edition is of this Action: where several have the result, it is of the last that had
/// begun by then, or else of the first. Nobody says so of each edition.
fn is_of(known: &Known, result: &Record, made: &str) -> bool {
    let begun = |it: &Record| it.date(Field::Start).map(Edtf::sort_key);
    let Some(own) = begun(known.action) else { return true };
    let shared =
        known.sharing.iter().filter(|it| result.links(Field::Actions).any(|id| id == it.id));
    let others: Vec<String> = shared.filter_map(begun).collect();
    let is_later = |it: &String| *it > own && it.as_str() <= made;
    let is_first = others.iter().all(|it| own <= *it);
    !others.iter().any(is_later) && (own.as_str() <= made || is_first)
}

fn step(page: &Page, turn: Turn, (record, field, value): (&Record, Field, usize)) -> Step {
    let date = record.values(field).get(value).and_then(Value::date);
    let is_end = matches!(turn, Turn::End | Turn::AdministrativeEnd);
    let at = date.map_or_else(String::new, |it| if is_end { late(it) } else { it.sort_key() });
    Step {
        turn,
        stage: stage(page, record, date),
        when: date.map(|it| words::date(page.lang, it.as_str())),
        mark: None,
        name: None,
        left: None,
        is_of_context: record.flag(Field::OfContext),
        dated: (record.clone(), field, value),
        at,
    }
}

/// An end of which only the month is known comes after what happened in that month.
fn late(date: &Edtf) -> String {
    date.sort_key().replace("-00", "-99")
}

/// What says itself how far it is, does; else what has not begun yet is planned.
fn stage(page: &Page, record: &Record, date: Option<&Edtf>) -> Stage {
    let is_ahead = |it: &Edtf| it.years().is_some() && it.sort_key() > page.today().to_string();
    match record.code(Field::Status) {
        Some("cancelled") => Stage::Cancelled,
        Some("planned" | "confirmed") if record.kind == Kind::Event => Stage::Planned,
        Some("formulating" | "agreed") => Stage::Planned,
        _ if date.is_some_and(is_ahead) => Stage::Planned,
        _ => Stage::Done,
    }
}
