//! Whether the database is what it should be.

use crate::{Error, Result, Store};
use sea_orm::{ConnectionTrait, Statement};

/// Looks whether the file of an embedded database is whole. A server looks after itself.
pub async fn sound(store: &Store) -> Result<()> {
    if !store.is_sqlite() {
        return Ok(());
    }
    let db = store.db();
    let check = Statement::from_string(db.get_database_backend(), "pragma quick_check(1)");
    let row = db.query_one_raw(check).await?;
    let said: Option<String> = row.map(|it| it.try_get_by_index(0)).transpose()?;
    match said.as_deref() {
        Some("ok") => Ok(()),
        said => Err(Error::Damaged(format!("the database ({})", said.unwrap_or("no answer")))),
    }
}
