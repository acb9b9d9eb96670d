//! The places or the themes for programs: the tree of their page, row by row.

use super::line::{self, sent};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::public::tree::{Tree, counted_there};
use crate::urls;
use axum::response::Response;
use domain::{Field, Kind, Record, RecordId};
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// Which tree is asked for.
pub struct Asked<'a> {
    pub kind: Kind,
    /// All of the kind.
    pub all: &'a [Record],
    /// The kinds that are counted there.
    pub counted: &'static [Kind],
    /// Those that Actions name, where these alone were asked for.
    pub named: Option<HashSet<RecordId>>,
    /// Whether those are told too of which nothing is.
    pub with_untold: bool,
}

/// The answer to who asks for a tree as JSON.
pub async fn answer(app: &App, page: &Page, asked: Asked<'_>, tree: &Tree<'_>) -> Result<Response> {
    let Asked { kind, all, counted, named, with_untold } = asked;
    let by_id: HashMap<RecordId, &Record> = all.iter().map(|it| (it.id, it)).collect();
    let basis = line::basis(app, page, all).await?;
    let item = |id: RecordId| by_id.get(&id).map(|it| (*it, line::line(page, it, &basis)));
    let mut items: Vec<Value> = Vec::new();
    let mut above: Vec<RecordId> = Vec::new();
    tree.each(&mut |id, level| {
        above.truncate(level);
        let parent = above.last().copied();
        above.push(id);
        if let Some((record, mut told)) = item(id) {
            let code = |id: RecordId| by_id.get(&id)?.code(Field::Code);
            told["code"] = json!(code(id));
            told["level"] = json!(level);
            told["below"] = json!(parent.and_then(code));
            told["count"] = json!(tree.count(id));
            told["search"] = json!(search(page, record, counted));
            if let Some(named) = &named {
                told["named_by_actions"] = json!(named.contains(&id));
            }
            items.push(told);
        }
    });
    if with_untold {
        let bare = tree.untold().into_iter().filter_map(|id| {
            let (record, mut told) = item(id)?;
            told["code"] = json!(record.code(Field::Code));
            told["count"] = json!(0);
            Some(told)
        });
        items.extend(bare);
    }
    Ok(sent(&json!({
        "kind": kind,
        "language": page.lang,
        "address": page.url(format!("{}{}", urls::list(kind), query(page))),
        "json": address(page, kind),
        "count": named.map_or(items.len(), |it| it.len()),
        "items": items,
    })))
}

/// The tree that this page shows, as the address that answers in JSON.
pub fn address(page: &Page, kind: Kind) -> String {
    page.url(format!("{}{}", urls::as_json(&urls::list(kind)), query(page)))
}

/// What was asked of it, with its question mark.
fn query(page: &Page) -> &str {
    page.here.find('?').map_or("", |at| &page.here[at..])
}

/// What was counted there, as its list or the search tells it to programs.
fn search(page: &Page, record: &Record, counted: &[Kind]) -> Option<String> {
    let (sift, list) = counted_there(record.kind, record.code(Field::Code)?, counted);
    Some(super::address(page, &sift, &list))
}
