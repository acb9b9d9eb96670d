//! What is done to several proposals at once: those that somebody has ticked, or all that are sure.

use super::{Filter, Open, Table, draw, refused};
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::urls;
use crate::error::Result;
use crate::{App, Page};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Proposal, ProposalId};
use work::table::{self, Seen, TableError};

/// `POST /{lang}/desk/table/{source}/selected`: accepts or rejects them in one step, or leads to
/// where two of them are joined.
pub async fn act(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Query(filter): Query<Filter>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    let filled = Filled::from(pairs);
    let ticked = ticked(&table, &filled)?;
    match filled.get("act") {
        "join" => join(&app, page, &table, (&ticked, filter)).await,
        "reject" => {
            let mut done = Done::default();
            for seen in ticked {
                done.count(seen, table::reject(&app.tools, seen, &page.by()).await)?;
            }
            Ok(done.end(&page, &table, &filter, "rejected"))
        }
        _ => accept(&app, &page, &table, (ticked, filter)).await,
    }
}

/// The proposals that are ticked in a form, as their reader saw them.
pub fn ticked(table: &Table, filled: &Filled) -> Result<Vec<Seen>> {
    let all: Vec<Seen> = filled.all("seen").filter_map(seen).collect();
    for it in &all {
        table.find(&it.proposal.to_string())?;
    }
    Ok(all)
}

/// A proposal as the reader of its form saw it.
pub fn seen_in(filled: &Filled, proposal: &Proposal) -> Seen {
    Seen { proposal: proposal.id, version: filled.version().unwrap_or(0) }
}

/// A proposal and its version, as one name of a form has both: `{proposal}:{version}`
pub fn named(proposal: &Proposal) -> String {
    format!("{}:{}", proposal.id, proposal.version)
}

/// The other way round.
pub fn seen(text: &str) -> Option<Seen> {
    let (proposal, version) = text.split_once(':')?;
    Some(Seen { proposal: proposal.parse().ok()?, version: version.parse().ok()? })
}

/// Each of them as if its button had been pressed, all in one step. What somebody else decided
/// meanwhile is left alone.
pub async fn accept(
    app: &App,
    page: &Page,
    table: &Table,
    (all, filter): (Vec<Seen>, Filter),
) -> Result<Response> {
    let mut done = Done::default();
    for seen in all {
        let accepted = table::accept(&app.tools, seen, Vec::new(), &page.by()).await;
        done.count(seen, accepted.map(|_| ()))?;
    }
    Ok(done.end(page, table, &filter, "accepted"))
}

#[derive(Default)]
struct Done {
    taken: usize,
    skipped: usize,
    /// Those that were ticked, as they stand in the report: one goes on after the last.
    seen: Vec<ProposalId>,
}

impl Done {
    fn count(&mut self, seen: Seen, done: Result<(), TableError>) -> Result<()> {
        self.seen.push(seen.proposal);
        match done {
            Ok(()) => self.taken += 1,
            Err(TableError::Conflict { .. } | TableError::Invalid(_)) => self.skipped += 1,
            Err(error) => return Err(refused::error(error)),
        }
        Ok(())
    }

    fn end(self, page: &Page, table: &Table, filter: &Filter, notice: &str) -> Response {
        let said = [
            ("notice", notice.to_owned()),
            ("n", self.taken.to_string()),
            ("skipped", self.skipped.to_string()),
        ];
        let next = table.next_open(&self.seen, filter);
        let place = next.map_or_else(|| "#progress".to_owned(), |it| format!("#proposal-{it}"));
        page.redirect(urls::table(&table.source.slug) + &filter.query(&said) + &place)
    }
}

/// To the page where two proposals of one kind are laid beside each other.
async fn join(
    app: &App,
    page: Page,
    table: &Table,
    (ticked, filter): (&[Seen], Filter),
) -> Result<Response> {
    let of_kind = |it: &Seen| table.find(&it.proposal.to_string()).map(|it| it.kind).ok();
    match ticked {
        [one, other] if of_kind(one) == of_kind(other) => {
            let both = [("one", one.proposal.to_string()), ("other", other.proposal.to_string())];
            Ok(page.redirect(urls::join(&table.source.slug) + &filter.query(&both)))
        }
        _ => {
            let alert = Some(page.say("desk-join-two"));
            let open = Open { filter, alert, editing: None };
            draw(app, page, table, open, StatusCode::UNPROCESSABLE_ENTITY).await
        }
    }
}
