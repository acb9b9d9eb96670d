//! The rows of a table, read and checked as far as that goes without the database.

use crate::fields;
use domain::{Field, Kind, Lang, ProposedField, ProposedValue, ValueError, schema};

/// Which table it is. The columns are those of `data/portfolio`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Table {
    Actions,
    Events,
    Figures,
}

impl Table {
    /// Told by the columns, since people rename files.
    pub fn of_header(header: &[&str]) -> Option<Table> {
        let has = |name: &str| header.contains(&name);
        if has("duration_days") && has("title_en") {
            Some(Table::Events)
        } else if has("figure") && has("value") {
            Some(Table::Figures)
        } else if has("title_en") && has("partner") {
            Some(Table::Actions)
        } else {
            None
        }
    }

    pub fn kind(self) -> Kind {
        match self {
            Table::Actions => Kind::Action,
            Table::Events => Kind::Event,
            Table::Figures => Kind::Figure,
        }
    }

    /// Which field a column fills. A column that fills none is `None`, an unknown one too.
    fn field(self, column: &str) -> Option<Field> {
        let shared = match column {
            "code" => Some(Field::Code),
            "title_en" | "figure" => Some(Field::Title),
            "start" => Some(Field::Start),
            "end" => Some(Field::End),
            "themes" => Some(Field::Themes),
            "experts_from" => Some(Field::ExpertsFrom),
            _ => None,
        };
        shared.or(match (self, column) {
            (Table::Actions, "countries") => Some(Field::Places),
            (Table::Actions, "partner") => Some(Field::PartnerNames),
            (Table::Actions, "status") => Some(Field::Status),
            (Table::Actions, "delivered_en") => Some(Field::Delivered),
            (Table::Events, "series") => Some(Field::Series),
            (Table::Events, "position") => Some(Field::Position),
            (Table::Events, "city") => Some(Field::City),
            (Table::Events, "country") => Some(Field::Country),
            (Table::Events, "duration_days") => Some(Field::DurationDays),
            (Table::Events, "host") => Some(Field::Hosts),
            (Table::Events, "co_host") => Some(Field::CoHosts),
            (Table::Events, "countries") => Some(Field::Delegations),
            (Table::Events, "participants") => Some(Field::Participants),
            (Table::Figures, "value") => Some(Field::Number),
            (Table::Figures, "unit") => Some(Field::Unit),
            (Table::Figures, "scope") => Some(Field::Scope),
            (Table::Figures, "counts") => Some(Field::Counts),
            (Table::Figures, "qualifier") => Some(Field::Qualifier),
            (Table::Figures, "direction") => Some(Field::Direction),
            (Table::Figures, "period") => Some(Field::Period),
            _ => None,
        })
    }
}

/// One line of a table, as proposed fields of one record.
#[derive(Debug, Clone, PartialEq)]
pub struct Row {
    pub table: Table,
    /// Counted from 1, the header included, as an editor shows it.
    pub line: u64,
    pub fields: Vec<ProposedField>,
    /// Which published page says so.
    pub source: String,
    pub wrong: Vec<Wrong>,
}

impl Row {
    /// The code that several rows on one thing share.
    pub fn code(&self) -> Option<&str> {
        self.fields.iter().find_map(|it| match (&it.field, &it.value) {
            (Field::Code, ProposedValue::Code(code)) => Some(code.as_str()),
            _ => None,
        })
    }

    /// Where it stands, for people and for recognising a row that was taken before.
    pub fn place(&self, file: &str) -> String {
        format!("{file}, line {}: {}", self.line, self.source)
    }

    pub fn title(&self) -> &str {
        let title = self.fields.iter().find_map(|it| match (&it.field, &it.value) {
            (Field::Title, ProposedValue::Text { value, .. }) => Some(value.as_str()),
            _ => None,
        });
        title.or(self.code()).unwrap_or_default()
    }
}

/// What is wrong, and in which column.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("column `{column}`: {problem}")]
pub struct Wrong {
    pub column: String,
    pub problem: Problem,
}

#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error(transparent)]
    Value(#[from] ValueError),
    #[error("the line has {found} cells, the header {expected}")]
    Cells { found: usize, expected: usize },
    #[error("a source is missing: nothing without its source")]
    NoSource,
    #[error("a title is missing")]
    NoTitle,
}

/// Why a file is none of our tables at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotATable {
    #[error("this is no CSV: a table is saved as CSV in UTF-8, and has no pictures or formats")]
    NoText,
    #[error("the columns are those of no table of actions, events or figures: {0}")]
    Columns(String),
    #[error("line {line}: {problem}")]
    Csv { line: u64, problem: String },
}

/// Reads a table. What is wrong with a line is kept with it.
pub fn read(bytes: &[u8]) -> Result<Vec<Row>, NotATable> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    if bytes.contains(&0) || std::str::from_utf8(bytes).is_err() {
        return Err(NotATable::NoText);
    }
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(bytes);
    let header = reader.headers().map_err(|it| csv_error(&it))?.clone();
    let columns: Vec<&str> = header.iter().map(str::trim).collect();
    let table = Table::of_header(&columns).ok_or_else(|| NotATable::Columns(columns.join(", ")))?;
    let mut rows = Vec::new();
    for record in reader.records() {
        let record = record.map_err(|it| csv_error(&it))?;
        rows.push(row(table, &columns, &record));
    }
    Ok(rows)
}

fn csv_error(error: &csv::Error) -> NotATable {
    let line = error.position().map_or(1, csv::Position::line);
    NotATable::Csv { line, problem: error.to_string() }
}

fn row(table: Table, columns: &[&str], record: &csv::StringRecord) -> Row {
    let line = record.position().map_or(0, csv::Position::line);
    let mut row = Row { table, line, fields: Vec::new(), source: String::new(), wrong: Vec::new() };
    if record.len() != columns.len() {
        let problem = Problem::Cells { found: record.len(), expected: columns.len() };
        row.wrong.push(Wrong { column: columns[0].to_owned(), problem });
        return row;
    }
    for (column, cell) in columns.iter().zip(record) {
        if *column == "source" {
            cell.trim().clone_into(&mut row.source);
        } else if let Some(field) = table.field(column) {
            row.take(column, field, cell);
            if field == Field::Scope {
                row.fields.extend(place_of(cell));
            }
        }
    }
    row.check();
    row
}

/// The place that a scope names in words: what is told of *Africa* stands on its page too.
fn place_of(scope: &str) -> Option<ProposedField> {
    let known = vocabulary::places().iter().find(|it| {
        it.names.get(Lang::En.tag()).is_some_and(|name| name.eq_ignore_ascii_case(scope.trim()))
    })?;
    let value = ProposedValue::Coded { kind: Kind::Place, code: known.code.clone() };
    Some(ProposedField::new(Field::Places, value))
}

impl Row {
    fn take(&mut self, column: &str, field: Field, cell: &str) {
        let entry =
            schema::entry(self.table.kind(), field).expect("the columns fill fields of the kind");
        match fields::read(entry, status(field, cell), Lang::En) {
            Ok(values) => {
                self.fields.extend(values.into_iter().map(|it| ProposedField::new(field, it)));
            }
            Err(error) => {
                self.wrong.push(Wrong { column: column.to_owned(), problem: error.into() });
            }
        }
    }

    fn check(&mut self) {
        if self.source.is_empty() {
            self.wrong.push(Wrong { column: "source".to_owned(), problem: Problem::NoSource });
        }
        if !self.fields.iter().any(|it| it.field == Field::Title) {
            self.wrong.push(Wrong { column: "title_en".to_owned(), problem: Problem::NoTitle });
        }
    }
}

/// The published tables say *completed* and *ongoing*; the life cycle of an action has finer words.
fn status(field: Field, cell: &str) -> &str {
    match (field, cell) {
        (Field::Status, "completed") => "closed",
        (Field::Status, "ongoing") => "running",
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_date_is_named_by_line_and_column() {
        let table = "code,title_en,countries,partner,start,source\nX-I,One,MX,,2018,page\nX-II,Two,MX,,juillet,page\n";
        let rows = read(table.as_bytes()).unwrap();
        assert_eq!(rows[0].wrong, []);
        assert_eq!((rows[1].line, rows[1].wrong[0].column.as_str()), (3, "start"));
    }

    #[test]
    fn a_scope_that_is_the_name_of_a_place_is_a_link_to_it() {
        let table = "figure,value,unit,scope,period,source\nactivities,31,activities,Africa,2017,report\nactivities,64,activities,programme,2017,report\n";
        let rows = read(table.as_bytes()).unwrap();
        let places = |it: &Row| it.fields.iter().filter(|it| it.field == Field::Places).count();
        assert_eq!((places(&rows[0]), places(&rows[1])), (1, 0));
        assert!(rows.iter().all(|it| it.wrong.is_empty()));
    }

    #[test]
    fn a_row_without_source_is_refused_and_a_strange_table_too() {
        let rows = read(b"code,title_en,countries,partner,source\nX-I,One,MX,,\n").unwrap();
        assert_eq!(rows[0].wrong[0].problem, Problem::NoSource);
        assert!(read(b"a,b\n1,2\n").is_err());
        assert!(read(&[0xff, 0xfe, 0x00]).is_err());
    }
}
