//! The next edition of a practice: what is decided on either side while it is being written holds.

use crate::kit::laid::{proposal, text};
use crate::kit::{Instance, REPORT, at, by, seen};
use domain::{
    Arrow, Claim, ClaimId, ClaimState, Field, Kind, Lang, Missing, ProposalKind, ProposedValue,
    Record, RecordId, Slug, State, StateError, Value,
};
use store::{claims, proposals, records};
use work::settle::SeenRecord;
use work::{FollowError, discard, edition, table};

/// A published practice of which a report says three things.
async fn published(instance: &Instance) -> (Record, Vec<Claim>, RecordId) {
    let source = instance.take_in(REPORT, 1).await.source;
    let id = RecordId::new(at(2));
    let slug = Slug::from_title("Le plan");
    let mut practice = Record::draft(id, Kind::Practice, slug, Lang::Fr).in_state(State::Published);
    let said = |number: u128, field, value| Claim {
        id: ClaimId(uuid::Uuid::from_u128(number)),
        source,
        record: id,
        field,
        value,
        passages: vec![domain::Passage { start: 0, end: 10 }],
        place: None,
        by_hand: false,
        state: ClaimState::Accepted,
        decided: None,
        proposal: None,
    };
    let date = |it: &str| ProposedValue::Date(it.parse().unwrap());
    let all = vec![
        said(1, Field::Period, date("2011")),
        said(2, Field::Period, date("2012")),
        said(3, Field::Period, date("2013")),
    ];
    let tx = instance.tools.store.begin().await.unwrap();
    records::insert(&tx, &mut practice, &by(1, 3)).await.unwrap();
    claims::insert(&tx, &all, &by(1, 3)).await.unwrap();
    tx.commit().await.unwrap();
    (practice, all, source)
}

async fn begun(instance: &Instance, of: &Record) -> Record {
    edition::begin(&instance.tools.store, of.id, &by(1, 10)).await.unwrap().unwrap()
}

async fn decide(instance: &Instance, id: ClaimId, state: ClaimState) {
    let tx = instance.tools.store.begin().await.unwrap();
    claims::decide(&tx, &[id], state, &by(1, 12)).await.unwrap();
    tx.commit().await.unwrap();
}

/// As if it had been reviewed.
async fn publish(instance: &Instance, next: RecordId) -> Record {
    let next = instance.record(next).await.unwrap().in_state(State::Published);
    let tx = instance.tools.store.begin().await.unwrap();
    let kept = edition::keep(&tx, next, &by(2, 30)).await.unwrap();
    tx.commit().await.unwrap();
    kept
}

async fn of(instance: &Instance, record: RecordId) -> Vec<Claim> {
    claims::of_record(instance.tools.store.db(), record).await.unwrap()
}

#[tokio::test]
async fn what_is_decided_of_a_claim_on_either_side_holds() {
    let instance = Instance::new().await;
    let (practice, said, _) = published(&instance).await;
    let next = begun(&instance, &practice).await;
    let copies = of(&instance, next.id).await;
    assert_eq!(copies.len(), 3);
    let copy = copies.iter().find(|it| it.value == said[0].value).unwrap();
    decide(&instance, copy.id, ClaimState::Rejected).await;
    decide(&instance, said[1].id, ClaimState::Rejected).await;
    let tx = instance.tools.store.begin().await.unwrap();
    claims::erase(&tx, &[said[2].id], &by(1, 13)).await.unwrap();
    tx.commit().await.unwrap();

    let kept = publish(&instance, next.id).await;
    assert_eq!(kept.id, practice.id);
    let mut now: Vec<_> =
        of(&instance, practice.id).await.into_iter().map(|it| (it.value, it.state)).collect();
    now.sort_by_key(|it| format!("{it:?}"));
    let rejected = |at: usize| (said[at].value.clone(), ClaimState::Rejected);
    assert_eq!(now, [rejected(0), rejected(1)]);
    assert_eq!(instance.record(next.id).await, None);
}

#[tokio::test]
async fn a_proposal_that_was_merged_into_the_draft_comes_along_and_the_table_still_takes_back() {
    let instance = Instance::new().await;
    let (practice, _, source) = published(&instance).await;
    let next = begun(&instance, &practice).await;
    let told = proposal(source, ProposalKind::Practice, vec![text(Field::Title, "Le plan commun")]);
    instance.propose(&told).await;
    table::merge(&instance.tools, seen(&told), next.id, &by(2, 20)).await.unwrap();
    publish(&instance, next.id).await;

    let db = instance.tools.store.db();
    let moved = proposals::by_id(db, told.id).await.unwrap().unwrap();
    assert_eq!(moved.record, Some(practice.id));
    assert_eq!(of(&instance, practice.id).await.len(), 4, "with what it says");
    // Too much was built on it since: that is a refusal and no failure.
    let undone = table::undo_last(&instance.tools, source, &by(2, 40)).await;
    assert!(!matches!(undone, Err(table::TableError::Store(_))), "{undone:?}");
}

#[tokio::test]
async fn what_was_retired_meanwhile_is_not_public_again_by_its_next_edition() {
    let instance = Instance::new().await;
    let (practice, ..) = published(&instance).await;
    let next = begun(&instance, &practice).await;
    let store = &instance.tools.store;
    work::follow(store, practice.id, Arrow::Retire, &by(1, 20)).await.unwrap();
    let tx = store.begin().await.unwrap();
    let mut reviewed = next.in_state(State::Reviewed);
    records::save(&tx, &mut reviewed, &by(2, 21)).await.unwrap();
    tx.commit().await.unwrap();
    let refused = work::follow(store, reviewed.id, Arrow::Publish, &by(1, 22)).await;
    let Err(FollowError::Refused(StateError::Missing(missing))) = refused else {
        panic!("{refused:?}")
    };
    assert!(missing.contains(&Missing::PublishedEdition), "{missing:?}");
    assert_eq!(instance.record(practice.id).await.unwrap().state(), State::Retired);
    assert_eq!(edition::begin(store, practice.id, &by(1, 23)).await.unwrap(), None);
}

#[tokio::test]
async fn a_draft_that_was_thrown_away_is_not_put_back_beside_another() {
    let instance = Instance::new().await;
    let (practice, ..) = published(&instance).await;
    let store = &instance.tools.store;
    let first = begun(&instance, &practice).await;
    let as_seen = SeenRecord { id: first.id, version: first.version };
    discard::discard(store, as_seen, &by(1, 20)).await.unwrap();
    let second = edition::begin(store, practice.id, &by(1, 21)).await.unwrap().unwrap();
    let refused = discard::restore(store, first.id, &by(1, 22)).await;
    assert!(matches!(refused, Err(discard::RestoreError::Superseded)), "{refused:?}");
    let as_seen = SeenRecord { id: second.id, version: second.version };
    discard::discard(store, as_seen, &by(1, 23)).await.unwrap();
    let back = discard::restore(store, first.id, &by(1, 24)).await.unwrap();
    assert_eq!((back.id, back.next_of), (first.id, Some(practice.id)));
    assert_eq!(publish(&instance, first.id).await.id, practice.id);
    assert_eq!(of(&instance, practice.id).await.len(), 3, "each claim once");
}

#[tokio::test]
async fn what_led_to_the_draft_leads_to_the_practice() {
    let instance = Instance::new().await;
    let (practice, ..) = published(&instance).await;
    let next = begun(&instance, &practice).await;
    let slug = Slug::from_title("Adapted");
    let mut other = Record::draft(RecordId::new(at(15)), Kind::Practice, slug, Lang::En);
    other.set(Field::AdaptedFrom, vec![Value::Link(next.id)]);
    let tx = instance.tools.store.begin().await.unwrap();
    records::insert(&tx, &mut other, &by(1, 15)).await.unwrap();
    tx.commit().await.unwrap();
    publish(&instance, next.id).await;
    let now = instance.record(other.id).await.unwrap();
    assert_eq!(now.values(Field::AdaptedFrom), [Value::Link(practice.id)]);
}
