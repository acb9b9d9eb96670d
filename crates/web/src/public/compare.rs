//! Two practices beside each other, field by field, each fact with its mark; and where they are
//! chosen, if the address does not name two.

mod choose;

use crate::App;
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::told::{Basis, Fact, Name, Notes, fact_of, may_read};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::schema;
use domain::{Field, Kind, Record};
use store::{Db, records};

#[derive(Template)]
#[template(path = "public/compare.html")]
struct Show {
    page: Page,
    names: [Name; 2],
    rows: Vec<Row>,
    notes: Notes,
}

/// A field, as either says it.
struct Row {
    label: String,
    sides: [Side; 2],
}

struct Side {
    /// Whose side it is: on a narrow page the two stand one below the other.
    name: Name,
    fact: Option<Fact>,
}

/// `GET /{lang}/compare?with={slug}&with={slug}`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response> {
    let mut chosen: Vec<&str> = Vec::new();
    for (name, slug) in &pairs {
        if name == "with" && !slug.is_empty() && !chosen.contains(&slug.as_str()) {
            chosen.push(slug);
        }
    }
    let looks = pairs.iter().any(|it| it.0 == "look");
    let (one, other) = match chosen.as_slice() {
        [one, other] if !looks => (*one, *other),
        _ => return choose::show(&app, page, &chosen, &pairs).await,
    };
    let db = app.store.db();
    let both = [practice(db, &page, one).await?, practice(db, &page, other).await?];
    let basis = Basis::load(&app, &page, &both).await?;
    let mut notes = Notes::default();
    let rows = rows(&page, &both, &basis, &mut notes);
    let names = both.each_ref().map(|it| Name::of(it, &page));
    html(&Show { page, names, rows, notes })
}

async fn practice(db: &Db, page: &Page, slug: &str) -> Result<Record> {
    let slug = slug.parse().map_err(|_| Error::NotFound)?;
    let record = records::by_slug(db, Kind::Practice, &slug).await?.ok_or(Error::NotFound)?;
    if may_read(page, &record) { Ok(record) } else { Err(Error::NotFound) }
}

/// The fields in the order of the form of a practice, those that neither has left out. The notes are
/// numbered line by line, as one reads them.
fn rows(page: &Page, both: &[Record; 2], basis: &Basis, notes: &mut Notes) -> Vec<Row> {
    let fields = schema::fields(Kind::Practice).iter().map(|it| it.field);
    let rows = fields.filter(|it| *it != Field::Title).filter_map(|field| {
        let sides = both.each_ref().map(|it| Side {
            name: Name::of(it, page),
            fact: fact_of(page, (it, field), basis, notes),
        });
        let label = sides.iter().find_map(|it| it.fact.as_ref())?.label.clone();
        Some(Row { label, sides })
    });
    rows.collect()
}
