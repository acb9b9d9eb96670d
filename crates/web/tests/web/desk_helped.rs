//! Where a helper model is asked, the pages say so plainly.

use crate::desk_kit::{TABLE, lay};
use crate::kit::Site;
use std::sync::Arc;
use store::helped::{self, Answered};
use store::jobs;
use web::Settings;
use work::helper::Helper;

#[tokio::test]
async fn who_brings_a_report_is_told_which_model_is_asked_and_where() {
    let helper = Helper::new("http://127.0.0.1:9/v1/chat/completions", "small-1").unwrap();
    let site = Site::helped(Settings::default(), Some(Arc::new(helper))).await;
    let officer = site.officer().await;
    let said = "This installation asks the model small-1 at 127.0.0.1:9 to suggest more. \
        Documents marked confidential are never sent.";
    let reports = officer.get("/en/desk/sources").await.outline();
    assert!(reports.contains(said), "{reports}");
    let file = ("file", "a.txt", &b"En mars 2018, un atelier s'est tenu. Il fut bref."[..]);
    let at = officer.upload("/en/desk/sources", file, &[]).await.location.unwrap();
    let table = at.replace("/arrived/", "/table/");
    let asked = officer.get(&table).await.outline();
    assert!(asked.contains("A helper model is being asked"), "{asked}");

    let other = Site::new().await;
    let reports = other.officer().await.get("/en/desk/sources").await.outline();
    assert!(!reports.contains("model"), "off by default: {reports}");
}

#[tokio::test]
async fn a_suggestion_says_by_which_model_and_the_table_how_many_were_dropped() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let tx = site.store.begin().await.unwrap();
    let job = jobs::enqueue(&tx, "ask_helper", &"x", &site.by()).await.unwrap();
    helped::ask(&tx, laid.source.id, job, &site.by()).await.unwrap();
    let (model, host) = ("small-1".to_owned(), "127.0.0.1:9".to_owned());
    let answered = Answered { model, host, suggested: 1, dropped: 2 };
    helped::answer(&tx, laid.source.id, &answered, &[laid.plan.id], &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let page = site.officer().await.get(TABLE).await.outline();
    assert!(page.contains("was asked and suggested one proposal more."), "{page}");
    assert!(page.contains("2 suggestions without an exact passage were dropped."), "{page}");
    assert_eq!(page.matches("suggested by the model small-1").count(), 1, "{page}");
}
