//! A search that asks for no kind: the best hits first, the others by their kind.

use crate::kit::{Site, in_order, record, write};
use domain::{Field, Kind, Lang};

/// Seven practices that are called so, fourteen events and a theme that speak of it, and two bodies
/// that barely do.
async fn shelf(site: &Site) {
    let mut all = Vec::new();
    for number in 0..7 {
        all.push(record(site, Kind::Practice, Lang::En, &format!("Borders {number}")));
    }
    for number in 0..14 {
        let mut event = record(site, Kind::Event, Lang::En, &format!("Workshop {number}"));
        write(
            &mut event,
            Field::Summary,
            "Two days of talks about borders and those who cross them.",
        );
        all.push(event);
    }
    let long =
        "Who keeps the records of those who came, and for how long, was asked by all. ".repeat(9);
    for number in 0..2 {
        let mut result = record(site, Kind::Result, Lang::En, &format!("Manual {number}"));
        write(&mut result, Field::Summary, &format!("{long} Borders are named once."));
        all.push(result);
    }
    site.publish_all(all).await;
    site.catch_up().await;
}

#[tokio::test]
async fn the_best_hits_come_first_and_the_others_stand_under_their_kind() {
    let site = Site::new().await;
    shelf(&site).await;
    let page = site.visitor().get("/en/search?q=borders").await.outline();
    in_order(
        &page,
        &[
            "## 23 records were found",
            "### Borders",
            "## Practices\n",
            "### Borders",
            "## Events\n",
            "Events: all 14 -> /en/search?q=borders&kind=event",
            "### Workshop",
            "Two days of talks about borders",
            "Also found: Results -> /en/search?q=borders&kind=result 2",
            "The next ones -> /en/search?q=borders&after=20",
        ],
    );
    let best = page.split("## Practices").next().unwrap_or_default();
    assert_eq!(best.matches("### ").count(), 5, "{page}");
    assert_eq!(
        page.matches("\n### ").count(),
        20,
        "every hit of the page stands there once: {page}"
    );
}

#[tokio::test]
async fn one_kind_and_further_pages_are_told_in_the_order_of_the_hits() {
    let site = Site::new().await;
    shelf(&site).await;
    for address in ["/en/search?q=borders&kind=event", "/en/search?q=borders&after=20"] {
        let page = site.visitor().get(address).await.outline();
        let headings = page.lines().filter(|it| it.starts_with("## ")).count();
        assert_eq!(headings, 1, "{address}: {page}");
        assert!(!page.contains("Also found"), "{address}: {page}");
    }
    let last = site.visitor().get("/en/search?q=borders&after=20").await.outline();
    assert_eq!(last.matches("\n### ").count(), 3, "{last}");
}
