//! What a link says of the record it leads to, and who links to a record.

use crate::entity::records::{record, record_text, record_value};
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{Field, Kind, Lang, RecordId, Slug, State, Texts};
use jiff::Timestamp;
use sea_orm::sea_query::{self, Expr, Query, UnionType};
use sea_orm::{
    ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Select,
};
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
}

/// The heads of those that are there: three statements, however many.
pub async fn heads(db: &Db, ids: &[RecordId]) -> Result<HashMap<RecordId, Head>> {
    let mut heads = HashMap::with_capacity(ids.len());
    for ids in ids.chunks(row::MOST) {
        let ids: Vec<Uuid> = ids.iter().map(|it| it.0).collect();
        let rows = record::Entity::find().filter(record::Column::Id.is_in(ids.clone()));
        for row in rows.all(db).await? {
            let head = read(&row)?;
            heads.insert(head.id, head);
        }
        titles(db, &ids, &mut heads).await?;
        codes(db, &ids, &mut heads).await?;
    }
    Ok(heads)
}

/// What decides who may read a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Standing {
    pub kind: Kind,
    pub state: State,
    pub is_confidential: bool,
}

/// How those that are there stand now, without what they say: one statement, and another where
/// there are sources among them, which alone can be confidential.
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
            let standing = Standing { kind, state, is_confidential: false };
            standings.insert(RecordId(id), standing);
        }
    }
    close(db, &mut standings).await?;
    Ok(standings)
}

/// Marks the sources that are confidential.
async fn close(db: &Db, standings: &mut HashMap<RecordId, Standing>) -> Result<()> {
    let is_source = |it: &(&RecordId, &Standing)| it.1.kind == Kind::Source;
    let sources: Vec<Uuid> = standings.iter().filter(is_source).map(|it| it.0.0).collect();
    for id in confidential(db, &sources).await? {
        if let Some(standing) = standings.get_mut(&RecordId(id)) {
            standing.is_confidential = true;
        }
    }
    Ok(())
}

/// Which of these are marked confidential. One statement for a thousand of them.
pub(crate) async fn confidential(db: &Db, ids: &[Uuid]) -> Result<HashSet<Uuid>> {
    let mut confidential = HashSet::new();
    for ids in ids.chunks(row::MOST) {
        let marked: Vec<Uuid> = record_value::Entity::find()
            .select_only()
            .column(record_value::Column::Record)
            .filter(record_value::Column::Record.is_in(ids.iter().copied()))
            .filter(record_value::Column::Field.eq(Field::Confidential.name()))
            .filter(record_value::Column::Flag.eq(true))
            .into_tuple()
            .all(db)
            .await?;
        confidential.extend(marked);
    }
    Ok(confidential)
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

fn read(row: &record::Model) -> Result<Head> {
    let key = row.id;
    Ok(Head {
        id: RecordId(row.id),
        kind: row::word(&row.kind, Kind::from_name).broken("record", key)?,
        slug: row.slug.parse().broken("record", key)?,
        state: row::word(&row.state, State::from_name).broken("record", key)?,
        origin: row.origin.parse().broken("record", key)?,
        title: Texts::default(),
        code: None,
    })
}

async fn titles(db: &Db, ids: &[Uuid], heads: &mut HashMap<RecordId, Head>) -> Result<()> {
    let rows = record_text::Entity::find()
        .filter(record_text::Column::Record.is_in(ids.iter().copied()))
        .filter(record_text::Column::Field.eq(Field::Title.name()));
    for row in rows.all(db).await? {
        let key = row.record;
        let lang: Lang = row.lang.parse().broken("record_text", key)?;
        let (record, text) = super::read::text(row).broken("record_text", key)?;
        if let Some(head) = heads.get_mut(&RecordId(record)) {
            head.title.set(lang, text);
        }
    }
    Ok(())
}

async fn codes(db: &Db, ids: &[Uuid], heads: &mut HashMap<RecordId, Head>) -> Result<()> {
    let rows: Vec<(Uuid, Option<String>)> = record_value::Entity::find()
        .select_only()
        .column(record_value::Column::Record)
        .column(record_value::Column::Code)
        .filter(record_value::Column::Record.is_in(ids.iter().copied()))
        .filter(record_value::Column::Field.eq(Field::Code.name()))
        .into_tuple()
        .all(db)
        .await?;
    for (record, code) in rows {
        if let Some(head) = heads.get_mut(&RecordId(record)) {
            head.code = code;
        }
    }
    Ok(())
}
