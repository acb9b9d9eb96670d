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
    /// What became of a result, in the order of its life. Ours:
    ///
    /// | code | what has come |
    /// |---|---|
    /// | `draft` | somebody writes it |
    /// | `validated` | those for whom it was written have looked at it and found it right |
    /// | `handed_over` | it is theirs: what they found right is given to them, not the other way round |
    /// | `published` | whoever has it has made it public |
    /// | `adopted` | it binds: who may decide has decided; much is published that never is |
    /// | `in_use` | they work by it |
    /// | `superseded` | another stands in its place |
    Fate,
    OrganisationKind,
    PlaceKind,
    /// The 23 objectives of the Global Compact for Migration (A/RES/73/195, paragraph 16).
    GcmObjective,
    /// The 169 targets of the Sustainable Development Goals (A/RES/70/1), as `10.7` and `1.a`.
    SdgTarget,
    /// For whom a practice is: whose situation it betters, or whose work. Ours, in the words of
    /// the field. Those it serves come first, then those who do the work:
    ///
    /// | code | who |
    /// |---|---|
    /// | `migrants` | people who move or have moved, whatever their status; where no narrower one fits |
    /// | `migrant_workers` | people who work, have worked or are to work in a country not their own |
    /// | `children` | migrants under 18, alone or with others |
    /// | `victims_of_trafficking` | people who were trafficked, identified as victims or not |
    /// | `refugees_and_asylum_seekers` | people who have or ask for international protection |
    /// | `displaced` | people who had to leave their homes and are in their own country |
    /// | `returnees` | people who have come back, of their own will or not |
    /// | `diaspora` | people who live abroad and keep a tie to the country |
    /// | `host_communities` | people who live where migrants arrive |
    /// | `policy_makers` | those who make laws, plans and budgets |
    /// | `officials` | public officials, above all those who meet migrants: border, reception, service desks |
    /// | `justice` | judges, prosecutors and public defenders |
    /// | `local_authorities` | municipalities and regions |
    /// | `employers` | employers and those who recruit for them |
    /// | `civil_society` | associations and organisations outside the state |
    /// | `journalists` | those who write and speak in public |
    TargetGroup,
    /// What a declared number counts, where we keep a record of every one. Ours.
    Counted,
    /// How a number is meant that is not told as it stands. Ours.
    Qualifier,
    /// Where a number goes that tells a change. Ours.
    Direction,
}

impl CodeList {
    pub const ALL: [CodeList; 15] = [
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
        CodeList::SdgTarget,
        CodeList::TargetGroup,
        CodeList::Counted,
        CodeList::Qualifier,
        CodeList::Direction,
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
            CodeList::SdgTarget => "sdg_target",
            CodeList::TargetGroup => "target_group",
            CodeList::Counted => "counted",
            CodeList::Qualifier => "qualifier",
            CodeList::Direction => "direction",
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
            CodeList::SdgTarget => SDG_TARGETS,
            CodeList::TargetGroup => TARGET_GROUPS,
            CodeList::Counted => COUNTED,
            CodeList::Qualifier => QUALIFIERS,
            CodeList::Direction => DIRECTIONS,
        }
    }

    pub fn has(self, code: &str) -> bool {
        self.codes().contains(&code)
    }

    /// Whether it is too long to be offered as a list: its codes are written.
    pub fn is_long(self) -> bool {
        self.codes().len() > 50
    }
}

/// The Sustainable Development Goal that a target belongs to.
///
/// ```
/// assert_eq!(domain::schema::sdg_goal("10.7"), "10");
/// ```
pub fn sdg_goal(target: &str) -> &str {
    target.split('.').next().unwrap_or(target)
}

/// The codes of a goal's targets.
pub fn sdg_targets(goal: &str) -> impl Iterator<Item = &'static str> {
    SDG_TARGETS.iter().copied().filter(move |it| sdg_goal(it) == goal)
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

#[rustfmt::skip]
const FATES: &[&str] = &[
    "draft", "validated", "handed_over", "published", "adopted", "in_use", "superseded",
];

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

#[rustfmt::skip]
const SDG_TARGETS: &[&str] = &[
    "1.1", "1.2", "1.3", "1.4", "1.5", "1.a", "1.b", "2.1", "2.2", "2.3", "2.4", "2.5", "2.a",
    "2.b", "2.c", "3.1", "3.2", "3.3", "3.4", "3.5", "3.6", "3.7", "3.8", "3.9", "3.a", "3.b",
    "3.c", "3.d", "4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7", "4.a", "4.b", "4.c", "5.1",
    "5.2", "5.3", "5.4", "5.5", "5.6", "5.a", "5.b", "5.c", "6.1", "6.2", "6.3", "6.4", "6.5",
    "6.6", "6.a", "6.b", "7.1", "7.2", "7.3", "7.a", "7.b", "8.1", "8.2", "8.3", "8.4", "8.5",
    "8.6", "8.7", "8.8", "8.9", "8.10", "8.a", "8.b", "9.1", "9.2", "9.3", "9.4", "9.5", "9.a",
    "9.b", "9.c", "10.1", "10.2", "10.3", "10.4", "10.5", "10.6", "10.7", "10.a", "10.b", "10.c",
    "11.1", "11.2", "11.3", "11.4", "11.5", "11.6", "11.7", "11.a", "11.b", "11.c", "12.1", "12.2",
    "12.3", "12.4", "12.5", "12.6", "12.7", "12.8", "12.a", "12.b", "12.c", "13.1", "13.2", "13.3",
    "13.a", "13.b", "14.1", "14.2", "14.3", "14.4", "14.5", "14.6", "14.7", "14.a", "14.b", "14.c",
    "15.1", "15.2", "15.3", "15.4", "15.5", "15.6", "15.7", "15.8", "15.9", "15.a", "15.b", "15.c",
    "16.1", "16.2", "16.3", "16.4", "16.5", "16.6", "16.7", "16.8", "16.9", "16.10", "16.a",
    "16.b", "17.1", "17.2", "17.3", "17.4", "17.5", "17.6", "17.7", "17.8", "17.9", "17.10",
    "17.11", "17.12", "17.13", "17.14", "17.15", "17.16", "17.17", "17.18", "17.19",
];

#[rustfmt::skip]
const TARGET_GROUPS: &[&str] = &[
    "migrants", "migrant_workers", "children", "victims_of_trafficking",
    "refugees_and_asylum_seekers", "displaced", "returnees", "diaspora", "host_communities",
    "policy_makers", "officials", "justice", "local_authorities", "employers", "civil_society",
    "journalists",
];

const COUNTED: &[&str] = &["actions", "events"];

const QUALIFIERS: &[&str] = &["more_than", "less_than", "about"];

const DIRECTIONS: &[&str] = &["rise", "fall"];
