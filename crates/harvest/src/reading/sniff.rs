//! What a file is, told from its bytes.

use crate::{MediaType, Refusal};

/// A format that can be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    Text,
    Markdown,
    Html,
    Docx,
    Pdf,
}

/// How far a signature may stand from the beginning; PDF allows rubbish before it.
const HEAD: usize = 1024;

/// The small letters after the last dot of the name.
pub fn ending(file_name: &str) -> String {
    let name = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    name.rsplit_once('.').map(|(_, it)| it.to_lowercase()).unwrap_or_default()
}

pub fn format(bytes: &[u8], ending: &str) -> Result<Format, Refusal> {
    let head = &bytes[..bytes.len().min(HEAD)];
    if contains(head, b"%PDF-") {
        return Ok(Format::Pdf);
    }
    if head.starts_with(b"PK\x03\x04") || head.starts_with(b"PK\x05\x06") {
        return Ok(Format::Docx);
    }
    if let Some(found) = foreign(head) {
        return Err(Refusal::NotADocument { found });
    }
    let page = head.trim_ascii_start().to_ascii_lowercase();
    let page = page.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&page).trim_ascii_start();
    if page.starts_with(b"<!doctype html") || page.starts_with(b"<html") || is_markup(page, ending)
    {
        return Ok(Format::Html);
    }
    if matches!(ending, "md" | "markdown") {
        return Ok(Format::Markdown);
    }
    Ok(Format::Text)
}

/// Whether the name promises another kind than the bytes turned out to be.
pub fn lies(ending: &str, found: MediaType) -> bool {
    let promised = match ending {
        "txt" | "text" => MediaType::Text,
        "md" | "markdown" => MediaType::Markdown,
        "html" | "htm" | "xhtml" => MediaType::Html,
        "docx" => MediaType::Docx,
        "pdf" => MediaType::Pdf,
        _ => return false,
    };
    promised != found
}

/// Markup without a document type: only a name or an opening element can tell.
fn is_markup(page: &[u8], ending: &str) -> bool {
    let opens =
        [b"<head".as_slice(), b"<body", b"<article", b"<?xml", b"<!--", b"<div", b"<p>", b"<h1"];
    opens.iter().any(|it| page.starts_with(it))
        || (matches!(ending, "html" | "htm" | "xhtml") && contains(page, b"</"))
}

/// Files that people hand in by mistake, by their first bytes.
fn foreign(head: &[u8]) -> Option<&'static str> {
    const KNOWN: [(&[u8], &str); 11] = [
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file or one with a password"),
        (b"{\\rtf", "an RTF file"),
        (b"\x89PNG", "a picture"),
        (b"\xff\xd8\xff", "a picture"),
        (b"GIF8", "a picture"),
        (b"\x1f\x8b", "a compressed file"),
        (b"7z\xbc\xaf", "an archive"),
        (b"Rar!", "an archive"),
        (b"ID3", "a sound"),
        (b"\x7fELF", "a program"),
        (b"MZ\x90", "a program"),
    ];
    KNOWN.iter().find(|(magic, _)| head.starts_with(magic)).map(|&(_, found)| found)
}

fn contains(bytes: &[u8], wanted: &[u8]) -> bool {
    bytes.windows(wanted.len()).any(|it| it == wanted)
}
