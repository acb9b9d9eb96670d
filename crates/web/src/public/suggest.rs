//! What may be meant by what has been typed so far. For the script beside the search field; who
//! has none sends the field and gets the page of results.

use super::facets::{self, Coded};
use super::sift::{By, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::may_read;
use crate::urls;
use axum::extract::{Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::{Kind, RecordId};
use search::{Facets, Hit, Wish};
use serde_json::{Value, json};
use std::collections::HashSet;
use store::{Db, records};

/// `GET /{lang}/search/suggest?q=…`: themes and places by that name, then records.
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response> {
    let sift = Sift { words: Sift::read(&pairs).words, ..Sift::default() };
    let wish = Wish { limit: 6, ..facets::wish(&page, &Kind::ALL, &sift) };
    let suggested = app.tools.finder.suggest(wish).await?;
    let named = suggested.concepts.iter().fold(Sift::default(), |named, it| {
        named.with(By::Theme, &it.concept).with(By::Place, &it.concept)
    });
    let coded = Coded::load(&app, &page, &named, &Facets::default()).await?;
    let concepts = suggested.concepts.iter().filter_map(|it| {
        let by = |by, kind| coded.href(by, &it.concept).map(|href| (href, kind));
        let (href, kind) = by(By::Theme, Kind::Theme).or_else(|| by(By::Place, Kind::Place))?;
        Some(json!({ "label": it.label, "kind": page.kind(kind), "href": href }))
    });
    let mut all: Vec<Value> = concepts.collect();
    let hits: Vec<&Hit> = suggested.hits.iter().collect();
    let may_know = known(app.store.db(), &page, &hits).await?;
    let hits = suggested.hits.iter().filter(|it| may_know.contains(&it.id));
    for hit in hits.filter_map(|it| record(&page, it)) {
        if !all.iter().any(|it| it["href"] == hit["href"]) {
            all.push(hit);
        }
    }
    let kind = [(header::CONTENT_TYPE, "application/json; charset=utf-8")];
    Ok((kind, Value::from(all).to_string()).into_response())
}

/// The ids of the hits that this reader may know of now: the index is a moment behind, and in
/// that moment a record may have been retired or its source closed. Three statements.
pub async fn known(db: &impl Db, page: &Page, hits: &[&Hit]) -> Result<HashSet<String>> {
    let ids: Vec<RecordId> = hits.iter().filter_map(|it| it.id.parse().ok()).collect();
    let records = if ids.is_empty() { Vec::new() } else { records::by_ids(db, &ids).await? };
    let readable = records.iter().filter(|it| may_read(page, it));
    Ok(readable.map(|it| it.id.to_string()).collect())
}

fn record(page: &Page, hit: &Hit) -> Option<Value> {
    let kind = Kind::from_name(&hit.kind)?;
    let (lang, title) = match &hit.known_as {
        Some(title) => (page.lang, title),
        None => (hit.lang.parse().ok()?, &hit.title),
    };
    Some(json!({
        "label": if title.is_empty() { &hit.slug } else { title },
        "kind": page.kind(kind),
        "href": page.url(urls::record(kind, &hit.slug.parse().ok()?)),
        "lang": lang.tag(),
        "dir": lang.dir(),
    }))
}
