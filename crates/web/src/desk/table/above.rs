//! Accepting at once everything that the harvest was sure of, after a look at the list.

use super::card::titled;
use super::view::{Tab, kinds};
use super::{Filter, Table, selected};
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::labels::Said;
use crate::desk::urls;
use crate::error::Result;
use crate::html::html;
use crate::told::may_read;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{ClaimState, Proposal, ProposalId, RecordId};
use serde::Deserialize;
use std::collections::HashMap;
use store::{Db, records};
use words::Key;
use work::table;

/// The least confidence, in percent, and the kind: all where none is said.
#[derive(Debug, Deserialize)]
pub struct Least {
    #[serde(default = "ninety")]
    least: u8,
    #[serde(default)]
    kind: String,
}

fn ninety() -> u8 {
    90
}

#[derive(Template)]
#[template(path = "desk/above.html")]
struct Show {
    page: Page,
    title: Said,
    act: String,
    back: String,
    least: u8,
    kind: String,
    kinds: Vec<Tab>,
    all: Vec<Sure>,
}

/// A proposal that would be accepted.
struct Sure {
    id: ProposalId,
    version: u32,
    kind: String,
    title: Said,
    percent: String,
    /// The record that it may be. Then a person has to say, and it has no tick.
    known: Option<Said>,
    /// An event that the report only refers to. Nor has that a tick.
    of_context: bool,
}

/// `GET /{lang}/desk/table/{source}/above`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Query(Least { least, kind }): Query<Least>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    let filter = Filter { kind, least: least.to_string(), ..Filter::default() };
    let open = table.proposals.iter().filter(|it| it.state == ClaimState::Proposed);
    let sure: Vec<Proposal> = open.filter(|it| filter.shows(it)).cloned().collect();
    let mut known = known(app.store.db(), &page, &sure).await?;
    let all = sure.iter().map(|it| Sure {
        id: it.id,
        version: it.version,
        kind: it.kind.say(page.lang),
        title: titled(&page, it, table.source.origin),
        percent: words::number(page.lang, (it.confidence * 100.0).round()),
        known: known.remove(&it.id),
        of_context: it.is_of_context(),
    });
    html(&Show {
        all: all.collect(),
        title: Said { text: table.source.title(page.lang).to_owned(), lang: table.source.origin },
        act: page.url(urls::above(&table.source.slug)),
        back: page.url(urls::table(&table.source.slug)) + &filter.query(&[]),
        kinds: kinds(&table, &filter, page.lang),
        kind: filter.kind,
        least,
        page,
    })
}

/// For each proposal the title of the record that it is likeliest to be.
async fn known(db: &Db, page: &Page, sure: &[Proposal]) -> Result<HashMap<ProposalId, Said>> {
    let likely = table::likely(db, sure).await?;
    let first: HashMap<ProposalId, RecordId> =
        likely.into_iter().filter_map(|(id, all)| Some((id, all.first()?.record))).collect();
    let ids: Vec<RecordId> = first.values().copied().collect();
    let records = records::by_ids(db, &ids).await?;
    let titled = first.into_iter().filter_map(|(id, record)| {
        let record = records.iter().find(|it| it.id == record && may_read(page, it))?;
        Some((id, Said { text: record.title(page.lang).to_owned(), lang: record.origin }))
    });
    Ok(titled.collect())
}

/// `POST /{lang}/desk/table/{source}/above`: those that are still ticked.
pub async fn accept(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    let filled = Filled::from(pairs);
    let filter = Filter { kind: filled.get("kind").to_owned(), ..Filter::default() };
    let ticked = selected::ticked(&table, &filled)?;
    selected::accept(&app, &page, &table, (ticked, filter)).await
}
