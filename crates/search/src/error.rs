//! What can go wrong with the index. Input never does: any query finds something or nothing.

use std::path::PathBuf;

/// An accident with the index. After one, go on from [`Index::position`](crate::Index::position).
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot {doing} `{}`", path.display())]
    File { doing: &'static str, path: PathBuf, source: std::io::Error },
    #[error("the index refused")]
    Engine(#[from] tantivy::TantivyError),
    #[error("an entry cannot be kept")]
    Kept(#[from] serde_json::Error),
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Engine(error.into())
    }
}
