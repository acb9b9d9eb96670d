//! From what was sent to the files in it: archives are opened, within bounds, and every file that
//! is not taken says why.
//!
//! What an archive is, its bytes say: a Word file is one too and is left whole. The names within
//! are labels for people and never paths.

use std::io::{Cursor, Read};
use zip::ZipArchive;
use zip::result::ZipError;

/// How much is taken at once.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// How many files.
    pub files: usize,
    /// The longest file, in bytes.
    pub each: u64,
    /// All files of a batch, unpacked.
    pub together: u64,
}

/// A file, or why it is not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// With the folders it lay in.
    pub name: String,
    pub size: u64,
    /// Its bytes; else the reason as a key of the interface.
    pub content: Result<Vec<u8>, &'static str>,
}

/// The files in what was sent, and how many more there was no room even to name.
pub fn unpack(sent: Vec<(String, Vec<u8>)>, limits: Limits) -> (Vec<Piece>, u64) {
    let mut room = Room { limits, taken: 0, unpacked: 0, pieces: Vec::new(), left_out: 0 };
    for (name, bytes) in sent {
        if is_folder(&bytes) {
            room.open(&name, &bytes);
        } else {
            room.take(label(&name), bytes.len() as u64, || Ok(bytes));
        }
    }
    (room.pieces, room.left_out)
}

/// What is still free.
struct Room {
    limits: Limits,
    taken: usize,
    /// All bytes that came out, also of what was refused: a bomb must not go off many times.
    unpacked: u64,
    pieces: Vec<Piece>,
    left_out: u64,
}

impl Room {
    fn take(
        &mut self,
        name: String,
        size: u64,
        content: impl FnOnce() -> Result<Vec<u8>, &'static str>,
    ) {
        // Files that are refused are named too, but not without end.
        if self.pieces.len() >= 2 * self.limits.files {
            self.left_out += 1;
            return;
        }
        let left = self.limits.together.saturating_sub(self.unpacked);
        let content = if self.taken >= self.limits.files {
            Err("refusal-too-many")
        } else if size > self.limits.each {
            Err("refusal-too-large")
        } else if size > left {
            Err("refusal-batch-full")
        } else {
            content()
        };
        if let Ok(bytes) = &content {
            self.taken += 1;
            self.unpacked += bytes.len() as u64;
        }
        self.pieces.push(Piece { name, size, content });
    }

    fn refuse(&mut self, name: String, size: u64, why: &'static str) {
        self.take(name, size, || Err(why));
    }

    fn open(&mut self, name: &str, bytes: &[u8]) {
        let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else {
            return self.refuse(label(name), bytes.len() as u64, "refusal-archive-broken");
        };
        let before = self.pieces.len();
        let mut inside: Vec<(String, usize)> = (0..archive.len())
            .filter_map(|at| archive.name_for_index(at)?.ok().map(|it| (label(&it), at)))
            .filter(|(name, _)| !is_of_the_system(name))
            .collect();
        inside.sort();
        for (name, at) in inside {
            self.unpack_one(&mut archive, name, at);
        }
        if self.pieces.len() == before {
            self.refuse(label(name), bytes.len() as u64, "refusal-archive-empty");
        }
    }

    fn unpack_one(&mut self, archive: &mut ZipArchive<Cursor<&[u8]>>, name: String, at: usize) {
        let file = match archive.by_index(at) {
            Ok(file) if file.is_dir() => return,
            Ok(file) => file,
            Err(error) => return self.refuse(name, 0, why(&error)),
        };
        let declared = file.size();
        let left = self.limits.together.saturating_sub(self.unpacked);
        let most = self.limits.each.min(left);
        let mut spent = 0;
        self.take(name, declared, || {
            // The declared size may lie: what counts is what comes out.
            let mut bytes = Vec::new();
            let read = file.take(most + 1).read_to_end(&mut bytes);
            spent = bytes.len() as u64;
            match read {
                Err(_) => Err("refusal-archive-broken"),
                Ok(_) if spent > most => Err("refusal-zip-bomb"),
                Ok(_) if is_folder(&bytes) => Err("refusal-archive-within"),
                Ok(_) => Ok(bytes),
            }
        });
        // What was taken is counted there.
        if self.pieces.last().is_some_and(|it| it.content.is_err()) {
            self.unpacked = self.unpacked.saturating_add(spent);
        }
    }
}

fn why(error: &ZipError) -> &'static str {
    match error {
        ZipError::InvalidPassword => "refusal-encrypted",
        ZipError::UnsupportedArchive(why) if why.contains("assword") => "refusal-encrypted",
        _ => "refusal-archive-broken",
    }
}

/// Whether these bytes are an archive of files, and not a document that is stored as one.
fn is_folder(bytes: &[u8]) -> bool {
    // An archive without any file in it begins with its end.
    let begins = bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06");
    if !begins {
        return false;
    }
    let Ok(archive) = ZipArchive::new(Cursor::new(bytes)) else { return false };
    let document = ["[Content_Types].xml", "mimetype", "META-INF/container.xml"];
    !document.iter().any(|it| archive.index_for_name(it).is_some())
}

/// What the computer keeps for itself beside the files of people.
fn is_of_the_system(name: &str) -> bool {
    name.is_empty()
        || name.split('/').any(|it| it.starts_with('.') || it == "__MACOSX")
        || name.ends_with("Thumbs.db")
        || name.ends_with("desktop.ini")
}

/// A name as it is shown: no root, no way upwards, no sign that moves the text about.
fn label(name: &str) -> String {
    let clean: String = name
        .replace('\\', "/")
        .chars()
        .filter(|it| {
            !it.is_control() && !matches!(it, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        })
        .collect();
    let parts = clean.split('/').filter(|it| !it.is_empty() && *it != "." && *it != "..");
    parts.collect::<Vec<_>>().join("/").chars().take(LONGEST_NAME).collect()
}

const LONGEST_NAME: usize = 300;
