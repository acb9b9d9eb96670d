//! Who is signed in.
//!
//! The browser has the token, the database its hash: who reads the database cannot sign in.

use crate::accounts::{self, Account};
use crate::changes;
use crate::entity::people::session;
use crate::{By, Db, Result, Tx, row};
use domain::PersonId;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, Set};
use sha2::{Digest, Sha256};
use std::fmt::Write;

/// What is kept of a token.
pub fn hash(token: &str) -> String {
    let digest = Sha256::digest(token.as_bytes());
    digest.iter().fold(String::new(), |mut text, it| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{it:02x}");
        text
    })
}

/// Opens a session, and takes away those that have expired.
pub async fn open(
    tx: &Tx,
    token_hash: &str,
    person: PersonId,
    at: Timestamp,
    expires: Timestamp,
) -> Result<()> {
    session::Entity::delete_many()
        .filter(session::Column::ExpiresAt.lte(row::micros(at)))
        .exec(tx)
        .await?;
    let row = session::ActiveModel {
        token_hash: Set(token_hash.to_owned()),
        person: Set(person.0),
        opened_at: Set(row::micros(at)),
        expires_at: Set(row::micros(expires)),
    };
    session::Entity::insert(row).exec_without_returning(tx).await?;
    let by = By::person(person, at);
    changes::note(tx, accounts::subject(person), "signed_in", (None, None), &by);
    Ok(())
}

/// Whose session this is. Nobody's, if it has expired or the account is disabled.
pub async fn viewer(db: &Db, token_hash: &str, now: Timestamp) -> Result<Option<Account>> {
    let session = session::Entity::find_by_id(token_hash)
        .filter(session::Column::ExpiresAt.gt(row::micros(now)))
        .one(db)
        .await?;
    let Some(session) = session else { return Ok(None) };
    let account = accounts::by_person(db, PersonId(session.person)).await?;
    Ok(account.filter(|it| it.disabled_at.is_none()))
}

pub async fn close(tx: &Tx, token_hash: &str, at: Timestamp) -> Result<()> {
    let Some(session) = session::Entity::find_by_id(token_hash).one(tx).await? else {
        return Ok(());
    };
    session::Entity::delete_by_id(token_hash).exec(tx).await?;
    let person = PersonId(session.person);
    let by = By::person(person, at);
    changes::note(tx, accounts::subject(person), "signed_out", (None, None), &by);
    Ok(())
}

/// Closes every session of a person: after a new password, or when the account is disabled.
pub async fn close_all(tx: &Tx, person: PersonId, by: &By) -> Result<()> {
    let closed = session::Entity::delete_many().filter(session::Column::Person.eq(person.0));
    if closed.exec(tx).await?.rows_affected > 0 {
        changes::note(tx, accounts::subject(person), "signed_out", (None, None), by);
    }
    Ok(())
}
