//! Taking a decision back: the proposal lies on the table again, and what it made is gone.

use super::TableError;
use crate::Tools;
use domain::{ClaimState, Proposal, ProposalId, RecordId};
use store::{By, Tx, changes, claims, proposals, records};

/// Takes back the last decision that this person took at this table. `None` if there is none.
pub async fn undo_last(
    tools: &Tools,
    source: RecordId,
    by: &By,
) -> Result<Option<ProposalId>, TableError> {
    let Some(person) = by.person else { return Ok(None) };
    let Some(last) = proposals::last_decision(tools.store.db(), source, person).await? else {
        return Ok(None);
    };
    undo_one(tools, last.proposal, by).await?;
    Ok(Some(last.proposal))
}

/// Lays a decided proposal on the table again. Refused where a person has built on it since.
pub async fn undo_one(tools: &Tools, id: ProposalId, by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    let mut proposal = proposals::by_id(&tx, id).await?.ok_or(TableError::NotFound)?;
    if proposal.state == ClaimState::Proposed {
        return Ok(());
    }
    if let Some(record) = proposal.record {
        take_back(&tx, &proposal, record, by).await?;
    }
    proposal.state = ClaimState::Proposed;
    proposal.record = None;
    proposal.decided = None;
    proposals::save(&tx, &mut proposal, by).await?;
    tx.commit().await?;
    Ok(())
}

/// Takes back what the decision wrote, as the change log has it. What it made is erased; what it
/// filled is emptied. Whatever was changed after it stands in the way.
async fn take_back(tx: &Tx, proposal: &Proposal, id: RecordId, by: &By) -> Result<(), TableError> {
    let all = claims::of_record(tx, id).await?;
    let own: Vec<_> =
        all.iter().filter(|it| it.proposal == Some(proposal.id)).map(|it| it.id).collect();
    claims::erase(tx, &own, by).await?;
    let Some(mut record) = records::by_id(tx, id).await? else { return Ok(()) };
    let moved_on = || TableError::MovedOn { record: id };
    // What belongs to the record is in its history too; here its own changes count.
    let mut history = changes::of(tx, id, HISTORY).await?;
    history.retain(|it| it.subject.id == id.to_string());
    let decided = proposal.decided.map(|(_, at)| at);
    let Some(at) = history.iter().position(|it| Some(it.at) == decided) else {
        return Ok(());
    };
    if at > 0 {
        return Err(moved_on());
    }
    if let Some(before) = &history[0].before {
        let before = records::from_json(before).map_err(|it| store::Error::Broken {
            table: "change",
            key: history[0].seq.to_string(),
            problem: it.to_string(),
        })?;
        record.content = before.content;
        return super::save(tx, &mut record, by).await;
    }
    let relied_on = all.len() > own.len() || !records::linking_to(tx, id).await?.is_empty();
    if relied_on {
        return Err(moved_on());
    }
    Ok(records::erase(tx, id, by).await?)
}

/// How far back a decision is looked for, in changes of its record, newest first.
const HISTORY: u64 = 50;
