//! What the domain's own words are called: one key for each value of an enum.
//!
//! The names come from the domain (`snake_case` there, `kebab-case` here), and a test says every
//! one of them in every language, so that a new value cannot be forgotten.

use domain::discard::Kept;
use domain::{
    Arrow, ClaimState, Field, Freshness, Kind, Lang, MadeBy, Missing, Obstacle, ProposalKind,
    Reviewed, Role, State, schema::CodeList,
};

use crate::say;

/// Something that has a name in the interface.
pub trait Key {
    fn key(&self) -> String;

    /// Its name.
    fn say(&self, lang: Lang) -> String {
        say(lang, &self.key())
    }
}

fn key(group: &str, name: &str) -> String {
    format!("{group}-{}", name.replace('_', "-"))
}

/// *Practice*
impl Key for Kind {
    fn key(&self) -> String {
        key("kind", self.name())
    }
}

/// *Under review*
impl Key for State {
    fn key(&self) -> String {
        key("state", self.name())
    }
}

/// *Take up*, as on a button
impl Key for Arrow {
    fn key(&self) -> String {
        key("arrow", self.name())
    }
}

impl Key for Role {
    fn key(&self) -> String {
        key("role", self.name())
    }
}

impl Key for Field {
    fn key(&self) -> String {
        key("field", self.name())
    }
}

impl Key for ClaimState {
    fn key(&self) -> String {
        key("claim", self.name())
    }
}

/// The heading of the proposals of one kind: *Events*
impl Key for ProposalKind {
    fn key(&self) -> String {
        key("proposals", self.name())
    }
}

impl Key for MadeBy {
    fn key(&self) -> String {
        key("made-by", self.name())
    }
}

impl Key for Freshness {
    fn key(&self) -> String {
        let name = match self {
            Freshness::Original => "original",
            Freshness::Current => "current",
            Freshness::Behind => "behind",
        };
        key("freshness", name)
    }
}

/// How far a translation is reviewed.
impl Key for Reviewed {
    fn key(&self) -> String {
        key("reviewed", self.name())
    }
}

/// Why a person cannot review a translation.
impl Key for Obstacle {
    fn key(&self) -> String {
        let name = match self {
            Obstacle::NoTranslation => "no-translation",
            Obstacle::Behind => "behind",
            Obstacle::Own => "own",
        };
        key("obstacle", name)
    }
}

/// What is missing, as a line of a list. [`Missing::Field`] has the field's own name.
impl Key for Missing {
    fn key(&self) -> String {
        match self {
            Missing::Field(field) => field.key(),
            Missing::Passage => "missing-passage".to_owned(),
            Missing::PublicSource(_) => "missing-public-source".to_owned(),
            Missing::Confidential => "missing-confidential".to_owned(),
            Missing::PublishedEdition => "missing-published-edition".to_owned(),
            Missing::SecondPerson => "missing-second-person".to_owned(),
        }
    }
}

/// Why a record is not thrown away. [`Kept::LinkedFrom`] is followed by what links to it.
impl Key for Kept {
    fn key(&self) -> String {
        let name = match self {
            Kept::NoDraft => "no-draft",
            Kept::WasPublished => "was-published",
            Kept::LinkedFrom(_) => "linked-from",
            Kept::GroundOf(_) => "ground-of",
        };
        key("kept", name)
    }
}

/// The name of a kind, one of them: *Practice*.
pub fn kind(lang: Lang, kind: Kind) -> String {
    kind.say(lang)
}

/// The name of a kind, many of them, as in the navigation: *Practices*.
pub fn kinds(lang: Lang, kind: Kind) -> String {
    say(lang, &key("kinds", kind.name()))
}

/// The name of a field.
pub fn field(lang: Lang, field: Field) -> String {
    field.say(lang)
}

/// What a code of a list means: *Evaluated*. The names of the objectives of the Global Compact and
/// of the Sustainable Development Goals come from the thesaurus; here they are their number.
pub fn code(lang: Lang, list: CodeList, code: &str) -> String {
    if matches!(list, CodeList::GcmObjective | CodeList::SdgTarget) {
        return code.to_owned();
    }
    say(lang, &key(&key("code", list.name()), code))
}
