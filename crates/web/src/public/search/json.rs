//! A search for programs: what was asked, how it was understood, and a page of what was found, each
//! with its passage and the way by which it was found.

use super::{Known, Meant, PAGE, own};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::public::json::{address, basis, chosen, fields, sent};
use crate::public::line::IN_LINES;
use crate::public::sift::Sift;
use crate::told::{Basis, may_read};
use crate::urls;
use axum::response::Response;
use domain::{Kind, Record, RecordId, Slug};
use search::{ConceptKind, Found, Hit, How, MadeBy, Through};
use serde_json::{Value, json};
use std::collections::HashMap;
use store::records;

/// What was found, and all hits: these, and behind them what is close in meaning.
type All<'a> = (&'a Found, &'a [&'a Hit]);

/// The answer to who asks for a search as JSON: the hits of its page, in their order, with when and
/// where, without those that this reader may not know of now.
pub async fn answer(
    app: &App,
    meant: &Meant<'_>,
    (sift, offset): (&Sift, usize),
    (found, all): All<'_>,
) -> Result<Response> {
    let page = meant.page;
    let ids: Vec<RecordId> = all.iter().filter_map(|it| it.id.parse().ok()).collect();
    let mut records = records::some(app.store.db(), &ids, IN_LINES).await?;
    records.retain(|it| may_read(page, it));
    let basis = basis(app, page, &records).await?;
    let known: HashMap<String, &Record> =
        records.iter().map(|it| (it.id.to_string(), it)).collect();
    let (hits, near) = all.split_at(found.hits.len());
    let is_near = |hit: &Hit| near.iter().any(|it| it.id == hit.id);
    let whole = hits.iter().filter(|it| it.whole).map(|it| (it, "all_words"));
    let close = near.iter().map(|it| (it, "meaning"));
    let rest = hits.iter().filter(|it| !it.whole && !is_near(it));
    let tiers = whole.chain(close).chain(rest.map(|it| (it, "some_words")));
    let items: Vec<Value> = tiers
        .filter_map(|(hit, by)| item(meant, (hit, by), (known.get(&hit.id)?, &basis)))
        .collect();
    let (pages, publications) = own_pages(app, page, sift).await?;
    let own = urls::search();
    let goes_on = offset + hits.len() < found.total && !hits.is_empty();
    let at = |offset: usize| address(page, &sift.from(offset.to_string()), &own);
    let before = offset.saturating_sub(PAGE);
    let first = || address(page, &sift.seen(sift.view), &own);
    Ok(sent(&json!({
        "words": sift.words,
        "language": page.lang,
        "address": sift.href(page, &own),
        "json": address(page, sift, &own),
        "chosen": chosen(page, sift, meant.coded),
        "understood_as": understood(meant, found),
        "without": found.without,
        "did_you_mean": found.did_you_mean,
        "spelt_differently": found.how == How::Nearly,
        "count": found.total,
        "count_of_all_words": found.whole,
        "items": items,
        "pages": pages,
        "publications": publications,
        "previous": (offset > 0).then(|| if before == 0 { first() } else { at(before) }),
        "next": goes_on.then(|| at(offset + PAGE)),
    })))
}

/// The site's own pages and the publications are no records, and stand beside what was found.
async fn own_pages(app: &App, page: &Page, sift: &Sift) -> Result<(Vec<Value>, Vec<Value>)> {
    let named = own::named(app.store.db(), page, sift).await?;
    let pages = named.pages.iter().map(|it| json!({ "title": it.1, "address": it.0 }));
    let publications = named.printed.iter().map(
        |it| json!({ "title": it.title, "language": it.lang, "address": it.href, "edition": it.edition }),
    );
    Ok((pages.collect(), publications.collect()))
}

fn item(
    meant: &Meant,
    (hit, by): (&Hit, &str),
    (record, basis): (&Record, &Basis),
) -> Option<Value> {
    let page = meant.page;
    let kind = Kind::from_name(&hit.kind)?;
    let slug: Slug = hit.slug.parse().ok()?;
    let marked = hit.snippet.iter().filter(|it| it.0).map(|it| it.1.as_str());
    let passage = json!({
        "text": hit.snippet.iter().map(|it| it.1.as_str()).collect::<String>(),
        "language": hit.lang,
        "marked": marked.collect::<Vec<_>>(),
    });
    let mut told = json!({
        "id": hit.id,
        "kind": kind,
        "address": page.url(urls::record(kind, &slug)),
        "json": page.url(urls::record_json(kind, &slug)),
        "title": title(hit),
        "passage": Some(passage).filter(|_| !hit.snippet.is_empty()),
        "found_by": by,
        "through": hit.through.as_ref().and_then(|it| through(meant, it)),
        "also_called": hit.named.as_ref().map(|it| json!({ "text": it.name, "language": it.lang })),
    });
    let fields = fields(page, record, basis);
    if !fields.is_empty() {
        told["fields"] = fields.into();
    }
    Some(told)
}

/// The title that the page shows, in which language and by whom; of a translation, from which
/// edition it was made.
fn title(hit: &Hit) -> Value {
    let (text, lang, made_by, edition) = match &hit.known_as {
        Some(it) => (&it.title, &it.lang, it.made_by, &it.edition),
        None => (&hit.title, &hit.lang, hit.made_by, &hit.edition),
    };
    let mut told = json!({
        "text": if text.is_empty() { &hit.slug } else { text },
        "language": lang,
        "made_by": hand(made_by),
    });
    if made_by != MadeBy::Author {
        told["from_edition"] = json!(edition.as_ref().and_then(|it| it.parse::<u32>().ok()));
    }
    told
}

/// As the JSON form of a record says it.
fn hand(made_by: MadeBy) -> &'static str {
    match made_by {
        MadeBy::Author => domain::MadeBy::Author.name(),
        MadeBy::Translator => domain::MadeBy::Translator.name(),
        MadeBy::Machine => domain::MadeBy::Machine.name(),
    }
}

/// The concepts by which the query was understood, each with the words that were typed.
fn understood(meant: &Meant, found: &Found) -> Vec<Value> {
    let understood = found.through.iter().filter_map(|it| {
        let mut told = through(meant, it)?;
        told["typed"] = json!(it.typed);
        Some(told)
    });
    understood.collect()
}

/// A concept, where the reader may know of it.
fn through(meant: &Meant, through: &Through) -> Option<Value> {
    let address = match meant.known(through) {
        Known::Nowhere => return None,
        Known::Named => None,
        Known::At(href) => Some(href),
    };
    let kind = match through.kind {
        ConceptKind::Theme => Kind::Theme,
        ConceptKind::Place => Kind::Place,
        ConceptKind::Body => Kind::Organisation,
    };
    Some(json!({ "kind": kind, "label": through.label, "address": address }))
}
