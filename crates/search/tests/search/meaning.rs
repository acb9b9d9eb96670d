//! What is found by its meaning: only by who may know of it, and only if it passes the filters.

use crate::common::{index, practice, text, wish};
use search::{Audience, Entry, Index, Meaning, NUMBERS, Wish};

/// A meaning so many degrees away from that of nought.
fn towards(degrees: f32) -> Meaning {
    let (sin, cos) = degrees.to_radians().sin_cos();
    // Spread over all numbers, in a pattern that differs for the two directions.
    let numbers: Vec<f32> = (0..NUMBERS)
        .map(|at| {
            let one = if at * 7 % 13 < 6 { 1.0 } else { -1.0 };
            let other = if at * 5 % 11 < 5 { 1.0 } else { -1.0 };
            cos * one + sin * other
        })
        .collect();
    Meaning::new(&numbers).expect("there are enough numbers")
}

fn meaning(id: &str, lang: &str, degrees: f32) -> Entry {
    Entry { meaning: Some(towards(degrees)), ..practice(id, lang, id, "A text.") }
}

fn nearest(index: &Index, wish: &Wish) -> String {
    let hits = index.find_near(wish, &towards(0.0), 0.5).expect("it finds");
    hits.into_iter().map(|it| it.id).collect::<Vec<_>>().join(" ")
}

fn some() -> Vec<Entry> {
    let desk = Entry { audience: Audience::Desk, ..meaning("hidden", "en", 1.0) };
    let mut event = meaning("event", "fr", 30.0);
    "event".clone_into(&mut event.kind);
    vec![
        meaning("near", "ar", 10.0),
        desk,
        event,
        meaning("far", "en", 90.0),
        practice("unknown", "en", "Unknown", "No meaning."),
    ]
}

#[test]
fn the_nearest_come_first_and_the_hidden_only_to_the_desk() {
    let kept = index(&some());
    let everybody = wish("en", "words that are not asked");
    assert_eq!(nearest(&kept.index, &everybody), "near event");
    let desk = Wish { audience: Audience::Desk, ..everybody.clone() };
    assert_eq!(nearest(&kept.index, &desk), "hidden near event");
    let one = Wish { limit: 1, ..everybody.clone() };
    assert_eq!(nearest(&kept.index, &one), "near");
    let kinds = vec!["event".to_owned()];
    assert_eq!(nearest(&kept.index, &Wish { kinds, ..everybody.clone() }), "event");
    let languages = vec!["ar".to_owned()];
    assert_eq!(nearest(&kept.index, &Wish { languages, ..everybody }), "near");
}

#[test]
fn a_meaning_is_kept_with_the_record_and_goes_with_it() {
    let kept = index(&some());
    assert!(kept.index.lacks_meanings().expect("it tells"));
    kept.index.remove("unknown").expect("it takes it");
    kept.index.put(&meaning("far", "en", 5.0)).expect("it takes it");
    kept.index
        .put(&Entry { texts: vec![text("en", "N", "")], ..meaning("near", "en", 80.0) })
        .expect("it takes it");
    kept.index.commit(2).expect("it commits");
    drop(kept.index);
    let index = Index::open(kept.folder.path()).expect("it opens").index;
    assert!(!index.lacks_meanings().expect("it tells"));
    assert_eq!(nearest(&index, &wish("en", "")), "far event");
    assert_eq!(index.meaning("far").expect("it tells"), Some(towards(5.0)));
    assert_eq!(index.meaning("unknown").expect("it tells"), None);
    index.rebuild(some(), 3).expect("it builds");
    assert_eq!(nearest(&index, &wish("en", "")), "near event");
}

/// The shortcut by signs loses nothing: the nearest of many is the nearest of all.
#[test]
fn among_thousands_the_nearest_is_found() {
    let mut many: Vec<Entry> = (0_u16..3_000)
        .map(|n| meaning(&format!("{n:04}"), "en", 40.0 + f32::from(n) / 20.0))
        .collect();
    many.extend([("a", 2.0), ("b", 10.0), ("c", 18.0)].map(|(id, at)| meaning(id, "fr", at)));
    let kept = index(&many);
    let wish = Wish { limit: 3, ..wish("en", "") };
    assert_eq!(nearest(&kept.index, &wish), "a b c");
}
