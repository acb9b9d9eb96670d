//! The records that a link of a form may lead to.

use crate::error::Result;
use domain::schema;
use domain::{Field, FieldType, Kind, Lang, Record, RecordId};
use std::collections::HashMap;
use std::collections::btree_map::{BTreeMap, Entry};
use store::records::{Listing, Order};
use store::{Db, records};

/// How many records of a kind without code are offered. The others are found by their whole name.
const MOST: u64 = 300;

/// One record that may be chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    pub id: RecordId,
    /// What a form sends for it: its code where it has one.
    pub value: String,
    pub label: String,
    /// How deep it stands in its tree; 0 where there is none.
    pub depth: usize,
    /// All its names in all languages, in small letters.
    names: Vec<String>,
}

/// All that the links of one kind's form may lead to.
#[derive(Debug, Default)]
pub struct Choices(BTreeMap<Kind, Vec<Choice>>);

impl Choices {
    /// Loads what the form of a kind needs, two or three statements for each kind it links to.
    pub async fn of(db: &impl Db, kind: Kind, lang: Lang) -> Result<Choices> {
        let mut all = BTreeMap::new();
        for entry in schema::fields(kind) {
            let FieldType::Link(to) = entry.takes else { continue };
            if let Entry::Vacant(place) = all.entry(to) {
                place.insert(load(db, to, lang).await?);
            }
        }
        Ok(Choices(all))
    }

    pub fn get(&self, kind: Kind) -> &[Choice] {
        self.0.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The record that is called so: by its code, its identity or any of its names.
    pub fn find(&self, kind: Kind, text: &str) -> Option<&Choice> {
        let (all, text) = (self.get(kind), text.trim());
        let id: Option<RecordId> = text.parse().ok();
        let small = text.to_lowercase();
        let exact = all.iter().find(|it| it.value == text || Some(it.id) == id);
        exact.or_else(|| all.iter().find(|it| it.names.contains(&small)))
    }

    /// The choice for a record that is linked already.
    pub fn by_id(&self, kind: Kind, id: RecordId) -> Option<&Choice> {
        self.get(kind).iter().find(|it| it.id == id)
    }

    /// Adds records that are linked already and stand beyond the first [`MOST`].
    pub async fn with(mut self, db: &impl Db, record: &Record, lang: Lang) -> Result<Choices> {
        for entry in schema::fields(record.kind) {
            let FieldType::Link(to) = entry.takes else { continue };
            let unknown = record.links(entry.field).filter(|it| self.by_id(to, *it).is_none());
            let unknown: Vec<RecordId> = unknown.collect();
            if !unknown.is_empty() {
                let more = records::by_ids(db, &unknown).await?;
                self.0.entry(to).or_default().extend(more.iter().map(|it| choice(it, lang)));
            }
        }
        Ok(self)
    }
}

async fn load(db: &impl Db, kind: Kind, lang: Lang) -> Result<Vec<Choice>> {
    let mut all = match kind {
        Kind::Theme | Kind::Place => records::all(db, kind).await?,
        _ => {
            let order = Order::Title(lang);
            let listing = Listing { kinds: vec![kind], order, limit: MOST, ..Listing::default() };
            records::page(db, &listing).await?.records
        }
    };
    all.sort_by(|a, b| words::compare(lang, a.title(lang), b.title(lang)));
    if kind == Kind::Theme { Ok(tree(&all, lang)) } else { Ok(flat(&all, lang)) }
}

fn flat(records: &[Record], lang: Lang) -> Vec<Choice> {
    records.iter().map(|it| choice(it, lang)).collect()
}

fn choice(record: &Record, lang: Lang) -> Choice {
    let code = record.code(Field::Code).filter(|_| work::fields::is_coded(record.kind));
    let names = [Field::Title, Field::Synonyms, Field::Acronyms, Field::Acronym];
    let names = names.iter().filter_map(|it| record.texts(*it)).flat_map(domain::Texts::iter);
    Choice {
        id: record.id,
        value: code.map_or_else(|| record.id.to_string(), str::to_owned),
        label: record.title(lang).to_owned(),
        depth: 0,
        names: names.flat_map(|(_, it)| it.value.lines()).map(str::to_lowercase).collect(),
    }
}

/// The thesaurus from its broadest concepts down. A concept with two broader ones stands under the
/// first of them alone.
fn tree(records: &[Record], lang: Lang) -> Vec<Choice> {
    let mut below: HashMap<Option<RecordId>, Vec<&Record>> = HashMap::new();
    let there = |id: &RecordId| records.iter().any(|it| it.id == *id);
    for record in records {
        let broader = record.links(Field::Broader).find(there);
        below.entry(broader).or_default().push(record);
    }
    let mut all = Vec::with_capacity(records.len());
    let mut waiting: Vec<(usize, &Record)> = Vec::new();
    let push =
        |waiting: &mut Vec<_>, depth, of: Option<RecordId>, below: &mut HashMap<_, Vec<_>>| {
            let children = below.remove(&of).unwrap_or_default();
            waiting.extend(children.into_iter().rev().map(|it| (depth, it)));
        };
    push(&mut waiting, 0, None, &mut below);
    while let Some((depth, record)) = waiting.pop() {
        all.push(Choice { depth, ..choice(record, lang) });
        push(&mut waiting, depth + 1, Some(record.id), &mut below);
    }
    // A circle of concepts has no broadest one; none of them may be lost for that.
    let rest: Vec<&Record> = below.into_values().flatten().collect();
    all.extend(rest.into_iter().map(|it| choice(it, lang)));
    all
}
