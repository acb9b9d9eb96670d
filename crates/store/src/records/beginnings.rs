//! The first records of several lists at once: for pages that show a few of each of many.

use super::listing::{Listing, Order, PLACE, first, first_of_each, wanted};
use super::read;
use super::row::Row;
use crate::row::Broken;
use crate::{Db, Result};
use domain::{Kind, Record};
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
    let all = parts(listings);
    let mut queries = all.iter().enumerate().map(|(at, it)| it.query(at));
    let Some(mut query) = queries.next() else { return Ok(rows) };
    query.unions(queries.map(|it| (UnionType::All, it)));
    for row in db.query_all(&query).await? {
        let part: i64 = row.try_get("", "part")?;
        let place = row.try_get("", PLACE)?;
        let row = Row::from_query_result(&row, "")?;
        let part = usize::try_from(part).ok().and_then(|it| all.get(it));
        let list = part.and_then(|it| it.list(&row.kind)).ok_or("no such list");
        rows[list.broken("record", row.id)?].push((place, row));
    }
    Ok(rows)
}

/// Lists that are read in one go: one alone, or some that differ in their kind.
struct Part<'a> {
    one: &'a Listing,
    /// The place of each among all the lists, and its kinds.
    lists: Vec<(usize, &'a [Kind])>,
}

impl Part<'_> {
    /// To which of the lists a row of this kind belongs.
    fn list(&self, kind: &str) -> Option<usize> {
        if let [(only, _)] = self.lists[..] {
            return Some(only);
        }
        let has = |it: &&(usize, &[Kind])| it.1.iter().any(|it| it.name() == kind);
        self.lists.iter().find(has).map(|it| it.0)
    }

    fn goes_with(&self, listing: &Listing) -> bool {
        self.one.is_looked_up_with(listing)
            && self.lists.iter().all(|(_, kinds)| *kinds != listing.kinds)
    }

    /// In brackets of its own, since of a union only the whole can be cut off.
    fn query(&self, at: usize) -> SelectStatement {
        debug_assert!(!matches!(self.one.order, Order::Title(_)));
        let rows = if self.lists.len() == 1 {
            first(wanted(self.one), self.one, self.one.limit)
        } else {
            let kinds = self.lists.iter().flat_map(|it| it.1.iter().copied());
            first_of_each(&Listing { kinds: kinds.collect(), ..self.one.clone() })
        };
        Query::select()
            .columns(Row::COLUMNS)
            .column(PLACE)
            .expr_as(Expr::val(i64::try_from(at).unwrap_or(i64::MAX)), "part")
            .from_subquery(rows, "rows")
            .take()
    }
}

/// Lists that differ in their kind alone are looked up together: what one of them has to go through,
/// the others have to, too.
fn parts(listings: &[Listing]) -> Vec<Part<'_>> {
    let mut parts: Vec<Part> = Vec::new();
    for (at, listing) in listings.iter().enumerate() {
        let list = (at, listing.kinds.as_slice());
        match parts.iter_mut().find(|it| it.goes_with(listing)) {
            Some(part) => part.lists.push(list),
            None => parts.push(Part { one: listing, lists: vec![list] }),
        }
    }
    parts
}

/// The parts of a union come in whatever order.
fn in_order(rows: &mut [Placed], order: Order) {
    match order {
        Order::Newest | Order::Changed => rows.sort_by_key(|it| (Reverse(it.0), it.1.id)),
        Order::Oldest => rows.sort_by_key(|it| (it.0, it.1.id)),
        Order::Title(_) => (),
    }
}
