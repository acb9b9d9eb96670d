//! What was done is said on the page that follows, and what can be done stands before what is wanting.

use crate::desk_kit::practice::{AT, SOURCE, cite, follow, written};
use crate::kit::{Person, Site};

async fn said(person: &Person<'_>, site: &Site, arrow: &str) -> String {
    let answer = follow(person, site, arrow, "").await;
    let next = answer.location.unwrap_or_default();
    assert_eq!(next, format!("{AT}?did={arrow}"));
    person.get(&next).await.outline()
}

#[tokio::test]
async fn each_step_is_confirmed_on_the_page_that_follows() {
    let site = Site::new().await;
    written(&site).await;
    let source = site.source("Rapport", SOURCE).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    cite(&author, &source, "quatre ministères").await;

    let page = author.get(AT).await.outline();
    let now = page.find("## What can be done now").unwrap();
    let by_hand = page.find("## Written by hand, without a source").unwrap();
    assert!(now < by_hand, "{page}");

    let page = said(&author, &site, "submit").await;
    assert!(page.contains("It is submitted. Somebody else takes up the review."), "{page}");
    said(&reviewer, &site, "take-up").await;
    said(&reviewer, &site, "approve").await;
    let page = said(&author, &site, "publish").await;
    let done = "It is published: every reader sees it now. See the public page -> /en/practices/";
    assert!(page.contains(done), "{page}");
    // An address that somebody kept does not say what is not so.
    let page = author.get(&format!("{AT}?did=submit")).await.outline();
    assert!(!page.contains("It is submitted"), "{page}");
}
