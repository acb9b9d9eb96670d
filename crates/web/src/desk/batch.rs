//! One batch: how far it is, and what became of each of its files. It can be left and found again;
//! while something is being read the page looks again by itself.

use super::batches;
use super::entry::Desk;
use super::labels::{Labels, Said, Wanted};
use super::urls;
use crate::error::{Error, Result};
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::extract::{Path, State};
use axum::response::Response;
use domain::RecordId;
use domain::access::Duty;
use std::collections::{HashMap, HashSet};
use store::batches::{Batch, BatchFile, BatchId, Became, FileId};
use store::jobs::{self, JobId, JobState};
use store::{Db, proposals, records};

#[derive(Template)]
#[template(path = "desk/batch.html")]
struct Show {
    page: Page,
    head: batches::Row,
    brought: String,
    files: Vec<File>,
    /// How many could not be read though nothing is wrong with them.
    failed: usize,
    again: String,
    left_out: usize,
    together: String,
}

struct File {
    name: String,
    state: &'static str,
    label: String,
    /// The reading table of what it became.
    link: Option<(String, Said)>,
    proposals: Option<String>,
    /// Why it was refused, or what the reader was not sure of.
    why: Vec<String>,
    near: Vec<(String, Said)>,
}

/// `GET /{lang}/desk/batches/{id}`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let db = app.store.db();
    let batch = load(&app, &id).await?;
    let all = store::batches::files(db, batch.id).await?;
    let counts = store::batches::counts(db, &[batch.id]).await?;
    let known = Known::look_up(&app, &page, &batch, &all).await?;
    let files: Vec<File> = all.iter().map(|it| known.file(&page, it)).collect();
    let failed = files.iter().filter(|it| it.state == "failed").count();
    let mut head = batches::row(&page, &batch, counts.get(&batch.id).copied().unwrap_or_default());
    head.moving = files.iter().any(|it| matches!(it.state, "waiting" | "reading"));
    let person = known.labels.person(batch.person);
    let brought = [("name", person.into()), ("when", head.when.clone().into())];
    html(&Show {
        brought: page.say_with("desk-batch-brought", &brought),
        head,
        files,
        failed,
        together: page.url(urls::together_of(batch.id)),
        again: page.url(urls::read_again(batch.id)),
        left_out: usize::try_from(batch.left_out).unwrap_or(usize::MAX),
        page,
    })
}

/// `POST /{lang}/desk/batches/{id}/again`
pub async fn again(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let batch = load(&app, &id).await?;
    work::batch::ask_again(&app.store, batch.id, &page.by()).await?;
    Ok(page.redirect(urls::batch(batch.id)))
}

/// `GET` of an address that is only written to.
pub async fn back(Desk(page): Desk, Path((_, id)): Path<(String, String)>) -> Result<Response> {
    let id: BatchId = id.parse().map_err(|_| Error::NotFound)?;
    Ok(page.redirect(urls::batch(id)))
}

async fn load(app: &App, id: &str) -> Result<Batch> {
    let id: BatchId = id.parse().map_err(|_| Error::NotFound)?;
    store::batches::by_id(app.store.db(), id).await?.ok_or(Error::NotFound)
}

/// What the lines of all files need, asked at once.
struct Known {
    labels: Labels,
    jobs: HashMap<JobId, JobState>,
    near: HashMap<FileId, Vec<RecordId>>,
    progress: HashMap<RecordId, (u64, u64)>,
    /// The reports that were thrown away since. They have no table.
    aside: HashSet<RecordId>,
}

impl Known {
    async fn look_up(app: &App, page: &Page, batch: &Batch, files: &[BatchFile]) -> Result<Known> {
        let db = app.store.db();
        let waiting = files.iter().filter(|it| it.became == Became::Waiting);
        let jobs: Vec<_> = waiting.filter_map(|it| it.job).collect();
        let jobs = jobs::by_ids(db, &jobs).await?;
        let near = work::batch::near(db, files).await?;
        let sources: Vec<_> = files.iter().filter_map(|it| it.became.source()).collect();
        let progress = proposals::progress(db, &sources).await?;
        let read: Vec<RecordId> = near.values().flatten().chain(&sources).copied().collect();
        let aside = records::aside(db, &read).await?;
        let labels = labels(db, page, batch, near.values().flatten().chain(&sources)).await?;
        Ok(Known {
            labels,
            jobs: jobs.iter().map(|it| (it.id, it.state)).collect(),
            near,
            progress,
            aside,
        })
    }

    fn file(&self, page: &Page, file: &BatchFile) -> File {
        let state = self.state(file);
        let why: Vec<String> = match &file.became {
            Became::Refused { reason } => vec![page.say(reason)],
            Became::Read { doubts, .. } => doubts.iter().map(|it| page.say(it)).collect(),
            Became::Waiting | Became::Known { .. } => Vec::new(),
        };
        let source = file.became.source();
        let table = |id: RecordId| {
            let table = self.labels.table(id).filter(|_| !self.aside.contains(&id))?;
            Some((page.url(table), self.labels.title(id)))
        };
        let (decided, all) =
            source.and_then(|it| self.progress.get(&it)).copied().unwrap_or_default();
        let numbers = [("n", decided.into()), ("all", all.into())];
        let near = self.near.get(&file.id);
        File {
            name: file.name.clone(),
            state,
            label: page.say(key(state)),
            link: source.and_then(table),
            proposals: (all > 0).then(|| page.say_with("desk-decided", &numbers)),
            why,
            near: near.into_iter().flatten().filter_map(|it| table(*it)).collect(),
        }
    }

    fn state(&self, file: &BatchFile) -> &'static str {
        if file.became != Became::Waiting {
            return file.became.name();
        }
        match file.job.and_then(|it| self.jobs.get(&it)) {
            Some(JobState::Running) => "reading",
            Some(JobState::Failed) => "failed",
            Some(JobState::Waiting | JobState::Done) | None => "waiting",
        }
    }
}

async fn labels(
    db: &Db,
    page: &Page,
    batch: &Batch,
    sources: impl Iterator<Item = &RecordId>,
) -> Result<Labels> {
    let mut wanted = Wanted::default();
    for it in sources {
        wanted.record(*it);
    }
    wanted.person(batch.person);
    wanted.look_up(db, page.lang).await
}

fn key(state: &str) -> &'static str {
    match state {
        "waiting" => "desk-file-waiting",
        "reading" => "desk-file-reading",
        "read" => "desk-file-read",
        "known" => "desk-file-known",
        "failed" => "desk-file-failed",
        _ => "desk-file-refused",
    }
}
