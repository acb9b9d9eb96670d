//! Publications: the catalogue is asked for, watched while it is printed, and taken home.

use super::entry::Desk;
use super::release::Release;
use super::urls;
use crate::error::{Error, Result};
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::Lang;
use domain::access::Duty;
use serde::Deserialize;
use store::jobs::{self, Job, JobState};
use store::{artifacts, artifacts::ArtifactId, publications};
use work::jobs::{PrintCatalogue, ask_for_catalogue};

/// How many of the last are shown.
const MANY: u64 = 20;

#[derive(Template)]
#[template(path = "desk/publications.html")]
struct Show {
    page: Page,
    langs: Vec<(Lang, String, bool)>,
    prints: Vec<Row>,
    /// Whether something is being printed, so that the page looks again by itself.
    running: bool,
}

/// One print, asked for or made.
pub struct Row {
    pub title: String,
    pub state: &'static str,
    pub label: String,
    pub asked: String,
    /// Of a hundred.
    pub percent: i64,
    pub href: Option<String>,
    pub note: Option<String>,
    pub moving: bool,
    /// Whether it is public; nothing for what is no edition.
    pub release: Option<Release>,
}

/// `GET /{lang}/desk/publications`
pub async fn show(State(app): State<App>, Desk(page): Desk) -> Result<Response> {
    page.allow_duty(Duty::Print)?;
    let recent = jobs::recent(app.store.db(), PrintCatalogue::NAME, MANY).await?;
    let made: Vec<ArtifactId> = recent.iter().filter_map(|it| it.result).collect();
    let editions = publications::of(app.store.db(), &made).await?;
    let row = |job: &Job| {
        let edition = job.result.and_then(|it| editions.get(&it));
        let release = edition.map(|it| Release::of(&page, it));
        Some(Row { release, ..row(&page, job)? })
    };
    let rows: Vec<Row> = recent.iter().filter_map(row).collect();
    let lang = |it| (it, words::language_name(page.lang, Lang::tag(it)), it == page.lang);
    let langs = Lang::ALL.map(lang).into();
    html(&Show { running: rows.iter().any(|it| it.moving), langs, prints: rows, page })
}

#[derive(Debug, Deserialize)]
pub struct Asked {
    language: String,
}

/// `POST /{lang}/desk/publications`
pub async fn ask(
    State(app): State<App>,
    Desk(page): Desk,
    Form(asked): Form<Asked>,
) -> Result<Response> {
    page.allow_duty(Duty::Print)?;
    let wrong = |_| Error::Invalid("there is no such language".to_owned());
    let lang: Lang = asked.language.parse().map_err(wrong)?;
    let tx = app.store.begin().await?;
    ask_for_catalogue(&tx, lang, &page.by()).await?;
    tx.commit().await?;
    Ok(page.redirect(urls::publications()))
}

/// `GET /{lang}/desk/publications/{id}`: the file.
pub async fn take(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    page.allow_duty(Duty::Print)?;
    let id: ArtifactId = id.parse().map_err(|_| Error::NotFound)?;
    let file = artifacts::by_id(app.store.db(), id).await?.ok_or(Error::NotFound)?;
    let name = format!("attachment; filename=\"{}\"", file.about.name.replace(['"', '\\'], ""));
    let headers =
        [(header::CONTENT_TYPE, file.about.media_type), (header::CONTENT_DISPOSITION, name)];
    Ok((headers, file.bytes).into_response())
}

/// A job as its line says it; nothing for a job of another kind.
pub fn row(page: &Page, job: &Job) -> Option<Row> {
    if job.kind != PrintCatalogue::NAME {
        return None;
    }
    let asked: PrintCatalogue = serde_json::from_value(job.args.clone()).ok()?;
    let language = words::language_name(page.lang, asked.lang.tag());
    let moving = matches!(job.state, JobState::Waiting | JobState::Running);
    let key = match job.state {
        JobState::Waiting => "desk-print-waiting",
        JobState::Running => "desk-print-running",
        JobState::Done => "desk-print-done",
        JobState::Failed => "desk-print-failed",
    };
    Some(Row {
        title: page.say_with("desk-print-catalogue", &[("language", language.into())]),
        state: job.state.name(),
        label: page.say(key),
        asked: words::instant(page.lang, job.created_at),
        percent: percent(job.progress),
        href: job.result.map(|it| page.url(urls::publication(it))),
        note: job.note.clone().filter(|_| job.state == JobState::Failed),
        moving,
        release: None,
    })
}

#[expect(clippy::cast_possible_truncation, reason = "a progress lies between 0 and 1")]
fn percent(progress: f64) -> i64 {
    (progress * 100.0).round() as i64
}
