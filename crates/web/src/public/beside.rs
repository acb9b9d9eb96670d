//! The facts that a page tells of other records beside its own: what became of results, to what
//! events came, and when the steps of an Action were. Each has its mark, like the facts of the
//! record itself.

use super::course::Course;
use super::left::Left;
use super::thread::{Came, Step, Thread};
use crate::App;
use crate::page::Page;
use crate::told::{Basis, Mark, Marks, Notes, fact_of};
use domain::{Field, Record, RecordId};
use std::collections::HashMap;

/// What stands around a record and tells facts of others, in the order of the page.
pub struct Beside<'a> {
    pub came: Option<&'a mut Came>,
    pub course: Option<&'a mut Course>,
    pub thread: Option<&'a mut Thread>,
}

impl Beside<'_> {
    /// What all of these facts rest on, but for those of the page's own record; nothing where there
    /// are no others. The same statements, however many.
    pub async fn basis(
        self,
        app: &App,
        page: &Page,
        own: RecordId,
    ) -> store::Result<Option<Basis>> {
        let mut told: HashMap<RecordId, Record> = HashMap::new();
        self.each(|_, record, _| {
            if record.id == own {
                return;
            }
            told.entry(record.id).or_insert_with(|| record.clone());
        });
        let told: Vec<Record> = told.into_values().collect();
        if told.is_empty() { Ok(None) } else { Basis::load(app, page, &told).await.map(Some) }
    }

    /// Marks every fact. What is told twice on a page has one note; `known` has the marks of the
    /// page's own facts.
    pub fn mark(
        self,
        page: &Page,
        basis: &Basis,
        (notes, mut known): (&mut Notes, HashMap<(RecordId, Field), Marks>),
    ) {
        self.each(|(field, at), record, mark| {
            let own = known.entry((record.id, field));
            let note = || {
                let fact = fact_of(page, (record, field), basis, notes);
                fact.map(|it| it.marks()).unwrap_or_default()
            };
            *mark = own.or_insert_with(note).of(at);
        });
    }

    /// Each fact: its field and which of its values, the record, and the place for the mark.
    fn each(self, mut tell: impl FnMut((Field, usize), &Record, &mut Option<Mark>)) {
        for left in self.came.into_iter().flat_map(Came::left) {
            fate(left, &mut tell);
        }
        for step in self.course.into_iter().flat_map(|it| it.roadmap.all()) {
            let (record, field, at) = &step.dated;
            if step.when.is_some() {
                tell((*field, *at), record, &mut step.mark);
            }
            if let Some(left) = step.left.as_mut().filter(|it| it.is_latest) {
                fate(left, &mut tell);
            }
        }
        for step in self.thread.into_iter().flat_map(|it| &mut it.steps) {
            let Step { event, mark, conclusions, came, .. } = step;
            if conclusions.is_some() {
                tell((Field::Conclusions, 0), event, mark);
            }
            for left in came.left() {
                fate(left, &mut tell);
            }
        }
    }
}

fn fate(left: &mut Left, tell: &mut impl FnMut((Field, usize), &Record, &mut Option<Mark>)) {
    if left.result.code(Field::Fate).is_some() {
        tell((Field::Fate, 0), &left.result, &mut left.mark);
    }
}
