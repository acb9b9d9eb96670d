//! "Is this the one we know?": two that differ are seen side by side before they are merged.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::{Laid, TABLE, lay, now, plain, proposal, text, to};
use crate::kit::{Answer, Person, Site};
use axum::http::StatusCode;
use domain::{ClaimState, Field, Kind, Lang, ProposalKind, ProposedValue, Record, RecordId, Value};
use store::{proposals, records};

/// A workshop of the same title, in the same place, at another time or at the same.
async fn known(site: &Site, start: &str) -> Record {
    let mut known = crate::kit::record(site, Kind::Event, Lang::Fr, "Atelier de Mexico");
    known.set(Field::Start, vec![Value::Date(start.parse().unwrap())]);
    known.set(Field::Participants, vec![Value::Number(20.0)]);
    site.publish(known).await
}

/// Presses the button of the card.
async fn press(person: &Person<'_>, laid: &Laid, into: RecordId) -> Answer {
    let into = into.to_string();
    person.post(&to(&laid.event, "merge"), &[("version", "1"), ("into", into.as_str())]).await
}

async fn is_open(site: &Site, laid: &Laid) -> bool {
    now(site, &laid.event).await.state == ClaimState::Proposed
}

#[tokio::test]
async fn two_that_differ_are_seen_side_by_side_before_they_are_merged() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let known = known(&site, "2018-09").await;
    let officer = site.officer().await;
    let card = officer.get(TABLE).await.outline();
    assert!(card.contains("[Compare the two]"), "{card}");
    assert!(card.contains("same title"), "{card}");
    assert!(card.contains("they differ in: Start"), "{card}");
    assert!(card.contains("the record does not say yet: Country"), "{card}");

    let pressed = press(&officer, &laid, known.id).await;
    let both = format!("{}?into={}", to(&laid.event, "merge"), known.id);
    assert_eq!(pressed.location.as_deref(), Some(both.as_str()), "{}", pressed.outline());
    assert!(is_open(&site, &laid).await);
    let page = officer.get(&both).await;
    let button = &page.body[page.body.find("class=\"deciding\"").unwrap()..];
    assert!(!button.contains("autofocus"), "Enter merges nothing that was not read");
    let outline = laid.named(&page.outline()).replace(&known.id.to_string(), "KNOWN");
    let (_, shown) = outline.split_once("# Is this").unwrap();
    insta::assert_snapshot!(format!("# Is this{shown}"), @"
    # Is this the one we know?
    Why it may be the same: same title.
    They contradict each other in: Start. The record does not say yet: Country.
    The record: {fr} Atelier de Mexico -> /en/desk/events/atelier-de-mexico September 2018
    The report: {fr} Atelier de Mexico
    Start contradiction: both stay, the record shows its own
    {en} September 2018
    {en} July 2018
    Country new: the record gets it from this report
    –
    {en} Mexico
    Title the same: one source more for it
    {fr} Atelier de Mexico
    {fr} Atelier de Mexico
    + One field more that the record alone tells
    Participants
    {en} 20
    ## The words of the report
    {fr} un atelier a eu lieu à Mexico
    <version=1> <into=KNOWN> <looked_at=1>
    [Yes, merge with it] No, back to the table -> /en/desk/table/rapport-d-atelier#proposal-1
    ");

    let done = Sheet::with(&page, "looked_at").send(&officer).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.outline());
    assert!(!is_open(&site, &laid).await);
    let event = records::by_id(site.store.db(), known.id).await.unwrap().unwrap();
    assert_eq!(event.date(Field::Start).unwrap().as_str(), "2018-09", "what is known stays");
    assert_eq!(event.links(Field::Country).count(), 1, "what was empty is filled");
}

#[tokio::test]
async fn two_that_tell_the_same_are_merged_at_once() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let known = known(&site, "2018-07").await;
    let officer = site.officer().await;
    let card = officer.get(TABLE).await.outline();
    assert!(card.contains("[Yes, merge with it]"), "{card}");
    press(&officer, &laid, known.id).await;
    assert!(!is_open(&site, &laid).await);
}

#[tokio::test]
async fn who_has_seen_an_older_record_sees_it_again() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let mut known = known(&site, "2018-09").await;
    let officer = site.officer().await;
    let both = format!("{}?into={}", to(&laid.event, "merge"), known.id);
    let form = Sheet::with(&officer.get(&both).await, "looked_at");
    known.set(Field::Start, vec![Value::Date("2018-10".parse().unwrap())]);
    let tx = site.store.begin().await.unwrap();
    records::save(&tx, &mut known, &site.by()).await.unwrap();
    tx.commit().await.unwrap();

    let again = form.send(&officer).await;
    assert_eq!(again.location.as_deref(), Some(both.as_str()), "{}", again.outline());
    assert!(is_open(&site, &laid).await);
    assert!(officer.get(&both).await.outline().contains("October 2018"));
}

#[tokio::test]
async fn what_is_decided_or_of_another_kind_is_laid_beside_nothing() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let event = known(&site, "2018-09").await;
    let officer = site.officer().await;
    let beside = |it: &domain::Proposal| format!("{}?into={}", to(it, "merge"), event.id);
    assert_eq!(officer.get(&beside(&laid.plan)).await.status, StatusCode::NOT_FOUND);
    officer.post(&to(&laid.event, "reject"), &[("version", "1")]).await;
    let back = officer.get(&beside(&laid.event)).await;
    assert_eq!(back.location, Some(format!("{TABLE}#proposal-1")));
    assert_eq!(site.visitor().get(&beside(&laid.event)).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn who_merges_sees_which_bodies_would_come_into_being() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let known = known(&site, "2018-07").await;
    let host = ProposedValue::Named {
        kind: Kind::Organisation,
        name: "Institut national des migrations".to_owned(),
    };
    let fields = vec![text(Field::Title, "Atelier de Mexico"), plain(Field::CoHosts, host)];
    let words = "un atelier a eu lieu à Mexico";
    let event = proposal(&site, laid.source.id, ProposalKind::Event, words, fields);
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, std::slice::from_ref(&event), &site.by()).await.unwrap();
    tx.commit().await.unwrap();

    // Nothing differs, and yet nothing is made behind somebody's back.
    let officer = site.officer().await;
    let into = known.id.to_string();
    let form = [("version", "1"), ("into", into.as_str())];
    let pressed = officer.post(&to(&event, "merge"), &form).await;
    let page = officer.get(pressed.location.as_deref().unwrap()).await;
    let outline = page.outline();
    let makes = "Merging also makes a draft of this organisation: {fr} Institut national";
    assert!(outline.contains(makes), "{outline}");
    assert_eq!(now(&site, &event).await.state, ClaimState::Proposed);
    let done = Sheet::with(&page, "looked_at").send(&officer).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.outline());

    // The one that came of it has its source, and is no longer news to the next.
    let desk = officer.get("/en/desk/organisations/institut-national-des-migrations").await;
    let desk = desk.outline();
    assert!(!desk.contains("Written by hand, without a source"), "{desk}");
    assert!(desk.contains("{fr} Rapport d’atelier -> "), "{desk}");
}
