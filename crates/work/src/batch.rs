//! Many reports at once: what was sent is unpacked and kept in one transaction, and read file by
//! file in the background.
//!
//! ```text
//! files, archives ─ unpack ─▶ pieces ─ bring ─▶ batch ─ one job for each file ─▶ read
//! ```
//!
//! A file that is refused is named with its reason, and the others are taken.

mod unpack;

pub use unpack::{Limits, Piece, unpack};

use crate::intake::{self, IntakeError, Known, Prepared, Read, Upload};
use crate::{Tools, discard, helper, jobs};
use anyhow::Context;
use domain::RecordId;
use std::collections::HashMap;
use store::batches::{self, Batch, BatchFile, BatchId, Became, FileId};
use store::{By, Db, Store, Tx, sources};

/// What somebody brings.
#[derive(Debug, Clone, Default)]
pub struct Brought {
    /// What whoever brings it calls it. May be empty.
    pub title: String,
    /// None of the files leaves the desk.
    pub confidential: bool,
    pub pieces: Vec<Piece>,
    /// How many files there was no room even to name.
    pub left_out: u64,
}

/// Keeps a batch whole and asks for each of its files to be read.
pub async fn bring(store: &Store, brought: Brought, by: &By) -> store::Result<BatchId> {
    let tx = store.begin().await?;
    let batch = open(&tx, &brought, by).await?;
    for (position, piece) in brought.pieces.into_iter().enumerate() {
        add(&tx, batch, (position, piece), by).await?;
    }
    tx.commit().await?;
    Ok(batch)
}

/// Opens a batch; its pieces come one by one, by [`add`].
pub async fn open(tx: &Tx, brought: &Brought, by: &By) -> store::Result<BatchId> {
    let batch = Batch {
        id: BatchId::new(by.at),
        title: brought.title.trim().to_owned(),
        confidential: brought.confidential,
        left_out: brought.left_out,
        person: by.person,
        at: by.at,
    };
    batches::insert(tx, &batch, by).await?;
    Ok(batch.id)
}

/// Adds a piece to a batch, and the job that reads it.
pub async fn add(
    tx: &Tx,
    batch: BatchId,
    (position, piece): (usize, Piece),
    by: &By,
) -> store::Result<()> {
    let became = match &piece.content {
        Ok(_) => Became::Waiting,
        Err(reason) => Became::Refused { reason: (*reason).to_owned() },
    };
    let mut file = BatchFile {
        id: FileId::new(by.at),
        batch,
        position: u32::try_from(position).unwrap_or(u32::MAX),
        name: piece.name,
        size: piece.size,
        became,
        job: None,
    };
    if piece.content.is_ok() {
        file.job = Some(jobs::ask_to_read(tx, file.id, by).await?);
    }
    batches::add(tx, &file, piece.content.as_deref().ok(), by).await
}

/// Asks once more for the files that wait and whose jobs have failed. How many they are.
pub async fn ask_again(store: &Store, batch: BatchId, by: &By) -> store::Result<usize> {
    let tx = store.begin().await?;
    let files = batches::files(&tx, batch).await?;
    let waiting: Vec<_> = files.iter().filter(|it| it.became == Became::Waiting).collect();
    let ids: Vec<_> = waiting.iter().filter_map(|it| it.job).collect();
    let jobs = store::jobs::by_ids(&tx, &ids).await?;
    let failed = |it: &&BatchFile| {
        jobs.iter().any(|job| Some(job.id) == it.job && job.state == store::jobs::JobState::Failed)
    };
    let mut again = 0;
    for file in waiting.into_iter().filter(failed) {
        let job = jobs::ask_to_read(&tx, file.id, by).await?;
        batches::hand_to(&tx, file.id, job).await?;
        again += 1;
    }
    tx.commit().await?;
    Ok(again)
}

/// Reads a file of a batch and says what became of it. Safe to do twice: source, proposals and the
/// file's new state are one transaction.
pub async fn read(tools: &Tools, file: FileId) -> anyhow::Result<()> {
    let db = tools.store.db();
    // Whoever had this job before may have done it.
    let Some(file) = batches::file(db, file).await?.filter(|it| it.became == Became::Waiting)
    else {
        return Ok(());
    };
    let batch = batches::by_id(db, file.batch).await?.context("its batch is gone")?;
    let bytes = batches::bytes(db, file.id).await?.context("its bytes are gone")?;
    let upload = Upload {
        file_name: file.name.clone(),
        title: None,
        bytes,
        confidential: batch.confidential,
    };
    let by = By { person: batch.person, at: (tools.now)(), why: None };
    match intake::prepare(tools, upload).await {
        Ok(Prepared::Known(known)) => {
            let back = (known.source, batch.confidential);
            discard::bring_back(&tools.store, back, &by).await?;
            settle(tools, &file, Became::Known { source: known.source }, &by).await
        }
        Ok(Prepared::New(read)) => {
            let hash = read.hash().to_owned();
            let Err(error) = keep(tools, &file, *read, &by).await else { return Ok(()) };
            // The same bytes may have come twice and been read at the same moment.
            match sources::by_hash(db, &hash).await? {
                Some(source) => settle(tools, &file, Became::Known { source }, &by).await,
                None => Err(error.into()),
            }
        }
        Err(IntakeError::Refused(why)) => refuse(tools, &file, why.key(), &by).await,
        Err(IntakeError::CutOff(why)) => {
            tracing::error!(file = file.name, why, "the reading of a file was cut off");
            refuse(tools, &file, "refusal-cut-off", &by).await
        }
        Err(IntakeError::Store(error)) => Err(error.into()),
    }
}

async fn keep(tools: &Tools, file: &BatchFile, read: Read, by: &By) -> store::Result<()> {
    let tx = tools.store.begin().await?;
    let intake = intake::keep(&tx, read, by).await?;
    let near = match intake.known {
        Some(Known::Near(near)) => near,
        Some(Known::Same | Known::Back) | None => Vec::new(),
    };
    helper::ask_later(&tx, tools, intake.source, by).await?;
    let became = Became::Read { source: intake.source, near, doubts: intake.doubts };
    // Where another worker was faster, nothing of this reading stays.
    if batches::settle(&tx, file, became, by).await? {
        tx.commit().await?;
    }
    Ok(())
}

async fn refuse(tools: &Tools, file: &BatchFile, why: &str, by: &By) -> anyhow::Result<()> {
    settle(tools, file, Became::Refused { reason: why.to_owned() }, by).await
}

async fn settle(tools: &Tools, file: &BatchFile, became: Became, by: &By) -> anyhow::Result<()> {
    let tx = tools.store.begin().await?;
    batches::settle(&tx, file, became, by).await?;
    Ok(tx.commit().await?)
}

/// The sources that say nearly the same as each file: those that were here when it was read, and
/// those that came with it, which may have been read at the same moment.
pub async fn near(db: &Db, files: &[BatchFile]) -> store::Result<HashMap<FileId, Vec<RecordId>>> {
    let sources: Vec<_> = files.iter().filter_map(|it| it.became.source()).collect();
    let fingerprints: HashMap<RecordId, u64> =
        sources::fingerprints_of(db, &sources).await?.into_iter().collect();
    let mut found = HashMap::new();
    for file in files {
        let Became::Read { source, near, .. } = &file.became else { continue };
        let own = fingerprints.get(source).copied().unwrap_or_default();
        let alike = |it: &&RecordId| {
            let other = fingerprints.get(it).copied().unwrap_or_default();
            *it != source && own != 0 && other != 0 && harvest::near_equal(own, other)
        };
        let mut near: Vec<_> = near.iter().chain(sources.iter().filter(alike)).copied().collect();
        near.sort_unstable();
        near.dedup();
        if !near.is_empty() {
            found.insert(file.id, near);
        }
    }
    Ok(found)
}
