//! Values, as a reader sees them.

use super::fact::Item;
use super::ground::is_web;
use super::{Name, Names, code_name};
use crate::page::Page;
use domain::contact::dialled;
use domain::schema::Entry;
use domain::{Field, FieldType, Kind, ProposedValue, Value};

/// A value for a reader. Nothing where it leads to a record that they may not know of.
pub fn item(page: &Page, entry: &Entry, value: &Value, names: &Names) -> Option<Item> {
    let plain = |text: String| Some(Item { text, ..Item::default() });
    match value {
        Value::Date(it) => plain(words::date(page.lang, it.as_str())),
        Value::Number(it) => plain(words::number(page.lang, *it)),
        Value::Flag(it) => plain(page.say(if *it { "yes" } else { "no" })),
        Value::Code(code) => {
            let text = coded(page, entry, code);
            Some(Item {
                text,
                href: reached(entry, code),
                is_ltr: is_ltr(entry),
                ..Item::default()
            })
        }
        Value::Link(id) => names.get(*id).map(Item::linked),
    }
}

impl Item {
    /// A record by its name, as the way to its page.
    pub fn linked(name: &Name) -> Item {
        let Name { title, lang, href, .. } = name;
        Item { text: title.clone(), lang: *lang, href: Some(href.clone()), ..Item::default() }
    }

    /// Whether it fits on a line of the smallest telephone, and need not be broken.
    pub fn is_short(&self) -> bool {
        self.text.chars().count() <= SHORT
    }
}

/// *d’octobre 2020 à mars 2021* is one.
const SHORT: usize = 28;

/// What a web address, a mailbox or a telephone number opens.
fn reached(entry: &Entry, code: &str) -> Option<String> {
    match entry.takes {
        FieldType::Mail => Some(format!("mailto:{code}")),
        FieldType::Telephone => Some(format!("tel:{}", dialled(code))),
        _ => is_web(code).then(|| code.to_owned()),
    }
}

/// What is read from left to right within any text: the groups of a telephone number would change
/// their places in Arabic.
fn is_ltr(entry: &Entry) -> bool {
    matches!(entry.takes, FieldType::Web | FieldType::Mail | FieldType::Telephone)
}

fn coded(page: &Page, entry: &Entry, code: &str) -> String {
    match entry.takes {
        FieldType::Code(list) => code_name(page.lang, list, code),
        _ if entry.field == Field::Language => words::language_name(page.lang, code),
        _ => code.to_owned(),
    }
}

/// A claimed value for a reader.
pub fn said(page: &Page, entry: &Entry, value: &ProposedValue, names: &Names) -> Option<String> {
    let as_value = match value {
        ProposedValue::Text { value, .. } | ProposedValue::Named { name: value, .. } => {
            return Some(value.clone());
        }
        ProposedValue::Coded { kind, code } => {
            let known =
                names.iter().find(|(_, it)| it.kind == *kind && it.code.as_ref() == Some(code));
            return Some(
                known.map_or_else(|| place_name(page, *kind, code), |(_, it)| it.title.clone()),
            );
        }
        ProposedValue::Date(it) => Value::Date(it.clone()),
        ProposedValue::Number(it) => Value::Number(*it),
        ProposedValue::Code(it) => Value::Code(it.clone()),
        ProposedValue::Flag(it) => Value::Flag(*it),
        ProposedValue::Link(it) => Value::Link(*it),
    };
    item(page, entry, &as_value, names).map(|it| it.text)
}

/// The name of a place that the page has no link to; else its code.
fn place_name(page: &Page, kind: Kind, code: &str) -> String {
    let place = if kind == Kind::Place { vocabulary::place(code) } else { None };
    let name = place.and_then(|it| it.names.get(page.lang.tag()));
    name.cloned().unwrap_or_else(|| code.to_owned())
}
