//! A feed as it is written: Atom, RFC 4287.

use crate::App;
use crate::page::Page;
use crate::told::Told;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::{Field, Kind, State};
use jiff::Timestamp;
use std::fmt::Write as _;
use store::records::{self, Listing, Order};
use store::{Db, changes};

/// What is followed.
pub struct Feed<'a> {
    pub page: &'a Page,
    pub title: String,
    /// The whole address of the feed, and that of the page that shows the same.
    pub own: String,
    pub site: String,
    /// The last time at which there was something new; the same while nothing changes.
    pub updated: Timestamp,
    pub entries: Vec<Entry>,
}

/// Something new.
pub struct Entry {
    /// For good, whatever becomes of its address.
    pub id: String,
    pub title: Told,
    pub updated: Timestamp,
    pub link: Link,
    /// What kind of thing it is: a word that stays, and one for the reader.
    pub category: (String, String),
    pub summary: Option<Told>,
}

/// Where it is read.
pub struct Link {
    /// The whole address.
    pub href: String,
    pub media_type: &'static str,
}

impl Feed<'_> {
    pub fn answer(&self) -> Response {
        let kind = [(header::CONTENT_TYPE, "application/atom+xml; charset=utf-8")];
        (kind, self.text()).into_response()
    }

    fn text(&self) -> String {
        let (own, site) = (escaped(&self.own), escaped(&self.site));
        let mut text = format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n",
            self.page.lang
        );
        let author = escaped(&self.page.say("site-name"));
        let _ = writeln!(text, "<id>{own}</id>\n<title>{}</title>", escaped(&self.title));
        let _ = writeln!(text, "<updated>{}</updated>", self.updated);
        let _ = writeln!(text, "<author><name>{author}</name></author>");
        let _ = writeln!(text, "<link rel=\"self\" type=\"application/atom+xml\" href=\"{own}\"/>");
        let _ = writeln!(text, "<link rel=\"alternate\" type=\"text/html\" href=\"{site}\"/>");
        for entry in &self.entries {
            entry.write(&mut text);
        }
        text.push_str("</feed>\n");
        text
    }
}

impl Entry {
    fn write(&self, into: &mut String) {
        let text = |told: &Told, name: &str| {
            let lang = told.lang.map(|it| format!(" xml:lang=\"{it}\"")).unwrap_or_default();
            format!("<{name}{lang}>{}</{name}>\n", escaped(&told.value))
        };
        let Link { href, media_type } = &self.link;
        let (term, label) = &self.category;
        let _ = write!(
            into,
            "<entry>\n<id>{}</id>\n{}<updated>{}</updated>\n<link rel=\"alternate\" type=\"{media_type}\" href=\"{}\"/>\n<category term=\"{}\" label=\"{}\"/>\n{}</entry>\n",
            escaped(&self.id),
            text(&self.title, "title"),
            self.updated,
            escaped(href),
            escaped(term),
            escaped(label),
            self.summary.as_ref().map(|it| text(it, "summary")).unwrap_or_default(),
        );
    }
}

/// When something new was last there: the newest entry, or in a feed that has none, what readers
/// were last given or lost of the whole site.
pub async fn updated(app: &App, entries: &[Entry], page: &Page) -> store::Result<Timestamp> {
    if let Some(newest) = entries.iter().map(|it| it.updated).max() {
        return Ok(newest);
    }
    let db = app.store.db();
    if let Some(last) = last_public(db).await? {
        return Ok(last);
    }
    // Nobody has read anything here yet: it was as empty when the log began.
    let first = changes::since(db, 0, 1).await?;
    Ok(first.first().map_or(page.now, |it| it.at))
}

/// When a record that readers have, or had, was last changed. What is a draft has no part in it.
async fn last_public(db: &Db) -> store::Result<Option<Timestamp>> {
    let listing = Listing {
        kinds: Kind::ALL.to_vec(),
        states: vec![State::Published, State::Retired],
        without: Some(Field::Confidential),
        order: Order::Changed,
        limit: LOOKED_AT,
        told: Some(&[]),
        ..Listing::default()
    };
    let newest = records::page(db, &listing).await?.records;
    // What was given up as a draft was never public.
    let Some(last) = newest.iter().find(|it| it.edition().is_some()) else { return Ok(None) };
    Ok(records::changed(db, &[last.id]).await?.get(&last.id).copied())
}

/// So many of those that were last changed are looked at.
const LOOKED_AT: u64 = 50;

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
