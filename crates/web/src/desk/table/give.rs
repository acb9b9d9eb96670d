//! Words of one proposal that tell of another thing: they are ticked, the other is chosen, and they
//! go there in one step.

use super::card::titled;
use super::decide::{Which, to_proposal};
use super::join::{Question, chosen, question};
use super::selected::{named, seen, seen_in};
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
use domain::{ClaimState, Proposal, ProposalId, ProposalKind};
use words::Key;
use work::table::{self, Given, Held, Seen, TableError};

#[derive(Template)]
#[template(path = "desk/give.html")]
struct Show {
    page: Page,
    title: Said,
    back: String,
    act: String,
    version: u32,
    rows: Vec<Row>,
    groups: Vec<Group>,
    questions: Vec<Question>,
    alert: Option<String>,
}

/// A passage or a field that may go.
struct Row {
    /// `passage` or `field`, and its number.
    name: &'static str,
    n: usize,
    label: String,
    /// The words of a passage, or nothing.
    quote: Option<Said>,
    value: Option<Said>,
    ticked: bool,
}

/// The open proposals of one kind.
struct Group {
    title: String,
    open: bool,
    others: Vec<Other>,
}

struct Other {
    /// `{proposal}:{version}`
    seen: String,
    number: usize,
    title: Said,
    chosen: bool,
}

/// What was ticked and chosen.
#[derive(Default)]
struct Meant {
    what: Given,
    to: Option<Seen>,
}

/// `GET /{lang}/desk/table/{source}/{proposal}/give`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?;
    ask(&app, page, (&table, proposal), Meant::default(), None).await
}

/// `POST /{lang}/desk/table/{source}/{proposal}/give`
pub async fn save(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?;
    let filled = Filled::from(pairs);
    let meant = meant(&filled);
    let Some(to) = meant.to.filter(|it| it.proposal != proposal.id) else {
        let alert = Alert::Nobody;
        return ask(&app, page, (&table, proposal), meant, Some(alert)).await;
    };
    let from = seen_in(&filled, proposal);
    let keep = chosen(&filled);
    match table::give(&app.tools, (from, to), &meant.what, &keep, &page.by()).await {
        Ok(()) => {
            let table = Table::load(&app, &page, &which.source).await?;
            let query = crate::urls::query(&[
                ("at", table.number(to.proposal).to_string()),
                ("notice", "gave".to_owned()),
                ("of", to.proposal.to_string()),
            ]);
            Ok(to_proposal(&page, &table, to.proposal, &query))
        }
        Err(TableError::Conflict { theirs }) if theirs.id != proposal.id => {
            let table = Table::load(&app, &page, &which.source).await?;
            let proposal = table.find(&which.proposal)?;
            let alert = Some(Alert::Decided(theirs));
            ask(&app, page, (&table, proposal), meant, alert).await
        }
        Err(TableError::Held(why)) => {
            ask(&app, page, (&table, proposal), meant, Some(Alert::Held(why))).await
        }
        Err(TableError::Unclear(_)) => {
            ask(&app, page, (&table, proposal), meant, Some(Alert::Unclear)).await
        }
        Err(error) => refused::show(&app, page, &table, (proposal, filled), error).await,
    }
}

fn meant(filled: &Filled) -> Meant {
    let numbers = |what| filled.all(what).filter_map(|it| it.parse().ok()).collect();
    let what = Given { passages: numbers("passage"), fields: numbers("field") };
    Meant { what, to: seen(filled.get("to")) }
}

/// Why nothing was given. All that was ticked is still there.
enum Alert {
    Nobody,
    Held(Held),
    Unclear,
    /// Somebody was faster with the one that was chosen.
    Decided(Box<Proposal>),
}

impl Alert {
    fn status(&self) -> StatusCode {
        match self {
            Alert::Decided(_) => StatusCode::CONFLICT,
            Alert::Nobody | Alert::Held(_) | Alert::Unclear => StatusCode::UNPROCESSABLE_ENTITY,
        }
    }

    fn say(&self, page: &Page, labels: &Labels) -> String {
        match self {
            Alert::Nobody => page.say("desk-give-nobody"),
            Alert::Held(Held::Nothing) => page.say("desk-give-nothing"),
            Alert::Held(Held::Last) => page.say("desk-give-last"),
            Alert::Held(Held::Wordless) => page.say("desk-give-wordless"),
            Alert::Unclear => page.say("desk-join-choose"),
            Alert::Decided(theirs) => {
                let said = refused::decision(page, theirs, labels);
                format!("{said} {}", page.say("desk-give-another"))
            }
        }
    }
}

async fn ask(
    app: &App,
    page: Page,
    (table, proposal): (&Table, &Proposal),
    meant: Meant,
    alert: Option<Alert>,
) -> Result<Response> {
    let mut wanted = Wanted::default();
    wanted.proposal(proposal);
    let to = meant.to.and_then(|to| table.proposals.iter().find(|it| it.id == to.proposal));
    if let Some(to) = to {
        wanted.proposal(to);
    }
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let slug = &table.source.slug;
    let unclear = matches!(alert, Some(Alert::Unclear));
    let questions = match to.filter(|_| unclear) {
        Some(to) => questions(&page, table, (proposal, to, &meant.what), &labels),
        None => Vec::new(),
    };
    let show = Show {
        title: titled(&page, proposal, table.source.origin),
        back: table.back(&page, proposal.id),
        act: page.url(urls::decide(slug, proposal.id, "give")),
        version: proposal.version,
        rows: rows(&page, (table, proposal), &meant.what, &labels),
        groups: groups(&page, table, proposal, meant.to.map(|it| it.proposal)),
        questions,
        alert: alert.as_ref().map(|it| it.say(&page, &labels)),
        page,
    };
    html_with(alert.map_or(StatusCode::OK, |it| it.status()), &show)
}

fn rows(
    page: &Page,
    (table, proposal): (&Table, &Proposal),
    what: &Given,
    labels: &Labels,
) -> Vec<Row> {
    let passages = proposal.passages.iter().enumerate().map(|(n, at)| Row {
        name: "passage",
        n,
        label: page.say("desk-passage"),
        quote: Some(table.quote(at)),
        value: None,
        ticked: what.passages.contains(&n),
    });
    let fields = proposal.fields.iter().enumerate().filter(|it| !table::is_own(it.1.field));
    let fields = fields.map(|(n, it)| Row {
        name: "field",
        n,
        label: words::field(page.lang, it.field),
        quote: None,
        value: Some(labels.proposed(proposal.kind.record(), it.field, &it.value)),
        ticked: what.fields.contains(&n),
    });
    passages.chain(fields).collect()
}

/// Everything open on the table that can have the words, those of the same kind first.
fn groups(page: &Page, table: &Table, giver: &Proposal, chosen: Option<ProposalId>) -> Vec<Group> {
    let other = |it: &Proposal| Other {
        seen: named(it),
        number: table.number(it.id),
        title: titled(page, it, table.source.origin),
        chosen: chosen == Some(it.id),
    };
    let group = |kind: ProposalKind| {
        let open = |it: &&Proposal| it.state == ClaimState::Proposed && it.id != giver.id;
        let others = table.proposals.iter().filter(|it| it.kind == kind).filter(open);
        let others: Vec<Other> = others.map(other).collect();
        let open = kind == giver.kind || others.iter().any(|it| it.chosen);
        Group { title: kind.say(page.lang), open, others }
    };
    let mut kinds = ProposalKind::ALL;
    kinds.sort_by_key(|it| *it != giver.kind);
    kinds.into_iter().map(group).filter(|it| !it.others.is_empty()).collect()
}

/// What both tell differently, where only one value can stay.
fn questions(
    page: &Page,
    table: &Table,
    (giver, to, what): (&Proposal, &Proposal, &Given),
    labels: &Labels,
) -> Vec<Question> {
    let Ok((_, gift)) = table::divided(giver, to, what, table.text()) else { return Vec::new() };
    let both = [to, &gift];
    let all = table::unsettled(to, &gift);
    all.iter().map(|it| question(page, (table, both), it, labels)).collect()
}
