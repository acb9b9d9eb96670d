//! What a practice was made from, and what was made from it: one statement in each direction,
//! however long the chain is.

use crate::connection::Lock;
use crate::entity::records::record_value;
use crate::{Db, Error, Result, Tx};
use domain::lineage::{self, LONGEST, Step};
use domain::{Field, Record, RecordId};
use sea_orm::ConnectionTrait;
use sea_orm::sea_query::{
    Alias, CommonTableExpression, Expr, ExprTrait, JoinType, Query, UnionType, WithClause,
    WithQuery,
};
use std::collections::HashSet;
use uuid::Uuid;

/// Towards what it was made from, or towards what was made from it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Towards {
    Origins,
    Adaptations,
}

/// How many steps are read at most.
const MOST: u64 = 1_000;

/// All steps that can be followed from a record in one direction.
pub async fn lineage(db: &Db, id: RecordId, towards: Towards) -> Result<Vec<Step>> {
    let rows = db.query_all(&walk(id, towards)).await?;
    let mut steps = HashSet::new();
    for row in rows {
        let (made, from): (Uuid, Uuid) = (row.try_get("", "made")?, row.try_get("", "origin")?);
        steps.insert(Step { made: RecordId(made), from: RecordId(from) });
    }
    let mut steps: Vec<Step> = steps.into_iter().collect();
    steps.sort_unstable();
    Ok(steps)
}

/// Refuses what would be made from itself. Who checks here and then writes is alone in doing so.
pub async fn check(tx: &Tx, record: &Record) -> Result<()> {
    let from: Vec<RecordId> = record.links(Field::AdaptedFrom).collect();
    if from.is_empty() {
        return Ok(());
    }
    tx.lock(Lock::Lineage).await?;
    let below = lineage(tx, record.id, Towards::Adaptations).await?;
    lineage::check(record.id, &from, &below).map_err(Error::Circle)
}

/// Each step with how far it is away, so that a circle, should one ever be in the database, ends.
fn walk(id: RecordId, towards: Towards) -> WithQuery {
    use record_value::Column::{Link, Record as Made};
    let [walked, made, origin, far] = ["walked", "made", "origin", "far"].map(Alias::new);
    let value = record_value::Entity;
    let (start, next, reached) = match towards {
        Towards::Origins => (Made, Made, origin.clone()),
        Towards::Adaptations => (Link, Link, made.clone()),
    };
    let is_step = || {
        let named = Expr::col((value, record_value::Column::Field)).eq(Field::AdaptedFrom.name());
        named.and(Expr::col((value, Link)).is_not_null())
    };
    let first = Query::select()
        .columns([(value, Made), (value, Link)])
        .expr(Expr::val(1))
        .from(value)
        .and_where(is_step())
        .and_where(Expr::col((value, start)).eq(id.0))
        .take();
    let further = Query::select()
        .columns([(value, Made), (value, Link)])
        .expr(Expr::col((walked.clone(), far.clone())).add(1))
        .from(value)
        .join(
            JoinType::InnerJoin,
            walked.clone(),
            Expr::col((value, next)).equals((walked.clone(), reached)),
        )
        .and_where(is_step())
        .and_where(Expr::col((walked.clone(), far.clone())).lt(LONGEST))
        .take();
    let steps = CommonTableExpression::new()
        .table_name(walked.clone())
        .columns([made.clone(), origin.clone(), far])
        .query(first.clone().union(UnionType::Distinct, further).take())
        .to_owned();
    Query::select()
        .distinct()
        .columns([made, origin])
        .from(walked)
        .limit(MOST)
        .take()
        .with(WithClause::new().recursive(true).cte(steps).to_owned())
}
