//! Following an arrow: what stands in the way is looked up, the domain decides, the store writes.

use crate::edition;
use domain::{Arrow, RecordId, StateError};
use store::{By, SaveError, Store, claims, records};

/// Why a record did not go on.
#[derive(Debug, thiserror::Error)]
pub enum FollowError {
    #[error("there is no such record")]
    NotFound,
    #[error("only a person can do that")]
    Nobody,
    #[error(transparent)]
    Refused(#[from] StateError),
    #[error(transparent)]
    Save(#[from] SaveError),
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Follows an arrow and saves. Who may is asked before, by whoever knows the viewer.
pub async fn follow(store: &Store, id: RecordId, arrow: Arrow, by: &By) -> Result<(), FollowError> {
    let person = by.person.ok_or(FollowError::Nobody)?;
    let tx = store.begin().await?;
    let mut record = records::by_id(&tx, id).await?.ok_or(FollowError::NotFound)?;
    let ground = claims::ground(&tx, id).await?;
    record.follow(arrow, person, &ground)?;
    edition::keep(&tx, record, by).await?;
    tx.commit().await?;
    Ok(())
}
