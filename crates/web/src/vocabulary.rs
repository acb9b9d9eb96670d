//! Places and themes as they are, kept in memory: nearly every page names some of them, trees and
//! maps show all, and they seldom change. They are read again when one of them was written.

use crate::App;
use crate::held::Held;
use crate::page::Page;
use crate::told::Name;
use domain::{Act, Field, Kind, Lang, Record, RecordId};
use jiff::Timestamp;
use std::collections::{HashMap, HashSet};
use std::sync::{Arc, OnceLock};
use store::records;

/// Every place, or every theme, of one moment.
pub struct Terms {
    /// In the order in which they were made, as [`records::all`] tells them.
    pub all: Vec<Record>,
    by_code: HashMap<String, usize>,
    by_id: HashMap<RecordId, usize>,
    /// What they are called in each language, made when it is first read.
    named: [OnceLock<Vec<Name>>; Lang::ALL.len()],
}

impl Terms {
    fn new(all: Vec<Record>) -> Terms {
        let code = |(at, it): (usize, &Record)| Some((it.code(Field::Code)?.to_owned(), at));
        let by_code = all.iter().enumerate().filter_map(code).collect();
        let by_id = all.iter().enumerate().map(|(at, it)| (it.id, at)).collect();
        Terms { all, by_code, by_id, named: Default::default() }
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

    /// These, and those that lie in them.
    pub fn with_below(&self, above: Field, of: &[RecordId]) -> Vec<RecordId> {
        let mut all = of.to_vec();
        all.extend(self.below(above, of));
        all
    }

    /// What one of them is called, for those who may read it.
    pub fn name(&self, id: RecordId, page: &Page) -> Option<&Name> {
        let at = *self.by_id.get(&id)?;
        let record = self.all.get(at).filter(|it| page.may(Act::Read, it));
        record.and_then(|_| self.names(page.lang).get(at))
    }

    fn names(&self, lang: Lang) -> &[Name] {
        self.named[lang as usize].get_or_init(|| {
            let page = Page::for_anyone(lang, String::new(), Timestamp::UNIX_EPOCH);
            self.all.iter().map(|it| Name::of(it, &page)).collect()
        })
    }

    pub fn of_id(&self, id: RecordId) -> Option<&Record> {
        self.by_id.get(&id).and_then(|it| self.all.get(*it))
    }

    /// The codes of some of them.
    pub fn codes(&self, of: &[RecordId]) -> impl Iterator<Item = &str> {
        of.iter().filter_map(|it| self.of_id(*it)?.code(Field::Code))
    }

    pub fn coded(&self, code: &str) -> Option<&Record> {
        self.by_code.get(code).and_then(|it| self.all.get(*it))
    }
}

#[derive(Default)]
pub struct Vocabulary {
    places: Held<Terms>,
    themes: Held<Terms>,
}

impl App {
    pub(crate) async fn places(&self) -> store::Result<Arc<Terms>> {
        self.terms(&self.vocabulary.places, Kind::Place).await
    }

    pub(crate) async fn themes(&self) -> store::Result<Arc<Terms>> {
        self.terms(&self.vocabulary.themes, Kind::Theme).await
    }

    async fn terms(&self, held: &Held<Terms>, kind: Kind) -> store::Result<Arc<Terms>> {
        let read = async || Ok(Terms::new(records::all(self.store.db(), kind).await?));
        held.get(self, &[kind.name()], read).await
    }
}
