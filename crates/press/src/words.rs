//! The fixed words of the templates.

use std::collections::BTreeMap;

use crate::PressError;

/// The keys of all fixed words that a publication needs, in the reader's language.
///
/// They are labels and whole sentences without arguments: numbers and dates stand beside them and
/// are never glued into them.
pub const WORDS: &[&str] = &[
    // Headings of the book.
    "contents",
    "index-of-themes",
    "index-of-places",
    "sources",
    "colophon",
    // Headings of a practice.
    "context",
    "steps",
    "conditions",
    "results",
    "lessons",
    "served",
    "passages",
    // Labels.
    "practice",
    "source",
    "themes",
    "places",
    "year",
    "evidence",
    "marks",
    "address",
    "edition",
    "date",
    "position",
    "licence",
    "hash",
    // Stands where a title is missing.
    "untitled",
    // Sentences.
    "served-how",
    "untranslated",
    "no-practices",
    "how-made",
    "how-to-read-marks",
    "signs-missing",
    "fonts",
];

/// All missing words are named at once. A word without letters is missing: PDF/UA refuses an empty
/// heading.
pub fn check(words: &BTreeMap<String, String>) -> Result<(), PressError> {
    let is_missing = |key: &&str| words.get(*key).is_none_or(|word| word.trim().is_empty());
    let missing: Vec<_> = WORDS.iter().copied().filter(is_missing).collect();
    if missing.is_empty() { Ok(()) } else { Err(PressError::WordsMissing(missing)) }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATES: [&str; 4] = [
        include_str!("../templates/catalogue.typ"),
        include_str!("../templates/practice.typ"),
        include_str!("../templates/parts.typ"),
        include_str!("../templates/style.typ"),
    ];

    /// The keys a template says: `words.how-made`.
    fn said() -> Vec<&'static str> {
        let mut said = Vec::new();
        for template in TEMPLATES {
            for rest in template.split("words.").skip(1) {
                let end = rest.find(|c: char| !c.is_ascii_lowercase() && c != '-');
                said.push(&rest[..end.unwrap_or(rest.len())]);
            }
        }
        // Said by the sheet, in place of a missing title.
        said.push("untitled");
        said.sort_unstable();
        said.dedup();
        said
    }

    #[test]
    fn the_list_has_every_word_that_the_templates_say_and_no_other() {
        let mut listed = WORDS.to_vec();
        listed.sort_unstable();
        assert_eq!(said(), listed);
    }

    #[test]
    fn all_missing_words_are_named_at_once() {
        let mut words: BTreeMap<String, String> =
            WORDS.iter().map(|key| ((*key).to_owned(), "a word".to_owned())).collect();
        assert!(check(&words).is_ok());
        words.remove("colophon");
        words.insert("year".to_owned(), " ".to_owned());
        insta::assert_snapshot!(check(&words).unwrap_err(), @"the words colophon, year are missing");
    }
}
