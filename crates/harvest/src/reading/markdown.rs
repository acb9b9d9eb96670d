//! Markdown: the words without their marks.

use super::builder::Builder;
use super::charset::Decoded;
use crate::{BlockKind, Document, MediaType};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

pub fn read(decoded: &Decoded) -> Document {
    let mut builder = Builder::new(MediaType::Markdown);
    let options = Options::ENABLE_TABLES | Options::ENABLE_FOOTNOTES;
    let (front, text) = super::front::split(&decoded.text);
    let mut words = String::new();
    // What we stand in, innermost last: items and quotations hold paragraphs of their own.
    let mut around: Vec<BlockKind> = Vec::new();
    for event in Parser::new_ext(text, options) {
        match event {
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::CodeBlock) => {
                flush(&mut builder, &mut words, around.last());
            }
            Event::Start(tag) => {
                match tag {
                    Tag::TableHead | Tag::TableRow => builder.row(),
                    Tag::TableCell => builder.cell(),
                    _ => {}
                }
                if let Some(kind) = kind(&tag) {
                    flush(&mut builder, &mut words, around.last());
                    around.push(kind);
                }
            }
            Event::End(end) if closes(end) => {
                flush(&mut builder, &mut words, around.last());
                around.pop();
            }
            Event::End(_) => {}
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            Event::Rule => flush(&mut builder, &mut words, around.last()),
            _ => {}
        }
    }
    flush(&mut builder, &mut words, None);
    let mut document = Document { front, ..builder.finish() };
    document.doubts.extend(decoded.doubts.iter().cloned());
    document
}

fn flush(builder: &mut Builder, words: &mut String, kind: Option<&BlockKind>) {
    builder.block(kind.copied().unwrap_or(BlockKind::Paragraph), words);
    words.clear();
}

fn kind(tag: &Tag) -> Option<BlockKind> {
    match tag {
        Tag::Heading { .. } => Some(BlockKind::Heading),
        Tag::Item => Some(BlockKind::ListItem),
        Tag::BlockQuote(_) => Some(BlockKind::Quotation),
        Tag::TableCell => Some(BlockKind::TableCell),
        Tag::FootnoteDefinition(_) => Some(BlockKind::Footnote),
        _ => None,
    }
}

fn closes(end: TagEnd) -> bool {
    matches!(
        end,
        TagEnd::Heading(_)
            | TagEnd::Item
            | TagEnd::BlockQuote(_)
            | TagEnd::TableCell
            | TagEnd::FootnoteDefinition
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_paragraph_does_not_run_into_the_next() {
        let document =
            crate::read(b"# Head\n\nOne.\n\nTwo\nand more.\n\n- Three.\n\n  Four.\n", "x.md");
        assert_eq!(document.unwrap().text, "Head\n\nOne.\n\nTwo and more.\n\nThree.\nFour.");
    }
}
