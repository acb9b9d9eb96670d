//! Two proposals that tell the same, side by side: what differs is chosen, and they become one.

use super::decide::to_proposal;
use super::selected::named;
use super::{Table, refused};
use crate::desk::entry::Desk;
use crate::desk::filled::Filled;
use crate::desk::labels::{Labels, Said, Wanted};
use crate::desk::urls;
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::schema::Many;
use domain::{Field, Proposal};
use serde::Deserialize;
use work::table::{self, Difference, TableError, differences};

/// Which two.
#[derive(Debug, Deserialize)]
pub struct Two {
    one: String,
    other: String,
}

#[derive(Template)]
#[template(path = "desk/join.html")]
struct Show {
    page: Page,
    title: Said,
    back: String,
    act: String,
    both: [One; 2],
    questions: Vec<Question>,
    alert: Option<String>,
}

struct One {
    seen: String,
    number: usize,
    title: Said,
    quotes: Vec<Said>,
}

/// A field that both tell differently.
pub struct Question {
    pub label: String,
    pub name: String,
    /// One value stays, or as many as are ticked.
    pub one: bool,
    pub values: Vec<Value>,
}

pub struct Value {
    pub n: usize,
    pub said: Said,
    /// The number of the proposal that says it.
    pub from: usize,
    pub chosen: bool,
}

/// `GET /{lang}/desk/table/{source}/join`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Query(two): Query<Two>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    side_by_side(&app, page, &table, (&two, None)).await
}

/// `POST /{lang}/desk/table/{source}/join`
pub async fn save(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, source)): Path<(String, String)>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &source).await?;
    let filled = Filled::from(pairs);
    let seen = super::selected::ticked(&table, &filled)?;
    let [one, other] = seen.as_slice() else {
        return Err(Error::Invalid("two proposals are joined".to_owned()));
    };
    let keep = chosen(&filled);
    match table::join(&app.tools, (*one, *other), &keep, &page.by()).await {
        Ok(()) => {
            let table = Table::load(&app, &page, &source).await?;
            let said = [("notice", "joined".to_owned()), ("of", one.proposal.to_string())];
            let query = crate::urls::query(&said);
            Ok(to_proposal(&page, &table, one.proposal, &query))
        }
        Err(TableError::Unclear(_)) => {
            let two = Two { one: one.proposal.to_string(), other: other.proposal.to_string() };
            let alert = page.say("desk-join-choose");
            side_by_side(&app, page, &table, (&two, Some(alert))).await
        }
        Err(error @ TableError::Conflict { .. }) => {
            let proposal = table.find(&one.proposal.to_string())?;
            refused::show(&app, page, &table, (proposal, filled), error).await
        }
        Err(error) => Err(refused::error(error)),
    }
}

/// What the person chose: `keep` is `{field}.{n}`, or `keep.{field}` is `{n}`.
pub fn chosen(filled: &Filled) -> Vec<(Field, usize)> {
    let of_field = |field: Field| {
        let name = format!("keep.{}", field.name());
        let all: Vec<usize> = filled.all(&name).filter_map(|it| it.parse().ok()).collect();
        all.into_iter().map(move |n| (field, n))
    };
    Field::ALL.iter().copied().flat_map(of_field).collect()
}

async fn side_by_side(
    app: &App,
    page: Page,
    table: &Table,
    (two, alert): (&Two, Option<String>),
) -> Result<Response> {
    let (one, other) = (table.find(&two.one)?, table.find(&two.other)?);
    if one.kind != other.kind || one.id == other.id {
        return Err(Error::Invalid("two proposals of one kind are joined".to_owned()));
    }
    let mut wanted = Wanted::default();
    wanted.proposal(one);
    wanted.proposal(other);
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let questions = differences(one, other);
    let questions = questions.iter().map(|it| question(&page, (table, [one, other]), it, &labels));
    let slug = &table.source.slug;
    let show = Show {
        title: Said { text: table.source.title(page.lang).to_owned(), lang: table.source.origin },
        back: table.back(&page, one.id),
        act: page.url(urls::join(slug)),
        both: [one, other].map(|it| beside(table, it)),
        questions: questions.collect(),
        alert,
        page,
    };
    let refused = show.alert.is_some();
    let status = if refused { StatusCode::UNPROCESSABLE_ENTITY } else { StatusCode::OK };
    html_with(status, &show)
}

fn beside(table: &Table, it: &Proposal) -> One {
    One {
        seen: named(it),
        number: table.number(it.id),
        title: Said { text: it.title.clone(), lang: table.lang_of(it) },
        quotes: it.passages.iter().map(|it| table.quote(it)).collect(),
    }
}

pub fn question(
    page: &Page,
    (table, both): (&Table, [&Proposal; 2]),
    it: &Difference,
    labels: &Labels,
) -> Question {
    let one = it.many == Many::One;
    let told = it
        .values
        .iter()
        .zip(both)
        .flat_map(|(all, from)| all.iter().map(move |value| (table.number(from.id), value)));
    let value = |(n, (from, field)): (usize, (usize, &domain::ProposedField))| Value {
        n,
        said: labels.proposed(both[0].kind.record(), field.field, &field.value),
        from,
        chosen: !one || n == 0,
    };
    Question {
        label: words::field(page.lang, it.field),
        name: format!("keep.{}", it.field.name()),
        one,
        values: told.enumerate().map(value).collect(),
    }
}
