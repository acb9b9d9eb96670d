//! Who wrote or translated what stands in a record, as the public learns it: by role and number,
//! never by name.

use crate::page::Page;
use domain::{Field, Lang, MadeBy, Record, Review, Text, Value, Writing, Writings};
use work::{Deciders, PROGRAM};

/// The writers of some records.
pub struct Hands<'a> {
    pub page: &'a Page,
    pub writings: &'a Writings,
    pub deciders: &'a Deciders,
}

/// How a text came to stand as a reader sees it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// A source says it so.
    OfTheSource,
    /// A source says it, and a person put it into words of their own.
    OfAPerson,
    /// The same, after the passage was accepted, and nobody has read it beside these words since.
    Unchecked,
    /// No source says it.
    ByHand,
}

impl Hands<'_> {
    /// What is to be said of the hands that a text in this language went through.
    pub fn text(
        &self,
        record: &Record,
        (field, lang): (Field, Lang),
        wording: Wording,
    ) -> Vec<String> {
        let Some(text) = record.texts(field).and_then(|it| it.get(lang)) else { return Vec::new() };
        let writing = self.writings.text(record.id, field, lang);
        let mut said = Vec::new();
        let is_translated = lang != record.origin;
        if is_translated {
            let edition = record.made_from(field, lang).unwrap_or(0);
            said.push(self.translated((text, edition), writing.as_ref()));
            if record.is_translation(field, lang) {
                said.push(self.translation_reviewed(writing.as_ref()));
            }
        }
        let original = if is_translated {
            self.writings.text(record.id, field, record.origin)
        } else {
            writing
        };
        if wording == Wording::Unchecked {
            said.push(self.written("mark-changed-since", original.as_ref()));
        }
        let by_program = is_translated && text.made_by != MadeBy::Machine && is_program(writing);
        let key = match wording {
            Wording::OfTheSource => None,
            // What the program took over in several languages, it says once.
            _ if by_program && is_program(original) => None,
            // The head of the page leads to the original, which says who wrote it.
            _ if is_translated && field == Field::Title => None,
            _ if is_translated => Some("mark-written-original"),
            Wording::OfAPerson | Wording::Unchecked => Some("mark-reworded"),
            Wording::ByHand => Some("mark-written"),
        };
        said.extend(key.map(|key| self.written(key, original.as_ref())));
        said.extend(self.reviewed(original.as_ref().filter(|_| key.is_some())));
        said
    }

    /// What is to be said of who gave a field a value.
    pub fn value(&self, record: &Record, field: Field, value: &Value) -> Vec<String> {
        let writing = self.writings.value(record.id, field, value);
        let mut said = vec![self.written("mark-written", writing.as_ref())];
        said.extend(self.reviewed(writing.as_ref()));
        said
    }

    fn written(&self, key: &str, writing: Option<&Writing>) -> String {
        let (hand, who, date) = self.signed(writing);
        let args = [("hand", hand.into()), ("who", who.into()), ("date", date.into())];
        self.page.say_with(key, &args)
    }

    fn translated(&self, (text, edition): (&Text, u32), writing: Option<&Writing>) -> String {
        let (hand, who, date) = self.signed(writing);
        let key = match text.made_by {
            MadeBy::Machine => "mark-translated-by-machine",
            _ if hand == PROGRAM => return self.written("mark-written", writing),
            MadeBy::Translator | MadeBy::Author => "mark-translated",
        };
        let args = [
            ("hand", hand.into()),
            ("who", who.into()),
            ("date", date.into()),
            ("edition", edition.into()),
        ];
        self.page.say_with(key, &args)
    }

    /// That the record was approved with it.
    fn reviewed(&self, writing: Option<&Writing>) -> Option<String> {
        Some(self.deciders.reviewed(writing?.reviewed?, self.page.lang))
    }

    /// Who has read a translation beside the original, or that nobody has.
    fn translation_reviewed(&self, writing: Option<&Writing>) -> String {
        let Some(Review { person, at }) = writing.and_then(|it| it.reviewed) else {
            return self.page.say("mark-translation-not-reviewed");
        };
        self.written("mark-translation-reviewed", Some(&Writing { person, at, reviewed: None }))
    }

    fn signed(&self, writing: Option<&Writing>) -> (&'static str, String, String) {
        self.deciders.signed(writing, self.page.lang)
    }
}

fn is_program(writing: Option<Writing>) -> bool {
    writing.is_some_and(|it| it.person.is_none())
}
