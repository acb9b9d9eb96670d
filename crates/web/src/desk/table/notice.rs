//! What has just been done at the table, and where one goes on: said to everybody, and first to
//! those who do not see the cards move.

use super::Table;
use super::card::titled;
use super::view::Maker;
use crate::desk::labels::Said;
use crate::desk::urls;
use domain::{ClaimState, Proposal, ProposalId};
use serde::Deserialize;

/// What has just happened, as the address says it after a decision.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Just {
    notice: String,
    /// The proposal that it happened to.
    of: String,
    /// How many it happened to, how many were left, and how many stand in the way.
    n: String,
    skipped: String,
    left: String,
}

/// What the page says of it.
pub struct Notice {
    pub what: String,
    pub title: Option<Said>,
    /// Where one goes on: the number and the title of a proposal.
    pub next: Option<(usize, Said)>,
    pub all_decided: bool,
    /// Whether it can be taken back.
    pub can_undo: bool,
    /// How many are open that the filter does not show, and where the first of them is.
    pub elsewhere: Option<(usize, String)>,
}

impl Just {
    fn of<'a>(&self, table: &'a Table) -> Option<&'a Proposal> {
        let id: ProposalId = self.of.parse().ok()?;
        table.proposals.iter().find(|it| it.id == id)
    }

    /// The key of what is said. Only what we say ourselves is said.
    fn key(&self) -> Option<&'static str> {
        Some(match self.notice.as_str() {
            "accept" => "desk-said-accept",
            "reject" => "desk-said-reject",
            "merge" => "desk-said-merge",
            "drawn" => "desk-said-drawn",
            "joined" => "desk-said-joined",
            "split" => "desk-said-split",
            "reassigned" => "desk-said-reassigned",
            "gave" => "desk-said-gave",
            "accepted" => "desk-table-accepted",
            "rejected" => "desk-table-rejected",
            "undone" => "desk-table-undone",
            "nothing" => "desk-table-nothing-to-undo",
            _ => return None,
        })
    }
}

impl Maker<'_> {
    pub fn notice(&self) -> Option<Notice> {
        let (page, just) = (self.page, &self.open.filter.just);
        let table = self.around.table;
        let key = just.key()?;
        let mut what = page.say_with(key, &[("n", count(&just.n).into())]);
        let more = [(&just.skipped, "desk-table-skipped"), (&just.left, "desk-table-left")];
        for (n, key) in more.map(|(n, key)| (count(n), key)) {
            if n > 0 {
                what.push(' ');
                what += &page.say_with(key, &[("n", n.into())]);
            }
        }
        let of = just.of(table);
        let titled = |it: &Proposal| titled(page, it, table.source.origin);
        let next = match of {
            Some(it) if it.state == ClaimState::Proposed => Some(self.number(it)),
            Some(it) => table.next_open(&[it.id], &self.open.filter),
            None => None,
        };
        let next = next.and_then(|n| Some((n, titled(table.proposals.get(n - 1)?))));
        let decided = of.is_some_and(|it| it.state != ClaimState::Proposed);
        let title = of.filter(|_| decided).map(titled);
        let all_decided = decided && next.is_none();
        let elsewhere = if all_decided { self.elsewhere() } else { None };
        let can_undo = !matches!(just.notice.as_str(), "undone" | "nothing");
        Some(Notice { what, title, next, all_decided, can_undo, elsewhere })
    }

    /// The open proposals of the whole table, once none of those that are shown is open.
    fn elsewhere(&self) -> Option<(usize, String)> {
        let table = self.around.table;
        let open = table.proposals.iter().filter(|it| it.state == ClaimState::Proposed);
        let first = table.number(open.clone().next()?.id);
        let all = self.page.url(urls::table(&table.source.slug));
        Some((open.count(), format!("{all}#proposal-{first}")))
    }
}

fn count(number: &str) -> usize {
    number.parse().unwrap_or(0)
}
