//! What was left behind: results, each with its editions and what became of it.

use super::{back, list};
use crate::error::Result;
use crate::page::Page;
use crate::told::{Mark, Name};
use domain::schema::CodeList;
use domain::{Field, Kind, Record, RecordId};
use store::Db;
use store::records::{Listing, Order};

/// A result as the pages of an Action and of an event tell it.
#[derive(Debug, Clone)]
pub struct Left {
    pub name: Name,
    /// *Plan*
    pub kind: Option<String>,
    /// *2013–2017, 2018–2022*
    pub editions: Option<String>,
    /// *In use*; where nobody has said what became of it, that.
    pub fate: String,
    /// What the fate rests on, once the notes of the page are numbered.
    pub mark: Option<Mark>,
    /// The record, with what is told of it alone.
    pub result: Record,
    pub is_commitment: bool,
    /// Whether it is the last of the editions that are told one by one: what became of the result
    /// is said with that.
    pub is_latest: bool,
}

/// What is told of a result here, and what it came of.
const IN_LEFT: &[Field] = &[
    Field::Title,
    Field::Code,
    Field::ResultKind,
    Field::Editions,
    Field::Fate,
    Field::Actions,
    Field::Events,
];

/// All results that link to any of these by this field. Three statements for a thousand.
pub async fn linking(
    db: &Db,
    page: &Page,
    (field, to): (Field, &[RecordId]),
) -> Result<Vec<Record>> {
    if to.is_empty() {
        return Ok(Vec::new());
    }
    let listing = Listing {
        kinds: vec![Kind::Result],
        states: back::states(page, &[Kind::Result]),
        links: vec![(field, to.to_vec())],
        order: Order::Title(page.lang),
        told: Some(IN_LEFT),
        ..Listing::default()
    };
    list::every(db, page, listing).await
}

pub fn of(page: &Page, result: &Record) -> Left {
    let code = |field, list| result.code(field).map(|it| words::code(page.lang, list, it));
    let dates = result.values(Field::Editions).iter().filter_map(domain::Value::date);
    let editions: Vec<String> = dates.map(|it| words::date(page.lang, it.as_str())).collect();
    let fate = code(Field::Fate, CodeList::Fate);
    Left {
        name: Name::of(result, page),
        kind: code(Field::ResultKind, CodeList::ResultKind),
        editions: (!editions.is_empty()).then(|| words::list(page.lang, &editions)),
        fate: fate.unwrap_or_else(|| page.say("left-no-fate")),
        mark: None,
        result: result.clone(),
        is_commitment: result.code(Field::ResultKind) == Some(COMMITMENT),
        is_latest: true,
    }
}

const COMMITMENT: &str = "commitment";
