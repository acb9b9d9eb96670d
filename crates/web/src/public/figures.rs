//! The figures: computed from the records, and declared by sources, side by side.

use super::conflicts::{self, Contradicted, as_number};
use super::drawn;
use super::json;
use super::line::{self, Line};
use super::list;
use super::onward::{Onward, Turn};
use super::sift::Sift;
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::told::{Basis, Item, Notes, Told, fact_of, quantity};
use crate::{App, urls, wants};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::{Field, Kind, Record};
use draw::Drawing;
use store::records::{self, Listing, Order};

#[derive(Template)]
#[template(path = "public/figures.html")]
struct Show {
    page: Page,
    /// What is told of the whole portfolio; empty where the figures are sifted or go on.
    whole: Whole,
    /// How many sources declare.
    total: usize,
    declared: Vec<Line>,
    notes: Notes,
    onward: Onward,
}

/// The portfolio in figures.
#[derive(Default)]
struct Whole {
    computed: Vec<Computed>,
    years: Option<Drawing>,
    contradicted: Vec<Contradicted>,
}

/// A figure that anybody can recompute: it opens the records behind it.
pub struct Computed {
    pub value: String,
    pub label: String,
    pub href: String,
    pub as_of: String,
}

/// `GET /{lang}/figures`: what is computed, and the list of what is declared.
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response> {
    let sift = Sift::read(&pairs).of_one_kind();
    if wants::json(&headers, page.path()) {
        return json::list::answer(&app, &page, Kind::Figure, &sift).await;
    }
    let db = app.store.db();
    let (counted, coded, listing) = list::asked(&app, &page, Kind::Figure, &sift).await?;
    let listing = Listing { order: Order::Title(page.lang), ..listing };
    let found = records::page(db, &listing).await?;
    let (declared, notes) = declared(&app, &page, &found.records).await?;
    // The index may not have read the last changes yet.
    let total = counted.total.max(declared.len());
    let list = (&listing, &sift, &*urls::list(Kind::Figure));
    let turn = Turn::of_kind(db, &page, list, (declared.len(), total), found.next).await?;
    let is_whole = sift.set.is_empty() && sift.after.is_none();
    let sifted = (&sift, &coded, &counted.facets);
    html(&Show {
        whole: if is_whole { whole(&app, &page).await? } else { Whole::default() },
        total,
        declared,
        notes,
        onward: Onward::of_kind(&app, &page, Kind::Figure, sifted, turn),
        page,
    })
}

async fn whole(app: &App, page: &Page) -> Result<Whole> {
    let actions = drawn::published(app, page).await?;
    Ok(Whole {
        computed: computed(app, page).await?,
        years: drawn::years(page, &actions.years, &|it| drawn::in_year(page, it)),
        contradicted: conflicts::contradicted(app, page).await?,
    })
}

/// The figures as lines, and what their numbers rest on. The same statements, however many.
async fn declared(app: &App, page: &Page, records: &[Record]) -> Result<(Vec<Line>, Notes)> {
    let basis = Basis::load(app, page, records).await?;
    let mut notes = Notes::default();
    let mut lines = line::lines(app, page, records).await?;
    for line in &mut lines {
        let Some(record) = records.iter().find(|it| it.id == line.id) else { continue };
        let number = fact_of(page, (record, Field::Number), &basis, &mut notes);
        with_scope(page, line, record);
        if let (Some(item), Some(number)) = (line.items.first_mut(), number) {
            item.mark = number.mark;
        }
    }
    Ok((lines, notes))
}

/// *requests received: more than 190 requests, 2009–2024, Latin America*, as a figure is cited.
pub fn with_number(page: &Page, figure: &Record, title: &str) -> String {
    let Some(number) = quantity(page, figure) else { return title.to_owned() };
    let period = figure.date(Field::Period).map(|it| words::date(page.lang, it.as_str()));
    let scope = Told::of(figure, Field::Scope, page.lang).map(|it| it.value);
    let parts: Vec<String> = [Some(number.text), period, scope].into_iter().flatten().collect();
    let value = parts.join(&page.say("between-values"));
    page.say_with("field-and-value", &[("field", title.into()), ("value", value.into())])
}

/// *more than 33 % (rise) · 2017 · Latin America*: a number means little without what it is said of.
fn with_scope(page: &Page, line: &mut Line, record: &Record) {
    // A scope that is the name of a place stands there already, as that place.
    let scope = Told::of(record, Field::Scope, page.lang).filter(|it| {
        let name = it.value.to_lowercase();
        !line.items.iter().any(|it| it.text.to_lowercase() == name)
    });
    line.items.extend(scope.map(|it| Item { text: it.value, lang: it.lang, ..Item::default() }));
}

/// The figures of the portfolio, each with the list of what was counted.
pub async fn computed(app: &App, page: &Page) -> Result<Vec<Computed>> {
    let portfolio = app.tally().await?.figures();
    let figures = portfolio.iter().map(|it| {
        let counted = match it.key {
            "figure-events" => urls::list(Kind::Event),
            "figure-practices" => urls::list(Kind::Practice),
            "figure-countries" => urls::places_with_actions(),
            _ => urls::list(Kind::Action),
        };
        Computed {
            value: words::number(page.lang, as_number(it.value)),
            label: page.say_with(it.key, &[("n", it.value.into())]),
            href: page.url(counted),
            as_of: words::number(page.lang, as_number(it.as_of)),
        }
    });
    Ok(figures.collect())
}
