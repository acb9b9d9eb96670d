//! One box over everything, in every language.

mod grouped;
mod json;
mod own;

use self::grouped::Grouped;
use self::own::Own;
use super::facets::{self, Coded};
use super::line;
use super::onward::{self, Onward, Turn};
use super::sift::{By, Sift};
use super::subscription;
use super::suggest::{self, Suggestion};
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::told::{Item, Names};
use crate::{App, urls, wants};
use askama::Template;
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::{Kind, Lang, RecordId, Reviewed};
use search::{ConceptKind, Found, Hit, How, MadeBy, Name, Through, Wish, Words};
use words::Key;

/// How many are shown at once.
const PAGE: usize = 20;
/// Where fewer than this have all the words, those that have some of them follow.
pub const FILL_TO: usize = 10;

#[derive(Template)]
#[template(path = "public/search.html")]
struct Show {
    page: Page,
    words: String,
    found: Found,
    /// With all the words.
    whole: Grouped,
    /// Our own pages and the publications that are called so.
    own: Own,
    /// Close in meaning to what was asked.
    near: Vec<Shown>,
    /// With some of the words.
    rest: Vec<Shown>,
    /// The concepts by which the query was understood.
    through: Vec<Concept>,
    did_you_mean: Option<(String, String)>,
    /// What begins like this, where nothing has all the words and nothing is sifted away.
    begun: Vec<Suggestion>,
    onward: Onward,
}

impl Show {
    /// Nothing is asked yet: any order of all records would be arbitrary.
    fn is_open(&self) -> bool {
        self.words.is_empty() && self.onward.set.is_empty()
    }

    /// The words that were typed with a minus, which nothing here has.
    fn without(&self) -> String {
        words::list(self.page.lang, &self.found.without)
    }

    /// The lists of what there is, each with how long it is.
    fn kinds(&self) -> Vec<(String, String, String)> {
        let page = &self.page;
        let kinds = self.found.facets.kinds.iter();
        let kinds = kinds.filter_map(|it| Some((Kind::from_name(&it.value)?, it.count)));
        kinds.map(|(it, count)| (page.list(it), page.kinds(it), page.number(count))).collect()
    }
}

/// A hit, as the page shows it: called as the reader would call it, with the passage as it was
/// found. Each says its language where it is not that of the page.
struct Shown {
    href: String,
    of_kind: Option<Kind>,
    kind: String,
    title: String,
    lang: Option<Lang>,
    snippet: Vec<(bool, String)>,
    snippet_lang: Option<Lang>,
    /// The other name by which it was found.
    named: Option<(String, Option<Lang>)>,
    /// When and where, in short.
    items: Vec<Item>,
    /// What the reader is told of its language and of how it was found.
    remarks: Vec<String>,
}

/// *Found through smuggling of migrants*
struct Concept {
    typed: String,
    label: String,
    /// Its page. A body that comes with the program has none until somebody makes it a record.
    href: Option<String>,
}

/// What a query and its answers mean, as far as the reader may know of it.
struct Meant<'a> {
    page: &'a Page,
    coded: &'a Coded,
    bodies: Names,
}

/// How a concept is shown.
enum Known {
    Nowhere,
    Named,
    At(String),
}

/// `GET /{lang}/search?q=…`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response> {
    let sift = Sift::read(&pairs);
    let offset = sift.after.as_ref().and_then(|it| it.parse().ok()).unwrap_or(0);
    // Before anything is asked there are counts and no hits.
    let is_open = sift.words.is_empty() && sift.set.is_empty();
    let limit = if is_open { 0 } else { PAGE };
    let wish = Wish { offset, limit, fill_to: FILL_TO, ..facets::wish(&page, &Kind::ALL, &sift) };
    let found = app.tools.finder.find(wish.clone()).await?;
    let near = app.tools.finder.near(wish, &found).await?;
    let coded = Coded::load(&app).await?;
    let through =
        found.through.iter().chain(found.hits.iter().filter_map(|it| it.through.as_ref()));
    let bodies = bodies(&app, &page, through).await?;
    let meant = Meant { page: &page, coded: &coded, bodies };
    let list = urls::search();
    let all: Vec<&Hit> = found.hits.iter().chain(&near).collect();
    if wants::json(&headers, page.path()) {
        return json::answer(&app, &meant, (&sift, offset), (&found, &all)).await;
    }
    let ids: Vec<RecordId> = all.iter().filter_map(|it| it.id.parse().ok()).collect();
    // The index is a moment behind: what this reader may not know of now is not told.
    let known = line::in_short(&app, &page, &ids).await?;
    let of = |tier: &mut dyn Iterator<Item = &Hit>| -> Vec<Shown> {
        tier.filter_map(|it| Some(hit(&page, (it, known.get(&it.id.parse().ok()?)?), &meant)))
            .collect()
    };
    let whole = of(&mut found.hits.iter().filter(|it| it.whole));
    let whole = grouped::of(&page, &sift, (whole, &found.facets.kinds));
    let set = coded.set(&page, &sift, &list);
    let own = own::named(app.store.db(), &page, &sift).await?;
    let is_answered =
        !own.is_empty() || found.hits.iter().any(|it| it.whole) || offset > 0 || !set.is_empty();
    let begun = if is_answered {
        Vec::new()
    } else {
        suggest::begun(&app, &page, sift.words.clone()).await?
    };
    let is_near = |hit: &Hit| near.iter().any(|it| it.id == hit.id);
    html(&Show {
        whole,
        own,
        begun,
        near: of(&mut near.iter()),
        rest: of(&mut found.hits.iter().filter(|it| !it.whole && !is_near(it))),
        through: concepts(&found, &meant),
        did_you_mean: better(&page, &found),
        onward: Onward {
            set,
            facets: coded.facets(&page, &sift, &list, &found.facets),
            all: Sift { words: sift.words.clone(), ..Sift::default() }.href(&page, &list),
            turn: turn(&page, (&sift, offset), &found),
            by_mail: subscription::href(&app, &page, &sift),
            json: super::json::address(&page, &sift, &list),
            feed: Sift { after: None, ..sift.clone() }.href(&page, &urls::feed()),
        },
        words: sift.words,
        found,
        page,
    })
}

/// The pages beside this one.
fn turn(page: &Page, (sift, offset): (&Sift, usize), found: &Found) -> Turn {
    let (here, total) = (found.hits.len(), found.total);
    let at = |offset: usize| {
        let first = sift.seen(sift.view);
        let there = if offset == 0 { first } else { sift.from(offset.to_string()) };
        there.href(page, &urls::search())
    };
    let goes_on = here > 0 && offset + here < total;
    Turn {
        position: onward::Shown { before: offset, here, total }.said(page),
        previous: (offset > 0).then(|| at(offset.saturating_sub(PAGE))),
        next: goes_on.then(|| at(offset + PAGE)),
    }
}

/// The query that was asked instead, and where it is asked.
fn better(page: &Page, found: &Found) -> Option<(String, String)> {
    let words = found.did_you_mean.clone()?;
    let href = Sift { words: words.clone(), ..Sift::default() }.href(page, &urls::search());
    Some((words, href))
}

/// The names of the bodies that are records. One statement, or none.
async fn bodies(
    app: &App,
    page: &Page,
    through: impl Iterator<Item = &Through>,
) -> store::Result<Names> {
    let bodies = through.filter(|it| it.kind == ConceptKind::Body);
    let ids: Vec<RecordId> = bodies.filter_map(|it| it.concept.parse().ok()).collect();
    Names::load(app, page, ids).await
}

fn hit(page: &Page, (hit, items): (&Hit, &[Item]), meant: &Meant) -> Shown {
    let kind = Kind::from_name(&hit.kind);
    let address = kind.zip(hit.slug.parse().ok()).map(|(kind, slug)| urls::record(kind, &slug));
    let (title, lang) = called(hit);
    let named = hit.named.as_ref();
    Shown {
        href: page.url(address.unwrap_or_else(urls::home)),
        of_kind: kind,
        kind: kind.map_or_else(|| hit.kind.clone(), |it| words::kind(page.lang, it)),
        title: if title.is_empty() { &hit.slug } else { title }.to_owned(),
        lang: other(page, lang),
        snippet: told_further(hit, items),
        snippet_lang: other(page, &hit.lang),
        named: named.map(|it| (it.name.clone(), other(page, &it.lang))),
        items: items.to_vec(),
        remarks: remarks(page, hit, meant),
    }
}

/// The title as the reader would say it, and its language.
fn called(hit: &Hit) -> (&str, &str) {
    match &hit.known_as {
        Some(known) => (&known.title, &known.lang),
        None => (&hit.title, &hit.lang),
    }
}

/// The passage, where it says more than the line above it: that of a figure is often its unit and its
/// place.
fn told_further(hit: &Hit, items: &[Item]) -> Vec<(bool, String)> {
    let passage: String = hit.snippet.iter().map(|it| it.1.as_str()).collect();
    let mut parts = passage.split(" · ").map(str::trim);
    if parts.all(|part| items.iter().any(|it| it.text.contains(part))) {
        return Vec::new();
    }
    hit.snippet.clone()
}

/// A language that is not that of the page.
fn other(page: &Page, lang: &str) -> Option<Lang> {
    lang.parse().ok().filter(|it| *it != page.lang)
}

fn remarks(page: &Page, hit: &Hit, meant: &Meant) -> Vec<String> {
    let mut remarks = Vec::new();
    let mut tell = |key, lang: &str| {
        if other(page, lang).is_some() {
            let language = words::language_name(page.lang, lang);
            remarks.push(page.say_with(key, &[("language", language.into())]));
        }
    };
    match &hit.known_as {
        None => tell("told-in-language", &hit.lang),
        Some(known) => {
            tell("told-in-language", &known.lang);
            if !hit.snippet.is_empty() {
                tell("hit-passage-in", &hit.lang);
            }
        }
    }
    let title = hit.known_as.as_ref();
    let title = title.map(|it| (it.made_by, it.edition.as_deref(), it.reviewed));
    let whole = (hit.made_by, hit.edition.as_deref(), hit.reviewed);
    let (made_by, edition, reviewed) = title.unwrap_or(whole);
    let edition: u32 = edition.and_then(|it| it.parse().ok()).unwrap_or(0);
    let from = |key| page.say_with(key, &[("edition", edition.into())]);
    match made_by {
        MadeBy::Author => (),
        MadeBy::Translator => remarks.push(from("hit-by-translator")),
        MadeBy::Machine => remarks.push(from("hit-by-machine")),
    }
    if made_by != MadeBy::Author {
        remarks.push(self::reviewed(reviewed).say(page.lang));
    }
    let (title, lang) = called(hit);
    // *Found through Mexico* says nothing of *Mexico II: asylum and integration*.
    let folded = search::folded(title);
    let is_said = |it: &Through| {
        folded.contains(&search::folded(&it.label))
            && Words::new(&it.label).are_in(&Name::new(lang, title))
    };
    let is_told = |it: &&Through| !matches!(meant.known(it), Known::Nowhere) && !is_said(it);
    if let Some(through) = hit.through.as_ref().filter(is_told) {
        let label = through.label.as_str().into();
        remarks.push(page.say_with("hit-through", &[("label", label)]));
    }
    remarks
}

fn reviewed(of: search::Reviewed) -> Reviewed {
    match of {
        search::Reviewed::Not => Reviewed::Not,
        search::Reviewed::Partly => Reviewed::Partly,
        search::Reviewed::Wholly => Reviewed::Wholly,
    }
}

/// The index knows all themes and places; the reader learns of those that may be read.
fn concepts(found: &Found, meant: &Meant) -> Vec<Concept> {
    let concepts = found.through.iter().filter_map(|it| {
        let href = match meant.known(it) {
            Known::Nowhere => return None,
            Known::Named => None,
            Known::At(href) => Some(href),
        };
        Some(Concept { typed: it.typed.clone(), label: it.label.clone(), href })
    });
    concepts.collect()
}

impl Meant<'_> {
    fn known(&self, through: &Through) -> Known {
        let href = match through.kind {
            ConceptKind::Theme => self.coded.href(self.page, By::Theme, &through.concept),
            ConceptKind::Place => self.coded.href(self.page, By::Place, &through.concept),
            ConceptKind::Body => match through.concept.parse() {
                Ok(id) => self.bodies.get(id).map(|it| it.href.clone()),
                Err(_) => return Known::Named,
            },
        };
        href.map_or(Known::Nowhere, Known::At)
    }
}
