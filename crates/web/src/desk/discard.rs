//! Drafts that are thrown away, and the page from which they are put back.

use super::confirm::{self, Effect, Form, Question};
use super::entry::{Desk, Named};
use super::labels::{Said, Wanted};
use super::{did, meanwhile, record, urls, waiting};
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::Form as Body;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::discard::{Kept, may_be};
use domain::{Act, Kind, Record, RecordId};
use serde::Deserialize;
use store::records::{self, Discarded};
use words::Key;
use work::discard::{DiscardError, RestoreError};
use work::settle::SeenRecord;

/// How many of the last are shown.
const MANY: u64 = 50;

#[derive(Template)]
#[template(path = "desk/discarded.html")]
struct Show {
    page: Page,
    /// What was thrown away right now.
    done: Option<String>,
    alert: Option<String>,
    rows: Vec<Row>,
}

struct Row {
    kind: String,
    title: Said,
    when: String,
    restore: String,
}

/// What is asked before a draft goes: what will happen, or all that keeps it.
pub async fn question(app: &App, page: &Page, record: &Record) -> Result<Question> {
    let db = app.store.db();
    let kept = work::discard::kept_by(db, record).await?;
    if !kept.is_empty() {
        let effects = reasons(app, page, record, &kept).await?;
        let key = of_source(record, "confirm-discard-kept", "confirm-discard-kept-source");
        let asked = page.say(key);
        return Ok(Question { asked, effects, form: None, alert: None });
    }
    let what = of_source(record, "confirm-discard-what", "confirm-discard-what-source");
    let mut effects = vec![page.say(what).into()];
    let proposals = work::discard::proposals_of(db, record).await?;
    if proposals > 0 {
        let key =
            of_source(record, "confirm-discard-proposals", "confirm-discard-proposals-source");
        effects.push(page.count(key, proposals).into());
    }
    let form = Form {
        action: page.url(urls::discard(record.kind, &record.slug)),
        version: record.version,
        button: page.say(of_source(record, "act-discard", "act-discard-source")),
        why: Some(String::new()),
    };
    let asked = page.say(of_source(record, "confirm-discard", "confirm-discard-source"));
    Ok(Question { asked, effects, form: Some(form), alert: None })
}

/// What is said of a draft, or of a report.
pub fn of_source(record: &Record, draft: &'static str, source: &'static str) -> &'static str {
    if record.kind == Kind::Source { source } else { draft }
}

/// All that keeps a record, each with what can be done about it.
async fn reasons(app: &App, page: &Page, record: &Record, kept: &[Kept]) -> Result<Vec<Effect>> {
    let of = |it: &Kept| match it {
        Kept::LinkedFrom(id) | Kept::GroundOf(id) => Some(*id),
        Kept::NoDraft | Kept::WasPublished => None,
    };
    let ids: Vec<RecordId> = kept.iter().filter_map(of).collect();
    let others = records::by_ids(app.store.db(), &ids).await?;
    // Where one reason stays, it helps nobody to remove another.
    let stays = kept.iter().any(|it| of(it).is_none());
    let reason = |it: &Kept| {
        let said = it.say(page.lang);
        let Some(other) = others.iter().find(|other| of(it) == Some(other.id)) else {
            return Effect::from(said);
        };
        let link = (page.url(urls::record(other.kind, &other.slug)), waiting::said(page, other));
        let then = if stays { String::new() } else { page.say(way_out(record, it, other)) };
        Effect { said, link: Some(link), then }
    };
    Ok(kept.iter().map(reason).collect())
}

/// What has to be done with another record before this one can go.
fn way_out(record: &Record, kept: &Kept, other: &Record) -> &'static str {
    match kept {
        _ if !may_be(other.kind, other.state()) => "confirm-discard-stays",
        Kept::LinkedFrom(_) => "confirm-discard-link-first",
        _ => of_source(record, "confirm-discard-draft-first", "confirm-discard-draft-first-source"),
    }
}

#[derive(Debug, Deserialize)]
pub struct Sent {
    version: u32,
    #[serde(default)]
    why: String,
}

/// `POST /{lang}/desk/{plural}/{slug}/discard`
pub async fn discard(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Body(sent): Body<Sent>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    page.allow(Act::Discard, &record)?;
    let seen = SeenRecord { id: record.id, version: sent.version };
    let by = page.by().because(sent.why.trim());
    match work::discard::discard(&app.store, seen, &by).await {
        Ok(()) => Ok(page.redirect(urls::just_discarded(record.id))),
        Err(DiscardError::NotFound) => Err(Error::NotFound),
        Err(DiscardError::Changed { theirs }) => {
            let alert = Some(meanwhile::said(app.store.db(), &page, theirs.id).await?);
            let again = record::Again { alert, ..record::Again::default() };
            record::draw(&app, page, &theirs, again, StatusCode::CONFLICT).await
        }
        Err(DiscardError::Kept(_)) => {
            let question = question(&app, &page, &record).await?;
            confirm::draw(page, &record, question, StatusCode::CONFLICT)
        }
        Err(DiscardError::Store(cause)) => Err(cause.into()),
    }
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Just {
    just: String,
}

/// `GET /{lang}/desk/discarded`
pub async fn list(
    State(app): State<App>,
    Desk(page): Desk,
    Query(just): Query<Just>,
) -> Result<Response> {
    draw(&app, page, &just.just, (None, StatusCode::OK)).await
}

/// `POST /{lang}/desk/discarded/{record}`
pub async fn restore(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id)): Path<(String, String)>,
) -> Result<Response> {
    let id: RecordId = id.parse().map_err(|_| Error::NotFound)?;
    let deed = records::discarding(app.store.db(), id).await?.ok_or(Error::NotFound)?;
    page.allow(Act::Discard, &deed.record)?;
    match work::discard::restore(&app.store, id, &page.by()).await {
        Ok(record) => Ok(page.redirect(did::restored_at(&record))),
        // Somebody was faster, and it is there again.
        Err(RestoreError::NotFound) => Ok(page.redirect(urls::discarded())),
        Err(RestoreError::Gone(_)) => {
            let alert = Some(page.say("discarded-leads-to-others"));
            draw(&app, page, "", (alert, StatusCode::CONFLICT)).await
        }
        Err(RestoreError::Superseded) => {
            let alert = Some(page.say("edition-other"));
            draw(&app, page, "", (alert, StatusCode::CONFLICT)).await
        }
        Err(RestoreError::Store(cause)) => Err(cause.into()),
    }
}

/// `GET` of what only a form leads to: back to the list.
pub async fn back(Desk(page): Desk) -> Response {
    page.redirect(urls::discarded())
}

async fn draw(
    app: &App,
    page: Page,
    just: &str,
    (alert, status): (Option<String>, StatusCode),
) -> Result<Response> {
    let mut gone = records::discarded(app.store.db(), MANY).await?;
    gone.retain(|it| page.may(Act::Read, &it.record));
    let mut wanted = Wanted::default();
    for it in &gone {
        wanted.person(it.person);
    }
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let row = |it: &Discarded| Row {
        kind: words::kind(page.lang, it.record.kind),
        title: waiting::said(&page, &it.record),
        when: page.say_with(
            "discarded-by",
            &[
                ("name", labels.person(it.person).into()),
                ("when", words::instant(page.lang, it.at).into()),
            ],
        ),
        restore: if page.may(Act::Discard, &it.record) {
            page.url(urls::restore(it.record.id))
        } else {
            String::new()
        },
    };
    let rows = gone.iter().map(row).collect();
    let now = gone.iter().find(|it| it.record.id.to_string() == just);
    let done =
        now.map(|it| page.about("discarded-just", "title", waiting::said(&page, &it.record).text));
    html_with(status, &Show { page, done, alert, rows })
}
