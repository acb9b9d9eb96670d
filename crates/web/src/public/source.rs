//! The text of a source with every passage lit up that a fact rests on: whole, or a long one in
//! parts, each with what rests on it.

mod part;
pub mod rows;

use super::passages::{self, Piece};
use crate::error::{Error, Result};
use crate::page::Page;
use crate::told::{Chars, Name, Names};
use crate::urls;
use domain::{ClaimState, Field, Lang, Passage, Record, RecordId};
use std::collections::HashSet;
use std::num::NonZero;
use store::{Db, claims, sources};
use work::table::Drawn;

/// A source's text for its page.
pub struct Text {
    pub lang: Option<Lang>,
    pub paragraphs: Vec<Vec<Piece>>,
    /// Where this is one part of several.
    pub part: Option<Part>,
    /// The records that rest on what is shown of it, or the next of them.
    pub records: Vec<Name>,
    /// Where there are more.
    pub more: Option<String>,
    pub hash: String,
    pub file_name: String,
}

/// What an address asks for of a source.
#[derive(Debug, Clone, Copy)]
pub struct Wanted {
    /// Which part of the text, from 1 on.
    part: NonZero<usize>,
    /// How many of the records that rest on it have been shown.
    from: usize,
    /// The record whose row a mark leads to.
    row: Option<RecordId>,
}

impl Wanted {
    /// Which part, counted from 0.
    pub fn part(self) -> usize {
        self.part.get() - 1
    }

    /// Nothing where a number is none.
    pub fn read(pairs: &[(String, String)]) -> Option<Wanted> {
        let mut wanted = Wanted { part: NonZero::<usize>::MIN, from: 0, row: None };
        for (name, value) in pairs {
            match name.as_str() {
                "part" => wanted.part = value.parse().ok()?,
                "from" => wanted.from = value.parse().ok()?,
                "row" => wanted.row = Some(value.parse().ok()?),
                _ => (),
            }
        }
        Some(wanted)
    }
}

/// How many of the records are named at once.
const MOST: usize = 100;

/// One part of several.
pub struct Part {
    /// *Part 2 of 5*
    pub said: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What is wanted of the text. Nothing where the source is known by its title alone.
pub async fn text(db: &Db, page: &Page, source: &Record, wanted: Wanted) -> Result<Option<Text>> {
    let number = wanted.part();
    let Some(document) = sources::document(db, source.id).await? else { return Ok(None) };
    let chars = Chars::new(document.text);
    let count = part::count(&chars);
    if number >= count {
        return Err(Error::NotFound);
    }
    let shown = part::range(&chars, number);
    let mut claims = claims::of_source(db, source.id).await?;
    claims.retain(|it| it.state == ClaimState::Accepted);
    let drawn = Drawn::load(db, claims.iter()).await?;
    // What has no passage rests on the whole of it, and is told with the first part.
    claims.retain(|it| {
        let here = |it: &Passage| it.start < shown.end && shown.start < it.end;
        let words = drawn.words(it);
        words.iter().any(here) || (words.is_empty() && number == 0)
    });
    let records: HashSet<RecordId> = claims.iter().map(|it| it.record).collect();
    let names = Names::load(db, page, records).await?;
    // A passage of a record that is not public yet is not lit up: it would tell of it.
    claims.retain(|it| names.get(it.record).is_some());
    let passages: Vec<Passage> = claims.iter().flat_map(|it| drawn.words(it)).copied().collect();
    let ids: Vec<RecordId> = names.iter().map(|it| *it.0).collect();
    if wanted.from > 0 && wanted.from >= ids.len() {
        return Err(Error::NotFound);
    }
    let until = wanted.from.saturating_add(MOST);
    let more = ids.len() > until;
    let sorted = names.sorted(page.lang, ids).into_iter();
    let language = source.code(Field::Language).and_then(|it| it.parse().ok());
    Ok(Some(Text {
        lang: language.filter(|it| *it != page.lang),
        paragraphs: passages::paragraphs(&chars, shown, &passages),
        part: (count > 1).then(|| Part::new(page, source, number, count)),
        records: sorted.skip(wanted.from).take(MOST).cloned().collect(),
        more: more.then(|| page.url(urls::source_records(&source.slug, number, until))),
        hash: document.hash,
        file_name: document.file_name,
    }))
}

impl Part {
    fn new(page: &Page, source: &Record, number: usize, count: usize) -> Part {
        let href = |it| page.url(urls::source_part(&source.slug, it));
        let said = [("number", (number + 1).into()), ("count", count.into())];
        Part {
            said: page.say_with("source-part", &said),
            before: number.checked_sub(1).map(href),
            after: Some(number + 1).filter(|it| *it < count).map(href),
        }
    }
}
