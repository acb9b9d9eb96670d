//! The reading table, as the people at it get it.

mod kit;

use axum::http::StatusCode;
use domain::{
    ClaimState, Field, Kind, Lang, Proposal, ProposalId, ProposalKind, ProposedField,
    ProposedValue, Record, RecordId, State,
};
use insta::assert_snapshot;
use kit::{Person, Site};
use store::{claims, proposals, records};

const REPORT: &str = "En juillet 2018, un atelier a eu lieu à Mexico.\n\
    Le Costa Rica a adopté un plan 2013-2017.\n\
    Les ministères ont écrit le plan ensemble.";

/// A report on the table with an event, a result and a practice, none of them decided.
struct Laid {
    source: Record,
    event: Proposal,
    plan: Proposal,
    practice: Proposal,
}

fn text(field: Field, value: &str) -> ProposedField {
    let value = ProposedValue::Text { lang: Lang::Fr, value: value.to_owned() };
    ProposedField { field, value, passages: Vec::new() }
}

fn plain(field: Field, value: ProposedValue) -> ProposedField {
    ProposedField { field, value, passages: Vec::new() }
}

fn proposal(
    site: &Site,
    source: RecordId,
    kind: ProposalKind,
    words: &str,
    fields: Vec<ProposedField>,
) -> Proposal {
    Proposal {
        id: ProposalId::new(site.now()),
        source,
        kind,
        title: fields.iter().find_map(title).unwrap_or_default(),
        fields,
        passages: vec![kit::passage(REPORT, words)],
        confidence: 0.92,
        state: ClaimState::Proposed,
        record: None,
        decided: None,
        version: 1,
    }
}

fn title(field: &ProposedField) -> Option<String> {
    match &field.value {
        ProposedValue::Text { value, .. } if field.field == Field::Title => Some(value.clone()),
        _ => None,
    }
}

async fn lay(site: &Site) -> Laid {
    for (code, name) in [("MX", "Mexico"), ("CR", "Costa Rica")] {
        site.publish(kit::coded(site, Kind::Place, code, name)).await;
    }
    let source = site.source("Rapport d’atelier", REPORT).await;
    let place = |code: &str| ProposedValue::Coded { kind: Kind::Place, code: code.to_owned() };
    let date = |it: &str| ProposedValue::Date(it.parse().unwrap());
    let event = proposal(
        site,
        source.id,
        ProposalKind::Event,
        "un atelier a eu lieu à Mexico",
        vec![
            text(Field::Title, "Atelier de Mexico"),
            plain(Field::Country, place("MX")),
            plain(Field::Start, date("2018-07")),
        ],
    );
    let plan = proposal(
        site,
        source.id,
        ProposalKind::Result,
        "Le Costa Rica a adopté un plan 2013-2017",
        vec![
            text(Field::Title, "Plan national"),
            plain(Field::Places, place("CR")),
            plain(Field::Editions, date("2013/2017")),
        ],
    );
    let practice = proposal(
        site,
        source.id,
        ProposalKind::Practice,
        "Les ministères ont écrit le plan ensemble.",
        vec![
            text(Field::Title, "Écrire le plan ensemble"),
            text(Field::Summary, "Les ministères ont écrit le plan ensemble."),
        ],
    );
    let all = [event, plan, practice];
    let tx = site.store.begin().await.unwrap();
    proposals::insert(&tx, &all, &site.by()).await.unwrap();
    tx.commit().await.unwrap();
    let [event, plan, practice] = all;
    Laid { source, event, plan, practice }
}

const TABLE: &str = "/en/desk/table/rapport-d-atelier";

fn to(proposal: &Proposal, what: &str) -> String {
    format!("{TABLE}/{}/{what}", proposal.id)
}

async fn now(site: &Site, proposal: &Proposal) -> Proposal {
    proposals::by_id(site.store.db(), proposal.id).await.unwrap().unwrap()
}

async fn accept(person: &Person<'_>, proposal: &Proposal) {
    let answer = person.post(&to(proposal, "accept"), &[("version", "1")]).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.outline());
}

#[tokio::test]
async fn every_proposal_is_lit_up_in_the_text_and_quotes_it() {
    let site = Site::new().await;
    lay(&site).await;
    let page = site.officer().await.get(TABLE).await;
    assert_eq!(page.status, StatusCode::OK);
    assert_snapshot!(page.outline(), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    Reading table
    # {fr} Rapport d’atelier
    0 of 3 decided To the next open one -> #proposal-1
    Kind <kind=>
    State <state=>
    [Show]
    [Undo]
    Accept all that is sure -> /en/desk/table/rapport-d-atelier/above About this source -> /en/desk/sources/rapport-d-atelier
    + Keys
    j k
    next, previous
    a
    Accept
    e
    Edit
    r
    Reject
    m
    Merge
    u
    Undo
    /
    Choose what is shown
    ?
    Keys
    <*?=> Keys are on
    Report -> #report Proposals -> #proposals
    ## Report
    {fr}
    En juillet 2018, un atelier a eu lieu à Mexico -> #proposal-1 .
    Le Costa Rica a adopté un plan 2013-2017 -> #proposal-2 .
    Les ministères ont écrit le plan ensemble. -> #proposal-3
    ## Proposals
    ### nnn Events
    1 {fr} Atelier de Mexico
    Proposed 92 % sure
    {fr} un atelier a eu lieu à Mexico -> #p-1
    Country
    {en} Mexico
    Start
    {en} July 2018
    <version=1> [Accept]
    Edit -> /en/desk/table/rapport-d-atelier?edit=01a207d9-2100-7a23-b607-5fe74db442db#proposal-1
    <version=1> [Reject]
    Merge -> /en/desk/table/rapport-d-atelier?merge=01a207d9-2100-7a23-b607-5fe74db442db#proposal-1
    ### nnn Results
    2 {fr} Plan national
    Proposed 92 % sure
    {fr} Le Costa Rica a adopté un plan 2013-2017 -> #p-2
    Places
    {en} Costa Rica
    Editions
    {en} 2013–2017
    <version=1> [Accept]
    Edit -> /en/desk/table/rapport-d-atelier?edit=01a207d9-2100-77b4-95f5-3032aaf64a34#proposal-2
    <version=1> [Reject]
    Merge -> /en/desk/table/rapport-d-atelier?merge=01a207d9-2100-77b4-95f5-3032aaf64a34#proposal-2
    ### nnn Practices
    3 {fr} Écrire le plan ensemble
    Proposed 92 % sure
    {fr} Les ministères ont écrit le plan ensemble. -> #p-3
    Summary
    {fr} Les ministères ont écrit le plan ensemble.
    <version=1> [Accept]
    Edit -> /en/desk/table/rapport-d-atelier?edit=01a207d9-2100-7260-9f47-94688d7c95a0#proposal-3
    <version=1> [Reject]
    Merge -> /en/desk/table/rapport-d-atelier?merge=01a207d9-2100-7260-9f47-94688d7c95a0#proposal-3
    ");
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
    assert_eq!(answer.location, Some(format!("{TABLE}#proposal-2")));
    let event = now(&site, &laid.event).await;
    assert_eq!(event.state, ClaimState::Accepted);
    let claims = claims::of_record(site.store.db(), event.record.unwrap()).await.unwrap();
    let mut fields: Vec<_> = claims.iter().map(|it| it.field.name()).collect();
    fields.sort_unstable();
    assert_eq!(fields, ["country", "start", "title"]);
    assert!(claims.iter().all(|it| it.source == laid.source.id && !it.passages.is_empty()));
}

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
    assert!(outline.contains("Place: nothing is called “Atlantis” here."), "{outline}");
    assert_eq!(now(&site, &laid.event).await.state, ClaimState::Proposed);

    let only_the_date =
        [("version", "1"), ("edited", "1"), ("shown.start", "1"), ("start", "juillet")];
    let answer = site.officer().await.post(&to(&laid.event, "accept"), &only_the_date).await;
    assert!(answer.outline().contains("“juillet” is no date."), "{}", answer.outline());
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
    assert_eq!(answer.location, Some(format!("{TABLE}?notice=undone#proposal-2")));
    assert_eq!(now(&site, &laid.plan).await.state, ClaimState::Proposed);
    assert!(records::by_id(site.store.db(), made).await.unwrap().is_none());

    let nothing = officer.post(&format!("{TABLE}/undo"), &[]).await;
    let page = officer.get(nothing.location.as_deref().unwrap()).await;
    assert!(page.outline().contains("nothing here that could be taken back"));
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
    kit::write(&mut plan, Field::Summary, "Deux plans se suivent.");
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

#[tokio::test]
async fn the_workshop_that_is_known_is_offered_and_merged_with() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let mut known = kit::record(&site, Kind::Event, Lang::Fr, "Atelier de Mexico");
    known.set(Field::Start, vec![domain::Value::Date("2018-07-31".parse().unwrap())]);
    let known = site.publish(known).await;
    let officer = site.officer().await;
    let page = officer.get(TABLE).await.outline();
    assert!(page.contains("Is this the one we know?"), "{page}");

    let into = known.id.to_string();
    let form = [("version", "1"), ("into", into.as_str())];
    let answer = officer.post(&to(&laid.event, "merge"), &form).await;
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

    site.publish(kit::record(&site, Kind::Event, Lang::Fr, "Conférence de Bangkok")).await;
    site.catch_up().await;
    let page = officer.get(&format!("{TABLE}?merge={}&q=bangkok", laid.event.id)).await.outline();
    assert!(page.contains("Conférence de Bangkok"), "{page}");
}

#[tokio::test]
async fn all_that_is_sure_is_accepted_after_a_look_at_the_list() {
    let site = Site::new().await;
    let laid = lay(&site).await;
    let officer = site.officer().await;
    let list = officer.get(&format!("{TABLE}/above?least=90")).await;
    assert_snapshot!(list.outline(), @"
    [en ltr]
    - What waits for me -> /en/desk
    - Reports -> /en/desk/sources
    - Records -> /en/desk/practices
    - Tables -> /en/desk/import
    - Publications -> /en/desk/publications
    {fr} Rapport d’atelier
    # Accept all that is sure
    At least so sure, in percent <least=90>
    [Show]
    These 3 proposals will be accepted as they are. Take away a tick to leave one for later.
    - <*seen=01a207d9-2100-75b0-b0f9-641a1041be7a:1> {fr} Atelier de Mexico Events · 92 % sure
    - <*seen=01a207d9-2100-7f5d-9c98-e378c49a4242:1> {fr} Plan national Results · 92 % sure
    - <*seen=01a207d9-2100-77e0-a918-1379c4d4ac00:1> {fr} Écrire le plan ensemble Practices · 92 % sure
    [Yes, accept them] Cancel -> /en/desk/table/rapport-d-atelier
    ");

    officer.post(&to(&laid.practice, "reject"), &[("version", "1")]).await;
    let (plan, practice) = (format!("{}:1", laid.plan.id), format!("{}:1", laid.practice.id));
    let form = [("seen", plan.as_str()), ("seen", practice.as_str())];
    let answer = officer.post(&format!("{TABLE}/above"), &form).await;
    assert_eq!(answer.location, Some(format!("{TABLE}?notice=accepted&n=1&skipped=1")));
    assert_eq!(now(&site, &laid.plan).await.state, ClaimState::Accepted);
    assert_eq!(now(&site, &laid.practice).await.state, ClaimState::Rejected, "left alone");
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
    assert_eq!(visitor.status, StatusCode::NOT_FOUND);
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
