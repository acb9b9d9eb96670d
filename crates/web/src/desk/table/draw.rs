//! Drawing a proposal by hand: one says its kind and the words of the report that tell of it.

use super::decide::to_proposal;
use super::spotted::{Meant, Spotted};
use super::view::text_direction;
use super::{Table, refused};
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::labels::Said;
use crate::desk::urls;
use crate::error::{Error, Result};
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{Passage, ProposalKind};
use words::Key;
use work::table::{self, Drawing};

#[derive(Template)]
#[template(path = "desk/draw.html")]
struct Show {
    page: Page,
    title: Said,
    back: String,
    act: String,
    kinds: Vec<Choice>,
    /// What goes with the words from one look to the next.
    carried: Vec<(&'static str, String)>,
    spotted: Spotted,
    text_lang: String,
    text_dir: &'static str,
}

/// A kind to choose.
pub struct Choice {
    pub name: &'static str,
    pub label: String,
    pub chosen: bool,
}

/// The kinds that can be drawn: a date becomes no record.
pub fn kinds(page: &Page, chosen: &str) -> Vec<Choice> {
    let choice = |kind: ProposalKind| Choice {
        name: kind.name(),
        label: kind.record().map_or_else(|| kind.say(page.lang), |it| words::kind(page.lang, it)),
        chosen: kind.name() == chosen,
    };
    let drawn = ProposalKind::ALL.into_iter().filter(|it| it.record().is_some());
    drawn.map(choice).collect()
}

/// `GET /{lang}/desk/table/{source}/draw`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Query(meant): Query<Meant>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    let (text_lang, text_dir) = text_direction(&table.source);
    html(&Show {
        title: Said { text: table.source.title(page.lang).to_owned(), lang: table.source.origin },
        back: page.url(urls::table(&table.source.slug)),
        act: page.url(urls::draw(&table.source.slug)),
        kinds: kinds(&page, &meant.kind),
        spotted: Spotted::of(&table, &meant),
        carried: vec![("kind", meant.kind)],
        text_lang,
        text_dir,
        page,
    })
}

/// `POST /{lang}/desk/table/{source}/draw`: it lies on the table, and its form is open.
pub async fn lay(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    let filled = Filled::from(pairs);
    let kind = ProposalKind::from_name(filled.get("kind")).filter(|it| it.record().is_some());
    let kind = kind.ok_or_else(|| Error::Invalid("no kind that can be drawn".to_owned()))?;
    let drawing = Drawing {
        source: table.source.id,
        kind,
        title: filled.get("title").to_owned(),
        passage: passage(&filled)?,
    };
    let id = table::draw(&app.tools, drawing, &page.by()).await.map_err(refused::error)?;
    // The number of a proposal is told by its place, which a new one may change.
    let table = Table::load(&app, &page, &source).await?;
    let query = crate::urls::query(&[
        ("edit", id.to_string()),
        ("notice", "drawn".to_owned()),
        ("of", id.to_string()),
    ]);
    Ok(to_proposal(&page, &table, id, &query))
}

/// The place that a form means.
pub fn passage(filled: &Filled) -> Result<Passage> {
    let number = |name| filled.get(name).parse().ok();
    match (number("start"), number("end")) {
        (Some(start), Some(end)) => Ok(Passage { start, end }),
        _ => Err(Error::Invalid("no words of the text are chosen".to_owned())),
    }
}
