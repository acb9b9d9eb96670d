//! A record: everything the programme knows of one thing.

use crate::schema::{self, Many};
use crate::{
    Editions, Edtf, Field, Kind, Lang, Missing, PersonId, RecordId, Slug, State, Text, Texts, Value,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A practice, an action, an event, a place …: [`schema`] says which fields its kind has.
///
/// Texts are kept per language. The state changes by the arrows of [`state`](crate::state) alone.
#[derive(Debug, Clone, PartialEq)]
pub struct Record {
    pub id: RecordId,
    pub kind: Kind,
    pub slug: Slug,
    /// The language it was first written in. Every other language is a translation of it.
    pub origin: Lang,
    /// Counts the changes of the original's texts, so that a translation can tell it is behind. No
    /// reader is told it: they count [editions](Editions).
    pub revision: u32,
    /// What was published. Counted when the record is kept.
    pub editions: Editions,
    /// Counts every change, for optimistic locking. Kept by the store.
    pub version: u32,
    pub content: Content,
    /// Who handed it in; whoever reviews it must be somebody else.
    pub author: Option<PersonId>,
    /// The published record of which this is the next edition, as long as it is being written.
    pub next_of: Option<RecordId>,
    pub(crate) state: State,
}

/// The fields of a record.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Content {
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub texts: BTreeMap<Field, Texts>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub values: BTreeMap<Field, Vec<Value>>,
}

impl Record {
    /// A new draft without content.
    pub fn draft(id: RecordId, kind: Kind, slug: Slug, origin: Lang) -> Record {
        let content = Content::default();
        let state = State::Draft;
        Record {
            id,
            kind,
            slug,
            origin,
            revision: 1,
            editions: Editions::default(),
            version: 0,
            content,
            author: None,
            next_of: None,
            state,
        }
    }

    /// A record as the store has kept it.
    #[must_use]
    pub fn in_state(self, state: State) -> Record {
        Record { state, ..self }
    }

    pub fn state(&self) -> State {
        self.state
    }

    pub fn texts(&self, field: Field) -> Option<&Texts> {
        self.content.texts.get(&field)
    }

    /// The best text for a reader, with the language it is in.
    pub fn text(&self, field: Field, reader: Lang) -> Option<(Lang, &Text)> {
        self.texts(field)?.best(reader, self.origin)
    }

    /// The title in the best language for a reader; its slug where nobody gave it one.
    pub fn title(&self, reader: Lang) -> &str {
        self.text(Field::Title, reader).map_or(self.slug.as_str(), |(_, text)| &text.value)
    }

    /// Gives a draft the address of its title, where that was changed and the address was made from
    /// the one before. What readers have had keeps its address for ever.
    pub fn follow_title(&mut self, before: &Record) {
        let title = |it: &Record| {
            let text = it.texts(Field::Title).and_then(|texts| texts.get(it.origin));
            text.map(|it| it.value.clone())
        };
        let (Some(was), Some(now)) = (title(before), title(self)) else { return };
        let is_new = before.edition().is_none() && before.next_of.is_none();
        let is_draft = is_new && before.state != State::Published;
        let follows = self.slug == before.slug && self.slug.is_of(&was);
        if is_draft && follows && was != now && !self.slug.is_of(&now) {
            self.slug = Slug::from_title(&now);
        }
    }

    pub fn values(&self, field: Field) -> &[Value] {
        self.content.values.get(&field).map_or(&[], Vec::as_slice)
    }

    pub fn value(&self, field: Field) -> Option<&Value> {
        self.values(field).first()
    }

    pub fn date(&self, field: Field) -> Option<&Edtf> {
        self.value(field).and_then(Value::date)
    }

    pub fn number(&self, field: Field) -> Option<f64> {
        self.value(field).and_then(Value::number)
    }

    pub fn code(&self, field: Field) -> Option<&str> {
        self.value(field).and_then(Value::code)
    }

    pub fn codes(&self, field: Field) -> impl Iterator<Item = &str> {
        self.values(field).iter().filter_map(Value::code)
    }

    pub fn links(&self, field: Field) -> impl Iterator<Item = RecordId> {
        self.values(field).iter().filter_map(Value::link)
    }

    pub fn flag(&self, field: Field) -> bool {
        matches!(self.value(field), Some(Value::Flag(true)))
    }

    /// Sets the text of the original. A changed original is a new revision of the whole record.
    pub fn write(&mut self, field: Field, value: &str, text: impl FnOnce(u32) -> Text) {
        let now = self.texts(field).and_then(|it| it.get(self.origin)).map_or("", |it| &it.value);
        if now == value {
            return;
        }
        if !now.is_empty() {
            self.revision += 1;
        }
        let origin = self.origin;
        let text = text(self.revision).kept(None);
        self.content.texts.entry(field).or_default().set(origin, text);
        self.tidy(field);
    }

    /// Sets a translation, made from the original as it is now. Nobody has reviewed it, unless it
    /// is the one that is there.
    pub fn translate(&mut self, field: Field, lang: Lang, text: impl FnOnce(u32) -> Text) {
        let original = self.texts(field).and_then(|it| it.get(self.origin));
        let revision = original.map_or(self.revision, |it| it.revision);
        let text = text(revision).kept(None);
        let now = self.texts(field).and_then(|it| it.get(lang));
        if now.is_some_and(|it| it.is_same_work(&text)) {
            return;
        }
        self.content.texts.entry(field).or_default().set(lang, text);
        self.tidy(field);
    }

    /// Sets a text in a language: the original where it is that one's, else a translation.
    pub fn say(&mut self, field: Field, lang: Lang, value: &str, text: impl FnOnce(u32) -> Text) {
        if lang == self.origin {
            self.write(field, value, text);
        } else {
            self.translate(field, lang, text);
        }
    }

    /// Sets all values of a field; a field of one value keeps the first.
    pub fn set(&mut self, field: Field, mut values: Vec<Value>) {
        if schema::entry(self.kind, field).is_some_and(|it| it.many == Many::One) {
            values.truncate(1);
        }
        if values.is_empty() {
            self.content.values.remove(&field);
        } else {
            self.content.values.insert(field, values);
        }
    }

    /// Adds a value that is not there yet; the only value of a field of one is replaced.
    pub fn add(&mut self, field: Field, value: Value) {
        let mut values = self.values(field).to_vec();
        let one = schema::entry(self.kind, field).is_some_and(|it| it.many == Many::One);
        if one {
            values.clear();
        }
        if !values.contains(&value) {
            values.push(value);
        }
        self.set(field, values);
    }

    /// The required fields that are empty in the original.
    pub fn missing(&self) -> Vec<Missing> {
        let empty = |field: Field| {
            let text = self.texts(field).is_some_and(|it| it.get(self.origin).is_some());
            !text && self.values(field).is_empty()
        };
        schema::fields(self.kind)
            .iter()
            .filter(|it| it.required && empty(it.field))
            .map(|it| Missing::Field(it.field))
            .collect()
    }

    /// The languages it can be read in: those its title is there in.
    pub fn languages(&self) -> impl Iterator<Item = Lang> {
        self.texts(Field::Title).into_iter().flat_map(|it| it.iter().map(|(lang, _)| lang))
    }

    /// The years it touches, first and last, from whichever of its dates there is.
    pub fn years(&self) -> Option<(i16, i16)> {
        self.dates().filter_map(Edtf::years).reduce(|(a, b), (c, d)| (a.min(c), b.max(d)))
    }

    /// The first and the last day it tells of, as numbers like 20180731: they sort as the days do.
    /// A month alone is 20180700 and a year alone 20180000.
    pub fn days(&self) -> Option<(i64, i64)> {
        self.dates().filter_map(Edtf::days).reduce(|(a, b), (c, d)| (a.min(c), b.max(d)))
    }

    fn dates(&self) -> impl Iterator<Item = &Edtf> {
        let dates = [Field::Start, Field::End, Field::Period, Field::Published, Field::Editions];
        dates.into_iter().flat_map(|it| self.values(it)).filter_map(Value::date)
    }

    fn tidy(&mut self, field: Field) {
        self.content.texts.retain(|it, texts| *it != field || !texts.is_empty());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Freshness, MadeBy};

    fn practice() -> Record {
        let slug = Slug::from_title("Shared responsibility");
        Record::draft(RecordId(uuid::Uuid::nil()), Kind::Practice, slug, Lang::Fr)
    }

    fn text(value: &str) -> impl Fn(u32) -> Text {
        let value = value.to_owned();
        move |revision| Text::new(&value, MadeBy::Author, revision, None)
    }

    #[test]
    fn a_translation_is_behind_when_the_original_has_moved_on() {
        let mut practice = practice();
        practice.write(Field::Title, "Responsabilité partagée", text("Responsabilité partagée"));
        practice.translate(Field::Title, Lang::En, text("Shared responsibility"));
        let title = |it: &Record| it.texts(Field::Title).unwrap().freshness(Lang::En, Lang::Fr);
        assert_eq!(title(&practice), Some(Freshness::Current));

        practice.write(
            Field::Title,
            "Une responsabilité partagée",
            text("Une responsabilité partagée"),
        );
        assert_eq!(title(&practice), Some(Freshness::Behind));
        assert_eq!(practice.revision, 2);
    }

    #[test]
    fn an_unchanged_original_is_no_new_revision() {
        let mut practice = practice();
        practice.write(Field::Title, "Plan", text("Plan"));
        practice.write(Field::Title, "Plan", text("Plan"));
        assert_eq!(practice.revision, 1);
    }

    #[test]
    fn the_address_follows_the_title_until_readers_have_it() {
        let titled = |it: &Record, title: &str| {
            let mut changed = it.clone();
            changed.write(Field::Title, title, text(title));
            changed.follow_title(it);
            changed
        };
        let mut draft = practice();
        draft.slug = Slug::from_title("Une phrase");
        draft.write(Field::Title, "Une phrase", text("Une phrase"));
        assert_eq!(titled(&draft, "Un titre").slug.as_str(), "un-titre");
        assert_eq!(titled(&draft, "Une phrase !").slug, draft.slug);
        assert_eq!(titled(&draft, "").slug, draft.slug);
        let mut other = draft.clone();
        other.slug = Slug::from_title("chosen");
        assert_eq!(titled(&other, "Un titre").slug, other.slug, "it was not made from the title");
        let next = draft.next_edition(RecordId(uuid::Uuid::max()));
        assert_eq!(titled(&next, "Un titre").slug, draft.slug);
        let mut published = draft.clone().in_state(State::Published);
        published.count_edition(None);
        assert_eq!(titled(&published, "Un titre").slug, draft.slug);
        let reopened = published.in_state(State::Draft);
        assert_eq!(titled(&reopened, "Un titre").slug, draft.slug, "links to it are known");
    }

    #[test]
    fn all_that_is_missing_is_said_at_once() {
        let missing: Vec<_> = practice().missing();
        assert_eq!(missing.len(), 8, "{missing:?}");
    }
}
