//! A search, or the list of a kind, as a feed: who follows it learns what is new.

use super::atom::{self, Entry, Feed, Link};
use super::facets::{self, Coded};
use super::line;
use super::list;
use super::roots;
use super::sift::{By, Sift};
use crate::error::Result;
use crate::page::Page;
use crate::told::{Told, may_read};
use crate::{App, urls};
use axum::extract::{Query, State};
use axum::http::HeaderMap;
use axum::response::Response;
use domain::{Field, Kind, Record, RecordId};
use jiff::Timestamp;
use std::cmp::Reverse;
use store::records::{self, Listing, Order};

/// How many are told.
const MOST: usize = 50;

/// What is told of each, and what decides whether it is told.
const IN_FEED: &[Field] = &[Field::Title, Field::Summary, Field::Confidential];

/// `GET /{lang}/search.atom?q=…`: what the list or the search finds, last changed first.
///
/// Without words that is all there is. With words it is the last changed of the 10,000 that
/// answer best: where more have the words, a record may change without being told.
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response> {
    let sift = Sift::read(&pairs);
    let coded = Coded::load(&app).await?;
    let found = if sift.words.is_empty() {
        listed(&app, &page, (&sift, &coded)).await?
    } else {
        searched(&app, &page, &sift).await?
    };
    let ids: Vec<RecordId> = found.iter().map(|it| it.id).collect();
    let changed = records::changed(app.store.db(), &ids).await?;
    let base = roots::base(&app, &headers);
    let entry = |it: &Record| Some(entry(&page, it, (*changed.get(&it.id)?, &base)));
    let entries: Vec<Entry> = found.iter().filter_map(entry).collect();
    let feed = Feed {
        title: title(&page, &sift, &coded),
        own: format!("{base}{}", sift.href(&page, &urls::feed())),
        site: format!("{base}{}", sift.href(&page, &urls::search())),
        updated: atom::updated(&app, &entries, &page).await?,
        entries,
        page: &page,
    };
    Ok(feed.answer())
}

/// The last changed of a list, asked for until there are enough that this reader may know of.
async fn listed(app: &App, page: &Page, (sift, coded): (&Sift, &Coded)) -> Result<Vec<Record>> {
    let db = app.store.db();
    let mut kinds: Vec<Kind> = sift.of(By::Kind).filter_map(Kind::from_name).collect();
    if kinds.is_empty() {
        kinds = Kind::ALL.to_vec();
    }
    let mut listing = Listing {
        order: Order::Changed,
        limit: MOST as u64,
        told: Some(IN_FEED),
        ..list::sifted(db, page, &kinds, (sift, coded)).await?
    };
    let mut all = Vec::new();
    loop {
        let found = records::page(db, &listing).await?;
        all.extend(found.records.into_iter().filter(|it| may_read(page, it)));
        if all.len() >= MOST || found.next.is_none() {
            all.truncate(MOST);
            return Ok(all);
        }
        listing.after = found.next;
    }
}

/// The last changed of what has the words.
async fn searched(app: &App, page: &Page, sift: &Sift) -> Result<Vec<Record>> {
    let db = app.store.db();
    let mut ids = app.tools.finder.ids(facets::wish(page, &Kind::ALL, sift)).await?;
    let changed = records::changed(db, &ids).await?;
    ids.sort_by_key(|it| Reverse(changed.get(it).copied()));
    let mut all = Vec::new();
    for ids in ids.chunks(MOST) {
        let found = records::some(db, ids, IN_FEED).await?;
        all.extend(found.into_iter().filter(|it| may_read(page, it)));
        if all.len() >= MOST {
            break;
        }
    }
    all.truncate(MOST);
    Ok(all)
}

fn entry(page: &Page, record: &Record, (at, base): (Timestamp, &str)) -> Entry {
    let slug = || Told::new(page.lang, record.slug.as_str().to_owned(), page.lang);
    let href = format!("{base}{}", page.url(urls::record(record.kind, &record.slug)));
    Entry {
        id: format!("urn:uuid:{}", record.id),
        title: Told::of(record, Field::Title, page.lang).unwrap_or_else(slug),
        updated: at,
        link: Link { href, media_type: "text/html" },
        category: (record.kind.name().to_owned(), page.kind(record.kind)),
        summary: Told::of(record, Field::Summary, page.lang).map(line::shortened),
    }
}

/// *Ayni: smuggling of migrants*, or the name of what is followed.
fn title(page: &Page, sift: &Sift, coded: &Coded) -> String {
    let words = Some(sift.words.clone()).filter(|it| !it.is_empty());
    let set = sift.set.iter().map(|(by, value)| coded.label(page, *by, value));
    let mut parts: Vec<String> = words.into_iter().chain(set).collect();
    if parts.is_empty() {
        parts.push(page.say("search-title"));
    }
    format!("{} · {}", parts.join(" · "), page.say("site-name"))
}
