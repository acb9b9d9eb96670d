//! Records are read as they were written, and two writers lose nothing.

use crate::common::{Place, at, by, draft, full_records, insert, kept, person, text};
use domain::state::Ground;
use domain::{Arrow, Field, Kind, Lang, Record, RecordId, Slug, State, Value};
use sea_orm::ConnectionTrait;
use store::{By, Error, SaveError, changes, claims, records};

#[tokio::test]
async fn every_kind_is_read_as_it_was_written() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut all = full_records();
        let tx = store.begin().await.unwrap();
        for record in &mut all {
            record.author = Some(person(3));
            insert(&tx, record).await;
        }
        tx.commit().await.unwrap();

        let ids: Vec<_> = all.iter().map(|it| it.id).collect();
        assert_eq!(records::by_ids(store.db(), &ids).await.unwrap(), all);
        for record in &all {
            let found = records::by_slug(store.db(), record.kind, &record.slug).await.unwrap();
            assert_eq!(found.as_ref(), Some(record));
            let found = records::by_id(store.db(), record.id).await.unwrap();
            assert_eq!(found.as_ref(), Some(record));
            let of_kind = records::all(store.db(), record.kind).await.unwrap();
            assert_eq!(of_kind.as_slice(), std::slice::from_ref(record));
        }
        let action = records::by_code(store.db(), Kind::Action, "CR-II").await.unwrap().unwrap();
        assert_eq!(action.kind, Kind::Action);
        let codes = records::by_codes(store.db(), Kind::Theme, &["CR-II", "none"]).await.unwrap();
        assert_eq!(codes.len(), 1);
        let strange = records::by_code(store.db(), Kind::Action, "CR\0II").await.unwrap();
        assert_eq!(strange, None);
    }
}

#[tokio::test]
async fn what_the_log_keeps_of_a_record_is_the_record() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut all = full_records();
        let tx = store.begin().await.unwrap();
        for record in &mut all {
            insert(&tx, record).await;
        }
        tx.commit().await.unwrap();

        let log = changes::since(store.db(), 0, 100).await.unwrap();
        let logged: Vec<_> =
            log.iter().map(|it| records::from_json(it.after.as_ref().unwrap()).unwrap()).collect();
        assert_eq!(logged, all);
    }
}

#[tokio::test]
async fn a_taken_slug_gets_a_number() {
    for place in Place::each().await {
        let store = place.open().await;
        let long = "plan ".repeat(30);
        for title in ["Plan", long.trim()] {
            let mut slugs = Vec::new();
            for kind in [Kind::Result, Kind::Result, Kind::Result, Kind::Practice] {
                slugs.push(kept(&store, draft(kind, title)).await.slug);
            }
            let slug = Slug::from_title(title);
            let numbered = [slug.clone(), slug.numbered(2), slug.numbered(3), slug];
            assert_eq!(slugs, numbered);
        }
    }
}

#[tokio::test]
async fn a_draft_that_is_called_otherwise_keeps_its_address_from_others() {
    for place in Place::each().await {
        let store = place.open().await;
        let titled = async |record: &mut Record, title: &str| {
            record.write(Field::Title, title, |it| text(title, it));
            let tx = store.begin().await.unwrap();
            records::save(&tx, record, &by(1)).await.unwrap();
            tx.commit().await.unwrap();
            record.slug.to_string()
        };
        let mut first = kept(&store, draft(Kind::Event, "Atelier")).await;
        assert_eq!(titled(&mut first, "Atelier de Mexico").await, "atelier-de-mexico");
        let of_before = Slug::from_title("Atelier");
        let found = records::formerly(store.db(), Kind::Event, &of_before).await.unwrap();
        assert_eq!(found.as_ref(), Some(&first));
        let none = records::formerly(store.db(), Kind::Action, &of_before).await.unwrap();
        assert_eq!(none, None);

        let mut second = kept(&store, draft(Kind::Event, "Atelier")).await;
        assert_eq!(second.slug.as_str(), "atelier-2");
        assert_eq!(titled(&mut second, "Atelier de Mexico").await, "atelier-de-mexico-2");
        assert_eq!(titled(&mut first, "Atelier").await, "atelier", "it is its own");
    }
}

#[tokio::test]
async fn eight_who_insert_one_title_at_once_get_eight_slugs() {
    for place in Place::each().await {
        let store = place.open().await;
        let writers = (0..8).map(|_| {
            let store = store.clone();
            tokio::spawn(async move { kept(&store, draft(Kind::Event, "Atelier")).await.slug })
        });
        let mut slugs = Vec::new();
        for writer in writers.collect::<Vec<_>>() {
            slugs.push(writer.await.unwrap());
        }
        slugs.sort();
        slugs.dedup();
        assert_eq!(slugs.len(), 8);
    }
}

#[tokio::test]
async fn the_second_writer_is_given_what_the_first_saved() {
    for place in Place::each().await {
        let store = place.open().await;
        let record = kept(&store, draft(Kind::Practice, "Partage")).await;
        let (mut first, mut second) = (record.clone(), record.clone());
        first.write(Field::Summary, "Du premier", |revision| text("Du premier", revision));
        second.write(Field::Summary, "Du second", |revision| text("Du second", revision));

        let tx = store.begin().await.unwrap();
        records::save(&tx, &mut first, &by(1)).await.unwrap();
        tx.commit().await.unwrap();
        let tx = store.begin().await.unwrap();
        let refused = records::save(&tx, &mut second, &by(2)).await;
        let Err(SaveError::Conflict { theirs }) = refused else { panic!("{refused:?}") };
        drop(tx);

        assert_eq!(*theirs, first);
        assert_eq!(second.text(Field::Summary, Lang::Fr).unwrap().1.value, "Du second");
        assert_eq!(records::by_id(store.db(), record.id).await.unwrap(), Some(first));
        assert_eq!(changes::position(store.db()).await.unwrap(), 2);
    }
}

/// The race itself: both have read before either writes.
#[tokio::test]
async fn of_many_who_save_one_version_at_once_one_wins() {
    for place in Place::each().await {
        let store = place.open().await;
        let record = kept(&store, draft(Kind::Practice, "Partage")).await;
        let writers = (0..8).map(|number| {
            let (store, mut mine) = (store.clone(), record.clone());
            tokio::spawn(async move {
                mine.add(Field::Period, Value::Date(format!("201{number}").parse().unwrap()));
                let tx = store.begin().await.unwrap();
                match records::save(&tx, &mut mine, &by(1)).await {
                    Ok(()) => {
                        tx.commit().await.unwrap();
                        true
                    }
                    Err(SaveError::Conflict { theirs }) => {
                        assert_eq!(theirs.version, 2);
                        false
                    }
                    Err(error) => panic!("{error}"),
                }
            })
        });
        let mut won = 0;
        for writer in writers.collect::<Vec<_>>() {
            won += i32::from(writer.await.unwrap());
        }
        assert_eq!(won, 1);
        assert_eq!(records::by_id(store.db(), record.id).await.unwrap().unwrap().version, 2);
    }
}

#[tokio::test]
async fn a_saved_record_is_what_it_was_made_and_the_log_has_both() {
    for place in Place::each().await {
        let store = place.open().await;
        let all = full_records();
        let tx = store.begin().await.unwrap();
        let mut stored: Vec<Record> = Vec::new();
        for mut record in all {
            insert(&tx, &mut record).await;
            stored.push(record);
        }
        tx.commit().await.unwrap();

        let mut event = stored.into_iter().find(|it| it.kind == Kind::Event).unwrap();
        let before = event.clone();
        event.write(Field::Title, "Atelier de Mexico", |revision| {
            text("Atelier de Mexico", revision)
        });
        event.set(Field::Delegations, Vec::new());
        event.set(Field::Participants, vec![Value::Number(20.0)]);
        event.slug = Slug::from_title("Atelier de Mexico");
        let tx = store.begin().await.unwrap();
        let why = By::person(person(1), at(5)).because("the report says so");
        records::save(&tx, &mut event, &why).await.unwrap();
        tx.commit().await.unwrap();

        let found = records::by_id(store.db(), event.id).await.unwrap().unwrap();
        assert_eq!(found, event);
        let change = changes::of(store.db(), event.id, 1).await.unwrap().pop().unwrap();
        assert_eq!((change.act.as_str(), change.person), ("saved", Some(person(1))));
        assert_eq!((change.at, change.why.as_deref()), (at(5), Some("the report says so")));
        assert_eq!(records::from_json(&change.before.unwrap()).unwrap(), before);
        assert_eq!(records::from_json(&change.after.unwrap()).unwrap(), event);
    }
}

#[tokio::test]
async fn a_followed_arrow_is_a_move_in_the_log() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut event = kept(&store, draft(Kind::Event, "Atelier")).await;
        event.follow(Arrow::Publish, person(7), &Ground::default()).unwrap();
        let tx = store.begin().await.unwrap();
        records::save(&tx, &mut event, &by(1)).await.unwrap();
        tx.commit().await.unwrap();

        let found = records::by_id(store.db(), event.id).await.unwrap().unwrap();
        assert_eq!(found.state(), State::Published);
        assert_eq!(changes::of(store.db(), event.id, 1).await.unwrap()[0].act, "moved");
    }
}

#[tokio::test]
async fn themes_may_point_at_each_other_but_not_nowhere() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut one = draft(Kind::Theme, "Intégration");
        let mut other = draft(Kind::Theme, "Réintégration");
        one.add(Field::Related, Value::Link(other.id));
        other.add(Field::Related, Value::Link(one.id));
        let tx = store.begin().await.unwrap();
        insert(&tx, &mut one).await;
        insert(&tx, &mut other).await;
        tx.commit().await.unwrap();
        let here = records::linking_to(store.db(), one.id).await.unwrap();
        assert_eq!(here, [(Field::Related, other.id)]);
        let asked =
            [(Field::Broader, one.id), (Field::Related, one.id), (Field::Related, other.id)];
        let newest = records::newest_linking(store.db(), &asked, 5).await.unwrap();
        assert_eq!(newest, [(1, other.id), (2, one.id)]);

        let mut lost = draft(Kind::Theme, "Perdu");
        lost.add(Field::Related, Value::Link(RecordId::new(at(9))));
        let tx = store.begin().await.unwrap();
        insert(&tx, &mut lost).await;
        let refused = tx.commit().await;
        assert!(matches!(refused, Err(Error::Dangling(_))), "{refused:?}");
        assert_eq!(records::by_id(store.db(), lost.id).await.unwrap(), None);
    }
}

#[tokio::test]
async fn of_those_that_link_to_a_record_the_last_made_come_first() {
    for place in Place::each().await {
        let store = place.open().await;
        let theme = kept(&store, draft(Kind::Theme, "Retour")).await;
        let mut made = Vec::new();
        for number in 0..5 {
            let mut practice = draft(Kind::Practice, &format!("Pratique {number}"));
            practice.add(Field::Themes, Value::Link(theme.id));
            made.push(kept(&store, practice).await.id);
        }
        made.sort_unstable();
        made.reverse();
        // So many parts that they are asked for in two statements.
        let mut asked = vec![(Field::Places, theme.id); 450];
        asked.push((Field::Themes, theme.id));
        let before = store.queries();
        let newest = records::newest_linking(store.db(), &asked, 3).await.unwrap();
        assert_eq!(store.queries() - before, 2);
        assert_eq!(newest, [(450, made[0]), (450, made[1]), (450, made[2])]);
    }
}

#[tokio::test]
async fn an_undone_draft_is_gone_but_for_the_log() {
    for place in Place::each().await {
        let store = place.open().await;
        let record = kept(&store, draft(Kind::Event, "Atelier")).await;
        let tx = store.begin().await.unwrap();
        records::erase(&tx, record.id, &by(1)).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(records::by_id(store.db(), record.id).await.unwrap(), None);
        assert_eq!(claims::of_record(store.db(), record.id).await.unwrap(), []);
        let change = changes::of(store.db(), record.id, 1).await.unwrap().pop().unwrap();
        assert_eq!(records::from_json(&change.before.unwrap()).unwrap(), record);
    }
}

#[tokio::test]
async fn a_row_that_cannot_be_read_is_named() {
    for place in Place::each().await {
        let store = place.open().await;
        let record = kept(&store, draft(Kind::Event, "Atelier")).await;
        let spoil = "update record_text set made_by = 'author', lang = 'xx'";
        store.db().execute_unprepared(spoil).await.unwrap();

        let error = records::by_id(store.db(), record.id).await.unwrap_err();
        let key = record.id;
        let expected = format!(
            "table record_text, row {key} title xx: `xx` is not a language of this programme"
        );
        assert_eq!(error.to_string(), expected);
    }
}

#[tokio::test]
async fn the_sign_that_postgresql_cannot_keep_leaves_every_offset() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut record = draft(Kind::Event, "Atelier");
        record.write(Field::Summary, "a\0b", |revision| text("a\0b", revision));
        let record = kept(&store, record).await;
        let found = records::by_id(store.db(), record.id).await.unwrap().unwrap();
        assert_eq!(found.text(Field::Summary, Lang::Fr).unwrap().1.value, "a\u{fffd}b");
    }
}

#[tokio::test]
async fn heads_have_titles_and_codes() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut action = draft(Kind::Action, "Plan d’intégration");
        action.add(Field::Code, Value::Code("CR-I".to_owned()));
        let action = kept(&store, action).await;
        let bare = kept(&store, draft(Kind::Event, "Atelier")).await;
        let before = store.queries();
        let heads = records::heads(store.db(), &[action.id, bare.id]).await.unwrap();
        assert_eq!(store.queries() - before, 1);
        let head = &heads[&action.id];
        assert_eq!(
            (head.title(Lang::En), head.code.as_deref()),
            ("Plan d’intégration", Some("CR-I"))
        );
        assert_eq!((heads[&bare.id].kind, &heads[&bare.id].code), (Kind::Event, &None));
    }
}
