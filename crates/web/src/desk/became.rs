//! What became of a report: the records that its proposals made or were added to, by their kinds, and
//! how many of them became none.

use super::labels::Said;
use super::urls;
use crate::error::Result;
use crate::{App, Page};
use domain::access::Duty;
use domain::{Act, ClaimState, Kind, Proposal, Record, RecordId};
use std::collections::{HashMap, HashSet};
use store::proposals;
use store::records::{self, Head};
use words::Key;

/// What the page of the report says of it.
pub struct Became {
    pub groups: Vec<Group>,
    /// What became no record, and what is still to be decided: a sentence each.
    pub others: Vec<String>,
    pub table: Option<String>,
}

pub struct Group {
    pub title: String,
    pub items: Vec<Item>,
}

pub struct Item {
    pub href: String,
    pub title: Said,
    pub state: String,
    pub state_name: &'static str,
}

/// Nothing where it is no report, or nothing was read in it. Four statements, however many records.
pub async fn of(app: &App, page: &Page, source: &Record) -> Result<Option<Became>> {
    if source.kind != Kind::Source || !page.has(Duty::Harvest) {
        return Ok(None);
    }
    let db = app.store.db();
    let all = proposals::of_source(db, source.id).await?;
    if all.is_empty() {
        return Ok(None);
    }
    let mut ids: Vec<RecordId> = accepted(&all).filter_map(|it| it.record).collect();
    let mut seen = HashSet::new();
    ids.retain(|it| seen.insert(*it));
    let heads = records::heads(db, &ids).await?;
    let open = of_state(&all, ClaimState::Proposed);
    Ok(Some(Became {
        groups: groups(page, &ids, &heads),
        others: others(page, &all),
        table: (open > 0).then(|| page.url(urls::table(&source.slug))),
    }))
}

fn accepted(all: &[Proposal]) -> impl Iterator<Item = &Proposal> {
    all.iter().filter(|it| it.state == ClaimState::Accepted)
}

fn of_state(all: &[Proposal], state: ClaimState) -> usize {
    all.iter().filter(|it| it.state == state).count()
}

fn others(page: &Page, all: &[Proposal]) -> Vec<String> {
    let counts = [
        ("desk-became-no-record", accepted(all).filter(|it| it.record.is_none()).count()),
        ("desk-became-rejected", of_state(all, ClaimState::Rejected)),
        ("desk-became-open", of_state(all, ClaimState::Proposed)),
    ];
    counts.into_iter().filter(|it| it.1 > 0).map(|(key, n)| page.count(key, n)).collect()
}

fn groups(page: &Page, ids: &[RecordId], heads: &HashMap<RecordId, Head>) -> Vec<Group> {
    let there = || ids.iter().filter_map(|it| heads.get(it));
    let group = |kind: Kind| {
        let may = |it: &&Head| it.kind == kind && page.viewer.may(Act::Read, kind, it.state);
        let items: Vec<Item> = there().filter(may).map(|it| item(page, it)).collect();
        let count = page.number(items.len()).into();
        let args = [("kind", words::kinds(page.lang, kind).into()), ("n", count)];
        Group { title: page.say_with("desk-kind-and-count", &args), items }
    };
    Kind::ALL.map(group).into_iter().filter(|it| !it.items.is_empty()).collect()
}

fn item(page: &Page, it: &Head) -> Item {
    let lang = it.title.best(page.lang, it.origin).map_or(page.lang, |(lang, _)| lang);
    Item {
        href: page.url(urls::record(it.kind, &it.slug)),
        title: Said { text: it.title(page.lang).to_owned(), lang },
        state: it.state.say(page.lang),
        state_name: it.state.name(),
    }
}
