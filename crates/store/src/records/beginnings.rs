//! The first records of several lists at once: for pages that show a few of each of many.

use super::listing::{Listing, Order, PLACE, first, wanted};
use super::read;
use super::row::Row;
use crate::row::Broken;
use crate::{Db, Result};
use domain::Record;
use sea_orm::sea_query::{Expr, Query, SelectStatement, UnionType};
use sea_orm::{ConnectionTrait, FromQueryResult};
use std::cmp::Reverse;
use std::collections::HashMap;
use uuid::Uuid;

/// The first page of each of these lists. Three statements for all of them.
///
/// Lists by title are not for this: what is sorted by the letters of a language is in its order
/// where it stands alone. The fields that all of them want are read, or all fields where they differ
/// in that.
pub async fn beginnings(db: &Db, listings: &[Listing]) -> Result<Vec<Vec<Record>>> {
    let mut rows = rows(db, listings).await?;
    for (rows, listing) in rows.iter_mut().zip(listings) {
        in_order(rows, listing.order);
    }
    let distinct: HashMap<Uuid, &Row> = rows.iter().flatten().map(|it| (it.1.id, &it.1)).collect();
    let told = listings.first().and_then(|it| it.told);
    let told = told.filter(|told| listings.iter().all(|it| it.told == Some(*told)));
    let whole = read::telling(db, distinct.into_values().cloned().collect(), told).await?;
    let whole: HashMap<Uuid, Record> = whole.into_iter().map(|it| (it.id.0, it)).collect();
    let found = |rows: &Vec<Placed>| rows.iter().map(|it| whole[&it.1.id].clone()).collect();
    Ok(rows.iter().map(found).collect())
}

/// A row with the number by which it is sorted.
type Placed = (i64, Row);

async fn rows(db: &Db, listings: &[Listing]) -> Result<Vec<Vec<Placed>>> {
    let mut rows = vec![Vec::new(); listings.len()];
    let mut parts = listings.iter().enumerate().map(|(at, it)| part(at, it));
    let Some(mut query) = parts.next() else { return Ok(rows) };
    query.unions(parts.map(|it| (UnionType::All, it)));
    for row in db.query_all(&query).await? {
        let at: i64 = row.try_get("", "list")?;
        let list = usize::try_from(at).ok().and_then(|it| rows.get_mut(it));
        let list = list.ok_or("no such list").broken("record", at)?;
        list.push((row.try_get("", PLACE)?, Row::from_query_result(&row, "")?));
    }
    Ok(rows)
}

/// In brackets of its own, since of a union only the whole can be cut off.
fn part(at: usize, listing: &Listing) -> SelectStatement {
    debug_assert!(!matches!(listing.order, Order::Title(_)));
    let part = first(wanted(listing), listing, listing.limit);
    Query::select()
        .columns(Row::COLUMNS)
        .column(PLACE)
        .expr_as(Expr::val(i64::try_from(at).unwrap_or(i64::MAX)), "list")
        .from_subquery(part, "part")
        .take()
}

/// The parts of a union come in whatever order.
fn in_order(rows: &mut [Placed], order: Order) {
    match order {
        Order::Newest | Order::Changed => rows.sort_by_key(|it| (Reverse(it.0), it.1.id)),
        Order::Oldest => rows.sort_by_key(|it| (it.0, it.1.id)),
        Order::Title(_) => (),
    }
}
