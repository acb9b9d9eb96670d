//! What a record still lacks.

use crate::{Field, RecordId};

/// One thing that stands in the way of an arrow. All of them are reported at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Missing {
    /// The field is empty in the original's language.
    Field(Field),
    /// No accepted claim gives a passage.
    Passage,
    /// The source it rests on is not public, so that its readers could not follow the facts.
    PublicSource(RecordId),
    /// It is a source that never leaves the desk.
    Confidential,
    /// What it is the next edition of is not public any more: nobody has asked for it to be again.
    PublishedEdition,
    /// Nobody but the author has looked at it.
    SecondPerson,
}
