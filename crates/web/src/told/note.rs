//! The notes that the marks of a page open, numbered in the order of the page.

use super::Ground;

/// What opens at a mark.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    pub number: usize,
    /// What it is about: *Start: July 2018*.
    pub about: String,
    pub grounds: Vec<Ground>,
    /// What other sources say instead.
    pub otherwise: Vec<Otherwise>,
}

/// Another value for the same field, and who says so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Otherwise {
    pub value: String,
    pub ground: Ground,
}

#[derive(Debug, Clone, Default)]
pub struct Notes(Vec<Note>);

impl Notes {
    /// The number of a new note. There is none where there is nothing to say.
    pub fn add(
        &mut self,
        about: String,
        grounds: Vec<Ground>,
        otherwise: Vec<Otherwise>,
    ) -> Option<usize> {
        if grounds.is_empty() && otherwise.is_empty() {
            return None;
        }
        let number = self.0.len() + 1;
        self.0.push(Note { number, about, grounds, otherwise });
        Some(number)
    }

    /// The number here of a note of others.
    pub fn take(&mut self, others: &Notes, number: usize) -> Option<usize> {
        let note = others.0.iter().find(|it| it.number == number)?.clone();
        self.add(note.about, note.grounds, note.otherwise)
    }

    pub fn iter(&self) -> impl Iterator<Item = &Note> {
        self.0.iter()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}
