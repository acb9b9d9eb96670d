//! Records as tables that anybody may take: one row a record, one column a field.
//!
//! The columns are the fields' own names in the order of the schema, the same in every language
//! and every release; new fields come behind. Codes and dates stand as they are kept, texts in the
//! language that was asked for or the best there is, which the column `language` names. Of what is
//! linked, places, themes, actions, events and series stand by their code, the rest by its title.

use crate::fields::{between, is_coded};
use domain::schema::{self, Entry};
use domain::{Act, Kind, Lang, Record, RecordId, State, Value, Viewer};
use std::collections::HashMap;
use store::records::{self, Head, Listing, Order};
use store::{Db, Store};

/// What can be taken as a table.
pub const KINDS: [Kind; 6] =
    [Kind::Practice, Kind::Action, Kind::Event, Kind::Result, Kind::Figure, Kind::Organisation];

/// How many records are read at once.
const BATCH: u64 = 500;

/// Before the fields: who it is, where it is, in which language it is told.
const OWN: [&str; 3] = ["id", "address", "language"];

/// Where a table goes on.
#[derive(Debug, Clone)]
pub enum Place {
    Beginning,
    After(String),
    End,
}

/// The next piece of a table and where it goes on; nothing at its end. Six statements.
pub async fn piece(
    store: &Store,
    (kind, lang): (Kind, Lang),
    place: Place,
) -> anyhow::Result<Option<(Vec<u8>, Place)>> {
    let (is_first, after) = match place {
        Place::Beginning => (true, None),
        Place::After(after) => (false, Some(after)),
        Place::End => return Ok(None),
    };
    let listing = Listing {
        kinds: vec![kind],
        states: vec![State::Published],
        order: Order::Oldest,
        after,
        limit: BATCH,
        ..Listing::default()
    };
    let found = records::page(store.db(), &listing).await?;
    let heads = heads(store.db(), &found.records).await?;
    let mut table = csv::Writer::from_writer(Vec::new());
    if is_first {
        table.write_record(columns(kind))?;
    }
    for record in &found.records {
        table.write_record(row(record, lang, &heads).iter().map(|it| safe(it)))?;
    }
    let bytes = table.into_inner().map_err(|it| anyhow::anyhow!("{it}"))?;
    Ok(Some((bytes, found.next.map_or(Place::End, Place::After))))
}

/// The names of the columns.
pub fn columns(kind: Kind) -> Vec<&'static str> {
    let fields = schema::fields(kind).iter().map(|it| it.field.name());
    OWN.into_iter().chain(fields).collect()
}

/// What is linked and anybody may know of.
async fn heads(db: &Db, records: &[Record]) -> store::Result<HashMap<RecordId, Head>> {
    let values = records.iter().flat_map(|it| it.content.values.values().flatten());
    let mut ids: Vec<RecordId> = values.filter_map(Value::link).collect();
    ids.sort_unstable();
    ids.dedup();
    let mut heads = records::heads(db, &ids).await?;
    let anybody = Viewer::default();
    heads.retain(|_, it| anybody.may(Act::Read, it.kind, it.state));
    Ok(heads)
}

fn row(record: &Record, lang: Lang, heads: &HashMap<RecordId, Head>) -> Vec<String> {
    let told = record.text(domain::Field::Title, lang).map_or(lang, |it| it.0);
    let address = format!("/{lang}/{}/{}", record.kind.plural(), record.slug);
    let own = [record.id.to_string(), address, told.tag().to_owned()];
    let fields = schema::fields(record.kind).iter().map(|it| cell(record, it, lang, heads));
    own.into_iter().chain(fields).collect()
}

fn cell(record: &Record, entry: &Entry, lang: Lang, heads: &HashMap<RecordId, Head>) -> String {
    if entry.takes.is_text() {
        return record.text(entry.field, lang).map(|it| it.1.value.clone()).unwrap_or_default();
    }
    let values = record.values(entry.field).iter().filter_map(|it| value(it, lang, heads));
    values.collect::<Vec<_>>().join(between(entry.takes))
}

fn value(value: &Value, lang: Lang, heads: &HashMap<RecordId, Head>) -> Option<String> {
    Some(match value {
        Value::Date(it) => it.to_string(),
        Value::Number(it) => it.to_string(),
        Value::Code(it) => it.clone(),
        Value::Flag(it) => it.to_string(),
        Value::Link(id) => {
            let head = heads.get(id)?;
            let code = head.code.clone().filter(|_| is_coded(head.kind));
            code.unwrap_or_else(|| head.title(lang).to_owned())
        }
    })
}

/// A cell that a spreadsheet would take for a formula begins with an apostrophe, which it does not
/// show. A number stays a number.
fn safe(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if formula && cell.parse::<f64>().is_err() { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula_and_a_number_stays_one() {
        let cells = ["=1+1", "+cmd", "-x", "@sum", "\t=1", "-2.5", "plain", "", "1=1"];
        let said = cells.map(safe).join("|");
        assert_eq!(said, "'=1+1|'+cmd|'-x|'@sum|'\t=1|-2.5|plain||1=1");
    }

    #[test]
    fn the_columns_are_the_fields_and_do_not_move() {
        assert_eq!(
            columns(Kind::Figure).join(","),
            "id,address,language,title,number,unit,scope,places,period,as_of,counts,qualifier,direction"
        );
    }
}
