//! What is known of the world in every language: places, cities, bodies, themes.

use serde::Deserialize;
use std::collections::BTreeMap;

/// Names by language.
pub type Names = BTreeMap<String, Vec<String>>;

#[derive(Debug, Clone, Default)]
pub struct Gazetteer {
    pub places: Vec<KnownPlace>,
    pub cities: Vec<KnownCity>,
    pub bodies: Vec<KnownBody>,
    pub themes: Vec<KnownTheme>,
}

#[derive(Debug, Clone)]
pub struct KnownPlace {
    pub code: String,
    pub is_country: bool,
    pub names: Names,
    pub acronyms: Names,
}

#[derive(Debug, Clone)]
pub struct KnownCity {
    pub country: String,
    pub names: Names,
}

/// An organisation that is recognised under any of its names, in any language.
#[derive(Debug, Clone, Default)]
pub struct KnownBody {
    /// The programme whose actions are told.
    pub is_programme: bool,
    pub country: Option<String>,
    /// Several bodies have this name; the country is the usual one if the text hints at none.
    pub is_ambiguous: bool,
    pub names: Names,
    pub acronyms: Names,
}

#[derive(Debug, Clone)]
pub struct KnownTheme {
    pub id: String,
    pub names: Names,
    pub acronyms: Names,
}

impl Gazetteer {
    /// The shipped vocabulary, cities and bodies.
    pub fn shipped() -> Self {
        Self {
            places: vocabulary::places().iter().map(known_place).collect(),
            cities: rows::<CityRow>(include_str!("../data/cities.csv"))
                .map(KnownCity::from)
                .collect(),
            bodies: rows::<BodyRow>(include_str!("../data/bodies.csv"))
                .map(KnownBody::from)
                .collect(),
            themes: vocabulary::themes().iter().map(known_theme).collect(),
        }
    }

    pub fn place(&self, code: &str) -> Option<usize> {
        self.places.iter().position(|it| it.code == code)
    }
}

impl KnownPlace {
    /// How the place is called in a language: its names there end with the usual one.
    pub fn name_in(&self, language: &str) -> Option<&str> {
        self.names.get(language).and_then(|it| it.last()).map(String::as_str)
    }
}

impl KnownBody {
    /// What it is called in every language.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.names.values().flatten().map(String::as_str)
    }

    pub fn acronyms(&self) -> impl Iterator<Item = &str> {
        self.acronyms.values().flatten().map(String::as_str)
    }

    /// How the body is called in a language: its name there, else its name in any.
    pub fn name_in(&self, language: &str) -> Option<&str> {
        let own = self.names.get(language).or_else(|| self.names.values().next());
        own.and_then(|it| it.first()).map(String::as_str)
    }

    pub fn acronym_in(&self, language: &str) -> Option<&str> {
        let own = self.acronyms.get(language).or_else(|| self.acronyms.values().next());
        own.and_then(|it| it.first()).map(String::as_str)
    }
}

fn known_place(place: &vocabulary::Place) -> KnownPlace {
    let mut names: Names = place.also.clone();
    for (language, name) in &place.names {
        names.entry(language.clone()).or_default().push(name.clone());
    }
    KnownPlace {
        code: place.code.clone(),
        is_country: place.kind == vocabulary::PlaceKind::Country,
        names,
        acronyms: place.acronyms.clone(),
    }
}

fn known_theme(theme: &vocabulary::Theme) -> KnownTheme {
    let mut names: Names = theme.synonyms.clone();
    for (language, label) in &theme.labels {
        names.entry(language.clone()).or_default().push(label.clone());
    }
    KnownTheme { id: theme.id.clone(), names, acronyms: theme.acronyms.clone() }
}

#[derive(Deserialize)]
struct CityRow {
    country: String,
    en: String,
    fr: String,
    es: String,
    pt: String,
}

#[derive(Deserialize)]
struct BodyRow {
    kind: String,
    country: String,
    acronym_en: String,
    acronym_fr: String,
    acronym_es: String,
    acronym_pt: String,
    en: String,
    fr: String,
    es: String,
    pt: String,
}

impl From<CityRow> for KnownCity {
    fn from(row: CityRow) -> Self {
        let names = by_language([&row.en, &row.fr, &row.es, &row.pt]);
        Self { country: row.country, names }
    }
}

impl From<BodyRow> for KnownBody {
    fn from(row: BodyRow) -> Self {
        let acronyms = [&row.acronym_en, &row.acronym_fr, &row.acronym_es, &row.acronym_pt];
        Self {
            is_programme: row.kind == "programme",
            is_ambiguous: row.kind == "usual",
            country: (!row.country.is_empty()).then_some(row.country),
            names: by_language([&row.en, &row.fr, &row.es, &row.pt]),
            acronyms: by_language(acronyms),
        }
    }
}

/// Cells of the four languages. An empty cell means: as in the first that is filled; a dash
/// means: not in this language.
fn by_language(cells: [&String; 4]) -> Names {
    let common = cells.iter().find(|it| !it.is_empty() && *it != &"-").map_or("", |it| it.as_str());
    let full = |cell: &String| match cell.as_str() {
        "-" => Vec::new(),
        "" => split(common),
        own => split(own),
    };
    let languages = ["en", "fr", "es", "pt"].iter().zip(cells);
    languages.map(|(language, cell)| ((*language).to_owned(), full(cell))).collect()
}

fn split(cell: &str) -> Vec<String> {
    cell.split('|').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

fn rows<Row: serde::de::DeserializeOwned>(file: &'static str) -> impl Iterator<Item = Row> {
    let reader = csv::Reader::from_reader(file.as_bytes());
    reader.into_deserialize().map(|row| row.expect("a shipped table is read by a test"))
}
