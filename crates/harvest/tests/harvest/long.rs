//! Reports of thirty pages with columns, tables, notes, heads and feet: everything is read in the
//! order in which one reads, and knows its page.

use crate::files::{docx_with, placed, word};
use harvest::{BlockKind, Document, harvest, read};

const PAGES: usize = 30;
const EVENT: &str = "The workshop was held in Lima in May 2019 with delegates of Chile and Peru.";
/// The page that tells of it.
const ITS_PAGE: usize = 23;

type Piece = (f64, f64, f64, String);

/// Numbers the pieces of a report in the order in which one reads them.
#[derive(Default)]
struct Counted {
    /// The page of each.
    pages: Vec<usize>,
}

impl Counted {
    /// A line of some 25 letters, as wide as a narrow column.
    fn line(&mut self, page: usize) -> String {
        const THINGS: [&str; 7] = ["boats", "roads", "books", "maps", "rules", "tools", "words"];
        let number = self.pages.len();
        self.pages.push(page);
        // What is the same at the edge of every page would be a head or a foot.
        let thing = |it: usize| THINGS[it % THINGS.len()];
        format!("part{number} of the {} and {}", thing(number), thing(number / THINGS.len()))
    }

    /// A word for a cell.
    fn cell(&mut self, page: usize) -> String {
        self.pages.push(page);
        format!("part{}", self.pages.len() - 1)
    }

    /// Every part stands in the text, after the one before it, on its page.
    fn check(&self, document: &Document) {
        let mut from = 0;
        for (at, page) in self.pages.iter().enumerate() {
            let part = format!("part{at}");
            let found = document.text[from..].match_indices(&part).find(|(it, _)| {
                !document.text[from + it + part.len()..].starts_with(|it: char| it.is_ascii_digit())
            });
            let (after, _) = found.unwrap_or_else(|| panic!("{part} stands before part{}", at - 1));
            from += after;
            let place = document.text[..from].chars().count();
            assert_eq!(document.page_of(place), Some(*page), "{part}");
        }
    }
}

fn knows_its_page(document: &Document) {
    let found = harvest(document).with_pages(document).expect("plain data is JSON");
    assert_eq!(found["events"].as_array().map(Vec::len), Some(1));
    assert_eq!(found["events"][0]["city"], "Lima");
    assert_eq!(found["events"][0]["evidence"][0]["page"], ITS_PAGE);
}

fn below(top: f64, lines: usize, apart: f64) -> f64 {
    top + apart * f64::from(u32::try_from(lines).expect("a page has few lines"))
}

/// A page of two columns, written into the file across both of them.
fn columns(counted: &mut Counted, page: usize) -> Vec<Piece> {
    let sides = [60.0, 320.0].map(|left| {
        (0..8).map(|at| (left, below(60.0, at, 12.0), 10.0, counted.line(page))).collect::<Vec<_>>()
    });
    let [left, right] = sides;
    left.into_iter().zip(right).flat_map(|(one, other)| [one, other]).collect()
}

/// A table of four rows between two lines of prose.
fn table(counted: &mut Counted, page: usize) -> Vec<Piece> {
    let prose = |counted: &mut Counted| {
        let words = "and this is told over the whole width of the page before it goes on";
        format!("{} {words}", counted.line(page))
    };
    let mut pieces = vec![(60.0, 60.0, 10.0, prose(counted))];
    for row in 0..4 {
        let top = below(90.0, row, 16.0);
        pieces.extend([60.0, 240.0, 420.0].map(|left| (left, top, 10.0, counted.cell(page))));
    }
    pieces.push((60.0, 180.0, 10.0, prose(counted)));
    pieces
}

/// A heading and prose over the whole width.
fn prose(counted: &mut Counted, page: usize) -> Vec<Piece> {
    let mut pieces = vec![(60.0, 60.0, 18.0, format!("Chapter {}", page.div_ceil(3)))];
    for at in 0..6 {
        let words = "and this is told over the whole width of the page";
        pieces.push((60.0, below(90.0, at, 12.0), 10.0, format!("{} {words}", counted.line(page))));
    }
    pieces
}

#[test]
fn a_pdf_of_thirty_pages_is_read_in_order_and_knows_its_pages() {
    let mut counted = Counted::default();
    let pages: Vec<Vec<Piece>> = (1..=PAGES)
        .map(|page| {
            let mut pieces = vec![(60.0, 20.0, 8.0, "Report of the programme".to_owned())];
            pieces.extend(match page % 3 {
                0 => columns(&mut counted, page),
                1 => table(&mut counted, page),
                _ => prose(&mut counted, page),
            });
            if page == ITS_PAGE {
                pieces.push((60.0, 300.0, 10.0, EVENT.to_owned()));
            }
            pieces.push((300.0, 780.0, 8.0, format!("- {page} -")));
            pieces
        })
        .collect();
    let document = read(&placed(&pages), "a.pdf").expect("a PDF is read");
    assert_eq!(document.pages.len(), PAGES);
    assert_eq!(document.doubts, []);
    counted.check(&document);
    let count = |kind| document.blocks.iter().filter(|it| it.kind == kind).count();
    assert_eq!((count(BlockKind::TableCell), count(BlockKind::Running)), (120, 60));
    // What has a number of its own at the head of a page is a heading.
    assert_eq!(count(BlockKind::Heading), 10);
    knows_its_page(&document);
}

fn run(words: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{words}</w:t></w:r>"#)
}

fn paragraph(runs: &str) -> String {
    format!("<w:p>{runs}</w:p>")
}

/// Where the word processor began a page when it last showed the file.
const NOTED: &str = "<w:lastRenderedPageBreak/>";
const BY_HAND: &str = r#"<w:r><w:br w:type="page"/></w:r>"#;

/// A report as body and notes. A third of the pages begin with a table, a third after a break that
/// somebody set, and a third within a paragraph, which has a note.
fn report(counted: &mut Counted) -> (String, String) {
    let (mut body, mut notes) = (String::new(), String::new());
    let mut open = String::new();
    for page in 1..=PAGES {
        match page % 3 {
            1 => {
                let begins = if page == 1 { "" } else { NOTED };
                let cells = [0; 4].map(|_| run(&counted.cell(page)));
                let [one, two, three, four] =
                    cells.map(|it| format!("<w:tc>{}</w:tc>", paragraph(&it)));
                let one = one.replacen("<w:r>", &format!("<w:r>{begins}"), 1);
                let rows = [one + &two, three + &four].map(|it| format!("<w:tr>{it}</w:tr>"));
                body += &["<w:tbl>", &rows.concat(), "</w:tbl>"].concat();
            }
            2 => {
                let line = run(&counted.line(page)).replacen("<w:r>", &format!("<w:r>{NOTED}"), 1);
                body += &(paragraph(BY_HAND) + &paragraph(&line));
                if page == ITS_PAGE {
                    body += &paragraph(&run(EVENT));
                }
                open = run(&format!("{} ", counted.line(page)));
            }
            _ => {
                let words = counted.line(page);
                let reference = format!(r#"<w:r><w:footnoteReference w:id="{page}"/></w:r>"#);
                let line = run(&words).replacen("<w:r>", &format!("<w:r>{NOTED}"), 1);
                body += &paragraph(&format!("{open}{line}{reference}"));
                let note = paragraph(&run(&counted.line(page)));
                let name = page.to_string();
                notes +=
                    &[r#"<w:footnote w:id=""#, &name, r#"">"#, &note, "</w:footnote>"].concat();
                body += &paragraph(&run(&counted.line(page)));
            }
        }
    }
    (body, notes)
}

fn docx(body: &str, notes: &str) -> Document {
    let running = word(&paragraph(&run("Report of the programme")));
    let bytes = docx_with(&[
        ("word/document.xml", word(body).as_bytes()),
        ("word/footnotes.xml", word(notes).as_bytes()),
        ("word/header1.xml", running.as_bytes()),
    ]);
    read(&bytes, "a.docx").expect("a DOCX is read")
}

#[test]
fn a_docx_of_thirty_pages_is_read_in_order_and_knows_its_pages() {
    let mut counted = Counted::default();
    let (body, notes) = report(&mut counted);
    let document = docx(&body, &notes);
    assert_eq!(document.pages.len(), PAGES);
    counted.check(&document);
    let count = |kind| document.blocks.iter().filter(|it| it.kind == kind).count();
    assert_eq!((count(BlockKind::TableCell), count(BlockKind::Footnote)), (40, 10));
    knows_its_page(&document);
}

#[test]
fn breaks_that_somebody_set_are_pages_where_no_word_processor_noted_any() {
    let body = [
        paragraph(&run("One page.")),
        paragraph(&format!("{}{BY_HAND}{}", run("A second begins"), run("within a paragraph."))),
        paragraph(&format!(
            "<w:pPr><w:pageBreakBefore/></w:pPr>{}",
            run("And a third before one.")
        )),
    ];
    let document = docx(&body.concat(), "");
    let page = |words: &str| {
        let at = document.text.find(words).expect("it is told");
        document.page_of(document.text[..at].chars().count())
    };
    let words = ["One page", "A second begins", "within", "And a third"];
    assert_eq!(words.map(page), [Some(1), Some(1), Some(2), Some(3)]);
}

/// A note in the middle of a list or of a table would part it.
#[test]
fn the_notes_of_a_list_are_told_after_the_list() {
    let item = |words: &str, note: &str| {
        let note = if note.is_empty() {
            String::new()
        } else {
            format!(r#"<w:r><w:footnoteReference w:id="{note}"/></w:r>"#)
        };
        paragraph(&format!("<w:pPr><w:numPr/></w:pPr>{}{note}", run(words)))
    };
    let note = |id: &str, words: &str| {
        format!(r#"<w:footnote w:id="{id}">{}</w:footnote>"#, paragraph(&run(words)))
    };
    let body =
        item("First thing", "1") + &item("Second thing", "") + &paragraph(&run("And so on."));
    let notes =
        note("-1", "") + &note("1", "Where it is from.") + &note("2", "Referred to by nothing.");
    insta::assert_snapshot!(docx(&body, &notes).text, @r"
    First thing
    Second thing

    Where it is from.

    And so on.

    Referred to by nothing.

    Report of the programme
    ");
}
