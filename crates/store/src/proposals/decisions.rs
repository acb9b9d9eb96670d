//! What people decided on proposals: counted for the quality of the harvest, and the last one for
//! undoing it.

use crate::changes;
use crate::entity::records::record;
use crate::entity::sources::proposal;
use crate::entity::spine::change;
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{ClaimState, Lang, PersonId, ProposalId, ProposalKind, RecordId};
use sea_orm::{
    ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, RelationDef,
};
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

/// The newest decision of a person on a report that still stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LastDecision {
    pub proposal: ProposalId,
    /// What it was before, and becomes again when the decision is undone.
    pub was: ClaimState,
    /// The decision's line in the log.
    pub seq: u64,
}

/// How far back a decision can be found that was not undone since.
const BACK: u64 = 500;

pub async fn decisions(db: &impl Db) -> Result<Vec<Decisions>> {
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
pub async fn open_counts(db: &impl Db, sources: &[RecordId]) -> Result<HashMap<RecordId, u64>> {
    let mut counts = HashMap::new();
    for sources in sources.chunks(row::MOST) {
        let rows: Vec<(Uuid, i64)> = proposal::Entity::find()
            .select_only()
            .column(proposal::Column::Source)
            .column_as(proposal::Column::Id.count(), "n")
            .filter(proposal::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .filter(proposal::Column::State.eq(ClaimState::Proposed.name()))
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
pub async fn progress(db: &impl Db, sources: &[RecordId]) -> Result<HashMap<RecordId, (u64, u64)>> {
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

/// The decision that undoing takes back: read from the log, so that undoing again goes further.
pub async fn last_decision(
    db: &impl Db,
    source: RecordId,
    person: PersonId,
) -> Result<Option<LastDecision>> {
    let decided = [ClaimState::Accepted.name(), ClaimState::Rejected.name()];
    let log: Vec<(i64, i64, String)> = change::Entity::find()
        .select_only()
        .columns([change::Column::Seq, change::Column::At, change::Column::SubjectId])
        .filter(change::Column::PartOf.eq(source.to_string()))
        .filter(change::Column::SubjectKind.eq("proposal"))
        .filter(change::Column::Person.eq(person.0))
        .filter(change::Column::Act.is_in(decided))
        .order_by_desc(change::Column::Seq)
        .limit(BACK)
        .into_tuple()
        .all(db)
        .await?;
    let standing: HashMap<Uuid, i64> = proposal::Entity::find()
        .select_only()
        .columns([proposal::Column::Id, proposal::Column::DecidedAt])
        .filter(proposal::Column::Source.eq(source.0))
        .filter(proposal::Column::State.is_in(decided))
        .filter(proposal::Column::DecidedBy.eq(person.0))
        .into_tuple::<(Uuid, i64)>()
        .all(db)
        .await?
        .into_iter()
        .collect();
    for (seq, at, subject) in log {
        let proposal: Uuid = subject.parse().broken("change", seq)?;
        if standing.get(&proposal) == Some(&at) {
            return before(db, ProposalId(proposal), seq).await.map(Some);
        }
    }
    Ok(None)
}

async fn before(db: &impl Db, proposal: ProposalId, seq: i64) -> Result<LastDecision> {
    let seq = u64::try_from(seq).broken("change", seq)?;
    let change = changes::since(db, seq.saturating_sub(1), 1).await?.pop();
    let state = change
        .and_then(|it| ClaimState::from_name(it.before?.get("state")?.as_str()?))
        .ok_or("the change does not tell the state before it")
        .broken("change", seq)?;
    Ok(LastDecision { proposal, was: state, seq })
}

fn to_source() -> RelationDef {
    proposal::Entity::belongs_to(record::Entity)
        .from(proposal::Column::Source)
        .to(record::Column::Id)
        .into()
}
