//! Who comes to the desk, and which record they ask for.

use crate::error::{Error, Result};
use crate::{App, Page, urls};
use axum::extract::FromRequestParts;
use axum::http::{Method, request::Parts};
use axum::response::{IntoResponse, Response};
use domain::access::Duty;
use domain::{Act, Kind, Record, Slug};
use serde::Deserialize;
use store::records;

/// The page of somebody who may open the desk. For everybody else there is no desk; a visitor who
/// follows a link to it is asked to sign in first, whatever the link.
pub struct Desk(pub Page);

impl FromRequestParts<App> for Desk {
    type Rejection = Response;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Desk, Response> {
        let page = Page::from_request_parts(parts, app).await;
        let page = page.map_err(IntoResponse::into_response)?;
        if page.has(Duty::Desk) {
            Ok(Desk(page))
        } else if page.account.is_none() && parts.method == Method::GET {
            let next = urls::query(&[("next", page.in_lang(page.lang))]);
            Err(page.redirect(format!("{}{next}", urls::sign_in())))
        } else {
            Err(Error::NotFound.into_response())
        }
    }
}

/// Where a list goes on: after the last line of the page before.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct After {
    pub after: Option<String>,
}

/// The part of an address that names a record.
#[derive(Debug, Deserialize)]
pub struct Named {
    pub plural: String,
    pub slug: String,
}

impl Named {
    /// The record, if it is there for this viewer and was not thrown away.
    pub async fn load(&self, app: &App, page: &Page) -> Result<Record> {
        let record = self.load_any(app, page).await?;
        let gone = work::discard::is_aside(app.store.db(), &record).await?;
        if gone { Err(Error::NotFound) } else { Ok(record) }
    }

    /// The same, of a report that was thrown away too: its page tells so, and nothing else can be
    /// done with it.
    pub async fn load_any(&self, app: &App, page: &Page) -> Result<Record> {
        let kind = Kind::from_plural(&self.plural).ok_or(Error::NotFound)?;
        load(app, page, kind, &self.slug).await
    }
}

pub async fn load(app: &App, page: &Page, kind: Kind, slug: &str) -> Result<Record> {
    let slug: Slug = slug.parse().map_err(|_| Error::NotFound)?;
    let db = app.store.db();
    let record = match records::by_slug(db, kind, &slug).await? {
        // Somebody gave the draft another title while its page was open.
        None => records::formerly(db, kind, &slug).await?,
        record => record,
    };
    record.filter(|it| page.may(Act::Read, it)).ok_or(Error::NotFound)
}
