//! Choosing the two practices that are to stand beside each other, and their marks.

use crate::kit::{Site, claim, in_order, passage, record, write};
use axum::http::StatusCode;
use domain::{Claim, Field, Kind, Lang, ProposedValue};
use insta::assert_snapshot;

#[tokio::test]
async fn an_address_without_two_practices_says_how_to_compare() {
    let site = Site::new().await;
    let empty = site.visitor().get("/en/compare").await;
    assert_eq!(empty.status, StatusCode::OK);
    assert_snapshot!(empty.outline(), @"
    [en ltr]
    # Two practices side by side
    There are not yet two published practices that could be set beside each other.
    Practices -> /en/practices
    ");

    for title in ["Ask before you build", "Build together"] {
        site.publish(crate::kit::record(&site, domain::Kind::Practice, domain::Lang::En, title))
            .await;
    }
    site.publish(crate::kit::record(&site, domain::Kind::Event, domain::Lang::En, "A workshop"))
        .await;
    let page = site.visitor().get("/en/compare?with=build-together").await;
    assert_eq!(page.status, StatusCode::OK);
    assert_snapshot!(page.outline(), @"
    [en ltr]
    # Two practices side by side
    Tick two practices: they are set beside each other, field by field, each fact with its source.
    Only practices that speak of <q=>
    [Search]
    One is ticked. Tick another one to set beside it.
    Practices
    - <*with=build-together> Build together
    - <with=ask-before-you-build> Ask before you build
    [Compare]
    ");

    let twice = site.visitor().get("/en/compare?with=build-together&with=build-together").await;
    assert!(twice.outline().contains("One is ticked."), "{}", twice.outline());
    let both = "/en/compare?q=&with=ask-before-you-build&with=build-together";
    let both = site.visitor().get(both).await;
    assert!(both.body.contains("compared") && !both.body.contains("checkbox"), "{}", both.body);
    let none = "/en/compare?with=nobody-s-business&with=build-together";
    assert_eq!(site.visitor().get(none).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn the_choices_can_be_narrowed_by_what_they_speak_of() {
    let site = Site::new().await;
    for title in ["Ask before you build", "Build together", "Write manuals"] {
        site.publish(crate::kit::record(&site, domain::Kind::Practice, domain::Lang::En, title))
            .await;
    }
    site.catch_up().await;
    let address = "/en/compare?q=manuals&look=1&with=build-together";
    let page = site.visitor().get(address).await.outline();
    in_order(&page, &["<*with=build-together>", "<with=write-manuals>"]);
    assert!(!page.contains("ask-before-you-build"), "{page}");
    let three = "/en/compare?with=write-manuals&with=build-together&with=ask-before-you-build";
    let three = site.visitor().get(three).await.outline();
    in_order(&three, &["More than two are ticked.", "<*with=write-manuals>", "<*with=ask-"]);
    let none = site.visitor().get("/en/compare?q=zzzz&look=1").await.outline();
    assert!(none.contains("No practice speaks of that"), "{none}");
}

#[tokio::test]
async fn a_practice_leads_to_the_choice_of_another_however_many_come_before_it() {
    let site = Site::new().await;
    let practice = |title: &str| crate::kit::record(&site, domain::Kind::Practice, Lang::En, title);
    let many = (0..201).map(|it| practice(&format!("Ask {it} times")));
    site.publish_all(many.chain([practice("Zones for all")]).collect()).await;
    let page = site.visitor().get("/en/practices/zones-for-all").await;
    let href = "/en/compare?with=zones-for-all";
    assert!(page.outline().contains(&format!("Set another practice beside it -> {href}")));
    let choice = site.visitor().get(href).await.outline();
    in_order(&choice, &["<*with=zones-for-all>", "<with=", "24 practices are shown."]);
}

#[tokio::test]
async fn the_marks_of_two_practices_are_numbered_line_by_line() {
    let site = Site::new().await;
    let text = "First and second, third and fourth.";
    let source = site.source("Report", text).await;
    let sides = [("One", ["First", "third"]), ("Other", ["second", "fourth"])];
    for (title, said) in sides {
        let mut practice = record(&site, Kind::Practice, Lang::En, title);
        for (field, words) in [Field::Summary, Field::Lessons].into_iter().zip(said) {
            write(&mut practice, field, words);
        }
        let practice = site.publish(practice).await;
        for (field, words) in [Field::Summary, Field::Lessons].into_iter().zip(said) {
            let value = ProposedValue::Text { lang: Lang::En, value: words.to_owned() };
            let ground = claim(&site, &practice, &source, (field, value));
            site.claims(&[Claim { passages: vec![passage(text, words)], ..ground }]).await;
        }
    }
    let page = site.visitor().get("/en/compare?with=one&with=other").await.outline();
    in_order(
        &page,
        &["First [1]", "second [2]", "third [3]", "fourth [4]", "1 Summary", "4 Lessons"],
    );
}
