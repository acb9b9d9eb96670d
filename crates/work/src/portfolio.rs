//! Tables of actions, events, declared figures and organisations, as programmes publish them.
//!
//! A table is read line by line into [`Row`]s; what is wrong is named by line and column. The
//! preview says what each line would add, change or refuse, and nothing is taken before a person
//! says so. Each row is a claim of its own source: two rows on one action that disagree both stay.

mod before;
mod bodies;
mod preview;
mod rows;
mod sources;
mod take;
mod titles;

pub use preview::{Line, Preview, Verdict, preview};
pub use rows::{NotATable, Problem, Row, Table, Wrong, read};
pub use sources::describe;
pub use take::{TakeError, Taken, take, take_telling};
pub use titles::{translate, translate_words};

use domain::{Field, Kind, Lang, MadeBy, Record, RecordId, Slug, Text};
use store::By;

/// A draft of a body of which only the name is known.
pub fn new_organisation(name: &str, lang: Lang, by: &By) -> Record {
    let id = RecordId::new(by.at);
    let mut record = Record::draft(id, Kind::Organisation, Slug::from_title(name), lang);
    let text = |revision| Text::new(name, MadeBy::Author, revision, by.person);
    record.write(Field::Title, name, text);
    record
}
