//! Where sources disagree: all of it, on one page.

use crate::error::Result;
use crate::html::html;
use crate::page::Page;
use crate::told::{Ground, Name, Names, Sources, said};
use crate::{App, urls};
use askama::Template;
use axum::extract::{Query, State};
use axum::response::Response;
use domain::{Claim, Field, Kind, ProposedValue, Record, RecordId, schema};
use store::claims::{Conflict, Conflicts, Readers};
use store::records;

/// How many are shown at once.
const PAGE: u64 = 30;

#[derive(Template)]
#[template(path = "public/conflicts.html")]
struct Show {
    page: Page,
    conflicts: Vec<Shown>,
    contradicted: Vec<Contradicted>,
    next: Option<String>,
}

/// A field on which sources disagree.
struct Shown {
    record: Name,
    field: String,
    sides: Vec<Side>,
}

/// What some of the sources say.
struct Side {
    value: String,
    /// Whether this is what the record says.
    is_accepted: bool,
    grounds: Vec<Ground>,
}

/// A declared figure that our own records contradict.
pub struct Contradicted {
    pub figure: Name,
    pub period: String,
    pub declared: String,
    pub computed: String,
    pub as_of: String,
    /// How much there is here of what may be counted.
    pub kept: String,
}

/// `GET /{lang}/conflicts`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Query(pairs): Query<Vec<(String, String)>>,
) -> Result<Response> {
    let after = pairs.into_iter().find(|it| it.0 == "after").map(|it| it.1);
    let db = app.store.db();
    let readers = if page.viewer.reads_the_desk() { Readers::Desk } else { Readers::Public };
    let Conflicts { found, next } = app.conflicts(readers, after.as_deref(), PAGE).await?;
    let next = next.map(|it| page.url(urls::conflicts() + &urls::query(&[("after", it)])));

    let all: Vec<Claim> = found.iter().flat_map(|it| it.claims.iter().cloned()).collect();
    let ids: Vec<RecordId> = found.iter().map(|it| it.record).collect();
    let fields: Vec<Field> = found.iter().map(|it| it.field).collect();
    let records = records::some(db, &ids, &fields).await?;
    let linked = all.iter().filter_map(|it| match it.value {
        ProposedValue::Link(id) => Some(id),
        _ => None,
    });
    let names = Names::load(&app, &page, ids.into_iter().chain(linked)).await?;
    let sources = Sources::load(&app, &page, &all).await?;
    let of = |it: &Conflict| records.iter().find(|record| record.id == it.record);
    let conflicts =
        found.iter().filter_map(|it| shown(&page, of(it)?, it, (&names, &sources))).collect();
    let contradicted = if after.is_none() { contradicted(&app, &page).await? } else { Vec::new() };
    html(&Show { page, conflicts, contradicted, next })
}

/// Nothing where this reader may know of fewer than two sides.
fn shown(
    page: &Page,
    record: &Record,
    conflict: &Conflict,
    (names, sources): (&Names, &Sources),
) -> Option<Shown> {
    let entry = schema::entry(record.kind, conflict.field)?;
    let mut sides: Vec<Side> = Vec::new();
    for claim in &conflict.claims {
        let Some(ground) = sources.ground(claim, page) else { continue };
        let Some(value) = said(page, entry, &claim.value, names) else { continue };
        match sides.iter_mut().find(|it| it.value == value) {
            Some(side) => side.grounds.push(ground),
            None => sides.push(Side {
                is_accepted: is_accepted(record, claim, conflict),
                grounds: vec![ground],
                value,
            }),
        }
    }
    sides.sort_by_key(|it| !it.is_accepted);
    let record = names.get(conflict.record)?.clone();
    let field = words::field(page.lang, conflict.field);
    (sides.len() > 1).then_some(Shown { record, field, sides })
}

fn is_accepted(record: &Record, claim: &Claim, conflict: &Conflict) -> bool {
    match &claim.value {
        ProposedValue::Text { lang, value } => {
            let now = record.texts(conflict.field).and_then(|it| it.get(*lang));
            now.is_some_and(|it| it.value.trim() == value.trim())
        }
        value => record.values(conflict.field).iter().any(|it| ProposedValue::of(it) == *value),
    }
}

/// Declared figures that the records contradict.
pub async fn contradicted(app: &App, page: &Page) -> Result<Vec<Contradicted>> {
    let db = app.store.db();
    let found = work::figures::contradicted(db).await?;
    let ids: Vec<RecordId> = found.iter().map(|it| it.declared).collect();
    let figures = records::by_ids(db, &ids).await?;
    if found.is_empty() {
        return Ok(Vec::new());
    }
    let kept = kept(app, page).await?;
    let shown = found.into_iter().filter_map(|it| {
        let figure = figures.iter().find(|figure| figure.id == it.declared)?;
        let period = figure.date(Field::Period).map(|it| words::date(page.lang, it.as_str()));
        Some(Contradicted {
            figure: Name::of(figure, page),
            period: period.unwrap_or_default(),
            declared: words::qualified(page.lang, figure.code(Field::Qualifier), it.value),
            computed: words::number(page.lang, as_number(it.computed)),
            as_of: words::number(page.lang, as_number(it.as_of)),
            kept: kept.clone(),
        })
    });
    Ok(shown.collect())
}

/// What the records say instead of a figure, if they do; nothing of what is no figure of all Actions or
/// events.
pub async fn contradicting(
    app: &App,
    page: &Page,
    figure: &Record,
) -> Result<Option<Contradicted>> {
    if figure.code(Field::Counts).is_none() {
        return Ok(None);
    }
    let href = page.url(urls::record(Kind::Figure, &figure.slug));
    Ok(contradicted(app, page).await?.into_iter().find(|it| it.figure.href == href))
}

/// *Actions: 52 and Events: 6*
async fn kept(app: &App, page: &Page) -> Result<String> {
    // As they are compared: events of the context are none of ours.
    let figures = app.tally().await?.figures();
    let count = |key| figures.iter().find(|it| it.key == key).map_or(0, |it| it.value);
    let counted = [(Kind::Action, "figure-actions"), (Kind::Event, "figure-events")];
    let kept = counted.map(|(kind, key)| {
        let count = words::number(page.lang, as_number(count(key)));
        let said = [("field", page.kinds(kind).into()), ("value", count.into())];
        page.say_with("field-and-value", &said)
    });
    Ok(words::list(page.lang, &kept))
}

#[expect(clippy::cast_precision_loss, reason = "nobody counts to 2^53 here")]
pub fn as_number(count: u64) -> f64 {
    count as f64
}
