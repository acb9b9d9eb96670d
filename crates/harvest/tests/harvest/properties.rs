//! What holds for every text.

use harvest::{Document, Harvest, Span, harvest, read};
use proptest::prelude::*;

/// Pieces that the rules know, in any order and number.
const PIECES: [&str; 52] = [
    "Atelier régional",
    "à Mexico",
    "en juillet 2018",
    "MIEUX a soutenu",
    "le ministère de l'Intérieur",
    "du Bénin",
    "Round-table",
    "was held in Lima",
    "on 5 and 6 March 2018",
    "representatives of Peru and Chile",
    "33%",
    "two and a half days",
    "a good practice",
    "Governments should",
    "(OIM)",
    "“",
    "”",
    "(",
    ")",
    ",",
    ".",
    "!",
    ";",
    ":",
    "\n\n",
    "\n",
    " – ",
    "l’",
    "del 30 de mayo al 1 de junio",
    "el Taller",
    "expertos de España",
    "no",
    "2013-2017",
    "n° 1/2018",
    "Guinea-Bissau",
    "漢字",
    "مرحبا",
    "\u{301}",
    "\u{feff}",
    "🎈",
    "Defensoria Pública da União (DPU)",
    "XII",
    "1.250.000",
    "e o Mieux",
    "Country\tPartner\tSubject\n",
    "\tMinistry of Justice\t",
    "over the past three years",
    "l'année dernière",
    "hace dos años",
    "em dezembro passado",
    "at the request of",
    "3 May 2019",
];

fn document(text: &str) -> Document {
    read(text.as_bytes(), "a.txt").expect("text is read")
}

fn spans(found: &Harvest) -> Vec<Span> {
    let records = found
        .events
        .iter()
        .map(|it| &it.evidence)
        .chain(found.actions.iter().map(|it| &it.evidence))
        .chain(found.results.iter().map(|it| &it.evidence))
        .chain(found.practices.iter().map(|it| &it.evidence))
        .chain(found.indicators.iter().map(|it| &it.evidence));
    let mut spans: Vec<Span> = records.flatten().copied().collect();
    spans.extend(found.organisations.iter().map(|it| Span { start: it.start, end: it.end }));
    spans.extend(found.places.iter().map(|it| Span { start: it.start, end: it.end }));
    spans.extend(found.cities.iter().map(|it| Span { start: it.start, end: it.end }));
    spans.extend(found.dates.iter().map(|it| Span { start: it.start, end: it.end }));
    spans
}

fn evidence(found: &Harvest) -> impl Iterator<Item = &Vec<Span>> {
    found
        .events
        .iter()
        .map(|it| &it.evidence)
        .chain(found.actions.iter().map(|it| &it.evidence))
        .chain(found.results.iter().map(|it| &it.evidence))
        .chain(found.practices.iter().map(|it| &it.evidence))
        .chain(found.indicators.iter().map(|it| &it.evidence))
}

fn mixed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![8 => prop::sample::select(&PIECES[..]).prop_map(str::to_owned), 1 => "\\PC{0,12}"];
    prop::collection::vec(piece, 0..60).prop_map(|it| it.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_passage_lies_in_the_text(text in mixed()) {
        let Ok(document) = read(text.as_bytes(), "a.txt") else { return Ok(()) };
        let length = document.text.chars().count();
        let found = harvest(&document);
        for span in spans(&found) {
            prop_assert!(span.start < span.end && span.end <= length, "{span:?} of {length}");
        }
        for spans in evidence(&found) {
            prop_assert!(!spans.is_empty());
        }
    }

    #[test]
    fn every_passage_lies_in_the_text_of_a_file_with_a_form(pieces in prop::collection::vec(prop::sample::select(&PIECES[..]), 1..40)) {
        let sentence = pieces.join(" ");
        // What a form writes otherwise: XML its ampersands, PDF its brackets and every script but one.
        let plain: String = sentence.chars().filter(|it| it.is_ascii() && !"()\\@<>&\n\t".contains(*it)).collect();
        prop_assume!(!plain.trim().is_empty());
        let lines: Vec<&str> = vec![&plain; 3];
        let page = format!("<html><body><h1>{plain}</h1><p>{plain}</p><ul><li>{plain}</li></ul></body></html>");
        let files = [
            ("a.docx", crate::files::docx(&lines)),
            ("a.pdf", crate::files::pdf(&[&lines, &lines], "")),
            ("a.html", page.into_bytes()),
        ];
        for (name, bytes) in files {
            let Ok(document) = read(&bytes, name) else { continue };
            let letters: Vec<char> = document.text.chars().collect();
            let found = harvest(&document);
            for span in spans(&found) {
                prop_assert!(span.start < span.end && span.end <= letters.len(), "{name}: {span:?}");
            }
            let cut = |start: usize, end: usize| letters[start..end].iter().collect::<String>();
            for city in &found.cities {
                let words = cut(city.start, city.end);
                prop_assert_eq!(words.split_whitespace().collect::<Vec<_>>().join(" "), city.name.as_str(), "{}", name);
            }
            for date in &found.dates {
                let words = cut(date.start, date.end);
                prop_assert_eq!(words.trim(), words.as_str(), "{}", name);
            }
        }
    }

    #[test]
    fn any_bytes_are_read_or_refused(bytes in prop::collection::vec(any::<u8>(), 0..600), name in "[a-z]{1,4}\\.(txt|md|html|docx|pdf|)") {
        if let Ok(document) = read(&bytes, &name) {
            harvest(&document);
        }
    }

    #[test]
    fn the_same_text_gives_the_same_harvest(text in mixed()) {
        let Ok(document) = read(text.as_bytes(), "a.txt") else { return Ok(()) };
        prop_assert_eq!(harvest(&document), harvest(&document));
    }
}

/// Nothing in it is a name, a number or a word that any rule waits for.
const UNRELATED: [(&str, &str); 4] = [
    ("fr", "\n\nLe chat dort sur le toit de la maison et la pluie tombe dans le jardin."),
    ("en", "\n\nThe cat sleeps on the roof of the house and the rain falls in the garden."),
    ("es", "\n\nEl gato duerme sobre el techo de la casa y la lluvia cae en el huerto."),
    ("pt", "\n\nO gato dorme sobre o telhado da casa e a chuva cai na horta."),
];

#[test]
fn an_unrelated_paragraph_at_the_end_changes_nothing_before_it() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/texts");
    for file in std::fs::read_dir(folder).expect("the texts are there").flatten() {
        let Ok(text) = std::fs::read_to_string(file.path()) else { continue };
        if file.path().extension().is_none_or(|it| it != "txt") {
            continue;
        }
        let before = harvest(&document(&text));
        let language = before.language.clone().unwrap_or_default();
        let more = UNRELATED.iter().find(|it| it.0 == language).map_or("", |it| it.1);
        let after = harvest(&document(&format!("{}{more}", text.trim_end())));
        assert_eq!(before, after, "{}", file.path().display());
    }
}
