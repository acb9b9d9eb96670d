//! Every table, in an order in which rows can be written: what is pointed at comes first. Reading
//! and clearing know the tables of this program; writing asks the database ([`super::shape`]).

use crate::entity::{people, records, sources, spine, subscriptions, work};
use crate::{Db, Result, Tx};
use futures_util::future::BoxFuture;
use futures_util::{FutureExt, TryStreamExt};
use sea_orm::{
    ConnectionTrait, EntityTrait, Iterable, PaginatorTrait, PrimaryKeyToColumn, QueryOrder,
};
use serde::Serialize;

/// What is done with a row that was read: it is given as JSON.
pub type Each<'a> = &'a mut (dyn FnMut(String) -> Result<()> + Send);

/// A table as backup and restore use it.
#[derive(Clone, Copy)]
pub struct Table {
    pub name: &'static str,
    pub count: for<'a> fn(&'a Db) -> BoxFuture<'a, Result<u64>>,
    pub read: for<'a> fn(&'a Db, Each<'a>) -> BoxFuture<'a, Result<()>>,
    pub clear: for<'a> fn(&'a Tx) -> BoxFuture<'a, Result<()>>,
}

pub fn all() -> Vec<Table> {
    vec![
        table::<records::record::Entity>("record"),
        table::<records::record_text::Entity>("record_text"),
        table::<records::record_value::Entity>("record_value"),
        table::<records::record_order::Entity>("record_order"),
        table::<sources::document::Entity>("document"),
        table::<sources::document_bytes::Entity>("document_bytes"),
        table::<sources::proposal::Entity>("proposal"),
        table::<sources::told_apart::Entity>("told_apart"),
        table::<sources::claim::Entity>("claim"),
        table::<people::account::Entity>("account"),
        table::<people::account_role::Entity>("account_role"),
        table::<people::session::Entity>("session"),
        table::<people::sign_in_failure::Entity>("sign_in_failure"),
        table::<work::artifact::Entity>("artifact"),
        table::<work::artifact_bytes::Entity>("artifact_bytes"),
        table::<work::publication::Entity>("publication"),
        table::<work::job::Entity>("job"),
        table::<work::batch::Entity>("batch"),
        table::<work::batch_file::Entity>("batch_file"),
        table::<work::batch_bytes::Entity>("batch_bytes"),
        table::<work::helped::Entity>("helped"),
        table::<work::suggestion::Entity>("suggestion"),
        table::<subscriptions::subscription::Entity>("subscription"),
        table::<spine::change::Entity>("change"),
        table::<spine::meta::Entity>("meta"),
    ]
}

fn table<E>(name: &'static str) -> Table
where
    E: EntityTrait,
    E::Model: Serialize + Send + Sync,
{
    debug_assert_eq!(E::default().table_name(), name);
    Table { name, count: count::<E>, read: read::<E>, clear: clear::<E> }
}

fn count<E>(db: &Db) -> BoxFuture<'_, Result<u64>>
where
    E: EntityTrait,
    E::Model: Send + Sync,
{
    async move { Ok(E::find().count(db).await?) }.boxed()
}

fn read<'a, E>(db: &'a Db, each: Each<'a>) -> BoxFuture<'a, Result<()>>
where
    E: EntityTrait,
    E::Model: Serialize + Send + Sync,
{
    async move {
        let sorted = E::PrimaryKey::iter()
            .fold(E::find(), |query, key| query.order_by_asc(key.into_column()));
        let mut rows = sorted.stream(db).await?;
        while let Some(row) = rows.try_next().await? {
            each(crate::row::to_json(&row))?;
        }
        Ok(())
    }
    .boxed()
}

fn clear<E: EntityTrait>(tx: &Tx) -> BoxFuture<'_, Result<()>> {
    async move {
        E::delete_many().exec(tx).await?;
        Ok(())
    }
    .boxed()
}

/// Keeps other writers out until the end of the transaction. SQLite has one writer anyway.
pub async fn hold(tx: &Tx) -> Result<()> {
    if tx.get_database_backend() == sea_orm::DbBackend::Postgres {
        let names: Vec<_> = all().iter().map(|it| format!("\"{}\"", it.name)).collect();
        let lock = format!("lock table {} in exclusive mode", names.join(", "));
        tx.execute_unprepared(&lock).await?;
    }
    Ok(())
}
