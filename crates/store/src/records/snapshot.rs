//! A record as the log of changes keeps it: the whole of it as JSON, to be shown and compared.

use domain::{Content, Editions, Kind, Lang, PersonId, Record, RecordId, Slug, State};
use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
struct Snapshot {
    id: RecordId,
    kind: Kind,
    slug: String,
    state: State,
    origin: Lang,
    /// The lines of the log that were written before editions were counted have neither.
    #[serde(alias = "edition")]
    revision: u32,
    #[serde(default)]
    editions: Editions,
    version: u32,
    author: Option<PersonId>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    next_of: Option<RecordId>,
    content: Content,
}

pub fn to_json(record: &Record) -> Value {
    let snapshot = Snapshot {
        id: record.id,
        kind: record.kind,
        slug: record.slug.to_string(),
        state: record.state(),
        origin: record.origin,
        revision: record.revision,
        editions: record.editions.clone(),
        version: record.version,
        author: record.author,
        next_of: record.next_of,
        content: record.content.clone(),
    };
    serde_json::to_value(snapshot).expect("a record has no map whose keys are not texts")
}

/// The record that a change's `before` or `after` tells of.
pub fn from_json(json: &Value) -> serde_json::Result<Record> {
    let it = Snapshot::deserialize(json)?;
    let slug: Slug = it.slug.parse().map_err(serde::de::Error::custom)?;
    let mut record = Record::draft(it.id, it.kind, slug, it.origin).in_state(it.state);
    record.revision = it.revision;
    record.editions = it.editions;
    record.version = it.version;
    record.author = it.author;
    record.next_of = it.next_of;
    record.content = it.content;
    Ok(record)
}
