//! What may be ordered: the catalogue as PDF, or what it is typeset from.

use crate::catalogue::Catalogue;
use crate::error::PressError;
use crate::typeset::{Printed, Stage, print};
use crate::world::{self, Paper};
use crate::{blame, sheet, words};

/// How many documents back Typst keeps what it has computed. Without a bound it keeps all of it.
const KEPT: usize = 5;

/// Prints the catalogue of good practices.
pub fn catalogue(book: &Catalogue) -> Result<Printed, PressError> {
    catalogue_with(book, &mut |_| ())
}

/// Prints the catalogue and says how far it is.
pub fn catalogue_with(
    book: &Catalogue,
    progress: &mut dyn FnMut(Stage),
) -> Result<Printed, PressError> {
    made(Paper::Catalogue, book, progress)
}

/// Prints the first practice of a book by itself, for a reader to take away. A book without one
/// is refused.
pub fn practice(book: &Catalogue) -> Result<Printed, PressError> {
    if book.practices.is_empty() {
        return Err(PressError::NoPractice);
    }
    made(Paper::Practice, book, &mut |_| ())
}

fn made(
    paper: Paper,
    book: &Catalogue,
    progress: &mut dyn FnMut(Stage),
) -> Result<Printed, PressError> {
    check(book)?;
    let printed = print(paper, book, progress).map_err(|rule| blame::find(paper, book, &rule));
    typst::comemo::evict(KEPT);
    printed
}

/// What the catalogue is typeset from, as files by name; the first is the one to compile.
///
/// Typst's own tool makes the same pages of them: `typst compile catalogue.typ`.
pub fn source(book: &Catalogue) -> Result<Vec<(&'static str, String)>, PressError> {
    check(book)?;
    Ok(world::files(Paper::Catalogue, &sheet::sheet(book)))
}

fn check(book: &Catalogue) -> Result<(), PressError> {
    words::check(&book.words)?;
    sheet::day(&book.day).ok_or_else(|| PressError::Day(book.day.clone()))?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Practice, WORDS};

    #[test]
    fn the_source_names_the_main_file_first_and_carries_the_texts_as_data() {
        let practices =
            vec![Practice { title: "Un *plan* #national".into(), ..Practice::default() }];
        let words = WORDS.iter().map(|key| ((*key).to_owned(), (*key).to_owned())).collect();
        let day = "2026-11-23".to_owned();
        let book = Catalogue { lang: "fr".into(), day, words, practices, ..Catalogue::default() };
        let files = source(&book).unwrap();
        let names: Vec<_> = files.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["catalogue.typ", "parts.typ", "style.typ", "data.json"]);
        assert!(files[3].1.contains("Un *plan* #national"), "{}", files[3].1);
    }

    #[test]
    fn a_book_without_its_words_is_refused_before_anything_is_made() {
        assert!(source(&Catalogue::default()).is_err());
        assert!(catalogue(&Catalogue::default()).is_err());
    }
}
