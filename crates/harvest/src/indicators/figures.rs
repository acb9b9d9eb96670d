//! The figures that were found: the same number of the same thing is one, with several passages.

use crate::language::Language;
use crate::tokens::folded;
use crate::{Direction, Indicator, Span};
use std::collections::{HashMap, HashSet};

/// More figures than this no report tells; the rest of a flood is left.
pub const MOST: usize = 5_000;

/// A table may have a hundred thousand cells: nothing here looks through all that was found.
#[derive(Default)]
pub struct Figures {
    pub all: Vec<Indicator>,
    /// Where in `all` each stands.
    places: HashMap<Key, usize>,
    /// The passages of each.
    passages: HashSet<(usize, Span)>,
}

#[derive(PartialEq, Eq, Hash)]
struct Key {
    value: u64,
    unit: String,
    /// A rise of 20 is not 20.
    direction: Option<Direction>,
    /// Shares of different things are different, however their unit is called.
    share_of: Option<String>,
}

impl Figures {
    pub fn is_full(&self) -> bool {
        self.all.len() >= MOST
    }

    /// A figure more, or a passage more of a known one.
    pub fn add(&mut self, mut indicator: Indicator, language: &Language) {
        let key = key(&indicator, language);
        let known = self.places.get(&key).copied();
        if known.is_none() && self.is_full() {
            return;
        }
        let at = known.unwrap_or(self.all.len());
        indicator.evidence.retain(|it| self.passages.insert((at, *it)));
        if known.is_some() {
            let known = &mut self.all[at];
            // What is told exactly somewhere is known exactly.
            known.qualifier = known.qualifier.filter(|_| indicator.qualifier.is_some());
            known.evidence.append(&mut indicator.evidence);
        } else {
            self.places.insert(key, at);
            self.all.push(indicator);
        }
    }
}

fn key(indicator: &Indicator, language: &Language) -> Key {
    let unit = folded(&indicator.unit);
    Key {
        value: indicator.value.to_bits(),
        unit: language.singular(&unit).to_owned(),
        direction: indicator.direction,
        share_of: (indicator.unit == "%").then(|| folded(&indicator.what)),
    }
}
