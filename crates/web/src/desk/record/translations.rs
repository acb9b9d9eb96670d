//! How a record stands in each language.

use crate::Page;
use crate::desk::urls;
use domain::{Act, Extent, Field, Freshness, Lang, PersonId, Record, Reviewed, Uneven};
use words::Key;

/// The record in one language.
pub struct Translation {
    pub language: String,
    pub said: String,
    /// Whether something is left to do: it is behind, or not whole.
    pub behind: bool,
    /// Where it is translated, or only reviewed, and which of the two.
    pub link: Option<(String, String)>,
}

pub fn of(page: &Page, record: &Record) -> Vec<Translation> {
    Lang::ALL.map(|lang| one(page, record, lang)).into()
}

fn one(page: &Page, record: &Record, lang: Lang) -> Translation {
    let mut texts_there = record.content.texts.values();
    let is_begun = texts_there.any(|it| it.freshness(lang, record.origin).is_some());
    let behind = record.is_behind(lang);
    let extent = record.extent(lang);
    let unfinished = lang != record.origin && is_begun && !extent.is_whole();
    let said = if lang == record.origin {
        Freshness::Original.say(page.lang)
    } else if !is_begun {
        page.say("desk-not-translated")
    } else {
        let freshness = if behind { Freshness::Behind } else { Freshness::Current };
        // What is not whole is not up to date either.
        let freshness = (behind || !unfinished).then(|| freshness.say(page.lang));
        let part = unfinished.then(|| texts(page, extent));
        let made = record.texts(Field::Title).and_then(|it| it.get(lang));
        let made = made.map(|it| it.made_by.say(page.lang));
        let parts = [freshness, part, made, reviewed(page, record, lang)];
        let uneven = record.uneven(lang).into_iter().map(|it| lines(page, it));
        parts.into_iter().flatten().chain(uneven).collect::<Vec<_>>().join(" · ")
    };
    let language = words::language_name(page.lang, lang.tag());
    let behind = behind || unfinished;
    Translation { language, said, behind, link: link(page, record, lang) }
}

/// *1 of 7 texts*
fn texts(page: &Page, extent: Extent) -> String {
    let args = [("n", extent.there.into()), ("all", extent.all.into())];
    page.say_with("desk-translation-texts", &args)
}

/// *Steps: 2 lines, 3 in the original*
fn lines(page: &Page, it: Uneven) -> String {
    let said = page.say_with("desk-lines-differ", &[("n", it.lines.into()), ("all", it.of.into())]);
    let field = words::field(page.lang, it.field);
    page.say_with("field-and-value", &[("field", field.into()), ("value", said.into())])
}

/// How far it is reviewed, and whether that is for somebody else to do.
fn reviewed(page: &Page, record: &Record, lang: Lang) -> Option<String> {
    let reviewed = record.reviewed(lang)?;
    let said = reviewed.say(page.lang);
    let own = |person: PersonId| {
        let mut texts = record.content.texts.values().filter_map(|it| it.get(lang));
        texts.any(|it| it.person == Some(person) && it.reviewed_by().is_none())
    };
    let waits = reviewed != Reviewed::Wholly && page.viewer.person.is_some_and(own);
    Some(if waits { format!("{said} · {}", page.say("desk-waits-for-another")) } else { said })
}

fn link(page: &Page, record: &Record, lang: Lang) -> Option<(String, String)> {
    let translated = record.reviewed(lang).is_some();
    let label = if lang == record.origin {
        None
    } else if page.may(Act::Translate, record) {
        Some("act-translate")
    } else {
        Some("desk-review").filter(|_| translated && page.may(Act::ReviewTranslation, record))
    };
    let href = page.url(urls::translate(record.kind, &record.slug, lang));
    label.map(|it| (href, page.say(it)))
}
