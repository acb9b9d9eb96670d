//! Restoring from a backup.

use super::shape::{Shape, WriteError};
use super::{FORMAT, Head, Progress, Summary, Tail, error, hex, tables};
use crate::connection::Lock;
use crate::records::{days, order};
use crate::{Error, Result, Store, Tx, meta, migration};
use sea_orm::{ConnectionTrait, DbBackend};
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
///
/// The backup of an older release goes into the tables of its time, and the later steps then
/// bring them forward as they would have brought forward the database itself.
pub async fn restore(
    store: &Store,
    path: &Path,
    progress: impl FnMut(Progress) + Send,
) -> Result<Summary> {
    let head = head_of(path).await?;
    let tx = store.begin().await?;
    tables::hold(&tx).await?;
    tx.lock(Lock::Log).await?;
    let older = head.schema.len() < migration::names().len();
    if older {
        make_tables_of(&tx, &head).await?;
    } else {
        for table in tables::all().iter().rev() {
            (table.clear)(&tx).await?;
        }
    }
    let rows = fill(&tx, path, &head, progress).await?;
    if older {
        settle_links(&tx).await?;
        tx.migrate(None).await?;
    }
    meta::renew(&tx).await?;
    order::renew(&tx).await?;
    days::renew(&tx).await?;
    tx.commit().await?;
    store.wake();
    Ok(Summary { rows, position: head.position })
}

/// Whether a file is a whole backup that this program can restore. No database is touched.
pub async fn whole(path: &Path) -> Result<()> {
    head_of(path).await.map(drop)
}

async fn head_of(path: &Path) -> Result<Head> {
    let file = path.to_owned();
    let checked = tokio::task::spawn_blocking(move || check(&file));
    checked.await.map_err(|it| error(path, it))?
}

/// Puts the tables of the backup's time in the place of the present, empty ones.
async fn make_tables_of(tx: &Tx, head: &Head) -> Result<()> {
    tx.lock(Lock::Schema).await?;
    // Those that point before those that are pointed at.
    let present = tables::all().into_iter().rev().map(|it| it.name);
    for name in present.chain([meta::MIGRATIONS]) {
        tx.execute_unprepared(&format!("drop table {name}")).await?;
    }
    let steps = u32::try_from(head.schema.len()).unwrap_or(u32::MAX);
    tx.migrate(Some(steps)).await
}

/// Has the links between the rows looked at now and not at the end: PostgreSQL changes no table of
/// which something waits to be looked at.
async fn settle_links(tx: &Tx) -> Result<()> {
    if tx.get_database_backend() == DbBackend::Postgres {
        tx.execute_unprepared("set constraints all immediate").await?;
        tx.execute_unprepared("set constraints all deferred").await?;
    }
    Ok(())
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
        let (backup, program) = (newer.clone(), migration::newest());
        return Err(Error::NewerBackup { path: path.display().to_string(), backup, program });
    }
    if head.schema.is_empty() || !known.starts_with(&head.schema) {
        return Err(error(path, "has tables that no release of this program had"));
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
        if batch.as_ref().is_some_and(|it| it.is_full() || it.shape.table != name)
            && let Some(full) = batch.take()
        {
            done += full.rows.len() as u64;
            full.write(tx, path).await?;
            progress(Progress { rows: done, of });
        }
        if name == "end" {
            break;
        }
        *counts.entry(name.to_owned()).or_default() += 1;
        match &mut batch {
            Some(batch) => batch.push(row),
            None => batch = Some(Batch::new(shape(tx, path, name).await?, row)),
        }
    }
    if counts != head.rows {
        return Err(error(path, "does not hold as many rows as its head says"));
    }
    Ok(counts)
}

async fn shape(tx: &Tx, path: &Path, table: &str) -> Result<Shape> {
    let shape = if table == meta::MIGRATIONS { None } else { Shape::of(tx, table).await? };
    shape.ok_or_else(|| error(path, format!("has an unknown table `{table}`")))
}

/// Rows of one table that go into one statement.
struct Batch {
    shape: Shape,
    rows: Vec<Box<RawValue>>,
    bytes: usize,
}

impl Batch {
    fn new(shape: Shape, first: Box<RawValue>) -> Batch {
        let bytes = first.get().len();
        Batch { shape, rows: vec![first], bytes }
    }

    fn push(&mut self, row: Box<RawValue>) {
        self.bytes += row.get().len();
        self.rows.push(row);
    }

    fn is_full(&self) -> bool {
        self.rows.len() >= ROWS || self.bytes >= BYTES
    }

    async fn write(&self, tx: &Tx, path: &Path) -> Result<()> {
        self.shape.write(tx, &self.rows).await.map_err(|it| match it {
            WriteError::Row(problem) => error(path, problem),
            WriteError::Store(it) => it,
        })
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
