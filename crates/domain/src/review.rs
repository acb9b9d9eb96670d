//! The life of a translation.
//!
//! ```text
//!           translate               review, by somebody else
//! missing ────────────▶ draft ────────────────────────────────▶ reviewed
//!                         ▲                                         │
//!                         └────────── translate it anew ────────────┘
//! ```
//!
//! A draft is shown to readers as what it is. Either is *behind* when the original has moved on
//! ([`Freshness`]): it is still read, and has to follow the original before anybody reviews it.
//! What the authors wrote themselves in a second language is no translation.
//!
//! The original is reviewed with the record, by the arrows of [`state`](crate::state).

use crate::{Field, Freshness, Lang, MadeBy, PersonId, Record};

/// How far what a record says in another language is reviewed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reviewed {
    Not,
    Partly,
    Wholly,
}

impl Reviewed {
    pub const ALL: [Reviewed; 3] = [Reviewed::Not, Reviewed::Partly, Reviewed::Wholly];

    pub fn name(self) -> &'static str {
        match self {
            Reviewed::Not => "not",
            Reviewed::Partly => "partly",
            Reviewed::Wholly => "wholly",
        }
    }
}

/// Why somebody cannot review a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Obstacle {
    /// It is not there, or no translation of anything.
    NoTranslation,
    /// The original has moved on since.
    Behind,
    /// They wrote it themselves.
    Own,
}

/// Why a review was refused, with all that stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("some of the texts cannot be reviewed")]
pub struct ReviewError(pub Vec<(Field, Obstacle)>);

impl Record {
    /// Whether the text of a field in a language was made from the original's.
    pub fn is_translation(&self, field: Field, lang: Lang) -> bool {
        let text = |lang| self.texts(field)?.get(lang);
        let from = text(self.origin).filter(|_| lang != self.origin);
        from.and(text(lang)).is_some_and(|it| it.made_by != MadeBy::Author)
    }

    /// How far the translations into a language are reviewed. Nothing where there is none.
    pub fn reviewed(&self, lang: Lang) -> Option<Reviewed> {
        let all = self.content.texts.iter().filter(|(field, _)| self.is_translation(**field, lang));
        let reviewed = all.filter_map(|it| Some(it.1.get(lang)?.reviewed_by.is_some()));
        reviewed
            .map(|it| if it { Reviewed::Wholly } else { Reviewed::Not })
            .reduce(|one, other| if one == other { one } else { Reviewed::Partly })
    }

    /// The translations into a language that wait for a person's review: those of others that
    /// follow the original and that nobody has reviewed.
    pub fn to_review(&self, lang: Lang, by: PersonId) -> Vec<Field> {
        let waits = |field: &Field| {
            let text = self.texts(*field).and_then(|it| it.get(lang));
            let is_open = text.is_some_and(|it| it.reviewed_by.is_none());
            is_open && self.obstacle(*field, lang, by).is_none()
        };
        self.content.texts.keys().copied().filter(waits).collect()
    }

    /// What keeps a person from reviewing a text.
    pub fn obstacle(&self, field: Field, lang: Lang, by: PersonId) -> Option<Obstacle> {
        let texts = self.texts(field).filter(|_| self.is_translation(field, lang));
        let Some((texts, text)) = texts.and_then(|it| Some((it, it.get(lang)?))) else {
            return Some(Obstacle::NoTranslation);
        };
        if texts.freshness(lang, self.origin) == Some(Freshness::Behind) {
            Some(Obstacle::Behind)
        } else if text.person == Some(by) {
            Some(Obstacle::Own)
        } else {
            None
        }
    }

    /// Says that a second person has read these translations beside the original. All that stands
    /// in the way is reported at once, and then nothing is reviewed. What was reviewed already
    /// stays with who did.
    pub fn review(
        &mut self,
        fields: &[Field],
        lang: Lang,
        by: PersonId,
    ) -> Result<(), ReviewError> {
        let obstacle = |field: &Field| Some((*field, self.obstacle(*field, lang, by)?));
        let obstacles: Vec<_> = fields.iter().filter_map(obstacle).collect();
        if !obstacles.is_empty() {
            return Err(ReviewError(obstacles));
        }
        for field in fields {
            let texts = self.content.texts.get_mut(field);
            if let Some(text) = texts.and_then(|it| it.get_mut(lang)) {
                text.reviewed_by.get_or_insert(by);
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, RecordId, Slug, Text};

    const EN: Lang = Lang::En;

    fn person(number: u128) -> PersonId {
        PersonId(uuid::Uuid::from_u128(number))
    }

    fn text(value: &str, made_by: MadeBy, by: Option<u128>) -> impl Fn(u32) -> Text {
        move |revision| Text::new(value, made_by, revision, by.map(person))
    }

    /// A French practice with a title by a machine and a summary by the first person, in English.
    fn translated() -> Record {
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        for field in [Field::Title, Field::Summary, Field::Lessons] {
            record.write(field, "Un", text("Un", MadeBy::Author, Some(1)));
        }
        record.translate(Field::Title, EN, text("One", MadeBy::Machine, None));
        record.translate(Field::Summary, EN, text("One", MadeBy::Translator, Some(1)));
        record
    }

    fn reviewed_by(record: &Record, field: Field) -> Option<PersonId> {
        record.texts(field)?.get(EN)?.reviewed_by()
    }

    #[test]
    fn a_second_person_reviews_a_translation() {
        let mut record = translated();
        assert_eq!(record.reviewed(EN), Some(Reviewed::Not));
        assert_eq!(record.reviewed(Lang::Fr), None, "the original is no translation");
        assert_eq!(record.to_review(EN, person(1)), [Field::Title]);
        assert_eq!(record.to_review(EN, person(2)), [Field::Title, Field::Summary]);

        assert_eq!(record.review(&[Field::Summary], EN, person(2)), Ok(()));
        assert_eq!(record.reviewed(EN), Some(Reviewed::Partly));
        assert_eq!(record.review(&[Field::Title, Field::Summary], EN, person(3)), Ok(()));
        assert_eq!(record.reviewed(EN), Some(Reviewed::Wholly));
        assert_eq!(reviewed_by(&record, Field::Title), Some(person(3)));
        assert_eq!(reviewed_by(&record, Field::Summary), Some(person(2)), "who was first stays");
        assert_eq!(record.to_review(EN, person(4)), []);
    }

    #[test]
    fn all_that_stands_in_the_way_of_a_review_is_said_at_once() {
        let mut record = translated();
        record.write(Field::Title, "Deux", text("Deux", MadeBy::Author, Some(1)));
        let before = record.clone();
        let fields = [Field::Title, Field::Summary, Field::Lessons];
        let refused = record.review(&fields, EN, person(1)).unwrap_err();
        let why = [Obstacle::Behind, Obstacle::Own, Obstacle::NoTranslation];
        assert_eq!(refused.0, fields.into_iter().zip(why).collect::<Vec<_>>());
        assert_eq!(record, before, "what is refused is refused whole");
        let original = record.review(&[Field::Summary], Lang::Fr, person(2)).unwrap_err();
        assert_eq!(original.0, [(Field::Summary, Obstacle::NoTranslation)]);
    }

    #[test]
    fn a_translation_that_is_changed_is_a_draft_again() {
        let mut record = translated();
        record.review(&[Field::Title, Field::Summary], EN, person(2)).unwrap();
        // The same once more is no change.
        record.translate(Field::Title, EN, text("One", MadeBy::Machine, None));
        assert_eq!(reviewed_by(&record, Field::Title), Some(person(2)));
        record.translate(Field::Title, EN, text("The one", MadeBy::Translator, Some(2)));
        assert_eq!(reviewed_by(&record, Field::Title), None);
        assert_eq!(record.to_review(EN, person(2)), [], "nobody reviews what they changed");
        assert_eq!(record.to_review(EN, person(1)), [Field::Title]);
    }

    #[test]
    fn what_was_reviewed_is_so_when_the_original_moves_on_until_it_is_made_from_that() {
        let mut record = translated();
        record.review(&[Field::Summary], EN, person(2)).unwrap();
        record.write(Field::Summary, "Deux", text("Deux", MadeBy::Author, Some(1)));
        assert_eq!(reviewed_by(&record, Field::Summary), Some(person(2)));
        record.translate(Field::Summary, EN, text("One", MadeBy::Translator, Some(1)));
        assert_eq!(reviewed_by(&record, Field::Summary), None, "it was made anew");
    }

    #[test]
    fn what_authors_wrote_in_a_second_language_waits_for_nobody() {
        let mut record = translated();
        record.translate(Field::Lessons, Lang::Pt, text("Um", MadeBy::Author, Some(1)));
        assert_eq!(record.reviewed(Lang::Pt), None);
        assert_eq!(record.to_review(Lang::Pt, person(2)), []);
    }

    #[test]
    fn a_text_of_before_there_were_reviews_is_read_as_it_was() {
        let old = r#"{"value":"One","made_by":"machine","edition":1,"person":null}"#;
        let text: Text = serde_json::from_str(old).unwrap();
        assert_eq!(text.reviewed_by(), None);
        assert!(!serde_json::to_string(&text).unwrap().contains("reviewed"), "nor a word of it");
        let reviewed = text.kept(Some(person(2)));
        let json = serde_json::to_string(&reviewed).unwrap();
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), reviewed);
    }
}
