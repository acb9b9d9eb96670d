//! Where the sources of a record disagree, and the choice between them.

use super::entry::{After, Desk, Named};
use super::labels::{Said, Wanted};
use super::record::{self, Again};
use super::{meanwhile, urls};
use crate::error::{Error, Result};
use crate::html::html;
use crate::told::{Basis, Ground, said};
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::schema::{Bearing, Entry};
use domain::{Act, Claim, Field, Lang, ProposedValue, Record, schema};
use serde::Deserialize;
use store::claims::{Conflict, Conflicts, Readers};
use work::settle::{self, SeenRecord, SettleError, Taken};

/// A field on which somebody has to choose, or can choose what is more exact.
pub struct Disagreement {
    pub label: String,
    /// Set where nobody contradicts, but a source says more than the record.
    pub more_exact: bool,
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
        let key = (claim.field, claim.value.lang());
        match all.iter_mut().find(|it| (it.0, it.1) == key) {
            Some(group) => group.2.push(claim),
            None => all.push((key.0, key.1, vec![claim])),
        }
    }
    all.iter().filter_map(|it| disagreement(page, record, &it.2, basis)).collect()
}

fn disagreement(
    page: &Page,
    record: &Record,
    claims: &[&Claim],
    basis: &Basis,
) -> Option<Disagreement> {
    let entry = *schema::entry(record.kind, claims.first()?.field)?;
    let now = now(record, claims.first()?);
    let to_now = |claim: &Claim| now.as_ref().map(|it| entry.bearing(&claim.value, it));
    let values: Vec<&ProposedValue> = claims.iter().map(|it| &it.value).collect();
    let contradiction = entry.has_contradiction(&values);
    let more_exact = claims.iter().any(|it| to_now(it) == Some(Bearing::MoreExact));
    if !contradiction && !more_exact {
        return None;
    }
    let may = page.may(Act::Settle, record);
    let mut sides: Vec<Side> = Vec::new();
    for claim in claims {
        let Some(value) = said(page, &entry, &claim.value, &basis.names) else { continue };
        let ground = basis.sources.ground(claim, page);
        if let Some(side) = sides.iter_mut().find(|it| it.value == value) {
            side.grounds.extend(ground);
            continue;
        }
        let is_shown = is_shown(page, (&entry, claim), now.as_ref(), basis);
        let says_less = to_now(claim) == Some(Bearing::LessExact);
        let take = page.url(urls::take_claim(record.kind, &record.slug, claim.id));
        let take = (may && !is_shown && !says_less).then_some(take);
        sides.push(Side { value, is_shown, grounds: ground.into_iter().collect(), take });
    }
    sides.sort_by_key(|it| !it.is_shown);
    let label = words::field(page.lang, entry.field);
    // What the record says may be written by hand: then one source is enough to be more exact.
    let enough = if contradiction { sides.len() > 1 } else { !sides.is_empty() };
    enough.then_some(Disagreement { label, more_exact: !contradiction, sides })
}

/// What the record says where a claim says something.
fn now(record: &Record, claim: &Claim) -> Option<ProposedValue> {
    let Some(lang) = claim.value.lang() else {
        return record.value(claim.field).map(ProposedValue::of);
    };
    let text = record.texts(claim.field)?.get(lang)?;
    Some(ProposedValue::Text { lang, value: text.value.clone() })
}

/// Whether the record says what the claim says: by the value, or by what it is called.
fn is_shown(
    page: &Page,
    (entry, claim): (&Entry, &Claim),
    now: Option<&ProposedValue>,
    basis: &Basis,
) -> bool {
    let Some(now) = now else { return false };
    let told = |it: &ProposedValue| said(page, entry, it, &basis.names);
    entry.bearing(&claim.value, now) == Bearing::Same
        || told(now).is_some_and(|it| Some(it) == told(&claim.value))
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
            let alert = Some(meanwhile::said(app.store.db(), &page, theirs.id).await?);
            let again = Again { alert, ..Again::default() };
            record::draw(app, page, &theirs, again, StatusCode::CONFLICT).await
        }
        Err(SettleError::NotFound) => Err(Error::NotFound),
        Err(cause @ (SettleError::Unreadable(_) | SettleError::LessExact)) => {
            Err(Error::Invalid(cause.to_string()))
        }
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
    let Conflicts { found, next } = app.conflicts(Readers::Desk, after.as_deref(), PAGE).await?;
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
