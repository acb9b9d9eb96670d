//! What people decided on proposals, counted.

use super::OPEN;
use crate::entity::records::record;
use crate::entity::sources::proposal;
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{ClaimState, Lang, ProposalKind, RecordId};
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QuerySelect, RelationDef};
use std::collections::HashMap;
use uuid::Uuid;

/// How many proposals of a kind, from sources of a language, are in a state.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decisions {
    pub kind: ProposalKind,
    pub lang: Lang,
    pub state: ClaimState,
    pub count: u64,
}

pub async fn decisions(db: &Db) -> Result<Vec<Decisions>> {
    let rows: Vec<(String, String, String, i64)> = proposal::Entity::find()
        .select_only()
        .column(proposal::Column::Kind)
        .column(record::Column::Origin)
        .column(proposal::Column::State)
        .column_as(proposal::Column::Id.count(), "n")
        .join(JoinType::InnerJoin, to_source())
        .group_by(proposal::Column::Kind)
        .group_by(record::Column::Origin)
        .group_by(proposal::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(kind, lang, state, count): (String, String, String, i64)| {
        let key = format!("{kind} {lang} {state}");
        Ok(Decisions {
            kind: row::word(&kind, ProposalKind::from_name).broken("proposal", &key)?,
            lang: lang.parse().broken("record", &key)?,
            state: row::word(&state, ClaimState::from_name).broken("proposal", &key)?,
            count: u64::try_from(count).broken("proposal", &key)?,
        })
    };
    let mut all = rows.into_iter().map(read).collect::<Result<Vec<Decisions>>>()?;
    all.sort_by_key(|it| (it.lang, it.kind, it.state.name()));
    Ok(all)
}

/// How many proposals of each source nobody has decided. A source without any is not there.
pub async fn open_counts(db: &Db, sources: &[RecordId]) -> Result<HashMap<RecordId, u64>> {
    let mut counts = HashMap::new();
    for sources in sources.chunks(row::MOST) {
        let rows: Vec<(Uuid, i64)> = proposal::Entity::find()
            .select_only()
            .column(proposal::Column::Source)
            .column_as(proposal::Column::Id.count(), "n")
            .filter(proposal::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .filter(Expr::cust(OPEN))
            .group_by(proposal::Column::Source)
            .into_tuple()
            .all(db)
            .await?;
        for (source, count) in rows {
            counts.insert(RecordId(source), u64::try_from(count).broken("proposal", source)?);
        }
    }
    Ok(counts)
}

/// How many proposals of each source are decided, and how many there are. A source without any is
/// not there.
pub async fn progress(db: &Db, sources: &[RecordId]) -> Result<HashMap<RecordId, (u64, u64)>> {
    let mut counts: HashMap<RecordId, (u64, u64)> = HashMap::new();
    for sources in sources.chunks(row::MOST) {
        let rows: Vec<(Uuid, String, i64)> = proposal::Entity::find()
            .select_only()
            .columns([proposal::Column::Source, proposal::Column::State])
            .column_as(proposal::Column::Id.count(), "n")
            .filter(proposal::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .group_by(proposal::Column::Source)
            .group_by(proposal::Column::State)
            .into_tuple()
            .all(db)
            .await?;
        for (source, state, count) in rows {
            let count = u64::try_from(count).broken("proposal", source)?;
            let (decided, all) = counts.entry(RecordId(source)).or_default();
            *all += count;
            if state != ClaimState::Proposed.name() {
                *decided += count;
            }
        }
    }
    Ok(counts)
}

pub fn to_source() -> RelationDef {
    proposal::Entity::belongs_to(record::Entity)
        .from(proposal::Column::Source)
        .to(record::Column::Id)
        .into()
}
