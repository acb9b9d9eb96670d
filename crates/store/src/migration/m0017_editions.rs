//! Editions are what was published, and no longer what was changed.
//!
//! What was published so far is read from the log, which has every record as it was before and
//! after: that is no matter for SQL that both engines understand.

use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::{ConnectionTrait, DbErr, Statement};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet, HashMap};

pub struct Editions;

impl MigrationName for Editions {
    fn name(&self) -> &'static str {
        "m0017_editions"
    }
}

const COLUMN: &str = "
-- For each edition that was published the revision of the original, in order: `5 8`. The column
-- `edition`, of a record and of a text, is that revision.
alter table record add column editions text not null default '';
";

/// A next edition begins with what was published of the present one. What is public and in no line
/// of the log has been published once.
const REST: &str = "
update record set editions = cast(edition as text) where state = 'published' and editions = '';
update record set editions =
    coalesce((select own.editions from record own where own.id = record.next_of), '')
    where next_of is not null;
";

/// So many lines of the log are read at once.
const MANY: usize = 500;

#[async_trait::async_trait]
impl MigrationTrait for Editions {
    async fn up(&self, manager: &SchemaManager) -> Result<(), DbErr> {
        let db = manager.get_connection();
        db.execute_unprepared(COLUMN).await?;
        let mut log = Log::default();
        let mut seq = -1;
        loop {
            let lines = lines(db, seq).await?;
            for line in &lines {
                seq = line.seq;
                log.read(line);
            }
            if lines.len() < MANY {
                break;
            }
        }
        for (id, revisions) in log.published {
            let Ok(id) = id.parse::<sea_orm::prelude::Uuid>() else { continue };
            let revisions: Vec<String> = revisions.iter().map(ToString::to_string).collect();
            let write = "update record set editions = $1 where id = $2";
            let values = [revisions.join(" ").into(), id.into()];
            let backend = db.get_database_backend();
            db.execute_raw(Statement::from_sql_and_values(backend, write, values)).await?;
        }
        db.execute_unprepared(REST).await?;
        Ok(())
    }
}

struct Line {
    seq: i64,
    subject: String,
    part_of: Option<String>,
    taken_over: bool,
    before: Value,
    after: Value,
}

async fn lines(db: &impl ConnectionTrait, after: i64) -> Result<Vec<Line>, DbErr> {
    let ask = format!(
        "select seq, subject_id, part_of, act, before, after from change
         where seq > {after} and (after like '%\"state\":\"published\"%' or act = 'taken_over')
         order by seq limit {MANY}"
    );
    let rows = db.query_all_raw(Statement::from_string(db.get_database_backend(), ask)).await?;
    let json = |text: Option<String>| {
        text.and_then(|it| serde_json::from_str(&it).ok()).unwrap_or(Value::Null)
    };
    let line = |row: &sea_orm::QueryResult| {
        let act: String = row.try_get("", "act")?;
        Ok(Line {
            seq: row.try_get("", "seq")?,
            subject: row.try_get("", "subject_id")?,
            part_of: row.try_get("", "part_of")?,
            taken_over: act == "taken_over",
            before: json(row.try_get("", "before")?),
            after: json(row.try_get("", "after")?),
        })
    };
    rows.iter().map(line).collect()
}

/// What the log tells of the editions of all records.
#[derive(Default)]
struct Log {
    published: BTreeMap<String, Vec<u64>>,
    /// Those whose next edition has just become theirs.
    taking_over: BTreeSet<String>,
}

impl Log {
    fn read(&mut self, line: &Line) {
        if line.taken_over {
            self.taking_over.extend(line.part_of.clone());
            return;
        }
        if !is_public(&line.after) {
            return;
        }
        let taken_over = self.taking_over.remove(&line.subject);
        let changed = !is_public(&line.before) || originals(&line.before) != originals(&line.after);
        if taken_over || changed {
            let revision = revision(&line.after);
            self.published.entry(line.subject.clone()).or_default().extend(revision);
        }
    }
}

fn is_public(record: &Value) -> bool {
    record["state"] == "published"
}

fn revision(record: &Value) -> Option<u64> {
    record["revision"].as_u64().or_else(|| record["edition"].as_u64())
}

/// The words of the original, by field.
fn originals(record: &Value) -> HashMap<&str, &str> {
    let origin = record["origin"].as_str().unwrap_or_default();
    let texts = record["content"]["texts"].as_object();
    let all = texts.into_iter().flatten();
    all.filter_map(|(field, it)| Some((field.as_str(), it[origin]["value"].as_str()?))).collect()
}
