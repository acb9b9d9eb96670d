//! Who came to an event, as a language says it.

use serde::{Deserialize, Serialize};

/// What a phrase says of who was at an event. No token is marked with it, so that it needs no bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Attendance {
    /// *will attend*, *followed as an observer*: its subjects are there.
    Comes,
    /// *sent*, where people follow: they are there for whoever sent them.
    Sends,
    /// *received*, where people follow: they have come to whoever is the subject.
    Receives,
    /// *were received*: its subjects have come to whoever it was.
    Received,
    /// *sent apologies*: its subjects are not there.
    Absent,
    /// *the Peruvian side*
    Side,
    /// *the four administrations*: those that were named before, if there were as many.
    Parties,
    /// *all four*: as good as *the four*.
    All,
    /// *the earlier ones*: other events of the series.
    Others,
    /// *the next*: one more of the series.
    Another,
    /// *had*, *avait*: a verb of what was before the things that are told.
    Earlier,
    /// *our*: whoever speaks belongs to whom the next words name.
    Own,
    /// *country*, where *our* stands before it.
    Nation,
    /// *counterparts*, *neighbours*: people of another country, whatever stands before them.
    Peers,
    /// *both countries*: the two that were named before.
    Both,
    /// *the visitors*: those who came to the event that was told before.
    They,
    /// *the hosts*: those at home where the event was.
    Hosts,
    /// *videoconference*: an event that has no place.
    Remote,
    /// *compared notes*, *talked*: people who meet without a place.
    Confers,
    /// *will sign*: an agreement is signed somewhere.
    Signs,
    /// *border post*, *hall*: what has the name of its town behind it.
    Site,
    /// *return visit*: those who were hosts before are the guests.
    ReturnVisit,
    /// *at the invitation of*: whoever invites is there.
    Invites,
    /// *this embassy*: whoever tells the text.
    Ourselves,
    /// *taught by*: whoever follows is an expert, whatever people they are.
    Teaches,
    /// *the rest*, where their country follows: people, although no noun says so.
    Rest,
    /// *as speakers*: all whom the sentence names are experts.
    Role,
    /// *así como*, *such as*: words before a role that only join it to what was named.
    AsWell,
    /// *toda la jornada*, *meeting room*: a word for an event that means something else.
    NoEvent,
    /// *people*, *team*, after *sent*: somebody who came, although the noun is of no trade.
    Somebody,
    /// *who*, *attendance*, before a colon: the title of a line that says who was there.
    Roll,
    /// *led the sessions*: its subjects are experts.
    Conducts,
    /// *has offered to*, where *host* follows: whoever is the subject will be the host.
    Offers,
    /// *the last day*, *in parallel*: what is told then happened where the event before did.
    SameTime,
    /// *during*, *at*: the event that follows is what the sentence happened at.
    During,
    /// *closing session*: a part of an event, where *the* stands before it.
    Part,
    /// *came through*, *sat down with*, *celebrated*: people went somewhere or met, in a text that
    /// has no surer word for it.
    Goes,
}
