//! The machine-readable form of a record: its fields as they are kept, and what each rests on. Lists
//! have one too, which tells of each record what the list shows.

mod line;
pub mod list;
pub mod tree;

pub use line::{address, basis, chosen, fields, sent};

use crate::page::Page;
use crate::told::{Basis, Teller};
use crate::urls;
use axum::response::Response;
use domain::schema::{self, Entry};
use domain::{PersonId, Record, Value, Writing};
use serde_json::{Map, json};

/// The answer to who asks for JSON.
pub fn answer(page: &Page, record: &Record, basis: &Basis) -> Response {
    sent(&of(page, record, basis))
}

/// Texts by language, values by field, claims with their passages.
pub fn of(page: &Page, record: &Record, basis: &Basis) -> serde_json::Value {
    let mut fields = Map::new();
    for entry in schema::fields(record.kind) {
        if let Some(value) = field(record, entry, basis) {
            fields.insert(entry.field.name().to_owned(), value);
        }
    }
    let teller = Teller { page, record, lang: page.lang, basis };
    let claims = basis.claims.iter().filter_map(|it| {
        let ground = basis.sources.ground(it, page)?;
        let review = teller.review_of(it);
        Some(json!({
            "field": it.field,
            "value": it.value,
            "source": ground.href(),
            "original": ground.url,
            "passages": basis.sources.words(it),
            "only_read": ground.only_read,
            "quotes": ground.quotes.iter().map(|it| &it.quote.hit).collect::<Vec<_>>(),
            "place": it.place,
            "by_hand": it.by_hand,
            "accepted": it.decided.map(|it| it.1),
            "accepted_by": it.decided.map(|it| signed(Some(it.0), basis)),
            "reviewed": review.map(|it| it.at),
            "reviewed_by": review.map(|it| signed(it.person, basis)),
        }))
    });
    json!({
        "id": record.id,
        "kind": record.kind,
        "address": page.url(urls::record(record.kind, &record.slug)),
        "language": record.origin,
        "edition": record.edition(),
        "edition_published": record.edition().and_then(|it| basis.writings.published(record.id, it)),
        "state": record.state(),
        "fields": fields,
        "provenance": provenance(page, record, basis),
        "claims": claims.collect::<Vec<_>>(),
    })
}

/// For each text in each language and for each value, in the order of `fields`: whether accepted
/// claims say it, or who wrote it and when, by role and never by name.
fn provenance(page: &Page, record: &Record, basis: &Basis) -> Map<String, serde_json::Value> {
    let teller = Teller { page, record, lang: page.lang, basis };
    let of = |entry: &Entry| {
        if entry.takes.is_text() {
            let same = teller.claims_on_text(entry).0;
            let claimed = !same.is_empty();
            let is_unchecked = teller.is_unchecked(entry, &same);
            let texts = record.texts(entry.field)?.iter().map(|(lang, text)| {
                let writing = basis.writings.text(record.id, entry.field, lang);
                let mut from = rests(claimed, writing, basis);
                if is_unchecked && lang == record.origin {
                    from["changed_since"] = written(writing, basis);
                }
                if lang != record.origin {
                    from["translated"] = json!(text.made_by);
                    from["from_edition"] = json!(record.made_from(entry.field, lang));
                    from["written"] = written(writing, basis);
                }
                (lang.tag().to_owned(), from)
            });
            return Some(serde_json::Value::Object(texts.collect()));
        }
        let known = |it: &&Value| value(it, basis).is_some();
        let values = record.values(entry.field).iter().filter(known).map(|value| {
            let claimed = !teller.claims_on_value(entry, value).0.is_empty();
            rests(claimed, basis.writings.value(record.id, entry.field, value), basis)
        });
        let values: Vec<_> = values.collect();
        (!values.is_empty()).then(|| values.into())
    };
    let fields = schema::fields(record.kind).iter();
    fields.filter_map(|it| Some((it.field.name().to_owned(), of(it)?))).collect()
}

fn rests(claimed: bool, writing: Option<Writing>, basis: &Basis) -> serde_json::Value {
    if claimed {
        json!({ "from": "claims" })
    } else {
        json!({ "from": "written", "written": written(writing, basis) })
    }
}

fn written(writing: Option<Writing>, basis: &Basis) -> serde_json::Value {
    let Some(writing) = writing else { return serde_json::Value::Null };
    let who = writing.person.and_then(|it| basis.sources.deciders().get(it));
    json!({
        "by_program": writing.person.is_none(),
        "role": who.map(|it| it.0),
        "number": who.map(|it| it.1),
        "at": writing.at,
        "reviewed": writing.reviewed.map(|it| it.at),
        "reviewed_by": writing.reviewed.map(|it| signed(it.person, basis)),
    })
}

/// By role and number, and by neither where nobody has a role any more.
fn signed(person: Option<PersonId>, basis: &Basis) -> serde_json::Value {
    let who = person.and_then(|it| basis.sources.deciders().get(it));
    json!({ "role": who.map(|it| it.0), "number": who.map(|it| it.1) })
}

fn field(record: &Record, entry: &Entry, basis: &Basis) -> Option<serde_json::Value> {
    if entry.takes.is_text() {
        let texts = record.texts(entry.field)?.iter().map(|(lang, it)| {
            let edition = record.made_from(entry.field, lang);
            let mut text = json!({ "text": it.value, "made_by": it.made_by, "edition": edition });
            if record.is_translation(entry.field, lang) {
                text["reviewed"] = it.reviewed_by().is_some().into();
            }
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
