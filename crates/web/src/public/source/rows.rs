//! What a source says that has no text here: the rows that were taken from it, record by record.

use super::super::back;
use super::Wanted;
use crate::App;
use crate::error::{Error, Result};
use crate::page::Page;
use crate::public::line::told_in;
use crate::told::{Item, Name, Names, in_words, said};
use crate::urls;
use domain::schema::Entry;
use domain::{Claim, Field, Kind, ProposedValue, Record, RecordId, schema};
use std::collections::HashMap;
use store::{claims, records};

/// How many of the records are told at once.
const MOST: usize = 60;

pub struct Rows {
    pub rows: Vec<Row>,
    /// Where there are more.
    pub more: Option<String>,
}

/// What the source says of one record.
pub struct Row {
    pub id: String,
    pub record: Name,
    pub kind: Kind,
    /// *events.csv, line 3*
    pub place: Option<String>,
    /// Each field with what is said of it.
    pub said: Vec<(String, Vec<Item>)>,
}

/// In the order of the records' names: from one on, or those around one.
pub async fn of(app: &App, page: &Page, source: &Record, wanted: Wanted) -> Result<Rows> {
    let db = app.store.db();
    let ids = claims::records_resting_on(db, source.id).await?;
    let states = back::states(page, &Kind::ALL);
    let all = records::in_order(db, &ids, (page.lang, &states)).await?;
    let from = match wanted.row.and_then(|row| all.iter().position(|it| *it == row)) {
        Some(at) => at / MOST * MOST,
        None => wanted.from,
    };
    if from > 0 && from >= all.len() {
        return Err(Error::NotFound);
    }
    let until = from.saturating_add(MOST);
    let more = all.len() > until;
    let shown = &all[from.min(all.len())..until.min(all.len())];
    let claims = claims::of_source_on(db, source.id, shown).await?;
    let names = Names::load(app, page, shown.iter().copied()).await?;
    let values = values(app, page, claims.iter()).await?;
    let mut by_record: HashMap<RecordId, Vec<Claim>> = HashMap::new();
    for claim in claims {
        by_record.entry(claim.record).or_default().push(claim);
    }
    let told = shown.iter().filter_map(|id| Some((names.get(*id)?, by_record.get(id)?)));
    Ok(Rows {
        rows: told.map(|(name, claims)| row(page, name, claims, &values)).collect(),
        more: more.then(|| page.url(urls::source_records(&source.slug, 0, until))),
    })
}

/// The names of what the claims link to, by identity or by code.
async fn values(app: &App, page: &Page, claims: impl Iterator<Item = &Claim>) -> Result<Names> {
    let (themes, places) = (app.themes().await?, app.places().await?);
    let linked = claims.filter_map(|it| match &it.value {
        ProposedValue::Link(id) => Some(*id),
        ProposedValue::Coded { kind: Kind::Theme, code } => Some(themes.coded(code)?.id),
        ProposedValue::Coded { kind: Kind::Place, code } => Some(places.coded(code)?.id),
        _ => None,
    });
    Ok(Names::load(app, page, linked.collect::<Vec<_>>()).await?)
}

/// What a claim says, and in which language where that is not the reader's: a source is told in its
/// own words.
fn told(page: &Page, entry: &Entry, claim: &Claim, values: &Names) -> Vec<Item> {
    let Some(text) = said(page, entry, &claim.value, values) else { return Vec::new() };
    let lang = match &claim.value {
        ProposedValue::Text { lang, .. } => Some(*lang).filter(|it| *it != page.lang),
        _ => None,
    };
    let own = Item { text, lang, ..Item::default() };
    std::iter::once(own).chain(lang.map(|it| told_in(page, it))).collect()
}

fn row(page: &Page, name: &Name, claims: &[Claim], values: &Names) -> Row {
    let mut fields: Vec<(String, Vec<Item>)> = Vec::new();
    // The title stands above all this already.
    for entry in schema::fields(name.kind).iter().filter(|it| it.field != Field::Title) {
        let of_field = claims.iter().filter(|it| it.field == entry.field);
        let all: Vec<Item> = of_field.flat_map(|it| told(page, entry, it, values)).collect();
        if !all.is_empty() {
            fields.push((words::field(page.lang, entry.field), all));
        }
    }
    let place = claims.iter().find_map(|it| it.place.as_deref());
    Row {
        id: claims.first().map(|it| urls::row_anchor(it.record)).unwrap_or_default(),
        record: name.clone(),
        kind: name.kind,
        // The name of the source stands behind it, and is that of this page.
        place: place.map(|it| in_words(page, it.split(": ").next().unwrap_or(it))),
        said: fields,
    }
}
