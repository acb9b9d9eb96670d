//! What an accepted proposal becomes: a record of its own, or claims on one that is known.

use super::{TableError, likely, saying, text_of};
use crate::resolve::{Known, Naming, put};
use domain::{
    Claim, ClaimId, ClaimState, Field, Kind, Lang, Passage, Proposal, ProposalKind, ProposedField,
    ProposedValue, Record, RecordId, Slug, ValueError, schema,
};
use store::{By, Tx, claims, records};

pub async fn become_record(
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
    let missing = missing(proposal, kind);
    if !missing.is_empty() {
        return Err(TableError::Invalid(missing));
    }
    let slug = Slug::from_title(title(proposal));
    let mut record = Record::draft(RecordId::new(by.at), kind, slug, lang);
    let known = known_values(tx, proposal, lang, by).await?;
    fill(&mut record, &proposal.fields, &known, by)?;
    records::insert(tx, &mut record, by).await?;
    let all = claims_of(tx, proposal, (&record, &known), by).await?;
    claims::insert(tx, &all, by).await?;
    Ok(record.id)
}

/// What a new record cannot do without and the proposal does not tell.
fn missing(proposal: &Proposal, kind: Kind) -> Vec<(Field, ValueError)> {
    let told = |field| proposal.fields.iter().any(|it| it.field == field);
    let needed = schema::fields(kind).iter().filter(|it| it.needed_at_once(kind));
    needed.filter(|it| !told(it.field)).map(|it| (it.field, ValueError::Missing)).collect()
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
            let code = proposal.code(Field::Code).unwrap_or_default().to_owned();
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

pub fn title(proposal: &Proposal) -> &str {
    let written = proposal.fields.iter().find_map(|it| match (&it.field, &it.value) {
        (Field::Title, ProposedValue::Text { value, .. }) => Some(value.as_str()),
        _ => None,
    });
    written.unwrap_or(&proposal.title)
}

/// What its codes and names mean. Bodies that nobody knows come into being, with the words that
/// name them.
async fn known_values(
    tx: &Tx,
    proposal: &Proposal,
    lang: Lang,
    by: &By,
) -> Result<Known, TableError> {
    let mut known = Known::of(tx, std::slice::from_ref(proposal)).await?;
    let passages = saying::passages(proposal, &text_of(tx, proposal.source).await?);
    let told = proposal.fields.iter().zip(passages);
    let told: Vec<ProposedField> =
        told.map(|(it, passages)| ProposedField { passages, ..it.clone() }).collect();
    let naming = Naming { source: proposal.source, proposal: Some(proposal.id), lang };
    known.make_named(tx, &told, naming, by).await?;
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
pub async fn add_to(
    tx: &Tx,
    mut known: Record,
    proposal: &Proposal,
    lang: Lang,
    by: &By,
) -> Result<(), TableError> {
    let values = known_values(tx, proposal, lang, by).await?;
    let none = |field: Field| known.values(field).is_empty() && known.texts(field).is_none();
    let empty = |field: Field| none(field) && schema::said_of(field).is_none_or(none);
    let new = proposal.fields.iter().filter(|it| adds(&known, it.field) && empty(it.field));
    let new: Vec<ProposedField> = new.cloned().collect();
    let before = known.content.clone();
    fill(&mut known, &new, &values, by)?;
    if known.content != before {
        save(tx, &mut known, by).await?;
    }
    let mut all = claims_of(tx, proposal, (&known, &values), by).await?;
    all.retain(|it| adds(&known, it.field));
    Ok(claims::insert(tx, &all, by).await?)
}

/// Whether a known record is told this at all. That a report only refers to an event says nothing
/// of the one that another has told: an unset flag is no empty field, and no contradiction.
pub fn adds(known: &Record, field: Field) -> bool {
    field != Field::OfContext || known.flag(Field::OfContext)
}

/// Saves a record that was read in the same transaction, so that nobody can have been faster.
pub async fn save(tx: &Tx, record: &mut Record, by: &By) -> Result<(), TableError> {
    let saved = records::save(tx, record, by).await;
    saved.map_err(|error| match error {
        store::SaveError::Conflict { theirs } => TableError::MovedOn { record: theirs.id },
        store::SaveError::Store(store::Error::Circle(circle)) => {
            TableError::Invalid(vec![(Field::AdaptedFrom, circle.into())])
        }
        store::SaveError::Store(error) => TableError::Store(error),
    })
}

/// One accepted claim for each field, with the words that say it. A link is claimed as the record
/// it was found to be.
async fn claims_of(
    tx: &Tx,
    proposal: &Proposal,
    (record, known): (&Record, &Known),
    by: &By,
) -> store::Result<Vec<Claim>> {
    let passages = saying::passages(proposal, &text_of(tx, proposal.source).await?);
    let claim = |(it, passages): (&ProposedField, Vec<Passage>)| Claim {
        id: ClaimId::new(by.at),
        source: proposal.source,
        record: record.id,
        field: it.field,
        value: known.claimed(&it.value),
        passages,
        place: None,
        by_hand: it.by_hand,
        state: ClaimState::Accepted,
        decided: by.person.map(|it| (it, by.at)),
        proposal: Some(proposal.id),
    };
    Ok(proposal.fields.iter().zip(passages).map(claim).collect())
}
