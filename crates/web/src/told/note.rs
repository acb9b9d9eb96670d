//! The notes that the marks of a page open, numbered in the order of the page.

use super::Ground;
use std::borrow::Borrow;

/// The sign beside a fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    pub number: usize,
    /// Whether no source says it, or not so, and the mark leads to who wrote it.
    pub is_by_hand: bool,
}

/// The marks of a field: one of all its values, or one of each.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Marks {
    pub whole: Option<Mark>,
    pub each: Vec<Option<Mark>>,
}

impl Marks {
    /// The mark of one of the values.
    pub fn of(&self, at: usize) -> Option<Mark> {
        self.whole.or(self.each.get(at).copied().flatten())
    }
}

/// What a fact stands on.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Footing {
    pub grounds: Vec<Ground>,
    /// Who wrote or translated it, sentence by sentence.
    pub written: Vec<String>,
    /// What other sources say.
    pub otherwise: Vec<Otherwise>,
}

impl Footing {
    /// What a fact without a ground says of itself.
    pub fn no_source(&self) -> &'static str {
        if self.otherwise.is_empty() { "mark-no-source" } else { "mark-not-so" }
    }

    /// Whether it is said behind so many grounds who accepted: once for all that one person
    /// accepted at a time.
    pub fn says_accepted(&self, behind: impl Borrow<usize>) -> bool {
        let behind = *behind.borrow();
        let accepted = |at: usize| self.grounds.get(at).map(|it| &it.accepted);
        accepted(behind) != accepted(behind.saturating_sub(1))
    }
}

/// What another source says of the same field: a contradiction, or the same in other words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Otherwise {
    pub said: String,
    pub ground: Ground,
}

/// What opens at a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub mark: Mark,
    /// What it is about: *Start: July 2018*. Several where one hand wrote several fields at once.
    pub about: Vec<String>,
    pub footing: Footing,
}

#[derive(Debug, Clone, Default)]
pub struct Notes(Vec<Note>);

impl Notes {
    /// The mark of a fact. There is none where there is nothing to say.
    ///
    /// Facts that one person wrote on one day have one note: it would say the same for each.
    pub fn add(&mut self, about: String, footing: Footing) -> Option<Mark> {
        if footing == Footing::default() {
            return None;
        }
        let is_by_hand = footing.grounds.iter().all(|it| it.by_hand);
        let only_written = footing.grounds.is_empty() && footing.otherwise.is_empty();
        let known = self.0.iter_mut().find(|it| only_written && it.footing == footing);
        if let Some(note) = known {
            if !note.about.contains(&about) {
                note.about.push(about);
            }
            return Some(note.mark);
        }
        let mark = Mark { number: self.0.len() + 1, is_by_hand };
        self.0.push(Note { mark, about: vec![about], footing });
        Some(mark)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Note> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
