//! What a table would do, line by line, before it does anything.

use super::before::{Before, Earlier};
use super::bodies::{Called, Which};
use super::rows::{Problem, Row, Table, Wrong};
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
    let mut called = Called::load(db, files.iter().flat_map(|it| &it.1)).await?;
    let mut lines = Vec::new();
    for (file, rows) in files {
        let codes = known_codes(db, rows).await?;
        let mut there =
            There { codes, called: &mut called, before: &before, added: HashSet::new() };
        for row in rows {
            lines.push(line(file, row, &known, &mut there));
        }
    }
    Ok(Preview { lines })
}

async fn known_codes(db: &Db, rows: &[Row]) -> store::Result<HashSet<String>> {
    let Some(first) = rows.first() else { return Ok(HashSet::new()) };
    let codes: Vec<&str> = rows.iter().filter_map(Row::code).collect();
    Ok(records::by_codes(db, first.table.kind(), &codes).await?.into_keys().collect())
}

/// What a row may be about that is there.
struct There<'a> {
    codes: HashSet<String>,
    called: &'a mut Called,
    before: &'a Before,
    /// What earlier lines add: codes, and bodies by their names.
    added: HashSet<String>,
}

impl There<'_> {
    /// Whether a row tells of something that is there, or that an earlier line adds.
    fn has(&self, row: &Row, (earlier, which): (Earlier, Which)) -> bool {
        let is_added = || key(row).is_some_and(|it| self.added.contains(&it));
        let is_known = row.code().map_or_else(
            || matches!(earlier, Earlier::Part(_)) || which != Which::Nobody,
            |code| self.codes.contains(code),
        );
        is_known || is_added()
    }
}

/// What another row says too that tells of the same.
fn key(row: &Row) -> Option<String> {
    let body = || format!("{}\n{:?}", row.title(), row.said(Field::Country));
    row.code().map(str::to_owned).or_else(|| (row.table == Table::Organisations).then(body))
}

fn line(file: &str, row: &Row, known: &Known, there: &mut There) -> Line {
    let mut wrong = row.wrong.clone();
    for field in row.fields.iter().filter(|it| !is_made(it.field, &it.value)) {
        if let Err(error) = known.value(&field.value) {
            wrong.push(Wrong { column: column(row, field.field), problem: Problem::Value(error) });
        }
    }
    let which = there.called.which(row, known);
    let earlier = there.before.of(row, known);
    if which == Which::Several && earlier == Earlier::Nothing {
        wrong.push(Wrong { column: "country".to_owned(), problem: Problem::SeveralBodies });
    }
    let verdict = if !wrong.is_empty() {
        Verdict::Refuse
    } else if earlier == Earlier::Whole {
        Verdict::Same
    } else if there.has(row, (earlier, which)) {
        Verdict::Claim
    } else {
        Verdict::Add
    };
    there.called.learn(row, which, known);
    there.added.extend(key(row));
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
