//! The records that a link of a form may lead to: all of a short vocabulary, and of everything
//! else those that the form names already. The others are looked for ([`super::find`]), so that a
//! form costs the same whether there are ten of them or a hundred thousand.

use super::filled::Filled;
use super::find::{self, Found};
use crate::error::Result;
use crate::{App, Page};
use domain::schema;
use domain::{
    Field, FieldType, Kind, Lang, Proposal, ProposedValue, Record, RecordId, Value, ValueError,
};
use std::collections::{BTreeMap, HashMap};
use store::{Db, records};

/// One record that may be chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    pub id: RecordId,
    /// What a form sends for it: its code where it has one.
    pub value: String,
    pub label: String,
    /// The language of the label.
    pub lang: Lang,
    /// How deep it stands in its tree; 0 where there is none.
    pub depth: usize,
    /// All its names in all languages, in small letters.
    names: Vec<String>,
}

/// What a form names: records that are linked, and words that somebody wrote for a link.
#[derive(Debug, Default)]
pub struct Named {
    ids: Vec<RecordId>,
    words: BTreeMap<Kind, Vec<String>>,
}

impl Named {
    #[must_use]
    pub fn by_record(mut self, record: &Record) -> Named {
        self.ids.extend(record.content.values.values().flatten().filter_map(Value::link));
        self
    }

    #[must_use]
    pub fn by_proposal(mut self, proposal: &Proposal) -> Named {
        for it in &proposal.fields {
            match &it.value {
                ProposedValue::Link(id) => self.ids.push(*id),
                ProposedValue::Coded { kind, code: words }
                | ProposedValue::Named { kind, name: words } => self.add(*kind, words),
                _ => (),
            }
        }
        self
    }

    #[must_use]
    pub fn by_form(mut self, kind: Kind, filled: &Filled) -> Named {
        for entry in schema::fields(kind) {
            if let FieldType::Link(to) = entry.takes {
                filled.named(entry.field).for_each(|it| self.add(to, it));
            }
        }
        self
    }

    fn add(&mut self, kind: Kind, words: &str) {
        match words.parse() {
            Ok(id) => self.ids.push(id),
            Err(_) => self.words.entry(kind).or_default().push(words.to_owned()),
        }
    }
}

/// All that the links of one kind's form may lead to, as far as the form needs it.
#[derive(Debug, Default)]
pub struct Choices {
    by_kind: BTreeMap<Kind, Vec<Choice>>,
    found: BTreeMap<Field, Found>,
}

impl Choices {
    /// A fixed number of statements for each kind that the form links to.
    pub async fn of(app: &App, (kind, lang): (Kind, Lang), named: Named) -> Result<Choices> {
        let db = app.store.db();
        let mut choices = Choices::default();
        let mut ids = named.ids;
        for to in linked(kind) {
            if is_short(to) {
                choices.by_kind.insert(to, whole(db, to, lang).await?);
            } else if let Some(words) = named.words.get(&to) {
                ids.extend(find::exactly(app, to, words).await?);
            }
        }
        ids.retain(|id| !choices.by_kind.values().flatten().any(|it| it.id == *id));
        ids.sort_unstable();
        ids.dedup();
        for record in records::by_ids(db, &ids).await? {
            let of_kind = choices.by_kind.entry(record.kind).or_default();
            of_kind.push(choice(&record, lang));
        }
        Ok(choices)
    }

    pub fn get(&self, kind: Kind) -> &[Choice] {
        self.by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// The record that is called so: by its code, its identity or any of its names.
    pub fn find(&self, kind: Kind, text: &str) -> Option<&Choice> {
        let (all, text) = (self.get(kind), text.trim());
        let id: Option<RecordId> = text.parse().ok();
        let small = text.to_lowercase();
        let exact = all.iter().find(|it| it.value == text || Some(it.id) == id);
        exact.or_else(|| all.iter().find(|it| it.names.contains(&small)))
    }

    /// The choice for a record that is linked already.
    pub fn by_id(&self, kind: Kind, id: RecordId) -> Option<&Choice> {
        self.get(kind).iter().find(|it| it.id == id)
    }

    /// What was looked for in a field.
    pub fn found(&self, field: Field) -> Option<&Found> {
        self.found.get(&field)
    }

    /// Looks for what the form asks for, and for what it names and nothing is called.
    pub async fn look(
        mut self,
        app: &App,
        (page, kind): (&Page, Kind),
        filled: &Filled,
        wrong: &[(Field, ValueError)],
    ) -> Result<Choices> {
        let asked = filled.looks_in().map(|field| (field, filled.looks_for(field).to_owned()));
        let unknown = wrong.iter().filter_map(|(field, error)| match error {
            ValueError::Unknown { code, .. } => Some((*field, code.clone())),
            _ => None,
        });
        let all: Vec<(Field, String)> = asked.into_iter().chain(unknown).collect();
        for (field, words) in all {
            let Some(entry) = schema::entry(kind, field) else { continue };
            let FieldType::Link(to) = entry.takes else { continue };
            if !is_short(to) {
                self.found.insert(field, find::look(app, page, to, &words).await?);
            }
        }
        Ok(self)
    }
}

/// Vocabularies are short, and offered whole.
pub fn is_short(kind: Kind) -> bool {
    matches!(kind, Kind::Theme | Kind::Place)
}

/// The kinds that a form links to, each once.
fn linked(kind: Kind) -> Vec<Kind> {
    let mut all: Vec<Kind> = schema::fields(kind)
        .iter()
        .filter_map(|it| if let FieldType::Link(to) = it.takes { Some(to) } else { None })
        .collect();
    all.sort_unstable();
    all.dedup();
    all
}

async fn whole(db: &Db, kind: Kind, lang: Lang) -> Result<Vec<Choice>> {
    let mut all = records::all(db, kind).await?;
    all.sort_by(|a, b| words::compare(lang, a.title(lang), b.title(lang)));
    if kind == Kind::Theme {
        Ok(tree(&all, lang))
    } else {
        Ok(all.iter().map(|it| choice(it, lang)).collect())
    }
}

pub fn choice(record: &Record, lang: Lang) -> Choice {
    let code = record.code(Field::Code).filter(|_| work::fields::is_coded(record.kind));
    let names = [Field::Title, Field::Synonyms, Field::Acronyms, Field::Acronym];
    let names = names.iter().filter_map(|it| record.texts(*it)).flat_map(domain::Texts::iter);
    Choice {
        id: record.id,
        value: code.map_or_else(|| record.id.to_string(), str::to_owned),
        label: record.title(lang).to_owned(),
        lang: record.text(Field::Title, lang).map_or(lang, |it| it.0),
        depth: 0,
        names: names.flat_map(|(_, it)| it.value.lines()).map(str::to_lowercase).collect(),
    }
}

impl Choice {
    pub fn is_called(&self, words: &str) -> bool {
        self.names.contains(&words.to_lowercase())
    }

    /// How near a name or the code comes to these words: 0 where one is called so, 1 where one
    /// begins with them, 2 where one has them, each as whole words; else 3.
    pub fn nearness(&self, words: &str) -> u8 {
        let words = words.to_lowercase();
        let of = |name: &String| match name
            .match_indices(&words)
            .find(|it| is_whole(name, it.0, &words))
        {
            Some(_) if *name == words => 0,
            Some((0, _)) => 1,
            Some(_) => 2,
            None => 3,
        };
        let code = u8::from(!self.value.eq_ignore_ascii_case(&words)) * 3;
        self.names.iter().map(of).min().unwrap_or(3).min(code)
    }
}

/// Whether words stand there as whole words, and are not the half of another.
fn is_whole(name: &str, at: usize, words: &str) -> bool {
    let before = name[..at].chars().next_back();
    let after = name[at + words.len()..].chars().next();
    [before, after].into_iter().flatten().all(|it| !it.is_alphanumeric())
}

/// The thesaurus from its broadest concepts down. A concept with two broader ones stands under the
/// first of them alone.
fn tree(records: &[Record], lang: Lang) -> Vec<Choice> {
    let mut below: HashMap<Option<RecordId>, Vec<&Record>> = HashMap::new();
    let there = |id: &RecordId| records.iter().any(|it| it.id == *id);
    for record in records {
        let broader = record.links(Field::Broader).find(there);
        below.entry(broader).or_default().push(record);
    }
    let mut all = Vec::with_capacity(records.len());
    let mut waiting: Vec<(usize, &Record)> = Vec::new();
    let push =
        |waiting: &mut Vec<_>, depth, of: Option<RecordId>, below: &mut HashMap<_, Vec<_>>| {
            let children = below.remove(&of).unwrap_or_default();
            waiting.extend(children.into_iter().rev().map(|it| (depth, it)));
        };
    push(&mut waiting, 0, None, &mut below);
    while let Some((depth, record)) = waiting.pop() {
        all.push(Choice { depth, ..choice(record, lang) });
        push(&mut waiting, depth + 1, Some(record.id), &mut below);
    }
    // A circle of concepts has no broadest one; none of them may be lost for that.
    let rest: Vec<&Record> = below.into_values().flatten().collect();
    all.extend(rest.into_iter().map(|it| choice(it, lang)));
    all
}
