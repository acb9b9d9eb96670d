//! Makes small files for the tests.

use std::io::{Cursor, Write as _};
use zip::write::SimpleFileOptions;

/// A word file of plain paragraphs.
pub fn docx(paragraphs: &[&str]) -> Vec<u8> {
    let body: Vec<String> =
        paragraphs.iter().map(|it| format!("<w:p><w:r><w:t>{it}</w:t></w:r></w:p>")).collect();
    docx_with(&[("word/document.xml", word(&body.concat()).as_bytes())])
}

pub fn word(body: &str) -> String {
    format!(r#"<?xml version="1.0"?><w:document xmlns:w="w"><w:body>{body}</w:body></w:document>"#)
}

pub fn docx_with(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).expect("a name is free");
        archive.write_all(content).expect("memory takes it");
    }
    archive.finish().expect("memory takes it").into_inner()
}

/// A PDF of one page whose pieces stand where they are put: from the left, from the top, the size of
/// the letters, the words. They are written into the file in this order.
pub fn placed(pages: &[Vec<(f64, f64, f64, String)>]) -> Vec<u8> {
    let content = |page: &Vec<(f64, f64, f64, String)>| -> String {
        let piece = |(x, y, size, words): &(f64, f64, f64, String)| {
            let words = words.replace('(', "\\(").replace(')', "\\)");
            format!("BT /F1 {size} Tf 1 0 0 1 {x} {} Tm ({words}) Tj ET\n", 800.0 - y)
        };
        page.iter().map(piece).collect()
    };
    pdf_of(&pages.iter().map(content).collect::<Vec<_>>(), "")
}

/// A PDF of these pages of lines. `line@n` puts a line at the n-th place of the page; `extra` goes
/// into the trailer.
pub fn pdf(pages: &[&[&str]], extra: &str) -> Vec<u8> {
    pdf_of(&pages.iter().map(|it| content(it)).collect::<Vec<_>>(), extra)
}

fn pdf_of(pages: &[String], extra: &str) -> Vec<u8> {
    let kids: Vec<String> = (0..pages.len()).map(|it| format!("{} 0 R ", 4 + 2 * it)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.concat(), pages.len()),
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
            .to_owned(),
    ];
    for (number, content) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            5 + 2 * number
        ));
        objects.push(format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()));
    }
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut places = Vec::new();
    for (number, object) in objects.iter().enumerate() {
        places.push(file.len());
        file.extend(format!("{} 0 obj\n{object}\nendobj\n", number + 1).bytes());
    }
    let start = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for place in places {
        file.extend(format!("{place:010} 00000 n \n").bytes());
    }
    let size = objects.len() + 1;
    file.extend(
        format!("trailer\n<< /Size {size} /Root 1 0 R {extra} >>\nstartxref\n{start}\n%%EOF\n")
            .bytes(),
    );
    file
}

fn content(lines: &[&str]) -> String {
    let place = |(number, line): (usize, &&str)| {
        let (words, at) = line.split_once('@').unwrap_or((line, ""));
        let at: usize = at.parse().unwrap_or(number + 1);
        format!("BT /F1 12 Tf 1 0 0 1 72 {} Tm ({words}) Tj ET\n", 760 - 16 * at)
    };
    lines.iter().enumerate().map(place).collect()
}
