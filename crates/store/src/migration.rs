//! The tables, in numbered steps. A step that has been released is never edited.
//!
//! The SQL is written once and understood by both engines: what SQLite does not know as a type
//! (`uuid`, `bytea`) it takes as a name. Instants are microseconds since 1970 in UTC, made in Rust.
//! A step that adds a column gives it a default, and its entity `#[serde(default)]`, so that older
//! backups can be restored. Foreign keys are checked at the end of a transaction, so that a thesaurus whose themes point at
//! each other can be written in any order.

mod m0001_records;
mod m0002_sources;
mod m0003_people;
mod m0004_work;

use sea_orm_migration::{MigrationTrait, MigratorTrait};

pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            Box::new(m0001_records::Migration),
            Box::new(m0002_sources::Migration),
            Box::new(m0003_people::Migration),
            Box::new(m0004_work::Migration),
        ]
    }
}

/// The name of the newest step this program knows.
pub fn newest() -> String {
    Migrator::migrations().last().map(|it| it.name().to_owned()).unwrap_or_default()
}

/// The names of all steps, oldest first.
pub fn names() -> Vec<String> {
    Migrator::migrations().iter().map(|it| it.name().to_owned()).collect()
}
