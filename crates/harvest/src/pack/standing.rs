//! How an event stands to those who hold it, and to the text that names it.

use serde::Deserialize;

/// What a phrase says of whose an event is. No token is marked with it, so that it needs no bit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// *organised*, *accueilli*: a participle; whoever follows *by* is the host.
    Organised,
    /// *has convened*, *organizó*: whoever is its subject is the host.
    Organises,
    /// *co-organised*: the same, of one who is host beside another.
    CoOrganised,
    /// *co-hosts*, *coorganizó*
    CoOrganises,
    /// *in partnership with*: whoever follows is host beside another.
    Beside,
    /// *Organiser*: the title of a line that says who the host is.
    HostTitle,
    /// *Co-organiser*
    CoHostTitle,
    /// *on the margins of*, *as announced at*: the event that follows is one of the context, which
    /// the text only refers to.
    Aside,
    /// *Global Forum*, *General Assembly*: a gathering of the world, which a text may name in
    /// passing.
    World,
}
