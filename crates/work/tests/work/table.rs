//! The reading table: what a person's yes and no bring about, and taking them back.

use crate::kit::{Instance, REPORT, at, by, seen};
use domain::{
    ClaimState, Field, Kind, Lang, Passage, Proposal, ProposalId, ProposalKind, ProposedField,
    ProposedValue, RecordId,
};
use store::claims::{self, Conflict, Readers};
use work::settle::{self, SeenRecord, SettleError};
use work::table::{self, TableError};

fn field(field: Field, value: ProposedValue) -> ProposedField {
    ProposedField::new(field, value)
}

fn place(code: &str) -> ProposedValue {
    ProposedValue::Coded { kind: Kind::Place, code: code.to_owned() }
}

/// A workshop as the report tells it.
fn workshop(source: RecordId) -> Proposal {
    let title = "Atelier régional de Lima".to_owned();
    Proposal {
        id: ProposalId::new(at(5)),
        source,
        kind: ProposalKind::Event,
        title: title.clone(),
        fields: vec![
            field(Field::Title, ProposedValue::Text { lang: Lang::Fr, value: title }),
            field(Field::Country, place("PE")),
            field(Field::Start, ProposedValue::Date("2018-03".parse().unwrap())),
            field(Field::DurationDays, ProposedValue::Number(2.0)),
            field(Field::Delegations, place("PE")),
            field(Field::Delegations, place("CL")),
        ],
        passages: vec![Passage { start: 0, end: 50 }],
        confidence: 0.9,
        drawn_by: None,
        state: ClaimState::Proposed,
        record: None,
        decided: None,
        version: 1,
    }
}

async fn with_workshop() -> (Instance, Proposal) {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let proposal = workshop(source);
    instance.propose(&proposal).await;
    (instance, proposal)
}

async fn conflicts(instance: &Instance) -> Vec<Conflict> {
    let db = instance.tools.store.db();
    claims::conflicts(db, Readers::Desk, None, 10).await.unwrap().found
}

#[tokio::test]
async fn what_is_accepted_is_a_record_whose_every_field_leads_to_its_passage() {
    let (instance, proposal) = with_workshop().await;
    let id =
        table::accept(&instance.tools, seen(&proposal), vec![], &by(1, 10)).await.unwrap().unwrap();

    let event = instance.record(id).await.unwrap();
    assert_eq!(event.title(Lang::Fr), "Atelier régional de Lima");
    assert_eq!(event.links(Field::Delegations).count(), 2);
    let claims = claims::of_record(instance.tools.store.db(), id).await.unwrap();
    assert_eq!(claims.len(), proposal.fields.len());
    assert!(claims.iter().all(|it| it.state == ClaimState::Accepted));
    // Each leads to words of the passage that say it, and what the passage does not say to none.
    let of = |field| {
        let own = claims.iter().filter(move |it| it.field == field);
        own.flat_map(|it| it.passages.clone()).collect::<Vec<_>>()
    };
    let around = proposal.passages[0];
    let all = claims.iter().flat_map(|it| &it.passages);
    assert!(all.into_iter().all(|it| around.start <= it.start && it.end <= around.end));
    assert!(!of(Field::Title).is_empty());
}

#[tokio::test]
async fn what_a_person_corrects_is_what_the_record_says() {
    let (instance, proposal) = with_workshop().await;
    let edits =
        vec![(Field::Delegations, "PE EC".to_owned()), (Field::DurationDays, "2.5".to_owned())];
    let id =
        table::accept(&instance.tools, seen(&proposal), edits, &by(1, 10)).await.unwrap().unwrap();

    let event = instance.record(id).await.unwrap();
    assert_eq!(event.number(Field::DurationDays), Some(2.5));
    let delegations: Vec<_> = event.links(Field::Delegations).collect();
    assert_eq!(delegations, [instance.place("PE").await, instance.place("EC").await]);
}

#[tokio::test]
async fn all_that_cannot_be_read_is_said_at_once_and_nothing_is_written() {
    let (instance, proposal) = with_workshop().await;
    let edits = vec![(Field::Start, "mars".to_owned()), (Field::DurationDays, "deux".to_owned())];
    let refused =
        table::accept(&instance.tools, seen(&proposal), edits, &by(1, 10)).await.unwrap_err();
    let TableError::Invalid(wrong) = refused else { panic!("{refused}") };
    assert_eq!(
        wrong.iter().map(|it| it.0).collect::<Vec<_>>(),
        [Field::Start, Field::DurationDays]
    );

    let edits = vec![(Field::Country, "XX".to_owned())];
    let refused =
        table::accept(&instance.tools, seen(&proposal), edits, &by(1, 11)).await.unwrap_err();
    assert!(matches!(refused, TableError::Invalid(_)), "{refused}");
    let open = instance.proposals(proposal.source, ProposalKind::Event).await;
    assert!(open.iter().any(|it| it.id == proposal.id && it.state == ClaimState::Proposed));
}

#[tokio::test]
async fn the_second_of_two_people_is_shown_what_the_first_decided() {
    let (instance, proposal) = with_workshop().await;
    table::reject(&instance.tools, seen(&proposal), &by(1, 10)).await.unwrap();
    let refused =
        table::accept(&instance.tools, seen(&proposal), vec![], &by(2, 11)).await.unwrap_err();
    let TableError::Conflict { theirs } = refused else { panic!("{refused}") };
    assert_eq!(theirs.state, ClaimState::Rejected);
    assert_eq!(theirs.decided, Some((crate::kit::person(1), at(10))));
}

#[tokio::test]
async fn a_merged_proposal_fills_what_is_empty_and_leaves_what_differs_as_a_conflict() {
    let (instance, first) = with_workshop().await;
    let id =
        table::accept(&instance.tools, seen(&first), vec![], &by(1, 10)).await.unwrap().unwrap();
    let mut second = workshop(first.source);
    second.fields = vec![
        field(Field::DurationDays, ProposedValue::Number(2.5)),
        field(Field::Participants, ProposedValue::Number(20.0)),
    ];
    instance.propose(&second).await;
    table::merge(&instance.tools, seen(&second), id, &by(1, 11)).await.unwrap();

    let event = instance.record(id).await.unwrap();
    assert_eq!(event.number(Field::DurationDays), Some(2.0));
    assert_eq!(event.number(Field::Participants), Some(20.0));
    let found = conflicts(&instance).await;
    assert_eq!(found.iter().map(|it| it.field).collect::<Vec<_>>(), [Field::DurationDays]);

    table::undo_one(&instance.tools, second.id, &by(1, 12)).await.unwrap();
    let event = instance.record(id).await.unwrap();
    assert_eq!(event.number(Field::Participants), None);
    assert!(conflicts(&instance).await.is_empty());
}

#[tokio::test]
async fn a_passing_mention_of_a_known_event_does_not_make_it_one_of_the_context() {
    let of_context = || field(Field::OfContext, ProposedValue::Flag(true));
    for known_as_such in [false, true] {
        let (instance, mut first) = with_workshop().await;
        if known_as_such {
            first = workshop(first.source);
            first.fields.push(of_context());
            instance.propose(&first).await;
        }
        let id = table::accept(&instance.tools, seen(&first), vec![], &by(1, 10)).await;
        let id = id.unwrap().unwrap();
        let mut second = workshop(first.source);
        second.fields = vec![field(Field::Participants, ProposedValue::Number(20.0)), of_context()];
        instance.propose(&second).await;
        let known = instance.record(id).await.unwrap();
        let both = table::beside(instance.tools.store.db(), &second, &known).await.unwrap();
        assert_eq!(both.iter().any(|it| it.field == Field::OfContext), known_as_such);
        table::merge(&instance.tools, seen(&second), id, &by(1, 11)).await.unwrap();

        let event = instance.record(id).await.unwrap();
        assert_eq!(event.number(Field::Participants), Some(20.0));
        assert_eq!(event.flag(Field::OfContext), known_as_such);
        let claimed = claims_on(&instance, id, Field::OfContext).await.len();
        assert_eq!(claimed, if known_as_such { 2 } else { 0 });
        assert!(conflicts(&instance).await.is_empty());
    }
}

#[tokio::test]
async fn a_less_exact_date_and_another_wording_are_merged_without_a_conflict() {
    let (instance, first) = with_workshop().await;
    let id =
        table::accept(&instance.tools, seen(&first), vec![], &by(1, 10)).await.unwrap().unwrap();
    let date = |it: &str| ProposedValue::Date(it.parse().unwrap());
    let title = "Atelier de Lima".to_owned();
    for (number, said) in [(11, "2018"), (12, "2018-03-05/2018-03-06")] {
        let mut more = workshop(first.source);
        more.fields = vec![
            field(Field::Title, ProposedValue::Text { lang: Lang::Fr, value: title.clone() }),
            field(Field::Start, date(said)),
        ];
        instance.propose(&more).await;
        table::merge(&instance.tools, seen(&more), id, &by(1, number)).await.unwrap();
        let event = instance.record(id).await.unwrap();
        assert_eq!(event.date(Field::Start).unwrap().as_str(), "2018-03", "after {said}");
        assert_eq!(event.title(Lang::Fr), "Atelier régional de Lima");
        assert_eq!(conflicts(&instance).await, [], "after {said}");
    }

    // What is more exact may be taken, and what is less exact may not.
    let all = claims::of_record(instance.tools.store.db(), id).await.unwrap();
    let claim = |said: &str| all.iter().find(|it| it.value == date(said)).unwrap().id;
    let store = &instance.tools.store;
    let version = instance.record(id).await.unwrap().version;
    let seen = SeenRecord { id, version };
    let refused = settle::take(store, seen, claim("2018"), &by(1, 13)).await;
    assert!(matches!(refused, Err(SettleError::LessExact)), "{refused:?}");
    settle::take(store, seen, claim("2018-03-05/2018-03-06"), &by(1, 14)).await.unwrap();
    let event = instance.record(id).await.unwrap();
    assert_eq!(event.date(Field::Start).unwrap().as_str(), "2018-03-05/2018-03-06");
}

#[tokio::test]
async fn undo_takes_back_what_the_decision_made() {
    let (instance, proposal) = with_workshop().await;
    let id =
        table::accept(&instance.tools, seen(&proposal), vec![], &by(1, 10)).await.unwrap().unwrap();
    let undone = table::undo_last(&instance.tools, proposal.source, &by(1, 11)).await.unwrap();
    assert_eq!(undone.unwrap().proposals, [proposal.id]);
    assert_eq!(instance.record(id).await, None);

    let again = instance.proposals(proposal.source, ProposalKind::Event).await;
    let again = again.iter().find(|it| it.id == proposal.id).unwrap();
    table::accept(&instance.tools, seen(again), vec![], &by(1, 12)).await.unwrap();
}

#[tokio::test]
async fn undo_is_refused_where_a_person_has_built_on_it() {
    let (instance, proposal) = with_workshop().await;
    let id =
        table::accept(&instance.tools, seen(&proposal), vec![], &by(1, 10)).await.unwrap().unwrap();
    let mut event = instance.record(id).await.unwrap();
    event.set(Field::Participants, vec![domain::Value::Number(30.0)]);
    let tx = instance.tools.store.begin().await.unwrap();
    store::records::save(&tx, &mut event, &by(2, 11)).await.unwrap();
    tx.commit().await.unwrap();

    let refused = table::undo_one(&instance.tools, proposal.id, &by(1, 12)).await.unwrap_err();
    assert!(matches!(refused, TableError::MovedOn { record } if record == id), "{refused}");
    assert!(!claims::of_record(instance.tools.store.db(), id).await.unwrap().is_empty());
}

#[tokio::test]
async fn a_workshop_that_is_known_is_offered_for_a_merge() {
    let (instance, first) = with_workshop().await;
    let id =
        table::accept(&instance.tools, seen(&first), vec![], &by(1, 10)).await.unwrap().unwrap();
    let second = workshop(first.source);
    let likely =
        table::likely(instance.tools.store.db(), std::slice::from_ref(&second)).await.unwrap();
    assert_eq!(likely[&second.id][0].record, id);
}

#[tokio::test]
async fn a_place_becomes_a_claim_on_the_place_that_is_there() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let mut proposal = workshop(source);
    proposal.kind = ProposalKind::Place;
    proposal.fields = vec![field(Field::Code, ProposedValue::Code("PE".to_owned()))];
    instance.propose(&proposal).await;
    let id = table::accept(&instance.tools, seen(&proposal), vec![], &by(1, 10)).await.unwrap();
    assert_eq!(id, Some(instance.place("PE").await));
}

/// The claims that were accepted on a field of a record.
async fn claims_on(instance: &Instance, record: RecordId, field: Field) -> Vec<domain::Claim> {
    let mut all = claims::of_record(instance.tools.store.db(), record).await.unwrap();
    all.retain(|it| it.field == field);
    all
}

#[tokio::test]
async fn what_a_person_gave_is_not_told_as_the_report_says_it() {
    let (instance, proposal) = with_workshop().await;
    let edits = vec![
        (Field::Title, "Une rencontre que le rapport n’appelle pas ainsi".to_owned()),
        (Field::Delegations, "PE EC".to_owned()),
    ];
    let accepted = table::accept(&instance.tools, seen(&proposal), edits, &by(1, 10)).await;
    let record = accepted.unwrap().unwrap();
    let title = claims_on(&instance, record, Field::Title).await;
    assert_eq!(title.iter().map(|it| it.by_hand).collect::<Vec<_>>(), [true]);
    // Peru was read and kept, Ecuador was put in the place of Chile.
    let delegations = claims_on(&instance, record, Field::Delegations).await;
    for (code, by_hand) in [("PE", false), ("EC", true)] {
        let country = ProposedValue::Link(instance.place(code).await);
        let claim = delegations.iter().find(|it| it.value == country).unwrap();
        assert_eq!(claim.by_hand, by_hand, "{code}");
    }
    let length = claims_on(&instance, record, Field::DurationDays).await;
    assert!(!length[0].by_hand);
}

#[tokio::test]
async fn words_that_a_person_took_from_the_report_rest_where_they_stand() {
    let (instance, proposal) = with_workshop().await;
    let words = "un atelier régional s'est tenu à Lima";
    let edits = vec![(Field::Title, words.to_owned())];
    let accepted = table::accept(&instance.tools, seen(&proposal), edits, &by(1, 10)).await;
    let title = claims_on(&instance, accepted.unwrap().unwrap(), Field::Title).await;
    assert!(!title[0].by_hand);
    assert_eq!(title[0].passages[0].words(REPORT), words);
}

#[tokio::test]
async fn one_word_that_stands_elsewhere_in_the_report_does_not_say_it() {
    let (instance, proposal) = with_workshop().await;
    // The report says it, but not where it tells of the workshop.
    let edits = vec![(Field::City, "institutions".to_owned())];
    let accepted = table::accept(&instance.tools, seen(&proposal), edits, &by(1, 10)).await;
    let city = claims_on(&instance, accepted.unwrap().unwrap(), Field::City).await;
    assert!(city[0].by_hand);
}
