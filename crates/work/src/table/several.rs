//! Told by several reports: the open proposals of several sources that tell of one thing, put side
//! by side.
//!
//! ```text
//! open proposals of some sources ─▶ what the harvest calls the same ─▶ groups, with what they contradict
//! ```
//!
//! What is the same, and what a contradiction is, the harvest says ([`harvest::told_together`]); a
//! person has the last word, and what they told apart stays apart. Nothing here depends on how much
//! is stored: only the given sources are looked at.

mod decide;
mod harvested;

pub use decide::{accept, merge, put_together, reject, tell_apart, undo};

use domain::{Field, Proposal, ProposalId, ProposalKind, RecordId};
use harvest::{Contradiction, Harvester, Shared};
use std::collections::{HashMap, HashSet};
use store::{Db, batches, proposals};

/// The kinds of which several reports may tell one thing.
pub const KINDS: [ProposalKind; 3] =
    [ProposalKind::Event, ProposalKind::Action, ProposalKind::Indicator];

/// So many open proposals are put together at once. More of them come when these are decided.
const MOST: u64 = 3_000;

/// So many of the newest reports with open proposals are looked at where no batch bounds them.
const NEWEST: u64 = 60;

/// One thing that several reports tell, each in its own proposal.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    pub kind: ProposalKind,
    /// In the order of their reports. Never of the same report twice.
    pub members: Vec<Proposal>,
    pub contradictions: Vec<Disagreement>,
}

/// A field on which they disagree, and who says what.
#[derive(Debug, Clone, PartialEq)]
pub struct Disagreement {
    pub field: Field,
    /// For each value those who tell it.
    pub told: Vec<Vec<ProposalId>>,
}

/// The reports of a batch.
pub async fn of_batch(db: &Db, batch: batches::BatchId) -> store::Result<Vec<RecordId>> {
    let files = batches::files(db, batch).await?;
    let mut sources: Vec<_> = files.iter().filter_map(|it| it.became.source()).collect();
    sources.sort_unstable();
    sources.dedup();
    Ok(sources)
}

/// The reports beside which this one is read: those of its batch, or else the newest on the table.
pub async fn beside(
    db: &Db,
    source: RecordId,
    batch: Option<batches::BatchId>,
) -> store::Result<Vec<RecordId>> {
    let mut sources = match batch {
        Some(batch) => of_batch(db, batch).await?,
        None => on_the_table(db).await?,
    };
    sources.push(source);
    sources.sort_unstable();
    sources.dedup();
    Ok(sources)
}

/// The newest reports with proposals that nobody has decided.
pub async fn on_the_table(db: &Db) -> store::Result<Vec<RecordId>> {
    proposals::newest_open(db, &KINDS, NEWEST).await
}

/// What several of these reports tell, as far as nobody has decided it.
pub async fn groups(db: &Db, sources: &[RecordId]) -> store::Result<Vec<Group>> {
    let open = proposals::open_of(db, sources, &KINDS, MOST).await?;
    let apart: HashSet<(ProposalId, ProposalId)> =
        proposals::apart(db, &open.iter().map(|it| it.id).collect::<Vec<_>>()).await?;
    let mut by_source: Vec<(RecordId, Vec<Proposal>)> = Vec::new();
    for proposal in open {
        match by_source.iter_mut().find(|it| it.0 == proposal.source) {
            Some((_, all)) => all.push(proposal),
            None => by_source.push((proposal.source, vec![proposal])),
        }
    }
    let found = tokio::task::spawn_blocking(move || grouped(&by_source, &apart)).await;
    found.map_err(|it| store::Error::Dangling(format!("putting proposals together: {it}")))
}

fn grouped(
    by_source: &[(RecordId, Vec<Proposal>)],
    apart: &HashSet<(ProposalId, ProposalId)>,
) -> Vec<Group> {
    let (reports, places): (Vec<_>, Vec<_>) =
        by_source.iter().map(|(source, all)| harvested::report(*source, all)).unzip();
    let proposal = |kind: ProposalKind, report: usize, at: usize| {
        let of_kind = places.get(report).and_then(|it| it.get(&kind));
        of_kind.and_then(|it| it.get(at)).and_then(|at| by_source[report].1.get(*at))
    };
    let may = |kind: ProposalKind| {
        move |one: harvest::Place, other: harvest::Place| {
            let ids = [one, other].map(|it| proposal(kind, it.report, it.at).map(|it| it.id));
            let [Some(one), Some(other)] = ids else { return false };
            !apart.contains(&(one.min(other), one.max(other)))
        }
    };
    let gazetteer = Harvester::shipped().gazetteer();
    let told = harvest::told_together(
        &reports,
        gazetteer,
        harvest::May {
            events: &may(ProposalKind::Event),
            actions: &may(ProposalKind::Action),
            indicators: &may(ProposalKind::Indicator),
        },
    );
    let mut groups = Vec::new();
    let mut add = |kind, tellings: &[harvest::Place], contradictions: &[Contradiction]| {
        let members: Vec<Proposal> =
            tellings.iter().filter_map(|it| proposal(kind, it.report, it.at)).cloned().collect();
        if members.len() > 1 {
            let contradictions = disagreements(&members, contradictions);
            groups.push(Group { kind, members, contradictions });
        }
    };
    each(&told.events, |it| add(ProposalKind::Event, &it.tellings, &it.contradictions));
    each(&told.actions, |it| add(ProposalKind::Action, &it.tellings, &it.contradictions));
    each(&told.indicators, |it| add(ProposalKind::Indicator, &it.tellings, &it.contradictions));
    groups
}

fn each<Record>(all: &[Shared<Record>], mut add: impl FnMut(&Shared<Record>)) {
    all.iter().for_each(&mut add);
}

/// Reports are named by their sources.
fn disagreements(members: &[Proposal], contradictions: &[Contradiction]) -> Vec<Disagreement> {
    let by_name: HashMap<String, ProposalId> =
        members.iter().map(|it| (it.source.to_string(), it.id)).collect();
    let disagreement = |it: &Contradiction| {
        let told = it.told.iter().map(|told| {
            told.reports.iter().filter_map(|name| by_name.get(name).copied()).collect()
        });
        Some(Disagreement { field: harvested::field(it.field)?, told: told.collect() })
    };
    contradictions.iter().filter_map(disagreement).collect()
}
