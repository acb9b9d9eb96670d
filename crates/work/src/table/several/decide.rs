//! What a person decides about one thing that several reports tell: all its proposals in one
//! transaction, and all of them taken back in one.

use super::super::{Seen, TableError, becoming, decide, language, merge_in, open, undo as step};
use crate::Tools;
use domain::{ClaimState, Field, Proposal, ProposalId, RecordId, schema};
use store::{By, Store, Tx, proposals, records};

/// Makes one record of them, with the claims of all their reports. What they say differently
/// stays as claims that disagree; of a field that somebody has chosen the record shows what the
/// chosen one says, of any other what the first says that tells it. It is of the context only if
/// all of them only refer to it.
pub async fn accept(
    tools: &Tools,
    seen: &[Seen],
    chosen: &[(Field, ProposalId)],
    by: &By,
) -> Result<RecordId, TableError> {
    let tx = tools.store.begin().await?;
    let mut all = open_all(&tx, seen).await?;
    if !chosen.iter().all(|it| tells(&all, *it)) {
        return Err(TableError::OtherKind);
    }
    let of_context = all.iter().all(Proposal::is_of_context);
    let (first, others) = all.split_first_mut().ok_or(TableError::NotFound)?;
    let kind = first.kind.record().ok_or(TableError::OtherKind)?;
    let lang = language(&tx, first).await?;
    let mut telling = first.clone();
    telling.fields.retain(|it| of_context || it.field != Field::OfContext);
    let record = becoming::become_record(&tx, &telling, kind, lang, by).await?;
    decide(&tx, first, ClaimState::Accepted, Some(record), by).await?;
    for other in others {
        let lang = language(&tx, other).await?;
        let mut known = records::by_id(&tx, record).await?.ok_or(TableError::NotFound)?;
        // What was chosen makes room for itself; all that is empty is filled.
        for (field, _) in chosen.iter().filter(|it| it.1 == other.id) {
            known.set(*field, Vec::new());
            schema::said_more_of(*field).for_each(|it| known.set(it, Vec::new()));
        }
        becoming::add_to(&tx, known, other, lang, by).await?;
        decide(&tx, other, ClaimState::Accepted, Some(record), by).await?;
    }
    tx.commit().await?;
    Ok(record)
}

/// Adds all of them to a record that is known.
pub async fn merge(
    tools: &Tools,
    seen: &[Seen],
    into: RecordId,
    by: &By,
) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    for proposal in open_all(&tx, seen).await? {
        merge_in(&tx, proposal, into, by).await?;
    }
    Ok(tx.commit().await?)
}

/// Whether the chosen one is among them and tells the field.
fn tells(all: &[Proposal], (field, id): (Field, ProposalId)) -> bool {
    all.iter().any(|it| it.id == id && it.fields.iter().any(|told| told.field == field))
}

pub async fn reject(tools: &Tools, seen: &[Seen], by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    for mut proposal in open_all(&tx, seen).await? {
        decide(&tx, &mut proposal, ClaimState::Rejected, None, by).await?;
    }
    Ok(tx.commit().await?)
}

/// Remembers that they are not the same: with `one`, that it is none of the others; without, that
/// each is a thing of its own.
pub async fn tell_apart(
    store: &Store,
    seen: &[Seen],
    one: Option<ProposalId>,
    by: &By,
) -> Result<(), TableError> {
    let tx = store.begin().await?;
    let all = open_all(&tx, seen).await?;
    let ids: Vec<ProposalId> = all.iter().map(|it| it.id).collect();
    proposals::tell_apart(&tx, &pairs(&ids, one), by).await?;
    Ok(tx.commit().await?)
}

/// The opposite of [`tell_apart`].
pub async fn put_together(
    store: &Store,
    ids: &[ProposalId],
    one: Option<ProposalId>,
    by: &By,
) -> Result<(), TableError> {
    let tx = store.begin().await?;
    proposals::put_together(&tx, &pairs(ids, one), by).await?;
    Ok(tx.commit().await?)
}

/// Every two of them; with `one`, those that it is one of.
fn pairs(ids: &[ProposalId], one: Option<ProposalId>) -> Vec<(ProposalId, ProposalId)> {
    let every_two = ids
        .iter()
        .enumerate()
        .flat_map(|(at, first)| ids[at + 1..].iter().map(move |second| (*first, *second)));
    every_two.filter(|it| one.is_none_or(|one| one == it.0 || one == it.1)).collect()
}

/// Takes back what was decided about all of them in one step. If somebody has decided one of them
/// anew, or has built on the record, nothing is taken back.
pub async fn undo(tools: &Tools, ids: &[ProposalId], by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut all = Vec::new();
    for id in ids {
        all.push(proposals::by_id(&tx, *id).await?.ok_or(TableError::NotFound)?);
    }
    let Some(first) = all.first().cloned() else { return Err(TableError::NotFound) };
    let together = |it: &Proposal| {
        (it.decided, it.record, it.state) == (first.decided, first.record, first.state)
    };
    if first.state == ClaimState::Proposed || !all.iter().all(together) {
        let theirs = all.into_iter().find(|it| !together(it)).unwrap_or(first);
        return Err(TableError::Conflict { theirs: Box::new(theirs) });
    }
    // The last first: each was laid on what the one before it had left.
    for proposal in all.iter().rev() {
        step::take_back(&tx, proposal.id, by).await?;
    }
    Ok(tx.commit().await?)
}

/// All of them, if nobody decided one since: of one kind, and each of another report.
async fn open_all(tx: &Tx, seen: &[Seen]) -> Result<Vec<Proposal>, TableError> {
    let mut all: Vec<Proposal> = Vec::new();
    for seen in seen {
        let proposal = open(tx, *seen).await?;
        if all.iter().any(|it| it.source == proposal.source || it.kind != proposal.kind) {
            return Err(TableError::OtherKind);
        }
        all.push(proposal);
    }
    if all.len() < 2 { Err(TableError::NotFound) } else { Ok(all) }
}
