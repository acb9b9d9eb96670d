//! Sources of one title: near copies of a report, or its next edition. The name of the file and the
//! day on which it was brought tell them apart.

use crate::error::Result;
use crate::{App, Page};
use domain::{Kind, RecordId};
use std::collections::{HashMap, HashSet};
use store::records::Head;
use store::{records, sources};

/// What tells those of these sources apart that are called the same.
pub type Apart = HashMap<RecordId, String>;

/// Of sources with their titles. A statement where two are called the same, and else none.
pub async fn titled(app: &App, page: &Page, all: &[(RecordId, &str)]) -> Result<Apart> {
    let mut named: HashMap<&str, HashSet<RecordId>> = HashMap::new();
    for (id, title) in all {
        named.entry(*title).or_default().insert(*id);
    }
    let twins: Vec<RecordId> = named.into_values().filter(|it| it.len() > 1).flatten().collect();
    if twins.is_empty() {
        return Ok(Apart::new());
    }
    let files = sources::files(app.store.db(), &twins).await?;
    let said = |(id, (file, at)): (RecordId, (String, jiff::Timestamp))| {
        let when = words::instant(page.lang, at);
        let args = [("file", file.into()), ("when", when.into())];
        (id, page.say_with("desk-brought", &args))
    };
    Ok(files.into_iter().map(said).collect())
}

/// Of sources by their identities alone.
pub async fn of(app: &App, page: &Page, ids: &[RecordId]) -> Result<Apart> {
    let heads = records::heads(app.store.db(), ids).await?;
    let sources: Vec<&Head> = heads.values().filter(|it| it.kind == Kind::Source).collect();
    let all: Vec<_> = sources.iter().map(|it| (it.id, it.title(page.lang))).collect();
    titled(app, page, &all).await
}
