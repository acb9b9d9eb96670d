//! The life of a record, from draft to public page.
//!
//! ```text
//!          submit            take up           approve             publish
//! draft ──────────▶ submitted ─────▶ in review ──────▶ reviewed ─────────▶ published
//!   ▲                                 │     ▲            │ sign off   ▲        │
//!   │                      ask changes│     │submit      ▼            │        │ retire
//!   │                                 ▼     │         signed off ─────┘        ▼
//!   │                            changes asked                               retired
//!   └──────────────────────────────────── reopen ─────────────────────────────┘
//! ```
//!
//! A practice goes the whole way, and a second person reviews it. Every other kind is a fact with
//! a source: a person has accepted it already, and it goes from draft to published at once.
//!
//! The original of a published practice stands still, so that no reader sees words that nobody
//! reviewed: its next edition is written beside it ([`edition`](crate::edition)). Translations may
//! follow at any time, and facts of other kinds are reopened where they are.

use crate::{Field, Kind, Missing, PersonId, Record};
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Draft,
    Submitted,
    InReview,
    ChangesAsked,
    Reviewed,
    SignedOff,
    Published,
    Retired,
}

impl State {
    pub const ALL: [State; 8] = [
        State::Draft,
        State::Submitted,
        State::InReview,
        State::ChangesAsked,
        State::Reviewed,
        State::SignedOff,
        State::Published,
        State::Retired,
    ];

    pub fn name(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::Submitted => "submitted",
            State::InReview => "in_review",
            State::ChangesAsked => "changes_asked",
            State::Reviewed => "reviewed",
            State::SignedOff => "signed_off",
            State::Published => "published",
            State::Retired => "retired",
        }
    }

    pub fn from_name(name: &str) -> Option<State> {
        State::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// What can be done to a state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Arrow {
    Submit,
    TakeUp,
    AskChanges,
    Approve,
    SignOff,
    Publish,
    Retire,
    Reopen,
}

impl Arrow {
    pub const ALL: [Arrow; 8] = [
        Arrow::Submit,
        Arrow::TakeUp,
        Arrow::AskChanges,
        Arrow::Approve,
        Arrow::SignOff,
        Arrow::Publish,
        Arrow::Retire,
        Arrow::Reopen,
    ];

    /// The word of addresses and of the interface's keys.
    pub fn name(self) -> &'static str {
        match self {
            Arrow::Submit => "submit",
            Arrow::TakeUp => "take-up",
            Arrow::AskChanges => "ask-changes",
            Arrow::Approve => "approve",
            Arrow::SignOff => "sign-off",
            Arrow::Publish => "publish",
            Arrow::Retire => "retire",
            Arrow::Reopen => "reopen",
        }
    }

    pub fn from_name(name: &str) -> Option<Arrow> {
        Arrow::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether somebody else than the author has to follow it.
    pub fn needs_a_second_person(self) -> bool {
        matches!(self, Arrow::TakeUp | Arrow::Approve | Arrow::AskChanges)
    }

    /// Whether it says nothing without a comment: whoever is asked for changes has to know which.
    pub fn needs_a_comment(self) -> bool {
        self == Arrow::AskChanges
    }
}

/// Why an arrow could not be followed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StateError {
    #[error("a {kind} that is {state} cannot go this way", kind = .kind.name(), state = .state.name())]
    NoArrow { kind: Kind, state: State },
    #[error("something is missing")]
    Missing(Vec<Missing>),
}

/// Where an arrow leads. `None` where there is none.
pub fn next(kind: Kind, state: State, arrow: Arrow) -> Option<State> {
    use Arrow as A;
    use State as S;
    let practice = kind == Kind::Practice;
    match (state, arrow) {
        (S::Draft | S::ChangesAsked, A::Submit) if practice => Some(S::Submitted),
        (S::Submitted, A::TakeUp) => Some(S::InReview),
        // What was read once may be read again, as long as no reader has it.
        (S::InReview | S::Reviewed | S::SignedOff, A::AskChanges) => Some(S::ChangesAsked),
        (S::InReview, A::Approve) => Some(S::Reviewed),
        (S::Reviewed, A::SignOff) => Some(S::SignedOff),
        (S::Reviewed | S::SignedOff, A::Publish) => Some(S::Published),
        (S::Draft, A::Publish) if !practice => Some(S::Published),
        (S::Published, A::Retire) => Some(S::Retired),
        (S::Published, A::Reopen) if !practice => Some(S::Draft),
        (S::Retired, A::Reopen) => Some(S::Draft),
        _ => None,
    }
}

/// What a record rests on, as far as publishing it depends on it.
#[derive(Debug, Clone, Default)]
pub struct Ground {
    /// How many accepted claims it has.
    pub claims: usize,
    /// Sources of these claims that no reader may see.
    pub hidden_sources: Vec<crate::RecordId>,
    /// The state of what it is the next edition of.
    pub published: Option<State>,
}

impl Record {
    /// Follows an arrow. All that stands in the way is reported at once.
    pub fn follow(
        &mut self,
        arrow: Arrow,
        by: PersonId,
        ground: &Ground,
    ) -> Result<(), StateError> {
        let (kind, state) = (self.kind, self.state);
        let next = next(kind, state, arrow).ok_or(StateError::NoArrow { kind, state })?;
        let missing = self.in_the_way(arrow, by, ground);
        if !missing.is_empty() {
            return Err(StateError::Missing(missing));
        }
        if arrow == Arrow::Submit {
            self.author = Some(by);
        }
        self.state = next;
        Ok(())
    }

    fn in_the_way(&self, arrow: Arrow, by: PersonId, ground: &Ground) -> Vec<Missing> {
        let mut missing = Vec::new();
        if matches!(arrow, Arrow::Submit | Arrow::Publish) {
            missing.extend(self.missing());
            if self.kind == Kind::Practice && ground.claims == 0 {
                missing.push(Missing::Passage);
            }
        }
        if arrow == Arrow::Publish && self.kind != Kind::Source {
            missing.extend(ground.hidden_sources.iter().copied().map(Missing::PublicSource));
        }
        if arrow == Arrow::Publish && self.flag(Field::Confidential) {
            missing.push(Missing::Confidential);
        }
        let replaces = ground.published == Some(State::Published);
        if arrow == Arrow::Publish && self.next_of.is_some() && !replaces {
            missing.push(Missing::PublishedEdition);
        }
        if arrow.needs_a_second_person() && self.author == Some(by) {
            missing.push(Missing::SecondPerson);
        }
        missing
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Lang, RecordId, Slug};

    fn person(number: u128) -> PersonId {
        PersonId(uuid::Uuid::from_u128(number))
    }

    fn record(kind: Kind, state: State) -> Record {
        let id = RecordId(uuid::Uuid::nil());
        Record::draft(id, kind, Slug::from_title("x"), Lang::En).in_state(state)
    }

    #[test]
    fn who_wrote_a_practice_does_not_review_it() {
        let mut practice = record(Kind::Practice, State::Submitted);
        practice.author = Some(person(1));
        let refused = practice.follow(Arrow::TakeUp, person(1), &Ground::default());
        assert_eq!(refused, Err(StateError::Missing(vec![Missing::SecondPerson])));
        assert_eq!(practice.follow(Arrow::TakeUp, person(2), &Ground::default()), Ok(()));
    }

    #[test]
    fn what_is_confidential_is_not_published() {
        let mut source = record(Kind::Source, State::Draft);
        let text = |revision| crate::Text::new("x", crate::MadeBy::Author, revision, None);
        source.write(Field::Title, "x", text);
        source.set(Field::Confidential, vec![crate::Value::Flag(true)]);
        let refused = source.follow(Arrow::Publish, person(1), &Ground::default());
        let Err(StateError::Missing(missing)) = refused else { panic!("{refused:?}") };
        assert!(missing.contains(&Missing::Confidential), "{missing:?}");
    }

    #[test]
    fn a_refused_arrow_leaves_the_state_as_it_was() {
        let mut practice = record(Kind::Practice, State::Draft);
        assert!(practice.follow(Arrow::Submit, person(1), &Ground::default()).is_err());
        assert_eq!((practice.state(), practice.author), (State::Draft, None));
    }

    #[test]
    fn the_way_of_a_practice_and_of_a_fact() {
        let way = |kind| {
            let mut lines = Vec::new();
            for state in State::ALL {
                for arrow in Arrow::ALL {
                    if let Some(next) = next(kind, state, arrow) {
                        lines.push(format!(
                            "{} --{}--> {}",
                            state.name(),
                            arrow.name(),
                            next.name()
                        ));
                    }
                }
            }
            lines.join("\n")
        };
        insta::assert_snapshot!(way(Kind::Practice), @"
        draft --submit--> submitted
        submitted --take-up--> in_review
        in_review --ask-changes--> changes_asked
        in_review --approve--> reviewed
        changes_asked --submit--> submitted
        reviewed --ask-changes--> changes_asked
        reviewed --sign-off--> signed_off
        reviewed --publish--> published
        signed_off --ask-changes--> changes_asked
        signed_off --publish--> published
        published --retire--> retired
        retired --reopen--> draft
        ");
        insta::assert_snapshot!(way(Kind::Event).lines().next().unwrap(), @"draft --publish--> published");
    }
}
