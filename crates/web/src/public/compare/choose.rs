//! Choosing the two practices that are to stand beside each other.

use crate::App;
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::public::sift::Sift;
use crate::public::{back, facets, list};
use askama::Template;
use axum::response::Response;
use domain::{Kind, Lang, Record};
use store::Db;
use store::records::{self, Listing, Order};

/// How many a list to choose from has; with more, one says what they should speak of.
const MANY: u64 = 200;

#[derive(Template)]
#[template(path = "public/choose.html")]
struct Show {
    page: Page,
    /// What the practices that can be chosen speak of.
    words: String,
    none_found: bool,
    same: bool,
    /// Nothing to choose from, because there are not two.
    too_few: bool,
    choices: [Choice; 2],
}

/// One of the two lists.
struct Choice {
    id: &'static str,
    label: String,
    options: Vec<Choosable>,
}

struct Choosable {
    slug: String,
    title: String,
    lang: Option<Lang>,
    chosen: bool,
}

/// The form, with what was chosen already.
pub async fn show(
    app: &App,
    page: Page,
    chosen: &[&str],
    pairs: &[(String, String)],
) -> Result<Response> {
    let words = Sift::read(pairs).words;
    let all = all(app, &page).await?;
    let spoken = spoken_of(app, &page, &words).await?;
    let none_found = !words.is_empty() && spoken.is_empty();
    let offered = if spoken.is_empty() { &all } else { &spoken };
    let kept = kept(app.store.db(), &page, chosen).await?;
    let choices = [("first", "compare-first"), ("second", "compare-second")];
    let mut at = 0;
    let choices = choices.map(|(id, key)| {
        let slug = chosen.get(at).copied().unwrap_or_default();
        at += 1;
        let kept = kept.iter().filter(|it| {
            it.slug.as_str() == slug && !offered.iter().any(|other| other.id == it.id)
        });
        let options = kept.chain(offered).map(|it| choosable(&page, it, slug)).collect();
        Choice { id, label: page.say(key), options }
    });
    let same = matches!(chosen, [one, other, ..] if one == other);
    html(&Show { words, none_found, same, too_few: all.len() < 2, choices, page })
}

/// What is chosen stays, whatever one looks for now, and however far behind its title comes.
async fn kept(db: &Db, page: &Page, chosen: &[&str]) -> Result<Vec<Record>> {
    let mut kept = Vec::new();
    for slug in chosen.iter().take(2) {
        match super::practice(db, page, slug).await {
            Ok(practice) => kept.push(practice),
            Err(Error::NotFound) => (),
            Err(error) => return Err(error),
        }
    }
    Ok(kept)
}

/// The practices that this reader may read, by title.
async fn all(app: &App, page: &Page) -> Result<Vec<Record>> {
    let kinds = vec![Kind::Practice];
    let listing = Listing {
        states: back::states(page, &kinds),
        kinds,
        order: Order::Title(page.lang),
        limit: MANY,
        told: Some(list::IN_NAMES),
        ..Listing::default()
    };
    Ok(records::page(app.store.db(), &listing).await?.records)
}

/// Those that speak of something, the best first.
async fn spoken_of(app: &App, page: &Page, words: &str) -> Result<Vec<Record>> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let sift = Sift { words: words.to_owned(), ..Sift::default() };
    let mut ids = app.tools.finder.ids(facets::wish(page, &[Kind::Practice], &sift)).await?;
    ids.truncate(usize::try_from(MANY).unwrap_or(usize::MAX));
    let mut found = records::some(app.store.db(), &ids, list::IN_NAMES).await?;
    found.retain(|it| crate::told::may_read(page, it));
    Ok(found)
}

fn choosable(page: &Page, record: &Record, slug: &str) -> Choosable {
    let title = record.text(domain::Field::Title, page.lang);
    Choosable {
        slug: record.slug.to_string(),
        title: record.title(page.lang).to_owned(),
        lang: title.map(|it| it.0).filter(|it| *it != page.lang),
        chosen: record.slug.as_str() == slug,
    }
}
