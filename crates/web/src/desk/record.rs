//! A record at the desk: its facts with their marks, what may be done with it and what stands in
//! the way, its translations, its claims, its history.

mod away;
mod beside;
mod evidence;
mod stated;
mod translations;
mod ways;
mod wording;

use super::became::{self, Became};
use super::compare::Difference;
use super::disagree::{self, Disagreement, Undo};
use super::entry::{Desk, Named};
use super::labels::{Labels, Said, Wanted};
use super::tie::{self, Tie, Unsourced};
use super::unchecked::{self, Unchecked};
use super::wishes::{self, Wish};
use super::{did, discard, history, next, urls, waiting};
use crate::error::Result;
use crate::html::html_with;
use crate::told::{Basis, Fact, Notes, facts_in};
use crate::{App, Page};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use domain::state::Ground;
use domain::{Act, Arrow, Claim, Kind, Record};
use serde::Deserialize;
pub use stated::Stated;
use store::{Db, changes, claims};
use translations::Translation;
use ways::Way;
use words::Key;
use work::settle;

#[derive(Template)]
#[template(path = "desk/record.html")]
struct Show {
    page: Page,
    kind: String,
    list: String,
    state: String,
    state_name: &'static str,
    public: Option<String>,
    table: Option<String>,
    title: Said,
    version: u32,
    alert: Option<String>,
    /// What has just been done.
    did: Option<String>,
    /// A choice between sources that can be taken back.
    undo: Option<Undo>,
    edit: Option<String>,
    /// That it was thrown away. Then nothing else is offered.
    away: Option<away::Away>,
    /// Where a draft is thrown away, after asking.
    discard: Option<String>,
    discard_label: String,
    edition: Option<next::Link>,
    ways: Vec<Way>,
    /// An evidence level that no source here says.
    unsupported: Option<evidence::Unsupported>,
    /// Whose turn it is, where it is not the viewer's.
    turn: Option<String>,
    /// Sources that readers may not see yet: to be dealt with before it is published.
    hidden: Vec<(String, Said)>,
    /// What became of it, where it is a report.
    became: Option<Became>,
    /// What a reviewer asked to be changed.
    wish: Option<Wish>,
    disagreements: Vec<Disagreement>,
    /// What the next edition has otherwise than the published one.
    beside: Option<Vec<Difference>>,
    facts: Vec<Fact>,
    /// In whose words the facts stand, where that is not plain.
    wording: Option<String>,
    notes: Notes,
    translations: Vec<Translation>,
    claims: Vec<Stated>,
    /// What was changed after it was tied to a source.
    unchecked: Vec<Unchecked>,
    /// What no source says, before somebody says yes to it.
    unsourced: Vec<Unsourced>,
    tie: Option<tie::Shown>,
    history: Vec<history::Line>,
}

/// What a refused form of the page was filled in with.
#[derive(Debug, Default)]
pub struct Again {
    pub alert: Option<String>,
    /// What has just been done, as the address says it.
    pub did: String,
    pub tie: Tie,
    pub follow: Option<Followed>,
}

/// An arrow that was to be followed, the comment on it, and what is wrong with that.
#[derive(Debug)]
pub struct Followed {
    pub arrow: Arrow,
    pub why: String,
    pub wrong: Option<String>,
}

/// The field that is to be tied to a source, and what has just been done.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    tie: String,
    did: String,
}

/// `GET /{lang}/desk/{plural}/{slug}`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let record = named.load_any(&app, &page).await?;
    let again = Again { tie: Tie::on(asked.tie), did: asked.did, ..Again::default() };
    draw(&app, page, &record, again, StatusCode::OK).await
}

/// `GET` of what only a form leads to: back to the record.
pub async fn back(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
) -> Result<Response> {
    let record = named.load_any(&app, &page).await?;
    Ok(page.redirect(urls::record(record.kind, &record.slug)))
}

/// The page of a record.
pub async fn draw(
    app: &App,
    page: Page,
    record: &Record,
    again: Again,
    status: StatusCode,
) -> Result<Response> {
    let db = app.store.db();
    let basis = Basis::load(app, &page, std::slice::from_ref(record)).await?;
    let mut notes = Notes::default();
    let lang = wording::lang(&page, record);
    let facts = facts_in(&page, (record, lang), &basis, &mut notes);
    let (ground, all, labels) = rests_on(db, &page, record).await?;
    let log = changes::of(db, record.id, history::MANY).await?;
    let history = history::of(app, &page, &log).await?;
    let taken = settle::last_taken(db, record).await?;
    let tie = tie::form(app, &page, record, &all, again.tie).await?;
    let claims = stated::of(app, &page, record, &all, &labels).await?;
    let unchecked = unchecked::of(&page, record, &facts, (&all, &claims));
    let became = became::of(app, &page, record).await?;
    let wish = wishes::of(app, &page, std::slice::from_ref(record)).await?.remove(&record.id);
    let leads = Leads::of(&page, record);
    let edition = next::link(db, &page, record).await?;
    let gone = away::of(app, &page, record).await?;
    let mut show = Show {
        away: None,
        kind: words::kind(page.lang, record.kind),
        list: page.url(urls::list(record.kind)),
        state: record.state().say(page.lang),
        state_name: record.state().name(),
        public: leads.public,
        table: leads.table,
        title: waiting::said_in(&page, record, lang),
        version: record.version,
        alert: again.alert,
        did: did::said(&page, record, &again.did)
            .or_else(|| unchecked::said(&page, &again.did, &unchecked)),
        undo: disagree::undo(&page, record, taken, &basis),
        disagreements: disagree::of(&page, record, &basis),
        edit: leads.edit,
        discard_label: page.say(discard::of_source(record, "act-discard", "act-discard-source")),
        discard: leads.discard,
        edition,
        unsupported: evidence::of(&page, record, &facts),
        turn: ways::turn(&page, record, &labels),
        ways: ways::of(&page, record, (&ground, &labels), again.follow.as_ref()),
        hidden: ways::hidden(&page, record, (&ground, &labels)),
        translations: translations::of(&page, record),
        became,
        wish,
        unchecked,
        unsourced: tie::unsourced(&page, record, &facts),
        wording: wording::said(&page, record, lang),
        beside: beside::of(db, &page, record).await?,
        facts,
        notes,
        claims,
        tie,
        history,
        page,
    };
    if let Some(gone) = gone {
        show.tell_away(gone);
    }
    html_with(status, &show)
}

/// Where the page leads, as far as the viewer may go there.
struct Leads {
    public: Option<String>,
    table: Option<String>,
    edit: Option<String>,
    discard: Option<String>,
}

impl Leads {
    fn of(page: &Page, record: &Record) -> Leads {
        let (kind, slug) = (record.kind, &record.slug);
        let public = record.state() == domain::State::Published;
        let table = kind == Kind::Source && page.has(Duty::Harvest);
        Leads {
            public: public.then(|| page.url(crate::urls::record(kind, slug))),
            table: table.then(|| page.url(urls::table(slug))),
            edit: page.may(Act::Edit, record).then(|| page.url(urls::edit(kind, slug))),
            discard: page.may(Act::Discard, record).then(|| page.url(urls::discard(kind, slug))),
        }
    }
}

/// What a record rests on, its claims, and the names of what both mention.
async fn rests_on(db: &Db, page: &Page, record: &Record) -> Result<(Ground, Vec<Claim>, Labels)> {
    let ground = claims::ground(db, record.id).await?;
    let all = claims::of_record(db, record.id).await?;
    let mut wanted = Wanted::default();
    wanted.person(record.author);
    for it in &all {
        wanted.claim(it);
    }
    for it in &ground.hidden_sources {
        wanted.record(*it);
    }
    let labels = wanted.look_up(db, page.lang).await?;
    Ok((ground, all, labels))
}
