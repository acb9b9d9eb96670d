//! The store, on SQLite always and on PostgreSQL where `AYNI_TEST_POSTGRES` holds the address of a
//! server (`tests/postgres` makes one). Each test has databases of its own.

mod accounts;
mod backup;
mod batches;
mod changes;
mod claims;
mod common;
mod helped;
mod jobs;
mod kills;
mod lineage;
mod listing;
mod migrations;
mod older;
mod proposals;
mod records;
mod reviews;
mod sources;
mod subscriptions;
mod trouble;
