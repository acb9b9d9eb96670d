//! Every step at the reading table can be taken back, in order, to the beginning of one's own.

use crate::kit::laid::{text, workshop};
use crate::kit::{Instance, REPORT, by, seen};
use domain::{ClaimState, Field, Kind, Lang, Proposal, ProposedValue, RecordId};
use store::{claims, proposals};
use work::table::{self, TableError};

async fn instance() -> (Instance, RecordId) {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    (instance, source)
}

async fn lay(instance: &Instance, source: RecordId, title: &str) -> Proposal {
    let proposal = workshop(source, title);
    instance.propose(&proposal).await;
    proposal
}

#[tokio::test]
async fn what_was_accepted_at_once_is_taken_back_at_once() {
    let (instance, source) = instance().await;
    let mut all = Vec::new();
    for title in ["Atelier de Lima", "Atelier de Cusco", "Atelier de Puno"] {
        all.push(lay(&instance, source, title).await);
    }
    let alone = by(1, 10);
    table::accept(&instance.tools, seen(&all[0]), vec![], &alone).await.unwrap();
    let together = by(1, 11);
    let mut made = Vec::new();
    for it in &all[1..] {
        let id = table::accept(&instance.tools, seen(it), vec![], &together).await.unwrap();
        made.push(id.unwrap());
    }

    let undone = table::undo_last(&instance.tools, source, &by(1, 12)).await.unwrap().unwrap();
    assert_eq!((undone.proposals, undone.left), (vec![all[1].id, all[2].id], 0));
    for id in made {
        assert_eq!(instance.record(id).await, None);
    }
    let first = instance.proposal(all[0].id).await;
    assert_eq!(first.state, ClaimState::Accepted, "the step before it stays");
    table::undo_last(&instance.tools, source, &by(1, 13)).await.unwrap().unwrap();
    assert_eq!(table::undo_last(&instance.tools, source, &by(1, 14)).await.unwrap(), None);
}

#[tokio::test]
async fn of_a_step_what_somebody_has_built_on_stays_and_is_counted() {
    let (instance, source) = instance().await;
    let one = lay(&instance, source, "Atelier de Lima").await;
    let other = lay(&instance, source, "Atelier de Cusco").await;
    let together = by(1, 10);
    for it in [&one, &other] {
        table::accept(&instance.tools, seen(it), vec![], &together).await.unwrap();
    }
    let id = instance.proposal(one.id).await.record.unwrap();
    let mut event = instance.record(id).await.unwrap();
    event.set(Field::Participants, vec![domain::Value::Number(30.0)]);
    let tx = instance.tools.store.begin().await.unwrap();
    store::records::save(&tx, &mut event, &by(2, 11)).await.unwrap();
    tx.commit().await.unwrap();

    let undone = table::undo_last(&instance.tools, source, &by(1, 12)).await.unwrap().unwrap();
    assert_eq!((undone.proposals, undone.left), (vec![other.id], 1));
    let refused = table::undo_last(&instance.tools, source, &by(1, 13)).await.unwrap_err();
    assert!(matches!(refused, TableError::MovedOn { record } if record == id), "{refused}");
}

#[tokio::test]
async fn a_merge_is_taken_back_before_the_acceptance_that_it_was_merged_with() {
    let (instance, source) = instance().await;
    let first = lay(&instance, source, "Atelier de Lima").await;
    let id = table::accept(&instance.tools, seen(&first), vec![], &by(1, 10)).await.unwrap();
    let id = id.unwrap();
    let mut second = workshop(source, "Le même atelier");
    second.fields.push(text(Field::City, "Lima"));
    instance.propose(&second).await;
    table::merge(&instance.tools, seen(&second), id, &by(1, 11)).await.unwrap();
    assert!(instance.record(id).await.unwrap().text(Field::City, Lang::Fr).is_some());

    table::undo_last(&instance.tools, source, &by(1, 12)).await.unwrap().unwrap();
    assert!(instance.record(id).await.unwrap().text(Field::City, Lang::Fr).is_none());
    table::undo_last(&instance.tools, source, &by(1, 13)).await.unwrap().unwrap();
    assert_eq!(instance.record(id).await, None);
    assert!(claims::of_source(instance.tools.store.db(), source).await.unwrap().is_empty());
}

#[tokio::test]
async fn what_was_corrected_is_as_it_was_proposed_when_the_acceptance_is_taken_back() {
    let (instance, source) = instance().await;
    let proposal = lay(&instance, source, "Atelier de Lima").await;
    let edits = vec![(Field::DurationDays, "3".to_owned())];
    table::accept(&instance.tools, seen(&proposal), edits, &by(1, 10)).await.unwrap();
    table::undo_last(&instance.tools, source, &by(1, 11)).await.unwrap();
    assert_eq!(instance.proposal(proposal.id).await.fields, proposal.fields);
}

#[tokio::test]
async fn a_body_that_came_into_being_with_an_acceptance_goes_with_it() {
    let (instance, source) = instance().await;
    let mut proposal = workshop(source, "Atelier de Lima");
    let name = "Institut des ateliers".to_owned();
    let host = ProposedValue::Named { kind: Kind::Organisation, name: name.clone() };
    proposal.fields.push(domain::ProposedField::new(Field::Hosts, host));
    instance.propose(&proposal).await;
    table::accept(&instance.tools, seen(&proposal), vec![], &by(1, 10)).await.unwrap();
    assert!(instance.body(&name).await.is_some());
    table::undo_last(&instance.tools, source, &by(1, 11)).await.unwrap();
    assert_eq!(instance.body(&name).await, None);
}

#[tokio::test]
async fn whoever_decides_anew_keeps_what_the_other_had_corrected_and_they_did_not_touch() {
    let (instance, source) = instance().await;
    let proposal = lay(&instance, source, "Atelier de Lima").await;
    let edits = vec![(Field::DurationDays, "3".to_owned())];
    table::accept(&instance.tools, seen(&proposal), edits, &by(1, 10)).await.unwrap();

    let theirs = instance.proposal(proposal.id).await;
    let edits = vec![(Field::Participants, "20".to_owned())];
    let id = table::accept_anew(&instance.tools, seen(&theirs), edits, &by(2, 11)).await.unwrap();
    let event = instance.record(id.unwrap()).await.unwrap();
    assert_eq!(event.number(Field::DurationDays), Some(3.0));
    assert_eq!(event.number(Field::Participants), Some(20.0));
    assert_eq!(event.links(Field::Country).count(), 1);
    let all = proposals::of_source(instance.tools.store.db(), source).await.unwrap();
    let same = all.iter().find(|it| it.id == proposal.id).unwrap();
    assert_eq!(same.decided.unwrap().0, crate::kit::person(2));
}
