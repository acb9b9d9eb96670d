//! The fields of a record, as a reader sees them.

mod wording;

use super::value::{item, said};
use super::{Footing, Ground, Hands, Mark, Marks, Names, Notes, Otherwise, Sources, Told, Wording};
use crate::App;
use crate::page::Page;
use domain::schema::{Bearing, Entry, Many};
use domain::{Claim, ClaimState, Field, FieldType, Lang, ProposedValue, Record, RecordId, Value};
use domain::{Review, Writings, schema};
use store::{changes, claims};

/// One field that has a value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fact {
    pub field: Field,
    pub label: String,
    pub shown: Shown,
    /// The note of the whole field, where its values have none of their own.
    pub mark: Option<Mark>,
    /// Whether its words were changed after they were tied to a source, and not checked since.
    pub is_unchecked: bool,
}

impl Fact {
    /// Its marks, by value. Every value of a date is shown.
    pub fn marks(&self) -> Marks {
        let each = match &self.shown {
            Shown::Items(items) => items.iter().map(|it| it.mark).collect(),
            Shown::Line(_) | Shown::Prose(_) | Shown::Lines(_) => Vec::new(),
        };
        Marks { whole: self.mark, each }
    }

    /// What of it no source says: the field, or those of its values that are by hand.
    pub fn by_hand(&self, page: &Page) -> Option<String> {
        let is_by_hand = |it: Option<Mark>| it.is_some_and(|it| it.is_by_hand);
        if is_by_hand(self.mark) {
            return Some(self.label.clone());
        }
        let Shown::Items(items) = &self.shown else { return None };
        let items = items.iter().filter(|it| is_by_hand(it.mark));
        let values: Vec<String> = items.map(|it| it.text.clone()).collect();
        let value = words::list(page.lang, &values);
        (!values.is_empty()).then(|| field_and_value(page, &self.label, &value))
    }
}

/// *Start: July 2018*, with the colon that the language writes.
fn field_and_value(page: &Page, label: &str, value: &str) -> String {
    page.say_with("field-and-value", &[("field", label.into()), ("value", value.into())])
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
    /// Set where it is read from left to right in a text of any language.
    pub is_ltr: bool,
    pub mark: Option<Mark>,
}

/// What the facts of some records rest on and mention.
#[derive(Default)]
pub struct Basis {
    pub names: Names,
    pub claims: Vec<Claim>,
    pub sources: Sources,
    pub writings: Writings,
}

impl Basis {
    /// A fixed number of statements, however many records.
    pub async fn load(app: &App, page: &Page, records: &[Record]) -> store::Result<Basis> {
        let db = app.store.db();
        let ids: Vec<RecordId> = records.iter().map(|it| it.id).collect();
        let mut claims = claims::of_records(db, &ids).await?;
        claims.retain(|it| it.state == ClaimState::Accepted);
        let linked = records.iter().flat_map(links).chain(claims.iter().filter_map(claimed_link));
        let names = Names::load(app, page, linked).await?;
        let sources = Sources::load(app, page, &claims).await?;
        let writings = changes::writings(db, &ids).await?;
        Ok(Basis { names, claims, sources, writings })
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
    facts_in(page, (record, page.lang), basis, notes)
}

/// The same in the words of a language: for who is to judge the original, and reads the page in
/// another.
pub fn facts_in(
    page: &Page,
    (record, lang): (&Record, Lang),
    basis: &Basis,
    notes: &mut Notes,
) -> Vec<Fact> {
    let teller = Teller { page, record, lang, basis };
    let mut entries: Vec<&Entry> = schema::fields(record.kind).iter().collect();
    entries.sort_by_key(|it| match (it.field, it.takes) {
        (Field::Title, _) => 0,
        (Field::Summary, _) => 1,
        (Field::Authors, _) => 2,
        (_, FieldType::Prose | FieldType::Lines) => 3,
        _ => 2,
    });
    entries.into_iter().filter_map(|it| teller.fact(it, notes)).collect()
}

/// One field alone, with its note among those of the page.
pub fn fact_of(
    page: &Page,
    (record, field): (&Record, Field),
    basis: &Basis,
    notes: &mut Notes,
) -> Option<Fact> {
    let teller = Teller { page, record, lang: page.lang, basis };
    teller.fact(schema::entry(record.kind, field)?, notes)
}

/// Tells one record to one reader.
pub struct Teller<'a> {
    pub page: &'a Page,
    pub record: &'a Record,
    /// The language of its texts, where they are there in it.
    pub lang: Lang,
    pub basis: &'a Basis,
}

impl<'a> Teller<'a> {
    fn fact(&self, entry: &Entry, notes: &mut Notes) -> Option<Fact> {
        if entry.takes.is_text() { self.text(entry, notes) } else { self.values(entry, notes) }
    }

    fn text(&self, entry: &Entry, notes: &mut Notes) -> Option<Fact> {
        let (lang, text) = self.record.text(entry.field, self.lang)?;
        let told = Told::new(lang, text.value.clone(), self.page.lang);
        let label = words::field(self.page.lang, entry.field);
        let (same, other) = self.claims_on_text(entry);
        let wording = self.wording(entry, &same);
        let is_unchecked = wording == Wording::Unchecked;
        let written = self.hands().text(self.record, (entry.field, lang), wording);
        // What is not in the words of the source says of its own words who approved them.
        let reviewed = (wording == Wording::OfTheSource).then(|| self.review_of_text(entry));
        let mut grounds = self.grounds(same, reviewed.flatten());
        for ground in &mut grounds {
            // They may not say it so.
            ground.by_hand |= is_unchecked;
        }
        let footing = Footing { grounds, written, otherwise: self.otherwise(entry, other) };
        let mark = notes.add(label.clone(), footing);
        let shown = match entry.takes {
            FieldType::Prose => Shown::Prose(told),
            FieldType::Lines => Shown::Lines(told),
            _ => Shown::Line(told),
        };
        Some(Fact { field: entry.field, label, shown, mark, is_unchecked })
    }

    fn values(&self, entry: &Entry, notes: &mut Notes) -> Option<Fact> {
        let label = words::field(self.page.lang, entry.field);
        let mut items: Vec<(Item, Footing)> = Vec::new();
        for value in self.record.values(entry.field) {
            if let Some(item) = item(self.page, entry, value, &self.basis.names) {
                items.push((item, self.footing(entry, value)));
            }
        }
        // One note is enough where all values stand in the same place of the same source.
        let alike = items.windows(2).all(|it| it[0].1 == it[1].1);
        let mark = if alike {
            let about = self.about(&label, &items);
            notes.add(about, items.first()?.1.clone())
        } else {
            for (item, footing) in &mut items {
                item.mark = notes
                    .add(field_and_value(self.page, &label, &item.text), std::mem::take(footing));
            }
            None
        };
        let items = items.into_iter().map(|it| it.0).collect();
        let shown = Shown::Items(items);
        Some(Fact { field: entry.field, label, shown, mark, is_unchecked: false })
    }

    /// What a value stands on.
    fn footing(&self, entry: &Entry, value: &Value) -> Footing {
        let (same, other) = self.claims_on_value(entry, value);
        let writing = self.basis.writings.value(self.record.id, entry.field, value);
        let grounds = self.grounds(same, writing.and_then(|it| it.reviewed));
        let written = if grounds.is_empty() {
            self.hands().value(self.record, entry.field, value)
        } else {
            Vec::new()
        };
        let otherwise = match entry.many {
            Many::One => self.otherwise(entry, other),
            Many::Several => Vec::new(),
        };
        Footing { grounds, written, otherwise }
    }

    /// The claims that say so, and those that say something else.
    pub fn claims_on_value(
        &self,
        entry: &Entry,
        value: &Value,
    ) -> (Vec<&'a Claim>, Vec<(Bearing, &'a Claim)>) {
        let now = ProposedValue::of(value);
        let (mut same, mut other) = (Vec::new(), Vec::new());
        for claim in self.claims(entry.field) {
            match entry.bearing(&claim.value, &now) {
                Bearing::Same => same.push(claim),
                _ if self.is_called(claim, value) => same.push(claim),
                bearing => other.push((bearing, claim)),
            }
        }
        (same, other)
    }

    /// Whether a claim names a record by its code or its title.
    fn is_called(&self, claim: &Claim, value: &Value) -> bool {
        let Some(linked) = value.link().and_then(|it| self.basis.names.get(it)) else {
            return false;
        };
        match &claim.value {
            ProposedValue::Coded { code, .. } => linked.code.as_ref() == Some(code),
            ProposedValue::Named { name, .. } => linked.title == *name,
            _ => false,
        }
    }

    /// What the note of a whole field is about: its value too, where there is one.
    fn about(&self, label: &str, items: &[(Item, Footing)]) -> String {
        match items {
            [(only, _)] => field_and_value(self.page, label, &only.text),
            _ => label.to_owned(),
        }
    }

    /// Those that this reader may know of.
    fn claims(&self, field: Field) -> impl Iterator<Item = &'a Claim> {
        let (id, sources) = (self.record.id, &self.basis.sources);
        let all = self.basis.claims.iter();
        all.filter(move |it| it.record == id && it.field == field && sources.has(it.source))
    }

    /// Who approved the record with what an accepted claim says, if it was accepted by then.
    pub fn review_of(&self, claim: &Claim) -> Option<Review> {
        let entry = schema::entry(self.record.kind, claim.field)?;
        let is_among = |all: &[&Claim]| all.iter().any(|it| it.id == claim.id);
        let review = if entry.takes.is_text() {
            let same = self.claims_on_text(entry).0;
            let says = is_among(&same) && self.wording(entry, &same) == Wording::OfTheSource;
            self.review_of_text(entry).filter(|_| says)
        } else {
            let says = |it: &&Value| is_among(&self.claims_on_value(entry, it).0);
            let value = self.record.values(claim.field).iter().find(says)?;
            self.basis.writings.value(self.record.id, claim.field, value)?.reviewed
        };
        review.filter(|it| claim.is_before(*it))
    }

    fn hands(&self) -> Hands<'a> {
        Hands {
            page: self.page,
            writings: &self.basis.writings,
            deciders: self.basis.sources.deciders(),
        }
    }

    /// What claims rest on, each with who approved the record with what they say.
    fn grounds(&self, claims: Vec<&Claim>, review: Option<Review>) -> Vec<Ground> {
        let ground = |it| self.basis.sources.ground_reviewed(it, review, self.page);
        let grounds = claims.into_iter().filter_map(ground);
        let mut distinct: Vec<Ground> = Vec::new();
        for ground in grounds {
            if !distinct.contains(&ground) {
                distinct.push(ground);
            }
        }
        distinct
    }

    fn otherwise(&self, entry: &Entry, claims: Vec<(Bearing, &Claim)>) -> Vec<Otherwise> {
        let other = claims.into_iter().filter_map(|(bearing, claim)| {
            let ground = self.basis.sources.ground(claim, self.page)?;
            let value = said(self.page, entry, &claim.value, &self.basis.names)?;
            let key = match bearing {
                Bearing::Contradicts => "mark-otherwise",
                Bearing::MoreExact => "mark-more-exact",
                Bearing::LessExact => "mark-less-exact",
                Bearing::OtherWords | Bearing::Same => "mark-other-words",
            };
            Some(Otherwise { said: self.page.about(key, "value", value), ground })
        });
        other.collect()
    }
}
