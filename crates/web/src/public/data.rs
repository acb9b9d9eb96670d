//! Open data: what there is to take, and the tables themselves, sent as they are read.

use super::sift::{By, Sift};
use super::{json, publications, roots};
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::{App, conditional, urls};
use askama::Template;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::{Kind, Lang};
use futures_util::stream;
use jiff::Timestamp;
use store::changes;
use work::open_data::{self, KINDS, Place};

#[derive(Template)]
#[template(path = "public/data.html")]
struct Show {
    page: Page,
    tables: Vec<Table>,
    as_of: String,
    /// What a table is called when it is kept.
    file: String,
    /// Lists and a search, as programs ask for them.
    lists: Vec<String>,
    /// The publications, as programs ask for them.
    publications: String,
    feed: String,
}

struct Table {
    kind: Kind,
    count: String,
    href: String,
}

/// What the columns mean that are no fields, and the codes in those that are: the names of the
/// columns, and the key of what is said of them.
const COLUMNS: [(&[&str], &str); 9] = [
    (&["id"], "data-column-id"),
    (&["address"], "data-column-address"),
    (&["language", "source_language"], "data-column-language"),
    (&["title_en", "title_fr", "title_es", "title_pt", "title_ar"], "data-column-titles"),
    (&["code", "iso3", "m49", "within"], "data-column-places"),
    (&["code", "broader", "gcm_objectives", "sdg_targets"], "data-column-themes"),
    (&["edition", "edition_date"], "data-column-edition"),
    (&["changed"], "data-column-changed"),
    (&["sources", "source_addresses"], "data-column-sources"),
];

impl Show {
    fn columns(&self) -> impl Iterator<Item = (&'static [&'static str], String)> {
        COLUMNS.into_iter().map(|(names, key)| (names, self.page.say(key)))
    }
}

/// `GET /{lang}/data`
pub async fn show(State(app): State<App>, page: Page) -> Result<Response> {
    let db = app.store.db();
    let tally = app.tally().await?;
    // Some of the published sources are confidential.
    let sources = open_data::count(db, Kind::Source).await?;
    let tables = KINDS.map(|kind| {
        let count = if kind == Kind::Source { sources } else { tally.of(kind) };
        Table {
            kind,
            count: page.number(usize::try_from(count).unwrap_or(usize::MAX)),
            href: page.url(urls::table(kind)),
        }
    });
    let (position, at) = changes::newest(db).await?;
    let seq = page.number(usize::try_from(position).unwrap_or(usize::MAX));
    let date = words::date(page.lang, &page.today().to_string());
    let as_of = page.say_with("data-as-of", &[("date", date.into()), ("seq", seq.into())]);
    let file = file((Kind::Action, page.lang), at.unwrap_or(page.now), position);
    html(&Show {
        tables: tables.into(),
        as_of,
        file,
        lists: lists(&page),
        publications: publications::json_address(&page),
        feed: page.url(urls::feed()),
        page,
    })
}

fn lists(page: &Page) -> Vec<String> {
    let sift = Sift::default().with(By::Year, "2018");
    let words = Sift { words: page.say("data-lists-example"), ..Sift::default() };
    vec![
        json::address(page, &sift, &urls::list(Kind::Event)),
        json::address(page, &words, &urls::search()),
    ]
}

/// `GET /{lang}/data/{name}`: a table of a kind, `actions.csv`.
pub async fn table(
    State(app): State<App>,
    page: Page,
    Path((_, name)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response> {
    let plural = name.strip_suffix(".csv").ok_or(Error::NotFound)?;
    let kind = Kind::from_plural(plural).filter(|it| KINDS.contains(it)).ok_or(Error::NotFound)?;
    let lang = page.lang;
    let site = roots::base(&app, &asked);
    let (db, settings) = (app.store.db(), &app.settings);
    let (position, at) = changes::newest(db).await?;
    let made_from = (plural, lang, &site, changes::epoch(db).await?, position);
    let head = conditional::head(made_from, settings);
    if let Some(answer) = conditional::still_holds(&asked, &head) {
        return Ok(answer);
    }
    let file = file((kind, lang), at.unwrap_or(page.now), position);
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, format!("attachment; filename=\"{file}\"")),
    ];
    let table = open_data::Table { kind, lang, site };
    let pieces = stream::try_unfold((app.store, Place::Beginning), move |(store, place)| {
        let table = table.clone();
        async move {
            let piece = table.piece(&store, place).await;
            if let Err(error) = &piece {
                // The head is sent already: the reader sees that the table breaks off.
                tracing::error!(error = format!("{error:#}"), "a table breaks off");
            }
            let piece = piece.map_err(std::io::Error::other)?;
            Ok::<_, std::io::Error>(piece.map(|(bytes, place)| (bytes, (store, place))))
        }
    });
    Ok((head, headers, Body::from_stream(pieces)).into_response())
}

/// What the file is called when it is kept: whose table it is and in which language, and the day and
/// the number of the last change of the log. A table that was imported is never called so.
fn file((kind, lang): (Kind, Lang), at: Timestamp, position: u64) -> String {
    format!("ayni-{}-{lang}-{}-{position}.csv", kind.plural(), at.strftime("%Y-%m-%d"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_column_that_is_no_field_is_told_of() {
        let told: Vec<&str> = COLUMNS.iter().flat_map(|it| it.0).copied().collect();
        for column in KINDS.into_iter().flat_map(open_data::columns) {
            let is_field = domain::Field::from_name(&column).is_some();
            assert!(is_field || told.contains(&&*column), "{column}");
        }
    }
}
