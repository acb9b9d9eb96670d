//! When readers got each edition of a record, read from the log.

use crate::entity::spine::change;
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{EditionDays, Editions, Kind, RecordId};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use serde::Deserialize;
use std::collections::HashMap;

/// The days of the editions of some records.
#[derive(Debug, Default)]
pub struct Published(HashMap<RecordId, EditionDays>);

/// All that is read of a record as the log keeps it. The lines that were written before editions
/// were counted have none.
#[derive(Deserialize)]
struct Counted {
    #[serde(default)]
    editions: Editions,
}

impl Published {
    /// When an edition was published; the first is 1.
    pub fn of(&self, record: RecordId, edition: u32) -> Option<Timestamp> {
        self.0.get(&record)?.of(edition)
    }

    fn read(&mut self, record: RecordId, editions: &Editions, at: Timestamp) {
        self.0.entry(record).or_default().read(editions, at);
    }
}

/// How many records are read at once: each of their versions is a whole record.
const AT_ONCE: usize = 50;

/// When the editions of these records were published. One statement for fifty of them.
pub async fn published(db: &Db, of: &[RecordId]) -> Result<Published> {
    let mut published = Published::default();
    let kinds = Kind::ALL.map(Kind::name);
    for ids in of.chunks(AT_ONCE) {
        let rows: Vec<(i64, String, i64, String)> = change::Entity::find()
            .select_only()
            .columns([change::Column::Seq, change::Column::SubjectId])
            .columns([change::Column::At, change::Column::After])
            .filter(change::Column::SubjectId.is_in(ids.iter().map(RecordId::to_string)))
            .filter(change::Column::SubjectKind.is_in(kinds))
            .filter(change::Column::After.is_not_null())
            .order_by_asc(change::Column::Seq)
            .into_tuple()
            .all(db)
            .await?;
        for (seq, id, at, after) in rows {
            let counted: Counted = row::from_json(&after).broken("change", seq)?;
            let id = id.parse().broken("change", seq)?;
            published.read(id, &counted.editions, row::instant(at).broken("change", seq)?);
        }
    }
    Ok(published)
}
