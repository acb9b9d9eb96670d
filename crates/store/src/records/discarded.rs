//! Drafts that were thrown away, as the log keeps them; and sources that were set aside.

use super::snapshot;
use crate::changes::{self, Change};
use crate::connection::Lock;
use crate::entity::records::record;
use crate::entity::spine::change;
use crate::row::{Broken, MOST};
use crate::{Db, Result, Tx, claims};
use domain::{Claim, Kind, PersonId, ProposalId, Record, RecordId, State};
use jiff::Timestamp;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashSet;
use uuid::Uuid;

/// In the words of the index that the migration `m0008_discarded` makes.
const DISCARDED: &str = "act = 'discarded'";

/// A draft that was thrown away and not put back.
#[derive(Debug, Clone, PartialEq)]
pub struct Discarded {
    pub record: Record,
    pub at: Timestamp,
    pub person: Option<PersonId>,
}

/// What was done in one go when a draft was thrown away.
#[derive(Debug, Clone, PartialEq)]
pub struct Discarding {
    pub record: Record,
    pub at: Timestamp,
    pub person: Option<PersonId>,
    /// What sources said of it.
    pub claims: Vec<Claim>,
    /// The proposals that it was made from, with who had accepted them and when.
    pub proposals: Vec<(ProposalId, Option<(PersonId, Timestamp)>)>,
}

/// Whether readers could ever see the record, by the log.
pub async fn was_published(db: &Db, id: RecordId) -> Result<bool> {
    Ok(published_once(db, &[id]).await?.contains(&id))
}

/// Those of these that readers could ever see, by the log. One statement for a thousand.
async fn published_once(db: &Db, ids: &[RecordId]) -> Result<HashSet<RecordId>> {
    let mut published = HashSet::new();
    for ids in ids.chunks(MOST) {
        let steps = change::Entity::find()
            .filter(change::Column::SubjectId.is_in(ids.iter().map(ToString::to_string)))
            // The file of a source goes by the same name.
            .filter(change::Column::SubjectKind.ne("document"))
            .filter(change::Column::Act.is_in(["created", "moved"]))
            .order_by_asc(change::Column::Seq)
            .all(db)
            .await?;
        for step in steps {
            let seq = step.seq;
            let after = changes::read(step)?.after;
            let record = after.map(|it| snapshot::from_json(&it)).transpose();
            let record = record.broken("change", seq)?;
            published.extend(record.filter(|it| it.state() == State::Published).map(|it| it.id));
        }
    }
    Ok(published)
}

/// Those of these that are sources which were thrown away: retired, though readers never could see
/// them. Two statements for a thousand.
pub async fn aside(db: &Db, ids: &[RecordId]) -> Result<HashSet<RecordId>> {
    let mut aside = HashSet::new();
    for ids in ids.chunks(MOST) {
        let retired: Vec<Uuid> = record::Entity::find()
            .select_only()
            .column(record::Column::Id)
            .filter(record::Column::Id.is_in(ids.iter().map(|it| it.0)))
            .filter(record::Column::Kind.eq(Kind::Source.name()))
            .filter(record::Column::State.eq(State::Retired.name()))
            .into_tuple()
            .all(db)
            .await?;
        aside.extend(retired.into_iter().map(RecordId));
    }
    if !aside.is_empty() {
        let retired: Vec<RecordId> = aside.iter().copied().collect();
        let published = published_once(db, &retired).await?;
        aside.retain(|it| !published.contains(it));
    }
    Ok(aside)
}

/// Waits until nobody else lets something rest on this source or throws it away, and keeps them
/// waiting until the transaction ends.
pub async fn hold_source(tx: &Tx, id: RecordId) -> Result<()> {
    tx.lock(Lock::Source(&id.to_string())).await
}

/// The drafts thrown away last that are not there again, the latest first.
pub async fn discarded(db: &Db, limit: u64) -> Result<Vec<Discarded>> {
    let rows = change::Entity::find()
        .filter(Expr::cust(DISCARDED))
        .order_by_desc(change::Column::Seq)
        .limit(limit)
        .all(db)
        .await?;
    let mut gone = Vec::new();
    for row in rows {
        let change = changes::read(row)?;
        let record = before(&change)?;
        gone.push(Discarded { record, at: change.at, person: change.person });
    }
    let back = there(db, gone.iter().map(|it| it.record.id)).await?;
    let mut seen = HashSet::new();
    gone.retain(|it| !back.contains(&it.record.id) && seen.insert(it.record.id));
    Ok(gone)
}

/// What went with a draft when it was thrown away the last time. `None` if it never was.
pub async fn discarding(db: &Db, id: RecordId) -> Result<Option<Discarding>> {
    let last = change::Entity::find()
        .filter(change::Column::SubjectId.eq(id.to_string()))
        .filter(Expr::cust(DISCARDED))
        .order_by_desc(change::Column::Seq)
        .one(db)
        .await?;
    let Some(last) = last else { return Ok(None) };
    let change = changes::read(last)?;
    let (record, at, person) = (before(&change)?, change.at, change.person);
    let mut deed = Discarding { record, at, person, claims: Vec::new(), proposals: Vec::new() };
    let mut seq = change.seq;
    loop {
        // One transaction writes its changes without a gap, and that of the record last.
        let portion = changes::up_to(db, seq.saturating_sub(1), MOST as u64).await?;
        let Some(first) = portion.last() else { break };
        seq = first.seq;
        for it in &portion {
            let same = it.at == change.at && it.person == change.person;
            if !same || it.subject.id == change.subject.id || !take(it, &mut deed)? {
                return Ok(Some(deed));
            }
        }
    }
    Ok(Some(deed))
}

/// Takes in one change of the deed. False where it is one of another deed.
fn take(change: &Change, deed: &mut Discarding) -> Result<bool> {
    let Some(before) = &change.before else { return Ok(false) };
    match (change.subject.kind.as_str(), change.act.as_str()) {
        ("claim", "erased") => {
            let id = change.subject.id.parse().broken("change", change.seq)?;
            let claim = claims::from_json(id, before).broken("change", change.seq)?;
            let own = claim.record == deed.record.id;
            if own {
                deed.claims.push(claim);
            }
            Ok(own)
        }
        ("proposal", "proposed") => {
            let id = change.subject.id.parse().broken("change", change.seq)?;
            let made: Option<RecordId> = part(before, "record", change.seq)?;
            let own = made == Some(deed.record.id);
            if own {
                deed.proposals.push((id, part(before, "decided", change.seq)?));
            }
            Ok(own)
        }
        _ => Ok(false),
    }
}

fn part<T: serde::de::DeserializeOwned>(
    json: &serde_json::Value,
    name: &str,
    seq: u64,
) -> Result<Option<T>> {
    let value = json.get(name).cloned().unwrap_or_default();
    serde_json::from_value(value).broken("change", seq)
}

fn before(change: &Change) -> Result<Record> {
    let before = change.before.as_ref().ok_or("it does not tell what was thrown away");
    snapshot::from_json(before.broken("change", change.seq)?).broken("change", change.seq)
}

/// Those that are there, and were not thrown away.
async fn there(db: &Db, ids: impl Iterator<Item = RecordId>) -> Result<HashSet<RecordId>> {
    let ids: Vec<RecordId> = ids.collect();
    let mut there = HashSet::new();
    for ids in ids.chunks(MOST) {
        let found: Vec<Uuid> = record::Entity::find()
            .select_only()
            .column(record::Column::Id)
            .filter(record::Column::Id.is_in(ids.iter().map(|it| it.0)))
            .into_tuple()
            .all(db)
            .await?;
        there.extend(found.into_iter().map(RecordId));
    }
    let aside = aside(db, &ids).await?;
    there.retain(|it| !aside.contains(it));
    Ok(there)
}
