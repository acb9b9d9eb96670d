//! Writing rows into tables as they are in the database now, whatever program made them.
//!
//! The entities of this program know its own tables alone. A backup of an older release goes into
//! the tables of its time, so their columns are asked of the database.

use crate::{Result, Tx};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use sea_orm::sea_query::{Alias, Expr, Query, Value as Sql};
use sea_orm::{ConnectionTrait, DbBackend, Statement};
use serde_json::value::RawValue;
use serde_json::{Map, Value};

/// A table that can be written to.
pub struct Shape {
    pub table: String,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    holds: Holds,
}

/// What a column holds. The migrations use these types and no other.
#[derive(Debug, Clone, Copy)]
enum Holds {
    Text,
    Whole,
    Number,
    Flag,
    Id,
    Bytes,
}

impl Holds {
    fn of(declared: &str) -> Option<Holds> {
        Some(match declared.to_ascii_lowercase().as_str() {
            "text" => Holds::Text,
            "bigint" => Holds::Whole,
            "double precision" => Holds::Number,
            "boolean" => Holds::Flag,
            "uuid" => Holds::Id,
            "bytea" => Holds::Bytes,
            _ => return None,
        })
    }

    /// The value as the engines bind it.
    fn sql(self, value: &Value) -> Option<Sql> {
        let absent = value.is_null();
        let text = value.as_str();
        Some(match self {
            Holds::Text => Sql::String(some(absent, text.map(str::to_owned))?),
            Holds::Whole => Sql::BigInt(some(absent, value.as_i64())?),
            Holds::Number => Sql::Double(some(absent, value.as_f64())?),
            Holds::Flag => Sql::Bool(some(absent, value.as_bool())?),
            Holds::Id => Sql::Uuid(some(absent, text.and_then(|it| it.parse().ok()))?),
            Holds::Bytes => {
                Sql::Bytes(some(absent, text.and_then(|it| BASE64_STANDARD.decode(it).ok()))?)
            }
        })
    }
}

/// Nothing where nothing is meant; none at all where a value cannot be read.
#[expect(clippy::option_option, reason = "absent is a value, unreadable is none")]
fn some<T>(absent: bool, value: Option<T>) -> Option<Option<T>> {
    if absent { Some(None) } else { value.map(Some) }
}

impl Shape {
    /// The table of this name; nothing where there is none.
    pub async fn of(tx: &Tx, table: &str) -> Result<Option<Shape>> {
        let ask = match tx.get_database_backend() {
            DbBackend::Postgres => {
                "select column_name::text as name, data_type::text as holds \
                 from information_schema.columns \
                 where table_schema = current_schema() and table_name = $1 \
                 order by ordinal_position"
            }
            _ => "select name, type as holds from pragma_table_info($1)",
        };
        let ask = Statement::from_sql_and_values(tx.get_database_backend(), ask, [table.into()]);
        let mut columns = Vec::new();
        for row in tx.query_all_raw(ask).await? {
            let (name, holds): (String, String) =
                (row.try_get("", "name")?, row.try_get("", "holds")?);
            let Some(holds) = Holds::of(&holds) else { return Ok(None) };
            columns.push(Column { name, holds });
        }
        Ok((!columns.is_empty()).then(|| Shape { table: table.to_owned(), columns }))
    }

    /// Writes rows of JSON, or says which value does not fit.
    pub async fn write(&self, tx: &Tx, rows: &[Box<RawValue>]) -> Result<(), WriteError> {
        let names = self.columns.iter().map(|it| Alias::new(&it.name));
        let mut insert = Query::insert();
        insert.into_table(Alias::new(&self.table)).columns(names);
        for row in rows {
            let values = self.values(row).map_err(WriteError::Row)?;
            // As many values as columns, always.
            insert.values_panic(values);
        }
        tx.execute(&insert).await.map_err(|it| WriteError::Store(it.into()))?;
        Ok(())
    }

    fn values(&self, row: &RawValue) -> Result<Vec<Expr>, String> {
        let mut row: Map<String, Value> =
            serde_json::from_str(row.get()).map_err(|it| self.said(&it.to_string()))?;
        let values = self.columns.iter().map(|column| {
            let value = row.remove(&column.name);
            let value = value.ok_or_else(|| self.said(&format!("`{}` is missing", column.name)))?;
            let value = column.holds.sql(&value);
            value
                .map(Expr::val)
                .ok_or_else(|| self.said(&format!("`{}` is unreadable", column.name)))
        });
        let values = values.collect::<Result<_, _>>()?;
        match row.keys().next() {
            Some(unknown) => Err(self.said(&format!("there is no column `{unknown}`"))),
            None => Ok(values),
        }
    }

    fn said(&self, problem: &str) -> String {
        format!("has a row of `{}` that does not fit: {problem}", self.table)
    }
}

/// Why rows were not written.
pub enum WriteError {
    /// What is wrong with a row.
    Row(String),
    Store(crate::Error),
}
