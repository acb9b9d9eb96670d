//! The records of one kind, in any state.

use super::entry::Desk;
use super::labels::Said;
use super::{urls, waiting};
use crate::error::{Error, Result};
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{Act, Kind, Record, State as Of};
use serde::Deserialize;
use store::records::{self, Listing, Order};
use words::Key;

/// How many stand on a page.
const MANY: u64 = 50;

#[derive(Template)]
#[template(path = "desk/list.html")]
struct Show {
    page: Page,
    title: String,
    kinds: Vec<(String, String, bool)>,
    new: Option<String>,
    states: Vec<(String, String, u64, bool)>,
    rows: Vec<(String, Said, String)>,
    next: Option<String>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    state: String,
    after: Option<String>,
}

/// `GET /{lang}/desk/{plural}`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, plural)): Path<(String, String)>,
    Query(wanted): Query<Wanted>,
) -> Result<Response> {
    let kind = Kind::from_plural(&plural).ok_or(Error::NotFound)?;
    let state = Of::from_name(&wanted.state);
    let listing = Listing {
        kinds: vec![kind],
        states: state.into_iter().collect(),
        order: Order::Title(page.lang),
        after: wanted.after,
        limit: MANY,
        ..Listing::default()
    };
    let db = app.store.db();
    let found = records::page(db, &listing).await?;
    let counts = records::counts_by_kind_state(db).await?;
    let one = |it: &Of| {
        let count = counts.get(&(kind, *it)).copied().filter(|it| *it > 0)?;
        Some((page.url(urls::list_in(kind, *it)), it.say(page.lang), count, state == Some(*it)))
    };
    let row = |it: &Record| {
        let url = page.url(urls::record(it.kind, &it.slug));
        (url, waiting::said(&page, it), it.state().say(page.lang))
    };
    let next = found.next.map(|after| {
        let pairs = [("state", wanted.state.clone()), ("after", after)];
        page.url(urls::list(kind) + &crate::urls::query(&pairs))
    });
    let new = page.viewer.may(Act::Create, kind, Of::Draft);
    html(&Show {
        title: words::kinds(page.lang, kind),
        kinds: kinds(&page, kind),
        new: new.then(|| page.url(urls::new(kind))),
        states: Of::ALL.iter().filter_map(one).collect(),
        rows: found.records.iter().map(row).collect(),
        next,
        page,
    })
}

/// The lists of all kinds, with the one that is open.
fn kinds(page: &Page, open: Kind) -> Vec<(String, String, bool)> {
    let kinds = Kind::ALL.into_iter().filter(|it| *it != Kind::Source);
    kinds.map(|it| (page.url(urls::list(it)), words::kinds(page.lang, it), it == open)).collect()
}
