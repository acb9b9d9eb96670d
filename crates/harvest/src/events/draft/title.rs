//! What an event is called.

use super::Draft;
use crate::analysis::Analysis;
use crate::events::mentions::{Mention, ordinal_at};
use crate::facts;
use crate::pack::EventNames;
use std::ops::Range;

/// What is written like a name is the better title, however short; no phrase is as long.
const NAME: usize = 100;
const LONG: usize = 5;

#[derive(Debug, Clone)]
pub struct Title {
    pub words: String,
    worth: usize,
}

impl Title {
    pub fn of(analysis: &Analysis, tokens: Range<usize>) -> Self {
        let worth = tokens.len();
        Self { words: facts::one_line(analysis.words(tokens)), worth }
    }

    /// Whether it is written like a name.
    pub fn is_name(&self) -> bool {
        self.worth > NAME
    }

    /// Whether it says more than of what kind the event is.
    pub fn is_long(&self) -> bool {
        self.worth % NAME > LONG
    }
}

impl Draft {
    pub(super) fn take_title(&mut self, analysis: &Analysis, mention: &Mention) {
        // *the second was held*: it is called after its kind and its number.
        if mention.noun.len() == 1
            && mention.phrase == mention.noun
            && mention.position.is_some()
            && ordinal_at(analysis, mention.noun.start).is_some()
        {
            if mention.city.is_none() {
                let name = name_of_kind(analysis, mention.kind);
                let words = format!("{} {name}", analysis.words(mention.noun.clone()));
                self.title.get_or_insert(Title { words, worth: 0 });
            }
            return;
        }
        if mention.is_part {
            // Where a city is known, the event is called after it.
            if mention.city.is_some() {
                return;
            }
            let words = name_of_kind(analysis, mention.kind);
            self.title.get_or_insert(Title { words, worth: 0 });
            return;
        }
        let words = facts::one_line(analysis.words(mention.phrase.clone()));
        let worth = mention.phrase.len() + if mention.is_name { NAME } else { 0 };
        if self.title.as_ref().is_none_or(|it| it.worth < worth) {
            self.title = Some(Title { words, worth });
        }
    }
}

/// The shortest name of a kind: *mission*.
pub fn name_of_kind(analysis: &Analysis, kind: u8) -> String {
    let names = analysis.language.pack.events.values().nth(usize::from(kind));
    // *mission*, which the first name of its kind holds: *fact-finding mission*.
    let own = |names: &EventNames| {
        let Some(first) = names.one.0.first() else {
            let mut everyday = names.everyday.0.iter();
            return everyday.find(|it| !it.contains(' ')).cloned();
        };
        let all = names.one.0.iter().chain(&names.everyday.0);
        let held = all.filter(|it| first.contains(it.as_str()));
        held.min_by_key(|it| it.len()).cloned()
    };
    names.and_then(own).unwrap_or_default()
}
