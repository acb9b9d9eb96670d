//! What the log of changes tells of a record: who, when, what, before and after, why.

use super::compare::{self, Difference};
use super::labels::{Labels, Wanted};
use crate::error::Result;
use crate::{App, Page};
use domain::{Content, Field, Kind, Record};
use store::changes::Change;
use store::records;

/// How many of the last changes are shown.
pub const MANY: u64 = 60;

/// One line of the history.
pub struct Line {
    pub when: String,
    pub who: String,
    pub what: String,
    pub why: Option<String>,
    pub differences: Vec<Difference>,
    /// Whether it is about what sources say; then the fields stand in one line.
    claims: Option<(String, Vec<String>)>,
    /// How many proposals were read in a report: they stand in one line too.
    laid: u32,
}

/// The changes of a record and of its claims, newest first.
pub async fn of(app: &App, page: &Page, all: &[Change]) -> Result<Vec<Line>> {
    let mut wanted = Wanted::default();
    for change in all {
        wanted.person(change.person);
        let (before, after) = versions(change);
        let content = |it: &Option<Record>| it.as_ref().map(|it| it.content.clone());
        compare::wanted(&mut wanted, content(&before).as_ref(), content(&after).as_ref());
    }
    let labels = wanted.look_up(app.store.db(), page.lang).await?;
    let mut lines: Vec<Line> = Vec::new();
    for change in all {
        let line = line(page, change, &labels);
        match lines.last_mut().filter(|it| it.belongs(&line)) {
            Some(last) => last.take_in(page, line),
            None => lines.push(line),
        }
    }
    Ok(lines)
}

impl Line {
    /// Whether another line tells of the same deed on the claims of other fields.
    fn belongs(&self, other: &Line) -> bool {
        let act = |it: &Line| it.claims.as_ref().map(|it| it.0.clone());
        let same = (&self.when, &self.who, &self.why) == (&other.when, &other.who, &other.why);
        let both_laid = self.laid > 0 && other.laid > 0;
        same && (both_laid || self.claims.is_some() && act(self) == act(other))
    }

    fn take_in(&mut self, page: &Page, other: Line) {
        if other.laid > 0 {
            self.laid += other.laid;
            self.what = laid(page, self.laid);
        }
        let Some((key, fields)) = &mut self.claims else { return };
        for field in other.claims.into_iter().flat_map(|it| it.1) {
            if !fields.contains(&field) {
                fields.push(field);
            }
        }
        let fields = words::list(page.lang, fields);
        self.what = page.say_with(key, &[("field", fields.into())]);
    }
}

/// The record before and after a change, where the change is one of a record.
pub fn versions(change: &Change) -> (Option<Record>, Option<Record>) {
    if Kind::from_name(&change.subject.kind).is_none() {
        return (None, None);
    }
    let read =
        |it: &Option<serde_json::Value>| it.as_ref().and_then(|it| records::from_json(it).ok());
    (read(&change.before), read(&change.after))
}

fn line(page: &Page, change: &Change, labels: &Labels) -> Line {
    let (before, after) = versions(change);
    let nothing = Content::default();
    let differences = match (&before, &after) {
        (before, Some(after)) => {
            let before = before.as_ref().map_or(&nothing, |it| &it.content);
            let both = (before, &after.content);
            let mut all = compare::differences(after.kind, both, labels, page.lang);
            all.extend(compare::reviews(after.kind, both, page.lang));
            all
        }
        _ => Vec::new(),
    };
    Line {
        when: words::instant(page.lang, change.at),
        who: labels.person(change.person),
        what: of_edition(page, change, what(page, change, (before.as_ref(), after.as_ref()))),
        why: change.why.clone().filter(|it| !it.is_empty()),
        differences,
        claims: field(page, change).map(|it| (key(change), vec![it])),
        laid: u32::from(is_laid(change)),
    }
}

fn what(page: &Page, change: &Change, versions: (Option<&Record>, Option<&Record>)) -> String {
    if let (Some(before), Some(after)) = versions
        && before.state() != after.state()
        // A report that is thrown away is retired as well, and back it is a draft again.
        && !matches!(change.act.as_str(), "discarded" | "restored")
    {
        let said = |it: &Record| words::Key::say(&it.state(), page.lang);
        let args = [("from", said(before).into()), ("to", said(after).into())];
        return page.say_with("desk-act-moved", &args);
    }
    if is_laid(change) {
        return laid(page, 1);
    }
    let (key, field) = (key(change), field(page, change).unwrap_or_default());
    if words::has(page.lang, &key) {
        page.say_with(&key, &[("field", field.into())])
    } else {
        change.act.clone()
    }
}

/// Whether the harvest laid a proposal on the table.
fn is_laid(change: &Change) -> bool {
    change.subject.kind == "proposal" && change.act == "created"
}

fn laid(page: &Page, count: u32) -> String {
    page.say_with("desk-act-laid", &[("count", count.into())])
}

/// What was done to the draft of the next edition says so, in the history of either.
fn of_edition(page: &Page, change: &Change, what: String) -> String {
    let of_record = Kind::from_name(&change.subject.kind).is_some();
    if of_record && change.subject.part_of.is_some() {
        page.say_with("desk-act-of-next", &[("what", what.into())])
    } else {
        what
    }
}

fn key(change: &Change) -> String {
    // What a person gave is no word of the source, on this line as in its mark.
    let given = change.after.as_ref().is_some_and(|it| it["by_hand"] == true);
    if change.subject.kind == "claim" && change.act == "created" && given {
        return "desk-act-claim-given".to_owned();
    }
    let of = match change.subject.kind.as_str() {
        "claim" => "claim-",
        "document" => "document-",
        _ => "",
    };
    format!("desk-act-{of}{}", change.act.replace('_', "-"))
}

/// The field that a claim is about.
fn field(page: &Page, change: &Change) -> Option<String> {
    let claim = change.after.as_ref().or(change.before.as_ref())?;
    let field = Field::from_name(claim.get("field")?.as_str()?)?;
    Some(words::field(page.lang, field))
}
