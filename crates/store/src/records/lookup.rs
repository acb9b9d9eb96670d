//! Finding records by what people call them, and gathering what a list of them leads to.

use super::listing::{Listing, wanted};
use crate::entity::records::{record, record_text, record_value};
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{Field, Kind, RecordId, State};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashMap;
use uuid::Uuid;

/// Which of these titles, in any language, are those of records of this kind, and of which.
/// Of two records with one title the older one is taken.
pub async fn by_titles(
    db: &impl Db,
    kind: Kind,
    titles: &[&str],
) -> Result<HashMap<String, RecordId>> {
    let to_record = record_text::Entity::belongs_to(record::Entity)
        .from(record_text::Column::Record)
        .to(record::Column::Id);
    let to_record: sea_orm::RelationDef = to_record.into();
    let mut found = HashMap::new();
    for titles in titles.chunks(row::MOST) {
        let pairs: Vec<(String, Uuid)> = record_text::Entity::find()
            .select_only()
            .column(record_text::Column::Value)
            .column(record_text::Column::Record)
            .join(JoinType::InnerJoin, to_record.clone())
            .filter(record::Column::Kind.eq(kind.name()))
            .filter(record::Column::State.ne(State::Retired.name()))
            .filter(record_text::Column::Field.eq(Field::Title.name()))
            .filter(record_text::Column::Value.is_in(titles.iter().map(|it| row::clean(it))))
            .order_by_asc(record_text::Column::Record)
            .into_tuple()
            .all(db)
            .await?;
        for (title, id) in pairs {
            found.entry(title).or_insert(RecordId(id));
        }
    }
    Ok(found)
}

/// The different records that those of a list lead to by this field.
pub async fn linked(db: &impl Db, listing: &Listing, field: Field) -> Result<Vec<RecordId>> {
    let mut among = wanted(listing);
    among.column((record::Entity, record::Column::Id));
    let ids: Vec<Uuid> = record_value::Entity::find()
        .select_only()
        .column(record_value::Column::Link)
        .distinct()
        .filter(record_value::Column::Field.eq(field.name()))
        .filter(record_value::Column::Link.is_not_null())
        .filter(Expr::col(record_value::Column::Record).in_subquery(among))
        .order_by_asc(record_value::Column::Link)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(RecordId).collect())
}

/// How many records of a list lead to each record by this field. One statement.
pub async fn counted(
    db: &impl Db,
    listing: &Listing,
    field: Field,
) -> Result<Vec<(RecordId, u64)>> {
    let mut among = wanted(listing);
    among.column((record::Entity, record::Column::Id));
    let counts: Vec<(Uuid, i64)> = record_value::Entity::find()
        .select_only()
        .column(record_value::Column::Link)
        .column_as(Expr::col(record_value::Column::Record).count_distinct(), "n")
        .filter(record_value::Column::Field.eq(field.name()))
        .filter(record_value::Column::Link.is_not_null())
        .filter(Expr::col(record_value::Column::Record).in_subquery(among))
        .group_by(record_value::Column::Link)
        .order_by_asc(record_value::Column::Link)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(id, count): (Uuid, i64)| {
        Ok((RecordId(id), u64::try_from(count).broken("record_value", id)?))
    };
    counts.into_iter().map(read).collect()
}

/// The first and last year of every record of a kind in a state that has any date.
pub async fn spans(db: &impl Db, kind: Kind, state: State) -> Result<Vec<(i16, i16)>> {
    let years: Vec<(i64, i64)> = record::Entity::find()
        .select_only()
        .columns([record::Column::FirstYear, record::Column::LastYear])
        .filter(record::Column::Kind.eq(kind.name()))
        .filter(record::Column::State.eq(state.name()))
        .filter(record::Column::FirstYear.is_not_null())
        .filter(record::Column::LastYear.is_not_null())
        .into_tuple()
        .all(db)
        .await?;
    let year = |it: i64| i16::try_from(it).unwrap_or(i16::MAX);
    Ok(years.into_iter().map(|(first, last)| (year(first), year(last))).collect())
}
