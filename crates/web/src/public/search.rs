//! One box over everything, in every language.

mod grouped;

use self::grouped::Grouped;
use super::facets::{self, Coded};
use super::onward::Onward;
use super::sift::{By, Sift};
use super::subscription;
use super::suggest::{self, Suggestion};
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::{App, urls};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::{Kind, Lang, Reviewed};
use search::{Found, Hit, How, MadeBy, Wish};
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
    /// What the reader is told of its language and of how it was found.
    remarks: Vec<String>,
}

/// *Found through smuggling of migrants*
struct Concept {
    typed: String,
    label: String,
    href: String,
}

/// `GET /{lang}/search?q=…`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response> {
    let sift = Sift::read(&pairs);
    let offset = sift.after.as_ref().and_then(|it| it.parse().ok()).unwrap_or(0);
    let wish =
        Wish { offset, limit: PAGE, fill_to: FILL_TO, ..facets::wish(&page, &Kind::ALL, &sift) };
    let found = app.tools.finder.find(wish.clone()).await?;
    let near = app.tools.finder.near(wish, &found).await?;
    let coded = Coded::load(&app).await?;
    let list = urls::search();
    let more = offset + found.hits.len() < found.total && !found.hits.is_empty();
    let next = more.then(|| sift.from((offset + PAGE).to_string()).href(&page, &list));
    let all: Vec<&Hit> = found.hits.iter().chain(&near).collect();
    let known = suggest::known(app.store.db(), &page, &all).await?;
    let of = |tier: &mut dyn Iterator<Item = &Hit>| -> Vec<Shown> {
        tier.filter(|it| known.contains(&it.id)).map(|it| hit(&page, it, &coded)).collect()
    };
    let whole = of(&mut found.hits.iter().filter(|it| it.whole));
    let whole = grouped::of(&page, &sift, (whole, &found.facets.kinds));
    let set = coded.set(&page, &sift, &list);
    let is_answered = found.hits.iter().any(|it| it.whole) || offset > 0 || !set.is_empty();
    let begun = if is_answered {
        Vec::new()
    } else {
        suggest::suggested(&app, &page, sift.words.clone()).await?
    };
    let is_near = |hit: &Hit| near.iter().any(|it| it.id == hit.id);
    html(&Show {
        whole,
        begun,
        near: of(&mut near.iter()),
        rest: of(&mut found.hits.iter().filter(|it| !it.whole && !is_near(it))),
        through: concepts(&page, &found, &coded),
        did_you_mean: found.did_you_mean.clone().map(|words| {
            let href = Sift { words: words.clone(), ..Sift::default() }.href(&page, &list);
            (words, href)
        }),
        onward: Onward {
            set,
            facets: coded.facets(&page, &sift, &list, &found.facets),
            all: Sift { words: sift.words.clone(), ..Sift::default() }.href(&page, &list),
            next,
            by_mail: subscription::href(&app, &page, &sift),
            feed: Sift { after: None, ..sift.clone() }.href(&page, &urls::feed()),
        },
        words: sift.words,
        found,
        page,
    })
}

fn hit(page: &Page, hit: &Hit, coded: &Coded) -> Shown {
    let kind = Kind::from_name(&hit.kind);
    let address = kind.zip(hit.slug.parse().ok()).map(|(kind, slug)| urls::record(kind, &slug));
    let (title, lang) = match &hit.known_as {
        Some(known) => (&known.title, &known.lang),
        None => (&hit.title, &hit.lang),
    };
    let named = hit.named.as_ref();
    Shown {
        href: page.url(address.unwrap_or_else(urls::home)),
        of_kind: kind,
        kind: kind.map_or_else(|| hit.kind.clone(), |it| words::kind(page.lang, it)),
        title: if title.is_empty() { hit.slug.clone() } else { title.clone() },
        lang: other(page, lang),
        snippet: hit.snippet.clone(),
        snippet_lang: other(page, &hit.lang),
        named: named.map(|it| (it.name.clone(), other(page, &it.lang))),
        remarks: remarks(page, hit, coded),
    }
}

/// A language that is not that of the page.
fn other(page: &Page, lang: &str) -> Option<Lang> {
    lang.parse().ok().filter(|it| *it != page.lang)
}

fn remarks(page: &Page, hit: &Hit, coded: &Coded) -> Vec<String> {
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
    if let Some(through) =
        hit.through.as_ref().filter(|it| href(page, coded, &it.concept).is_some())
    {
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
fn concepts(page: &Page, found: &Found, coded: &Coded) -> Vec<Concept> {
    let concepts = found.through.iter().filter_map(|it| {
        let href = href(page, coded, &it.concept)?;
        Some(Concept { typed: it.typed.clone(), label: it.label.clone(), href })
    });
    concepts.collect()
}

/// The page of a theme or a place, where the reader may know of it.
fn href(page: &Page, coded: &Coded, concept: &str) -> Option<String> {
    [By::Theme, By::Place].into_iter().find_map(|by| coded.href(page, by, concept))
}
