//! Why a file was not read: what is wrong, where, and what to do about it.

/// A file that gives no text at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the file is empty; choose the file again, its copy may have been broken off")]
    Empty,
    #[error("the file has nothing but blanks; choose the file that has the text")]
    Blank,
    #[error(
        "the file has {bytes} bytes, more than the {limit} that are read; split it or export its text alone"
    )]
    TooLarge { bytes: u64, limit: u64 },
    #[error(
        "`{part}` in the archive unpacks to far more than a document can be; if it is honest, save it again without pictures"
    )]
    ZipBomb { part: String },
    #[error("the file is encrypted; save a copy without a password")]
    Encrypted,
    #[error("this is {found}, which is not read; save it as DOCX, PDF, HTML or plain text")]
    NotADocument { found: &'static str },
    #[error("nobody can tell what kind of file this is; save it as DOCX, PDF, HTML or plain text")]
    Unknown,
    #[error(
        "the {format} file is broken ({detail}); open it in the program it comes from and save it again"
    )]
    Broken { format: &'static str, detail: String },
    #[error(
        "reading the {format} file took longer than {seconds} seconds and was given up; save it again, or export its text alone"
    )]
    TooSlow { format: &'static str, seconds: u64 },
}

impl Refusal {
    /// Under which the interface finds its own words for it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::Empty => "refusal-empty",
            Self::Blank => "refusal-blank",
            Self::TooLarge { .. } => "refusal-too-large",
            Self::ZipBomb { .. } => "refusal-zip-bomb",
            Self::Encrypted => "refusal-encrypted",
            Self::NotADocument { .. } => "refusal-not-a-document",
            Self::Unknown => "refusal-unknown",
            Self::Broken { .. } => "refusal-broken",
            Self::TooSlow { .. } => "refusal-too-slow",
        }
    }
}
