//! Puts a document together block by block, for formats whose text is not the file itself.

use crate::{Block, BlockKind, Document, Doubt, MediaType};

/// No document is longer than this, in scalar values.
const LONGEST: usize = 64 * 1024 * 1024;

pub struct Builder {
    document: Document,
    /// The length of the text so far, in scalar values.
    length: usize,
    is_cut: bool,
    /// What parts the next cell from the one before: a line for a row, a tab for a column.
    apart: String,
    is_in_row: bool,
}

/// A page that begins with the next block.
const NEXT: usize = usize::MAX;

impl Builder {
    pub fn new(media_type: MediaType) -> Self {
        Self {
            document: Document { media_type, ..Document::default() },
            length: 0,
            is_cut: false,
            apart: String::new(),
            is_in_row: false,
        }
    }

    /// Adds a block; runs of white space become one space, and nothing is added for nothing.
    pub fn block(&mut self, kind: BlockKind, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let count = words.chars().count();
        if words.is_empty() {
            return;
        }
        if self.length + count > LONGEST {
            self.is_cut = true;
            return;
        }
        let apart = self.apart(kind);
        self.document.text.push_str(&apart);
        self.length += apart.len();
        let start = self.length;
        for page in self.document.pages.iter_mut().rev().take_while(|it| **it == NEXT) {
            *page = start;
        }
        self.document.text.push_str(&words);
        self.length += count;
        self.document.blocks.push(Block { kind, start, end: self.length });
    }

    /// Adds a block within which pages begin, at so many letters from its start.
    pub fn block_over_pages(&mut self, kind: BlockKind, words: &str, pages: &[usize]) {
        let before = self.document.blocks.len();
        self.block(kind, words);
        let Some(block) = self.document.blocks.get(before).copied() else {
            return pages.iter().for_each(|_| self.page());
        };
        for page in pages {
            self.document.pages.push((block.start + page).min(block.end));
        }
    }

    /// A row of a table begins.
    pub fn row(&mut self) {
        "\n".clone_into(&mut self.apart);
        self.is_in_row = false;
    }

    /// A cell begins. Empty ones count too: what stands below each other belongs together.
    pub fn cell(&mut self) {
        if self.is_in_row {
            self.apart.push('\t');
        }
        self.is_in_row = true;
    }

    /// What stands between the last block and the next.
    fn apart(&mut self, kind: BlockKind) -> String {
        let cells = std::mem::take(&mut self.apart);
        match (self.document.blocks.last().map(|it| it.kind), kind) {
            (None, _) => String::new(),
            (Some(BlockKind::ListItem), BlockKind::ListItem) => "\n".to_owned(),
            // A second paragraph of the same cell.
            (Some(BlockKind::TableCell), BlockKind::TableCell) if cells.is_empty() => {
                " ".to_owned()
            }
            (Some(BlockKind::TableCell), BlockKind::TableCell) => cells,
            (_, BlockKind::TableCell) => format!("\n\n{}", cells.trim_start_matches('\n')),
            _ => "\n\n".to_owned(),
        }
    }

    /// A new page begins with the next block.
    pub fn page(&mut self) {
        self.document.pages.push(NEXT);
    }

    pub fn finish(mut self) -> Document {
        let pages = &mut self.document.pages;
        if pages.first().is_some_and(|&it| it > 0) {
            pages.insert(0, 0);
        }
        // Empty pages at the end begin where the text ends.
        for page in pages.iter_mut() {
            *page = (*page).min(self.length);
        }
        if self.is_cut {
            self.document.doubts.push(Doubt::Cut { kept: self.length });
        }
        self.document
    }
}
