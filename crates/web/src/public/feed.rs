//! A search, or the list of a kind, as a feed: who follows it learns what is new. Atom, RFC 4287.

use super::facets;
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
use search::Wish;
use std::collections::HashMap;
use std::fmt::Write as _;
use store::records;

/// How many are told.
const MOST: usize = 50;
/// How many of what was found are looked at for what is newest.
const LOOKED_AT: usize = 100;

/// `GET /{lang}/search.atom?q=…`: what the search finds, last changed first.
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
    headers: HeaderMap,
) -> Result<Response> {
    let sift = Sift::read(&pairs);
    let wish = Wish { limit: LOOKED_AT, ..facets::wish(&page, &Kind::ALL, &sift) };
    let found = app.tools.finder.find(wish).await?;
    let ids: Vec<RecordId> = found.hits.iter().filter_map(|it| it.id.parse().ok()).collect();
    let db = app.store.db();
    let changed = records::changed(db, &ids).await?;
    let mut found = records::by_ids(db, &ids).await?;
    found.retain(|it| may_read(&page, it));
    let when = |it: &Record| changed.get(&it.id).copied().unwrap_or(Timestamp::UNIX_EPOCH);
    found.sort_by_key(|it| std::cmp::Reverse(when(it)));
    found.truncate(MOST);
    let base = roots::base(&app, &headers);
    let text = feed(&page, &sift, (&found, &changed), &base);
    Ok(([(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")], text).into_response())
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
