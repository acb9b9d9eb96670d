//! The next edition of what is published: written beside it, so that readers keep the present one
//! until the next is ready.
//!
//! ```text
//! published ──────────────── readers see this ────────────────▶ published, the next edition
//!     └─ begun ▶ draft ▶ submitted ▶ in review ▶ reviewed ▶ publish ─┘
//! ```
//!
//! The next edition is a draft of its own that knows of what it is the next. When it is published
//! the published record takes over what was changed, and the draft is gone.

use crate::{Content, Field, Lang, Record, RecordId, State, Text, Value};
use std::collections::BTreeSet;

impl Record {
    /// A draft with all that the record says now.
    #[must_use]
    pub fn next_edition(&self, id: RecordId) -> Record {
        let next_of = Some(self.id);
        Record { id, version: 0, author: None, next_of, state: State::Draft, ..self.clone() }
    }

    /// Becomes its next edition: takes over what is different there from what it was begun with.
    /// What others changed here meanwhile, and nobody there, stays.
    pub fn take_over(&mut self, next: &Record, begun: &Content) {
        let now = std::mem::take(&mut self.content);
        for field in fields([&now, &next.content, begun]) {
            for lang in Lang::ALL {
                let text = changed(
                    text(&now, field, lang),
                    text(&next.content, field, lang),
                    text(begun, field, lang),
                );
                if let Some(text) = text {
                    self.content.texts.entry(field).or_default().set(lang, text.clone());
                }
            }
            let values =
                changed(values(&now, field), values(&next.content, field), values(begun, field));
            self.set(field, values.to_vec());
        }
        self.revision = self.revision.max(next.revision);
        self.origin = next.origin;
        self.author = next.author;
        self.state = next.state;
        self.publish_edition();
    }
}

/// What is there after both have changed it, or one of them, or none.
fn changed<T: PartialEq + Copy>(here: T, there: T, begun: T) -> T {
    if there == begun { here } else { there }
}

fn fields(of: [&Content; 3]) -> BTreeSet<Field> {
    of.into_iter().flat_map(|it| it.texts.keys().chain(it.values.keys())).copied().collect()
}

fn text(of: &Content, field: Field, lang: Lang) -> Option<&Text> {
    of.texts.get(&field)?.get(lang)
}

fn values(of: &Content, field: Field) -> &[Value] {
    of.values.get(&field).map_or(&[], Vec::as_slice)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Freshness, Kind, MadeBy, Slug};

    fn text(value: &str) -> impl Fn(u32) -> Text {
        move |revision| Text {
            value: value.to_owned(),
            made_by: MadeBy::Author,
            revision,
            person: None,
        }
    }

    fn id(number: u128) -> RecordId {
        RecordId(uuid::Uuid::from_u128(number))
    }

    fn published() -> Record {
        let slug = Slug::from_title("Le plan");
        let mut record = Record::draft(id(1), Kind::Practice, slug, Lang::Fr);
        record.write(Field::Title, "Le plan", text("Le plan"));
        record.translate(Field::Title, Lang::En, text("The plan"));
        record.write(Field::Lessons, "Écrire plus tôt.", text("Écrire plus tôt."));
        record.set(Field::Themes, vec![Value::Link(id(7))]);
        record.in_state(State::Published)
    }

    #[test]
    fn it_takes_over_what_was_changed_there_and_keeps_what_was_changed_here() {
        let mut here = published();
        let mut next = here.next_edition(id(2));
        assert_eq!((next.state(), next.next_of), (State::Draft, Some(id(1))));
        let begun = next.content.clone();
        next.write(Field::Title, "Le plan commun", text("Le plan commun"));
        next.set(Field::Themes, Vec::new());
        next.content.texts.remove(&Field::Lessons);
        next.write(Field::Summary, "Un plan.", text("Un plan."));
        here.translate(Field::Title, Lang::Es, text("El plan"));
        here.set(Field::Marks, vec![Value::Code("gender".to_owned())]);

        here.take_over(&next.in_state(State::Published), &begun);
        assert_eq!((here.id, here.state(), here.revision), (id(1), State::Published, 2));
        assert_eq!(here.title(Lang::Fr), "Le plan commun");
        assert_eq!(here.title(Lang::Es), "El plan");
        assert_eq!(here.text(Field::Summary, Lang::Fr).unwrap().1.value, "Un plan.");
        assert_eq!(here.values(Field::Themes), []);
        assert_eq!(here.texts(Field::Lessons), None, "what was taken away there is gone");
        assert_eq!(here.code(Field::Marks), Some("gender"));
        let english = here.texts(Field::Title).unwrap().freshness(Lang::En, Lang::Fr);
        assert_eq!(english, Some(Freshness::Behind));
    }
}
