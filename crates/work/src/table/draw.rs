//! Drawing a proposal by hand from words of the report, and giving one other words to rest on.

use super::{Seen, TableError, open, spot, there};
use crate::{Tools, propose};
use domain::{
    ClaimState, Deed, Field, Lang, Passage, Proposal, ProposalId, ProposalKind, ProposedField,
    ProposedValue, RecordId,
};
use harvest::{Harvester, Stretch};
use store::{By, Tx, proposals, sources};

/// What a person sees in the report that the machine did not.
#[derive(Debug, Clone)]
pub struct Drawing {
    pub source: RecordId,
    pub kind: ProposalKind,
    pub title: String,
    pub passage: Passage,
}

/// Lays a proposal on the table that a person has drawn. It is decided like any other.
pub async fn draw(tools: &Tools, drawing: Drawing, by: &By) -> Result<ProposalId, TableError> {
    let tx = tools.store.begin().await?;
    let (passage, text) = words(&tx, drawing.source, drawing.passage).await?;
    let words = passage.words(&text).split_whitespace().collect::<Vec<_>>().join(" ");
    let source = there(&tx, drawing.source).await?;
    let lang = lang_at(&text, passage, source.origin);
    let headline = propose::headline(&words);
    let title = match drawing.title.trim() {
        "" => headline.clone(),
        title => title.to_owned(),
    };
    let text = |field, value: &str| {
        let value = ProposedValue::Text { lang, value: value.to_owned() };
        ProposedField::new(field, value)
    };
    let by_hand = title != headline && spot::first(&words, &title).is_none();
    let mut fields = vec![ProposedField { by_hand, ..text(Field::Title, &title) }];
    if drawing.kind == ProposalKind::Practice {
        fields.push(text(Field::Summary, &words));
    }
    let proposal = Proposal {
        id: ProposalId::new(by.at),
        source: source.id,
        kind: drawing.kind,
        title,
        fields,
        passages: vec![passage],
        confidence: 1.0,
        drawn_by: by.person,
        state: ClaimState::Proposed,
        record: None,
        decided: None,
        version: 1,
    };
    proposals::lay(&tx, &proposal, Deed::Drawn, by).await?;
    tx.commit().await?;
    Ok(proposal.id)
}

/// The language of some words of a text. A report may have several.
fn lang_at(text: &str, passage: Passage, origin: Lang) -> Lang {
    let stretches = Harvester::shipped().stretches(text);
    let here = Stretch::language_at(&stretches, passage.start);
    here.and_then(|it| it.parse().ok()).unwrap_or(origin)
}

/// Which words of a proposal are to be others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Rests {
    /// A passage of the proposal as a whole, counted from 0.
    Whole(usize),
    /// One more passage of the whole.
    More,
    /// What one of its fields rests on, counted from 0.
    Field(usize),
}

/// Gives a proposal, or one of its fields, other words of the text to rest on.
pub async fn reassign(
    tools: &Tools,
    seen: Seen,
    (rests, passage): (Rests, Passage),
    by: &By,
) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut proposal = open(&tx, seen).await?;
    let (passage, _) = words(&tx, proposal.source, passage).await?;
    match rests {
        Rests::More if proposal.passages.contains(&passage) => return Ok(()),
        Rests::More => proposal.passages.push(passage),
        Rests::Whole(n) => {
            *proposal.passages.get_mut(n).ok_or(TableError::NotFound)? = passage;
        }
        Rests::Field(n) => {
            proposal.fields.get_mut(n).ok_or(TableError::NotFound)?.passages = vec![passage];
        }
    }
    proposals::save(&tx, &mut proposal, Deed::Reassigned, by).await?;
    Ok(tx.commit().await?)
}

/// A passage of the kept text, and the text.
async fn words(
    tx: &Tx,
    source: RecordId,
    passage: Passage,
) -> Result<(Passage, String), TableError> {
    let document = sources::document(tx, source).await?.ok_or(TableError::NotFound)?;
    let passage = spot::tidy(&document.text, passage).ok_or(TableError::NoPassage)?;
    Ok((passage, document.text))
}
