//! Practices that were made from others: an order without circles.
//!
//! ```text
//! Costa Rica 2013 ──▶ Paraguay 2019 ──▶ Bolivia 2021
//!        └──────────▶ Ecuador 2020
//! ```
//!
//! A practice may be made from several, and several from it. Nothing is made from itself, through
//! however many others: whoever saves one asks [`check`] first.

use crate::RecordId;

/// How many steps are followed in either direction. Nobody adapts an adaptation so often.
pub const LONGEST: u32 = 24;

/// One step: which practice, and what it was made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Step {
    pub made: RecordId,
    pub from: RecordId,
}

/// A practice would be made from itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("{from} was made from this practice itself, so this practice cannot be adapted from it")]
pub struct Circle {
    /// Which link closes it.
    pub from: RecordId,
}

/// Whether a practice may be made from these. `below` are the steps that lead from it to
/// everything that was made from it.
pub fn check(practice: RecordId, from: &[RecordId], below: &[Step]) -> Result<(), Circle> {
    let closes = |it: &&RecordId| **it == practice || below.iter().any(|step| step.made == **it);
    match from.iter().find(closes) {
        Some(from) => Err(Circle { from: *from }),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_made_from_itself_through_however_many_others() {
        let [a, b, c, other] = [1, 2, 3, 4].map(|it| RecordId(uuid::Uuid::from_u128(it)));
        let below = [Step { made: b, from: a }, Step { made: c, from: b }];
        assert_eq!(check(a, &[other], &below), Ok(()));
        assert_eq!(check(a, &[other, a], &below), Err(Circle { from: a }));
        assert_eq!(check(a, &[c], &below), Err(Circle { from: c }));
        assert_eq!(check(c, &[a, b], &[]), Ok(()));
    }
}
