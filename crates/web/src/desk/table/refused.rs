//! A decision that was not taken, and what became of the proposal meanwhile.

use super::Table;
use crate::desk::choices::{Choices, Named};
use crate::desk::filled::Filled;
use crate::desk::form::{For, Form};
use crate::desk::labels::{Labels, Said, Wanted};
use crate::desk::urls;
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;
use domain::{ClaimState, Proposal, RecordId};
use words::Key;
use work::table::TableError;

/// Somebody else was faster: what they decided, and what one had written.
#[derive(Template)]
#[template(path = "desk/stale.html")]
struct Stale {
    page: Page,
    title: Said,
    theirs: String,
    fields: Vec<(String, Said)>,
    record: Option<(String, Said)>,
    back: String,
    accept: String,
    decided: bool,
    form: Option<Form>,
}

/// What was decided cannot be taken back, because the record has been changed since.
#[derive(Template)]
#[template(path = "desk/moved-on.html")]
struct MovedOn {
    page: Page,
    record: Option<(String, Said)>,
    back: String,
}

/// The page that a refused decision ends with.
pub async fn show(
    app: &App,
    page: Page,
    table: &Table,
    (proposal, filled): (&Proposal, Filled),
    error: TableError,
) -> Result<Response> {
    match error {
        TableError::Conflict { theirs } => stale(app, page, table, (&theirs, filled)).await,
        TableError::MovedOn { record } if !filled.has("edited") => {
            moved_on(app, page, table, record).await
        }
        // What was written must not be lost with the refusal.
        TableError::MovedOn { .. } => stale(app, page, table, (proposal, filled)).await,
        other => Err(self::error(other)),
    }
}

pub fn error(error: TableError) -> Error {
    match error {
        TableError::NotFound => Error::NotFound,
        TableError::OtherKind => Error::Invalid("the record is of another kind".to_owned()),
        TableError::NoPassage => Error::Invalid("the words are not in the text".to_owned()),
        TableError::Store(cause) => cause.into(),
        other => Error::Internal(other.into()),
    }
}

pub async fn stale(
    app: &App,
    page: Page,
    table: &Table,
    (theirs, filled): (&Proposal, Filled),
) -> Result<Response> {
    let db = app.store.db();
    let mut wanted = Wanted::default();
    wanted.proposal(theirs);
    let labels = wanted.look_up(db, page.lang).await?;
    let kind = theirs.kind.record().filter(|_| filled.has("edited"));
    let form = match kind {
        None => None,
        Some(kind) => {
            let named = Named::default().by_form(kind, &filled);
            let choices = Choices::of(app, (kind, page.lang), named).await?;
            let choices = choices.look(app, (&page, kind), &filled, &[]).await?;
            let langs = [table.lang_of(theirs)];
            let action = page.url(urls::decide(&table.source.slug, theirs.id, "accept"));
            let what = For { kind, reader: page.lang, langs: &langs, prefix: "", action: &action };
            let form = Form::new(what, &filled, &choices, &[]);
            // Whoever decides anew has seen what was decided.
            Some(Form { version: theirs.version.to_string(), ..form })
        }
    };
    let slug = &table.source.slug;
    let show = Stale {
        title: Said { text: theirs.title.clone(), lang: table.lang_of(theirs) },
        theirs: decision(&page, theirs, &labels),
        fields: fields(&page, theirs, &labels),
        record: link(&page, theirs.record, &labels),
        back: table.back(&page, theirs.id),
        accept: page.url(urls::decide(slug, theirs.id, "accept")),
        decided: theirs.state != ClaimState::Proposed,
        form,
        page,
    };
    html_with(StatusCode::CONFLICT, &show)
}

/// What became of a proposal meanwhile.
pub fn decision(page: &Page, it: &Proposal, labels: &Labels) -> String {
    let (person, when) = match it.decided {
        Some((person, at)) => (labels.person(Some(person)), words::instant(page.lang, at)),
        None => return page.say("desk-stale-changed"),
    };
    let state = it.state.say(page.lang);
    let args = [("state", state.into()), ("name", person.into()), ("when", when.into())];
    page.say_with("desk-stale-decided", &args)
}

fn fields(page: &Page, it: &Proposal, labels: &Labels) -> Vec<(String, Said)> {
    let said = |field: &domain::ProposedField| {
        let label = words::field(page.lang, field.field);
        (label, labels.proposed(it.kind.record(), field.field, &field.value))
    };
    it.fields.iter().map(said).collect()
}

fn link(page: &Page, record: Option<RecordId>, labels: &Labels) -> Option<(String, Said)> {
    let id = record?;
    Some((page.url(labels.url(id)?), labels.title(id)))
}

pub async fn moved_on(app: &App, page: Page, table: &Table, record: RecordId) -> Result<Response> {
    let mut wanted = Wanted::default();
    wanted.record(record);
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let back = page.url(urls::table(&table.source.slug));
    let record = link(&page, Some(record), &labels);
    html_with(StatusCode::CONFLICT, &MovedOn { page, record, back })
}
