//! What a theme is called besides is written at the desk, and the search knows it from then on.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::published;
use crate::kit::Site;
use axum::http::StatusCode;

const FORM: &str = "/en/desk/themes/integration/edit";
const PRACTICE: &str = "Écrire le plan ensemble -> /en/practices/ecrire-le-plan-ensemble";

async fn finds(site: &Site, words: &str) -> String {
    site.catch_up().await;
    site.visitor().get(&format!("/en/search?q={words}")).await.outline()
}

#[tokio::test]
async fn a_synonym_and_an_acronym_that_the_desk_adds_find_what_the_theme_is_on() {
    let site = Site::new().await;
    published(&site).await;
    for words in ["settling+in", "SIP"] {
        let before = finds(&site, words).await;
        assert!(!before.contains(PRACTICE), "{words}: {before}");
    }
    let administrator = site.administrator().await;
    let form = Sheet::with(&administrator.get(FORM).await, "synonyms.en");
    let form = form.fill("synonyms.en", "settling in").fill("acronyms.en", "SIP");
    let saved = form.send_to(&administrator, FORM).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.outline());
    for words in ["settling+in", "SIP"] {
        let after = finds(&site, words).await;
        assert!(after.contains(PRACTICE), "{words}: {after}");
        assert!(after.contains("Integration"), "through which concept: {after}");
    }

    let form = Sheet::with(&administrator.get(FORM).await, "synonyms.en");
    let form = form.fill("synonyms.en", "").fill("acronyms.en", "");
    form.send_to(&administrator, FORM).await;
    let after = finds(&site, "SIP").await;
    assert!(!after.contains(PRACTICE), "taken back: {after}");
}
