//! Where the sources of a record disagree, and the choice between them.

use super::entry::{After, Desk, Named};
use super::labels::{Said, Wanted};
use super::record::{self, Again};
use super::urls;
use crate::error::{Error, Result};
use crate::html::html;
use crate::told::{Basis, Ground, said};
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Act, Claim, Field, Lang, ProposedValue, Record, schema};
use serde::Deserialize;
use store::claims::{self, Conflict};
use work::settle::{self, SeenRecord, SettleError, Taken};

/// A field on which accepted claims do not agree.
pub struct Disagreement {
    pub label: String,
    pub sides: Vec<Side>,
}

/// What some of the sources say.
pub struct Side {
    pub value: String,
    /// Whether the record says so.
    pub is_shown: bool,
    pub grounds: Vec<Ground>,
    /// Where to say that the record should. Nothing for who may not.
    pub take: Option<String>,
}

/// A choice that was made last and can be taken back.
pub struct Undo {
    pub said: String,
    pub action: String,
}

/// The disagreements on a record. Its claims are in the basis already.
pub fn of(page: &Page, record: &Record, basis: &Basis) -> Vec<Disagreement> {
    let mut all: Vec<(Field, Option<Lang>, Vec<&Claim>)> = Vec::new();
    let can_conflict = |it: &&Claim| {
        schema::entry(record.kind, it.field).is_some_and(|entry| entry.can_conflict())
    };
    for claim in basis.claims.iter().filter(can_conflict) {
        let key = (claim.field, language(claim));
        match all.iter_mut().find(|it| (it.0, it.1) == key) {
            Some(group) => group.2.push(claim),
            None => all.push((key.0, key.1, vec![claim])),
        }
    }
    all.iter().filter_map(|it| disagreement(page, record, &it.2, basis)).collect()
}

fn language(claim: &Claim) -> Option<Lang> {
    if let ProposedValue::Text { lang, .. } = &claim.value { Some(*lang) } else { None }
}

fn disagreement(
    page: &Page,
    record: &Record,
    claims: &[&Claim],
    basis: &Basis,
) -> Option<Disagreement> {
    let entry = schema::entry(record.kind, claims.first()?.field)?;
    let may = page.may(Act::Settle, record);
    let mut sides: Vec<Side> = Vec::new();
    for claim in claims {
        let Some(value) = said(page, entry, &claim.value, &basis.names) else { continue };
        let ground = basis.sources.ground(claim, page);
        if let Some(side) = sides.iter_mut().find(|it| it.value == value) {
            side.grounds.extend(ground);
            continue;
        }
        let is_shown = is_shown(page, record, claim, basis);
        let take = page.url(urls::take_claim(record.kind, &record.slug, claim.id));
        let take = (may && !is_shown).then_some(take);
        sides.push(Side { value, is_shown, grounds: ground.into_iter().collect(), take });
    }
    sides.sort_by_key(|it| !it.is_shown);
    let label = words::field(page.lang, entry.field);
    (sides.len() > 1).then_some(Disagreement { label, sides })
}

/// Whether the record says what the claim says.
fn is_shown(page: &Page, record: &Record, claim: &Claim, basis: &Basis) -> bool {
    if let ProposedValue::Text { lang, value } = &claim.value {
        let now = record.texts(claim.field).and_then(|it| it.get(*lang));
        return now.is_some_and(|it| it.value.trim() == value.trim());
    }
    let Some(entry) = schema::entry(record.kind, claim.field) else { return false };
    let now = record.value(claim.field).map(work::cite::said);
    let now = now.and_then(|it| said(page, entry, &it, &basis.names));
    now.is_some() && now == said(page, entry, &claim.value, &basis.names)
}

/// The choice that can be taken back, where the last change was one.
pub fn undo(page: &Page, record: &Record, taken: Option<Taken>, basis: &Basis) -> Option<Undo> {
    let taken = taken.filter(|_| page.may(Act::Settle, record))?;
    let field = basis.claims.iter().find(|it| it.id == taken.claim)?.field;
    let field = words::field(page.lang, field);
    Some(Undo {
        said: page.about("desk-taken", "field", field),
        action: page.url(urls::take_back(record.kind, &record.slug)),
    })
}

#[derive(Debug, Deserialize)]
pub struct Which {
    claim: String,
}

/// The version that the button stood beside.
#[derive(Debug, Deserialize)]
pub struct Version {
    version: u32,
}

/// `POST /{lang}/desk/{plural}/{slug}/claims/{claim}/take`
pub async fn take(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Path(which): Path<Which>,
    Form(Version { version }): Form<Version>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    page.allow(Act::Settle, &record)?;
    let claim = which.claim.parse().map_err(|_| Error::NotFound)?;
    let seen = SeenRecord { id: record.id, version };
    let done = settle::take(&app.store, seen, claim, &page.by()).await;
    end(&app, page, &record, done).await
}

/// `POST /{lang}/desk/{plural}/{slug}/take-back`
pub async fn take_back(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Form(Version { version }): Form<Version>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    page.allow(Act::Settle, &record)?;
    let seen = SeenRecord { id: record.id, version };
    let done = settle::take_back(&app.store, seen, &page.by()).await;
    end(&app, page, &record, done).await
}

async fn end(
    app: &App,
    page: Page,
    record: &Record,
    done: Result<(), SettleError>,
) -> Result<Response> {
    match done {
        Ok(()) => Ok(page.redirect(urls::record(record.kind, &record.slug) + "#disagree")),
        Err(SettleError::Changed { theirs }) => {
            let alert = Some(page.say("desk-changed-meanwhile"));
            let again = Again { alert, ..Again::default() };
            record::draw(app, page, &theirs, again, StatusCode::CONFLICT).await
        }
        Err(SettleError::NotFound) => Err(Error::NotFound),
        Err(cause @ SettleError::Unreadable(_)) => Err(Error::Invalid(cause.to_string())),
        Err(SettleError::Store(cause)) => Err(cause.into()),
    }
}

/// How many stand on a page of the list.
const PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "desk/disagree.html")]
struct Show {
    page: Page,
    rows: Vec<(String, Said, String)>,
    next: Option<String>,
}

/// `GET /{lang}/desk/conflicts`: all of them, each leading to the record where one chooses.
pub async fn list(
    State(app): State<App>,
    Desk(page): Desk,
    Query(After { after }): Query<After>,
) -> Result<Response> {
    let found = claims::conflicts(app.store.db(), after.as_deref(), PAGE).await?;
    let more = found.len() as u64 == PAGE;
    let next = found.last().filter(|_| more).map(Conflict::place);
    let next = next.map(|it| page.url(urls::conflicts() + &crate::urls::query(&[("after", it)])));
    let rows = rows(&app, &page, &found).await?;
    html(&Show { page, rows, next })
}

/// Where each is settled, on which record, in which field.
pub async fn rows(
    app: &App,
    page: &Page,
    found: &[Conflict],
) -> Result<Vec<(String, Said, String)>> {
    let mut wanted = Wanted::default();
    for it in found {
        wanted.record(it.record);
    }
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let row = |it: &Conflict| {
        let href = page.url(labels.url(it.record)? + "#disagree");
        Some((href, labels.title(it.record), words::field(page.lang, it.field)))
    };
    Ok(found.iter().filter_map(row).collect())
}
