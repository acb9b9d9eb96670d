//! Who wrote what stands in a record and who has reviewed it, as the log of its changes tells it.

use crate::{EditionDays, Field, Lang, PersonId, Record, RecordId, State, Text, Value};
use jiff::Timestamp;
use std::collections::HashMap;

/// Who put a value where it stands, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Writing {
    /// Nobody where the program did.
    pub person: Option<PersonId>,
    pub at: Timestamp,
    /// That somebody else approved the record with it; of a translation, that somebody else has
    /// read it beside the original.
    pub reviewed: Option<Review>,
}

/// Who has reviewed something, and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Review {
    /// Nobody where the program did.
    pub person: Option<PersonId>,
    pub at: Timestamp,
}

/// The writings of some records, made by reading their versions from the first to the last.
///
/// The next edition is written in a draft beside what is published: what the draft begins with was
/// written there, and what the published record takes over from it was written in the draft.
#[derive(Debug, Clone, Default)]
pub struct Writings {
    written: HashMap<RecordId, Written>,
    /// The draft of the next edition that was read last, by what it is the next of.
    drafts: HashMap<RecordId, RecordId>,
}

/// A record as it was after the changes that were read, and who wrote each part of it.
#[derive(Debug, Clone)]
struct Written {
    record: Record,
    texts: HashMap<(Field, Lang), Writing>,
    values: HashMap<Field, Vec<Writing>>,
    published: EditionDays,
}

impl Writings {
    /// Reads what a record was after its next change. What is as it was before keeps its writer.
    pub fn read(&mut self, record: Record, person: Option<PersonId>, at: Timestamp) {
        let new = Writing { person, at, reviewed: None };
        let before = self.written.remove(&record.id);
        let beside = match record.next_of {
            Some(_) if before.is_some() => None,
            Some(published) => self.written.get(&published),
            None => self.drafts.get(&record.id).and_then(|it| self.written.get(it)),
        };
        let approves = record.state() == State::Reviewed
            && before.as_ref().is_some_and(|it| it.record.state() != State::Reviewed);
        let mut published = before.as_ref().map(|it| it.published.clone()).unwrap_or_default();
        published.read(&record.editions, at);
        let (texts, values) = (HashMap::new(), HashMap::new());
        let mut written = Written { record, texts, values, published };
        let sides = [before.as_ref(), beside];
        for (field, texts) in &written.record.content.texts {
            for (lang, text) in texts.iter() {
                let mut writing = kept(sides, |it| it.text(*field, lang, text)).unwrap_or(new);
                if lang != written.record.origin {
                    writing.reviewed = review(text, &writing, at);
                }
                written.texts.insert((*field, lang), writing);
            }
        }
        for (field, values) in &written.record.content.values {
            let kept = |value| kept(sides, |it| it.value(*field, value)).unwrap_or(new);
            written.values.insert(*field, values.iter().map(kept).collect());
        }
        if approves {
            written.approve(person, at);
        }
        if let Some(published) = written.record.next_of {
            self.drafts.insert(published, written.record.id);
        }
        self.written.insert(written.record.id, written);
    }

    /// Who wrote a text that the record has in a language.
    pub fn text(&self, record: RecordId, field: Field, lang: Lang) -> Option<Writing> {
        self.written.get(&record)?.texts.get(&(field, lang)).copied()
    }

    /// When readers got an edition of a record; the first is 1.
    pub fn published(&self, record: RecordId, edition: u32) -> Option<Timestamp> {
        self.written.get(&record)?.published.of(edition)
    }

    /// Who gave a field a value that it has.
    pub fn value(&self, record: RecordId, field: Field, value: &Value) -> Option<Writing> {
        self.written.get(&record)?.value(field, value)
    }
}

impl Written {
    /// Who wrote it, if it is still the same: a translation that was found to fit another edition
    /// has been made anew.
    fn text(&self, field: Field, lang: Lang, now: &Text) -> Option<Writing> {
        let before = self.record.texts(field)?.get(lang)?;
        before.is_same_work(now).then(|| self.texts.get(&(field, lang)).copied())?
    }

    fn value(&self, field: Field, value: &Value) -> Option<Writing> {
        let at = self.record.values(field).iter().position(|it| it == value)?;
        self.values.get(&field)?.get(at).copied()
    }

    /// Nobody reviews what they wrote. The approval is of the original; a translation has a review
    /// of its own.
    fn approve(&mut self, person: Option<PersonId>, at: Timestamp) {
        let origin = self.record.origin;
        let texts = self.texts.iter_mut().filter(|it| it.0.1 == origin).map(|it| it.1);
        let all = texts.chain(self.values.values_mut().flatten());
        for writing in all.filter(|it| it.person != person) {
            writing.reviewed.get_or_insert(Review { person, at });
        }
    }
}

/// Who wrote something that is as it was: before, or in the record beside.
fn kept(
    [before, beside]: [Option<&Written>; 2],
    of: impl Fn(&Written) -> Option<Writing>,
) -> Option<Writing> {
    let (before, beside) = (before.and_then(&of), beside.and_then(&of));
    let writing = before.or(beside)?;
    let reviewed = writing.reviewed.or(beside.and_then(|it| it.reviewed));
    Some(Writing { reviewed, ..writing })
}

/// The review of a translation: one that was known, or has been made now.
fn review(text: &Text, writing: &Writing, at: Timestamp) -> Option<Review> {
    let person = text.reviewed_by();
    let known = writing.reviewed.filter(|it| it.person == person);
    person.map(|_| known.unwrap_or(Review { person, at }))
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
        move |revision| Text::new(value, MadeBy::Author, revision, None)
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
    fn an_edition_is_of_the_day_on_which_readers_got_it() {
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        record.write(Field::Title, "Un", text("Un"));
        let mut writings = Writings::default();
        writings.read(record.clone(), Some(person(1)), at(1));
        assert_eq!(writings.published(id, 1), None);
        let kept = |mut it: Record, before: &Record| {
            it.count_edition(Some(before));
            it
        };
        let first = kept(record.clone().in_state(State::Published), &record);
        writings.read(first.clone(), Some(person(1)), at(2));
        let mut translated = first.clone();
        translated.translate(Field::Title, Lang::En, text("One"));
        let translated = kept(translated, &first);
        writings.read(translated.clone(), Some(person(2)), at(3));
        let mut second = translated.clone();
        second.write(Field::Title, "Deux", text("Deux"));
        writings.read(kept(second, &translated), Some(person(1)), at(4));
        // A log that begins when editions were there already knows the day of the last alone.
        let (mut late, mut begun) = (Writings::default(), translated.clone());
        begun.write(Field::Title, "Deux", text("Deux"));
        let begun = kept(begun, &translated);
        late.read(begun, Some(person(1)), at(9));
        assert_eq!([1, 2].map(|it| late.published(id, it)), [None, Some(at(9))]);
        let days = [0, 1, 2, 3].map(|edition| writings.published(id, edition));
        assert_eq!(days, [None, Some(at(2)), Some(at(4)), None], "a translation is no edition");
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
        let reviewed = |field| writings.text(id, field, Lang::Fr).unwrap().reviewed;
        let review = Review { person: Some(person(2)), at: at(4) };
        assert_eq!(reviewed(Field::Title), Some(review));
        assert_eq!(reviewed(Field::Summary), None, "they approved their own words");
    }

    fn translated(value: &str, by: u128) -> impl FnOnce(u32) -> Text {
        move |edition| Text::new(value, MadeBy::Translator, edition, Some(person(by)))
    }

    #[test]
    fn the_review_of_a_translation_is_its_own_and_not_the_approval_of_the_record() {
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        record.write(Field::Title, "Un", text("Un"));
        record.translate(Field::Title, Lang::En, translated("One", 1));
        let mut writings = Writings::default();
        writings.read(record.clone().in_state(State::InReview), Some(person(1)), at(1));
        let record = record.in_state(State::Reviewed);
        writings.read(record.clone(), Some(person(2)), at(2));
        let reviewed = |it: &Writings, lang| it.text(id, Field::Title, lang).unwrap().reviewed;
        assert_eq!(reviewed(&writings, Lang::Fr).map(|it| it.at), Some(at(2)));
        assert_eq!(reviewed(&writings, Lang::En), None);

        let mut record = record.in_state(State::Published);
        record.review(&[Field::Title], Lang::En, person(3)).unwrap();
        writings.read(record.clone(), Some(person(3)), at(3));
        record.add(Field::Marks, Value::Code("gender".to_owned()));
        writings.read(record.clone(), Some(person(4)), at(4));
        let review = Review { person: Some(person(3)), at: at(3) };
        assert_eq!(reviewed(&writings, Lang::En), Some(review));
        let english = writings.text(id, Field::Title, Lang::En).unwrap();
        assert_eq!((english.person, english.at), (Some(person(1)), at(1)), "who wrote it stays");

        record.translate(Field::Title, Lang::En, translated("The one", 4));
        writings.read(record, Some(person(4)), at(5));
        assert_eq!(reviewed(&writings, Lang::En), None);
    }

    #[test]
    fn what_happens_on_either_side_of_a_next_edition_keeps_who_did_it() {
        let (id, draft) = (RecordId(uuid::Uuid::nil()), RecordId(uuid::Uuid::max()));
        let mut here = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        here.write(Field::Title, "Un", text("Un"));
        here.write(Field::Summary, "Un.", text("Un."));
        here.translate(Field::Title, Lang::En, translated("One", 1));
        here.translate(Field::Summary, Lang::En, translated("One.", 1));
        let here = here.in_state(State::Published);
        let mut writings = Writings::default();
        writings.read(here.clone(), Some(person(1)), at(1));
        let mut next = here.next_edition(draft);
        let begun = next.content.clone();
        writings.read(next.clone(), Some(person(2)), at(2));

        // Here a translation is reviewed and another made; the draft is changed after that.
        let mut here = here;
        here.review(&[Field::Title], Lang::En, person(3)).unwrap();
        here.translate(Field::Title, Lang::Es, translated("Uno", 3));
        writings.read(here.clone(), Some(person(3)), at(3));
        next.write(Field::Lessons, "Deux.", text("Deux."));
        next.review(&[Field::Summary], Lang::En, person(4)).unwrap();
        writings.read(next.clone(), Some(person(4)), at(4));
        here.take_over(&next.in_state(State::Published), &begun);
        writings.read(here, Some(person(5)), at(5));

        let of = |field, lang| writings.text(id, field, lang).unwrap();
        let wrote = |field, lang| (of(field, lang).person, of(field, lang).at);
        let reviewed = |field| of(field, Lang::En).reviewed.map(|it| (it.person, it.at));
        assert_eq!(wrote(Field::Title, Lang::En), (Some(person(1)), at(1)));
        assert_eq!(wrote(Field::Title, Lang::Es), (Some(person(3)), at(3)));
        assert_eq!(wrote(Field::Lessons, Lang::Fr), (Some(person(4)), at(4)));
        assert_eq!(reviewed(Field::Title), Some((Some(person(3)), at(3))));
        assert_eq!(reviewed(Field::Summary), Some((Some(person(4)), at(4))));
    }
}
