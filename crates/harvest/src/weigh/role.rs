//! What a country is to an event, and what kind of event it is.

use serde::{Deserialize, Serialize};

/// A sign of whether a country was represented at an event.
///
/// Those of one group stand together, and the groups in an order: what the country is and where it
/// is named, how its sentence stands to the event, what the event is, and all the rest. One of the
/// first group together with another of the first three is a sign of its own: a host is mostly
/// there, and the host of a study visit is not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    // What the country is to the event.
    /// The rules say that it was represented.
    Told,
    /// The rules say that it sent those who taught.
    Expert,
    /// The event was there.
    Place,
    /// The text is about it.
    Home,
    /// The rules take its people for delegates in a sentence around the event.
    DelegateThere,
    /// The rules take its people for those who taught in a sentence around the event.
    ExpertThere,
    // Where it is named.
    /// In the sentence that tells the event first.
    Opening,
    /// In another that tells the event.
    Passage,
    /// In the paragraph of one of them.
    Around,
    /// In what the text tells next, before it comes to another event.
    Following,
    /// Right before the event.
    Preceding,
    /// In the heading above.
    UnderHeading,
    /// In the heading that the text opens with.
    Title,
    Unnamed,
    // How the sentence that names it stands to the event.
    /// It tells another event, too.
    Shared,
    /// It tells another event, at which the rules say that the country was represented.
    OfAnother,
    /// The last event that was told before it is another.
    AfterAnother,
    /// It is the next after one that tells the event.
    Next,
    /// It is none that tells the event, and not the next.
    Far,
    /// The nearest city is that of the event.
    NearCity,
    /// The nearest city is another.
    OtherCity,
    Subject,
    PastThere,
    AheadThere,
    NotThere,
    /// It names several countries.
    CrowdThere,
    // What kind of event it is, and what is told of it.
    Conference,
    Workshop,
    Training,
    StudyVisit,
    Visit,
    Mission,
    Meeting,
    Ceremony,
    OtherKind,
    Planned,
    OfContext,
    Elliptic,
    /// Only its signs tell it.
    Guessed,
    /// It had been before what is told.
    Earlier,
    /// People or institutions took part, whatever their country.
    SomebodyThere,
    /// All who were there are told.
    Whole,
    NobodyTold,
    OneTold,
    TwoTold,
    ManyTold,
    ExpertsTold,
    /// In the country that the text is about.
    AtHome,
    Abroad,
    Placeless,
    OnlyEvent,
    FirstEvent,
    /// One sentence tells it.
    ToldOnce,
    // What the country is to the text.
    Speaker,
    ToldElsewhere,
    ExpertElsewhere,
    PlaceElsewhere,
    /// The text names no other.
    Only,
    MostNamed,
    FirstNamed,
    // How it is named.
    Often,
    /// Beside another country, in a row.
    Listed,
    /// In a row with one that the rules say was represented.
    BesideTold,
    /// In a row with one that the rules say sent those who taught.
    BesideExpert,
    /// As where something is.
    Located,
    // What the nearest word on one side says that people were there for.
    OfExperts,
    OfTeaching,
    OfDelegates,
    OfHosts,
    OfComing,
    OfHelp,
    OfPopulation,
    OfAbsence,
    Beside,
    Holding,
    // How an event is told, and which others it is told beside.
    /// No noun names it.
    Nameless,
    /// Its title is written like a name.
    Named,
    LongTitle,
    /// The sentence that tells it first says in which month it was.
    DatedHere,
    DatedElsewhere,
    YearOnly,
    Undated,
    Cityless,
    /// It went to several cities.
    Journey,
    /// The text says how long it was.
    Lasting,
    HostsTold,
    BodiesTold,
    ThemesTold,
    Numbered,
    Held,
    InFirstBlock,
    /// It was in the city that the news is dated from.
    Datelined,
    /// The sentence that tells it first tells another.
    BesideAnother,
    SameCity,
    SameCityThen,
    SameMonth,
    /// Another of its kind has no city or no date to tell them apart.
    MayBeAnother,
}

impl Role {
    /// Whether two of them together are a sign of its own; the first is the smaller.
    pub fn goes_with(self, other: Self) -> bool {
        self <= Self::Unnamed && self < other && other <= Self::ToldOnce
    }
}
