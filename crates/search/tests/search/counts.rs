//! What a count promises: choosing a value that n records have gives n records.

use crate::common::{Kept, index, practice, wish};
use search::{Audience, Count, Entry, Facets, Found, Wish};

const WORDS: [&str; 6] = ["border", "health", "school", "visa", "remittances", "shelter"];

/// Sixty records, each with one to three of the words; all have *migration*, every second *policy*.
fn library() -> Vec<Entry> {
    let entry = |number: usize| {
        let words: Vec<&str> =
            (0..=number % 3).map(|it| WORDS[(number * 5 + it * it + it) % WORDS.len()]).collect();
        let mut entry = practice(
            &format!("{number:02}"),
            ["en", "fr", "es"][number % 3],
            "Title",
            &format!("migration {} {}", ["policy", ""][number % 2], words.join(" ")),
        );
        ["practice", "event"][number / 3 % 2].clone_into(&mut entry.kind);
        entry.themes = vec![["a", "b", "c"][number % 7 % 3].to_owned()];
        entry.places = vec![["MX", "CL"][number % 5 % 2].to_owned()];
        entry.years = vec![[2017, 2018, 2019][number / 2 % 3]];
        entry
    };
    (0..60).map(entry).collect()
}

/// A list of counts, and the same wish with one of its values.
type Chosen = (fn(&Facets) -> &[Count], fn(Wish, String) -> Wish);

const LISTS: [Chosen; 5] = [
    (|it| &it.kinds, |wish, it| Wish { kinds: vec![it], ..wish }),
    (|it| &it.themes, |wish, it| Wish { themes: vec![it], ..wish }),
    (|it| &it.places, |wish, it| Wish { places: vec![it], ..wish }),
    (|it| &it.years, |wish, it| Wish { years: it.parse().into_iter().collect(), ..wish }),
    (|it| &it.languages, |wish, it| Wish { languages: vec![it], ..wish }),
];

fn found(kept: &Kept, wish: &Wish) -> Found {
    kept.index.find(wish).expect("a search does not fail")
}

/// Follows every count of an answer; gives how many there were.
fn follow(kept: &Kept, wish: &Wish, deeper: usize) -> usize {
    let all = found(kept, wish);
    let mut followed = 0;
    for (list, choose) in LISTS {
        for Count { value, count } in list(&all.facets) {
            let chosen = choose(wish.clone(), value.clone());
            let fewer = found(kept, &chosen);
            assert_eq!((fewer.total, fewer.hits.len()), (*count, *count), "{chosen:?}");
            assert_eq!(fewer.how, all.how, "{chosen:?}");
            followed += 1;
            if deeper > 0 {
                followed += follow(kept, &chosen, deeper - 1);
            }
        }
    }
    followed
}

#[test]
fn choosing_a_value_gives_as_many_records_as_its_count_says() {
    let kept = index(&library());
    // Very many, many with all the words, few, none; a slip; one word; none at all; and without a filling.
    let asked = [
        "migration policy",
        "border health",
        "visa school border",
        "visa nowhere",
        "shelter remitances visa",
    ];
    for words in asked.into_iter().chain(["school", "", "border health school visa shelter"]) {
        for fill_to in [0, 10] {
            let wish = Wish { limit: 100, fill_to, ..wish("en", words) };
            let deeper = usize::from(words == "migration policy");
            assert!(follow(&kept, &wish, deeper) > 0, "{words}");
        }
    }
}

/// What is counted beside records goes through all of them; what is counted alone does not.
#[test]
fn what_is_counted_alone_is_what_is_counted_beside_records() {
    let kept = index(&library());
    let mut hidden = library()[7].clone();
    hidden.audience = Audience::Desk;
    let lists: [fn(&mut Wish); 7] = [
        |it| it.kinds = vec!["event".to_owned()],
        |it| it.themes = vec!["a".to_owned(), "c".to_owned()],
        |it| it.themes = vec!["nowhere".to_owned()],
        |it| it.places = vec!["MX".to_owned()],
        |it| it.years = vec![2018, 2019],
        |it| it.languages = vec!["fr".to_owned()],
        |it| it.audience = Audience::Desk,
    ];
    let hold = |when: &str| {
        // All choices of these together: a bit says whether one is made.
        for choice in 0..1 << lists.len() {
            let mut asked = wish("en", "");
            let chosen = lists.iter().enumerate().filter(|it| choice & (1 << it.0) != 0);
            chosen.for_each(|it| it.1(&mut asked));
            let alone = found(&kept, &Wish { limit: 0, ..asked.clone() });
            let beside = found(&kept, &Wish { limit: 1, ..asked.clone() });
            assert_eq!(alone.total, beside.total, "{when}: {asked:?}");
            assert_eq!(alone.facets, beside.facets, "{when}: {asked:?}");
        }
    };
    hold("at first");
    // In segments that were counted already.
    for entry in &library()[20..30] {
        kept.index.remove(&entry.id).expect("it removes");
    }
    kept.index.put(&hidden).expect("it puts");
    kept.index.commit(2).expect("it commits");
    hold("after some were removed");
    let mut moved = library()[3].clone();
    moved.themes = vec!["d".to_owned()];
    kept.index.put(&moved).expect("it puts");
    kept.index.commit(3).expect("it commits");
    hold("after one was changed");
}
