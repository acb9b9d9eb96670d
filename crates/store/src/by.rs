//! Who writes, when, and why.

use domain::PersonId;
use jiff::Timestamp;

/// What stands beside every change in the log.
#[derive(Debug, Clone, PartialEq)]
pub struct By {
    /// Nobody where the program itself writes.
    pub person: Option<PersonId>,
    pub at: Timestamp,
    pub why: Option<String>,
}

impl By {
    pub fn person(person: PersonId, at: Timestamp) -> By {
        By { person: Some(person), at, why: None }
    }

    pub fn program(at: Timestamp) -> By {
        By { person: None, at, why: None }
    }

    #[must_use]
    pub fn because(self, why: impl Into<String>) -> By {
        By { why: Some(why.into()), ..self }
    }
}
