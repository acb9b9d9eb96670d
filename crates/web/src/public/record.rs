//! The page of a record: one page for every kind, driven by the schema.
//!
//! What differs between kinds is what stands beside the fields: a source has its whole text, and
//! every kind has what links to it.

use super::back::{self, Back};
use super::place::{self, Here};
use super::similar::{self, Like};
use super::thread::{self, Thread};
use super::{json, linked, source};
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::told::{Basis, Fact, Notes, Shown, Telling, Told, facts, may_read};
use crate::{App, urls, wants};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::{Field, Kind, Lang, Record};
use store::records;

#[derive(Template)]
#[template(path = "public/record.html")]
struct Show {
    page: Page,
    kind: Kind,
    json: String,
    title: Told,
    /// The note of the title.
    title_mark: Option<usize>,
    summary: Option<(Told, Option<usize>)>,
    telling: Telling,
    /// Short fields, as a table at the side.
    brief: Vec<Fact>,
    /// Paragraphs and steps, each under a heading of its own.
    long: Vec<Fact>,
    notes: Notes,
    languages: Vec<Lang>,
    text: Option<source::Text>,
    around: Around,
    /// Set for those who may see more than the public does.
    state: Option<String>,
}

/// What stands beside the record's own fields.
struct Around {
    back: Vec<Back>,
    thread: Option<Thread>,
    here: Option<Here>,
    similar: Vec<Like>,
    /// The record in the words of schema.org.
    linked: String,
    /// The whole address.
    address: String,
}

/// The kind and the slug of an address.
pub struct Named {
    kind: Kind,
    slug: String,
}

impl Named {
    /// A last part that ends in `.json` asks for that form and names the record without it.
    fn of(kind: &str, slug: &str) -> Result<Named> {
        let kind = Kind::from_plural(kind).ok_or(Error::NotFound)?;
        let slug = slug.strip_suffix(".json").unwrap_or(slug).to_owned();
        Ok(Named { kind, slug })
    }
}

/// `GET /{lang}/{kind}/{slug}`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Path((_, kind, slug)): Path<(String, String, String)>,
    headers: HeaderMap,
) -> Result<Response> {
    let Named { kind, slug: name } = Named::of(&kind, &slug)?;
    let name = name.parse().map_err(|_| Error::NotFound)?;
    let db = app.store.db();
    let record = records::by_slug(db, kind, &name).await?.ok_or(Error::NotFound)?;
    if !may_read(&page, &record) {
        return Err(Error::NotFound);
    }
    let basis = Basis::load(db, &page, std::slice::from_ref(&record)).await?;
    if wants::json(&headers, &slug) {
        return Ok(json::answer(&page, &record, &basis));
    }
    let thread = thread::of(db, &page, &record).await?;
    let links = back::links(db, &record).await?;
    let around = Around {
        back: back::to(db, &page, &record, &links).await?,
        thread,
        here: place::here(db, &page, &record, &links).await?,
        similar: similar::to(db, &page, &record).await?,
        linked: linked::block(&page, &record, &basis),
        address: format!("{}{}", page.site, page.url(urls::record(kind, &record.slug))),
    };
    let text = if kind == Kind::Source { source::text(db, &page, &record).await? } else { None };
    html(&told(page, &record, &basis, around, text))
}

fn told(
    page: Page,
    record: &Record,
    basis: &Basis,
    around: Around,
    text: Option<source::Text>,
) -> Show {
    let mut notes = Notes::default();
    let mut all = facts(&page, record, basis, &mut notes);
    let mut take = |field: Field| {
        let at = all.iter().position(|it| it.field == field)?;
        let fact = all.remove(at);
        match fact.shown {
            Shown::Line(told) | Shown::Prose(told) => Some((told, fact.mark)),
            Shown::Lines(_) | Shown::Items(_) => None,
        }
    };
    let title = take(Field::Title);
    let summary = take(Field::Summary);
    let (title, title_mark) = title.unwrap_or_else(|| {
        (Told::new(page.lang, record.slug.as_str().to_owned(), page.lang), None)
    });
    let (long, brief) =
        all.into_iter().partition(|it| matches!(it.shown, Shown::Prose(_) | Shown::Lines(_)));
    let state = page.viewer.reads_the_desk().then(|| words::Key::say(&record.state(), page.lang));
    Show {
        kind: record.kind,
        json: page.url(urls::record_json(record.kind, &record.slug)),
        title,
        title_mark,
        summary,
        telling: Telling::of(record, &page),
        brief,
        long,
        notes,
        around,
        languages: record.languages().filter(|it| *it != page.lang).collect(),
        text,
        state,
        page,
    }
}
