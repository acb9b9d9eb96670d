//! What the page of a practice says before it goes on: whose turn it is, and what is weak.

use crate::desk_kit::practice::{AT, follow, make_public, under_review, written};
use crate::kit::{Site, coded};
use domain::{Field, Kind, Value};
use store::records;

#[tokio::test]
async fn the_tree_of_themes_is_not_torn_from_what_stands_below() {
    let site = Site::new().await;
    written(&site).await;
    let mut below = coded(&site, Kind::Theme, "schools", "Schools");
    let broad = records::by_code(site.store.db(), Kind::Theme, "integration").await.unwrap();
    below.set(Field::Broader, vec![Value::Link(broad.unwrap().id)]);
    site.publish(below).await;
    site.publish(coded(&site, Kind::Theme, "borders", "Borders")).await;
    let form = site.officer().await.get(&format!("{AT}/edit")).await.body;
    let tree = form.split_once("<div class=\"trees\">").unwrap().1;
    let tree = tree.split_once("</div>").unwrap().0;
    let lists: Vec<&str> = tree.split("<ul>").skip(1).collect();
    assert_eq!(lists.len(), 2, "one for each of the broadest: {tree}");
    assert!(lists[0].contains("Borders"), "{tree}");
    assert!(lists[1].contains("Integration") && lists[1].contains("Schools"), "{tree}");
}

#[tokio::test]
async fn evidence_that_no_source_says_is_told_before_it_is_published() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let page = officer.get(AT).await.outline();
    let said = "The evidence is “Documented”, and no source that is kept here says so.";
    assert!(page.contains(said), "{page}");
    assert!(
        page.contains(&format!("Tie it to a source -> {AT}?tie=evidence_level#cite")),
        "{page}"
    );
    // It is a note and no obstacle.
    let reviewer = site.second_officer().await;
    make_public(&site, (&officer, &reviewer)).await;
    let page = officer.get(AT).await.outline();
    assert!(!page.contains(said), "what is public is not asked about: {page}");
}

#[tokio::test]
async fn whose_turn_it_is_is_said_and_nobody_is_told_that_they_are_missing() {
    let site = Site::new().await;
    let (_, author, reviewer) = under_review(&site).await;
    let page = author.get(AT).await.outline();
    assert!(page.contains("Somebody other than the author has to review this."), "{page}");
    assert!(!page.contains("Before “Ask for changes”"), "{page}");
    follow(&reviewer, &site, "ask-changes", "Who checked?").await;
    let turn = "It is the turn of knowledge-officer-1, who was asked for changes.";
    let page = reviewer.get(AT).await.outline();
    assert!(page.contains(turn), "{page}");
    let page = author.get(AT).await.outline();
    assert!(!page.contains("It is the turn of"), "{page}");
}
