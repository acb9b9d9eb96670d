//! Which words of a report say a field of a proposal.
//!
//! What the harvest has read closely has its narrowest passage. The rest rests on the proposal as
//! a whole, which may be several sentences: a mark must not say of one of them that it says the
//! fact where it does not. What no words say has no passage here, and is shown with what its
//! proposal was [drawn](super::drawn) from, as that.

use super::spot;
use domain::{Edtf, Field, Kind, Passage, Proposal, ProposedField, ProposedValue, Slug};
use harvest::{Gazetteer, Harvester};
use std::ops::RangeInclusive;

/// A passage of a proposal with its words.
struct Told {
    at: Passage,
    text: String,
    words: Vec<String>,
}

/// For each field of a proposal, in their order, the passages of the report that say it.
pub fn passages(proposal: &Proposal, report: &str) -> Vec<Vec<Passage>> {
    let told: Vec<Told> = proposal.passages.iter().map(|at| told(*at, report)).collect();
    let of_field = |field: &ProposedField| {
        if !field.passages.is_empty() {
            field.passages.clone()
        } else if field.by_hand || report.is_empty() {
            // A person has put it into words of their own, and its mark says so.
            proposal.passages.clone()
        } else {
            let saying: Vec<Passage> =
                told.iter().filter_map(|it| it.saying(&field.value)).collect();
            // A title that the harvest put together is a name for what the passages tell, and no
            // fact that one of them could say.
            let is_a_name = field.field == Field::Title && saying.is_empty();
            if is_a_name { proposal.passages.clone() } else { saying }
        }
    };
    proposal.fields.iter().map(of_field).collect()
}

fn told(at: Passage, report: &str) -> Told {
    let text = at.words(report);
    Told { at, words: words(&text), text }
}

impl Told {
    /// The passage, or the narrower one, that says a value.
    fn saying(&self, value: &ProposedValue) -> Option<Passage> {
        let says = match value {
            ProposedValue::Text { value, .. } | ProposedValue::Named { name: value, .. } => {
                let value = value.trim_end_matches('…');
                if let Some(found) = spot::first(&self.text, value) {
                    let start = self.at.start;
                    return Some(Passage { start: start + found.start, end: start + found.end });
                }
                self.says_most_of(value)
            }
            ProposedValue::Date(date) => self.says_year(date),
            ProposedValue::Number(number) => self.says_number(*number),
            ProposedValue::Coded { kind, code } => self.says_code(*kind, code),
            // What kind of thing it is, is told by all of it and by no word alone.
            ProposedValue::Code(_) | ProposedValue::Flag(_) | ProposedValue::Link(_) => true,
        };
        says.then_some(self.at)
    }

    /// Whether most words of a text that was put together stand here, whatever their endings.
    fn says_most_of(&self, value: &str) -> bool {
        let wanted = words(value);
        let long: Vec<&String> = wanted.iter().filter(|it| it.chars().count() > 3).collect();
        let wanted: Vec<&String> = if long.is_empty() { wanted.iter().collect() } else { long };
        let there = wanted.iter().filter(|it| self.words.iter().any(|word| same(word, it))).count();
        there > 0 && there * 5 >= wanted.len() * 3
    }

    fn says_year(&self, date: &Edtf) -> bool {
        let Some((first, last)) = date.years() else { return true };
        [first, last].iter().any(|year| self.words.contains(&year.to_string()))
    }

    /// A small number is written in words as often as not: *deux jours et demi*.
    fn says_number(&self, number: f64) -> bool {
        const IN_WORDS: RangeInclusive<f64> = 0.0..=31.0;
        let digits = ungrouped(&self.text);
        let written = number.to_string();
        let found = |wanted: &str| digits.split(' ').any(|it| it == wanted);
        found(&written) || found(&written.replace('.', ",")) || IN_WORDS.contains(&number)
    }

    fn says_code(&self, kind: Kind, code: &str) -> bool {
        let gazetteer = Harvester::shipped().gazetteer();
        match kind {
            Kind::Place => names_of_place(gazetteer, code).any(|it| self.has_row(it)),
            Kind::Theme => names_of_theme(gazetteer, code).any(|it| self.has_row(it)),
            _ => true,
        }
    }

    /// Whether the words of a name stand here one after the other.
    fn has_row(&self, name: &str) -> bool {
        let name = words(name);
        let alike = |row: &[String]| row.iter().zip(&name).all(|(one, other)| same(one, other));
        !name.is_empty() && self.words.windows(name.len()).any(alike)
    }
}

/// A country is told by its cities, too.
fn names_of_place<'a>(gazetteer: &'a Gazetteer, code: &'a str) -> impl Iterator<Item = &'a str> {
    let place = gazetteer.place(code).and_then(|it| gazetteer.places.get(it)).into_iter();
    let own = place.flat_map(|it| it.names.values().chain(it.acronyms.values()));
    let cities = gazetteer.cities.iter().filter(move |it| it.country == code);
    let cities = cities.flat_map(|it| it.names.values());
    own.chain(cities).flatten().map(String::as_str)
}

fn names_of_theme<'a>(gazetteer: &'a Gazetteer, code: &'a str) -> impl Iterator<Item = &'a str> {
    let theme = gazetteer.themes.iter().filter(move |it| it.id == code);
    let names = theme.flat_map(|it| it.names.values().chain(it.acronyms.values()));
    names.flatten().map(String::as_str)
}

/// Words however they are capitalised and accented.
pub fn words(text: &str) -> Vec<String> {
    let words = text.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let folded = |word: &str| match Slug::from_title(word) {
        slug if word.chars().all(|it| (it as u32) < 0x250) => slug.as_str().to_owned(),
        _ => word.to_lowercase(),
    };
    words.map(folded).collect()
}

/// The same word, or one with another ending: *migrant* and *migrants*, *mexicain* and *Mexique*.
pub fn same(one: &str, other: &str) -> bool {
    const STEM: usize = 4;
    let stem = |word: &str| word.chars().count().saturating_sub(3).max(STEM);
    let shared = one.chars().zip(other.chars()).take_while(|it| it.0 == it.1).count();
    one == other || shared >= stem(one).max(stem(other))
}

/// The numbers of a text without what groups their digits, the rest as spaces.
fn ungrouped(text: &str) -> String {
    let signs: Vec<char> = text.chars().collect();
    let digit = |at: usize| signs.get(at).is_some_and(char::is_ascii_digit);
    let three = |at: usize| (at..at + 3).all(digit) && !digit(at + 3);
    let mut all = String::new();
    for (at, sign) in signs.iter().enumerate() {
        let between = at > 0 && digit(at - 1) && digit(at + 1);
        let groups = [' ', '.', ',', '\'', '’', '\u{a0}', '\u{202f}'].contains(sign);
        let splits_fraction = matches!(sign, '.' | ',') && between && !three(at + 1);
        if sign.is_ascii_digit() || splits_fraction {
            all.push(*sign);
        } else if !(groups && between && three(at + 1)) {
            all.push(' ');
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{ClaimState, Lang, ProposalId, ProposalKind, RecordId};

    const REPORT: &str = "Un atelier a réuni trois pays à Lima. Il a duré deux jours, en mars 2018. \
        Les 1 250 agents formés travaillent contre le trafic illicite de migrants.";

    /// What the words say on which a field rests, of a proposal that rests on all three sentences.
    fn said(field: Field, value: ProposedValue) -> Vec<String> {
        let ends: Vec<usize> = REPORT.match_indices('.').map(|it| it.0).collect();
        let chars = |bytes: usize| REPORT[..bytes].chars().count();
        let mut start = 0;
        let mut passages = Vec::new();
        for end in ends {
            passages.push(Passage { start: chars(start), end: chars(end + 1) });
            start = (end + 2).min(REPORT.len());
        }
        let proposal = Proposal {
            id: ProposalId(uuid::Uuid::nil()),
            source: RecordId(uuid::Uuid::nil()),
            kind: ProposalKind::Event,
            title: String::new(),
            fields: vec![ProposedField::new(field, value)],
            passages,
            confidence: 1.0,
            drawn_by: None,
            state: ClaimState::Proposed,
            record: None,
            decided: None,
            version: 1,
        };
        super::passages(&proposal, REPORT)[0].iter().map(|it| it.words(REPORT)).collect()
    }

    fn text(value: &str) -> ProposedValue {
        ProposedValue::Text { lang: Lang::Fr, value: value.to_owned() }
    }

    fn coded(kind: Kind, code: &str) -> ProposedValue {
        ProposedValue::Coded { kind, code: code.to_owned() }
    }

    const FIRST: &str = "Un atelier a réuni trois pays à Lima.";
    const SECOND: &str = "Il a duré deux jours, en mars 2018.";
    const THIRD: &str =
        "Les 1 250 agents formés travaillent contre le trafic illicite de migrants.";

    #[test]
    fn each_field_leads_to_the_sentence_that_says_it() {
        assert_eq!(said(Field::City, text("Lima")), ["Lima"]);
        assert_eq!(said(Field::Title, text("Atelier de Lima : trois pays réunis")), [FIRST]);
        assert_eq!(said(Field::Country, coded(Kind::Place, "PE")), [FIRST], "by its city");
        assert_eq!(said(Field::Start, ProposedValue::Date("2018-03".parse().unwrap())), [SECOND]);
        assert_eq!(said(Field::Participants, ProposedValue::Number(1250.0)), [THIRD]);
        let theme = coded(Kind::Theme, "smuggling_of_migrants");
        assert_eq!(said(Field::Themes, theme), [THIRD]);
    }

    #[test]
    fn what_no_sentence_says_leads_to_none() {
        let none: [&str; 0] = [];
        assert_eq!(said(Field::City, text("Quito")), none);
        assert_eq!(said(Field::Country, coded(Kind::Place, "EC")), none);
        assert_eq!(said(Field::Start, ProposedValue::Date("2019".parse().unwrap())), none);
        assert_eq!(said(Field::Participants, ProposedValue::Number(250.0)), none);
    }

    #[test]
    fn a_small_number_may_be_written_in_words() {
        assert_eq!(said(Field::DurationDays, ProposedValue::Number(2.0)).len(), 3);
    }
}
