//! What is changed after it was tied to a source waits until somebody has read the passage again.

use crate::desk_edition::{NEXT, begun, next, step};
use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, practice, published};
use crate::kit::{Answer, Person, Site};
use axum::http::StatusCode;
use domain::{RecordId, State};
use store::claims;

const PUBLIC: &str = "/en/practices/ecrire-le-plan-ensemble";
const CHECK: &str = "## To check against its source";
const SINCE: &str = "words were changed on 23 November 2026, after they were tied to this passage";

/// Writes the summary anew, which rests on a passage.
async fn changed(site: &Site, person: &Person<'_>) -> Answer {
    begun(person).await;
    site.wait(60);
    let edit = format!("{NEXT}/edit");
    let form = Sheet::with(&person.get(&edit).await, "summary.fr");
    form.fill("summary.fr", "Cinq ministères écrivent un plan.").send_to(person, &edit).await
}

async fn confirm(person: &Person<'_>, site: &Site, (of, at): (RecordId, &str)) {
    let said = claims::of_record(site.store.db(), of).await.unwrap();
    let answer = person.post(&format!("{at}/claims/{}/accepted", said[0].id), &[]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
}

async fn publish(site: &Site) {
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    for (who, arrow) in
        [(&author, "submit"), (&reviewer, "take-up"), (&reviewer, "approve"), (&author, "publish")]
    {
        step(site, who, arrow).await;
    }
    assert_eq!(practice(site).await.state(), State::Published);
}

#[tokio::test]
async fn readers_are_told_that_the_words_were_changed_since_until_somebody_confirms_them() {
    let site = Site::new().await;
    published(&site).await;
    let author = site.officer().await;
    let before = site.visitor().get(PUBLIC).await.outline();
    assert!(!before.contains(SINCE), "{before}");

    let saved = changed(&site, &author).await;
    let told = author.get(&saved.location.unwrap()).await.outline();
    let sentence = "What you changed rests on a passage of a source: Summary.";
    assert!(told.contains(sentence), "{told}");
    let (_, list) = told.split_once(CHECK).unwrap_or_else(|| panic!("{told}"));
    assert!(list.contains("quatre ministères") && list.contains("[The passage says this too]"));
    let by_hand = told.split_once("## Written by hand").unwrap().1;
    let by_hand = by_hand.split("\n## ").next().unwrap();
    assert!(!by_hand.contains("- Summary"), "it has a source, in other words: {by_hand}");

    publish(&site).await;
    let page = site.visitor().get(PUBLIC).await.outline();
    assert!(page.contains(SINCE), "{page}");
    let json = site.visitor().get(&format!("{PUBLIC}.json")).await.json();
    assert!(json["provenance"]["summary"]["fr"]["changed_since"]["at"].is_string(), "{json}");
    assert!(author.get(AT).await.outline().contains(CHECK));

    site.wait(60);
    let id = practice(&site).await.id;
    confirm(&author, &site, (id, AT)).await;
    let page = site.visitor().get(PUBLIC).await.outline();
    assert!(!page.contains(SINCE), "{page}");
    assert!(page.contains("In the words of Knowledge officer"), "{page}");
    assert!(!author.get(AT).await.outline().contains(CHECK));
}

#[tokio::test]
async fn what_is_confirmed_in_the_next_edition_is_so_when_it_is_published() {
    let site = Site::new().await;
    let present = published(&site).await;
    let author = site.officer().await;
    changed(&site, &author).await;
    site.wait(60);
    let draft = next(&site).await.unwrap().id;
    confirm(&author, &site, (draft, NEXT)).await;
    assert!(!author.get(NEXT).await.outline().contains(CHECK));
    publish(&site).await;
    let page = site.visitor().get(PUBLIC).await.outline();
    assert!(!page.contains(SINCE), "{page}");
    let said = claims::of_record(site.store.db(), present.id).await.unwrap();
    assert_eq!(said.len(), 1, "the passage is there once: {said:#?}");
}
