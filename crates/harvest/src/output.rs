//! What a harvest is: proposals of every kind, each with the passages it rests on.
//!
//! These types are the JSON that `ayni harvest --format json` prints, field by field. Offsets
//! count Unicode scalar values of the document's text; the end is excluded.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// All that was found in one document.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Harvest {
    /// The language of most of the text, or none (`und`) if no language pack reads it.
    #[serde(serialize_with = "or_und", deserialize_with = "unless_und")]
    pub language: Option<String>,
    pub title: Option<String>,
    pub events: Vec<Event>,
    pub actions: Vec<Action>,
    pub results: Vec<Outcome>,
    pub practices: Vec<Practice>,
    pub indicators: Vec<Indicator>,
    pub organisations: Vec<OrganisationMention>,
    pub places: Vec<PlaceMention>,
    pub dates: Vec<DateMention>,
    /// Cities that the text names. A city is no delegation, and its country is not named with it.
    #[serde(default)]
    pub cities: Vec<CityMention>,
    /// Lists above that are not complete, because the text is a flood of such things.
    #[serde(default)]
    pub cut: Vec<String>,
    /// Where each language is written, if the text has several.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub stretches: Vec<Stretch>,
}

impl Harvest {
    /// The JSON form in which every passage says the page it begins on, if the document has pages.
    pub fn with_pages(&self, document: &crate::Document) -> serde_json::Result<serde_json::Value> {
        let mut json = serde_json::to_value(self)?;
        let lists = json.as_object_mut().into_iter().flat_map(|it| it.values_mut());
        for record in lists.filter_map(serde_json::Value::as_array_mut).flatten() {
            let evidence = record.get_mut("evidence").and_then(serde_json::Value::as_array_mut);
            for span in evidence.into_iter().flatten() {
                let start = span["start"].as_u64().and_then(|it| usize::try_from(it).ok());
                if let Some(page) = start.and_then(|it| document.page_of(it)) {
                    span["page"] = page.into();
                }
            }
        }
        Ok(json)
    }
}

/// A stretch of whole paragraphs in one language: from `start` up to `end`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Stretch {
    pub language: String,
    pub start: usize,
    pub end: usize,
}

impl Stretch {
    /// The language that is written at a place of a text.
    pub fn language_at(all: &[Stretch], at: usize) -> Option<&str> {
        let here = all.iter().find(|it| it.start <= at && at < it.end)?;
        Some(&here.language)
    }
}

/// A passage: from `start` up to `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Span {
    pub start: usize,
    pub end: usize,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Event {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub title: String,
    pub kind: String,
    pub city: Option<String>,
    pub country: Option<String>,
    pub start: Option<String>,
    pub end: Option<String>,
    pub duration_days: Option<f64>,
    pub series_position: Option<u32>,
    pub planned: bool,
    /// One of the context, which the text only refers to: *on the margins of the Global Forum*.
    #[serde(default)]
    pub context: bool,
    /// Countries that were represented, which is not the same as mentioned.
    pub countries: Vec<String>,
    pub expert_countries: Vec<String>,
    /// All institutions that are named with it, whatever they had to do with it.
    pub organisations: Vec<String>,
    /// Those of them that held it.
    #[serde(default)]
    pub hosts: Vec<String>,
    /// Those that held it beside the hosts.
    #[serde(default)]
    pub co_hosts: Vec<String>,
    pub themes: Vec<String>,
    pub confidence: f64,
    pub evidence: Vec<Span>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Action {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub title: String,
    pub places: Vec<String>,
    pub partner: String,
    pub themes: Vec<String>,
    pub start: Option<String>,
    pub end: Option<String>,
    /// Institutions that helped, beside the partner, which was helped.
    #[serde(default)]
    pub helpers: Vec<String>,
    #[serde(default)]
    pub expert_countries: Vec<String>,
    /// What came of it.
    #[serde(default)]
    pub delivered: Option<Delivery>,
    pub confidence: f64,
    pub evidence: Vec<Span>,
}

/// The sentence that tells what came of an action, and where it stands.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Delivery {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub sentence: String,
    pub start: usize,
    pub end: usize,
}

/// What an action leaves behind. Called *result* everywhere else; the name is taken in Rust.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Outcome {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub title: String,
    pub kind: String,
    pub places: Vec<String>,
    pub editions: Vec<String>,
    pub fate: Option<String>,
    pub marks: Vec<String>,
    pub confidence: f64,
    pub evidence: Vec<Span>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Practice {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub statement: String,
    pub places: Vec<String>,
    pub themes: Vec<String>,
    pub confidence: f64,
    pub evidence: Vec<Span>,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Indicator {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub value: f64,
    /// How exactly the number is told, if not as it stands.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub qualifier: Option<Qualifier>,
    pub unit: String,
    /// What the unit is called in all languages, if a pack knows it: *agents* are `officers`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub noun: Option<String>,
    /// Whether the number tells a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub direction: Option<Direction>,
    pub what: String,
    pub scope: String,
    pub period: String,
    pub confidence: f64,
    pub evidence: Vec<Span>,
}

impl Indicator {
    /// The number and what it counts in one line.
    pub fn line(&self) -> String {
        let direction = self.direction.map(|it| format!(" ({})", it.sign())).unwrap_or_default();
        format!("{} {}{direction}", self.number(), self.counted())
    }

    /// The number as it is meant: `> 190`.
    pub fn number(&self) -> String {
        let sign = self.qualifier.map(|it| format!("{} ", it.sign())).unwrap_or_default();
        format!("{sign}{}", self.value)
    }

    /// What the number counts. The unit is not said twice.
    pub fn counted(&self) -> String {
        if self.what.to_lowercase().contains(&self.unit.to_lowercase()) {
            return self.what.clone();
        }
        format!("{} {}", self.unit, self.what)
    }
}

/// *about 190* is no further away than this.
const ROUND: f64 = 0.05;

/// How a number is meant that is not told as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Qualifier {
    MoreThan,
    LessThan,
    About,
}

impl Qualifier {
    pub const ALL: [Self; 3] = [Self::MoreThan, Self::LessThan, Self::About];

    pub fn name(self) -> &'static str {
        match self {
            Self::MoreThan => "more_than",
            Self::LessThan => "less_than",
            Self::About => "about",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// Whether a number is what one told like this may mean: 200 is *more than 190*, and 188 is
    /// *about 190*.
    pub fn allows(self, number: f64, of: f64) -> bool {
        match self {
            Self::MoreThan => number > of,
            Self::LessThan => number < of,
            Self::About => (number - of).abs() <= ROUND * of.abs(),
        }
    }

    /// The sign that all languages read.
    pub fn sign(self) -> char {
        match self {
            Self::MoreThan => '>',
            Self::LessThan => '<',
            Self::About => '~',
        }
    }
}

/// Where a number goes that tells a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    Rise,
    Fall,
}

impl Direction {
    pub const ALL: [Self; 2] = [Self::Rise, Self::Fall];

    pub fn name(self) -> &'static str {
        match self {
            Self::Rise => "rise",
            Self::Fall => "fall",
        }
    }

    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|it| it.name() == name)
    }

    /// The sign that all languages read.
    pub fn sign(self) -> char {
        match self {
            Self::Rise => '+',
            Self::Fall => '−',
        }
    }
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct OrganisationMention {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub name: String,
    pub acronym: Option<String>,
    pub country: Option<String>,
    pub start: usize,
    pub end: usize,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct PlaceMention {
    /// Its language, where the text has several.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
    pub code: String,
    pub name: String,
    pub start: usize,
    pub end: usize,
}

#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct CityMention {
    pub name: String,
    /// Where the city lies.
    pub country: String,
    pub start: usize,
    pub end: usize,
}

/// A date in EDTF level 1. Where the text gives no year it is written `XXXX`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct DateMention {
    pub value: String,
    pub start: usize,
    pub end: usize,
}

#[expect(clippy::ref_option, reason = "serde hands over a reference to the field")]
fn or_und<S: Serializer>(language: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(language.as_deref().unwrap_or("und"))
}

fn unless_und<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let language = String::deserialize(deserializer)?;
    Ok((language != "und").then_some(language))
}
