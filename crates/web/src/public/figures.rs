//! The figures: computed from the records, and declared by sources, side by side.

use super::back;
use super::conflicts::{self, Contradicted, as_number};
use super::drawn;
use super::list::{self, Line};
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::told::{Item, Told};
use crate::{App, urls};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::{Field, Kind, Record};
use draw::Drawing;
use store::records::{self, Listing, Order};

#[derive(Template)]
#[template(path = "public/figures.html")]
struct Show {
    page: Page,
    computed: Vec<Computed>,
    years: Option<Drawing>,
    declared: Vec<Line>,
    contradicted: Vec<Contradicted>,
}

/// A figure that anybody can recompute: it opens the records behind it.
pub struct Computed {
    pub value: String,
    pub label: String,
    pub href: String,
    pub as_of: String,
}

/// `GET /{lang}/figures`
pub async fn show(State(app): State<App>, page: Page) -> Result<Response> {
    let db = app.store.db();
    let listing = Listing {
        kinds: vec![Kind::Figure],
        states: back::states(&page, &[Kind::Figure]),
        order: Order::Title(page.lang),
        limit: 500,
        ..Listing::default()
    };
    let records = records::page(db, &listing).await?.records;
    let mut declared = list::lines(db, &page, &records).await?;
    for line in &mut declared {
        if let Some(record) = records.iter().find(|it| it.id == line.id) {
            with_unit_and_scope(&page, line, record);
        }
    }
    let actions = drawn::published(&app, &page).await?;
    html(&Show {
        computed: computed(&app, &page).await?,
        years: drawn::years(&page, &actions.years, &|it| drawn::in_year(&page, it)),
        declared,
        contradicted: conflicts::contradicted(&app, &page).await?,
        page,
    })
}

/// *more than 33 % · 2017 · Latin America*: a number means nothing without these.
fn with_unit_and_scope(page: &Page, line: &mut Line, record: &Record) {
    let told = |field| Told::of(record, field, page.lang);
    if let (Some(item), Some(number)) = (line.items.first_mut(), record.number(Field::Number)) {
        let number = words::qualified(page.lang, record.code(Field::Qualifier), number);
        let unit = told(Field::Unit).map(|it| format!(" {}", it.value)).unwrap_or_default();
        item.text = format!("{number}{unit}");
    }
    line.items.extend(told(Field::Scope).map(|it| Item {
        text: it.value,
        lang: it.lang,
        ..Item::default()
    }));
}

/// The figures of the portfolio, each with the list of what was counted.
pub async fn computed(app: &App, page: &Page) -> Result<Vec<Computed>> {
    let portfolio = app.portfolio().await?;
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
