//! The address of a draft follows its title; whoever has a form open at the old one loses nothing.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, PRACTICE, written};
use crate::kit::Site;
use axum::http::StatusCode;

const NEW: &str = "/en/desk/practices/un-plan-ecrit-a-quatre";

#[tokio::test]
async fn the_address_follows_the_title_of_a_draft() {
    let site = Site::new().await;
    written(&site).await;
    let (author, other) = (site.officer().await, site.second_officer().await);
    let edit = format!("{AT}/edit");
    let open = Sheet::with(&other.get(&edit).await, "title.fr");
    let form = Sheet::with(&author.get(&edit).await, "title.fr");
    let saved = form.fill("title.fr", "Un plan écrit à quatre").send_to(&author, &edit).await;
    assert_eq!(saved.location.as_deref(), Some(NEW), "{}", saved.outline());
    let page = author.get(NEW).await.outline();
    assert!(page.contains("# {fr} Un plan écrit à quatre"), "{page}");
    assert!(page.contains("Has the address of its new title"), "{page}");

    // The form that was open comes back with both versions, and goes on at the new address.
    let late = open.fill("outcome.fr", "Trois plans.").send_to(&other, &edit).await;
    assert_eq!(late.status, StatusCode::CONFLICT, "{}", late.outline());
    let form = Sheet::with(&late, "keep.outcome.fr");
    assert_eq!(form.action, format!("{NEW}/edit"));
    let merged = form.send(&other).await;
    assert_eq!(merged.location.as_deref(), Some(NEW), "{}", merged.outline());
    assert!(other.get(NEW).await.body.contains("Trois plans."));

    // Another practice of the old title does not get the old address.
    let second = author.post("/en/desk/new/practices", &PRACTICE).await;
    assert_eq!(second.location, Some(format!("{AT}-2")), "{}", second.outline());
    assert!(author.get(AT).await.outline().contains("Un plan écrit à quatre"));

    // With the old title it is called as before.
    let form = Sheet::with(&author.get(&format!("{NEW}/edit")).await, "title.fr");
    let form = form.fill("title.fr", "Écrire le plan ensemble");
    let back = form.send_to(&author, &format!("{NEW}/edit")).await;
    assert_eq!(back.location.as_deref(), Some(AT), "{}", back.outline());
}

#[tokio::test]
async fn what_has_no_title_is_not_called_by_its_address() {
    let site = Site::new().await;
    written(&site).await;
    let author = site.officer().await;
    let edit = format!("{AT}/edit");
    let form = Sheet::with(&author.get(&edit).await, "title.fr");
    let form = form.fill("title.fr", "").fill("period", "next year");
    let refused = form.send_to(&author, &edit).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = refused.outline();
    assert!(outline.contains("# {en} Without a title"), "{outline}");
}
