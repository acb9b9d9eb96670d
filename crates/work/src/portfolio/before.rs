//! What was taken before. A row is known by what it says and by its source, wherever it stands:
//! people rename files, sort tables and put lines in between.

use super::rows::Row;
use crate::resolve::Known;
use domain::{Field, Kind, ProposedField, ProposedValue, RecordId};
use std::collections::HashMap;
use store::{Db, claims, records};

/// What the sources of a table have said in tables so far.
pub struct Before {
    /// By the name of the source and the title that it gives.
    told: HashMap<(String, String), Vec<Told>>,
}

/// What one source says of one record.
struct Told {
    record: RecordId,
    said: Vec<(Field, ProposedValue)>,
}

/// How much of a row its source has said before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Earlier {
    Nothing,
    /// All that it said then and some fields more: a table has a new column.
    Part(RecordId),
    Whole,
}

impl Before {
    /// Two statements.
    pub async fn load(db: &Db, rows: impl Iterator<Item = &Row>) -> store::Result<Before> {
        let mut names: Vec<&str> = rows.map(|it| it.source.as_str()).collect();
        names.sort_unstable();
        names.dedup();
        let sources = records::by_titles(db, Kind::Source, &names).await?;
        let ids: Vec<RecordId> = sources.values().copied().collect();
        let mut said: HashMap<(RecordId, RecordId), Vec<(Field, ProposedValue)>> = HashMap::new();
        for claim in claims::from_tables(db, &ids).await? {
            let group = said.entry((claim.source, claim.record)).or_default();
            group.push((claim.field, claim.value));
        }
        let names: HashMap<RecordId, &String> = sources.iter().map(|it| (*it.1, it.0)).collect();
        let mut told: HashMap<(String, String), Vec<Told>> = HashMap::new();
        for ((source, record), said) in said {
            for title in titles(&said) {
                let key = (names[&source].clone(), title);
                told.entry(key).or_default().push(Told { record, said: said.clone() });
            }
        }
        Ok(Before { told })
    }

    pub fn of(&self, row: &Row, known: &Known) -> Earlier {
        let key = (row.source.clone(), row.title().to_owned());
        let mut earlier = Earlier::Nothing;
        for told in self.told.get(&key).into_iter().flatten() {
            match told.of(row, known) {
                Earlier::Whole => return Earlier::Whole,
                Earlier::Part(record) => earlier = Earlier::Part(record),
                Earlier::Nothing => {}
            }
        }
        earlier
    }
}

fn titles(said: &[(Field, ProposedValue)]) -> Vec<String> {
    let titles = said.iter().filter_map(|it| match it {
        (Field::Title, ProposedValue::Text { value, .. }) => Some(value.clone()),
        _ => None,
    });
    titles.collect()
}

impl Told {
    fn of(&self, row: &Row, known: &Known) -> Earlier {
        let has = |field: Field| self.said.iter().any(|it| it.0 == field);
        let (old, new): (Vec<_>, Vec<_>) = row.fields.iter().partition(|it| has(it.field));
        if !old.iter().all(|it| self.says(it, known)) {
            Earlier::Nothing
        } else if new.is_empty() {
            Earlier::Whole
        } else if old.len() > 1 {
            Earlier::Part(self.record)
        } else {
            // A body is named so, or the title alone is the same.
            Earlier::Nothing
        }
    }

    /// A name that leads nowhere any more was somebody's who has another name now.
    fn says(&self, field: &ProposedField, known: &Known) -> bool {
        let value = known.claimed(&field.value);
        self.said.iter().filter(|it| it.0 == field.field).any(|(_, said)| match (&value, said) {
            (ProposedValue::Named { .. }, ProposedValue::Link(_)) => true,
            (value, said) => value == said,
        })
    }
}
