//! What can go wrong with the database, in sentences for whoever runs the program.

use domain::Record;
use sea_orm::sqlx::error::DatabaseError;
use sea_orm::{DbErr, RuntimeErr, SqlxError};

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error(
        "`{0}` is not the address of a database: write sqlite:PATH or postgres://USER@HOST/NAME"
    )]
    Address(String),
    #[error(
        "the database is newer than this program: its schema is {database}, the program knows \
         {program}; start the newer program"
    )]
    NewerDatabase { database: String, program: String },
    #[error(
        "the backup {path} is newer than this program: its schema is {backup}, the program knows \
         {program}; nothing was changed; restore it with the newer program"
    )]
    NewerBackup { path: String, backup: String, program: String },
    #[error("the database cannot be reached: {0}")]
    Unreachable(String),
    #[error("the database is read-only: nothing was changed")]
    ReadOnly,
    #[error("the database is held by another program or writer: nothing was changed, try again")]
    Locked,
    #[error("there is no space left for the database: nothing was changed")]
    Full,
    #[error("{0} is damaged or no database of this program")]
    Damaged(String),
    /// A row that the program cannot read.
    #[error("table {table}, row {key}: {problem}")]
    Broken { table: &'static str, key: String, problem: String },
    /// Something else still points at it, or what it points at is not there.
    #[error("a link to or from {0} leads nowhere: nothing was changed")]
    Dangling(String),
    /// What is kept once is there already.
    #[error("it is there already: {0}")]
    Twice(String),
    /// A practice would be made from itself.
    #[error(transparent)]
    Circle(domain::lineage::Circle),
    #[error("`{0}` is not a place in a list")]
    Place(String),
    #[error("the backup {path}: {problem}")]
    Backup { path: String, problem: String },
    #[error("the database refused: {0}")]
    Database(DbErr),
}

/// Why a thing was not saved.
#[derive(Debug, thiserror::Error)]
pub enum SaveError {
    /// Somebody else was first. What they saved is here, so that nothing of either is lost.
    #[error("somebody else has changed it in the meantime")]
    Conflict { theirs: Box<Record> },
    #[error(transparent)]
    Store(#[from] Error),
}

/// Why a thing other than a record was not saved: somebody else was first, or an accident.
#[derive(Debug, thiserror::Error)]
pub enum Stale<T: std::fmt::Debug> {
    #[error("somebody else has changed it in the meantime")]
    Conflict { theirs: Box<T> },
    #[error(transparent)]
    Store(#[from] Error),
}

impl From<DbErr> for SaveError {
    fn from(error: DbErr) -> SaveError {
        SaveError::Store(error.into())
    }
}

impl<T: std::fmt::Debug> From<DbErr> for Stale<T> {
    fn from(error: DbErr) -> Stale<T> {
        Stale::Store(error.into())
    }
}

impl From<DbErr> for Error {
    fn from(error: DbErr) -> Error {
        let cause = match &error {
            DbErr::Conn(RuntimeErr::SqlxError(it))
            | DbErr::Exec(RuntimeErr::SqlxError(it))
            | DbErr::Query(RuntimeErr::SqlxError(it)) => Some(named(it)),
            DbErr::ConnectionAcquire(_) => Some(Some(Error::Unreachable(error.to_string()))),
            _ => None,
        };
        cause.flatten().unwrap_or(Error::Database(error))
    }
}

impl From<SqlxError> for Error {
    fn from(error: SqlxError) -> Error {
        let known = named(&error);
        known.unwrap_or_else(|| Error::Unreachable(error.to_string()))
    }
}

fn named(error: &SqlxError) -> Option<Error> {
    match error {
        SqlxError::Database(it) => refusal(it.as_ref()),
        SqlxError::Io(_) | SqlxError::Tls(_) | SqlxError::PoolTimedOut | SqlxError::PoolClosed => {
            Some(Error::Unreachable(error.to_string()))
        }
        _ => None,
    }
}

/// What the engine means by its code. Codes of five signs are SQLSTATE, shorter ones SQLite's,
/// whose low byte is the kind and the rest the detail.
fn refusal(error: &dyn DatabaseError) -> Option<Error> {
    let code = error.code()?;
    let what = || error.message().to_owned();
    if code.len() == 5 {
        return Some(match code.as_ref() {
            "25006" => Error::ReadOnly,
            "40001" | "40P01" | "55P03" => Error::Locked,
            "53100" => Error::Full,
            "23503" => Error::Dangling(what()),
            "23505" => Error::Twice(what()),
            "57P01" | "57P02" | "57P03" | "53300" | "28000" | "28P01" | "3D000" => {
                Error::Unreachable(what())
            }
            _ => return None,
        });
    }
    let code: i32 = code.parse().ok()?;
    Some(match (code & 0xff, code) {
        (5 | 6, _) => Error::Locked,
        (8, _) => Error::ReadOnly,
        (13, _) => Error::Full,
        (11 | 26, _) => Error::Damaged("the database".to_owned()),
        (14, _) => Error::Unreachable(what()),
        (_, 787) => Error::Dangling(what()),
        (_, 1555 | 2067) => Error::Twice(what()),
        _ => return None,
    })
}
