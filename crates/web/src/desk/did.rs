//! What has just been done with a record, as the address says it after an arrow was followed or a
//! translation reviewed.

use super::urls;
use crate::Page;
use crate::urls::query;
use domain::discard::may_be;
use domain::{Arrow, Kind, Lang, Record, Reviewed, State, state};

/// The page of a record right after an arrow.
pub fn at(record: &Record, arrow: Arrow) -> String {
    urls::record(record.kind, &record.slug) + &query(&[("did", arrow.name())])
}

/// The page of a record right after its translation into a language was reviewed.
pub fn reviewed_at(record: &Record, lang: Lang) -> String {
    urls::record(record.kind, &record.slug) + &query(&[("did", format!("{REVIEWED}{lang}"))])
}

/// The page of a record right after it was put back.
pub fn restored_at(record: &Record) -> String {
    urls::record(record.kind, &record.slug) + &query(&[("did", RESTORED)])
}

/// The page of a record right after a translation was saved.
pub fn translated_at(record: &Record, lang: Lang) -> String {
    let did = query(&[("did", format!("{TRANSLATED}{lang}"))]);
    urls::record(record.kind, &record.slug) + &did
}

const TRANSLATED: &str = "translated-";
const RESTORED: &str = "restored";
const REVIEWED: &str = "reviewed-";

/// The sentence that says it, as long as it is so.
pub fn said(page: &Page, record: &Record, did: &str) -> Option<String> {
    if let Some(lang) = did.strip_prefix(REVIEWED) {
        return reviewed(page, record, lang.parse().ok()?);
    }
    if let Some(lang) = did.strip_prefix(TRANSLATED) {
        return translated(page, record, lang.parse().ok()?);
    }
    if did == RESTORED {
        let is_so = may_be(record.kind, record.state());
        return is_so.then(|| page.say("desk-did-restore"));
    }
    let arrow = Arrow::from_name(did)?;
    let led = |from: State| state::next(record.kind, from, arrow) == Some(record.state());
    let practice = record.kind == Kind::Practice;
    let key = match arrow {
        Arrow::Submit => "desk-did-submit",
        Arrow::TakeUp => "desk-did-take-up",
        Arrow::AskChanges => "desk-did-ask-changes",
        Arrow::Approve => "desk-did-approve",
        Arrow::SignOff => "desk-did-sign-off",
        Arrow::Publish => "desk-did-publish",
        Arrow::Retire => "desk-did-retire",
        Arrow::Reopen if practice => "desk-did-reopen-practice",
        Arrow::Reopen => "desk-did-reopen",
    };
    State::ALL.into_iter().any(led).then(|| page.say(key))
}

/// How much of it there is, so that nobody takes a part for the whole.
fn translated(page: &Page, record: &Record, lang: Lang) -> Option<String> {
    let extent = record.extent(lang);
    let there = lang != record.origin && extent.there > 0;
    let args = [
        ("language", words::language_name(page.lang, lang.tag()).into()),
        ("n", extent.there.into()),
        ("all", extent.all.into()),
    ];
    let key = if extent.is_whole() { "desk-did-translate" } else { "desk-did-translate-part" };
    there.then(|| page.say_with(key, &args))
}

fn reviewed(page: &Page, record: &Record, lang: Lang) -> Option<String> {
    let how = record.reviewed(lang).filter(|it| *it != Reviewed::Not)?;
    let language = words::language_name(page.lang, lang.tag());
    let args = [("how", how.name().into()), ("language", language.into())];
    Some(page.say_with("desk-did-review", &args))
}
