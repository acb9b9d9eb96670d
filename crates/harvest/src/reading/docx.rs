//! DOCX: a zip archive of XML. Read as a stream, with a cap on what it may unpack to.

use super::builder::Builder;
use super::styles;
use crate::{BlockKind, Document, MediaType, Refusal};
use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::io::{Cursor, Read as _};
use zip::ZipArchive;
use zip::result::ZipError;

/// No part of a document unpacks to more than this.
const PART: u64 = 96 * 1024 * 1024;
/// Text compresses ten to twenty times; what claims far more wants to fill the memory.
const RATIO: u64 = 150;
/// Below this size no ratio does harm.
const HARMLESS: u64 = 8 * 1024 * 1024;

pub fn read(bytes: &[u8]) -> Result<Document, Refusal> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|it| broken(&it))?;
    let names: Vec<String> =
        archive.file_names().filter_map(Result::ok).map(std::borrow::Cow::into_owned).collect();
    let Some(main) = names.iter().find(|it| it.as_str() == "word/document.xml") else {
        return Err(Refusal::NotADocument { found: what_else(&names) });
    };
    let mut builder = Builder::new(MediaType::Docx);
    read_part(&unpack(&mut archive, main)?, None, &mut builder)?;
    let notes = ["word/footnotes.xml", "word/endnotes.xml"];
    for note in notes.iter().filter(|it| names.iter().any(|name| name == *it)) {
        read_part(&unpack(&mut archive, note)?, Some(BlockKind::Footnote), &mut builder)?;
    }
    // Heads and feet are the same on every page: they are kept once, at the end.
    let mut running: Vec<&String> = names.iter().filter(|it| is_running(it)).collect();
    running.sort();
    for part in running {
        read_part(&unpack(&mut archive, part)?, Some(BlockKind::Running), &mut builder)?;
    }
    let mut document = builder.finish();
    if document.text.is_empty() {
        document.doubts.push(crate::Doubt::NoText);
    }
    Ok(document)
}

fn is_running(name: &str) -> bool {
    let part = name.strip_prefix("word/").and_then(|it| it.strip_suffix(".xml"));
    part.is_some_and(|it| it.starts_with("header") || it.starts_with("footer"))
}

fn what_else(names: &[String]) -> &'static str {
    let has = |start: &str| names.iter().any(|it| it.starts_with(start));
    match () {
        () if has("xl/") => "a spreadsheet",
        () if has("ppt/") => "a presentation",
        () if has("META-INF/") || has("mimetype") => "an OpenDocument file or an e-book",
        () => "a zip archive",
    }
}

fn broken(error: &ZipError) -> Refusal {
    match error {
        ZipError::InvalidPassword => Refusal::Encrypted,
        ZipError::UnsupportedArchive(why) if why.contains("assword") => Refusal::Encrypted,
        ZipError::DecompressedSizeLimitExceeded { .. } => {
            Refusal::ZipBomb { part: "archive".into() }
        }
        other => Refusal::Broken { format: "DOCX", detail: other.to_string() },
    }
}

fn unpack(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, Refusal> {
    let part = archive.by_name(name).map_err(|it| broken(&it))?;
    let (packed, declared) = (part.compressed_size(), part.size());
    let bomb = || Refusal::ZipBomb { part: name.to_owned() };
    if declared > PART {
        return Err(bomb());
    }
    // The declared size may lie: what counts is what comes out.
    let limit = HARMLESS.max(packed.saturating_mul(RATIO)).min(PART);
    let mut unpacked = Vec::new();
    part.take(limit + 1)
        .read_to_end(&mut unpacked)
        .map_err(|it| Refusal::Broken { format: "DOCX", detail: it.to_string() })?;
    if unpacked.len() as u64 > limit {
        return Err(bomb());
    }
    String::from_utf8(unpacked)
        .map_err(|_| Refusal::Broken { format: "DOCX", detail: format!("{name} is not UTF-8") })
}

/// What is open while a part is read.
#[derive(Default)]
struct Open {
    words: String,
    kind: Option<BlockKind>,
    /// How many table cells we stand in.
    cells: usize,
    /// The second telling of a drawing, for old programs.
    fallback: usize,
    /// The paragraphs in which text boxes hang: a box is told before the paragraph goes on.
    outer: Vec<(String, Option<BlockKind>)>,
    is_text: bool,
}

fn read_part(xml: &str, all: Option<BlockKind>, builder: &mut Builder) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(xml);
    let mut open = Open::default();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => open.start(&tag, builder, all),
            Ok(Event::Empty(tag)) => open.empty(&tag, builder),
            Ok(Event::End(tag)) => open.end(tag.local_name().as_ref(), builder, all),
            Ok(Event::Text(text)) if open.is_text && open.fallback == 0 => {
                open.words.push_str(&text.html_content());
            }
            Ok(Event::GeneralRef(name)) if open.is_text && open.fallback == 0 => {
                open.words.push_str(&reference(name.as_ref()));
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => {
                let detail = format!("XML at byte {}: {error}", reader.buffer_position());
                return Err(Refusal::Broken { format: "DOCX", detail });
            }
        }
    }
    open.flush(builder, all);
    Ok(())
}

fn reference(name: &str) -> String {
    let number = name.strip_prefix('#').and_then(|it| match it.strip_prefix('x') {
        Some(digits) => u32::from_str_radix(digits, 16).ok(),
        None => it.parse().ok(),
    });
    let letter = number.and_then(char::from_u32).map(String::from);
    letter
        .or_else(|| quick_xml::escape::resolve_xml_entity(name).map(str::to_owned))
        .unwrap_or_default()
}

impl Open {
    fn start(&mut self, tag: &BytesStart, builder: &mut Builder, all: Option<BlockKind>) {
        match tag.local_name().as_ref() {
            "Fallback" => self.fallback += 1,
            "txbxContent" => {
                self.outer.push((std::mem::take(&mut self.words), self.kind.take()));
            }
            "p" => {
                self.flush(builder, all);
                self.kind = (self.cells > 0).then_some(BlockKind::TableCell);
            }
            "tr" => builder.row(),
            "tc" => {
                self.cells += 1;
                builder.cell();
            }
            "t" => self.is_text = true,
            _ => self.empty(tag, builder),
        }
    }

    fn empty(&mut self, tag: &BytesStart, builder: &mut Builder) {
        match tag.local_name().as_ref() {
            "pStyle" => {
                if let Some(kind) = value(tag, "val").as_deref().and_then(styles::kind_of) {
                    self.kind = Some(kind);
                }
            }
            "numPr" if self.kind.is_none() => self.kind = Some(BlockKind::ListItem),
            "tab" | "br" | "cr" => {
                self.words.push(' ');
                if value(tag, "type").as_deref() == Some("page") && self.words.trim().is_empty() {
                    builder.page();
                }
            }
            "noBreakHyphen" => self.words.push('-'),
            "lastRenderedPageBreak" if self.words.trim().is_empty() => builder.page(),
            _ => {}
        }
    }

    fn end(&mut self, name: &str, builder: &mut Builder, all: Option<BlockKind>) {
        match name {
            "Fallback" => self.fallback = self.fallback.saturating_sub(1),
            "txbxContent" => {
                self.flush(builder, all);
                if let Some((words, kind)) = self.outer.pop() {
                    (self.words, self.kind) = (words, kind);
                }
            }
            "p" => self.flush(builder, all),
            "tc" => self.cells = self.cells.saturating_sub(1),
            "t" => self.is_text = false,
            _ => {}
        }
    }

    fn flush(&mut self, builder: &mut Builder, all: Option<BlockKind>) {
        let kind = all.or(self.kind.take()).unwrap_or(BlockKind::Paragraph);
        builder.block(kind, &self.words);
        self.words.clear();
    }
}

fn value(tag: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = tag.attributes().filter_map(Result::ok);
    let found = attributes.find(|it| it.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}
