//! What search engines ask for: which pages there are, and which to leave alone.

use crate::error::{Error, Result};
use crate::told::may_read;
use crate::{App, Page, urls};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::{Act, Field, Kind, Lang, RecordId};
use serde::Deserialize;
use std::collections::HashSet;
use std::fmt::Write as _;
use store::{Db, records};

/// How many records a sitemap tells of. It has no more than 50,000 addresses (sitemaps.org), and
/// those of the other pages stand in it too.
const PART: u64 = 45_000;
/// How many records are read at once.
const BATCH: usize = 500;

/// Where readers reach the site: as it was set up, or else as this reader reached it.
pub fn base(app: &App, headers: &HeaderMap) -> String {
    if let Some(address) = &app.settings.address {
        return address.trim_end_matches('/').to_owned();
    }
    let host = headers.get(header::HOST).and_then(|it| it.to_str().ok()).unwrap_or("localhost");
    let clean = host.chars().all(|it| it.is_ascii_alphanumeric() || ".:-[]".contains(it));
    format!("http://{}", if clean { host } else { "localhost" })
}

/// `GET /robots.txt`
pub async fn robots(State(app): State<App>, headers: HeaderMap) -> Response {
    let mut text = String::from("User-agent: *\n");
    for lang in Lang::ALL {
        let closed = [urls::search(), urls::subscriptions(), urls::sign_in(), urls::comparison()];
        for shut in [urls::desk()].into_iter().chain(closed) {
            let _ = writeln!(text, "Disallow: {}", crate::page::at(lang, &shut));
        }
    }
    let _ = writeln!(text, "\nSitemap: {}/sitemap.xml", base(&app, &headers));
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// `GET /sitemap.xml`: for each language as many as the records ask for.
pub async fn sitemaps(State(app): State<App>, headers: HeaderMap) -> Result<Response> {
    let base = base(&app, &headers);
    let counts = records::counts_by_kind_state(app.store.db()).await?;
    let parts = parts(counts.values().sum(), PART);
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for lang in Lang::ALL {
        for part in 0..parts {
            let address = crate::page::at(lang, &urls::sitemap(part));
            let _ = writeln!(text, "<sitemap><loc>{base}{address}</loc></sitemap>");
        }
    }
    text.push_str("</sitemapindex>\n");
    Ok(xml(text))
}

/// How many sitemaps so many records need. The first has the other pages, too.
fn parts(records: u64, size: u64) -> u64 {
    records.div_ceil(size).max(1)
}

/// Which sitemap of a language, from 1 on.
#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    part: Option<u64>,
}

/// `GET /{lang}/sitemap.xml`: the public pages in this language.
pub async fn sitemap(
    State(app): State<App>,
    page: Page,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> Result<Response> {
    let part = asked.part.unwrap_or(1).checked_sub(1).ok_or(Error::NotFound)?;
    let db = app.store.db();
    let counts = records::counts_by_kind_state(db).await?;
    if part >= parts(counts.values().sum(), PART) {
        return Err(Error::NotFound);
    }
    let anybody = Page::for_anyone(page.lang, page.here.clone(), page.now);
    let mut map = Map::new(base(&app, &headers));
    if part == 0 {
        for address in others(&page) {
            map.add(&address);
        }
    }
    for ids in ids(db, part, PART).await?.chunks(BATCH) {
        let heads = records::heads(db, ids).await?;
        // That a source is confidential its head does not say.
        let sources: Vec<RecordId> =
            heads.values().filter(|it| it.kind == Kind::Source).map(|it| it.id).collect();
        let sources = records::some(db, &sources, &[Field::Confidential]).await?;
        let hidden: HashSet<RecordId> =
            sources.iter().filter(|it| !may_read(&anybody, it)).map(|it| it.id).collect();
        for head in ids.iter().filter_map(|it| heads.get(it)) {
            let is_public = anybody.viewer.may(Act::Read, head.kind, head.state);
            if is_public && !hidden.contains(&head.id) {
                map.add(&page.url(urls::record(head.kind, &head.slug)));
            }
        }
    }
    Ok(xml(map.finish()))
}

/// The pages that are not those of records.
fn others(page: &Page) -> Vec<String> {
    let pages = [
        urls::home(),
        urls::about(),
        urls::data(),
        urls::conflicts(),
        urls::calendar(),
        urls::publications(),
        urls::accessibility(),
        urls::privacy(),
    ];
    let pages = pages.into_iter().map(|it| page.url(it));
    pages.chain(Kind::ALL.into_iter().map(|it| page.list(it))).collect()
}

/// The records of one of the parts that there are, counted from 0, in the order in which they were
/// made: what is new comes into the last one, and the others stay what they are.
async fn ids(db: &Db, part: u64, size: u64) -> store::Result<Vec<RecordId>> {
    let before = part * size;
    let mut after = None;
    if before > 0 {
        let skipped = records::ids_after(db, None, before).await?;
        after = skipped.last().copied().filter(|_| skipped.len() as u64 == before);
        if after.is_none() {
            return Ok(Vec::new());
        }
    }
    records::ids_after(db, after, size).await
}

/// A sitemap as it is written.
struct Map {
    text: String,
    base: String,
}

impl Map {
    fn new(base: String) -> Map {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".to_owned();
        Map { text, base }
    }

    fn add(&mut self, address: &str) {
        // Addresses are letters, digits and dashes: nothing in them needs to be escaped.
        let _ = writeln!(self.text, "<url><loc>{}{address}</loc></url>", self.base);
    }

    fn finish(mut self) -> String {
        self.text.push_str("</urlset>\n");
        self.text
    }
}

fn xml(text: String) -> Response {
    ([(header::CONTENT_TYPE, "application/xml; charset=utf-8")], text).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Record;
    use store::{By, Store};

    #[tokio::test]
    async fn every_record_stands_in_one_part_however_many_there_are() {
        let folder = tempfile::tempdir().unwrap();
        let url = format!("sqlite:{}", folder.path().join("ayni.db").display());
        let store = Store::open(&url).await.unwrap();
        let now = jiff::Timestamp::UNIX_EPOCH;
        let tx = store.begin().await.unwrap();
        for number in 0..7 {
            let slug = format!("theme-{number}").parse().unwrap();
            let mut theme = Record::draft(RecordId::new(now), Kind::Theme, slug, Lang::En);
            records::insert(&tx, &mut theme, &By::program(now)).await.unwrap();
        }
        tx.commit().await.unwrap();
        let mut told = Vec::new();
        let mut sizes = Vec::new();
        for part in 0..=parts(7, 3) {
            let ids = ids(store.db(), part, 3).await.unwrap();
            sizes.push(ids.len());
            told.extend(ids);
        }
        assert_eq!(sizes, [3, 3, 1, 0]);
        assert_eq!(told, records::ids_after(store.db(), None, 100).await.unwrap());
    }

    #[test]
    fn so_many_records_need_so_many_parts() {
        let needed = [0, 1, PART, PART + 1, 100_000].map(|it| parts(it, PART));
        assert_eq!(needed, [1, 1, 1, 2, 3]);
        let page = Page::for_anyone(Lang::En, "/".to_owned(), jiff::Timestamp::UNIX_EPOCH);
        assert!(PART + others(&page).len() as u64 <= 50_000, "sitemaps.org allows no more");
    }
}
