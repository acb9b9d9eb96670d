//! The next edition of a published practice is written beside it: readers keep the present one.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::practice::{AT, make_public, practice, published, written};
use crate::kit::{Person, Site};
use axum::http::StatusCode;
use domain::{Kind, Record, State};
use store::{claims, records};

const PUBLIC: &str = "/fr/practices/ecrire-le-plan-ensemble";
pub const NEXT: &str = "/en/desk/practices/ecrire-le-plan-ensemble-2";

pub async fn next(site: &Site) -> Option<Record> {
    let slug = "ecrire-le-plan-ensemble-2".parse().unwrap();
    records::by_slug(site.store.db(), Kind::Practice, &slug).await.unwrap()
}

pub async fn step(site: &Site, person: &Person<'_>, arrow: &str) -> Option<String> {
    let version = next(site).await.unwrap().version.to_string();
    let form = [("version", version.as_str()), ("why", "A new law.")];
    let answer = person.post(&format!("{NEXT}/follow/{arrow}"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{arrow}: {}", answer.outline());
    answer.location
}

/// Begins the next edition and gives it another title.
pub async fn begun(person: &Person<'_>) {
    let asked = person.get(&format!("{AT}/next")).await;
    assert!(asked.outline().contains("Readers keep the present edition"), "{}", asked.outline());
    let begun = Sheet::with(&asked, "sure").send(person).await;
    assert_eq!(begun.location, Some(format!("{NEXT}/edit")));
    let form = Sheet::with(&person.get(&format!("{NEXT}/edit")).await, "title.fr");
    let saved = form
        .fill("title.fr", "Écrire le plan à quatre")
        .send_to(person, &format!("{NEXT}/edit"))
        .await;
    assert_eq!(saved.location.as_deref(), Some(NEXT), "{}", saved.outline());
}

#[tokio::test]
async fn readers_keep_the_page_until_the_next_edition_is_published() {
    let site = Site::new().await;
    let present = published(&site).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    begun(&author).await;
    for arrow in ["submit", "take-up", "approve"] {
        let who = if arrow == "submit" { &author } else { &reviewer };
        step(&site, who, arrow).await;
        let page = site.visitor().get(PUBLIC).await;
        assert_eq!(page.status, StatusCode::OK, "{arrow}");
        assert!(page.outline().contains("# Écrire le plan ensemble"), "{arrow}");
        assert!(!page.body.contains("à quatre"), "{arrow}");
    }
    assert_eq!(
        site.visitor().get("/fr/practices/ecrire-le-plan-ensemble-2").await.status,
        StatusCode::NOT_FOUND
    );

    assert_eq!(step(&site, &author, "publish").await, Some(format!("{AT}?did=publish")));
    let page = site.visitor().get(PUBLIC).await;
    assert!(page.outline().contains("# Écrire le plan à quatre"), "{}", page.outline());
    let now = practice(&site).await;
    assert_eq!((now.id, now.state()), (present.id, State::Published));
    assert_eq!((present.edition(), now.edition()), (Some(1), Some(2)));
    assert_eq!(next(&site).await, None);
    let said = claims::of_record(site.store.db(), now.id).await.unwrap();
    assert_eq!(said.len(), 1, "the passage is there once: {said:#?}");

    let history = author.get(AT).await.outline();
    for line in [
        "Next edition: Became the published edition",
        "Next edition: Draft → Submitted: A new law.",
    ] {
        assert!(history.contains(line), "{line} is not in {history}");
    }
}

#[tokio::test]
async fn it_is_begun_once_and_each_page_leads_to_the_other() {
    let site = Site::new().await;
    published(&site).await;
    let author = site.officer().await;
    begun(&author).await;
    let other = site.second_officer().await.post(&format!("{AT}/next"), &[]).await;
    assert_eq!(other.location, Some(format!("{NEXT}/edit")), "the one that was begun");
    let page = author.get(AT).await.outline();
    assert!(page.contains(&format!("The next edition is being written -> {NEXT}")), "{page}");
    let page = author.get(NEXT).await.outline();
    assert!(page.contains(&format!("The published edition -> {AT}")), "{page}");
    assert!(!page.contains(&format!("-> {NEXT}/next")), "a draft has no next edition: {page}");
}

#[tokio::test]
async fn what_nobody_changed_keeps_its_writer_and_a_translation_of_meanwhile_stays() {
    let site = Site::new().await;
    published(&site).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    begun(&reviewer).await;
    let translate = format!("{AT}/translate/en");
    let form = Sheet::with(&author.get(&translate).await, "title.en");
    form.fill("title.en", "Write the plan together").send_to(&author, &translate).await;
    step(&site, &reviewer, "submit").await;
    step(&site, &author, "take-up").await;
    step(&site, &author, "approve").await;
    step(&site, &reviewer, "publish").await;

    let now = practice(&site).await;
    assert_eq!(now.title(domain::Lang::En), "Write the plan together");
    let wrote = store::changes::writings(site.store.db(), &[now.id]).await.unwrap();
    let who = |field, lang| wrote.text(now.id, field, lang).and_then(|it| it.person);
    assert_eq!(who(domain::Field::Title, domain::Lang::Fr), reviewer.id);
    assert_eq!(who(domain::Field::Summary, domain::Lang::Fr), author.id);
    assert_ne!(author.id, reviewer.id);
}

#[tokio::test]
async fn who_may_not_write_it_does_not_find_it_and_nothing_else_has_one() {
    let site = Site::new().await;
    written(&site).await;
    let author = site.officer().await;
    assert_eq!(
        author.post(&format!("{AT}/next"), &[]).await.status,
        StatusCode::FORBIDDEN,
        "a draft"
    );
    let site = Site::new().await;
    published(&site).await;
    let programme = site.programme_officer().await;
    assert_eq!(programme.post(&format!("{AT}/next"), &[]).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        site.visitor().post(&format!("{AT}/next"), &[]).await.status,
        StatusCode::UNAUTHORIZED,
        "signs in first"
    );
    assert_eq!(next(&site).await, None);
}

/// Writes the summary anew so often, and saves each time.
async fn saved_often(person: &Person<'_>, address: &str, times: usize) {
    for time in 1..=times {
        let form = Sheet::with(&person.get(&format!("{address}/edit")).await, "summary.fr");
        let saved = form
            .fill("summary.fr", &format!("Quatre ministères, {time} fois."))
            .send_to(person, &format!("{address}/edit"))
            .await;
        let place = saved.location.as_deref().and_then(|it| it.split('?').next());
        assert_eq!(place, Some(address), "{}", saved.outline());
    }
}

#[tokio::test]
async fn readers_count_publications_and_not_what_was_saved_before() {
    let site = Site::new().await;
    written(&site).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    saved_often(&author, AT, 4).await;
    let translate = format!("{AT}/translate/en");
    let form = Sheet::with(&author.get(&translate).await, "title.en");
    form.fill("title.en", "Write the plan together").send_to(&author, &translate).await;
    let made = author.get(&translate).await.outline();
    assert!(made.contains("from a draft of the original"), "{made}");
    make_public(&site, (&author, &reviewer)).await;

    let cited = |page: &str, edition: u32| page.contains(&format!("”, edition {edition}, "));
    let english = PUBLIC.replace("/fr/", "/en/");
    let page = site.visitor().get(&english).await.outline();
    assert!(cited(&page, 1), "{page}");
    assert!(page.contains("Translated by a person from edition 1 of the original"), "{page}");
    assert!(!page.contains("has moved on since"), "{page}");
    assert_eq!(site.visitor().get(&format!("{english}.json")).await.json()["edition"], 1);
    let bib = site.visitor().get(&format!("{english}.bib")).await;
    assert!(bib.body.contains("edition = {1}"), "{}", bib.body);

    begun(&author).await;
    saved_often(&author, NEXT, 3).await;
    for arrow in ["submit", "take-up", "approve", "publish"] {
        let who = if arrow == "submit" { &author } else { &reviewer };
        step(&site, who, arrow).await;
    }
    let page = site.visitor().get(&english).await.outline();
    assert!(cited(&page, 1), "its words are those of the first: {page}");
    assert!(page.contains("Translated by a person from edition 1 of the original"), "{page}");
    assert!(page.contains("it is now in edition 2"), "{page}");
    let original = site.visitor().get(PUBLIC).await.outline();
    assert!(original.contains("édition 2, "), "{original}");
}

#[tokio::test]
async fn who_reviews_it_is_shown_the_words_that_changed_and_not_an_older_translation() {
    let site = Site::new().await;
    published(&site).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    let translate = format!("{AT}/translate/en");
    let form = Sheet::with(&author.get(&translate).await, "title.en");
    let form = form.fill("title.en", "Write the plan together");
    form.fill("outcome.en", "Two plans follow each other.").send_to(&author, &translate).await;
    let page = reviewer.get(AT).await.outline();
    assert!(
        page.contains("Not in the words of the original (French) but in a translation: Title and What came of it."),
        "{page}"
    );

    begun(&author).await;
    let edit = format!("{NEXT}/edit");
    let form = Sheet::with(&author.get(&edit).await, "title.fr");
    form.fill("outcome.fr", "Trois plans se suivent.").send_to(&author, &edit).await;
    step(&site, &author, "submit").await;
    step(&site, &reviewer, "take-up").await;

    let page = reviewer.get(NEXT).await;
    let outline = page.outline();
    let opens = outline.split("## History").next().unwrap_or_default();
    for words in [
        "# {fr} Écrire le plan à quatre",
        "## What the next edition changes",
        "### What came of it (French)",
        "In the words of the original. Its language: French.",
        "Trois plans se suivent.",
    ] {
        assert!(opens.contains(words), "{words} is not in {opens}");
    }
    assert!(!opens.contains("follow each other"), "an older translation: {opens}");
    assert!(page.body.contains("<del>Deux </del>plans se suivent."), "{}", page.body);
    assert!(page.body.contains("<ins>Trois </ins>plans se suivent."), "{}", page.body);
    assert!(
        outline.find("What the next edition changes") < outline.find("[Approve"),
        "what changes comes before the yes: {outline}"
    );
}
