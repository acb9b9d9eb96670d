//! Places and themes as they are, kept in memory: nearly every page names some of them, trees and
//! maps show all, and they seldom change. They are read again when one of them was written.

use crate::App;
use crate::lock::lock;
use crate::log::Log;
use domain::{Field, Kind, Record, RecordId};
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, Mutex};
use store::records;

/// Every place, or every theme, of one moment.
pub struct Terms {
    /// In the order in which they were made, as [`records::all`] tells them.
    pub all: Vec<Record>,
    by_code: HashMap<String, usize>,
}

impl Terms {
    fn new(all: Vec<Record>) -> Terms {
        let code = |(at, it): (usize, &Record)| Some((it.code(Field::Code)?.to_owned(), at));
        let by_code = all.iter().enumerate().filter_map(code).collect();
        Terms { all, by_code }
    }

    /// Those that lie in one of these, at any depth: a place knows all that it lies in, a theme
    /// only what is right above it.
    pub fn below(&self, above: Field, of: &[RecordId]) -> Vec<RecordId> {
        let mut found: HashSet<RecordId> = of.iter().copied().collect();
        let mut all = Vec::new();
        loop {
            let lies_there = |it: &&Record| it.links(above).any(|it| found.contains(&it));
            let new: Vec<RecordId> = self.all.iter().filter(lies_there).map(|it| it.id).collect();
            let before = all.len();
            all.extend(new.into_iter().filter(|it| found.insert(*it)));
            if all.len() == before {
                return all;
            }
        }
    }

    pub fn of_id(&self, id: RecordId) -> Option<&Record> {
        self.all.iter().find(|it| it.id == id)
    }

    pub fn coded(&self, code: &str) -> Option<&Record> {
        self.by_code.get(code).and_then(|it| self.all.get(*it))
    }
}

#[derive(Default)]
pub struct Vocabulary {
    known: Mutex<HashMap<Kind, (Log, Arc<Terms>)>>,
}

impl App {
    pub(crate) async fn terms(&self, kind: Kind) -> store::Result<Arc<Terms>> {
        let log = self.log().await?;
        let known = self.vocabulary.get(kind);
        if let Some((of, terms)) = known
            && self.still(of, log, &[kind.name()]).await?
        {
            self.vocabulary.put(kind, log, Arc::clone(&terms));
            return Ok(terms);
        }
        let terms = Arc::new(Terms::new(records::all(self.store.db(), kind).await?));
        self.vocabulary.put(kind, log, Arc::clone(&terms));
        Ok(terms)
    }
}

impl Vocabulary {
    fn get(&self, kind: Kind) -> Option<(Log, Arc<Terms>)> {
        lock(&self.known).get(&kind).cloned()
    }

    fn put(&self, kind: Kind, log: Log, terms: Arc<Terms>) {
        let mut known = lock(&self.known);
        known.insert(kind, (log, terms));
    }
}
