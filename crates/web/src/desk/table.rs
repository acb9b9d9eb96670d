//! The reading table: the report on the left, what it seems to tell on the right.
//!
//! Everything here works by links and plain forms; the script only moves the focus and sends the
//! same forms. After each decision one is at the next proposal that nobody has decided.

pub mod above;
pub mod beside;
mod card;
pub mod decide;
pub mod draw;
pub mod give;
pub mod join;
mod lit;
pub mod news;
mod notice;
pub mod passage;
mod refused;
pub mod selected;
pub mod split;
mod spoken;
mod spotted;
mod told;
mod view;

use super::choices::{Choices, Named};
use super::entry::{self, Desk};
use super::filled::Filled;
use super::labels::{Said, Wanted};
use super::{helped, together, urls as desk_urls};
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page, urls};
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use domain::{
    ClaimState, Document, Field, Kind, Lang, Passage, Proposal, ProposalId, ProposalKind, Record,
    RecordId, ValueError,
};
use search::{Audience, Wish};
use serde::Deserialize;
use spoken::Spoken;
use std::collections::HashSet;
use std::sync::OnceLock;
use store::{changes, proposals, records, sources};
use work::discard;
use work::table::{Likeness, likely};

/// What one wants to see of a table, as the address says it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    kind: String,
    state: String,
    /// The least confidence, in percent.
    least: String,
    /// The proposal that is being edited, or merged with a record that is looked for.
    edit: String,
    merge: String,
    q: String,
    /// The record that a proposal is laid beside.
    into: String,
    /// The number of the proposal whose words are lit up.
    at: Option<usize>,
    #[serde(flatten)]
    just: notice::Just,
}

impl Filter {
    fn kind(&self) -> Option<ProposalKind> {
        ProposalKind::from_name(&self.kind)
    }

    fn state(&self) -> Option<ClaimState> {
        ClaimState::from_name(&self.state)
    }

    fn least(&self) -> Option<u8> {
        self.least.trim().parse().ok().filter(|it| *it <= 100)
    }

    fn shows(&self, proposal: &Proposal) -> bool {
        self.kind().is_none_or(|it| it == proposal.kind)
            && self.state().is_none_or(|it| it == proposal.state)
            && self.least().is_none_or(|it| sure(proposal, it))
    }

    /// The words by which a record is looked for to merge with: until somebody writes others, those
    /// of the proposal.
    fn looks_for<'a>(&'a self, proposal: &'a Proposal) -> &'a str {
        if self.q.trim().is_empty() { &proposal.title } else { &self.q }
    }

    /// The same, without what is open or has just happened.
    fn only(&self) -> Filter {
        let (kind, state, least) = (self.kind.clone(), self.state.clone(), self.least.clone());
        Filter { kind, state, least, ..Filter::default() }
    }

    /// What of it the list of all that is sure keeps.
    fn above(&self) -> String {
        Filter { state: String::new(), ..self.only() }.query(&[])
    }

    /// The part of the address that is kept from one decision to the next.
    fn query(&self, more: &[(&str, String)]) -> String {
        let least = self.least().map(|it| it.to_string()).unwrap_or_default();
        let kept = [("kind", self.kind.clone()), ("state", self.state.clone()), ("least", least)];
        let pairs = kept.into_iter().chain(more.iter().cloned());
        urls::query(&pairs.filter(|it| !it.1.is_empty()).collect::<Vec<_>>())
    }
}

/// The direction of a field that is a text of several lines: it begins where its language does. A
/// word or two stand where the page has them.
pub fn prose_dir(values: &[card::Value]) -> Option<&'static str> {
    const LINE: usize = 40;
    match values {
        [only] if only.said.text.chars().count() > LINE => Some(only.said.lang.dir()),
        _ => None,
    }
}

/// Whether a proposal is at least so sure, in percent.
fn sure(proposal: &Proposal, least: u8) -> bool {
    proposal.confidence * 100.0 + 1e-9 >= f64::from(least)
}

/// A report and its proposals, in the order of the page: by kind, and within it as they are told.
pub struct Table {
    /// The position of the log at which it was read, or before.
    pub position: u64,
    pub source: Record,
    pub document: Option<Document>,
    pub proposals: Vec<Proposal>,
    /// Asked once for a page: telling the languages apart goes through the whole text.
    spoken: OnceLock<Spoken>,
}

impl Table {
    pub async fn load(app: &App, page: &Page, slug: &str) -> Result<Table> {
        page.allow_duty(Duty::Harvest)?;
        let source = entry::load(app, page, Kind::Source, slug).await?;
        let db = app.store.db();
        if discard::is_aside(db, &source).await? {
            return Err(Error::NotFound);
        }
        let position = changes::position(db).await?;
        let document = sources::document(db, source.id).await?;
        let mut proposals = proposals::of_source(db, source.id).await?;
        proposals.sort_by_key(|it| it.kind);
        Ok(Table { position, source, document, proposals, spoken: OnceLock::new() })
    }

    pub fn find(&self, id: &str) -> Result<&Proposal> {
        let id: Option<ProposalId> = id.parse().ok();
        self.proposals.iter().find(|it| Some(it.id) == id).ok_or(Error::NotFound)
    }

    /// The place of a proposal, counted from 1: it never changes, so anchors and keys rely on it.
    pub fn number(&self, id: ProposalId) -> usize {
        self.proposals.iter().position(|it| it.id == id).map_or(0, |it| it + 1)
    }

    /// The kept text of the report, empty where none was kept.
    pub fn text(&self) -> &str {
        self.document.as_ref().map_or("", |it| it.text.as_str())
    }

    /// In which language its words are.
    pub fn spoken(&self) -> &Spoken {
        self.spoken.get_or_init(|| Spoken::of(self))
    }

    /// The words of a passage, in their language.
    pub fn quote(&self, at: &Passage) -> Said {
        Said { text: at.words(self.text()), lang: self.spoken().lang(at.start) }
    }

    /// The address of a proposal on the table, to go back to.
    pub fn back(&self, page: &Page, id: ProposalId) -> String {
        format!("{}#proposal-{}", page.url(desk_urls::table(&self.source.slug)), self.number(id))
    }

    /// The language of a proposal: its own, or that of most of the report.
    pub fn lang_of(&self, proposal: &Proposal) -> Lang {
        proposal.lang().unwrap_or(self.source.origin)
    }

    pub fn decided(&self) -> usize {
        self.proposals.iter().filter(|it| it.state != ClaimState::Proposed).count()
    }

    /// Where to go on after these: the next open proposal after the last, or the first open one.
    pub fn next_open(&self, after: &[ProposalId], filter: &Filter) -> Option<usize> {
        let here = after.last().map_or(0, |it| self.number(*it));
        let open = self.proposals.iter().filter(|it| {
            let wanted = filter.kind().is_none_or(|kind| kind == it.kind);
            let wanted = wanted && filter.least().is_none_or(|least| sure(it, least));
            wanted && it.state == ClaimState::Proposed && !after.contains(&it.id)
        });
        let mut numbers: Vec<usize> = open.map(|it| self.number(it.id)).collect();
        numbers.sort_by_key(|it| (*it < here, *it));
        numbers.first().copied()
    }
}

/// What stands open on a table besides the proposals.
#[derive(Default)]
pub struct Open {
    pub filter: Filter,
    pub editing: Option<Editing>,
    /// Something that was refused, said at the head of the page.
    pub alert: Option<String>,
}

/// A proposal whose form is open.
pub struct Editing {
    pub proposal: ProposalId,
    /// As it was filled in; nothing where it has just been opened.
    pub filled: Option<Filled>,
    pub wrong: Vec<(Field, ValueError)>,
}

/// `GET /{lang}/desk/table/{source}`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, slug)): Path<(String, String)>,
    Query(filter): Query<Filter>,
) -> Result<Response> {
    if let Some(about) = thrown_away(&app, &page, &slug).await? {
        return Ok(page.redirect(about));
    }
    let table = Table::load(&app, &page, &slug).await?;
    let edited = table.find(&filter.edit).ok().filter(|it| it.kind.record().is_some());
    let editing = edited.map(|it| Editing { proposal: it.id, filled: None, wrong: Vec::new() });
    let open = Open { editing, filter, alert: None };
    draw(&app, page, &table, open, StatusCode::OK).await
}

/// Where it is told that a report was thrown away: who had its table open is led there.
async fn thrown_away(app: &App, page: &Page, slug: &str) -> Result<Option<String>> {
    page.allow_duty(Duty::Harvest)?;
    let source = entry::load(app, page, Kind::Source, slug).await?;
    let away = discard::is_aside(app.store.db(), &source).await?;
    Ok(away.then(|| desk_urls::record(source.kind, &source.slug)))
}

/// The page of the table.
pub async fn draw(
    app: &App,
    page: Page,
    table: &Table,
    open: Open,
    status: StatusCode,
) -> Result<Response> {
    let db = app.store.db();
    let undecided: Vec<Proposal> =
        table.proposals.iter().filter(|it| it.state == ClaimState::Proposed).cloned().collect();
    let likely = likely(db, &undecided).await?;
    let merging = table.find(&open.filter.merge).ok();
    let found = match merging.and_then(|it| Some((it, it.kind.record()?))) {
        Some((it, kind)) => look_for(app, &page, kind, open.filter.looks_for(it)).await?,
        None => Vec::new(),
    };

    let mut wanted = Wanted::default();
    for it in &table.proposals {
        wanted.proposal(it);
    }
    for it in likely.values().flatten().chain(&found) {
        wanted.likeness(it);
    }
    let labels = wanted.look_up(db, page.lang).await?;
    let choices = match &open.editing {
        Some(editing) => choices(app, &page, table, editing).await?,
        None => Choices::default(),
    };
    let also = together::also(app, &page, table).await?;
    let help = helped::of_source(app.store.db(), &page, table.source.id).await?;
    let around = view::Around {
        table,
        labels: &labels,
        likely: &likely,
        found,
        choices: &choices,
        help: &help,
        also: &also,
    };
    html_with(status, &view::Show::new(page, &around, &open))
}

/// What the form that is open needs to name, with what is looked for in it.
async fn choices(app: &App, page: &Page, table: &Table, editing: &Editing) -> Result<Choices> {
    let proposal = table.proposals.iter().find(|it| it.id == editing.proposal);
    let Some((it, kind)) = proposal.and_then(|it| Some((it, it.kind.record()?))) else {
        return Ok(Choices::default());
    };
    let filled = editing.filled.clone().unwrap_or_default();
    let named = Named::default().by_proposal(it).by_form(kind, &filled);
    let choices = Choices::of(app, (kind, page.lang), named).await?;
    choices.look(app, (page, kind), &filled, &editing.wrong).await
}

/// Records of a kind that a proposal may be merged with, by their words.
async fn look_for(app: &App, page: &Page, kind: Kind, words: &str) -> Result<Vec<Likeness>> {
    if words.trim().is_empty() {
        return Ok(Vec::new());
    }
    let wish = Wish {
        words: words.to_owned(),
        lang: page.lang.tag().to_owned(),
        kinds: vec![kind.name().to_owned()],
        audience: Audience::Desk,
        limit: 8,
        ..Wish::default()
    };
    let found = app.tools.finder.find(wish).await?;
    // A record that was made a moment ago is not in the index yet, but has its title.
    let by_title = records::by_titles(app.store.db(), kind, &[words]).await?;
    let mut ids: Vec<RecordId> = by_title.into_values().collect();
    ids.extend(found.hits.iter().filter_map(|it| it.id.parse::<RecordId>().ok()));
    let mut seen = HashSet::new();
    ids.retain(|it| seen.insert(*it));
    Ok(work::table::plainly(app.store.db(), &ids).await?)
}
