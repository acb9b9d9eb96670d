//! Records by what they are known by, whole.

use super::row::Row;
use crate::entity::records::{record, record_text, record_value};
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{
    Content, Field, Kind, Lang, MadeBy, PersonId, Record, RecordId, Slug, State, Text, Value,
    schema,
};
use futures_util::future::try_join;
use sea_orm::{
    ColumnTrait, EntityTrait, JoinType, QueryFilter, QueryOrder, QuerySelect, Select, sea_query,
};
use sea_query::{Condition, Expr, ExprTrait, IntoColumnRef, Query, SelectStatement};
use std::collections::HashMap;
use uuid::Uuid;

pub async fn by_slug(db: &Db, kind: Kind, slug: &Slug) -> Result<Option<Record>> {
    let found = Row::find()
        .filter(record::Column::Kind.eq(kind.name()))
        .filter(record::Column::Slug.eq(slug.as_str()));
    one(db, found).await
}

pub async fn by_id(db: &Db, id: RecordId) -> Result<Option<Record>> {
    one(db, Row::find().filter(record::Column::Id.eq(id.0))).await
}

/// The records of these ids that are there, in the order of the ids.
pub async fn by_ids(db: &Db, ids: &[RecordId]) -> Result<Vec<Record>> {
    let mut found = HashMap::new();
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        let rows = Row::of(Row::find().filter(record::Column::Id.is_in(ids))).all(db).await?;
        found.extend(whole(db, rows).await?.into_iter().map(|it| (it.id, it)));
    }
    Ok(ids.iter().filter_map(|it| found.remove(it)).collect())
}

/// The records of these ids that are there, in the order of the ids and with these fields alone:
/// for those who weigh what many records are linked to, or show a little of each. To be shown, and
/// never to be saved. Three statements for a thousand, two where none of the fields is a text.
pub async fn some(db: &Db, ids: &[RecordId], fields: &[Field]) -> Result<Vec<Record>> {
    let mut found = HashMap::new();
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        let rows = Row::of(Row::find().filter(record::Column::Id.is_in(ids))).all(db).await?;
        found.extend(telling(db, rows, Some(fields)).await?.into_iter().map(|it| (it.id, it)));
    }
    Ok(ids.iter().filter_map(|it| found.remove(it)).collect())
}

/// The same records with these fields alone, or all; with some of them to be shown, and never to be
/// saved. Two statements for a thousand.
pub async fn told(
    db: &Db,
    mut records: Vec<Record>,
    fields: Option<&[Field]>,
) -> Result<Vec<Record>> {
    let ids: Vec<Uuid> = records.iter().map(|it| it.id.0).collect();
    let mut contents = contents(db, &ids, fields).await?;
    for record in &mut records {
        record.content = contents.remove(&record.id.0).unwrap_or_default();
    }
    Ok(records)
}

/// The record whose field `code` is `code`.
pub async fn by_code(db: &Db, kind: Kind, code: &str) -> Result<Option<Record>> {
    let ids = Query::select()
        .column(record_value::Column::Record)
        .from(record_value::Entity)
        .and_where(record_value::Column::Field.eq(Field::Code.name()))
        .and_where(record_value::Column::Code.eq(row::clean(code)))
        .take();
    let found = Row::find()
        .filter(record::Column::Kind.eq(kind.name()))
        .filter(record::Column::Id.in_subquery(ids))
        .order_by_asc(record::Column::Id)
        .limit(1);
    one(db, found).await
}

/// Which of these codes are records of this kind, and which.
pub async fn by_codes(db: &Db, kind: Kind, codes: &[&str]) -> Result<HashMap<String, RecordId>> {
    let mut found = HashMap::new();
    for codes in codes.chunks(row::MOST) {
        let pairs: Vec<(String, Uuid)> = record_value::Entity::find()
            .select_only()
            .column(record_value::Column::Code)
            .column(record_value::Column::Record)
            .join(JoinType::InnerJoin, to_record())
            .filter(record::Column::Kind.eq(kind.name()))
            .filter(record_value::Column::Field.eq(Field::Code.name()))
            .filter(record_value::Column::Code.is_in(codes.iter().map(|it| row::clean(it))))
            .into_tuple()
            .all(db)
            .await?;
        for (code, id) in pairs {
            found.entry(code).or_insert(RecordId(id));
        }
    }
    Ok(found)
}

/// Every record of a kind, in the order in which they were made: for vocabularies.
pub async fn all(db: &Db, kind: Kind) -> Result<Vec<Record>> {
    let found =
        Row::find().filter(record::Column::Kind.eq(kind.name())).order_by_asc(record::Column::Id);
    whole(db, Row::of(found).all(db).await?).await
}

/// The ids after `after`, in their order: to go through everything in portions.
pub async fn ids_after(db: &Db, after: Option<RecordId>, limit: u64) -> Result<Vec<RecordId>> {
    let after = after.map(|it| record::Column::Id.gt(it.0));
    let ids: Vec<Uuid> = record::Entity::find()
        .select_only()
        .column(record::Column::Id)
        .filter(Condition::all().add_option(after))
        .order_by_asc(record::Column::Id)
        .limit(limit)
        .into_tuple()
        .all(db)
        .await?;
    Ok(ids.into_iter().map(RecordId).collect())
}

/// From a value to its record.
pub(super) fn to_record() -> sea_orm::RelationDef {
    record_value::Entity::belongs_to(record::Entity)
        .from(record_value::Column::Record)
        .to(record::Column::Id)
        .into()
}

pub(super) async fn one(db: &Db, found: Select<record::Entity>) -> Result<Option<Record>> {
    let row = Row::of(found).one(db).await?;
    Ok(whole(db, row.into_iter().collect()).await?.pop())
}

/// Adds texts and values to the rows: two statements for each thousand of them.
pub(super) async fn whole(db: &Db, rows: Vec<Row>) -> Result<Vec<Record>> {
    telling(db, rows, None).await
}

/// Adds these fields to the rows, or all.
pub(super) async fn telling(
    db: &Db,
    rows: Vec<Row>,
    fields: Option<&[Field]>,
) -> Result<Vec<Record>> {
    let ids: Vec<Uuid> = rows.iter().map(|it| it.id).collect();
    let mut contents = contents(db, &ids, fields).await?;
    rows.iter().map(|row| read(row, contents.remove(&row.id).unwrap_or_default())).collect()
}

/// What these records say in these fields, or in all: two statements for each thousand of them, one
/// where only texts or only values are wanted. Neither waits for the other.
async fn contents(
    db: &Db,
    ids: &[Uuid],
    fields: Option<&[Field]>,
) -> Result<HashMap<Uuid, Content>> {
    let mut contents: HashMap<Uuid, Content> = HashMap::with_capacity(ids.len());
    let those = |are_texts: bool| -> Option<Vec<&'static str>> {
        let those = fields?.iter().filter(|it| is_text(**it) == are_texts);
        Some(those.map(|it| it.name()).collect())
    };
    let (in_words, otherwise) = (those(true), those(false));
    for ids in ids.chunks(row::MOST) {
        let texts = texts(db, ids, in_words.as_deref());
        let values = values(db, ids, otherwise.as_deref());
        let (texts, values) = try_join(texts, values).await?;
        for row in texts {
            let key = format!("{} {} {}", row.record, row.field, row.lang);
            let field = row::word(&row.field, Field::from_name).broken("record_text", &key)?;
            let lang: Lang = row.lang.parse().broken("record_text", &key)?;
            let text = text(row).broken("record_text", &key)?;
            let record = contents.entry(text.0).or_default();
            record.texts.entry(field).or_default().set(lang, text.1);
        }
        for row in values {
            let key = format!("{} {} {}", row.record, row.field, row.ordinal);
            let field = row::word(&row.field, Field::from_name).broken("record_value", &key)?;
            let record = row.record;
            let value = value(row).broken("record_value", &key)?;
            contents.entry(record).or_default().values.entry(field).or_default().push(value);
        }
    }
    Ok(contents)
}

/// Whether it is told in words. No field is a text of one kind and a value of another.
fn is_text(field: Field) -> bool {
    let mut entries = Kind::ALL.into_iter().filter_map(|it| schema::entry(it, field));
    entries.next().is_some_and(|it| it.takes.is_text())
}

async fn texts(db: &Db, ids: &[Uuid], fields: Option<&[&str]>) -> Result<Vec<record_text::Model>> {
    if fields.is_some_and(<[_]>::is_empty) {
        return Ok(Vec::new());
    }
    let mut query =
        record_text::Entity::find().filter(record_text::Column::Record.is_in(ids.iter().copied()));
    if let Some(fields) = fields {
        query = query.filter(record_text::Column::Field.is_in(fields.iter().copied()));
    }
    Ok(query.all(db).await?)
}

/// One text, with the record it belongs to.
pub(super) fn text(row: record_text::Model) -> std::result::Result<(Uuid, Text), String> {
    let made_by = row::word(&row.made_by, MadeBy::from_name)?;
    let revision = u32::try_from(row.revision).map_err(|it| it.to_string())?;
    let person = row.person.map(PersonId);
    let text = Text::new(row.value, made_by, revision, person);
    Ok((row.record, text.kept(row.reviewed_by.map(PersonId))))
}

/// In their order within a field.
async fn values(
    db: &Db,
    ids: &[Uuid],
    fields: Option<&[&str]>,
) -> Result<Vec<record_value::Model>> {
    if fields.is_some_and(<[_]>::is_empty) {
        return Ok(Vec::new());
    }
    let mut query = record_value::Entity::find()
        .filter(record_value::Column::Record.is_in(ids.iter().copied()));
    if let Some(fields) = fields {
        query = query.filter(record_value::Column::Field.is_in(fields.iter().copied()));
    }
    let query = query
        .order_by_asc(record_value::Column::Record)
        .order_by_asc(record_value::Column::Field)
        .order_by_asc(record_value::Column::Ordinal);
    Ok(query.all(db).await?)
}

fn value(row: record_value::Model) -> std::result::Result<Value, String> {
    match (row.date, row.number, row.code, row.link, row.flag) {
        (Some(it), None, None, None, None) => {
            it.parse().map(Value::Date).map_err(|it: domain::EdtfError| it.to_string())
        }
        (None, Some(it), None, None, None) => Ok(Value::Number(it)),
        (None, None, Some(it), None, None) => Ok(Value::Code(it)),
        (None, None, None, Some(it), None) => Ok(Value::Link(RecordId(it))),
        (None, None, None, None, Some(it)) => Ok(Value::Flag(it)),
        _ => Err("exactly one of date, number, code, link and flag must be filled".to_owned()),
    }
}

fn read(row: &Row, content: Content) -> Result<Record> {
    let key = row.id;
    let kind = row::word(&row.kind, Kind::from_name).broken("record", key)?;
    let state = row::word(&row.state, State::from_name).broken("record", key)?;
    let slug: Slug = row.slug.parse().broken("record", key)?;
    let origin: Lang = row.origin.parse().broken("record", key)?;
    let mut record = Record::draft(RecordId(row.id), kind, slug, origin).in_state(state);
    record.revision = u32::try_from(row.revision).broken("record", key)?;
    record.editions = row::read_numbers(&row.editions).broken("record", key)?;
    record.version = u32::try_from(row.version).broken("record", key)?;
    record.author = row.author.map(PersonId);
    record.next_of = row.next_of.map(RecordId);
    record.content = content;
    Ok(record)
}

/// That a record has a value or a text in one of these fields. It is asked of each record that the
/// rest of the list finds: how many others have one costs nothing.
pub(super) fn having_any(fields: &[Field]) -> Condition {
    let names = || fields.iter().map(|it| it.name());
    let this = |column| Expr::col(column).equals((record::Entity, record::Column::Id));
    let value = Query::select()
        .expr(Expr::val(1))
        .from(record_value::Entity)
        .and_where(this((record_value::Entity, record_value::Column::Record).into_column_ref()))
        .and_where(record_value::Column::Field.is_in(names()))
        .take();
    let text = Query::select()
        .expr(Expr::val(1))
        .from(record_text::Entity)
        .and_where(this((record_text::Entity, record_text::Column::Record).into_column_ref()))
        .and_where(record_text::Column::Field.is_in(names()))
        .take();
    Condition::any().add(Expr::exists(value)).add(Expr::exists(text))
}

/// The records of which this is said.
pub(super) fn flagged(field: Field) -> SelectStatement {
    Such { fields: vec![field], is: record_value::Column::Flag.eq(true), looks: 1 }.of_all()
}

/// Links to one of these in one of these fields.
pub(super) fn links(fields: &[Field], to: &[RecordId]) -> Such {
    let is = record_value::Column::Link.is_in(to.iter().map(|it| it.0));
    Such { fields: fields.to_vec(), is, looks: fields.len() * to.len() }
}

/// One of these codes in a field.
pub(super) fn codes(field: Field, codes: &[String]) -> Such {
    let is = record_value::Column::Code.is_in(codes.iter().map(|it| row::clean(it)));
    // The index of codes does not hold the record.
    Such { fields: vec![field], is, looks: usize::MAX }
}

/// Values of some kind in some fields.
pub(super) struct Such {
    fields: Vec<Field>,
    is: Expr,
    /// How many looks into an index tell whether a record has one.
    looks: usize,
}

/// From so many looks on it is quicker to read the values of a record.
const MANY: usize = 8;

impl Such {
    /// The records that have one.
    pub fn of_all(self) -> SelectStatement {
        Query::select()
            .column((record_value::Entity, record_value::Column::Record))
            .from(record_value::Entity)
            .and_where(record_value::Column::Field.is_in(self.fields.iter().map(|it| it.name())))
            .and_where(self.is)
            .take()
    }

    /// Those of the record that is looked at. Where it has to be compared with many, whether it is
    /// such a value is asked as a question of its own: else SQLite looks for the record among those
    /// of each of a hundred places, and not for its few values.
    pub fn of_record(self) -> SelectStatement {
        let is = if self.looks > MANY { self.is.eq(true) } else { self.is };
        let own = Expr::col((record_value::Entity, record_value::Column::Record));
        let own = own.equals((record::Entity, record::Column::Id));
        Such { is, ..self }.of_all().and_where(own).take()
    }
}
