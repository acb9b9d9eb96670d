//! Takes a table in: a record for each code, a claim for each cell.

use super::before::{Before, Earlier};
use super::bodies::{Called, Which};
use super::rows::{Row, Table};
use super::{Preview, bodies, preview};
use crate::resolve::{Known, put};
use domain::{
    Claim, ClaimId, ClaimState, Field, Kind, Lang, MadeBy, ProposedValue, Record, RecordId, Slug,
    State, Text, Value,
};
use std::collections::{HashMap, HashSet};
use store::{By, Store, Tx, claims, records};

/// What was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Taken {
    pub added: usize,
    pub claims: usize,
    /// Rows that were taken before.
    pub same: usize,
}

/// Why nothing was taken.
#[derive(Debug, thiserror::Error)]
pub enum TakeError {
    #[error("{} lines are refused; nothing was taken", .0.refused())]
    Refused(Preview),
    #[error(transparent)]
    Store(#[from] store::Error),
}

/// Takes all files in one transaction, or nothing of them. The records are published, and so are
/// the bodies that they name: a table of published facts is public, and each cell says where it
/// is from.
pub async fn take(
    store: &Store,
    files: &[(String, Vec<Row>)],
    by: &By,
) -> Result<Taken, TakeError> {
    take_telling(store, files, by, || ()).await
}

/// The same, telling of each line that is through. None of them is kept before all are.
pub async fn take_telling(
    store: &Store,
    files: &[(String, Vec<Row>)],
    by: &By,
    mut one_through: impl FnMut() + Send,
) -> Result<Taken, TakeError> {
    let seen = preview(store.db(), files).await?;
    if seen.refused() > 0 {
        return Err(TakeError::Refused(seen));
    }
    let tx = store.begin().await?;
    let mut taking = Taking::begin(&tx, files, by).await?;
    for (file, rows) in files {
        for row in rows {
            taking.row(file, row).await?;
            one_through();
        }
    }
    let taken = taking.taken;
    tx.commit().await?;
    Ok(taken)
}

struct Taking<'a> {
    tx: &'a Tx,
    by: &'a By,
    known: Known,
    /// Published pages, as records, by what the table calls them.
    sources: HashMap<String, RecordId>,
    before: Before,
    taken: Taken,
}

impl<'a> Taking<'a> {
    async fn begin(
        tx: &'a Tx,
        files: &[(String, Vec<Row>)],
        by: &'a By,
    ) -> store::Result<Taking<'a>> {
        let rows = || files.iter().flat_map(|(_, rows)| rows);
        let series = make_series(tx, rows(), by).await?;
        tracing::debug!(series, "series are there");
        let fields: Vec<_> = rows().flat_map(|it| it.fields.clone()).collect();
        let mut known = Known::look_up(tx, fields.iter().map(|it| &it.value)).await?;
        let sources = sources(tx, rows(), by).await?;
        let before = Before::load(tx, rows()).await?;
        bodies::make(tx, files, (&mut known, &sources, &before), by).await?;
        Ok(Taking { tx, by, known, sources, before, taken: Taken::default() })
    }

    async fn row(&mut self, file: &str, row: &Row) -> store::Result<()> {
        let place = row.place(file);
        let kind = row.table.kind();
        let there = match (self.before.of(row, &self.known), row.code()) {
            (Earlier::Whole, _) => {
                self.taken.same += 1;
                return Ok(());
            }
            (_, Some(code)) => records::by_code(self.tx, kind, code).await?,
            (Earlier::Part(record), None) => records::by_id(self.tx, record).await?,
            (Earlier::Nothing, None) => self.body(row).await?,
        };
        let record = if let Some(record) = there {
            self.taken.claims += 1;
            self.fill(record, row).await?
        } else {
            self.taken.added += 1;
            self.add(kind, row).await?
        };
        let all: Vec<Claim> =
            row.fields.iter().map(|it| self.claim(&record, it, row, &place)).collect();
        claims::insert(self.tx, &all, self.by).await
    }

    /// The body that a row tells of, where it is there: an earlier row may have made it.
    async fn body(&self, row: &Row) -> store::Result<Option<Record>> {
        if row.table != Table::Organisations {
            return Ok(None);
        }
        match Called::load(self.tx, std::iter::once(row)).await?.which(row, &self.known) {
            Which::One(id) => records::by_id(self.tx, id).await,
            Which::Nobody | Which::Several => Ok(None),
        }
    }

    async fn add(&self, kind: Kind, row: &Row) -> store::Result<Record> {
        let slug = Slug::from_title(row.title());
        let draft = Record::draft(RecordId::new(self.by.at), kind, slug, Lang::En);
        let mut record = draft.in_state(State::Published);
        self.put_all(&mut record, row, |_, _| true);
        if row.table == Table::Events {
            record.set(Field::Status, vec![Value::Code("held".to_owned())]);
        }
        records::insert(self.tx, &mut record, self.by).await?;
        Ok(record)
    }

    /// A second row on one record fills what is empty and adds to lists; where it differs, its
    /// claim alone says so.
    async fn fill(&self, mut record: Record, row: &Row) -> store::Result<Record> {
        let before = record.content.clone();
        let empty = |record: &Record, field| {
            record.values(field).is_empty() && record.texts(field).is_none()
        };
        self.put_all(&mut record, row, empty);
        if record.content != before {
            records::save(self.tx, &mut record, self.by).await.map_err(unexpected)?;
        }
        Ok(record)
    }

    fn put_all(&self, record: &mut Record, row: &Row, wanted: impl Fn(&Record, Field) -> bool) {
        let fields: HashSet<Field> =
            row.fields.iter().map(|it| it.field).filter(|it| wanted(record, *it)).collect();
        for field in row.fields.iter().filter(|it| fields.contains(&it.field)) {
            put(record, field, &self.known, self.by).expect("the preview refuses what is unknown");
        }
    }

    fn claim(
        &self,
        record: &Record,
        field: &domain::ProposedField,
        row: &Row,
        place: &str,
    ) -> Claim {
        Claim {
            id: ClaimId::new(self.by.at),
            source: self.sources[&row.source],
            record: record.id,
            field: field.field,
            value: self.known.claimed(&field.value),
            passages: Vec::new(),
            place: Some(place.to_owned()),
            by_hand: false,
            state: ClaimState::Accepted,
            decided: self.by.person.map(|it| (it, self.by.at)),
            proposal: None,
        }
    }
}

/// A record that was read in this transaction cannot have been saved by somebody else.
fn unexpected(error: store::SaveError) -> store::Error {
    match error {
        store::SaveError::Store(error) => error,
        store::SaveError::Conflict { theirs } => store::Error::Dangling(theirs.slug.to_string()),
    }
}

/// The series that events name by their code, made where they are not there.
async fn make_series(tx: &Tx, rows: impl Iterator<Item = &Row>, by: &By) -> store::Result<usize> {
    let mut codes: Vec<String> = rows
        .flat_map(|it| &it.fields)
        .filter_map(|it| match &it.value {
            ProposedValue::Coded { kind: Kind::Series, code } => Some(code.clone()),
            _ => None,
        })
        .collect();
    codes.sort();
    codes.dedup();
    let wanted: Vec<&str> = codes.iter().map(String::as_str).collect();
    let there = records::by_codes(tx, Kind::Series, &wanted).await?;
    let new: Vec<&String> = codes.iter().filter(|it| !there.contains_key(*it)).collect();
    for code in &new {
        let mut record = titled(Kind::Series, &series_title(code), by);
        record.set(Field::Code, vec![Value::Code((*code).clone())]);
        records::insert(tx, &mut record, by).await?;
    }
    Ok(new.len())
}

/// *Knowledge sharing 2018*, of which no table says more than its code.
fn series_title(code: &str) -> String {
    let words = code.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |it| it.to_uppercase().chain(letters).collect())
}

/// A source record for each published page that the rows name.
async fn sources(
    tx: &Tx,
    rows: impl Iterator<Item = &Row>,
    by: &By,
) -> store::Result<HashMap<String, RecordId>> {
    let mut names: Vec<&str> = rows.map(|it| it.source.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    let mut ids = records::by_titles(tx, Kind::Source, &names).await?;
    for name in names {
        if !ids.contains_key(name) {
            let mut record = titled(Kind::Source, name, by);
            if let Some(address) = address(name) {
                record.set(Field::Url, vec![Value::Code(address)]);
            }
            records::insert(tx, &mut record, by).await?;
            ids.insert(name.to_owned(), record.id);
        }
    }
    Ok(ids)
}

/// The web address that a source is named by, if it is.
fn address(name: &str) -> Option<String> {
    let is_address =
        !name.contains(' ') && name.split('/').next().is_some_and(|it| it.contains('.'));
    is_address.then(|| format!("https://{name}"))
}

fn titled(kind: Kind, title: &str, by: &By) -> Record {
    let draft = Record::draft(RecordId::new(by.at), kind, Slug::from_title(title), Lang::En);
    let mut record = draft.in_state(State::Published);
    let text = |revision| Text::new(title, MadeBy::Author, revision, by.person);
    record.write(Field::Title, title, text);
    record
}
