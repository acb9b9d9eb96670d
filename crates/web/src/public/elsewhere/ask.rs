//! Choosing the country: a field that takes a name in any language. With script it suggests;
//! without, it is sent, and one country of that name is shown at once, several are offered. Where a
//! region was named, its countries are.

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

#[derive(Template)]
#[template(path = "public/elsewhere-ask.html")]
struct Show {
    page: Page,
    practice: Name,
    words: String,
    /// The countries that may be meant, each with its page.
    meant: Vec<(Name, String)>,
    /// All of them where none was named, and those of a region that was.
    all: Vec<(Name, String)>,
    is_region: bool,
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
    let places = called(&app, &page, &words).await?;
    let exact: Vec<&Record> = places.iter().filter(|it| is_called(it, &words)).collect();
    let (countries, region) = match exact[..] {
        [only] if is_country(only) => {
            return Ok(page.redirect(urls::elsewhere(&practice.slug, &only.slug)));
        }
        [region] => (Vec::new(), Some(region.id)),
        _ => (countries(&places), None),
    };
    let all = match region {
        Some(_) => in_places(&app, &page, region).await?,
        None if words.is_empty() => in_places(&app, &page, None).await?,
        None => Vec::new(),
    };
    let linked = |countries: &[Record]| -> Vec<(Name, String)> {
        let href = |it: &Record| page.url(urls::elsewhere(&practice.slug, &it.slug));
        countries.iter().map(|it| (Name::of(it, &page), href(it))).collect()
    };
    html(&Show {
        meant: linked(&countries),
        is_region: region.is_some() && !all.is_empty(),
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
    let places = called(&app, &page, asked.q.trim()).await?;
    let all = countries(&places);
    let all = all.iter().map(|it| {
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

/// All countries, or those of a region, by their names.
async fn in_places(app: &App, page: &Page, region: Option<RecordId>) -> Result<Vec<Record>> {
    let places = app.places().await?;
    let lies_there =
        |it: &Record| region.is_none_or(|region| it.links(Field::Within).any(|it| it == region));
    let readable = places.all.iter().filter(|it| is_country(it) && may_read(page, it));
    let mut all: Vec<Record> = readable.filter(|it| lies_there(it)).cloned().collect();
    all.sort_by(|a, b| words::compare(page.lang, a.title(page.lang), b.title(page.lang)));
    Ok(all)
}

/// The first countries of these.
fn countries(places: &[Record]) -> Vec<Record> {
    places.iter().filter(|it| is_country(it)).take(MOST).cloned().collect()
}

/// The places that may be meant by what was typed, in any language: those that are called so, those
/// with all the words, those of which it is the beginning, those with some of the words. *Kingdom of
/// Morocco* has a word more than any name. No statement.
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
    let found = app.tools.finder.find(wish.clone()).await?;
    let begun = app.tools.finder.complete(wish).await?;
    let places = app.places().await?;
    let coded = begun.concepts.iter().filter_map(|it| places.coded(&it.concept));
    let whole = found.hits.iter().filter(|it| it.whole);
    let partly = found.hits.iter().filter(|it| !it.whole);
    let hits = whole.chain(&begun.hits).chain(partly).filter_map(|it| it.id.parse().ok());
    let mut all: Vec<&Record> = Vec::new();
    for place in coded.chain(hits.filter_map(|id| places.of_id(id))) {
        if may_read(page, place) && all.iter().all(|it| it.id != place.id) {
            all.push(place);
        }
    }
    Ok(all.into_iter().cloned().collect())
}

/// Whether it is the name of the place in some language, however it is accented, or its code.
fn is_called(place: &Record, words: &str) -> bool {
    let typed = search::folded(words);
    let titles = place.texts(Field::Title).into_iter().flat_map(domain::Texts::iter);
    titles.map(|it| it.1.value.as_str()).any(|it| search::folded(it) == typed)
        || [Field::Code, Field::Iso3]
            .iter()
            .filter_map(|it| place.code(*it))
            .any(|it| it.eq_ignore_ascii_case(words))
}
