//! A text and the truth about its language.

use crate::page::Page;
use domain::{Field, Lang, MadeBy, Record, Reviewed, Text};

/// A text as a reader gets it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Told {
    pub value: String,
    /// Set where it is not the language of the page.
    pub lang: Option<Lang>,
}

/// Nothing longer is taken for a name, in characters.
const NAME: usize = 48;

impl Told {
    pub fn of(record: &Record, field: Field, reader: Lang) -> Option<Told> {
        let (lang, text) = record.text(field, reader)?;
        Some(Told::new(lang, text.value.clone(), reader))
    }

    pub fn new(lang: Lang, value: String, reader: Lang) -> Told {
        Told { value, lang: (lang != reader).then_some(lang) }
    }

    /// As the title of a window, which nobody reads to the end.
    pub fn short(&self) -> String {
        self.short_of(60)
    }

    /// Its beginning, with an ellipsis where there is more.
    pub fn short_of(&self, longest: usize) -> String {
        match self.value.char_indices().nth(longest) {
            Some((cut, _)) => format!("{}…", self.value[..cut].trim_end()),
            None => self.value.clone(),
        }
    }

    /// Whether its lines are names and the like, which stand beside each other.
    pub fn is_of_names(&self) -> bool {
        self.paragraphs().all(|it| it.chars().count() <= NAME)
    }

    pub fn paragraphs(&self) -> impl Iterator<Item = &str> {
        self.value.split('\n').map(str::trim).filter(|it| !it.is_empty())
    }
}

/// In which language a record is told, and where these words come from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Telling {
    /// What the reader is told of it, sentence by sentence. Nothing where the page is the original.
    pub sentences: Vec<String>,
    /// The original, where the page is not.
    pub original: Option<Lang>,
}

impl Telling {
    pub fn of(record: &Record, page: &Page) -> Telling {
        let (reader, origin) = (page.lang, record.origin);
        if reader == origin {
            return Telling { sentences: Vec::new(), original: None };
        }
        let mut sentences = Vec::new();
        let language = words::language_name(reader, origin.tag());
        match record.texts(Field::Title).and_then(|it| it.get(reader)) {
            None => {
                sentences.push(page.about("told-untranslated", "language", language));
            }
            Some(text) => {
                sentences.push(made(page, (record, text), language));
                if !record.extent(reader).is_whole() {
                    let language = words::language_name(reader, origin.tag());
                    sentences.push(page.about("translation-part", "language", language));
                }
                sentences.extend(record.reviewed(reader).map(|it| reviewed(page, it)));
                if record.is_behind(reader) {
                    let edition = record.edition().unwrap_or(0);
                    sentences.push(page.say_with("told-behind", &[("edition", edition.into())]));
                }
            }
        }
        Telling { sentences, original: Some(origin) }
    }
}

fn made(page: &Page, (record, text): (&Record, &Text), language: String) -> String {
    let key = match text.made_by {
        MadeBy::Author => "told-by-author",
        MadeBy::Translator => "told-by-translator",
        MadeBy::Machine => "told-by-machine",
    };
    let edition = record.made_from(Field::Title, page.lang).unwrap_or(0);
    page.say_with(key, &[("language", language.into()), ("edition", edition.into())])
}

fn reviewed(page: &Page, reviewed: Reviewed) -> String {
    page.about("told-reviewed", "how", reviewed.name())
}
