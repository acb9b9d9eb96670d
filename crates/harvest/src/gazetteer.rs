//! What is known of the world in every language: places, cities, bodies, themes.

use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The language whose names of cities stand in for those that nobody has collected.
const USUAL: &str = "en";

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
            cities: cities(include_str!("../data/cities.csv")),
            bodies: shipped_bodies().to_vec(),
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

impl KnownCity {
    /// What it is called in a language; where nobody has collected that, in the usual one.
    pub fn names_in(&self, language: &str) -> &[String] {
        let own = self.names.get(language).or_else(|| self.names.get(USUAL));
        own.map_or(&[], Vec::as_slice)
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

/// The cities of a table with a column for the country and one for each language.
fn cities(table: &str) -> Vec<KnownCity> {
    let rows = rows(table);
    let city = |row: &Row| KnownCity {
        country: row.cell("country").to_owned(),
        names: row.by_language(""),
    };
    rows.iter().map(city).collect()
}

/// The shipped bodies, for whoever asks what they are called and reads no text.
pub fn shipped_bodies() -> &'static [KnownBody] {
    static BODIES: LazyLock<Vec<KnownBody>> =
        LazyLock::new(|| bodies(include_str!("../data/bodies.csv")));
    &BODIES
}

/// The bodies of a table with a name and an acronym for each language.
fn bodies(table: &str) -> Vec<KnownBody> {
    let rows = rows(table);
    let body = |row: &Row| KnownBody {
        is_programme: row.cell("kind") == "programme",
        is_ambiguous: row.cell("kind") == "usual",
        country: Some(row.cell("country").to_owned()).filter(|it| !it.is_empty()),
        names: row.by_language(""),
        acronyms: row.by_language(ACRONYM),
    };
    rows.iter().map(body).collect()
}

/// What a column of acronyms is called before its language.
const ACRONYM: &str = "acronym_";

/// A row of a table, by the names of its columns in their order.
struct Row(Vec<(String, String)>);

impl Row {
    fn cell(&self, column: &str) -> &str {
        self.0.iter().find(|it| it.0 == column).map_or("", |it| it.1.as_str())
    }

    /// The columns that are called by a language, after a prefix. An empty cell means: as in the
    /// first that is filled; a dash means: not in this language.
    fn by_language(&self, prefix: &str) -> Names {
        let cells = self.0.iter().filter_map(|(column, cell)| {
            let language = column.strip_prefix(prefix)?;
            is_language(language).then_some((language, cell.as_str()))
        });
        let cells: Vec<(&str, &str)> = cells.collect();
        let common = cells.iter().map(|it| it.1).find(|it| !matches!(*it, "" | "-"));
        let full = |cell: &str| match cell {
            "-" => Vec::new(),
            "" => split(common.unwrap_or_default()),
            own => split(own),
        };
        cells.iter().map(|(language, cell)| ((*language).to_owned(), full(cell))).collect()
    }
}

/// Whether a column is called by a language: two or three small letters.
fn is_language(column: &str) -> bool {
    (2..=3).contains(&column.len()) && column.bytes().all(|it| it.is_ascii_lowercase())
}

fn split(cell: &str) -> Vec<String> {
    cell.split('|').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect()
}

fn rows(table: &str) -> Vec<Row> {
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let columns = reader.headers().expect("a shipped table is read by a test").clone();
    let read = reader.records().map(|cells| {
        let cells = cells.expect("a shipped table is read by a test");
        let named = columns.iter().zip(&cells);
        Row(named.map(|(column, cell)| (column.to_owned(), cell.to_owned())).collect())
    });
    read.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_more_is_a_column_more() {
        let cities =
            cities("country,en,fr,it\nGB,London,Londres,Londra\nIT,Turin,,Torino\nPE,Lima,,\n");
        let names = |language: &str| {
            cities
                .iter()
                .flat_map(|it| it.names_in(language))
                .cloned()
                .collect::<Vec<_>>()
                .join(" ")
        };
        assert_eq!(names("it"), "Londra Torino Lima");
        assert_eq!(names("fr"), "Londres Turin Lima");
        // Nobody has collected the German names.
        assert_eq!(names("de"), "London Turin Lima");
        let bodies = bodies(
            "kind,country,acronym_fr,acronym_it,fr,it\nbody,,ONU,,Nations Unies,Nazioni Unite\n",
        );
        assert_eq!(bodies[0].name_in("it"), Some("Nazioni Unite"));
        assert_eq!(bodies[0].acronym_in("it"), Some("ONU"));
    }
}
