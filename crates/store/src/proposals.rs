//! Proposals: what the harvest read out of a report, and what became of it.

mod decisions;
mod image;
mod steps;
mod together;

pub use decisions::{Decisions, decisions, open_counts, progress};
pub use image::put_back;
pub use steps::{Line, Step, last_step, since, standing_line};
pub use together::{apart, newest_open, open_of, put_together, tell_apart};

use crate::changes::{self, Subject};
use crate::entity::sources::proposal;
use crate::row::{self, Broken};
use crate::{By, Db, Error, Result, Stale, Tx};
use domain::{ClaimState, Deed, Passage, PersonId, Proposal, ProposalId, ProposalKind, RecordId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Select, Set};
use std::collections::HashMap;

/// That nobody has decided it, in the words of the index of those (`m0011_told_apart`), which is
/// used for no others.
const OPEN: &str = "proposal.state = 'proposed'";

/// Lays what the harvest read on the table.
pub async fn insert(tx: &Tx, proposals: &[Proposal], by: &By) -> Result<()> {
    add(tx, proposals, "created", by).await
}

/// Lays a proposal on the table that a person has made.
pub async fn lay(tx: &Tx, proposal: &Proposal, deed: Deed, by: &By) -> Result<()> {
    add(tx, std::slice::from_ref(proposal), deed.name(), by).await
}

async fn add(tx: &Tx, proposals: &[Proposal], act: &'static str, by: &By) -> Result<()> {
    for proposals in proposals.chunks(row::MOST) {
        let rows = proposals.iter().map(active);
        proposal::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    for proposal in proposals {
        changes::note(tx, subject(proposal), act, (None, Some(image::of(proposal))), by);
    }
    Ok(())
}

/// The proposals of a report in the order of their first passage.
pub async fn of_source(db: &Db, source: RecordId) -> Result<Vec<Proposal>> {
    let found = proposal::Entity::find()
        .filter(proposal::Column::Source.eq(source.0))
        .order_by_asc(proposal::Column::FirstStart)
        .order_by_asc(proposal::Column::Id);
    list(db, found).await
}

/// The proposals that became this record, or were added to it.
pub async fn of_record(db: &Db, record: RecordId) -> Result<Vec<Proposal>> {
    let found = proposal::Entity::find()
        .filter(proposal::Column::Record.eq(record.0))
        .order_by_asc(proposal::Column::Id);
    list(db, found).await
}

/// The bodies that these reports name and somebody has accepted: each is a record by now.
pub async fn accepted_bodies(db: &Db, sources: &[RecordId]) -> Result<Vec<Proposal>> {
    let mut found = Vec::new();
    for sources in sources.chunks(row::MOST) {
        let accepted = proposal::Entity::find()
            .filter(proposal::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .filter(proposal::Column::Kind.eq(ProposalKind::Organisation.name()))
            .filter(proposal::Column::State.eq(ClaimState::Accepted.name()))
            .filter(proposal::Column::Record.is_not_null())
            .order_by_asc(proposal::Column::Id);
        found.extend(list(db, accepted).await?);
    }
    Ok(found)
}

/// What these proposals rest on as a whole.
pub async fn passages(db: &Db, ids: &[ProposalId]) -> Result<HashMap<ProposalId, Vec<Passage>>> {
    let mut found = HashMap::new();
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        let of_ids = proposal::Entity::find().filter(proposal::Column::Id.is_in(ids));
        let all = list(db, of_ids).await?;
        found.extend(all.into_iter().map(|it| (it.id, it.passages)));
    }
    Ok(found)
}

pub async fn by_id(db: &Db, id: ProposalId) -> Result<Option<Proposal>> {
    Ok(list(db, proposal::Entity::find_by_id(id.0)).await?.pop())
}

/// Keeps a changed proposal, unless somebody else at the table was first. The log says what was
/// done to it.
pub async fn save(
    tx: &Tx,
    proposal: &mut Proposal,
    deed: Deed,
    by: &By,
) -> Result<(), Stale<Proposal>> {
    let before = before(tx, proposal).await?;
    let next = Proposal { version: proposal.version + 1, ..proposal.clone() };
    let updated = proposal::Entity::update_many()
        .set(proposal::ActiveModel { id: sea_orm::NotSet, ..active(&next) })
        .filter(proposal::Column::Id.eq(proposal.id.0))
        .filter(proposal::Column::Version.eq(i64::from(proposal.version)))
        .exec(tx)
        .await?;
    if updated.rows_affected == 0 {
        return Err(stale(tx, before).await);
    }
    let content = (Some(image::of(&before)), Some(image::of(&next)));
    changes::note(tx, subject(&next), deed.name(), content, by);
    *proposal = next;
    Ok(())
}

/// Ties decided proposals to another record: what they were accepted for has become it. That is no
/// deed at the table, and nobody's step to take back.
pub async fn move_to(tx: &Tx, ids: &[ProposalId], record: RecordId, by: &By) -> Result<()> {
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        let found = proposal::Entity::find().filter(proposal::Column::Id.is_in(ids.clone()));
        for before in list(tx, found).await? {
            let after = Proposal { record: Some(record), ..before.clone() };
            let content = (Some(image::of(&before)), Some(image::of(&after)));
            changes::note(tx, subject(&before), "moved", content, by);
        }
        let columns = proposal::ActiveModel { record: Set(Some(record.0)), ..Default::default() };
        let update = proposal::Entity::update_many().set(columns);
        update.filter(proposal::Column::Id.is_in(ids)).exec(tx).await?;
    }
    Ok(())
}

/// Takes a proposal off the table, unless somebody else was first. The log keeps it whole, so
/// that it can be put back.
pub async fn take_off(
    tx: &Tx,
    proposal: &Proposal,
    deed: Deed,
    by: &By,
) -> Result<(), Stale<Proposal>> {
    let before = before(tx, proposal).await?;
    let gone = proposal::Entity::delete_many()
        .filter(proposal::Column::Id.eq(proposal.id.0))
        .filter(proposal::Column::Version.eq(i64::from(proposal.version)))
        .exec(tx)
        .await?;
    if gone.rows_affected == 0 {
        return Err(stale(tx, before).await);
    }
    changes::note(tx, subject(proposal), deed.name(), (Some(image::of(&before)), None), by);
    Ok(())
}

async fn before(tx: &Tx, proposal: &Proposal) -> Result<Proposal> {
    let before = by_id(tx, proposal.id).await?;
    before.ok_or_else(|| Error::Dangling(format!("proposal {}", proposal.id)))
}

/// Somebody else was first: their version.
async fn stale(tx: &Tx, before: Proposal) -> Stale<Proposal> {
    match by_id(tx, before.id).await {
        Ok(theirs) => Stale::Conflict { theirs: Box::new(theirs.unwrap_or(before)) },
        Err(error) => Stale::Store(error),
    }
}

fn subject(proposal: &Proposal) -> Subject {
    Subject::new(SUBJECT, proposal.id).part_of(proposal.source)
}

/// What the log calls a proposal.
const SUBJECT: &str = "proposal";

async fn list(db: &Db, found: Select<proposal::Entity>) -> Result<Vec<Proposal>> {
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
        drawn_by: Set(proposal.drawn_by.map(|it| it.0)),
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
        drawn_by: row.drawn_by.map(PersonId),
        state: row::word(&row.state, ClaimState::from_name).broken("proposal", key)?,
        record: row.record.map(RecordId),
        decided,
        version: u32::try_from(row.version).broken("proposal", key)?,
    })
}
