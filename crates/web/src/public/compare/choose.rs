//! Choosing the two practices that are to stand beside each other: one list, in which two are ticked.

use crate::App;
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::public::line::{self, Line};
use crate::public::sift::Sift;
use crate::public::{back, facets};
use askama::Template;
use axum::response::Response;
use domain::{Kind, Record};
use store::Db;
use store::records::{self, Listing, Order};

/// How many the list has; with more, one says what they should speak of.
const MANY: usize = 24;

/// How many that are ticked are kept: more than two only by mistake, which one can mend.
const KEPT: usize = 6;

#[derive(Template)]
#[template(path = "public/choose.html")]
struct Show {
    page: Page,
    /// What the practices that can be chosen speak of.
    words: String,
    /// What to do next, by the key of its sentence.
    hint: Option<&'static str>,
    /// Nothing to choose from, because there are not two.
    too_few: bool,
    choices: Vec<Choice>,
    /// How many are shown, where there are more.
    cut_at: Option<usize>,
}

struct Choice {
    slug: String,
    line: Line,
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
    let db = app.store.db();
    let kept = kept(db, &page, chosen).await?;
    let (all, mut goes_on) = all(app, &page).await?;
    let spoken = spoken_of(app, &page, &words).await?;
    let hint = match (kept.len(), &spoken) {
        (_, Some((found, _))) if found.is_empty() => Some("compare-none-found"),
        (3.., _) => Some("compare-too-many"),
        (1, _) => Some("compare-one-more"),
        _ => None,
    };
    let too_few = all.len() < 2;
    let mut offered = all;
    if let Some((found, more)) = spoken.filter(|it| !it.0.is_empty()) {
        (offered, goes_on) = (found, more);
    }
    let cut_at = goes_on.then_some(offered.len());
    offered.retain(|it| !kept.iter().any(|kept| kept.id == it.id));
    let choices = choices(app, &page, (kept, offered)).await?;
    html(&Show { page, words, hint, too_few, choices, cut_at })
}

/// What is ticked comes first, whatever one looks for now, and however far behind its title comes.
async fn choices(
    app: &App,
    page: &Page,
    (mut records, offered): (Vec<Record>, Vec<Record>),
) -> Result<Vec<Choice>> {
    let kept = records.len();
    records.extend(offered);
    let lines = line::lines(app, page, &records).await?;
    let choices = lines.into_iter().enumerate().filter_map(|(at, line)| {
        let slug = records.iter().find(|it| it.id == line.id)?.slug.to_string();
        Some(Choice { slug, line, chosen: at < kept })
    });
    Ok(choices.collect())
}

async fn kept(db: &Db, page: &Page, chosen: &[&str]) -> Result<Vec<Record>> {
    let mut kept = Vec::new();
    for slug in chosen.iter().take(KEPT) {
        match super::practice(db, page, slug).await {
            Ok(practice) => kept.push(practice),
            Err(Error::NotFound) => (),
            Err(error) => return Err(error),
        }
    }
    Ok(kept)
}

/// The practices that this reader may read, by title, and whether there are more.
async fn all(app: &App, page: &Page) -> Result<(Vec<Record>, bool)> {
    let kinds = vec![Kind::Practice];
    let listing = Listing {
        states: back::states(page, &kinds),
        kinds,
        order: Order::Title(page.lang),
        limit: MANY as u64,
        told: Some(line::IN_LINES),
        ..Listing::default()
    };
    let found = records::page(app.store.db(), &listing).await?;
    Ok((found.records, found.next.is_some()))
}

/// Those that speak of something, the best first; nothing where no words say of what.
async fn spoken_of(app: &App, page: &Page, words: &str) -> Result<Option<(Vec<Record>, bool)>> {
    if words.is_empty() {
        return Ok(None);
    }
    let sift = Sift { words: words.to_owned(), ..Sift::default() };
    let mut ids = app.tools.finder.ids(facets::wish(page, &[Kind::Practice], &sift)).await?;
    let goes_on = ids.len() > MANY;
    ids.truncate(MANY);
    let mut found = records::some(app.store.db(), &ids, line::IN_LINES).await?;
    found.retain(|it| crate::told::may_read(page, it));
    Ok(Some((found, goes_on)))
}
