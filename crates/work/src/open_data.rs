//! Records as tables that anybody may take: one row a record, one column a field.
//!
//! The columns of the fields are called as the fields are, in the order of the schema, the same in
//! every language and every release. Codes and dates stand as they are kept, texts in the language
//! that was asked for or the best there is, which the column `language` names. Of what is linked,
//! places, themes, actions, events and series stand by their code, the rest by its title.
//!
//! Before the fields stands what the record is, after them which edition was read and what sources
//! its facts rest on ([`resting`]). What other tables name by its code or its title has a table of
//! its own, with its names in every language.

mod resting;

use crate::fields::{between, is_coded};
use domain::schema::{self, Entry};
use domain::{Act, Field, Kind, Lang, Record, RecordId, State, Value, Viewer};
use jiff::Timestamp;
use resting::Resting;
use std::collections::HashMap;
use store::changes::{self, Published};
use store::records::{self, Head, Listing, Order};
use store::{Db, Store};

/// What can be taken as a table: what is told, then what the others name.
pub const KINDS: [Kind; 10] = [
    Kind::Practice,
    Kind::Action,
    Kind::Event,
    Kind::Result,
    Kind::Figure,
    Kind::Organisation,
    Kind::Series,
    Kind::Place,
    Kind::Theme,
    Kind::Source,
];

/// How many records are read at once.
const BATCH: u64 = 500;

/// Before the fields: who it is, where it is, in which language it is told.
const OWN: [&str; 3] = ["id", "address", "language"];

/// After them: of what is cited by its edition, which of them is read and the day on which it was
/// published.
const EDITION: [&str; 2] = ["edition", "edition_date"];

/// At the end: the day of the last change, and the sources by their titles and by their addresses.
const ORIGIN: [&str; 3] = ["changed", "sources", "source_addresses"];

/// Between the titles of several sources.
const BETWEEN_TITLES: &str = "; ";
/// Between their addresses, which have no space.
const BETWEEN_ADDRESSES: &str = " ";

/// A table.
#[derive(Debug, Clone)]
pub struct Table {
    pub kind: Kind,
    /// In which language its texts are read, where they are there in it.
    pub lang: Lang,
    /// Where readers reach the site, without a stroke at its end.
    pub site: String,
}

/// Where a table goes on.
#[derive(Debug, Clone)]
pub enum Place {
    Beginning,
    After(String),
    End,
}

/// What the records of one piece refer to.
struct Around {
    /// What is linked, and the sources, as far as anybody may know of them.
    heads: HashMap<RecordId, Head>,
    /// Of practices.
    published: Published,
    changed: HashMap<RecordId, Timestamp>,
    resting: Resting,
}

impl Table {
    /// The next piece of the table and where it goes on; nothing at its end. Ten statements, and one
    /// more of practices.
    pub async fn piece(
        &self,
        store: &Store,
        place: Place,
    ) -> anyhow::Result<Option<(Vec<u8>, Place)>> {
        let (is_first, after) = match place {
            Place::Beginning => (true, None),
            Place::After(after) => (false, Some(after)),
            Place::End => return Ok(None),
        };
        let listing = Listing { order: Order::Oldest, after, limit: BATCH, ..public(self.kind) };
        let found = records::page(store.db(), &listing).await?;
        let around = Around::load(store.db(), &found.records).await?;
        let mut table = csv::Writer::from_writer(Vec::new());
        if is_first {
            table.write_record(columns(self.kind))?;
        }
        for record in &found.records {
            table.write_record(self.row(record, &around).iter().map(|it| safe(it)))?;
        }
        let bytes = table.into_inner().map_err(|it| anyhow::anyhow!("{it}"))?;
        Ok(Some((bytes, found.next.map_or(Place::End, Place::After))))
    }

    fn row(&self, record: &Record, around: &Around) -> Vec<String> {
        let told = record.text(Field::Title, self.lang).map_or(self.lang, |it| it.0);
        let address = self.address(record.kind, record.slug.as_str());
        let mut row = vec![record.id.to_string(), address, told.tag().to_owned()];
        row.extend(fields(record.kind).map(|it| cell(record, it, self.lang, &around.heads)));
        if is_named_elsewhere(record.kind) {
            row.extend(Lang::ALL.map(|it| name(record, it)));
        }
        if is_cited_by_edition(record.kind) {
            row.extend(edition(record, told, around));
        }
        row.extend(self.origin(record, around));
        row
    }

    /// When it was last changed, and what it rests on.
    fn origin(&self, record: &Record, around: &Around) -> [String; ORIGIN.len()] {
        let changed = around.changed.get(&record.id).copied();
        let sources = around.resting.of(record, &around.heads);
        let titles: Vec<&str> = sources.iter().map(|it| it.title(self.lang)).collect();
        let addresses: Vec<String> =
            sources.iter().map(|it| self.address(it.kind, it.slug.as_str())).collect();
        [
            changed.map(day).unwrap_or_default(),
            titles.join(BETWEEN_TITLES),
            addresses.join(BETWEEN_ADDRESSES),
        ]
    }

    fn address(&self, kind: Kind, slug: &str) -> String {
        format!("{}/{}/{}/{slug}", self.site, self.lang, kind.plural())
    }
}

impl Around {
    /// Seven statements, however many records, and one more of practices.
    async fn load(db: &Db, records: &[Record]) -> store::Result<Around> {
        let ids: Vec<RecordId> = records.iter().map(|it| it.id).collect();
        let resting = Resting::load(db, &ids).await?;
        let values = records.iter().flat_map(|it| it.content.values.values().flatten());
        let linked = values.filter_map(Value::link).chain(resting.sources());
        let mut linked: Vec<RecordId> = linked.collect();
        linked.sort_unstable();
        linked.dedup();
        let mut heads = records::heads(db, &linked).await?;
        let anybody = Viewer::default();
        heads.retain(|_, it| anybody.may(Act::Read, it.kind, it.state));
        let editions = records.iter().filter(|it| is_cited_by_edition(it.kind));
        let editions: Vec<RecordId> = editions.map(|it| it.id).collect();
        let published = changes::published(db, &editions).await?;
        Ok(Around { heads, published, changed: records::changed(db, &ids).await?, resting })
    }
}

/// How many rows the table of a kind has.
pub async fn count(db: &Db, kind: Kind) -> store::Result<u64> {
    records::count(db, &public(kind)).await
}

/// What anybody may know of a kind. Of all kinds, sources alone can be confidential.
fn public(kind: Kind) -> Listing {
    Listing {
        kinds: vec![kind],
        states: vec![State::Published],
        without: (kind == Kind::Source).then_some(Field::Confidential),
        ..Listing::default()
    }
}

/// The names of the columns.
pub fn columns(kind: Kind) -> Vec<String> {
    let mut columns: Vec<String> = OWN.map(str::to_owned).into();
    columns.extend(fields(kind).map(|it| column(kind, it.field)));
    if is_named_elsewhere(kind) {
        columns.extend(Lang::ALL.map(|it| format!("title_{it}")));
    }
    if is_cited_by_edition(kind) {
        columns.extend(EDITION.map(str::to_owned));
    }
    columns.extend(ORIGIN.map(str::to_owned));
    columns
}

/// The fields that are columns. No row is confidential, so none says it.
fn fields(kind: Kind) -> impl Iterator<Item = &'static Entry> {
    schema::fields(kind).iter().filter(|it| it.field != Field::Confidential)
}

/// A column is called as its field is; `language` is that of the row, so that of a source is
/// `source_language`.
fn column(kind: Kind, field: Field) -> String {
    let name = field.name();
    if OWN.contains(&name) { format!("{}_{name}", kind.name()) } else { name.to_owned() }
}

/// Whether other tables name it by its code or its title, so that whoever reads them looks it up.
fn is_named_elsewhere(kind: Kind) -> bool {
    matches!(kind, Kind::Place | Kind::Theme | Kind::Series | Kind::Source)
}

/// Whether a citation names the edition; of all else it names the day of the last change.
fn is_cited_by_edition(kind: Kind) -> bool {
    kind == Kind::Practice
}

/// The edition whose words are read in a language, and when it was published.
fn edition(record: &Record, told: Lang, around: &Around) -> [String; EDITION.len()] {
    let edition = record.edition_read(told);
    let at = edition.and_then(|it| around.published.of(record.id, it));
    [edition.map(|it| it.to_string()).unwrap_or_default(), at.map(day).unwrap_or_default()]
}

fn day(at: Timestamp) -> String {
    at.strftime("%Y-%m-%d").to_string()
}

/// What it is called in a language, and nothing where it has no name in it.
fn name(record: &Record, lang: Lang) -> String {
    let title = record.texts(Field::Title).and_then(|it| it.get(lang));
    title.map(|it| it.value.clone()).unwrap_or_default()
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
            "id,address,language,title,number,unit,scope,places,period,as_of,counts,qualifier,\
             direction,changed,sources,source_addresses"
        );
        assert_eq!(
            columns(Kind::Series).join(","),
            "id,address,language,code,title,summary,title_en,title_fr,title_es,title_pt,title_ar,\
             changed,sources,source_addresses"
        );
        let practice = columns(Kind::Practice).join(",");
        assert!(practice.ends_with(",edition,edition_date,changed,sources,source_addresses"));
    }

    #[test]
    fn the_language_of_a_source_is_not_that_of_its_row() {
        let columns = columns(Kind::Source).join(",");
        assert!(columns.starts_with("id,address,language,title,"), "{columns}");
        assert!(columns.contains(",published,source_language,url,title_en,"), "{columns}");
    }

    #[test]
    fn no_table_calls_two_columns_alike() {
        for kind in KINDS {
            let mut names = columns(kind);
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{kind:?}");
        }
    }
}
