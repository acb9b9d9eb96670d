//! Throwing a draft away, and putting it back.
//!
//! What goes with it: its claims; and the proposals that it was made from lie on the reading table
//! again, for somebody to decide anew. The log keeps all of it, so that putting the draft back
//! brings its claims along, and settles those proposals as they were unless somebody has decided
//! them otherwise since.
//!
//! A report that was brought in by mistake goes while nothing rests on it. It is set aside with its
//! file and its proposals, and they are back with it.

use crate::settle::SeenRecord;
use domain::discard::{Kept, Past};
use domain::{ClaimState, Deed, Field, Kind, Record, RecordId, State, Value};
use store::records::Discarding;
use store::{By, Db, SaveError, Stale, Store, Tx, claims, proposals, records};

/// Why a draft was not thrown away.
#[derive(Debug, thiserror::Error)]
pub enum DiscardError {
    #[error("there is no such record")]
    NotFound,
    #[error("somebody has changed the record meanwhile")]
    Changed { theirs: Box<Record> },
    #[error("it has to be kept")]
    Kept(Vec<Kept>),
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl From<SaveError> for DiscardError {
    fn from(error: SaveError) -> DiscardError {
        match error {
            SaveError::Conflict { theirs } => DiscardError::Changed { theirs },
            SaveError::Store(error) => DiscardError::Store(error),
        }
    }
}

/// Why a draft was not put back.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    #[error("no such record was thrown away")]
    NotFound,
    /// It links to drafts that were thrown away as well.
    #[error("what it leads to is gone")]
    Gone(Vec<RecordId>),
    #[error("another next edition of the same record is being written")]
    Superseded,
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// All that keeps a record, at once.
pub async fn kept_by(db: &Db, record: &Record) -> store::Result<Vec<Kept>> {
    let linking = records::linking_to(db, record.id).await?;
    let mut linked_from: Vec<RecordId> = linking.into_iter().map(|it| it.1).collect();
    linked_from.dedup();
    let published = records::was_published(db, record.id).await?;
    let ground_of = match record.kind {
        Kind::Source => claims::records_resting_on(db, record.id).await?,
        _ => Vec::new(),
    };
    Ok(record.kept_by(&Past { published, linked_from, ground_of }))
}

/// How many proposals lie on the reading table again when a draft goes; or how many leave it,
/// where it is a source.
pub async fn proposals_of(db: &Db, record: &Record) -> store::Result<usize> {
    if record.kind == Kind::Source {
        return Ok(proposals::of_source(db, record.id).await?.len());
    }
    Ok(proposals::of_record(db, record.id).await?.len())
}

pub async fn discard(store: &Store, seen: SeenRecord, by: &By) -> Result<(), DiscardError> {
    let tx = store.begin().await?;
    records::hold_source(&tx, seen.id).await?;
    let mut record = records::by_id(&tx, seen.id).await?.ok_or(DiscardError::NotFound)?;
    if record.version != seen.version {
        return Err(DiscardError::Changed { theirs: Box::new(record) });
    }
    let kept = kept_by(&tx, &record).await?;
    if !kept.is_empty() {
        return Err(DiscardError::Kept(kept));
    }
    if record.kind == Kind::Source {
        records::set_aside(&tx, &mut record, by).await?;
        return Ok(tx.commit().await?);
    }
    for mut it in proposals::of_record(&tx, record.id).await? {
        (it.state, it.record, it.decided) = (ClaimState::Proposed, None, None);
        proposals::save(&tx, &mut it, Deed::Proposed, by).await.map_err(own)?;
    }
    records::discard(&tx, record.id, by).await?;
    Ok(tx.commit().await?)
}

/// Puts a draft back as it was when it was thrown away.
pub async fn restore(store: &Store, id: RecordId, by: &By) -> Result<Record, RestoreError> {
    let tx = store.begin().await?;
    if let Some(mut there) = records::by_id(&tx, id).await? {
        if !is_aside(&tx, &there).await? {
            return Err(RestoreError::NotFound);
        }
        records::take_up(&tx, &mut there, by).await.map_err(not_saved)?;
        tx.commit().await?;
        return Ok(there);
    }
    let deed = records::discarding(&tx, id).await?.ok_or(RestoreError::NotFound)?;
    let Discarding { mut record, claims: said, proposals: made_from, .. } = deed;
    if let Some(published) = record.next_of
        && records::next_of(&tx, published).await?.is_some()
    {
        return Err(RestoreError::Superseded);
    }
    let gone = gone(&tx, &record).await?;
    if !gone.is_empty() {
        return Err(RestoreError::Gone(gone));
    }
    records::restore(&tx, &mut record, by).await?;
    claims::restore(&tx, &said, by).await?;
    for (proposal, decided) in made_from {
        let open = proposals::by_id(&tx, proposal).await?;
        let Some(mut it) = open.filter(|it| it.state == ClaimState::Proposed) else { continue };
        (it.state, it.record, it.decided) = (ClaimState::Accepted, Some(id), decided);
        proposals::save(&tx, &mut it, Deed::Accepted, by).await.map_err(own)?;
    }
    tx.commit().await?;
    Ok(record)
}

/// Whether a record is a source that was thrown away.
pub async fn is_aside(db: &Db, record: &Record) -> store::Result<bool> {
    let retired = record.kind == Kind::Source && record.state() == State::Retired;
    Ok(retired && !records::aside(db, &[record.id]).await?.is_empty())
}

/// A report that was thrown away is put back where it is brought in again, and is confidential if
/// whoever brings it says so. Nothing is done to one that is there; whether it was put back is told.
pub async fn bring_back(
    store: &Store,
    (source, confidential): (RecordId, bool),
    by: &By,
) -> store::Result<bool> {
    let tx = store.begin().await?;
    let Some(mut record) = records::by_id(&tx, source).await? else { return Ok(false) };
    if !is_aside(&tx, &record).await? {
        return Ok(false);
    }
    if confidential {
        record.set(Field::Confidential, vec![Value::Flag(true)]);
    }
    records::take_up(&tx, &mut record, by).await.map_err(not_saved)?;
    tx.commit().await?;
    Ok(true)
}

/// A record that was read in the same transaction is nobody else's.
fn not_saved(error: SaveError) -> store::Error {
    match error {
        SaveError::Conflict { .. } => store::Error::Locked,
        SaveError::Store(error) => error,
    }
}

/// What the record links to and is not there.
async fn gone(tx: &Tx, record: &Record) -> store::Result<Vec<RecordId>> {
    let values = record.content.values.values().flatten();
    let links: Vec<RecordId> = values.filter_map(Value::link).collect();
    let there = records::heads(tx, &links).await?;
    Ok(links.into_iter().filter(|it| *it != record.id && !there.contains_key(it)).collect())
}

/// A proposal that was read in the same transaction is nobody else's.
fn own(error: Stale<domain::Proposal>) -> store::Error {
    match error {
        Stale::Conflict { .. } => store::Error::Locked,
        Stale::Store(error) => error,
    }
}
