//! Between rows and types: what cannot be read is an error that names table, key and problem.

use crate::{Error, Result};
use jiff::Timestamp;
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::fmt::Display;
use std::num::ParseIntError;

/// Most rows or keys in one statement: both engines limit how many values may be bound.
pub const MOST: usize = 1000;

/// Names the row that cannot be read.
pub trait Broken<T> {
    fn broken(self, table: &'static str, key: impl Display) -> Result<T>;
}

impl<T, E: Display> Broken<T> for std::result::Result<T, E> {
    fn broken(self, table: &'static str, key: impl Display) -> Result<T> {
        self.map_err(|it| Error::Broken { table, key: key.to_string(), problem: it.to_string() })
    }
}

/// A word of the domain, by its name.
pub fn word<T>(
    value: &str,
    read: impl FnOnce(&str) -> Option<T>,
) -> std::result::Result<T, String> {
    read(value).ok_or_else(|| format!("`{value}` is no known word"))
}

/// An instant as the database keeps it.
pub fn micros(at: Timestamp) -> i64 {
    at.as_microsecond()
}

pub fn instant(at: i64) -> std::result::Result<Timestamp, jiff::Error> {
    Timestamp::from_microsecond(at)
}

/// PostgreSQL keeps no U+0000; HTML's answer keeps the length, and so every offset.
pub fn clean(text: &str) -> String {
    text.replace('\0', "\u{fffd}")
}

pub fn to_json(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("types of the domain have no map whose keys are not texts")
}

pub fn from_json<T: DeserializeOwned>(text: &str) -> serde_json::Result<T> {
    serde_json::from_str(text)
}

/// Numbers in one column, in their order.
pub fn numbers(all: &[u32]) -> String {
    all.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ")
}

/// What [`numbers`] wrote.
pub fn read_numbers<T: FromIterator<u32>>(text: &str) -> std::result::Result<T, ParseIntError> {
    text.split_whitespace().map(str::parse).collect()
}

/// An identity of the moment `at` that sorts by when it was made.
pub fn new_id(at: Timestamp) -> uuid::Uuid {
    domain::RecordId::new(at).0
}
