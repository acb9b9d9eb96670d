//! How a practice is told.

use serde::{Deserialize, Serialize};

/// A turn of phrase by which a sentence tells how something is done well. No token is marked with
/// it, so that it needs no bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Turn {
    /// *remedy*, *suggestion*, *advice*: what was thought best to do.
    Remedy,
    /// *main*, *cheapest*, *their*: which of the remedies it is.
    Chosen,
    /// *proposed*, *called for*: what follows is what somebody would have done.
    Propose,
    /// *attributes*, *puts down to*: what follows is why it went well.
    Credit,
    /// *success*, *result*: what is put down to something.
    Success,
    /// *preferred*, *opted*: one way was taken and another left.
    Prefer,
    /// *would copy*, *want to take over*: what others do is worth doing.
    Copy,
    /// *showed*, *visited*, *explained*: what others do is told after it.
    Shown,
    /// *where*, *how*, *in which*: the clause that tells it.
    Clause,
    /// *that*, after a verb of telling.
    That,
    /// *Where* at the beginning: of several ways the one that went well, or ill.
    Wherever,
    /// *every evening*, *each time*: how often.
    Often,
    /// *common*, *single*: one thing for several people.
    Common,
    /// *adopted*, *set up*: it is there now.
    Created,
    /// *deadline*, *budget line*: with what a task is given to somebody.
    Terms,
    /// *each*: of several tasks.
    Each,
    /// *answers this with*: what is done about it.
    Counter,
    /// *has made it part of*: what was tried is done as a rule since then.
    Uptake,
    /// *syllabus*, *criteria*: what rules the daily work.
    Norm,
    /// *first*, where *then* follows: one thing was done before the other on purpose.
    AtFirst,
    Then,
    /// *within*, *at least*: before a length of time that is kept.
    Within,
    /// *sat on*, *helped to draft*: what people do who are asked to take part.
    TakesPart,
    /// *Wolof*, *Quechua*: languages that no country has its name from.
    Language,
    /// *the number of*, *the share of*: a figure is told, and not how it came about.
    Count,
    /// *before departure*, *on arrival*: a stage of the work, at which something is done.
    Stage,
    /// *whoever*: everybody who comes across something does the same.
    Whoever,
    /// *were interested in*: what others do is told after it.
    Interest,
    /// *runs*, *has kept*: a service that somebody offers.
    Keeps,
    /// *open to*, *free for*: for whom a service is.
    OpenTo,
    /// *hospitality*, *welcome*: what guests praise.
    Courtesy,
    /// *working group*, *agreement*: what bodies settle with each other.
    Business,
    /// *for the first time*: what is new to those who report it.
    FirstTime,
    /// *no*, *never*, where *without* follows: what is always done first.
    Nobody,
    Without,
    /// *wants to*, *is considering*, *announced that*: what somebody means to do.
    Plans,
    /// *but*, *and instead*, after what is not done.
    But,
    /// *when*, *whoever finds*: in which case something is done.
    Whenever,
    /// *was a mistake*, *did not work until*: what is told so is what to avoid.
    Failed,
}
