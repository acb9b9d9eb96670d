//! How an entry lies in the index: one tantivy document for each record, with fields by language.

use tantivy::schema::{
    FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::TokenizerManager;
use tantivy::{TantivyDocument, Term};

use crate::analysis::{Analysis, Gives};
use crate::entry::{Audience, Entry, EntryText};
use crate::error::Result;
use crate::tongue::Tongue;

/// Changes with everything that changes what a text becomes in the index: this schema, the
/// analysis, the small words; and with the stemmer, whose stems move from release to release.
pub const FORMAT: &str = "9-frostem-1.20260821.8";

/// Bodies are kept up to here for snippets; they are indexed to their end.
const KEPT: usize = 60_000;

/// The fields of a language.
#[derive(Debug, Clone, Copy)]
pub struct TongueFields {
    /// Title and body together, with positions.
    pub text: Field,
    /// The title again, to weigh more.
    pub title: Field,
    /// Every spelling once a record: for "did you mean", and for what is typed without accents.
    pub spelling: Field,
}

#[derive(Debug, Clone)]
pub struct Fields {
    pub id: Field,
    /// All that is counted and filtered by, as `kind:practice`; see [`Dimension`].
    pub facet: Field,
    /// The bodies a record is linked with. Nothing is counted by them.
    pub body: Field,
    /// What a hit shows, as JSON.
    pub shown: Field,
    pub meaning: Field,
    pub tongues: [TongueFields; 6],
}

/// What records are counted by. The letter stands before each value in the field of facets.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Dimension {
    Audience,
    Kind,
    Theme,
    Place,
    Year,
    Evidence,
    Group,
    Objective,
    Goal,
    Language,
}

impl Dimension {
    pub const ALL: [Self; 10] = [
        Self::Audience,
        Self::Kind,
        Self::Theme,
        Self::Place,
        Self::Year,
        Self::Evidence,
        Self::Group,
        Self::Objective,
        Self::Goal,
        Self::Language,
    ];

    fn letter(self) -> char {
        match self {
            Self::Audience => 'a',
            Self::Kind => 'k',
            Self::Theme => 't',
            Self::Place => 'p',
            Self::Year => 'y',
            Self::Evidence => 'e',
            Self::Group => 'g',
            Self::Objective => 'o',
            Self::Goal => 's',
            Self::Language => 'l',
        }
    }

    pub fn term(self, value: &str) -> String {
        format!("{}:{value}", self.letter())
    }

    /// The dimension and the value of a term of the field of facets.
    pub fn read(term: &str) -> Option<(Self, &str)> {
        let (letter, value) = term.split_once(':')?;
        let dimension = Self::ALL.into_iter().find(|it| letter.chars().eq([it.letter()]))?;
        Some((dimension, value))
    }
}

pub const DESK: &str = "desk";

/// What is kept of an entry to show it as a hit.
#[derive(Debug, serde::Serialize, serde::Deserialize)]
pub struct Shown {
    pub id: String,
    pub kind: String,
    pub slug: String,
    pub themes: Vec<String>,
    pub places: Vec<String>,
    pub bodies: Vec<String>,
    pub texts: Vec<EntryText>,
}

pub fn schema() -> (Schema, Fields) {
    let mut builder = Schema::builder();
    let id = builder.add_text_field("id", STRING | FAST);
    let facet = builder.add_text_field("facet", STRING | FAST);
    let body = builder.add_text_field("body", STRING);
    let shown = builder.add_text_field("shown", STORED);
    let meaning = builder.add_bytes_field("meaning", FAST);
    let tongues = Tongue::ALL.map(|tongue| {
        let code = tongue.code();
        let field = |name: &str, record| {
            let name = format!("{name}_{code}");
            let indexing = TextFieldIndexing::default()
                .set_tokenizer(&tokenizer_name(tongue, Gives::Terms))
                .set_index_option(record);
            (name, TextOptions::default().set_indexing_options(indexing))
        };
        let (text, text_options) = field("text", IndexRecordOption::WithFreqsAndPositions);
        let (title, title_options) = field("title", IndexRecordOption::WithFreqs);
        let spelling = TextFieldIndexing::default()
            .set_tokenizer(&tokenizer_name(tongue, Gives::Spellings))
            .set_fieldnorms(false)
            .set_index_option(IndexRecordOption::Basic);
        TongueFields {
            text: builder.add_text_field(&text, text_options),
            title: builder.add_text_field(&title, title_options),
            spelling: builder.add_text_field(
                &format!("spelling_{code}"),
                TextOptions::default().set_indexing_options(spelling),
            ),
        }
    });
    (builder.build(), Fields { id, facet, body, shown, meaning, tongues })
}

fn tokenizer_name(tongue: Tongue, gives: Gives) -> String {
    match gives {
        Gives::Terms => format!("terms_{}", tongue.code()),
        Gives::Spellings => format!("spellings_{}", tongue.code()),
    }
}

pub fn tokenizers() -> TokenizerManager {
    let manager = TokenizerManager::default();
    for tongue in Tongue::ALL {
        for gives in [Gives::Terms, Gives::Spellings] {
            manager.register(&tokenizer_name(tongue, gives), Analysis::new(tongue, gives));
        }
    }
    manager
}

impl Fields {
    pub fn of(&self, tongue: Tongue) -> TongueFields {
        self.tongues[tongue as usize]
    }

    pub fn id_term(&self, id: &str) -> Term {
        Term::from_field_text(self.id, id)
    }

    pub fn document(&self, entry: &Entry) -> Result<TantivyDocument> {
        let mut document = TantivyDocument::new();
        document.add_text(self.id, &entry.id);
        for term in facet_terms(entry) {
            document.add_text(self.facet, term);
        }
        for body in &entry.bodies {
            document.add_text(self.body, body);
        }
        for text in &entry.texts {
            let fields = self.of(Tongue::of(&text.lang));
            document.add_text(fields.title, &text.title);
            for part in [&text.title, &text.body, &text.names] {
                document.add_text(fields.text, part);
                document.add_text(fields.spelling, part);
            }
        }
        if let Some(meaning) = &entry.meaning {
            document.add_bytes(self.meaning, &meaning.bytes());
        }
        document.add_text(self.shown, serde_json::to_string(&shown(entry))?);
        Ok(document)
    }
}

fn facet_terms(entry: &Entry) -> Vec<String> {
    let mut terms = vec![Dimension::Kind.term(&entry.kind)];
    if entry.audience == Audience::Desk {
        terms.push(Dimension::Audience.term(DESK));
    }
    terms.extend(entry.themes.iter().map(|theme| Dimension::Theme.term(theme)));
    terms.extend(entry.places.iter().map(|place| Dimension::Place.term(place)));
    terms.extend(entry.years.iter().map(|year| Dimension::Year.term(&year.to_string())));
    terms.extend(entry.evidence.iter().map(|level| Dimension::Evidence.term(level)));
    terms.extend(entry.groups.iter().map(|group| Dimension::Group.term(group)));
    terms.extend(entry.objectives.iter().map(|number| Dimension::Objective.term(number)));
    terms.extend(entry.goals.iter().map(|number| Dimension::Goal.term(number)));
    match &entry.languages {
        Some(languages) => terms.extend(languages.iter().map(|it| Dimension::Language.term(it))),
        None => terms.extend(entry.texts.iter().map(|it| Dimension::Language.term(&it.lang))),
    }
    terms.sort_unstable();
    terms.dedup();
    terms
}

fn shown(entry: &Entry) -> Shown {
    let mut texts = entry.texts.clone();
    for text in &mut texts {
        text.body.truncate(text.body.floor_char_boundary(KEPT));
    }
    Shown {
        id: entry.id.clone(),
        kind: entry.kind.clone(),
        slug: entry.slug.clone(),
        themes: entry.themes.clone(),
        places: entry.places.clone(),
        bodies: entry.bodies.clone(),
        texts,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_format_names_the_stemmer_that_is_built_in() {
        let lock = include_str!("../../../Cargo.lock");
        let version = lock.split("name = \"frostem\"\nversion = \"").nth(1);
        let version = version.and_then(|rest| rest.split('"').next()).unwrap_or_default();
        assert_eq!(FORMAT.split_once("frostem-").map(|it| it.1), Some(version));
    }

    #[test]
    fn a_facet_term_is_read_as_it_was_written() {
        for dimension in Dimension::ALL {
            let term = dimension.term("a:b");
            assert_eq!(Dimension::read(&term), Some((dimension, "a:b")));
        }
    }
}
