//! What people do to the proposals of a report at the reading table.
//!
//! Each deed is one line of the log for each proposal that it touches. All lines that one person
//! wrote at one instant are one step, and are taken back together.

/// What a line of the log says was done to a proposal.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Deed {
    /// Decided. Several at once are one step, but each of them stands alone.
    Accepted,
    Rejected,
    /// Two that tell the same: one has taken in the other, and the other is gone.
    Joined,
    Absorbed,
    /// One that told two things, and the one that came out of it.
    Split,
    SplitOff,
    /// Made by a person from words of the text.
    Drawn,
    /// Rests on other words of the text than before.
    Reassigned,
    /// One that gave words to another, and the one that has them now.
    Gave,
    Received,
    /// The opposite of the last deed that still stood: of a decision, and of everything else.
    Proposed,
    Undone,
}

impl Deed {
    pub const ALL: [Deed; 12] = [
        Deed::Accepted,
        Deed::Rejected,
        Deed::Joined,
        Deed::Absorbed,
        Deed::Split,
        Deed::SplitOff,
        Deed::Drawn,
        Deed::Reassigned,
        Deed::Gave,
        Deed::Received,
        Deed::Proposed,
        Deed::Undone,
    ];

    /// The word of the log. It never changes.
    pub fn name(self) -> &'static str {
        match self {
            Deed::Accepted => "accepted",
            Deed::Rejected => "rejected",
            Deed::Joined => "joined",
            Deed::Absorbed => "absorbed",
            Deed::Split => "split",
            Deed::SplitOff => "split_off",
            Deed::Drawn => "drawn",
            Deed::Reassigned => "reassigned",
            Deed::Gave => "gave",
            Deed::Received => "received",
            Deed::Proposed => "proposed",
            Deed::Undone => "undone",
        }
    }

    pub fn from_name(name: &str) -> Option<Deed> {
        Deed::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether a proposal was decided by it.
    pub fn decides(self) -> bool {
        matches!(self, Deed::Accepted | Deed::Rejected)
    }

    /// Whether it takes back the deed before it.
    pub fn takes_back(self) -> bool {
        matches!(self, Deed::Proposed | Deed::Undone)
    }

    /// What takes it back.
    #[must_use]
    pub fn opposite(self) -> Deed {
        if self.decides() { Deed::Proposed } else { Deed::Undone }
    }
}
