//! Practices from nearby: who shares a theme and a region, those from closest by first.

use crate::common::{Kept, index, practice};
use search::{Around, Audience, Entry};

/// A practice of a country with all that it lies in.
fn of(id: &str, themes: &[&str], places: &[&str], year: i16) -> Entry {
    let owned = |all: &[&str]| all.iter().map(|it| (*it).to_owned()).collect();
    Entry {
        themes: owned(themes),
        places: owned(places),
        years: vec![year],
        ..practice(id, "en", "Title", "")
    }
}

/// Around Mexico, which lies in Central America and the Americas.
fn around(themes: &[&str]) -> Around {
    Around {
        kind: "practice".to_owned(),
        audience: Audience::Public,
        themes: themes.iter().map(|it| (*it).to_owned()).collect(),
        regions: vec!["013".to_owned(), "019".to_owned()],
        without: Some("MX".to_owned()),
        limit: 10,
    }
}

fn nearest(kept: &Kept, around: &Around) -> String {
    let ids = kept.index.neighbours(around).expect("the disk is there");
    let name = |id: u128| String::from_utf8(id.to_be_bytes().to_vec()).expect("a name");
    ids.into_iter()
        .map(|it| name(it).trim_end_matches('\0').to_owned())
        .collect::<Vec<_>>()
        .join(" ")
}

#[test]
fn a_smaller_region_comes_first_then_more_themes_then_the_newer() {
    let kept = index(&[
        of("peru", &["asylum", "health"], &["PE", "019"], 2020),
        of("belize-old", &["asylum"], &["BZ", "013", "019"], 2011),
        of("belize-new", &["asylum"], &["BZ", "013", "019"], 2019),
        of("belize-both", &["asylum", "health"], &["BZ", "013", "019"], 2010),
    ]);
    let around = around(&["asylum", "health"]);
    assert_eq!(nearest(&kept, &around), "belize-both belize-new belize-old peru");
    let few = Around { limit: 2, ..around };
    assert_eq!(nearest(&kept, &few), "belize-both belize-new");
}

#[test]
fn what_is_of_the_country_itself_or_far_or_of_another_theme_or_kind_is_no_neighbour() {
    let mut event = of("event", &["asylum"], &["BZ", "013", "019"], 2019);
    "event".clone_into(&mut event.kind);
    let desk =
        Entry { audience: Audience::Desk, ..of("desk", &["asylum"], &["BZ", "013", "019"], 2019) };
    let kept = index(&[
        of("mexico", &["asylum"], &["MX", "013", "019"], 2019),
        of("both", &["asylum"], &["MX", "BZ", "013", "019"], 2019),
        of("chad", &["asylum"], &["TD"], 2019),
        of("theme", &["health"], &["BZ", "013", "019"], 2019),
        event,
        desk,
    ]);
    assert_eq!(nearest(&kept, &around(&["asylum"])), "");
    let at_the_desk = Around { audience: Audience::Desk, ..around(&["asylum"]) };
    assert_eq!(nearest(&kept, &at_the_desk), "desk");
    assert_eq!(nearest(&kept, &around(&[])), "");
    assert_eq!(nearest(&kept, &Around { without: None, ..around(&["health"]) }), "theme");
}

#[test]
fn what_was_taken_out_or_came_later_is_known() {
    let kept = index(&[
        of("belize", &["asylum"], &["BZ", "013", "019"], 2019),
        of("panama", &["asylum"], &["PA", "013", "019"], 2018),
    ]);
    kept.index.remove("belize").expect("it takes it out");
    kept.index.put(&of("cuba", &["asylum"], &["CU", "019"], 2019)).expect("it takes it");
    kept.index.commit(2).expect("it commits");
    assert_eq!(nearest(&kept, &around(&["asylum"])), "panama cuba");
}
