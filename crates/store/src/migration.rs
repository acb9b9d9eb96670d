//! The tables, in numbered steps. A step that has been released is never edited.
//!
//! The SQL is written once and understood by both engines: what SQLite does not know as a type
//! (`uuid`, `bytea`) it takes as a name. Instants are microseconds since 1970 in UTC, made in Rust.
//! A step also moves on what older backups hold: restoring one makes the tables of its own time,
//! fills them, and runs the later steps over them. Foreign keys are checked at the end of a
//! transaction, so that a thesaurus whose themes point at each other can be written in any order.

mod m0001_records;
mod m0002_sources;
mod m0003_people;
mod m0004_work;
mod m0005_titles;
mod m0006_batches;
mod m0007_drawn;
mod m0008_discarded;
mod m0009_publications;
mod m0010_helped;
mod m0011_told_apart;
mod m0012_days;
mod m0013_by_hand;
mod m0014_subscriptions;
mod m0015_next_of;
mod m0016_reviewed;
mod m0017_editions;
mod m0018_listed;
mod m0019_refusals;
mod m0020_looked_up;
mod step;

use sea_orm_migration::{MigrationTrait, MigratorTrait};
use step::Step;

/// The first steps, which are all SQL.
const FIRST: [Step; 16] = [
    m0001_records::STEP,
    m0002_sources::STEP,
    m0003_people::STEP,
    m0004_work::STEP,
    m0005_titles::STEP,
    m0006_batches::STEP,
    m0007_drawn::STEP,
    m0008_discarded::STEP,
    m0009_publications::STEP,
    m0010_helped::STEP,
    m0011_told_apart::STEP,
    m0012_days::STEP,
    m0013_by_hand::STEP,
    m0014_subscriptions::STEP,
    m0015_next_of::STEP,
    m0016_reviewed::STEP,
];

pub struct Migrator;

impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        let mut steps: Vec<Box<dyn MigrationTrait>> =
            FIRST.into_iter().map(|it| Box::new(it) as Box<dyn MigrationTrait>).collect();
        steps.push(Box::new(m0017_editions::Editions));
        steps.push(Box::new(m0018_listed::STEP));
        steps.push(Box::new(m0019_refusals::STEP));
        steps.push(Box::new(m0020_looked_up::STEP));
        steps
    }
}

/// The name of the newest step this program knows.
pub fn newest() -> String {
    names().pop().expect("there are steps")
}

/// The names of all steps, oldest first.
pub fn names() -> Vec<String> {
    Migrator::migrations().iter().map(|it| it.name().to_owned()).collect()
}
