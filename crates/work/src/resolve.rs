//! From what a source calls things to the records that they are.

mod bodies;
mod world;

pub use world::{other_names, parted, shipped_as};

use crate::portfolio::new_organisation;
use domain::{
    Claim, ClaimId, ClaimState, Field, Kind, Lang, Proposal, ProposalId, ProposedField,
    ProposedValue, Record, RecordId, Value, ValueError,
};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use store::{By, Tx, claims, records};

/// Who names a body, and in which language.
#[derive(Debug, Clone, Copy)]
pub struct Naming {
    pub source: RecordId,
    pub proposal: Option<ProposalId>,
    pub lang: Lang,
}

/// What stands for the codes and names of one proposal or one row.
#[derive(Debug, Default)]
pub struct Known {
    coded: HashMap<(Kind, String), RecordId>,
    named: HashMap<(Kind, String), RecordId>,
}

impl Known {
    /// Looks all codes and names up, one statement for each kind.
    pub async fn look_up(
        db: &store::Db,
        values: impl Iterator<Item = &ProposedValue>,
    ) -> store::Result<Known> {
        let mut codes: HashMap<Kind, Vec<&str>> = HashMap::new();
        let mut names: HashMap<Kind, Vec<&str>> = HashMap::new();
        for value in values {
            match value {
                ProposedValue::Coded { kind, code } => codes.entry(*kind).or_default().push(code),
                ProposedValue::Named { kind, name } => names.entry(*kind).or_default().push(name),
                _ => (),
            }
        }
        let mut known = Known::default();
        for (kind, codes) in codes {
            let ids = records::by_codes(db, kind, &codes).await?;
            known.coded.extend(ids.into_iter().map(|(code, id)| ((kind, code), id)));
        }
        for (kind, names) in names {
            let ids = records::by_titles(db, kind, &names).await?;
            known.named.extend(ids.into_iter().map(|(name, id)| ((kind, name), id)));
        }
        Ok(known)
    }

    /// What the codes and names of proposals mean, as those who decide about their reports have
    /// said so far. A few statements more where they name bodies.
    pub async fn of(db: &store::Db, proposals: &[Proposal]) -> store::Result<Known> {
        let values = proposals.iter().flat_map(|it| &it.fields).map(|it| &it.value);
        let mut known = Known::look_up(db, values).await?;
        bodies::settle(db, &mut known, proposals).await?;
        Ok(known)
    }

    /// The value of a record's field. `None` for a text, and for a name that nobody has yet.
    pub fn value(&self, proposed: &ProposedValue) -> Result<Option<Value>, ValueError> {
        Ok(Some(match proposed {
            ProposedValue::Text { .. } => return Ok(None),
            ProposedValue::Date(it) => Value::Date(it.clone()),
            ProposedValue::Number(it) => Value::Number(*it),
            ProposedValue::Code(it) => Value::Code(it.clone()),
            ProposedValue::Flag(it) => Value::Flag(*it),
            ProposedValue::Link(it) => Value::Link(*it),
            ProposedValue::Coded { kind, code } => {
                let unknown = || ValueError::Unknown { kind: *kind, code: code.clone() };
                Value::Link(*self.coded.get(&(*kind, code.clone())).ok_or_else(unknown)?)
            }
            ProposedValue::Named { kind, name } => match self.named.get(&(*kind, name.clone())) {
                Some(id) => Value::Link(*id),
                None => return Ok(None),
            },
        }))
    }

    /// The same as a claim says it: a name that stands for nothing stays a name.
    pub fn claimed(&self, proposed: &ProposedValue) -> ProposedValue {
        let value = self.value(proposed).ok().flatten();
        value.map_or_else(|| proposed.clone(), |it| ProposedValue::of(&it))
    }

    /// Whether a name stands for a record.
    pub fn is_named(&self, kind: Kind, name: &str) -> bool {
        self.named.contains_key(&(kind, name.to_owned()))
    }

    /// What a name stands for from now on.
    pub fn learn(&mut self, kind: Kind, name: &str, id: RecordId) {
        self.named.insert((kind, name.to_owned()), id);
    }

    /// Makes an organisation of every name that nobody has yet: whoever accepts an event
    /// accepts that its host exists, and the words that name it are its source.
    pub async fn make_named(
        &mut self,
        tx: &Tx,
        fields: &[ProposedField],
        naming: Naming,
        by: &By,
    ) -> store::Result<()> {
        for field in fields {
            let ProposedValue::Named { kind: Kind::Organisation, name } = &field.value else {
                continue;
            };
            if let Entry::Vacant(unknown) = self.named.entry((Kind::Organisation, name.clone())) {
                let mut organisation = new_organisation(name, naming.lang, by);
                records::insert(tx, &mut organisation, by).await?;
                let claim = named(organisation.id, (name, field), naming, by);
                claims::insert(tx, &[claim], by).await?;
                unknown.insert(organisation.id);
            }
        }
        Ok(())
    }
}

/// That a source calls a body by this name.
fn named(
    record: RecordId,
    (name, field): (&str, &ProposedField),
    naming: Naming,
    by: &By,
) -> Claim {
    Claim {
        id: ClaimId::new(by.at),
        source: naming.source,
        record,
        field: Field::Title,
        value: ProposedValue::Text { lang: naming.lang, value: name.to_owned() },
        passages: field.passages.clone(),
        place: None,
        by_hand: field.by_hand,
        state: ClaimState::Accepted,
        decided: by.person.map(|it| (it, by.at)),
        proposal: naming.proposal,
    }
}

/// Puts a value into a record: a text into its language, everything else into its field.
pub fn put(
    record: &mut Record,
    field: &ProposedField,
    known: &Known,
    by: &By,
) -> Result<(), ValueError> {
    if let ProposedValue::Text { lang, value } = &field.value {
        let text = |revision| domain::Text::new(value, domain::MadeBy::Author, revision, by.person);
        record.say(field.field, *lang, value, text);
    } else if let Some(value) = known.value(&field.value)? {
        record.add(field.field, value);
    }
    Ok(())
}
