//! Pages as they are set: columns, tables, notes, heads and feet, and scripts from right to left.

use crate::files::placed;
use harvest::{Block, BlockKind, Document, Doubt, harvest, read};

type Piece = (f64, f64, f64, String);

fn document(bytes: &[u8]) -> Document {
    read(bytes, "a.pdf").expect("a PDF is read")
}

fn words(document: &Document, block: &Block) -> String {
    document.text.chars().skip(block.start).take(block.end - block.start).collect()
}

fn shown(document: &Document) -> String {
    let show = |it: &Block| format!("{:?}: {}\n", it.kind, words(document, it));
    document.blocks.iter().map(show).collect()
}

/// A line of 25 letters, as wide as a narrow column.
fn line(word: &str, number: usize) -> String {
    format!("{word} {number} abcd efgh ijkl mn")
}

/// Columns line by line across the page, as some programs write them.
fn across(left: &[f64], top: f64, lines: usize, names: &[&str]) -> Vec<Piece> {
    (0..lines)
        .flat_map(|at| {
            left.iter().zip(names).map(move |(x, name)| {
                (*x, top + 12.0 * f64::from(u32::try_from(at).unwrap()), 10.0, line(name, at))
            })
        })
        .collect()
}

#[test]
fn two_columns_are_read_one_after_the_other_though_the_file_goes_across() {
    let mut page =
        vec![(60.0, 40.0, 18.0, "A heading that goes over both of the columns".to_owned())];
    page.extend(across(&[60.0, 320.0], 80.0, 6, &["left", "right"]));
    insta::assert_snapshot!(shown(&document(&placed(&[page]))), @r"
    Heading: A heading that goes over both of the columns
    Paragraph: left 0 abcd efgh ijkl mn left 1 abcd efgh ijkl mn left 2 abcd efgh ijkl mn left 3 abcd efgh ijkl mn left 4 abcd efgh ijkl mn left 5 abcd efgh ijkl mn right 0 abcd efgh ijkl mn right 1 abcd efgh ijkl mn right 2 abcd efgh ijkl mn right 3 abcd efgh ijkl mn right 4 abcd efgh ijkl mn right 5 abcd efgh ijkl mn
    ");
}

#[test]
fn columns_whose_lines_stand_at_other_heights_are_columns_too() {
    let mut page = across(&[60.0], 80.0, 5, &["left"]);
    page.extend(across(&[320.0], 86.0, 5, &["right"]));
    page.sort_by(|one, other| one.1.total_cmp(&other.1));
    insta::assert_snapshot!(shown(&document(&placed(&[page]))), @"Paragraph: left 0 abcd efgh ijkl mn left 1 abcd efgh ijkl mn left 2 abcd efgh ijkl mn left 3 abcd efgh ijkl mn left 4 abcd efgh ijkl mn right 0 abcd efgh ijkl mn right 1 abcd efgh ijkl mn right 2 abcd efgh ijkl mn right 3 abcd efgh ijkl mn right 4 abcd efgh ijkl mn");
}

#[test]
fn three_columns_under_a_heading_and_a_line_below_them() {
    let mut page =
        vec![(40.0, 40.0, 18.0, "A heading that goes over all three of the columns".to_owned())];
    page.extend(across(&[40.0, 220.0, 400.0], 80.0, 4, &["one", "two", "three"]));
    page.push((
        40.0,
        170.0,
        10.0,
        "Below the columns stands a line that goes over the whole width of the page again."
            .to_owned(),
    ));
    insta::assert_snapshot!(shown(&document(&placed(&[page]))), @r"
    Heading: A heading that goes over all three of the columns
    Paragraph: one 0 abcd efgh ijkl mn one 1 abcd efgh ijkl mn one 2 abcd efgh ijkl mn one 3 abcd efgh ijkl mn two 0 abcd efgh ijkl mn two 1 abcd efgh ijkl mn two 2 abcd efgh ijkl mn two 3 abcd efgh ijkl mn three 0 abcd efgh ijkl mn three 1 abcd efgh ijkl mn three 2 abcd efgh ijkl mn three 3 abcd efgh ijkl mn
    Paragraph: Below the columns stands a line that goes over the whole width of the page again.
    ");
}

#[test]
fn a_table_between_paragraphs_is_read_row_by_row() {
    let prose = "The table shows what was done in the three countries in the year of the report.";
    let mut page = vec![(60.0, 40.0, 10.0, prose.to_owned())];
    let rows = [
        ["Country", "Partner", "Start"],
        ["Ghana", "Immigration Service", "2019"],
        ["Mali", "Ministry of Justice", "2020"],
        ["Togo", "Ministry of Health", "2021"],
    ];
    for (at, row) in rows.iter().enumerate() {
        let y = 70.0 + 16.0 * f64::from(u32::try_from(at).unwrap());
        page.extend(
            [60.0, 200.0, 400.0].iter().zip(row).map(|(x, it)| (*x, y, 10.0, (*it).to_owned())),
        );
    }
    page.push((60.0, 160.0, 10.0, prose.to_owned()));
    let document = document(&placed(&[page]));
    insta::assert_snapshot!(document.text, @r"
    The table shows what was done in the three countries in the year of the report.

    Country	Partner	Start
    Ghana	Immigration Service	2019
    Mali	Ministry of Justice	2020
    Togo	Ministry of Health	2021

    The table shows what was done in the three countries in the year of the report.
    ");
    assert_eq!(document.blocks.iter().filter(|it| it.kind == BlockKind::TableCell).count(), 12);
}

/// Three pages with heads, feet and notes; one paragraph goes over all of them.
fn report() -> Vec<Vec<Piece>> {
    let texts = [
        (
            "The workshop was held in Lima in May 2019 with",
            "1 The first note says where the numbers are from.",
        ),
        (
            "delegates of Chile and Peru, who spoke of the",
            "2 Another one thanks the police of the border.",
        ),
        (
            "border and of what they had done there for years.",
            "3 And the last of them is about the money.",
        ),
    ];
    let page = |(number, (line, note)): (usize, (&str, &str))| {
        vec![
            (60.0, 20.0, 8.0, format!("Annual report {number}")),
            (60.0, 60.0, 10.0, line.to_owned()),
            (60.0, 72.0, 10.0, "and with those who came from far away to see it".to_owned()),
            (60.0, 700.0, 7.0, note.to_owned()),
            (300.0, 780.0, 8.0, format!("- {number} -")),
        ]
    };
    (1..).zip(texts).map(page).collect()
}

#[test]
fn heads_feet_and_notes_are_kept_beside_the_text() {
    let document = document(&placed(&report()));
    insta::assert_snapshot!(shown(&document), @r"
    Running: Annual report 1
    Paragraph: The workshop was held in Lima in May 2019 with and with those who came from far away to see it delegates of Chile and Peru, who spoke of the and with those who came from far away to see it border and of what they had done there for years. and with those who came from far away to see it
    Footnote: 1 The first note says where the numbers are from.
    Running: - 1 -
    Running: Annual report 2
    Footnote: 2 Another one thanks the police of the border.
    Running: - 2 -
    Running: Annual report 3
    Footnote: 3 And the last of them is about the money.
    Running: - 3 -
    ");
    assert_eq!(document.pages, [0, 112, 206]);
}

#[test]
fn a_passage_knows_its_page_within_a_paragraph_that_goes_over_three() {
    let document = document(&placed(&report()));
    let paragraph = document.blocks.iter().find(|it| it.kind == BlockKind::Paragraph).unwrap();
    let text = words(&document, paragraph);
    let second = text.find("delegates").expect("the second page goes on small");
    assert_eq!(document.page_of(paragraph.start), Some(1));
    assert_eq!(document.page_of(paragraph.start + second), Some(2));
    assert_eq!(document.page_of(paragraph.end - 1), Some(3));
}

#[test]
fn what_stands_on_every_page_is_in_no_passage() {
    let document = document(&placed(&report()));
    let found = harvest(&document);
    let running: Vec<&Block> =
        document.blocks.iter().filter(|it| it.kind == BlockKind::Running).collect();
    assert_eq!(running.len(), 6);
    let spans = found.events.iter().flat_map(|it| &it.evidence);
    assert!(spans.clone().count() > 0);
    for span in spans {
        assert!(running.iter().all(|it| span.end <= it.start || span.start >= it.end));
    }
}

#[test]
fn lines_out_of_order_are_put_in_order_and_doubted() {
    let line = |y: f64, words: &str| (60.0, y, 10.0, words.to_owned());
    let page = vec![
        line(160.0, "five of the lines of the page, all of a length"),
        line(100.0, "One of the lines of the page, all of a length"),
        line(145.0, "four of the lines of the page, all of a length"),
        line(115.0, "two of the lines of the page, all of a length"),
        line(175.0, "six of the lines of the page, all of a length"),
        line(130.0, "three of the lines of the page, all of a length"),
    ];
    let document = document(&placed(&[page]));
    assert_eq!(document.doubts, [Doubt::OrderUncertain { page: 1 }]);
    let order: Vec<usize> = ["One", "two", "three", "four", "five", "six"]
        .iter()
        .filter_map(|it| document.text.find(it))
        .collect();
    assert!(order.len() == 6 && order.is_sorted(), "{}", document.text);
}

#[test]
fn the_json_of_a_passage_says_its_page() {
    let document = document(&placed(&report()));
    let json = harvest(&document).with_pages(&document).expect("plain data is JSON");
    assert_eq!(json["events"][0]["evidence"][0]["page"], 1);
    // A text without pages has none.
    let text = read("The workshop was held in Lima in May 2019.".as_bytes(), "a.txt").unwrap();
    let json = harvest(&text).with_pages(&text).expect("plain data is JSON");
    assert_eq!(json["events"][0]["evidence"][0].get("page"), None);
}

#[test]
fn arabic_is_read_in_its_own_order_and_its_columns_from_the_right() {
    let document = document(include_bytes!("../files/arabic.pdf"));
    let written = include_str!("../files/arabic.html");
    let paragraphs = written.split("<p>").skip(1).filter_map(|it| it.split("</p>").next());
    let text = document.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut from = 0;
    for paragraph in paragraphs {
        let at = text[from..].find(paragraph).unwrap_or_else(|| panic!("{paragraph}\n{text}"));
        from += at + paragraph.len();
    }
    assert!(text.starts_with("ورشة العمل في ليما"), "{text}");
}

#[test]
fn a_docx_keeps_its_order_over_boxes_tables_notes_and_heads() {
    use crate::files::{docx_with, word};
    let cell = |words: &str| format!("<w:tc><w:p><w:r><w:t>{words}</w:t></w:r></w:p></w:tc>");
    let body = format!(
        r#"<w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>The workshop in Lima 7</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">The paragraph begins </w:t></w:r><w:r><w:pict><w:txbxContent><w:p><w:r><w:t>A box beside it.</w:t></w:r></w:p></w:txbxContent></w:pict></w:r><w:r><w:t>and goes on.</w:t></w:r></w:p>
        <w:tbl><w:tr>{}{}</w:tr><w:tr>{}{}</w:tr></w:tbl>
        <w:p><w:pPr><w:sectPr><w:cols w:num="2"/></w:sectPr></w:pPr><w:r><w:t>After the table.</w:t></w:r></w:p>"#,
        cell("Ghana"),
        cell("2019"),
        cell("Mali"),
        cell("2020"),
    );
    let part = |words: &str| word(&format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"));
    let (head, foot) = (part("Annual report"), part("Page 1"));
    let note =
        word(r#"<w:footnote w:id="1"><w:p><w:r><w:t>A note.</w:t></w:r></w:p></w:footnote>"#);
    let bytes = docx_with(&[
        ("word/document.xml", word(&body).as_bytes()),
        ("word/header1.xml", head.as_bytes()),
        ("word/footer1.xml", foot.as_bytes()),
        ("word/footnotes.xml", note.as_bytes()),
    ]);
    let document = read(&bytes, "a.docx").expect("a DOCX is read");
    insta::assert_snapshot!(shown(&document), @r"
    Contents: The workshop in Lima 7
    Paragraph: A box beside it.
    Paragraph: The paragraph begins and goes on.
    TableCell: Ghana
    TableCell: 2019
    TableCell: Mali
    TableCell: 2020
    Paragraph: After the table.
    Footnote: A note.
    Running: Page 1
    Running: Annual report
    ");
}
