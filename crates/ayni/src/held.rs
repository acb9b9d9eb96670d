//! A folder that a server works in is held, so that nobody empties it under its hands.

use anyhow::{Context, bail};
use std::fs::{File, TryLockError};
use std::path::Path;

/// The file that is locked. It holds nothing; a lock ends with its process, however that ends.
const FILE: &str = "ayni.lock";

/// Holds a folder for as long as what is returned lives. Several servers may hold it at once.
pub fn hold(folder: &Path) -> anyhow::Result<File> {
    let file = open(folder)?;
    match file.try_lock_shared() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => bail!("{} is being emptied", folder.display()),
        Err(TryLockError::Error(error)) => Err(error).context("the folder cannot be held"),
    }
}

/// Holds a folder alone, to empty it.
pub fn alone(folder: &Path) -> anyhow::Result<File> {
    let file = open(folder)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => bail!(
            "a server is working in {}; stop it first, or choose another folder with --data",
            folder.display()
        ),
        Err(TryLockError::Error(error)) => Err(error).context("the folder cannot be held"),
    }
}

fn open(folder: &Path) -> anyhow::Result<File> {
    let path = folder.join(FILE);
    let file = File::options().create(true).truncate(false).write(true).open(&path);
    file.with_context(|| format!("cannot write {}", path.display()))
}
