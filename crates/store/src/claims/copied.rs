//! Claims that were copied to the draft of a next edition, each with what it is a copy of.

use super::{put, subject, to_json};
use crate::changes;
use crate::entity::spine::change;
use crate::row::Broken;
use crate::{By, Db, Result, Tx};
use domain::{Claim, ClaimId, ClaimState, RecordId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use serde_json::json;
use std::collections::HashMap;

const COPIED: &str = "copied";

/// What a claim was copied from, and how it stood then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Original {
    pub claim: ClaimId,
    pub state: ClaimState,
}

/// Says of another record what is said of one.
pub async fn copy(tx: &Tx, from: RecordId, to: RecordId, by: &By) -> Result<()> {
    let originals = super::of_record(tx, from).await?;
    let copies: Vec<Claim> = originals
        .iter()
        .map(|it| Claim { id: ClaimId::new(by.at), record: to, ..it.clone() })
        .collect();
    put(tx, &copies).await?;
    for (copy, original) in copies.iter().zip(&originals) {
        let mut told = to_json(copy);
        told["of"] = json!(original.id);
        changes::note(tx, subject(copy), COPIED, (None, Some(told)), by);
    }
    Ok(())
}

/// The copies that a record began with. One statement.
pub async fn copied(db: &Db, to: RecordId) -> Result<HashMap<ClaimId, Original>> {
    let lines = change::Entity::find()
        .filter(change::Column::PartOf.eq(to.to_string()))
        .filter(change::Column::Act.eq(COPIED))
        .all(db)
        .await?;
    let mut copies = HashMap::new();
    for line in lines {
        let seq = line.seq;
        let line = changes::read(line)?;
        let copy: ClaimId = line.subject.id.parse().broken("change", seq)?;
        let after = line.after.ok_or("it does not tell the copy").broken("change", seq)?;
        let claim = super::from_json(copy, &after).broken("change", seq)?;
        let of = after["of"].as_str().ok_or("it does not tell of what").broken("change", seq)?;
        let of: ClaimId = of.parse().broken("change", seq)?;
        copies.insert(copy, Original { claim: of, state: claim.state });
    }
    Ok(copies)
}
