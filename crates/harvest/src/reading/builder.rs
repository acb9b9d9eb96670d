//! Puts a document together block by block, for formats whose text is not the file itself.

use crate::{Block, BlockKind, Document, Doubt, MediaType};

/// No document is longer than this, in scalar values.
const LONGEST: usize = 64 * 1024 * 1024;

pub struct Builder {
    document: Document,
    /// The length of the text so far, in scalar values.
    length: usize,
    is_cut: bool,
}

impl Builder {
    pub fn new(media_type: MediaType) -> Self {
        Self { document: Document { media_type, ..Document::default() }, length: 0, is_cut: false }
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
        let apart = match (self.document.blocks.last().map(|it| it.kind), kind) {
            (None, _) => "",
            (Some(BlockKind::ListItem), BlockKind::ListItem) => "\n",
            (Some(BlockKind::TableCell), BlockKind::TableCell) => "\n",
            _ => "\n\n",
        };
        self.document.text.push_str(apart);
        self.length += apart.len();
        let start = self.length;
        self.document.text.push_str(&words);
        self.length += count;
        self.document.blocks.push(Block { kind, start, end: self.length });
    }

    /// A new page begins with the next block.
    pub fn page(&mut self) {
        let apart = if self.length == 0 { 0 } else { 2 };
        self.document.pages.push(self.length + apart);
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
