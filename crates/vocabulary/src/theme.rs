//! The thesaurus: concepts with labels, synonyms and acronyms in every language (SKOS).

use std::{collections::HashMap, sync::LazyLock};

use crate::{
    ByLang, ListByLang,
    skos::{self, Thesaurus},
};

/// A concept of the thesaurus.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Theme {
    /// The id that others may rely on, such as `smuggling_of_migrants`.
    pub id: String,
    /// `skos:prefLabel`
    pub labels: ByLang,
    /// `skos:altLabel`: synonyms, spelled out.
    pub synonyms: ListByLang,
    /// Acronyms, matched with their capitals.
    pub acronyms: ListByLang,
    /// `skos:definition`
    pub definitions: ByLang,
    /// `skos:broader`, `skos:related`: ids.
    pub broader: Vec<String>,
    pub related: Vec<String>,
    /// Numbers of the objectives of the Global Compact for Migration (1 to 23).
    pub gcm_objectives: Vec<u8>,
    /// Targets of the Sustainable Development Goals, such as `10.7`.
    pub sdg_targets: Vec<String>,
}

/// An objective of the Global Compact for Safe, Orderly and Regular Migration, or a Sustainable
/// Development Goal.
#[derive(Debug, Clone, PartialEq)]
pub struct Objective {
    /// 1 to 23, or 1 to 17.
    pub number: u8,
    /// The short name.
    pub labels: ByLang,
}

impl Objective {
    /// What it is called in a language; in English where it has no name there.
    pub fn name(&self, lang: &str) -> &str {
        self.labels.get(lang).or_else(|| self.labels.get("en")).map_or("", String::as_str)
    }
}

/// *9. Counter smuggling*: the one with this number, as a reader of a language is told of it.
pub fn numbered(all: &[Objective], number: &str, lang: &str) -> Option<String> {
    let wanted: u8 = number.parse().ok()?;
    let found = all.iter().find(|it| it.number == wanted)?;
    Some(format!("{number}. {}", found.name(lang)))
}

/// The shipped thesaurus, a concept before those that are narrower.
pub fn themes() -> &'static [Theme] {
    &shipped().themes
}

/// The theme with this id.
///
/// # Example: one concept, whatever it is called
///
/// ```
/// let smuggling = vocabulary::theme("smuggling_of_migrants").unwrap();
///
/// assert_eq!(smuggling.labels["fr"], "Trafic illicite de migrants");
/// assert_eq!(smuggling.acronyms["fr"], ["TIM"]);
/// assert_eq!(smuggling.gcm_objectives, [9]);
/// ```
pub fn theme(id: &str) -> Option<&'static Theme> {
    static BY_ID: LazyLock<HashMap<&str, &Theme>> =
        LazyLock::new(|| themes().iter().map(|theme| (theme.id.as_str(), theme)).collect());
    BY_ID.get(id).copied()
}

/// The 23 objectives of the Global Compact for Migration, in order.
pub fn gcm_objectives() -> &'static [Objective] {
    &shipped().objectives
}

/// The 17 Sustainable Development Goals, in order.
pub fn sdg_goals() -> &'static [Objective] {
    &shipped().goals
}

fn shipped() -> &'static Thesaurus {
    static READ: LazyLock<Thesaurus> = LazyLock::new(|| {
        skos::read(include_str!("../../../data/themes.ttl"))
            .expect("the shipped thesaurus is sound")
    });
    &READ
}
