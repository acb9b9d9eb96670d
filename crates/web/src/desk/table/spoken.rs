//! In which language the words of a report are: it may have several.

use super::Table;
use super::view::text_direction;
use domain::Lang;
use harvest::{Harvester, Stretch};

pub struct Spoken {
    /// That of most of the text, also where it is none of ours.
    pub main: (String, &'static str),
    origin: Lang,
    /// Where each language is written, if there are several.
    stretches: Vec<Stretch>,
}

impl Spoken {
    pub fn of(table: &Table) -> Spoken {
        Spoken {
            main: text_direction(&table.source),
            origin: table.source.origin,
            stretches: Harvester::shipped().stretches(table.text()),
        }
    }

    /// The language of what stands at a place, and its direction.
    pub fn at(&self, place: usize) -> (String, &'static str) {
        match self.here(place) {
            Some(lang) => (lang.tag().to_owned(), lang.dir()),
            None => self.main.clone(),
        }
    }

    pub fn lang(&self, place: usize) -> Lang {
        self.here(place).unwrap_or(self.origin)
    }

    /// Nothing where the text has one language.
    fn here(&self, place: usize) -> Option<Lang> {
        let after = self.stretches.partition_point(|it| it.start <= place);
        self.stretches.get(after.checked_sub(1)?)?.language.parse().ok()
    }
}
