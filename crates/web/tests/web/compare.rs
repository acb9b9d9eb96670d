//! Choosing the two practices that are to stand beside each other.

use crate::kit::Site;
use axum::http::StatusCode;
use domain::Lang;
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
    assert!(page.body.contains("<option value=\"ask-before-you-build\">"), "{}", page.body);
    let chosen = "<option value=\"build-together\" selected>";
    assert_eq!(page.body.matches(chosen).count(), 1, "{}", page.body);
    assert!(!page.body.contains("a-workshop"), "only practices");

    let twice = site.visitor().get("/en/compare?with=build-together&with=build-together").await;
    assert!(twice.outline().contains("twice the same practice"), "{}", twice.outline());
    let both = "/en/compare?q=&with=ask-before-you-build&with=build-together";
    let both = site.visitor().get(both).await;
    assert!(!both.body.contains("<select"), "{}", both.outline());
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
    let address = "/en/compare?q=manuals&look=1&with=build-together&with=";
    let page = site.visitor().get(address).await.body;
    assert_eq!(page.matches("value=\"write-manuals\"").count(), 2, "{page}");
    assert_eq!(
        page.matches("value=\"build-together\" selected").count(),
        1,
        "what is chosen stays"
    );
    assert!(!page.contains("value=\"ask-before-you-build\""), "{page}");
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
    let choice = site.visitor().get(href).await.body;
    let chosen = "<option value=\"zones-for-all\" selected>";
    assert_eq!(choice.matches(chosen).count(), 1, "{choice}");
}
