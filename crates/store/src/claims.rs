//! Claims: what a source says of a record, each with its exact passages.

mod conflict;
mod copied;
mod disputed;
mod resting;

pub use conflict::{Conflict, Conflicts, Readers, conflicts, conflicts_among};
pub use copied::{Original, copied, copy};
pub use disputed::{Disputed, disputed, disputed_since};
pub use resting::{Resting, records_resting_on, resting_on};

use crate::changes::{self, Subject};
use crate::entity::records::record;
use crate::entity::sources::claim;
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx, records};
use domain::state::Ground;
use domain::{
    Claim, ClaimId, ClaimState, Field, PersonId, ProposalId, ProposedValue, RecordId, State,
};
use sea_orm::sea_query::{self, Query};
use sea_orm::{
    ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait, Select, Set,
};
use serde_json::{Value, json};
use std::collections::HashSet;
use uuid::Uuid;

pub async fn insert(tx: &Tx, claims: &[Claim], by: &By) -> Result<()> {
    put(tx, claims).await?;
    for claim in claims {
        changes::note(tx, subject(claim), "created", (None, Some(to_json(claim))), by);
    }
    Ok(())
}

/// Puts back claims that went with a record that was thrown away, as they were.
pub async fn restore(tx: &Tx, claims: &[Claim], by: &By) -> Result<()> {
    put(tx, claims).await?;
    for claim in claims {
        changes::note(tx, subject(claim), "restored", (None, Some(to_json(claim))), by);
    }
    Ok(())
}

/// Writes the rows. What is noted of them is the caller's to say.
async fn put(tx: &Tx, claims: &[Claim]) -> Result<()> {
    for claims in claims.chunks(row::MOST) {
        let rows = claims.iter().map(active);
        claim::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// The claims on a record, of any state, in the order in which they were made.
pub async fn of_record(db: &Db, record: RecordId) -> Result<Vec<Claim>> {
    of_records(db, &[record]).await
}

pub async fn of_records(db: &Db, records: &[RecordId]) -> Result<Vec<Claim>> {
    let mut claims = Vec::new();
    for records in records.chunks(row::MOST) {
        let ids = records.iter().map(|it| it.0);
        claims.extend(
            list(db, claim::Entity::find().filter(claim::Column::Record.is_in(ids))).await?,
        );
    }
    Ok(claims)
}

pub async fn of_source(db: &Db, source: RecordId) -> Result<Vec<Claim>> {
    list(db, claim::Entity::find().filter(claim::Column::Source.eq(source.0))).await
}

/// The other sources that speak of the records that one speaks of, each with the record: of its
/// last records so many, and of each of them as many sources on the whole. One statement.
pub async fn on_same(db: &Db, source: RecordId, most: u64) -> Result<Vec<(RecordId, RecordId)>> {
    let accepted = || claim::Column::State.eq(ClaimState::Accepted.name());
    let own = Query::select()
        .distinct()
        .column(claim::Column::Record)
        .from(claim::Entity)
        .and_where(claim::Column::Source.eq(source.0))
        .and_where(accepted())
        .order_by(claim::Column::Record, sea_query::Order::Desc)
        .limit(most)
        .take();
    let own = Query::select().column(claim::Column::Record).from_subquery(own, "own").take();
    let rows: Vec<(Uuid, Uuid)> = claim::Entity::find()
        .select_only()
        .distinct()
        .column(claim::Column::Source)
        .column(claim::Column::Record)
        .filter(claim::Column::Record.in_subquery(own))
        .filter(claim::Column::Source.ne(source.0))
        .filter(accepted())
        .order_by_desc(claim::Column::Record)
        .order_by_desc(claim::Column::Source)
        .limit(most * most)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(source, record)| (RecordId(source), RecordId(record))).collect())
}

/// The accepted claims of a source on some records.
pub async fn of_source_on(db: &Db, source: RecordId, records: &[RecordId]) -> Result<Vec<Claim>> {
    let mut claims = Vec::new();
    for records in records.chunks(row::MOST) {
        let found = claim::Entity::find()
            .filter(claim::Column::Record.is_in(records.iter().map(|it| it.0)))
            .filter(claim::Column::Source.eq(source.0))
            .filter(claim::Column::State.eq(ClaimState::Accepted.name()));
        claims.extend(list(db, found).await?);
    }
    Ok(claims)
}

/// The accepted claims of some sources on one field.
pub async fn on_field(db: &Db, sources: &[RecordId], field: Field) -> Result<Vec<Claim>> {
    let mut claims = Vec::new();
    for sources in sources.chunks(row::MOST) {
        let found = claim::Entity::find()
            .filter(claim::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .filter(claim::Column::Field.eq(field.name()))
            .filter(claim::Column::State.eq(ClaimState::Accepted.name()));
        claims.extend(list(db, found).await?);
    }
    Ok(claims)
}

pub async fn by_proposal(db: &Db, proposal: ProposalId) -> Result<Vec<Claim>> {
    list(db, claim::Entity::find().filter(claim::Column::Proposal.eq(proposal.0))).await
}

pub async fn by_ids(db: &Db, ids: &[ClaimId]) -> Result<Vec<Claim>> {
    let mut claims = Vec::new();
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        claims.extend(list(db, claim::Entity::find().filter(claim::Column::Id.is_in(ids))).await?);
    }
    Ok(claims)
}

/// Accepts, rejects or takes back. `by` is who decided; a claim that is proposed again has no decider.
pub async fn decide(tx: &Tx, ids: &[ClaimId], state: ClaimState, by: &By) -> Result<()> {
    let decided = by.person.filter(|_| state != ClaimState::Proposed).map(|it| (it, by.at));
    let columns = claim::ActiveModel {
        state: Set(state.name().to_owned()),
        decided_by: Set(decided.map(|it| it.0.0)),
        decided_at: Set(decided.map(|it| row::micros(it.1))),
        ..Default::default()
    };
    log(tx, ids, state.name(), by, |it| it.state = state).await?;
    update(tx, ids, columns).await
}

/// Ties claims to another record: what they were read for is the same thing.
pub async fn move_to(tx: &Tx, ids: &[ClaimId], record: RecordId, by: &By) -> Result<()> {
    let columns = claim::ActiveModel { record: Set(record.0), ..Default::default() };
    log(tx, ids, "moved", by, |it| it.record = record).await?;
    update(tx, ids, columns).await
}

/// Takes claims away: an undone proposal. The log keeps them.
pub async fn erase(tx: &Tx, ids: &[ClaimId], by: &By) -> Result<()> {
    let before = by_ids(tx, ids).await?;
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        claim::Entity::delete_many().filter(claim::Column::Id.is_in(ids)).exec(tx).await?;
    }
    for claim in before {
        changes::note(tx, subject(&claim), "erased", (Some(to_json(&claim)), None), by);
    }
    Ok(())
}

/// What some sources say in published tables.
pub async fn from_tables(db: &Db, sources: &[RecordId]) -> Result<Vec<Claim>> {
    let mut claims = Vec::new();
    for sources in sources.chunks(row::MOST) {
        let found = claim::Entity::find()
            .filter(claim::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .filter(claim::Column::Place.is_not_null());
        claims.extend(list(db, found).await?);
    }
    Ok(claims)
}

/// What a record rests on: its accepted claims, and those of their sources that are not public.
pub async fn ground(db: &Db, id: RecordId) -> Result<Ground> {
    let sources: Vec<Uuid> = claim::Entity::find()
        .select_only()
        .column(claim::Column::Source)
        .filter(claim::Column::Record.eq(id.0))
        .filter(claim::Column::State.eq(ClaimState::Accepted.name()))
        .order_by_asc(claim::Column::Id)
        .into_tuple()
        .all(db)
        .await?;
    let all: HashSet<Uuid> = sources.iter().copied().collect();
    let public = public(db, &all).await?;
    let mut hidden: Vec<_> = all.difference(&public).copied().map(RecordId).collect();
    hidden.sort_unstable();
    let published = state_of_published(db, id).await?;
    Ok(Ground { claims: sources.len(), hidden_sources: hidden, published })
}

/// The state of the record of which this is the next edition.
async fn state_of_published(db: &Db, id: RecordId) -> Result<Option<State>> {
    let next_of = record::Entity::find_by_id(id.0).select_only().column(record::Column::NextOf);
    let state: Option<String> = record::Entity::find()
        .select_only()
        .column(record::Column::State)
        .filter(record::Column::Id.in_subquery(next_of.into_query()))
        .into_tuple()
        .one(db)
        .await?;
    state.map(|it| row::word(&it, State::from_name)).transpose().broken("record", id)
}

/// Those of the sources that every reader may see: published, and not confidential.
async fn public(db: &Db, sources: &HashSet<Uuid>) -> Result<HashSet<Uuid>> {
    let published: Vec<Uuid> = record::Entity::find()
        .select_only()
        .column(record::Column::Id)
        .filter(record::Column::Id.is_in(sources.iter().copied()))
        .filter(record::Column::State.eq(State::Published.name()))
        .into_tuple()
        .all(db)
        .await?;
    let sources: Vec<Uuid> = sources.iter().copied().collect();
    let confidential = records::confidential(db, &sources).await?;
    Ok(published.into_iter().filter(|it| !confidential.contains(it)).collect())
}

/// Notes what is about to change in the claims.
async fn log(
    tx: &Tx,
    ids: &[ClaimId],
    act: &'static str,
    by: &By,
    change: impl Fn(&mut Claim),
) -> Result<()> {
    for before in by_ids(tx, ids).await? {
        let mut after = before.clone();
        change(&mut after);
        let content = (Some(to_json(&before)), Some(to_json(&after)));
        changes::note(tx, subject(&after), act, content, by);
    }
    Ok(())
}

async fn update(tx: &Tx, ids: &[ClaimId], columns: claim::ActiveModel) -> Result<()> {
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        let update = claim::Entity::update_many().set(columns.clone());
        update.filter(claim::Column::Id.is_in(ids)).exec(tx).await?;
    }
    Ok(())
}

fn subject(claim: &Claim) -> Subject {
    Subject::new("claim", claim.id).part_of(claim.record)
}

fn to_json(claim: &Claim) -> Value {
    json!({
        "source": claim.source,
        "record": claim.record,
        "field": claim.field,
        "value": claim.value,
        "passages": claim.passages,
        "place": claim.place,
        "by_hand": claim.by_hand,
        "state": claim.state,
        "proposal": claim.proposal,
        "decided": claim.decided,
    })
}

/// The claim that a change's `before` or `after` tells of.
pub(crate) fn from_json(id: ClaimId, json: &Value) -> serde_json::Result<Claim> {
    #[derive(serde::Deserialize)]
    struct Snapshot {
        source: RecordId,
        record: RecordId,
        field: Field,
        value: ProposedValue,
        passages: Vec<domain::Passage>,
        place: Option<String>,
        #[serde(default)]
        by_hand: bool,
        state: ClaimState,
        proposal: Option<ProposalId>,
        #[serde(default)]
        decided: Option<(PersonId, jiff::Timestamp)>,
    }
    let it: Snapshot = serde::Deserialize::deserialize(json)?;
    Ok(Claim {
        id,
        source: it.source,
        record: it.record,
        field: it.field,
        value: it.value,
        passages: it.passages,
        place: it.place,
        by_hand: it.by_hand,
        state: it.state,
        decided: it.decided,
        proposal: it.proposal,
    })
}

async fn list(db: &Db, found: Select<claim::Entity>) -> Result<Vec<Claim>> {
    let rows = found.order_by_asc(claim::Column::Id).all(db).await?;
    rows.into_iter().map(read).collect()
}

fn active(claim: &Claim) -> claim::ActiveModel {
    let lang = match &claim.value {
        ProposedValue::Text { lang, .. } => lang.tag(),
        _ => "",
    };
    claim::ActiveModel {
        id: Set(claim.id.0),
        source: Set(claim.source.0),
        record: Set(claim.record.0),
        field: Set(claim.field.name().to_owned()),
        lang: Set(lang.to_owned()),
        value: Set(row::to_json(&claim.value)),
        passages: Set(row::to_json(&claim.passages)),
        place: Set(claim.place.as_deref().map(row::clean)),
        by_hand: Set(claim.by_hand),
        state: Set(claim.state.name().to_owned()),
        decided_by: Set(claim.decided.map(|it| it.0.0)),
        decided_at: Set(claim.decided.map(|it| row::micros(it.1))),
        proposal: Set(claim.proposal.map(|it| it.0)),
    }
}

fn read(row: claim::Model) -> Result<Claim> {
    let key = row.id;
    let decided = match (row.decided_by, row.decided_at) {
        (Some(by), Some(at)) => Some((PersonId(by), row::instant(at).broken("claim", key)?)),
        _ => None,
    };
    Ok(Claim {
        id: ClaimId(row.id),
        source: RecordId(row.source),
        record: RecordId(row.record),
        field: row::word(&row.field, Field::from_name).broken("claim", key)?,
        value: row::from_json(&row.value).broken("claim", key)?,
        passages: row::from_json(&row.passages).broken("claim", key)?,
        place: row.place,
        by_hand: row.by_hand,
        state: row::word(&row.state, ClaimState::from_name).broken("claim", key)?,
        decided,
        proposal: row.proposal.map(ProposalId),
    })
}
