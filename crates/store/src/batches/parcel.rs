//! A batch and its files, and their rows.

use crate::Result;
use crate::entity::work::{batch, batch_file};
use crate::jobs::JobId;
use crate::row::{self, Broken};
use domain::{PersonId, RecordId};
use jiff::Timestamp;
use sea_orm::Set;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Which batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct BatchId(pub Uuid);

impl BatchId {
    pub fn new(at: Timestamp) -> BatchId {
        BatchId(row::new_id(at))
    }
}

impl fmt::Display for BatchId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for BatchId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<BatchId, uuid::Error> {
        text.parse().map(BatchId)
    }
}

/// Which file of a batch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FileId(pub Uuid);

impl FileId {
    pub fn new(at: Timestamp) -> FileId {
        FileId(row::new_id(at))
    }
}

impl fmt::Display for FileId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// Files that somebody brought in together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Batch {
    pub id: BatchId,
    pub title: String,
    /// None of the files leaves the desk.
    pub confidential: bool,
    /// How many files there was no room even to name.
    pub left_out: u64,
    /// Nobody where a command brought them.
    pub person: Option<PersonId>,
    pub at: Timestamp,
}

/// One of the files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchFile {
    pub id: FileId,
    pub batch: BatchId,
    pub position: u32,
    /// With the folders it lay in.
    pub name: String,
    pub size: u64,
    pub became: Became,
    pub job: Option<JobId>,
}

/// What became of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    Waiting,
    /// It is a source now. `near` are those that say nearly the same, `doubts` keys of the
    /// interface.
    Read {
        source: RecordId,
        near: Vec<RecordId>,
        doubts: Vec<String>,
    },
    /// The very same bytes were here before.
    Known {
        source: RecordId,
    },
    /// Why, as a key of the interface.
    Refused {
        reason: String,
    },
}

impl Became {
    pub fn name(&self) -> &'static str {
        match self {
            Became::Waiting => "waiting",
            Became::Read { .. } => "read",
            Became::Known { .. } => "known",
            Became::Refused { .. } => "refused",
        }
    }

    pub fn source(&self) -> Option<RecordId> {
        match self {
            Became::Read { source, .. } | Became::Known { source } => Some(*source),
            Became::Waiting | Became::Refused { .. } => None,
        }
    }
}

pub fn new_batch(it: &Batch) -> batch::ActiveModel {
    batch::ActiveModel {
        id: Set(it.id.0),
        title: Set(row::clean(&it.title)),
        confidential: Set(it.confidential),
        left_out: Set(i64::try_from(it.left_out).unwrap_or(i64::MAX)),
        brought_by: Set(it.person.map(|it| it.0)),
        brought_at: Set(row::micros(it.at)),
    }
}

pub fn read_batch(row: batch::Model) -> Result<Batch> {
    let key = row.id;
    Ok(Batch {
        id: BatchId(row.id),
        title: row.title,
        confidential: row.confidential,
        left_out: u64::try_from(row.left_out).broken("batch", key)?,
        person: row.brought_by.map(PersonId),
        at: row::instant(row.brought_at).broken("batch", key)?,
    })
}

pub fn new_file(it: &BatchFile) -> batch_file::ActiveModel {
    batch_file::ActiveModel {
        id: Set(it.id.0),
        batch: Set(it.batch.0),
        position: Set(i64::from(it.position)),
        file_name: Set(row::clean(&it.name)),
        size: Set(i64::try_from(it.size).unwrap_or(i64::MAX)),
        job: Set(it.job.map(|it| it.0)),
        ..outcome(&it.became)
    }
}

/// The columns that say what became of a file.
pub fn outcome(became: &Became) -> batch_file::ActiveModel {
    let (near, doubts) = match became {
        Became::Read { near, doubts, .. } => (near.as_slice(), doubts.as_slice()),
        Became::Waiting | Became::Known { .. } | Became::Refused { .. } => Default::default(),
    };
    let reason = match became {
        Became::Refused { reason } => Some(row::clean(reason)),
        Became::Waiting | Became::Known { .. } | Became::Read { .. } => None,
    };
    batch_file::ActiveModel {
        state: Set(became.name().to_owned()),
        reason: Set(reason),
        source: Set(became.source().map(|it| it.0)),
        near: Set(row::to_json(&near)),
        doubts: Set(row::to_json(&doubts)),
        ..Default::default()
    }
}

pub fn read_file(row: batch_file::Model) -> Result<BatchFile> {
    let key = row.id;
    let source = || row.source.map(RecordId).ok_or("has no source").broken("batch_file", key);
    let became = match row.state.as_str() {
        "waiting" => Became::Waiting,
        "read" => Became::Read {
            source: source()?,
            near: row::from_json(&row.near).broken("batch_file", key)?,
            doubts: row::from_json(&row.doubts).broken("batch_file", key)?,
        },
        "known" => Became::Known { source: source()? },
        "refused" => Became::Refused { reason: row.reason.clone().unwrap_or_default() },
        other => Err(format!("`{other}` is no known word")).broken("batch_file", key)?,
    };
    Ok(BatchFile {
        id: FileId(row.id),
        batch: BatchId(row.batch),
        position: u32::try_from(row.position).broken("batch_file", key)?,
        name: row.file_name,
        size: u64::try_from(row.size).broken("batch_file", key)?,
        became,
        job: row.job.map(JobId),
    })
}
