//! A search for programs: what was asked, how it was understood, and a page of what was found, each
//! with its passage and the way by which it was found.

use super::own::{self, Own};
use super::{Known, Meant, PAGE};
use crate::App;
use crate::error::Result;
use crate::public::json::{address, chosen, sent};
use crate::public::sift::Sift;
use crate::urls;
use axum::response::Response;
use domain::{Kind, Slug};
use search::{ConceptKind, Found, Hit, How, MadeBy, Through};
use serde_json::{Value, json};
use std::collections::HashMap;
use store::records::Standing;

/// What was found, what is close to it in meaning, and how the records stand that may be known.
type All<'a> = (&'a Found, &'a [Hit], &'a HashMap<String, Standing>);

/// The answer to who asks for a search as JSON: the hits of its page, in their order.
pub async fn answer(
    app: &App,
    meant: &Meant<'_>,
    (sift, offset): (&Sift, usize),
    (found, near, known): All<'_>,
) -> Result<Response> {
    let page = meant.page;
    let is_near = |hit: &Hit| near.iter().any(|it| it.id == hit.id);
    // Nothing is asked: any order of all records would be arbitrary.
    let is_open = sift.words.is_empty() && sift.set.is_empty();
    let hits = if is_open { &[] } else { found.hits.as_slice() };
    let whole = hits.iter().filter(|it| it.whole).map(|it| (it, "all_words"));
    let close = near.iter().map(|it| (it, "meaning"));
    let rest = hits.iter().filter(|it| !it.whole && !is_near(it));
    let tiers = whole.chain(close).chain(rest.map(|it| (it, "some_words")));
    let items: Vec<Value> =
        tiers.filter_map(|(hit, by)| item(meant, (hit, by), *known.get(&hit.id)?)).collect();
    let list = urls::search();
    let goes_on = offset + hits.len() < found.total && !hits.is_empty();
    let at = |offset: usize| address(page, &sift.from(offset.to_string()), &list);
    let before = offset.saturating_sub(PAGE);
    let first = || address(page, &sift.seen(sift.view), &list);
    let named = own::named(app.store.db(), page, sift).await?;
    Ok(sent(&json!({
        "words": sift.words,
        "language": page.lang,
        "address": sift.href(page, &list),
        "json": address(page, sift, &list),
        "chosen": chosen(page, sift, meant.coded),
        "understood_as": understood(meant, found),
        "did_you_mean": found.did_you_mean,
        "spelt_differently": found.how == How::Nearly,
        "count": found.total,
        "count_of_all_words": found.whole,
        "items": items,
        "pages": pages(&named),
        "publications": publications(&named),
        "previous": (offset > 0).then(|| if before == 0 { first() } else { at(before) }),
        "next": goes_on.then(|| at(offset + PAGE)),
    })))
}

/// The site's own pages are no records, and stand beside what was found.
fn pages(named: &Own) -> Vec<Value> {
    let told = named.pages.iter();
    told.map(|(address, title)| json!({ "title": title, "address": address })).collect()
}

/// Nor are publications.
fn publications(named: &Own) -> Vec<Value> {
    let told = named.printed.iter().map(
        |it| json!({ "title": it.title, "language": it.lang, "address": it.href, "edition": it.edition }),
    );
    told.collect()
}

fn item(meant: &Meant, (hit, by): (&Hit, &str), standing: Standing) -> Option<Value> {
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
    if kind == Kind::Event {
        told["of_context"] = standing.is_of_context.into();
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
