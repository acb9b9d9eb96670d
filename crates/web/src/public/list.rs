//! The list of a kind: sifted, counted, a page at a time.

use super::back;
use super::browse::{self, Browse};
use super::facets::{self, Coded};
use super::json;
use super::line::{self, IN_LINES, Line};
use super::onward::{Onward, Turn};
use super::sift::{By, Sift};
use super::views::{self, Shown, Views};
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::told::may_read;
use crate::{App, urls, wants};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::{Field, Kind, Record, RecordId, schema};
use search::Found;
use store::Db;
use store::records::{self, Counted, Listing, Order};
use tokio::try_join;

/// How many are shown at once.
const PAGE: u64 = 50;

#[derive(Template)]
#[template(path = "public/list.html")]
struct Show {
    page: Page,
    kind: Kind,
    total: usize,
    /// How many of them are events that reports only refer to.
    of_context: usize,
    /// Other ways to look at it, where there are any.
    views: Option<Views>,
    browse: Option<Browse>,
    lines: Vec<Line>,
    onward: Onward,
}

impl Show {
    /// A sentence that says what the kind is.
    fn intro(&self) -> String {
        format!("about-{}", self.kind.plural())
    }

    fn is_drawn(&self) -> bool {
        self.views.is_some() || self.browse.as_ref().is_some_and(|it| it.map.is_some())
    }
}

/// `GET /{lang}/{kind}`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Path((_, kind)): Path<(String, String)>,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response> {
    let kind = Kind::from_plural(kind.strip_suffix(".json").unwrap_or(&kind));
    let kind = kind.ok_or(Error::NotFound)?;
    let sift = Sift::read(&pairs).of_one_kind();
    if wants::json(&headers, page.path()) {
        return json::list::answer(&app, &page, kind, &sift).await;
    }
    let db = app.store.db();
    let (counted, coded, listing) = asked(&app, &page, kind, &sift).await?;
    let is_action = kind == Kind::Action;
    let listing = Listing {
        order: if is_action { views::order(sift.view) } else { order(&page, kind) },
        told: Some(if is_action { views::told(sift.view) } else { IN_LINES }),
        ..listing
    };
    let of_context = count_of_context(db, kind, &listing);
    let found = async { Ok(records::page(db, &listing).await?) };
    let browse = browse::of(&app, &page, (kind, &sift), &counted.facets);
    // None waits for another: the index and the database answer side by side.
    let (found, of_context, browse) = try_join!(found, of_context, browse)?;
    // The index may not have read the last changes yet.
    let total = counted.total.max(found.records.len());
    let views = if is_action {
        Some(views::of(&app, &page, &sift, (&counted.facets, &found.records)).await?)
    } else {
        None
    };
    // What is drawn, or told in a table, is not told in lines once more.
    let in_lines = views.as_ref().is_none_or(|it| matches!(it.shown, Shown::List));
    let told = if in_lines { line::lines(&app, &page, &found.records).await? } else { Vec::new() };
    let goes_on = !matches!(views.as_ref().map(|it| &it.shown), Some(Shown::Map { .. }));
    let list = urls::list(kind);
    let here = (found.records.len(), total);
    // A map shows all of them.
    let turn = if goes_on {
        Turn::of_kind(db, &page, (&listing, &sift, &list), here, found.next).await?
    } else {
        Turn::default()
    };
    html(&Show {
        kind,
        total,
        of_context,
        browse,
        views,
        lines: told,
        onward: Onward::of_kind(&app, &page, kind, (&sift, &coded, &counted.facets), turn),
        page,
    })
}

/// How many events of a list are of the context: they are lines of it, and none of the programme's.
pub async fn count_of_context(db: &Db, kind: Kind, listing: &Listing) -> Result<usize> {
    if kind != Kind::Event {
        return Ok(0);
    }
    let only = Some(Field::OfContext);
    let count = records::count(db, &Listing { only, after: None, ..listing.clone() }).await?;
    Ok(usize::try_from(count).unwrap_or(usize::MAX))
}

/// What is found of a kind, what is set by its codes, and a page of it as the database is asked for.
pub async fn asked(
    app: &App,
    page: &Page,
    kind: Kind,
    sift: &Sift,
) -> Result<(Found, Coded, Listing)> {
    let kinds = [kind];
    let (mut counted, looked_up, of_kinds) = try_join!(
        facets::count(app, page, &kinds, sift),
        count_looked_up(app, page, kind, sift),
        facets::of_kinds(app, page),
    )?;
    // A list is of one kind; the others have lists of their own.
    let found = std::mem::take(&mut counted.facets.kinds);
    let found = facets::counted(kind, &found, &of_kinds);
    let coded = Coded::load(app).await?;
    let listing = Listing {
        after: sift.after.clone(),
        limit: PAGE,
        counted: Some(Counted { looked_up: looked_up.unwrap_or(found.looked_up), ..found }),
        ..sifted(app.store.db(), page, &[kind], (sift, &coded)).await?
    };
    Ok((counted, coded, listing))
}

/// How many the database looks up, where that is more than passes the sift.
async fn count_looked_up(app: &App, page: &Page, kind: Kind, sift: &Sift) -> Result<Option<u64>> {
    let first = looked_up(sift);
    if first.set.is_empty() || first.set == sift.set {
        return Ok(None);
    }
    let of_kinds = facets::count(app, page, &[kind], &first).await?.facets.kinds;
    Ok(Some(of_kinds.iter().map(|it| it.count as u64).sum()))
}

/// The part of a sift by which the database looks records up; all else is asked of each of them.
fn looked_up(sift: &Sift) -> Sift {
    let all = [By::Place, By::Theme, By::Objective, By::Goal, By::Evidence, By::Group];
    let first = all.into_iter().find(|by| sift.of(*by).next().is_some());
    let of_first = sift.set.iter().filter(|it| Some(it.0) == first);
    Sift { set: of_first.cloned().collect(), ..Sift::default() }
}

/// What the database is asked for. A region means all that lies in it, a theme all below it.
pub async fn sifted(
    db: &Db,
    page: &Page,
    kinds: &[Kind],
    (sift, coded): (&Sift, &Coded),
) -> Result<Listing> {
    let mut touching = Vec::new();
    for (by, fields) in [
        (By::Place, vec![Field::Places, Field::Country, Field::Delegations]),
        (By::Theme, vec![Field::Themes]),
    ] {
        let asked: Vec<RecordId> = sift.of(by).filter_map(|it| coded.id(by, it)).collect();
        if sift.of(by).next().is_some() {
            touching.push((fields, coded.with_below(by, &asked)));
        }
    }
    touching.extend(through_themes(db, page, sift).await?);
    if sift.asks_in_vain() {
        touching.push((vec![Field::Themes], Vec::new()));
    }
    let listed = [(By::Evidence, Field::EvidenceLevel), (By::Group, Field::TargetGroups)];
    let mut chosen: Vec<(Field, Vec<String>)> =
        listed.map(|(by, field)| (field, sift.of(by).map(str::to_owned).collect())).into();
    // What a source is called here is in more languages than the source.
    let is_source = kinds == [Kind::Source];
    if is_source {
        chosen.push((Field::Language, sift.of(By::Language).map(str::to_owned).collect()));
    }
    chosen.retain(|it| !it.1.is_empty());
    Ok(Listing {
        kinds: kinds.to_vec(),
        states: back::states(page, kinds),
        touching,
        codes: chosen,
        years: sift.years(),
        languages: if is_source { Vec::new() } else { sift.languages() },
        ..Listing::default()
    })
}

/// Objectives and goals are served by themes, and by a record through the themes it names. Two
/// statements for each dimension that is asked for.
async fn through_themes(
    db: &Db,
    page: &Page,
    sift: &Sift,
) -> Result<Vec<(Vec<Field>, Vec<RecordId>)>> {
    let mut touching = Vec::new();
    for (by, field) in [(By::Objective, Field::GcmObjectives), (By::Goal, Field::SdgTargets)] {
        let asked: Vec<&str> = sift.of(by).collect();
        if asked.is_empty() {
            continue;
        }
        let codes: Vec<String> = match by {
            By::Goal => asked
                .iter()
                .flat_map(|it| schema::sdg_targets(it).map(str::to_owned).collect::<Vec<_>>())
                .collect(),
            _ => asked.into_iter().map(str::to_owned).collect(),
        };
        let themes = Listing {
            kinds: vec![Kind::Theme],
            states: back::states(page, &[Kind::Theme]),
            codes: vec![(field, codes)],
            limit: MOST_THEMES,
            told: Some(&[]),
            ..Listing::default()
        };
        let themes = records::page(db, &themes).await?.records;
        touching.push((vec![Field::Themes], themes.iter().map(|it| it.id).collect()));
    }
    Ok(touching)
}

/// A thesaurus has a few hundred themes.
const MOST_THEMES: u64 = 10_000;

/// What happened comes newest first, what was learnt by when it was changed, the rest by name.
pub fn order(page: &Page, kind: Kind) -> Order {
    match kind {
        Kind::Action | Kind::Event => Order::Newest,
        Kind::Practice => Order::Changed,
        Kind::Series
        | Kind::Result
        | Kind::Figure
        | Kind::Organisation
        | Kind::Place
        | Kind::Theme
        | Kind::Source => Order::Title(page.lang),
    }
}

/// All of a list, however long it is, without those that this reader may not know of.
pub async fn every(db: &Db, page: &Page, listing: Listing) -> Result<Vec<Record>> {
    let mut listing = Listing { limit: AT_ONCE, ..listing };
    let mut all = Vec::new();
    loop {
        let found = records::page(db, &listing).await?;
        all.extend(found.records.into_iter().filter(|it| may_read(page, it)));
        if found.next.is_none() {
            return Ok(all);
        }
        listing.after = found.next;
    }
}

/// How many of a whole list are read at once.
const AT_ONCE: u64 = 1_000;
