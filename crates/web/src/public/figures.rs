//! The figures: computed from the records, and declared by sources, side by side.

use super::back;
use super::conflicts::{self, Contradicted, as_number};
use super::drawn;
use super::list::{self, Line};
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::{App, urls};
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::{Field, Kind};
use draw::Drawing;
use store::Db;
use store::records::{self, Listing, Order};

#[derive(Template)]
#[template(path = "public/figures.html")]
struct Show {
    page: Page,
    computed: Vec<Computed>,
    declared: Vec<Line>,
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

/// `GET /{lang}/figures`
pub async fn show(State(app): State<App>, page: Page) -> Result<Response> {
    let db = app.store.db();
    let listing = Listing {
        kinds: vec![Kind::Figure],
        states: back::states(&page, Kind::Figure),
        order: Order::Title(page.lang),
        limit: 500,
        ..Listing::default()
    };
    let records = records::page(db, &listing).await?.records;
    let mut declared = list::lines(db, &page, &records).await?;
    for (line, record) in declared.iter_mut().zip(&records) {
        let unit = record.text(Field::Unit, page.lang).map(|it| it.1.value.clone());
        if let (Some(first), Some(unit)) =
            (line.items.iter_mut().find(|it| it.href.is_none()), unit)
        {
            first.text = format!("{} {unit}", first.text);
        years: drawn::years(db, &page).await?,
        }
    }
    html(&Show {
        computed: computed(db, &page).await?,
        declared,
        contradicted: conflicts::contradicted(&app, &page).await?,
        page,
    })
}

/// The figures of the portfolio, each with the list of what was counted.
pub async fn computed(db: &impl Db, page: &Page) -> Result<Vec<Computed>> {
    let figures = work::figures::portfolio(db).await?.into_iter().map(|it| {
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
