//! One text in both languages, with the truth about the translation.

use crate::Page;
use crate::desk::compare::{Piece, Side, words_of};
use crate::desk::filled::{Filled, text_name};
use crate::desk::labels::Labels;
use domain::schema::Entry;
use domain::{Act, Field, FieldType, Freshness, Lang, Obstacle, Record, Text, Writings};
use words::Key;

pub struct Pair {
    pub name: String,
    pub label: String,
    pub rows: u8,
    pub original: String,
    pub value: String,
    /// From which edition it was made, and by whom.
    pub made: Option<String>,
    pub behind: bool,
    /// The field is a list, and a line of it may be missing.
    is_list: bool,
    /// The name of the box that says that a translation still fits.
    pub fits: String,
    pub since: Vec<Piece>,
    /// What somebody else has written meanwhile.
    pub theirs: Option<String>,
    /// Who has reviewed it, or that nobody has and what for it waits.
    pub reviewed: Option<String>,
    /// The box by which the viewer says that it is right.
    pub review: Option<Tick>,
}

pub struct Tick {
    pub name: String,
    pub is_set: bool,
}

/// The name of the box that says that a translation is right.
pub fn tick(field: Field, lang: Lang) -> String {
    format!("reviewed.{}", text_name(field, lang))
}

/// What pairs are made from.
pub struct Pairs<'a> {
    pub page: &'a Page,
    pub record: &'a Record,
    pub lang: Lang,
    pub older: &'a [Record],
    pub labels: &'a Labels,
}

impl Pairs<'_> {
    /// Nothing where there is no original.
    pub fn pair(&self, entry: Entry, writings: &Writings) -> Option<Pair> {
        let Pairs { page, record, lang, .. } = *self;
        let texts = record.texts(entry.field)?;
        let original = texts.get(record.origin)?;
        let translation = texts.get(lang);
        let behind = texts.freshness(lang, record.origin) == Some(Freshness::Behind);
        let since = match translation.filter(|_| behind) {
            Some(text) => since(entry.field, (record.origin, original), text.revision, self.older),
            None => Vec::new(),
        };
        let name = text_name(entry.field, lang);
        let is_open = self.is_open(entry.field);
        let review = is_open.then(|| Tick { name: tick(entry.field, lang), is_set: false });
        Some(Pair {
            label: words::field(page.lang, entry.field),
            rows: if entry.takes == FieldType::Line { 1 } else { 6 },
            original: original.value.clone(),
            value: translation.map(|it| it.value.clone()).unwrap_or_default(),
            made: translation.map(|it| self.made(entry.field, it)),
            behind,
            is_list: entry.takes == FieldType::Lines,
            fits: format!("fits.{name}"),
            since,
            theirs: None,
            reviewed: translation.and_then(|it| self.reviewed(entry.field, it, writings)),
            review,
            name,
        })
    }

    fn made(&self, field: Field, text: &Text) -> String {
        let edition = self.record.made_from(field, self.lang).unwrap_or(0);
        let args = [
            ("name", self.labels.person(text.person).into()),
            ("edition", edition.into()),
            ("how", text.made_by.say(self.page.lang).into()),
        ];
        self.page.say_with("desk-made-from", &args)
    }

    /// Whether the viewer may say that it is right.
    fn is_open(&self, field: Field) -> bool {
        let person = self.page.viewer.person;
        let person = person.filter(|_| self.page.may(Act::ReviewTranslation, self.record));
        person.is_some_and(|it| self.record.to_review(self.lang, it).contains(&field))
    }

    fn reviewed(&self, field: Field, text: &Text, writings: &Writings) -> Option<String> {
        let Pairs { page, record, lang, .. } = *self;
        if !record.is_translation(field, lang) {
            return None;
        }
        if let Some(person) = text.reviewed_by() {
            let review = writings.text(record.id, field, lang).and_then(|it| it.reviewed);
            let date = review.map(|it| it.at.strftime("%Y-%m-%d").to_string());
            let date = date.map(|it| words::date(page.lang, &it)).unwrap_or_default();
            let args = [("name", self.labels.person(Some(person)).into()), ("date", date.into())];
            return Some(page.say_with("desk-reviewed-by", &args));
        }
        let obstacle = page.viewer.person.and_then(|it| record.obstacle(field, lang, it));
        Some(match obstacle {
            Some(Obstacle::Own) => page.say("desk-review-own"),
            Some(Obstacle::Behind) => page.say("desk-review-behind"),
            Some(Obstacle::NoTranslation) | None => domain::Reviewed::Not.say(page.lang),
        })
    }
}

impl Pair {
    /// That a list has another number of lines than the original has.
    pub fn uneven(&self, page: &Page) -> Option<String> {
        let (n, all) = (domain::lines(&self.value), domain::lines(&self.original));
        let uneven = self.is_list && n > 0 && n != all;
        uneven.then(|| page.say_with("desk-lines-differ", &[("n", n.into()), ("all", all.into())]))
    }

    /// With what was filled in, and what somebody else has saved meanwhile. What was read in an
    /// earlier version is to be read again.
    pub fn again(&mut self, filled: &Filled, version: u32) {
        let same = filled.version() == Some(version);
        if let Some(tick) = &mut self.review {
            tick.is_set = same && filled.has(&tick.name);
        }
        if filled.has(&self.name) {
            let mine = filled.get(&self.name).to_owned();
            let theirs = std::mem::replace(&mut self.value, mine);
            let late = !same || filled.is_again();
            self.theirs = (late && theirs != self.value).then_some(theirs);
        }
    }
}

/// What the original says now and did not when a translation was made of it.
fn since(
    field: Field,
    (origin, now): (Lang, &Text),
    revision: u32,
    older: &[Record],
) -> Vec<Piece> {
    let text = |it: &Record| it.texts(field)?.get(origin).cloned();
    let was = older.iter().filter_map(text).find(|it| it.revision <= revision);
    let pieces = was.map(|it| words_of(&it.value, &now.value)).unwrap_or_default();
    if pieces.iter().all(|it| it.side == Side::Both) { Vec::new() } else { pieces }
}
