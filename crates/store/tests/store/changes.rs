//! Whoever follows the log sees everything, in the order in which it was committed.

use crate::common::{Place, at, by, draft, insert, kept, person, text};
use domain::{ClaimState, Field, Kind, Lang, State, Value, Writing};
use std::time::Duration;
use store::{By, Store, changes, records};

const WRITERS: usize = 8;
const EACH: usize = 100;

/// Several changes in a transaction that takes a while, so that numbers given too early show.
async fn write(store: &Store, writer: usize) {
    for number in 0..EACH / 2 {
        let tx = store.begin().await.unwrap();
        for part in 0..2 {
            let mut record = draft(Kind::Event, &format!("e {writer} {number} {part}"));
            insert(&tx, &mut record).await;
        }
        tokio::time::sleep(Duration::from_millis((writer as u64 * 7 + number as u64) % 3)).await;
        tx.commit().await.unwrap();
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn a_follower_sees_800_changes_of_8_writers_in_order() {
    for place in Place::each().await {
        let store = place.open().await;
        let follower = {
            let store = store.clone();
            tokio::spawn(async move {
                let mut seen: Vec<changes::Change> = Vec::new();
                while seen.len() < WRITERS * EACH {
                    let changed = store.changed();
                    let last = seen.last().map_or(0, |it| it.seq);
                    let more = changes::since(store.db(), last, 50).await.unwrap();
                    if more.is_empty() {
                        let _ = tokio::time::timeout(Duration::from_millis(200), changed).await;
                    }
                    seen.extend(more);
                }
                seen
            })
        };
        // Two nodes: what one process keeps in order for itself does not help here.
        let other = place.open().await;
        let writers: Vec<_> = (0..WRITERS)
            .map(|writer| {
                let store = if writer % 2 == 0 { store.clone() } else { other.clone() };
                tokio::spawn(async move { write(&store, writer).await })
            })
            .collect();
        for writer in writers {
            writer.await.unwrap();
        }
        let seen = tokio::time::timeout(Duration::from_mins(1), follower).await.unwrap().unwrap();
        let numbers: Vec<_> = seen.iter().map(|it| it.seq).collect();
        assert_eq!(numbers, (1..=(WRITERS * EACH) as u64).collect::<Vec<_>>());
        assert_eq!(changes::since(store.db(), 0, 1000).await.unwrap(), seen);
        assert_eq!(changes::position(store.db()).await.unwrap(), (WRITERS * EACH) as u64);
    }
}

#[tokio::test]
async fn what_is_not_committed_is_no_change() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        insert(&tx, &mut draft(Kind::Event, "a")).await;
        tx.rollback().await.unwrap();
        let tx = store.begin().await.unwrap();
        insert(&tx, &mut draft(Kind::Event, "b")).await;
        drop(tx);
        assert_eq!(changes::position(store.db()).await.unwrap(), 0);
        assert_eq!(changes::since(store.db(), 0, 10).await.unwrap(), []);
    }
}

#[tokio::test]
async fn who_waits_is_woken_by_a_commit() {
    for place in Place::each().await {
        let store = place.open().await;
        let changed = store.changed();
        kept(&store, draft(Kind::Event, "a")).await;
        tokio::time::timeout(Duration::from_secs(1), changed).await.unwrap();
        let quiet = tokio::time::timeout(Duration::from_millis(50), store.changed()).await;
        assert!(quiet.is_err(), "nothing was written since");
    }
}

#[tokio::test]
async fn a_thing_s_history_has_its_parts_newest_first() {
    for place in Place::each().await {
        let store = place.open().await;
        let event = kept(&store, draft(Kind::Event, "a")).await;
        let source = kept(&store, draft(Kind::Source, "rapport")).await;
        let claim = crate::claims::claim(&source, &event, "2018");
        let tx = store.begin().await.unwrap();
        store::claims::insert(&tx, &[claim], &by(3)).await.unwrap();
        tx.commit().await.unwrap();

        let history = changes::of(store.db(), event.id, 10).await.unwrap();
        let lines: Vec<_> =
            history.iter().map(|it| format!("{} {}", it.subject.kind, it.act)).collect();
        assert_eq!(lines, ["claim created", "event created"]);
        assert_eq!(history[0].at, at(3));
    }
}

#[tokio::test]
async fn the_last_change_of_a_thing_is_found_behind_any_number_of_changes_of_its_parts() {
    for place in Place::each().await {
        let store = place.open().await;
        assert_eq!(changes::last(store.db(), "nothing").await.unwrap(), None);
        let source = kept(&store, draft(Kind::Source, "rapport")).await;
        let (last, before) = changes::last(store.db(), source.id).await.unwrap().unwrap();
        assert_eq!((last.seq, before), (1, None));
        let event = kept(&store, draft(Kind::Event, "a")).await;
        let claim = crate::claims::claim(&source, &event, "2018");
        let tx = store.begin().await.unwrap();
        store::claims::insert(&tx, std::slice::from_ref(&claim), &by(3)).await.unwrap();
        tx.commit().await.unwrap();
        for state in [ClaimState::Rejected, ClaimState::Accepted].repeat(40) {
            let tx = store.begin().await.unwrap();
            store::claims::decide(&tx, &[claim.id], state, &by(4)).await.unwrap();
            tx.commit().await.unwrap();
        }

        let (last, before) = changes::last(store.db(), event.id).await.unwrap().unwrap();
        assert_eq!(
            (last.seq, last.subject.kind.as_str(), last.act.as_str()),
            (2, "event", "created")
        );
        assert_eq!(before.unwrap().subject.id, source.id.to_string());
    }
}

#[tokio::test]
async fn whether_a_kind_was_written_is_asked_from_a_number_on() {
    for place in Place::each().await {
        let store = place.open().await;
        kept(&store, draft(Kind::Theme, "retour")).await;
        let seq = changes::position(store.db()).await.unwrap();
        kept(&store, draft(Kind::Event, "a")).await;
        let wrote =
            async |seq, kinds: &[&str]| changes::wrote_since(store.db(), seq, kinds).await.unwrap();
        assert!(wrote(0, &["theme"]).await);
        assert!(!wrote(seq, &["theme"]).await, "only an event was written since");
        assert!(wrote(seq, &["theme", "event"]).await);
        assert!(!wrote(seq + 1, &["theme", "event"]).await);
    }
}

#[tokio::test]
async fn who_wrote_a_field_is_read_from_the_log_in_one_statement() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut practice = draft(Kind::Practice, "Partage");
        let (one, other) = (By::person(person(1), at(1)), By::person(person(2), at(2)));
        let tx = store.begin().await.unwrap();
        records::insert(&tx, &mut practice, &one).await.unwrap();
        tx.commit().await.unwrap();
        let event = kept(&store, draft(Kind::Event, "Atelier")).await;

        let tx = store.begin().await.unwrap();
        practice.set(Field::Period, vec![Value::Date("2018".parse().unwrap())]);
        practice.translate(Field::Title, Lang::En, |revision| text("Sharing", revision));
        records::save(&tx, &mut practice, &other).await.unwrap();
        tx.commit().await.unwrap();

        let before = store.queries();
        let both = changes::writings(store.db(), &[practice.id, event.id]).await.unwrap();
        assert_eq!(store.queries() - before, 1);
        let who = |it: Option<Writing>| it.map(|it| (it.person, it.at));
        let period = Value::Date("2018".parse().unwrap());
        assert_eq!(
            who(both.text(practice.id, Field::Title, Lang::Fr)),
            Some((Some(person(1)), at(1)))
        );
        for it in [
            both.text(practice.id, Field::Title, Lang::En),
            both.value(practice.id, Field::Period, &period),
        ] {
            assert_eq!(who(it), Some((Some(person(2)), at(2))));
        }
        assert_eq!(
            who(both.text(event.id, Field::Title, Lang::Fr)),
            Some((Some(person(7)), at(0)))
        );
        assert_eq!(both.text(event.id, Field::Summary, Lang::Fr), None);
    }
}

#[tokio::test]
async fn an_edition_is_of_the_moment_at_which_readers_got_it() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut record = kept(&store, draft(Kind::Practice, "Un")).await;
        let save = async |record: &mut domain::Record, second| {
            let tx = store.begin().await.unwrap();
            records::save(&tx, record, &by(second)).await.unwrap();
            tx.commit().await.unwrap();
        };
        let editions = async |id| {
            let published = changes::published(store.db(), &[id]).await.unwrap();
            [0, 1, 2, 3].map(|it| published.of(id, it))
        };
        assert_eq!(editions(record.id).await, [None; 4], "a draft has no edition");
        record = record.in_state(State::Published);
        save(&mut record, 1).await;
        record.translate(Field::Title, Lang::En, |revision| text("One", revision));
        save(&mut record, 2).await;
        record.write(Field::Title, "Deux", |revision| text("Deux", revision));
        save(&mut record, 3).await;
        let expected = [None, Some(at(1)), Some(at(3)), None];
        assert_eq!(editions(record.id).await, expected, "a translation is no edition");
        assert_eq!(changes::newest(store.db()).await.unwrap(), (4, Some(at(3))));
    }
}
