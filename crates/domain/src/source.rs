//! The document behind a source: kept whole, with its hash and the text that offsets refer to.

use crate::RecordId;

/// What a source is made of. The record of kind `source` tells title, publisher and date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    pub source: RecordId,
    pub file_name: String,
    pub media_type: String,
    /// SHA-256 of the bytes, in hexadecimal.
    pub hash: String,
    /// A fingerprint of the text that near-equal texts share most bits of.
    pub fingerprint: u64,
    pub size: u64,
    /// The extracted text; passages count its scalar values. Empty for a scan without text.
    pub text: String,
    /// What the reader was not sure of, as keys of the interface.
    pub doubts: Vec<String>,
    /// The offset at which each page begins, where the format knows pages.
    pub pages: Vec<usize>,
}
