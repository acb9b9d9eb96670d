//! A helper model, where the operator has one: after the rules have read a report, it is asked what
//! else stands in it. What it answers are proposals like any others, and nothing more.
//!
//! ```text
//! report is in ─▶ job ─▶ question ─▶ endpoint ─▶ answer ─ word for word? ─▶ proposals
//!                  └── confidential: nothing is sent
//! ```
//!
//! It is off unless an endpoint is configured. A suggestion whose passage does not stand in the
//! text word for word is dropped and counted. Whatever goes wrong changes nothing of what the rules
//! have read.

mod answer;
mod endpoint;
mod question;

pub use answer::{Checked, check};
pub use endpoint::{AskError, Helper, HelperError};

use crate::{Tools, propose};
use anyhow::Context;
use domain::{Field, Proposal, ProposalKind, RecordId, State};
use harvest::Harvester;
use serde::{Deserialize, Serialize};
use store::helped::{self, Answered};
use store::jobs::{self, Job, JobId};
use store::{By, Tx, proposals, records, sources};

/// Asks the helper about a report.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct AskHelper {
    pub source: RecordId,
}

impl AskHelper {
    pub const NAME: &'static str = "ask_helper";
}

/// Asks for the helper to be asked, where there is one and the report may be sent to it.
pub async fn ask_later(
    tx: &Tx,
    tools: &Tools,
    source: RecordId,
    by: &By,
) -> store::Result<Option<JobId>> {
    if tools.helper.is_none() || closed(tx, source).await?.is_some() {
        return Ok(None);
    }
    let job = jobs::enqueue(tx, AskHelper::NAME, &AskHelper { source }, by).await?;
    helped::ask(tx, source, job, by).await?;
    Ok(Some(job))
}

/// Why a report must not be sent, if it must not.
async fn closed(db: &store::Db, source: RecordId) -> store::Result<Option<&'static str>> {
    Ok(match records::by_id(db, source).await? {
        None => Some("the report is gone"),
        Some(it) if it.flag(Field::Confidential) => Some("the report is confidential"),
        Some(it) if it.state() == State::Retired => Some("the report was thrown away or retired"),
        Some(_) => None,
    })
}

/// Asks about a report and lays what holds on the table. What became of it is the job's note.
/// Safe to do twice: a report that was answered for is not asked about again.
pub async fn suggest(tools: &Tools, job: &Job, source: RecordId) -> anyhow::Result<()> {
    let note = ask(tools, job, source).await?;
    jobs::progress(&tools.store, job, 1.0, Some(&note)).await?;
    Ok(())
}

async fn ask(tools: &Tools, job: &Job, source: RecordId) -> anyhow::Result<String> {
    let db = tools.store.db();
    let Some(helper) = tools.helper.clone() else {
        return Ok("nothing was sent: no helper is configured any more".to_owned());
    };
    if helped::of_source(db, source).await?.is_some_and(|it| it.answered.is_some()) {
        return Ok("nothing was sent: the helper has answered before".to_owned());
    }
    let document = sources::document(db, source).await?.context("the report is gone")?;
    if document.text.trim().is_empty() {
        return Ok("nothing was sent: there is no text".to_owned());
    }
    let parts = question::parts(&document.text, helper.longest_text);
    let mut checked = Checked::default();
    for (number, part) in (0_u32..).zip(parts.iter().take(question::MOST_PARTS)) {
        let question = question::about(&helper, part);
        // Looked at last, before each part: it may have been made confidential since.
        if let Some(why) = closed(db, source).await? {
            let more = if number > 0 { " more" } else { "" };
            return Ok(format!("nothing{more} was sent: {why}"));
        }
        let asked = helper.clone();
        let answer = tokio::task::spawn_blocking(move || asked.ask(&question)).await??;
        checked.add(check(&answer, &document.text)?);
        let done = f64::from(number + 1) / f64::from(u32::try_from(parts.len())?);
        jobs::progress(&tools.store, job, done.min(0.99), None).await?;
    }
    checked.harvest.stretches = Harvester::shipped().stretches(&document.text);
    let note = keep(tools, &helper, source, checked).await?;
    let unread = parts.len().saturating_sub(question::MOST_PARTS);
    Ok(if unread > 0 {
        format!("{note}; it was not asked about the last {unread} of {} parts", parts.len())
    } else {
        note
    })
}

async fn keep(
    tools: &Tools,
    helper: &Helper,
    source: RecordId,
    checked: Checked,
) -> anyhow::Result<String> {
    let by = By::program((tools.now)()).because(format!("suggested by the model {}", helper.model));
    let tx = tools.store.begin().await?;
    records::hold_source(&tx, source).await?;
    if let Some(why) = closed(&tx, source).await? {
        return Ok(format!("nothing was kept: {why}"));
    }
    let record = records::by_id(&tx, source).await?.context("the report is gone")?;
    let known = proposals::of_source(&tx, source).await?;
    let mut new = propose::proposals(&checked.harvest, source, record.origin, by.at);
    let suggested = new.len();
    new.retain(|it| !known.iter().any(|other| is_same(it, other)));
    proposals::insert(&tx, &new, &by).await?;
    let answered = Answered {
        model: helper.model.clone(),
        host: helper.host.clone(),
        suggested: new.len() as u64,
        dropped: checked.dropped as u64,
    };
    let ids: Vec<_> = new.iter().map(|it| it.id).collect();
    helped::answer(&tx, source, &answered, &ids, &by).await?;
    tx.commit().await?;
    Ok(format!(
        "{} suggestions; {} known already, {} without an exact passage dropped, {} of no kind that is asked for",
        new.len(),
        suggested - new.len(),
        checked.dropped,
        checked.strange
    ))
}

/// Whether the rules have read the same thing out of the same words.
fn is_same(one: &Proposal, other: &Proposal) -> bool {
    let meet = one
        .passages
        .iter()
        .any(|it| other.passages.iter().any(|other| it.start < other.end && other.start < it.end));
    // One sentence tells several figures.
    let number = one.kind != ProposalKind::Indicator || one.title == other.title;
    one.kind == other.kind && meet && number
}
