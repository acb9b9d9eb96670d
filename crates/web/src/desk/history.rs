//! What the log of changes tells of a record: who, when, what, before and after, why.

use super::compare::{self, Difference};
use super::labels::{Labels, Wanted};
use crate::error::Result;
use crate::{App, Page};
use domain::{Content, Field, Kind, Record};
use store::changes::{self, Change};
use store::records;

/// How many of the last changes are shown.
const MANY: u64 = 60;

/// One line of the history.
pub struct Line {
    pub when: String,
    pub who: String,
    pub what: String,
    pub why: Option<String>,
    pub differences: Vec<Difference>,
}

/// The changes of a record and of its claims, newest first.
pub async fn of(app: &App, page: &Page, record: &Record) -> Result<Vec<Line>> {
    let db = app.store.db();
    let all = changes::of(db, record.id, MANY).await?;
    let mut wanted = Wanted::default();
    for change in &all {
        wanted.person(change.person);
        let (before, after) = versions(change);
        let content = |it: &Option<Record>| it.as_ref().map(|it| it.content.clone());
        compare::wanted(&mut wanted, content(&before).as_ref(), content(&after).as_ref());
    }
    let labels = wanted.look_up(db, page.lang).await?;
    Ok(all.iter().map(|it| line(page, it, &labels)).collect())
}

/// The record before and after a change, where the change is one of a record.
pub fn versions(change: &Change) -> (Option<Record>, Option<Record>) {
    if Kind::from_name(&change.subject.kind).is_none() {
        return (None, None);
    }
    let read = |it: &Option<serde_json::Value>| {
        it.as_ref().and_then(|it| records::from_json(it).ok())
    };
    (read(&change.before), read(&change.after))
}

fn line(page: &Page, change: &Change, labels: &Labels) -> Line {
    let (before, after) = versions(change);
    let nothing = Content::default();
    let differences = match (&before, &after) {
        (before, Some(after)) => {
            let before = before.as_ref().map_or(&nothing, |it| &it.content);
            compare::differences(after.kind, (before, &after.content), labels, page.lang)
        }
        _ => Vec::new(),
    };
    Line {
        when: words::instant(page.lang, change.at),
        who: labels.person(change.person),
        what: what(page, change, (before.as_ref(), after.as_ref())),
        why: change.why.clone().filter(|it| !it.is_empty()),
        differences,
    }
}

fn what(page: &Page, change: &Change, versions: (Option<&Record>, Option<&Record>)) -> String {
    if let (Some(before), Some(after)) = versions
        && before.state() != after.state()
    {
        let said = |it: &Record| words::Key::say(&it.state(), page.lang);
        let args = [("from", said(before).into()), ("to", said(after).into())];
        return page.say_with("desk-act-moved", &args);
    }
    let of = if change.subject.kind == "claim" { "claim-" } else { "" };
    let key = format!("desk-act-{of}{}", change.act.replace('_', "-"));
    let field = change.after.as_ref().or(change.before.as_ref());
    let field = field.and_then(|it| it.get("field")?.as_str()).and_then(Field::from_name);
    let field = field.map(|it| words::field(page.lang, it)).unwrap_or_default();
    if words::has(page.lang, &key) {
        page.say_with(&key, &[("field", field.into())])
    } else {
        change.act.clone()
    }
}
