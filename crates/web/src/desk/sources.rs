//! Reports: those that are here, and how a new one comes in.

use super::entry::{After, Desk};
use super::labels::Said;
use super::urls;
use super::{batches, ended, helped, twins};
use crate::error::{Error, Result};
use crate::html::{html, html_with};
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::multipart::{Multipart, MultipartError};
use axum::extract::{Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use domain::{Field, Kind, Record, State as Of};
use serde::Deserialize;
use store::proposals;
use store::records::{self, Listing, Order};
use words::Key;
use work::intake::{self, Intake, IntakeError, Known, Upload};

/// How many reports stand on a page.
const MANY: u64 = 30;

#[derive(Template)]
#[template(path = "desk/sources.html")]
struct Show {
    page: Page,
    may_bring: bool,
    rows: Vec<Row>,
    next: Option<String>,
    filled: Filled,
    limit: String,
    /// The most files that are taken at once, and how many megabytes they may have.
    many: (String, String),
    batches: Vec<batches::Row>,
    /// What is said where a helper model is asked.
    helper: Option<String>,
    alert: Option<String>,
}

/// What was filled in. A browser never fills in a file again.
#[derive(Default)]
struct Filled {
    confidential: bool,
    title: String,
    text: String,
    /// Of many files at once.
    many_title: String,
    many_confidential: bool,
}

struct Row {
    title: Said,
    /// What tells it from another of the same title.
    apart: Option<String>,
    table: String,
    about: String,
    state: String,
    confidential: bool,
    decided: u64,
    /// Nothing where it has no proposals.
    all: u64,
}

/// `GET /{lang}/desk/sources`
pub async fn list(
    State(app): State<App>,
    Desk(page): Desk,
    Query(after): Query<After>,
) -> Result<Response> {
    html(&shown(&app, page, after.after, Filled::default()).await?)
}

/// `POST /{lang}/desk/sources`
pub async fn upload(
    State(app): State<App>,
    Desk(page): Desk,
    mut parts: Multipart,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let (mut file, mut confidential) = (None, false);
    while let Some(part) = parts.next_field().await.map_err(not_read)? {
        match part.name().unwrap_or_default() {
            "file" => {
                let name = part.file_name().unwrap_or_default().to_owned();
                file = Some((name, part.bytes().await.map_err(not_read)?.to_vec()));
            }
            "confidential" => confidential = true,
            _ => (),
        }
    }
    let (file_name, bytes) = file.unwrap_or_default();
    let filled = Filled { confidential, ..Filled::default() };
    take_in(&app, page, Upload { file_name, title: None, bytes, confidential }, filled).await
}

#[derive(Debug, Deserialize)]
pub struct Pasted {
    title: String,
    text: String,
    confidential: Option<String>,
    again: Option<String>,
}

/// `POST /{lang}/desk/sources/paste`
pub async fn paste(
    State(app): State<App>,
    Desk(page): Desk,
    Form(pasted): Form<Pasted>,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let confidential = pasted.confidential.is_some();
    let title = if pasted.title.trim().is_empty() { "text" } else { pasted.title.trim() };
    let text = pasted.text.replace("\r\n", "\n");
    let blank = text.trim().is_empty();
    let upload = Upload {
        file_name: format!("{title}.txt"),
        title: Some(pasted.title.clone()),
        bytes: text.into_bytes(),
        confidential,
    };
    let (title, text) = (pasted.title, pasted.text);
    let filled = Filled { confidential, title, text, ..Filled::default() };
    if pasted.again.is_some() {
        let alert = Some(ended::given_back(&page));
        return html(&Show { alert, ..shown(&app, page, None, filled).await? });
    }
    if blank {
        let alert = Some(page.say("desk-paste-blank"));
        let again = Show { alert, ..shown(&app, page, None, filled).await? };
        return html_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    take_in(&app, page, upload, filled).await
}

/// The page again, for many files that cannot be taken.
pub async fn refuse_many(
    app: &App,
    page: Page,
    alert: String,
    (many_title, many_confidential): (String, bool),
) -> Result<Response> {
    let filled = Filled { many_title, many_confidential, ..Filled::default() };
    let again = Show { alert: Some(alert), ..shown(app, page, None, filled).await? };
    html_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}

async fn take_in(app: &App, page: Page, upload: Upload, filled: Filled) -> Result<Response> {
    match intake::take_in(&app.tools, upload, &page.by()).await {
        Ok(intake) => Ok(page.redirect(arrived(&intake))),
        Err(IntakeError::Refused(refusal)) => {
            let alert = Some(page.say(refusal.key()));
            let again = Show { alert, ..shown(app, page, None, filled).await? };
            html_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(IntakeError::Store(cause)) => Err(cause.into()),
        Err(cause @ IntakeError::CutOff(_)) => Err(Error::Internal(cause.into())),
    }
}

fn arrived(intake: &Intake) -> String {
    let known = match intake.known {
        None => "",
        Some(Known::Same) => "?known=same",
        Some(Known::Back) => "?known=back",
        Some(Known::Near(_)) => "?known=near",
    };
    urls::arrived(&intake.slug) + known
}

fn megabytes(page: &Page, bytes: u64) -> String {
    page.number(usize::try_from(bytes.div_ceil(1024 * 1024)).unwrap_or(usize::MAX))
}

pub fn not_read(error: MultipartError) -> Error {
    match (error.status(), error) {
        (StatusCode::PAYLOAD_TOO_LARGE, _) => Error::TooLarge,
        (_, error) => Error::Invalid(error.body_text()),
    }
}

async fn shown(app: &App, page: Page, after: Option<String>, filled: Filled) -> Result<Show> {
    let db = app.store.db();
    let kinds = vec![Kind::Source];
    let listing =
        Listing { kinds, order: Order::Changed, after, limit: MANY, ..Listing::default() };
    let mut found = records::page(db, &listing).await?;
    let ids: Vec<_> = found.records.iter().map(|it| it.id).collect();
    // What was thrown away is listed where it can be put back.
    let aside = records::aside(db, &ids).await?;
    found.records.retain(|it| !aside.contains(&it.id));
    let progress = proposals::progress(db, &ids).await?;
    let titles: Vec<_> = found.records.iter().map(|it| (it.id, it.title(page.lang))).collect();
    let mut apart = twins::titled(app, &page, &titles).await?;
    let mut row = |it: &Record| {
        let apart = apart.remove(&it.id);
        Row { apart, ..row(&page, it, progress.get(&it.id).copied().unwrap_or_default()) }
    };
    let next =
        found.next.map(|it| page.url(urls::sources() + &crate::urls::query(&[("after", it)])));
    Ok(Show {
        rows: found.records.iter().map(&mut row).collect(),
        may_bring: page.has(Duty::Harvest),
        next,
        filled,
        limit: megabytes(&page, app.settings.longest_upload),
        many: (page.number(app.settings.most_files), megabytes(&page, app.settings.longest_batch)),
        batches: batches::newest(app, &page).await?,
        helper: helped::told(app, &page),
        alert: None,
        page,
    })
}

fn row(page: &Page, it: &Record, (decided, all): (u64, u64)) -> Row {
    let title = it.text(Field::Title, page.lang);
    let (lang, text) = title.map_or((page.lang, it.slug.as_str()), |(lang, it)| (lang, &it.value));
    Row {
        title: Said { text: text.to_owned(), lang },
        apart: None,
        table: page.url(urls::table(&it.slug)),
        about: page.url(urls::record(it.kind, &it.slug)),
        // It is the report that is public, and not what was read in it.
        state: match it.state() {
            Of::Published => page.say("desk-report-public"),
            state => state.say(page.lang),
        },
        confidential: it.flag(Field::Confidential),
        decided,
        all,
    }
}
