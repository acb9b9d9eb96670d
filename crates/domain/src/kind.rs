//! What kinds of record there are.

use serde::{Deserialize, Serialize};

/// What a record is. The words are those of the addresses, the interface and the database.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    Practice,
    Action,
    Event,
    /// A row of events with positions, such as the workshops of one year.
    Series,
    /// What an action leaves behind: a plan, a protocol, a course.
    Result,
    /// A number with unit, scope and period, declared by a source.
    Figure,
    Organisation,
    Place,
    Theme,
    Source,
}

impl Kind {
    pub const ALL: [Kind; 10] = [
        Kind::Practice,
        Kind::Action,
        Kind::Event,
        Kind::Series,
        Kind::Result,
        Kind::Figure,
        Kind::Organisation,
        Kind::Place,
        Kind::Theme,
        Kind::Source,
    ];

    /// The word of the database and of JSON.
    pub fn name(self) -> &'static str {
        match self {
            Kind::Practice => "practice",
            Kind::Action => "action",
            Kind::Event => "event",
            Kind::Series => "series",
            Kind::Result => "result",
            Kind::Figure => "figure",
            Kind::Organisation => "organisation",
            Kind::Place => "place",
            Kind::Theme => "theme",
            Kind::Source => "source",
        }
    }

    /// The plural noun of the addresses: `/{lang}/practices/{slug}`.
    pub fn plural(self) -> &'static str {
        match self {
            Kind::Practice => "practices",
            Kind::Action => "actions",
            Kind::Event => "events",
            Kind::Series => "series",
            Kind::Result => "results",
            Kind::Figure => "figures",
            Kind::Organisation => "organisations",
            Kind::Place => "places",
            Kind::Theme => "themes",
            Kind::Source => "sources",
        }
    }

    pub fn from_name(name: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|it| it.name() == name)
    }

    pub fn from_plural(plural: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|it| it.plural() == plural)
    }
}
