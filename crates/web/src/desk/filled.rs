//! A form as somebody filled it in: pairs of names and texts.
//!
//! | name | is |
//! |---|---|
//! | `title.fr` | a text in a language |
//! | `start` | a date, number, code or token; several of a name are several values |
//! | `places`, `places.add` | links: those that are ticked, and those that are written |
//! | `looked.places`, `offered.places` | the words that were looked for, and what was offered for them |
//! | `partners.make` | a body that nobody knows yet, to be made |
//! | `keep.title.fr` | which of two versions to keep: `theirs` or `mine` |
//! | `version` | the version of the record that was filled in |
//! | `look` | the field in which the words that are written are to be looked for |
//! | `again` | show it as it is filled in, and write nothing |

use super::choices::Choices;
use super::ended::{AGAIN, SIGN_IN};
use domain::schema::{self, Entry, Many};
use domain::{Field, FieldType, Kind, Lang, Proposal, ProposedValue, Record, Value, ValueError};

/// The name of the buttons that look for a record.
const LOOK: &str = "look";

#[derive(Debug, Clone, Default, PartialEq)]
pub struct Filled(Vec<(String, String)>);

impl From<Vec<(String, String)>> for Filled {
    /// Browsers end lines with two signs; we keep one.
    fn from(pairs: Vec<(String, String)>) -> Filled {
        let tidy = |it: &str| it.replace("\r\n", "\n").trim().to_owned();
        let pairs = pairs.into_iter().filter(|(name, _)| !name.starts_with(SIGN_IN));
        Filled(pairs.map(|(name, value)| (name, tidy(&value))).collect())
    }
}

impl Filled {
    /// The form of a record as it is.
    pub fn of_record(record: &Record, choices: &Choices, langs: &[Lang]) -> Filled {
        let mut filled = Filled::default();
        filled.push("version", record.version.to_string());
        for entry in schema::fields(record.kind) {
            let name = entry.field.name();
            if entry.takes.is_text() {
                for lang in langs {
                    let text = record.texts(entry.field).and_then(|it| it.get(*lang));
                    let text = text.map(|it| it.value.clone()).unwrap_or_default();
                    filled.push(&text_name(entry.field, *lang), text);
                }
            }
            for value in record.values(entry.field) {
                filled.push(name, written(entry.takes, value, choices));
            }
        }
        filled
    }

    /// The form of a proposal as it was made.
    pub fn of_proposal(proposal: &Proposal, kind: Kind, choices: &Choices, lang: Lang) -> Filled {
        let mut filled = Filled::default();
        filled.push("version", proposal.version.to_string());
        for proposed in &proposal.fields {
            let Some(entry) = schema::entry(kind, proposed.field) else { continue };
            let name = entry.field.name();
            match &proposed.value {
                ProposedValue::Named { name: called, .. } => {
                    filled.push(&format!("{name}.add"), called.clone());
                }
                ProposedValue::Text { value, .. } => {
                    filled.push(&text_name(entry.field, lang), value.clone());
                }
                ProposedValue::Link(id) => {
                    filled.push(name, written(entry.takes, &Value::Link(*id), choices));
                }
                other => filled.push(name, work::fields::write(entry, std::slice::from_ref(other))),
            }
        }
        filled
    }

    fn push(&mut self, name: &str, value: String) {
        self.0.push((name.to_owned(), value));
    }

    pub fn get(&self, name: &str) -> &str {
        self.0.iter().find(|it| it.0 == name).map_or("", |it| it.1.as_str())
    }

    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        let of_name = self.0.iter().filter(move |it| it.0 == name);
        of_name.map(|it| it.1.as_str()).filter(|it| !it.is_empty())
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|it| it.0 == name)
    }

    pub fn version(&self) -> Option<u32> {
        self.get("version").parse().ok()
    }

    /// The field in which something is looked for: the form comes back with what there is.
    pub fn looks_in(&self) -> Option<Field> {
        Field::from_name(self.get(LOOK))
    }

    /// What is looked for in a field: the last of what is written there.
    pub fn looks_for(&self, field: Field) -> &str {
        let added = format!("{}.add", field.name());
        let written = self.0.iter().filter(|it| it.0 == added).map(|it| it.1.as_str());
        let last = written.rev().find(|it| !it.is_empty()).unwrap_or_default();
        last.rsplit(';').next().unwrap_or_default().trim()
    }

    /// What a link names: what is ticked, and what is written.
    pub fn named(&self, field: Field) -> impl Iterator<Item = &str> {
        let name = field.name();
        let (added, made) = (format!("{name}.add"), format!("{name}.make"));
        let written = self.0.iter().filter(move |it| it.0 == added);
        let written = written.flat_map(move |it| self.left(field, &it.1));
        let made = self.0.iter().filter(move |it| it.0 == made).map(|it| it.1.as_str());
        self.all(name).chain(written).chain(made).filter(|it| !it.is_empty())
    }

    /// What of these words still means something: those that were looked for are settled once
    /// something that was offered for them is ticked.
    pub fn left<'a>(&'a self, field: Field, words: &'a str) -> impl Iterator<Item = &'a str> {
        let settled = self.chose(field).then(|| self.looked(field));
        words.split(';').map(str::trim).filter(move |it| Some(*it) != settled)
    }

    /// The words that were looked for in a field.
    fn looked(&self, field: Field) -> &str {
        self.get(&format!("looked.{}", field.name()))
    }

    /// Whether something that was offered in a field is ticked.
    fn chose(&self, field: Field) -> bool {
        let name = field.name();
        let offered = format!("offered.{name}");
        let ticked = self.all(&offered).any(|it| self.all(name).any(|one| one == it));
        ticked || self.all(&format!("{name}.make")).next().is_some()
    }

    /// Whether these words were looked for, and nobody has said yet which of the records that were
    /// offered they mean.
    fn is_unclear(&self, field: Field, words: &str) -> bool {
        let offered = self.all(&format!("offered.{}", field.name())).next().is_some();
        offered && words == self.looked(field) && !self.chose(field)
    }

    /// Whether nothing is to be written yet.
    pub fn only_shows(&self) -> bool {
        self.is_again() || self.looks_in().is_some()
    }

    /// Whether the person only wants to have the form back as it is filled in.
    pub fn is_again(&self) -> bool {
        self.has(AGAIN)
    }

    /// Everything but the version and the choices, for a form that is sent again.
    pub fn to_send_again(&self) -> Vec<(String, String)> {
        let kept =
            |name: &str| !["version", AGAIN, LOOK].contains(&name) && !name.starts_with("keep.");
        self.0.iter().filter(|it| kept(&it.0)).cloned().collect()
    }

    /// The same, with what another has for the fields that this one leaves out.
    #[must_use]
    pub fn over(mut self, other: Filled) -> Filled {
        let there = |(name, _): &(String, String)| {
            self.has(name) || self.has(&format!("shown.{name}")) || name == "version"
        };
        let more: Vec<_> = other.0.into_iter().filter(|it| !there(it)).collect();
        self.0.extend(more);
        self
    }

    /// The same, without the choices between two versions.
    #[must_use]
    pub fn all_mine(&self) -> Filled {
        Filled(self.0.iter().filter(|it| !it.0.starts_with("keep.")).cloned().collect())
    }

    /// Whether it comes from the page that shows two versions.
    pub fn chooses(&self) -> bool {
        self.0.iter().any(|it| it.0.starts_with("keep."))
    }

    /// Whether the person chose what somebody else had saved meanwhile.
    pub fn keeps_theirs(&self, name: &str) -> bool {
        self.get(&format!("keep.{name}")) == "theirs"
    }

    /// What was written for a field, piece by piece. A link is found by code or name; one that
    /// nothing has is an error, but for a body, which a yes brings into being.
    pub fn pieces(&self, entry: Entry, choices: &Choices) -> Result<Vec<String>, ValueError> {
        let name = entry.field.name();
        let FieldType::Link(kind) = entry.takes else {
            let all: Vec<String> = self.all(name).map(str::to_owned).collect();
            return Ok(if entry.many == Many::Several && !is_choice(entry) {
                all.iter()
                    .flat_map(|it| work::fields::parts(entry, it))
                    .map(str::to_owned)
                    .collect()
            } else {
                all
            });
        };
        let mut named: Vec<&str> = self.named(entry.field).collect();
        // Of one value, what is written takes the place of what was chosen before.
        if entry.many == Many::One && named.len() > self.all(name).count() {
            named.reverse();
            named.truncate(1);
        }
        let mut pieces = Vec::new();
        for text in named {
            let piece = match choices.find(kind, text) {
                Some(choice) => choice.value.clone(),
                None if kind == Kind::Organisation && !self.is_unclear(entry.field, text) => {
                    text.to_owned()
                }
                None => return Err(ValueError::Unknown { kind, code: text.to_owned() }),
            };
            if !pieces.contains(&piece) {
                pieces.push(piece);
            }
        }
        Ok(pieces)
    }
}

fn is_choice(entry: Entry) -> bool {
    matches!(entry.takes, FieldType::Code(list) if !list.is_long())
}

/// The name of a text's input.
pub fn text_name(field: Field, lang: Lang) -> String {
    format!("{}.{lang}", field.name())
}

fn written(takes: FieldType, value: &Value, choices: &Choices) -> String {
    match (takes, value) {
        (FieldType::Link(kind), Value::Link(id)) => {
            let choice = choices.by_id(kind, *id);
            choice.map_or_else(|| id.to_string(), |it| it.value.clone())
        }
        (_, Value::Date(it)) => it.to_string(),
        (_, Value::Number(it)) => it.to_string(),
        (_, Value::Code(it)) => it.clone(),
        (_, Value::Link(it)) => it.to_string(),
        (_, Value::Flag(it)) => it.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn filled(pairs: &[(&str, &str)]) -> Filled {
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned()));
        Filled::from(pairs.collect::<Vec<_>>())
    }

    #[test]
    fn a_link_that_nothing_has_is_an_error_but_a_body_comes_into_being() {
        let form = filled(&[("country.add", "Atlantis"), ("hosts.add", "A body; Another;")]);
        let choices = Choices::default();
        let entry = |field| *schema::entry(Kind::Event, field).unwrap();
        assert!(form.pieces(entry(Field::Country), &choices).is_err());
        assert_eq!(form.pieces(entry(Field::Hosts), &choices).unwrap(), ["A body", "Another"]);
    }

    #[test]
    fn the_line_ends_of_browsers_make_no_new_text() {
        assert_eq!(filled(&[("steps.fr", "un\r\ndeux\r\n")]).get("steps.fr"), "un\ndeux");
    }
}
