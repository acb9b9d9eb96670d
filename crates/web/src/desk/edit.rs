//! Writing a record: a new one, or one that is there. Of two people who write at once, the second
//! is shown both versions and chooses.

use super::choices::{Choices, Named as Mentioned};
use super::ended;
use super::entry::{Desk, Named};
use super::filled::Filled;
use super::form::{For, Form};
use super::labels::Said;
use super::unchecked;
use super::{confirm, conflict};
use super::{urls, waiting, write};
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::Form as Body;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Act, Field, Kind, Lang, Record, RecordId, Slug, ValueError};
use serde::Deserialize;
use store::{SaveError, claims, records};
use words::Key;

#[derive(Template)]
#[template(path = "desk/edit.html")]
struct Show {
    page: Page,
    heading: String,
    title: Said,
    form: Form,
    back: String,
    alert: Option<String>,
    why: String,
    /// The language a new record is written in, and those it could be.
    origin: Option<Lang>,
    origins: Vec<(String, String, Lang)>,
}

/// The languages in which the texts of a kind are written at once. A vocabulary is there in all.
fn langs(kind: Kind, origin: Lang) -> Vec<Lang> {
    match kind {
        Kind::Theme | Kind::Place => {
            let others = Lang::ALL.into_iter().filter(|it| *it != origin);
            std::iter::once(origin).chain(others).collect()
        }
        _ => vec![origin],
    }
}

/// `GET /{lang}/desk/{plural}/{slug}/edit`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    if is_closed(&page, &record) {
        return confirm::closed(page, &record);
    }
    page.allow(Act::Edit, &record)?;
    let choices = choices(&app, &page, &record, &Filled::default()).await?;
    let filled = Filled::of_record(&record, &choices, &langs(record.kind, record.origin));
    draw(page, &record, (&filled, &choices), &[])
}

/// Whether the viewer could change the record if it were a draft: then it is not they who may
/// not, it is the record that has to be opened first.
fn is_closed(page: &Page, record: &Record) -> bool {
    !page.may(Act::Edit, record) && page.viewer.may(Act::Edit, record.kind, domain::State::Draft)
}

/// What the form needs to name, with what is looked for.
async fn choices(app: &App, page: &Page, record: &Record, filled: &Filled) -> Result<Choices> {
    let named = Mentioned::default().by_record(record).by_form(record.kind, filled);
    let choices = Choices::of(app, (record.kind, page.lang), named).await?;
    choices.look(app, (page, record.kind), filled, &[]).await
}

/// `POST /{lang}/desk/{plural}/{slug}/edit`
pub async fn save(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Body(pairs): Body<Vec<(String, String)>>,
) -> Result<Response> {
    let mut record = named.load(&app, &page).await?;
    let before = record.clone();
    let filled = Filled::from(pairs);
    if is_closed(&page, &record) {
        let choices = choices(&app, &page, &record, &filled).await?;
        return draw(page, &record, (&filled, &choices), &[]);
    }
    page.allow(Act::Edit, &record)?;
    let choices = choices(&app, &page, &record, &filled).await?;
    if filled.only_shows() && !filled.chooses() {
        let langs = langs(record.kind, record.origin);
        let whole = filled.over(Filled::of_record(&record, &choices, &langs));
        return draw(page, &record, (&whole, &choices), &[]);
    }
    if filled.is_again() || filled.version() != Some(record.version) {
        return conflict::show(&app, page, record, &filled, &choices).await;
    }
    let wrong = write::apply(&mut record, &filled, &choices, page.person()?);
    if !wrong.is_empty() {
        let choices = choices.look(&app, (&page, record.kind), &filled, &wrong).await?;
        return draw(page, &record, (&filled, &choices), &wrong);
    }
    let tx = app.store.begin().await?;
    match records::save(&tx, &mut record, &page.by().because(filled.get("why"))).await {
        Ok(()) => tx.commit().await?,
        Err(SaveError::Conflict { theirs }) => {
            drop(tx);
            return conflict::show(&app, page, *theirs, &filled, &choices).await;
        }
        Err(SaveError::Store(store::Error::Circle(circle))) => {
            drop(tx);
            let wrong = [(Field::AdaptedFrom, circle.into())];
            return draw(page, &record, (&filled, &choices), &wrong);
        }
        Err(SaveError::Store(cause)) => return Err(cause.into()),
    }
    let claims = claims::of_record(app.store.db(), record.id).await?;
    Ok(page.redirect(if unchecked::came_loose(&before, &record, &claims) {
        unchecked::at(&record)
    } else {
        urls::record(record.kind, &record.slug)
    }))
}

fn draw(
    page: Page,
    record: &Record,
    (filled, choices): (&Filled, &Choices),
    wrong: &[(Field, ValueError)],
) -> Result<Response> {
    let langs = langs(record.kind, record.origin);
    let action = page.url(urls::edit(record.kind, &record.slug));
    let what =
        For { kind: record.kind, reader: page.lang, langs: &langs, prefix: "", action: &action };
    // It was handed in or published while somebody wrote: what they wrote is not lost.
    let args = [("state", record.state().say(page.lang).into())];
    let closed = is_closed(&page, record).then(|| page.say_with("edit-closed-meanwhile", &args));
    let status = if closed.is_some() { StatusCode::CONFLICT } else { status(wrong) };
    let show = Show {
        heading: words::kind(page.lang, record.kind),
        title: waiting::said(&page, record),
        form: Form::new(what, filled, choices, wrong),
        back: page.url(urls::record(record.kind, &record.slug)),
        alert: closed.or_else(|| alert(&page, filled)),
        why: filled.get("why").to_owned(),
        origin: None,
        origins: Vec::new(),
        page,
    };
    html_with(status, &show)
}

fn status(wrong: &[(Field, ValueError)]) -> StatusCode {
    if wrong.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY }
}

fn alert(page: &Page, filled: &Filled) -> Option<String> {
    filled.is_again().then(|| ended::given_back(page))
}

/// The language that a new record is written in.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct In {
    origin: String,
}

/// `GET /{lang}/desk/new/{plural}`
pub async fn new(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, plural)): Path<(String, String)>,
    Query(origin): Query<In>,
) -> Result<Response> {
    let record = blank(&page, &plural, &origin.origin)?;
    let choices = choices(&app, &page, &record, &Filled::default()).await?;
    let filled = Filled::of_record(&record, &choices, &langs(record.kind, record.origin));
    draw_new(page, &record, (&filled, &choices), &[])
}

/// `POST /{lang}/desk/new/{plural}`
pub async fn add(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, plural)): Path<(String, String)>,
    Body(pairs): Body<Vec<(String, String)>>,
) -> Result<Response> {
    let filled = Filled::from(pairs);
    let mut record = blank(&page, &plural, filled.get("origin"))?;
    let choices = choices(&app, &page, &record, &filled).await?;
    if filled.only_shows() {
        return draw_new(page, &record, (&filled, &choices), &[]);
    }
    let wrong = write::apply(&mut record, &filled, &choices, page.person()?);
    if !wrong.is_empty() {
        let choices = choices.look(&app, (&page, record.kind), &filled, &wrong).await?;
        return draw_new(page, &record, (&filled, &choices), &wrong);
    }
    record.slug = Slug::from_title(record.title(record.origin));
    let tx = app.store.begin().await?;
    records::insert(&tx, &mut record, &page.by().because(filled.get("why"))).await?;
    tx.commit().await?;
    Ok(page.redirect(urls::record(record.kind, &record.slug)))
}

/// A record of which nothing is known yet.
fn blank(page: &Page, plural: &str, origin: &str) -> Result<Record> {
    let kind = Kind::from_plural(plural).ok_or(Error::NotFound)?;
    page.allow_new(kind)?;
    let origin = origin.parse().unwrap_or(page.lang);
    let slug = Slug::from_title(kind.name());
    Ok(Record::draft(RecordId::new(page.now), kind, slug, origin))
}

fn draw_new(
    page: Page,
    record: &Record,
    (filled, choices): (&Filled, &Choices),
    wrong: &[(Field, ValueError)],
) -> Result<Response> {
    let langs = langs(record.kind, record.origin);
    let action = page.url(urls::new(record.kind));
    let what =
        For { kind: record.kind, reader: page.lang, langs: &langs, prefix: "", action: &action };
    let origin = |lang: Lang| {
        let query = crate::urls::query(&[("origin", lang.tag())]);
        let url = page.url(urls::new(record.kind) + &query);
        (url, words::language_name(page.lang, lang.tag()), lang)
    };
    let heading = words::kind(page.lang, record.kind);
    let show = Show {
        title: Said { text: page.say("desk-new"), lang: page.lang },
        form: Form::new(what, filled, choices, wrong),
        back: page.url(urls::list(record.kind)),
        alert: alert(&page, filled),
        why: filled.get("why").to_owned(),
        origin: Some(record.origin),
        origins: Lang::ALL.map(origin).into(),
        heading,
        page,
    };
    html_with(status(wrong), &show)
}
