//! What the reader's program finds in the file.

mod specimen;

use std::process::Command;

use press::{Catalogue, PressError, Stage, catalogue, catalogue_with, practice};
use specimen::book;

/// The readable parts of a file; PDF/A keeps the particulars uncompressed.
fn readable(pdf: &[u8]) -> String {
    String::from_utf8_lossy(pdf).into_owned()
}

#[test]
fn the_file_says_that_it_is_tagged_accessible_and_for_the_archive() {
    let printed = catalogue(&book("ar", 0)).unwrap();
    let text = readable(&printed.pdf);
    assert!(text.starts_with("%PDF-1.7"));
    for bit in [
        "<pdfaid:part>2</pdfaid:part>",
        "<pdfaid:conformance>A</pdfaid:conformance>",
        "<pdfuaid:part>1</pdfuaid:part>",
        "/Marked true",
        "/Lang(ar)",
        "/DisplayDocTitle true",
        "/StructTreeRoot",
        "/CreationDate(D:20261123",
    ] {
        assert!(text.contains(bit), "{bit}");
    }
}

#[test]
fn the_same_records_give_the_same_file() {
    assert_eq!(catalogue(&book("en", 0)), catalogue(&book("en", 0)));
}

#[test]
fn each_stage_is_told_when_it_begins() {
    let mut stages = Vec::new();
    let printed = catalogue_with(&book("fr", 0), &mut |stage| stages.push(stage)).unwrap();
    let pages = printed.pages;
    assert_eq!(
        stages,
        [Stage::Gathering, Stage::Typesetting { practices: 0 }, Stage::Writing { pages }]
    );
}

#[test]
fn a_book_without_its_words_is_refused_and_they_are_named() {
    let mut book = book("fr", 0);
    book.words.remove("colophon");
    assert_eq!(catalogue(&book), Err(PressError::WordsMissing(vec!["colophon"])));
}

#[test]
fn what_is_refused_is_named_by_practice_and_field() {
    let mut book = book("fr", 2);
    book.practices[1].address = format!("https://example.org/{}", "x".repeat(33_000));
    let refused = catalogue(&book).unwrap_err();
    insta::assert_snapshot!(
        refused,
        @"practice 2 “Former les journalistes avec l’École nationale sur les migrations”, address: URL is too long"
    );
}

#[test]
fn a_day_that_is_no_day_is_refused() {
    let mut book = book("fr", 0);
    book.day = "soon".into();
    assert_eq!(catalogue(&book), Err(PressError::Day("soon".to_owned())));
}

#[test]
fn the_referee_finds_every_language_valid_as_pdf_ua_1_and_pdf_a_2a() {
    // `./check` says which Python has it; said, the referee has to be there.
    let Ok(python) = std::env::var("PYTHON") else {
        eprintln!("skipped: PYTHON does not say which Python has `page-validation`");
        return;
    };
    let has_referee = Command::new(&python).args(["-c", "import page"]).output().unwrap();
    assert!(has_referee.status.success(), "{python} has no `page-validation`: {has_referee:?}");
    let folder = std::env::temp_dir().join(format!("press-referee-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    for lang in ["ar", "en", "es", "fr", "pt"] {
        let printed = catalogue(&book(lang, 1)).unwrap();
        std::fs::write(folder.join(lang).with_extension("pdf"), printed.pdf).unwrap();
        let leaf = practice(&book(lang, 1)).unwrap();
        std::fs::write(folder.join(format!("{lang}-practice.pdf")), leaf.pdf).unwrap();
    }
    std::fs::write(folder.join("nasty.pdf"), catalogue(&nasty()).unwrap().pdf).unwrap();
    std::fs::write(folder.join("nasty-practice.pdf"), practice(&nasty()).unwrap().pdf).unwrap();
    let judged = Command::new(&python)
        .args(["-c", include_str!("referee.py")])
        .arg(&folder)
        .output()
        .unwrap();
    std::fs::remove_dir_all(&folder).unwrap();
    assert_eq!(String::from_utf8_lossy(&judged.stdout), "", "{judged:?}");
    assert!(judged.status.success(), "{judged:?}");
}

#[test]
fn a_practice_alone_is_printed_in_few_pages_and_none_is_refused() {
    let printed = practice(&book("ar", 1)).unwrap();
    assert!(printed.pages < catalogue(&book("ar", 1)).unwrap().pages, "{}", printed.pages);
    assert!(readable(&printed.pdf).contains("<pdfuaid:part>1</pdfuaid:part>"));
    assert_eq!(practice(&book("en", 0)), Err(PressError::NoPractice));
}

#[test]
fn what_is_refused_of_a_practice_alone_is_named_too() {
    let mut book = book("fr", 1);
    book.practices[0].address = format!("https://example.org/{}", "x".repeat(33_000));
    let refused = practice(&book).unwrap_err().to_string();
    assert!(refused.contains("address: URL is too long"), "{refused}");
}

#[test]
fn no_text_is_too_strange_to_be_printed() {
    catalogue(&nasty()).unwrap();
}

#[test]
fn a_book_of_empty_fields_is_printed() {
    let empty = Catalogue {
        words: book("en", 0).words,
        day: "2026-11-23".to_owned(),
        practices: vec![press::Practice::default()],
        sources: vec![press::Source::default()],
        ..Catalogue::default()
    };
    catalogue(&empty).unwrap();
}

/// One practice with strange texts in all its fields.
fn nasty() -> Catalogue {
    let strange = [
        "#let x = 1; *not bold* _nor this_ $ x^2 $ @ref <label> `raw` \\ // /* = heading - list",
        "👩🏽‍🌾 🏳️‍🌈 漢字 עברית हिन्दी \u{e000} \u{0} \u{7} \u{feff} \u{fffe} \u{10ffff} \u{202e} a\u{336}",
        "e\u{301}\u{302}\u{303}\u{304}\u{20dd} \u{301} ـًٌٍَُِّ لله ﷺ a\u{200d}b \u{200f}\u{200e}",
        "https://example.org/a/very/long/address?with=everything&and=more#anchor-that-goes-on-and-on-and-on",
    ];
    let text = [strange.join(" "), "w".repeat(150), "م".repeat(80)].join("\n\n");
    let mut book = book("fr", 1);
    let it = &mut book.practices[0];
    for text_of in [&mut it.title, &mut it.summary, &mut it.context, &mut it.results] {
        text_of.text.clone_from(&text);
        text_of.lang = "no language at all".into();
    }
    for list in [&mut it.steps, &mut it.conditions, &mut it.lessons] {
        *list = vec![text.as_str().into(), "".into()];
    }
    it.passages[0].quote.text.clone_from(&text);
    it.passages[1].source = 99;
    it.passages[1].number = it.passages[0].number;
    it.passages[2].fields = vec!["no/such/field".into()];
    for line in [&mut it.evidence, &mut it.year, &mut it.address, &mut it.translation] {
        line.clone_from(&text);
    }
    it.themes = vec![text.clone(), String::new()];
    it.marks = vec!["😀".to_owned()];
    book.title.clone_from(&text);
    book.sources.push(book.sources[0].clone());
    book.sources[1].url = format!("https://example.org/{}", "x".repeat(3000));
    book.sources[1].hash = "f".repeat(128);
    book
}
