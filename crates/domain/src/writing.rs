//! Who wrote what stands in a record, as the log of its changes tells it.

use crate::{Field, Lang, PersonId, Record, RecordId, State, Text, Value};
use jiff::Timestamp;
use std::collections::HashMap;

/// Who put a value where it stands, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Writing {
    /// Nobody where the program did.
    pub person: Option<PersonId>,
    pub at: Timestamp,
    /// When somebody else approved the record with it.
    pub reviewed_at: Option<Timestamp>,
}

/// The writings of some records, made by reading their versions from the first to the last.
#[derive(Debug, Clone, Default)]
pub struct Writings(HashMap<RecordId, Written>);

/// A record as it was after the changes that were read, and who wrote each part of it.
#[derive(Debug, Clone)]
struct Written {
    record: Record,
    texts: HashMap<(Field, Lang), Writing>,
    values: HashMap<Field, Vec<Writing>>,
}

impl Writings {
    /// Reads what a record was after its next change. What is as it was before keeps its writer.
    pub fn read(&mut self, record: Record, person: Option<PersonId>, at: Timestamp) {
        let new = Writing { person, at, reviewed_at: None };
        let before = self.0.remove(&record.id);
        let approves = record.state() == State::Reviewed
            && before.as_ref().is_some_and(|it| it.record.state() != State::Reviewed);
        let mut written = Written { texts: HashMap::new(), values: HashMap::new(), record };
        for (field, texts) in &written.record.content.texts {
            for (lang, text) in texts.iter() {
                let kept = before.as_ref().and_then(|it| it.text(*field, lang, text));
                written.texts.insert((*field, lang), kept.unwrap_or(new));
            }
        }
        for (field, values) in &written.record.content.values {
            let kept =
                |value| before.as_ref().and_then(|it| it.value(*field, value)).unwrap_or(new);
            written.values.insert(*field, values.iter().map(kept).collect());
        }
        if approves {
            written.approve(person, at);
        }
        self.0.insert(written.record.id, written);
    }

    /// Who wrote a text that the record has in a language.
    pub fn text(&self, record: RecordId, field: Field, lang: Lang) -> Option<Writing> {
        self.0.get(&record)?.texts.get(&(field, lang)).copied()
    }

    /// Who gave a field a value that it has.
    pub fn value(&self, record: RecordId, field: Field, value: &Value) -> Option<Writing> {
        self.0.get(&record)?.value(field, value)
    }
}

impl Written {
    /// Who wrote it, if it is still the same: a translation that was found to fit another edition
    /// has been made anew.
    fn text(&self, field: Field, lang: Lang, now: &Text) -> Option<Writing> {
        let before = self.record.texts(field)?.get(lang)?;
        if before == now { self.texts.get(&(field, lang)).copied() } else { None }
    }

    fn value(&self, field: Field, value: &Value) -> Option<Writing> {
        let at = self.record.values(field).iter().position(|it| it == value)?;
        self.values.get(&field)?.get(at).copied()
    }

    /// Nobody reviews what they wrote.
    fn approve(&mut self, person: Option<PersonId>, at: Timestamp) {
        let all = self.texts.values_mut().chain(self.values.values_mut().flatten());
        for writing in all.filter(|it| it.person != person) {
            writing.reviewed_at.get_or_insert(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, MadeBy, Slug};

    fn person(number: u128) -> PersonId {
        PersonId(uuid::Uuid::from_u128(number))
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn text(value: &str) -> impl FnOnce(u32) -> Text {
        let value = value.to_owned();
        move |revision| Text { value, made_by: MadeBy::Author, revision, person: None }
    }

    #[test]
    fn what_is_as_it_was_keeps_its_writer() {
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        record.write(Field::Title, "Un", text("Un"));
        record.set(Field::Marks, vec![Value::Code("gender".to_owned())]);
        let mut writings = Writings::default();
        writings.read(record.clone(), Some(person(1)), at(1));

        record.translate(Field::Title, Lang::En, text("One"));
        record.add(Field::Marks, Value::Code("children".to_owned()));
        writings.read(record.clone(), Some(person(2)), at(2));
        let who = |it: Option<Writing>| it.map(|it| (it.person, it.at));
        let mark = |it: &Writings, code: &str| {
            who(it.value(id, Field::Marks, &Value::Code(code.to_owned())))
        };
        assert_eq!(who(writings.text(id, Field::Title, Lang::Fr)), Some((Some(person(1)), at(1))));
        assert_eq!(who(writings.text(id, Field::Title, Lang::En)), Some((Some(person(2)), at(2))));
        assert_eq!(mark(&writings, "gender"), Some((Some(person(1)), at(1))));
        assert_eq!(mark(&writings, "children"), Some((Some(person(2)), at(2))));

        // What is taken out and put in again was written by who put it in.
        record.set(Field::Marks, vec![Value::Code("children".to_owned())]);
        writings.read(record.clone(), Some(person(1)), at(3));
        assert_eq!(mark(&writings, "gender"), None);
        record.add(Field::Marks, Value::Code("gender".to_owned()));
        writings.read(record, Some(person(3)), at(4));
        assert_eq!(mark(&writings, "gender"), Some((Some(person(3)), at(4))));
    }

    #[test]
    fn a_review_is_one_of_what_others_wrote() {
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        record.write(Field::Title, "Un", text("Un"));
        let mut writings = Writings::default();
        writings.read(record.clone(), Some(person(1)), at(1));
        record.write(Field::Summary, "Deux", text("Deux"));
        writings.read(record.clone(), Some(person(2)), at(2));
        writings.read(record.clone().in_state(State::InReview), Some(person(2)), at(3));
        writings.read(record.in_state(State::Reviewed), Some(person(2)), at(4));
        let reviewed = |field| writings.text(id, field, Lang::Fr).unwrap().reviewed_at;
        assert_eq!(reviewed(Field::Title), Some(at(4)));
        assert_eq!(reviewed(Field::Summary), None, "they approved their own words");
    }
}
