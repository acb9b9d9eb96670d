//! DOCX: a zip archive of XML. Read as a stream, with a cap on what it may unpack to.

mod notes;

use super::builder::Builder;
use super::styles;
use crate::reading::docx::notes::Notes;
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
    let mut notes = Notes::default();
    for part in ["word/footnotes.xml", "word/endnotes.xml"] {
        if names.iter().any(|it| it == part) {
            notes.read(&unpack(&mut archive, part)?)?;
        }
    }
    read_part(&unpack(&mut archive, main)?, None, &mut notes, &mut builder)?;
    for note in notes.rest() {
        read_note(&note, &mut builder)?;
    }
    // Heads and feet are the same on every page: they are kept once, at the end.
    let mut running: Vec<&String> = names.iter().filter(|it| is_running(it)).collect();
    running.sort();
    for part in running {
        let xml = unpack(&mut archive, part)?;
        read_part(&xml, Some(BlockKind::Running), &mut Notes::default(), &mut builder)?;
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

/// A paragraph that is not yet at its end.
#[derive(Default)]
struct Paragraph {
    words: String,
    kind: Option<BlockKind>,
    /// Where in its words a page begins, in bytes.
    pages: Vec<usize>,
    /// The notes that it refers to, as XML.
    notes: Vec<String>,
}

/// What is open while a part is read.
#[derive(Default)]
struct Open {
    paragraph: Paragraph,
    /// How many table cells we stand in.
    cells: usize,
    /// The second telling of a drawing, for old programs.
    fallback: usize,
    /// The paragraphs in which text boxes hang: a box is told before the paragraph goes on.
    outer: Vec<Paragraph>,
    is_text: bool,
    /// Of what kind all blocks of the part are, if they are of one.
    all: Option<BlockKind>,
    /// The notes of the list or table that is being told: they come after all of it.
    due: Vec<String>,
    /// The word processor has noted where it began each page. It does so after a break that
    /// somebody set, too, which therefore counts only where nothing was noted.
    is_rendered: bool,
}

fn read_note(xml: &str, builder: &mut Builder) -> Result<(), Refusal> {
    read_part(xml, Some(BlockKind::Footnote), &mut Notes::default(), builder)
}

/// `all` is the kind of all blocks of the part, if they are of one.
fn read_part(
    xml: &str,
    all: Option<BlockKind>,
    notes: &mut Notes,
    builder: &mut Builder,
) -> Result<(), Refusal> {
    let mut reader = Reader::from_str(xml);
    let mut open =
        Open { all, is_rendered: xml.contains("lastRenderedPageBreak"), ..Open::default() };
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => open.start(&tag, notes, builder)?,
            Ok(Event::Empty(tag)) => open.empty(&tag, notes),
            Ok(Event::End(tag)) => open.end(tag.local_name().as_ref(), builder)?,
            Ok(Event::Text(text)) if open.is_text && open.fallback == 0 => {
                open.paragraph.words.push_str(&text.html_content());
            }
            Ok(Event::GeneralRef(name)) if open.is_text && open.fallback == 0 => {
                open.paragraph.words.push_str(&reference(name.as_ref()));
            }
            Ok(Event::Eof) => break,
            Ok(_) => {}
            Err(error) => return Err(unreadable(reader.buffer_position(), &error)),
        }
    }
    open.flush(builder)?;
    open.tell_notes(builder)
}

fn unreadable(position: u64, error: &quick_xml::Error) -> Refusal {
    Refusal::Broken { format: "DOCX", detail: format!("XML at byte {position}: {error}") }
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
    fn start(
        &mut self,
        tag: &BytesStart,
        notes: &mut Notes,
        builder: &mut Builder,
    ) -> Result<(), Refusal> {
        match tag.local_name().as_ref() {
            "Fallback" => self.fallback += 1,
            "txbxContent" => self.outer.push(std::mem::take(&mut self.paragraph)),
            "p" => {
                self.flush(builder)?;
                self.paragraph.kind = (self.cells > 0).then_some(BlockKind::TableCell);
            }
            "tr" => builder.row(),
            "tc" => {
                self.cells += 1;
                builder.cell();
            }
            "t" => self.is_text = true,
            _ => self.empty(tag, notes),
        }
        Ok(())
    }

    fn empty(&mut self, tag: &BytesStart, notes: &mut Notes) {
        let paragraph = &mut self.paragraph;
        match tag.local_name().as_ref() {
            "pStyle" => {
                if let Some(kind) = value(tag, "val").as_deref().and_then(styles::kind_of) {
                    paragraph.kind = Some(kind);
                }
            }
            "numPr" if paragraph.kind.is_none() => paragraph.kind = Some(BlockKind::ListItem),
            "tab" | "br" | "cr" => {
                paragraph.words.push(' ');
                if value(tag, "type").as_deref() == Some("page") && !self.is_rendered {
                    self.page();
                }
            }
            "noBreakHyphen" => paragraph.words.push('-'),
            "pageBreakBefore" if !self.is_rendered => self.page(),
            "lastRenderedPageBreak" => self.page(),
            _ => paragraph.notes.extend(notes.referred(tag)),
        }
    }

    fn page(&mut self) {
        if self.fallback == 0 {
            self.paragraph.pages.push(self.paragraph.words.len());
        }
    }

    fn end(&mut self, name: &str, builder: &mut Builder) -> Result<(), Refusal> {
        match name {
            "Fallback" => self.fallback = self.fallback.saturating_sub(1),
            "txbxContent" => {
                self.flush(builder)?;
                if let Some(paragraph) = self.outer.pop() {
                    self.paragraph = paragraph;
                }
            }
            "p" => self.flush(builder)?,
            "tc" => self.cells = self.cells.saturating_sub(1),
            "t" => self.is_text = false,
            _ => {}
        }
        Ok(())
    }

    fn flush(&mut self, builder: &mut Builder) -> Result<(), Refusal> {
        let Paragraph { words, kind, pages, notes } = std::mem::take(&mut self.paragraph);
        let kind = self.all.or(kind).unwrap_or(BlockKind::Paragraph);
        // What tells nothing ends neither a list nor a table.
        let goes_on =
            matches!(kind, BlockKind::ListItem | BlockKind::TableCell) || words.trim().is_empty();
        if !goes_on {
            self.tell_notes(builder)?;
        }
        let (before, within): (Vec<usize>, Vec<usize>) =
            pages.iter().map(|&at| told_before(&words, at)).partition(|&at| at == 0);
        for _ in &before {
            builder.page();
        }
        builder.block_over_pages(kind, &words, &within);
        self.due.extend(notes);
        if goes_on { Ok(()) } else { self.tell_notes(builder) }
    }

    fn tell_notes(&mut self, builder: &mut Builder) -> Result<(), Refusal> {
        self.due.drain(..).try_for_each(|it| read_note(&it, builder))
    }
}

/// How much of a paragraph is told before the byte `at`, in letters, when each run of white space
/// is one space and none opens it.
fn told_before(words: &str, at: usize) -> usize {
    let (before, after) = words.split_at(at);
    let letters = before.split_whitespace().map(|it| it.chars().count() + 1).sum::<usize>();
    let is_mid_word =
        !before.ends_with(char::is_whitespace) && !after.starts_with(char::is_whitespace);
    letters - usize::from(letters > 0 && is_mid_word)
}

fn value(tag: &BytesStart, name: &str) -> Option<String> {
    let mut attributes = tag.attributes().filter_map(Result::ok);
    let found = attributes.find(|it| it.key.local_name().as_ref() == name)?;
    Some(found.value.into_owned())
}
