//! The front page: what the programme does, what is new, and the figures.

use super::figures::{self, Computed};
use super::line::{self, Line};
use super::publications::{self, Printed};
use super::{calendar, drawn};
use crate::App;
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use askama::Template;
use axum::extract::State;
use axum::response::Response;
use domain::{Kind, State as Stage};
use draw::Drawing;
use store::records::{self, Listing, Order};
use tokio::try_join;

#[derive(Template)]
#[template(path = "public/front.html")]
struct Show {
    page: Page,
    practices: Vec<Line>,
    /// The next event, or the last ones where none is coming.
    events: Vec<Line>,
    is_coming: bool,
    printed: Vec<Printed>,
    computed: Vec<Computed>,
    map: Option<Drawing>,
    /// Whom one writes to for help, where the operator has said so.
    contact: Option<String>,
}

impl Show {
    /// Where it stands, as other sites know it.
    fn address(&self) -> String {
        format!("{}{}", self.page.site, self.page.url(crate::urls::home()))
    }
}

/// `GET /{lang}/`
pub async fn show(State(app): State<App>, page: Page) -> Result<Response> {
    let db = app.store.db();
    let (practices, (is_coming, events), printed, computed, places, published) = try_join!(
        newest(&app, &page, (Kind::Practice, Order::Changed, 4)),
        events(&app, &page),
        publications::newest(db, &page, FEW as u64),
        figures::computed(&app, &page),
        async { Ok(app.places().await?) },
        drawn::published(&app, &page),
    )?;
    let map = drawn::map(&page, &places, &published.places);
    let contact = app.settings.contact.clone();
    html(&Show { page, practices, events, is_coming, printed, computed, map, contact })
}

/// How many events and publications are told.
const FEW: usize = 3;

/// The next events, or where none is coming the last ones; and whether they are coming.
async fn events(app: &App, page: &Page) -> Result<(bool, Vec<Line>)> {
    let coming = calendar::next_events(app.store.db(), page, FEW).await?;
    if coming.is_empty() {
        let held = newest(app, page, (Kind::Event, Order::Newest, FEW as u64)).await?;
        return Ok((false, held));
    }
    Ok((true, line::lines(app, page, &coming).await?))
}

async fn newest(
    app: &App,
    page: &Page,
    (kind, order, limit): (Kind, Order, u64),
) -> Result<Vec<Line>> {
    let (kinds, states) = (vec![kind], vec![Stage::Published]);
    let told = Some(line::IN_LINES);
    let listing = Listing { kinds, states, order, limit, told, ..Listing::default() };
    let records = records::page(app.store.db(), &listing).await?.records;
    line::lines(app, page, &records).await
}
