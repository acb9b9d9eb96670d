//! What a table would do, line by line, before it does anything.

use super::before::{Before, Earlier};
use super::rows::{Problem, Row, Wrong};
use crate::resolve::Known;
use domain::{Field, ProposedValue};
use std::collections::HashSet;
use store::{Db, records};

#[derive(Debug, Clone, PartialEq)]
pub struct Preview {
    pub lines: Vec<Line>,
}

impl Preview {
    /// Nothing is taken of a table with a line that is refused.
    pub fn refused(&self) -> usize {
        self.lines.iter().filter(|it| it.verdict == Verdict::Refuse).count()
    }
}

#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    pub file: String,
    pub line: u64,
    pub title: String,
    pub verdict: Verdict,
    pub wrong: Vec<Wrong>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// A new record.
    Add,
    /// Another source on a record that is there, or that an earlier line adds.
    Claim,
    /// This very row was taken before.
    Same,
    Refuse,
}

/// Says of each line what it would do. Asks the database once for each kind of code.
pub async fn preview(db: &Db, files: &[(String, Vec<Row>)]) -> store::Result<Preview> {
    let values =
        files.iter().flat_map(|(_, rows)| rows).flat_map(|it| &it.fields).map(|it| &it.value);
    let known = Known::look_up(db, values).await?;
    let before = Before::load(db, files.iter().flat_map(|it| &it.1)).await?;
    let mut lines = Vec::new();
    for (file, rows) in files {
        let here = known_codes(db, rows).await?;
        let mut added = HashSet::new();
        for row in rows {
            lines.push(line(file, row, &known, (&here, &before, &mut added)));
        }
    }
    Ok(Preview { lines })
}

async fn known_codes(db: &Db, rows: &[Row]) -> store::Result<HashSet<String>> {
    let Some(first) = rows.first() else { return Ok(HashSet::new()) };
    let codes: Vec<&str> = rows.iter().filter_map(Row::code).collect();
    Ok(records::by_codes(db, first.table.kind(), &codes).await?.into_keys().collect())
}

/// The codes that are here, what was taken before, and the codes that earlier lines add.
type There<'a> = (&'a HashSet<String>, &'a Before, &'a mut HashSet<String>);

fn line(file: &str, row: &Row, known: &Known, (here, before, added): There) -> Line {
    let mut wrong = row.wrong.clone();
    for field in row.fields.iter().filter(|it| !is_made(it.field, &it.value)) {
        if let Err(error) = known.value(&field.value) {
            wrong.push(Wrong { column: column(row, field.field), problem: Problem::Value(error) });
        }
    }
    let code = row.code().map(str::to_owned);
    let earlier = before.of(row, known);
    let is_there = || match &code {
        Some(code) => here.contains(code) || added.contains(code),
        None => matches!(earlier, Earlier::Part(_)),
    };
    let verdict = if !wrong.is_empty() {
        Verdict::Refuse
    } else if earlier == Earlier::Whole {
        Verdict::Same
    } else if is_there() {
        Verdict::Claim
    } else {
        Verdict::Add
    };
    added.extend(code);
    Line { file: file.to_owned(), line: row.line, title: row.title().to_owned(), verdict, wrong }
}

/// A series is made by the first event that names it.
fn is_made(field: Field, value: &ProposedValue) -> bool {
    field == Field::Series && matches!(value, ProposedValue::Coded { .. })
}

/// The column as the header names it.
fn column(row: &Row, field: Field) -> String {
    use super::rows::Table;
    let name = match (row.table, field) {
        (Table::Actions, Field::Places) | (Table::Events, Field::Delegations) => "countries",
        (_, field) => field.name(),
    };
    name.to_owned()
}
