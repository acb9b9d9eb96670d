//! Publications: the editions that are public, and their files.

use super::atom::{self, Entry, Feed, Link};
use super::json;
use super::roots;
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::told::Told;
use crate::{App, conditional, urls, wants};
use askama::Template;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::Lang;
use serde_json::{Value, json};
use store::Db;
use store::artifacts::{self, About};
use store::publications::{self, CATALOGUE, Publication};

#[derive(Template)]
#[template(path = "public/publications.html")]
struct Show {
    page: Page,
    printed: Vec<Printed>,
    feed: String,
    /// The same for programs.
    json: String,
    /// In the words of schema.org.
    linked: String,
}

/// An edition as readers see it.
pub struct Printed {
    /// What it is and in which language, in the reader's words: no page loads the letters of another
    /// script for the name of a file.
    pub title: String,
    pub lang: Lang,
    pub href: String,
    /// *Edition of 23 November 2026*
    pub edition: String,
    /// *as of change 4,711 of the log*
    pub position: String,
    /// *PDF, 312 kB*
    pub size: String,
}

/// How many are shown.
const MOST: u64 = 200;
/// How many the feed tells of.
const IN_FEED: u64 = 50;

/// `GET /{lang}/publications`
pub async fn list(State(app): State<App>, page: Page, headers: HeaderMap) -> Result<Response> {
    let public = publications::public(app.store.db(), MOST).await?;
    if wants::json(&headers, page.path()) {
        return Ok(json::sent(&as_json(&page, &public)));
    }
    let printed = public.iter().map(|(publication, about)| printed(&page, publication, about));
    html(&Show {
        printed: printed.collect(),
        feed: page.url(urls::publications_feed()),
        json: json_address(&page),
        linked: linked(&page, &public),
        page,
    })
}

/// `/{lang}/publications.json`
pub fn json_address(page: &Page) -> String {
    page.url(urls::as_json(&urls::publications()))
}

/// The editions for programs, last made public first.
fn as_json(page: &Page, public: &[(Publication, About)]) -> Value {
    let items = public.iter().map(|(publication, about)| {
        let edition = &publication.edition;
        json!({
            "id": about.id.to_string(),
            "kind": edition.kind,
            "title": printed(page, publication, about).title,
            "language": edition.lang,
            "edition": edition.edition,
            "position": edition.position,
            "published": publication.published.map(|it| it.0),
            "file": page.url(urls::publication(edition)),
            "media_type": about.media_type,
            "size": about.size,
        })
    });
    let items: Vec<Value> = items.collect();
    json!({
        "language": page.lang,
        "address": page.url(urls::publications()),
        "json": json_address(page),
        "count": items.len(),
        "items": items,
    })
}

/// The editions in the words of schema.org. It may stand within a `script`: no `<` is left in it.
fn linked(page: &Page, public: &[(Publication, About)]) -> String {
    let at = |address: String| format!("{}{}", page.site, page.url(address));
    let editions = public.iter().map(|(publication, about)| {
        let edition = &publication.edition;
        let file = at(urls::publication(edition));
        json!({
            "@type": "CreativeWork",
            "@id": file,
            "name": printed(page, publication, about).title,
            "inLanguage": edition.lang,
            "version": edition.position,
            "dateCreated": edition.edition,
            "datePublished": publication.published.map(|it| it.0.strftime("%Y-%m-%d").to_string()),
            "encoding": {
                "@type": "MediaObject",
                "contentUrl": file,
                "encodingFormat": about.media_type,
                "contentSize": format!("{} B", about.size),
            },
        })
    });
    let own = at(urls::publications());
    let told = json!({
        "@context": "https://schema.org",
        "@type": "CollectionPage",
        "@id": own,
        "url": own,
        "name": page.say("publications-title"),
        "inLanguage": page.lang,
        "hasPart": editions.collect::<Vec<_>>(),
    });
    told.to_string().replace('<', "\\u003c")
}

/// `GET /{lang}/publications.atom`: the editions as a feed, last made public first.
pub async fn feed(State(app): State<App>, page: Page, headers: HeaderMap) -> Result<Response> {
    let public = publications::public(app.store.db(), IN_FEED).await?;
    let base = roots::base(&app, &headers);
    let entries: Vec<Entry> = public.iter().filter_map(|it| entry(&page, it, &base)).collect();
    let feed = Feed {
        title: format!("{} · {}", page.say("publications-title"), page.say("site-name")),
        own: format!("{base}{}", page.url(urls::publications_feed())),
        site: format!("{base}{}", page.url(urls::publications())),
        updated: atom::updated(&app, &entries, &page).await?,
        entries,
        page: &page,
    };
    Ok(feed.answer())
}

/// An edition is new when it is made public.
fn entry(page: &Page, (publication, about): &(Publication, About), base: &str) -> Option<Entry> {
    let Printed { title, href, edition, position, size, .. } = printed(page, publication, about);
    let said = format!("{size} · {edition}, {position}");
    Some(Entry {
        id: format!("urn:uuid:{}", about.id),
        title: Told::new(page.lang, format!("{title}: {edition}"), page.lang),
        updated: publication.published?.0,
        link: Link { href: format!("{base}{href}"), media_type: "application/pdf" },
        category: (CATALOGUE.to_owned(), page.say("catalogue-title")),
        summary: Some(Told::new(page.lang, said, page.lang)),
    })
}

/// The editions that were made public last. Two statements.
pub async fn newest(db: &Db, page: &Page, limit: u64) -> Result<Vec<Printed>> {
    let public = publications::public(db, limit).await?;
    Ok(public.iter().map(|(publication, about)| printed(page, publication, about)).collect())
}

fn printed(page: &Page, publication: &Publication, about: &About) -> Printed {
    let edition = &publication.edition;
    let language = words::language_name(page.lang, edition.lang.tag());
    let position = words::number(page.lang, as_number(edition.position));
    Printed {
        title: page.about("publications-in", "language", language),
        lang: edition.lang,
        href: page.url(urls::publication(edition)),
        edition: page.about(
            "publications-edition",
            "date",
            words::date(page.lang, &edition.edition),
        ),
        position: page.about("publications-position", "seq", position),
        size: page.about("publications-pdf", "size", size(page, about.size)),
    }
}

/// *312 kB*, *1.4 MB*
pub fn size(page: &Page, bytes: u64) -> String {
    let thousands = bytes.div_ceil(1_000);
    let (key, number) = if thousands < 1_000 {
        ("size-kilobytes", as_number(thousands))
    } else {
        ("size-megabytes", as_number(bytes.div_ceil(100_000)) / 10.0)
    };
    page.about(key, "n", words::number(page.lang, number))
}

#[expect(clippy::cast_precision_loss, reason = "no file and no log is that long")]
fn as_number(number: u64) -> f64 {
    number as f64
}

/// `GET /{lang}/publications/{name}`: the file, `catalogue-fr-4711.pdf`. One that was withdrawn is
/// not found.
pub async fn take(
    State(app): State<App>,
    Path((_, name)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response> {
    let (lang, position) = named(&name).ok_or(Error::NotFound)?;
    let db = app.store.db();
    let id = publications::public_at(db, (CATALOGUE, lang, position)).await?;
    let id = id.ok_or(Error::NotFound)?;
    // What is printed never changes.
    let head = conditional::head(id, &app.settings);
    if let Some(answer) = conditional::still_holds(&asked, &head) {
        return Ok(answer);
    }
    let file = artifacts::by_id(db, id).await?.ok_or(Error::NotFound)?;
    let headers = [
        (header::CONTENT_TYPE, file.about.media_type),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
    ];
    Ok((head, headers, file.bytes).into_response())
}

/// The language and the position of `catalogue-fr-4711.pdf`.
fn named(name: &str) -> Option<(Lang, u64)> {
    let rest = name.strip_prefix(CATALOGUE)?.strip_prefix('-')?.strip_suffix(".pdf")?;
    let (lang, position) = rest.split_once('-')?;
    let digits = position.bytes().all(|it| it.is_ascii_digit());
    Some((lang.parse().ok()?, position.parse().ok().filter(|_| digits)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_says_language_and_position_or_nothing() {
        assert_eq!(named("catalogue-fr-4711.pdf"), Some((Lang::Fr, 4711)));
        for wrong in
            ["catalogue-xx-1.pdf", "catalogue-fr-+1.pdf", "catalogue-fr-1", "x-fr-1.pdf", ".pdf"]
        {
            assert_eq!(named(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_size_is_said_in_thousands_until_there_are_too_many() {
        let page = Page::for_anyone(Lang::Fr, "/".to_owned(), jiff::Timestamp::UNIX_EPOCH);
        let said = [1, 311_500, 999_999, 1_440_000].map(|it| size(&page, it));
        assert_eq!(said.join(" / "), "1 ko / 312 ko / 1 Mo / 1,5 Mo");
    }
}
