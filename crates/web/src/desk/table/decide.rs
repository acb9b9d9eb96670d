//! What is decided at the reading table. Each ends where one goes on.

use super::selected::seen_in;
use super::{Editing, Filter, Open, Table, draw, refused};
use crate::desk::choices::{Choices, Named};
use crate::desk::ended;
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::write::{Edits, Wrong};
use crate::desk::{urls, write};
use crate::error::{Error, Result};
use crate::{App, Page};
use axum::Form;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use domain::{ClaimState, Proposal, ProposalId};
use serde::Deserialize;
use work::table::{self, Seen, TableError};

/// A proposal, and the form by which somebody wants something done with it.
pub struct Asked {
    app: App,
    page: Page,
    table: Table,
    proposal: Proposal,
    filled: Filled,
    filter: Filter,
}

/// Which proposal of which table.
#[derive(Debug, Deserialize)]
pub struct Which {
    pub source: String,
    pub proposal: String,
}

impl FromRequest<App> for Asked {
    type Rejection = Response;

    async fn from_request(request: Request, app: &App) -> Result<Asked, Response> {
        let (mut parts, body) = request.into_parts();
        let Desk(page) = Desk::from_request_parts(&mut parts, app).await?;
        let which = Path::<Which>::from_request_parts(&mut parts, app).await;
        let Path(which) = which.map_err(IntoResponse::into_response)?;
        let filter = Query::from_request_parts(&mut parts, app).await;
        let Query(filter) = filter.map_err(IntoResponse::into_response)?;
        // A name may come more than once.
        let pairs =
            Form::<Vec<(String, String)>>::from_request(Request::from_parts(parts, body), app);
        let Form(pairs) = pairs.await.map_err(IntoResponse::into_response)?;
        let table = Table::load(app, &page, &which.source).await;
        let table = table.map_err(IntoResponse::into_response)?;
        let proposal = table.find(&which.proposal).map_err(IntoResponse::into_response)?.clone();
        let (app, filled) = (app.clone(), Filled::from(pairs));
        Ok(Asked { app, page, table, proposal, filled, filter })
    }
}

/// `POST /{lang}/desk/table/{source}/{proposal}/accept`
pub async fn accept(asked: Asked) -> Result<Response> {
    if asked.filled.only_shows() {
        return asked.back_as_it_was().await;
    }
    let edits = match asked.edits().await? {
        Ok(edits) => edits,
        Err(wrong) => return asked.again(wrong).await,
    };
    let (tools, seen, by) = (&asked.app.tools, asked.seen(), asked.page.by());
    let done = if asked.filled.has("anew") {
        table::accept_anew(tools, seen, edits, &by).await
    } else {
        table::accept(tools, seen, edits, &by).await
    };
    asked.end("accept", done.map(|_| ())).await
}

/// `POST /{lang}/desk/table/{source}/{proposal}/reject`
pub async fn reject(asked: Asked) -> Result<Response> {
    let done = table::reject(&asked.app.tools, asked.seen(), &asked.page.by()).await;
    asked.end("reject", done).await
}

/// `POST /{lang}/desk/table/{source}/{proposal}/merge`: at once where the two tell the same, else
/// after they were looked at [side by side](super::beside).
pub async fn merge(asked: Asked) -> Result<Response> {
    let Ok(into) = asked.filled.get("into").parse() else {
        let Asked { app, page, table, proposal, filter, .. } = asked;
        let alert = Some(page.say("desk-merge-choose"));
        let filter = Filter { merge: proposal.id.to_string(), ..filter };
        let open = Open { filter, alert, editing: None };
        return draw(&app, page, &table, open, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let looked_at = asked.filled.get("looked_at").parse().ok();
    let (tools, by) = (&asked.app.tools, asked.page.by());
    match table::merge_seen(tools, asked.seen(), (into, looked_at), &by).await {
        Err(TableError::Unseen) => {
            let both = asked.filter.query(&[("into", into.to_string())]);
            let merge = urls::decide(&asked.table.source.slug, asked.proposal.id, "merge");
            Ok(asked.page.redirect(merge + &both))
        }
        done => asked.end("merge", done).await,
    }
}

/// `POST /{lang}/desk/table/{source}/{proposal}/reopen`
pub async fn reopen(asked: Asked) -> Result<Response> {
    match table::undo_one(&asked.app.tools, asked.proposal.id, &asked.page.by()).await {
        Ok(()) => {
            let query = undone(&asked.filter, asked.proposal.id, (1, 0));
            Ok(to_proposal(&asked.page, &asked.table, asked.proposal.id, &query))
        }
        Err(error) => asked.end("", Err(error)).await,
    }
}

/// `POST /{lang}/desk/table/{source}/undo`: takes back what one decided last.
pub async fn undo(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Query(filter): Query<Filter>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    match table::undo_last(&app.tools, table.source.id, &page.by()).await {
        Ok(Some(step)) => {
            // What was drawn, joined or split moves the numbers of the others.
            let table = Table::load(&app, &page, &source).await?;
            let there = |it: &&ProposalId| table.number(**it) > 0;
            let Some(first) = step.proposals.iter().find(there) else {
                let query = undone(&filter, step.proposals[0], (step.proposals.len(), step.left));
                return Ok(page.redirect(urls::table(&table.source.slug) + &query + "#progress"));
            };
            let query = undone(&filter, *first, (step.proposals.len(), step.left));
            Ok(to_proposal(&page, &table, *first, &query))
        }
        Ok(None) => {
            let query = filter.query(&[("notice", "nothing".to_owned())]);
            Ok(page.redirect(urls::table(&table.source.slug) + &query))
        }
        Err(TableError::MovedOn { record }) => refused::moved_on(&app, page, &table, record).await,
        Err(error) => Err(refused::error(error)),
    }
}

/// What the address says of a step that was taken back.
fn undone(filter: &Filter, first: ProposalId, (n, left): (usize, usize)) -> String {
    let left = if left > 0 { left.to_string() } else { String::new() };
    filter.query(&[
        ("notice", "undone".to_owned()),
        ("of", first.to_string()),
        ("n", n.to_string()),
        ("left", left),
    ])
}

/// Which table, where that is all one asks for.
#[derive(Debug, Deserialize)]
pub struct At {
    source: String,
}

/// `GET` of what only a form leads to: a reader who changes the language of a refused page, or
/// loads it anew, is at the table again.
pub async fn back(Desk(page): Desk, Path(at): Path<At>) -> Result<Response> {
    let source = at.source.parse().map_err(|_| Error::NotFound)?;
    Ok(page.redirect(urls::table(&source)))
}

impl Asked {
    /// Where every decision ends: at the next proposal, at the form with what is wrong with it,
    /// or at what somebody else decided.
    async fn end(self, what: &str, done: Result<(), TableError>) -> Result<Response> {
        match done {
            Ok(()) => Ok(self.go_on(what)),
            Err(TableError::Invalid(wrong)) => self.again(wrong).await,
            Err(error) => {
                let Asked { app, page, table, proposal, filled, .. } = self;
                refused::show(&app, page, &table, (&proposal, filled), error).await
            }
        }
    }

    /// What the person changed before they accepted. Nothing where they only said yes.
    async fn edits(&self) -> Result<Result<Edits, Wrong>> {
        let Some(kind) = self.proposal.kind.record().filter(|_| self.filled.has("edited")) else {
            return Ok(Ok(Vec::new()));
        };
        let named = Named::default().by_proposal(&self.proposal).by_form(kind, &self.filled);
        let choices = Choices::of(&self.app, (kind, self.page.lang), named).await?;
        let lang = self.table.lang_of(&self.proposal);
        let before = Filled::of_proposal(&self.proposal, kind, &choices, lang);
        Ok(write::edits(kind, (&before, &self.filled), &choices, lang))
    }

    /// The proposal as its reader saw it.
    fn seen(&self) -> Seen {
        seen_in(&self.filled, &self.proposal)
    }

    /// The form as it is filled in: the session had ended, or a record is looked for. Nothing is
    /// decided.
    async fn back_as_it_was(self) -> Result<Response> {
        let edited = self.filled.has("edited") && self.proposal.kind.record().is_some();
        let Asked { app, page, table, proposal, filled, filter } = self;
        if !edited {
            return Ok(to_proposal(&page, &table, proposal.id, &filter.query(&[])));
        }
        if proposal.state != ClaimState::Proposed {
            return refused::stale(&app, page, &table, (&proposal, filled)).await;
        }
        let alert = filled.is_again().then(|| ended::given_back(&page));
        let editing = Editing { proposal: proposal.id, filled: Some(filled), wrong: Vec::new() };
        let open = Open { filter, editing: Some(editing), alert };
        draw(&app, page, &table, open, StatusCode::OK).await
    }

    /// The table with the form as it was, and what is wrong with it.
    async fn again(self, wrong: Wrong) -> Result<Response> {
        let Asked { app, page, table, proposal, filled, filter } = self;
        // Who said yes without the form gets it now, as it was proposed.
        let filled = Some(filled).filter(|it| it.has("edited"));
        let kind = proposal.kind.record();
        kind.ok_or_else(|| Error::Invalid("a date has no form".to_owned()))?;
        let editing = Some(Editing { proposal: proposal.id, filled, wrong });
        let open = Open { filter, editing, alert: None };
        draw(&app, page, &table, open, StatusCode::UNPROCESSABLE_ENTITY).await
    }

    /// To the next proposal that nobody has decided, or to the end of it all.
    fn go_on(&self, what: &str) -> Response {
        let place = match self.table.next_open(&[self.proposal.id], &self.filter) {
            Some(number) => format!("#proposal-{number}"),
            None => "#progress".to_owned(),
        };
        let said = [("notice", what.to_owned()), ("of", self.proposal.id.to_string())];
        let table = urls::table(&self.table.source.slug);
        self.page.redirect(table + &self.filter.query(&said) + &place)
    }
}

pub fn to_proposal(page: &Page, table: &Table, proposal: ProposalId, query: &str) -> Response {
    let place = format!("#proposal-{}", table.number(proposal));
    page.redirect(urls::table(&table.source.slug) + query + &place)
}
