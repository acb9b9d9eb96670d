//! What waits for me: for each role, what they can do now comes first.

use crate::desk_kit::practice::{AT, SOURCE, cite, follow, written};
use crate::kit::{self, Person, Site};
use domain::{Field, Lang};
use insta::assert_snapshot;
use web::Settings;

async fn waiting(person: &Person<'_>) -> String {
    let outline = person.get("/en/desk").await.outline();
    let from = outline.find("# What waits for me").unwrap_or_else(|| panic!("{outline}"));
    outline[from..].to_owned()
}

/// A report on the table, and a practice that was handed in by the first officer.
async fn handed_in(site: &Site) {
    crate::desk_kit::lay(site).await;
    written_by_first(site).await;
}

async fn written_by_first(site: &Site) {
    written(site).await;
    let source = site.source("Rapport", SOURCE).await;
    let author = site.officer().await;
    cite(&author, &source, "quatre ministères").await;
    follow(&author, site, "submit", "").await;
}

#[tokio::test]
async fn a_review_comes_first_for_who_can_do_it_and_last_for_who_wrote_it() {
    let site = Site::new().await;
    handed_in(&site).await;
    assert_snapshot!(waiting(&site.second_officer().await).await, @"
    # What waits for me
    ## Practices that wait for you
    ### Submitted: Take up the review
    - {fr} Écrire le plan ensemble -> /en/desk/practices/ecrire-le-plan-ensemble
    ## Reports on the table
    - {fr} Rapport d’atelier -> /en/desk/table/rapport-d-atelier 0 of 3 decided
    ");
    assert_snapshot!(waiting(&site.officer().await).await, @"
    # What waits for me
    ## Reports on the table
    - {fr} Rapport d’atelier -> /en/desk/table/rapport-d-atelier 0 of 3 decided
    ## Practices that lie with others
    ### Submitted
    - {fr} Écrire le plan ensemble -> /en/desk/practices/ecrire-le-plan-ensemble
    ");
    assert_snapshot!(waiting(&site.programme_officer().await).await, @"
    # What waits for me
    ## Practices that wait for you
    ### Submitted: Take up the review
    - {fr} Écrire le plan ensemble -> /en/desk/practices/ecrire-le-plan-ensemble
    ");
    assert_snapshot!(waiting(&site.administrator().await).await, @"
    # What waits for me
    ## Practices that lie with others
    ### Submitted
    - {fr} Écrire le plan ensemble -> /en/desk/practices/ecrire-le-plan-ensemble
    ");
}

#[tokio::test]
async fn a_language_is_missing_where_the_programme_wants_it() {
    let languages = vec![Lang::Fr, Lang::Ar];
    let site = Site::with(Settings { languages, ..Settings::default() }).await;
    let practice = kit::shared_responsibility(&site);
    let mut practice = site.publish(practice).await;
    let officer = site.officer().await;
    let missing = waiting(&officer).await;
    assert!(missing.contains("Arabic: missing"), "{missing}");
    assert!(!missing.contains("Portuguese: missing"), "{missing}");

    // A translation that nobody asked for is looked after all the same; then nothing waits.
    kit::translate(&mut practice, Field::Title, Lang::Ar, "مسؤولية مشتركة");
    kit::translate(&mut practice, Field::Title, Lang::Pt, "Responsabilidade partilhada");
    kit::write(&mut practice, Field::Title, "Une responsabilité partagée");
    site.save(&mut practice).await;
    let behind = waiting(&officer).await;
    assert!(behind.contains("Portuguese: behind the original"), "{behind}");
    for (lang, title) in [(Lang::Ar, "مسؤولية مشتركة"), (Lang::Pt, "Responsabilidade comum")]
    {
        kit::translate(&mut practice, Field::Title, lang, title);
        practice.review(&[Field::Title], lang, officer.id.unwrap()).unwrap();
    }
    site.save(&mut practice).await;
    let part = waiting(&officer).await;
    assert!(part.contains("Portuguese: 1 of 5 texts"), "{part}");
    let rest = [Field::Summary, Field::Context, Field::Steps, Field::Outcome];
    for lang in [Lang::Ar, Lang::Pt] {
        for field in rest {
            kit::translate(&mut practice, field, lang, "…");
        }
        practice.review(&rest, lang, officer.id.unwrap()).unwrap();
    }
    site.save(&mut practice).await;
    let nothing = waiting(&officer).await;
    assert!(nothing.contains("Nothing waits for you."), "{nothing}");
}

#[tokio::test]
async fn what_was_reviewed_waits_to_be_published_and_what_was_not_to_be_changed() {
    let site = Site::new().await;
    handed_in(&site).await;
    let reviewer = site.second_officer().await;
    follow(&reviewer, &site, "take-up", "").await;
    follow(&reviewer, &site, "ask-changes", "Who checked?").await;
    let author = waiting(&site.officer().await).await;
    assert!(author.contains("### Changes asked for: Edit · Submit for review"), "{author}");
    assert!(author.contains("Who checked?"), "{author}");
    let record = site.officer().await.get(AT).await.outline();
    let (head, rest) = record.split_once("## What the reviewer asks for").unwrap();
    let (wish, _) = rest.split_once("Edit ->").unwrap_or_else(|| panic!("{rest}"));
    assert!(wish.contains("Who checked?"), "{wish}");
    assert!(wish.contains("knowledge-officer-2"), "{wish}");
    assert!(!head.contains("Who checked?"), "{head}");
    follow(&site.officer().await, &site, "submit", "").await;
    follow(&reviewer, &site, "take-up", "").await;
    follow(&reviewer, &site, "approve", "").await;
    let author = waiting(&site.officer().await).await;
    assert!(author.contains("### Reviewed: Publish"), "{author}");
    assert!(!author.contains("Who checked?"), "what was asked is done: {author}");
}

#[tokio::test]
async fn the_people_of_the_demo_are_called_in_the_language_of_the_page() {
    let site = Site::new().await;
    let id = site.account("knowledge-officer-1", domain::Role::KnowledgeOfficer).await;
    let db = site.store.db();
    let mut account = store::accounts::by_person(db, id).await.unwrap().unwrap();
    (account.name, account.example) = ("Knowledge officer 1".to_owned(), true);
    let tx = site.store.begin().await.unwrap();
    store::accounts::save(&tx, &mut account, &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    written(&site).await;
    let officer = site.officer().await;
    let french = officer.get(&AT.replace("/en/", "/fr/")).await;
    assert!(french.body.contains("<span>Chargé des connaissances 1</span>"), "in the head");
    assert!(!french.body.contains("Knowledge officer"), "and in the history");
    let english = officer.get(AT).await.body;
    assert!(english.contains("Knowledge officer 1"), "{english}");
}
