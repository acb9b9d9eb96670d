//! How a record is cited: in a sentence of the reader's language, and for the programs in which
//! people keep their references.
//!
//! Of what the programme tells, its page is cited: a practice as of the edition whose words are
//! read, on the day on which readers got it; all else as of its last change. Of a source the
//! document is cited, and not our page of it. Bodies, places and themes are not cited: they are
//! names, and what is told there is told of them elsewhere.

mod forms;
mod reference;

pub use forms::Form;

use crate::page::Page;
use crate::urls;
use axum::response::Response;
use domain::{Act, Field, Kind, Record, Viewer, Writings};
use jiff::Timestamp;
use reference::{Class, Reference};
use store::{Db, changes, records};

/// A reference, as the page of the record shows it.
pub struct Cited {
    reference: Reference,
    pub heading: String,
    /// The sentence.
    pub plain: String,
    /// The same for reference managers: what it is called, and where it is.
    pub files: Vec<(&'static str, String)>,
}

/// Nothing for what is not cited, and for what not everybody may read. Two statements at most, and
/// none of a practice whose `writings` are known. `site` is where readers reach the site.
pub async fn of(
    db: &Db,
    page: &Page,
    record: &Record,
    (site, writings): (&str, Option<&Writings>),
) -> store::Result<Option<Cited>> {
    let public = Viewer::default().may(Act::Read, record.kind, record.state());
    if !public || record.flag(Field::Confidential) {
        return Ok(None);
    }
    Ok(match record.kind {
        Kind::Organisation | Kind::Place | Kind::Theme => None,
        Kind::Source => Some(cited(page, record, Reference::of_document(page, record, site))),
        Kind::Practice
        | Kind::Action
        | Kind::Event
        | Kind::Series
        | Kind::Result
        | Kind::Figure => {
            let at = match published(db, page, record, writings).await? {
                Some(at) => Some(at),
                None => records::changed(db, &[record.id]).await?.get(&record.id).copied(),
            };
            Some(cited(page, record, Reference::of_page(page, record, site, at)))
        }
    })
}

/// When readers got the edition of a practice that is read. Nothing of anything else, nor of an
/// edition that is older than the log.
async fn published(
    db: &Db,
    page: &Page,
    record: &Record,
    writings: Option<&Writings>,
) -> store::Result<Option<Timestamp>> {
    let Some(edition) = reference::edition(page, record) else { return Ok(None) };
    Ok(match writings {
        Some(writings) => writings.published(record.id, edition),
        None => changes::published(db, &[record.id]).await?.of(record.id, edition),
    })
}

fn cited(page: &Page, record: &Record, reference: Reference) -> Cited {
    let path = urls::record(record.kind, &record.slug);
    let file = |it: Form| (it.name(), page.url(format!("{path}{}", it.ending())));
    let heading = match record.kind {
        Kind::Practice => "cite-title",
        Kind::Source => "cite-title-source",
        Kind::Action
        | Kind::Event
        | Kind::Series
        | Kind::Result
        | Kind::Figure
        | Kind::Organisation
        | Kind::Place
        | Kind::Theme => "cite-title-record",
    };
    let mut plain = match reference.class {
        Class::Page => of_page(page, record.kind, &reference),
        Class::Document => of_document(page, &reference),
    };
    let notes = reference.notes.join(" ");
    // Of a translation it is said before the address what it was made from; where a document is
    // told here is one more address.
    let address = reference.address.as_str();
    let parts = match reference.class {
        _ if notes.is_empty() => vec![address],
        Class::Page => vec![&notes, address],
        Class::Document => vec![address, "·", &notes],
    };
    for part in parts {
        plain.push(' ');
        plain.push_str(part);
    }
    Cited { heading: page.say(heading), plain, files: Form::ALL.map(file).into(), reference }
}

/// *Programme: “Title”, edition 2, 23 November 2026.*
fn of_page(page: &Page, kind: Kind, reference: &Reference) -> String {
    let date = reference.date.as_ref().map(|it| words::date(page.lang, it.as_str()));
    let publisher = reference.publisher.as_deref().unwrap_or_default();
    let mut args = vec![
        ("programme", publisher.into()),
        ("title", reference.title.as_str().into()),
        ("date", date.unwrap_or_default().into()),
    ];
    let Some(edition) = reference.edition else {
        args.push(("kind", page.kind(kind).into()));
        return page.say_with("cite-record", &args);
    };
    args.push(("edition", edition.into()));
    page.say_with("cite-plain", &args)
}

/// *Author: “Title”, publisher, May 2018.*
fn of_document(page: &Page, reference: &Reference) -> String {
    let title = ("title", reference.title.as_str().into());
    let said = if reference.authors.is_empty() {
        page.say_with("cite-document", &[title])
    } else {
        let authors = words::list(page.lang, &reference.authors);
        page.say_with("cite-document-by", &[title, ("authors", authors.into())])
    };
    let date = reference.date.as_ref().map(|it| words::date(page.lang, it.as_str()));
    let parts: Vec<String> =
        [Some(said), reference.publisher.clone(), date].into_iter().flatten().collect();
    format!("{}.", parts.join(&page.say("between-values")))
}

impl Cited {
    /// The reference as a file.
    pub fn answer(&self, form: Form) -> Response {
        self.reference.answer(form)
    }
}

#[cfg(test)]
mod tests;
