//! What sources say of a record: its claims, and the form that ties one more field to their words.

use super::super::labels::{Labels, Said};
use super::super::urls;
use super::Again;
use crate::error::Result;
use crate::{App, Page};
use domain::access::Duty;
use domain::{Claim, ClaimState, Field, Kind, Record, RecordId, schema};
use store::records::{self, Listing, Order};
use store::sources;
use words::Key;

/// A claim on the record.
pub struct Stated {
    pub field: String,
    pub value: Said,
    pub quotes: Vec<String>,
    pub place: Option<String>,
    pub source: Option<(String, Said)>,
    pub state: String,
    pub state_name: &'static str,
    pub by: Option<String>,
    pub accept: Option<String>,
    pub reject: Option<String>,
}

/// The form that ties a field to the words of a source.
pub struct Cite {
    pub action: String,
    pub fields: Vec<(&'static str, String, bool)>,
    pub sources: Vec<(RecordId, String, bool)>,
    pub quote: String,
}

/// The claims, as the page tells them.
pub async fn of(
    app: &App,
    page: &Page,
    record: &Record,
    all: &[Claim],
    labels: &Labels,
) -> Result<Vec<Stated>> {
    let passages: Vec<_> =
        all.iter().flat_map(|it| it.passages.iter().map(|at| (it.source, *at))).collect();
    let mut quotes = sources::excerpts(app.store.db(), &passages).await?.into_iter();
    let may = page.has(Duty::Harvest);
    let mut stated = Vec::with_capacity(all.len());
    for it in all {
        let url = |to: ClaimState| {
            let url = urls::claim(record.kind, &record.slug, it.id, to);
            (may && it.state != to).then(|| page.url(url))
        };
        let by = it.decided.map(|(person, at)| {
            let (name, when) = (labels.person(Some(person)), words::instant(page.lang, at));
            page.say_with("desk-decided-by", &[("name", name.into()), ("when", when.into())])
        });
        stated.push(Stated {
            field: words::field(page.lang, it.field),
            value: labels.proposed(Some(record.kind), it.field, &it.value),
            quotes: quotes.by_ref().take(it.passages.len()).collect(),
            place: it.place.clone(),
            source: labels.url(it.source).map(|url| (page.url(url), labels.title(it.source))),
            state: it.state.say(page.lang),
            state_name: it.state.name(),
            by,
            accept: url(ClaimState::Accepted),
            reject: url(ClaimState::Rejected),
        });
    }
    Ok(stated)
}

/// The form is there for who settles what sources say, and for records that rest on sources.
pub async fn cite(app: &App, page: &Page, record: &Record, again: &Again) -> Result<Option<Cite>> {
    if !page.has(Duty::Harvest) || record.kind == Kind::Source {
        return Ok(None);
    }
    let kinds = vec![Kind::Source];
    let listing = Listing { kinds, order: Order::Changed, limit: 200, ..Listing::default() };
    let sources = records::page(app.store.db(), &listing).await?.records;
    let source =
        |it: &Record| (it.id, it.title(page.lang).to_owned(), it.id.to_string() == again.source);
    let there = |field: Field| record.texts(field).is_some() || !record.values(field).is_empty();
    let fields = schema::fields(record.kind).iter().filter(|it| there(it.field));
    let field = |it: &schema::Entry| {
        let name = it.field.name();
        (name, words::field(page.lang, it.field), name == again.field)
    };
    Ok(Some(Cite {
        action: page.url(urls::cite(record.kind, &record.slug)),
        fields: fields.map(field).collect(),
        sources: sources.iter().map(source).collect(),
        quote: again.quote.clone(),
    }))
}
