//! What others at the table have done since one's page was made: for a script that asks now and
//! then. Without it, the next page shows the same.

use super::{Table, view};
use crate::desk::entry::Desk;
use crate::desk::labels::Wanted;
use crate::error::Result;
use crate::{App, Page};
use axum::Json;
use axum::extract::{Path, Query, State};
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use domain::{ClaimState, Deed, ProposalId};
use serde::{Deserialize, Serialize};
use store::{changes, proposals};
use words::Key;

/// The position of the log that the page has seen.
#[derive(Debug, Deserialize)]
pub struct After {
    after: u64,
}

#[derive(Serialize)]
struct News {
    position: u64,
    decided: usize,
    all: usize,
    /// How far the report is, as a sentence.
    progress: String,
    done: Vec<New>,
}

/// What somebody else has done to one proposal.
#[derive(Serialize)]
struct New {
    proposal: ProposalId,
    /// Nothing where it is not on the table any more.
    state: Option<&'static str>,
    label: String,
    said: String,
}

/// `GET /{lang}/desk/table/{source}/news`: *not modified* where nothing was written at all.
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Query(After { after }): Query<After>,
    headers: HeaderMap,
) -> Result<Response> {
    let db = app.store.db();
    page.allow_duty(domain::access::Duty::Harvest)?;
    let position = changes::position(db).await?;
    let tag = format!("\"{position}\"");
    let known =
        headers.get(header::IF_NONE_MATCH).is_some_and(|it| it.as_bytes() == tag.as_bytes());
    let fresh = [(header::ETAG, tag), (header::CACHE_CONTROL, "no-store".to_owned())];
    if known {
        return Ok((StatusCode::NOT_MODIFIED, fresh).into_response());
    }
    let table = Table::load(&app, &page, &source).await?;
    let mut lines = proposals::since(db, table.source.id, after).await?;
    let own = page.viewer.person;
    lines.retain(|it| it.person != own);
    // The last of what was done to each.
    lines.reverse();
    let mut seen: Vec<ProposalId> = Vec::new();
    lines.retain(|it| {
        let new = !seen.contains(&it.proposal);
        seen.push(it.proposal);
        new
    });
    let mut wanted = Wanted::default();
    for it in &lines {
        wanted.person(it.person);
    }
    let labels = wanted.look_up(db, page.lang).await?;
    let new = |it: &proposals::Line| new(&page, &table, it, labels.person(it.person));
    let news = News {
        position,
        decided: table.decided(),
        all: table.proposals.len(),
        progress: view::progress(&page, &table),
        done: lines.iter().map(new).collect(),
    };
    Ok((fresh, Json(news)).into_response())
}

fn new(page: &Page, table: &Table, line: &proposals::Line, name: String) -> New {
    let now = table.proposals.iter().find(|it| it.id == line.proposal);
    let key = match line.deed {
        Deed::Accepted => "desk-news-accepted",
        Deed::Rejected => "desk-news-rejected",
        Deed::Drawn => "desk-news-drawn",
        Deed::Proposed | Deed::Undone => "desk-news-undone",
        Deed::Joined
        | Deed::Absorbed
        | Deed::Split
        | Deed::SplitOff
        | Deed::Reassigned
        | Deed::Gave
        | Deed::Received => "desk-news-changed",
    };
    let title = now.map(|it| it.title.clone()).unwrap_or_default();
    let said = page.say_with(key, &[("name", name.into()), ("title", title.into())]);
    New {
        proposal: line.proposal,
        state: now.map(|it| it.state.name()),
        label: now.map_or(ClaimState::Proposed, |it| it.state).say(page.lang),
        said,
    }
}
