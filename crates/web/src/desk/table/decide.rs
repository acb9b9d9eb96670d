//! What is decided at the reading table. Each ends where one goes on.

use super::{Editing, Filter, Open, Table, draw, refused};
use crate::desk::choices::Choices;
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::write::{Edits, Wrong};
use crate::desk::{urls, write};
use crate::error::{Error, Result};
use crate::{App, Page};
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Proposal, ProposalId};
use serde::Deserialize;
use work::table::{self, Seen, TableError};

/// Which proposal of which table.
#[derive(Debug, Deserialize)]
pub struct Which {
    source: String,
    proposal: String,
}

/// A form as pairs: a name may come more than once.
type Pairs = Form<Vec<(String, String)>>;

/// `POST /{lang}/desk/table/{source}/{proposal}/accept`
pub async fn accept(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Query(filter): Query<Filter>,
    Form(pairs): Pairs,
) -> Result<Response> {
    let (table, filled) = (Table::load(&app, &page, &which.source).await?, Filled::from(pairs));
    let proposal = table.find(&which.proposal)?;
    let edits = match edits(&app, &page, &table, proposal, &filled).await? {
        Ok(edits) => edits,
        Err(wrong) => return again(&app, page, &table, (proposal.id, filled, wrong), filter).await,
    };
    let seen = match seen(&app, &page, proposal, &filled).await {
        Ok(seen) => seen,
        Err(error) => return refused::show(&app, page, &table, (proposal, filled), error).await,
    };
    match table::accept(&app.tools, seen, edits, &page.by()).await {
        Ok(_) => Ok(go_on(&page, &table, proposal.id, &filter)),
        Err(TableError::Invalid(wrong)) => {
            again(&app, page, &table, (proposal.id, filled, wrong), filter).await
        }
        Err(error) => refused::show(&app, page, &table, (proposal, filled), error).await,
    }
}

/// `POST /{lang}/desk/table/{source}/{proposal}/reject`
pub async fn reject(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Query(filter): Query<Filter>,
    Form(pairs): Pairs,
) -> Result<Response> {
    let (table, filled) = (Table::load(&app, &page, &which.source).await?, Filled::from(pairs));
    let proposal = table.find(&which.proposal)?;
    let seen = Seen { proposal: proposal.id, version: filled.version().unwrap_or(0) };
    match table::reject(&app.tools, seen, &page.by()).await {
        Ok(()) => Ok(go_on(&page, &table, proposal.id, &filter)),
        Err(error) => refused::show(&app, page, &table, (proposal, filled), error).await,
    }
}

/// `POST /{lang}/desk/table/{source}/{proposal}/merge`
pub async fn merge(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Query(filter): Query<Filter>,
    Form(pairs): Pairs,
) -> Result<Response> {
    let (table, filled) = (Table::load(&app, &page, &which.source).await?, Filled::from(pairs));
    let proposal = table.find(&which.proposal)?;
    let Ok(into) = filled.get("into").parse() else {
        let alert = Some(page.say("desk-merge-choose"));
        let filter = Filter { merge: proposal.id.to_string(), ..filter };
        let open = Open { filter, alert, editing: None };
        return draw(&app, page, &table, open, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let seen = Seen { proposal: proposal.id, version: filled.version().unwrap_or(0) };
    match table::merge(&app.tools, seen, into, &page.by()).await {
        Ok(()) => Ok(go_on(&page, &table, proposal.id, &filter)),
        Err(error) => refused::show(&app, page, &table, (proposal, filled), error).await,
    }
}

/// `POST /{lang}/desk/table/{source}/{proposal}/reopen`
pub async fn reopen(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Query(filter): Query<Filter>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?;
    match table::undo_one(&app.tools, proposal.id, &page.by()).await {
        Ok(()) => Ok(back_to(&page, &table, proposal.id, &filter)),
        Err(error) => refused::show(&app, page, &table, (proposal, Filled::default()), error).await,
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
        Ok(Some(proposal)) => Ok(back_to(&page, &table, proposal, &filter)),
        Ok(None) => {
            let query = filter.query(&[("notice", "nothing".to_owned())]);
            Ok(page.redirect(urls::table(&table.source.slug) + &query))
        }
        Err(TableError::MovedOn { record }) => refused::moved_on(&app, page, &table, record).await,
        Err(error) => Err(refused::error(error)),
    }
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

/// What the person changed before they accepted. Nothing where they only said yes.
async fn edits(
    app: &App,
    page: &Page,
    table: &Table,
    proposal: &Proposal,
    filled: &Filled,
) -> Result<Result<Edits, Wrong>> {
    let Some(kind) = proposal.kind.record().filter(|_| filled.has("edited")) else {
        return Ok(Ok(Vec::new()));
    };
    let (choices, lang) =
        (Choices::of(app.store.db(), kind, page.lang).await?, table.source.origin);
    let before = Filled::of_proposal(proposal, kind, &choices, lang);
    Ok(write::edits(kind, (&before, filled), &choices, lang))
}

/// The proposal as its reader saw it. Who was shown what somebody else decided, and wants their
/// own nevertheless, takes that back first.
async fn seen(app: &App, page: &Page, it: &Proposal, filled: &Filled) -> Result<Seen, TableError> {
    let version = filled.version().unwrap_or(0);
    if !filled.has("anew") || version != it.version {
        return Ok(Seen { proposal: it.id, version });
    }
    table::undo_one(&app.tools, it.id, &page.by()).await?;
    let now = store::proposals::by_id(app.store.db(), it.id).await?;
    Ok(Seen { proposal: it.id, version: now.map_or(version, |it| it.version) })
}

/// The table with the form as it was, and what is wrong with it.
async fn again(
    app: &App,
    page: Page,
    table: &Table,
    (proposal, filled, wrong): (ProposalId, Filled, Wrong),
    filter: Filter,
) -> Result<Response> {
    let kind = table.proposals.iter().find(|it| it.id == proposal).and_then(|it| it.kind.record());
    // Who said yes without the form gets it now, as it was proposed.
    let filled = Some(filled).filter(|it| it.has("edited"));
    kind.ok_or_else(|| Error::Invalid("a date has no form".to_owned()))?;
    let alert = Some(page.say_with("desk-form-wrong", &[("n", wrong.len().into())]));
    let editing = Some(Editing { proposal, filled, wrong });
    let open = Open { filter, editing, alert };
    draw(app, page, table, open, StatusCode::UNPROCESSABLE_ENTITY).await
}

/// To the next proposal that nobody has decided, or to the end of it all.
fn go_on(page: &Page, table: &Table, after: ProposalId, filter: &Filter) -> Response {
    let place = match table.next_open(after, filter) {
        Some(number) => format!("#proposal-{number}"),
        None => "#progress".to_owned(),
    };
    page.redirect(urls::table(&table.source.slug) + &filter.query(&[]) + &place)
}

/// To a proposal that lies on the table again.
fn back_to(page: &Page, table: &Table, proposal: ProposalId, filter: &Filter) -> Response {
    let query = filter.query(&[("notice", "undone".to_owned())]);
    let place = format!("#proposal-{}", table.number(proposal));
    page.redirect(urls::table(&table.source.slug) + &query + &place)
}
