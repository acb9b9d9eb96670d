//! Open proposals of several sources at once, and those that a person told apart.

use super::OPEN;
use crate::changes::{self, Subject};
use crate::entity::records::record;
use crate::entity::sources::{proposal, told_apart};
use crate::row;
use crate::{By, Db, Result, Tx};
use domain::{Proposal, ProposalId, ProposalKind, RecordId, State};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use std::collections::HashSet;
use uuid::Uuid;

/// The proposals of these sources and kinds that nobody has decided, source by source in the order
/// of their first passage; no more than `limit`. What was thrown away lies on no table.
pub async fn open_of(
    db: &Db,
    sources: &[RecordId],
    kinds: &[ProposalKind],
    limit: u64,
) -> Result<Vec<Proposal>> {
    let mut all = Vec::new();
    for sources in sources.chunks(row::MOST) {
        let found = proposal::Entity::find()
            .join(JoinType::InnerJoin, super::decisions::to_source())
            .filter(record::Column::State.ne(State::Retired.name()))
            .filter(proposal::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .filter(Expr::cust(OPEN))
            .filter(proposal::Column::Kind.is_in(kinds.iter().map(|it| it.name())))
            .order_by_asc(proposal::Column::Source)
            .order_by_asc(proposal::Column::FirstStart)
            .order_by_asc(proposal::Column::Id)
            .limit(limit.saturating_sub(all.len() as u64));
        all.extend(super::list(db, found).await?);
    }
    Ok(all)
}

/// The newest sources with a proposal of these kinds that nobody has decided.
pub async fn newest_open(db: &Db, kinds: &[ProposalKind], limit: u64) -> Result<Vec<RecordId>> {
    let found: Vec<Uuid> = proposal::Entity::find()
        .select_only()
        .column(proposal::Column::Source)
        .distinct()
        .join(JoinType::InnerJoin, super::decisions::to_source())
        .filter(record::Column::State.ne(State::Retired.name()))
        .filter(Expr::cust(OPEN))
        .filter(proposal::Column::Kind.is_in(kinds.iter().map(|it| it.name())))
        .order_by_desc(proposal::Column::Source)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    Ok(found.into_iter().map(RecordId).collect())
}

/// Remembers that proposals are not of one thing.
pub async fn tell_apart(tx: &Tx, pairs: &[(ProposalId, ProposalId)], by: &By) -> Result<()> {
    for (one, other) in pairs {
        let (one, other) = (one.min(other), one.max(other));
        let row = told_apart::ActiveModel { one: Set(one.0), other: Set(other.0) };
        let twice = sea_orm::sea_query::OnConflict::new().do_nothing().to_owned();
        let kept = told_apart::Entity::insert(row).on_conflict(twice).try_insert();
        kept.exec_without_returning(tx).await?;
        let after = json!({ "not_the_same_as": other });
        changes::note(tx, Subject::new("telling", one), "told apart", (None, Some(after)), by);
    }
    Ok(())
}

/// Takes back that proposals are not of one thing.
pub async fn put_together(tx: &Tx, pairs: &[(ProposalId, ProposalId)], by: &By) -> Result<()> {
    for (one, other) in pairs {
        let (one, other) = (one.min(other), one.max(other));
        told_apart::Entity::delete_by_id((one.0, other.0)).exec(tx).await?;
        let before = json!({ "not_the_same_as": other });
        let subject = Subject::new("telling", one);
        changes::note(tx, subject, "told apart no more", (Some(before), None), by);
    }
    Ok(())
}

/// Which of these were told apart, the smaller first.
pub async fn apart(db: &Db, ids: &[ProposalId]) -> Result<HashSet<(ProposalId, ProposalId)>> {
    let mut found = HashSet::new();
    for ids in ids.chunks(row::MOST) {
        let rows = told_apart::Entity::find()
            .filter(told_apart::Column::One.is_in(ids.iter().map(|it| it.0)))
            .all(db)
            .await?;
        found.extend(rows.into_iter().map(|it| (ProposalId(it.one), ProposalId(it.other))));
    }
    Ok(found)
}
