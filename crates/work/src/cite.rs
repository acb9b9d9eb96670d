//! A person ties a field of a record to the words of a source that say it.

use crate::table::spot::{self, Spots};
use domain::{Claim, ClaimId, ClaimState, Field, ProposedValue, Record, RecordId};
use store::{By, Store, Tx, claims, records, sources};

/// Why a quotation is no ground.
#[derive(Debug, thiserror::Error)]
pub enum CiteError {
    #[error("these words do not stand in the source, word for word")]
    NotInTheSource,
    #[error("the source has no text of its own")]
    NoText,
    #[error("the field is empty, so there is nothing to ground")]
    NothingToGround,
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Grounds a field as it is now on a quotation, where that stands first in the source.
pub async fn cite(
    store: &Store,
    record: &Record,
    field: Field,
    said: (RecordId, &str),
    by: &By,
) -> Result<ClaimId, CiteError> {
    let tx = store.begin().await?;
    let claim = cite_within(&tx, record, field, said, by).await?;
    tx.commit().await?;
    Ok(claim)
}

/// The same, as a part of something larger.
pub async fn cite_within(
    tx: &Tx,
    record: &Record,
    field: Field,
    (source, quote): (RecordId, &str),
    by: &By,
) -> Result<ClaimId, CiteError> {
    records::hold_source(tx, source).await?;
    if !records::aside(tx, &[source]).await?.is_empty() {
        return Err(CiteError::NotInTheSource);
    }
    let document = sources::document(tx, source).await?;
    let text = document.map(|it| it.text).filter(|it| !it.is_empty()).ok_or(CiteError::NoText)?;
    let Spots::Here(spots) = spot::find(&text, quote) else {
        return Err(CiteError::NotInTheSource);
    };
    let passage = *spots.first().ok_or(CiteError::NotInTheSource)?;
    let claim = |value| Claim {
        id: ClaimId::new(by.at),
        source,
        record: record.id,
        field,
        value,
        passages: vec![passage],
        place: None,
        by_hand: false,
        state: ClaimState::Accepted,
        decided: by.person.map(|it| (it, by.at)),
        proposal: None,
    };
    let new: Vec<Claim> = current(record, field).into_iter().map(claim).collect();
    let first = new.first().ok_or(CiteError::NothingToGround)?.id;
    claims::insert(tx, &new, by).await?;
    Ok(first)
}

/// The values of a field, as claims say them.
fn current(record: &Record, field: Field) -> Vec<ProposedValue> {
    let text = record.texts(field).and_then(|it| it.get(record.origin));
    let text = text.map(|it| ProposedValue::Text { lang: record.origin, value: it.value.clone() });
    text.into_iter().chain(record.values(field).iter().map(ProposedValue::of)).collect()
}
