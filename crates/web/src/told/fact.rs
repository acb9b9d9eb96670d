//! The fields of a record, as a reader sees them.

use super::ground::is_web;
use super::{Ground, Name, Names, Notes, Otherwise, Sources, Told};
use crate::page::Page;
use domain::schema::{CodeList, Entry, Many};
use domain::{Claim, ClaimState, Field, FieldType, Lang, ProposedValue, Record, RecordId, Value};
use domain::{Kind, schema};
use store::{Db, claims};

/// One field that has a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub field: Field,
    pub label: String,
    pub shown: Shown,
    /// The note of the whole field, where its values have none of their own.
    pub mark: Option<usize>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Shown {
    Line(Told),
    Prose(Told),
    /// Items of a text, each a line.
    Lines(Told),
    Items(Vec<Item>),
}

/// One value.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Item {
    pub text: String,
    /// Set where the text is not in the language of the page.
    pub lang: Option<Lang>,
    pub href: Option<String>,
    pub mark: Option<usize>,
}

/// What the facts of some records rest on and mention.
pub struct Basis {
    pub names: Names,
    pub claims: Vec<Claim>,
    pub sources: Sources,
}

impl Basis {
    /// A fixed number of statements, however many records.
    pub async fn load(db: &impl Db, page: &Page, records: &[Record]) -> store::Result<Basis> {
        let ids: Vec<RecordId> = records.iter().map(|it| it.id).collect();
        let mut claims = claims::of_records(db, &ids).await?;
        claims.retain(|it| it.state == ClaimState::Accepted);
        let linked = records.iter().flat_map(links).chain(claims.iter().filter_map(claimed_link));
        let names = Names::load(db, page, linked).await?;
        let sources = Sources::load(db, page, &claims).await?;
        Ok(Basis { names, claims, sources })
    }
}

fn links(record: &Record) -> impl Iterator<Item = RecordId> {
    record.content.values.values().flatten().filter_map(Value::link)
}

fn claimed_link(claim: &Claim) -> Option<RecordId> {
    if let ProposedValue::Link(it) = claim.value { Some(it) } else { None }
}

/// All fields of a record that this reader sees, in the order of its page, and their notes: what
/// it is, then the short ones, then the long ones; within these as the schema has them.
pub fn facts(page: &Page, record: &Record, basis: &Basis, notes: &mut Notes) -> Vec<Fact> {
    let teller = Teller { page, record, basis };
    let mut entries: Vec<&Entry> = schema::fields(record.kind).iter().collect();
    entries.sort_by_key(|it| match (it.field, it.takes) {
        (Field::Title, _) => 0,
        (Field::Summary, _) => 1,
        (_, FieldType::Prose | FieldType::Lines) => 3,
        _ => 2,
    });
    entries.into_iter().filter_map(|it| teller.fact(it, notes)).collect()
}

struct Teller<'a> {
    page: &'a Page,
    record: &'a Record,
    basis: &'a Basis,
}

impl Teller<'_> {
    fn fact(&self, entry: &Entry, notes: &mut Notes) -> Option<Fact> {
        if entry.takes.is_text() { self.text(entry, notes) } else { self.values(entry, notes) }
    }

    fn text(&self, entry: &Entry, notes: &mut Notes) -> Option<Fact> {
        let told = Told::of(self.record, entry.field, self.page.lang)?;
        let label = words::field(self.page.lang, entry.field);
        let (same, other): (Vec<&Claim>, Vec<&Claim>) =
            self.claims(entry.field).partition(|it| self.is_told(entry, it));
        let mark = notes.add(label.clone(), self.grounds(same), self.otherwise(entry, other));
        let shown = match entry.takes {
            FieldType::Prose => Shown::Prose(told),
            FieldType::Lines => Shown::Lines(told),
            _ => Shown::Line(told),
        };
        Some(Fact { field: entry.field, label, shown, mark })
    }

    /// Whether a claim on a text is what the text was made of. Paragraphs are written anew by
    /// people; a line either says the same or something else.
    fn is_told(&self, entry: &Entry, claim: &Claim) -> bool {
        let ProposedValue::Text { lang, value } = &claim.value else { return true };
        let now = self.record.texts(entry.field).and_then(|it| it.get(*lang));
        entry.takes != FieldType::Line || now.is_none_or(|it| it.value.trim() == value.trim())
    }

    fn values(&self, entry: &Entry, notes: &mut Notes) -> Option<Fact> {
        let label = words::field(self.page.lang, entry.field);
        let claims: Vec<&Claim> = self.claims(entry.field).collect();
        let mut items: Vec<(Item, Vec<Ground>)> = Vec::new();
        for value in self.record.values(entry.field) {
            if let Some(item) = item(self.page, entry, value, &self.basis.names) {
                let same = claims.iter().copied().filter(|it| self.says(it, value)).collect();
                items.push((item, self.grounds(same)));
            }
        }
        if items.is_empty() {
            return None;
        }
        let other: Vec<&Claim> = if entry.many == Many::One {
            let values = self.record.values(entry.field);
            claims
                .into_iter()
                .filter(|it| !values.iter().any(|value| self.says(it, value)))
                .collect()
        } else {
            Vec::new()
        };
        let otherwise = self.otherwise(entry, other);
        // One note is enough where all values stand in the same place of the same source.
        let alike = items.windows(2).all(|it| it[0].1 == it[1].1);
        let mark = if alike {
            let about = self.about(&label, &items);
            let grounds = items.first().map(|it| it.1.clone()).unwrap_or_default();
            notes.add(about, grounds, otherwise)
        } else {
            for (item, grounds) in &mut items {
                item.mark = notes.add(
                    format!("{label}: {}", item.text),
                    std::mem::take(grounds),
                    Vec::new(),
                );
            }
            None
        };
        let items = items.into_iter().map(|it| it.0).collect();
        Some(Fact { field: entry.field, label, shown: Shown::Items(items), mark })
    }

    /// What the note of a whole field is about: its value too, where there is one.
    fn about(&self, label: &str, items: &[(Item, Vec<Ground>)]) -> String {
        match items {
            [(only, _)] => self.named(label, &only.text),
            _ => label.to_owned(),
        }
    }

    /// *Start: July 2018*, with the colon that the language writes.
    fn named(&self, label: &str, value: &str) -> String {
        let args = [("field", label.into()), ("value", value.into())];
        self.page.say_with("field-and-value", &args)
    }

    fn claims(&self, field: Field) -> impl Iterator<Item = &Claim> {
        let id = self.record.id;
        self.basis.claims.iter().filter(move |it| it.record == id && it.field == field)
    }

    fn grounds(&self, claims: Vec<&Claim>) -> Vec<Ground> {
        let grounds = claims.into_iter().filter_map(|it| self.basis.sources.ground(it, self.page));
        let mut distinct: Vec<Ground> = Vec::new();
        for ground in grounds {
            if !distinct.contains(&ground) {
                distinct.push(ground);
            }
        }
        distinct
    }

    fn otherwise(&self, entry: &Entry, claims: Vec<&Claim>) -> Vec<Otherwise> {
        let other = claims.into_iter().filter_map(|claim| {
            let ground = self.basis.sources.ground(claim, self.page)?;
            let value = said(self.page, entry, &claim.value, &self.basis.names)?;
            Some(Otherwise { value, ground })
        });
        other.collect()
    }

    fn says(&self, claim: &Claim, value: &Value) -> bool {
        let linked = |id: &RecordId| self.basis.names.get(*id);
        match (&claim.value, value) {
            (ProposedValue::Date(a), Value::Date(b)) => a == b,
            (ProposedValue::Number(a), Value::Number(b)) => (a - b).abs() < f64::EPSILON,
            (ProposedValue::Code(a), Value::Code(b)) => a == b,
            (ProposedValue::Flag(a), Value::Flag(b)) => a == b,
            (ProposedValue::Link(a), Value::Link(b)) => a == b,
            (ProposedValue::Coded { code, .. }, Value::Link(id)) => {
                linked(id).is_some_and(|it| it.code.as_deref() == Some(code))
            }
            (ProposedValue::Named { name, .. }, Value::Link(id)) => {
                linked(id).is_some_and(|it| it.title == *name)
            }
            _ => false,
        }
    }
}

/// A value for a reader. Nothing where it leads to a record that they may not know of.
pub fn item(page: &Page, entry: &Entry, value: &Value, names: &Names) -> Option<Item> {
    let plain = |text: String| Some(Item { text, ..Item::default() });
    match value {
        Value::Date(it) => plain(words::date(page.lang, it.as_str())),
        Value::Number(it) => plain(words::number(page.lang, *it)),
        Value::Flag(it) => plain(page.say(if *it { "yes" } else { "no" })),
        Value::Code(code) => {
            let href = is_web(code).then(|| code.clone());
            Some(Item { text: coded(page, entry, code), href, ..Item::default() })
        }
        Value::Link(id) => names.get(*id).map(linked),
    }
}

fn linked(name: &Name) -> Item {
    let Name { title, lang, href, .. } = name;
    Item { text: title.clone(), lang: *lang, href: Some(href.clone()), mark: None }
}

fn coded(page: &Page, entry: &Entry, code: &str) -> String {
    match entry.takes {
        FieldType::Code(CodeList::GcmObjective) => objective(page, code),
        FieldType::Code(list) => words::code(page.lang, list, code),
        _ if entry.field == Field::Language => words::language_name(page.lang, code),
        _ => code.to_owned(),
    }
}

/// *9. Strengthen the transnational response to smuggling of migrants*
fn objective(page: &Page, code: &str) -> String {
    let number = code.parse::<u8>().ok();
    let known = vocabulary::gcm_objectives().iter().find(|it| Some(it.number) == number);
    let title = known.and_then(|it| it.labels.get(page.lang.tag()).or_else(|| it.labels.get("en")));
    title.map_or_else(|| code.to_owned(), |it| format!("{code}. {it}"))
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
