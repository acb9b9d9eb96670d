//! What may be meant by what has been typed so far: for the script beside the search field, and
//! for the page of results where nothing has all the words, since the last may be half a word.

use super::facets::{self, Coded};
use super::sift::{By, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::urls;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::{Act, Kind, Lang, RecordId};
use search::{Hit, Suggested, Wish};
use serde_json::{Value, json};
use std::collections::HashMap;
use store::{Db, records, records::Standing};

/// How many records are suggested.
const RECORDS: usize = 6;

/// A theme, a place or a record that may be meant.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    pub label: String,
    pub kind: String,
    pub href: String,
    /// The language of the label.
    pub lang: Lang,
}

/// `GET /{lang}/search/suggest?q=…`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response> {
    let wish = wish(&page, Sift::read(&pairs).words);
    let suggested = app.tools.finder.suggest(wish).await?;
    let all = shown(&app, &page, suggested).await?;
    let all = all.iter().map(|it| {
        json!({
            "label": it.label,
            "kind": it.kind,
            "href": it.href,
            "lang": it.lang.tag(),
            "dir": it.lang.dir(),
        })
    });
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    Ok((kind, all.collect::<Value>().to_string()).into_response())
}

/// What may be meant by words of which it is known that nothing has them all: the last may be half a
/// word.
pub async fn begun(app: &App, page: &Page, words: String) -> Result<Vec<Suggestion>> {
    let suggested = app.tools.finder.complete(wish(page, words)).await?;
    shown(app, page, suggested).await
}

fn wish(page: &Page, words: String) -> Wish {
    let sift = Sift { words, ..Sift::default() };
    Wish { limit: RECORDS, ..facets::wish(page, &Kind::ALL, &sift) }
}

/// Themes and places by that name, then records.
async fn shown(app: &App, page: &Page, suggested: Suggested) -> Result<Vec<Suggestion>> {
    let coded = Coded::load(app).await?;
    let (mut all, mut empty): (Vec<Suggestion>, Vec<String>) = Default::default();
    for it in &suggested.concepts {
        let of = |by, kind| coded.href(page, by, &it.concept).map(|href| (by, kind, href));
        let found = of(By::Theme, Kind::Theme).or_else(|| of(By::Place, Kind::Place));
        let Some((by, kind, href)) = found else { continue };
        if leads_somewhere(app, page, Sift::default().with(by, &it.concept)).await? {
            let (label, lang) = (it.label.clone(), page.lang);
            all.push(Suggestion { label, kind: page.kind(kind), href, lang });
        } else {
            empty.push(href);
        }
    }
    let hits: Vec<&Hit> = suggested.hits.iter().collect();
    let may_know = known(app.store.db(), page, &hits).await?;
    let hits = suggested.hits.iter().filter(|it| may_know.contains_key(&it.id));
    for hit in hits.filter_map(|it| record(page, it)) {
        if !empty.contains(&hit.href) && !all.iter().any(|it| it.href == hit.href) {
            all.push(hit);
        }
    }
    Ok(all)
}

/// Whether there is anything at a theme or a place but its name. A suggestion that leads to an
/// empty page is none.
async fn leads_somewhere(app: &App, page: &Page, sift: Sift) -> Result<bool> {
    let told = |it: &Kind| !matches!(it, Kind::Place | Kind::Theme);
    let kinds: Vec<Kind> = Kind::ALL.into_iter().filter(told).collect();
    let wish = Wish { limit: 1, ..facets::wish(page, &kinds, &sift) };
    Ok(app.tools.finder.find(wish).await?.total > 0)
}

/// The hits that this reader may know of now, by their ids: the index is a moment behind, and in
/// that moment a record may have been retired or its source closed. Three statements at most, and
/// nothing of the records but how they stand: what is shown of a hit comes from the index.
pub async fn known(db: &Db, page: &Page, hits: &[&Hit]) -> Result<HashMap<String, Standing>> {
    let ids: Vec<RecordId> = hits.iter().filter_map(|it| it.id.parse().ok()).collect();
    let standings =
        if ids.is_empty() { HashMap::new() } else { records::standings(db, &ids).await? };
    let readable = |it: &Standing| {
        let is_open = !it.is_confidential || page.viewer.reads_the_desk();
        page.viewer.may(Act::Read, it.kind, it.state) && is_open
    };
    let known = standings.into_iter().filter(|it| readable(&it.1));
    Ok(known.map(|(id, it)| (id.to_string(), it)).collect())
}

fn record(page: &Page, hit: &Hit) -> Option<Suggestion> {
    let kind = Kind::from_name(&hit.kind)?;
    // In another language than the reader's, what was typed is what they look for.
    let own = hit.known_as.as_ref().filter(|it| it.lang == page.lang.tag());
    let (lang, title) = match own {
        Some(known) => (&known.lang, &known.title),
        None => (&hit.lang, &hit.title),
    };
    Some(Suggestion {
        label: if title.is_empty() { &hit.slug } else { title }.clone(),
        kind: page.kind(kind),
        href: page.url(urls::record(kind, &hit.slug.parse().ok()?)),
        lang: lang.parse().ok()?,
    })
}
