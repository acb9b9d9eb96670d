//! Records at the desk: from a blank form to a page that everybody may read.

use crate::desk_kit::practice::{
    AT, PRACTICE, SOURCE, cite, follow, practice, under_review, vocabulary, written,
};
use crate::kit::{Site, record};
use axum::http::StatusCode;
use domain::{Field, Freshness, Kind, Lang, MadeBy, State, Value};
use insta::assert_snapshot;
use store::records;

#[tokio::test]
async fn a_source_that_is_not_public_is_told_from_the_draft_on() {
    let site = Site::new().await;
    written(&site).await;
    let source = record(&site, Kind::Source, Lang::Fr, "Lettre");
    let source = site.keep(source, State::Draft).await;
    site.keep_text(&source, SOURCE).await;
    let author = site.officer().await;
    let before = author.get(AT).await.outline();
    assert!(!before.contains("Before it is published"), "{before}");
    cite(&author, &source, "quatre ministères").await;
    let told = author.get(AT).await.outline();
    assert!(told.contains("Before it is published"), "{told}");
    assert!(told.contains("Lettre -> /en/desk/sources/lettre"), "{told}");
}

#[tokio::test]
async fn a_practice_goes_from_a_blank_form_to_every_reader() {
    let site = Site::new().await;
    written(&site).await;
    let source = site.source("Rapport", SOURCE).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    // The quotation runs over a line end of the source.
    let cited = cite(&author, &source, "ils en vérifient l’application ensemble").await;
    assert_eq!(cited.status, StatusCode::SEE_OTHER, "{}", cited.outline());

    for (who, arrow, why) in [
        (&author, "submit", ""),
        (&reviewer, "take-up", ""),
        (&reviewer, "ask-changes", "Who checked?"),
        (&author, "submit", ""),
        (&reviewer, "take-up", ""),
        (&reviewer, "approve", "Clear now."),
        (&author, "publish", ""),
    ] {
        let answer = follow(who, &site, arrow, why).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{arrow}: {}", answer.outline());
    }
    assert_eq!(practice(&site).await.state(), State::Published);
    let page = site.visitor().get("/fr/practices/ecrire-le-plan-ensemble").await;
    assert!(page.outline().contains("Écrire le plan ensemble"));
    let history = author.get(AT).await.outline();
    assert!(history.contains("Under review → Changes asked for: Who checked?"), "{history}");
}

#[tokio::test]
async fn all_that_is_missing_is_said_at_once() {
    let site = Site::new().await;
    vocabulary(&site).await;
    let officer = site.officer().await;
    let form = [("origin", "en"), ("title.en", "Ecrire le plan ensemble")];
    officer.post("/en/desk/new/practices", &form).await;
    let page = officer.get(AT).await;
    assert_snapshot!(ways(&page.outline()), @"
    ## What can be done now
    Before “Submit for review” this is still missing:
    - Summary: nothing is written yet.
    - Context: nothing is written yet.
    - Steps: nothing is written yet.
    - What came of it: nothing is written yet.
    - Evidence: nothing is written yet.
    - Themes: nothing is written yet.
    - Places: nothing is written yet.
    - No fact rests on a passage of a source yet.
    ");

    let answer = follow(&officer, &site, "submit", "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(practice(&site).await.state(), State::Draft);
}

/// The part of an outline that says what can be done.
fn ways(outline: &str) -> String {
    let from = outline.find("## What can be done now").unwrap_or_else(|| panic!("{outline}"));
    let part = &outline[from..];
    let ends = ["## Written by hand", "## Facts"];
    let end = ends.iter().filter_map(|it| part.find(it)).min().unwrap_or(part.len());
    part[..end].trim().to_owned()
}

#[tokio::test]
async fn who_wrote_a_practice_does_not_review_it() {
    let site = Site::new().await;
    written(&site).await;
    let source = site.source("Rapport", SOURCE).await;
    let author = site.officer().await;
    cite(&author, &source, "quatre ministères").await;
    follow(&author, &site, "submit", "").await;
    let answer = follow(&author, &site, "take-up", "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let why = words::say(Lang::En, "missing-second-person");
    assert!(answer.outline().contains(&why), "{}", answer.outline());
}

#[tokio::test]
async fn a_practice_on_a_source_that_is_not_public_is_not_published() {
    let site = Site::new().await;
    written(&site).await;
    let mut source = site.source("Rapport confidentiel", SOURCE).await;
    source = source.in_state(State::Draft);
    site.save(&mut source).await;
    let (author, reviewer) = (site.officer().await, site.second_officer().await);
    cite(&author, &source, "quatre ministères").await;
    for (who, arrow) in [(&author, "submit"), (&reviewer, "take-up"), (&reviewer, "approve")] {
        assert_eq!(follow(who, &site, arrow, "").await.status, StatusCode::SEE_OTHER, "{arrow}");
    }
    let answer = follow(&author, &site, "publish", "").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    let why = format!("{} Rapport confidentiel", words::say(Lang::En, "missing-public-source"));
    assert!(outline.contains(&why), "{outline}");
}

#[tokio::test]
async fn what_one_has_not_seen_one_does_not_publish() {
    let site = Site::new().await;
    written(&site).await;
    let answer =
        site.second_officer().await.post(&format!("{AT}/follow/submit"), &[("version", "7")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert!(answer.outline().contains("Somebody has changed this record since you saw it."));
}

#[tokio::test]
async fn two_people_who_edit_one_record_are_shown_both_versions_and_choose() {
    let site = Site::new().await;
    written(&site).await;
    let (first, second) = (site.officer().await, site.second_officer().await);
    let edit = format!("{AT}/edit");
    let theirs =
        [("version", "1"), ("title.fr", "Titre de la première"), ("outcome.fr", "Trois plans.")];
    assert_eq!(first.post(&edit, &theirs).await.status, StatusCode::SEE_OTHER);

    let mine = [
        ("version", "1"),
        ("title.fr", "Titre de la seconde"),
        ("summary.fr", "Un résumé de la seconde."),
        ("outcome.fr", "Deux plans se suivent."),
    ];
    let answer = second.post(&edit, &mine).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_snapshot!(answer.outline(), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    {fr} Titre de la première
    # Two versions
    knowledge-officer-1 saved this record on 23 November 2026 at 10:00 UTC, after you had opened it. Nothing is lost: choose for each field.
    <version=2> <title.fr=Titre de la seconde> <summary.fr=Un résumé de la seconde.> <outcome.fr=Deux plans se suivent.> <keep.outcome.fr=theirs>
    Changed meanwhile, and not in this form; kept so: What came of it (French)
    Title (French) You both changed this.
    <keep.title.fr=theirs> As it was saved meanwhile
    {fr} Titre de la première
    <*keep.title.fr=mine> As you wrote it
    {fr} Titre de la seconde
    Summary (French)
    <keep.summary.fr=theirs> As it was saved meanwhile
    {fr} Quatre ministères écrivent un plan.
    <*keep.summary.fr=mine> As you wrote it
    {fr} Un résumé de la seconde.
    [Save what is chosen] Leave it as it was saved -> /en/desk/practices/titre-de-la-premiere
    ");

    let chosen = [
        ("version", "2"),
        ("title.fr", "Titre de la seconde"),
        ("keep.title.fr", "mine"),
        ("summary.fr", "Un résumé de la seconde."),
        ("keep.summary.fr", "mine"),
        ("outcome.fr", "Deux plans se suivent."),
        ("keep.outcome.fr", "theirs"),
    ];
    assert_eq!(second.post(&edit, &chosen).await.status, StatusCode::SEE_OTHER);
    let practice = practice(&site).await;
    let text = |field| practice.text(field, Lang::Fr).unwrap().1.value.clone();
    assert_eq!(text(Field::Title), "Titre de la seconde");
    assert_eq!(text(Field::Summary), "Un résumé de la seconde.");
    assert_eq!(text(Field::Outcome), "Trois plans.", "what only the first changed stays");
}

#[tokio::test]
async fn who_has_two_windows_open_is_not_told_of_somebody_else() {
    let site = Site::new().await;
    written(&site).await;
    let (officer, edit) = (site.officer().await, format!("{AT}/edit"));
    let first = [("version", "1"), ("steps.fr", "Un"), ("outcome.fr", "Trois plans.")];
    assert_eq!(officer.post(&edit, &first).await.status, StatusCode::SEE_OTHER);
    let second = [("version", "1"), ("summary.fr", "Un autre."), ("outcome.fr", "Deux plans.")];
    let answer = officer.post(&edit, &second).await.outline();
    assert!(answer.contains("You saved this record yourself on"), "{answer}");
    let (both, mine) = (answer.find("You both changed this.").unwrap(), answer.find("Un autre."));
    assert!(answer[both..].contains("Un autre."), "what both changed is first: {mine:?} {answer}");
    let late = officer.post(&format!("{AT}/follow/submit"), &[("version", "1")]).await;
    assert_eq!(late.status, StatusCode::CONFLICT);
    assert!(late.outline().contains("You have changed this record yourself"));
}

#[tokio::test]
async fn a_form_with_a_wrong_value_comes_back_as_it_was() {
    let site = Site::new().await;
    written(&site).await;
    let form = [
        ("version", "1"),
        ("title.fr", "Un titre neuf"),
        ("shown.period", "1"),
        ("period", "au printemps"),
        ("shown.places", "1"),
        ("places.add", "Atlantis"),
    ];
    let answer = site.officer().await.post(&format!("{AT}/edit"), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    for kept in ["Un titre neuf", "au printemps", "Atlantis", "2 fields are not right yet"] {
        assert!(outline.contains(kept), "{kept}: {outline}");
    }
    for named in ["“au printemps” is no date", "called “Atlantis” here. -> #places-add"] {
        assert!(outline.contains(named), "{named}: {outline}");
    }
    assert!(answer.body.contains("id=\"places-add\""), "{}", answer.body);
    assert!(outline.contains("-> #period"), "{outline}");
    assert_eq!(practice(&site).await.version, 1);
}

#[tokio::test]
async fn a_translation_knows_its_edition_and_shows_what_has_changed_since() {
    let site = Site::new().await;
    written(&site).await;
    let officer = site.officer().await;
    let translate = format!("{AT}/translate/en");
    let form = [
        ("version", "1"),
        ("made_by", "machine"),
        ("title.en", "Writing the plan together"),
        ("outcome.en", "Two plans follow each other."),
    ];
    assert_eq!(officer.post(&translate, &form).await.status, StatusCode::SEE_OTHER);
    let made = practice(&site).await.texts(Field::Title).unwrap().get(Lang::En).unwrap().made_by;
    assert_eq!(made, MadeBy::Machine);

    let form = [("version", "2"), ("outcome.fr", "Trois plans se suivent.")];
    assert_eq!(officer.post(&format!("{AT}/edit"), &form).await.status, StatusCode::SEE_OTHER);
    let page = officer.get(&translate).await;
    assert!(
        page.body.contains("<del>Deux </del><ins>Trois </ins>plans se suivent."),
        "{}",
        page.body
    );

    // It still fits: nothing is written anew, but it is up to date again.
    let form = [
        ("version", "3"),
        ("outcome.en", "Two plans follow each other."),
        ("fits.outcome.en", "1"),
    ];
    assert_eq!(officer.post(&translate, &form).await.status, StatusCode::SEE_OTHER);
    let outcome = practice(&site).await.texts(Field::Outcome).unwrap().clone();
    assert_eq!(outcome.freshness(Lang::En, Lang::Fr), Some(Freshness::Current));
}

#[tokio::test]
async fn a_translator_who_was_second_keeps_every_word() {
    let site = Site::new().await;
    written(&site).await;
    let (first, second) = (site.officer().await, site.second_officer().await);
    let translate = format!("{AT}/translate/en");
    first.post(&translate, &[("version", "1"), ("title.en", "First")]).await;
    let answer = second.post(&translate, &[("version", "1"), ("title.en", "Second")]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let outline = answer.outline();
    assert!(outline.contains("<title.en=Second>") && outline.contains("First"), "{outline}");
}

#[tokio::test]
async fn words_that_the_source_does_not_say_are_no_ground() {
    let site = Site::new().await;
    written(&site).await;
    let source = site.source("Rapport", SOURCE).await;
    let answer = cite(&site.officer().await, &source, "cinq ministères").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("These words do not stand in the source"), "{outline}");
    assert!(outline.contains("<quote=cinq ministères>"), "{outline}");
}

#[tokio::test]
async fn a_claim_that_was_wrong_is_rejected_and_stays_in_the_history() {
    let site = Site::new().await;
    let practice = written(&site).await;
    let source = site.source("Rapport", SOURCE).await;
    let officer = site.officer().await;
    cite(&officer, &source, "quatre ministères").await;
    let claim = store::claims::of_record(site.store.db(), practice.id).await.unwrap()[0].id;
    officer.post(&format!("{AT}/claims/{claim}/rejected"), &[]).await;
    let page = officer.get(AT).await.outline();
    assert!(page.contains("Claim rejected: Summary"), "{page}");
    let other = officer.post(&format!("{AT}/claims/{}/rejected", practice.id), &[]).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_theme_is_written_in_all_languages_at_once() {
    let site = Site::new().await;
    vocabulary(&site).await;
    let officer = site.officer().await;
    let form = [
        ("origin", "en"),
        ("shown.code", "1"),
        ("code", "smuggling_of_migrants"),
        ("title.en", "Smuggling of migrants"),
        ("title.fr", "Trafic illicite de migrants"),
        ("acronyms.fr", "TIM"),
        ("title.ar", "تهريب المهاجرين"),
        ("shown.broader", "1"),
        ("broader", "integration"),
    ];
    let answer = officer.post("/en/desk/new/themes", &form).await;
    assert_eq!(
        answer.location.as_deref(),
        Some("/en/desk/themes/smuggling-of-migrants"),
        "{}",
        answer.outline()
    );
    let theme = records::by_code(site.store.db(), Kind::Theme, "smuggling_of_migrants")
        .await
        .unwrap()
        .unwrap();
    assert_eq!(theme.title(Lang::Ar), "تهريب المهاجرين");
    assert_eq!(theme.links(Field::Broader).count(), 1);
    let form = officer.get("/fr/desk/themes/smuggling-of-migrants/edit").await.outline();
    assert!(form.contains("<acronyms.fr=TIM>"), "{form}");
}

#[tokio::test]
async fn a_box_that_is_unticked_takes_the_link_away_and_a_field_that_is_not_shown_stays() {
    let site = Site::new().await;
    let practice = written(&site).await;
    assert_eq!(practice.links(Field::Places).count(), 1);
    assert_eq!(practice.values(Field::Marks).len(), 2);
    let form = [("version", "1"), ("shown.places", "1")];
    site.officer().await.post(&format!("{AT}/edit"), &form).await;
    let practice = self::practice(&site).await;
    assert_eq!(practice.links(Field::Places).count(), 0);
    assert_eq!(practice.values(Field::EvidenceLevel), [Value::Code("documented".to_owned())]);
}

#[tokio::test]
async fn the_desk_says_what_waits_and_the_lists_are_by_state() {
    let site = Site::new().await;
    let empty = site.officer().await.get("/en/desk").await;
    assert_snapshot!(empty.outline(), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    # What waits for me
    Nothing waits for you. A new report brings new work: bring one in, and its proposals lie on the reading table.
    Bring in a report -> /en/desk/sources
    ");
    written(&site).await;
    let published = site.publish(crate::kit::shared_responsibility(&site)).await;
    let desk = site.officer().await.get("/en/desk").await;
    assert_snapshot!(desk.outline(), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    # What waits for me
    ## Drafts to go on with
    ### Draft: Edit · Submit for review
    - {fr} Écrire le plan ensemble -> /en/desk/practices/ecrire-le-plan-ensemble
    ## Translations
    - {fr} Responsabilité partagée English: missing -> /en/desk/practices/responsabilite-partagee/translate/en · Spanish: missing -> /en/desk/practices/responsabilite-partagee/translate/es · Portuguese: missing -> /en/desk/practices/responsabilite-partagee/translate/pt
    ");
    let drafts = site.officer().await.get("/en/desk/practices?state=draft").await.outline();
    assert!(drafts.contains("Écrire le plan ensemble"), "{drafts}");
    assert!(!drafts.contains(published.title(Lang::Fr)), "{drafts}");
}

#[tokio::test]
async fn what_one_may_not_read_or_do_is_not_there() {
    let site = Site::new().await;
    written(&site).await;
    let expert = site.signed_in("expert-1", domain::Role::Expert).await;
    assert_eq!(expert.get(AT).await.status, StatusCode::NOT_FOUND);
    assert_eq!(expert.get("/en/desk").await.status, StatusCode::NOT_FOUND);
    let programme = site.programme_officer().await;
    assert_eq!(programme.get(AT).await.status, StatusCode::OK);
    assert_eq!(programme.get(&format!("{AT}/edit")).await.status, StatusCode::FORBIDDEN);
    assert_eq!(
        programme.post("/en/desk/new/practices", &PRACTICE).await.status,
        StatusCode::FORBIDDEN
    );
    assert_eq!(follow(&programme, &site, "submit", "").await.status, StatusCode::FORBIDDEN);
    assert_eq!(site.officer().await.get("/en/desk/pebbles").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        site.officer().await.get("/en/desk/practices/none").await.status,
        StatusCode::NOT_FOUND
    );
}

#[tokio::test]
async fn changes_are_not_asked_for_without_saying_which() {
    let site = Site::new().await;
    let (_, _, reviewer) = under_review(&site).await;
    let refused = follow(&reviewer, &site, "ask-changes", "  ").await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let why = "Nothing was sent: say in the comment what is to be changed.";
    assert!(refused.outline().contains(why), "{}", refused.outline());
    assert!(refused.body.contains("aria-invalid=\"true\""), "at the field: {}", refused.body);
    assert_eq!(practice(&site).await.state(), State::InReview);
    let asked = follow(&reviewer, &site, "ask-changes", "Who checked?").await;
    assert_eq!(asked.status, StatusCode::SEE_OTHER, "{}", asked.outline());
}
