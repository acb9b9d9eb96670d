//! Throwing a draft away: what no reader ever saw may go, and comes back whole when somebody wants
//! it after all.
//!
//! ```text
//! draft, changes asked ──▶ thrown away (the log keeps it) ──▶ put back, as it was
//! ```
//!
//! What was published once is retired instead, because readers may rely on it. A source goes only
//! while nothing rests on it, and it does not go quite: it is set aside, retired, with its file and
//! its proposals, because no log could bring a file back.

use crate::{Kind, Record, RecordId, State};

/// Whether a record of this kind and state can be thrown away at all.
pub fn may_be(kind: Kind, state: State) -> bool {
    match kind {
        Kind::Source => state == State::Draft,
        _ => matches!(state, State::Draft | State::ChangesAsked),
    }
}

/// What the log and the other records tell of a draft.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// Whether readers have seen it, in whatever words.
    pub published: bool,
    /// The records that link to it.
    pub linked_from: Vec<RecordId>,
    /// The records that rest on it, where it is a source.
    pub ground_of: Vec<RecordId>,
}

/// Why a record is kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kept {
    /// It is no draft.
    NoDraft,
    WasPublished,
    LinkedFrom(RecordId),
    GroundOf(RecordId),
}

impl Record {
    /// All that stands in the way of throwing the record away, at once.
    ///
    /// ```
    /// use domain::discard::{Kept, Past};
    /// use domain::{Kind, Lang, Record, RecordId, Slug};
    ///
    /// let id = RecordId(uuid::Uuid::nil());
    /// let draft = Record::draft(id, Kind::Practice, Slug::from_title("A way"), Lang::En);
    /// assert_eq!(draft.kept_by(&Past::default()), []);
    /// let seen = Past { published: true, ..Past::default() };
    /// assert_eq!(draft.kept_by(&seen), [Kept::WasPublished]);
    /// ```
    pub fn kept_by(&self, past: &Past) -> Vec<Kept> {
        let mut kept = Vec::new();
        if !may_be(self.kind, self.state) {
            kept.push(Kept::NoDraft);
        }
        if past.published {
            kept.push(Kept::WasPublished);
        }
        let others = past.linked_from.iter().filter(|it| **it != self.id);
        kept.extend(others.copied().map(Kept::LinkedFrom));
        let resting = past.ground_of.iter().filter(|it| **it != self.id);
        kept.extend(resting.copied().map(Kept::GroundOf));
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, Slug};

    fn record(kind: Kind, state: State) -> Record {
        let id = RecordId(uuid::Uuid::from_u128(1));
        Record::draft(id, kind, Slug::from_title("x"), Lang::En).in_state(state)
    }

    #[test]
    fn only_a_draft_goes_and_a_source_while_nothing_rests_on_it() {
        for state in State::ALL {
            let goes = record(Kind::Practice, state).kept_by(&Past::default()).is_empty();
            assert_eq!(goes, matches!(state, State::Draft | State::ChangesAsked), "{state:?}");
            let source = record(Kind::Source, state).kept_by(&Past::default());
            assert_eq!(source.is_empty(), state == State::Draft, "{state:?}");
        }
        let other = RecordId(uuid::Uuid::from_u128(2));
        let past = Past { ground_of: vec![other], ..Past::default() };
        let source = record(Kind::Source, State::Draft).kept_by(&past);
        assert_eq!(source, [Kept::GroundOf(other)]);
    }

    #[test]
    fn all_that_keeps_it_is_said_at_once_and_a_link_to_itself_is_none() {
        let (own, other) = (RecordId(uuid::Uuid::from_u128(1)), RecordId(uuid::Uuid::from_u128(2)));
        let past = Past { published: true, linked_from: vec![own, other], ..Past::default() };
        let kept = record(Kind::Event, State::Published).kept_by(&past);
        assert_eq!(kept, [Kept::NoDraft, Kept::WasPublished, Kept::LinkedFrom(other)]);
    }
}
