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
                let text = changed_text(
                    text(&now, field, lang),
                    text(&next.content, field, lang),
                    text(begun, field, lang),
                );
                if let Some(text) = text {
                    self.content.texts.entry(field).or_default().set(lang, text);
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

/// As [`changed`]. A review is no change of the words and takes no newer ones away; whoever has
/// reviewed the text that stands has done so, here or there.
fn changed_text(here: Option<&Text>, there: Option<&Text>, begun: Option<&Text>) -> Option<Text> {
    let stands = match (there, begun) {
        (Some(there), Some(begun)) if there.is_same_work(begun) => here,
        (None, None) => here,
        _ => there,
    }?;
    let mut same = [here, there].into_iter().flatten().filter(|it| it.is_same_work(stands));
    let reviewed_by = same.find_map(Text::reviewed_by);
    Some(stands.clone().kept(reviewed_by))
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
        move |revision| Text::new(value, MadeBy::Author, revision, None)
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

    #[test]
    fn a_review_on_either_side_holds_for_the_words_that_were_reviewed() {
        let person = |number| crate::PersonId(uuid::Uuid::from_u128(number));
        let translated = |value: &'static str| {
            move |edition| Text::new(value, MadeBy::Translator, edition, Some(person(1)))
        };
        let english = |it: &Record| {
            let text = it.texts(Field::Title).unwrap().get(Lang::En).unwrap().clone();
            (text.value.clone(), text.reviewed_by())
        };
        let mut here = published();
        here.translate(Field::Title, Lang::En, translated("The plan"));
        let begun = here.next_edition(id(2));
        let reviewed = |it: &Record, by| {
            let mut it = it.clone();
            it.review(&[Field::Title], Lang::En, person(by)).unwrap();
            it
        };
        let published = |it: Record| it.in_state(State::Published);

        // Reviewed here while the next edition was being written, or there.
        let mut one = reviewed(&here, 2);
        one.take_over(&published(begun.clone()), &begun.content);
        assert_eq!(english(&one), ("The plan".to_owned(), Some(person(2))));
        let mut other = here.clone();
        other.take_over(&published(reviewed(&begun, 3)), &begun.content);
        assert_eq!(english(&other), ("The plan".to_owned(), Some(person(3))));

        // What was reviewed there does not take the place of newer words here.
        here.translate(Field::Title, Lang::En, translated("The common plan"));
        here.take_over(&published(reviewed(&begun, 3)), &begun.content);
        assert_eq!(english(&here), ("The common plan".to_owned(), None));
    }
}
