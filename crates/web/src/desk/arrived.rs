//! What became of a report that somebody brought: whether it was here before, what the reading
//! was not sure of, and how many proposals lie on the table.

use super::entry::{self, Desk};
use super::labels::{Said, Wanted};
use super::twins::{self, Apart};
use super::urls;
use crate::error::Result;
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::access::Duty;
use domain::{Document, Field, Kind, RecordId};
use serde::Deserialize;
use store::{proposals, sources};

#[derive(Template)]
#[template(path = "desk/arrived.html")]
struct Show {
    page: Page,
    title: Said,
    /// What is said of a file that was here before.
    before: Option<String>,
    confidential: bool,
    near: Vec<(String, Said, Option<String>)>,
    doubts: Vec<String>,
    /// The language, and how sure it is.
    language: Option<(&'static str, String)>,
    proposals: usize,
    table: String,
    about: String,
}

#[derive(Debug, Deserialize)]
pub struct Before {
    #[serde(default)]
    known: String,
}

/// `GET /{lang}/desk/arrived/{slug}`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, slug)): Path<(String, String)>,
    Query(before): Query<Before>,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let source = entry::load(&app, &page, Kind::Source, &slug).await?;
    let db = app.store.db();
    let document = sources::document(db, source.id).await?;
    let near = match &document {
        Some(document) if before.known == "near" => near(&app, document).await?,
        _ => Vec::new(),
    };
    let mut wanted = Wanted::default();
    for it in &near {
        wanted.record(*it);
    }
    wanted.record(source.id);
    let labels = wanted.look_up(db, page.lang).await?;
    let all: Vec<RecordId> = near.iter().copied().chain([source.id]).collect();
    let mut apart =
        if near.is_empty() { Apart::new() } else { twins::of(&app, &page, &all).await? };
    let link =
        |id: &RecordId| Some((page.url(labels.url(*id)?), labels.title(*id), apart.remove(id)));
    let doubts = document.iter().flat_map(|it| &it.doubts);
    let language = source.code(Field::Language);
    html(&Show {
        title: labels.title(source.id),
        confidential: source.flag(Field::Confidential),
        before: known(&page, &before.known),
        near: near.iter().filter_map(link).collect(),
        doubts: doubts.map(|it| page.say(it)).collect(),
        language: language.map(|it| (sure(document.as_ref()), words::language_name(page.lang, it))),
        proposals: proposals::of_source(db, source.id).await?.len(),
        table: page.url(urls::table(&source.slug)),
        about: page.url(urls::record(source.kind, &source.slug)),
        page,
    })
}

fn known(page: &Page, how: &str) -> Option<String> {
    match how {
        "same" => Some(page.say("desk-arrived-same-why")),
        "back" => Some(page.say("desk-arrived-back-why")),
        _ => None,
    }
}

/// Fewer words than these may be of a language like the one they are taken for.
const ENOUGH: usize = 20;

fn sure(document: Option<&Document>) -> &'static str {
    let long = |it: &Document| it.text.split_whitespace().nth(ENOUGH).is_some();
    if document.is_none_or(long) { "desk-arrived-language" } else { "desk-arrived-language-maybe" }
}

async fn near(app: &App, document: &Document) -> Result<Vec<RecordId>> {
    let all = sources::fingerprints(app.store.db()).await?;
    let near = all.into_iter().filter(|(id, other)| {
        *id != document.source && harvest::near_equal(document.fingerprint, *other)
    });
    Ok(near.map(|it| it.0).collect())
}

impl Show {
    fn key(&self) -> &'static str {
        if self.before.is_some() { "desk-arrived-same" } else { "desk-arrived" }
    }
}
