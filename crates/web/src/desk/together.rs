//! Told by several reports: what the reports of a batch, or those on the table, tell of one thing,
//! side by side. It is decided for all of them at once, or told apart.

use super::entry::Desk;
use super::labels::{Labels, Said, Wanted};
use super::like::Like;
use super::twins::{self, Apart};
use super::urls;
use crate::error::{Error, Result};
use crate::html::{html, html_with};
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, Query, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::access::Duty;
use domain::{
    ClaimState, Field, Passage, Proposal, ProposalId, ProposedField, ProposedValue, RecordId,
};
use serde::Deserialize;
use std::collections::HashMap;
use store::batches::BatchId;
use store::{batches, proposals, sources};
use words::Key;
use work::table::several::{self, Disagreement, Group};
use work::table::{self, Likeness, Seen, TableError};

/// So many groups stand on the page. When they are decided, the next come.
const MANY: usize = 20;

/// So many passages of one telling are quoted.
const QUOTES: usize = 3;

#[derive(Template)]
#[template(path = "desk/together.html")]
struct Show {
    page: Page,
    here: String,
    /// The batch, where the page is of one.
    batch: Option<(String, String)>,
    groups: Vec<Shown>,
    more: usize,
    just: Option<Just>,
    alert: Option<String>,
}

/// What was just done, and how to take it back.
struct Just {
    said: String,
    record: Option<(String, Said)>,
    undo: Option<Undo>,
}

/// The button that takes it back: what it does, and about whom.
struct Undo {
    what: &'static str,
    told: String,
    one: String,
}

struct Shown {
    number: usize,
    /// The telling that it is called after: it stays when others before it are decided.
    anchor: ProposalId,
    kind: String,
    title: Said,
    members: Vec<Member>,
    disagreements: Vec<Differs>,
    /// The records that it may be already.
    likely: Vec<Like>,
}

/// One telling of it.
struct Member {
    id: ProposalId,
    version: u32,
    source: (String, Said),
    /// What tells its source from another of the same title.
    apart: Option<String>,
    title: Said,
    fields: Vec<(String, Vec<Said>, bool)>,
    quotes: Vec<String>,
}

/// Another report that tells the same, and where that is decided.
#[derive(Debug, Clone)]
pub struct Teller {
    pub href: String,
    pub title: Said,
    pub apart: Option<String>,
}

/// A field on which they disagree: each value, who says it, and whom one chooses with it.
struct Differs {
    field: &'static str,
    label: String,
    values: Vec<(ProposalId, Vec<Said>, Vec<Said>)>,
}

/// What has just happened, as the address says it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Happened {
    did: String,
    of: String,
    /// Which of them was told from the others.
    one: String,
    /// A telling whose group is looked for.
    at: String,
}

/// `GET /{lang}/desk/together`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Query(happened): Query<Happened>,
) -> Result<Response> {
    html(&shown(&app, page, None, &happened).await?)
}

/// `GET /{lang}/desk/batches/{id}/together`
pub async fn of_batch(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id)): Path<(String, String)>,
    Query(happened): Query<Happened>,
) -> Result<Response> {
    html(&shown(&app, page, Some(&id), &happened).await?)
}

type Pairs = Vec<(String, String)>;

/// `POST /{lang}/desk/together/{what}`
pub async fn decide(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, what)): Path<(String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    done(&app, page, None, (&what, &pairs)).await
}

/// `POST /{lang}/desk/batches/{id}/together/{what}`
pub async fn decide_of_batch(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, id, what)): Path<(String, String, String)>,
    Form(pairs): Form<Pairs>,
) -> Result<Response> {
    done(&app, page, Some(&id), (&what, &pairs)).await
}

/// `GET` of an address that is only written to.
pub async fn back(Desk(page): Desk) -> Response {
    let path = page.here.rsplit_once('/').map_or(String::new(), |it| it.0.to_owned());
    page.redirect(path)
}

async fn done(
    app: &App,
    page: Page,
    batch: Option<&str>,
    (what, pairs): (&str, &Pairs),
) -> Result<Response> {
    page.allow_duty(Duty::Harvest)?;
    let by = page.by();
    let ids = ids(pairs)?;
    let one: Option<ProposalId> =
        pairs.iter().find(|it| it.0 == "one").and_then(|it| it.1.parse().ok());
    let result = match what {
        "accept" => {
            several::accept(&app.tools, &seen(pairs)?, &chosen(pairs), &by).await.map(|_| ())
        }
        "merge" => several::merge(&app.tools, &seen(pairs)?, into(pairs)?, &by).await,
        "reject" => several::reject(&app.tools, &seen(pairs)?, &by).await,
        "apart" => several::tell_apart(&app.store, &seen(pairs)?, one, &by).await,
        "again" => several::put_together(&app.store, &ids, one, &by).await,
        "undo" => several::undo(&app.tools, &ids, &by).await,
        _ => return Err(Error::NotFound),
    };
    let here = address(batch)?;
    match result {
        Ok(()) => {
            let of: Vec<String> = ids.iter().map(ToString::to_string).collect();
            let mut query = vec![("did", what.to_owned()), ("of", of.join("."))];
            query.extend(one.map(|it| ("one", it.to_string())));
            let query = crate::urls::query(&query);
            Ok(page.redirect(here + &query))
        }
        Err(TableError::Store(cause)) => Err(cause.into()),
        Err(refused) => {
            let alert = match refused {
                TableError::MovedOn { .. } => page.say("desk-moved-on-why"),
                TableError::NotFound => return Err(Error::NotFound),
                TableError::Invalid(wrong) => page.count("desk-together-unreadable", wrong.len()),
                _ => page.say("desk-together-changed"),
            };
            let alert = Some(alert);
            let again = Show { alert, ..shown(app, page, batch, &Happened::default()).await? };
            html_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

fn address(batch: Option<&str>) -> Result<String> {
    let id = |it: &str| it.parse::<BatchId>().map_err(|_| Error::NotFound);
    Ok(batch.map(id).transpose()?.map_or_else(urls::together, urls::together_of))
}

/// The tellings of the form, as their reader saw them.
fn seen(pairs: &Pairs) -> Result<Vec<Seen>> {
    let read = |it: &str| {
        let (id, version) = it.split_once(':')?;
        Some(Seen { proposal: id.parse().ok()?, version: version.parse().ok()? })
    };
    told(pairs).map(read).collect::<Option<Vec<_>>>().ok_or(Error::NotFound)
}

/// Which they are, whatever has become of them since.
fn ids(pairs: &Pairs) -> Result<Vec<ProposalId>> {
    let read = |it: &str| it.split(':').next()?.parse().ok();
    told(pairs).map(read).collect::<Option<Vec<_>>>().ok_or(Error::NotFound)
}

fn told(pairs: &Pairs) -> impl Iterator<Item = &str> {
    pairs.iter().filter(|it| it.0 == "told").flat_map(|it| it.1.split_whitespace())
}

/// The known record that they are said to be.
fn into(pairs: &Pairs) -> Result<RecordId> {
    let into = pairs.iter().find(|it| it.0 == "into").and_then(|it| it.1.parse().ok());
    into.ok_or(Error::NotFound)
}

/// For each field on which they disagree, whose value was chosen.
fn chosen(pairs: &Pairs) -> Vec<(Field, ProposalId)> {
    let read = |it: &(String, String)| {
        let field = Field::from_name(it.0.strip_prefix("choose.")?)?;
        Some((field, it.1.parse().ok()?))
    };
    pairs.iter().filter_map(read).collect()
}

async fn shown(app: &App, page: Page, batch: Option<&str>, happened: &Happened) -> Result<Show> {
    page.allow_duty(Duty::Harvest)?;
    let db = app.store.db();
    let here = address(batch)?;
    let (sources, batch) = match batch {
        Some(id) => {
            let id: BatchId = id.parse().map_err(|_| Error::NotFound)?;
            let batch = batches::by_id(db, id).await?.ok_or(Error::NotFound)?;
            let row = super::batches::row(&page, &batch, batches::Counts::default());
            (several::of_batch(db, id).await?, Some((row.href, row.title)))
        }
        None => (several::on_the_table(db).await?, None),
    };
    let mut groups = several::groups(db, &sources).await?;
    let more = groups.len().saturating_sub(MANY);
    // What is looked for is on the page, however many there are.
    let at: Option<ProposalId> = happened.at.parse().ok();
    let looked_for = groups.iter().position(|it| it.members.iter().any(|it| Some(it.id) == at));
    if let Some(far) = looked_for.filter(|it| *it >= MANY) {
        groups.swap(0, far);
    }
    groups.truncate(MANY);
    let just = just(app, &page, happened).await?;
    Ok(Show {
        here: page.url(&here),
        batch,
        groups: views(app, &page, &groups).await?,
        more,
        just,
        alert: None,
        page,
    })
}

async fn just(app: &App, page: &Page, happened: &Happened) -> Result<Option<Just>> {
    let key = match happened.did.as_str() {
        "accept" => "desk-together-accepted",
        "merge" => "desk-together-merged",
        "reject" => "desk-together-rejected",
        "apart" => "desk-together-apart-done",
        "undo" | "again" => "desk-together-undone",
        _ => return Ok(None),
    };
    let ids: Vec<ProposalId> = happened.of.split('.').filter_map(|it| it.parse().ok()).collect();
    let first = match ids.first() {
        Some(id) => proposals::by_id(app.store.db(), *id).await?,
        None => None,
    };
    let record = first.as_ref().and_then(|it| it.record);
    let mut wanted = Wanted::default();
    if let Some(id) = record {
        wanted.record(id);
    }
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let link = |id: RecordId| Some((page.url(labels.url(id)?), labels.title(id)));
    let opposite = match happened.did.as_str() {
        "accept" | "merge" | "reject" => Some("undo"),
        "apart" => Some("again"),
        _ => None,
    };
    let undo = opposite.map(|what| Undo {
        what,
        told: ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(" "),
        one: happened.one.clone(),
    });
    Ok(Some(Just { said: page.say(key), record: record.and_then(link), undo }))
}

async fn views(app: &App, page: &Page, groups: &[Group]) -> Result<Vec<Shown>> {
    let db = app.store.db();
    let mut wanted = Wanted::default();
    for it in groups.iter().flat_map(|it| &it.members) {
        wanted.proposal(it);
        wanted.record(it.source);
    }
    let members: Vec<Proposal> = groups.iter().flat_map(|it| it.members.clone()).collect();
    let likely = table::likely(db, &members).await?;
    likely.values().flatten().for_each(|it| wanted.likeness(it));
    let labels = wanted.look_up(db, page.lang).await?;
    let first = |it: &Proposal| -> Vec<(ProposalId, RecordId, Passage)> {
        it.passages.iter().take(QUOTES).map(|at| (it.id, it.source, *at)).collect()
    };
    let cited: Vec<_> = groups.iter().flat_map(|it| &it.members).flat_map(first).collect();
    let passages: Vec<_> = cited.iter().map(|it| (it.1, it.2)).collect();
    let excerpts = sources::excerpts(db, &passages).await?;
    let mut quotes: HashMap<ProposalId, Vec<String>> = HashMap::new();
    for ((id, ..), words) in cited.into_iter().zip(excerpts) {
        quotes.entry(id).or_default().push(words);
    }
    let sources: Vec<RecordId> = members.iter().map(|it| it.source).collect();
    let apart = twins::of(app, page, &sources).await?;
    let maker = Maker { page, labels: &labels, quotes: &quotes, likely: &likely, apart: &apart };
    Ok(groups.iter().enumerate().map(|(at, it)| maker.group(at + 1, it)).collect())
}

struct Maker<'a> {
    page: &'a Page,
    labels: &'a Labels,
    quotes: &'a HashMap<ProposalId, Vec<String>>,
    likely: &'a HashMap<ProposalId, Vec<Likeness>>,
    apart: &'a Apart,
}

impl Maker<'_> {
    fn group(&self, number: usize, group: &Group) -> Shown {
        let members: Vec<Member> = group.members.iter().map(|it| self.member(it, group)).collect();
        Shown {
            number,
            anchor: group.members[0].id,
            kind: group.kind.say(self.page.lang),
            title: members[0].title.clone(),
            members,
            disagreements: group.contradictions.iter().map(|it| self.differs(it, group)).collect(),
            likely: self.likely(group),
        }
    }

    /// What any of them may be, each record once.
    fn likely(&self, group: &Group) -> Vec<Like> {
        let mut all: Vec<&Likeness> = Vec::new();
        for it in group.members.iter().filter_map(|it| self.likely.get(&it.id)).flatten() {
            if all.iter().all(|known| known.record != it.record) {
                all.push(it);
            }
        }
        all.into_iter().filter_map(|it| Like::of(self.page, self.labels, it)).collect()
    }

    fn member(&self, it: &Proposal, group: &Group) -> Member {
        let mut fields: Vec<(Field, Vec<Said>)> = Vec::new();
        for field in it.fields.iter().filter(|it| it.field != Field::Title) {
            let said = self.labels.proposed(it.kind.record(), field.field, &field.value);
            match fields.last_mut().filter(|last| last.0 == field.field) {
                Some(last) => last.1.push(said),
                None => fields.push((field.field, vec![said])),
            }
        }
        let differs = |field: Field| group.contradictions.iter().any(|it| it.field == field);
        let lang = self.page.lang;
        let fields = fields
            .into_iter()
            .map(|(field, values)| (words::field(lang, field), values, differs(field)));
        Member {
            id: it.id,
            version: it.version,
            source: self.source(it.source),
            apart: self.apart.get(&it.source).cloned(),
            title: Said {
                text: it.title.clone(),
                lang: it.lang().unwrap_or_else(|| self.labels.origin(it.source)),
            },
            fields: fields.collect(),
            quotes: self.quotes.get(&it.id).cloned().unwrap_or_default(),
        }
    }

    fn source(&self, id: RecordId) -> (String, Said) {
        let table = self.labels.table(id).map(|it| self.page.url(it)).unwrap_or_default();
        (table, self.labels.title(id))
    }

    /// A value of a proposal, and a number as it is meant: *more than 190*.
    fn said(&self, proposal: &Proposal, it: &ProposedField) -> Said {
        match (&it.value, it.field) {
            (ProposedValue::Number(number), Field::Number) => Said {
                text: words::qualified(self.page.lang, proposal.code(Field::Qualifier), *number),
                lang: self.page.lang,
            },
            _ => self.labels.proposed(proposal.kind.record(), it.field, &it.value),
        }
    }

    fn differs(&self, it: &Disagreement, group: &Group) -> Differs {
        let value = |ids: &Vec<ProposalId>| {
            let tellers: Vec<&Proposal> =
                group.members.iter().filter(|member| ids.contains(&member.id)).collect();
            let first = tellers.first()?;
            let said = first.fields.iter().filter(|field| field.field == it.field);
            let said = said.map(|field| self.said(first, field));
            let by = tellers.iter().map(|it| self.labels.title(it.source)).collect();
            Some((first.id, said.collect(), by))
        };
        Differs {
            field: it.field.name(),
            label: words::field(self.page.lang, it.field),
            values: it.told.iter().filter_map(value).collect(),
        }
    }
}

/// For each open proposal of a table the other reports that tell the same, with the place where it
/// is decided for all of them.
pub async fn also(
    app: &App,
    page: &Page,
    table: &super::table::Table,
) -> Result<HashMap<ProposalId, Vec<Teller>>> {
    let db = app.store.db();
    let of_table = |it: &Proposal| it.source == table.source.id;
    let open =
        |it: &Proposal| it.state == ClaimState::Proposed && several::KINDS.contains(&it.kind);
    if !table.proposals.iter().any(open) {
        return Ok(HashMap::new());
    }
    let batch = batches::of_source(db, table.source.id).await?;
    let here = page.url(batch.map_or_else(urls::together, urls::together_of));
    let sources = several::beside(db, table.source.id, batch).await?;
    let groups = several::groups(db, &sources).await?;
    let mut wanted = Wanted::default();
    let mut found = Vec::new();
    for group in &groups {
        let Some(own) = group.members.iter().find(|it| of_table(it)) else { continue };
        let query = crate::urls::query(&[("at", own.id.to_string())]);
        let there = format!("{here}{query}#group-{}", group.members[0].id);
        for other in group.members.iter().filter(|it| !of_table(it)) {
            wanted.record(other.source);
            found.push((own.id, there.clone(), other.source));
        }
    }
    let labels = wanted.look_up(db, page.lang).await?;
    let sources: Vec<RecordId> = found.iter().map(|it| it.2).chain([table.source.id]).collect();
    let apart = twins::of(app, page, &sources).await?;
    let mut also: HashMap<ProposalId, Vec<Teller>> = HashMap::new();
    for (own, href, source) in found {
        let (title, apart) = (labels.title(source), apart.get(&source).cloned());
        also.entry(own).or_default().push(Teller { href, title, apart });
    }
    Ok(also)
}
