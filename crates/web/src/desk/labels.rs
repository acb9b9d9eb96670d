//! What codes, links and people are called: looked up at once for a whole page.

use crate::error::Result;
use domain::{
    Claim, Content, Field, FieldType, Kind, Lang, PersonId, Proposal, ProposedValue, RecordId,
    Value, schema,
};
use std::collections::HashMap;
use store::records::Head;
use store::{Db, accounts, records};
use work::table::{Likeness, Reason};

/// A text with its language, for `lang` and `dir`.
#[derive(Debug, Clone, PartialEq)]
pub struct Said {
    pub text: String,
    pub lang: Lang,
}

/// What a page will want to name.
#[derive(Debug, Default)]
pub struct Wanted {
    codes: Vec<(Kind, String)>,
    records: Vec<RecordId>,
    people: Vec<PersonId>,
}

impl Wanted {
    pub fn value(&mut self, value: &ProposedValue) {
        match value {
            ProposedValue::Coded { kind, code } => self.codes.push((*kind, code.clone())),
            ProposedValue::Link(id) => self.records.push(*id),
            _ => (),
        }
    }

    pub fn proposal(&mut self, proposal: &Proposal) {
        for it in &proposal.fields {
            self.value(&it.value);
        }
        self.records.extend(proposal.record);
        self.people.extend(proposal.decided.map(|(person, _)| person));
        self.people.extend(proposal.drawn_by);
    }

    pub fn likeness(&mut self, likeness: &Likeness) {
        self.records.push(likeness.record);
        for reason in &likeness.reasons {
            if let Reason::SamePlace(ids) | Reason::SameThemes(ids) = reason {
                self.records.extend(ids);
            }
        }
    }

    pub fn claim(&mut self, claim: &Claim) {
        self.value(&claim.value);
        self.records.push(claim.source);
        self.people.extend(claim.decided.map(|(person, _)| person));
    }

    pub fn content(&mut self, content: &Content) {
        self.records.extend(content.values.values().flatten().filter_map(Value::link));
        let texts = content.texts.values().flat_map(domain::Texts::iter);
        self.people.extend(texts.flat_map(|(_, it)| [it.person, it.reviewed_by()]).flatten());
    }

    pub fn record(&mut self, id: RecordId) {
        self.records.push(id);
    }

    pub fn person(&mut self, person: Option<PersonId>) {
        self.people.extend(person);
    }

    pub async fn look_up(mut self, db: &Db, lang: Lang) -> Result<Labels> {
        let mut found = HashMap::new();
        for kind in Kind::ALL {
            let codes = self.codes.iter().filter(|it| it.0 == kind);
            let mut codes: Vec<&str> = codes.map(|it| it.1.as_str()).collect();
            codes.sort_unstable();
            codes.dedup();
            if !codes.is_empty() {
                let ids = records::by_codes(db, kind, &codes).await?;
                found.extend(ids.into_iter().map(|(code, id)| ((kind, code), id)));
            }
        }
        self.records.extend(found.values());
        self.records.sort_unstable();
        self.records.dedup();
        self.people.sort_unstable();
        self.people.dedup();
        let heads = records::heads(db, &self.records).await?;
        let people = accounts::names(db, &self.people).await?.into_iter();
        let called = |it: accounts::Called| words::called(lang, &it.name, it.example);
        let people = people.map(|(person, it)| (person, called(it))).collect();
        Ok(Labels { lang, coded: found, heads, people })
    }
}

/// The names, in the language of the page where they have one.
#[derive(Debug)]
pub struct Labels {
    lang: Lang,
    coded: HashMap<(Kind, String), RecordId>,
    heads: HashMap<RecordId, Head>,
    people: HashMap<PersonId, String>,
}

impl Labels {
    /// A value as a person reads it.
    pub fn proposed(&self, kind: Option<Kind>, field: Field, value: &ProposedValue) -> Said {
        match value {
            ProposedValue::Text { lang, value } => Said { text: value.clone(), lang: *lang },
            ProposedValue::Coded { kind, code } => match self.coded.get(&(*kind, code.clone())) {
                Some(id) => self.title(*id),
                None => self.plain(code.clone()),
            },
            ProposedValue::Named { name, .. } => self.plain(name.clone()),
            ProposedValue::Date(it) => self.value(kind, field, &Value::Date(it.clone())),
            ProposedValue::Number(it) => self.value(kind, field, &Value::Number(*it)),
            ProposedValue::Code(it) => self.value(kind, field, &Value::Code(it.clone())),
            ProposedValue::Flag(it) => self.value(kind, field, &Value::Flag(*it)),
            ProposedValue::Link(it) => self.title(*it),
        }
    }

    pub fn value(&self, kind: Option<Kind>, field: Field, value: &Value) -> Said {
        let takes = kind.and_then(|it| schema::entry(it, field)).map(|it| it.takes);
        let text = match (value, takes) {
            (Value::Link(it), _) => return self.title(*it),
            (Value::Date(it), _) => words::date(self.lang, it.as_str()),
            (Value::Number(it), _) => words::number(self.lang, *it),
            (Value::Code(it), Some(FieldType::Code(list))) => words::code(self.lang, list, it),
            (Value::Code(it), _) if field == Field::Language => words::language_name(self.lang, it),
            (Value::Code(it), _) => it.clone(),
            (Value::Flag(true), _) => words::say(self.lang, "yes"),
            (Value::Flag(false), _) => words::say(self.lang, "no"),
        };
        self.plain(text)
    }

    pub fn title(&self, id: RecordId) -> Said {
        let Some(head) = self.heads.get(&id) else { return self.plain(id.to_string()) };
        match head.title.best(self.lang, head.origin) {
            Some((lang, text)) => Said { text: text.value.clone(), lang },
            None => self.plain(head.slug.to_string()),
        }
    }

    /// Where a record is at the desk.
    pub fn url(&self, id: RecordId) -> Option<String> {
        self.heads.get(&id).map(|it| super::urls::record(it.kind, &it.slug))
    }

    /// The language in which a record was written.
    pub fn origin(&self, id: RecordId) -> Lang {
        self.heads.get(&id).map_or(self.lang, |it| it.origin)
    }

    /// Where the proposals of a source lie.
    pub fn table(&self, source: RecordId) -> Option<String> {
        self.heads.get(&source).map(|it| super::urls::table(&it.slug))
    }

    /// A person's name; the program where it was nobody.
    pub fn person(&self, person: Option<PersonId>) -> String {
        match person {
            None => words::say(self.lang, "desk-program"),
            Some(person) => match self.people.get(&person) {
                Some(name) => name.clone(),
                None => words::say(self.lang, "desk-somebody"),
            },
        }
    }

    fn plain(&self, text: String) -> Said {
        Said { text, lang: self.lang }
    }
}
