//! Backup and restore: everything in one portable file, from and to either engine.
//!
//! The file is lines of JSON: a head with the schema, then every row as `["table", {…}]`, one
//! table after another, then the number of rows and the SHA-256 of all that stands before. It is
//! read from one snapshot while others write, and has its name only when it is whole. Restoring
//! checks the whole file first and then replaces everything in one transaction; whoever follows
//! the log sees from its epoch that another history has begun. A backup of an older release is
//! restored into the tables of its time, which the migrations then bring forward.

pub mod base64;
mod restore;
mod shape;
mod tables;
mod write;

pub use restore::{restore, whole};
pub use write::write;

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::path::Path;

/// How far a backup or a restore is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Rows so far, of all tables.
    pub rows: u64,
    /// Rows that there will be.
    pub of: u64,
}

/// What a finished backup or restore was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Summary {
    /// The tables with their rows.
    pub rows: BTreeMap<String, u64>,
    /// Up to where the log of changes goes.
    pub position: u64,
}

const FORMAT: &str = "ayni backup 1";

/// The first line.
#[derive(Debug, Serialize, Deserialize)]
struct Head {
    format: String,
    /// The migrations that had run.
    schema: Vec<String>,
    rows: BTreeMap<String, u64>,
    position: u64,
}

/// The last line.
#[derive(Debug, Serialize, Deserialize)]
struct Tail {
    rows: BTreeMap<String, u64>,
    sha256: String,
}

fn error(path: &Path, problem: impl std::fmt::Display) -> crate::Error {
    crate::Error::Backup { path: path.display().to_string(), problem: problem.to_string() }
}

fn hex(digest: &[u8]) -> String {
    use std::fmt::Write;
    digest.iter().fold(String::new(), |mut text, it| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{it:02x}");
        text
    })
}
