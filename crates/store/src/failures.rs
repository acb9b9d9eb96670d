//! Sign-ins that failed, by account name or by address, so that guessing becomes slow.
//!
//! They are counters of the door, not part of what the programme knows, and so no changes.

use crate::entity::people::sign_in_failure as failure;
use crate::row::{self, Broken};
use crate::{Db, Result, Tx};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, PaginatorTrait, QueryFilter, Set};

pub async fn note(tx: &Tx, key: &str, at: Timestamp) -> Result<()> {
    let row = failure::ActiveModel {
        id: Set(row::new_id(at)),
        name: Set(row::clean(key)),
        at: Set(row::micros(at)),
    };
    failure::Entity::insert(row).exec_without_returning(tx).await?;
    Ok(())
}

/// How often it failed since then.
pub async fn count(db: &Db, key: &str, since: Timestamp) -> Result<u64> {
    let found = failure::Entity::find()
        .filter(failure::Column::Name.eq(row::clean(key)))
        .filter(failure::Column::At.gte(row::micros(since)));
    Ok(found.count(db).await?)
}

/// When it failed last.
pub async fn last(db: &Db, key: &str) -> Result<Option<Timestamp>> {
    use sea_orm::QueryOrder;
    let last = failure::Entity::find()
        .filter(failure::Column::Name.eq(row::clean(key)))
        .order_by_desc(failure::Column::At)
        .one(db)
        .await?;
    last.map(|it| row::instant(it.at).broken("sign_in_failure", it.id)).transpose()
}

/// Forgets the failures of a key: somebody has signed in.
pub async fn clear(tx: &Tx, key: &str) -> Result<()> {
    let found = failure::Entity::delete_many().filter(failure::Column::Name.eq(row::clean(key)));
    found.exec(tx).await?;
    Ok(())
}

/// Forgets all that is older.
pub async fn prune(tx: &Tx, before: Timestamp) -> Result<()> {
    let found = failure::Entity::delete_many().filter(failure::Column::At.lt(row::micros(before)));
    found.exec(tx).await?;
    Ok(())
}
