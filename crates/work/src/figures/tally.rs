//! What the figures of the portfolio are made from, and how it follows the log: a change tells what a
//! record was and what it is, so what it counted for is taken off and what it counts for is added.

use super::{Computed, public};
use domain::{Field, Kind, Record, RecordId, State};
use std::collections::{BTreeMap, HashMap};
use store::{Db, changes, records};

/// So many lines of the log cost as much as counting all.
const MOST: u64 = 500;

/// What was counted, as of a line of the log.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tally {
    as_of: u64,
    /// Somebody wrote while it was counted: it may have some of what came after that line.
    is_loose: bool,
    /// The public records of each kind.
    records: BTreeMap<Kind, u64>,
    /// Those of them that are events which reports only refer to.
    of_context: u64,
    /// How often public Actions name each place.
    places: HashMap<RecordId, u64>,
}

impl Tally {
    /// How many records of a kind are public.
    pub fn of(&self, kind: Kind) -> u64 {
        self.records.get(&kind).copied().unwrap_or_default()
    }

    /// The places that public Actions name themselves, and not only through a country in them.
    pub fn places(&self) -> impl Iterator<Item = RecordId> {
        self.places.keys().copied()
    }

    pub fn figures(&self) -> Vec<Computed> {
        let as_of = self.as_of;
        let counted = [
            ("figure-actions", self.of(Kind::Action)),
            ("figure-events", self.of(Kind::Event).saturating_sub(self.of_context)),
            ("figure-practices", self.of(Kind::Practice)),
            ("figure-countries", self.places.len() as u64),
        ];
        counted.map(|(key, value)| Computed { key, value, as_of }).into()
    }

    fn add(&mut self, record: &Record) {
        if record.state() != State::Published {
            return;
        }
        *self.records.entry(record.kind).or_default() += 1;
        self.of_context += u64::from(is_of_context(record));
        for place in places(record) {
            *self.places.entry(place).or_default() += 1;
        }
    }

    fn take_off(&mut self, record: &Record) {
        if record.state() != State::Published {
            return;
        }
        let less = |count: &mut u64| *count = count.saturating_sub(1);
        self.records.entry(record.kind).and_modify(less);
        self.of_context = self.of_context.saturating_sub(u64::from(is_of_context(record)));
        for place in places(record) {
            self.places.entry(place).and_modify(less);
        }
        self.records.retain(|_, count| *count > 0);
        self.places.retain(|_, count| *count > 0);
    }
}

fn is_of_context(record: &Record) -> bool {
    record.kind == Kind::Event && record.flag(Field::OfContext)
}

fn places(record: &Record) -> impl Iterator<Item = RecordId> {
    let of_action = record.kind == Kind::Action;
    record.links(Field::Places).filter(move |_| of_action)
}

/// Counts all of it. Where somebody writes meanwhile it is counted again, since a tally is followed
/// from the line that it is as of; after some tries it is taken as it is, and never followed.
pub async fn tally(db: &Db) -> store::Result<Tally> {
    let mut tries = 0;
    loop {
        let as_of = changes::position(db).await?;
        let mut tally = Tally { as_of, ..Tally::default() };
        let counts = records::counts_by_kind_state(db).await?.into_iter();
        let published = counts.filter(|((_, state), _)| *state == State::Published);
        tally.records = published.map(|((kind, _), count)| (kind, count)).collect();
        let ours = records::count(db, &public(Kind::Event)).await?;
        tally.of_context = tally.of(Kind::Event).saturating_sub(ours);
        let places = records::linked(db, &public(Kind::Action), Field::Places).await?;
        tally.places = places.into_iter().collect();
        tries += 1;
        tally.is_loose = changes::position(db).await? != as_of;
        if tries == TRIES || !tally.is_loose {
            return Ok(tally);
        }
    }
}

const TRIES: u32 = 3;

/// The same as of now. One statement that reads what was written since.
pub async fn followed(db: &Db, before: &Tally) -> store::Result<Tally> {
    if before.is_loose {
        return tally(db).await;
    }
    let until = changes::position(db).await?;
    let names = Kind::ALL.map(Kind::name);
    let lines = changes::of_kinds(db, (before.as_of, until), &names, MOST + 1).await?;
    if lines.len() as u64 > MOST {
        return tally(db).await;
    }
    let mut tally = Tally { as_of: until, ..before.clone() };
    for line in &lines {
        // Each line goes on from the one before it, so what is taken off was added.
        if let Some(before) = changes::record_in(line, line.before.as_ref())? {
            tally.take_off(&before);
        }
        if let Some(after) = changes::record_in(line, line.after.as_ref())? {
            tally.add(&after);
        }
    }
    Ok(tally)
}
