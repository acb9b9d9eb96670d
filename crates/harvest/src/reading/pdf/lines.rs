//! From letters at places on a page to lines, and from lines to paragraphs.

use crate::BlockKind;
use crate::reading::builder::Builder;
use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};
use std::collections::HashMap;

/// A line as it stands on the page; `y` grows downwards.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Line {
    pub words: String,
    pub x: f64,
    pub y: f64,
    pub end: f64,
    pub size: f64,
}

/// Collects the letters of a page.
#[derive(Default)]
pub struct PageLines {
    lines: Vec<Line>,
    height: f64,
}

impl PageLines {
    pub fn finish(self) -> Vec<Line> {
        self.lines.into_iter().filter(|it| !it.words.trim().is_empty()).collect()
    }
}

impl OutputDev for PageLines {
    fn begin_page(
        &mut self,
        _: u32,
        page: &MediaBox,
        _: Option<(f64, f64, f64, f64)>,
    ) -> Result<(), OutputError> {
        self.height = page.ury;
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn output_character(
        &mut self,
        place: &Transform,
        width: f64,
        _: f64,
        font_size: f64,
        letter: &str,
    ) -> Result<(), OutputError> {
        let (x, y) = (place.m31, self.height - place.m32);
        let size =
            (font_size * (place.m11 * place.m22 - place.m12 * place.m21).abs().sqrt()).max(1.0);
        let same = self.lines.last().is_some_and(|it| {
            (it.y - y).abs() < size * 0.4 && x > it.end - size * 2.0 && x < it.end + size * 6.0
        });
        if !same {
            self.lines.push(Line { words: String::new(), x, y, end: x, size });
        }
        let Some(line) = self.lines.last_mut() else { return Ok(()) };
        if x > line.end + size * 0.12 && !line.words.ends_with(' ') {
            line.words.push(' ');
        }
        line.words.push_str(letter);
        line.end = x + width * size;
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

/// What stands at the head or foot of three pages or more, numbers aside.
pub fn running(pages: &[Option<Vec<Line>>]) -> HashMap<String, usize> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for page in pages.iter().flatten() {
        let edges = page.iter().take(2).chain(page.iter().rev().take(2));
        let mut keys: Vec<String> = edges.map(|it| without_numbers(&it.words)).collect();
        keys.sort();
        keys.dedup();
        for key in keys {
            *seen.entry(key).or_default() += 1;
        }
    }
    seen.retain(|_, count| *count >= 3);
    seen
}

fn without_numbers(words: &str) -> String {
    words.chars().filter(|it| !it.is_ascii_digit() && !it.is_whitespace()).collect()
}

/// The size that most letters have.
pub fn body_size(pages: &[Option<Vec<Line>>]) -> f64 {
    let mut sizes: HashMap<i64, usize> = HashMap::new();
    for line in pages.iter().flatten().flatten() {
        #[expect(clippy::cast_possible_truncation, reason = "a letter is smaller than a page")]
        let size = (line.size * 2.0).round() as i64;
        *sizes.entry(size).or_default() += line.words.len();
    }
    let most = sizes.into_iter().max_by_key(|&(size, count)| (count, size));
    most.map_or(10.0, |(size, _)| f64::from(i32::try_from(size).unwrap_or(20)) / 2.0)
}

/// Lines that go up the page without going to a column on the right: nobody wrote them so.
pub fn is_out_of_order(page: &[Line]) -> bool {
    let up = |pair: &&[Line]| pair[1].y < pair[0].y - pair[0].size * 2.0 && pair[1].x < pair[0].end;
    page.windows(2).filter(up).count() > 2
}

/// Adds the blocks of a page. A paragraph may go on over the page's end: it stays in `open`.
pub fn blocks(
    page: &[Line],
    running: &HashMap<String, usize>,
    body: f64,
    builder: &mut Builder,
    open: &mut String,
) {
    let mut begun = false;
    let mut before: Option<&Line> = None;
    // A heading may take several lines.
    let mut title: Option<Line> = None;
    for line in page {
        if running.contains_key(&without_numbers(&line.words)) {
            continue;
        }
        let heading = line.size > body * 1.12 && line.words.chars().count() < 160;
        let apart = before.is_some_and(|it| is_apart(it, line));
        let small = line.words.trim_start().starts_with(char::is_lowercase);
        let goes_on = !begun && small && !open.is_empty();
        if apart || heading || (!begun && !goes_on) || is_item(&line.words) {
            close(builder, open);
        }
        if !begun {
            builder.page();
            begun = true;
        }
        if heading {
            if title.as_ref().is_none_or(|it| !goes_on_below(it, line)) {
                flush(builder, &mut title);
            }
            let words = title.take().map_or(String::new(), |it| it.words + " ");
            title = Some(Line { words: words + line.words.trim(), ..line.clone() });
            before = None;
            continue;
        }
        flush(builder, &mut title);
        join(open, &line.words);
        before = Some(line);
    }
    flush(builder, &mut title);
    if !begun {
        builder.page();
    }
}

fn flush(builder: &mut Builder, title: &mut Option<Line>) {
    if let Some(title) = title.take() {
        // A lead is set large too, but it is made of sentences.
        let lead = title.words.trim_end().ends_with('.') && title.words.len() > 80;
        let kind = if lead { BlockKind::Paragraph } else { BlockKind::Heading };
        builder.block(kind, &title.words);
    }
}

/// The next line of the same heading: as large, and close below.
fn goes_on_below(title: &Line, line: &Line) -> bool {
    let gap = line.y - title.y;
    (title.size - line.size).abs() < 0.6 && gap > -1.0 && gap < title.size * 1.7
}

pub fn close(builder: &mut Builder, open: &mut String) {
    let kind = if is_item(open) { BlockKind::ListItem } else { BlockKind::Paragraph };
    builder.block(kind, open);
    open.clear();
}

/// A gap above, or a line before that ended early with its sentence.
fn is_apart(before: &Line, line: &Line) -> bool {
    let gap = line.y - before.y;
    let ended = before.words.trim_end().ends_with(['.', '!', '?', ':', '»', '”']);
    let short = before.end - before.x < (line.end - line.x) * 0.8;
    gap > before.size * 1.75
        || gap < -before.size && ended
        || ended && short
        || (before.size - line.size).abs() > 1.5
}

fn is_item(words: &str) -> bool {
    words.trim_start().starts_with(['•', '▪', '◦', '‣', '●', '■', '–', '—'])
}

/// A word that was parted at the end of a line is whole again.
fn join(open: &mut String, words: &str) {
    let words = words.trim();
    // Some files set the hyphen apart from its word.
    let before = open.strip_suffix('-').map(str::trim_end);
    let parted = words.starts_with(char::is_lowercase)
        && before.is_some_and(|it| it.ends_with(char::is_alphabetic));
    if parted {
        open.truncate(before.map_or(0, str::len));
        open.push_str(words);
        return;
    }
    if open.ends_with('\u{ad}') {
        open.pop();
    } else if !open.is_empty() {
        open.push(' ');
    }
    open.push_str(words);
}
