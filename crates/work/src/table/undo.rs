//! Taking back what was done at the table, step by step: the proposals lie there as before, and
//! what the step wrote is gone.
//!
//! What a step wrote is read from the log, and so is what it was before: nothing else has to
//! remember it. Whatever was changed after it by hand stands in the way.

use super::{TableError, becoming};
use crate::Tools;
use domain::{ClaimId, Deed, Kind, ProposalId, Record, RecordId};
use store::changes::{self, Change};
use store::proposals::{self, Line};
use store::{By, Tx, claims, records};

/// What was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Undone {
    pub deed: Deed,
    /// Those that lie on the table as before, in the order in which they were dealt with.
    pub proposals: Vec<ProposalId>,
    /// How many of the step could not be taken back, because somebody has built on them.
    pub left: usize,
}

/// Takes back the last step of this person at this table. `None` if there is none.
pub async fn undo_last(
    tools: &Tools,
    source: RecordId,
    by: &By,
) -> Result<Option<Undone>, TableError> {
    let Some(person) = by.person else { return Ok(None) };
    let tx = tools.store.begin().await?;
    let Some(step) = proposals::last_step(&tx, source, person).await? else { return Ok(None) };
    let mut undone = Undone { deed: step.deed(), proposals: Vec::new(), left: 0 };
    let mut in_the_way = None;
    for line in &step.lines {
        match reverse(&tx, line, by).await {
            Ok(()) => undone.proposals.insert(0, line.proposal),
            Err(TableError::MovedOn { record }) => {
                undone.left += 1;
                in_the_way = Some(record);
            }
            Err(error) => return Err(error),
        }
    }
    match in_the_way {
        Some(record) if undone.proposals.is_empty() => Err(TableError::MovedOn { record }),
        _ => {
            tx.commit().await?;
            Ok(Some(undone))
        }
    }
}

/// Lays a decided proposal on the table again. Refused where a person has built on it since.
pub async fn undo_one(tools: &Tools, id: ProposalId, by: &By) -> Result<(), TableError> {
    let tx = tools.store.begin().await?;
    proposals::by_id(&tx, id).await?.ok_or(TableError::NotFound)?;
    take_back(&tx, id, by).await?;
    Ok(tx.commit().await?)
}

/// Takes back the decision on a proposal, if one stands.
pub async fn take_back(tx: &Tx, id: ProposalId, by: &By) -> Result<(), TableError> {
    match proposals::standing_line(tx, id).await?.filter(|it| it.deed.decides()) {
        Some(line) => reverse(tx, &line, by).await,
        None => Ok(()),
    }
}

/// The opposite of one line of the log and of all that was written for its sake. It writes
/// nothing where something stands in the way.
async fn reverse(tx: &Tx, line: &Line, by: &By) -> Result<(), TableError> {
    let written = changes::written_for(tx, line.seq).await?;
    let Some((own, brought)) = written.split_first() else { return Ok(()) };
    let made = |it: &&Change| it.subject.kind == "claim" && it.before.is_none();
    let new: Vec<ClaimId> =
        brought.iter().filter(made).filter_map(|it| it.subject.id.parse().ok()).collect();
    let became = own.after.as_ref().and_then(|it| it.get("record")?.as_str());
    let (main, others): (Vec<&Change>, Vec<&Change>) = brought
        .iter()
        .filter(|it| Kind::from_name(&it.subject.kind).is_some())
        .partition(|it| Some(it.subject.id.as_str()) == became);
    for change in &main {
        if !still_as_left(tx, change, &new).await? {
            return Err(TableError::MovedOn { record: record_of(change)? });
        }
    }
    claims::erase(tx, &new, by).await?;
    for change in &main {
        restore(tx, change, by).await?;
    }
    // Bodies that came into being with it stay where somebody relies on them.
    for change in others {
        if still_as_left(tx, change, &new).await? {
            restore(tx, change, by).await?;
        }
    }
    Ok(proposals::put_back(tx, own, by).await?)
}

/// Whether a record is what the step left, and nothing else relies on one that the step made.
async fn still_as_left(tx: &Tx, change: &Change, own: &[ClaimId]) -> Result<bool, TableError> {
    let id = record_of(change)?;
    let Some(now) = records::by_id(tx, id).await? else { return Ok(false) };
    let Some(left) = image(change, change.after.as_ref())? else { return Ok(false) };
    let same = now.content == left.content && now.slug == left.slug;
    if !same || now.state() != left.state() {
        return Ok(false);
    }
    if change.before.is_some() {
        return Ok(true);
    }
    let claimed = claims::of_record(tx, id).await?.iter().any(|it| !own.contains(&it.id));
    Ok(!claimed && records::linking_to(tx, id).await?.is_empty())
}

/// What was made is erased; what was filled is emptied.
async fn restore(tx: &Tx, change: &Change, by: &By) -> Result<(), TableError> {
    let id = record_of(change)?;
    let Some(before) = image(change, change.before.as_ref())? else {
        return Ok(records::erase(tx, id, by).await?);
    };
    let Some(mut record) = records::by_id(tx, id).await? else { return Ok(()) };
    record.content = before.content;
    becoming::save(tx, &mut record, by).await
}

fn record_of(change: &Change) -> Result<RecordId, TableError> {
    Ok(change.subject.id.parse().map_err(|_| broken(change, "no identity of a record"))?)
}

fn image(change: &Change, json: Option<&serde_json::Value>) -> Result<Option<Record>, TableError> {
    let read = |it| records::from_json(it).map_err(|why| broken(change, &why.to_string()));
    Ok(json.map(read).transpose()?)
}

fn broken(change: &Change, problem: &str) -> store::Error {
    let key = change.seq.to_string();
    store::Error::Broken { table: "change", key, problem: problem.to_owned() }
}
