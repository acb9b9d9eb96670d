//! What the database knows of itself: its schema and its epoch.

use crate::entity::spine::meta;
use crate::row::{self, Broken};
use crate::{Db, Result, Tx};
use jiff::Timestamp;
use sea_orm::sea_query::OnConflict;
use sea_orm::{ConnectionTrait, EntityTrait, Set, Statement};
use sea_orm_migration::{IntoSchemaManagerConnection, SchemaManager};
use uuid::Uuid;

const EPOCH: &str = "epoch";

/// The table in which the migrations note which of them have run.
pub const MIGRATIONS: &str = "seaql_migrations";

/// The names of the migrations that have run, oldest first. Empty for a new database.
pub async fn schema<'c>(db: impl IntoSchemaManagerConnection<'c>) -> Result<Vec<String>> {
    let manager = SchemaManager::new(db);
    if !manager.has_table(MIGRATIONS).await? {
        return Ok(Vec::new());
    }
    let db = manager.get_connection();
    let names = "select version from seaql_migrations order by version";
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), names)).await?;
    rows.iter().map(|it| Ok(it.try_get("", "version")?)).collect()
}

/// Gives a new database its epoch.
pub async fn begin(tx: &Tx) -> Result<()> {
    if meta::Entity::find_by_id(EPOCH).one(tx).await?.is_none() {
        renew(tx).await?;
    }
    Ok(())
}

/// Another history begins: whoever followed the log must begin anew.
pub async fn renew(tx: &Tx) -> Result<()> {
    set(tx, EPOCH, &row::new_id(Timestamp::UNIX_EPOCH).to_string()).await
}

pub async fn epoch(db: &Db) -> Result<Uuid> {
    let value = get(db, EPOCH).await?.unwrap_or_default();
    value.parse().broken("meta", EPOCH)
}

pub async fn get(db: &Db, name: &str) -> Result<Option<String>> {
    Ok(meta::Entity::find_by_id(name).one(db).await?.map(|it| it.value))
}

pub async fn set(tx: &Tx, name: &str, value: &str) -> Result<()> {
    let row = meta::ActiveModel { name: Set(name.to_owned()), value: Set(row::clean(value)) };
    let again =
        OnConflict::column(meta::Column::Name).update_column(meta::Column::Value).to_owned();
    meta::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    Ok(())
}
