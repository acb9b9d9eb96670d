//! The names of the fields.

use serde::{Deserialize, Serialize};

macro_rules! fields {
    ($($(#[$doc:meta])* $variant:ident = $name:literal,)*) => {
        /// A field of some kind of record. One name means the same in every kind that has it.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        pub enum Field {
            $($(#[$doc])* #[serde(rename = $name)] $variant,)*
        }

        impl Field {
            pub const ALL: &[Field] = &[$(Field::$variant,)*];

            /// The word of the database, of JSON and of the keys of the interface.
            pub fn name(self) -> &'static str {
                match self {
                    $(Field::$variant => $name,)*
                }
            }

            pub fn from_name(name: &str) -> Option<Field> {
                match name {
                    $($name => Some(Field::$variant),)*
                    _ => None,
                }
            }
        }
    };
}

fields! {
    /// The code by which its people know it: `CR-II`, `MX`, `smuggling_of_migrants`.
    Code = "code",
    /// Title, name or label.
    Title = "title",
    Summary = "summary",
    Context = "context",
    /// What one does, in order.
    Steps = "steps",
    /// What must be there for it to work.
    Conditions = "conditions",
    /// What a practice brought about.
    Outcome = "outcome",
    Lessons = "lessons",
    EvidenceLevel = "evidence_level",
    Themes = "themes",
    Places = "places",
    /// Cross-cutting marks: gender, human rights, children.
    Marks = "marks",
    /// For whom a practice is: whose situation it betters, or whose work.
    TargetGroups = "target_groups",
    Period = "period",
    Actions = "actions",
    Events = "events",
    Results = "results",
    /// The practices that this one was made from, to fit another place.
    AdaptedFrom = "adapted_from",
    Partners = "partners",
    /// Partners as the source writes them, before each is a record of its own.
    PartnerNames = "partner_names",
    Start = "start",
    End = "end",
    Status = "status",
    /// What an action left behind, in a sentence.
    Delivered = "delivered",
    /// Countries whose administrations sent experts.
    ExpertsFrom = "experts_from",
    /// Bodies that helped in an action, beside the partners, which were helped.
    Helpers = "helpers",
    /// The actions that this one goes on with.
    Continues = "continues",
    /// When the file of an action was closed, which may be long after its last activity.
    AdministrativeEnd = "administrative_end",
    EventKind = "event_kind",
    Series = "series",
    /// The place in the series, counted from 1.
    Position = "position",
    City = "city",
    Country = "country",
    DurationDays = "duration_days",
    Hosts = "hosts",
    CoHosts = "co_hosts",
    /// Countries and regions that were represented, which is more than being mentioned.
    Delegations = "delegations",
    Participants = "participants",
    /// What an event came to, point by point.
    Conclusions = "conclusions",
    /// An event that its source only refers to: a summit, a global forum.
    OfContext = "of_context",
    ResultKind = "result_kind",
    /// The periods of successive editions: a plan 2013/2017, then 2018/2022.
    Editions = "editions",
    Fate = "fate",
    Number = "number",
    /// How a number is meant that is not told as it stands: *more than 190*.
    Qualifier = "qualifier",
    /// Whether a number tells a rise or a fall.
    Direction = "direction",
    Unit = "unit",
    /// What the number is about: the whole programme, a region, a body.
    Scope = "scope",
    /// What a declared number counts, for a number that means every one of them.
    Counts = "counts",
    AsOf = "as_of",
    Acronym = "acronym",
    OrganisationKind = "organisation_kind",
    Parent = "parent",
    Url = "url",
    /// The mailbox of an office, never of a person.
    Email = "email",
    Telephone = "telephone",
    /// Where letters reach a body, in one line.
    PostalAddress = "postal_address",
    PlaceKind = "place_kind",
    /// ISO 3166-1 alpha-3.
    Iso3 = "iso3",
    /// UN M49, three digits.
    M49 = "m49",
    /// The regions that a place lies in.
    Within = "within",
    /// Who says which members a grouping has, and as of when.
    MembersFrom = "members_from",
    /// Degrees north.
    Latitude = "latitude",
    /// Degrees east.
    Longitude = "longitude",
    /// `skos:altLabel`
    Synonyms = "synonyms",
    Acronyms = "acronyms",
    Definition = "definition",
    /// `skos:broader`
    Broader = "broader",
    /// `skos:related`
    Related = "related",
    /// Objectives of the Global Compact for Migration, 1 to 23 (A/RES/73/195).
    GcmObjectives = "gcm_objectives",
    /// Targets of the Sustainable Development Goals, such as 10.7 (A/RES/70/1).
    SdgTargets = "sdg_targets",
    /// Who wrote a document, one a line: persons as they sign, or bodies.
    Authors = "authors",
    Publisher = "publisher",
    Published = "published",
    /// BCP 47.
    Language = "language",
    /// Never leaves the desk and is never sent to a helper.
    Confidential = "confidential",
}
