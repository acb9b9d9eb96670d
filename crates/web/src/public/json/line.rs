//! A record as a list tells it, and what was chosen of the list.

use super::field;
use crate::App;
use crate::page::Page;
use crate::public::facets::Coded;
use crate::public::line::{IN_LINES, linked, shortened};
use crate::public::sift::{By, Sift};
use crate::told::{Basis, Names, Told};
use crate::urls;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use domain::schema::{self, Entry};
use domain::{Field, Kind, Record};
use serde_json::{Map, Value, json};

/// An answer in JSON, for who asked for it.
pub fn sent(told: &Value) -> Response {
    let kind =
        [(header::CONTENT_TYPE, "application/json; charset=utf-8"), (header::VARY, "accept")];
    (kind, told.to_string()).into_response()
}

/// The address of a list, as the one that answers in JSON whatever a program asks for.
pub fn address(page: &Page, sift: &Sift, list: &str) -> String {
    sift.href(page, &urls::as_json(list))
}

/// What was chosen, in the order in which it was: the parameter, its value, and what it means.
pub fn chosen(page: &Page, sift: &Sift, coded: &Coded) -> Vec<Value> {
    let chosen = |(by, value): &(By, String)| json!({ "by": by.name(), "value": value, "label": coded.label(page, *by, value) });
    sift.set.iter().map(chosen).collect()
}

/// What the lines of some records lead to.
pub async fn basis(app: &App, page: &Page, records: &[Record]) -> store::Result<Basis> {
    let names = Names::load(app, page, linked(records)).await?;
    Ok(Basis { names, ..Basis::default() })
}

/// A record with its title and its summary, and the fields that its line shows.
pub fn line(page: &Page, record: &Record, basis: &Basis) -> Value {
    let fields = fields(page, record, basis);
    let untitled = || json!({ "text": record.slug.as_str(), "language": null, "made_by": null });
    let mut told = json!({
        "id": record.id,
        "kind": record.kind,
        "address": page.url(urls::record(record.kind, &record.slug)),
        "json": page.url(urls::record_json(record.kind, &record.slug)),
        "title": text(page, record, Field::Title).unwrap_or_else(untitled),
    });
    if let Some(summary) = text(page, record, Field::Summary) {
        told["summary"] = summary;
    }
    if !fields.is_empty() {
        told["fields"] = fields.into();
    }
    told
}

/// What is told of a record besides what it is called. Values are as in its own JSON form, texts in
/// the best language there is.
pub fn fields(page: &Page, record: &Record, basis: &Basis) -> Map<String, Value> {
    let mut fields = Map::new();
    for entry in in_lines(record.kind) {
        let told = if entry.takes.is_text() {
            text(page, record, entry.field)
        } else {
            field(record, entry, basis)
        };
        if let Some(value) = told {
            fields.insert(entry.field.name().to_owned(), value);
        }
    }
    fields
}

/// A text with its language and who made it; of a translation, whether somebody has reviewed it.
fn text(page: &Page, record: &Record, field: Field) -> Option<Value> {
    let (lang, text) = record.text(field, page.lang)?;
    let told = shortened(Told::new(lang, text.value.clone(), page.lang));
    let mut value = json!({ "text": told.value, "language": lang, "made_by": text.made_by });
    if record.is_translation(field, lang) {
        value["reviewed"] = text.reviewed_by().is_some().into();
    }
    Some(value)
}

/// The fields that the list of a kind tells of a record, apart from what it is called: those of the
/// items of its line, its end, its web address, and that it is of the context.
fn in_lines(kind: Kind) -> impl Iterator<Item = &'static Entry> {
    let is_name = |it| matches!(it, Field::Title | Field::Summary | Field::Confidential);
    let is_told = move |it: Field| IN_LINES.contains(&it) && !is_name(it);
    schema::fields(kind).iter().filter(move |it| is_told(it.field))
}
