//! Who came to an event, as a language says it.

use serde::Deserialize;

/// What a phrase says of who was at an event. No token is marked with it, so that it needs no bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// *will attend*, *followed as an observer*: its subjects are there.
    Comes,
    /// *sent*, where people follow: they are there for whoever sent them.
    Sends,
    /// *received*, where people follow: they have come to whoever is the subject.
    Receives,
    /// *sent apologies*: its subjects are not there.
    Absent,
    /// *the Peruvian side*
    Side,
    /// *the four administrations*: those that were named before, if there were as many.
    Parties,
    /// *the earlier ones*: other events of the series.
    Others,
    /// *had*, *avait*: a verb of what was before the things that are told.
    Earlier,
}
