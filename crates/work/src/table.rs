//! The reading table: what a person decides about the proposals of a report.
//!
//! Each decision is one transaction and one entry of the log, and each can be undone. Of two
//! people at one table, the second is shown what the first decided.

mod likely;
mod undo;

pub use likely::{Likeness, Reason, likely};
pub use undo::{undo_last, undo_one};

use crate::resolve::{Known, put};
use crate::{Tools, fields};
use domain::{
    Claim, ClaimId, ClaimState, Field, Kind, Lang, Proposal, ProposalId, ProposalKind,
    ProposedField, ProposedValue, Record, RecordId, Slug, ValueError, schema,
};
use store::{By, Stale, Tx, claims, proposals, records};

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
    let mut proposal = open(&tx, seen).await?;
    let lang = language(&tx, proposal.source).await?;
    edit(&mut proposal, edits, lang)?;
    let record = match proposal.kind.record() {
        None => None,
        Some(kind) => Some(become_record(&tx, &proposal, kind, lang, by).await?),
    };
    decide(&tx, &mut proposal, ClaimState::Accepted, record, by).await?;
    tx.commit().await?;
    Ok(record)
}

/// Adds a proposal to a record that is known: "is this the workshop we know?". Empty fields are
/// filled; a value that differs stays beside the accepted one as a claim of its own.
pub async fn merge(tools: &Tools, seen: Seen, into: RecordId, by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut proposal = open(&tx, seen).await?;
    let lang = language(&tx, proposal.source).await?;
    let known = records::by_id(&tx, into).await?.ok_or(TableError::NotFound)?;
    if proposal.kind.record() != Some(known.kind) {
        return Err(TableError::OtherKind);
    }
    add_to(&tx, known, &proposal, lang, by).await?;
    decide(&tx, &mut proposal, ClaimState::Accepted, Some(into), by).await?;
    tx.commit().await?;
    Ok(())
}

pub async fn reject(tools: &Tools, seen: Seen, by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut proposal = open(&tx, seen).await?;
    decide(&tx, &mut proposal, ClaimState::Rejected, None, by).await?;
    tx.commit().await?;
    Ok(())
}

/// The proposal, if nobody decided it since its reader saw it.
async fn open(tx: &Tx, seen: Seen) -> Result<Proposal, TableError> {
    let proposal = proposals::by_id(tx, seen.proposal).await?.ok_or(TableError::NotFound)?;
    if proposal.version != seen.version || proposal.state != ClaimState::Proposed {
        return Err(TableError::Conflict { theirs: Box::new(proposal) });
    }
    Ok(proposal)
}

async fn language(tx: &Tx, source: RecordId) -> Result<Lang, TableError> {
    Ok(records::by_id(tx, source).await?.ok_or(TableError::NotFound)?.origin)
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
    Ok(proposals::save(tx, proposal, by).await?)
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
            Ok(values) => replace(&mut proposal.fields, field, values),
            Err(error) => wrong.push((field, error)),
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(TableError::Invalid(wrong)) }
}

/// New values of a field; those that stood there keep their passages.
fn replace(fields: &mut Vec<ProposedField>, field: Field, values: Vec<ProposedValue>) {
    let before: Vec<ProposedField> =
        fields.iter().filter(|it| it.field == field).cloned().collect();
    let at = fields.iter().position(|it| it.field == field).unwrap_or(fields.len());
    fields.retain(|it| it.field != field);
    let kept = |value: &ProposedValue| before.iter().find(|it| it.value == *value);
    let new = values.into_iter().map(|value| {
        let passages = kept(&value).map(|it| it.passages.clone()).unwrap_or_default();
        ProposedField { field, value, passages }
    });
    fields.splice(at..at, new);
}

async fn become_record(
    tx: &Tx,
    proposal: &Proposal,
    kind: Kind,
    lang: Lang,
    by: &By,
) -> Result<RecordId, TableError> {
    if let Some(known) = known_already(tx, proposal, kind).await? {
        let id = known.id;
        add_to(tx, known, proposal, lang, by).await?;
        return Ok(id);
    }
    let slug = Slug::from_title(title(proposal));
    let mut record = Record::draft(RecordId::new(by.at), kind, slug, lang);
    let known = known_values(tx, &proposal.fields, lang, by).await?;
    fill(&mut record, &proposal.fields, &known, by)?;
    records::insert(tx, &mut record, by).await?;
    let all = claims_of(proposal, &record, &known, by);
    claims::insert(tx, &all, by).await?;
    Ok(record.id)
}

/// Places are known by their code, bodies by name and country. Everything else is new unless a
/// person says it is not.
async fn known_already(
    tx: &Tx,
    proposal: &Proposal,
    kind: Kind,
) -> Result<Option<Record>, TableError> {
    match proposal.kind {
        ProposalKind::Place => {
            let code = proposal.fields.iter().find_map(|it| match (&it.field, &it.value) {
                (Field::Code, ProposedValue::Code(code)) => Some(code.clone()),
                _ => None,
            });
            let code = code.unwrap_or_default();
            let unknown = || {
                TableError::Invalid(vec![(
                    Field::Code,
                    ValueError::Unknown { kind, code: code.clone() },
                )])
            };
            Ok(Some(records::by_code(tx, kind, &code).await?.ok_or_else(unknown)?))
        }
        ProposalKind::Organisation => Ok(likely::same_body(tx, proposal).await?),
        _ => Ok(None),
    }
}

fn title(proposal: &Proposal) -> &str {
    let written = proposal.fields.iter().find_map(|it| match (&it.field, &it.value) {
        (Field::Title, ProposedValue::Text { value, .. }) => Some(value.as_str()),
        _ => None,
    });
    written.unwrap_or(&proposal.title)
}

async fn known_values(
    tx: &Tx,
    fields: &[ProposedField],
    lang: Lang,
    by: &By,
) -> Result<Known, TableError> {
    let mut known = Known::look_up(tx, fields.iter().map(|it| &it.value)).await?;
    known.make_named(tx, fields, lang, by).await?;
    Ok(known)
}

fn fill(
    record: &mut Record,
    fields: &[ProposedField],
    known: &Known,
    by: &By,
) -> Result<(), TableError> {
    let mut wrong = Vec::new();
    for field in fields {
        if let Err(error) = put(record, field, known, by) {
            wrong.push((field.field, error));
        }
    }
    if wrong.is_empty() { Ok(()) } else { Err(TableError::Invalid(wrong)) }
}

/// Claims on a known record, and its empty fields filled.
async fn add_to(
    tx: &Tx,
    mut known: Record,
    proposal: &Proposal,
    lang: Lang,
    by: &By,
) -> Result<(), TableError> {
    let values = known_values(tx, &proposal.fields, lang, by).await?;
    let empty =
        |it: &&ProposedField| known.values(it.field).is_empty() && known.texts(it.field).is_none();
    let new: Vec<ProposedField> = proposal.fields.iter().filter(empty).cloned().collect();
    let before = known.content.clone();
    fill(&mut known, &new, &values, by)?;
    if known.content != before {
        save(tx, &mut known, by).await?;
    }
    let all = claims_of(proposal, &known, &values, by);
    Ok(claims::insert(tx, &all, by).await?)
}

/// Saves a record that was read in the same transaction, so that nobody can have been faster.
async fn save(tx: &Tx, record: &mut Record, by: &By) -> Result<(), TableError> {
    let saved = records::save(tx, record, by).await;
    saved.map_err(|error| match error {
        store::SaveError::Conflict { theirs } => TableError::MovedOn { record: theirs.id },
        store::SaveError::Store(error) => TableError::Store(error),
    })
}

/// One accepted claim for each field. A link is claimed as the record it was found to be.
fn claims_of(proposal: &Proposal, record: &Record, known: &Known, by: &By) -> Vec<Claim> {
    let claim = |it: &ProposedField| {
        let resolved = known.value(&it.value).ok().flatten();
        let passages = if it.passages.is_empty() { &proposal.passages } else { &it.passages };
        Claim {
            id: ClaimId::new(by.at),
            source: proposal.source,
            record: record.id,
            field: it.field,
            value: resolved.map_or_else(|| it.value.clone(), |value| crate::cite::said(&value)),
            passages: passages.clone(),
            place: None,
            state: ClaimState::Accepted,
            decided: by.person.map(|it| (it, by.at)),
            proposal: Some(proposal.id),
        }
    };
    proposal.fields.iter().map(claim).collect()
}
