//! A field that no source says is tied to one: found as every link is, with the words looked for.

use crate::desk_kit::practice::{AT, SOURCE, practice, under_review, written};
use crate::kit::{Site, claim, record};
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, ProposedValue};
use store::claims;

/// A part of an outline, from one heading to the next.
fn part(outline: &str, heading: &str) -> String {
    let from = outline.find(heading).unwrap_or_else(|| panic!("{outline}"));
    let part = &outline[from..];
    let end = part[heading.len()..].find("\n## ").map_or(part.len(), |it| it + heading.len());
    part[..end].to_owned()
}

#[tokio::test]
async fn the_reviewer_is_shown_what_was_written_by_hand_and_where_to_tie_it() {
    let site = Site::new().await;
    let (source, _, reviewer) = under_review(&site).await;
    let page = reviewer.get(AT).await;
    insta::assert_snapshot!(part(&page.outline(), "## Written by hand, without a source"), @"
    ## Written by hand, without a source
    No passage of a source says this. Readers are shown by which role it was written, and when.
    - Title Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=title#cite
    - Evidence Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=evidence_level#cite
    - Themes Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=themes#cite
    - Places Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=places#cite
    - Cross-cutting marks Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=marks#cite
    - Context Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=context#cite
    - Steps Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=steps#cite
    - What came of it Tie it to a source -> /en/desk/practices/ecrire-le-plan-ensemble?tie=outcome#cite
    ");
    let chosen = reviewer.get(&format!("{AT}?tie=context")).await.outline();
    assert!(chosen.contains("<field=context>"), "{chosen}");
    let form =
        [("field", "context"), ("source", &source.id.to_string()), ("quote", "Chaque année")];
    reviewer.post(&format!("{AT}/cite"), &form).await;
    let left = part(&reviewer.get(AT).await.outline(), "## Written by hand, without a source");
    assert!(!left.contains("Context"), "{left}");
    // Who does not settle what sources say sees the list without the links.
    let other = site.programme_officer().await.get(AT).await.outline();
    let list = part(&other, "## Written by hand, without a source");
    assert!(list.contains("- Steps") && !list.contains("?tie="), "{list}");
}

#[tokio::test]
async fn the_sources_of_the_record_come_first_and_every_other_is_found_by_words() {
    let site = Site::new().await;
    let practice = written(&site).await;
    let own = site.source("Rapport propre", SOURCE).await;
    let said = (Field::EvidenceLevel, ProposedValue::Code("documented".to_owned()));
    site.claims(&[claim(&site, &practice, &own, said)]).await;
    site.wait(60);
    let old = site.source("Bulletin de Quito", "Le plan a été écrit.").await;
    for number in 0..12 {
        site.wait(1);
        site.publish(record(&site, Kind::Source, Lang::Fr, &format!("Note {number}"))).await;
    }
    site.catch_up().await;
    let officer = site.officer().await;
    let form = part(&officer.get(AT).await.outline(), "## Tie a field to its source");
    let first = form.lines().find(|it| it.contains("*source=")).unwrap();
    assert!(first.contains("Rapport propre"), "{form}");
    assert!(first.contains("A source of this record"), "{form}");
    assert!(form.contains("Note 11") && !form.contains("Note 2 "), "the newest follow: {form}");
    assert!(!form.contains("Bulletin de Quito"), "{form}");

    // Without script: the button finds, and what was written stays.
    let asked = [
        ("field", "steps"),
        ("source.add", "bulletin quito"),
        ("quote", "Le plan"),
        ("look", "source"),
    ];
    let answer = officer.post(&format!("{AT}/cite"), &asked).await;
    assert_eq!(answer.status, StatusCode::OK);
    let form = part(&answer.outline(), "## Tie a field to its source");
    assert!(form.contains(&format!("<source={}> {{fr}} Bulletin de Quito", old.id)), "{form}");
    assert!(form.contains("<field=steps>") && form.contains("<quote=Le plan>"), "{form}");

    // With script: the same as data.
    let found = officer.get("/en/desk/find/sources?q=bulletin").await.json();
    assert_eq!(found["options"][0]["value"], old.id.to_string());

    // A title that is written whole is enough.
    let whole = [("field", "steps"), ("source.add", "Bulletin de Quito"), ("quote", "Le plan")];
    let answer = officer.post(&format!("{AT}/cite"), &whole).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let all = claims::of_source(site.store.db(), old.id).await.unwrap();
    assert_eq!(all.iter().map(|it| it.field).collect::<Vec<_>>(), [Field::Steps]);
}

#[tokio::test]
async fn the_words_are_looked_for_before_anything_is_tied() {
    let site = Site::new().await;
    let practice = written(&site).await;
    let source = site.source("Rapport", SOURCE).await.id.to_string();
    let officer = site.officer().await;
    let look = async |quote: &str, look: &str| {
        let form =
            [("field", "context"), ("source", source.as_str()), ("quote", quote), ("look", look)];
        officer.post(&format!("{AT}/cite"), &form).await
    };
    let there = look("en vérifient l’application", "quote").await;
    assert_eq!(there.status, StatusCode::OK);
    let form = part(&there.outline(), "## Tie a field to its source");
    assert!(form.contains("The words stand there once."), "{form}");
    assert!(form.contains("-> /en/sources/rapport#p-"), "{form}");
    assert!(form.contains(&format!("<*source={source}>")), "{form}");
    let none = claims::of_record(site.store.db(), practice.id).await.unwrap();
    assert_eq!(none, [], "only looked");

    let nearly = look("par quatre MINISTERES", "").await;
    assert_eq!(nearly.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = part(&nearly.outline(), "## Tie a field to its source");
    assert!(form.contains("These words do not stand in the source, word for word."), "{form}");
    assert!(form.contains("Word for word they do not stand there. The nearest place:"), "{form}");
    assert!(nearly.body.contains("<mark>par quatre</mark>"), "{}", nearly.body);

    let nowhere = look("tout autre chose", "quote").await.outline();
    assert!(nowhere.contains("Nothing in the source comes near these words."), "{nowhere}");
    let table = site.publish(record(&site, Kind::Source, Lang::Fr, "Tableau")).await;
    let form = [("field", "context"), ("source", &table.id.to_string()), ("quote", "x")];
    let refused = officer.post(&format!("{AT}/cite"), &form).await;
    assert!(
        refused.outline().contains("This source has no text of its own"),
        "{}",
        refused.outline()
    );
}

#[tokio::test]
async fn a_field_is_not_tied_to_what_is_no_source_or_none() {
    let site = Site::new().await;
    let practice = self::practice_without_source(&site).await;
    let officer = site.officer().await;
    for (source, status) in [
        (practice.to_string(), StatusCode::NOT_FOUND),
        (String::new(), StatusCode::UNPROCESSABLE_ENTITY),
        ("x".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let form = [("field", "context"), ("source", source.as_str()), ("quote", "Le plan")];
        assert_eq!(officer.post(&format!("{AT}/cite"), &form).await.status, status, "{source}");
    }
}

async fn practice_without_source(site: &Site) -> domain::RecordId {
    written(site).await;
    practice(site).await.id
}
