//! What a reviewer asks to be changed: their comment, for as long as it waits to be done.

use super::history::versions;
use super::labels::Wanted;
use crate::error::Result;
use crate::{App, Page};
use domain::{Record, RecordId, State};
use std::collections::HashMap;
use store::changes::{self, Change};

/// A comment on a record: who wrote it and when, and what it says.
pub struct Wish {
    pub by: String,
    pub why: String,
}

/// The comments on those of the records that are to be changed. Two statements, or none.
pub async fn of(app: &App, page: &Page, records: &[Record]) -> Result<HashMap<RecordId, Wish>> {
    let asked = records.iter().filter(|it| it.state() == State::ChangesAsked);
    let ids: Vec<RecordId> = asked.map(|it| it.id).collect();
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let mut newest: HashMap<RecordId, Change> = HashMap::new();
    for change in changes::moves(app.store.db(), &ids).await? {
        if let Some(id) = asks(&change) {
            newest.entry(id).or_insert(change);
        }
    }
    let mut wanted = Wanted::default();
    for change in newest.values() {
        wanted.person(change.person);
    }
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let wish = |(id, change): (RecordId, Change)| {
        let why = change.why.filter(|it| !it.trim().is_empty())?;
        let when = words::instant(page.lang, change.at);
        let args = [("name", labels.person(change.person).into()), ("when", when.into())];
        Some((id, Wish { by: page.say_with("desk-decided-by", &args), why }))
    };
    Ok(newest.into_iter().filter_map(wish).collect())
}

/// The record that the change asks changes of, if it does.
fn asks(change: &Change) -> Option<RecordId> {
    let (_, after) = versions(change);
    after.filter(|it| it.state() == State::ChangesAsked).map(|it| it.id)
}
