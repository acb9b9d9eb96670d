//! What is asked and what is answered.

use crate::entry::{Audience, MadeBy, Reviewed};
use crate::lexicon::ConceptKind;

/// What a reader asks for. Empty fields ask for nothing.
///
/// Several values of one list mean either of them; several lists mean all of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// As typed; anything at all. Words in quotation marks stand together; what has a word with a
    /// minus before it is left out.
    pub words: String,
    /// Whether the last word may be the beginning of one: it is still being typed.
    pub unfinished: bool,
    /// The reader's language, BCP 47: what it has comes first.
    pub lang: String,
    pub kinds: Vec<String>,
    pub themes: Vec<String>,
    pub places: Vec<String>,
    pub years: Vec<i16>,
    pub evidence: Vec<String>,
    pub groups: Vec<String>,
    pub objectives: Vec<String>,
    pub goals: Vec<String>,
    pub languages: Vec<String>,
    pub audience: Audience,
    /// How many hits to pass over.
    pub offset: usize,
    pub limit: usize,
    /// Where fewer than this have all the words, with or without the filters, those that have some
    /// of them follow.
    pub fill_to: usize,
}

impl Default for Wish {
    /// Asks for everything that is public, twenty at a time.
    fn default() -> Self {
        Self {
            words: String::new(),
            unfinished: false,
            lang: String::new(),
            kinds: Vec::new(),
            themes: Vec::new(),
            places: Vec::new(),
            years: Vec::new(),
            evidence: Vec::new(),
            groups: Vec::new(),
            objectives: Vec::new(),
            goals: Vec::new(),
            languages: Vec::new(),
            audience: Audience::Public,
            offset: 0,
            limit: 20,
            fill_to: 0,
        }
    }
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Found {
    pub total: usize,
    /// How many of them have all the words, where others follow that have only some.
    pub whole: Option<usize>,
    pub hits: Vec<Hit>,
    pub facets: Facets,
    /// The concepts that were recognised in the query, in its order.
    pub through: Vec<Through>,
    /// The words that were typed with a minus before them: nothing that is found has them.
    pub without: Vec<String>,
    /// The query with its unknown words replaced; it finds something.
    pub did_you_mean: Option<String>,
    pub how: How,
}

/// How much of the query the hits answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum How {
    /// Each has all the words, or what they mean in another language.
    #[default]
    All,
    /// Each has all the words, some of them spelt a little differently.
    Nearly,
    /// Nothing has all the words; each has some.
    Some,
}

/// "Found through smuggling of migrants."
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Through {
    pub kind: ConceptKind,
    /// The concept's id: a theme's, a place's or a body's.
    pub concept: String,
    /// What the reader typed.
    pub typed: String,
    /// What it was found by: of a query, the concept's name in the reader's language;
    /// of a hit, the words of its text, or the concept's name where only a mark on the record says so.
    pub label: String,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    pub id: String,
    pub kind: String,
    pub slug: String,
    /// The language of the text that is shown: the reader's if it matched, or else the best there is.
    pub lang: String,
    pub title: String,
    /// The title that its page shows, in the reader's language or else the original's, where that is
    /// not the text that is shown.
    pub known_as: Option<KnownAs>,
    /// The other name by which it was found, where the text itself does not answer.
    pub named: Option<Named>,
    pub made_by: MadeBy,
    pub edition: Option<String>,
    pub reviewed: Reviewed,
    /// The other languages the record can be read in.
    pub also_in: Vec<String>,
    pub score: f32,
    /// Whether it has all that was asked for; false for those that follow.
    pub whole: bool,
    /// Pieces of the text; true for those that answer the query.
    pub snippet: Vec<(bool, String)>,
    /// Set where the text has none of the words typed, but what they mean.
    pub through: Option<Through>,
}

/// A record's title in the reader's language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KnownAs {
    pub lang: String,
    pub title: String,
    pub made_by: MadeBy,
    pub edition: Option<String>,
    pub reviewed: Reviewed,
}

/// What a record is called too.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub lang: String,
    pub name: String,
}

/// How many records there are by value, most first.
///
/// The counts of a list that is filtered by are those of the other filters: they say what
/// choosing that value as well, or instead, would give.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Facets {
    pub kinds: Vec<Count>,
    pub themes: Vec<Count>,
    pub places: Vec<Count>,
    pub years: Vec<Count>,
    pub evidence: Vec<Count>,
    pub groups: Vec<Count>,
    pub objectives: Vec<Count>,
    pub goals: Vec<Count>,
    pub languages: Vec<Count>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Count {
    pub value: String,
    pub count: usize,
}
