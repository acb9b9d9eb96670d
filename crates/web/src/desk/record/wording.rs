//! In whose words a record stands at the desk.
//!
//! What nobody has published yet is shown in the words of the original, whatever the language of
//! the desk: somebody is about to say yes to them, and not to a translation that may be older.

use crate::Page;
use domain::schema;
use domain::{Lang, Record, State};

/// The language in which the facts are shown.
pub fn lang(page: &Page, record: &Record) -> Lang {
    match record.state() {
        State::Published | State::Retired => page.lang,
        _ => record.origin,
    }
}

/// Whether these are the words of the original or of a translation. Nothing where the reader reads
/// the original in its own language.
pub fn said(page: &Page, record: &Record, lang: Lang) -> Option<String> {
    let origin = record.origin;
    if origin == page.lang || record.content.texts.is_empty() {
        return None;
    }
    let language = words::language_name(page.lang, origin.tag());
    if lang == origin {
        return Some(page.about("desk-words-original", "language", language));
    }
    let translated = schema::fields(record.kind)
        .iter()
        .filter(|it| record.text(it.field, lang).is_some_and(|(shown, _)| shown != origin));
    let fields: Vec<String> = translated.map(|it| words::field(page.lang, it.field)).collect();
    if fields.is_empty() {
        return Some(page.about("desk-words-original", "language", language));
    }
    let fields = words::list(page.lang, &fields);
    let args = [("language", language.into()), ("fields", fields.into())];
    Some(page.say_with("desk-words-translated", &args))
}
