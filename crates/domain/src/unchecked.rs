//! Whether a text still has the words that were tied to a source.
//!
//! A claim keeps what a text said when somebody accepted it. Paragraphs and lists are written anew
//! by people, and that is no contradiction; but the passage was read beside other words, and
//! somebody has to read it again. Whoever ties the text again or accepts the claim once more has.

use crate::schema;
use crate::{Claim, Field, FieldType, ProposedValue, Record, Writing};

impl Record {
    /// Whether the original's text of a field is in other words than any of the claims on it that
    /// were accepted, and was written after the last of them was.
    pub fn is_unchecked(&self, field: Field, claims: &[&Claim], written: &Writing) -> bool {
        let before = |it: &&Claim| match it.decided {
            Some((_, at)) => at < written.at,
            // What the program took in by itself it took in with its words.
            None => written.person.is_some(),
        };
        self.is_in_other_words(field, claims) && claims.iter().all(before)
    }

    /// Whether there are claims on a text that people write anew, and none has it word for word.
    pub fn is_in_other_words(&self, field: Field, claims: &[&Claim]) -> bool {
        let takes = schema::entry(self.kind, field).map(|it| it.takes);
        let Some(FieldType::Prose | FieldType::Lines) = takes else { return false };
        let Some(now) = self.texts(field).and_then(|it| it.get(self.origin)) else { return false };
        let says = |it: &&Claim| match &it.value {
            ProposedValue::Text { lang, value } => {
                *lang == self.origin && value.trim() == now.value.trim()
            }
            _ => false,
        };
        !claims.is_empty() && !claims.iter().any(says)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{ClaimId, ClaimState, Kind, Lang, MadeBy, PersonId, RecordId, Slug, Text};
    use jiff::Timestamp;

    const STEPS: Field = Field::Steps;

    fn person() -> PersonId {
        PersonId(uuid::Uuid::from_u128(1))
    }

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    fn written(second: i64) -> Writing {
        Writing { person: Some(person()), at: at(second), reviewed: None }
    }

    fn record(steps: &str) -> Record {
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        let text = |revision| Text::new(steps, MadeBy::Author, revision, Some(person()));
        record.write(STEPS, steps, text);
        record
    }

    fn claim(value: &str, accepted: Option<i64>) -> Claim {
        Claim {
            id: ClaimId(uuid::Uuid::nil()),
            source: RecordId(uuid::Uuid::max()),
            record: RecordId(uuid::Uuid::nil()),
            field: STEPS,
            value: ProposedValue::Text { lang: Lang::Fr, value: value.to_owned() },
            passages: Vec::new(),
            place: None,
            by_hand: false,
            state: ClaimState::Accepted,
            decided: accepted.map(|it| (person(), at(it))),
            proposal: None,
        }
    }

    #[test]
    fn a_text_that_is_changed_after_it_was_tied_waits_until_somebody_reads_the_passage_again() {
        let tied = claim("Deux plans.", Some(2));
        let unchecked = |steps: &str, claims: &[&Claim], written_at| {
            record(steps).is_unchecked(STEPS, claims, &written(written_at))
        };
        assert!(!unchecked("Deux plans.", &[&tied], 1), "as it was tied");
        assert!(!unchecked("Deux plans.", &[&tied], 5), "changed and changed back");
        assert!(unchecked("Trois plans.", &[&tied], 3));
        assert!(!unchecked("Trois plans.", &[&tied], 1), "accepted beside these words");
        let confirmed = claim("Deux plans.", Some(4));
        assert!(!unchecked("Trois plans.", &[&confirmed], 3));
        let again = claim("Trois plans.", Some(4));
        assert!(!unchecked("Trois plans.", &[&tied, &again], 3));
        assert!(!unchecked("Trois plans.", &[], 3), "nothing was tied");
    }

    #[test]
    fn what_the_program_took_in_is_unchecked_once_a_person_writes_it_anew() {
        let taken_in = claim("Deux plans.", None);
        let record = record("Trois plans.");
        let by_program = Writing { person: None, ..written(3) };
        assert!(!record.is_unchecked(STEPS, &[&taken_in], &by_program));
        assert!(record.is_unchecked(STEPS, &[&taken_in], &written(3)));
    }
}
