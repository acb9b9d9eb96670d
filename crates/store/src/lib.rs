//! What is remembered: the only crate that knows the database.
//!
//! SQLite or PostgreSQL, chosen by the address at [`Store::open`]; everything else is one path.
//! Readers take any [`Db`]: `store.db()` or a `&Tx`. Writers take a [`Tx`], and each notes its
//! change, written with it or not at all:
//!
//! ```no_run
//! # async fn example(record: &mut domain::Record, by: store::By) -> Result<(), store::SaveError> {
//! let store = store::Store::open("sqlite:ayni/ayni.db").await?;
//! let tx = store.begin().await?;
//! store::records::save(&tx, record, &by).await?;
//! tx.commit().await?;
//! # Ok(()) }
//! ```
//!
//! | module | remembers |
//! |---|---|
//! | [`records`] | everything the programme knows, by slug, id, code, title, or in lists |
//! | [`claims`] | what sources say, who decided it, where they disagree |
//! | [`proposals`] | what the harvest read, and what became of it |
//! | [`sources`] | documents, whole, and their text |
//! | [`changes`] | the log that history, search and notifications follow |
//! | [`accounts`], [`sessions`], [`failures`] | who may come in, who is in, who failed to |
//! | [`jobs`], [`artifacts`] | what happens later, and what it made |
//! | [`batches`] | many files that were brought in at once |
//! | [`publications`] | which of it is an edition, and which editions are public |
//! | [`helped`] | what a helper model was asked, and what it suggested |
//! | [`subscriptions`] | who asked to be told by mail what a search finds |
//! | [`backup`] | all of it in one file |
//! | [`meta`] | what the database knows of itself |
//!
//! Nothing is deleted but what no reader ever saw. What must not be lost when two people write at
//! once has a version, and the second of them is given what the first has saved.

pub mod accounts;
pub mod artifacts;
pub mod backup;
pub mod batches;
mod by;
pub mod changes;
pub mod claims;
mod connection;
mod db;
mod entity;
mod error;
pub mod failures;
mod health;
pub mod helped;
pub mod jobs;
pub mod meta;
mod migration;
pub mod proposals;
pub mod publications;
pub mod records;
mod row;
pub mod sessions;
pub mod sources;
pub mod subscriptions;

pub use by::By;
pub use connection::{Store, Tx};
pub use db::Db;
pub use error::{Error, Result, SaveError, Stale};
pub use health::sound;
