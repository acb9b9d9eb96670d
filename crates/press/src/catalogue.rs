//! The catalogue of good practices, as its reader will see it.
//!
//! Everything is in [`Catalogue::lang`] except a [`Text`] that says otherwise: a practice that
//! nobody has translated yet stands in its original language, and a passage always does. Every
//! field may be empty; what is empty leaves no trace on the page.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A catalogue in one language, ready to be printed.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Catalogue {
    pub lang: String,
    pub title: String,
    pub subtitle: String,
    pub programme: String,
    pub edition: String,
    /// The day on which it is set for print, as the reader is to see it.
    pub date: String,
    /// The same date as `2026-11-23`, for the file's own particulars.
    pub day: String,
    /// The position in the change log from which this edition was made.
    pub position: u64,
    /// The licence of the texts, in words.
    pub licence: String,
    /// Where this edition is found.
    pub address: String,
    /// The fixed words of the template by key; all of [`WORDS`](crate::WORDS) are needed.
    pub words: BTreeMap<String, String>,
    pub practices: Vec<Practice>,
    pub sources: Vec<Source>,
    /// The themes in the order in which the index shows them. A theme that only a practice names
    /// comes after them.
    pub themes: Vec<String>,
    /// The places, likewise.
    pub places: Vec<String>,
}

/// What works, told so that others can try it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Practice {
    pub title: Text,
    pub summary: Text,
    pub context: Text,
    pub steps: Vec<Text>,
    pub conditions: Vec<Text>,
    pub results: Text,
    pub lessons: Vec<Text>,
    /// The label of the evidence level.
    pub evidence: String,
    pub themes: Vec<String>,
    pub places: Vec<String>,
    pub year: String,
    /// Labels of the cross-cutting marks: gender, human rights, children.
    pub marks: Vec<String>,
    /// For whom it is and what belongs to it: each with a label of its own.
    pub related: Vec<Related>,
    /// What its themes serve, which nobody has said of the practice itself: each name says through
    /// which themes.
    pub served: Vec<Related>,
    /// What the texts were translated from and by whom, and whether the original has moved on.
    pub translation: String,
    /// Which edition it is and of which day, as the reader is to see it.
    pub edition: String,
    pub address: String,
    pub passages: Vec<Passage>,
}

/// Further facts of a practice.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Related {
    /// As a [`Passage::field`] names it.
    pub field: String,
    pub label: String,
    pub names: Vec<String>,
}

/// The sentence that some facts rest on, or who wrote what no source says.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Passage {
    /// The number of the mark; counted anew in each practice.
    pub number: u32,
    /// The fields whose facts it carries, by their names in [`Practice`], or `steps/2` for the
    /// second step: there the mark stands. Elsewhere the passage is only among the notes.
    pub fields: Vec<String>,
    /// The fields' labels.
    pub label: String,
    /// Empty where no source says it.
    pub quote: Text,
    /// The [`Source::number`].
    pub source: u32,
    /// Who accepted or wrote it, and when, as a sentence.
    pub said: String,
}

/// The fields of a practice in the order in which print has them, as [`Passage::fields`] names them.
const READ: [&str; 13] = [
    "places",
    "year",
    "title",
    "summary",
    "themes",
    "evidence",
    "marks",
    RELATED,
    "context",
    "steps",
    "conditions",
    "results",
    "lessons",
];

/// Stands for every field of [`Practice::related`].
const RELATED: &str = "related";

/// Where a field stands among those of a practice, counted in the order in which they are read.
/// Marks that are numbered in this order are read in it.
///
/// ```
/// let mut fields = ["steps/2", "summary", "lessons", "events", "themes"];
/// fields.sort_by_key(|it| press::place_in_print(it));
/// assert_eq!(fields, ["summary", "themes", "events", "steps/2", "lessons"]);
/// ```
pub fn place_in_print(field: &str) -> usize {
    let name = field.split('/').next().unwrap_or_default();
    let place = |name: &str| READ.iter().position(|it| *it == name);
    place(name).or_else(|| place(RELATED)).unwrap_or(READ.len())
}

/// A document from which facts come.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Source {
    pub number: u32,
    pub title: Text,
    pub publisher: String,
    pub date: String,
    pub url: String,
    /// The hash under which the document is kept.
    pub hash: String,
}

/// A text and its language, which is the catalogue's if it says none.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Text {
    pub lang: String,
    pub text: String,
}

impl Text {
    pub fn new(lang: impl Into<String>, text: impl Into<String>) -> Self {
        Self { lang: lang.into(), text: text.into() }
    }
}

impl From<&str> for Text {
    fn from(text: &str) -> Self {
        Self::new("", text)
    }
}
