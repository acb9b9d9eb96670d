//! Many files that were brought in at once: each waits, is read by a job, and is a source then, was
//! known already, or was refused.
//!
//! ```text
//! waiting ──settle──▶ read | known | refused
//! ```
//!
//! A file that waits has its bytes here. Once it is settled they are gone from here: what was read
//! is kept whole with its source.

mod parcel;

pub use parcel::{Batch, BatchFile, BatchId, Became, FileId};

use crate::changes::{self, Subject};
use crate::entity::work::{batch, batch_bytes, batch_file};
use crate::jobs::JobId;
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx};
use domain::RecordId;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// How many files of a batch are in which state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    pub waiting: u64,
    pub read: u64,
    pub known: u64,
    pub refused: u64,
}

impl Counts {
    pub fn all(self) -> u64 {
        self.waiting + self.settled()
    }

    pub fn settled(self) -> u64 {
        self.read + self.known + self.refused
    }
}

pub async fn insert(tx: &Tx, batch: &Batch, by: &By) -> Result<()> {
    batch::Entity::insert(parcel::new_batch(batch)).exec_without_returning(tx).await?;
    let after = json!({
        "title": batch.title,
        "confidential": batch.confidential,
        "left_out": batch.left_out,
    });
    changes::note(tx, Subject::new("batch", batch.id), "created", (None, Some(after)), by);
    Ok(())
}

/// Adds a file to its batch. One that waits has its bytes.
pub async fn add(tx: &Tx, file: &BatchFile, bytes: Option<&[u8]>, by: &By) -> Result<()> {
    batch_file::Entity::insert(parcel::new_file(file)).exec_without_returning(tx).await?;
    if let Some(bytes) = bytes {
        let row = batch_bytes::ActiveModel { file: Set(file.id.0), bytes: Set(bytes.to_vec()) };
        batch_bytes::Entity::insert(row).exec_without_returning(tx).await?;
    }
    changes::note(tx, subject(file), "created", (None, Some(to_json(file))), by);
    Ok(())
}

/// Says what became of a file that waits. `false` where somebody has said so already: then
/// nothing was written.
pub async fn settle(tx: &Tx, file: &BatchFile, became: Became, by: &By) -> Result<bool> {
    let settled = batch_file::Entity::update_many()
        .set(parcel::outcome(&became))
        .filter(batch_file::Column::Id.eq(file.id.0))
        .filter(batch_file::Column::State.eq(Became::Waiting.name()))
        .exec(tx)
        .await?;
    if settled.rows_affected == 0 {
        return Ok(false);
    }
    batch_bytes::Entity::delete_by_id(file.id.0).exec(tx).await?;
    let after = BatchFile { became, ..file.clone() };
    let content = (Some(to_json(file)), Some(to_json(&after)));
    changes::note(tx, subject(file), after.became.name(), content, by);
    Ok(true)
}

/// Notes which job reads a file that waits.
pub async fn hand_to(tx: &Tx, file: FileId, job: JobId) -> Result<()> {
    let columns = batch_file::ActiveModel { job: Set(Some(job.0)), ..Default::default() };
    let update = batch_file::Entity::update_many().set(columns);
    update.filter(batch_file::Column::Id.eq(file.0)).exec(tx).await?;
    Ok(())
}

pub async fn by_id(db: &Db, id: BatchId) -> Result<Option<Batch>> {
    batch::Entity::find_by_id(id.0).one(db).await?.map(parcel::read_batch).transpose()
}

/// The newest, and those that were brought before `after`.
pub async fn recent(db: &Db, after: Option<BatchId>, limit: u64) -> Result<Vec<Batch>> {
    let mut found = batch::Entity::find().order_by_desc(batch::Column::Id).limit(limit);
    if let Some(after) = after {
        found = found.filter(batch::Column::Id.lt(after.0));
    }
    found.all(db).await?.into_iter().map(parcel::read_batch).collect()
}

/// The files of a batch in the order in which they came.
pub async fn files(db: &Db, batch: BatchId) -> Result<Vec<BatchFile>> {
    let rows = batch_file::Entity::find()
        .filter(batch_file::Column::Batch.eq(batch.0))
        .order_by_asc(batch_file::Column::Position)
        .order_by_asc(batch_file::Column::Id)
        .all(db)
        .await?;
    rows.into_iter().map(parcel::read_file).collect()
}

pub async fn file(db: &Db, id: FileId) -> Result<Option<BatchFile>> {
    batch_file::Entity::find_by_id(id.0).one(db).await?.map(parcel::read_file).transpose()
}

/// The bytes of a file that waits.
pub async fn bytes(db: &Db, file: FileId) -> Result<Option<Vec<u8>>> {
    Ok(batch_bytes::Entity::find_by_id(file.0).one(db).await?.map(|it| it.bytes))
}

/// The newest batch that this source came with.
pub async fn of_source(db: &Db, source: RecordId) -> Result<Option<BatchId>> {
    let found = batch_file::Entity::find()
        .select_only()
        .column(batch_file::Column::Batch)
        .filter(batch_file::Column::Source.eq(source.0))
        .order_by_desc(batch_file::Column::Batch)
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(found.map(BatchId))
}

/// How far each of these batches is.
pub async fn counts(db: &Db, batches: &[BatchId]) -> Result<HashMap<BatchId, Counts>> {
    let rows: Vec<(Uuid, String, i64)> = batch_file::Entity::find()
        .select_only()
        .columns([batch_file::Column::Batch, batch_file::Column::State])
        .column_as(batch_file::Column::Id.count(), "n")
        .filter(batch_file::Column::Batch.is_in(batches.iter().map(|it| it.0)))
        .group_by(batch_file::Column::Batch)
        .group_by(batch_file::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let mut counts: HashMap<BatchId, Counts> = HashMap::new();
    for (batch, state, count) in rows {
        let of = counts.entry(BatchId(batch)).or_default();
        let place = match state.as_str() {
            "waiting" => &mut of.waiting,
            "read" => &mut of.read,
            "known" => &mut of.known,
            _ => &mut of.refused,
        };
        *place += u64::try_from(count).broken("batch_file", batch)?;
    }
    Ok(counts)
}

fn subject(file: &BatchFile) -> Subject {
    Subject::new("batch_file", file.id).part_of(file.batch)
}

fn to_json(file: &BatchFile) -> serde_json::Value {
    let (near, doubts, reason) = match &file.became {
        Became::Read { near, doubts, .. } => (near.clone(), doubts.clone(), None),
        Became::Refused { reason } => (Vec::new(), Vec::new(), Some(row::clean(reason))),
        Became::Waiting | Became::Known { .. } => Default::default(),
    };
    json!({
        "name": file.name,
        "size": file.size,
        "state": file.became.name(),
        "source": file.became.source(),
        "near": near,
        "doubts": doubts,
        "reason": reason,
    })
}
