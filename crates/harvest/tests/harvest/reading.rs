//! Files of every kind, good and bad: a document or a clear refusal, never a crash.

use crate::files::{docx, docx_with, pdf};
use harvest::{Document, Doubt, MediaType, Refusal, read};

fn document(bytes: &[u8], name: &str) -> Document {
    read(bytes, name).unwrap_or_else(|refusal| panic!("{name} was refused: {refusal}"))
}

fn blocks(document: &Document) -> String {
    let letters: Vec<char> = document.text.chars().collect();
    let show = |it: &harvest::Block| {
        format!("{:?}: {}\n", it.kind, letters[it.start..it.end].iter().collect::<String>())
    };
    document.blocks.iter().map(show).collect()
}

#[test]
fn an_empty_file_is_refused() {
    assert_eq!(read(b"", "report.txt"), Err(Refusal::Empty));
    for (blanks, name) in [("  \n\t\r\n ", "a.txt"), ("\u{a0}\n", "a.md"), ("\u{feff} \n", "a.txt")]
    {
        assert_eq!(read(blanks.as_bytes(), name), Err(Refusal::Blank), "{blanks:?}");
    }
}

#[test]
fn a_text_keeps_every_letter_but_the_byte_order_mark() {
    let document = document("\u{feff}Réunion à Lomé.\r\n".as_bytes(), "a.txt");
    assert_eq!(document.text, "Réunion à Lomé.\r\n");
    assert_eq!(document.doubts, []);
}

#[test]
fn a_file_whose_ending_lies_is_read_for_what_it_is_and_says_so() {
    let document = document(&docx(&["A report."]), "report.pdf");
    assert_eq!(document.media_type, MediaType::Docx);
    assert!(matches!(&document.doubts[..], [Doubt::EndingLied { ending, .. }] if ending == "pdf"));
}

#[test]
fn invalid_utf_8_is_replaced_and_counted() {
    let document = document(b"Lom\xc3\xa9 and Bogot\xff\xfe here", "a.txt");
    assert_eq!(document.text, "Lomé and Bogot\u{fffd}\u{fffd} here");
    assert_eq!(document.doubts, [Doubt::InvalidUtf8 { count: 2, first: 15 }]);
}

#[test]
fn an_old_western_text_is_understood_with_a_doubt() {
    let document = document(b"R\xe9union \xe0 Lom\xe9 \x96 fin", "a.txt");
    assert_eq!(document.text, "Réunion à Lomé – fin");
    assert_eq!(document.doubts, [Doubt::EncodingGuessed { encoding: "Windows-1252" }]);
}

#[test]
fn a_text_in_utf_16_is_understood() {
    let bytes: Vec<u8> = "\u{feff}Lomé".encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(document(&bytes, "a.txt").text, "Lomé");
}

#[test]
fn a_file_that_is_no_document_is_named() {
    let refused = |bytes: &[u8], name| read(bytes, name).map(|it| it.text).unwrap_err();
    insta::assert_snapshot!(refused(b"\x89PNG\r\n\x1a\n", "a.pdf"), @"this is a picture, which is not read; save it as DOCX, PDF, HTML or plain text");
    insta::assert_snapshot!(refused(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0", "a.docx"), @"this is an old Office file or one with a password, which is not read; save it as DOCX, PDF, HTML or plain text");
    insta::assert_snapshot!(refused(&docx_with(&[("xl/workbook.xml", b"<x/>")]), "a.docx"), @"this is a spreadsheet, which is not read; save it as DOCX, PDF, HTML or plain text");
    assert_eq!(refused(&[0, 1, 2, 3, 4, 0, 0, 9], "a.bin"), Refusal::Unknown);
}

#[test]
fn a_docx_gives_headings_items_cells_and_notes_in_order() {
    let body = r#"<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Atelier &amp; suite</w:t></w:r></w:p>
        <w:p><w:r><w:t xml:space="preserve">Le </w:t></w:r><w:r><w:t>Bénin</w:t></w:r></w:p>
        <w:p><w:pPr><w:numPr/></w:pPr><w:r><w:t>un point</w:t></w:r></w:p>
        <w:tbl><w:tr><w:tc><w:p><w:r><w:t>Togo</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
        <w:p><w:r><w:br w:type="page"/><w:t>Page deux</w:t></w:r></w:p>"#;
    let xml = crate::files::word(body);
    let notes =
        crate::files::word("<w:footnote><w:p><w:r><w:t>Une note.</w:t></w:r></w:p></w:footnote>");
    let parts: [(&str, &[u8]); 2] =
        [("word/document.xml", xml.as_bytes()), ("word/footnotes.xml", notes.as_bytes())];
    let document = document(&docx_with(&parts), "a.docx");
    insta::assert_snapshot!(blocks(&document), @"
    Heading: Atelier & suite
    Paragraph: Le Bénin
    ListItem: un point
    TableCell: Togo
    TableCell: 12
    Paragraph: Page deux
    Footnote: Une note.
    ");
    let second = document.text.chars().position(|it| it == 'P').expect("page two");
    assert_eq!(document.pages, [0, second]);
    assert_eq!(document.page_of(second + 1), Some(2));
}

#[test]
fn a_zip_bomb_is_refused_before_it_fills_the_memory() {
    let bomb = vec![b' '; 60 * 1024 * 1024];
    let refusal = read(&docx_with(&[("word/document.xml", &bomb)]), "a.docx");
    assert!(matches!(refusal, Err(Refusal::ZipBomb { .. })), "{refusal:?}");
}

#[test]
fn a_broken_docx_says_where() {
    let refusal = read(&docx_with(&[("word/document.xml", b"<w:p><w:t>a</w:x>")]), "a.docx");
    assert!(matches!(refusal, Err(Refusal::Broken { format: "DOCX", .. })), "{refusal:?}");
    let mut cut = docx(&["A report."]);
    cut.truncate(cut.len() / 2);
    assert!(matches!(read(&cut, "a.docx"), Err(Refusal::Broken { format: "DOCX", .. })));
}

#[test]
fn xml_of_a_million_open_elements_does_not_overflow_the_stack() {
    let deep = "<w:p>".repeat(1_000_000);
    let _ = read(&docx_with(&[("word/document.xml", deep.as_bytes())]), "a.docx");
}

#[test]
fn markdown_loses_its_marks_and_keeps_its_parts() {
    let page = "---\ntitle: x\n---\n# Report\n\nThe *workshop* in\n[Lima](http://a.b).\n\n- one\n- two\n\n> quoted\n\n|a|b|\n|-|-|\n|Peru|3|\n";
    insta::assert_snapshot!(blocks(&document(page.as_bytes(), "a.md")), @"
    Heading: Report
    Paragraph: The workshop in Lima.
    ListItem: one
    ListItem: two
    Quotation: quoted
    TableCell: a
    TableCell: b
    TableCell: Peru
    TableCell: 3
    ");
}

#[test]
fn a_text_pdf_gives_its_paragraphs_page_by_page() {
    let bytes =
        pdf(&[&["The workshop was held in", "Lima in May 2019."], &["It will be repeated."]], "");
    let document = document(&bytes, "a.pdf");
    insta::assert_snapshot!(blocks(&document), @"
    Paragraph: The workshop was held in Lima in May 2019.
    Paragraph: It will be repeated.
    ");
    assert_eq!(document.pages.len(), 2);
    assert_eq!(document.page_of(document.text.len() - 1), Some(2));
}

#[test]
fn a_scanned_pdf_is_kept_and_says_that_it_has_no_text() {
    let document = document(&pdf(&[&[]], ""), "scan.pdf");
    assert_eq!((document.text.as_str(), &document.doubts[..]), ("", &[Doubt::NoText][..]));
}

#[test]
fn an_encrypted_pdf_is_refused() {
    let lock = "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O (12345678901234567890123456789012) /U (abcdefghijklmnopqrstuvwxyzabcdef) >> /ID [(0123456789abcdef) (0123456789abcdef)]";
    assert_eq!(read(&pdf(&[&["secret"]], lock), "a.pdf"), Err(Refusal::Encrypted));
}

#[test]
fn a_pdf_whose_lines_stand_in_no_order_says_so() {
    let lines = ["five@5", "one@1", "four@4", "two@2", "nine@9", "three@3", "eight@8", "six@6"];
    let document = document(&pdf(&[&lines], ""), "a.pdf");
    assert_eq!(document.doubts, [Doubt::OrderUncertain { page: 1 }]);
}

#[test]
fn a_broken_pdf_is_refused() {
    let mut bytes = pdf(&[&["text"]], "");
    bytes.truncate(60);
    assert!(matches!(read(&bytes, "a.pdf"), Err(Refusal::Broken { format: "PDF", .. })));
}

#[test]
fn a_file_above_the_limit_is_refused_by_its_size() {
    let bytes = vec![b'a'; usize::try_from(harvest::LIMIT).expect("small") + 1];
    assert!(matches!(read(&bytes, "a.txt"), Err(Refusal::TooLarge { .. })));
}

#[test]
fn every_refusal_and_doubt_has_a_key_of_its_own() {
    let keys = [
        Refusal::Empty.key(),
        Refusal::Blank.key(),
        Refusal::TooLarge { bytes: 1, limit: 1 }.key(),
        Refusal::ZipBomb { part: String::new() }.key(),
        Refusal::Encrypted.key(),
        Refusal::NotADocument { found: "" }.key(),
        Refusal::Unknown.key(),
        Refusal::Broken { format: "", detail: String::new() }.key(),
        Refusal::TooSlow { format: "", seconds: 1 }.key(),
        Doubt::NoText.key(),
        Doubt::OrderUncertain { page: 1 }.key(),
    ];
    let mut distinct = keys.to_vec();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), keys.len());
}
