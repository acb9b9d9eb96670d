//! Who may do what: one table, and the test prints it.
//!
//! Silence means no. What a person may not read is *not found*, never *forbidden*.

use crate::{Arrow, Kind, PersonId, State, discard};
use serde::{Deserialize, Serialize};

/// What a person is to the programme. A person may have several roles.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    PartnerAuthority,
    Expert,
    FocalPoint,
    SteeringMember,
    ProgrammeOfficer,
    KnowledgeOfficer,
    Administrator,
}

impl Role {
    pub const ALL: [Role; 7] = [
        Role::PartnerAuthority,
        Role::Expert,
        Role::FocalPoint,
        Role::SteeringMember,
        Role::ProgrammeOfficer,
        Role::KnowledgeOfficer,
        Role::Administrator,
    ];

    pub fn name(self) -> &'static str {
        match self {
            Role::PartnerAuthority => "partner_authority",
            Role::Expert => "expert",
            Role::FocalPoint => "focal_point",
            Role::SteeringMember => "steering_member",
            Role::ProgrammeOfficer => "programme_officer",
            Role::KnowledgeOfficer => "knowledge_officer",
            Role::Administrator => "administrator",
        }
    }

    pub fn from_name(name: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|it| it.name() == name)
    }
}

/// Who looks at a page: nobody in particular, or a person with roles.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Viewer {
    pub person: Option<PersonId>,
    pub roles: Vec<Role>,
}

/// What may be done to a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Act {
    Read,
    /// Make one, by hand or by accepting a proposal.
    Create,
    /// Change fields and the original's texts.
    Edit,
    Translate,
    /// Read a translation of somebody else's beside the original, and say that it is right.
    ReviewTranslation,
    /// Where sources disagree, say which of them the record follows.
    Settle,
    /// Begin the next edition of what is published.
    WriteNext,
    /// Throw away what never was public, and put it back. What stands in the way is said by
    /// [`discard`](crate::discard).
    Discard,
    Follow(Arrow),
}

/// What may be done that is not about one record.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Duty {
    /// Open the desk.
    Desk,
    /// Bring in reports and settle their proposals.
    Harvest,
    /// Take in tables.
    Import,
    /// Make publications.
    Print,
    /// Make what was printed public, and take it back.
    Release,
    /// See and change accounts.
    Accounts,
}

impl Duty {
    pub const ALL: [Duty; 6] =
        [Duty::Desk, Duty::Harvest, Duty::Import, Duty::Print, Duty::Release, Duty::Accounts];
}

impl Viewer {
    /// May the viewer do this to a record of this kind and state?
    pub fn may(&self, act: Act, kind: Kind, state: State) -> bool {
        let public = act == Act::Read && state == State::Published;
        public || self.roles.iter().any(|role| role.may(act, kind, state))
    }

    pub fn has(&self, duty: Duty) -> bool {
        self.roles.iter().any(|role| role.has(duty))
    }

    /// Whether drafts and other unpublished records are there for the viewer.
    pub fn reads_the_desk(&self) -> bool {
        self.has(Duty::Desk)
    }
}

impl Role {
    fn may(self, act: Act, kind: Kind, state: State) -> bool {
        let vocabulary = matches!(kind, Kind::Theme | Kind::Place);
        // The original of a practice is changed only where nobody relies on it.
        let open = kind != Kind::Practice || matches!(state, State::Draft | State::ChangesAsked);
        match (self, act) {
            (Role::KnowledgeOfficer | Role::ProgrammeOfficer | Role::Administrator, Act::Read) => {
                true
            }
            (Role::KnowledgeOfficer, Act::Create | Act::Translate | Act::ReviewTranslation) => true,
            (Role::KnowledgeOfficer, Act::Edit | Act::Settle) => open,
            (Role::KnowledgeOfficer, Act::WriteNext) => {
                kind == Kind::Practice && state == State::Published
            }
            (Role::KnowledgeOfficer, Act::Discard) => discard::may_be(kind, state),
            (Role::KnowledgeOfficer, Act::Follow(arrow)) => arrow != Arrow::SignOff,
            (Role::ProgrammeOfficer, Act::Create) => !vocabulary && kind != Kind::Practice,
            (Role::ProgrammeOfficer, Act::Edit) => !vocabulary && kind != Kind::Practice,
            // Where there is one knowledge officer, they are the second person.
            (Role::ProgrammeOfficer, Act::ReviewTranslation) => !vocabulary,
            (Role::ProgrammeOfficer, Act::Discard) => {
                let theirs = !vocabulary && !matches!(kind, Kind::Practice | Kind::Source);
                theirs && discard::may_be(kind, state)
            }
            (Role::ProgrammeOfficer, Act::Follow(arrow)) => match arrow {
                Arrow::TakeUp | Arrow::AskChanges | Arrow::Approve | Arrow::SignOff => true,
                Arrow::Publish => kind != Kind::Practice && !vocabulary,
                Arrow::Submit | Arrow::Retire | Arrow::Reopen => false,
            },
            (
                Role::Administrator,
                Act::Create | Act::Edit | Act::Translate | Act::ReviewTranslation,
            ) => vocabulary,
            (Role::Administrator, Act::Discard) => vocabulary && discard::may_be(kind, state),
            _ => false,
        }
    }

    fn has(self, duty: Duty) -> bool {
        let knowledge = [Duty::Desk, Duty::Harvest, Duty::Import, Duty::Print, Duty::Release];
        let programme = [Duty::Desk, Duty::Import, Duty::Print];
        match self {
            Role::KnowledgeOfficer => knowledge.contains(&duty),
            Role::ProgrammeOfficer => programme.contains(&duty),
            Role::Administrator => [Duty::Desk, Duty::Accounts].contains(&duty),
            Role::PartnerAuthority | Role::Expert | Role::FocalPoint | Role::SteeringMember => {
                false
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    fn acts() -> Vec<(String, Act)> {
        let plain = [
            ("read", Act::Read),
            ("create", Act::Create),
            ("edit", Act::Edit),
            ("translate", Act::Translate),
            ("review-translation", Act::ReviewTranslation),
            ("settle", Act::Settle),
            ("discard", Act::Discard),
            ("write-next", Act::WriteNext),
        ];
        let plain = plain.into_iter().map(|(name, act)| (name.to_owned(), act));
        plain.chain(Arrow::ALL.map(|it| (it.name().to_owned(), Act::Follow(it)))).collect()
    }

    fn row(viewer: &Viewer, kind: Kind, state: State) -> String {
        let way = |act| match act {
            Act::Follow(arrow) => crate::state::next(kind, state, arrow).is_some(),
            Act::Create => state == State::Draft,
            _ => true,
        };
        let may: Vec<_> = acts()
            .into_iter()
            .filter(|(_, act)| way(*act) && viewer.may(*act, kind, state))
            .map(|(name, _)| name)
            .collect();
        if may.is_empty() { "-".to_owned() } else { may.join(" ") }
    }

    fn viewers() -> Vec<(&'static str, Viewer)> {
        let of = |it: Role| (it.name(), Viewer { person: None, roles: vec![it] });
        let visitor = ("visitor", Viewer::default());
        std::iter::once(visitor).chain(Role::ALL.map(of)).collect()
    }

    /// What one may do to the records of a kind, a line for each state that they reach.
    fn lines(viewer: &Viewer, kind: Kind) -> Vec<String> {
        let reached = |it: &State| {
            kind == Kind::Practice || matches!(it, State::Draft | State::Published | State::Retired)
        };
        let line = |it: State| format!("{}: {}", it.name(), row(viewer, kind, it));
        State::ALL.into_iter().filter(reached).map(line).collect()
    }

    /// All kinds; those to which everybody may do the same are one group.
    fn groups() -> Vec<Vec<Kind>> {
        let policy = |kind| viewers().iter().map(|it| lines(&it.1, kind)).collect::<Vec<_>>();
        let mut groups: Vec<Vec<Kind>> = Vec::new();
        for kind in Kind::ALL {
            match groups.iter_mut().find(|it| policy(it[0]) == policy(kind)) {
                Some(group) => group.push(kind),
                None => groups.push(vec![kind]),
            }
        }
        groups
    }

    /// The whole policy as the page one shows to a client.
    fn table() -> String {
        let mut page = String::new();
        for (name, viewer) in viewers() {
            writeln!(page, "{name}").unwrap();
            let duties: Vec<_> = Duty::ALL
                .into_iter()
                .filter(|it| viewer.has(*it))
                .map(|it| format!("{it:?}"))
                .collect();
            writeln!(page, "  duties: {}", duties.join(" ").to_lowercase()).unwrap();
            for group in groups() {
                let names: Vec<_> = group.iter().map(|it| it.name()).collect();
                writeln!(page, "  {}", names.join(", ")).unwrap();
                for line in lines(&viewer, group[0]) {
                    writeln!(page, "    {line}").unwrap();
                }
            }
        }
        page
    }

    #[test]
    fn who_may_do_what() {
        insta::assert_snapshot!(table());
    }
}
