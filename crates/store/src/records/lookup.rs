//! Finding records by what people call them, and gathering what a list of them leads to.

use super::listing::{Listing, wanted};
use crate::entity::records::{record, record_order, record_text, record_value};
use crate::row::{self, Broken};
use crate::{Db, Result};
use domain::{Field, Kind, Lang, RecordId, State};
use sea_orm::sea_query::{self, Expr, ExprTrait};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, EntityTrait, JoinType, QueryFilter, QueryOrder,
    QuerySelect, Select,
};
use std::collections::HashMap;
use uuid::Uuid;

/// Which of these titles, in any language, are those of records of this kind, and of which.
/// Of two records with one title the older one is taken.
pub async fn by_titles(db: &Db, kind: Kind, titles: &[&str]) -> Result<HashMap<String, RecordId>> {
    let mut found = HashMap::new();
    for titles in titles.chunks(row::MOST) {
        for (title, id) in titled(kind, titles).into_tuple::<(String, Uuid)>().all(db).await? {
            found.entry(title).or_insert(RecordId(id));
        }
    }
    Ok(found)
}

/// All records of this kind that are called by one of these titles, in any language, the oldest
/// first: two bodies may share a name.
pub async fn all_by_titles(
    db: &Db,
    kind: Kind,
    titles: &[&str],
) -> Result<HashMap<String, Vec<RecordId>>> {
    let mut found: HashMap<String, Vec<RecordId>> = HashMap::new();
    for titles in titles.chunks(row::MOST) {
        for (title, id) in titled(kind, titles).into_tuple::<(String, Uuid)>().all(db).await? {
            let ids = found.entry(title).or_default();
            if !ids.contains(&RecordId(id)) {
                ids.push(RecordId(id));
            }
        }
    }
    Ok(found)
}

/// The records of this kind that have one of these acronyms: in a field of its own, or in brackets
/// in their title, as in *National Institute of Migration (INM)*.
pub async fn by_acronyms(
    db: &Db,
    kind: Kind,
    acronyms: &[&str],
) -> Result<HashMap<String, Vec<RecordId>>> {
    let mut found: HashMap<String, Vec<RecordId>> = HashMap::new();
    for acronyms in acronyms.chunks(row::MOST / 2) {
        let rows = with_acronym(kind, acronyms).into_tuple::<(String, String, Uuid)>();
        for (field, value, id) in rows.all(db).await? {
            // One of the engines takes small letters for great ones.
            let is_meant = |it: &&&str| match field.as_str() {
                "acronym" => value == **it,
                _ => value.contains(&format!("({it})")),
            };
            for acronym in acronyms.iter().filter(is_meant) {
                let ids = found.entry((*acronym).to_owned()).or_default();
                if !ids.contains(&RecordId(id)) {
                    ids.push(RecordId(id));
                }
            }
        }
    }
    Ok(found)
}

fn with_acronym(kind: Kind, acronyms: &[&str]) -> Select<record_text::Entity> {
    let to_record = record_text::Entity::belongs_to(record::Entity)
        .from(record_text::Column::Record)
        .to(record::Column::Id);
    let to_record: sea_orm::RelationDef = to_record.into();
    let of = |field: Field| Condition::all().add(record_text::Column::Field.eq(field.name()));
    let own = of(Field::Acronym).add(record_text::Column::Value.is_in(acronyms.iter().copied()));
    let mut bracketed = Condition::any();
    for acronym in acronyms {
        bracketed = bracketed.add(record_text::Column::Value.contains(format!("({acronym})")));
    }
    record_text::Entity::find()
        .select_only()
        .column(record_text::Column::Field)
        .column(record_text::Column::Value)
        .column(record_text::Column::Record)
        .join(JoinType::InnerJoin, to_record)
        .filter(record::Column::Kind.eq(kind.name()))
        .filter(record::Column::State.ne(State::Retired.name()))
        .filter(Condition::any().add(own).add(of(Field::Title).add(bracketed)))
        .order_by_asc(record_text::Column::Record)
}

/// The index has the beginnings of the titles, and neither engine uses it unless the query says
/// in the same words what it holds.
fn titled(kind: Kind, titles: &[&str]) -> Select<record_text::Entity> {
    let to_record = record_text::Entity::belongs_to(record::Entity)
        .from(record_text::Column::Record)
        .to(record::Column::Id);
    let to_record: sea_orm::RelationDef = to_record.into();
    let titles: Vec<String> = titles.iter().map(|it| row::clean(it)).collect();
    let begin = |it: &String| it.chars().take(BEGINNING).collect::<String>();
    record_text::Entity::find()
        .select_only()
        .column(record_text::Column::Value)
        .column(record_text::Column::Record)
        .join(JoinType::InnerJoin, to_record)
        .filter(record::Column::Kind.eq(kind.name()))
        .filter(record::Column::State.ne(State::Retired.name()))
        .filter(Expr::cust("record_text.field = 'title'"))
        .filter(
            Expr::cust(format!("substr(record_text.value, 1, {BEGINNING})"))
                .is_in(titles.iter().map(begin)),
        )
        .filter(record_text::Column::Value.is_in(titles))
        .order_by_asc(record_text::Column::Record)
}

/// How many letters of a title its index has, which the migration `m0005_titles` makes.
const BEGINNING: usize = 100;

/// Those of these records that are in one of these states, as the alphabet of a language has their
/// titles. One statement for a thousand.
pub async fn in_order(
    db: &Db,
    ids: &[RecordId],
    (lang, states): (Lang, &[State]),
) -> Result<Vec<RecordId>> {
    let mut found: Vec<(Vec<u8>, Uuid)> = Vec::with_capacity(ids.len());
    for ids in ids.chunks(row::MOST) {
        let rows = record_order::Entity::find()
            .select_only()
            .columns([record_order::Column::SortKey, record_order::Column::Record])
            .join(JoinType::InnerJoin, order_to_record())
            .filter(record_order::Column::Record.is_in(ids.iter().map(|it| it.0)))
            .filter(record_order::Column::Lang.eq(lang.tag()))
            .filter(record::Column::State.is_in(states.iter().map(|it| it.name())));
        found.extend(rows.into_tuple::<(Vec<u8>, Uuid)>().all(db).await?);
    }
    found.sort_unstable();
    Ok(found.into_iter().map(|it| RecordId(it.1)).collect())
}

fn order_to_record() -> sea_orm::RelationDef {
    record_order::Entity::belongs_to(record::Entity)
        .from(record_order::Column::Record)
        .to(record::Column::Id)
        .into()
}

/// The different records that those of a list lead to by this field, and how often they do.
pub async fn linked(db: &Db, listing: &Listing, field: Field) -> Result<Vec<(RecordId, u64)>> {
    let mut among = wanted(listing);
    among.column((record::Entity, record::Column::Id));
    let links: Vec<(Uuid, i64)> = record_value::Entity::find()
        .select_only()
        .column(record_value::Column::Link)
        .column_as(record_value::Column::Ordinal.count(), "n")
        .group_by(record_value::Column::Link)
        .filter(record_value::Column::Field.eq(field.name()))
        .filter(record_value::Column::Link.is_not_null())
        .filter(Expr::col(record_value::Column::Record).in_subquery(among))
        .order_by_asc(record_value::Column::Link)
        .into_tuple()
        .all(db)
        .await?;
    let read = |(id, count)| Ok((RecordId(id), u64::try_from(count).broken("record_value", id)?));
    links.into_iter().map(read).collect()
}

/// How many records of a list have each pair of first and last year, the earliest first. One
/// statement; at most as many pairs as there are years and lengths, whatever the list's length.
pub async fn lasting(db: &Db, listing: &Listing) -> Result<Vec<((i16, i16), u64)>> {
    let (first, last) = (record::Column::FirstYear, record::Column::LastYear);
    let mut query = wanted(listing);
    query
        .columns([(record::Entity, first), (record::Entity, last)])
        .expr_as(Expr::col((record::Entity, record::Column::Id)).count(), "n")
        .and_where(first.is_not_null())
        .and_where(last.is_not_null())
        .group_by_columns([(record::Entity, first), (record::Entity, last)])
        .order_by((record::Entity, first), sea_query::Order::Asc)
        .order_by((record::Entity, last), sea_query::Order::Asc);
    let year = |it: i64| i16::try_from(it).unwrap_or(i16::MAX);
    let read = |row: &sea_orm::QueryResult| {
        let (first, last) = (row.try_get("", "first_year")?, row.try_get("", "last_year")?);
        let count: i64 = row.try_get("", "n")?;
        Ok(((year(first), year(last)), u64::try_from(count).broken("record", "count")?))
    };
    db.query_all(&query).await?.iter().map(read).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Store;
    use sea_orm::sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
    use sea_orm::{ConnectionTrait, QueryTrait, Statement};

    /// How the engine means to find two titles among 20,000 records of one kind.
    async fn plan(store: &Store) -> String {
        let postgres = !store.is_sqlite();
        let (id, numbers) = if postgres {
            ("lpad(n::text, 32, '0')::uuid", "select generate_series(1, 20000)")
        } else {
            let counted = "select 1 union all select n + 1 from number where n < 20000";
            ("cast(printf('%016d', n) as blob)", counted)
        };
        let tx = store.begin().await.unwrap();
        for (table, values) in [
            ("record", "'event', n, 'draft', 'fr', 1, 1, null, 0, 0, null, null, 0, 0, null, ''"),
            ("record_text", "'title', 'fr', 'Atelier ' || n, 'author', 1, null, null"),
        ] {
            let values =
                if postgres { values.replace(", n,", ", n::text,") } else { values.into() };
            let fill = format!(
                "with recursive number (n) as ({numbers}) \
                 insert into {table} select {id}, {values} from number"
            );
            tx.execute_unprepared(&fill).await.unwrap();
            tx.execute_unprepared(&format!("analyze {table}")).await.unwrap();
        }
        let asked = titled(Kind::Event, &["Atelier 7", "Atelier 17000"]);
        let asked = asked.build(tx.get_database_backend()).to_string();
        let explain = format!("explain {} {asked}", if postgres { "" } else { "query plan" });
        let explain = Statement::from_string(tx.get_database_backend(), explain);
        let column = if postgres { "QUERY PLAN" } else { "detail" };
        let rows = tx.query_all_raw(explain).await.unwrap();
        let lines: Vec<String> = rows.iter().map(|it| it.try_get("", column).unwrap()).collect();
        tx.rollback().await.unwrap();
        lines.join("\n")
    }

    #[tokio::test]
    async fn titles_are_found_through_their_index() {
        let folder = tempfile::TempDir::new().unwrap();
        let url = format!("sqlite:{}", folder.path().join("ayni.db").display());
        let said = plan(&Store::open(&url).await.unwrap()).await;
        assert!(said.contains("USING INDEX record_text_by_title (<expr>=?)"), "{said}");
    }

    #[tokio::test]
    async fn titles_are_found_through_their_index_on_a_server_too() {
        let Ok(server) = std::env::var("AYNI_TEST_POSTGRES") else {
            println!("skipped: AYNI_TEST_POSTGRES names no server");
            return;
        };
        let name = format!("ayni_plan_{}", std::process::id());
        let mut admin = PgConnection::connect(&server).await.unwrap();
        let make = AssertSqlSafe(format!("create database {name}"));
        admin.execute(make).await.unwrap();
        let (head, _) = server.rsplit_once('/').unwrap();
        let store = Store::open(&format!("{head}/{name}")).await.unwrap();
        let said = plan(&store).await;
        store.close().await.unwrap();
        admin.execute(AssertSqlSafe(format!("drop database {name} with (force)"))).await.unwrap();
        assert!(said.contains("record_text_by_title"), "{said}");
    }
}
