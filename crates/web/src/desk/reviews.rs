//! Translations that wait for a second person: what others or a machine have translated of what
//! readers see, and nobody has read beside the original.
//!
//! Names of themes and places do not wait here: they come from lists that are kept elsewhere, and
//! there are thousands. On their own pages they are reviewed like everything else.

use super::entry::{After, Desk};
use super::labels::Said;
use super::{urls, waiting};
use crate::error::Result;
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::{Act, Kind, Lang, PersonId, Record, State as Of};
use store::records::{self, Listing, Order};

/// How many stand on a page of the list.
const PAGE: u64 = 50;

/// A record with the languages to review it in.
pub struct ToReview {
    pub title: Said,
    /// Where, and *French: to review*
    pub langs: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "desk/reviews.html")]
struct Show {
    page: Page,
    rows: Vec<ToReview>,
    next: Option<String>,
}

/// `GET /{lang}/desk/translations`
pub async fn list(
    State(app): State<App>,
    Desk(page): Desk,
    Query(After { after }): Query<After>,
) -> Result<Response> {
    let (rows, next) = found(&app, &page, after, PAGE).await?;
    let next = next.map(|it| page.url(urls::reviews() + &crate::urls::query(&[("after", it)])));
    html(&Show { page, rows, next })
}

/// What waits for the viewer, last changed first: three statements, however many.
pub async fn found(
    app: &App,
    page: &Page,
    after: Option<String>,
    limit: u64,
) -> Result<(Vec<ToReview>, Option<String>)> {
    let kinds = kinds(page);
    let Some(person) = page.viewer.person.filter(|_| !kinds.is_empty()) else {
        return Ok((Vec::new(), None));
    };
    let listing = Listing {
        kinds,
        states: vec![Of::Published],
        to_review: Some(person),
        order: Order::Changed,
        after,
        limit,
        ..Listing::default()
    };
    let found = records::page(app.store.db(), &listing).await?;
    Ok((found.records.iter().map(|it| row(page, it, person)).collect(), found.next))
}

fn kinds(page: &Page) -> Vec<Kind> {
    let kept_elsewhere = |it: &Kind| matches!(it, Kind::Theme | Kind::Place);
    let kinds = Kind::ALL.into_iter().filter(|it| !kept_elsewhere(it));
    kinds.filter(|it| page.viewer.may(Act::ReviewTranslation, *it, Of::Published)).collect()
}

fn row(page: &Page, record: &Record, person: PersonId) -> ToReview {
    let waits = |lang: &Lang| !record.to_review(*lang, person).is_empty();
    let one = |lang| {
        let language = words::language_name(page.lang, Lang::tag(lang));
        let href = page.url(urls::translate(record.kind, &record.slug, lang));
        (href, page.about("desk-translation-to-review", "language", language))
    };
    let langs = Lang::ALL.into_iter().filter(waits).map(one).collect();
    ToReview { title: waiting::said(page, record), langs }
}
