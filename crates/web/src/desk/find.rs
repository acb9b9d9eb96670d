//! Finding the one record that a form means among a hundred thousand: by its code, its title or
//! words of it, the last of which may be unfinished.
//!
//! The same search stands behind the button of a form, which gives the form back with what was
//! found, and behind the suggestions that a script asks for while one types.

use super::choices::{self, Choice};
use super::entry::Desk;
use super::twins;
use crate::error::{Error, Result};
use crate::{App, Page};
use axum::extract::{Path, Query, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::{Act, Field, FieldType, Kind, Lang, Record, RecordId, State as Of, schema};
use search::{Audience, Wish};
use serde::Deserialize;
use std::collections::HashMap;
use store::records::{self, Head};

/// How many are offered. Whoever does not see theirs writes one word more.
const OFFERED: usize = 8;
/// For how many words that are no code and no title an acronym or another spelling is tried: more
/// bodies than any form of a programme names at once. Each is a search, a few milliseconds.
const TRIED: usize = 40;

/// What was looked for, and what there is.
#[derive(Debug, Clone, Default)]
pub struct Found {
    pub words: String,
    pub options: Vec<Offer>,
}

/// A record to choose, with what tells it from others of its name.
#[derive(Debug, Clone)]
pub struct Offer {
    pub choice: Choice,
    pub hint: String,
}

/// Those of these words that are the code, the title, an acronym or a synonym of a record.
pub async fn exactly(app: &App, kind: Kind, words: &[String]) -> Result<Vec<RecordId>> {
    let db = app.store.db();
    let all: Vec<&str> = words.iter().map(String::as_str).collect();
    let by_code = records::by_codes(db, kind, &all).await?;
    let by_title = records::by_titles(db, kind, &all).await?;
    let mut ids: Vec<RecordId> = by_code.values().chain(by_title.values()).copied().collect();
    let left = |it: &&&str| !by_code.contains_key(**it) && !by_title.contains_key(**it);
    let left: Vec<&str> = all.iter().filter(left).take(TRIED).copied().collect();
    let mut likely = Vec::new();
    for words in &left {
        likely.extend(by_words(app, kind, words, Lang::En).await?);
    }
    if !likely.is_empty() {
        for record in records::by_ids(db, &likely).await? {
            let choice = choices::choice(&record, Lang::En);
            if record.state() != Of::Retired && left.iter().any(|it| choice.is_called(it)) {
                ids.push(record.id);
            }
        }
    }
    Ok(ids)
}

/// What may be meant by these words, the likeliest first, among what the viewer may read.
pub async fn look(app: &App, page: &Page, kind: Kind, words: &str) -> Result<Found> {
    let (db, lang) = (app.store.db(), page.lang);
    let words = words.trim().to_owned();
    if words.is_empty() {
        return Ok(Found::default());
    }
    // A record that was made a moment ago is not in the index yet, but has its title.
    let mut ids: Vec<RecordId> = Vec::new();
    ids.extend(records::by_codes(db, kind, &[&words]).await?.values());
    ids.extend(records::by_titles(db, kind, &[&words]).await?.values());
    ids.extend(by_words(app, kind, &words, lang).await?);
    let mut all = records::by_ids(db, &ids).await?;
    let wanted = |it: &Record| it.kind == kind && it.state() != Of::Retired;
    all.retain(|it| wanted(it) && page.may(Act::Read, it));
    let place = |it: &Record| ids.iter().position(|id| *id == it.id);
    all.sort_by_key(|it| (choices::choice(it, lang).nearness(&words), place(it)));
    all.dedup_by_key(|it| it.id);
    all.truncate(OFFERED);
    let places: Vec<RecordId> = all.iter().flat_map(|it| it.links(Field::Country)).collect();
    let places = records::heads(db, &places).await?;
    let sources: Vec<_> = all.iter().filter(|_| kind == Kind::Source).collect();
    let titles: Vec<_> = sources.iter().map(|it| (it.id, it.title(lang))).collect();
    let apart = twins::titled(app, page, &titles).await?;
    let offer = |it: &Record| Offer {
        choice: choices::choice(it, lang),
        hint: apart.get(&it.id).cloned().unwrap_or_else(|| hint(it, lang, &places)),
    };
    Ok(Found { words, options: all.iter().map(offer).collect() })
}

async fn by_words(app: &App, kind: Kind, words: &str, lang: Lang) -> Result<Vec<RecordId>> {
    let wish = Wish {
        words: words.to_owned(),
        unfinished: true,
        lang: lang.tag().to_owned(),
        kinds: vec![kind.name().to_owned()],
        audience: Audience::Desk,
        limit: OFFERED,
        ..Wish::default()
    };
    let found = app.tools.finder.find(wish).await?;
    Ok(found.hits.iter().filter_map(|it| it.id.parse().ok()).collect())
}

/// Two bodies may share a name, and so may two workshops: code, acronym, time, country.
fn hint(record: &Record, lang: Lang, places: &HashMap<RecordId, Head>) -> String {
    let code = record.code(Field::Code).map(str::to_owned);
    let acronym = record.text(Field::Acronym, lang).map(|it| it.1.value.clone());
    let dates = [Field::Start, Field::Period, Field::Editions];
    let date = dates.iter().find_map(|it| record.date(*it));
    let date = date.map(|it| words::date(lang, it.as_str()));
    let country = record.links(Field::Country).find_map(|it| places.get(&it));
    let country = country.map(|it| it.title(lang).to_owned());
    let all: Vec<String> = [code, acronym, date, country].into_iter().flatten().collect();
    all.join(" · ")
}

#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    q: String,
}

/// `GET /{lang}/desk/find/{plural}?q=`: the same as JSON, for suggestions while one types.
pub async fn suggest(
    State(app): State<App>,
    Desk(page): Desk,
    Path((_, plural)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let kind = Kind::from_plural(&plural).filter(|it| is_linked(*it)).ok_or(Error::NotFound)?;
    let found = look(&app, &page, kind, &asked.q).await?;
    let said = said(&page, &found);
    let option = |it: &Offer| {
        serde_json::json!({
            "value": it.choice.value,
            "label": it.choice.label,
            "lang": it.choice.lang.tag(),
            "dir": it.choice.lang.dir(),
            "hint": it.hint,
        })
    };
    let options: Vec<_> = found.options.iter().map(option).collect();
    let text = serde_json::json!({ "said": said, "options": options }).to_string();
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// How many there are, in words.
pub fn said(page: &Page, found: &Found) -> String {
    page.count("desk-found", found.options.len())
}

/// Whether any form links to records of this kind; that to a source ties a field to its words.
fn is_linked(kind: Kind) -> bool {
    let mut fields = Kind::ALL.into_iter().flat_map(schema::fields);
    kind == Kind::Source || fields.any(|it| it.takes == FieldType::Link(kind))
}
