//! A translation is read by a second person, and readers are told whether it was.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, practice, published, written};
use crate::kit::{self, Answer, Person, Site};
use axum::http::StatusCode;
use domain::{Field, Kind, Lang, MadeBy, Reviewed, Text};
use store::{By, records};

const PUBLIC: &str = "/en/practices/ecrire-le-plan-ensemble";
const TITLE: (&str, &str) = ("title.en", "Write the plan together");
const SUMMARY: (&str, &str) = ("summary.en", "Four ministries write a plan.");
const NOT_YET: &str = "Nobody has reviewed the translation yet.";

fn at() -> String {
    format!("{AT}/translate/en")
}

async fn sheet(person: &Person<'_>) -> Sheet {
    Sheet::with(&person.get(&at()).await, "version")
}

/// A published practice that the second officer has translated. People are numbered in the order
/// in which they came.
async fn translated(site: &Site) {
    site.officer().await;
    site.wait(60);
    site.second_officer().await;
    published(site).await;
    translate(&site.second_officer().await, &[TITLE, SUMMARY]).await;
}

async fn translate(person: &Person<'_>, texts: &[(&str, &str)]) {
    let form = texts.iter().fold(sheet(person).await, |form, it| form.fill(it.0, it.1));
    let answer = form.send(person).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
}

async fn all_reviewed(person: &Person<'_>) -> Answer {
    sheet(person).await.fill("review_all", "1").send(person).await
}

async fn reviewed(site: &Site) -> Option<Reviewed> {
    practice(site).await.reviewed(Lang::En)
}

fn has(outline: &str, said: &str) {
    assert!(outline.contains(said), "{said}: {outline}");
}

fn has_not(outline: &str, said: &str) {
    assert!(!outline.contains(said), "{said}: {outline}");
}

#[tokio::test]
async fn what_one_person_translates_waits_for_another_and_readers_are_told() {
    let site = Site::new().await;
    translated(&site).await;
    let (translator, other) = (site.second_officer().await, site.officer().await);
    has(&site.visitor().get(PUBLIC).await.outline(), NOT_YET);

    // Who translated it finds that it waits for somebody else, and not for them.
    let own = translator.get(&at()).await.outline();
    has(&own, "You wrote it, so it waits for another person.");
    has_not(&own, "Mark all");
    let record = translator.get(AT).await.outline();
    has(&record, "Translated by a person · Not yet reviewed · waits for another person");
    has_not(&translator.get("/en/desk").await.outline(), "Translations to review");
    let list = translator.get("/en/desk/translations").await.outline();
    has(&list, "No translation waits for your review.");

    // Somebody else finds it, reads it and says that it is right.
    has(&other.get("/en/desk").await.outline(), "## Translations to review");
    let list = other.get("/en/desk/translations").await.outline();
    has(&list, &format!("English: to review -> {}", at()));
    has(&other.get(&at()).await.outline(), "Mark all 2 texts as reviewed");
    let done = all_reviewed(&other).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.outline());
    let notice = other.get(&done.location.unwrap()).await.outline();
    has(&notice, "English: reviewed. Whoever changes a text takes its review away.");
    has(&notice, "Translation reviewed");
    has(&notice, "Title (English)");
    has_not(&other.get("/en/desk").await.outline(), "Translations to review");

    let public = site.visitor().get(PUBLIC).await.outline();
    has(&public, "The translation has been reviewed.");
    has(&public, "Knowledge officer 2 translated this from edition 1");
    has(&public, "Knowledge officer 1 reviewed the translation on");
    has_not(&public, NOT_YET);
    has(&other.get(&at()).await.outline(), "Reviewed by knowledge-officer-1 on");
}

#[tokio::test]
async fn the_approval_of_a_practice_is_no_review_of_its_translation() {
    let site = Site::new().await;
    let draft = written(&site).await;
    translate(&site.officer().await, &[TITLE]).await;
    let source = site.source("Rapport", crate::desk_kit::practice::SOURCE).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    crate::desk_kit::practice::cite(&author, &source, "quatre ministères").await;
    for (who, arrow) in
        [(&author, "submit"), (&reviewer, "take-up"), (&reviewer, "approve"), (&author, "publish")]
    {
        crate::desk_kit::practice::follow(who, &site, arrow, "").await;
    }
    let english = site.visitor().get(PUBLIC).await.outline();
    has(&english, NOT_YET);
    let french = site.visitor().get("/fr/practices/ecrire-le-plan-ensemble").await.outline();
    has(&french, "Relu le 23 novembre 2026 par une seconde personne");
    has_not(&french, "Personne n’a encore relu");
    let json = site.visitor().get(&format!("{PUBLIC}.json")).await.json();
    let title = &json["provenance"]["title"];
    assert!(title["fr"]["written"]["reviewed"].is_string(), "{title}");
    assert!(title["en"]["written"]["reviewed"].is_null(), "{title}");
    assert_eq!(json["fields"]["title"]["en"]["reviewed"], false);
    assert!(json["fields"]["title"]["fr"].get("reviewed").is_none());

    all_reviewed(&reviewer).await;
    let json = site.visitor().get(&format!("{PUBLIC}.json")).await.json();
    assert_eq!(json["fields"]["title"]["en"]["reviewed"], true);
    let at = json["provenance"]["title"]["en"]["written"]["reviewed"].clone();
    assert!(at.is_string(), "{at}");
    assert_eq!(practice(&site).await.id, draft.id);
}

#[tokio::test]
async fn whoever_mends_a_text_reviews_the_others_and_not_that_one() {
    let site = Site::new().await;
    translated(&site).await;
    let other = site.officer().await;
    let form = sheet(&other).await.fill("title.en", "Writing the plan together");
    let ticked = form.fill("reviewed.title.en", "1").fill("reviewed.summary.en", "1");
    let refused = ticked.send(&other).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = refused.outline();
    has(&outline, "Title: you wrote it yourself; another person reviews it");
    has(&outline, "<title.en=Writing the plan together>");
    let again = Sheet::with(&refused, "version");
    assert_eq!(again.get("reviewed.summary.en"), Some("1"), "nothing is lost: {outline}");
    assert_eq!(reviewed(&site).await, Some(Reviewed::Not));

    let form = sheet(&other).await.fill("title.en", "Writing the plan together");
    let done = form.fill("reviewed.summary.en", "1").send(&other).await;
    has(&other.get(&done.location.unwrap()).await.outline(), "English: reviewed in part");
    assert_eq!(reviewed(&site).await, Some(Reviewed::Partly));
    has(&site.visitor().get(PUBLIC).await.outline(), "Part of the translation has been reviewed.");

    // The first translator reviews what was mended, and changing it makes it a draft again.
    all_reviewed(&site.second_officer().await).await;
    assert_eq!(reviewed(&site).await, Some(Reviewed::Wholly));
    translate(&other, &[("title.en", "Write the plan together")]).await;
    assert_eq!(reviewed(&site).await, Some(Reviewed::Partly));
    translate(&other, &[("summary.en", "Four ministries write one plan.")]).await;
    has(&site.visitor().get(PUBLIC).await.outline(), NOT_YET);
}

#[tokio::test]
async fn a_programme_officer_reviews_and_does_not_write() {
    let site = Site::new().await;
    translated(&site).await;
    let officer = site.programme_officer().await;
    has(&officer.get("/en/desk").await.outline(), "English: to review");
    has(&officer.get(AT).await.outline(), &format!("Review -> {}", at()));
    let form = sheet(&officer).await;
    assert_eq!(form.get("title.en"), None, "there is nothing to write in");
    let done = form.fill("title.en", "Mine").fill("reviewed.title.en", "1").send(&officer).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.outline());
    let now = practice(&site).await;
    assert_eq!(now.title(Lang::En), TITLE.1, "and what is sent all the same is not taken");
    assert_eq!(now.reviewed(Lang::En), Some(Reviewed::Partly));
    let administrator = site.administrator().await;
    assert_eq!(administrator.get(&at()).await.status, StatusCode::FORBIDDEN);
    let version = now.version.to_string();
    let form = [("version", version.as_str()), ("review_all", "1")];
    assert_eq!(administrator.post(&at(), &form).await.status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn what_was_changed_meanwhile_is_not_reviewed_unread() {
    let site = Site::new().await;
    translated(&site).await;
    let (translator, other) = (site.second_officer().await, site.officer().await);
    let form = sheet(&other).await.fill("reviewed.title.en", "1");
    translate(&translator, &[("title.en", "Write it together")]).await;
    let late = form.send(&other).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    let again = Sheet::with(&late, "version");
    assert_eq!(again.get("reviewed.title.en"), None, "it is to be read again");
    assert_eq!(reviewed(&site).await, Some(Reviewed::Not));
}

#[tokio::test]
async fn what_is_behind_has_to_follow_the_original_first() {
    let site = Site::new().await;
    translated(&site).await;
    let mut record = practice(&site).await;
    kit::write(&mut record, Field::Title, "Écrire un plan");
    site.save(&mut record).await;
    let other = site.officer().await;
    let page = other.get(&at()).await.outline();
    has(&page, "Not yet reviewed. First it has to follow the original.");
    has(&page, "Mark the one text as reviewed");
    let refused = sheet(&other).await.fill("reviewed.title.en", "1").send(&other).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    has(&refused.outline(), "Title: it is behind the original and has to follow it first");
}

#[tokio::test]
async fn what_waits_is_asked_for_as_often_for_three_as_for_three_hundred() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let more = async |number: usize| {
        let mut all = Vec::new();
        for it in 0..number {
            let mut action = kit::record(&site, Kind::Action, Lang::Fr, &format!("Action {it}"));
            let text = |edition| Text::new("Action", MadeBy::Machine, edition, None);
            action.translate(Field::Title, Lang::En, text);
            all.push(action);
        }
        site.publish_all(all).await;
        let mut counts = Vec::new();
        for address in ["/en/desk", "/en/desk/translations"] {
            officer.get(address).await;
            let before = site.store.queries();
            has(&officer.get(address).await.outline(), "English: to review");
            counts.push(site.store.queries() - before);
        }
        counts
    };
    let three = more(3).await;
    assert_eq!(more(300).await, three);
    let list = officer.get("/en/desk/translations").await.outline();
    assert_eq!(list.matches("English: to review").count(), 50);
    has(&list, "Show more");
}

#[tokio::test]
async fn names_from_lists_do_not_wait_and_search_says_what_was_reviewed() {
    let site = Site::new().await;
    let mut place = kit::coded(&site, Kind::Place, "PE", "Peru");
    kit::translate(&mut place, Field::Title, Lang::Fr, "Pérou");
    site.publish(place).await;
    translated(&site).await;
    let officer = site.officer().await;
    has_not(&officer.get("/en/desk/translations").await.outline(), "Peru");
    site.catch_up().await;
    let found = async || site.visitor().get("/en/search?q=plan").await.outline();
    has(&found().await, "Translated by a person from edition 1 · Not yet reviewed");
    all_reviewed(&officer).await;
    site.wait(60);
    site.catch_up().await;
    has(&found().await, "Translated by a person from edition 1 · Reviewed");
}

#[tokio::test]
async fn a_review_goes_with_the_next_edition() {
    let site = Site::new().await;
    translated(&site).await;
    let (translator, other) = (site.second_officer().await, site.officer().await);
    other.post(&format!("{AT}/next"), &[]).await;
    all_reviewed(&other).await;
    let published = practice(&site).await;
    let next = records::next_of(site.store.db(), published.id).await.unwrap().unwrap();
    let mut draft = next.clone();
    kit::write(&mut draft, Field::Outcome, "Trois plans se suivent.");
    site.save(&mut draft).await;
    let draft = draft.in_state(domain::State::Published);
    let tx = site.store.begin().await.unwrap();
    let by = By::person(translator.id.unwrap(), site.now());
    work::edition::keep(&tx, draft, &by).await.unwrap();
    tx.commit().await.unwrap();

    assert_eq!(reviewed(&site).await, Some(Reviewed::Wholly));
    let public = site.visitor().get(PUBLIC).await.outline();
    has(&public, "Knowledge officer 1 reviewed the translation on");
    has(&public, "Knowledge officer 2 translated this from edition 1");
}
