//! What a Markdown file says of itself before its text.

use harvest::{Document, Harvest, harvest, read};

const TEXT: &str = "The workshop was held in Lima last month with delegates of Chile and Peru. The participants trained 45 officers.";

fn document(text: &str) -> Document {
    read(text.as_bytes(), "report.md").expect("a text is read")
}

fn found(text: &str) -> Harvest {
    harvest(&document(text))
}

#[test]
fn what_is_told_by_the_calendar_of_the_reader_is_reckoned_from_the_date_of_the_file() {
    let found = found(&format!("---\ndate: 2019-06-04\n---\n\n{TEXT}\n"));
    assert_eq!(found.events[0].start.as_deref(), Some("2019-05"));
}

#[test]
fn the_block_says_the_title_and_is_no_text() {
    let text = format!(
        "---\ntitle: Five days in Quito, June 2021\nauthor: Ministry of Labour\n---\n# Report\n\n{TEXT}\n"
    );
    let (document, found) = (document(&text), found(&text));
    assert_eq!(found.title.as_deref(), Some("Five days in Quito, June 2021"));
    assert!(document.text.starts_with("Report\n"), "{}", document.text);
    assert!(found.organisations.is_empty(), "{:?}", found.organisations);
    assert!(found.places.iter().all(|it| it.code != "EC"));
}

#[test]
fn a_block_that_is_broken_is_text_like_any_other() {
    let text = format!("---\ntitle: Notes\nThe mission was in Quito.\n---\n\n{TEXT}\n");
    let document = document(&text);
    assert_eq!(document.front, None);
    assert!(document.text.contains("The mission was in Quito."), "{}", document.text);
    // A line of hyphens further on is a rule, and what follows it is kept.
    let text = format!("{TEXT}\n\n---\nnote: the second part\n---\n\nThe end.\n");
    let kept = read(text.as_bytes(), "report.md").unwrap().text;
    assert!(kept.contains("the second part") && kept.contains("The end."), "{kept}");
}

#[test]
fn the_language_that_a_file_says_is_believed_unless_its_words_speak_plainly_for_another() {
    // No small word tells whether these are Spanish or Portuguese.
    let short = "Lima, 3-5 de maio de 2019. Brasil, Chile.";
    for lang in ["pt", "pt-BR", "PT_br", "português"] {
        let found = found(&format!("---\nlang: {lang}\n---\n{short}\n"));
        assert_eq!(found.language.as_deref(), Some("pt"), "{lang}");
    }
    let long = format!(
        "{TEXT} They spoke of what they had done in their offices, and of what they will do in the next year. The experts of the region will come again in the autumn, and some of them will stay for two weeks."
    );
    let found = found(&format!("---\nlang: fr\n---\n{long}\n"));
    assert_eq!(found.language.as_deref(), Some("en"), "the text is plainly English");
}
