//! One small thing about a place of the text that may count for or against something.

use super::role::Role;
use crate::analysis::{Analysis, tense};
use crate::language::Meaning;
use crate::pack::{Attendance, Cue, Helping, Turn};
use serde::de::IntoDeserializer;
use serde::de::value::Error;
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;

/// Where a sign stands, seen from the place that is weighed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// It is one of the place itself.
    Own,
    /// Anywhere in its sentence.
    Sentence,
    /// Among the first words of its sentence.
    Opening,
    /// Right before it.
    Before,
    /// A few words before it.
    Left,
    /// A few words after it.
    Right,
    /// On either side, a few words away.
    Beside,
    /// In the sentence before.
    Previous,
    /// In the sentence after.
    Next,
    /// A few words before the noun that names an event.
    BeforeNoun,
    /// In that noun itself.
    Noun,
}

/// What a sign is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum What {
    Cue(Cue),
    Helping(Helping),
    Turn(Turn),
    Attendance(Attendance),
    Plain(Plain),
    Role(Role),
    /// Two that hold at once.
    Pair(Role, Role),
}

/// Signs that are no phrase of a pack with a meaning of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Plain {
    // How the sentence is built.
    Heading,
    Item,
    Cell,
    Paragraph,
    FirstBlock,
    SecondSentence,
    Short,
    Middling,
    Long,
    Quotation,
    Colon,
    Semicolon,
    Question,
    Commas,
    /// It stands first in its sentence.
    Opens,
    /// A comma or a bracket stands before it.
    AfterMark,
    // What words are.
    Past,
    Ahead,
    Infinitive,
    NoPast,
    Event,
    EverydayEvent,
    Events,
    EverydayEvents,
    EventVerb,
    Result,
    Fate,
    Stative,
    Weekday,
    Ordinal,
    Head,
    // What is named.
    City,
    Cities,
    ManyCities,
    Month,
    MonthBeside,
    MonthBefore,
    MonthAfter,
    Year,
    Number,
    Numbers,
    Country,
    Body,
    BodyBefore,
    /// A body of another country than the place's.
    BodyAbroad,
    Theme,
    // What the text has told so far.
    /// The text has not named it before.
    First,
    Located,
    /// It lies in the country that the text is about.
    Home,
    /// It is the country of whoever tells the text.
    Speaker,
    Unknown,
    CountryNamed,
    OtherCountry,
    OtherCountryBeside,
    /// The rules propose it.
    Told,
    /// The rules would propose it though it said less.
    ToldOutright,
    ItemOfLessons,
    UnderLessons,
    UnderCases,
    /// The rules propose it beside others, in one proposal.
    ToldWithOthers,
    /// The rules know the partner, too.
    PartnerTold,
    RequestTold,
    /// The rules know it as a step of help that goes on.
    StepTold,
    /// The rules know it by who met whom.
    PartiesTold,
    GiftTold,
    ToldAgain,
    /// The rules propose something of its kind elsewhere in the text.
    OtherTold,
    InHeading,
    InHead,
    FirstNamed,
    Name,
    People,
    OfEvent,
    Present,
    Expert,
    OtherExpert,
    // What a city is in the text, and what a date is.
    OnlyCity,
    /// The text names it often.
    Often,
    /// The title names it.
    Titled,
    Day,
    Range,
    /// Its sentence names another date.
    Dates,
    NoneTold,
    /// The rules have its sentence for another event.
    ToldHere,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Sign {
    pub side: Side,
    pub what: What,
}

impl fmt::Display for Sign {
    /// *left.cue.gather*, as it stands in the file of weights.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let side = name(&self.side);
        let (kind, what) = match self.what {
            What::Cue(it) => ("cue", name(&it)),
            What::Helping(it) => ("helping", name(&it)),
            What::Turn(it) => ("turn", name(&it)),
            What::Attendance(it) => ("attendance", name(&it)),
            What::Plain(it) => ("plain", name(&it)),
            What::Role(it) => ("role", name(&it)),
            What::Pair(one, other) => ("pair", format!("{}+{}", name(&one), name(&other))),
        };
        write!(f, "{side}.{kind}.{what}")
    }
}

impl std::str::FromStr for Sign {
    type Err = Error;

    fn from_str(line: &str) -> Result<Self, Error> {
        let missing = || <Error as serde::de::Error>::missing_field("side.kind.name");
        let (side, rest) = line.split_once('.').ok_or_else(missing)?;
        let (kind, what) = rest.split_once('.').ok_or_else(missing)?;
        let what = match kind {
            "cue" => What::Cue(Cue::deserialize(what.into_deserializer())?),
            "helping" => What::Helping(Helping::deserialize(what.into_deserializer())?),
            "turn" => What::Turn(Turn::deserialize(what.into_deserializer())?),
            "attendance" => What::Attendance(Attendance::deserialize(what.into_deserializer())?),
            "role" => What::Role(Role::deserialize(what.into_deserializer())?),
            "pair" => {
                let (one, other) = what.split_once('+').ok_or_else(missing)?;
                let role = |it: &str| -> Result<Role, Error> {
                    let it: serde::de::value::StrDeserializer<Error> = it.into_deserializer();
                    Role::deserialize(it)
                };
                What::Pair(role(one)?, role(other)?)
            }
            _ => What::Plain(Plain::deserialize(what.into_deserializer())?),
        };
        let side: serde::de::value::StrDeserializer<Error> = side.into_deserializer();
        Ok(Self { side: Side::deserialize(side)?, what })
    }
}

fn name(of: &impl Serialize) -> String {
    match serde_json::to_value(of) {
        Ok(serde_json::Value::String(name)) => name,
        other => unreachable!("a sign has a name: {other:?}"),
    }
}

/// The signs of one place; each counts once.
#[derive(Debug, Clone, Default)]
pub struct Signs(Vec<Sign>);

impl Signs {
    pub fn add(&mut self, side: Side, what: What) {
        self.0.push(Sign { side, what });
    }

    pub fn add_if(&mut self, is_so: bool, plain: Plain) {
        if is_so {
            self.add(Side::Own, What::Plain(plain));
        }
    }

    /// In an order of their own, so that the sum of their weights is the same each time.
    pub fn distinct(mut self) -> Self {
        self.0.sort_unstable();
        self.0.dedup();
        self
    }

    pub fn iter(&self) -> impl Iterator<Item = Sign> {
        self.0.iter().copied()
    }

    /// What the phrases that begin in a stretch mean, as signs of a side.
    pub fn add_hits(&mut self, analysis: &Analysis, tokens: &Range<usize>, side: Side) {
        for hit in analysis.hits_in(tokens) {
            if let Some(what) = what(hit.meaning) {
                self.add(side, what);
            }
        }
    }

    /// The small words of a stretch, and its verbs.
    pub fn add_words(
        &mut self,
        analysis: &Analysis,
        tokens: &Range<usize>,
        sentence: &Range<usize>,
        side: Side,
    ) {
        for at in tokens.clone() {
            for cue in SMALL {
                if analysis.is(at, cue) {
                    self.add(side, What::Cue(cue));
                }
            }
            self.add_verb(analysis, at, sentence, side);
        }
    }

    /// Whether a word is a verb of the past, or an infinitive.
    pub fn add_verb(
        &mut self,
        analysis: &Analysis,
        at: usize,
        sentence: &Range<usize>,
        side: Side,
    ) {
        if tense::is_of_the_past(analysis, at, sentence) {
            self.add(side, What::Plain(Plain::Past));
        }
        if analysis.is_infinitive(at) {
            self.add(side, What::Plain(Plain::Infinitive));
        }
    }
}

/// Words that are marked on their token only, as far as they tell something.
const SMALL: [Cue; 9] = [
    Cue::Not,
    Cue::Finite,
    Cue::Participle,
    Cue::Locative,
    Cue::Pronoun,
    Cue::Relative,
    Cue::Indefinite,
    Cue::Possessive,
    Cue::Definite,
];

/// The names of places, bodies and themes are no signs: what is learnt holds for all of them.
fn what(meaning: Meaning) -> Option<What> {
    Some(match meaning {
        Meaning::Cue(it) => What::Cue(it),
        Meaning::Helping(it) => What::Helping(it),
        Meaning::Turn(it) => What::Turn(it),
        Meaning::Attendance(it) => What::Attendance(it),
        Meaning::Event { many, everyday, .. } => What::Plain(match (many, everyday) {
            (false, false) => Plain::Event,
            (false, true) => Plain::EverydayEvent,
            (true, false) => Plain::Events,
            (true, true) => Plain::EverydayEvents,
        }),
        Meaning::EventVerb(_) => What::Plain(Plain::EventVerb),
        Meaning::Result(_) => What::Plain(Plain::Result),
        Meaning::Fate(_) => What::Plain(Plain::Fate),
        Meaning::Stative => What::Plain(Plain::Stative),
        Meaning::Weekday(_) => What::Plain(Plain::Weekday),
        Meaning::Ordinal(_) => What::Plain(Plain::Ordinal),
        Meaning::Head => What::Plain(Plain::Head),
        _ => return None,
    })
}

/// What a sentence is in the document.
pub fn kind(kind: crate::BlockKind) -> Plain {
    match kind {
        crate::BlockKind::Heading => Plain::Heading,
        crate::BlockKind::ListItem => Plain::Item,
        crate::BlockKind::TableCell => Plain::Cell,
        _ => Plain::Paragraph,
    }
}
