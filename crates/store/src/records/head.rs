//! What a link says of the record it leads to, and who links to a record.

use crate::entity::records::{record, record_text, record_value};
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{Field, Kind, Lang, RecordId, Slug, State, Texts};
use jiff::Timestamp;
use sea_orm::sea_query::{self, Condition, Expr, ExprTrait, Query, SelectStatement, UnionType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, FromQueryResult, IdenStatic, Iterable, JoinType,
    QueryFilter, QueryOrder, QueryResult, QuerySelect, Select,
};
use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};
use uuid::Uuid;

/// A record as its links show it.
#[derive(Debug, Clone, PartialEq)]
pub struct Head {
    pub id: RecordId,
    pub kind: Kind,
    pub slug: Slug,
    pub state: State,
    pub origin: Lang,
    pub title: Texts,
    pub code: Option<String>,
}

impl Head {
    /// The title in the best language for a reader; its slug where nobody gave it one.
    pub fn title(&self, reader: Lang) -> &str {
        self.title.best(reader, self.origin).map_or(self.slug.as_str(), |(_, text)| &text.value)
    }

    /// Whether this is its title in any language.
    pub fn is_called(&self, name: &str) -> bool {
        self.title.iter().any(|(_, text)| text.value == name)
    }
}

/// The heads of those that are there: one statement for a thousand of them.
pub async fn heads(db: &Db, ids: &[RecordId]) -> Result<HashMap<RecordId, Head>> {
    let mut heads = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(row::MOST) {
        for row in db.query_all(&with_titles(ids)).await? {
            add(&mut heads, &row)?;
        }
    }
    Ok(heads)
}

/// A row for each language of a title, and one where there is no title.
fn with_titles(ids: &[RecordId]) -> SelectStatement {
    let of = [
        record::Column::Id,
        record::Column::Kind,
        record::Column::Slug,
        record::Column::State,
        record::Column::Origin,
    ];
    let value = (record_value::Entity, record_value::Column::Code);
    let mut query = Query::select();
    query.columns(of.map(|it| (record::Entity, it))).column(value).from(record::Entity);
    for it in record_text::Column::iter() {
        query.expr_as(Expr::col((record_text::Entity, it)), format!("{TITLE}{}", it.as_str()));
    }
    let id = Expr::col((record::Entity, record::Column::Id));
    let title = Condition::all()
        .add(id.clone().equals((record_text::Entity, record_text::Column::Record)))
        .add(record_text::Column::Field.eq(Field::Title.name()));
    let code = Condition::all()
        .add(id.clone().equals((record_value::Entity, record_value::Column::Record)))
        .add(record_value::Column::Field.eq(Field::Code.name()));
    query
        .join(JoinType::LeftJoin, record_text::Entity, title)
        .join(JoinType::LeftJoin, record_value::Entity, code)
        .and_where(id.is_in(ids.iter().map(|it| it.0)))
        .take()
}

/// What the columns of the title begin with: some are called as columns of the record are.
const TITLE: &str = "title_";

fn add(heads: &mut HashMap<RecordId, Head>, row: &QueryResult) -> Result<()> {
    let id: Uuid = row.try_get("", "id")?;
    let head = match heads.entry(RecordId(id)) {
        Entry::Occupied(it) => it.into_mut(),
        Entry::Vacant(it) => it.insert(read(id, row)?),
    };
    if row.try_get::<Option<String>>(TITLE, "lang")?.is_some() {
        let text = record_text::Model::from_query_result(row, TITLE)?;
        let lang: Lang = text.lang.parse().broken("record_text", id)?;
        head.title.set(lang, super::read::text(text).broken("record_text", id)?.1);
    }
    Ok(())
}

fn read(id: Uuid, row: &QueryResult) -> Result<Head> {
    let word = |column: &str| row.try_get::<String>("", column);
    Ok(Head {
        id: RecordId(id),
        kind: row::word(&word("kind")?, Kind::from_name).broken("record", id)?,
        slug: word("slug")?.parse().broken("record", id)?,
        state: row::word(&word("state")?, State::from_name).broken("record", id)?,
        origin: word("origin")?.parse().broken("record", id)?,
        title: Texts::default(),
        code: row.try_get("", "code")?,
    })
}

/// What decides who may read a record, and what nobody may take it for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub kind: Kind,
    pub state: State,
    pub is_confidential: bool,
    /// An event that reports only refer to.
    pub is_of_context: bool,
}

/// How those that are there stand now, without what they say: one statement, and another where
/// there are sources among them, which alone can be confidential, or events, which alone can be of
/// the context.
pub async fn standings(db: &Db, ids: &[RecordId]) -> Result<HashMap<RecordId, Standing>> {
    let mut standings = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(row::MOST) {
        let rows: Vec<(Uuid, String, String)> = record::Entity::find()
            .select_only()
            .columns([record::Column::Id, record::Column::Kind, record::Column::State])
            .filter(record::Column::Id.is_in(ids.iter().map(|it| it.0)))
            .into_tuple()
            .all(db)
            .await?;
        for (id, kind, state) in rows {
            let kind = row::word(&kind, Kind::from_name).broken("record", id)?;
            let state = row::word(&state, State::from_name).broken("record", id)?;
            let standing = Standing { kind, state, is_confidential: false, is_of_context: false };
            standings.insert(RecordId(id), standing);
        }
    }
    for id in of_kind(db, &standings, (Kind::Source, Field::Confidential)).await? {
        standings.entry(RecordId(id)).and_modify(|it| it.is_confidential = true);
    }
    for id in of_kind(db, &standings, (Kind::Event, Field::OfContext)).await? {
        standings.entry(RecordId(id)).and_modify(|it| it.is_of_context = true);
    }
    Ok(standings)
}

/// Those of a kind that have a flag.
async fn of_kind(
    db: &Db,
    standings: &HashMap<RecordId, Standing>,
    (kind, field): (Kind, Field),
) -> Result<HashSet<Uuid>> {
    let of_kind = standings.iter().filter(|it| it.1.kind == kind);
    flagged(db, &of_kind.map(|it| it.0.0).collect::<Vec<_>>(), field).await
}

/// Which of these are marked confidential. One statement for a thousand of them.
pub(crate) async fn confidential(db: &Db, ids: &[Uuid]) -> Result<HashSet<Uuid>> {
    flagged(db, ids, Field::Confidential).await
}

/// Which of these have a flag. One statement for a thousand of them.
async fn flagged(db: &Db, ids: &[Uuid], field: Field) -> Result<HashSet<Uuid>> {
    let mut flagged = HashSet::new();
    for ids in ids.chunks(row::MOST) {
        let marked: Vec<Uuid> = record_value::Entity::find()
            .select_only()
            .column(record_value::Column::Record)
            .filter(record_value::Column::Record.is_in(ids.iter().copied()))
            .filter(record_value::Column::Field.eq(field.name()))
            .filter(record_value::Column::Flag.eq(true))
            .into_tuple()
            .all(db)
            .await?;
        flagged.extend(marked);
    }
    Ok(flagged)
}

/// When each of these was last changed.
pub async fn changed(db: &Db, ids: &[RecordId]) -> Result<HashMap<RecordId, Timestamp>> {
    let mut changed = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(row::MOST) {
        let rows: Vec<(Uuid, i64)> = record::Entity::find()
            .select_only()
            .columns([record::Column::Id, record::Column::ChangedAt])
            .filter(record::Column::Id.is_in(ids.iter().map(|it| it.0)))
            .into_tuple()
            .all(db)
            .await?;
        for (id, at) in rows {
            changed.insert(RecordId(id), row::instant(at).broken("record", id)?);
        }
    }
    Ok(changed)
}

/// Which records link here, by which field.
pub async fn linking_to(db: &Db, id: RecordId) -> Result<Vec<(Field, RecordId)>> {
    links(db, record_value::Entity::find().filter(record_value::Column::Link.eq(id.0))).await
}

/// The last made of the records that link to each of these by its field, so many for each of them,
/// as the place of the target among `to` and who links. One statement, whatever is stored.
pub async fn newest_linking(
    db: &Db,
    to: &[(Field, RecordId)],
    most: u64,
) -> Result<Vec<(usize, RecordId)>> {
    let newest = |(at, (field, id)): (usize, &(Field, RecordId))| {
        // Each part in brackets of its own: of a union only the whole can be cut off.
        let part = Query::select()
            .column(record_value::Column::Record)
            .expr_as(Expr::val(i64::try_from(at).unwrap_or(i64::MAX)), "target")
            .from(record_value::Entity)
            .and_where(record_value::Column::Link.eq(id.0))
            .and_where(record_value::Column::Field.eq(field.name()))
            .order_by(record_value::Column::Record, sea_query::Order::Desc)
            .limit(most)
            .take();
        Query::select()
            .column(record_value::Column::Record)
            .column("target")
            .from_subquery(part, "part")
            .take()
    };
    let mut found = Vec::new();
    for (from, to) in to.chunks(PARTS).enumerate() {
        let mut parts = to.iter().enumerate().map(|(at, it)| newest((from * PARTS + at, it)));
        let Some(mut query) = parts.next() else { break };
        query.unions(parts.map(|it| (UnionType::All, it)));
        for row in db.query_all(&query).await? {
            let at: i64 = row.try_get("", "target")?;
            let at = usize::try_from(at).broken("record_value", "target")?;
            found.push((at, RecordId(row.try_get("", "record")?)));
        }
    }
    Ok(found)
}

/// What these records link to by these fields, or what of this they do, as each has it in order.
/// One statement for a thousand of them.
pub async fn linking(
    db: &Db,
    ids: &[RecordId],
    (fields, to): (&[Field], Option<&[RecordId]>),
) -> Result<Vec<(RecordId, Field, RecordId)>> {
    let to = to.map(|to| record_value::Column::Link.is_in(to.iter().map(|it| it.0)));
    let mut links = Vec::new();
    for ids in ids.chunks(row::MOST) {
        let rows: Vec<(Uuid, String, Uuid)> = record_value::Entity::find()
            .select_only()
            .columns([
                record_value::Column::Record,
                record_value::Column::Field,
                record_value::Column::Link,
            ])
            .filter(record_value::Column::Record.is_in(ids.iter().map(|it| it.0)))
            .filter(record_value::Column::Field.is_in(fields.iter().map(|it| it.name())))
            .filter(record_value::Column::Link.is_not_null())
            .filter(Condition::all().add_option(to.clone()))
            .order_by_asc(record_value::Column::Record)
            .order_by_asc(record_value::Column::Field)
            .order_by_asc(record_value::Column::Ordinal)
            .into_tuple()
            .all(db)
            .await?;
        for (record, field, link) in rows {
            let field = row::word(&field, Field::from_name).broken("record_value", record)?;
            links.push((RecordId(record), field, RecordId(link)));
        }
    }
    Ok(links)
}

/// SQLite joins five hundred parts at most.
const PARTS: usize = 400;

async fn links(db: &Db, linking: Select<record_value::Entity>) -> Result<Vec<(Field, RecordId)>> {
    let rows: Vec<(String, Uuid)> = linking
        .select_only()
        .column(record_value::Column::Field)
        .column(record_value::Column::Record)
        .order_by_asc(record_value::Column::Record)
        .order_by_asc(record_value::Column::Field)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(field, record): (String, Uuid)| {
        let field = row::word(&field, Field::from_name).broken("record_value", record)?;
        Ok((field, RecordId(record)))
    };
    rows.into_iter().map(read).collect()
}
