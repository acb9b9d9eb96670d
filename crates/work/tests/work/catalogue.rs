//! What the printed catalogue tells is all that anybody may know of the published practices, and
//! nothing else.

use crate::kit::shipped::{data, names, publish_reports, with_reports};
use crate::kit::{Instance, REPORT, at, by};
use domain::{Arrow, Field, Lang, RecordId};
use std::collections::BTreeSet;
use store::{changes, records, sources};
use work::cite::cite;
use work::{catalogue, follow, practices};

const SITE: &str = "https://ayni.example.org";

/// The shipped practices, all published but the last, and that one.
async fn published() -> (Instance, Vec<RecordId>, RecordId) {
    let instance = with_reports().await;
    let store = &instance.tools.store;
    let mut taken = Vec::new();
    for name in names("practices", "toml") {
        let text = std::fs::read_to_string(data("practices").join(&name)).unwrap();
        let file = practices::read(&text).unwrap();
        taken.push(practices::take(store, &file, &by(1, 10)).await.unwrap());
    }
    publish_reports(&instance).await;
    let draft = taken.pop().unwrap();
    for id in &taken {
        for (arrow, who) in
            [(Arrow::Submit, 1), (Arrow::TakeUp, 2), (Arrow::Approve, 2), (Arrow::Publish, 2)]
        {
            follow(store, *id, arrow, &by(who, 60)).await.unwrap();
        }
    }
    (instance, taken, draft)
}

async fn collect(instance: &Instance, lang: Lang) -> press::Catalogue {
    let db = instance.tools.store.db();
    catalogue::collect(db, (lang, SITE), at(500)).await.unwrap()
}

#[tokio::test]
async fn every_published_practice_is_told_in_the_language_and_in_its_order() {
    let (instance, published, draft) = published().await;
    let hidden = instance.record(draft).await.unwrap();
    for lang in [Lang::En, Lang::Fr, Lang::Es, Lang::Pt] {
        let book = collect(&instance, lang).await;
        let told: Vec<&str> = book.practices.iter().map(|it| it.title.text.as_str()).collect();
        let mut expected = Vec::new();
        for id in &published {
            expected.push(instance.record(*id).await.unwrap().title(lang).to_owned());
        }
        assert_eq!(
            told.iter().copied().collect::<BTreeSet<_>>(),
            expected.iter().map(String::as_str).collect()
        );
        assert!(told.is_sorted_by(|a, b| words::compare(lang, a, b).is_le()), "{told:?}");
        assert!(!told.contains(&hidden.title(lang)), "a draft");
        for one in &book.practices {
            assert_eq!(one.title.lang, lang.tag());
            let address = format!("{SITE}/{lang}/practices/");
            assert!(one.address.starts_with(&address), "{}", one.address);
            assert!(!one.steps.is_empty() && !one.evidence.is_empty(), "{}", one.title.text);
        }
        assert_eq!((book.lang.as_str(), book.day.as_str()), (lang.tag(), "2018-10-20"));
    }
}

#[tokio::test]
async fn its_indexes_are_the_themes_and_places_of_its_practices_each_once() {
    let (instance, published, _) = published().await;
    let db = instance.tools.store.db();
    let book = collect(&instance, Lang::Es).await;
    for (field, index) in [(Field::Themes, &book.themes), (Field::Places, &book.places)] {
        let mut linked = BTreeSet::new();
        for id in &published {
            linked.extend(instance.record(*id).await.unwrap().links(field).collect::<Vec<_>>());
        }
        let linked: Vec<RecordId> = linked.into_iter().collect();
        let heads = records::heads(db, &linked).await.unwrap();
        let names: BTreeSet<&str> = heads.values().map(|it| it.title(Lang::Es)).collect();
        assert_eq!(index.iter().map(String::as_str).collect::<BTreeSet<_>>(), names);
        assert_eq!(index.len(), names.len(), "each once: {index:?}");
        assert!(index.is_sorted_by(|a, b| words::compare(Lang::Es, a, b).is_le()), "{index:?}");
    }
    let of_practices = |of: fn(&press::Practice) -> &Vec<String>| {
        book.practices.iter().flat_map(of).cloned().collect::<BTreeSet<_>>()
    };
    assert_eq!(of_practices(|it| &it.themes), book.themes.iter().cloned().collect());
    assert_eq!(of_practices(|it| &it.places), book.places.iter().cloned().collect());
}

#[tokio::test]
async fn its_passages_are_words_of_its_sources_which_are_listed_with_their_hash() {
    let (instance, _, _) = published().await;
    let db = instance.tools.store.db();
    let book = collect(&instance, Lang::Pt).await;
    let mut texts = Vec::new();
    for name in names("reports", "md") {
        let id = sources::by_file_name(db, &name).await.unwrap().unwrap();
        texts.push(sources::document(db, id).await.unwrap().unwrap());
    }
    assert!(!book.sources.is_empty());
    let numbers: Vec<u32> = book.sources.iter().map(|it| it.number).collect();
    assert_eq!(numbers, (1..).take(numbers.len()).collect::<Vec<_>>());
    let mut quotes = 0;
    for passage in book.practices.iter().flat_map(|it| &it.passages) {
        if passage.quote.text.is_empty() {
            continue;
        }
        quotes += 1;
        let source = book.sources.iter().find(|it| it.number == passage.source).unwrap();
        let document = texts.iter().find(|it| it.hash == source.hash).unwrap();
        let pieces = passage.quote.text.split(" […] ");
        for words in pieces.flat_map(|it| it.split("\n\n")) {
            assert!(document.text.contains(words), "{words}");
        }
        assert!(!passage.fields.is_empty() && !passage.said.is_empty());
    }
    assert!(quotes >= 3 * book.practices.len(), "{quotes} passages");
    for practice in &book.practices {
        assert!(practice.edition.starts_with("1, de "), "{}", practice.edition);
    }
    assert_eq!(book.position, changes::position(db).await.unwrap());
}

#[tokio::test]
async fn a_source_that_is_not_public_is_neither_listed_nor_quoted() {
    let (instance, published, _) = published().await;
    let before = collect(&instance, Lang::En).await;
    let hidden = instance.take_in(REPORT, 70).await.source;
    let practice = instance.record(published[0]).await.unwrap();
    let said = (hidden, "la coopération entre les institutions");
    cite(&instance.tools.store, &practice, Field::Outcome, said, &by(1, 71)).await.unwrap();
    let after = collect(&instance, Lang::En).await;
    assert_eq!(after.sources, before.sources);
    let quotes = |book: &press::Catalogue| {
        let all = book.practices.iter().flat_map(|it| &it.passages);
        all.filter(|it| it.quote.text.contains("coopération entre")).count()
    };
    assert_eq!((quotes(&after), quotes(&before)), (0, 0));
    assert!(after.position > before.position, "and it says that more has been written since");
}

#[tokio::test]
async fn what_nobody_has_translated_says_in_which_language_it_stands() {
    let (instance, published, _) = published().await;
    let book = collect(&instance, Lang::Ar).await;
    assert_eq!(book.practices.len(), published.len());
    for one in &book.practices {
        let original = ["en", "fr", "es", "pt"].contains(&one.title.lang.as_str());
        assert!(original, "{} stands in {}", one.title.text, one.title.lang);
        assert_eq!(one.translation, "");
    }
}
