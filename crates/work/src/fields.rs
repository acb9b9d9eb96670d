//! How a field is written in one line of a form or one cell of a table, and read back.
//!
//! Codes are separated by spaces (`AR CR DO`), several dates too; names by semicolons, and so is what
//! has spaces in it or is written with commas and semicolons in a mail: telephones and mailboxes.

use domain::schema::{Entry, Many};
use domain::{FieldType, Kind, Lang, ProposedValue, Value, ValueError};

/// Reads what was written. Nothing written gives no value.
pub fn read(entry: &Entry, text: &str, lang: Lang) -> Result<Vec<ProposedValue>, ValueError> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(Vec::new());
    }
    if entry.takes.is_text() {
        return Ok(vec![ProposedValue::Text { lang, value: text.to_owned() }]);
    }
    parts(*entry, text).map(|part| read_one(entry.takes, part)).collect()
}

/// The pieces of a cell that are a value each.
pub fn parts(entry: Entry, text: &str) -> Box<dyn Iterator<Item = &str> + '_> {
    if entry.many == Many::One {
        Box::new(std::iter::once(text))
    } else if between(entry.takes) == "; " {
        Box::new(text.split(';').map(str::trim).filter(|it| !it.is_empty()))
    } else {
        Box::new(text.split_whitespace())
    }
}

/// What stands between several values in one line.
pub fn between(takes: FieldType) -> &'static str {
    match takes {
        FieldType::Link(kind) if !is_coded(kind) => "; ",
        FieldType::Mail | FieldType::Telephone => "; ",
        FieldType::Link(_)
        | FieldType::Line
        | FieldType::Prose
        | FieldType::Lines
        | FieldType::Date
        | FieldType::Number
        | FieldType::Code(_)
        | FieldType::Token
        | FieldType::Web
        | FieldType::Flag => " ",
    }
}

fn read_one(takes: FieldType, part: &str) -> Result<ProposedValue, ValueError> {
    if let FieldType::Link(kind) = takes {
        return Ok(if let Ok(id) = part.parse() {
            ProposedValue::Link(id)
        } else if is_coded(kind) {
            ProposedValue::Coded { kind, code: part.to_owned() }
        } else {
            ProposedValue::Named { kind, name: part.to_owned() }
        });
    }
    Ok(match takes.read(part)? {
        Value::Date(it) => ProposedValue::Date(it),
        Value::Number(it) => ProposedValue::Number(it),
        Value::Code(it) => ProposedValue::Code(it),
        Value::Link(it) => ProposedValue::Link(it),
        Value::Flag(it) => ProposedValue::Flag(it),
    })
}

/// Whether records of this kind are known by a code that people write.
pub fn is_coded(kind: Kind) -> bool {
    matches!(kind, Kind::Place | Kind::Theme | Kind::Action | Kind::Event | Kind::Series)
}

/// Writes values so that [`read`] gives them back.
pub fn write(entry: &Entry, values: &[ProposedValue]) -> String {
    let written: Vec<String> = values.iter().map(write_one).collect();
    written.join(between(entry.takes))
}

fn write_one(value: &ProposedValue) -> String {
    match value {
        ProposedValue::Text { value, .. } | ProposedValue::Code(value) => value.clone(),
        ProposedValue::Date(it) => it.to_string(),
        ProposedValue::Number(it) => it.to_string(),
        ProposedValue::Flag(it) => it.to_string(),
        ProposedValue::Coded { code, .. } => code.clone(),
        ProposedValue::Named { name, .. } => name.clone(),
        ProposedValue::Link(it) => it.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Field, schema};

    fn there_and_back(kind: Kind, field: Field, text: &str) -> String {
        let entry = schema::entry(kind, field).unwrap();
        write(entry, &read(entry, text, Lang::En).unwrap())
    }

    #[test]
    fn what_is_read_is_written_the_same() {
        assert_eq!(there_and_back(Kind::Event, Field::Delegations, " AR  CR DO"), "AR CR DO");
        assert_eq!(there_and_back(Kind::Event, Field::Hosts, "A body; Another"), "A body; Another");
        assert_eq!(
            there_and_back(Kind::Result, Field::Editions, "2013/2017 2018/2022"),
            "2013/2017 2018/2022"
        );
        let telephones =
            there_and_back(Kind::Organisation, Field::Telephone, "+41 22 1111111;+1 202 5550100");
        assert_eq!(telephones, "+41 22 1111111; +1 202 5550100");
        assert_eq!(there_and_back(Kind::Event, Field::DurationDays, "2.5"), "2.5");
        assert_eq!(there_and_back(Kind::Event, Field::Title, "Taller regional"), "Taller regional");
    }

    #[test]
    fn a_wrong_date_is_an_error_and_not_a_text() {
        let entry = schema::entry(Kind::Event, Field::Start).unwrap();
        assert!(read(entry, "juillet 2018", Lang::Fr).is_err());
    }
}
