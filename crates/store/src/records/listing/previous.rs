//! What stands before a page of a list: where the page before begins, and how many there are. A
//! place in a list is the last row of the page before, so it is looked for a page further back.

use super::{Listing, Order, PLACE, Place, Towards, key, number_of, sorted_towards, wanted};
use crate::entity::records::{record, record_order};
use crate::{Db, Result};
use sea_orm::sea_query::{Condition, Expr, ExprTrait};
use sea_orm::{ColumnTrait, ConnectionTrait};

/// The page before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Previous {
    /// There is none before the first.
    None,
    /// It is the first.
    First,
    /// It starts after this place: [`Listing::after`].
    After(String),
}

/// Which page of as many records stands before this one. One statement, or none.
pub async fn previous(db: &Db, listing: &Listing) -> Result<Previous> {
    let Some(after) = &listing.after else { return Ok(Previous::None) };
    let listing = Listing { counted: None, ..listing.clone() };
    let mut query = wanted(&listing);
    query.cond_where(up_to(listing.order, after)?);
    sorted_towards(&mut query, &listing, Towards::Beginning);
    query.column((record::Entity, record::Column::Id));
    match listing.order.number() {
        None => query.column((record_order::Entity, record_order::Column::SortKey)),
        Some(column) => query.expr_as(Expr::col((record::Entity, column)), PLACE),
    };
    let row = db.query_one(query.offset(listing.limit).limit(1)).await?;
    let place = row.map(|it| key(listing.order, &it)).transpose()?;
    Ok(place.map_or(Previous::First, Previous::After))
}

/// How many stand before this page. One statement, or none.
pub async fn before(db: &Db, listing: &Listing) -> Result<u64> {
    let Some(after) = &listing.after else { return Ok(0) };
    let listing = Listing { counted: None, ..listing.clone() };
    let mut query = wanted(&listing);
    query.cond_where(up_to(listing.order, after)?);
    number_of(db, query).await
}

/// What stands at a place or before it.
fn up_to(order: Order, place: &str) -> Result<Condition> {
    let Place { column, value, id } = Place::read(order, place)?;
    let nearer = if order.rises() {
        column.clone().lt(value.clone())
    } else {
        column.clone().gt(value.clone())
    };
    Ok(Condition::any().add(nearer).add(column.eq(value).and(record::Column::Id.lte(id))))
}
