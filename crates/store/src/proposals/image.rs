//! A proposal as the log keeps it, and how one is put back from there.

use super::{by_id, lay, save, take_off};
use crate::changes::Change;
use crate::row::Broken;
use crate::{By, Result, Stale, Tx};
use domain::{ClaimState, Deed, Passage, PersonId, Proposal, ProposalId};
use domain::{ProposalKind, ProposedField, RecordId};
use serde::Deserialize;
use serde_json::{Value, json};

#[derive(Deserialize)]
struct Image {
    kind: ProposalKind,
    title: String,
    fields: Vec<ProposedField>,
    passages: Vec<Passage>,
    confidence: f64,
    #[serde(default)]
    drawn_by: Option<PersonId>,
    state: ClaimState,
    record: Option<RecordId>,
    /// Lines of older releases do not tell it.
    #[serde(default)]
    version: u32,
}

pub fn of(proposal: &Proposal) -> Value {
    json!({
        "kind": proposal.kind,
        "title": proposal.title,
        "fields": proposal.fields,
        "passages": proposal.passages,
        "confidence": proposal.confidence,
        "drawn_by": proposal.drawn_by,
        "state": proposal.state,
        "record": proposal.record,
        "decided": proposal.decided,
        "version": proposal.version,
    })
}

/// Makes a proposal again what it was before a change of it: what was taken off lies there again,
/// and what was laid there is gone.
pub async fn put_back(tx: &Tx, change: &Change, by: &By) -> Result<(), Stale<Proposal>> {
    let key = change.seq;
    let id: ProposalId = change.subject.id.parse().broken("change", key)?;
    let source = change.subject.part_of.as_deref().unwrap_or_default();
    let source: RecordId = source.parse().broken("change", key)?;
    let deed = Deed::from_name(&change.act).unwrap_or(Deed::Undone).opposite();
    let now = by_id(tx, id).await?;
    let image = change.before.as_ref().map(Image::deserialize).transpose().broken("change", key)?;
    let before = image.map(|it| Proposal {
        id,
        source,
        kind: it.kind,
        title: it.title,
        fields: it.fields,
        passages: it.passages,
        confidence: it.confidence,
        drawn_by: it.drawn_by,
        state: it.state,
        record: it.record,
        decided: None,
        // Whoever saw it before must look again.
        version: now.as_ref().map_or(it.version + 1, |now| now.version),
    });
    match (now, before) {
        (Some(_), Some(mut before)) => save(tx, &mut before, deed, by).await,
        (None, Some(before)) => Ok(lay(tx, &before, deed, by).await?),
        (Some(now), None) => take_off(tx, &now, deed, by).await,
        (None, None) => Ok(()),
    }
}
