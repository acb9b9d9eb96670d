//! What a reference says of a record of ours, or of the document that a source is.

use crate::page::Page;
use crate::public::figures;
use crate::told::{Told, is_web};
use crate::urls;
use domain::{Edtf, Field, Kind, Lang, MadeBy, Record};
use jiff::Timestamp;

/// Everything that a reference says, whatever its form.
pub struct Reference {
    /// `ayni-practice-shared-responsibility`
    pub key: String,
    pub class: Class,
    /// Each as a whole, whether it is a person or a body.
    pub authors: Vec<String>,
    pub title: String,
    /// The language of the title, or of the document.
    pub lang: Option<Lang>,
    pub edition: Option<u32>,
    /// The day of the edition, of the last change, or on which a document was published.
    pub date: Option<Edtf>,
    pub publisher: Option<String>,
    /// What the title was translated from.
    pub original: Option<Original>,
    /// What no field of the forms is for, sentence by sentence.
    pub notes: Vec<String>,
    /// Where it is found for good.
    pub address: String,
}

/// What is cited.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Class {
    /// A page of this site.
    Page,
    /// A document that somebody else has published.
    Document,
}

/// The original of a translation.
pub struct Original {
    pub title: String,
    pub lang: Lang,
}

impl Reference {
    /// Of a record whose page is cited. The programme is author and publisher. `at` is the moment
    /// of the edition, or of the last change where there are no editions.
    pub fn of_page(page: &Page, record: &Record, site: &str, at: Option<Timestamp>) -> Reference {
        let told = Told::of(record, Field::Title, page.lang);
        let lang = told.as_ref().and_then(|it| it.lang).unwrap_or(page.lang);
        let title = told.map_or_else(|| record.slug.to_string(), |it| it.value);
        let title = match record.kind {
            Kind::Figure => figures::with_number(page, record, &title),
            _ => title,
        };
        let original = original(record, lang);
        let made = original.as_ref().map(|it| translated(page, record, (it, lang)));
        let programme = page.say("programme-name");
        Reference {
            key: key(record, original.as_ref().map(|_| lang)),
            class: Class::Page,
            authors: vec![programme.clone()],
            title,
            lang: Some(lang),
            edition: edition(page, record),
            date: at.and_then(|it| it.strftime("%Y-%m-%d").to_string().parse().ok()),
            publisher: Some(programme),
            original,
            notes: made.into_iter().collect(),
            address: address(page, record, site),
        }
    }

    /// Of the document that a source is: by whom it is and where it was published, as far as the
    /// record knows, and where it is told here.
    pub fn of_document(page: &Page, source: &Record, site: &str) -> Reference {
        let told = |field| Told::of(source, field, page.lang);
        let title = told(Field::Title).map_or_else(|| source.slug.to_string(), |it| it.value);
        let authors = told(Field::Authors);
        let authors = authors.iter().flat_map(Told::paragraphs).map(str::to_owned).collect();
        let here = address(page, source, site);
        let published = source.code(Field::Url).filter(|it| is_web(it)).map(str::to_owned);
        let note = published.as_ref().map(|_| page.about("cite-here", "address", &here));
        Reference {
            key: key(source, None),
            class: Class::Document,
            authors,
            title,
            lang: source.code(Field::Language).and_then(|it| it.parse().ok()),
            edition: None,
            date: source.date(Field::Published).cloned(),
            publisher: told(Field::Publisher).map(|it| it.value),
            original: None,
            notes: note.into_iter().collect(),
            address: published.unwrap_or(here),
        }
    }
}

/// The edition whose words are read: only practices are told by their editions.
pub fn edition(page: &Page, record: &Record) -> Option<u32> {
    let lang = record.text(Field::Title, page.lang).map_or(record.origin, |it| it.0);
    record.edition_read(lang).filter(|_| record.kind == Kind::Practice)
}

/// By what a reference manager tells it from others: a translation is another reference than its
/// original.
fn key(record: &Record, translation: Option<Lang>) -> String {
    let key = format!("ayni-{}-{}", record.kind.name(), record.slug);
    translation.map_or_else(|| key.clone(), |lang| format!("{key}-{lang}"))
}

fn address(page: &Page, record: &Record, site: &str) -> String {
    format!("{site}{}", page.url(urls::record(record.kind, &record.slug)))
}

/// What the title in this language was translated from, if it was.
fn original(record: &Record, lang: Lang) -> Option<Original> {
    let text = record.texts(Field::Title)?.get(record.origin)?;
    let is_translation = record.is_translation(Field::Title, lang);
    is_translation.then(|| Original { title: text.value.clone(), lang: record.origin })
}

/// *Translated by a machine from edition 2 of the original (Spanish): “Título”.*
fn translated(page: &Page, record: &Record, (original, lang): (&Original, Lang)) -> String {
    let text = record.texts(Field::Title).and_then(|it| it.get(lang));
    let key = match text.map(|it| it.made_by) {
        Some(MadeBy::Machine) => "translated-by-machine",
        Some(MadeBy::Author | MadeBy::Translator) | None => "translated-by-person",
    };
    let language = words::language_name(page.lang, original.lang.tag());
    let edition = record.made_from(Field::Title, lang).unwrap_or(0);
    let made = page.say_with(key, &[("language", language.into()), ("edition", edition.into())]);
    let args = [("made", made.into()), ("title", original.title.as_str().into())];
    page.say_with("cite-translated", &args)
}
