//! What was printed is made public, and taken back.

use super::entry::Desk;
use super::urls;
use crate::error::{Error, Result};
use crate::{App, Page, urls as public};
use axum::extract::{Path, State};
use axum::response::Response;
use domain::access::Duty;
use store::Tx;
use store::artifacts::ArtifactId;
use store::publications::{self, Publication};

/// What an officer may do with a print, and whether it is public.
pub struct Release {
    /// Since when it is public, in words.
    pub public: Option<String>,
    /// Where readers have it.
    pub address: Option<String>,
    /// The button's action, where the viewer may press it.
    pub action: Option<String>,
}

impl Release {
    pub fn of(page: &Page, publication: &Publication) -> Release {
        let edition = &publication.edition;
        let since = publication.published.map(|it| words::instant(page.lang, it.0));
        let what = if since.is_some() { "withdraw" } else { "publish" };
        let act = || page.url(urls::publication_act(edition.artifact, what));
        Release {
            public: since.map(|it| page.about("desk-print-public", "date", it)),
            address: publication.published.map(|_| page.url(public::publication(edition))),
            action: page.has(Duty::Release).then(act),
        }
    }
}

/// `POST /{lang}/desk/publications/{id}/publish`
pub async fn publish(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let id = allowed(&app, &page, &id).await?;
    let tx = app.store.begin().await?;
    publications::publish(&tx, id, &page.by()).await?;
    done(tx, &page).await
}

/// `POST /{lang}/desk/publications/{id}/withdraw`
pub async fn withdraw(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let id = allowed(&app, &page, &id).await?;
    let tx = app.store.begin().await?;
    publications::withdraw(&tx, id, &page.by()).await?;
    done(tx, &page).await
}

async fn done(tx: Tx, page: &Page) -> Result<Response> {
    tx.commit().await?;
    Ok(page.redirect(urls::publications()))
}

/// The edition, where the viewer may decide on it. That it is public already, or not any more, is
/// no mistake: somebody else was quicker and did the same.
async fn allowed(app: &App, page: &Page, id: &str) -> Result<ArtifactId> {
    page.allow_duty(Duty::Release)?;
    let id: ArtifactId = id.parse().map_err(|_| Error::NotFound)?;
    let known = publications::of(app.store.db(), &[id]).await?;
    if known.is_empty() { Err(Error::NotFound) } else { Ok(id) }
}

/// `GET` of either: the page that the buttons stand on.
pub async fn back(Desk(page): Desk) -> Response {
    page.redirect(urls::publications())
}
