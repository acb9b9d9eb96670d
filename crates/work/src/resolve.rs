//! From what a source calls things to the records that they are.

use crate::portfolio::new_organisation;
use domain::{Kind, Lang, ProposedField, ProposedValue, Record, RecordId, Value, ValueError};
use std::collections::HashMap;
use std::collections::hash_map::Entry;
use store::{By, Tx, records};

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

    /// Whether a name stands for a record.
    pub fn is_named(&self, kind: Kind, name: &str) -> bool {
        self.named.contains_key(&(kind, name.to_owned()))
    }

    /// What a name stands for from now on.
    pub fn learn(&mut self, kind: Kind, name: &str, id: RecordId) {
        self.named.insert((kind, name.to_owned()), id);
    }

    /// Makes an organisation of every name that nobody has yet: whoever accepts an event
    /// accepts that its host exists.
    pub async fn make_named(
        &mut self,
        tx: &Tx,
        fields: &[ProposedField],
        lang: Lang,
        by: &By,
    ) -> store::Result<()> {
        for field in fields {
            let ProposedValue::Named { kind: Kind::Organisation, name } = &field.value else {
                continue;
            };
            if let Entry::Vacant(unknown) = self.named.entry((Kind::Organisation, name.clone())) {
                let mut organisation = new_organisation(name, lang, by);
                records::insert(tx, &mut organisation, by).await?;
                unknown.insert(organisation.id);
            }
        }
        Ok(())
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
