//! The log of everything that was ever written, in the order in which it was committed.
//!
//! Numbers are given under a lock at the end of each transaction, without gaps: whoever has read
//! up to a number has missed nothing before it.

mod published;
mod writings;

pub use published::{Published, published};
pub use writings::writings;

use crate::entity::spine::change;
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx, meta, records};
use domain::{Kind, PersonId, Record, RecordId};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::Value;
use std::collections::HashMap;
use std::fmt::Display;
use uuid::Uuid;

/// One line of the log.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    pub seq: u64,
    pub at: Timestamp,
    /// Nobody where the program itself did it.
    pub person: Option<PersonId>,
    pub subject: Subject,
    pub act: String,
    pub before: Option<Value>,
    pub after: Option<Value>,
    pub why: Option<String>,
}

/// What a change is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Subject {
    /// `practice`, `event` … for a record, else `claim`, `proposal`, `document`, `account`, `job`, `artifact`,
    /// `publication`, `subscription`, `address` (of a draft whose title was changed).
    pub kind: String,
    pub id: String,
    /// The record (of a claim, of its next edition) or source (of a proposal, a document) that it
    /// belongs to.
    pub part_of: Option<String>,
}

impl Subject {
    pub fn new(kind: &str, id: impl Display) -> Subject {
        Subject { kind: kind.to_owned(), id: id.to_string(), part_of: None }
    }

    #[must_use]
    pub fn part_of(self, whole: impl Display) -> Subject {
        Subject { part_of: Some(whole.to_string()), ..self }
    }
}

/// A change that has no number yet.
#[derive(Debug, Clone)]
pub struct New {
    by: By,
    subject: Subject,
    act: &'static str,
    before: Option<Value>,
    after: Option<Value>,
}

/// Notes a change, to be written when the transaction commits.
pub fn note(
    tx: &Tx,
    subject: Subject,
    act: &'static str,
    (before, after): (Option<Value>, Option<Value>),
    by: &By,
) {
    tx.note(New { by: by.clone(), subject, act, before, after });
}

/// The changes after `seq`, oldest first.
pub async fn since(db: &Db, seq: u64, limit: u64) -> Result<Vec<Change>> {
    let after = i64::try_from(seq).unwrap_or(i64::MAX);
    let rows = change::Entity::find()
        .filter(change::Column::Seq.gt(after))
        .order_by_asc(change::Column::Seq)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

/// Which records have changed after one number and up to another, each with that of its last change:
/// what readers would call so, and a review changes no word. One statement that reads those lines of
/// the log and no others.
pub async fn records_between(
    db: &Db,
    (after, until): (u64, u64),
) -> Result<HashMap<RecordId, u64>> {
    let number = |it: u64| i64::try_from(it).unwrap_or(i64::MAX);
    // Each record's last change could be asked for, but then SQLite would read the whole log in
    // the order of its records.
    let lines: Vec<(i64, String)> = change::Entity::find()
        .select_only()
        .columns([change::Column::Seq, change::Column::SubjectId])
        .filter(change::Column::Seq.gt(number(after)))
        .filter(change::Column::Seq.lte(number(until)))
        .filter(change::Column::SubjectKind.is_in(Kind::ALL.map(Kind::name)))
        .filter(change::Column::Act.ne("reviewed"))
        .order_by_asc(change::Column::Seq)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(seq, id): (i64, String)| {
        let id = id.parse().broken("change", seq)?;
        Ok((id, u64::try_from(seq).broken("change", seq)?))
    };
    lines.into_iter().map(read).collect()
}

/// The changes of records of these kinds after one number and up to another, oldest first.
pub async fn of_kinds(
    db: &Db,
    (after, until): (u64, u64),
    kinds: &[&str],
    limit: u64,
) -> Result<Vec<Change>> {
    let number = |it: u64| i64::try_from(it).unwrap_or(i64::MAX);
    let rows = change::Entity::find()
        .filter(change::Column::Seq.gt(number(after)))
        .filter(change::Column::Seq.lte(number(until)))
        .filter(change::Column::SubjectKind.is_in(kinds.iter().copied()))
        .order_by_asc(change::Column::Seq)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

/// The record that a change's `before` or `after` tells of.
pub fn record_in(change: &Change, told: Option<&Value>) -> Result<Option<Record>> {
    told.map(records::from_json).transpose().broken("change", change.seq)
}

/// The changes up to `seq`, newest first.
pub async fn up_to(db: &Db, seq: u64, limit: u64) -> Result<Vec<Change>> {
    let last = i64::try_from(seq).unwrap_or(i64::MAX);
    let rows = change::Entity::find()
        .filter(change::Column::Seq.lte(last))
        .order_by_desc(change::Column::Seq)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

/// The changes of a thing and of its parts, newest first.
pub async fn of(db: &Db, subject: impl Display, limit: u64) -> Result<Vec<Change>> {
    let id = subject.to_string();
    let rows = change::Entity::find()
        .filter(change::Column::SubjectId.eq(&id).or(change::Column::PartOf.eq(&id)))
        .order_by_desc(change::Column::Seq)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

/// The last change of a thing itself, however many its parts have had since, and the one that
/// stands right before it in the log, whatever that is about.
pub async fn last(db: &Db, subject: impl Display) -> Result<Option<(Change, Option<Change>)>> {
    let last = change::Entity::find()
        .filter(change::Column::SubjectId.eq(subject.to_string()))
        .order_by_desc(change::Column::Seq)
        .one(db)
        .await?;
    let Some(last) = last else { return Ok(None) };
    let before = change::Entity::find_by_id(last.seq - 1).one(db).await?;
    Ok(Some((read(last)?, before.map(read).transpose()?)))
}

/// A change and what was written for its sake: the lines right before it by the same person at the
/// same instant, up to the next thing of its own kind. Newest first.
pub async fn written_for(db: &Db, seq: u64) -> Result<Vec<Change>> {
    let mut until = i64::try_from(seq).unwrap_or(i64::MAX);
    let mut all: Vec<Change> = Vec::new();
    loop {
        let rows = change::Entity::find()
            .filter(change::Column::Seq.lte(until))
            .order_by_desc(change::Column::Seq)
            .limit(AROUND)
            .all(db)
            .await?;
        if rows.is_empty() {
            return Ok(all);
        }
        for row in rows {
            until = row.seq - 1;
            let line = read(row)?;
            if all.first().is_some_and(|own| !written_with(own, &line)) {
                return Ok(all);
            }
            all.push(line);
        }
    }
}

/// Enough for what most decisions write, with one look.
const AROUND: u64 = 64;

fn written_with(own: &Change, line: &Change) -> bool {
    (line.at, line.person) == (own.at, own.person) && line.subject.kind != own.subject.kind
}

/// The moves of these records from one state to another, newest first. One statement for a thousand.
pub async fn moves(db: &Db, of: &[RecordId]) -> Result<Vec<Change>> {
    let mut moves = Vec::new();
    for ids in of.chunks(row::MOST) {
        let rows = change::Entity::find()
            .filter(change::Column::SubjectId.is_in(ids.iter().map(RecordId::to_string)))
            .filter(change::Column::Act.eq("moved"))
            .order_by_desc(change::Column::Seq)
            .all(db)
            .await?;
        for row in rows {
            moves.push(read(row)?);
        }
    }
    Ok(moves)
}

/// The number of the last change; 0 where there is none.
pub async fn position(db: &Db) -> Result<u64> {
    let last = change::Entity::find()
        .select_only()
        .column_as(Expr::col(change::Column::Seq).max(), "last")
        .into_tuple::<Option<i64>>()
        .one(db)
        .await?;
    let last = last.flatten().unwrap_or(0);
    u64::try_from(last).broken("change", last)
}

/// The number of the last change and when it was made; 0 and nothing where there is none.
pub async fn newest(db: &Db) -> Result<(u64, Option<Timestamp>)> {
    let last: Option<(i64, i64)> = change::Entity::find()
        .select_only()
        .columns([change::Column::Seq, change::Column::At])
        .order_by_desc(change::Column::Seq)
        .into_tuple()
        .one(db)
        .await?;
    let Some((seq, at)) = last else { return Ok((0, None)) };
    let at = row::instant(at).broken("change", seq)?;
    Ok((u64::try_from(seq).broken("change", seq)?, Some(at)))
}

/// Whether anything of these kinds was written after `seq`. Costs what was written since.
pub async fn wrote_since(db: &Db, seq: u64, kinds: &[&str]) -> Result<bool> {
    let after = i64::try_from(seq).unwrap_or(i64::MAX);
    let first = change::Entity::find()
        .select_only()
        .column(change::Column::Seq)
        .filter(change::Column::Seq.gt(after))
        .filter(change::Column::SubjectKind.is_in(kinds.iter().copied()))
        .limit(1)
        .into_tuple::<i64>()
        .one(db)
        .await?;
    Ok(first.is_some())
}

/// Which history the numbers belong to: another one after a restore.
pub async fn epoch(db: &Db) -> Result<Uuid> {
    meta::epoch(db).await
}

/// Gives the changes their numbers and writes them. Called under the lock of the log.
pub(crate) async fn append(db: &Db, log: Vec<New>) -> Result<()> {
    let mut seq = i64::try_from(position(db).await?).unwrap_or(i64::MAX);
    for chunk in log.chunks(row::MOST) {
        let rows: Vec<_> = chunk
            .iter()
            .map(|it| {
                seq += 1;
                active(seq, it)
            })
            .collect();
        change::Entity::insert_many(rows).exec_without_returning(db).await?;
    }
    Ok(())
}

fn active(seq: i64, new: &New) -> change::ActiveModel {
    let json = |it: &Option<Value>| it.as_ref().map(Value::to_string);
    change::ActiveModel {
        seq: Set(seq),
        at: Set(row::micros(new.by.at)),
        person: Set(new.by.person.map(|it| it.0)),
        subject_kind: Set(new.subject.kind.clone()),
        subject_id: Set(new.subject.id.clone()),
        part_of: Set(new.subject.part_of.clone()),
        act: Set(new.act.to_owned()),
        before: Set(json(&new.before)),
        after: Set(json(&new.after)),
        why: Set(new.by.why.as_deref().map(row::clean)),
    }
}

pub(crate) fn read(row: change::Model) -> Result<Change> {
    let key = row.seq;
    let json = |it: Option<String>| it.map(|it| row::from_json(&it)).transpose();
    Ok(Change {
        seq: u64::try_from(row.seq).broken("change", key)?,
        at: row::instant(row.at).broken("change", key)?,
        person: row.person.map(PersonId),
        subject: Subject { kind: row.subject_kind, id: row.subject_id, part_of: row.part_of },
        act: row.act,
        before: json(row.before).broken("change", key)?,
        after: json(row.after).broken("change", key)?,
        why: row.why,
    })
}
