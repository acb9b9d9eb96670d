//! One proposal that tells of two things: its passages and fields are divided by ticks.

use super::decide::{Which, to_proposal};
use super::selected::seen_in;
use super::{Table, refused};
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::labels::{Labels, Said, Wanted};
use crate::desk::urls;
use crate::error::Result;
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Field, Proposal};
use work::table::{self, Half, Lack, TableError};

#[derive(Template)]
#[template(path = "desk/split.html")]
struct Show {
    page: Page,
    title: Said,
    back: String,
    act: String,
    version: u32,
    titles: [String; 2],
    lang: domain::Lang,
    rows: Vec<Row>,
    alerts: Vec<String>,
}

/// A passage or a field, and which of the two it is ticked for.
struct Row {
    /// `passage` or `field`, and its number.
    name: &'static str,
    n: usize,
    label: String,
    said: Said,
    in_first: bool,
    in_second: bool,
}

/// `GET /{lang}/desk/table/{source}/{proposal}/split`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?;
    let all = |n: usize| (0..n).collect();
    let first = Half {
        title: proposal.title.clone(),
        passages: all(proposal.passages.len()),
        fields: all(proposal.fields.len()),
    };
    ask(&app, page, (&table, proposal), ([first, Half::default()], &[])).await
}

/// `POST /{lang}/desk/table/{source}/{proposal}/split`
pub async fn save(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?;
    let filled = Filled::from(pairs);
    let halves = ["1", "2"].map(|it| half(&filled, it));
    let seen = seen_in(&filled, proposal);
    match table::split(&app.tools, seen, halves.clone(), &page.by()).await {
        Ok(_) => {
            let table = Table::load(&app, &page, &which.source).await?;
            let said = [("notice", "split".to_owned()), ("of", seen.proposal.to_string())];
            let query = crate::urls::query(&said);
            Ok(to_proposal(&page, &table, seen.proposal, &query))
        }
        Err(TableError::Undivided(lacks)) => {
            ask(&app, page, (&table, proposal), (halves, &lacks)).await
        }
        Err(error @ TableError::Conflict { .. }) => {
            refused::show(&app, page, &table, (proposal, filled), error).await
        }
        Err(error) => Err(refused::error(error)),
    }
}

fn half(filled: &Filled, which: &str) -> Half {
    let numbers = |what: &str| {
        let name = format!("{what}.{which}");
        filled.all(&name).filter_map(|it| it.parse().ok()).collect()
    };
    Half {
        title: filled.get(&format!("title.{which}")).to_owned(),
        passages: numbers("passage"),
        fields: numbers("field"),
    }
}

async fn ask(
    app: &App,
    page: Page,
    (table, proposal): (&Table, &Proposal),
    (halves, lacks): ([Half; 2], &[Lack]),
) -> Result<Response> {
    let mut wanted = Wanted::default();
    wanted.proposal(proposal);
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let alert = |it: &Lack| {
        page.say(match it {
            Lack::Title => "desk-split-no-title",
            Lack::Passage => "desk-split-no-passage",
            Lack::LeftOver => "desk-split-left-over",
        })
    };
    let slug = &table.source.slug;
    let show = Show {
        title: Said { text: proposal.title.clone(), lang: table.lang_of(proposal) },
        back: table.back(&page, proposal.id),
        act: page.url(urls::decide(slug, proposal.id, "split")),
        version: proposal.version,
        rows: rows(&page, (table, proposal), &halves, &labels),
        alerts: lacks.iter().map(alert).collect(),
        titles: halves.map(|it| it.title),
        lang: table.lang_of(proposal),
        page,
    };
    let status = if lacks.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    html_with(status, &show)
}

fn rows(
    page: &Page,
    (table, proposal): (&Table, &Proposal),
    halves: &[Half; 2],
    labels: &Labels,
) -> Vec<Row> {
    let passages = proposal.passages.iter().enumerate().map(|(n, at)| Row {
        name: "passage",
        n,
        label: page.say("desk-passage"),
        said: table.quote(at),
        in_first: halves[0].passages.contains(&n),
        in_second: halves[1].passages.contains(&n),
    });
    let fields = proposal.fields.iter().enumerate().filter(|it| it.1.field != Field::Title);
    let fields = fields.map(|(n, it)| Row {
        name: "field",
        n,
        label: words::field(page.lang, it.field),
        said: labels.proposed(proposal.kind.record(), it.field, &it.value),
        in_first: halves[0].fields.contains(&n),
        in_second: halves[1].fields.contains(&n),
    });
    passages.chain(fields).collect()
}
