//! The text of a source with every passage lit up that a fact rests on: whole, or a long one in
//! parts, each with what rests on it.

mod part;
pub mod rows;

use super::back;
use super::passages::{self, Piece};
use crate::App;
use crate::error::{Error, Result};
use crate::page::Page;
use crate::told::{Chars, Name, Names};
use crate::urls;
use domain::{Field, Kind, Lang, Passage, ProposalId, Record, RecordId};
use std::collections::HashSet;
use std::num::NonZero;
use store::claims::{self, Resting};
use store::{Db, proposals, records, sources};

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
const MOST: usize = 60;

/// One part of several.
pub struct Part {
    /// *Part 2 of 5*
    pub said: String,
    pub before: Option<String>,
    pub after: Option<String>,
}

/// What is wanted of the text. Nothing where the source is known by its title alone.
pub async fn text(app: &App, page: &Page, source: &Record, wanted: Wanted) -> Result<Option<Text>> {
    let db = app.store.db();
    let number = wanted.part();
    let Some(document) = sources::document(db, source.id).await? else { return Ok(None) };
    let chars = Chars::new(document.text);
    let count = part::count(&chars);
    if number >= count {
        return Err(Error::NotFound);
    }
    let shown = part::range(&chars, number);
    let mut resting = resting_on(db, source.id).await?;
    // What has no passage rests on the whole of it, and is told with the first part.
    resting.retain(|it| {
        let here = |it: &Passage| it.start < shown.end && shown.start < it.end;
        it.passages.iter().any(here) || (it.passages.is_empty() && number == 0)
    });
    let ids: HashSet<RecordId> = resting.iter().map(|it| it.record).collect();
    let ids: Vec<RecordId> = ids.into_iter().collect();
    let states = back::states(page, &Kind::ALL);
    let ids = records::in_order(db, &ids, (page.lang, &states)).await?;
    // A passage of a record that is not public yet is not lit up: it would tell of it.
    let known: HashSet<RecordId> = ids.iter().copied().collect();
    resting.retain(|it| known.contains(&it.record));
    let passages: Vec<Passage> = resting.into_iter().flat_map(|it| it.passages).collect();
    if wanted.from > 0 && wanted.from >= ids.len() {
        return Err(Error::NotFound);
    }
    let until = wanted.from.saturating_add(MOST);
    let more = ids.len() > until;
    let ids = &ids[wanted.from.min(ids.len())..until.min(ids.len())];
    let names = Names::load(app, page, ids.iter().copied()).await?;
    let language = source.code(Field::Language).and_then(|it| it.parse().ok());
    Ok(Some(Text {
        lang: language.filter(|it| *it != page.lang),
        paragraphs: passages::paragraphs(&chars, shown, &passages),
        part: (count > 1).then(|| Part::new(page, source, number, count)),
        records: ids.iter().filter_map(|it| names.get(*it)).cloned().collect(),
        more: more.then(|| page.url(urls::source_records(&source.slug, number, until))),
        hash: document.hash,
        file_name: document.file_name,
    }))
}

/// What rests on the source, each with the words that say it or that it was read from.
async fn resting_on(db: &Db, source: RecordId) -> Result<Vec<Resting>> {
    let mut resting = claims::resting_on(db, source).await?;
    let wordless = resting.iter().filter(|it| it.passages.is_empty());
    let mut drawn: Vec<ProposalId> = wordless.filter_map(|it| it.proposal).collect();
    drawn.sort_unstable();
    drawn.dedup();
    let drawn = proposals::passages(db, &drawn).await?;
    for it in resting.iter_mut().filter(|it| it.passages.is_empty()) {
        let words = it.proposal.and_then(|it| drawn.get(&it));
        it.passages = words.cloned().unwrap_or_default();
    }
    Ok(resting)
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
