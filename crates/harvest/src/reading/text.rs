//! Plain text: blocks by blank lines, line ends and indents, because there is nothing else.
//!
//! The text is the file's own, unchanged. What a line is, only the line itself and the lines of
//! its paragraph decide: whatever is added at the end changes nothing before it.

use super::charset::Decoded;
use crate::{Block, BlockKind, Document, MediaType};

/// Lines of a paragraph that was wrapped by hand or by a mail program are about this long.
const WRAPPED: std::ops::RangeInclusive<usize> = 45..=120;
/// A heading has at most this many characters.
const HEADING: usize = 110;
/// And with a number before it at most so many words.
const TITLE: usize = 7;

pub fn read(decoded: Decoded) -> Document {
    Document {
        media_type: MediaType::Text,
        blocks: blocks(&decoded.text),
        pages: pages(&decoded.text),
        text: decoded.text,
        doubts: decoded.doubts,
        front: None,
    }
}

/// A line without the white space around it, in scalar values.
struct Line<'text> {
    words: &'text str,
    start: usize,
    end: usize,
}

pub fn blocks(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut paragraph: Vec<Line> = Vec::new();
    let mut at = 0;
    for raw in text.split_inclusive(['\n', '\x0c']) {
        let words = raw.trim();
        let before = raw.len() - raw.trim_start().len();
        let start = at + raw[..before].chars().count();
        let end = start + words.chars().count();
        if words.is_empty() {
            close(&mut paragraph, &mut blocks);
        } else if is_row(words) {
            close(&mut paragraph, &mut blocks);
            cells(words, start, &mut blocks);
        } else {
            paragraph.push(Line { words, start, end });
        }
        at += raw.chars().count();
    }
    close(&mut paragraph, &mut blocks);
    blocks
}

/// A row of a table: three cells or more, parted by tabs or by upright strokes.
fn is_row(words: &str) -> bool {
    words.matches('\t').count() >= 2
        || words.matches(" | ").count() >= 2
        || words.starts_with('|') && words.matches('|').count() >= 3
}

fn cells(words: &str, start: usize, blocks: &mut Vec<Block>) {
    let sign = if words.contains('\t') { '\t' } else { '|' };
    let mut at = start;
    for raw in words.split(sign) {
        let cell = raw.trim();
        let first = at + raw.chars().take_while(|it| it.is_whitespace()).count();
        let ruled = cell.chars().all(|it| matches!(it, '-' | ':' | '='));
        if !cell.is_empty() && !ruled {
            let end = first + cell.chars().count();
            blocks.push(Block { kind: BlockKind::TableCell, start: first, end });
        }
        at += raw.chars().count() + 1;
    }
}

fn pages(text: &str) -> Vec<usize> {
    if !text.contains('\x0c') {
        return Vec::new();
    }
    let feeds = text.chars().enumerate().filter(|&(_, it)| it == '\x0c').map(|(at, _)| at + 1);
    std::iter::once(0).chain(feeds).collect()
}

/// Turns the lines between two blank lines into blocks.
fn close(paragraph: &mut Vec<Line>, blocks: &mut Vec<Block>) {
    let lines = std::mem::take(paragraph);
    let mut open: Option<Block> = None;
    for (at, line) in lines.iter().enumerate() {
        let kind = if lines.len() == 1 && is_numbered_heading(line.words) {
            BlockKind::Heading
        } else {
            kind(line.words)
        };
        if let Some(block) = open.as_mut()
            && at > 0
            && goes_on(&lines[at - 1], line, kind)
        {
            block.end = line.end;
            if block.kind == BlockKind::Heading {
                block.kind = BlockKind::Paragraph;
            }
            continue;
        }
        blocks.extend(open.replace(Block { kind, start: line.start, end: line.end }));
    }
    blocks.extend(open);
}

/// Whether a line is the rest of a sentence that the line before it began.
fn goes_on(before: &Line, line: &Line, kind: BlockKind) -> bool {
    if kind == BlockKind::Contents || is_contents(before.words) {
        return false;
    }
    if kind == BlockKind::ListItem || before.words.ends_with(['.', '!', '?', ':', ';', '…']) {
        // In wrapped text a full stop may end a line by chance; then the next begins large.
        return kind != BlockKind::ListItem
            && WRAPPED.contains(&(before.end - before.start))
            && WRAPPED.contains(&(line.end - line.start))
            && line.end - line.start > 60
            && before.end - before.start > 60;
    }
    let small = line.words.chars().next().is_some_and(char::is_lowercase);
    let wrapped = WRAPPED.contains(&(before.end - before.start));
    small
        || (wrapped && before.words.ends_with([',', '-', '(']))
        || (wrapped && before.end - before.start > 60 && line.words.ends_with('.'))
}

fn kind(words: &str) -> BlockKind {
    if is_contents(words) {
        BlockKind::Contents
    } else if is_item(words) {
        BlockKind::ListItem
    } else if is_heading(words) {
        BlockKind::Heading
    } else {
        BlockKind::Paragraph
    }
}

/// *The workshop in Lima …… 7*: a row of dots leads to the number of a page.
pub fn is_contents(words: &str) -> bool {
    let before = words.trim_end_matches(|it: char| it.is_ascii_digit());
    let digits = words.len() - before.len();
    let title = before.trim_end_matches(|it: char| it.is_whitespace() || "._…·‥".contains(it));
    let leader: usize = before[title.len()..]
        .chars()
        .map(|it| match it {
            '…' => 3,
            '‥' => 2,
            '.' | '_' | '·' => 1,
            _ => 0,
        })
        .sum();
    (1..=4).contains(&digits) && leader >= 4 && !title.is_empty()
}

fn is_item(words: &str) -> bool {
    if words.starts_with(['•', '▪', '◦', '‣', '·', '∙', '■', '●']) {
        return true;
    }
    let Some((mark, rest)) = words.split_once(char::is_whitespace) else { return false };
    let bracketed = mark.strip_prefix('(').filter(|_| mark.ends_with(')'));
    let mark = bracketed.unwrap_or(mark);
    let numbered = mark.strip_suffix([')', '.']).is_some_and(|it| {
        !it.is_empty() && it.len() <= 3 && it.chars().all(|c| c.is_ascii_alphanumeric())
    });
    (matches!(mark, "-" | "–" | "—" | "*" | "o")
        || (numbered && mark.starts_with(|c: char| c.is_ascii_digit() || c.is_lowercase())))
        && !rest.trim().is_empty()
}

/// *4. Recommendations*, alone between two blank lines: a title and no item of a list.
fn is_numbered_heading(words: &str) -> bool {
    let Some((mark, rest)) = words.split_once(char::is_whitespace) else { return false };
    let number = mark.strip_suffix('.').unwrap_or_default();
    let numbered = (1..=2).contains(&number.len()) && number.chars().all(|it| it.is_ascii_digit());
    numbered && rest.split_whitespace().count() <= TITLE && is_heading(rest.trim())
}

fn is_heading(words: &str) -> bool {
    let short = words.chars().count() <= HEADING;
    let ends = words.ends_with(['.', ';', ',', ':', '…', '!']);
    let question = words.ends_with('?') && words.split_whitespace().count() > 9;
    short && !ends && !question && words.chars().next().is_some_and(|it| !it.is_lowercase())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let show = |it: &Block| {
            let words: String = letters[it.start..it.end].iter().collect();
            format!("{:?}: {}\n", it.kind, words.replace('\n', " / "))
        };
        blocks(text).iter().map(show).collect()
    }

    #[test]
    fn headings_paragraphs_and_items_are_told_apart() {
        let text = "Context\nThe meeting took place in Accra.\n\n- one thing\n- another\n  that goes on\n\nWhat next?\nNothing yet.";
        insta::assert_snapshot!(shown(text), @r"
        Heading: Context
        Paragraph: The meeting took place in Accra.
        ListItem: - one thing
        ListItem: - another /   that goes on
        Heading: What next?
        Paragraph: Nothing yet.
        ");
    }

    #[test]
    fn lines_that_a_mail_program_wrapped_are_one_paragraph() {
        let text = "The experts of three countries came for a week and wrote with their\ncolleagues a handbook for the officers at the border, which is in\nuse since spring.";
        assert_eq!(blocks(text).len(), 1);
    }
}
