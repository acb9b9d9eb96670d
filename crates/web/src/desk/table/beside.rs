//! "Is this the one we know?", with both side by side: what the record says, what the report says,
//! and what becomes of each field. One sees it before two that differ are merged.

use super::decide::Which;
use super::{Filter, Table};
use crate::desk::entry::Desk;
use crate::desk::labels::{Labels, Said, Wanted};
use crate::desk::like::Like;
use crate::desk::urls;
use crate::error::{Error, Result};
use crate::html::html;
use crate::told::may_read;
use crate::{App, Page};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{ClaimState, Kind, Lang, Proposal, ProposedValue, Record, RecordId};
use store::records;
use work::table::{self, Beside, Effect, Likeness};

#[derive(Template)]
#[template(path = "desk/beside.html")]
struct Show {
    page: Page,
    source: Said,
    /// The record, with the reasons why it may be the one.
    like: Like,
    title: Said,
    quotes: Vec<Said>,
    /// In one sentence what differs.
    summary: String,
    /// The bodies that merging would bring into being.
    makes: Vec<Said>,
    rows: Vec<Row>,
    /// What the record alone tells, and merging leaves as it is.
    untouched: Vec<Row>,
    act: String,
    back: String,
    version: u32,
    looked_at: u32,
}

/// A field, as either tells it.
struct Row {
    label: String,
    effect: &'static str,
    what: String,
    known: Vec<Said>,
    told: Vec<Said>,
}

/// `GET /{lang}/desk/table/{source}/{proposal}/merge?into={record}`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path(which): Path<Which>,
    Query(filter): Query<Filter>,
) -> Result<Response> {
    let table = Table::load(&app, &page, &which.source).await?;
    let proposal = table.find(&which.proposal)?.clone();
    let into: Option<RecordId> = filter.into.parse().ok();
    let (Some(into), ClaimState::Proposed) = (into, proposal.state) else {
        return Ok(super::decide::to_proposal(&page, &table, proposal.id, &filter.query(&[])));
    };
    let db = app.store.db();
    let known = records::by_id(db, into).await?.filter(|it| may_read(&page, it));
    let known =
        known.filter(|it| Some(it.kind) == proposal.kind.record()).ok_or(Error::NotFound)?;
    let all = table::beside(db, &proposal, &known).await?;
    let mut likely = table::likely(db, std::slice::from_ref(&proposal)).await?;
    let likely = likely.remove(&proposal.id).unwrap_or_default();
    let likeness = match likely.into_iter().find(|it| it.record == into) {
        Some(it) => it,
        None => table::plainly(db, &[into]).await?.pop().ok_or(Error::NotFound)?,
    };
    let labels = wanted(&all, &likeness).look_up(db, page.lang).await?;
    let like = Like::of(&page, &labels, &likeness).ok_or(Error::NotFound)?;
    html(&Show::new(page, (&table, &filter), (&proposal, &known, like), (&all, &labels)))
}

fn wanted(all: &[Beside], likeness: &Likeness) -> Wanted {
    let mut wanted = Wanted::default();
    wanted.likeness(likeness);
    for value in all.iter().flat_map(|it| it.known.iter().chain(&it.told)) {
        wanted.value(value);
    }
    wanted
}

impl Show {
    fn new(
        page: Page,
        (table, filter): (&Table, &Filter),
        (proposal, known, like): (&Proposal, &Record, Like),
        (all, labels): (&[Beside], &Labels),
    ) -> Show {
        let (origin, slug) = (table.source.origin, &table.source.slug);
        let row = |it: &Beside| row((&page, origin), known.kind, it, labels);
        let (untouched, told): (Vec<&Beside>, Vec<&Beside>) =
            all.iter().partition(|it| it.effect == Effect::Untouched);
        let own = table.lang_of(proposal);
        let number = table.number(proposal.id);
        Show {
            source: Said { text: table.source.title(page.lang).to_owned(), lang: origin },
            title: super::card::titled(&page, proposal, origin),
            quotes: proposal.passages.iter().take(3).map(|it| table.quote(it)).collect(),
            summary: summary(&page, all),
            makes: table::makes(all)
                .into_iter()
                .map(|it| Said { text: it.to_owned(), lang: own })
                .collect(),
            rows: told.into_iter().map(row).collect(),
            untouched: untouched.into_iter().map(row).collect(),
            act: page.url(urls::decide(slug, proposal.id, "merge")) + &filter.query(&[]),
            back: format!("{}{}#proposal-{number}", page.url(urls::table(slug)), filter.query(&[])),
            version: proposal.version,
            looked_at: known.version,
            like,
            page,
        }
    }
}

fn summary(page: &Page, all: &[Beside]) -> String {
    let named = |wanted: Effect| {
        let fields = all.iter().filter(|it| it.effect == wanted);
        let fields: Vec<String> = fields.map(|it| words::field(page.lang, it.field)).collect();
        (!fields.is_empty()).then(|| words::list(page.lang, &fields))
    };
    let said = [
        (Effect::Contradicts, "desk-beside-contradict-in"),
        (Effect::Differs, "desk-beside-differ-in"),
        (Effect::Fills, "desk-beside-fill-in"),
    ];
    let said = said.map(|(effect, key)| Some(page.about(key, "fields", named(effect)?)));
    let said: Vec<String> = said.into_iter().flatten().collect();
    if said.is_empty() { page.say("desk-beside-same-in-all") } else { said.join(" ") }
}

fn row((page, origin): (&Page, Lang), kind: Kind, it: &Beside, labels: &Labels) -> Row {
    let said = |value: &ProposedValue| labels.proposed(Some(kind), it.field, value);
    let (effect, key) = match it.effect {
        Effect::Contradicts => ("contradicts", "desk-beside-contradicts"),
        Effect::Differs => ("differs", "desk-beside-differs"),
        Effect::Fills => ("fills", "desk-beside-fills"),
        Effect::Same => ("same", "desk-beside-same"),
        Effect::Untouched => ("untouched", "desk-beside-untouched"),
    };
    Row {
        label: words::field(page.lang, it.field),
        effect,
        what: page.say(key),
        known: in_one_language(&it.known, [origin, page.lang]).map(said).collect(),
        told: it.told.iter().map(said).collect(),
    }
}

/// Of a text that a record has in several languages, the one that can be compared best: in the
/// language of the report, else in the reader's.
fn in_one_language(
    known: &[ProposedValue],
    langs: [Lang; 2],
) -> impl Iterator<Item = &ProposedValue> {
    let there = |lang: &Lang| known.iter().any(|it| it.lang() == Some(*lang));
    let first = known.iter().find_map(ProposedValue::lang);
    let lang = langs.into_iter().find(there).or(first);
    known.iter().filter(move |it| it.lang().is_none() || it.lang() == lang)
}
