//! How much of a record is there in another language: a translation is written text by text, and
//! may be kept before it is whole.

use crate::schema;
use crate::{Field, FieldType, Lang, Record};

/// So many of the original's texts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Extent {
    pub there: usize,
    pub all: usize,
}

impl Extent {
    pub fn is_whole(self) -> bool {
        self.there == self.all
    }

    /// Whether somebody has begun and not finished.
    pub fn is_part(self) -> bool {
        self.there > 0 && !self.is_whole()
    }
}

/// A list that has another number of lines than the original's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Uneven {
    pub field: Field,
    pub lines: usize,
    pub of: usize,
}

impl Record {
    /// How many of the texts that a reader would want in their language are there in one. Names
    /// are as they are, and what a theme is called besides is another thing in each language.
    pub fn extent(&self, lang: Lang) -> Extent {
        let texts = schema::fields(self.kind).iter().filter(|it| is_read(it.field, it.takes));
        let has = |field: Field, lang| self.texts(field).is_some_and(|it| it.get(lang).is_some());
        let all: Vec<Field> = texts.map(|it| it.field).filter(|it| has(*it, self.origin)).collect();
        Extent { there: all.iter().filter(|it| has(**it, lang)).count(), all: all.len() }
    }

    /// The lists of which a line may be missing in a translation, or be one too many.
    pub fn uneven(&self, lang: Lang) -> Vec<Uneven> {
        let lists = schema::fields(self.kind).iter();
        let lists = lists.filter(|it| it.takes == FieldType::Lines && is_read(it.field, it.takes));
        let uneven = |field: Field| {
            let texts = self.texts(field)?;
            let (of, lines) = (count(texts.get(self.origin)?), count(texts.get(lang)?));
            (lines != of).then_some(Uneven { field, lines, of })
        };
        lists.filter_map(|it| uneven(it.field)).collect()
    }
}

fn is_read(field: Field, takes: FieldType) -> bool {
    let is_name = matches!(field, Field::Synonyms | Field::Acronyms);
    let is_told = matches!(takes, FieldType::Prose | FieldType::Lines);
    field == Field::Title || (is_told && !is_name)
}

fn count(text: &crate::Text) -> usize {
    lines(&text.value)
}

/// How many lines of a text say something.
pub fn lines(text: &str) -> usize {
    text.lines().filter(|it| !it.trim().is_empty()).count()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Kind, MadeBy, RecordId, Slug, Text};

    #[test]
    fn a_translation_is_counted_text_by_text_and_its_lists_line_by_line() {
        let id = RecordId(uuid::Uuid::nil());
        let mut record = Record::draft(id, Kind::Practice, Slug::from_title("x"), Lang::Fr);
        for (field, value) in [(Field::Title, "Un"), (Field::Steps, "Un\nDeux\n\nTrois\n")] {
            record.write(field, value, |it| Text::new(value, MadeBy::Author, it, None));
        }
        let mut say = |field, value: &str| {
            record.translate(field, Lang::En, |it| Text::new(value, MadeBy::Translator, it, None));
            (record.extent(Lang::En), record.uneven(Lang::En))
        };
        let (extent, uneven) = say(Field::Title, "One");
        assert_eq!((extent, uneven), (Extent { there: 1, all: 2 }, vec![]));
        assert!(extent.is_part());
        let (extent, uneven) = say(Field::Steps, "One\nTwo");
        assert!(extent.is_whole());
        assert_eq!(uneven, [Uneven { field: Field::Steps, lines: 2, of: 3 }]);
        assert_eq!(say(Field::Steps, "One\nTwo\nThree").1, []);
        assert!(!record.extent(Lang::Es).is_part(), "nobody has begun");
    }
}
