//! Writing records. Every writing is a change.

use super::{address, days, lineage, order, read, snapshot};
use crate::changes::{self, Subject};
use crate::connection::Lock;
use crate::entity::records::{record, record_text, record_value};
use crate::{By, Error, Result, SaveError, Tx, claims, row};
use domain::{Field, Lang, Record, RecordId, Slug, State, Text, Value};
use sea_orm::{ColumnTrait, Condition, EntityTrait, QueryFilter, QuerySelect, Set};
use std::collections::{BTreeSet, HashSet};

/// Keeps a new record. Where its slug is taken, it gets the next free number behind it.
pub async fn insert(tx: &Tx, record: &mut Record, by: &By) -> Result<()> {
    lineage::check(tx, record).await?;
    record.version = 1;
    put(tx, record, "created", by).await
}

/// Puts back a record that was thrown away, as it was then.
pub async fn restore(tx: &Tx, record: &mut Record, by: &By) -> Result<()> {
    record.version += 1;
    put(tx, record, "restored", by).await
}

async fn put(tx: &Tx, record: &mut Record, act: &'static str, by: &By) -> Result<()> {
    record.count_edition(None);
    record.slug = free(tx, record).await?;
    let at = row::micros(by.at);
    record::Entity::insert(record::ActiveModel { created_at: Set(at), ..active(record, by) })
        .exec_without_returning(tx)
        .await?;
    write_fields(tx, record, &fields(record)).await?;
    order::write(tx, record).await?;
    changes::note(tx, subject(record), act, (None, Some(snapshot::to_json(record))), by);
    Ok(())
}

/// Keeps a changed record, unless somebody else was first: then theirs is given back.
pub async fn save(tx: &Tx, record: &mut Record, by: &By) -> Result<(), SaveError> {
    save_as(tx, record, None, by).await
}

/// Throws a source away that nothing rests on: it is retired, and keeps its file.
pub async fn set_aside(tx: &Tx, source: &mut Record, by: &By) -> Result<(), SaveError> {
    *source = source.clone().in_state(State::Retired);
    save_as(tx, source, Some("discarded"), by).await
}

/// The opposite of [`set_aside`].
pub async fn take_up(tx: &Tx, source: &mut Record, by: &By) -> Result<(), SaveError> {
    *source = source.clone().in_state(State::Draft);
    save_as(tx, source, Some("restored"), by).await
}

async fn save_as(
    tx: &Tx,
    record: &mut Record,
    called: Option<&'static str>,
    by: &By,
) -> Result<(), SaveError> {
    let before = read::by_id(tx, record.id).await?;
    let before = before.ok_or_else(|| Error::Dangling(format!("record {}", record.id)))?;
    if before.version != record.version {
        return Err(SaveError::Conflict { theirs: Box::new(before) });
    }
    if before.values(Field::AdaptedFrom) != record.values(Field::AdaptedFrom) {
        lineage::check(tx, record).await?;
    }
    record.follow_title(&before);
    if before.slug != record.slug {
        record.slug = free(tx, record).await?;
    }
    let was = i64::from(record.version);
    let mut next = record.clone();
    next.version += 1;
    next.count_edition(Some(&before));
    let updated = record::Entity::update_many()
        .set(record::ActiveModel { id: sea_orm::NotSet, ..active(&next, by) })
        .filter(record::Column::Id.eq(record.id.0))
        .filter(record::Column::Version.eq(was))
        .exec(tx)
        .await?;
    if updated.rows_affected == 0 {
        let theirs = read::by_id(tx, record.id).await?.unwrap_or(before);
        return Err(SaveError::Conflict { theirs: Box::new(theirs) });
    }
    let moved = different(&before, &next);
    clear_fields(tx, record.id, &moved).await?;
    write_fields(tx, &next, &moved).await?;
    let named = |it: &Record| (it.slug.clone(), it.origin);
    if moved.contains(&Field::Title) || named(&before) != named(&next) {
        order::write(tx, &next).await?;
    }
    let act = called.unwrap_or_else(|| act(&before, &next, &moved));
    let content = (Some(snapshot::to_json(&before)), Some(snapshot::to_json(&next)));
    if before.slug != next.slug {
        address::note(tx, &before, &next, by);
    }
    changes::note(tx, subject(&next), act, content, by);
    *record = next;
    Ok(())
}

/// What a change of a record is called in the log.
fn act(before: &Record, after: &Record, moved: &BTreeSet<Field>) -> &'static str {
    let works = |it: &Record, field: Field| -> Option<Vec<(Lang, Text)>> {
        let texts = it.texts(field)?.iter();
        Some(texts.map(|(lang, text)| (lang, text.clone().kept(None))).collect())
    };
    let only_reviewed = |field: &Field| {
        let same = before.values(*field) == after.values(*field);
        same && works(before, *field) == works(after, *field)
    };
    if before.state() != after.state() {
        "moved"
    } else if !moved.is_empty() && moved.iter().all(only_reviewed) {
        "reviewed"
    } else {
        "saved"
    }
}

/// Takes away a record that no reader ever saw, with its claims: an undone proposal. The log
/// keeps it.
pub async fn erase(tx: &Tx, id: RecordId, by: &By) -> Result<()> {
    take_away(tx, id, "erased", by).await
}

/// Throws away a draft that no reader ever saw, with its claims. The log keeps both, so that
/// [`restore`] and [`claims::restore`] can put them back.
pub async fn discard(tx: &Tx, id: RecordId, by: &By) -> Result<()> {
    take_away(tx, id, "discarded", by).await
}

/// Takes away the draft of a next edition that has become the published record.
pub async fn taken_over(tx: &Tx, id: RecordId, by: &By) -> Result<()> {
    take_away(tx, id, "taken_over", by).await
}

async fn take_away(tx: &Tx, id: RecordId, act: &'static str, by: &By) -> Result<()> {
    let Some(record) = read::by_id(tx, id).await? else { return Ok(()) };
    let claims: Vec<_> = claims::of_record(tx, id).await?.iter().map(|it| it.id).collect();
    claims::erase(tx, &claims, by).await?;
    record::Entity::delete_by_id(id.0).exec(tx).await?;
    changes::note(tx, subject(&record), act, (Some(snapshot::to_json(&record)), None), by);
    Ok(())
}

/// What is done to the next edition belongs to the history of what is published.
pub fn subject(record: &Record) -> Subject {
    let own = Subject::new(record.kind.name(), record.id);
    match record.next_of {
        Some(published) => own.part_of(published),
        None => own,
    }
}

/// The record's slug itself or the first number behind it that no other has, or had as a draft.
async fn free(tx: &Tx, record: &Record) -> Result<Slug> {
    let (kind, slug) = (record.kind, &record.slug);
    tx.lock(Lock::Slug(slug.as_str())).await?;
    let of_kind = || {
        let slugs = record::Entity::find().select_only().column(record::Column::Slug);
        slugs.filter(record::Column::Kind.eq(kind.name()))
    };
    let same = of_kind().filter(record::Column::Slug.eq(slug.as_str()));
    // In this order: who left the address since has noted it by then.
    let is_there = same.into_tuple::<String>().one(tx).await?.is_some();
    if !is_there && !address::is_of_another(tx, record, slug).await? {
        return Ok(slug.clone());
    }
    // Numbering shortens a long slug; what no number takes away is common to all.
    let head = slug.as_str();
    let like = of_kind().filter(record::Column::Slug.starts_with(&head[..head.len().min(60)]));
    let taken: HashSet<String> = like.into_tuple().all(tx).await?.into_iter().collect();
    let mut free = slug.clone();
    let mut number = 1;
    while taken.contains(free.as_str()) || address::is_of_another(tx, record, &free).await? {
        number += 1;
        free = slug.numbered(number);
    }
    Ok(free)
}

fn active(record: &Record, by: &By) -> record::ActiveModel {
    let (first_day, last_day) = days::of(record);
    let years = record.years();
    record::ActiveModel {
        id: Set(record.id.0),
        kind: Set(record.kind.name().to_owned()),
        slug: Set(record.slug.to_string()),
        state: Set(record.state().name().to_owned()),
        origin: Set(record.origin.tag().to_owned()),
        revision: Set(i64::from(record.revision)),
        editions: Set(row::numbers(record.editions.revisions())),
        version: Set(i64::from(record.version)),
        author: Set(record.author.map(|it| it.0)),
        next_of: Set(record.next_of.map(|it| it.0)),
        first_day: Set(first_day),
        last_day: Set(last_day),
        first_year: Set(years.map(|it| i64::from(it.0))),
        last_year: Set(years.map(|it| i64::from(it.1))),
        created_at: sea_orm::NotSet,
        changed_at: Set(row::micros(by.at)),
    }
}

fn fields(record: &Record) -> BTreeSet<Field> {
    let content = &record.content;
    content.texts.keys().chain(content.values.keys()).copied().collect()
}

/// The fields that are not in both alike.
fn different(before: &Record, after: &Record) -> BTreeSet<Field> {
    let same = |field: &Field| {
        before.texts(*field) == after.texts(*field) && before.values(*field) == after.values(*field)
    };
    fields(before).union(&fields(after)).filter(|it| !same(it)).copied().collect()
}

async fn clear_fields(tx: &Tx, id: RecordId, of: &BTreeSet<Field>) -> Result<()> {
    if of.is_empty() {
        return Ok(());
    }
    let names: Vec<_> = of.iter().map(|it| it.name()).collect();
    let texts = Condition::all()
        .add(record_text::Column::Record.eq(id.0))
        .add(record_text::Column::Field.is_in(names.clone()));
    record_text::Entity::delete_many().filter(texts).exec(tx).await?;
    let values = Condition::all()
        .add(record_value::Column::Record.eq(id.0))
        .add(record_value::Column::Field.is_in(names));
    record_value::Entity::delete_many().filter(values).exec(tx).await?;
    Ok(())
}

async fn write_fields(tx: &Tx, record: &Record, of: &BTreeSet<Field>) -> Result<()> {
    let mut texts = Vec::new();
    let mut values = Vec::new();
    for field in of {
        let all = record.texts(*field).into_iter().flat_map(domain::Texts::iter);
        texts.extend(all.map(|(lang, text)| text_row(record.id, *field, lang, text)));
        let all = record.values(*field).iter().enumerate();
        values.extend(all.map(|(number, value)| value_row(record.id, *field, number, value)));
    }
    for texts in texts.chunks(row::MOST) {
        record_text::Entity::insert_many(texts.to_vec()).exec_without_returning(tx).await?;
    }
    for values in values.chunks(row::MOST) {
        record_value::Entity::insert_many(values.to_vec()).exec_without_returning(tx).await?;
    }
    Ok(())
}

fn text_row(id: RecordId, field: Field, lang: Lang, text: &Text) -> record_text::ActiveModel {
    record_text::ActiveModel {
        record: Set(id.0),
        field: Set(field.name().to_owned()),
        lang: Set(lang.tag().to_owned()),
        value: Set(row::clean(&text.value)),
        made_by: Set(text.made_by.name().to_owned()),
        revision: Set(i64::from(text.revision)),
        person: Set(text.person.map(|it| it.0)),
        reviewed_by: Set(text.reviewed_by().map(|it| it.0)),
    }
}

fn value_row(
    id: RecordId,
    field: Field,
    number: usize,
    value: &Value,
) -> record_value::ActiveModel {
    record_value::ActiveModel {
        record: Set(id.0),
        field: Set(field.name().to_owned()),
        ordinal: Set(i64::try_from(number).unwrap_or(i64::MAX)),
        date: Set(value.date().map(ToString::to_string)),
        number: Set(value.number()),
        code: Set(value.code().map(row::clean)),
        link: Set(value.link().map(|it| it.0)),
        flag: Set(if let Value::Flag(it) = value { Some(*it) } else { None }),
    }
}
