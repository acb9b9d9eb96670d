//! What several reports tell of one thing: one group, one record, one undo.

use crate::kit::laid::{field, workshop};
use crate::kit::{Instance, by, seen};
use domain::{ClaimState, Field, Kind, Proposal, ProposalKind, ProposedValue, RecordId, Value};
use store::{claims, proposals, records};
use work::settle::{self, SeenRecord};
use work::table::several::{self, Group};
use work::table::{Seen, TableError};

const FRENCH: &str = "En mars 2018, un atelier régional s'est tenu à Lima. \
    Il a réuni des représentants du Pérou, du Chili et de l'Équateur pendant deux jours.\n";
const SPANISH: &str = "En marzo de 2018 se celebró un taller regional en Lima. \
    Reunió a representantes del Perú, de Chile y del Ecuador durante dos días y medio.\n";
const ENGLISH: &str = "In March 2018 a regional workshop was held in Lima. \
    It brought together delegates of Peru and Chile for two days.\n";

async fn brought(instance: &Instance, texts: &[&str]) -> Vec<RecordId> {
    let mut sources = Vec::new();
    for (at, text) in texts.iter().enumerate() {
        sources.push(instance.take_in(text, i64::try_from(at).unwrap() + 1).await.source);
    }
    sources
}

async fn events(instance: &Instance, sources: &[RecordId]) -> Vec<Group> {
    let groups = several::groups(instance.tools.store.db(), sources).await.unwrap();
    groups.into_iter().filter(|it| it.kind == ProposalKind::Event).collect()
}

fn all(group: &Group) -> Vec<Seen> {
    group.members.iter().map(seen).collect()
}

async fn now(instance: &Instance, group: &Group) -> Vec<Proposal> {
    let mut now = Vec::new();
    for it in &group.members {
        now.push(proposals::by_id(instance.tools.store.db(), it.id).await.unwrap().unwrap());
    }
    now
}

#[tokio::test]
async fn one_event_in_three_languages_is_one_group_with_what_they_contradict() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH, ENGLISH]).await;
    let groups = events(&instance, &sources).await;
    assert_eq!(groups.len(), 1, "{groups:#?}");
    let told: Vec<RecordId> = groups[0].members.iter().map(|it| it.source).collect();
    assert_eq!(told, sources);
    let fields: Vec<Field> = groups[0].contradictions.iter().map(|it| it.field).collect();
    assert_eq!(fields, [Field::DurationDays, Field::Delegations]);
    let days = &groups[0].contradictions[0].told;
    let ids: Vec<_> = groups[0].members.iter().map(|it| it.id).collect();
    assert_eq!(*days, [vec![ids[0], ids[2]], vec![ids[1]]], "two days, and two and a half");
}

#[tokio::test]
async fn hosts_that_reports_tell_differently_are_a_contradiction_and_a_person_chooses() {
    let instance = Instance::new().await;
    let held = |by: &str| {
        format!(
            "The regional workshop was held in Lima on 11 July 2018. It was organised by {by}.\n"
        )
    };
    let (labour, police) = (held("the Ministry of Labour"), held("the National Police"));
    let sources = brought(&instance, &[&labour, &police]).await;
    let groups = events(&instance, &sources).await;
    let [group] = &groups[..] else { panic!("{groups:#?}") };
    let fields: Vec<Field> = group.contradictions.iter().map(|it| it.field).collect();
    assert_eq!(fields, [Field::Hosts]);
    let chosen = [(Field::Hosts, group.members[1].id)];
    let record = several::accept(&instance.tools, &all(group), &chosen, &by(1, 20)).await.unwrap();
    let record = instance.record(record).await.unwrap();
    let hosts: Vec<RecordId> = record.links(Field::Hosts).collect();
    let police = instance.body("National Police").await.unwrap();
    assert_eq!(hosts, [police]);
}

const OFFICERS: &str =
    "En 2019, le programme a formé 188 agents de la police des frontières au Ghana.\n";
const MORE: &str =
    "In 2019 more than 190 officers of the border police were trained in Ghana by the programme.\n";

#[tokio::test]
async fn a_number_and_how_it_is_meant_are_chosen_together() {
    for (chosen, number, qualifier) in [(0, 188.0, None), (1, 190.0, Some("more_than"))] {
        let instance = Instance::new().await;
        let sources = brought(&instance, &[OFFICERS, MORE]).await;
        let db = instance.tools.store.db();
        let mut groups = several::groups(db, &sources).await.unwrap();
        groups.retain(|it| it.kind == ProposalKind::Indicator);
        assert_eq!(groups.len(), 1, "{groups:#?}");
        let group = groups.remove(0);
        let fields: Vec<Field> = group.contradictions.iter().map(|it| it.field).collect();
        assert_eq!(fields, [Field::Number]);
        let choice = [(Field::Number, group.members[chosen].id)];
        let record =
            several::accept(&instance.tools, &all(&group), &choice, &by(1, 50)).await.unwrap();
        let made = instance.record(record).await.unwrap();
        assert_eq!(made.value(Field::Number), Some(&Value::Number(number)));
        assert_eq!(made.code(Field::Qualifier), qualifier, "it is said of its own number");

        // The record follows the other one, and back.
        let other = group.members[1 - chosen].source;
        let own = claims::of_record(db, record).await.unwrap();
        let claim = own.iter().find(|it| (it.source, it.field) == (other, Field::Number)).unwrap();
        let store = &instance.tools.store;
        let at = |it: &domain::Record| SeenRecord { id: it.id, version: it.version };
        settle::take(store, at(&made), claim.id, &by(1, 60)).await.unwrap();
        let followed = instance.record(record).await.unwrap();
        let told = if qualifier.is_some() { None } else { Some("more_than") };
        assert_eq!(followed.code(Field::Qualifier), told, "it goes with its number");
        settle::take_back(store, at(&followed), &by(1, 70)).await.unwrap();
        let again = instance.record(record).await.unwrap();
        assert_eq!(again.code(Field::Qualifier), qualifier);
    }
}

#[tokio::test]
async fn accepted_it_is_one_record_with_the_claims_of_all_and_one_undo() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH]).await;
    let group = events(&instance, &sources).await.remove(0);
    let chosen = [(Field::DurationDays, group.members[1].id)];
    let store = &instance.tools.store;
    let record = several::accept(&instance.tools, &all(&group), &chosen, &by(1, 50)).await.unwrap();
    let made = instance.record(record).await.unwrap();
    assert_eq!(made.value(Field::DurationDays), Some(&Value::Number(2.5)), "as was chosen");
    let own = claims::of_record(store.db(), record).await.unwrap();
    for source in &sources {
        let days = own.iter().find(|it| it.source == *source && it.field == Field::DurationDays);
        let days = days.expect("both reports are claimed");
        assert_eq!(days.state, ClaimState::Accepted);
        assert!(!days.passages.is_empty());
    }
    let conflicts = claims::conflicts(store.db(), claims::Readers::Desk, None, 10).await.unwrap();
    assert!(
        conflicts.found.iter().any(|it| (it.record, it.field) == (record, Field::DurationDays))
    );
    let states = |all: &[Proposal]| all.iter().map(|it| (it.state, it.record)).collect::<Vec<_>>();
    let accepted = vec![(ClaimState::Accepted, Some(record)); 2];
    assert_eq!(states(&now(&instance, &group).await), accepted);

    let ids: Vec<_> = group.members.iter().map(|it| it.id).collect();
    several::undo(&instance.tools, &ids, &by(1, 60)).await.unwrap();
    assert_eq!(instance.record(record).await, None);
    assert_eq!(states(&now(&instance, &group).await), vec![(ClaimState::Proposed, None); 2]);
    assert!(claims::of_record(store.db(), record).await.unwrap().is_empty());
    assert_eq!(events(&instance, &sources).await.len(), 1, "it can be decided anew");
}

#[tokio::test]
async fn what_somebody_has_built_upon_is_not_taken_back() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH]).await;
    let group = events(&instance, &sources).await.remove(0);
    let id = several::accept(&instance.tools, &all(&group), &[], &by(1, 50)).await.unwrap();
    let store = &instance.tools.store;
    let tx = store.begin().await.unwrap();
    let mut record = records::by_id(&tx, id).await.unwrap().unwrap();
    assert_eq!(record.kind, Kind::Event);
    record.set(Field::DurationDays, vec![Value::Number(3.0)]);
    records::save(&tx, &mut record, &by(2, 55)).await.unwrap();
    tx.commit().await.unwrap();
    let ids: Vec<_> = group.members.iter().map(|it| it.id).collect();
    let refused = several::undo(&instance.tools, &ids, &by(1, 60)).await.unwrap_err();
    assert!(matches!(refused, TableError::MovedOn { record } if record == id), "{refused}");
    assert!(now(&instance, &group).await.iter().all(|it| it.state == ClaimState::Accepted));
}

#[tokio::test]
async fn of_two_people_the_second_changes_nothing() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH]).await;
    let group = events(&instance, &sources).await.remove(0);
    let one = seen(&group.members[1]);
    work::table::reject(&instance.tools, one, &by(2, 40)).await.unwrap();
    let refused = several::accept(&instance.tools, &all(&group), &[], &by(1, 50)).await;
    assert!(matches!(refused, Err(TableError::Conflict { .. })), "{refused:?}");
    assert_eq!(now(&instance, &group).await[0].state, ClaimState::Proposed);
    assert!(events(&instance, &sources).await.is_empty(), "it is told once now");
}

#[tokio::test]
async fn what_is_not_the_same_stays_apart() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH, ENGLISH]).await;
    let group = events(&instance, &sources).await.remove(0);
    let store = &instance.tools.store;
    let one = Some(group.members[1].id);
    several::tell_apart(store, &all(&group), one, &by(1, 50)).await.unwrap();
    let groups = events(&instance, &sources).await;
    assert_eq!(groups.len(), 1);
    let told: Vec<_> = groups[0].members.iter().map(|it| it.source).collect();
    assert_eq!(told, [sources[0], sources[2]], "the one is left out, and it is remembered");
    let ids: Vec<_> = group.members.iter().map(|it| it.id).collect();
    several::put_together(store, &ids, one, &by(1, 51)).await.unwrap();
    assert_eq!(events(&instance, &sources).await, std::slice::from_ref(&group), "taken back");
    several::tell_apart(store, &all(&group), one, &by(1, 51)).await.unwrap();
    several::tell_apart(store, &all(&groups[0]), None, &by(1, 51)).await.unwrap();
    several::tell_apart(store, &all(&groups[0]), None, &by(1, 52)).await.unwrap();
    assert!(events(&instance, &sources).await.is_empty());
}

#[tokio::test]
async fn rejected_all_of_them_are_and_one_undo_brings_them_back() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH]).await;
    let group = events(&instance, &sources).await.remove(0);
    several::reject(&instance.tools, &all(&group), &by(1, 50)).await.unwrap();
    assert!(now(&instance, &group).await.iter().all(|it| it.state == ClaimState::Rejected));
    let ids: Vec<_> = group.members.iter().map(|it| it.id).collect();
    several::undo(&instance.tools, &ids, &by(1, 60)).await.unwrap();
    assert!(now(&instance, &group).await.iter().all(|it| it.state == ClaimState::Proposed));
    let twice = several::undo(&instance.tools, &ids, &by(1, 61)).await;
    assert!(matches!(twice, Err(TableError::Conflict { .. })), "{twice:?}");
}

#[tokio::test]
async fn the_cost_is_that_of_the_batch_and_not_of_what_is_stored() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH]).await;
    let store = &instance.tools.store;
    let asked = || async {
        let before = store.queries();
        several::groups(store.db(), &sources).await.unwrap();
        store.queries() - before
    };
    let few = asked().await;
    for at in 0..20 {
        instance.take_in(&format!("{ENGLISH} It was the {at}th."), 10 + at).await;
    }
    assert_eq!(asked().await, few);
    assert_eq!(events(&instance, &sources).await[0].members.len(), 2);
}

#[tokio::test]
async fn all_of_them_are_added_to_the_event_that_is_known_and_one_undo_takes_them_off() {
    let instance = Instance::new().await;
    let sources = brought(&instance, &[FRENCH, SPANISH, ENGLISH]).await;
    let store = &instance.tools.store;
    let group = events(&instance, &sources).await.remove(0);
    let (first, others) = group.members.split_first().unwrap();
    let known = work::table::accept(&instance.tools, seen(first), vec![], &by(1, 50)).await;
    let known = known.unwrap().unwrap();
    let likely = work::table::likely(store.db(), others).await.unwrap();
    for it in others {
        assert_eq!(likely[&it.id][0].record, known, "it is offered");
    }

    let rest: Vec<Seen> = others.iter().map(seen).collect();
    let place = instance.place("PE").await;
    let refused = several::merge(&instance.tools, &rest, place, &by(1, 55)).await.unwrap_err();
    assert!(matches!(refused, TableError::OtherKind), "{refused:?}");
    several::merge(&instance.tools, &rest, known, &by(1, 60)).await.unwrap();
    let own = claims::of_record(store.db(), known).await.unwrap();
    assert!(sources.iter().all(|source| own.iter().any(|it| it.source == *source)));

    let ids: Vec<_> = others.iter().map(|it| it.id).collect();
    several::undo(&instance.tools, &ids, &by(1, 70)).await.unwrap();
    let own = claims::of_record(store.db(), known).await.unwrap();
    assert!(own.iter().all(|it| it.source == first.source), "the first stays");
}

#[tokio::test]
async fn it_is_of_the_context_only_if_all_reports_only_refer_to_it() {
    for refer in [[true, true], [true, false], [false, true]] {
        let instance = Instance::new().await;
        let sources = brought(&instance, &[FRENCH, SPANISH]).await;
        let mut told = Vec::new();
        for (source, refers) in sources.into_iter().zip(refer) {
            let mut event = workshop(source, "Atelier de Lima");
            if refers {
                event.fields.push(field(Field::OfContext, ProposedValue::Flag(true)));
            }
            instance.propose(&event).await;
            told.push(event);
        }
        let all: Vec<Seen> = told.iter().map(seen).collect();
        let record = several::accept(&instance.tools, &all, &[], &by(1, 50)).await.unwrap();
        let made = instance.record(record).await.unwrap();
        assert_eq!(made.flag(Field::OfContext), refer == [true, true], "{refer:?}");
        let kept = instance.proposal(told[0].id).await;
        assert_eq!(kept.is_of_context(), refer[0], "the report still says what it says");

        let ids: Vec<_> = told.iter().map(|it| it.id).collect();
        several::undo(&instance.tools, &ids, &by(1, 60)).await.unwrap();
        assert_eq!(instance.record(record).await, None);
    }
}
