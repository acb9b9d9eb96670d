//! A form that comes while nothing can be written: a page in the reader's language says so, what
//! was typed is in it, and reading goes on.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, practice, written};
use crate::desk_kit::{accept, lay, now, to};
use crate::kit::Site;
use axum::http::{StatusCode, header};
use domain::{ClaimState, Lang};

/// More than the database has free pages for.
fn long() -> String {
    "Réunir les ministères. ".repeat(20_000)
}

/// Says something to every connection of the pool: to so many at once that each has to be used.
async fn everywhere(site: &Site, pragma: &str) {
    for _ in 0..20 {
        let all = (0..16).map(|_| site.store.db().tell(pragma));
        for told in futures_util::future::join_all(all).await {
            told.unwrap();
        }
    }
}

const FULL: &str = "pragma max_page_count = 1";
const ROOM: &str = "pragma max_page_count = 1073741823";
const READ_ONLY: &str = "pragma query_only = 1";
const WRITABLE: &str = "pragma query_only = 0";

#[tokio::test]
async fn on_a_full_disk_what_was_typed_comes_back_and_reading_goes_on() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let edit = AT.replace("/en/", "/fr/") + "/edit";
    let sheet = Sheet::with(&officer.get(&edit).await, "title.fr").fill("outcome.fr", &long());
    everywhere(&site, FULL).await;

    let refused = sheet.send_to(&officer, &edit).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE, "{}", refused.outline());
    assert_eq!(refused.headers[header::CACHE_CONTROL], "no-store", "the form is in it");
    let page = refused.outline();
    for key in ["error-503", "error-503-advice", "not-now-kept", "not-now-send", "not-now-show"] {
        let said = words::say(Lang::Fr, key).replace('\u{a0}', " ");
        assert!(page.contains(&said), "{key}: {page}");
    }
    let kept = Sheet::with(&refused, "title.fr");
    assert_eq!(kept.get("outcome.fr"), Some(long().as_str()));
    assert_eq!(practice(&site).await.version, 1, "nothing was changed");
    assert_eq!(officer.get(AT).await.status, StatusCode::OK, "reading goes on");
    assert_eq!(site.visitor().get("/fr/practices").await.status, StatusCode::OK);

    let form = kept.fill("again", "1").send_to(&officer, &edit).await;
    assert_eq!(form.status, StatusCode::OK, "{}", form.outline());
    let form = Sheet::with(&form, "title.fr");
    assert_eq!(form.get("outcome.fr").map(str::trim), Some(long().trim()));
    everywhere(&site, ROOM).await;
    let saved = Sheet::with(&refused, "title.fr").send(&officer).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.outline());
    let outcome = practice(&site).await;
    let (_, text) = outcome.text(domain::Field::Outcome, Lang::Fr).unwrap();
    assert_eq!(text.value, long().trim());
}

#[tokio::test]
async fn a_read_only_database_says_so_to_every_form_and_goes_on_reading() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    everywhere(&site, READ_ONLY).await;
    let form = [("origin", "en"), ("title.en", "A way that works")];
    let refused = officer.post("/pt/desk/new/practices", &form).await;
    assert_eq!(refused.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(refused.outline().contains(&words::say(Lang::Pt, "error-503")));
    assert_eq!(Sheet::with(&refused, "title.en").get("title.en"), Some("A way that works"));

    let press = officer.post(&to(&laid.plan, "reject"), &[("version", "1")]).await;
    assert_eq!(press.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(Sheet::with(&press, "version").get("version"), Some("1"));
    assert!(!press.body.contains("name=\"again\""), "a press has no form to go back to");
    assert_eq!(now(&site, &laid.plan).await.state, ClaimState::Proposed);
    assert_eq!(officer.get(crate::desk_kit::TABLE).await.status, StatusCode::OK);

    // At the door a password is asked for again, and not kept in a page.
    let door = site.visitor().sign_in("knowledge-officer-1", crate::kit::PASSWORD).await;
    assert_eq!(door.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!door.body.contains(crate::kit::PASSWORD));
    everywhere(&site, WRITABLE).await;
    accept(&officer, &laid.plan).await;
    let written = Sheet::with(&refused, "title.en").send(&officer).await;
    assert_eq!(written.status, StatusCode::SEE_OTHER, "{}", written.outline());
}
