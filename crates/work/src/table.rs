//! The reading table: what a person decides about the proposals of a report.
//!
//! Each decision is one transaction and one entry of the log, and each can be undone; those that
//! one person takes at one instant are one step. Of two people at one table, the second is shown
//! what the first decided.

mod becoming;
mod beside;
mod draw;
mod drawn;
mod give;
mod join;
mod likely;
mod saying;
pub mod several;
mod split;
pub mod spot;
mod undo;

pub use beside::{Beside, Effect, beside, differ, makes};
pub use draw::{Drawing, Rests, draw, reassign};
pub use drawn::Drawn;
pub use give::{Given, Held, divided, give, is_own, unsettled};
pub use join::{Difference, differences, join};
pub use likely::{Likeness, Reason, likely, plainly};
pub use split::{Half, Lack, split};
pub use undo::{Undone, undo_last, undo_one};

use crate::{Tools, discard, fields};
use becoming::{add_to, become_record};
use domain::{
    ClaimState, Deed, Field, Lang, Passage, Proposal, ProposalId, ProposedField, ProposedValue,
    Record, RecordId, ValueError, schema,
};
use store::{By, Stale, Tx, proposals, records, sources};

/// Why a decision was not taken.
#[derive(Debug, thiserror::Error)]
pub enum TableError {
    #[error("there is no such proposal")]
    NotFound,
    /// Somebody else at the table was faster.
    #[error("the proposal was decided or changed meanwhile")]
    Conflict { theirs: Box<Proposal> },
    #[error("some fields cannot be read")]
    Invalid(Vec<(Field, ValueError)>),
    #[error("a proposal of this kind cannot be merged with that record")]
    OtherKind,
    /// The two do not tell the same, and nobody has looked at them side by side as they are now.
    #[error("the proposal and the record differ, and nobody has looked at both")]
    Unseen,
    #[error("the words are not in the text")]
    NoPassage,
    /// Two proposals say different things, and nobody chose between them.
    #[error("it is not clear which value is meant")]
    Unclear(Vec<Field>),
    #[error("the proposal cannot be divided like this")]
    Undivided(Vec<Lack>),
    #[error("nothing can go to the other proposal like this")]
    Held(Held),
    /// What the decision made has been changed since, so that taking it back would lose something.
    #[error("the record has been changed since")]
    MovedOn { record: RecordId },
    #[error(transparent)]
    Store(#[from] store::Error),
}

impl From<Stale<Proposal>> for TableError {
    fn from(error: Stale<Proposal>) -> TableError {
        match error {
            Stale::Conflict { theirs } => TableError::Conflict { theirs },
            Stale::Store(error) => TableError::Store(error),
        }
    }
}

/// Which proposal, as its reader saw it.
#[derive(Debug, Clone, Copy)]
pub struct Seen {
    pub proposal: ProposalId,
    pub version: u32,
}

/// Accepts a proposal, with what the person corrected. A place, and a body that is known, become
/// a claim on the record that is there; a date is confirmed and becomes no record.
pub async fn accept(
    tools: &Tools,
    seen: Seen,
    edits: Vec<(Field, String)>,
    by: &By,
) -> Result<Option<RecordId>, TableError> {
    let tx = tools.store.begin().await?;
    let proposal = open(&tx, seen).await?;
    let record = accept_in(&tx, proposal, edits, by).await?;
    tx.commit().await?;
    Ok(record)
}

/// The same by somebody who has seen what was decided before: that is taken back, and what was
/// corrected then is what they have corrected further.
pub async fn accept_anew(
    tools: &Tools,
    seen: Seen,
    edits: Vec<(Field, String)>,
    by: &By,
) -> Result<Option<RecordId>, TableError> {
    let tx = tools.store.begin().await?;
    let theirs = proposals::by_id(&tx, seen.proposal).await?.ok_or(TableError::NotFound)?;
    if theirs.version != seen.version {
        return Err(TableError::Conflict { theirs: Box::new(theirs) });
    }
    undo::take_back(&tx, theirs.id, by).await?;
    let open = proposals::by_id(&tx, theirs.id).await?.ok_or(TableError::NotFound)?;
    let proposal = Proposal { fields: theirs.fields, title: theirs.title, ..open };
    let record = accept_in(&tx, proposal, edits, by).await?;
    tx.commit().await?;
    Ok(record)
}

async fn accept_in(
    tx: &Tx,
    mut proposal: Proposal,
    edits: Vec<(Field, String)>,
    by: &By,
) -> Result<Option<RecordId>, TableError> {
    let lang = language(tx, &proposal).await?;
    if !edits.is_empty() {
        edit(&mut proposal, edits, lang)?;
        let text = text_of(tx, proposal.source).await?;
        quote_words(&mut proposal, &text);
    }
    let record = match proposal.kind.record() {
        None => None,
        Some(kind) => Some(become_record(tx, &proposal, kind, lang, by).await?),
    };
    decide(tx, &mut proposal, ClaimState::Accepted, record, by).await?;
    Ok(record)
}

/// Adds a proposal to a record that is known: "is this the workshop we know?". Empty fields are
/// filled; a value that differs stays beside the accepted one as a claim of its own.
pub async fn merge(tools: &Tools, seen: Seen, into: RecordId, by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let proposal = open(&tx, seen).await?;
    merge_in(&tx, proposal, into, by).await?;
    tx.commit().await?;
    Ok(())
}

/// The same by somebody at the table: where the two differ, or bodies would come into being, they
/// have to have seen both, with the record as it is now. `looked_at` is the version of the record that they saw.
pub async fn merge_seen(
    tools: &Tools,
    seen: Seen,
    (into, looked_at): (RecordId, Option<u32>),
    by: &By,
) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let proposal = open(&tx, seen).await?;
    let known = records::by_id(&tx, into).await?.ok_or(TableError::NotFound)?;
    if looked_at != Some(known.version) {
        let both = beside(&tx, &proposal, &known).await?;
        if differ(&both) || !makes(&both).is_empty() {
            return Err(TableError::Unseen);
        }
    }
    merge_in(&tx, proposal, into, by).await?;
    tx.commit().await?;
    Ok(())
}

async fn merge_in(
    tx: &Tx,
    mut proposal: Proposal,
    into: RecordId,
    by: &By,
) -> Result<(), TableError> {
    let lang = language(tx, &proposal).await?;
    let known = records::by_id(tx, into).await?.ok_or(TableError::NotFound)?;
    if proposal.kind.record() != Some(known.kind) {
        return Err(TableError::OtherKind);
    }
    add_to(tx, known, &proposal, lang, by).await?;
    decide(tx, &mut proposal, ClaimState::Accepted, Some(into), by).await
}

pub async fn reject(tools: &Tools, seen: Seen, by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut proposal = open(&tx, seen).await?;
    decide(&tx, &mut proposal, ClaimState::Rejected, None, by).await?;
    tx.commit().await?;
    Ok(())
}

/// The proposal, if nobody decided it since its reader saw it or threw its report away.
async fn open(tx: &Tx, seen: Seen) -> Result<Proposal, TableError> {
    let proposal = proposals::by_id(tx, seen.proposal).await?.ok_or(TableError::NotFound)?;
    if proposal.version != seen.version || proposal.state != ClaimState::Proposed {
        return Err(TableError::Conflict { theirs: Box::new(proposal) });
    }
    there(tx, proposal.source).await?;
    Ok(proposal)
}

/// The report, if nobody has thrown it away; nobody does until the transaction ends.
async fn there(tx: &Tx, source: RecordId) -> Result<Record, TableError> {
    records::hold_source(tx, source).await?;
    let source = records::by_id(tx, source).await?.ok_or(TableError::NotFound)?;
    if discard::is_aside(tx, &source).await? {
        return Err(TableError::NotFound);
    }
    Ok(source)
}

/// The language of a proposal: its own, or that of most of its report.
async fn language(tx: &Tx, proposal: &Proposal) -> Result<Lang, TableError> {
    if let Some(lang) = proposal.lang() {
        return Ok(lang);
    }
    let source = records::by_id(tx, proposal.source).await?;
    Ok(source.ok_or(TableError::NotFound)?.origin)
}

async fn decide(
    tx: &Tx,
    proposal: &mut Proposal,
    state: ClaimState,
    record: Option<RecordId>,
    by: &By,
) -> Result<(), TableError> {
    proposal.state = state;
    proposal.record = record;
    proposal.decided = by.person.map(|it| (it, by.at));
    let deed = if state == ClaimState::Accepted { Deed::Accepted } else { Deed::Rejected };
    Ok(proposals::save(tx, proposal, deed, by).await?)
}

/// Puts what the person wrote in the place of what was proposed. All that cannot be read is said
/// at once.
fn edit(
    proposal: &mut Proposal,
    edits: Vec<(Field, String)>,
    lang: Lang,
) -> Result<(), TableError> {
    let Some(kind) = proposal.kind.record() else { return Ok(()) };
    let mut wrong = Vec::new();
    for (field, written) in edits {
        let Some(entry) = schema::entry(kind, field) else { continue };
        match fields::read(entry, &written, lang) {
            Ok(values) if values.is_empty() && entry.needed_at_once(kind) => {
                wrong.push((field, ValueError::Missing));
            }
            Ok(values) => replace(&mut proposal.fields, field, values),
            Err(error) => wrong.push((field, error)),
        }
    }
    if !wrong.is_empty() {
        return Err(TableError::Invalid(wrong));
    }
    if let Some(title) = by_hand(proposal, Field::Title) {
        proposal.title = title;
    }
    Ok(())
}

/// What a person wrote in a field of one text.
fn by_hand(proposal: &Proposal, field: Field) -> Option<String> {
    proposal.fields.iter().find_map(|it| match &it.value {
        ProposedValue::Text { value, .. } if it.field == field && it.by_hand => Some(value.clone()),
        _ => None,
    })
}

/// New values of a field, by hand; those that stood there stay as they were read.
fn replace(fields: &mut Vec<ProposedField>, field: Field, values: Vec<ProposedValue>) {
    let before: Vec<ProposedField> =
        fields.iter().filter(|it| it.field == field).cloned().collect();
    let at = fields.iter().position(|it| it.field == field).unwrap_or(fields.len());
    fields.retain(|it| it.field != field);
    let new = values.into_iter().map(|value| {
        let kept = before.iter().find(|it| it.value == value).cloned();
        kept.unwrap_or_else(|| ProposedField { by_hand: true, ..ProposedField::new(field, value) })
    });
    fields.splice(at..at, new);
}

/// Words that a person took from the report as they stand are the report's, and rest there.
fn quote_words(proposal: &mut Proposal, text: &str) {
    let around = proposal.passages.clone();
    for field in proposal.fields.iter_mut().filter(|it| it.by_hand) {
        let ProposedValue::Text { value, .. } = &field.value else { continue };
        if let Some(passage) = standing(text, &around, value) {
            *field = ProposedField { passages: vec![passage], by_hand: false, ..field.clone() };
        }
    }
}

/// Fewer words than these stand somewhere in any report by chance.
const SEVERAL: usize = 3;

/// Where words stand: in what the proposal rests on, or, if they are several, anywhere.
fn standing(text: &str, around: &[Passage], words: &str) -> Option<Passage> {
    let within = |it: &Passage| {
        let found = spot::first(&it.words(text), words)?;
        Some(Passage { start: it.start + found.start, end: it.start + found.end })
    };
    let near = around.iter().find_map(within);
    let several = words.split_whitespace().count() >= SEVERAL;
    near.or_else(|| if several { spot::first(text, words) } else { None })
}

/// The text of a report; nothing where it has none.
async fn text_of(tx: &Tx, source: RecordId) -> store::Result<String> {
    Ok(sources::document(tx, source).await?.map(|it| it.text).unwrap_or_default())
}
