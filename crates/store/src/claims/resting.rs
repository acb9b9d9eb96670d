//! What rests on a source, without what is said: for its page, which lights up words and names records.

use crate::entity::sources::claim;
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{ClaimState, Passage, ProposalId, RecordId};
use sea_orm::sea_query::{CaseStatement, Expr};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select};
use uuid::Uuid;

/// An accepted claim of a source, as far as its words go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Resting {
    pub record: RecordId,
    /// The words that say it; none where it rests on the whole, or was only read from some.
    pub passages: Vec<Passage>,
    /// Where no words say it, what read it from some.
    pub proposal: Option<ProposalId>,
}

/// What rests on a source and on which words, each once. One statement.
pub async fn resting_on(db: &Db, source: RecordId) -> Result<Vec<Resting>> {
    let rows: Vec<(Uuid, String, Option<Uuid>)> = accepted_of(source)
        .columns([claim::Column::Record, claim::Column::Passages])
        .column_as(only_read_from(), "read_from")
        .into_tuple()
        .all(db)
        .await?;
    let read = |(record, passages, proposal): (Uuid, String, Option<Uuid>)| {
        let passages = row::from_json(&passages).broken("claim", record)?;
        let proposal = proposal.map(ProposalId);
        Ok(Resting { record: RecordId(record), passages, proposal })
    };
    rows.into_iter().map(read).collect()
}

/// Of what no words say, the proposal that read it.
fn only_read_from() -> Expr {
    let wordless = claim::Column::Passages.eq("[]");
    CaseStatement::new().case(wordless, Expr::col(claim::Column::Proposal)).into()
}

/// The records of which something was accepted from a source. One statement.
pub async fn records_resting_on(db: &Db, source: RecordId) -> Result<Vec<RecordId>> {
    let ids: Vec<Uuid> = accepted_of(source)
        .column(claim::Column::Record)
        .order_by_asc(claim::Column::Record)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(RecordId).collect())
}

fn accepted_of(source: RecordId) -> Select<claim::Entity> {
    claim::Entity::find()
        .select_only()
        .distinct()
        .filter(claim::Column::Source.eq(source.0))
        .filter(claim::Column::State.eq(ClaimState::Accepted.name()))
}
