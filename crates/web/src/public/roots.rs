//! What search engines ask for: which pages there are, and which to leave alone.

use crate::error::Result;
use crate::{App, urls};
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::{Act, Kind, Lang, Viewer};
use std::fmt::Write as _;
use store::records;

/// A sitemap has no more addresses: sitemaps.org.
const MOST: usize = 50_000;
/// How many records are read at once.
const BATCH: u64 = 500;

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

/// `GET /sitemap.xml`: one for each language.
pub async fn sitemaps(State(app): State<App>, headers: HeaderMap) -> Response {
    let base = base(&app, &headers);
    let mut text = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n",
    );
    for lang in Lang::ALL {
        let _ = writeln!(text, "<sitemap><loc>{base}/{lang}/sitemap.xml</loc></sitemap>");
    }
    text.push_str("</sitemapindex>\n");
    xml(text)
}

/// `GET /{lang}/sitemap.xml`: every public page in this language.
pub async fn sitemap(
    State(app): State<App>,
    page: crate::Page,
    headers: HeaderMap,
) -> Result<Response> {
    let mut map = Map::new(base(&app, &headers), MOST);
    for address in [
        urls::home(),
        urls::about(),
        urls::data(),
        urls::conflicts(),
        urls::calendar(),
        urls::publications(),
        urls::accessibility(),
        urls::privacy(),
    ] {
        map.add(&page.url(address));
    }
    for kind in Kind::ALL {
        map.add(&page.list(kind));
    }
    let (db, anybody) = (app.store.db(), Viewer::default());
    let mut after = None;
    while map.room > 0 {
        let ids = records::ids_after(db, after, BATCH).await?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        let heads = records::heads(db, &ids).await?;
        for head in ids.iter().filter_map(|it| heads.get(it)) {
            // Some sources are confidential, which their heads do not say: no source is named.
            if anybody.may(Act::Read, head.kind, head.state) && head.kind != Kind::Source {
                map.add(&page.url(urls::record(head.kind, &head.slug)));
            }
        }
    }
    Ok(xml(map.finish()))
}

/// A sitemap as it is written.
struct Map {
    text: String,
    base: String,
    /// How many addresses it still takes.
    room: usize,
}

impl Map {
    fn new(base: String, room: usize) -> Map {
        let text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n".to_owned();
        Map { text, base, room }
    }

    /// Adds an address, while there is room.
    fn add(&mut self, address: &str) {
        if let Some(room) = self.room.checked_sub(1) {
            self.room = room;
            // Addresses are letters, digits and dashes: nothing in them needs to be escaped.
            let _ = writeln!(self.text, "<url><loc>{}{address}</loc></url>", self.base);
        }
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

    #[test]
    fn a_sitemap_that_is_full_takes_no_more() {
        let mut map = Map::new("http://localhost".to_owned(), 2);
        for address in ["/en/", "/en/about", "/en/practices/one-too-many"] {
            map.add(address);
        }
        let text = map.finish();
        assert_eq!(text.matches("<loc>").count(), 2);
        assert!(
            text.contains("<loc>http://localhost/en/about</loc>") && text.ends_with("</urlset>\n")
        );
    }
}
