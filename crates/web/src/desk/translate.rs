//! A record in another language: the original beside the translation, field by field, with what
//! has changed in the original since.

use super::compare::{Piece, Side, words_of};
use super::ended;
use super::entry::{Desk, Named};
use super::filled::{Filled, text_name};
use super::labels::{Said, Wanted};
use super::{history, urls, waiting};
use crate::error::{Error, Result};
use crate::html::html_with;
use crate::{App, Page};
use askama::Template;
use axum::Form;
use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::Response;
use domain::{Act, Field, Freshness, Lang, MadeBy, Record, Text, schema};
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
    machine: bool,
    /// Whether there are texts to be taken away, once somebody says so.
    take_away: bool,
    pairs: Vec<Pair>,
}

/// One text in both languages.
struct Pair {
    name: String,
    label: String,
    rows: u8,
    original: String,
    value: String,
    /// From which edition it was made, and by whom.
    made: Option<String>,
    behind: bool,
    /// The name of the box that says that a translation still fits.
    fits: String,
    since: Vec<Piece>,
    /// What somebody else has written meanwhile.
    theirs: Option<String>,
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
    page.allow(Act::Translate, &record)?;
    let lang = into.lang(&record)?;
    draw(&app, page, (&record, lang), None).await
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
    page.allow(Act::Translate, &record)?;
    let (lang, filled) = (into.lang(&record)?, Filled::from(pairs));
    if filled.is_again() || filled.version() != Some(record.version) {
        return draw(&app, page, (&record, lang), Some(&filled)).await;
    }
    let before = record.content.clone();
    let taken_away = emptied(&record, lang, &filled);
    if !taken_away.is_empty() && !filled.has(TAKE_AWAY) {
        return draw(&app, page, (&record, lang), Some(&filled)).await;
    }
    write(&mut record, lang, &filled, &page);
    if is_untranslated(&record, lang) && taken_away.is_empty() {
        return draw(&app, page, (&record, lang), Some(&filled)).await;
    }
    if record.content == before {
        return Ok(page.redirect(urls::record(record.kind, &record.slug) + "#translations"));
    }
    let tx = app.store.begin().await?;
    match records::save(&tx, &mut record, &page.by()).await {
        Ok(()) => tx.commit().await?,
        Err(SaveError::Conflict { theirs }) => {
            drop(tx);
            return draw(&app, page, (&theirs, lang), Some(&filled)).await;
        }
        Err(SaveError::Store(cause)) => return Err(cause.into()),
    }
    Ok(page.redirect(urls::record(record.kind, &record.slug) + "#translations"))
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
            record.translate(entry.field, lang, |revision| Text {
                value,
                made_by,
                revision,
                person,
            });
        }
    }
}

/// The page; with a form that comes back it says why, and keeps every word.
async fn draw(
    app: &App,
    page: Page,
    (record, lang): (&Record, Lang),
    again: Option<&Filled>,
) -> Result<Response> {
    let db = app.store.db();
    let log = changes::of(db, record.id, 200).await?;
    let older: Vec<Record> = log.iter().filter_map(|it| history::versions(it).1).collect();
    let mut wanted = Wanted::default();
    wanted.content(&record.content);
    let labels = wanted.look_up(db, page.lang).await?;
    let late = again.is_some_and(|it| it.is_again() || it.version() != Some(record.version));
    let taken_away = again.map(|it| emptied(record, lang, it)).unwrap_or_default();
    let pairs = schema::fields(record.kind).iter().filter(|it| it.takes.is_text());
    let pairs = pairs.filter_map(|it| {
        let made = |text: &Text| {
            let edition = record.made_from(it.field, lang).unwrap_or(0);
            let name = labels.person(text.person);
            let args = [
                ("name", name.into()),
                ("edition", edition.into()),
                ("how", text.made_by.say(page.lang).into()),
            ];
            page.say_with("desk-made-from", &args)
        };
        let mut pair = pair(&page, (record, lang), *it, &older)?;
        let text = record.texts(it.field).and_then(|it| it.get(lang));
        pair.made = text.map(made);
        if let Some(mine) = again.filter(|it| it.has(&pair.name)).map(|it| it.get(&pair.name)) {
            let theirs = std::mem::replace(&mut pair.value, mine.to_owned());
            pair.theirs = (late && theirs != mine).then_some(theirs);
        }
        Some(pair)
    });
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
        machine: again.is_some_and(|it| it.get("made_by") == MadeBy::Machine.name()),
        pairs: pairs.collect(),
        page,
    };
    let status = match again {
        Some(it) if it.is_again() => StatusCode::OK,
        Some(_) if late => StatusCode::CONFLICT,
        Some(_) => StatusCode::UNPROCESSABLE_ENTITY,
        None => StatusCode::OK,
    };
    html_with(status, &show)
}

/// Why a form comes back: the session had ended, or somebody was faster, or both; or it would take
/// texts away, or has none.
fn alert(page: &Page, again: &Filled, record: &Record, taken_away: &[Field]) -> String {
    let meanwhile = || page.say("desk-translation-meanwhile");
    let is_late = again.version() != Some(record.version);
    if !again.is_again() && is_late {
        meanwhile()
    } else if !again.is_again() && taken_away.is_empty() {
        page.say("desk-translation-empty")
    } else if !again.is_again() {
        let fields: Vec<String> =
            taken_away.iter().map(|it| words::field(page.lang, *it)).collect();
        page.about("desk-translation-emptied", "fields", words::list(page.lang, &fields))
    } else if again.version() == Some(record.version) {
        ended::given_back(page)
    } else {
        format!("{} {}", ended::given_back(page), meanwhile())
    }
}

fn pair(
    page: &Page,
    (record, lang): (&Record, Lang),
    entry: schema::Entry,
    older: &[Record],
) -> Option<Pair> {
    let texts = record.texts(entry.field)?;
    let original = texts.get(record.origin)?;
    let translation = texts.get(lang);
    let behind = texts.freshness(lang, record.origin) == Some(Freshness::Behind);
    let since = match translation.filter(|_| behind) {
        Some(text) => since(entry.field, (record.origin, original), text.revision, older),
        None => Vec::new(),
    };
    let name = text_name(entry.field, lang);
    Some(Pair {
        label: words::field(page.lang, entry.field),
        rows: if entry.takes == domain::FieldType::Line { 1 } else { 6 },
        original: original.value.clone(),
        value: translation.map(|it| it.value.clone()).unwrap_or_default(),
        made: None,
        behind,
        fits: format!("fits.{name}"),
        since,
        theirs: None,
        name,
    })
}

/// What the original says now and did not when a translation was made of it.
fn since(
    field: Field,
    (origin, now): (Lang, &Text),
    revision: u32,
    older: &[Record],
) -> Vec<Piece> {
    let text = |it: &Record| it.texts(field)?.get(origin).cloned();
    let was = older.iter().filter_map(text).find(|it| it.revision <= revision);
    let pieces = was.map(|it| words_of(&it.value, &now.value)).unwrap_or_default();
    if pieces.iter().all(|it| it.side == Side::Both) { Vec::new() } else { pieces }
}
