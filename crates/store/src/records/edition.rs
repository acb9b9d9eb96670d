//! The next edition of a published record, as long as it is being written.

use super::row::Row;
use super::{read, snapshot};
use crate::changes;
use crate::entity::records::record;
use crate::entity::spine::change;
use crate::row::Broken;
use crate::{Db, Result};
use domain::{Record, RecordId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};

/// The draft of the next edition of a record, if one was begun.
pub async fn next_of(db: &Db, published: RecordId) -> Result<Option<Record>> {
    let found =
        Row::find().filter(record::Column::NextOf.eq(published.0)).order_by_asc(record::Column::Id);
    read::one(db, found).await
}

/// A record as it was when it was made, by the log.
pub async fn as_made(db: &Db, id: RecordId) -> Result<Option<Record>> {
    let made = change::Entity::find()
        .filter(change::Column::SubjectId.eq(id.to_string()))
        .filter(change::Column::Act.eq("created"))
        .order_by_asc(change::Column::Seq)
        .one(db)
        .await?;
    let Some(made) = made else { return Ok(None) };
    let seq = made.seq;
    let after = changes::read(made)?.after;
    after.map(|it| snapshot::from_json(&it)).transpose().broken("change", seq)
}
