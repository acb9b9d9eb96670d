//! A record in another language: the original beside the translation, field by field, with what
//! has changed in the original since, and whether a second person has read it.
//!
//! Who writes and who reviews fill in one form: a reader who mends one text and finds the others
//! right sends both at once, and what they mended waits for somebody else.

mod pair;

use super::ended;
use super::entry::{Desk, Named};
use super::filled::{Filled, text_name};
use super::labels::{Said, Wanted};
use super::{did, history, urls, waiting};
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Act, Field, Lang, MadeBy, Obstacle, Record, ReviewError, Text, schema};
use pair::{Pair, Pairs};
use serde::Deserialize;
use store::{SaveError, changes, records};
use words::Key;

#[derive(Template)]
#[template(path = "desk/translate.html")]
struct Show {
    page: Page,
    title: Said,
    origin: Lang,
    lang: Lang,
    origin_name: String,
    lang_name: String,
    action: String,
    back: String,
    version: u32,
    alert: Option<String>,
    /// Whether the viewer may write here, and not only review.
    writes: bool,
    machine: bool,
    /// Whether there are texts to be taken away, once somebody says so.
    take_away: bool,
    pairs: Vec<Pair>,
    /// How many texts the viewer may say to be right.
    to_review: usize,
}

#[derive(Debug, Deserialize)]
pub struct Into {
    to: String,
}

impl Into {
    fn lang(&self, record: &Record) -> Result<Lang> {
        let lang = self.to.parse().map_err(|_| Error::NotFound)?;
        if lang == record.origin { Err(Error::NotFound) } else { Ok(lang) }
    }
}

/// `GET /{lang}/desk/{plural}/{slug}/translate/{to}`
pub async fn show(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Path(into): Path<Into>,
) -> Result<Response> {
    let record = named.load(&app, &page).await?;
    open(&page, &record)?;
    let lang = into.lang(&record)?;
    draw(&app, page, (&record, lang), None).await
}

/// Whoever writes a translation or reviews it has something to do here.
fn open(page: &Page, record: &Record) -> Result<()> {
    if page.may(Act::ReviewTranslation, record) {
        Ok(())
    } else {
        page.allow(Act::Translate, record)
    }
}

/// `POST /{lang}/desk/{plural}/{slug}/translate/{to}`
pub async fn save(
    State(app): State<App>,
    Desk(page): Desk,
    Path(named): Path<Named>,
    Path(into): Path<Into>,
    Form(pairs): Form<Vec<(String, String)>>,
) -> Result<Response> {
    let mut record = named.load(&app, &page).await?;
    open(&page, &record)?;
    let (lang, filled) = (into.lang(&record)?, Filled::from(pairs));
    if filled.is_again() || filled.version() != Some(record.version) {
        return draw(&app, page, (&record, lang), Some(&Again::of(&filled))).await;
    }
    let before = record.clone();
    if page.may(Act::Translate, &record) {
        let taken_away = emptied(&record, lang, &filled);
        if !taken_away.is_empty() && !filled.has(TAKE_AWAY) {
            return draw(&app, page, (&record, lang), Some(&Again::of(&filled))).await;
        }
        write(&mut record, lang, &filled, &page);
        if is_untranslated(&record, lang) && taken_away.is_empty() {
            return draw(&app, page, (&record, lang), Some(&Again::of(&filled))).await;
        }
    }
    let reviewed = match review(&mut record, lang, &filled, &page) {
        Ok(reviewed) => reviewed,
        Err(ReviewError(obstacles)) => {
            let again = Again { filled: &filled, obstacles };
            return draw(&app, page, (&before, lang), Some(&again)).await;
        }
    };
    if record.content != before.content {
        let tx = app.store.begin().await?;
        match records::save(&tx, &mut record, &page.by()).await {
            Ok(()) => tx.commit().await?,
            Err(SaveError::Conflict { theirs }) => {
                drop(tx);
                return draw(&app, page, (&theirs, lang), Some(&Again::of(&filled))).await;
            }
            Err(SaveError::Store(cause)) => return Err(cause.into()),
        }
    }
    let written = record.content != before.content;
    Ok(page.redirect(if reviewed {
        did::reviewed_at(&record, lang)
    } else if written && !is_untranslated(&record, lang) {
        did::translated_at(&record, lang)
    } else {
        urls::record(record.kind, &record.slug) + "#translations"
    }))
}

/// A form that comes back.
struct Again<'a> {
    filled: &'a Filled,
    /// What keeps the viewer from reviewing what they ticked.
    obstacles: Vec<(Field, Obstacle)>,
}

impl Again<'_> {
    fn of(filled: &Filled) -> Again<'_> {
        Again { filled, obstacles: Vec::new() }
    }
}

/// The button that says that all texts are right.
const ALL: &str = "review_all";

/// Says that what is ticked is right, or all that may be. Whether anything was.
fn review(
    record: &mut Record,
    lang: Lang,
    filled: &Filled,
    page: &Page,
) -> Result<bool, ReviewError> {
    let person = page.viewer.person.filter(|_| page.may(Act::ReviewTranslation, record));
    let Some(person) = person else { return Ok(false) };
    let mut fields: Vec<Field> = schema::fields(record.kind).iter().map(|it| it.field).collect();
    fields.retain(|it| filled.has(&pair::tick(*it, lang)));
    if filled.has(ALL) {
        fields = record.to_review(lang, person);
    }
    record.review(&fields, lang, person)?;
    Ok(!fields.is_empty())
}

/// The box that says that emptied texts are to be taken away.
const TAKE_AWAY: &str = "take_away";

/// The texts that are there, and that the form would take away.
fn emptied(record: &Record, lang: Lang, filled: &Filled) -> Vec<Field> {
    let texts = record.content.texts.iter().filter(|(_, it)| it.get(lang).is_some());
    let names = texts.map(|(field, _)| (*field, text_name(*field, lang)));
    names.filter(|it| filled.has(&it.1) && filled.get(&it.1).is_empty()).map(|it| it.0).collect()
}

fn is_untranslated(record: &Record, lang: Lang) -> bool {
    record.content.texts.values().all(|it| it.get(lang).is_none())
}

/// Sets what was changed, and what still fits the original as it is now.
fn write(record: &mut Record, lang: Lang, filled: &Filled, page: &Page) {
    let machine = filled.get("made_by") == MadeBy::Machine.name();
    let made_by = if machine { MadeBy::Machine } else { MadeBy::Translator };
    for entry in schema::fields(record.kind).iter().filter(|it| it.takes.is_text()) {
        let name = text_name(entry.field, lang);
        let now = record.texts(entry.field).and_then(|it| it.get(lang)).map(|it| it.value.clone());
        let value = filled.get(&name).to_owned();
        let fits = filled.has(&format!("fits.{name}"));
        if filled.has(&name) && (now.unwrap_or_default() != value || fits) {
            let person = page.viewer.person;
            record.translate(entry.field, lang, |revision| {
                Text::new(value, made_by, revision, person)
            });
        }
    }
}

/// The page; with a form that comes back it says why, and keeps every word.
async fn draw(
    app: &App,
    page: Page,
    (record, lang): (&Record, Lang),
    again: Option<&Again<'_>>,
) -> Result<Response> {
    let db = app.store.db();
    let log = changes::of(db, record.id, 200).await?;
    let older: Vec<Record> = log.iter().filter_map(|it| history::versions(it).1).collect();
    let mut wanted = Wanted::default();
    wanted.content(&record.content);
    let labels = wanted.look_up(db, page.lang).await?;
    let writings = changes::writings(db, &[record.id]).await?;
    let filled = again.map(|it| it.filled);
    let late = filled.is_some_and(|it| it.is_again() || it.version() != Some(record.version));
    let taken_away = filled.map(|it| emptied(record, lang, it)).unwrap_or_default();
    let makes = Pairs { page: &page, record, lang, older: &older, labels: &labels };
    let texts = schema::fields(record.kind).iter().filter(|it| it.takes.is_text());
    let pairs = texts.filter_map(|it| {
        let mut pair = makes.pair(*it, &writings)?;
        if let Some(filled) = filled {
            pair.again(filled, record.version);
        }
        Some(pair)
    });
    let pairs: Vec<Pair> = pairs.collect();
    let show = Show {
        title: waiting::said(&page, record),
        origin: record.origin,
        lang,
        origin_name: words::language_name(page.lang, record.origin.tag()),
        lang_name: words::language_name(page.lang, lang.tag()),
        action: page.url(urls::translate(record.kind, &record.slug, lang)),
        back: page.url(urls::record(record.kind, &record.slug)),
        version: record.version,
        alert: again.map(|it| alert(&page, it, record, &taken_away)),
        take_away: !taken_away.is_empty(),
        writes: page.may(Act::Translate, record),
        machine: filled.is_some_and(|it| it.get("made_by") == MadeBy::Machine.name()),
        to_review: pairs.iter().filter(|it| it.review.is_some()).count(),
        pairs,
        page,
    };
    let status = match filled {
        Some(it) if it.is_again() => StatusCode::OK,
        Some(_) if late => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    html_with(status, &show)
}

/// Why a form comes back: the session had ended, or somebody was faster, or both; or it would take
/// texts away, or has none, or says of texts that they are right that its sender cannot review.
fn alert(page: &Page, again: &Again, record: &Record, taken_away: &[Field]) -> String {
    let filled = again.filled;
    let meanwhile = || page.say("desk-translation-meanwhile");
    let is_late = filled.version() != Some(record.version);
    if !filled.is_again() && is_late {
        meanwhile()
    } else if !again.obstacles.is_empty() {
        page.about("desk-review-refused", "texts", refused(page, &again.obstacles))
    } else if !filled.is_again() && taken_away.is_empty() {
        page.say("desk-translation-empty")
    } else if !filled.is_again() {
        let fields: Vec<String> =
            taken_away.iter().map(|it| words::field(page.lang, *it)).collect();
        page.about("desk-translation-emptied", "fields", words::list(page.lang, &fields))
    } else if filled.version() == Some(record.version) {
        ended::given_back(page)
    } else {
        format!("{} {}", ended::given_back(page), meanwhile())
    }
}

/// Each text with what keeps the viewer from reviewing it.
fn refused(page: &Page, obstacles: &[(Field, Obstacle)]) -> String {
    let one = |(field, obstacle): &(Field, Obstacle)| {
        let (field, why) = (words::field(page.lang, *field), obstacle.say(page.lang));
        page.say_with("field-and-value", &[("field", field.into()), ("value", why.into())])
    };
    words::list(page.lang, &obstacles.iter().map(one).collect::<Vec<_>>())
}
