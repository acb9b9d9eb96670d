//! What is put into the index: one record, with its texts in all languages.

use serde::{Deserialize, Serialize};

use crate::meaning::Meaning;

/// One record, all languages.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Entry {
    /// The record's id, a UUID as text. Putting the same id again replaces the record.
    pub id: String,
    /// `practice`, `event`, …
    pub kind: String,
    pub slug: String,
    pub audience: Audience,
    /// The original first.
    pub texts: Vec<EntryText>,
    /// Theme ids of the record, and the broader ones.
    pub themes: Vec<String>,
    /// Place codes of the record, and the regions above them.
    pub places: Vec<String>,
    /// The bodies that it is linked with, and itself where it is one.
    pub bodies: Vec<String>,
    pub years: Vec<i16>,
    /// The evidence level, where the kind has one.
    pub evidence: Option<String>,
    /// For whom it is.
    pub groups: Vec<String>,
    /// Numbers of the objectives of the Global Compact for Migration that it serves.
    pub objectives: Vec<String>,
    /// Numbers of the Sustainable Development Goals that it serves.
    pub goals: Vec<String>,
    /// In which languages it can be read, BCP 47, where these are not those of its texts.
    pub languages: Option<Vec<String>>,
    /// What it means, where somebody can tell.
    pub meaning: Option<Meaning>,
}

/// The record in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct EntryText {
    /// BCP 47.
    pub lang: String,
    pub title: String,
    pub body: String,
    /// What else it is called, a line each: found as the body is, but no text to be read.
    #[serde(default)]
    pub names: String,
    pub made_by: MadeBy,
    /// The label of the edition of the original that this text was made from.
    pub edition: Option<String>,
    pub reviewed: Reviewed,
}

/// Who wrote a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum MadeBy {
    /// It is the original.
    #[default]
    Author,
    Translator,
    Machine,
}

/// How far a second person has read a translation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub enum Reviewed {
    #[default]
    Not,
    Partly,
    Wholly,
}

/// Who may find a record; and, in a wish, who asks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Audience {
    Public,
    /// Those who are signed in. Silence means no: what is not said to be public is not.
    #[default]
    Desk,
}
