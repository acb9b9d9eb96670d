//! Words of the report that somebody means: written by hand, or selected in the text.

use super::Table;
use domain::Passage;
use serde::Deserialize;
use work::table::spot::{self, Spots};

/// The words, or the place, as the address says them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Meant {
    pub kind: String,
    pub rests: String,
    words: String,
    start: Option<usize>,
    end: Option<usize>,
}

/// What was found of them.
#[derive(Default)]
pub struct Spotted {
    pub words: String,
    pub chosen: Option<Place>,
    /// Several places with the same words: a person says which.
    pub several: Vec<Place>,
    pub nowhere: bool,
    pub nearest: Option<Place>,
}

/// A place in the text, with what stands around it.
pub struct Place {
    pub start: usize,
    pub end: usize,
    pub before: String,
    pub text: String,
    pub after: String,
}

/// How much is shown around a place, in signs.
const AROUND: usize = 80;

impl Spotted {
    pub fn of(table: &Table, meant: &Meant) -> Spotted {
        let text = table.text();
        let mut spotted = Spotted { words: meant.words.trim().to_owned(), ..Spotted::default() };
        if let (Some(start), Some(end)) = (meant.start, meant.end) {
            spotted.chosen = spot::tidy(text, Passage { start, end }).map(|it| place(text, it));
            spotted.nowhere = spotted.chosen.is_none();
            if let Some(chosen) = &spotted.chosen {
                spotted.words = chosen.text.clone();
            }
            return spotted;
        }
        if spotted.words.is_empty() {
            return spotted;
        }
        match spot::find(text, &spotted.words) {
            Spots::Here(all) => {
                spotted.several = all.into_iter().map(|it| place(text, it)).collect();
                if spotted.several.len() == 1 {
                    spotted.chosen = spotted.several.pop();
                }
            }
            Spots::Nowhere { nearest } => {
                spotted.nowhere = true;
                spotted.nearest = nearest.map(|it| place(text, it));
            }
        }
        spotted
    }

    pub fn asked(&self) -> bool {
        self.chosen.is_none() && self.several.is_empty() && !self.nowhere
    }
}

fn place(text: &str, at: Passage) -> Place {
    let from = at.start.saturating_sub(AROUND);
    let part = |start: usize, end: usize| Passage { start, end }.words(text);
    Place {
        start: at.start,
        end: at.end,
        before: part(from, at.start),
        text: part(at.start, at.end),
        after: part(at.end, at.end + AROUND),
    }
}
