//! A document as the harvest sees it: one text, and where its parts lie.

use serde::Serialize;

/// What was read from a file.
///
/// `text` is kept with the source for good: every passage of every proposal is a span of it.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Document {
    pub media_type: MediaType,
    pub text: String,
    /// Headings, paragraphs, list items and table cells in reading order, without overlap.
    pub blocks: Vec<Block>,
    /// Where page *n* begins, in scalar values. Empty if the file knows no pages.
    pub pages: Vec<usize>,
    pub doubts: Vec<Doubt>,
    /// What a file says of itself before its text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub front: Option<FrontMatter>,
}

/// What the front matter of a Markdown file says.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct FrontMatter {
    pub title: Option<String>,
    /// When it was written: a year, a month or a day.
    pub date: Option<String>,
    /// As it is written: a tag, or what the language calls itself.
    pub language: Option<String>,
    pub authors: Vec<String>,
}

impl Document {
    /// The page, counted from one, that a passage begins on.
    pub fn page_of(&self, start: usize) -> Option<usize> {
        let page = self.pages.partition_point(|&begin| begin <= start);
        (page > 0).then_some(page)
    }
}

/// What kind of file it is, told from its bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize)]
pub enum MediaType {
    #[default]
    #[serde(rename = "text/plain")]
    Text,
    #[serde(rename = "text/markdown")]
    Markdown,
    #[serde(rename = "text/html")]
    Html,
    #[serde(rename = "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    Docx,
    #[serde(rename = "application/pdf")]
    Pdf,
}

impl MediaType {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text/plain",
            Self::Markdown => "text/markdown",
            Self::Html => "text/html",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Pdf => "application/pdf",
        }
    }
}

/// A stretch of the text that a reader sees as one: from `start` up to `end`, in scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Block {
    pub kind: BlockKind,
    pub start: usize,
    pub end: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockKind {
    Heading,
    Paragraph,
    ListItem,
    TableCell,
    Quotation,
    Caption,
    Footnote,
    /// What stands at the head or foot of every page.
    Running,
    /// A line of a table of contents.
    Contents,
}

impl BlockKind {
    /// Whether a block tells something. The others are kept in the text and in no passage.
    pub fn tells(self) -> bool {
        !matches!(self, Self::Running | Self::Contents)
    }
}

/// What the reading was not sure of. The text is there all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, thiserror::Error)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Doubt {
    #[error("{count} places were not valid UTF-8, the first at byte {first}; each became U+FFFD")]
    InvalidUtf8 { count: usize, first: usize },
    #[error("the file does not say how its letters are written; they were read as {encoding}")]
    EncodingGuessed { encoding: &'static str },
    #[error("the name ends in .{ending}, but the content is {found}")]
    EndingLied { ending: String, found: &'static str },
    #[error(
        "there are pages but no text on them: probably a scan, which needs character recognition first"
    )]
    NoText,
    #[error(
        "the lines of page {page} do not stand in reading order in the file; check the order of the text"
    )]
    OrderUncertain { page: usize },
    #[error("page {page} could not be read")]
    PageUnreadable { page: usize },
    #[error("the text was cut after {kept} characters")]
    Cut { kept: usize },
}

impl Doubt {
    /// Under which the interface finds its own words for it.
    pub fn key(&self) -> &'static str {
        match self {
            Self::InvalidUtf8 { .. } => "doubt-invalid-utf8",
            Self::EncodingGuessed { .. } => "doubt-encoding-guessed",
            Self::EndingLied { .. } => "doubt-ending-lied",
            Self::NoText => "doubt-no-text",
            Self::OrderUncertain { .. } => "doubt-order-uncertain",
            Self::PageUnreadable { .. } => "doubt-page-unreadable",
            Self::Cut { .. } => "doubt-cut",
        }
    }
}
