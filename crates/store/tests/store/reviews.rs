//! A review of a translation is kept with it and noted, and what waits for one is found.

use crate::common::{Place, at, by, draft, insert, kept, person};
use domain::{Field, Kind, Lang, MadeBy, Record, State, Text};
use store::records::{self, Listing};
use store::{By, Store, changes};

fn translated(value: &str, made_by: MadeBy, who: Option<u128>) -> impl FnOnce(u32) -> Text {
    move |edition| Text::new(value, made_by, edition, who.map(person))
}

/// A practice in French with an English title by a person.
fn practice(title: &str, who: u128) -> Record {
    let mut record = draft(Kind::Practice, title).in_state(State::Published);
    record.translate(Field::Title, Lang::En, translated("x", MadeBy::Translator, Some(who)));
    record
}

async fn review(store: &Store, record: &mut Record, who: u128, second: i64) {
    record.review(&[Field::Title], Lang::En, person(who)).unwrap();
    save(store, record, &By::person(person(who), at(second))).await;
}

async fn save(store: &Store, record: &mut Record, by: &By) {
    let tx = store.begin().await.unwrap();
    records::save(&tx, record, by).await.unwrap();
    tx.commit().await.unwrap();
}

async fn waits_for(store: &Store, who: u128) -> Vec<String> {
    let to_review = Some(person(who));
    let listing = Listing { to_review, limit: 2, ..Listing::default() };
    let count = records::count(store.db(), &listing).await.unwrap();
    let mut titles = Vec::new();
    let mut listing = listing;
    loop {
        let page = records::page(store.db(), &listing).await.unwrap();
        for it in &page.records {
            let by_rule = Lang::ALL.iter().any(|lang| !it.to_review(*lang, person(who)).is_empty());
            assert!(by_rule, "the domain says the same: {}", it.title(Lang::Fr));
            titles.push(it.title(Lang::Fr).to_owned());
        }
        listing.after = page.next;
        if listing.after.is_none() {
            break;
        }
    }
    assert_eq!(titles.len() as u64, count);
    titles.sort();
    titles
}

#[tokio::test]
async fn a_review_is_kept_with_its_text_and_told_by_the_log() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut record = kept(&store, practice("Partage", 1)).await;
        review(&store, &mut record, 2, 5).await;

        let found = records::by_id(store.db(), record.id).await.unwrap().unwrap();
        assert_eq!(found, record);
        let english = |it: &Record| it.texts(Field::Title).unwrap().get(Lang::En).unwrap().clone();
        assert_eq!(english(&found).reviewed_by(), Some(person(2)));
        let change = changes::of(store.db(), record.id, 1).await.unwrap().pop().unwrap();
        assert_eq!((change.act.as_str(), change.person), ("reviewed", Some(person(2))));
        assert_eq!(records::from_json(&change.after.unwrap()).unwrap(), record);
        assert_eq!(
            english(&records::from_json(&change.before.unwrap()).unwrap()).reviewed_by(),
            None
        );
        let writings = changes::writings(store.db(), &[record.id]).await.unwrap();
        let writing = writings.text(record.id, Field::Title, Lang::En).unwrap();
        assert_eq!((writing.person, writing.at), (Some(person(7)), at(0)), "who wrote it stays");
        let reviewed = writing.reviewed.map(|it| (it.person, it.at));
        assert_eq!(reviewed, Some((Some(person(2)), at(5))));
        let since = changes::records_between(store.db(), (change.seq - 1, change.seq)).await;
        assert!(since.unwrap().is_empty(), "no word has changed");

        // Whoever changes it takes the review away, and the log calls that a change.
        let other = translated("Sharing", MadeBy::Translator, Some(2));
        record.translate(Field::Title, Lang::En, other);
        save(&store, &mut record, &by(9)).await;
        let found = records::by_id(store.db(), record.id).await.unwrap().unwrap();
        assert_eq!(english(&found).reviewed_by(), None);
        assert_eq!(changes::of(store.db(), record.id, 1).await.unwrap()[0].act, "saved");
    }
}

#[tokio::test]
async fn what_waits_for_a_person_is_what_others_made_that_follows_the_original() {
    for place in Place::each().await {
        let store = place.open().await;
        let mut reviewed = kept(&store, practice("is reviewed", 1)).await;
        review(&store, &mut reviewed, 3, 1).await;
        kept(&store, practice("by the first", 1)).await;
        kept(&store, practice("by the second", 2)).await;
        let mut machine = draft(Kind::Action, "by a machine");
        machine.translate(Field::Title, Lang::Pt, translated("x", MadeBy::Machine, None));
        kept(&store, machine).await;
        let mut author = draft(Kind::Event, "by the author");
        author.translate(Field::Title, Lang::En, translated("x", MadeBy::Author, Some(9)));
        kept(&store, author).await;
        let mut behind = practice("was behind", 1);
        behind.write(Field::Title, "is behind", translated("is behind", MadeBy::Author, Some(1)));
        kept(&store, behind).await;
        let mut alone = draft(Kind::Event, "has no original there");
        alone.translate(Field::Summary, Lang::En, translated("x", MadeBy::Translator, Some(1)));
        kept(&store, alone).await;
        kept(&store, draft(Kind::Event, "is not translated")).await;

        assert_eq!(waits_for(&store, 1).await, ["by a machine", "by the second"]);
        assert_eq!(waits_for(&store, 2).await, ["by a machine", "by the first"]);
        assert_eq!(waits_for(&store, 3).await, ["by a machine", "by the first", "by the second"]);
    }
}

#[tokio::test]
async fn what_waits_costs_the_same_for_three_and_for_three_hundred() {
    for place in Place::each().await {
        let store = place.open().await;
        let tx = store.begin().await.unwrap();
        for number in 0..300 {
            insert(&tx, &mut practice(&format!("Pratique {number}"), 1)).await;
        }
        tx.commit().await.unwrap();
        for limit in [3, 300] {
            let listing = Listing { to_review: Some(person(2)), limit, ..Listing::default() };
            let before = store.queries();
            let page = records::page(store.db(), &listing).await.unwrap();
            assert_eq!(page.records.len() as u64, limit);
            assert_eq!(store.queries() - before, 3, "{limit}");
        }
    }
}
