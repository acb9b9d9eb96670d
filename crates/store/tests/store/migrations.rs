//! The tables move forward with what is in them, and never backward.

use crate::common::{Place, draft, full_records, insert, kept, text};
use domain::{Field, Kind, Lang, Record, RecordId, State};
use sea_orm::ConnectionTrait;
use store::records::{Listing, Order};
use store::{Error, Store, changes, records};

const STEPS: u32 = 19;
/// Columns of tables that were there before, and with which step they came.
const LATER: [(u32, &str, &str, &str); 4] = [
    (12, "record_order", "kind", "text not null default ''"),
    (15, "record", "next_of", "uuid"),
    (16, "record_text", "reviewed_by", "uuid"),
    (17, "record", "editions", "text not null default ''"),
];

#[tokio::test]
async fn every_step_keeps_what_was_there() {
    for place in Place::each().await {
        for from in 1..STEPS {
            let place = if place.engine == "SQLite" {
                Place::sqlite()
            } else {
                Place::postgres().await.unwrap()
            };
            let old = Store::open_at(&place.url, Some(from)).await.unwrap();
            let mut all = full_records();
            // It is today's program that writes: what it needs is there while it does.
            let later = LATER.iter().filter(|it| from < it.0);
            for (_, table, column, holds) in later.clone() {
                let add = format!("alter table {table} add column {column} {holds}");
                old.db().execute_unprepared(&add).await.unwrap();
            }
            let tx = old.begin().await.unwrap();
            for record in &mut all {
                insert(&tx, record).await;
            }
            tx.commit().await.unwrap();
            let tx = old.begin().await.unwrap();
            // Has SQLite look at the tables: it may be another connection that made the columns.
            tx.execute_unprepared("select 1 from record").await.unwrap();
            for (_, table, column, _) in later {
                let drop = format!("alter table {table} drop column {column}");
                tx.execute_unprepared(&drop).await.unwrap();
            }
            tx.commit().await.unwrap();
            let log = changes::since(old.db(), 0, 100).await.unwrap();
            let epoch = changes::epoch(old.db()).await.unwrap();
            old.close().await.unwrap();

            let new = place.open().await;
            let ids: Vec<_> = all.iter().map(|it| it.id).collect();
            assert_eq!(records::by_ids(new.db(), &ids).await.unwrap(), all);
            assert_eq!(changes::since(new.db(), 0, 100).await.unwrap(), log);
            assert_eq!(changes::epoch(new.db()).await.unwrap(), epoch);
            for kind in Kind::ALL {
                let order = Order::Title(Lang::Fr);
                let listing = Listing { kinds: vec![kind], order, ..Listing::default() };
                let listed = records::page(new.db(), &listing).await.unwrap().records;
                assert_eq!(listed.len(), all.iter().filter(|it| it.kind == kind).count());
            }
            new.close().await.unwrap();
        }
    }
}

#[tokio::test]
async fn a_newer_database_is_refused_and_both_are_named() {
    for place in Place::each().await {
        let store = place.open().await;
        kept(&store, draft(Kind::Event, "a")).await;
        let newer = "insert into seaql_migrations (version, applied_at) values ('m0099_future', 1)";
        store.db().execute_unprepared(newer).await.unwrap();
        store.close().await.unwrap();

        let Err(refused) = Store::open(&place.url).await else { panic!("opened") };
        assert!(matches!(refused, Error::NewerDatabase { .. }), "{refused:?}");
        insta::allow_duplicates! {
            insta::assert_snapshot!(refused, @"the database is newer than this program: its schema is m0099_future, the program knows m0020_looked_up; start the newer program");
        }
    }
}

#[tokio::test]
async fn sort_keys_of_another_version_are_made_anew() {
    for place in Place::each().await {
        let store = place.open().await;
        for title in ["b", "a"] {
            kept(&store, draft(Kind::Theme, title)).await;
        }
        for spoil in [
            "update meta set value = 'older' where name = 'sort_keys'",
            "delete from record_order where lang = 'fr'",
        ] {
            store.db().execute_unprepared(spoil).await.unwrap();
        }
        store.close().await.unwrap();

        let store = place.open().await;
        let listing = Listing { order: Order::Title(Lang::Fr), ..Listing::default() };
        let page = records::page(store.db(), &listing).await.unwrap();
        let titles: Vec<_> = page.records.iter().map(|it| it.title(Lang::Fr)).collect();
        assert_eq!(titles, ["a", "b"]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 4)]
async fn eight_nodes_may_start_on_an_empty_database_at_once() {
    for place in Place::each().await {
        let nodes: Vec<_> = (0..8)
            .map(|_| {
                let url = place.url.clone();
                tokio::spawn(async move { Store::open(&url).await.map(|it| it.queries()) })
            })
            .collect();
        for node in nodes {
            node.await.unwrap().unwrap();
        }
        let store = place.open().await;
        kept(&store, draft(Kind::Event, "a")).await;
    }
}

/// Saves a record in another state, or as it is.
async fn saved(store: &Store, record: &mut Record, state: State) {
    let tx = store.begin().await.unwrap();
    *record = record.clone().in_state(state);
    records::save(&tx, record, &crate::common::by(1)).await.unwrap();
    tx.commit().await.unwrap();
}

#[tokio::test]
async fn what_was_published_before_editions_were_counted_is_read_from_the_log() {
    const BEFORE: u32 = 16;
    for place in Place::each().await {
        let old = Store::open_at(&place.url, Some(BEFORE)).await.unwrap();
        let change = |sql: &'static str| old.db().execute_unprepared(sql);
        change("alter table record add column editions text not null default ''").await.unwrap();
        let write = |record: &mut Record, title: &str| {
            record.write(Field::Title, title, |revision| text(title, revision));
        };
        let mut event = kept(&old, draft(Kind::Event, "a")).await;
        for title in ["b", "c", "d"] {
            write(&mut event, title);
            saved(&old, &mut event, State::Draft).await;
        }
        saved(&old, &mut event, State::Published).await;
        write(&mut event, "e");
        saved(&old, &mut event, State::Published).await;
        event.translate(Field::Title, Lang::En, |revision| text("e", revision));
        saved(&old, &mut event, State::Published).await;
        saved(&old, &mut event, State::Retired).await;
        saved(&old, &mut event, State::Published).await;
        assert_eq!(event.editions.revisions(), [4, 5, 5]);
        let next = event.next_edition(RecordId::new(crate::common::at(9)));
        let next = kept(&old, next).await;
        let draft = kept(&old, draft(Kind::Event, "never")).await;
        change("alter table record drop column editions").await.unwrap();
        old.close().await.unwrap();

        let new = place.open().await;
        let ids = [event.id, next.id, draft.id];
        let now = records::by_ids(new.db(), &ids).await.unwrap();
        let counted = |id| now.iter().find(|it| it.id == id).unwrap().editions.clone();
        assert_eq!(counted(event.id), event.editions);
        assert_eq!(counted(next.id), event.editions, "what it is the next of");
        assert_eq!(counted(draft.id).count(), 0);
        new.close().await.unwrap();
    }
}
