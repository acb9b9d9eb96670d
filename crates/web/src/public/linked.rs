//! A record in the words of schema.org, for programs that read the page: JSON-LD.

use crate::page::Page;
use crate::told::{Basis, Told};
use crate::urls;
use domain::schema::CodeList;
use domain::{Edtf, Field, Kind, Record};
use serde_json::{Map, Value, json};

/// The data block of a record's page. It may stand within a `script`: no `<` is left in it.
pub fn block(page: &Page, record: &Record, basis: &Basis) -> String {
    let address = format!("{}{}", page.site, page.url(urls::record(record.kind, &record.slug)));
    let mut told = Map::new();
    told.insert("@context".to_owned(), json!("https://schema.org"));
    told.insert("@type".to_owned(), json!(class(record)));
    told.insert("@id".to_owned(), json!(address));
    told.insert("url".to_owned(), json!(address));
    let mut text = |name: &str, field: Field| {
        if let Some(told_text) = Told::of(record, field, page.lang) {
            told.insert(name.to_owned(), json!(told_text.value));
        }
    };
    text("name", Field::Title);
    text("description", Field::Summary);
    text("alternateName", Field::Acronym);
    for (name, value) in own(page, record, basis) {
        told.insert(name.to_owned(), value);
    }
    Value::Object(told).to_string().replace('<', "\\u003c")
}

fn class(record: &Record) -> &'static str {
    match record.kind {
        Kind::Practice => "Article",
        Kind::Action => "Project",
        Kind::Event => "Event",
        Kind::Series => "EventSeries",
        Kind::Result => "CreativeWork",
        Kind::Figure => "Observation",
        Kind::Organisation => "Organization",
        Kind::Place if record.code(Field::PlaceKind) == Some("country") => "Country",
        Kind::Place => "Place",
        Kind::Theme => "DefinedTerm",
        Kind::Source => "CreativeWork",
    }
}

/// What schema.org has a word for in a record of this kind.
fn own(page: &Page, record: &Record, basis: &Basis) -> Vec<(&'static str, Value)> {
    let names = |field: Field| -> Value {
        let names = record.links(field).filter_map(|it| basis.names.get(it));
        names.map(|it| it.title.clone()).collect::<Vec<_>>().into()
    };
    let date = |field: Field| record.date(field).and_then(|it| plain(it)).map(|it| json!(it));
    let mut all = Vec::new();
    let mut add = |name, value: Option<Value>| {
        let said = value.filter(|it| it.as_array().is_none_or(|it| !it.is_empty()));
        all.extend(said.map(|it| (name, it)));
    };
    match record.kind {
        Kind::Practice | Kind::Result => {
            add("headline", Told::of(record, Field::Title, page.lang).map(|it| json!(it.value)));
            add("inLanguage", Some(json!(page.lang.tag())));
            add("about", Some(names(Field::Themes)));
            add("spatialCoverage", Some(names(Field::Places)));
            add("temporalCoverage", record.date(Field::Period).map(|it| json!(it.as_str())));
            for (name, value) in editions(record, basis) {
                add(name, value);
            }
        }
        Kind::Source => {
            for (name, value) in document(page, record) {
                add(name, value);
            }
        }
        Kind::Event => {
            add("startDate", date(Field::Start));
            add("endDate", date(Field::End));
            let city = Told::of(record, Field::City, page.lang).map(|it| it.value);
            let country = names(Field::Country);
            let country = country.get(0).and_then(Value::as_str).map(str::to_owned);
            let place: Vec<String> = city.into_iter().chain(country).collect();
            let place = (!place.is_empty()).then(|| place.join(&page.say("between-values")));
            add("location", place.map(|it| json!({ "@type": "Place", "name": it })));
        }
        Kind::Action => {
            add("foundingDate", date(Field::Start));
            add("dissolutionDate", date(Field::End));
            add("areaServed", Some(names(Field::Places)));
        }
        Kind::Figure => {
            let (name, qualifier) = number(page, record);
            add(name, record.number(Field::Number).map(|it| json!(it)));
            add("additionalProperty", qualifier);
            add("unitText", Told::of(record, Field::Unit, page.lang).map(|it| json!(it.value)));
            add("observationDate", date(Field::AsOf));
        }
        Kind::Theme => add("termCode", record.code(Field::Code).map(|it| json!(it))),
        Kind::Place => add("identifier", record.code(Field::Code).map(|it| json!(it))),
        Kind::Organisation => {
            let own = record.code(Field::Url);
            add("sameAs", own.map(|it| json!(it)));
            let address = Told::of(record, Field::PostalAddress, page.lang);
            add("address", address.map(|it| json!(it.value)));
            add("contactPoint", contact_point(record));
        }
        Kind::Series => (),
    }
    all
}

/// Which edition of a practice it is, when the first was published and when this one was.
fn editions(record: &Record, basis: &Basis) -> Vec<(&'static str, Option<Value>)> {
    let Some(edition) = record.edition().filter(|_| record.kind == Kind::Practice) else {
        return Vec::new();
    };
    let published = |edition| {
        let at = basis.writings.published(record.id, edition)?;
        Some(json!(at.strftime("%Y-%m-%d").to_string()))
    };
    vec![
        ("version", Some(json!(edition.to_string()))),
        ("datePublished", published(1)),
        ("dateModified", published(edition)),
    ]
}

/// By whom the document is that a source is, and where the original stands.
fn document(page: &Page, source: &Record) -> Vec<(&'static str, Option<Value>)> {
    let told = |field| Told::of(source, field, page.lang);
    let text = |field| told(field).map(|it| json!(it.value));
    let code = |field| source.code(field).map(|it| json!(it));
    let authors = told(Field::Authors);
    let authors: Vec<&str> = authors.iter().flat_map(Told::paragraphs).collect();
    vec![
        ("headline", text(Field::Title)),
        ("inLanguage", code(Field::Language)),
        ("author", Some(json!(authors))),
        ("publisher", text(Field::Publisher)),
        ("datePublished", source.date(Field::Published).and_then(plain).map(|it| json!(it))),
        ("sameAs", code(Field::Url)),
    ]
}

/// What a number is called that is not meant as it stands: *more than 190* is the least that it may
/// be. For *about 190* schema.org has no word; the value is there, and how it is meant beside it.
fn number(page: &Page, figure: &Record) -> (&'static str, Option<Value>) {
    match figure.code(Field::Qualifier) {
        Some("more_than") => ("minValue", None),
        Some("less_than") => ("maxValue", None),
        Some(code) => {
            let name = words::field(page.lang, Field::Qualifier);
            let value = words::code(page.lang, CodeList::Qualifier, code);
            let told = json!({
                "@type": "PropertyValue",
                "propertyID": Field::Qualifier.name(),
                "name": name,
                "value": value,
            });
            ("value", Some(told))
        }
        None => ("value", None),
    }
}

/// Where a body is reached; nothing where only its letters arrive.
fn contact_point(record: &Record) -> Option<Value> {
    let fields = [("url", Field::Url), ("email", Field::Email), ("telephone", Field::Telephone)];
    let mut point = Map::new();
    for (name, field) in fields {
        let mut codes: Vec<&str> = record.codes(field).collect();
        match codes.len() {
            0 => continue,
            1 => point.insert(name.to_owned(), json!(codes.remove(0))),
            _ => point.insert(name.to_owned(), json!(codes)),
        };
    }
    let has_any = !point.is_empty();
    point.insert("@type".to_owned(), json!("ContactPoint"));
    has_any.then_some(Value::Object(point))
}

/// A date as schema.org takes it: without what EDTF says of its certainty.
fn plain(date: &Edtf) -> Option<&str> {
    let text = date.as_str().split('/').next()?.trim_end_matches(['~', '?', '%']);
    text.chars().all(|it| it.is_ascii_digit() || it == '-').then_some(text)
}
