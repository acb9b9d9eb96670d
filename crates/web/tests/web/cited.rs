//! How records are cited, and what a citation and the data tell of who stands behind them.

use crate::desk_kit::practice::{PUBLIC, approved};
use crate::kit::{Site, record, shared_responsibility, translate, write};
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, State, Value};
use insta::assert_snapshot;

/// What an outline says behind the heading of a citation, up to the next heading.
fn cited(outline: &str, heading: &str) -> String {
    let after = outline.split(heading).nth(1).unwrap_or_else(|| panic!("{heading}: {outline}"));
    after.split("\n## ").next().unwrap_or_default().trim().to_owned()
}

#[tokio::test]
async fn the_day_of_an_edition_stays_when_a_translation_is_added_later() {
    let site = Site::new().await;
    let mut practice = site.publish(shared_responsibility(&site)).await;
    site.wait(5 * 24 * 60 * 60);
    translate(&mut practice, Field::Title, Lang::En, "Shared responsibility");
    site.save(&mut practice).await;
    let at = "/en/practices/responsabilite-partagee";
    let page = site.visitor().get(at).await;
    let block = r#""dateModified":"2026-11-23","datePublished":"2026-11-23""#;
    assert!(page.body.contains(block) && page.body.contains(r#""version":"1""#), "{}", page.body);
    let said = cited(&page.outline(), "## Cite this practice");
    assert!(said.contains("“Shared responsibility”, edition 1, 23 November 2026."), "{said}");
    let original = "Translated by a person from edition 1 of the original (French): \
        “Responsabilité partagée”. /en/practices/";
    assert!(said.contains(original), "{said}");
    let csl = site.visitor().get(&format!("{at}.csl.json")).await.json();
    assert_eq!(csl[0]["issued"]["date-parts"][0], serde_json::json!([2026, 11, 23]));
    assert_eq!(csl[0]["original-title"], "Responsabilité partagée");
    let json = site.visitor().get(&format!("{at}.json")).await.json();
    assert!(json["edition_published"].as_str().unwrap().starts_with("2026-11-23"), "{json}");
}

#[tokio::test]
async fn actions_events_series_results_figures_and_sources_are_cited_and_names_are_not() {
    let site = Site::new().await;
    for kind in Kind::ALL {
        site.publish(record(&site, kind, Lang::En, "A thing")).await;
        site.keep(record(&site, kind, Lang::En, "A secret"), State::Draft).await;
    }
    for kind in Kind::ALL {
        let at = format!("/en/{}/a-thing", kind.plural());
        let is_name = matches!(kind, Kind::Organisation | Kind::Place | Kind::Theme);
        let page = site.visitor().get(&at).await.outline();
        assert_eq!(page.contains("## Cite this"), !is_name, "{at}: {page}");
        for ending in [".bib", ".ris", ".csl.json"] {
            let answer = site.visitor().get(&format!("{at}{ending}")).await;
            let wanted = if is_name { StatusCode::NOT_FOUND } else { StatusCode::OK };
            assert_eq!(answer.status, wanted, "{at}{ending}");
            assert!(is_name || answer.body.contains("A thing"), "{at}{ending}: {}", answer.body);
            let hidden = format!("/en/{}/a-secret{ending}", kind.plural());
            let person = site.officer().await;
            for status in [site.visitor().get(&hidden).await, person.get(&hidden).await] {
                assert_eq!(status.status, StatusCode::NOT_FOUND, "{hidden}");
            }
        }
    }
    let event = site.visitor().get("/en/events/a-thing").await.outline();
    assert_snapshot!(cited(&event, "## Cite this record"), @"
    Peer-to-peer expertise programme: “A thing” (Event), as of 23 November 2026. /en/events/a-thing
    For reference managers: BibTeX -> /en/events/a-thing.bib · RIS -> /en/events/a-thing.ris · CSL-JSON -> /en/events/a-thing.csl.json
    ");
}

#[tokio::test]
async fn a_source_tells_its_authors_its_publisher_and_where_the_original_is() {
    let site = Site::new().await;
    let mut source = record(&site, Kind::Source, Lang::Fr, "Rapport annuel");
    write(&mut source, Field::Authors, "Une direction\nUn institut");
    write(&mut source, Field::Publisher, "Un programme");
    source.set(Field::Published, vec![Value::Date("2018-07".parse().unwrap())]);
    source.set(Field::Url, vec![Value::Code("https://example.org/rapport".to_owned())]);
    source.set(Field::Language, vec![Value::Code("fr".to_owned())]);
    site.publish(source).await;
    let page = site.visitor().get("/en/sources/rapport-annuel").await;
    assert_snapshot!(page.outline(), @"
    [en ltr]
    Source -> /en/sources
    {fr} # Rapport annuel
    [by hand 1]
    This was written in French and has not been translated into English yet. See the original -> /fr/sources/rapport-annuel
    Authors
    {fr}
    - Une direction
    - Un institut [by hand 1]
    Publisher
    {fr} Un programme [by hand 1]
    Published on
    July 2018 [by hand 1]
    Language
    French [by hand 1]
    Web address
    https://example.org/rapport -> https://example.org/rapport [by hand 1]
    ## Cite this document
    Une direction and Un institut: “Rapport annuel”, Un programme, July 2018. https://example.org/rapport · Record of this source: /en/sources/rapport-annuel
    For reference managers: BibTeX -> /en/sources/rapport-annuel.bib · RIS -> /en/sources/rapport-annuel.ris · CSL-JSON -> /en/sources/rapport-annuel.csl.json
    ## Where this comes from
    -
    1 Title · Authors · Publisher · Published on: July 2018 · Language: French · Web address: https://example.org/rapport
    No source that is kept here says this.
    Ayni entered this by itself on 23 November 2026, from the lists it comes with or a table it was given.
    [Close]
    Also in: {fr} français -> /fr/sources/rapport-annuel
    This record as data (JSON) -> /en/sources/rapport-annuel.json
    ");
    for said in [
        r#""author":["Une direction","Un institut"]"#,
        r#""publisher":"Un programme""#,
        r#""datePublished":"2018-07""#,
        r#""inLanguage":"fr""#,
        r#""sameAs":"https://example.org/rapport""#,
    ] {
        assert!(page.body.contains(said), "{said}: {}", page.body);
    }
    let json = site.visitor().get("/en/sources/rapport-annuel.json").await.json();
    assert_eq!(json["fields"]["authors"]["fr"]["text"], "Une direction\nUn institut");
    let bib = site.visitor().get("/en/sources/rapport-annuel.bib").await.body;
    assert!(bib.contains("author = {{Une direction} and {Un institut}}"), "{bib}");
}

#[tokio::test]
async fn a_confidential_source_is_not_cited_even_to_the_desk() {
    let site = Site::new().await;
    let mut source = record(&site, Kind::Source, Lang::En, "A letter");
    source.set(Field::Confidential, vec![Value::Flag(true)]);
    site.publish(source).await;
    let person = site.officer().await;
    let page = person.get("/en/sources/a-letter").await.outline();
    assert!(page.contains("# A letter") && !page.contains("Cite this"), "{page}");
    let bib = person.get("/en/sources/a-letter.bib").await;
    assert_eq!(bib.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_data_say_by_role_and_number_who_accepted_and_who_approved() {
    let site = Site::new().await;
    approved(&site).await;
    let json = site.visitor().get(&format!("{PUBLIC}.json")).await.json();
    let claim = &json["claims"][0];
    let officer = |number: u8| serde_json::json!({ "role": "knowledge_officer", "number": number });
    assert_eq!(claim["accepted_by"], officer(1));
    assert_eq!(claim["reviewed_by"], officer(2));
    assert!(claim["reviewed"].as_str().unwrap().starts_with("2026-11-26"), "{claim}");
    assert_eq!(json["provenance"]["title"]["fr"]["written"]["reviewed_by"], officer(2));
}
