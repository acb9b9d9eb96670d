//! Which of some records a search finds: for who is told what has changed.

use crate::common::{index, practice, wish};
use search::{Audience, Entry, Wish};

/// The id of the record with this number.
fn id(number: u128) -> String {
    format!("00000000-0000-0000-0000-{number:012}")
}

fn entries() -> Vec<Entry> {
    let texts = [
        "Fair recruitment of migrant workers",
        "Recruitment of teachers",
        "Fair recruitment for all",
        "Fair recruitment, hidden",
    ];
    let mut all: Vec<Entry> =
        (1..).zip(texts).map(|(n, text)| practice(&id(n), "en", text, text)).collect();
    all[2].places = vec!["MX".to_owned()];
    all[3].audience = Audience::Desk;
    all
}

#[test]
fn only_these_and_only_what_has_all_the_words() {
    let kept = index(&entries());
    let among = |wish: &Wish, ids: &[u128]| {
        let ids: Vec<String> = ids.iter().map(|it| id(*it)).collect();
        let mut found = kept.index.ids_among(wish, &ids).expect("it finds");
        found.sort_unstable();
        found
    };
    let fair = wish("en", "fair recruitment");
    assert_eq!(among(&fair, &[1, 2, 3, 4]), [1, 3], "neither some of the words nor the desk's");
    assert_eq!(among(&fair, &[2, 3, 9]), [3]);
    assert_eq!(among(&fair, &[2]), [0; 0], "others have all the words, this one has some");
    assert_eq!(among(&fair, &[]), [0; 0]);
    assert_eq!(among(&wish("en", "fair recruitmant"), &[1, 2]), [1], "spelt a little differently");
    assert_eq!(among(&wish("en", "fair xyzzyplugh"), &[1, 2]), [0; 0]);
    let mexico = Wish { places: vec!["MX".to_owned()], ..wish("en", "") };
    assert_eq!(among(&mexico, &[1, 2, 3]), [3]);
    assert_eq!(among(&wish("en", ""), &[1, 2]), [1, 2]);
}
