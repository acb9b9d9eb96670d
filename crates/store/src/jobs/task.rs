//! A job, and its row.

use crate::Result;
use crate::artifacts::ArtifactId;
use crate::entity::work::job;
use crate::row::{self, Broken};
use jiff::Timestamp;
use sea_orm::Set;
use serde_json::Value;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Which job.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct JobId(pub Uuid);

impl fmt::Display for JobId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for JobId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<JobId, uuid::Error> {
        text.parse().map(JobId)
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Job {
    pub id: JobId,
    pub kind: String,
    pub args: Value,
    pub state: JobState,
    pub run_after: Timestamp,
    /// How often it was taken.
    pub attempts: u32,
    /// Between 0 and 1.
    pub progress: f64,
    /// What it is doing, or why it failed.
    pub note: Option<String>,
    pub held_until: Option<Timestamp>,
    pub node: Option<String>,
    pub result: Option<ArtifactId>,
    pub created_at: Timestamp,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum JobState {
    Waiting,
    Running,
    Done,
    Failed,
}

impl JobState {
    const ALL: [JobState; 4] =
        [JobState::Waiting, JobState::Running, JobState::Done, JobState::Failed];

    pub fn name(self) -> &'static str {
        match self {
            JobState::Waiting => "waiting",
            JobState::Running => "running",
            JobState::Done => "done",
            JobState::Failed => "failed",
        }
    }

    pub fn from_name(name: &str) -> Option<JobState> {
        JobState::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// The row of a new job.
pub fn new(
    id: JobId,
    kind: &str,
    args: &str,
    (run_after, now): (Timestamp, Timestamp),
) -> job::ActiveModel {
    job::ActiveModel {
        id: Set(id.0),
        kind: Set(kind.to_owned()),
        args: Set(args.to_owned()),
        state: Set(JobState::Waiting.name().to_owned()),
        run_after: Set(row::micros(run_after)),
        attempts: Set(0),
        progress: Set(0.0),
        note: Set(None),
        held_until: Set(None),
        node: Set(None),
        result: Set(None),
        created_at: Set(row::micros(now)),
        changed_at: Set(row::micros(now)),
    }
}

pub fn read(row: job::Model) -> Result<Job> {
    let key = row.id;
    let instant = |at| row::instant(at).broken("job", key);
    Ok(Job {
        id: JobId(row.id),
        kind: row.kind,
        args: row::from_json(&row.args).broken("job", key)?,
        state: row::word(&row.state, JobState::from_name).broken("job", key)?,
        run_after: instant(row.run_after)?,
        attempts: u32::try_from(row.attempts).broken("job", key)?,
        progress: row.progress,
        note: row.note,
        held_until: row.held_until.map(instant).transpose()?,
        node: row.node,
        result: row.result.map(ArtifactId),
        created_at: instant(row.created_at)?,
    })
}
