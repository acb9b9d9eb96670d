//! Many reports at once: how they come in, and the batches that came.

use super::entry::{After, Desk};
use super::sources::{self, not_read};
use super::urls;
use crate::error::{Error, Result};
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::extract::multipart::Multipart;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::access::Duty;
use store::batches::{self, Batch, BatchId, Counts};
use work::batch::{self, Brought, Limits};

/// How many batches stand on their page, and how many beside the reports.
const MANY: u64 = 30;
const NEWEST: u64 = 4;

#[derive(Template)]
#[template(path = "desk/batches.html")]
struct Show {
    page: Page,
    batches: Vec<Row>,
    next: Option<String>,
}

/// A batch in one line.
pub struct Row {
    pub title: String,
    pub href: String,
    pub when: String,
    pub confidential: bool,
    pub done: u64,
    pub all: u64,
    pub said: String,
    /// Whether something of it still waits.
    pub moving: bool,
}

/// `GET /{lang}/desk/batches`
pub async fn list(
    State(app): State<App>,
    Desk(page): Desk,
    Query(after): Query<After>,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let after: Option<BatchId> = after.after.and_then(|it| it.parse().ok());
    let found = batches::recent(app.store.db(), after, MANY).await?;
    let last = found.last().map(|it| it.id.to_string());
    let full = found.len() as u64 == MANY;
    let next = last.filter(|_| full);
    let next =
        next.map(|it| page.url(urls::batches() + &crate::urls::query(&[("after", it.as_str())])));
    html(&Show { batches: rows(&app, &page, &found).await?, next, page })
}

/// `POST /{lang}/desk/batches`
pub async fn bring(
    State(app): State<App>,
    Desk(page): Desk,
    mut parts: Multipart,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let (mut sent, mut brought) = (Vec::new(), Brought::default());
    while let Some(part) = parts.next_field().await.map_err(not_read)? {
        match part.name().unwrap_or_default() {
            "files" => {
                let name = part.file_name().unwrap_or_default().to_owned();
                let bytes = part.bytes().await.map_err(not_read)?.to_vec();
                // A browser sends a nameless nothing where no file was chosen.
                if !(name.is_empty() && bytes.is_empty()) {
                    sent.push((name, bytes));
                }
            }
            "title" => brought.title = part.text().await.map_err(not_read)?,
            "confidential" => brought.confidential = true,
            _ => (),
        }
    }
    if sent.is_empty() {
        let alert = page.say("desk-many-none");
        return sources::refuse_many(&app, page, alert, (brought.title, brought.confidential))
            .await;
    }
    let limits = limits(&app);
    let unpacked = tokio::task::spawn_blocking(move || batch::unpack(sent, limits)).await;
    (brought.pieces, brought.left_out) = unpacked.map_err(|it| Error::Internal(it.into()))?;
    let id = batch::bring(&app.store, brought, &page.by()).await?;
    Ok(page.redirect(urls::batch(id)))
}

fn limits(app: &App) -> Limits {
    Limits {
        files: app.settings.most_files,
        each: app.settings.longest_upload,
        together: app.settings.longest_batch,
    }
}

/// The newest batches, beside the reports.
pub async fn newest(app: &App, page: &Page) -> Result<Vec<Row>> {
    if !page.has(Duty::Harvest) {
        return Ok(Vec::new());
    }
    let found = batches::recent(app.store.db(), None, NEWEST).await?;
    rows(app, page, &found).await
}

async fn rows(app: &App, page: &Page, found: &[Batch]) -> Result<Vec<Row>> {
    let ids: Vec<_> = found.iter().map(|it| it.id).collect();
    let counts = batches::counts(app.store.db(), &ids).await?;
    let row = |it: &Batch| row(page, it, counts.get(&it.id).copied().unwrap_or_default());
    Ok(found.iter().map(row).collect())
}

pub fn row(page: &Page, batch: &Batch, counts: Counts) -> Row {
    let when = words::instant(page.lang, batch.at);
    let named = !batch.title.is_empty();
    let title =
        if named { batch.title.clone() } else { page.about("desk-batch-of", "when", &when) };
    let numbers = [("n", counts.settled().into()), ("all", counts.all().into())];
    Row {
        title,
        href: page.url(urls::batch(batch.id)),
        when,
        confidential: batch.confidential,
        done: counts.settled(),
        all: counts.all(),
        said: page.say_with("desk-batch-progress", &numbers),
        moving: counts.waiting > 0,
    }
}
