//! Choosing the country: a field that takes a name in any language. With script it suggests;
//! without, it is sent, and one country of that name is shown at once, several are offered.

use super::{is_country, named};
use crate::App;
use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::told::{Name, may_read};
use crate::urls;
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::{Field, Kind, Record, RecordId};
use search::{Audience, Wish};
use serde::Deserialize;
use serde_json::{Value, json};
use store::records;

#[derive(Template)]
#[template(path = "public/elsewhere-ask.html")]
struct Show {
    page: Page,
    practice: Name,
    words: String,
    /// The countries that may be meant, each with its page.
    meant: Vec<(Name, String)>,
    /// All of them, where none was named.
    all: Vec<(Name, String)>,
    action: String,
    suggest: String,
}

/// What was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

/// How many countries are offered.
const MOST: usize = 8;

/// `GET /{lang}/practices/{slug}/here?q=…`
pub async fn ask(
    State(app): State<App>,
    page: Page,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let practice = named(app.store.db(), &page, Kind::Practice, &slug).await?;
    let words = asked.q.trim().to_owned();
    let countries = called(&app, &page, &words).await?;
    let exact: Vec<&Record> = countries.iter().filter(|it| is_called(it, &words)).collect();
    if let [only] = exact[..] {
        return Ok(page.redirect(urls::elsewhere(&practice.slug, &only.slug)));
    }
    let all = if words.is_empty() { every(&app, &page).await? } else { Vec::new() };
    let linked = |countries: &[Record]| -> Vec<(Name, String)> {
        let href = |it: &Record| page.url(urls::elsewhere(&practice.slug, &it.slug));
        countries.iter().map(|it| (Name::of(it, &page), href(it))).collect()
    };
    html(&Show {
        meant: linked(&countries),
        all: linked(&all),
        practice: Name::of(&practice, &page),
        action: page.url(urls::ask_elsewhere(&practice.slug)),
        suggest: page.url(urls::suggest_elsewhere(&practice.slug)),
        words,
        page,
    })
}

/// `GET /{lang}/practices/{slug}/here/suggest?q=…`: for the script beside the field.
pub async fn suggest(
    State(app): State<App>,
    page: Page,
    Path((_, slug)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let practice = named(app.store.db(), &page, Kind::Practice, &slug).await?;
    let countries = called(&app, &page, asked.q.trim()).await?;
    let all = countries.iter().map(|it| {
        let name = Name::of(it, &page);
        let lang = name.lang.unwrap_or(page.lang);
        json!({
            "label": name.title,
            "kind": "",
            "href": page.url(urls::elsewhere(&practice.slug, &it.slug)),
            "lang": lang.tag(),
            "dir": lang.dir(),
        })
    });
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    Ok((kind, Value::from(all.collect::<Vec<_>>()).to_string()).into_response())
}

/// All countries, by their names.
async fn every(app: &App, page: &Page) -> Result<Vec<Record>> {
    let places = app.places().await?;
    let readable = places.all.iter().filter(|it| is_country(it) && may_read(page, it));
    let mut all: Vec<Record> = readable.cloned().collect();
    all.sort_by(|a, b| words::compare(page.lang, a.title(page.lang), b.title(page.lang)));
    Ok(all)
}

/// The countries that may be meant by what was typed, in any language. Four statements.
async fn called(app: &App, page: &Page, words: &str) -> Result<Vec<Record>> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let wish = Wish {
        words: words.to_owned(),
        lang: page.lang.tag().to_owned(),
        kinds: vec![Kind::Place.name().to_owned()],
        audience: Audience::Public,
        limit: 3 * MOST,
        ..Wish::default()
    };
    let suggested = app.tools.finder.suggest(wish.clone()).await?;
    // Of *Kingdom of Morocco* no name has all the words.
    let found = app.tools.finder.find(wish).await?;
    let db = app.store.db();
    let codes: Vec<&str> = suggested.concepts.iter().map(|it| it.concept.as_str()).collect();
    let known = records::by_codes(db, Kind::Place, &codes).await?;
    let mut ids: Vec<RecordId> = codes.iter().filter_map(|it| known.get(*it).copied()).collect();
    let hits = suggested.hits.iter().chain(&found.hits).filter_map(|it| it.id.parse().ok());
    for id in hits {
        if !ids.contains(&id) {
            ids.push(id);
        }
    }
    let mut places = records::by_ids(db, &ids).await?;
    places.retain(|it| is_country(it) && may_read(page, it));
    places.truncate(MOST);
    Ok(places)
}

/// Whether it is the name of the country in some language, or its code.
fn is_called(country: &Record, words: &str) -> bool {
    let same = |it: &str| it.to_lowercase() == words.to_lowercase();
    let titles = country.texts(Field::Title).into_iter().flat_map(domain::Texts::iter);
    titles.map(|it| it.1.value.as_str()).any(same)
        || [Field::Code, Field::Iso3].iter().filter_map(|it| country.code(*it)).any(same)
}
