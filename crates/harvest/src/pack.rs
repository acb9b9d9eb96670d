//! A language pack: all that the harvest knows of a language, in one file a linguist can read.
//!
//! Phrases are separated by `|`; braces give the forms of a word: `soutien{t,nent}`. Case and
//! accents do not count, so *Pérou* and *PEROU* need one entry.

mod attendance;
mod cue;
mod helping;
mod standing;
mod turn;

pub use attendance::Attendance;
pub use cue::Cue;
pub use helping::Helping;
pub use standing::Standing;
pub use turn::Turn;

use crate::Qualifier;
use serde::{Deserialize, Deserializer};
use std::collections::BTreeMap;

/// The shipped packs.
const SHIPPED: [&str; 4] = [
    include_str!("../packs/en.toml"),
    include_str!("../packs/fr.toml"),
    include_str!("../packs/es.toml"),
    include_str!("../packs/pt.toml"),
];

/// A list of phrases with their braces unfolded.
#[derive(Debug, Clone, Default)]
pub struct PhraseList(pub Vec<String>);

impl<'de> Deserialize<'de> for PhraseList {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let written = String::deserialize(deserializer)?;
        let phrases = written.split('|').map(str::trim).filter(|it| !it.is_empty());
        Ok(Self(phrases.flat_map(crate::lexicon::unfold).collect()))
    }
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pack {
    /// BCP 47.
    pub language: String,
    /// What the language calls itself.
    pub name: String,
    /// The commonest small words. They tell the language, and theme names are read past them.
    pub stop_words: String,
    /// Words after which a full stop ends no sentence.
    pub abbreviations: PhraseList,
    /// Prepositions that hold an article: *du*, *al*, *do*.
    pub contracted: PhraseList,
    /// How a verb ends that gives advice without a subject: *-er*, *-ar*. Empty where only its
    /// place in the sentence tells, as in English.
    #[serde(default)]
    pub infinitives: PhraseList,
    /// The word before an infinitive, where no ending tells it: *to*.
    #[serde(default)]
    pub infinitive_marks: PhraseList,
    /// How a verb ends, folded, that says what somebody would do: *-ría*. Only the first word of a
    /// sentence is asked.
    #[serde(default)]
    pub conditional: PhraseList,
    /// How a verb ends in the first person of many: *-mos*.
    #[serde(default)]
    pub ourselves: PhraseList,
    /// How a word ends that names a deed as the subject of a sentence: the infinitive, or *-ing*.
    #[serde(default)]
    pub doing: PhraseList,
    /// How a word for people ends, where the countries they came from follow: *-ists*.
    #[serde(default)]
    pub people: PhraseList,
    /// How a verb ends that bids others to do something: *-ez*.
    #[serde(default)]
    pub bidding: PhraseList,
    /// How a verb of the past ends that has the form of a participle: *-ed*.
    #[serde(default)]
    pub preterite: PhraseList,
    /// How a verb ends that tells of the past, with its accents: *-ó*, *-aram*. Only endings that
    /// few other words have.
    #[serde(default)]
    pub past: PhraseList,
    /// How a verb ends that tells what was going on: *-aient*, *-ava*.
    #[serde(default)]
    pub imperfect: PhraseList,
    /// Words that end so and tell of now: *fait*, *grava*.
    #[serde(default)]
    pub no_imperfect: PhraseList,
    /// Verbs that make a perfect with the participle that follows: *has approved*.
    #[serde(default)]
    pub perfect: PhraseList,
    /// How a participle ends, with its accents, or the whole of it: *signed in Lima* tells of a
    /// paper and of no event.
    #[serde(default)]
    pub participles: PhraseList,
    /// Verbs that tell of the past only where a participle follows: *a fini*, but not *a le droit*.
    #[serde(default)]
    pub auxiliary: PhraseList,
    /// Verbs that say how things are and not how they are done: *is the*, *se trouve*.
    #[serde(default)]
    pub stative: PhraseList,
    /// How a verb ends that tells of what is to come, with its accents: *-ará*. Empty where a small
    /// word tells, as in English.
    #[serde(default)]
    pub future: PhraseList,
    /// Words that end so and are none, or may tell of the past as well: *inspira*, *environs*.
    #[serde(default)]
    pub no_future: PhraseList,
    /// Endings and what they become, longest first: the forms of a word share the rest.
    pub endings: Vec<(String, String)>,
    /// How the plural of a noun ends, folded: *-s*. A number of two or more before such a word
    /// counts it.
    #[serde(default)]
    pub plurals: PhraseList,
    /// The sign before the fraction of a number: a point or a comma.
    pub decimal: char,
    /// The signs around what somebody said.
    #[serde(default)]
    pub quotes: Quotes,
    /// What the styles of a word processor are called that speaks the language.
    #[serde(default)]
    pub styles: BTreeMap<Style, PhraseList>,
    pub numbers: Numbers,
    pub dates: Dates,
    pub places: PlaceNames,
    pub bodies: BodyNames,
    /// Kinds of events and their names.
    pub events: BTreeMap<String, EventNames>,
    /// Kinds of results and their names.
    pub results: BTreeMap<String, PhraseList>,
    /// What may become of a result: words for `adopted`, `draft` and so on.
    pub fates: BTreeMap<String, PhraseList>,
    /// Cross-cutting marks: `gender`, `human_rights`, `children`.
    pub marks: BTreeMap<String, PhraseList>,
    /// What tells of a theme without being one of its names in the thesaurus.
    #[serde(default)]
    pub themes: BTreeMap<String, PhraseList>,
    /// What is counted, under a name that all languages share: `officers` are *agents* in French.
    #[serde(default)]
    pub nouns: BTreeMap<String, PhraseList>,
    pub cues: BTreeMap<Cue, PhraseList>,
    /// How help between administrations is told.
    #[serde(default)]
    pub helping: BTreeMap<Helping, PhraseList>,
    /// How a practice is told.
    #[serde(default)]
    pub turns: BTreeMap<Turn, PhraseList>,
    /// Who came to an event, and which of several it was.
    #[serde(default)]
    pub attendance: BTreeMap<Attendance, PhraseList>,
    /// Who holds an event, and which events are only referred to.
    #[serde(default)]
    pub standing: BTreeMap<Standing, PhraseList>,
}

/// Signs, one beside the other: a language may have several pairs, and typists mix them.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Quotes {
    pub open: String,
    pub close: String,
}

/// What a paragraph of a style is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Style {
    Contents,
    Heading,
    List,
    Caption,
    Quotation,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Numbers {
    pub words: BTreeMap<String, f64>,
    /// Words that multiply what stands before them: *hundred*, *mille*.
    pub scales: BTreeMap<String, f64>,
    /// *vingtaine*, *dozen*.
    pub collectives: BTreeMap<String, f64>,
    /// *first*, *deuxième*; phrases.
    pub ordinals: BTreeMap<String, PhraseList>,
    /// *and a half*
    pub half: PhraseList,
    /// What makes an ordinal of the digits that it touches: *-th*.
    #[serde(default)]
    pub ordinal_endings: PhraseList,
    /// *a quarter*, *two thirds*
    #[serde(default)]
    pub fractions: BTreeMap<String, f64>,
    /// What says behind a number how it is meant: *or more*. What says it before is a cue.
    #[serde(default)]
    pub after: BTreeMap<Qualifier, PhraseList>,
    /// Words that qualify a number, and before a length of time do not: *over two years*.
    #[serde(default)]
    pub throughout: PhraseList,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dates {
    /// Twelve lists.
    pub months: Vec<PhraseList>,
    pub months_are_capital: bool,
    /// Months that are also other words, such as *May*.
    #[serde(default)]
    pub unclear_months: PhraseList,
    /// Spring, summer, autumn, winter.
    pub seasons: Vec<PhraseList>,
    /// From Monday on.
    #[serde(default)]
    pub weekdays: Vec<PhraseList>,
    /// Four quarters, then two halves.
    pub quarters: Vec<PhraseList>,
    /// What stands before the first year of a decade.
    pub decades: PhraseList,
    /// What touches it from behind: *1990s*.
    #[serde(default)]
    pub decade_endings: PhraseList,
    /// Dates that are told by their distance from the text's own.
    #[serde(default)]
    pub relative: BTreeMap<Distance, PhraseList>,
}

/// How far a date lies from the text's own, as the language says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Distance {
    ThisYear,
    /// *of the year*, where *early* or *late* stands before it.
    OfYear,
    LastYear,
    NextYear,
    /// *of the previous year*, as seen from the date that the text gave last.
    YearBefore,
    ThisMonth,
    /// *today*: no date by itself, but what is told happened where and when the text is dated.
    Today,
    Yesterday,
    ThisWeek,
    LastWeek,
    NextWeek,
    LastMonth,
    NextMonth,
    /// Beside a month or a season: *last December*. With a number: *the past three years*.
    Past,
    /// *next March*
    Coming,
    /// After a length of time: *two years ago*.
    AgoAfter,
    /// Before a length of time: *il y a deux ans*.
    AgoBefore,
    /// *probably*: what follows is not certain.
    Uncertain,
    /// *postponed to*, *announced for*: a date follows that was to come when it was said.
    Moved,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceNames {
    /// Other names than the vocabulary's, by code.
    pub names: BTreeMap<String, PhraseList>,
    pub demonyms: BTreeMap<String, PhraseList>,
    pub demonyms_are_capital: bool,
    /// Phrases that hold a place's name and are none.
    pub none: PhraseList,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BodyNames {
    /// What a body's name begins with, or holds: *Ministry*, *Institut*.
    pub heads: PhraseList,
    /// What the administration of a city is called, before the city's name: *mairie*.
    #[serde(default)]
    pub of_cities: PhraseList,
    /// Capitals that are no body: *COVID*, *ONG*.
    pub none: PhraseList,
    /// How the adjectives of a name end, where they begin small: *-al*, *-ique*.
    pub adjectives: PhraseList,
    /// Whether every word of a name has a capital, as in English.
    pub all_capital: bool,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventNames {
    #[serde(default)]
    pub one: PhraseList,
    #[serde(default)]
    pub many: PhraseList,
    /// Words that mostly mean something else: only with a place and a date are they an event.
    #[serde(default)]
    pub everyday: PhraseList,
    /// Verbs that tell of one where a place and a date stand beside them: *were trained*.
    #[serde(default)]
    pub verbs: PhraseList,
}

impl Pack {
    /// A language of which nothing is known.
    pub fn empty() -> Self {
        Self { language: "und".to_owned(), decimal: '.', ..Self::default() }
    }

    /// The shipped packs, read anew.
    pub fn shipped() -> Vec<Self> {
        SHIPPED.iter().map(|it| Self::parse(it).expect("a test parses every pack")).collect()
    }

    /// Reads a pack; an unknown field or cue is an error that names its line.
    pub fn parse(written: &str) -> Result<Self, toml::de::Error> {
        toml::from_str(written)
    }
}
