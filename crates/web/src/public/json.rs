//! The machine-readable form of a record: its fields as they are kept, and what each rests on.

use crate::page::Page;
use crate::told::Basis;
use crate::urls;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::schema::{self, Entry};
use domain::{Record, Value};
use serde_json::{Map, json};

/// The answer to who asks for JSON.
pub fn answer(page: &Page, record: &Record, basis: &Basis) -> Response {
    let kind =
        [(header::CONTENT_TYPE, "application/json; charset=utf-8"), (header::VARY, "accept")];
    (kind, of(page, record, basis).to_string()).into_response()
}

/// Texts by language, values by field, claims with their passages.
pub fn of(page: &Page, record: &Record, basis: &Basis) -> serde_json::Value {
    let mut fields = Map::new();
    for entry in schema::fields(record.kind) {
        if let Some(value) = field(record, entry, basis) {
            fields.insert(entry.field.name().to_owned(), value);
        }
    }
    let claims = basis.claims.iter().filter_map(|it| {
        let ground = basis.sources.ground(it, page)?;
        Some(json!({
            "field": it.field,
            "value": it.value,
            "source": ground.source.href,
            "passages": it.passages,
            "quotes": ground.quotes.iter().map(|it| &it.quote.hit).collect::<Vec<_>>(),
            "place": it.place,
            "accepted": it.decided.map(|it| it.1),
        }))
    });
    json!({
        "id": record.id,
        "kind": record.kind,
        "address": page.url(urls::record(record.kind, &record.slug)),
        "language": record.origin,
        "edition": record.edition,
        "state": record.state(),
        "fields": fields,
        "claims": claims.collect::<Vec<_>>(),
    })
}

fn field(record: &Record, entry: &Entry, basis: &Basis) -> Option<serde_json::Value> {
    if entry.takes.is_text() {
        let texts = record.texts(entry.field)?.iter().map(|(lang, it)| {
            let text = json!({ "text": it.value, "made_by": it.made_by, "edition": it.edition });
            (lang.tag().to_owned(), text)
        });
        return Some(serde_json::Value::Object(texts.collect()));
    }
    let values: Vec<_> =
        record.values(entry.field).iter().filter_map(|it| value(it, basis)).collect();
    match (entry.many, values.len()) {
        (_, 0) => None,
        (schema::Many::One, _) => values.into_iter().next(),
        (schema::Many::Several, _) => Some(values.into()),
    }
}

fn value(value: &Value, basis: &Basis) -> Option<serde_json::Value> {
    Some(match value {
        Value::Date(it) => json!(it),
        Value::Number(it) => json!(it),
        Value::Code(it) => json!(it),
        Value::Flag(it) => json!(it),
        Value::Link(id) => {
            let name = basis.names.get(*id)?;
            json!({ "id": id, "code": name.code, "title": name.title, "address": name.href })
        }
    })
}
