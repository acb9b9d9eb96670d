//! Open data: what there is to take, and the tables themselves, sent as they are read.

use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::{App, conditional, urls};
use askama::Template;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::Kind;
use futures_util::stream;
use store::changes;
use work::open_data::{self, KINDS, Place};

#[derive(Template)]
#[template(path = "public/data.html")]
struct Show {
    page: Page,
    tables: Vec<Table>,
    as_of: String,
    feed: String,
}

struct Table {
    kind: Kind,
    count: String,
    href: String,
}

/// `GET /{lang}/data`
pub async fn show(State(app): State<App>, page: Page) -> Result<Response> {
    let db = app.store.db();
    let tally = app.tally().await?;
    let tables = KINDS.map(|kind| {
        let count = tally.of(kind);
        Table {
            kind,
            count: page.number(usize::try_from(count).unwrap_or(usize::MAX)),
            href: page.url(urls::table(kind)),
        }
    });
    let position = usize::try_from(changes::position(db).await?).unwrap_or(usize::MAX);
    let today = page.today().to_string();
    let date = words::date(page.lang, &today);
    let args = [("date", date.into()), ("seq", page.number(position).into())];
    let as_of = page.say_with("data-as-of", &args);
    html(&Show { tables: tables.into(), as_of, feed: page.url(urls::feed()), page })
}

/// `GET /{lang}/data/{name}`: a table of a kind, `actions.csv`. Its name when it is kept says the
/// language and the position of the log that it was taken at.
pub async fn table(
    State(app): State<App>,
    page: Page,
    Path((_, name)): Path<(String, String)>,
    asked: HeaderMap,
) -> Result<Response> {
    let plural = name.strip_suffix(".csv").ok_or(Error::NotFound)?;
    let kind = Kind::from_plural(plural).filter(|it| KINDS.contains(it)).ok_or(Error::NotFound)?;
    let position = changes::position(app.store.db()).await?;
    let lang = page.lang;
    let epoch = changes::epoch(app.store.db()).await?;
    let head = conditional::head((plural, lang, epoch, position), &app.settings);
    if let Some(answer) = conditional::still_holds(&asked, &head) {
        return Ok(answer);
    }
    let pieces =
        stream::try_unfold((app.store, Place::Beginning), move |(store, place)| async move {
            let piece = open_data::piece(&store, (kind, lang), place).await;
            if let Err(error) = &piece {
                // The head is sent already: the reader sees that the table breaks off.
                tracing::error!(error = format!("{error:#}"), "a table breaks off");
            }
            let piece = piece.map_err(std::io::Error::other)?;
            Ok::<_, std::io::Error>(piece.map(|(bytes, place)| (bytes, (store, place))))
        });
    let file = format!("attachment; filename=\"ayni-{plural}-{lang}-{position}.csv\"");
    let headers = [
        (header::CONTENT_TYPE, "text/csv; charset=utf-8; header=present".to_owned()),
        (header::CONTENT_DISPOSITION, file),
    ];
    Ok((head, headers, Body::from_stream(pieces)).into_response())
}
