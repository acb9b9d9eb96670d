//! Reports of one title can be told apart wherever one of them is meant.

use crate::kit::Site;

const REPORT: &str = "Regional Workshop, Mexico City, 2018\n\nIn July 2018 a regional workshop \
    was held in Mexico City. Representatives of Argentina, Costa Rica and Peru took part and told \
    of the plans that they had written with the authorities of their neighbours.\n";

#[tokio::test]
async fn near_copies_are_told_apart_by_their_file_and_the_day_they_came() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let bring = async |name: &str, text: &str| {
        let file = ("file", name, text.as_bytes());
        officer.upload("/en/desk/sources", file, &[]).await.location.unwrap()
    };
    bring("first.txt", REPORT).await;
    let alone = officer.get("/en/desk/sources").await.outline();
    assert!(!alone.contains("first.txt"), "one alone needs no more than its title: {alone}");
    let arrived = bring("second.txt", &REPORT.replace("Costa Rica", "Chile")).await;
    let arrived = officer.get(&arrived).await.outline();
    assert!(arrived.contains("Nearly the same text is here already."), "{arrived}");
    assert!(arrived.contains("first.txt, brought in on"), "{arrived}");

    let list = officer.get("/en/desk/sources").await.outline();
    for file in ["first.txt, brought in on", "second.txt, brought in on"] {
        assert!(list.contains(file), "{file}: {list}");
    }
    site.catch_up().await;
    let found = officer.get("/en/desk/find/sources?q=regional").await.json().to_string();
    assert!(found.contains("first.txt") && found.contains("second.txt"), "{found}");
    let form = [("origin", "fr"), ("title.fr", "Atelier")];
    let record = officer.post("/en/desk/new/events", &form).await.location.unwrap();
    let tie = officer.get(&record).await.outline();
    assert!(tie.contains("first.txt") && tie.contains("second.txt"), "{tie}");
}
