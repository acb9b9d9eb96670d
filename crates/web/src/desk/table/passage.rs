//! Giving a proposal, or one of its fields, other words of the report to rest on.

use super::decide::{Which, to_proposal};
use super::draw::passage;
use super::selected::seen_in;
use super::spotted::{Meant, Spotted};
use super::view::text_direction;
use super::{Table, refused};
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::labels::{Labels, Said, Wanted};
use crate::desk::urls;
use crate::error::{Error, Result};
use crate::html::html;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{Field, Passage, Proposal};
use work::table::{self, Rests, TableError};

#[derive(Template)]
#[template(path = "desk/passage.html")]
struct Show {
    page: Page,
    title: Said,
    back: String,
    act: String,
    version: u32,
    rests: Vec<Rest>,
    carried: Vec<(&'static str, String)>,
    spotted: Spotted,
    text_lang: String,
    text_dir: &'static str,
}

/// Something that rests on words of the text.
struct Rest {
    name: String,
    label: String,
    value: Option<Said>,
    /// The words on which it rests now.
    now: Option<Quote>,
    chosen: bool,
}

struct Quote {
    words: String,
    lang: String,
    dir: &'static str,
}

/// `GET /{lang}/desk/table/{source}/{proposal}/passage`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Query(meant): Query<Meant>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?;
    let mut wanted = Wanted::default();
    wanted.proposal(proposal);
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let (text_lang, text_dir) = text_direction(&table.source);
    let slug = &table.source.slug;
    html(&Show {
        title: Said { text: proposal.title.clone(), lang: table.lang_of(proposal) },
        back: table.back(&page, proposal.id),
        act: page.url(urls::decide(slug, proposal.id, "passage")),
        version: proposal.version,
        rests: rests(&page, (&table, proposal), &labels, &meant.rests),
        spotted: Spotted::of(&table, &meant),
        carried: vec![("rests", meant.rests)],
        text_lang,
        text_dir,
        page,
    })
}

/// Everything of a proposal that rests on words, with the words that it rests on now.
fn rests(
    page: &Page,
    (table, proposal): (&Table, &Proposal),
    labels: &Labels,
    chosen: &str,
) -> Vec<Rest> {
    let quote = |at: &Passage| {
        let (words, (lang, dir)) = (at.words(table.text()), table.spoken().at(at.start));
        (!words.is_empty()).then_some(Quote { words, lang, dir })
    };
    let mut all: Vec<Rest> = Vec::new();
    for (n, at) in proposal.passages.iter().enumerate() {
        let label = page.say("desk-rests-whole");
        all.push(Rest {
            name: format!("whole.{n}"),
            label,
            value: None,
            now: quote(at),
            chosen: false,
        });
    }
    let label = page.say("desk-rests-more");
    all.push(Rest { name: "more".to_owned(), label, value: None, now: None, chosen: false });
    for (n, it) in proposal.fields.iter().enumerate().filter(|it| it.1.field != Field::Title) {
        all.push(Rest {
            name: format!("field.{n}"),
            label: words::field(page.lang, it.field),
            value: Some(labels.proposed(proposal.kind.record(), it.field, &it.value)),
            now: it.passages.first().and_then(quote),
            chosen: false,
        });
    }
    let at = all.iter().position(|it| it.name == chosen).unwrap_or(0);
    if let Some(rest) = all.get_mut(at) {
        rest.chosen = true;
    }
    all
}

/// `POST /{lang}/desk/table/{source}/{proposal}/passage`
pub async fn save(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?;
    let filled = Filled::from(pairs);
    let seen = seen_in(&filled, proposal);
    let rests = read(filled.get("rests"));
    let rests =
        rests.ok_or_else(|| Error::Invalid("nothing of the proposal is chosen".to_owned()))?;
    let what = (rests, passage(&filled)?);
    match table::reassign(&app.tools, seen, what, &page.by()).await {
        Ok(()) => {
            let table = Table::load(&app, &page, &which.source).await?;
            let query = crate::urls::query(&[
                ("at", table.number(seen.proposal).to_string()),
                ("notice", "reassigned".to_owned()),
                ("of", seen.proposal.to_string()),
            ]);
            Ok(to_proposal(&page, &table, seen.proposal, &query))
        }
        Err(error @ TableError::Conflict { .. }) => {
            refused::show(&app, page, &table, (proposal, filled), error).await
        }
        Err(error) => Err(refused::error(error)),
    }
}

fn read(name: &str) -> Option<Rests> {
    Some(match name.split_once('.') {
        None if name == "more" => Rests::More,
        Some(("whole", n)) => Rests::Whole(n.parse().ok()?),
        Some(("field", n)) => Rests::Field(n.parse().ok()?),
        _ => return None,
    })
}
