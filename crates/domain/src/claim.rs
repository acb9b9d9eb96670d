//! What a source says: claims, each with its exact passage, and the proposals a machine makes of them.
//!
//! ```text
//!           accept
//! proposed ───────▶ accepted
//!     │ ◀─────────────┘ undo
//!     │    reject
//!     └───────▶ rejected ──▶ proposed (undo)
//! ```
//!
//! Several accepted claims on one field may disagree. All of them stay: one is shown as the
//! record's value, the others beside it, and the page of conflicts lists them.

use crate::{ClaimId, Edtf, Field, Kind, Lang, PersonId, ProposalId, RecordId, Review};
use serde::{Deserialize, Serialize};

/// Where in a source's text something is said. Offsets count Unicode scalar values of the
/// extracted text, start included, end excluded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Passage {
    pub start: usize,
    pub end: usize,
}

impl Passage {
    /// What it marks of a text; what lies behind the text's end is nothing.
    ///
    /// ```
    /// let passage = domain::Passage { start: 2, end: 5 };
    /// assert_eq!(passage.words("L'été dernier"), "été");
    /// ```
    pub fn words(self, text: &str) -> String {
        text.chars().skip(self.start).take(self.end.saturating_sub(self.start)).collect()
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimState {
    Proposed,
    Accepted,
    Rejected,
}

impl ClaimState {
    pub fn name(self) -> &'static str {
        match self {
            ClaimState::Proposed => "proposed",
            ClaimState::Accepted => "accepted",
            ClaimState::Rejected => "rejected",
        }
    }

    pub fn from_name(name: &str) -> Option<ClaimState> {
        [ClaimState::Proposed, ClaimState::Accepted, ClaimState::Rejected]
            .into_iter()
            .find(|it| it.name() == name)
    }
}

/// What a machine or a person read out of a source for one field, before it is tied to records.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposedValue {
    Text {
        lang: Lang,
        value: String,
    },
    Date(Edtf),
    Number(f64),
    Code(String),
    Flag(bool),
    /// A country, region or theme by its code.
    Coded {
        kind: Kind,
        code: String,
    },
    /// Something by its name as written, such as an organisation.
    Named {
        kind: Kind,
        name: String,
    },
    /// A record that is known.
    Link(RecordId),
}

/// A field of a record, its value, and the exact passages of a source that say so.
#[derive(Debug, Clone, PartialEq)]
pub struct Claim {
    pub id: ClaimId,
    pub source: RecordId,
    pub record: RecordId,
    pub field: Field,
    pub value: ProposedValue,
    /// Empty only for a source without text, such as a row of a published table; then `place` says where.
    pub passages: Vec<Passage>,
    /// Where in a source that has no text of its own: `actions.csv, line 7, column start`.
    pub place: Option<String>,
    /// Whether a person gave the value or its words, with the passages before them, which may not
    /// say it so.
    pub by_hand: bool,
    pub state: ClaimState,
    /// Who accepted or rejected it, and when.
    pub decided: Option<(PersonId, jiff::Timestamp)>,
    pub proposal: Option<ProposalId>,
}

impl Claim {
    /// Whether it was accepted before that review: whoever reviewed the record saw it there.
    pub fn is_before(&self, review: Review) -> bool {
        self.decided.is_some_and(|(_, at)| at <= review.at)
    }
}

/// What the harvest can propose.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ProposalKind {
    Event,
    Action,
    Result,
    Practice,
    /// A number that the text declares; becomes a figure.
    Indicator,
    Organisation,
    Place,
    Date,
}

impl ProposalKind {
    pub const ALL: [ProposalKind; 8] = [
        ProposalKind::Event,
        ProposalKind::Action,
        ProposalKind::Result,
        ProposalKind::Practice,
        ProposalKind::Indicator,
        ProposalKind::Organisation,
        ProposalKind::Place,
        ProposalKind::Date,
    ];

    pub fn name(self) -> &'static str {
        match self {
            ProposalKind::Event => "event",
            ProposalKind::Action => "action",
            ProposalKind::Result => "result",
            ProposalKind::Practice => "practice",
            ProposalKind::Indicator => "indicator",
            ProposalKind::Organisation => "organisation",
            ProposalKind::Place => "place",
            ProposalKind::Date => "date",
        }
    }

    pub fn from_name(name: &str) -> Option<ProposalKind> {
        ProposalKind::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The kind of record an accepted proposal becomes. A date is a mention and becomes none.
    pub fn record(self) -> Option<Kind> {
        match self {
            ProposalKind::Event => Some(Kind::Event),
            ProposalKind::Action => Some(Kind::Action),
            ProposalKind::Result => Some(Kind::Result),
            ProposalKind::Practice => Some(Kind::Practice),
            ProposalKind::Indicator => Some(Kind::Figure),
            ProposalKind::Organisation => Some(Kind::Organisation),
            ProposalKind::Place => Some(Kind::Place),
            ProposalKind::Date => None,
        }
    }
}

/// One field of a proposal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ProposedField {
    pub field: Field,
    pub value: ProposedValue,
    /// The narrowest passages that say so. Empty where only the proposal as a whole does.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passages: Vec<Passage>,
    /// Whether a person put it in the place of what was read.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub by_hand: bool,
}

impl ProposedField {
    /// What was read out of the proposal as a whole.
    pub fn new(field: Field, value: ProposedValue) -> ProposedField {
        ProposedField { field, value, passages: Vec::new(), by_hand: false }
    }
}

/// One thing that a report seems to tell of. Nothing of it is a record before a person's yes.
#[derive(Debug, Clone, PartialEq)]
pub struct Proposal {
    pub id: ProposalId,
    pub source: RecordId,
    pub kind: ProposalKind,
    /// What it is called on the reading table.
    pub title: String,
    pub fields: Vec<ProposedField>,
    /// Never empty: a proposal without an exact passage does not exist.
    pub passages: Vec<Passage>,
    /// Between 0 and 1.
    pub confidence: f64,
    /// Who drew it by hand. Nobody where the machine read it.
    pub drawn_by: Option<PersonId>,
    pub state: ClaimState,
    /// What it became, or was merged with, when it was accepted.
    pub record: Option<RecordId>,
    pub decided: Option<(PersonId, jiff::Timestamp)>,
    /// For optimistic locking: two people may sit at one table.
    pub version: u32,
}

impl Proposal {
    /// What is proposed for a field, in the order in which it was read.
    pub fn values(&self, field: Field) -> impl Iterator<Item = &ProposedValue> {
        self.fields.iter().filter(move |it| it.field == field).map(|it| &it.value)
    }

    /// The first code that is proposed for a field.
    pub fn code(&self, field: Field) -> Option<&str> {
        self.values(field).find_map(|it| match it {
            ProposedValue::Code(code) => Some(code.as_str()),
            _ => None,
        })
    }

    /// The first number that is proposed for a field.
    pub fn number(&self, field: Field) -> Option<f64> {
        self.values(field).find_map(|it| match it {
            ProposedValue::Number(number) => Some(*number),
            _ => None,
        })
    }

    /// The first date that is proposed for a field.
    pub fn date(&self, field: Field) -> Option<&Edtf> {
        self.values(field).find_map(|it| match it {
            ProposedValue::Date(date) => Some(date),
            _ => None,
        })
    }

    /// The language in which it is told: that of its title, or of its first text. A report may have
    /// several.
    pub fn lang(&self) -> Option<Lang> {
        let titles = self.values(Field::Title);
        titles.chain(self.fields.iter().map(|it| &it.value)).find_map(ProposedValue::lang)
    }

    /// Whether it is an event that the report only refers to.
    pub fn is_of_context(&self) -> bool {
        self.values(Field::OfContext).any(|it| *it == ProposedValue::Flag(true))
    }
}
