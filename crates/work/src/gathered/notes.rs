//! The notes that the marks of a printed practice lead to: the words of a source that say so and
//! who accepted them, or who wrote what no source says.

use super::{Around, Gathered};
use domain::schema::{self, Bearing, Entry};
use domain::{Claim, Field, ProposedValue, Record, Review, Value, Writing};
use words::say_with;

impl Gathered {
    /// In the order in which the practice is read. Fields that rest on the same words, or were
    /// written by one hand on one day, share a note.
    pub(super) fn notes(&self, practice: &Record, around: &Around) -> Vec<press::Passage> {
        let claims = around.claims.get(&practice.id).map_or(&[][..], Vec::as_slice);
        // What may not be known is not quoted, whatever was published on its ground.
        let known: Vec<&Claim> =
            claims.iter().filter(|it| self.numbers.contains_key(&it.source)).collect();
        let mut notes = Notes::default();
        let mut entries: Vec<&Entry> = schema::fields(practice.kind).iter().collect();
        entries.sort_by_key(|it| press::place_in_print(in_print(it.field)));
        for entry in entries {
            let own: Vec<&Claim> =
                known.iter().copied().filter(|it| it.field == entry.field).collect();
            let place = (self.printed_field(practice, entry.field), self.label(entry));
            for claim in &own {
                let review = review(practice, entry, claim, around);
                if let Some(note) = self.quoted((practice, claim), review, around) {
                    notes.add(&place, &note);
                }
            }
            for unsaid in unsaid(practice, entry, &own, around) {
                notes.add(&place, &self.written(unsaid, around));
            }
        }
        notes.numbered(|labels| words::list(self.lang, labels))
    }

    fn label(&self, entry: &Entry) -> String {
        words::field(self.lang, entry.field)
    }

    /// The words that a claim rests on; passages that do not touch are joined by an ellipsis.
    fn quoted(
        &self,
        (practice, claim): (&Record, &Claim),
        review: Option<Review>,
        around: &Around,
    ) -> Option<press::Passage> {
        let text = around.texts.get(&claim.source)?;
        let pieces: Vec<String> =
            around.drawn.words(claim).iter().map(|it| paragraphs(&it.words(text))).collect();
        if pieces.is_empty() {
            return None;
        }
        let lang = around.heads.get(&claim.source).map_or(practice.origin, |it| it.origin);
        let mut said = around.deciders.accepted_and_reviewed(claim, review, self.lang);
        if let Some(read) = around.drawn.only(claim) {
            let only_read =
                words::say_with(self.lang, "mark-only-read", &[("n", read.len().into())]);
            said = format!("{only_read} {said}");
        }
        Some(press::Passage {
            quote: press::Text::new(lang.tag(), pieces.join(" […] ")),
            source: self.numbers.get(&claim.source).copied().unwrap_or_default(),
            said,
            ..press::Passage::default()
        })
    }

    /// Who wrote what no source says, or not in these words.
    fn written(&self, (key, writing): Unsaid, around: &Around) -> press::Passage {
        let (hand, who, date) = around.deciders.signed(writing.as_ref(), self.lang);
        let args = [("hand", hand.into()), ("who", who.into()), ("date", date.into())];
        let mut said = say_with(self.lang, key, &args);
        if let Some(review) = writing.and_then(|it| it.reviewed) {
            said = format!("{said} {}", around.deciders.reviewed(review, self.lang));
        }
        press::Passage { said, ..press::Passage::default() }
    }

    /// Where the book has a field; the mark of a list stands at its last line.
    fn printed_field(&self, practice: &Record, field: Field) -> String {
        let name = in_print(field);
        match field {
            Field::Steps | Field::Conditions | Field::Lessons => {
                format!("{name}/{}", self.lines(practice, field).len())
            }
            _ => name.to_owned(),
        }
    }
}

/// The lines of a source are its paragraphs, and print keeps them apart.
fn paragraphs(words: &str) -> String {
    let lines: Vec<&str> = words.lines().map(str::trim).filter(|it| !it.is_empty()).collect();
    lines.join("\n\n")
}

/// What the book calls a field.
fn in_print(field: Field) -> &'static str {
    match field {
        Field::Outcome => "results",
        Field::EvidenceLevel => "evidence",
        Field::Period => "year",
        other => other.name(),
    }
}

/// The sentence that tells of a writing, and the writing.
type Unsaid = (&'static str, Option<Writing>);

/// Who approved the practice with what a claim says: its text as it stands, or one of its values.
fn review(practice: &Record, entry: &Entry, claim: &Claim, around: &Around) -> Option<Review> {
    let writing = if entry.takes.is_text() {
        // Words that a person gave instead were approved, and not what the claim says.
        let is_said = entry.bearing_on_text(&claim.value, practice) == Bearing::Same
            && unsaid(practice, entry, &[claim], around).is_empty();
        is_said.then(|| around.writings.text(practice.id, entry.field, practice.origin)).flatten()
    } else {
        let says =
            |it: &&Value| entry.bearing(&claim.value, &ProposedValue::of(it)) == Bearing::Same;
        let value = practice.values(entry.field).iter().find(says)?;
        around.writings.value(practice.id, entry.field, value)
    };
    writing?.reviewed
}

/// Who wrote the original text, or those values, that no claim says; or says in these words.
fn unsaid(practice: &Record, entry: &Entry, claims: &[&Claim], around: &Around) -> Vec<Unsaid> {
    if entry.takes.is_text() {
        let text = practice.texts(entry.field).and_then(|it| it.get(practice.origin));
        let Some(text) = text else { return Vec::new() };
        let writing = || around.writings.text(practice.id, entry.field, practice.origin);
        let says = |claim: &&Claim| match &claim.value {
            ProposedValue::Text { lang, value } => {
                *lang != practice.origin || value.trim() == text.value.trim()
            }
            _ => true,
        };
        return match claims {
            [] => vec![("mark-written", writing())],
            all if all.iter().any(says) => Vec::new(),
            all => {
                let written = writing();
                let is_unchecked =
                    written.is_some_and(|it| practice.is_unchecked(entry.field, all, &it));
                let since = is_unchecked.then_some(("mark-changed-since", written));
                since.into_iter().chain([("mark-reworded", written)]).collect()
            }
        };
    }
    let says = |claim: &&Claim, value: &ProposedValue| {
        matches!(entry.bearing(&claim.value, value), Bearing::Same)
    };
    let values = practice.values(entry.field).iter();
    let alone = values.filter(|it| {
        let value = ProposedValue::of(it);
        !claims.iter().any(|claim| says(claim, &value))
    });
    let unsaid = |it| ("mark-written", around.writings.value(practice.id, entry.field, it));
    alone.map(unsaid).collect()
}

/// The notes of one practice, each with the labels of the fields that it is about.
#[derive(Default)]
struct Notes(Vec<(press::Passage, Vec<String>)>);

impl Notes {
    fn add(&mut self, (field, label): &(String, String), note: &press::Passage) {
        let same = |it: &press::Passage| {
            it.quote == note.quote && it.source == note.source && it.said == note.said
        };
        let at = self.0.iter().position(|(it, _)| same(it)).unwrap_or_else(|| {
            self.0.push((note.clone(), Vec::new()));
            self.0.len() - 1
        });
        let (known, labels) = &mut self.0[at];
        if !known.fields.contains(field) {
            known.fields.push(field.clone());
            labels.push(label.clone());
        }
    }

    fn numbered(self, joined: impl Fn(&[String]) -> String) -> Vec<press::Passage> {
        let all = (1..).zip(self.0);
        all.map(|(number, (note, labels))| press::Passage {
            number,
            label: joined(&labels),
            ..note
        })
        .collect()
    }
}
