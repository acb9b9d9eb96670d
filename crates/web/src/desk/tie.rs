//! A field of a record is tied to the words of a source that say it: which source, found as every
//! link is, and where the words stand in its text.

use super::choices::is_short;
use super::entry::{Desk, Named};
use super::filled::Filled;
use super::find::{self, Found};
use super::form::{Choice, For, Form, Input, Widget};
use super::record::{self, Again};
use super::twins::{self, Apart};
use super::{ended, links, urls, waiting};
use crate::error::{Error, Result};
use crate::told::{Chars, Cited};
use crate::{App, Page};
use axum::Form as Body;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use domain::{Act, Claim, Field, Kind, Lang, Record, RecordId, State as Of, schema};
use std::collections::HashMap;
use store::records::{self, Listing, Order};
use store::sources;
use work::cite::CiteError;
use work::table::spot::{self, Spots};

/// The names of the inputs, and of what the buttons look for.
const SOURCE: &str = "source";
const QUOTE: &str = "quote";

/// So many of the sources that a record rests on are offered, and so many of the newest.
const OWN: usize = 8;
const NEWEST: u64 = 4;

/// The form as somebody filled it in.
#[derive(Debug, Default)]
pub struct Tie {
    pub field: String,
    source: Option<RecordId>,
    /// What was written to find another source.
    words: String,
    found: Option<Found>,
    quote: String,
    place: Option<Place>,
    alert: Option<String>,
}

/// What became of looking for the words in the source.
#[derive(Debug)]
pub struct Place {
    pub said: String,
    pub cited: Option<Cited>,
}

/// The form, ready to be shown.
pub struct Shown {
    pub form: Form,
    pub source: Input,
    pub fields: Vec<(&'static str, String, bool)>,
    pub quote: String,
    pub place: Option<Place>,
    pub alert: Option<String>,
}

impl Tie {
    fn of(filled: &Filled) -> Tie {
        let source = filled.get(SOURCE).parse().ok();
        let words = filled.get("source.add").to_owned();
        let (field, quote) = (filled.get("field").to_owned(), filled.get(QUOTE).to_owned());
        Tie { field, source, words, quote, ..Tie::default() }
    }

    /// A field to begin with.
    pub fn on(field: String) -> Tie {
        Tie { field, ..Tie::default() }
    }
}

/// Whether the records of a kind are told by sources. A source tells itself, and the vocabularies
/// are the programme's own.
pub fn rests_on_sources(kind: Kind) -> bool {
    kind != Kind::Source && !is_short(kind)
}

/// The form is there for who settles what sources say, and for records that rest on sources.
pub async fn form(
    app: &App,
    page: &Page,
    record: &Record,
    claims: &[Claim],
    tie: Tie,
) -> Result<Option<Shown>> {
    if !page.has(Duty::Harvest) || record.kind == Kind::Source {
        return Ok(None);
    }
    let there = |field: Field| record.texts(field).is_some() || !record.values(field).is_empty();
    let fields = schema::fields(record.kind).iter().filter(|it| there(it.field));
    let field = |it: &schema::Entry| {
        let name = it.field.name();
        (name, words::field(page.lang, it.field), name == tie.field)
    };
    let action = page.url(urls::cite(record.kind, &record.slug));
    let offered = offered(app, page, claims, &tie).await?;
    let titles: Vec<_> = offered.iter().map(|it| (it.0.id, it.0.title(page.lang))).collect();
    let apart = twins::titled(app, page, &titles).await?;
    Ok(Some(Shown {
        fields: fields.map(field).collect(),
        source: source(page, record.kind, (&offered, &apart), &tie),
        form: Form { action, ..Form::default() },
        quote: tie.quote,
        place: tie.place,
        alert: tie.alert,
    }))
}

/// The sources to choose from: what is chosen already, then the record's own, those that say most
/// of it first, then the newest. Two statements; every other source is looked for.
async fn offered(
    app: &App,
    page: &Page,
    claims: &[Claim],
    tie: &Tie,
) -> Result<Vec<(Record, bool)>> {
    let db = app.store.db();
    let mut counts: HashMap<RecordId, usize> = HashMap::new();
    for claim in claims {
        *counts.entry(claim.source).or_default() += 1;
    }
    let mut own: Vec<(RecordId, usize)> = counts.into_iter().collect();
    own.sort_by_key(|it| (std::cmp::Reverse(it.1), it.0));
    let mut ids: Vec<RecordId> = own.iter().map(|it| it.0).take(OWN).collect();
    if let Some(chosen) = tie.source.filter(|it| !ids.contains(it)) {
        ids.insert(0, chosen);
    }
    let mut all = records::by_ids(db, &ids).await?;
    all.sort_by_key(|it| ids.iter().position(|id| *id == it.id));
    let listing = Listing {
        kinds: vec![Kind::Source],
        order: Order::Changed,
        limit: NEWEST + ids.len() as u64,
        ..Listing::default()
    };
    let newest = records::page(db, &listing).await?.records;
    let newest = newest.into_iter().filter(|it| !ids.contains(&it.id) && it.state() != Of::Retired);
    all.extend(newest.take(usize::try_from(NEWEST).unwrap_or(4)));
    all.retain(|it| it.kind == Kind::Source && page.may(Act::Read, it));
    let mark = |it: Record| {
        let is_own = own.iter().any(|(id, _)| *id == it.id);
        (it, is_own)
    };
    Ok(all.into_iter().map(mark).collect())
}

/// The chooser, as any other link has it.
fn source(
    page: &Page,
    kind: Kind,
    (offered, apart): (&[(Record, bool)], &Apart),
    tie: &Tie,
) -> Input {
    let chosen = tie.source.or_else(|| offered.first().map(|it| it.0.id));
    let one = |(it, own): &(Record, bool)| {
        let own = own.then(|| page.say("desk-cite-own"));
        let hints: Vec<String> = own.into_iter().chain(apart.get(&it.id).cloned()).collect();
        choice(page, it, hints.join(" · "), chosen == Some(it.id))
    };
    let there: Vec<Choice> = offered.iter().map(one).collect();
    let what = For { kind, reader: page.lang, langs: &[], prefix: "", action: "" };
    let found = tie.found.as_ref().map(|it| links::looked(what, Kind::Source, &there, it));
    let settled = found.as_ref().is_some_and(|it| !it.options.is_empty());
    Input {
        id: "cite-source".to_owned(),
        field: SOURCE,
        label: words::kind(page.lang, Kind::Source),
        hint: page.say("desk-cite-source-hint"),
        error: String::new(),
        required: true,
        needed: "required",
        shown: "shown.source".to_owned(),
        widget: Widget::Links {
            there,
            found,
            added: vec![if settled { String::new() } else { tie.words.clone() }],
            list: None,
            suggest: page.url(urls::find(Kind::Source)),
            one: true,
        },
    }
}

fn choice(page: &Page, source: &Record, hint: String, chosen: bool) -> Choice {
    let title = waiting::said(page, source);
    Choice {
        value: source.id.to_string(),
        label: title.text,
        lang: Some(title.lang),
        hint,
        chosen,
        depth: 0,
    }
}

/// `POST /{lang}/desk/{plural}/{slug}/cite`
pub async fn save(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Body(pairs): Body<Vec<(String, String)>>,
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let record = named.load(&app, &page).await?;
    let filled = Filled::from(pairs);
    let mut tie = Tie::of(&filled);
    if filled.is_again() {
        tie.alert = Some(ended::given_back(&page));
        return again(&app, page, &record, tie, StatusCode::OK).await;
    }
    if filled.get("look") == SOURCE {
        tie.found = Some(find::look(&app, &page, Kind::Source, &tie.words).await?);
        return again(&app, page, &record, tie, StatusCode::OK).await;
    }
    if !tie.words.is_empty() {
        tie.source = written(&app, &page, &tie.words).await?;
    }
    if tie.source.is_none() && !tie.words.is_empty() {
        tie.found = Some(find::look(&app, &page, Kind::Source, &tie.words).await?);
    } else if tie.source.is_some() {
        tie.words = String::new();
    }
    if filled.get("look") == QUOTE && tie.source.is_some() {
        tie.place = place(&app, &page, &tie).await?;
        return again(&app, page, &record, tie, StatusCode::OK).await;
    }
    take(&app, page, &record, tie).await
}

/// The one source that is called so.
async fn written(app: &App, page: &Page, words: &str) -> Result<Option<RecordId>> {
    let called = find::exactly(app, Kind::Source, &[words.to_owned()]).await?;
    let known = records::by_ids(app.store.db(), &called).await?;
    Ok(known.iter().find(|it| page.may(Act::Read, it)).map(|it| it.id))
}

async fn take(app: &App, page: Page, record: &Record, mut tie: Tie) -> Result<Response> {
    let refused = StatusCode::UNPROCESSABLE_ENTITY;
    let (Some(field), Some(source)) = (Field::from_name(&tie.field), tie.source) else {
        tie.alert = Some(page.say("desk-cite-choose"));
        return again(app, page, record, tie, refused).await;
    };
    let said = (known(app, &page, source).await?.id, tie.quote.as_str());
    let key = match work::cite(&app.store, record, field, said, &page.by()).await {
        Ok(_) => {
            return Ok(page.redirect(urls::record(record.kind, &record.slug) + "#facts"));
        }
        Err(CiteError::NotInTheSource | CiteError::NoText) => {
            tie.place = place(app, &page, &tie).await?;
            "desk-cite-not-there"
        }
        Err(CiteError::NothingToGround) => "desk-cite-nothing",
        Err(CiteError::Store(cause)) => return Err(cause.into()),
    };
    tie.alert = Some(page.say(key));
    again(app, page, record, tie, refused).await
}

/// A source that the viewer may read.
async fn known(app: &App, page: &Page, source: RecordId) -> Result<Record> {
    let record = records::by_id(app.store.db(), source).await?;
    let is_source = |it: &Record| it.kind == Kind::Source && page.may(Act::Read, it);
    record.filter(is_source).ok_or(Error::NotFound)
}

/// Where the words stand, or where nearly the same do.
async fn place(app: &App, page: &Page, tie: &Tie) -> Result<Option<Place>> {
    let Some(id) = tie.source else { return Ok(None) };
    let source = known(app, page, id).await?;
    let text = sources::texts(app.store.db(), &[id]).await?.remove(&id).unwrap_or_default();
    if text.is_empty() {
        let said = page.say("desk-cite-no-text");
        return Ok(Some(Place { said, cited: None }));
    }
    let (said, passage) = match spot::find(&text, &tie.quote) {
        Spots::Here(all) => (page.count("desk-cite-stands", all.len()), all.first().copied()),
        Spots::Nowhere { nearest: None } => (page.say("desk-cite-nowhere"), None),
        Spots::Nowhere { nearest } => (page.say("desk-cite-nearest"), nearest),
    };
    let language = source.code(Field::Language).and_then(|it| it.parse().ok());
    let lang: Option<Lang> = language.filter(|it| *it != page.lang);
    let chars = Chars::new(text);
    let cited = passage.and_then(|it| {
        let href = page.url(crate::urls::passage(&source.slug, it));
        Some(Cited { quote: chars.quote(it)?, href, lang })
    });
    Ok(Some(Place { said, cited }))
}

/// The page of the record with the form as it was filled in.
async fn again(
    app: &App,
    page: Page,
    record: &Record,
    tie: Tie,
    status: StatusCode,
) -> Result<Response> {
    record::draw(app, page, record, Again { tie, ..Again::default() }, status).await
}

/// A field that no source says, and where to find it one.
pub struct Unsourced {
    pub label: String,
    pub href: Option<String>,
}

/// The fields whose marks lead to a hand alone.
pub fn unsourced(page: &Page, record: &Record, facts: &[crate::told::Fact]) -> Vec<Unsourced> {
    if !rests_on_sources(record.kind) {
        return Vec::new();
    }
    let may = page.has(Duty::Harvest);
    let by_hand = facts.iter().filter(|it| !it.is_unchecked).filter_map(|fact| {
        let href = page.url(urls::tie(record.kind, &record.slug, fact.field));
        let label = fact.by_hand(page)?;
        Some(Unsourced { label, href: may.then_some(href) })
    });
    by_hand.collect()
}
