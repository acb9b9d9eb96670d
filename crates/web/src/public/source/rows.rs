//! What a source says that has no text here: the rows that were taken from it, record by record.

use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Name, Names, said};
use crate::urls;
use domain::{Claim, ClaimState, Kind, ProposedValue, Record, RecordId, schema};
use std::collections::HashMap;
use store::claims;

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
    pub said: Vec<(String, Vec<String>)>,
}

/// From one record on, in the order of their names.
pub async fn of(app: &App, page: &Page, source: &Record, from: usize) -> Result<Rows> {
    let db = app.store.db();
    let mut by_record: HashMap<RecordId, Vec<Claim>> = HashMap::new();
    for claim in claims::of_source(db, source.id).await? {
        if claim.state == ClaimState::Accepted {
            by_record.entry(claim.record).or_default().push(claim);
        }
    }
    let names = Names::load(db, page, by_record.keys().copied()).await?;
    let mut all: Vec<(&Name, &[Claim])> =
        names.iter().filter_map(|(id, name)| Some((name, by_record.get(id)?.as_slice()))).collect();
    all.sort_by(|a, b| {
        words::compare(page.lang, &a.0.title, &b.0.title).then(a.0.href.cmp(&b.0.href))
    });
    let until = from.saturating_add(MOST);
    let more = all.len() > until;
    let shown: Vec<_> = all.into_iter().skip(from).take(MOST).collect();
    let values = values(app, page, shown.iter().flat_map(|it| it.1)).await?;
    Ok(Rows {
        rows: shown.into_iter().map(|(name, claims)| row(page, name, claims, &values)).collect(),
        more: more.then(|| page.url(urls::source_records(&source.slug, 0, until))),
    })
}

/// The names of what the claims link to, by identity or by code.
async fn values(app: &App, page: &Page, claims: impl Iterator<Item = &Claim>) -> Result<Names> {
    let (themes, places) = (app.terms(Kind::Theme).await?, app.terms(Kind::Place).await?);
    let linked = claims.filter_map(|it| match &it.value {
        ProposedValue::Link(id) => Some(*id),
        ProposedValue::Coded { kind: Kind::Theme, code } => Some(themes.coded(code)?.id),
        ProposedValue::Coded { kind: Kind::Place, code } => Some(places.coded(code)?.id),
        _ => None,
    });
    Ok(Names::load(app.store.db(), page, linked.collect::<Vec<_>>()).await?)
}

fn row(page: &Page, name: &Name, claims: &[Claim], values: &Names) -> Row {
    let mut fields: Vec<(String, Vec<String>)> = Vec::new();
    for entry in schema::fields(name.kind) {
        let of_field = claims.iter().filter(|it| it.field == entry.field);
        let all: Vec<String> =
            of_field.filter_map(|it| said(page, entry, &it.value, values)).collect();
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
        place: place.map(|it| it.split(": ").next().unwrap_or(it).to_owned()),
        said: fields,
    }
}
