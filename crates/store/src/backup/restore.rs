//! Restoring from a backup.

use super::tables::{self, Table};
use super::{FORMAT, Head, Progress, Summary, Tail, error, hex};
use crate::connection::Lock;
use crate::records::order;
use crate::{Error, Result, Store, Tx, meta, migration};
use serde_json::value::RawValue;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;

/// Most rows and bytes in one statement.
const ROWS: usize = 500;
const BYTES: usize = 4_000_000;

/// Replaces everything in the database by what is in the file: all of it, or nothing.
pub async fn restore(
    store: &Store,
    path: &Path,
    progress: impl FnMut(Progress) + Send,
) -> Result<Summary> {
    let file = path.to_owned();
    let checked = tokio::task::spawn_blocking(move || check(&file));
    let head = checked.await.map_err(|it| error(path, it))??;
    let tx = store.begin().await?;
    tables::hold(&tx).await?;
    tx.lock(Lock::Log).await?;
    for table in tables::all().iter().rev() {
        (table.clear)(&tx).await?;
    }
    let rows = fill(&tx, path, &head, progress).await?;
    meta::renew(&tx).await?;
    order::renew(&tx).await?;
    tx.commit().await?;
    store.wake();
    Ok(Summary { rows, position: head.position })
}

/// Reads the whole file: that it ends, that its sum is right, that this program knows its tables.
fn check(path: &Path) -> Result<Head> {
    let mut lines = lines(path)?;
    let first = lines.next().transpose().map_err(|it| error(path, it))?.unwrap_or_default();
    let head: Head = serde_json::from_str(&first)
        .ok()
        .filter(|it: &Head| it.format == FORMAT)
        .ok_or_else(|| error(path, "is no backup of this program"))?;
    let known = migration::names();
    if let Some(newer) = head.schema.iter().rfind(|it| !known.contains(it)) {
        let (database, program) = (newer.clone(), migration::newest());
        return Err(Error::NewerDatabase { database, program });
    }
    let mut sum = Sha256::new();
    let mut last = first;
    for line in lines {
        let line = line.map_err(|it| error(path, it))?;
        sum.update(last.as_bytes());
        sum.update(b"\n");
        last = line;
    }
    let cut = || error(path, "is cut off: it has no end");
    let (name, tail) = entry(&last).ok_or_else(cut)?;
    if name != "end" {
        return Err(cut());
    }
    let tail: Tail = serde_json::from_str(tail.get()).map_err(|_| cut())?;
    if tail.sha256 != hex(&sum.finalize()) || tail.rows != head.rows {
        return Err(error(path, "is damaged: its sum is not that of its content"));
    }
    Ok(head)
}

async fn fill(
    tx: &Tx,
    path: &Path,
    head: &Head,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<BTreeMap<String, u64>> {
    let mut batch: Option<Batch> = None;
    let mut counts: BTreeMap<String, u64> = head.rows.keys().map(|it| (it.clone(), 0)).collect();
    let of = head.rows.values().sum();
    let mut done = 0;
    for line in lines(path)?.skip(1) {
        let line = line.map_err(|it| error(path, it))?;
        let (name, row) = entry(&line).ok_or_else(|| error(path, "has a line that is no row"))?;
        if batch.as_ref().is_some_and(|it| it.is_full() || it.table.name != name)
            && let Some(full) = batch.take()
        {
            done += full.rows.len() as u64;
            let table = full.table.name;
            (full.table.write)(tx, full.rows).await?;
            progress(Progress { table, rows: done, of });
        }
        if name == "end" {
            break;
        }
        *counts.entry(name.to_owned()).or_default() += 1;
        let table = tables::all().into_iter().find(|it| it.name == name);
        let table = table.ok_or_else(|| error(path, format!("has an unknown table `{name}`")))?;
        batch.get_or_insert_with(|| Batch::new(table)).push(row);
    }
    if counts != head.rows {
        return Err(error(path, "does not hold as many rows as its head says"));
    }
    Ok(counts)
}

/// Rows of one table that go into one statement.
struct Batch {
    table: Table,
    rows: Vec<Box<RawValue>>,
    bytes: usize,
}

impl Batch {
    fn new(table: Table) -> Batch {
        Batch { table, rows: Vec::new(), bytes: 0 }
    }

    fn push(&mut self, row: Box<RawValue>) {
        self.bytes += row.get().len();
        self.rows.push(row);
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= ROWS || self.bytes >= BYTES
    }
}

fn lines(path: &Path) -> Result<impl Iterator<Item = std::io::Result<String>> + use<>> {
    let file = File::open(path).map_err(|it| error(path, it))?;
    Ok(BufReader::new(file).lines())
}

/// A line: the name of a table and a row.
fn entry(line: &str) -> Option<(&str, Box<RawValue>)> {
    serde_json::from_str(line).ok()
}
