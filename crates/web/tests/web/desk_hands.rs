//! What was given by hand at the reading table is called so, and what it shows points onward.

use crate::desk_kit::{TABLE, accept, lay, to};
use crate::kit::Site;
use axum::http::StatusCode;

#[tokio::test]
async fn what_points_onward_points_where_the_language_reads() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.event).await;
    let english = officer.get(TABLE).await;
    assert!(english.outline().contains("→ {fr} Atelier de Mexico"), "{}", english.outline());
    let arabic = officer.get(&TABLE.replace("/en/", "/ar/")).await;
    assert!(arabic.outline().contains("← {fr} Atelier de Mexico"), "{}", arabic.outline());
    assert!(!arabic.outline().contains('→'), "{}", arabic.outline());
    // A title in another script begins where its lines do; so does a text, and a word does not.
    assert!(arabic.body.contains("<h4 id=\"title-3\" dir=\"ltr\">"));
    assert!(arabic.body.contains("<dd dir=\"ltr\">"));
    assert_eq!(arabic.body.matches("<dd dir=").count(), 1, "the summary alone is a text");
}

#[tokio::test]
async fn words_that_are_selected_become_one_thing() {
    let site = Site::new().await;
    lay(&site).await;
    let page = site.officer().await.get(TABLE).await.body;
    let bar = page.split_once("id=\"drawing\"").unwrap().1;
    assert!(bar.contains(">Event</button>") && !bar.contains(">Events</button>"), "{bar}");
}

#[tokio::test]
async fn what_was_typed_at_the_table_is_called_so_everywhere_on_its_page() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let form = [
        ("version", "1"),
        ("edited", "1"),
        ("title.fr", "Un tout autre titre"),
        ("shown.start", "1"),
        ("start", "2018-07"),
    ];
    let answer = officer.post(&to(&laid.event, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let page = officer.get("/en/desk/events/un-tout-autre-titre").await.outline();
    let (_, claims) = page.split_once("## What sources say of it").unwrap();
    let claim = claims.lines().find(|it| it.contains("Un tout autre titre")).unwrap();
    assert!(claim.contains("Written by hand"), "{claim}");
    assert!(claim.contains("knowledge-officer-1 wrote this on"), "{claim}");
    let start = claims.lines().find(|it| it.contains("Start")).unwrap();
    assert!(start.contains("Accepted"), "{start}");
    let (_, history) = page.split_once("## History").unwrap();
    let said = history.lines().find(|it| it.contains("A source says it:")).unwrap();
    assert!(said.contains("Start") && !said.contains("Title"), "{history}");
    assert!(history.contains("Written by hand, with the report at hand: Title"), "{history}");
}

#[tokio::test]
async fn a_report_in_two_languages_says_the_language_of_each_paragraph_title_and_quotation() {
    let site = Site::new().await;
    let officer = site.officer().await;
    let report = "Un atelier s'est tenu à Lima en mai 2019 avec des délégués du Chili et du Pérou. Les participants ont formé 45 agents des services d'accueil.\n\nA second workshop was held in Quito in June 2021 with delegates of Brazil and Ecuador. The participants trained 60 officers of the reception services.";
    let file = ("file", "rapport.txt", report.as_bytes());
    officer.upload("/fr/desk/sources", file, &[]).await;
    let tables = officer.get("/fr/desk/sources").await.body;
    let table = tables.split('"').find(|it| it.contains("/desk/table/")).unwrap().to_owned();
    let page = officer.get(&table).await.body;
    assert!(page.contains("<div class=\"text\" lang=\"fr\""), "{page}");
    assert_eq!(page.matches("<p data-start=\"0\">").count(), 1, "{page}");
    let english = page.split("<p data-start=").find(|it| it.contains("lang=\"en\" dir=\"ltr\">"));
    assert!(english.is_some_and(|it| it.contains("A second workshop")), "{page}");
    let quoted = |lang: &str, words: &str| {
        let mut quotes = page.split("<blockquote class=\"quote\" lang=\"").skip(1);
        quotes.any(|it| it.starts_with(lang) && it.split("</a>").next().unwrap().contains(words))
    };
    assert!(quoted("fr", "tenu à Lima") && quoted("en", "was held in Quito"), "{page}");
    assert!(!quoted("fr", "was held in Quito"), "{page}");
    let outline = officer.get(&table).await.outline();
    assert!(outline.contains("{en} ") && !outline.contains("{en} Atelier"), "{outline}");
}
