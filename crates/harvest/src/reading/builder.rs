//! Puts a document together block by block, for formats whose text is not the file itself.

use crate::{Block, BlockKind, Document, MediaType};

/// No document is longer than this, in scalar values.
const LONGEST: usize = 64 * 1024 * 1024;

pub struct Builder {
    document: Document,
    /// The length of the text so far, in scalar values.
    length: usize,
}

impl Builder {
    pub fn new(media_type: MediaType) -> Self {
        Self { document: Document { media_type, ..Document::default() }, length: 0 }
    }

    /// Adds a block; runs of white space become one space, and nothing is added for nothing.
    pub fn block(&mut self, kind: BlockKind, words: &str) {
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let count = words.chars().count();
        if words.is_empty() || self.length + count > LONGEST {
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

    pub fn finish(self) -> Document {
        self.document
    }
}
