//! The file of weights, in the safetensors format: known by its hash, or not read at all.

use ndarray::{Array1, Array2};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::fs;
use std::io::{Read, Seek};
use std::os::unix::fs::FileExt;
use std::path::{Path, PathBuf};

/// SHA-256 of the file that `data/encoder/fetch` writes: version 0.2.1 of the package.
const KNOWN: &str = "6ada8ef84774074b32a1bbc29fdc445b6335b0b2a8fe2037e25faf669080ba60";

/// No header is longer; more is another file.
const LONGEST_HEADER: u64 = 1_000_000;

pub type Result<T> = std::result::Result<T, Error>;

/// Why the file of weights cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("{} cannot be read: {source}", file.display())]
    Unreadable { file: PathBuf, source: std::io::Error },
    #[error("{} is damaged, or another file than data/encoder/fetch writes (its SHA-256 begins with {found})", file.display())]
    Unknown { file: PathBuf, found: String },
    #[error("{} has no `{array}` of the form that is needed", file.display())]
    Lacks { file: PathBuf, array: String },
}

/// An opened file whose bytes are the known ones.
#[derive(Debug)]
pub struct Weights {
    path: PathBuf,
    file: fs::File,
    arrays: HashMap<String, Lies>,
    /// Where the arrays begin.
    begin: u64,
}

/// Where an array lies, and its form.
#[derive(Debug, Clone, Deserialize)]
struct Lies {
    dtype: String,
    shape: Vec<usize>,
    data_offsets: [u64; 2],
}

impl Weights {
    /// Opens the file and reads it once to its end, to know it.
    pub fn open(path: &Path) -> Result<Weights> {
        let fails = |source| Error::Unreadable { file: path.to_owned(), source };
        let mut file = fs::File::open(path).map_err(fails)?;
        let found = digest(&mut file).map_err(fails)?;
        if found != KNOWN {
            let found = found.chars().take(12).collect();
            return Err(Error::Unknown { file: path.to_owned(), found });
        }
        let mut weights = Weights { path: path.to_owned(), file, arrays: HashMap::new(), begin: 0 };
        weights.read_header()?;
        Ok(weights)
    }

    fn read_header(&mut self) -> Result<()> {
        let length = self.bytes(0, 8)?;
        let length = u64::from_le_bytes(length.try_into().map_err(|_| self.lacks("header"))?);
        if length > LONGEST_HEADER {
            return Err(self.lacks("header"));
        }
        let header = self.bytes(8, length)?;
        let mut header: HashMap<String, serde_json::Value> =
            serde_json::from_slice(&header).map_err(|_| self.lacks("header"))?;
        header.remove("__metadata__");
        for (name, lies) in header {
            let lies = serde_json::from_value(lies).map_err(|_| self.lacks(&name))?;
            self.arrays.insert(name, lies);
        }
        self.begin = 8 + length;
        Ok(())
    }

    /// An array of bytes.
    pub fn small(&self, name: &str) -> Result<Vec<u8>> {
        let lies = self.lies(name, "U8")?;
        self.bytes(self.begin + lies.data_offsets[0], lies.data_offsets[1] - lies.data_offsets[0])
    }

    pub fn whole(&self, name: &str) -> Result<Vec<u32>> {
        Ok(self.fours(name, "U32")?.into_iter().map(u32::from_le_bytes).collect())
    }

    pub fn row(&self, name: &str) -> Result<Array1<f32>> {
        Ok(self.fours(name, "F32")?.into_iter().map(f32::from_le_bytes).collect())
    }

    /// A matrix of this many columns.
    pub fn matrix(&self, name: &str, columns: usize) -> Result<Array2<f32>> {
        let numbers = self.row(name)?;
        let rows = numbers.len() / columns;
        numbers.into_shape_with_order((rows, columns)).map_err(|_| self.lacks(name))
    }

    /// What reads single rows of a table of bytes, which itself stays where it is: on the disk.
    pub fn into_rows(self, name: &str, columns: usize) -> Result<Rows> {
        let lies = self.lies(name, "U8")?;
        if lies.shape.get(1) != Some(&columns) {
            return Err(self.lacks(name));
        }
        let begin = self.begin + lies.data_offsets[0];
        Ok(Rows { path: self.path, file: self.file, begin, columns })
    }

    fn fours(&self, name: &str, dtype: &str) -> Result<Vec<[u8; 4]>> {
        let lies = self.lies(name, dtype)?;
        let [from, to] = lies.data_offsets;
        let bytes = self.bytes(self.begin + from, to - from)?;
        Ok(bytes.as_chunks().0.to_vec())
    }

    fn lies(&self, name: &str, dtype: &str) -> Result<&Lies> {
        let lies = self.arrays.get(name).filter(|it| it.dtype == dtype);
        lies.filter(|it| it.data_offsets[0] <= it.data_offsets[1]).ok_or_else(|| self.lacks(name))
    }

    fn bytes(&self, from: u64, length: u64) -> Result<Vec<u8>> {
        let mut bytes = vec![0; usize::try_from(length).unwrap_or_default()];
        let fails = |source| Error::Unreadable { file: self.path.clone(), source };
        self.file.read_exact_at(&mut bytes, from).map_err(fails)?;
        Ok(bytes)
    }

    pub fn lacks(&self, array: &str) -> Error {
        Error::Lacks { file: self.path.clone(), array: array.to_owned() }
    }
}

/// A table of bytes in a file.
#[derive(Debug)]
pub struct Rows {
    path: PathBuf,
    file: fs::File,
    begin: u64,
    columns: usize,
}

impl Rows {
    pub fn read(&self, row: u32, into: &mut [u8]) -> Result<()> {
        let at = self.begin + u64::from(row) * self.columns as u64;
        let fails = |source| Error::Unreadable { file: self.path.clone(), source };
        self.file.read_exact_at(into, at).map_err(fails)
    }
}

fn digest(file: &mut fs::File) -> std::io::Result<String> {
    let mut hash = Sha256::new();
    let mut part = vec![0; 1 << 20];
    loop {
        let read = file.read(&mut part)?;
        if read == 0 {
            break;
        }
        hash.update(&part[..read]);
    }
    file.rewind()?;
    let hex = |nibble: u8| char::from(b"0123456789abcdef"[usize::from(nibble)]);
    Ok(hash.finalize().iter().flat_map(|byte| [hex(byte >> 4), hex(byte & 15)]).collect())
}
