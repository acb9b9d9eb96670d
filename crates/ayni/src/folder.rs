//! The files of a folder.

use anyhow::Context;
use std::path::{Path, PathBuf};

/// The files of a folder and of those below it, in the order of their names. Hidden ones are left.
pub fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(folder) = open.pop() {
        let name = folder.display().to_string();
        let entries = std::fs::read_dir(&folder).with_context(|| format!("cannot read {name}"))?;
        for entry in entries {
            let entry = entry.with_context(|| format!("cannot read {name}"))?;
            let kind = entry.file_type().with_context(|| format!("cannot read {name}"))?;
            if entry.file_name().to_string_lossy().starts_with('.') {
                continue;
            }
            // A link may lead in a circle, so only folders themselves are gone into.
            if kind.is_dir() {
                open.push(entry.path());
            } else if entry.path().is_file() {
                found.push(entry.path());
            }
        }
    }
    found.sort();
    Ok(found)
}
