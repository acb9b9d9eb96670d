//! What a source is called when it comes in, until a person says otherwise.
//!
//! As a librarian would: by what the file says of itself; else by the heading it opens with; without one by its first line, if that
//! reads like a title; else by the event it tells of first, with its place and its year; else by
//! a heading further on that says more than *Context*; and only then by the name of its file.

use domain::Edtf;
use harvest::{BlockKind, Document, Event, Harvest, has_address};

/// A title of one or two words is a number of a page, a logo, *Context*.
const WORDS: usize = 3;
/// A line that is longer is a sentence.
const LETTERS: usize = 150;
/// Most letters of a title that is a heading further on or made of an event.
const CUT: usize = 200;

pub fn of(document: &Document, harvest: &Harvest, file_name: &str) -> String {
    // What the file itself says is no guess.
    if let Some(title) = document.front.as_ref().and_then(|it| it.title.clone()) {
        return title;
    }
    let title = harvest
        .title
        .clone()
        .filter(|it| is_title(it))
        .or_else(|| first_line(document))
        .or_else(|| harvest.events.first().and_then(|it| of_event(it, harvest)))
        .or_else(|| later_heading(document))
        .or_else(|| harvest.title.clone().filter(|it| !has_address(it)))
        .filter(|it| it.chars().any(char::is_alphabetic));
    title.unwrap_or_else(|| file_name.to_owned())
}

/// Where a page was copied from says nothing of what it tells.
fn is_title(line: &str) -> bool {
    let words = line.split_whitespace().filter(|it| it.chars().any(char::is_alphabetic)).count();
    words >= WORDS && line.chars().count() <= LETTERS && !has_address(line)
}

/// The first line that is no bare address, whatever the reader took it for, if it does not end or
/// begin like a sentence.
fn first_line(document: &Document) -> Option<String> {
    let is_bare = |it: &str| !it.contains(char::is_whitespace) && has_address(it);
    let mut lines = document.text.lines().map(str::trim).filter(|it| !it.is_empty());
    let line = lines.find(|it| !is_bare(it))?;
    let ends = line.ends_with(['.', ',', ';', ':', '…', '!', '?', '؟', '،']);
    let begins = line.chars().next().is_some_and(|it| it.is_uppercase() || it.is_numeric());
    (is_title(line) && begins && !ends).then(|| line.to_owned())
}

/// *Atelier régional de partage des connaissances, Mexico, 2018*
fn of_event(event: &Event, harvest: &Harvest) -> Option<String> {
    let mut title = capital(event.title.trim());
    if title.is_empty() {
        return None;
    }
    let place = event.city.as_ref().map(|it| it.replace("; ", ", "));
    let place = place.or_else(|| country(event, harvest)).filter(|it| !it.is_empty());
    let year = event.start.as_ref().or(event.end.as_ref()).and_then(|it| year(it));
    for part in [place, year].into_iter().flatten() {
        if !title.contains(&part) {
            title = format!("{title}, {part}");
        }
    }
    (title.chars().count() <= CUT).then_some(title)
}

fn country(event: &Event, harvest: &Harvest) -> Option<String> {
    let place = vocabulary::place(event.country.as_deref()?)?;
    let lang = harvest.language.as_deref().unwrap_or("en");
    place.names.get(lang).or_else(|| place.names.get("en")).cloned()
}

/// The year, where the text gives one.
fn year(date: &str) -> Option<String> {
    date.parse::<Edtf>().ok()?;
    let year = date.get(..4)?;
    year.chars().all(|it| it.is_ascii_digit()).then(|| year.to_owned())
}

fn later_heading(document: &Document) -> Option<String> {
    let letters: Vec<char> = document.text.chars().collect();
    let headings = document.blocks.iter().filter(|it| it.kind == BlockKind::Heading);
    let words = headings.filter_map(|it| letters.get(it.start..it.end));
    let mut lines = words.map(|it| it.iter().collect::<String>());
    lines.find(|it| is_title(it)).map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "))
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    first.chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn titled(text: &str) -> String {
        let document = harvest::read(text.as_bytes(), "notes_v3.txt").unwrap();
        of(&document, &harvest::harvest(&document), "notes_v3.txt")
    }

    #[test]
    fn a_report_is_called_what_its_front_matter_says() {
        let text =
            format!("---\ntitle: Lima, mars 2018\n---\n# Rapport de l'atelier de Lima\n\n{LIMA}");
        let document = harvest::read(text.as_bytes(), "x.md").unwrap();
        assert_eq!(of(&document, &harvest::harvest(&document), "x.md"), "Lima, mars 2018");
    }

    const LIMA: &str = "En mars 2018, un atelier régional s'est tenu à Lima. Il a réuni des \
        représentants du Pérou, du Chili et de l'Équateur pendant deux jours.\n";

    #[test]
    fn a_report_is_called_what_its_own_first_line_calls_it() {
        let text = format!("Rapport de l'atelier de Lima\n\n{LIMA}");
        assert_eq!(titled(&text), "Rapport de l'atelier de Lima");
        let text = format!("# Rapport de l'atelier de Lima\n\n{LIMA}");
        let document = harvest::read(text.as_bytes(), "x.md").unwrap();
        let title = of(&document, &harvest::harvest(&document), "x.md");
        assert_eq!(title, "Rapport de l'atelier de Lima");
    }

    #[test]
    fn a_report_that_begins_with_a_sentence_is_called_after_the_event_it_tells_of() {
        let text = format!("{LIMA}\nContexte\nLe Pérou a invité.\n");
        assert_eq!(titled(LIMA), "Atelier régional, Lima, 2018");
        assert_eq!(titled(&text), "Atelier régional, Lima, 2018");
    }

    #[test]
    fn a_report_without_title_and_event_is_called_after_a_heading_that_says_something() {
        let text = "We wrote this at the request of the ministry, and nobody else has read it.\n\n\
            Context\n\nNothing was known.\n\nHow the forms were filled in\n\nBy hand.\n";
        assert_eq!(titled(text), "How the forms were filled in");
    }

    #[test]
    fn no_report_is_called_after_an_address_of_the_web() {
        let address = "Source : https://example.org/actualites/atelier-regional consulté le 3 mai";
        let text = format!("{address}\n\n{LIMA}");
        assert_eq!(titled(&text), "Atelier régional, Lima, 2018");
        let text = format!("https://example.org/a\n\nRapport de l'atelier de Lima\n\n{LIMA}");
        assert_eq!(titled(&text), "Rapport de l'atelier de Lima");
        let text = "<html><head><title>https://example.org/a</title></head><body><p>3</p></body>";
        let document = harvest::read(text.as_bytes(), "page.html").unwrap();
        assert_eq!(of(&document, &harvest::harvest(&document), "page.html"), "page.html");
    }

    #[test]
    fn a_file_that_says_nothing_keeps_its_own_name() {
        assert_eq!(titled("3\n\n17\n"), "notes_v3.txt");
        assert_eq!(titled("it begins small and ends with a full stop.\n"), "notes_v3.txt");
    }

    #[test]
    fn the_real_report_has_a_title_a_person_would_give_it() {
        let path =
            concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/seed-mexico-2018.fr.txt");
        let Ok(bytes) = std::fs::read(path) else {
            println!("skipped: {path} is not there");
            return;
        };
        let document = harvest::read(&bytes, "seed-mexico-2018.fr.txt").unwrap();
        let title = of(&document, &harvest::harvest(&document), "seed-mexico-2018.fr.txt");
        insta::assert_snapshot!(title, @"Atelier régional de partage des connaissances pour l'Amérique latine et les Caraïbes, Mexico, 2018");
    }
}
