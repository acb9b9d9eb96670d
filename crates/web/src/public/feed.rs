//! A search, or the list of a kind, as a feed: who follows it learns what is new. Atom, RFC 4287.

use super::facets::{self, Coded};
use super::list;
use super::roots;
use super::sift::{By, Sift};
use crate::error::Result;
use crate::page::Page;
use crate::told::{Told, may_read};
use crate::{App, urls};
use axum::extract::{Query, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::{Field, Kind, Record, RecordId};
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::HashMap;
use std::fmt::Write as _;
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
    let found = if sift.words.is_empty() {
        listed(&app, &page, &sift).await?
    } else {
        searched(&app, &page, &sift).await?
    };
    let ids: Vec<RecordId> = found.iter().map(|it| it.id).collect();
    let changed = records::changed(app.store.db(), &ids).await?;
    let base = roots::base(&app, &headers);
    let text = feed(&page, &sift, (&found, &changed), &base);
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
}

/// The last changed of a list, asked for until there are enough that this reader may know of.
async fn listed(app: &App, page: &Page, sift: &Sift) -> Result<Vec<Record>> {
    let db = app.store.db();
    let mut kinds: Vec<Kind> = sift.of(By::Kind).filter_map(Kind::from_name).collect();
    if kinds.is_empty() {
        kinds = Kind::ALL.to_vec();
    }
    let coded = Coded::load(app).await?;
    let mut listing = Listing {
        order: Order::Changed,
        limit: MOST as u64,
        told: Some(IN_FEED),
        ..list::sifted(db, page, &kinds, (sift, &coded)).await?
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

fn feed(
    page: &Page,
    sift: &Sift,
    (found, changed): (&[Record], &HashMap<RecordId, Timestamp>),
    base: &str,
) -> String {
    let own = format!("{base}{}", escaped(&sift.href(page, &urls::feed())));
    let site = format!("{base}{}", escaped(&sift.href(page, &urls::search())));
    let newest = found.iter().filter_map(|it| changed.get(&it.id)).max().copied();
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
        page.lang
    );
    let _ = writeln!(text, "<id>{own}</id>\n<title>{}</title>", escaped(&title(page, sift)));
    let _ = writeln!(text, "<updated>{}</updated>", newest.unwrap_or(Timestamp::UNIX_EPOCH));
    let _ = writeln!(text, "<author><name>{}</name></author>", escaped(&page.say("site-name")));
    let _ = writeln!(text, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>");
    let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{site}\"/>");
    for record in found {
        let at = changed.get(&record.id).copied().unwrap_or(Timestamp::UNIX_EPOCH);
        entry(page, record, (at, base), &mut text);
    }
    text.push_str("</feed>\n");
    text
}

fn entry(page: &Page, record: &Record, (at, base): (Timestamp, &str), into: &mut String) {
    let href = format!("{base}{}", page.url(urls::record(record.kind, &record.slug)));
    let text = |told: Option<Told>, name: &str| {
        let Some(Told { value, lang }) = told else { return String::new() };
        let lang = lang.map(|it| format!(" xml:lang=\"{it}\"")).unwrap_or_default();
        format!("<{name}{lang}>{}</{name}>\n", escaped(&value))
    };
    let slug = || Told::new(page.lang, record.slug.as_str().to_owned(), page.lang);
    let title = Told::of(record, Field::Title, page.lang).unwrap_or_else(slug);
    let summary = Told::of(record, Field::Summary, page.lang).map(list::shortened);
    let _ = write!(
        into,
        "<entry>\n<id>urn:uuid:{}</id>\n{}<updated>{at}</updated>\n<link rel=\"alternate\" type=\"text/html\" href=\"{href}\"/>\n<category term=\"{}\" label=\"{}\"/>\n{}</entry>\n",
        record.id,
        text(Some(title), "title"),
        record.kind.name(),
        escaped(&page.kind(record.kind)),
        text(summary, "summary"),
    );
}

/// *Ayni: smuggling of migrants*, or the name of what is followed.
fn title(page: &Page, sift: &Sift) -> String {
    let kinds = sift.of(By::Kind).filter_map(Kind::from_name).map(|it| page.kinds(it));
    let mut parts: Vec<String> = kinds.collect();
    if !sift.words.is_empty() {
        parts.insert(0, sift.words.clone());
    }
    if parts.is_empty() {
        parts.push(page.say("search-title"));
    }
    format!("{} · {}", parts.join(" · "), page.say("site-name"))
}

/// A text within XML, which has no place for signs that steer.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '&' => value.push_str("&amp;"),
            '<' => value.push_str("&lt;"),
            '>' => value.push_str("&gt;"),
            '"' => value.push_str("&quot;"),
            '\n' | '\t' => value.push(sign),
            sign if sign.is_control() || matches!(sign, '\u{fffe}' | '\u{ffff}') => (),
            sign => value.push(sign),
        }
    }
    value
}
