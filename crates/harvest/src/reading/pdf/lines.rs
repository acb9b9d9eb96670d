//! From lines in the order of reading to headings, paragraphs, items, cells and notes.

use super::direction;
use super::layout::Part;
use super::letters::Piece;
use super::running::{Running, is_page_number};
use crate::BlockKind;
use crate::reading::builder::Builder;
use crate::reading::text::is_contents;
use std::collections::HashMap;

/// A page with its parts in the order of reading.
pub type Page = Vec<Part>;

/// What is open while the pages are told one after the other.
pub struct Teller<'a> {
    builder: &'a mut Builder,
    /// The size that most letters have.
    body: f64,
    running: &'a Running,
    /// How many pages were told before this one.
    number: usize,
    open: Open,
    before: Option<Piece>,
    /// A heading may take several lines.
    title: Option<Piece>,
    /// Heads, feet and notes wait until the paragraph that goes on over the page is told.
    aside: Vec<(BlockKind, String)>,
    /// How many of them an earlier page left.
    left: usize,
}

/// A paragraph that is not finished.
#[derive(Default)]
struct Open {
    words: String,
    /// Where in it a page begins, in letters.
    pages: Vec<usize>,
}

impl<'a> Teller<'a> {
    pub fn new(builder: &'a mut Builder, body: f64, running: &'a Running) -> Self {
        let open = Open::default();
        let (before, title, aside, left) = (None, None, Vec::new(), 0);
        Self { builder, body, running, number: 0, open, before, title, aside, left }
    }

    pub fn page(&mut self, page: &Page) {
        let notes = notes_from(page, self.body);
        let mut begun = false;
        self.before = None;
        self.left = self.aside.len();
        for (at, part) in page.iter().enumerate() {
            let is_edge = at < EDGE || at + EDGE >= page.len();
            match part {
                Part::Line(line) | Part::Top(line) if self.is_running(line, is_edge) => {
                    self.aside.push((BlockKind::Running, line.words.clone()));
                }
                Part::Line(line) | Part::Top(line) if at >= notes => self.note(line),
                Part::Line(line) => self.line(line, &mut begun),
                Part::Top(line) => {
                    self.before = None;
                    self.line(line, &mut begun);
                }
                Part::Row(cells) => self.row(cells, &mut begun),
            }
        }
        self.flush_title();
        if !begun {
            self.turn();
        }
        self.number += 1;
    }

    /// A page of which nothing is known.
    pub fn lost_page(&mut self) {
        self.close();
        self.builder.page();
        self.number += 1;
    }

    fn is_running(&self, line: &Piece, is_edge: bool) -> bool {
        is_edge && self.running.has(&line.words, self.number)
    }

    fn note(&mut self, line: &Piece) {
        match self.aside.last_mut().filter(|it| it.0 == BlockKind::Footnote) {
            Some(note) if !begins_note(&line.words) => {
                note.1.push(' ');
                note.1.push_str(line.words.trim());
            }
            _ => self.aside.push((BlockKind::Footnote, line.words.clone())),
        }
    }

    /// A new page begins, with this line.
    fn begin(&mut self, begun: &mut bool, goes_on: bool) {
        if !std::mem::replace(begun, true) {
            if goes_on {
                self.open.pages.push(self.open.words.chars().count() + 1);
            } else {
                self.turn();
            }
        }
    }

    /// Ends the page before, and begins the next with what stands at its head.
    fn turn(&mut self) {
        let head = self.aside.split_off(self.left.min(self.aside.len()));
        self.close();
        self.builder.page();
        for (kind, words) in head {
            self.builder.block(kind, &words);
        }
        self.left = 0;
    }

    fn line(&mut self, line: &Piece, begun: &mut bool) {
        let heading = line.size > self.body * 1.12 && line.words.chars().count() < 160;
        let apart = self.before.as_ref().is_some_and(|it| is_apart(it, line));
        let continues = goes_on(&self.open.words, &line.words);
        let goes_on = self.before.is_none() && continues && !heading;
        self.begin(begun, goes_on);
        if apart || heading || (self.before.is_none() && !goes_on) || is_item(&line.words) {
            self.close();
        }
        if heading {
            if self.title.as_ref().is_none_or(|it| !goes_on_below(it, line)) {
                self.flush_title();
            }
            let words = self.title.take().map_or(String::new(), |it| it.words + " ");
            self.title = Some(Piece { words: words + line.words.trim(), ..line.clone() });
            self.before = None;
            return;
        }
        self.flush_title();
        join(&mut self.open.words, &line.words);
        self.before = Some(line.clone());
    }

    /// A row of a table. A row without its first cell goes on with the one above.
    fn row(&mut self, cells: &[(usize, Piece)], begun: &mut bool) {
        self.flush_title();
        self.begin(begun, false);
        self.close();
        self.builder.row();
        let mut next = 0;
        for (number, cell) in cells {
            while next <= *number {
                self.builder.cell();
                next += 1;
            }
            self.builder.block(BlockKind::TableCell, &cell.words);
        }
        self.before = None;
    }

    fn flush_title(&mut self) {
        if let Some(title) = self.title.take() {
            // A lead is set large too, but it is made of sentences.
            let lead = title.words.trim_end().ends_with('.') && title.words.len() > 80;
            let kind = if lead { BlockKind::Paragraph } else { BlockKind::Heading };
            self.builder.block(kind, &title.words);
        }
    }

    /// Tells the open paragraph, and what had to wait for its end.
    pub fn close(&mut self) {
        let open = std::mem::take(&mut self.open);
        let kind = if is_contents(&open.words) {
            BlockKind::Contents
        } else if is_item(&open.words) {
            BlockKind::ListItem
        } else {
            BlockKind::Paragraph
        };
        self.builder.block_over_pages(kind, &open.words, &open.pages);
        for (kind, words) in std::mem::take(&mut self.aside) {
            self.builder.block(kind, &words);
        }
    }
}

/// Lines at the head or foot of a page that may be running ones.
pub const EDGE: usize = 2;

/// The size that most letters have.
pub fn body_size(pages: &[Option<Page>]) -> f64 {
    let mut sizes: HashMap<i64, usize> = HashMap::new();
    for line in pages.iter().flatten().flatten().flat_map(Part::pieces) {
        #[expect(clippy::cast_possible_truncation, reason = "a letter is smaller than a page")]
        let size = (line.size * 2.0).round() as i64;
        *sizes.entry(size).or_default() += line.words.len();
    }
    let most = sizes.into_iter().max_by_key(|&(size, count)| (count, size));
    most.map_or(10.0, |(size, _)| f64::from(i32::try_from(size).unwrap_or(20)) / 2.0)
}

/// Pieces that go up the page without going to a column beside: nobody wrote them so.
pub fn is_out_of_order(pieces: &[Piece]) -> bool {
    let up = |pair: &&[Piece]| {
        let (one, other) = (&pair[0], &pair[1]);
        other.y < one.y - one.size * 2.0 && other.x < one.end && other.end > one.x
    };
    pieces.windows(2).filter(up).count() > 2
}

/// The number of the part at which the notes of the page begin: small letters at its foot, the
/// first of them with a number or a star.
fn notes_from(page: &Page, body: f64) -> usize {
    let small = |part: &Part| match part {
        Part::Line(line) | Part::Top(line) => {
            line.size < body * 0.93 || is_page_number(&line.words)
        }
        Part::Row(_) => false,
    };
    let mut first = page.len();
    while first > 0 && small(&page[first - 1]) {
        first -= 1;
    }
    let begins = |part: &Part| part.pieces().next().is_some_and(|it| begins_note(&it.words));
    page[first..].iter().position(begins).map_or(page.len(), |it| first + it)
}

fn begins_note(words: &str) -> bool {
    let words = words.trim_start();
    let digits = words.chars().take_while(|it| it.is_numeric()).count();
    (1..=3).contains(&digits) && words.chars().count() > digits + 2
        || words.starts_with(['*', '†', '‡'])
}

/// Whether a line at the top of a page or column goes on with what stands open.
fn goes_on(open: &str, words: &str) -> bool {
    let first = words.trim_start().chars().next();
    let caseless = first.is_some_and(direction::is_right_to_left);
    let small = first.is_some_and(char::is_lowercase);
    let unfinished = !open.trim_end().ends_with(['.', '!', '?', ':', '»', '”', '؟', '。']);
    !open.is_empty() && (small || caseless && unfinished)
}

/// The next line of the same heading: as large, and close below.
fn goes_on_below(title: &Piece, line: &Piece) -> bool {
    let gap = line.y - title.y;
    (title.size - line.size).abs() < 0.6 && gap > -1.0 && gap < title.size * 1.7
}

/// A gap above, or a line before that ended early with its sentence.
fn is_apart(before: &Piece, line: &Piece) -> bool {
    let gap = line.y - before.y;
    let ended = before.words.trim_end().ends_with(['.', '!', '?', ':', '»', '”']);
    let short = before.end - before.x < (line.end - line.x) * 0.8;
    gap > before.size * 1.75
        || is_contents(&before.words)
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
