//! What fields a record of each kind has: one table.
//!
//! The forms, the import, the comparison of versions, the conflicts and the search read this table;
//! a new field is a new line here, its name in the interface, and nothing else. Whether two sources
//! can contradict each other in a field is said here too.

use crate::{Edtf, Kind, RecordId, Value, ValueError, contact};
use serde::{Deserialize, Serialize};

mod codes;
mod contradiction;
mod fields;

pub use codes::{CodeList, sdg_goal, sdg_targets};
pub use contradiction::Bearing;
pub use fields::Field;

/// What a field takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldType {
    /// One line, in every language.
    Line,
    /// Paragraphs, in every language.
    Prose,
    /// One item a line (steps, synonyms), in every language.
    Lines,
    /// EDTF.
    Date,
    Number,
    /// A code of a list.
    Code(CodeList),
    /// An identifier that no list holds: an ISO code, a hash.
    Token,
    /// A web address ([`contact::web`]).
    Web,
    /// The mailbox of an office ([`contact::mail`]).
    Mail,
    /// A telephone number in its international form ([`contact::telephone`]).
    Telephone,
    Link(Kind),
    Flag,
}

impl FieldType {
    /// Whether its content is kept per language.
    pub fn is_text(self) -> bool {
        matches!(self, FieldType::Line | FieldType::Prose | FieldType::Lines)
    }

    /// Reads a value as a person or a file writes it. A link is read from a record's identity;
    /// whoever knows the records turns a slug into it first.
    pub fn read(self, text: &str) -> Result<Value, ValueError> {
        let text = text.trim();
        Ok(match self {
            FieldType::Date => Value::Date(text.parse::<Edtf>()?),
            FieldType::Number => Value::Number(
                text.parse()
                    .ok()
                    .filter(|it: &f64| it.is_finite())
                    .ok_or_else(|| ValueError::Number(text.to_owned()))?,
            ),
            FieldType::Code(list) if !list.has(text) => {
                return Err(ValueError::Code { list: list.name(), code: text.to_owned() });
            }
            FieldType::Code(_)
            | FieldType::Token
            | FieldType::Line
            | FieldType::Prose
            | FieldType::Lines => Value::Code(text.to_owned()),
            FieldType::Web => Value::Code(contact::web(text)?),
            FieldType::Mail => Value::Code(contact::mail(text)?),
            FieldType::Telephone => Value::Code(contact::telephone(text)?),
            FieldType::Link(_) => Value::Link(
                text.parse::<RecordId>().map_err(|_| ValueError::Link(text.to_owned()))?,
            ),
            FieldType::Flag => Value::Flag(matches!(text, "true" | "yes" | "1" | "on")),
        })
    }
}

/// How many values a field may have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Many {
    One,
    Several,
}

/// A field of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    pub field: Field,
    pub takes: FieldType,
    pub many: Many,
    /// Nothing is published without it.
    pub required: bool,
    pub said: Said,
}

/// What two sources that say different things in a field are to each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// One of them is wrong, and somebody has to choose.
    OneOf,
    /// Both tell the same in words of their own. Two people who describe one thing never use the
    /// same title, paragraphs or lists.
    Worded,
    /// Each adds to what the other says: the field takes several values.
    Together,
}

impl Entry {
    /// Whether sources can contradict each other here. Whether two values do is said by
    /// [`Entry::contradicts`].
    pub fn can_conflict(self) -> bool {
        self.said == Said::OneOf
    }

    /// Whether there is no record without it, not even a draft: nothing is called by nothing, and
    /// a figure has a number. Of a practice a report tells the idea; people write the rest while
    /// it is a draft.
    pub fn needed_at_once(self, kind: Kind) -> bool {
        self.required && (self.field == Field::Title || kind != Kind::Practice)
    }
}

const fn one(field: Field, takes: FieldType) -> Entry {
    let said = match takes {
        FieldType::Prose | FieldType::Lines => Said::Worded,
        _ => Said::OneOf,
    };
    Entry { field, takes, many: Many::One, required: false, said }
}

/// One line that everybody words as they like.
const fn worded(field: Field) -> Entry {
    Entry { said: Said::Worded, ..one(field, FieldType::Line) }
}

/// What is said of a number and goes with it: sources contradict each other in the number.
const fn of_number(field: Field, list: CodeList) -> Entry {
    Entry { said: Said::Worded, ..one(field, FieldType::Code(list)) }
}

/// One line that is a name: whoever writes another one means something else.
const fn named(field: Field) -> Entry {
    one(field, FieldType::Line)
}

const fn several(field: Field, takes: FieldType) -> Entry {
    Entry { field, takes, many: Many::Several, required: false, said: Said::Together }
}

const fn required(entry: Entry) -> Entry {
    Entry { required: true, ..entry }
}

/// The fields of a kind, in the order of its page and its form.
pub fn fields(kind: Kind) -> &'static [Entry] {
    match kind {
        Kind::Practice => PRACTICE,
        Kind::Action => ACTION,
        Kind::Event => EVENT,
        Kind::Series => SERIES,
        Kind::Result => RESULT,
        Kind::Figure => FIGURE,
        Kind::Organisation => ORGANISATION,
        Kind::Place => PLACE,
        Kind::Theme => THEME,
        Kind::Source => SOURCE,
    }
}

/// The fields by which records of any kind lead to one of this kind.
pub fn links_to(kind: Kind) -> Vec<Field> {
    let leads_there = |field: &Field| {
        let entries = Kind::ALL.into_iter().filter_map(|it| entry(it, *field));
        entries.into_iter().any(|it| it.takes == FieldType::Link(kind))
    };
    Field::ALL.iter().copied().filter(leads_there).collect()
}

/// The field that this one says more of: *more than* and *a rise* are said of one number, and mean
/// nothing beside another.
pub fn said_of(field: Field) -> Option<Field> {
    matches!(field, Field::Qualifier | Field::Direction).then_some(Field::Number)
}

/// The fields that say more of this one.
pub fn said_more_of(field: Field) -> impl Iterator<Item = Field> {
    Field::ALL.iter().copied().filter(move |it| said_of(*it) == Some(field))
}

/// The line of `field` in the table of `kind`, if it has one.
pub fn entry(kind: Kind, field: Field) -> Option<&'static Entry> {
    fields(kind).iter().find(|it| it.field == field)
}

/// Where a body is reached: `contactPoint` of schema.org, `contact-info` of IATI. Of persons there
/// is nothing here.
pub const CONTACT: [Field; 4] = [Field::Url, Field::Email, Field::Telephone, Field::PostalAddress];

/// Nobody calls a workshop twice by the same name, and a body or a theme may have many.
const TITLE: Entry = required(worded(Field::Title));
const SUMMARY: Entry = one(Field::Summary, FieldType::Prose);
const PLACES: Entry = several(Field::Places, FieldType::Link(Kind::Place));
const THEMES: Entry = several(Field::Themes, FieldType::Link(Kind::Theme));
const START: Entry = one(Field::Start, FieldType::Date);
const END: Entry = one(Field::End, FieldType::Date);
const EXPERTS_FROM: Entry = several(Field::ExpertsFrom, FieldType::Link(Kind::Place));
const MARKS: Entry = several(Field::Marks, FieldType::Code(CodeList::Mark));
const CODE: Entry = one(Field::Code, FieldType::Token);

const PRACTICE: &[Entry] = &[
    TITLE,
    required(SUMMARY),
    required(one(Field::Context, FieldType::Prose)),
    required(one(Field::Steps, FieldType::Lines)),
    one(Field::Conditions, FieldType::Lines),
    required(one(Field::Outcome, FieldType::Prose)),
    one(Field::Lessons, FieldType::Lines),
    required(one(Field::EvidenceLevel, FieldType::Code(CodeList::EvidenceLevel))),
    required(THEMES),
    required(PLACES),
    several(Field::TargetGroups, FieldType::Code(CodeList::TargetGroup)),
    MARKS,
    one(Field::Period, FieldType::Date),
    several(Field::AdaptedFrom, FieldType::Link(Kind::Practice)),
    several(Field::Actions, FieldType::Link(Kind::Action)),
    several(Field::Events, FieldType::Link(Kind::Event)),
    several(Field::Results, FieldType::Link(Kind::Result)),
    several(Field::Partners, FieldType::Link(Kind::Organisation)),
];

const ACTION: &[Entry] = &[
    CODE,
    TITLE,
    SUMMARY,
    PLACES,
    // Which bodies an action is with is what sources most often tell differently.
    named(Field::PartnerNames),
    several(Field::Partners, FieldType::Link(Kind::Organisation)),
    THEMES,
    START,
    END,
    one(Field::Status, FieldType::Code(CodeList::ActionStatus)),
    one(Field::Delivered, FieldType::Prose),
    EXPERTS_FROM,
    several(Field::Continues, FieldType::Link(Kind::Action)),
    several(Field::Helpers, FieldType::Link(Kind::Organisation)),
    one(Field::AdministrativeEnd, FieldType::Date),
];

const EVENT: &[Entry] = &[
    CODE,
    TITLE,
    SUMMARY,
    one(Field::EventKind, FieldType::Code(CodeList::EventKind)),
    one(Field::Series, FieldType::Link(Kind::Series)),
    one(Field::Position, FieldType::Number),
    named(Field::City),
    one(Field::Country, FieldType::Link(Kind::Place)),
    START,
    END,
    one(Field::DurationDays, FieldType::Number),
    one(Field::Status, FieldType::Code(CodeList::EventStatus)),
    several(Field::Hosts, FieldType::Link(Kind::Organisation)),
    several(Field::CoHosts, FieldType::Link(Kind::Organisation)),
    several(Field::Delegations, FieldType::Link(Kind::Place)),
    EXPERTS_FROM,
    THEMES,
    one(Field::Participants, FieldType::Number),
    one(Field::Conclusions, FieldType::Lines),
    one(Field::OfContext, FieldType::Flag),
    several(Field::Actions, FieldType::Link(Kind::Action)),
];

const SERIES: &[Entry] = &[CODE, TITLE, SUMMARY];

const RESULT: &[Entry] = &[
    TITLE,
    SUMMARY,
    one(Field::ResultKind, FieldType::Code(CodeList::ResultKind)),
    PLACES,
    several(Field::Editions, FieldType::Date),
    one(Field::Fate, FieldType::Code(CodeList::Fate)),
    MARKS,
    several(Field::Actions, FieldType::Link(Kind::Action)),
    several(Field::Events, FieldType::Link(Kind::Event)),
    THEMES,
];

const FIGURE: &[Entry] = &[
    TITLE,
    required(one(Field::Number, FieldType::Number)),
    // *jours*, *jours de mission*; and what the number is about is told in a sentence.
    worded(Field::Unit),
    worded(Field::Scope),
    PLACES,
    one(Field::Period, FieldType::Date),
    one(Field::AsOf, FieldType::Date),
    one(Field::Counts, FieldType::Code(CodeList::Counted)),
    of_number(Field::Qualifier, CodeList::Qualifier),
    of_number(Field::Direction, CodeList::Direction),
];

const ORGANISATION: &[Entry] = &[
    TITLE,
    named(Field::Acronym),
    one(Field::Synonyms, FieldType::Lines),
    one(Field::OrganisationKind, FieldType::Code(CodeList::OrganisationKind)),
    one(Field::Country, FieldType::Link(Kind::Place)),
    one(Field::Parent, FieldType::Link(Kind::Organisation)),
    one(Field::Url, FieldType::Web),
    several(Field::Email, FieldType::Mail),
    several(Field::Telephone, FieldType::Telephone),
    // *Av.* and *Avenida* are one street.
    worded(Field::PostalAddress),
];

const PLACE: &[Entry] = &[
    required(one(Field::Code, FieldType::Token)),
    TITLE,
    one(Field::PlaceKind, FieldType::Code(CodeList::PlaceKind)),
    one(Field::Iso3, FieldType::Token),
    one(Field::M49, FieldType::Token),
    several(Field::Within, FieldType::Link(Kind::Place)),
    // Who says it is quoted now long, now short.
    worded(Field::MembersFrom),
    one(Field::Url, FieldType::Web),
    one(Field::Latitude, FieldType::Number),
    one(Field::Longitude, FieldType::Number),
];

const THEME: &[Entry] = &[
    required(one(Field::Code, FieldType::Token)),
    TITLE,
    one(Field::Synonyms, FieldType::Lines),
    one(Field::Acronyms, FieldType::Lines),
    one(Field::Definition, FieldType::Prose),
    several(Field::Broader, FieldType::Link(Kind::Theme)),
    several(Field::Related, FieldType::Link(Kind::Theme)),
    several(Field::GcmObjectives, FieldType::Code(CodeList::GcmObjective)),
    several(Field::SdgTargets, FieldType::Code(CodeList::SdgTarget)),
];

const SOURCE: &[Entry] = &[
    TITLE,
    one(Field::Authors, FieldType::Lines),
    named(Field::Publisher),
    one(Field::Published, FieldType::Date),
    one(Field::Language, FieldType::Token),
    one(Field::Url, FieldType::Web),
    one(Field::Confidential, FieldType::Flag),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_kind_names_a_field_twice_and_every_kind_has_a_title() {
        for kind in Kind::ALL {
            let mut names: Vec<_> = fields(kind).iter().map(|it| it.field.name()).collect();
            assert!(names.contains(&"title"), "{kind:?}");
            let all = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), all, "{kind:?}");
        }
    }

    #[test]
    fn the_fields_that_lead_to_a_kind_are_read_from_the_table() {
        let to = |kind| links_to(kind).iter().map(|it| it.name()).collect::<Vec<_>>().join(" ");
        assert_eq!(to(Kind::Practice), "adapted_from");
        assert_eq!(to(Kind::Action), "actions continues");
        assert_eq!(to(Kind::Theme), "themes broader related");
        assert_eq!(to(Kind::Figure), "");
    }

    #[test]
    fn sources_contradict_each_other_in_names_and_single_values_and_not_in_wordings_or_links() {
        let of = |kind| {
            let can = fields(kind).iter().filter(|it| it.can_conflict());
            can.map(|it| it.field.name()).collect::<Vec<_>>().join(" ")
        };
        assert_eq!(of(Kind::Practice), "evidence_level period");
        assert_eq!(of(Kind::Theme), "code");
        assert_eq!(of(Kind::Action), "code partner_names start end status administrative_end");
        assert_eq!(of(Kind::Figure), "number period as_of counts");
    }

    #[test]
    fn a_value_outside_its_list_is_refused_by_name() {
        let refused = FieldType::Code(CodeList::EvidenceLevel).read("excellent").unwrap_err();
        assert_eq!(refused.to_string(), "`excellent` is not in the list `evidence_level`");
        assert!(FieldType::Number.read("NaN").is_err());
    }
}
