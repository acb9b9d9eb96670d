//! Writing a backup.

use super::{FORMAT, Head, Progress, Summary, Tail, error, hex, tables};
use crate::{Db, Result, Store, changes, meta};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};

/// Writes everything, as it is at this moment, into a file. Others go on writing meanwhile.
pub async fn write(
    store: &Store,
    path: &Path,
    progress: impl FnMut(Progress) + Send,
) -> Result<Summary> {
    let half = half(path);
    let written = write_half(store, &half, progress).await;
    let named = written.and_then(|it| {
        std::fs::rename(&half, path).map_err(|problem| error(path, problem))?;
        Ok(it)
    });
    if named.is_err() {
        // What is half written is of no use; if it cannot be removed, the first error says more.
        let _ = std::fs::remove_file(&half);
    }
    named
}

/// The name a backup has until it is whole.
fn half(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".half");
    name.into()
}

async fn write_half(
    store: &Store,
    path: &Path,
    mut progress: impl FnMut(Progress) + Send,
) -> Result<Summary> {
    let db = store.snapshot().await?;
    let head = head(&db).await?;
    let of = head.rows.values().sum();
    let mut out = Out::new(path)?;
    out.line(&crate::row::to_json(&head))?;
    let mut done = 0;
    for table in tables::all() {
        let mut each = |row: String| {
            out.line(&format!("[\"{}\",{row}]", table.name))?;
            done += 1;
            if done % 100 == 0 {
                progress(Progress { rows: done, of });
            }
            Ok(())
        };
        (table.read)(&db, &mut each).await?;
        progress(Progress { rows: done, of });
    }
    db.rollback().await?;
    out.end(&head.rows)?;
    Ok(Summary { rows: head.rows, position: head.position })
}

async fn head(db: &Db) -> Result<Head> {
    let schema = meta::schema(db).await?;
    let position = changes::position(db).await?;
    let mut rows = BTreeMap::new();
    for table in tables::all() {
        rows.insert(table.name.to_owned(), (table.count)(db).await?);
    }
    Ok(Head { format: FORMAT.to_owned(), schema, rows, position })
}

/// The file, and the sum of what is in it.
struct Out {
    path: PathBuf,
    file: BufWriter<File>,
    sum: Sha256,
}

impl Out {
    fn new(path: &Path) -> Result<Out> {
        let file = private(path).map_err(|it| error(path, it))?;
        Ok(Out { path: path.to_owned(), file: BufWriter::new(file), sum: Sha256::new() })
    }

    fn line(&mut self, line: &str) -> Result<()> {
        self.sum.update(line.as_bytes());
        self.sum.update(b"\n");
        writeln!(self.file, "{line}").map_err(|it| error(&self.path, it))
    }

    fn end(mut self, rows: &BTreeMap<String, u64>) -> Result<()> {
        let sha256 = hex(&self.sum.finalize_reset());
        let tail = Tail { rows: rows.clone(), sha256 };
        self.line(&format!("[\"end\",{}]", crate::row::to_json(&tail)))?;
        let path = self.path;
        let file = self.file.into_inner().map_err(|it| error(&path, it.error()))?;
        file.sync_all().map_err(|it| error(&path, it))
    }
}

/// A new file that its owner alone can read: it holds the hashes of passwords.
fn private(path: &Path) -> std::io::Result<File> {
    let mut options = File::options();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
