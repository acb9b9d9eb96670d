//! The reading table, as the people at it get it.

use crate::desk_kit::form::Sheet;
use crate::desk_kit::{REPORT, TABLE, accept, lay, now, plain, proposal, text, to};
use crate::kit::Site;
use axum::http::StatusCode;
use domain::{
    ClaimState, Field, Kind, Lang, Proposal, ProposalKind, ProposedField, ProposedValue, State,
};
use insta::assert_snapshot;
use store::{claims, proposals, records};

#[tokio::test]
async fn every_proposal_is_lit_up_in_the_text_and_quotes_it() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let page = site.officer().await.get(TABLE).await;
    assert_eq!(page.status, StatusCode::OK);
    let outline = laid.named(&page.outline());
    let (head, table) = outline.split_once("## Report").unwrap();
    assert!(head.contains("0 of 3 decided To the next open one -> #proposal-1"), "{head}");
    let (table, selected) = table.split_once("With those that are selected:").unwrap();
    assert!(selected.contains("[Accept] [Reject] [Join two into one]"), "{selected}");
    assert_snapshot!(table, @"
    {fr}
    En juillet 2018, un atelier a eu lieu à Mexico -> #proposal-1 .
    Le Costa Rica a adopté un plan 2013-2017 -> #proposal-2 .
    Les ministères ont écrit le plan ensemble. -> #proposal-3
    ## Proposals
    ### Events
    1 {fr} Atelier de Mexico
    <seen=EVENT:1> Select
    Proposed 92 % sure
    {fr} un atelier a eu lieu à Mexico -> ?at=1#p-1
    Country
    {en} Mexico
    Start
    {en} July 2018
    <version=1> [Accept]
    Edit -> /en/desk/table/rapport-d-atelier?edit=EVENT#proposal-1
    <version=1> [Reject]
    Merge -> /en/desk/table/rapport-d-atelier?merge=EVENT#proposal-1
    + More
    Other words -> /en/desk/table/rapport-d-atelier/EVENT/passage Give words to another -> /en/desk/table/rapport-d-atelier/EVENT/give Split in two -> /en/desk/table/rapport-d-atelier/EVENT/split
    ### Results
    2 {fr} Plan national
    <seen=PLAN:1> Select
    Proposed 92 % sure
    {fr} Le Costa Rica a adopté un plan 2013-2017 -> ?at=2#p-2
    Places
    {en} Costa Rica
    Editions
    {en} 2013–2017
    <version=1> [Accept]
    Edit -> /en/desk/table/rapport-d-atelier?edit=PLAN#proposal-2
    <version=1> [Reject]
    Merge -> /en/desk/table/rapport-d-atelier?merge=PLAN#proposal-2
    + More
    Other words -> /en/desk/table/rapport-d-atelier/PLAN/passage Give words to another -> /en/desk/table/rapport-d-atelier/PLAN/give Split in two -> /en/desk/table/rapport-d-atelier/PLAN/split
    ### Practices
    3 {fr} Écrire le plan ensemble
    <seen=PRACTICE:1> Select
    Proposed 92 % sure
    {fr} Les ministères ont écrit le plan ensemble. -> ?at=3#p-3
    Summary
    {fr} Les ministères ont écrit le plan ensemble.
    <version=1> [Accept]
    Edit -> /en/desk/table/rapport-d-atelier?edit=PRACTICE#proposal-3
    <version=1> [Reject]
    Merge -> /en/desk/table/rapport-d-atelier?merge=PRACTICE#proposal-3
    + More
    Other words -> /en/desk/table/rapport-d-atelier/PRACTICE/passage Give words to another -> /en/desk/table/rapport-d-atelier/PRACTICE/give Split in two -> /en/desk/table/rapport-d-atelier/PRACTICE/split
    ");
}

#[tokio::test]
async fn the_words_of_each_field_are_told_apart_in_the_sentence_that_is_chosen() {
    let site = Site::new().await;
    site.publish(crate::kit::coded(&site, Kind::Place, "MX", "Mexico")).await;
    let source = site.source("Rapport d’atelier", REPORT).await;
    let country = ProposedField {
        passages: vec![crate::kit::passage(REPORT, "Mexico")],
        ..plain(Field::Country, ProposedValue::Coded { kind: Kind::Place, code: "MX".to_owned() })
    };
    let start = ProposedField {
        passages: vec![crate::kit::passage(REPORT, "juillet 2018")],
        ..plain(Field::Start, ProposedValue::Date("2018-07".parse().unwrap()))
    };
    let words = "En juillet 2018, un atelier a eu lieu à Mexico";
    let fields = vec![text(Field::Title, "Atelier de Mexico"), country, start];
    let event = proposal(&site, source.id, ProposalKind::Event, words, fields);
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, &[event], &site.by()).await.unwrap();
    tx.commit().await.unwrap();

    let officer = site.officer().await;
    let page = officer.get(TABLE).await;
    let outline = page.outline();
    assert!(outline.contains("{en} Mexico -> ?at=1#f-1-2"), "{outline}");
    assert!(outline.contains("En juillet 2018, un atelier a eu lieu à Mexico -> #proposal-1"));
    let part = "<span id=\"f-1-2\"><span class=\"part\" data-of=\"1\" data-names=\"Country\">Mexico</span>";
    assert!(page.body.contains(part), "{}", page.body);
    // Without script the page is made with the words lit up.
    let chosen = officer.get(&format!("{TABLE}?at=1")).await.body;
    let lit =
        "class=\"part here\" data-of=\"1\" data-names=\"Start\" title=\"Start\">juillet 2018<";
    assert!(chosen.contains(lit), "{chosen}");
    assert!(chosen.contains("in-event here\""), "{chosen}");
}

#[tokio::test]
async fn the_desk_says_how_far_a_report_is() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.event).await;
    for address in ["/en/desk", "/en/desk/sources"] {
        let page = officer.get(address).await.outline();
        assert!(page.contains("1 of 3 decided"), "{address}: {page}");
    }
}

#[tokio::test]
async fn what_is_accepted_is_a_record_whose_fields_lead_to_the_passage() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let answer = site.officer().await.post(&to(&laid.event, "accept"), &[("version", "1")]).await;

    // One goes on with the next open proposal.
    let said = format!("notice=accept&of={}", laid.event.id);
    assert_eq!(answer.location, Some(format!("{TABLE}?{said}#proposal-2")));
    let event = now(&site, &laid.event).await;
    assert_eq!(event.state, ClaimState::Accepted);
    let claims = claims::of_record(site.store.db(), event.record.unwrap()).await.unwrap();
    let mut fields: Vec<_> = claims.iter().map(|it| it.field.name()).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["country", "start", "title"]);
    assert!(claims.iter().all(|it| it.source == laid.source.id));
    let of = |field| claims.iter().find(|it| it.field == field).unwrap().passages.len();
    assert_eq!((of(Field::Title), of(Field::Country)), (1, 1));
    assert_eq!(of(Field::Start), 0, "the words do not say when");
}

#[tokio::test]
async fn what_no_words_say_leads_to_those_it_was_read_from() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    accept(&officer, &laid.event).await;
    let page = officer.get("/en/events/atelier-de-mexico").await.outline();
    let (_, note) = page.split_once("Start: July 2018").unwrap_or_else(|| panic!("{page}"));
    let (note, _) = note.split_once("[Close]").unwrap();
    assert!(
        note.contains("Read from this passage, which does not say it in so many words."),
        "{note}"
    );
    assert!(note.contains("un atelier a eu lieu à Mexico"), "{note}");
    assert!(
        note.contains("-> /en/sources/rapport-d-atelier#"),
        "not to the top of the report: {note}"
    );
    // What the words do say is not qualified.
    let (_, note) = page.split_once("Country: Mexico").unwrap_or_else(|| panic!("{page}"));
    let (note, _) = note.split_once("[Close]").unwrap();
    assert!(!note.contains("Read from"), "{note}");
    let desk = officer.get("/en/desk/events/atelier-de-mexico").await.outline();
    assert_eq!(desk.matches("Read from this passage").count(), 2, "the claim and its note: {desk}");
}

#[tokio::test]
async fn the_workshop_that_is_known_is_offered_and_merged_with() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let mut known = crate::kit::record(&site, Kind::Event, Lang::Fr, "Atelier de Mexico");
    known.set(Field::Start, vec![domain::Value::Date("2018-07-31".parse().unwrap())]);
    let known = site.publish(known).await;
    let officer = site.officer().await;
    let page = officer.get(TABLE).await.outline();
    assert!(page.contains("Is this the one we know?"), "{page}");

    let into = known.id.to_string();
    let form = [("version", "1"), ("into", into.as_str())];
    let both = officer.post(&to(&laid.event, "merge"), &form).await;
    let both = officer.get(both.location.as_deref().unwrap()).await;
    let answer = Sheet::with(&both, "looked_at").send(&officer).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
    let event = records::by_id(site.store.db(), known.id).await.unwrap().unwrap();
    assert_eq!(event.date(Field::Start).unwrap().as_str(), "2018-07-31", "what is known stays");
    assert_eq!(event.links(Field::Country).count(), 1, "what was empty is filled");
}

#[tokio::test]
async fn merging_with_nothing_asks_which_record_is_meant() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let answer = officer.post(&to(&laid.event, "merge"), &[("version", "1")]).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.outline().contains("Choose the record that this proposal tells of."));

    site.publish(crate::kit::record(&site, Kind::Event, Lang::Fr, "Conférence de Bangkok")).await;
    site.catch_up().await;
    let page = officer.get(&format!("{TABLE}?merge={}&q=bangkok", laid.event.id)).await.outline();
    assert!(page.contains("Conférence de Bangkok"), "{page}");
}

#[tokio::test]
async fn merging_looks_at_once_for_what_the_proposal_is_called() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let open = format!("{TABLE}?merge={}", laid.event.id);
    let nothing = "No record of this kind is called that.";
    let page = officer.get(&open).await.outline();
    assert!(page.contains("<q=Atelier de Mexico>"), "{page}");
    assert!(page.contains(nothing), "it has been looked for: {page}");

    site.publish(crate::kit::record(&site, Kind::Event, Lang::Fr, "Atelier de Mexico, 2018")).await;
    site.catch_up().await;
    let page = officer.get(&open).await.outline();
    assert!(page.contains("Merge with"), "{page}");
    assert!(page.contains("Atelier de Mexico, 2018"), "{page}");
    assert!(!page.contains(nothing), "{page}");
}

#[tokio::test]
async fn all_that_is_sure_is_accepted_after_a_look_at_the_list() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let list = officer.get(&format!("{TABLE}/above?least=90")).await;
    assert_snapshot!(laid.named(&list.outline()), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    {fr} Rapport d’atelier
    # Accept all that is sure
    At least so sure, in percent <least=90>
    Kind <kind=>
    [Show]
    3 open proposals are that sure. Those that are ticked will be accepted as they are.
    <kind=>
    - <*seen=EVENT:1> {fr} Atelier de Mexico Events · 92 % sure
    - <*seen=PLAN:1> {fr} Plan national Results · 92 % sure
    - <*seen=PRACTICE:1> {fr} Écrire le plan ensemble Practices · 92 % sure
    [Accept those that are ticked] Cancel -> /en/desk/table/rapport-d-atelier?least=90
    ");

    officer.post(&to(&laid.practice, "reject"), &[("version", "1")]).await;
    let (plan, practice) = (format!("{}:1", laid.plan.id), format!("{}:1", laid.practice.id));
    let form = [("seen", plan.as_str()), ("seen", practice.as_str())];
    let answer = officer.post(&format!("{TABLE}/above"), &form).await;
    assert_eq!(answer.location, Some(format!("{TABLE}?notice=accepted&n=1&skipped=1#proposal-1")));
    assert_eq!(now(&site, &laid.plan).await.state, ClaimState::Accepted);
    assert_eq!(now(&site, &laid.practice).await.state, ClaimState::Rejected, "left alone");
}

#[tokio::test]
async fn what_may_be_known_already_has_no_tick_among_the_sure() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    site.publish(crate::kit::record(&site, Kind::Event, Lang::Fr, "Atelier de Mexico")).await;
    let officer = site.officer().await;
    let list = officer.get(&format!("{TABLE}/above")).await.body;
    let value = |proposal: &Proposal| format!("value=\"{}:1\"", proposal.id);
    assert!(list.contains(&format!("{}>", value(&laid.event))), "{list}");
    assert!(list.contains("Is this the one we know?"), "{list}");
    assert!(list.contains(&format!("{} checked>", value(&laid.plan))), "{list}");
}

#[tokio::test]
async fn an_event_that_the_report_only_refers_to_has_a_badge_and_no_tick_among_the_sure() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let flag = |it| plain(Field::OfContext, ProposedValue::Flag(it));
    let words = "un atelier a eu lieu à Mexico";
    let event = |fields| proposal(&site, laid.source.id, ProposalKind::Event, words, fields);
    let summit = event(vec![text(Field::Title, "Sommet mondial"), flag(true)]);
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, std::slice::from_ref(&summit), &site.by()).await.unwrap();
    tx.commit().await.unwrap();

    let officer = site.officer().await;
    let badge = "of the context: the report only refers to it";
    let table = officer.get(TABLE).await.body;
    assert_eq!(table.matches(badge).count(), 1, "{table}");
    for (lang, badge) in [
        ("fr", "le rapport ne fait que le mentionner"),
        ("es", "del contexto: el informe solo lo menciona"),
        ("pt", "do contexto: o relatório apenas o menciona"),
        ("ar", "من السياق: التقرير يذكره فقط"),
    ] {
        let table = officer.get(&TABLE.replace("/en/", &format!("/{lang}/"))).await.body;
        assert!(table.contains(badge), "{lang}: {table}");
    }

    let list = officer.get(&format!("{TABLE}/above")).await.body;
    let value = |proposal: &Proposal| format!("value=\"{}:1\"", proposal.id);
    assert!(list.contains(&format!("{}>", value(&summit))), "{list}");
    assert!(list.contains(badge), "{list}");
    assert!(list.contains(&format!("{} checked>", value(&laid.plan))), "{list}");

    accept(&officer, &summit).await;
    let record = now(&site, &summit).await.record.unwrap();
    let record = records::by_id(site.store.db(), record).await.unwrap().unwrap();
    assert!(record.flag(Field::OfContext), "the record says it, too");
}

#[tokio::test]
async fn the_table_is_there_for_who_settles_proposals_alone() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let visitor = site.visitor().get(TABLE).await;
    assert_eq!(
        visitor.location.as_deref(),
        Some("/en/sign-in?next=%2Fen%2Fdesk%2Ftable%2Frapport-d-atelier")
    );
    let forms = [("version", "1")];
    let visitor = site.visitor().post(&to(&laid.event, "accept"), &forms).await;
    assert_eq!(visitor.status, StatusCode::UNAUTHORIZED);
    for person in [site.programme_officer().await, site.administrator().await] {
        assert_eq!(person.get(TABLE).await.status, StatusCode::FORBIDDEN);
        let answer = person.post(&to(&laid.event, "accept"), &forms).await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    let expert = site.signed_in("expert-1", domain::Role::Expert).await;
    assert_eq!(expert.get(TABLE).await.status, StatusCode::NOT_FOUND);
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);
}

#[tokio::test]
async fn a_form_that_another_site_sends_is_refused() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let request = officer
        .request("POST", &to(&laid.event, "accept"))
        .header("origin", "https://elsewhere.example")
        .header("sec-fetch-site", "cross-site")
        .header("content-type", "application/x-www-form-urlencoded")
        .body("version=1".into())
        .unwrap();
    assert_eq!(site.send(request).await.status, StatusCode::FORBIDDEN);
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);
}

#[tokio::test]
async fn the_table_asks_the_database_as_often_for_one_proposal_as_for_three() {
    assert_eq!(questions_for(1).await, questions_for(3).await);
}

async fn questions_for(number: usize) -> u64 {
    let site = Site::new().await;
    let source = site.source("Rapport d’atelier", REPORT).await;
    let words = "Les ministères ont écrit le plan ensemble.";
    let one = |_| {
        let fields = vec![text(Field::Title, "Écrire ensemble")];
        proposal(&site, source.id, ProposalKind::Practice, words, fields)
    };
    let all: Vec<Proposal> = (0..number).map(one).collect();
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, &all, &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let officer = site.officer().await;
    let before = site.store.queries();
    assert_eq!(officer.get(TABLE).await.status, StatusCode::OK);
    site.store.queries() - before
}

#[tokio::test]
async fn a_practice_from_the_table_is_a_draft() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    accept(&site.officer().await, &laid.practice).await;
    let id = now(&site, &laid.practice).await.record.unwrap();
    let practice = records::by_id(site.store.db(), id).await.unwrap().unwrap();
    assert_eq!((practice.kind, practice.state()), (Kind::Practice, State::Draft));
}
