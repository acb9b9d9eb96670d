//! A translation is saved with what it was made from, and never taken away without a word.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, practice, published, written};
use crate::kit::Site;
use axum::http::StatusCode;
use domain::{Field, Lang};

#[tokio::test]
async fn an_empty_translation_is_not_saved() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let translate = format!("{AT}/translate/en");
    let form = [("version", "1"), ("title.en", "  "), ("summary.en", "")];
    let answer = officer.post(&translate, &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("Nothing was saved: no field has a translation yet."), "{outline}");
    assert_eq!(practice(&site).await.version, 1);
}

#[tokio::test]
async fn a_translation_that_is_saved_says_how_much_of_it_there_is() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let translate = format!("{AT}/translate/en");
    let part = [("version", "1"), ("title.en", "The plan"), ("summary.en", "Four write.")];
    let saved = officer.post(&translate, &part).await.location.unwrap();
    assert_eq!(saved, format!("{AT}?did=translated-en"));
    let page = officer.get(&saved).await.outline();
    assert!(page.contains("English: the translation is saved, 2 of 5 texts."), "{page}");
    assert!(page.contains("Readers see the others in the language of the original."), "{page}");
    // An address that somebody kept does not say what is not so.
    let page = officer.get(&format!("{AT}?did=translated-es")).await.outline();
    assert!(!page.contains("the translation is saved"), "{page}");
}

#[tokio::test]
async fn what_is_emptied_is_taken_away_only_when_somebody_says_so() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let translate = format!("{AT}/translate/en");
    let form = [("version", "1"), ("title.en", "The plan"), ("summary.en", "Four write.")];
    assert_eq!(officer.post(&translate, &form).await.status, StatusCode::SEE_OTHER);

    let emptied = [("version", "2"), ("title.en", "The whole plan"), ("summary.en", "")];
    let answer = officer.post(&translate, &emptied).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("You have emptied: Summary."), "{outline}");
    assert!(outline.contains("<title.en=The whole plan>"), "nothing is lost: {outline}");
    assert!(outline.contains("<take_away=1>"), "{outline}");
    let english = |it: &domain::Record, field| {
        it.texts(field).and_then(|it| it.get(Lang::En)).map(|it| it.value.clone())
    };
    let now = practice(&site).await;
    assert_eq!(english(&now, Field::Summary).as_deref(), Some("Four write."));
    assert_eq!(now.version, 2);

    let said = [&emptied[..], &[("take_away", "1")]].concat();
    assert_eq!(officer.post(&translate, &said).await.status, StatusCode::SEE_OTHER);
    let now = practice(&site).await;
    assert_eq!(english(&now, Field::Summary), None);
    assert_eq!(english(&now, Field::Title).as_deref(), Some("The whole plan"));
    let history = officer.get(AT).await.outline();
    assert!(history.contains("Four write."), "the log keeps it: {history}");
}

#[tokio::test]
async fn an_unchanged_translation_is_no_new_version() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let translate = format!("{AT}/translate/en");
    officer.post(&translate, &[("version", "1"), ("title.en", "The plan")]).await;
    let again = officer.post(&translate, &[("version", "2"), ("title.en", "The plan")]).await;
    assert_eq!(again.status, StatusCode::SEE_OTHER);
    assert_eq!(practice(&site).await.version, 2);
}

#[tokio::test]
async fn a_part_is_not_up_to_date_and_readers_are_told() {
    let site = Site::new().await;
    published(&site).await;
    let officer = site.officer().await;
    let translate = format!("{AT}/translate/en");
    let form = Sheet::with(&officer.get(&translate).await, "title.en");
    form.fill("title.en", "Write the plan together").send_to(&officer, &translate).await;
    let desk = officer.get(AT).await.outline();
    assert!(desk.contains("- English 1 of 5 texts · Translated by a person"), "{desk}");
    let part = "Some parts have not been translated yet and stand here in the language of the \
                original (French).";
    let public = "/en/practices/ecrire-le-plan-ensemble";
    let page = site.visitor().get(public).await.outline();
    assert!(page.contains(part), "{page}");
    let waiting = officer.get("/en/desk").await.outline();
    assert!(waiting.contains("English: 1 of 5 texts"), "{waiting}");

    let form = Sheet::with(&officer.get(&translate).await, "title.en");
    let form =
        form.fill("summary.en", "Four ministries write a plan.").fill("context.en", "A plan.");
    let form = form.fill("steps.en", "Meet\nWrite").fill("outcome.en", "Two plans.");
    form.send_to(&officer, &translate).await;
    let desk = officer.get(AT).await.outline();
    assert!(desk.contains("- English Up to date · Translated by a person"), "{desk}");
    assert!(desk.contains("Steps: 2 lines, 3 in the original"), "{desk}");
    assert!(officer.get(&translate).await.outline().contains("2 lines, 3 in the original"));
    let page = site.visitor().get(public).await.outline();
    assert!(!page.contains(part), "{page}");
}
