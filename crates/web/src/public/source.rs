//! The text of a source, whole, with every passage lit up that a fact rests on.

use super::passages::{self, Piece};
use crate::error::Result;
use crate::page::Page;
use crate::told::{Chars, Name, Names};
use domain::{ClaimState, Field, Lang, Passage, Record, RecordId};
use std::collections::HashSet;
use store::{Db, claims, sources};

/// A source's text for its page.
pub struct Text {
    pub lang: Option<Lang>,
    pub paragraphs: Vec<Vec<Piece>>,
    /// The records that rest on it.
    pub records: Vec<Name>,
    pub hash: String,
    pub file_name: String,
}

/// Nothing where the source is known by its title alone.
pub async fn text(db: &impl Db, page: &Page, source: &Record) -> Result<Option<Text>> {
    let Some(document) = sources::document(db, source.id).await? else { return Ok(None) };
    let mut claims = claims::of_source(db, source.id).await?;
    claims.retain(|it| it.state == ClaimState::Accepted);
    let records: HashSet<RecordId> = claims.iter().map(|it| it.record).collect();
    let names = Names::load(db, page, records).await?;
    // A passage of a record that is not public yet is not lit up: it would tell of it.
    claims.retain(|it| names.get(it.record).is_some());
    let passages: Vec<Passage> = claims.iter().flat_map(|it| it.passages.iter().copied()).collect();
    let ids: Vec<RecordId> = names.iter().map(|it| *it.0).collect();
    let language = source.code(Field::Language).and_then(|it| it.parse().ok());
    Ok(Some(Text {
        lang: language.filter(|it| *it != page.lang),
        paragraphs: passages::paragraphs(&Chars::new(document.text), &passages),
        records: names.sorted(page.lang, ids).into_iter().cloned().collect(),
        hash: document.hash,
        file_name: document.file_name,
    }))
}
