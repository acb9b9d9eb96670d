//! Documents are kept whole, and passages are cut out of them exactly.

use crate::common::{Place, by, draft, kept};
use domain::{Document, Kind, Passage, RecordId};
use store::{Error, sources};

fn document(source: RecordId, text: &str) -> Document {
    Document {
        source,
        file_name: "rapport été.txt".to_owned(),
        media_type: "text/plain".to_owned(),
        hash: format!("{:064x}", source.0.as_u128()),
        fingerprint: u64::MAX - 1,
        size: text.len() as u64,
        text: text.to_owned(),
        doubts: vec!["doubt-encoding".to_owned()],
        pages: vec![0, 7],
    }
}

#[tokio::test]
async fn a_document_is_kept_whole() {
    for place in Place::each().await {
        let store = place.open().await;
        let source = kept(&store, draft(Kind::Source, "rapport")).await.id;
        let document = document(source, "L’été à Mexico");
        let bytes: Vec<u8> = (0..=255).cycle().take(1_000_000).collect();
        let tx = store.begin().await.unwrap();
        sources::keep(&tx, &document, &bytes, &by(1)).await.unwrap();
        tx.commit().await.unwrap();

        assert_eq!(sources::document(store.db(), source).await.unwrap().as_ref(), Some(&document));
        assert_eq!(sources::bytes(store.db(), source).await.unwrap(), Some(bytes));
        assert_eq!(sources::by_hash(store.db(), &document.hash).await.unwrap(), Some(source));
        assert_eq!(sources::by_hash(store.db(), "none").await.unwrap(), None);
        let named = sources::by_file_name(store.db(), "rapport été.txt").await.unwrap();
        assert_eq!(named, Some(source));
        let hashes = sources::hashes(store.db(), &[source]).await.unwrap();
        assert_eq!(hashes.get(&source), Some(&document.hash));
        let prints = sources::fingerprints(store.db()).await.unwrap();
        assert_eq!(prints, [(source, u64::MAX - 1)]);
    }
}

#[tokio::test]
async fn the_same_file_is_kept_once() {
    for place in Place::each().await {
        let store = place.open().await;
        let one = kept(&store, draft(Kind::Source, "rapport")).await.id;
        let two = kept(&store, draft(Kind::Source, "rapport")).await.id;
        let tx = store.begin().await.unwrap();
        let document = document(one, "x");
        sources::keep(&tx, &document, b"x", &by(1)).await.unwrap();
        let again = Document { source: two, ..document };
        let refused = sources::keep(&tx, &again, b"x", &by(1)).await;
        assert!(matches!(refused, Err(Error::Twice(_))), "{refused:?}");
    }
}

#[tokio::test]
async fn an_excerpt_counts_characters_and_never_fails() {
    for place in Place::each().await {
        let store = place.open().await;
        let source = kept(&store, draft(Kind::Source, "rapport")).await.id;
        let tx = store.begin().await.unwrap();
        sources::keep(&tx, &document(source, "L’été\0𝔘 à Mexico"), b"x", &by(1)).await.unwrap();
        tx.commit().await.unwrap();

        let passage = |start, end| (source, Passage { start, end });
        let asked = [passage(2, 7), passage(8, 999), passage(5, 2), passage(500, 600)];
        let cut = sources::excerpts(store.db(), &asked).await.unwrap();
        assert_eq!(cut, ["été\u{fffd}𝔘", "à Mexico", "", ""]);
        let bare = kept(&store, draft(Kind::Source, "lettre")).await.id;
        let none = [(bare, Passage { start: 0, end: 5 })];
        assert_eq!(sources::excerpts(store.db(), &none).await.unwrap(), [""]);
    }
}
