//! The code lists of the fields.

/// A closed list of codes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CodeList {
    /// How well a practice is shown to work. Ours, from opinion to evaluation.
    EvidenceLevel,
    /// Cross-cutting marks; gender follows the DAC policy marker, the others are the reporter's
    /// own (IATI vocabulary 99), since DAC has none for human rights.
    Mark,
    /// Where an action stands in its life cycle.
    ActionStatus,
    EventKind,
    EventStatus,
    ResultKind,
    /// What became of a result.
    Fate,
    OrganisationKind,
    PlaceKind,
    /// The 23 objectives of the Global Compact for Migration (A/RES/73/195, paragraph 16).
    GcmObjective,
}

impl CodeList {
    pub const ALL: [CodeList; 10] = [
        CodeList::EvidenceLevel,
        CodeList::Mark,
        CodeList::ActionStatus,
        CodeList::EventKind,
        CodeList::EventStatus,
        CodeList::ResultKind,
        CodeList::Fate,
        CodeList::OrganisationKind,
        CodeList::PlaceKind,
        CodeList::GcmObjective,
    ];

    pub fn name(self) -> &'static str {
        match self {
            CodeList::EvidenceLevel => "evidence_level",
            CodeList::Mark => "mark",
            CodeList::ActionStatus => "action_status",
            CodeList::EventKind => "event_kind",
            CodeList::EventStatus => "event_status",
            CodeList::ResultKind => "result_kind",
            CodeList::Fate => "fate",
            CodeList::OrganisationKind => "organisation_kind",
            CodeList::PlaceKind => "place_kind",
            CodeList::GcmObjective => "gcm_objective",
        }
    }

    /// The codes in the order of the form.
    pub fn codes(self) -> &'static [&'static str] {
        match self {
            CodeList::EvidenceLevel => EVIDENCE_LEVELS,
            CodeList::Mark => MARKS,
            CodeList::ActionStatus => ACTION_STATUSES,
            CodeList::EventKind => EVENT_KINDS,
            CodeList::EventStatus => EVENT_STATUSES,
            CodeList::ResultKind => RESULT_KINDS,
            CodeList::Fate => FATES,
            CodeList::OrganisationKind => ORGANISATION_KINDS,
            CodeList::PlaceKind => PLACE_KINDS,
            CodeList::GcmObjective => GCM_OBJECTIVES,
        }
    }

    pub fn has(self, code: &str) -> bool {
        self.codes().contains(&code)
    }
}

const EVIDENCE_LEVELS: &[&str] = &["told", "observed", "documented", "repeated", "evaluated"];

const MARKS: &[&str] = &["gender", "human_rights", "children"];

#[rustfmt::skip]
const ACTION_STATUSES: &[&str] = &[
    "formulating", "agreed", "running", "on_hold", "delivered", "closed", "followed_up", "cancelled",
];

#[rustfmt::skip]
const EVENT_KINDS: &[&str] = &[
    "workshop", "conference", "round_table", "training", "study_visit", "seminar", "mission",
    "meeting", "campaign", "forum", "other",
];

const EVENT_STATUSES: &[&str] = &["planned", "confirmed", "held", "concluded", "cancelled"];

#[rustfmt::skip]
const RESULT_KINDS: &[&str] = &[
    "policy", "plan", "law", "protocol", "manual", "curriculum", "course", "network", "campaign",
    "report", "strategy", "agreement", "commitment", "tool", "other",
];

const FATES: &[&str] = &["draft", "validated", "handed_over", "adopted", "in_use", "superseded"];

#[rustfmt::skip]
const ORGANISATION_KINDS: &[&str] = &[
    "government", "ministry", "agency", "local_government", "regional_organisation",
    "international_organisation", "network", "school", "ngo", "programme", "other",
];

const PLACE_KINDS: &[&str] = &["country", "region", "grouping"];

#[rustfmt::skip]
const GCM_OBJECTIVES: &[&str] = &[
    "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15", "16", "17",
    "18", "19", "20", "21", "22", "23",
];
