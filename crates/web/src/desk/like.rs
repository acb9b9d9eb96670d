//! A record that a proposal may be, as the desk shows it.

use super::labels::{Labels, Said};
use crate::Page;
use domain::{Field, RecordId};
use work::table::{Likeness, Reason};

pub struct Like {
    pub id: RecordId,
    pub title: Said,
    pub href: String,
    pub when: Option<String>,
    /// What both agree in.
    pub why: String,
    /// What they tell differently, and what the record does not say yet. Nothing where there is
    /// none.
    pub differs: Option<String>,
    pub fills: Option<String>,
}

impl Like {
    /// Nothing where the labels do not know the record.
    pub fn of(page: &Page, labels: &Labels, likeness: &Likeness) -> Option<Like> {
        let href = page.url(labels.url(likeness.record)?);
        let title = labels.title(likeness.record);
        let when = likeness.when.as_ref().map(|it| words::date(page.lang, it));
        let why: Vec<String> = likeness.reasons.iter().map(|it| reason(page, labels, it)).collect();
        let why = words::list(page.lang, &why);
        let named = |fields: &[Field]| {
            let names: Vec<String> = fields.iter().map(|it| words::field(page.lang, *it)).collect();
            (!names.is_empty()).then(|| words::list(page.lang, &names))
        };
        let (differs, fills) = (named(&likeness.differs), named(&likeness.fills));
        Some(Like { id: likeness.record, title, href, when, why, differs, fills })
    }
}

fn reason(page: &Page, labels: &Labels, reason: &Reason) -> String {
    let named = |ids: &[RecordId]| {
        let titles: Vec<String> = ids.iter().map(|it| labels.title(*it).text).collect();
        words::list(page.lang, &titles)
    };
    let (key, what) = match reason {
        Reason::SameTitle => return page.say("desk-same-title"),
        Reason::WordsOfTitle => return page.say("desk-words-of-title"),
        Reason::SameWords => return page.say("desk-same-words"),
        Reason::SameTime => return page.say("desk-same-time"),
        Reason::SameNumber => return page.say("desk-same-number"),
        Reason::SameKind => return page.say("desk-same-kind"),
        Reason::SamePartner(name) => ("desk-same-partner", name.clone()),
        Reason::SamePlace(ids) => ("desk-same-place", named(ids)),
        Reason::SameThemes(ids) => ("desk-same-themes", named(ids)),
    };
    page.say_with(key, &[("what", what.into())])
}
