//! Proposals: what the harvest read out of a report, and what became of it.

mod decisions;

pub use decisions::{Decisions, LastDecision, decisions, last_decision, open_counts, progress};

use crate::changes::{self, Subject};
use crate::entity::sources::proposal;
use crate::row::{self, Broken};
use crate::{By, Db, Error, Result, Stale, Tx};
use domain::{ClaimState, PersonId, Proposal, ProposalId, ProposalKind, RecordId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select, Set};
use serde_json::{Value, json};

pub async fn insert(tx: &Tx, proposals: &[Proposal], by: &By) -> Result<()> {
    for proposals in proposals.chunks(row::MOST) {
        let rows = proposals.iter().map(active);
        proposal::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    for proposal in proposals {
        changes::note(tx, subject(proposal), "created", (None, Some(to_json(proposal))), by);
    }
    Ok(())
}

/// The proposals of a report in the order of their first passage.
pub async fn of_source(db: &impl Db, source: RecordId) -> Result<Vec<Proposal>> {
    let found = proposal::Entity::find()
        .filter(proposal::Column::Source.eq(source.0))
        .order_by_asc(proposal::Column::FirstStart)
        .order_by_asc(proposal::Column::Id);
    list(db, found).await
}

pub async fn by_id(db: &impl Db, id: ProposalId) -> Result<Option<Proposal>> {
    Ok(list(db, proposal::Entity::find_by_id(id.0)).await?.pop())
}

/// Keeps a changed proposal, unless somebody else at the table was first.
///
/// The act in the log is the new state where that has changed (`accepted`, `rejected`, and
/// `proposed` for an undone decision), else `saved`.
pub async fn save(tx: &Tx, proposal: &mut Proposal, by: &By) -> Result<(), Stale<Proposal>> {
    let before = by_id(tx, proposal.id).await?;
    let before = before.ok_or_else(|| Error::Dangling(format!("proposal {}", proposal.id)))?;
    let next = Proposal { version: proposal.version + 1, ..proposal.clone() };
    let updated = proposal::Entity::update_many()
        .set(proposal::ActiveModel { id: sea_orm::NotSet, ..active(&next) })
        .filter(proposal::Column::Id.eq(proposal.id.0))
        .filter(proposal::Column::Version.eq(i64::from(proposal.version)))
        .exec(tx)
        .await?;
    if updated.rows_affected == 0 {
        let theirs = by_id(tx, proposal.id).await?.unwrap_or(before);
        return Err(Stale::Conflict { theirs: Box::new(theirs) });
    }
    let act = if before.state == next.state { "saved" } else { next.state.name() };
    let content = (Some(to_json(&before)), Some(to_json(&next)));
    changes::note(tx, subject(&next), act, content, by);
    *proposal = next;
    Ok(())
}

fn subject(proposal: &Proposal) -> Subject {
    Subject::new("proposal", proposal.id).part_of(proposal.source)
}

fn to_json(proposal: &Proposal) -> Value {
    json!({
        "kind": proposal.kind,
        "title": proposal.title,
        "fields": proposal.fields,
        "passages": proposal.passages,
        "confidence": proposal.confidence,
        "state": proposal.state,
        "record": proposal.record,
    })
}

async fn list(db: &impl Db, found: Select<proposal::Entity>) -> Result<Vec<Proposal>> {
    found.all(db).await?.into_iter().map(read).collect()
}

fn active(proposal: &Proposal) -> proposal::ActiveModel {
    let first = proposal.passages.iter().map(|it| it.start).min().unwrap_or(0);
    proposal::ActiveModel {
        id: Set(proposal.id.0),
        source: Set(proposal.source.0),
        kind: Set(proposal.kind.name().to_owned()),
        title: Set(row::clean(&proposal.title)),
        fields: Set(row::to_json(&proposal.fields)),
        passages: Set(row::to_json(&proposal.passages)),
        first_start: Set(i64::try_from(first).unwrap_or(i64::MAX)),
        confidence: Set(proposal.confidence),
        state: Set(proposal.state.name().to_owned()),
        record: Set(proposal.record.map(|it| it.0)),
        decided_by: Set(proposal.decided.map(|it| it.0.0)),
        decided_at: Set(proposal.decided.map(|it| row::micros(it.1))),
        version: Set(i64::from(proposal.version)),
    }
}

fn read(row: proposal::Model) -> Result<Proposal> {
    let key = row.id;
    let decided = match (row.decided_by, row.decided_at) {
        (Some(by), Some(at)) => Some((PersonId(by), row::instant(at).broken("proposal", key)?)),
        _ => None,
    };
    Ok(Proposal {
        id: ProposalId(row.id),
        source: RecordId(row.source),
        kind: row::word(&row.kind, ProposalKind::from_name).broken("proposal", key)?,
        title: row.title,
        fields: row::from_json(&row.fields).broken("proposal", key)?,
        passages: row::from_json(&row.passages).broken("proposal", key)?,
        confidence: row.confidence,
        state: row::word(&row.state, ClaimState::from_name).broken("proposal", key)?,
        record: row.record.map(RecordId),
        decided,
        version: u32::try_from(row.version).broken("proposal", key)?,
    })
}
