//! The next edition of a published record: begun here, or gone on with.

use super::confirm::{self, Form, Question};
use super::entry::{Desk, Named};
use super::urls;
use crate::error::Result;
use crate::{App, Page};
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Act, Record};
use store::{Db, records};

/// A link of a record's page, with its words.
pub struct Link {
    pub href: String,
    pub label: String,
}

/// What there is to say of editions on the page of a record: that its next one can be written,
/// or is being written, or of what it is the next.
pub async fn link(db: &Db, page: &Page, record: &Record) -> store::Result<Option<Link>> {
    if let Some(published) = record.next_of {
        let published = records::by_id(db, published).await?;
        return Ok(published.map(|it| Link {
            href: page.url(urls::record(it.kind, &it.slug)),
            label: page.say("edition-of-published"),
        }));
    }
    if record.state() != domain::State::Published {
        return Ok(None);
    }
    if let Some(begun) = records::next_of(db, record.id).await? {
        let href = page.url(urls::record(begun.kind, &begun.slug));
        return Ok(Some(Link { href, label: page.say("edition-being-written") }));
    }
    Ok(page.may(Act::WriteNext, record).then(|| Link {
        href: page.url(urls::next(record.kind, &record.slug)),
        label: format!("{} …", page.say("edition-write")),
    }))
}

/// What writing the next edition brings about.
pub fn question(page: &Page, record: &Record) -> Question {
    let form = Form {
        action: page.url(urls::next(record.kind, &record.slug)),
        version: record.version,
        button: page.say("edition-write"),
        why: None,
    };
    let effects =
        vec![page.say("edition-readers-keep").into(), page.say("edition-is-reviewed").into()];
    Question { asked: page.say("edition-ask"), effects, form: Some(form), alert: None }
}

/// `GET /{lang}/desk/{plural}/{slug}/next`
pub async fn ask(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    page.allow(Act::WriteNext, &record)?;
    let question = question(&page, &record);
    confirm::draw(page, &record, question, StatusCode::OK)
}

/// `POST /{lang}/desk/{plural}/{slug}/next`: to the form of the draft.
pub async fn begin(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    page.allow(Act::WriteNext, &record)?;
    Ok(page.redirect(match work::edition::begin(&app.store, record.id, &page.by()).await? {
        Some(next) => urls::edit(next.kind, &next.slug),
        None => urls::record(record.kind, &record.slug),
    }))
}
