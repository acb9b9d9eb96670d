//! The first and the last day of a record, by which lists are sorted and months are found. The rule is
//! the domain's ([`Record::days`]); the database tells by which edition of it its days were made, and
//! where that is not this program's, those that it may have changed are made anew.

use super::read;
use crate::entity::records::{record, record_value};
use crate::{Db, Result, Tx, meta, row};
use domain::{Record, RecordId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QuerySelect, Set};
use uuid::Uuid;

const RULE: &str = "days";
/// Since the second edition a span ends on the day that it says, and not at the beginning of the year.
const EDITION: &str = "2";

/// Where a record without a date stands in either order: at the end.
const NO_DAYS: (i64, i64) = (99_999_999, 0);

pub fn of(record: &Record) -> (i64, i64) {
    record.days().unwrap_or(NO_DAYS)
}

pub async fn is_current(db: &Db) -> Result<bool> {
    Ok(meta::get(db, RULE).await?.as_deref() == Some(EDITION))
}

/// Makes the days of all spans anew, where they are not this program's.
pub async fn renew(tx: &Tx) -> Result<()> {
    if is_current(tx).await? {
        return Ok(());
    }
    let spans: Vec<Uuid> = record_value::Entity::find()
        .select_only()
        .column(record_value::Column::Record)
        .distinct()
        .filter(record_value::Column::Date.contains("/"))
        .into_tuple()
        .all(tx)
        .await?;
    let spans: Vec<RecordId> = spans.into_iter().map(RecordId).collect();
    for ids in spans.chunks(row::MOST) {
        for found in read::by_ids(tx, ids).await? {
            let (first_day, last_day) = of(&found);
            record::Entity::update_many()
                .set(record::ActiveModel {
                    first_day: Set(first_day),
                    last_day: Set(last_day),
                    ..Default::default()
                })
                .filter(record::Column::Id.eq(found.id.0))
                .exec(tx)
                .await?;
        }
    }
    meta::set(tx, RULE, EDITION).await
}
