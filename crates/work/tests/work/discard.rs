//! A draft is thrown away, and put back as it was.

use crate::kit::{Instance, REPORT, at, by, person, seen};
use domain::discard::Kept;
use domain::{
    Arrow, ClaimState, Field, Kind, Lang, Passage, Proposal, ProposalId, ProposalKind,
    ProposedField, ProposedValue, Record, RecordId, Slug, Text, Value,
};
use store::{changes, claims, proposals, records};
use work::discard::{self, DiscardError, RestoreError};
use work::settle::SeenRecord;
use work::table;

fn workshop(source: RecordId, second: i64) -> Proposal {
    let title = "Atelier régional de Lima".to_owned();
    let country = ProposedValue::Coded { kind: Kind::Place, code: "PE".to_owned() };
    let field = |field, value| ProposedField::new(field, value);
    Proposal {
        id: ProposalId::new(at(second)),
        source,
        kind: ProposalKind::Event,
        title: title.clone(),
        fields: vec![
            field(Field::Title, ProposedValue::Text { lang: Lang::Fr, value: title }),
            field(Field::Country, country),
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

/// An event that was made from one proposal and told once more by another.
async fn accepted_and_merged() -> (Instance, RecordId, [Proposal; 2]) {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let (first, second) = (workshop(source, 5), workshop(source, 6));
    for it in [&first, &second] {
        instance.propose(it).await;
    }
    let made = table::accept(&instance.tools, seen(&first), vec![], &by(1, 10)).await.unwrap();
    let id = made.unwrap();
    table::merge(&instance.tools, seen(&second), id, &by(2, 11)).await.unwrap();
    (instance, id, [first, second])
}

fn as_seen(record: &Record) -> SeenRecord {
    SeenRecord { id: record.id, version: record.version }
}

async fn now(instance: &Instance, id: ProposalId) -> Proposal {
    proposals::by_id(instance.tools.store.db(), id).await.unwrap().unwrap()
}

#[tokio::test]
async fn what_a_draft_was_made_from_lies_on_the_table_again() {
    let (instance, id, both) = accepted_and_merged().await;
    let event = instance.record(id).await.unwrap();
    let record = instance.record(id).await.unwrap();
    assert_eq!(discard::proposals_of(instance.tools.store.db(), &record).await.unwrap(), 2);
    discard::discard(&instance.tools.store, as_seen(&event), &by(1, 20)).await.unwrap();

    assert_eq!(instance.record(id).await, None);
    assert_eq!(claims::of_record(instance.tools.store.db(), id).await.unwrap(), []);
    for it in &both {
        let open = now(&instance, it.id).await;
        assert_eq!((open.state, open.record, open.decided), (ClaimState::Proposed, None, None));
    }
    let gone = records::discarded(instance.tools.store.db(), 10).await.unwrap();
    assert_eq!((gone[0].record.id, gone[0].person, gone[0].at), (id, Some(person(1)), at(20)));
    assert_eq!(table::undo_last(&instance.tools, both[0].source, &by(1, 21)).await.unwrap(), None);
}

#[tokio::test]
async fn what_was_thrown_away_is_put_back_with_all_that_went_with_it() {
    let (instance, id, both) = accepted_and_merged().await;
    let db = instance.tools.store.db();
    let event = instance.record(id).await.unwrap();
    let said = claims::of_record(db, id).await.unwrap();
    let decided = [now(&instance, both[0].id).await, now(&instance, both[1].id).await];
    // Twice, so that the second deed is not taken for the first.
    for round in 0..2 {
        let event = instance.record(id).await.unwrap();
        discard::discard(&instance.tools.store, as_seen(&event), &by(1, 20 + round)).await.unwrap();
        discard::restore(&instance.tools.store, id, &by(2, 30 + round)).await.unwrap();
    }
    let back = instance.record(id).await.unwrap();
    assert_eq!(
        (&back.content, &back.slug, back.state()),
        (&event.content, &event.slug, event.state())
    );
    assert!(back.version > event.version, "a form from before is not taken for one from now");
    assert_eq!(claims::of_record(db, id).await.unwrap(), said);
    for was in decided {
        let is = now(&instance, was.id).await;
        assert_eq!((is.state, is.record, is.decided), (was.state, was.record, was.decided));
    }
    assert_eq!(records::discarded(db, 10).await.unwrap(), []);
    let acts: Vec<_> = changes::of(db, id, 50).await.unwrap();
    let acts = acts.iter().filter(|it| it.subject.id == id.to_string());
    let acts: Vec<&str> = acts.map(|it| it.act.as_str()).collect();
    assert_eq!(acts, ["restored", "discarded", "restored", "discarded", "created"]);
    let again = discard::restore(&instance.tools.store, id, &by(1, 40)).await;
    assert!(matches!(again, Err(RestoreError::NotFound)), "{again:?}");
}

#[tokio::test]
async fn a_proposal_that_somebody_decided_since_stays_as_they_decided() {
    let (instance, id, both) = accepted_and_merged().await;
    let event = instance.record(id).await.unwrap();
    discard::discard(&instance.tools.store, as_seen(&event), &by(1, 20)).await.unwrap();
    let open = now(&instance, both[0].id).await;
    table::reject(&instance.tools, seen(&open), &by(2, 21)).await.unwrap();
    discard::restore(&instance.tools.store, id, &by(1, 22)).await.unwrap();
    assert_eq!(now(&instance, both[0].id).await.state, ClaimState::Rejected);
    assert_eq!(now(&instance, both[1].id).await.record, Some(id));
}

#[tokio::test]
async fn what_readers_have_seen_is_kept_and_so_is_what_others_lead_to() {
    let (instance, id, _) = accepted_and_merged().await;
    let store = &instance.tools.store;
    let source = now(&instance, proposals_of(&instance, id).await[0]).await.source;
    work::follow(store, source, Arrow::Publish, &by(1, 12)).await.unwrap();
    for (arrow, second) in [(Arrow::Publish, 13), (Arrow::Reopen, 14)] {
        work::follow(store, id, arrow, &by(1, second)).await.unwrap();
    }
    let result = links_to(&instance, id).await;
    let event = instance.record(id).await.unwrap();
    let refused = discard::discard(store, as_seen(&event), &by(1, 20)).await.unwrap_err();
    let DiscardError::Kept(kept) = refused else { panic!("{refused}") };
    assert_eq!(kept, [Kept::WasPublished, Kept::LinkedFrom(result)]);
    assert_eq!(instance.record(id).await, Some(event));
}

async fn proposals_of(instance: &Instance, id: RecordId) -> Vec<ProposalId> {
    let all = proposals::of_record(instance.tools.store.db(), id).await.unwrap();
    all.iter().map(|it| it.id).collect()
}

/// A draft that leads to the event.
async fn links_to(instance: &Instance, id: RecordId) -> RecordId {
    let slug = Slug::from_title("A practice");
    let mut practice = Record::draft(RecordId::new(at(15)), Kind::Practice, slug, Lang::En);
    practice.content.values.insert(Field::Events, vec![Value::Link(id)]);
    let tx = instance.tools.store.begin().await.unwrap();
    records::insert(&tx, &mut practice, &by(1, 15)).await.unwrap();
    tx.commit().await.unwrap();
    practice.id
}

#[tokio::test]
async fn of_two_drafts_the_one_that_is_led_to_comes_back_first() {
    let (instance, id, _) = accepted_and_merged().await;
    let store = &instance.tools.store;
    let practice = links_to(&instance, id).await;
    for (gone, second) in [(practice, 20), (id, 21)] {
        let record = instance.record(gone).await.unwrap();
        discard::discard(store, as_seen(&record), &by(1, second)).await.unwrap();
    }
    let early = discard::restore(store, practice, &by(1, 22)).await.unwrap_err();
    assert!(matches!(&early, RestoreError::Gone(gone) if *gone == [id]), "{early}");
    for back in [id, practice] {
        discard::restore(store, back, &by(1, 23)).await.unwrap();
    }
    let practice = instance.record(practice).await.unwrap();
    assert_eq!(practice.links(Field::Events).collect::<Vec<_>>(), [id]);
}

#[tokio::test]
async fn what_somebody_has_changed_meanwhile_is_not_thrown_away() {
    let (instance, id, _) = accepted_and_merged().await;
    let old = instance.record(id).await.unwrap();
    let mut newer = old.clone();
    let text = |revision| Text::new("Un résumé", domain::MadeBy::Author, revision, Some(person(2)));
    newer.write(Field::Summary, "Un résumé", text);
    let tx = instance.tools.store.begin().await.unwrap();
    records::save(&tx, &mut newer, &by(2, 15)).await.unwrap();
    tx.commit().await.unwrap();
    let refused = discard::discard(&instance.tools.store, as_seen(&old), &by(1, 20)).await;
    assert!(matches!(refused, Err(DiscardError::Changed { .. })), "{refused:?}");
    assert_eq!(instance.record(id).await, Some(newer));
}

#[tokio::test]
async fn a_report_on_which_nothing_rests_goes_with_its_proposals_and_comes_back_with_them() {
    let instance = Instance::new().await;
    let source = instance.take_in(REPORT, 1).await.source;
    let event = workshop(source, 5);
    instance.propose(&event).await;
    let db = instance.tools.store.db();
    let record = instance.record(source).await.unwrap();
    assert_eq!(discard::kept_by(db, &record).await.unwrap(), []);
    discard::discard(&instance.tools.store, as_seen(&record), &by(1, 10)).await.unwrap();

    let kinds = [ProposalKind::Event];
    assert_eq!(proposals::newest_open(db, &kinds, 9).await.unwrap(), []);
    assert_eq!(proposals::open_of(db, &[source], &kinds, 9).await.unwrap(), []);
    let refused = table::accept(&instance.tools, seen(&event), vec![], &by(2, 11)).await;
    assert!(matches!(refused, Err(table::TableError::NotFound)), "{refused:?}");
    let gone = records::discarded(db, 9).await.unwrap();
    assert_eq!(gone.iter().map(|it| it.record.id).collect::<Vec<_>>(), [source]);

    let back = discard::restore(&instance.tools.store, source, &by(2, 12)).await.unwrap();
    assert_eq!(back.state(), domain::State::Draft);
    assert_eq!(records::discarded(db, 9).await.unwrap(), []);
    assert!(proposals::newest_open(db, &kinds, 9).await.unwrap().contains(&source));
    let text = store::sources::document(db, source).await.unwrap().unwrap().text;
    assert_eq!(text.trim(), REPORT.trim(), "with its text");
    let log = changes::of(db, source, 9).await.unwrap();
    let acts: Vec<&str> = log.iter().map(|it| it.act.as_str()).collect();
    assert!(acts.contains(&"discarded") && acts.contains(&"restored"), "{acts:?}");
    table::accept(&instance.tools, seen(&event), vec![], &by(2, 13)).await.unwrap();
}

#[tokio::test]
async fn a_report_on_which_something_rests_is_kept_and_says_what() {
    let (instance, id, _) = accepted_and_merged().await;
    let db = instance.tools.store.db();
    let source = claims::of_record(db, id).await.unwrap()[0].source;
    let record = instance.record(source).await.unwrap();
    let refused = discard::discard(&instance.tools.store, as_seen(&record), &by(1, 20)).await;
    let Err(DiscardError::Kept(kept)) = refused else { panic!("{refused:?}") };
    assert_eq!(kept, [Kept::GroundOf(id)]);
}
