//! Lists of records: what is wanted, in an order, a page at a time.
//!
//! A page starts after a key, never at a number, and costs three statements whatever its length.

mod previous;

pub use previous::{Previous, before, previous};

use super::row::Row;
use super::{read, unreviewed};
use crate::entity::records::{record, record_order, record_text};
use crate::row::{self, Broken};
use crate::{Db, Error, Result};
use domain::{Field, Kind, Lang, PersonId, Record, RecordId, State};
use sea_orm::sea_query::{
    self, Condition, Expr, ExprTrait, Func, OrderedStatement, Query, SelectStatement,
    WindowStatement,
};
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// What is wanted. Empty fields ask for nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct Listing {
    pub kinds: Vec<Kind>,
    pub states: Vec<State>,
    /// For each field, one of these records.
    pub links: Vec<(Field, Vec<RecordId>)>,
    /// For each row, one of these records in one of these fields: where an event was held or who
    /// came, both are the place it touches. What the first row asks for is looked up, the rest is
    /// asked of each record that is found.
    pub touching: Vec<(Vec<Field>, Vec<RecordId>)>,
    /// For each field, one of these codes.
    pub codes: Vec<(Field, Vec<String>)>,
    /// It has something in one of these.
    pub having: Vec<Field>,
    /// Without those of which this is said: events of the context.
    pub without: Option<Field>,
    /// Only those of which this is said.
    pub only: Option<Field>,
    /// Its years touch these, both included.
    pub years: Option<(i16, i16)>,
    /// Its days touch these, both included: numbers like 20180731 ([`Record::days`]).
    pub days: Option<(i64, i64)>,
    /// It may end on this day, or later: what is told to the month or the year alone may end in it.
    pub ends: Option<i64>,
    /// Its first day is one of these, both included.
    pub begins: Option<(i64, i64)>,
    /// Its title is there in one of these.
    pub languages: Vec<Lang>,
    /// It has a translation that this person may review and nobody has
    /// ([`Record::to_review`](domain::Record::to_review)).
    pub to_review: Option<PersonId>,
    pub order: Order,
    /// What [`Page::next`] gave.
    pub after: Option<String>,
    pub limit: u64,
    /// How much there is of it, where somebody has counted that. Few are looked up; many are walked
    /// in their order until the page is full. It changes nothing but the cost.
    pub counted: Option<Counted>,
    /// Which of their fields are read: all, unless somebody says which. They are nearly all that a
    /// record takes. What is read without some of them is to be shown, and never to be saved.
    pub told: Option<&'static [Field]>,
}

/// How much there is of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// How many it has in all its pages.
    pub found: u64,
    /// How many records of every kind have what is asked for first: all of them are looked up.
    pub looked_up: u64,
    /// How many there are of its kinds: those are walked.
    pub of_kind: u64,
}

impl Default for Listing {
    fn default() -> Listing {
        Listing {
            kinds: Vec::new(),
            states: Vec::new(),
            links: Vec::new(),
            touching: Vec::new(),
            codes: Vec::new(),
            having: Vec::new(),
            without: None,
            only: None,
            years: None,
            days: None,
            ends: None,
            begins: None,
            languages: Vec::new(),
            to_review: None,
            order: Order::Changed,
            after: None,
            limit: 50,
            counted: None,
            told: None,
        }
    }
}

/// The longest page.
const MOST: u64 = 100_000;

/// To walk past a record and ask whether it has what is wanted takes so many times as long as to
/// look one up (2.3 to 4 µs and 0.8 to 1.3, among 100,000 records).
const STEP: u64 = 3;

/// In which order. All end in the record's id, so that no two stand at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// By the title a reader of this language sees, as their alphabet has it.
    Title(Lang),
    /// The latest day first; what has no date last.
    Newest,
    /// The first day first; what has no date last.
    Oldest,
    /// Last changed first.
    Changed,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Page {
    pub records: Vec<Record>,
    /// Where the next page starts. There is none after the last.
    pub next: Option<String>,
}

/// One page of a list.
pub async fn page(db: &Db, listing: &Listing) -> Result<Page> {
    let (rows, next) = rows(db, listing).await?;
    Ok(Page { records: read::telling(db, rows, listing.told).await?, next })
}

/// The rows of a page, and where the next one starts.
async fn rows(db: &Db, listing: &Listing) -> Result<(Vec<Row>, Option<String>)> {
    let limit = listing.limit.clamp(1, MOST);
    let mut query = wanted(listing);
    if let Some(after) = &listing.after {
        query.cond_where(behind(listing.order, after)?);
    }
    let mut query = first(query, listing, limit + 1);
    if matches!(listing.order, Order::Title(_)) {
        query.column((record_order::Entity, record_order::Column::SortKey));
    }
    let mut rows = db.query_all(&query).await?;
    let more = rows.len() as u64 > limit;
    rows.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    let place = rows.last().filter(|_| more).map(|it| key(listing.order, it)).transpose()?;
    let rows = rows.iter().map(|it| Row::from_query_result(it, ""));
    let rows = rows.collect::<Result<Vec<_>, _>>()?;
    Ok((rows, place))
}

/// The first rows of what is wanted. Where many are looked up to find few, the rows of those few
/// alone are read: the others are told by an index that has what a list is sorted by.
pub(super) fn first(mut wanted: SelectStatement, listing: &Listing, limit: u64) -> SelectStatement {
    if listing.is_walked() || !listing.looks_up() {
        sorted(&mut wanted, listing);
        return told(&mut wanted, listing.order).limit(limit).take();
    }
    wanted.column((record::Entity, record::Column::Id)).limit(limit);
    sorted(&mut wanted, listing);
    let mut rows = told(Query::select().from(record::Entity), listing.order).take();
    rows.and_where(Expr::col((record::Entity, record::Column::Id)).in_subquery(wanted));
    if let Order::Title(lang) = listing.order {
        in_order(&mut rows, lang);
    }
    sorted(&mut rows, listing);
    rows
}

/// The first rows of each kind of a list that is looked up: what is wanted of any of them is found
/// once, and numbered within its kind.
pub(super) fn first_of_each(listing: &Listing) -> SelectStatement {
    let mut numbered = wanted(&Listing { counted: None, ..listing.clone() });
    let mut within = WindowStatement::partition_by((record::Entity, record::Column::Kind));
    sorted(&mut within, listing);
    numbered.column((record::Entity, record::Column::Id));
    numbered.expr_window_as(Func::cust("row_number"), within, "nth");
    let ids = Query::select()
        .column("id")
        .from_subquery(numbered, "numbered")
        .and_where(Expr::col("nth").lte(i64::try_from(listing.limit).unwrap_or(i64::MAX)))
        .take();
    let mut rows = told(Query::select().from(record::Entity), listing.order).take();
    rows.and_where(Expr::col((record::Entity, record::Column::Id)).in_subquery(ids)).take()
}

/// The rows, with their place in an order of numbers.
fn told(query: &mut SelectStatement, order: Order) -> &mut SelectStatement {
    query.columns(Row::COLUMNS.map(|it| (record::Entity, it)));
    if let Some(column) = order.number() {
        query.expr_as(Expr::col((record::Entity, column)), PLACE);
    }
    query
}

/// What the number is called by which rows are sorted.
pub(super) const PLACE: &str = "place";

impl Order {
    /// Where it is one of numbers, which.
    fn number(self) -> Option<record::Column> {
        match self {
            Order::Title(_) => None,
            Order::Newest => Some(record::Column::LastDay),
            Order::Oldest => Some(record::Column::FirstDay),
            Order::Changed => Some(record::Column::ChangedAt),
        }
    }
}

impl Listing {
    /// Walked are as many as it takes to find a page of them, if they lie evenly.
    fn is_walked(&self) -> bool {
        self.counted.is_some_and(|it| {
            let walked = self.limit.saturating_mul(it.of_kind).saturating_mul(STEP);
            walked < it.found.saturating_mul(it.looked_up)
        })
    }

    /// Whether both are looked up, and differ in nothing but their kind, if in that.
    pub(super) fn is_looked_up_with(&self, other: &Listing) -> bool {
        let is_looked_up = |it: &Listing| it.looks_up() && !it.is_walked() && it.kinds.len() == 1;
        let without = |it: &Listing| Listing { kinds: Vec::new(), counted: None, ..it.clone() };
        is_looked_up(self) && is_looked_up(other) && without(self) == without(other)
    }

    /// Whether it is sifted by what other tables tell.
    fn looks_up(&self) -> bool {
        !(self.links.is_empty() && self.touching.is_empty() && self.codes.is_empty())
    }
}

/// How many records a list has in all its pages.
pub async fn count(db: &Db, listing: &Listing) -> Result<u64> {
    // In no order: no titles are looked up for it.
    number_of(db, wanted(&Listing { order: Order::Changed, ..listing.clone() })).await
}

/// How many records a query finds.
async fn number_of(db: &Db, mut query: SelectStatement) -> Result<u64> {
    query.expr_as(Expr::col((record::Entity, record::Column::Id)).count(), "n");
    let row = db.query_one(&query).await?;
    let number: i64 = row.map(|it| it.try_get("", "n")).transpose()?.unwrap_or(0);
    u64::try_from(number).broken("record", "count")
}

/// How many records there are of each kind in each state.
pub async fn counts_by_kind_state(db: &Db) -> Result<HashMap<(Kind, State), u64>> {
    let rows: Vec<(String, String, i64)> = record::Entity::find()
        .select_only()
        .column(record::Column::Kind)
        .column(record::Column::State)
        .column_as(record::Column::Id.count(), "n")
        .group_by(record::Column::Kind)
        .group_by(record::Column::State)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(kind, state, number): (String, String, i64)| {
        let key = format!("{kind} {state}");
        let kind = row::word(&kind, Kind::from_name).broken("record", &key)?;
        let state = row::word(&state, State::from_name).broken("record", &key)?;
        Ok(((kind, state), u64::try_from(number).broken("record", &key)?))
    };
    rows.into_iter().map(read).collect()
}

/// What has to be said of a record, and what must not.
fn said_or_not(listing: &Listing) -> impl Iterator<Item = Expr> {
    let marked = |field: Option<Field>| field.map(read::flagged);
    let without = marked(listing.without).map(|it| record::Column::Id.not_in_subquery(it));
    let only = marked(listing.only).map(|it| record::Column::Id.in_subquery(it));
    without.into_iter().chain(only)
}

pub(super) fn wanted(listing: &Listing) -> SelectStatement {
    let mut query = Query::select().from(record::Entity).take();
    let by_title = matches!(listing.order, Order::Title(_));
    if !listing.kinds.is_empty() {
        let kinds = listing.kinds.iter().map(|it| it.name());
        // Where the titles are in order, their kind stands beside them.
        let of_kind = if by_title {
            record_order::Column::Kind.is_in(kinds)
        } else {
            record::Column::Kind.is_in(kinds)
        };
        query.and_where(of_kind);
    }
    if !listing.states.is_empty() {
        let states = listing.states.iter().map(|it| it.name());
        query.and_where(record::Column::State.is_in(states));
    }
    let links = listing.links.iter().map(|(field, to)| read::links(&[*field], to));
    let touching = listing.touching.iter().map(|(fields, to)| read::links(fields, to));
    let codes = listing.codes.iter().map(|(field, of)| read::codes(*field, of));
    // Where nobody walks, the first are looked up, and the others asked of each that is found.
    let mut is_asked = listing.is_walked();
    for such in links.chain(touching).chain(codes) {
        query.and_where(if is_asked {
            Expr::exists(such.of_record())
        } else {
            record::Column::Id.in_subquery(such.of_all())
        });
        is_asked = true;
    }
    if !listing.having.is_empty() {
        query.cond_where(read::having_any(&listing.having));
    }
    for said in said_or_not(listing) {
        query.and_where(said);
    }
    in_time(&mut query, listing);
    if !listing.languages.is_empty() {
        query.and_where(Expr::exists(titled(&listing.languages)));
    }
    if let Some(person) = listing.to_review {
        query.and_where(record::Column::Id.in_subquery(unreviewed::by_others(person)));
    }
    if let Order::Title(lang) = listing.order {
        in_order(&mut query, lang);
    }
    query
}

/// Within the years and days that are wanted.
fn in_time(query: &mut SelectStatement, listing: &Listing) {
    if let Some((first, last)) = listing.years {
        query.and_where(record::Column::FirstYear.lte(i64::from(last)));
        query.and_where(record::Column::LastYear.gte(i64::from(first)));
    }
    if let Some((first, last)) = listing.days {
        query.and_where(record::Column::FirstDay.lte(last));
        query.and_where(record::Column::LastDay.gte(first));
    }
    if let Some(day) = listing.ends {
        let vaguely = [day / 10_000 * 10_000, day / 100 * 100];
        let last = record::Column::LastDay;
        query.and_where(last.gte(vaguely[0]));
        query.cond_where(Condition::any().add(last.gte(day)).add(last.is_in(vaguely)));
    }
    if let Some((first, last)) = listing.begins {
        // Of a list by the last day, SQLite would find them by the first and then sort them all.
        let plain = Expr::col((record::Entity, record::Column::FirstDay));
        let day = if listing.order == Order::Newest { plain.add(0) } else { plain };
        query.and_where(day.clone().gte(first)).and_where(day.lte(last));
    }
}

/// With the places of the titles in the alphabet of a language.
fn in_order(query: &mut SelectStatement, lang: Lang) {
    let here = Condition::all()
        .add(
            Expr::col((record_order::Entity, record_order::Column::Record))
                .equals((record::Entity, record::Column::Id)),
        )
        .add(record_order::Column::Lang.eq(lang.tag()));
    query.join(sea_query::JoinType::InnerJoin, record_order::Entity, here);
}

fn titled(languages: &[Lang]) -> SelectStatement {
    Query::select()
        .expr(Expr::val(1))
        .from(record_text::Entity)
        .and_where(
            Expr::col((record_text::Entity, record_text::Column::Record))
                .equals((record::Entity, record::Column::Id)),
        )
        .and_where(record_text::Column::Field.eq(Field::Title.name()))
        .and_where(record_text::Column::Lang.is_in(languages.iter().map(|it| it.tag())))
        .take()
}

fn sorted(query: &mut impl OrderedStatement, listing: &Listing) {
    sorted_towards(query, listing, Towards::End);
}

/// From where one stands in a list, the way to its end or back to its beginning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Towards {
    End,
    Beginning,
}

impl Order {
    /// Whether what stands behind is larger.
    fn rises(self) -> bool {
        matches!(self, Order::Title(_) | Order::Oldest)
    }
}

fn sorted_towards(query: &mut impl OrderedStatement, listing: &Listing, towards: Towards) {
    use sea_query::Order::{Asc, Desc};
    let is_onward = towards == Towards::End;
    let way = if listing.order.rises() == is_onward { Asc } else { Desc };
    match listing.order {
        Order::Title(_) => {
            let sort_key = (record_order::Entity, record_order::Column::SortKey);
            query.order_by(sort_key, way)
        }
        // Few are still to come. Asked for by the plain column, SQLite would go through all that is
        // over because it is in this order.
        Order::Oldest if listing.ends.is_some() => {
            query.order_by_expr(Expr::col((record::Entity, record::Column::FirstDay)).add(0), way)
        }
        Order::Newest => query.order_by((record::Entity, record::Column::LastDay), way),
        Order::Oldest => query.order_by((record::Entity, record::Column::FirstDay), way),
        Order::Changed => query.order_by((record::Entity, record::Column::ChangedAt), way),
    };
    query.order_by((record::Entity, record::Column::Id), if is_onward { Asc } else { Desc });
}

/// The place of a row in the order, as a text that is safe in an address.
fn key(order: Order, row: &sea_orm::QueryResult) -> Result<String> {
    let id: Uuid = row.try_get("", "id")?;
    let place = match order {
        Order::Title(_) => hex(&row.try_get::<Vec<u8>>("", "sort_key")?),
        _ => row.try_get::<i64>("", PLACE)?.to_string(),
    };
    Ok(format!("{place}.{}", id.simple()))
}

/// What stands behind a place.
fn behind(order: Order, after: &str) -> Result<Condition> {
    let Place { column, value, id } = Place::read(order, after)?;
    let further = if order.rises() {
        column.clone().gt(value.clone())
    } else {
        column.clone().lt(value.clone())
    };
    Ok(Condition::any().add(further).add(column.eq(value).and(record::Column::Id.gt(id))))
}

/// A place in an order, as [`key`] wrote it.
struct Place {
    column: Expr,
    value: sea_query::Value,
    id: Uuid,
}

impl Place {
    fn read(order: Order, text: &str) -> Result<Place> {
        let wrong = || Error::Place(text.to_owned());
        let (place, id) = text.split_once('.').ok_or_else(wrong)?;
        let id: Uuid = id.parse().map_err(|_| wrong())?;
        let (column, value) = match order.number() {
            None => {
                let column = Expr::col((record_order::Entity, record_order::Column::SortKey));
                (column, bytes(place).ok_or_else(wrong)?.into())
            }
            Some(column) => {
                let number = place.parse::<i64>().map_err(|_| wrong())?;
                (Expr::col((record::Entity, column)), number.into())
            }
        };
        Ok(Place { column, value, id })
    }
}

fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, it| {
        // Writing to a text cannot fail.
        let _ = write!(text, "{it:02x}");
        text
    })
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let pairs = hex.as_bytes().chunks(2);
    pairs.map(|it| u8::from_str_radix(std::str::from_utf8(it).ok()?, 16).ok()).collect()
}
