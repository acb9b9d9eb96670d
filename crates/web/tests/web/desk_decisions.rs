//! What people decide at the reading table: corrected, taken back, and two of them at once.

use crate::desk_kit::{TABLE, accept, lay, now, proposal, text, to};
use crate::kit::Site;
use axum::http::StatusCode;
use domain::{ClaimState, Field, Kind, Lang, ProposalKind};
use insta::assert_snapshot;
use store::{proposals, records};

#[tokio::test]
async fn what_a_person_corrects_is_what_becomes_the_record() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let form = [
        ("version", "1"),
        ("edited", "1"),
        ("title.fr", "Atelier régional de Mexico"),
        ("shown.start", "1"),
        ("start", "2018-07-31"),
        ("shown.delegations", "1"),
        ("delegations.add", "costa rica; MX"),
        ("shown.hosts", "1"),
        ("hosts.add", "Institut national des migrations"),
    ];
    let answer = officer.post(&to(&laid.event, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let table = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(
        table.contains("Accepted: {fr} Atelier régional de Mexico"),
        "as it was corrected: {table}"
    );
    assert!(table.contains("1 {fr} Atelier régional de Mexico"), "its card, too: {table}");

    let id = now(&site, &laid.event).await.record.unwrap();
    let event = records::by_id(site.store.db(), id).await.unwrap().unwrap();
    assert_eq!(event.title(Lang::Fr), "Atelier régional de Mexico");
    assert_eq!(event.date(Field::Start).unwrap().as_str(), "2018-07-31");
    assert_eq!(event.links(Field::Delegations).count(), 2);
    assert_eq!(event.links(Field::Hosts).count(), 1, "a body comes into being with a yes");
    assert_eq!(event.links(Field::Country).count(), 1, "what was not touched stays");
}

#[tokio::test]
async fn a_form_that_cannot_be_read_comes_back_as_it_was_filled_in() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let form = [
        ("version", "1"),
        ("edited", "1"),
        ("title.fr", "Un titre que personne ne doit perdre"),
        ("shown.start", "1"),
        ("start", "juillet 2018"),
        ("shown.country", "1"),
        ("country.add", "Atlantis"),
    ];
    let answer = site.officer().await.post(&to(&laid.event, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    for kept in ["Un titre que personne ne doit perdre", "juillet 2018"] {
        assert!(outline.contains(kept), "{kept} is lost: {outline}");
    }
    assert!(outline.contains(": Nothing is called “Atlantis” here."), "{outline}");
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);

    // All of it is judged in one round, and said at the form itself, with a way to each field.
    assert!(outline.contains("2 fields are not right yet"), "{outline}");
    assert!(outline.contains("“juillet 2018” is no date."), "{outline}");
    let (before, form) = answer.body.split_once("class=\"edit\"").unwrap();
    assert!(!before.contains("role=\"alert\""), "the head of the page is far away: {before}");
    for place in ["e-country-add", "e-start"] {
        assert!(form.contains(&format!("href=\"#{place}\"")), "{place}: {form}");
        assert!(form.contains(&format!("id=\"{place}\"")), "{place}: {form}");
    }
    // Without script the address leads to the summary, and the focus stands there.
    assert!(form.contains("/accept#e-wrong"), "{form}");
    assert!(form.contains("id=\"e-wrong\" role=\"alert\" tabindex=\"-1\" autofocus"), "{form}");

    let only_the_date =
        [("version", "1"), ("edited", "1"), ("shown.start", "1"), ("start", "juillet")];
    let answer = site.officer().await.post(&to(&laid.event, "accept"), &only_the_date).await;
    assert!(answer.outline().contains("“juillet” is no date."), "{}", answer.outline());
}

#[tokio::test]
async fn what_is_required_is_not_accepted_empty() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let form = [
        ("version", "1"),
        ("edited", "1"),
        ("title.fr", " "),
        ("shown.start", "1"),
        ("start", "2018"),
    ];
    let answer = officer.post(&to(&laid.event, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("One field is not right yet"), "{outline}");
    assert!(
        outline.contains("Title: Something has to be written here. -> #e-title.fr"),
        "{outline}"
    );
    assert!(outline.contains("<start=2018>"), "what was filled in stays: {outline}");
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);

    // What a practice needs before it is published is written while it is a draft.
    let form = [("version", "1"), ("edited", "1"), ("title.fr", ""), ("summary.fr", "")];
    let answer = officer.post(&to(&laid.practice, "accept"), &form).await.outline();
    assert!(answer.contains("One field is not right yet"), "{answer}");
    assert!(answer.contains("Summary needed before it is published"), "{answer}");
    let form = [("version", "1"), ("edited", "1"), ("summary.fr", "")];
    let answer = officer.post(&to(&laid.practice, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
}

#[tokio::test]
async fn where_several_are_called_nearly_so_they_are_offered() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    for title in ["Costa Rica I : un plan", "Costa Rica II : un autre plan"] {
        site.publish(crate::kit::record(&site, Kind::Action, Lang::Fr, title)).await;
    }
    site.catch_up().await;
    let form =
        [("version", "1"), ("edited", "1"), ("shown.actions", "1"), ("actions.add", "Costa Rica")];
    let answer = site.officer().await.post(&to(&laid.practice, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("several records are called nearly so"), "{outline}");
    assert!(!outline.contains("Nothing is called “Costa Rica” here."), "{outline}");
    assert!(outline.contains("{fr} Costa Rica II : un autre plan"), "{outline}");
}

#[tokio::test]
async fn a_figure_without_a_number_is_asked_for_one() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let words = "Les ministères ont écrit le plan ensemble.";
    let fields = vec![text(Field::Title, "Ministères")];
    let figure = proposal(&site, laid.source.id, ProposalKind::Indicator, words, fields);
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, std::slice::from_ref(&figure), &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let officer = site.officer().await;
    let answer = officer.post(&to(&figure, "accept"), &[("version", "1")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    let outline = answer.outline();
    assert!(outline.contains("Number: Something has to be written here."), "{outline}");
}

#[tokio::test]
async fn the_second_at_the_table_sees_what_the_first_decided_and_loses_nothing() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let (first, second) = (site.officer().await, site.second_officer().await);
    first.post(&to(&laid.event, "reject"), &[("version", "1")]).await;

    let form = [("version", "1"), ("edited", "1"), ("title.fr", "Ce que la seconde a écrit")];
    let answer = second.post(&to(&laid.event, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    let outline = answer.outline();
    assert!(outline.contains("knowledge-officer-1 decided this proposal"), "{outline}");
    assert!(outline.contains("Ce que la seconde a écrit"), "{outline}");
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Rejected);

    // Having seen it, she decides anew.
    let form = [
        ("version", "2"),
        ("edited", "1"),
        ("anew", "1"),
        ("title.fr", "Ce que la seconde a écrit"),
    ];
    let answer = second.post(&to(&laid.event, "accept"), &form).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Accepted);
}

#[tokio::test]
async fn a_decision_is_taken_back_and_what_it_made_is_gone() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.plan).await;
    let made = now(&site, &laid.plan).await.record.unwrap();

    let answer = officer.post(&format!("{TABLE}/undo"), &[]).await;
    assert_eq!(
        answer.location,
        Some(format!("{TABLE}?notice=undone&of={}&n=1#proposal-2", laid.plan.id))
    );
    assert_eq!(now(&site, &laid.plan).await.state, ClaimState::Proposed);
    assert!(records::by_id(site.store.db(), made).await.unwrap().is_none());

    let nothing = officer.post(&format!("{TABLE}/undo"), &[]).await;
    let page = officer.get(nothing.location.as_deref().unwrap()).await;
    assert!(page.outline().contains("nothing here that could be taken back"));
}

#[tokio::test]
async fn all_that_was_accepted_at_once_is_taken_back_at_once_and_the_page_says_how_many() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let all = [&laid.event, &laid.plan, &laid.practice].map(|it| format!("{}:1", it.id));
    let form: Vec<(&str, &str)> = all.iter().map(|it| ("seen", it.as_str())).collect();
    officer.post(&format!("{TABLE}/above"), &form).await;
    assert_eq!(now(&site, &laid.practice).await.state, ClaimState::Accepted);
    site.wait(1);

    let answer = officer.post(&format!("{TABLE}/undo"), &[]).await;
    let page = officer.get(answer.location.as_deref().unwrap()).await.outline();
    assert!(page.contains("Taken back: 3 proposals lie on the table as before."), "{page}");
    for proposal in [&laid.event, &laid.plan, &laid.practice] {
        assert_eq!(now(&site, proposal).await.state, ClaimState::Proposed);
    }
}

#[tokio::test]
async fn what_was_done_and_what_is_next_are_said_where_one_goes_on() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let answer = officer.post(&to(&laid.event, "accept"), &[("version", "1")]).await;
    let page = officer.get(answer.location.as_deref().unwrap()).await;
    let said = page.outline();
    assert!(
        said.contains("Accepted: {fr} Atelier de Mexico. Next: {fr} Plan national -> #proposal-2"),
        "{said}"
    );
    assert!(page.body.contains("role=\"status\" id=\"said\""));
    // The way to take it back stands with it, wherever the head of the page is.
    let bar = &page.body[page.body.find("<div class=\"just\">").unwrap()..];
    let bar = &bar[..bar.find("</div>").unwrap()];
    assert!(bar.contains(&format!("action=\"{TABLE}/undo\"")), "{bar}");
    let undone = officer.post(&format!("{TABLE}/undo"), &[]).await;
    let undone = officer.get(undone.location.as_deref().unwrap()).await;
    let bar = &undone.body[undone.body.find("<div class=\"just\">").unwrap()..];
    let bar = &bar[..bar.find("</div>").unwrap()];
    assert!(!bar.contains("<form"), "there is nothing to take back: {bar}");
    // Without script the next card is where the focus goes, and it is described by what was done.
    let card = "id=\"proposal-2\" tabindex=\"-1\"";
    let card = &page.body[page.body.find(card).unwrap()..];
    assert!(card[..card.find('>').unwrap()].contains("aria-describedby=\"said\""), "{card}");
}

#[tokio::test]
async fn what_somebody_has_built_on_is_not_taken_back() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.plan).await;
    let made = now(&site, &laid.plan).await.record.unwrap();
    let mut plan = records::by_id(site.store.db(), made).await.unwrap().unwrap();
    site.wait(60);
    crate::kit::write(&mut plan, Field::Summary, "Deux plans se suivent.");
    site.save(&mut plan).await;

    let answer = officer.post(&to(&laid.plan, "reopen"), &[]).await;
    assert_eq!(answer.status, StatusCode::CONFLICT);
    assert_snapshot!(answer.outline(), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    # This cannot be taken back
    What the decision made has been changed since, or something else relies on it. Taking it back would lose that. Change the record itself instead.
    {fr} Plan national -> /en/desk/results/plan-national
    Back to the reading table -> /en/desk/table/rapport-d-atelier
    ");
    assert_eq!(now(&site, &laid.plan).await.state, ClaimState::Accepted);
}
