//! From a form as it was filled in to a record, or to the edits of a proposal.

use super::choices::Choices;
use super::filled::{Filled, text_name};
use domain::schema::{self, Entry};
use domain::{Field, FieldType, Kind, Lang, MadeBy, PersonId, Record, Text, Value, ValueError};

/// Fields with what was written for them.
pub type Edits = Vec<(Field, String)>;

/// Fields with what is wrong with them.
pub type Wrong = Vec<(Field, ValueError)>;

/// Writes a form into a record. A field that the form does not have stays as it is. All that
/// cannot be read is said at once.
pub fn apply(
    record: &mut Record,
    filled: &Filled,
    choices: &Choices,
    person: PersonId,
) -> Vec<(Field, ValueError)> {
    let mut wrong = Vec::new();
    let title = text_name(Field::Title, record.origin);
    if filled.has(&title) && filled.get(&title).is_empty() && !filled.keeps_theirs(&title) {
        wrong.push((Field::Title, ValueError::Missing));
    }
    for entry in schema::fields(record.kind) {
        if entry.takes.is_text() {
            for lang in Lang::ALL {
                apply_text(record, entry.field, lang, filled, person);
            }
        } else if filled.has(&shown(entry.field)) && !filled.keeps_theirs(entry.field.name()) {
            match values(*entry, filled, choices) {
                Ok(values) => record.set(entry.field, values),
                Err(error) => wrong.push((entry.field, error)),
            }
        }
    }
    wrong
}

/// The name of the hidden input that says that a field was in the form: a box that is not ticked
/// sends nothing.
pub fn shown(field: Field) -> String {
    format!("shown.{}", field.name())
}

fn apply_text(record: &mut Record, field: Field, lang: Lang, filled: &Filled, person: PersonId) {
    let name = text_name(field, lang);
    if !filled.has(&name) || filled.keeps_theirs(&name) {
        return;
    }
    let value = filled.get(&name).to_owned();
    let text = |made_by| {
        let value = value.clone();
        move |revision| Text::new(value, made_by, revision, Some(person))
    };
    let now = record.texts(field).and_then(|it| it.get(lang)).map_or("", |it| &it.value);
    if lang == record.origin {
        record.write(field, &value, text(MadeBy::Author));
    } else if now != value {
        record.translate(field, lang, text(MadeBy::Translator));
    }
}

fn values(entry: Entry, filled: &Filled, choices: &Choices) -> Result<Vec<Value>, ValueError> {
    let pieces = filled.pieces(entry, choices)?;
    pieces.iter().map(|piece| one(entry.takes, piece, choices)).collect()
}

fn one(takes: FieldType, piece: &str, choices: &Choices) -> Result<Value, ValueError> {
    let FieldType::Link(kind) = takes else { return takes.read(piece) };
    let unknown = || ValueError::Unknown { kind, code: piece.to_owned() };
    choices.find(kind, piece).map(|it| Value::Link(it.id)).ok_or_else(unknown)
}

/// What a person changed in a proposal, as `work` reads it. What they left as it was is not among
/// it, so that it keeps its passages.
pub fn edits(
    kind: Kind,
    (before, after): (&Filled, &Filled),
    choices: &Choices,
    lang: Lang,
) -> Result<Edits, Wrong> {
    let (mut edits, mut wrong) = (Vec::new(), Vec::new());
    for entry in schema::fields(kind) {
        if entry.takes.is_text() {
            let name = text_name(entry.field, lang);
            if after.has(&name) && after.get(&name) != before.get(&name) {
                edits.push((entry.field, after.get(&name).to_owned()));
            }
        } else if after.has(&shown(entry.field)) {
            let was = before.pieces(*entry, choices).unwrap_or_default();
            match after.pieces(*entry, choices).and_then(|now| readable(*entry, now)) {
                Ok(now) if now == was => (),
                Ok(now) => edits.push((entry.field, joined(*entry, &now))),
                Err(error) => wrong.push((entry.field, error)),
            }
        }
    }
    if wrong.is_empty() { Ok(edits) } else { Err(wrong) }
}

/// The pieces, if each is a value: a date or a number is judged with the names, in one round.
fn readable(entry: Entry, pieces: Vec<String>) -> Result<Vec<String>, ValueError> {
    if !matches!(entry.takes, FieldType::Link(_)) {
        pieces.iter().try_for_each(|it| entry.takes.read(it).map(drop))?;
    }
    Ok(pieces)
}

/// Several values in one line, as [`work::fields`] separates them.
fn joined(entry: Entry, pieces: &[String]) -> String {
    pieces.join(work::fields::between(entry.takes))
}

/// What is wrong with a value, as a sentence.
pub fn why(lang: Lang, error: &ValueError) -> String {
    let (key, what) = match error {
        ValueError::Date(it) => ("desk-wrong-date", it.0.clone()),
        ValueError::Number(it) => ("desk-wrong-number", it.clone()),
        ValueError::Code { code, .. } => ("desk-wrong-code", code.clone()),
        ValueError::Link(it) => ("desk-wrong-link", it.clone()),
        ValueError::Web(it) => ("desk-wrong-web", it.clone()),
        ValueError::Mail(it) => ("desk-wrong-mail", it.clone()),
        ValueError::PersonalMail(it) => ("desk-wrong-personal-mail", it.clone()),
        ValueError::Telephone(it) => ("desk-wrong-telephone", it.clone()),
        ValueError::Missing => return words::say(lang, "desk-wrong-missing"),
        ValueError::Circle(_) => return words::say(lang, "desk-wrong-circle"),
        ValueError::Unknown { code, .. } => ("desk-wrong-unknown", code.clone()),
    };
    words::say_with(lang, key, &[("what", what.into())])
}
