//! The records of which sources tell a field differently. To find them all the claims must be gone
//! through; so whoever asks often keeps them, and has them follow the log.

use crate::changes::{self, Change};
use crate::entity::sources::claim;
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{ClaimState, RecordId};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect};
use std::collections::BTreeSet;
use uuid::Uuid;

/// As of a line of the log. Whether what differs is a contradiction, and whether readers may know of
/// it, is asked when it is shown.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Disputed {
    as_of: u64,
    pub records: BTreeSet<RecordId>,
}

/// So many lines of the log cost as much as going through everything.
const MOST: u64 = 2_000;

/// Goes through all claims. Where somebody writes meanwhile it is as of before, and what was written
/// is looked at again.
pub async fn disputed(db: &Db) -> Result<Disputed> {
    let as_of = changes::position(db).await?;
    let records = differing(db, None).await?.into_iter().collect();
    Ok(Disputed { as_of, records })
}

/// The same as of now. Three statements, for what was written since.
pub async fn disputed_since(db: &Db, before: &Disputed) -> Result<Disputed> {
    let until = changes::position(db).await?;
    let lines = changes::of_kinds(db, (before.as_of, until), &["claim"], MOST + 1).await?;
    if lines.len() as u64 > MOST {
        return disputed(db).await;
    }
    let mut touched = BTreeSet::new();
    for line in &lines {
        touched.extend(records_of(line)?);
    }
    let touched: Vec<RecordId> = touched.into_iter().collect();
    let mut records = before.records.clone();
    records.retain(|it| touched.binary_search(it).is_err());
    for ids in touched.chunks(row::MOST) {
        records.extend(differing(db, Some(ids)).await?);
    }
    Ok(Disputed { as_of: until, records })
}

/// A claim that was tied to another record concerns both.
fn records_of(change: &Change) -> Result<Vec<RecordId>> {
    let told = [&change.before, &change.after].into_iter().flatten();
    let ids = told.filter_map(|it| it["record"].as_str());
    ids.map(|it| it.parse().broken("change", change.seq)).collect()
}

/// The records, of these or of all, with a field on which accepted claims are not all alike.
async fn differing(db: &Db, of: Option<&[RecordId]>) -> Result<Vec<RecordId>> {
    let of = of.map(|ids| claim::Column::Record.is_in(ids.iter().map(|it| it.0)));
    let value = || Expr::col((claim::Entity, claim::Column::Value));
    let ids: Vec<Uuid> = claim::Entity::find()
        .select_only()
        .column(claim::Column::Record)
        .filter(claim::Column::State.eq(ClaimState::Accepted.name()))
        .filter(Condition::all().add_option(of))
        .group_by(claim::Column::Record)
        .group_by(claim::Column::Field)
        .group_by(claim::Column::Lang)
        .having(value().min().lt(value().max()))
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(RecordId).collect())
}
