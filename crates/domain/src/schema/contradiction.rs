//! Whether two values that sources give for one field contradict each other: the one rule that the
//! conflicts, the reading table, the marks and the choice between sources ask.
//!
//! It errs on the side of showing: what cannot be told to be the same is a contradiction.

use super::{Entry, FieldType};
use crate::contact::dialled;
use crate::{Edtf, Lang, ProposedValue, Record, Slug, Value};

/// What a claim's value is to another value of its field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Bearing {
    Same,
    /// It agrees and says more: the day where the other gives the month.
    MoreExact,
    /// It agrees and says less.
    LessExact,
    /// It agrees, and neither says all that the other does; or it is in other words.
    OtherWords,
    Contradicts,
}

impl Entry {
    /// Whether one of the two must be wrong.
    pub fn contradicts(self, one: &ProposedValue, other: &ProposedValue) -> bool {
        self.bearing(one, other) == Bearing::Contradicts
    }

    /// What `one` is to `other`.
    pub fn bearing(self, one: &ProposedValue, other: &ProposedValue) -> Bearing {
        if is_same(self.takes, one, other) {
            return Bearing::Same;
        }
        if !self.can_conflict() {
            return Bearing::OtherWords;
        }
        match (one, other) {
            (ProposedValue::Date(one), ProposedValue::Date(other)) => of_dates(one, other),
            (ProposedValue::Number(one), ProposedValue::Number(other)) => of_numbers(*one, *other),
            // One thing has a name in every language.
            (ProposedValue::Text { lang, .. }, ProposedValue::Text { lang: other, .. })
                if lang != other =>
            {
                Bearing::OtherWords
            }
            _ => Bearing::Contradicts,
        }
    }

    /// What a claim is to a text of a record as it is now. Paragraphs are written anew by people; a
    /// line either says the same or something else.
    pub fn bearing_on_text(self, claimed: &ProposedValue, record: &Record) -> Bearing {
        let ProposedValue::Text { lang, .. } = claimed else { return Bearing::Same };
        let now = record.texts(self.field).and_then(|it| it.get(*lang));
        let Some(now) = now.filter(|_| self.takes == FieldType::Line) else {
            return Bearing::Same;
        };
        self.bearing(claimed, &ProposedValue::Text { lang: *lang, value: now.value.clone() })
    }

    /// Whether any two of them contradict each other.
    pub fn has_contradiction(self, values: &[&ProposedValue]) -> bool {
        let mut distinct: Vec<&ProposedValue> = Vec::new();
        for value in values {
            if distinct.iter().any(|it| it == value) {
                continue;
            }
            if distinct.iter().any(|it| self.contradicts(it, value)) {
                return true;
            }
            distinct.push(value);
        }
        false
    }
}

impl ProposedValue {
    /// A value of a record, as a claim says it.
    pub fn of(value: &Value) -> ProposedValue {
        match value {
            Value::Date(it) => ProposedValue::Date(it.clone()),
            Value::Number(it) => ProposedValue::Number(*it),
            Value::Code(it) => ProposedValue::Code(it.clone()),
            Value::Link(it) => ProposedValue::Link(*it),
            Value::Flag(it) => ProposedValue::Flag(*it),
        }
    }

    /// The language of a text.
    pub fn lang(&self) -> Option<Lang> {
        if let ProposedValue::Text { lang, .. } = self { Some(*lang) } else { None }
    }
}

fn is_same(takes: FieldType, one: &ProposedValue, other: &ProposedValue) -> bool {
    match (one, other) {
        (
            ProposedValue::Text { lang, value },
            ProposedValue::Text { lang: other_lang, value: other },
        ) => lang == other_lang && is_same_text(takes, value, other),
        // How its figures are grouped makes no other number.
        (ProposedValue::Code(one), ProposedValue::Code(other)) if takes == FieldType::Telephone => {
            dialled(one) == dialled(other)
        }
        (ProposedValue::Code(one), ProposedValue::Code(other)) => one.trim() == other.trim(),
        _ => one == other,
    }
}

/// A line is the same however its spaces, capitals and accents were typed; a paragraph only word
/// for word.
fn is_same_text(takes: FieldType, one: &str, other: &str) -> bool {
    if one.trim() == other.trim() {
        return true;
    }
    takes == FieldType::Line && is_latin(one) && is_latin(other) && folded(one) == folded(other)
}

/// What the folding below understands whole: anything else would be left out of it.
fn is_latin(text: &str) -> bool {
    text.chars().all(|it| !it.is_alphabetic() || (it as u32) < 0x250)
}

fn folded(text: &str) -> Vec<Slug> {
    text.split_whitespace().map(Slug::from_title).collect()
}

fn of_dates(one: &Edtf, other: &Edtf) -> Bearing {
    if !one.agrees_with(other) {
        Bearing::Contradicts
    } else if one.is_more_exact_than(other) {
        Bearing::MoreExact
    } else if other.is_more_exact_than(one) {
        Bearing::LessExact
    } else {
        Bearing::OtherWords
    }
}

/// A decimal fraction shows how exactly it was measured: 2.5 is what 2.53 is called for short. The
/// zeros of a whole number show nothing (*more than 190* is not 188), so it equals itself alone.
fn of_numbers(one: f64, other: f64) -> Bearing {
    let (places, other_places) = (decimals(one), decimals(other));
    let (few, short, long) =
        if places < other_places { (places, one, other) } else { (other_places, other, one) };
    if few == 0 || places == other_places || format!("{long:.few$}") != short.to_string() {
        return Bearing::Contradicts;
    }
    if places > other_places { Bearing::MoreExact } else { Bearing::LessExact }
}

fn decimals(number: f64) -> usize {
    number.to_string().split_once('.').map_or(0, |it| it.1.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Field, Kind, RecordId, schema};

    fn value(field: Field, text: &str) -> ProposedValue {
        if let Some((lang, value)) = text.split_once(": ") {
            let value = value.to_owned();
            return ProposedValue::Text { lang: lang.parse().unwrap(), value };
        }
        let entry = Kind::ALL.into_iter().find_map(|it| schema::entry(it, field)).unwrap();
        ProposedValue::of(&entry.takes.read(text).unwrap())
    }

    #[test]
    fn what_two_claims_are_to_each_other() {
        use Bearing as B;
        let table = [
            // A date with fewer parts agrees with what lies within it.
            (Kind::Event, Field::Start, "2018", "2018-07", B::LessExact),
            (Kind::Event, Field::Start, "2018-07", "2018-07-11/2018-07-13", B::LessExact),
            (Kind::Event, Field::Start, "2018-07-11", "2018", B::MoreExact),
            (Kind::Event, Field::Start, "2018-10~", "2018-10", B::LessExact),
            (Kind::Event, Field::Start, "2018", "2018-10~", B::LessExact),
            (Kind::Event, Field::Start, "XXXX-10", "2018-10", B::LessExact),
            (Kind::Event, Field::Start, "XXXX-10", "2018", B::OtherWords),
            (Kind::Event, Field::Start, "2018-07", "2018-07", B::Same),
            // The rows of the portfolio that disagree with themselves.
            (Kind::Action, Field::Start, "2016-05", "2016-09", B::Contradicts),
            (Kind::Action, Field::Start, "2018-07", "2018-09", B::Contradicts),
            (Kind::Action, Field::Start, "2017", "2018", B::Contradicts),
            (Kind::Event, Field::Start, "2018-07-12", "2018-07-11/2018-07-13", B::Contradicts),
            // A span tells how long something lasted.
            (Kind::Practice, Field::Period, "2013/2017", "2014", B::Contradicts),
            (Kind::Practice, Field::Period, "2013/2017", "2018/2022", B::Contradicts),
            (Kind::Practice, Field::Period, "2013/2017", "2013-03/2017-11", B::LessExact),
            (Kind::Practice, Field::Period, "2013/..", "2013/2017", B::LessExact),
            (Kind::Practice, Field::Period, "2013/2013", "2013", B::OtherWords),
            // Of numbers only a fraction is a rounding.
            (Kind::Figure, Field::Number, "188", "190", B::Contradicts),
            (Kind::Figure, Field::Number, "2.5", "2.53", B::LessExact),
            (Kind::Figure, Field::Number, "2.53", "2.5", B::MoreExact),
            (Kind::Figure, Field::Number, "2.5", "2.58", B::Contradicts),
            (Kind::Event, Field::DurationDays, "2", "2.5", B::Contradicts),
            (Kind::Event, Field::DurationDays, "3", "2.5", B::Contradicts),
            (Kind::Event, Field::Participants, "20", "20", B::Same),
            // Titles and sentences are worded, names and codes are not.
            (Kind::Event, Field::Title, "en: A workshop", "en: The workshop", B::OtherWords),
            (Kind::Practice, Field::Summary, "en: One", "en: Another", B::OtherWords),
            (Kind::Figure, Field::Unit, "fr: jours", "fr: jours de mission", B::OtherWords),
            (Kind::Event, Field::City, "es: México", "es: MEXICO ", B::Same),
            (Kind::Event, Field::City, "es: México", "es: Lima", B::Contradicts),
            (Kind::Event, Field::City, "es: La Habana", "en: Havana", B::OtherWords),
            (Kind::Event, Field::City, "ar: عمّان", "ar: القاهرة", B::Contradicts),
            (Kind::Action, Field::PartnerNames, "en: A ministry", "en: B ministry", B::Contradicts),
            (Kind::Organisation, Field::Acronym, "fr: TIM", "fr: TEH", B::Contradicts),
            (Kind::Event, Field::Code, "MX", "CR", B::Contradicts),
            (Kind::Action, Field::Status, "closed", "running", B::Contradicts),
            // How a number is grouped says nothing, and a body may have many.
            (Kind::Organisation, Field::Telephone, "+41 227398111", "+41 22 739 81 11", B::Same),
            (Kind::Organisation, Field::Telephone, "+41 227398111", "+41 227398112", B::OtherWords),
            (Kind::Organisation, Field::Url, "https://a.org", "https://b.org", B::Contradicts),
            // Several values stand together.
            (Kind::Practice, Field::Marks, "gender", "children", B::OtherWords),
        ];
        for (kind, field, one, other, bearing) in table {
            let entry = schema::entry(kind, field).unwrap();
            let (one, other) = (value(field, one), value(field, other));
            assert_eq!(entry.bearing(&one, &other), bearing, "{field:?} {one:?} {other:?}");
            let back = match bearing {
                B::LessExact => B::MoreExact,
                B::MoreExact => B::LessExact,
                it @ (B::Same | B::OtherWords | B::Contradicts) => it,
            };
            assert_eq!(entry.bearing(&other, &one), back, "{field:?} {other:?} {one:?}");
        }
    }

    #[test]
    fn two_links_and_two_kinds_of_value_contradict() {
        let entry = schema::entry(Kind::Event, Field::Country).unwrap();
        let link = |it| ProposedValue::Link(RecordId(uuid::Uuid::from_u128(it)));
        let coded = ProposedValue::Coded { kind: Kind::Place, code: "MX".to_owned() };
        assert!(entry.contradicts(&link(1), &link(2)));
        assert!(!entry.contradicts(&link(1), &link(1)));
        assert!(entry.contradicts(&link(1), &coded), "who knows the records resolves codes first");
    }

    #[test]
    fn a_less_exact_date_agrees_with_two_that_contradict_each_other() {
        let entry = schema::entry(Kind::Event, Field::Start).unwrap();
        let all = ["2018", "2018-07", "2018-07-11"].map(|it| value(Field::Start, it));
        let all: Vec<_> = all.iter().collect();
        assert!(!entry.has_contradiction(&all));
        let july = value(Field::Start, "2018-09");
        assert!(entry.has_contradiction(&[all, vec![&july]].concat()));
    }
}
