//! Many files at once: each is settled once, and its bytes go when it is.

use crate::common::{Place, at, by, draft, kept};
use domain::{Kind, RecordId};
use store::batches::{self, Batch, BatchFile, BatchId, Became, Counts, FileId};
use store::{Tx, changes};

/// A batch with a file in every state.
pub async fn brought(tx: &Tx, source: RecordId) -> BatchId {
    brought_at(tx, source, 6).await
}

async fn brought_at(tx: &Tx, source: RecordId, second: i64) -> BatchId {
    let batch = Batch {
        id: BatchId::new(at(second)),
        title: "Été".to_owned(),
        confidential: true,
        left_out: 3,
        person: by(6).person,
        at: at(6),
    };
    batches::insert(tx, &batch, &by(6)).await.unwrap();
    let read = Became::Read { source, near: vec![source], doubts: vec!["doubt-cut".to_owned()] };
    let refused = Became::Refused { reason: "refusal-empty".to_owned() };
    let all = [Became::Waiting, read, Became::Known { source }, refused];
    for (position, became) in all.into_iter().enumerate() {
        let bytes = (became == Became::Waiting).then_some(&[0, 255, 10][..]);
        let file = BatchFile {
            id: FileId::new(at(6)),
            batch: batch.id,
            position: u32::try_from(position).unwrap(),
            name: format!("ordner/{position}.txt"),
            size: 3,
            became,
            job: None,
        };
        batches::add(tx, &file, bytes, &by(6)).await.unwrap();
    }
    batch.id
}

#[tokio::test]
async fn what_became_of_a_file_is_kept_and_its_bytes_go_when_it_is_settled() {
    for place in Place::each().await {
        let store = place.open().await;
        let source = kept(&store, draft(Kind::Source, "Rapport")).await.id;
        let tx = store.begin().await.unwrap();
        let id = brought(&tx, source).await;
        tx.commit().await.unwrap();
        let batch = batches::by_id(store.db(), id).await.unwrap().unwrap();
        assert_eq!((batch.title.as_str(), batch.confidential, batch.left_out), ("Été", true, 3));
        let files = batches::files(store.db(), id).await.unwrap();
        let near = Became::Read { source, near: vec![source], doubts: vec!["doubt-cut".into()] };
        assert_eq!(files[1].became, near);
        assert_eq!(files[3].became, Became::Refused { reason: "refusal-empty".into() });
        let counts = batches::counts(store.db(), &[id]).await.unwrap()[&id];
        assert_eq!(counts, Counts { waiting: 1, read: 1, known: 1, refused: 1 });
        let bytes = || async { batches::bytes(store.db(), files[0].id).await.unwrap() };
        assert_eq!(bytes().await, Some(vec![0, 255, 10]));

        let tx = store.begin().await.unwrap();
        let known = || Became::Known { source };
        assert!(batches::settle(&tx, &files[0], known(), &by(7)).await.unwrap());
        assert!(!batches::settle(&tx, &files[0], known(), &by(8)).await.unwrap(), "only once");
        tx.commit().await.unwrap();
        assert_eq!(bytes().await, None);
        let log = changes::of(store.db(), files[0].id, 10).await.unwrap();
        assert_eq!(log.iter().map(|it| it.act.as_str()).collect::<Vec<_>>(), ["known", "created"]);
    }
}

#[tokio::test]
async fn batches_are_listed_newest_first_and_found_by_their_sources() {
    for place in Place::each().await {
        let store = place.open().await;
        let source = kept(&store, draft(Kind::Source, "Rapport")).await.id;
        let tx = store.begin().await.unwrap();
        let first = brought(&tx, source).await;
        let second = brought_at(&tx, source, 7).await;
        tx.commit().await.unwrap();
        let ids = |found: Vec<Batch>| found.iter().map(|it| it.id).collect::<Vec<_>>();
        assert_eq!(ids(batches::recent(store.db(), None, 10).await.unwrap()), [second, first]);
        let after = batches::recent(store.db(), Some(second), 10).await.unwrap();
        assert_eq!(ids(after), [first]);
        assert_eq!(batches::of_source(store.db(), source).await.unwrap(), Some(second));
    }
}
