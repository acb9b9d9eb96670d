//! Whole tables: which edition a row tells, what its facts rest on, and the tables of what the
//! others name by its code.

use crate::kit::{Answer, Site, claim, coded, record, shared_responsibility, translate, write};
use axum::http::{StatusCode, header};
use domain::{Field, Kind, Lang, ProposedValue, Record, State, Value};
use std::collections::HashMap;

/// The rows of a table by the names of its columns, as a spreadsheet would read them.
fn rows(table: &Answer) -> Vec<HashMap<String, String>> {
    assert_eq!(table.status, StatusCode::OK);
    let mut records = Vec::new();
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut signs = table.body.chars().peekable();
    while let Some(sign) = signs.next() {
        match sign {
            '"' if quoted && signs.peek() == Some(&'"') => cell.extend(signs.next()),
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(std::mem::take(&mut cell)),
            '\n' if !quoted => {
                cells.push(std::mem::take(&mut cell));
                records.push(std::mem::take(&mut cells));
            }
            sign => cell.push(sign),
        }
    }
    let mut records = records.into_iter();
    let names: Vec<String> = records.next().expect("a head");
    records.map(|cells| names.iter().cloned().zip(cells).collect()).collect()
}

/// The only row that says this in a column.
fn row<'a>(
    rows: &'a [HashMap<String, String>],
    column: &str,
    says: &str,
) -> &'a HashMap<String, String> {
    let mut found = rows.iter().filter(|it| it[column] == says);
    let row = found.next().unwrap_or_else(|| panic!("{column} is never {says}: {rows:?}"));
    assert!(found.next().is_none(), "{column} is {says} twice");
    row
}

async fn source(site: &Site, title: &str) -> Record {
    site.publish(record(site, Kind::Source, Lang::En, title)).await
}

fn period(text: &str) -> (Field, ProposedValue) {
    (Field::Period, ProposedValue::Date(text.parse().unwrap()))
}

#[tokio::test]
async fn a_row_names_its_edition_and_the_public_sources_that_its_facts_rest_on() {
    let site = Site::new().await;
    let practice = site.publish(shared_responsibility(&site)).await;
    let one = source(&site, "Annual report; 2018").await;
    site.wait(1);
    let two = source(&site, "=A list of plans").await;
    let other = source(&site, "A report that says otherwise").await;
    let rejected = source(&site, "A report that was misread").await;
    let mut closed = record(&site, Kind::Source, Lang::En, "A letter in confidence");
    closed.set(Field::Confidential, vec![Value::Flag(true)]);
    let closed = site.publish(closed).await;
    let draft = record(&site, Kind::Source, Lang::En, "A report nobody has taken in");
    let draft = site.keep(draft, State::Draft).await;
    let title =
        ProposedValue::Text { lang: Lang::Fr, value: "Responsabilité partagée".to_owned() };
    let said = |source: &Record| claim(&site, &practice, source, period("2013/2017"));
    let mut misread = said(&rejected);
    misread.state = domain::ClaimState::Rejected;
    site.claims(&[
        said(&one),
        claim(&site, &practice, &one, (Field::Title, title)),
        said(&two),
        claim(&site, &practice, &other, period("2009")),
        misread,
        said(&closed),
        said(&draft),
    ])
    .await;

    let table = rows(&site.visitor().get("/fr/data/practices.csv").await);
    let told = row(&table, "title", "Responsabilité partagée");
    assert_eq!(told["address"], "http://localhost/fr/practices/responsabilite-partagee");
    assert_eq!((told["edition"].as_str(), told["edition_date"].as_str()), ("1", "2026-11-23"));
    assert_eq!(told["sources"], "Annual report; 2018; =A list of plans");
    let addresses: Vec<&str> = told["source_addresses"].split(' ').collect();
    let address = |it: &Record| format!("http://localhost/fr/sources/{}", it.slug);
    assert_eq!(addresses, [address(&one), address(&two)]);
    // Programs look the titles up where they stand alone.
    let sources = rows(&site.visitor().get("/fr/data/sources.csv").await);
    let listed: Vec<_> =
        addresses.iter().map(|it| row(&sources, "address", it)["title"].as_str()).collect();
    assert_eq!(listed, ["Annual report; 2018", "'=A list of plans"]);
    assert_eq!(sources.len(), 4, "one is confidential and one a draft");
    let page = site.visitor().get("/en/data").await.outline();
    assert!(page.contains("Sources (CSV) -> /en/data/sources.csv\n4"), "{page}");

    // What alone it rested on is said no more when it is changed.
    let mut practice = practice;
    practice.set(Field::Period, vec![Value::Date("2009".parse().unwrap())]);
    site.save(&mut practice).await;
    let table = rows(&site.visitor().get("/fr/data/practices.csv").await);
    let told = row(&table, "title", "Responsabilité partagée");
    assert_eq!(told["sources"], "Annual report; 2018; A report that says otherwise");
}

#[tokio::test]
async fn a_row_tells_the_edition_whose_words_it_has() {
    let site = Site::new().await;
    let mut practice = shared_responsibility(&site);
    translate(&mut practice, Field::Title, Lang::En, "Shared responsibility");
    let mut practice = site.publish(practice).await;
    site.wait(3 * 24 * 3600);
    write(&mut practice, Field::Title, "Responsabilité de tous");
    site.save(&mut practice).await;
    let told = async |lang: &str| {
        let table = rows(&site.visitor().get(&format!("/{lang}/data/practices.csv")).await);
        (
            table[0]["language"].clone(),
            table[0]["edition"].clone(),
            table[0]["edition_date"].clone(),
        )
    };
    let said = |lang: &str, edition: &str, day: &str| {
        (lang.to_owned(), edition.to_owned(), day.to_owned())
    };
    assert_eq!(told("fr").await, said("fr", "2", "2026-11-26"));
    assert_eq!(told("en").await, said("en", "1", "2026-11-23"), "its original has moved on");
    // A translation is no edition.
    site.wait(24 * 3600);
    translate(&mut practice, Field::Summary, Lang::Pt, "A integração é de todos.");
    site.save(&mut practice).await;
    assert_eq!(told("fr").await, said("fr", "2", "2026-11-26"));
    let table = rows(&site.visitor().get("/fr/data/practices.csv").await);
    assert_eq!(table[0]["changed"], "2026-11-27");
}

#[tokio::test]
async fn what_other_tables_name_by_its_code_has_a_table_with_its_names_in_every_language() {
    let site = Site::new().await;
    let region = site.publish(coded(&site, Kind::Place, "419", "Latin America")).await;
    let mut mexico = coded(&site, Kind::Place, "MX", "Mexico");
    translate(&mut mexico, Field::Title, Lang::Ar, "المكسيك");
    mexico.set(Field::Iso3, vec![Value::Code("MEX".to_owned())]);
    mexico.set(Field::M49, vec![Value::Code("484".to_owned())]);
    mexico.set(Field::Within, vec![Value::Link(region.id)]);
    site.publish(mexico).await;
    let broader = site.publish(coded(&site, Kind::Theme, "labour", "Labour migration")).await;
    let mut theme = coded(&site, Kind::Theme, "recruitment", "Recruitment");
    theme.set(Field::Broader, vec![Value::Link(broader.id)]);
    theme.set(Field::GcmObjectives, vec![Value::Code("6".to_owned())]);
    theme.set(Field::SdgTargets, ["8.8", "10.7"].map(|it| Value::Code(it.to_owned())).into());
    site.publish(theme).await;
    site.publish(coded(&site, Kind::Series, "KSW", "Knowledge sharing")).await;
    let mut report = record(&site, Kind::Source, Lang::Fr, "Rapport");
    report.set(Field::Language, vec![Value::Code("fr".to_owned())]);
    report.set(Field::Url, vec![Value::Code("https://example.org/r".to_owned())]);
    site.publish(report).await;

    let table = async |kind: &str| rows(&site.visitor().get(&format!("/en/data/{kind}.csv")).await);
    let places = table("places").await;
    let place = row(&places, "code", "MX");
    let names = ["title_en", "title_fr", "title_es", "title_pt", "title_ar"].map(|it| &place[it]);
    assert_eq!(names, ["Mexico", "", "", "", "المكسيك"]);
    let codes = ["iso3", "m49", "within"].map(|it| &place[it]);
    assert_eq!(codes, ["MEX", "484", "419"]);
    let themes = table("themes").await;
    let theme = row(&themes, "code", "recruitment");
    let codes = ["broader", "gcm_objectives", "sdg_targets"].map(|it| &theme[it]);
    assert_eq!(codes, ["labour", "6", "8.8 10.7"]);
    assert_eq!(row(&table("series").await, "code", "KSW")["title_en"], "Knowledge sharing");
    let sources = table("sources").await;
    let source = row(&sources, "title_fr", "Rapport");
    let said = ["language", "source_language", "url"].map(|it| &source[it]);
    assert_eq!(said, ["fr", "fr", "https://example.org/r"]);
    assert!(!source.contains_key("confidential"), "none of them is");
    assert!(!source.contains_key("edition"), "practices alone are cited by it");
    assert_eq!(source["changed"], "2026-11-23");
}

#[tokio::test]
async fn a_table_asks_the_database_as_often_for_three_rows_as_for_three_hundred() {
    let site = Site::new().await;
    let report = source(&site, "Report").await;
    let keep = async |numbers: std::ops::Range<usize>| {
        let all: Vec<Record> = numbers
            .map(|it| record(&site, Kind::Result, Lang::En, &format!("Plan {it}")))
            .collect();
        let title = |it: &Record| ProposedValue::Text {
            lang: Lang::En,
            value: it.title(Lang::En).to_owned(),
        };
        let claims: Vec<_> =
            all.iter().map(|it| claim(&site, it, &report, (Field::Title, title(it)))).collect();
        site.publish_all(all).await;
        site.claims(&claims).await;
    };
    let asked = async |count: usize| {
        let before = site.store.queries();
        let table = rows(&site.visitor().get("/en/data/results.csv").await);
        assert_eq!(table.len(), count);
        assert!(table.iter().all(|it| it["sources"] == "Report" && it["changed"] == "2026-11-23"));
        site.store.queries() - before
    };
    keep(0..3).await;
    let few = asked(3).await;
    keep(3..300).await;
    assert_eq!(asked(300).await, few);
}

#[tokio::test]
async fn a_table_is_another_one_where_its_addresses_are() {
    let site = Site::new().await;
    site.publish(shared_responsibility(&site)).await;
    let mut tags = Vec::new();
    for host in ["one.example", "two.example", "one.example"] {
        let asked = axum::http::Request::get("/fr/data/practices.csv").header(header::HOST, host);
        let table = site.send(asked.body(axum::body::Body::empty()).unwrap()).await;
        assert!(table.body.contains(&format!("http://{host}/fr/practices/")), "{}", table.body);
        tags.push(table.headers[header::ETAG].clone());
    }
    assert_eq!((tags[0] == tags[1], &tags[0]), (false, &tags[2]));
}
