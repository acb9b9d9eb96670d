//! Countries (ISO 3166-1), regions (UN M49) and the programme's own groupings, in one tree.
//!
//! `places.csv` has the countries and the regions of the United Nations, each with the regions it
//! lies in directly. `groupings.csv` has what cuts across them, each with its members. Reading
//! joins the two, so that a place knows every region and grouping it lies in.

use std::{
    collections::{HashMap, VecDeque},
    sync::LazyLock,
};

use crate::{ByLang, ListByLang};
use grouping::Membership;

mod grouping;

pub use grouping::MembersFrom;

const PLACES: &str = include_str!("../../../data/places.csv");
const GROUPINGS: &str = include_str!("../../../data/groupings.csv");

/// The languages that every place has a name in, and their columns.
const COLUMNS: [(&str, &str, &str); 5] = [
    ("en", "name_en", "also_en"),
    ("fr", "name_fr", "also_fr"),
    ("es", "name_es", "also_es"),
    ("pt", "name_pt", "also_pt"),
    ("ar", "name_ar", "also_ar"),
];

/// A country or a region.
#[derive(Debug, Clone, PartialEq)]
pub struct Place {
    /// ISO 3166-1 alpha-2 (`MX`), UN M49 (`419`) or the programme's own id (`ibero-america`).
    pub code: String,
    pub kind: PlaceKind,
    /// ISO 3166-1 alpha-3, for countries.
    pub iso3: Option<String>,
    /// UN M49 numerical code, three digits.
    pub m49: Option<String>,
    /// Codes of all regions it lies in, nearest first, then of all groupings.
    ///
    /// The first is the place above it in the tree of the United Nations.
    pub parents: Vec<String>,
    /// The name to show: short, as people write it.
    pub names: ByLang,
    /// Other names in use: *Swaziland*, *République de Moldova*, *Sudamérica*.
    pub also: ListByLang,
    /// Acronyms (*EUA*, *CEDEAO*), to be matched with their capitals.
    pub acronyms: ListByLang,
    /// Who says which members it has. Every grouping has this, and nothing else.
    pub members_from: Option<MembersFrom>,
    /// Degrees north and east of a point to mark it by.
    pub point: Option<(f64, f64)>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PlaceKind {
    Country,
    /// A region or sub-region of UN M49.
    Region,
    /// A grouping that the programme or the field uses, such as the Northern Triangle.
    Grouping,
}

impl Place {
    /// Whether it is `code` or lies in it.
    ///
    /// # Example: where Mexico lies
    ///
    /// ```
    /// let mexico = vocabulary::place("MX").unwrap();
    ///
    /// assert!(mexico.lies_in("419"));
    /// assert!(mexico.lies_in("ibero-america"));
    /// assert!(!mexico.lies_in("005"));
    /// ```
    pub fn lies_in(&self, code: &str) -> bool {
        self.code == code || self.parents.iter().any(|parent| parent == code)
    }
}

/// All shipped places, regions before what lies in them, groupings last.
pub fn places() -> &'static [Place] {
    static READ: LazyLock<Vec<Place>> = LazyLock::new(read);
    &READ
}

/// The place with this code.
pub fn place(code: &str) -> Option<&'static Place> {
    static BY_CODE: LazyLock<HashMap<&str, &Place>> =
        LazyLock::new(|| places().iter().map(|place| (place.code.as_str(), place)).collect());
    BY_CODE.get(code).copied()
}

fn read() -> Vec<Place> {
    let mut places = Vec::new();
    Table::of(PLACES).each(|row| {
        let region = row.get("kind") == "region";
        places.push(from_row(row, if region { PlaceKind::Region } else { PlaceKind::Country }));
    });
    let (groupings, members) =
        grouping::read(GROUPINGS, &places).expect("the compiled-in groupings are sound");
    places.extend(groupings);
    let mut above = everything_above(&places, &members);
    for place in &mut places {
        place.parents = above.remove(&place.code).unwrap_or_default();
    }
    places
}

fn from_row(row: &Row, kind: PlaceKind) -> Place {
    let given = |column: &str| Some(row.get(column)).filter(|text| !text.is_empty());
    let degrees = |column: &str| given(column).and_then(|text| text.parse().ok());
    let mut place = Place {
        code: row.get("code").to_owned(),
        kind,
        iso3: given("iso3").map(str::to_owned),
        m49: given("m49").map(str::to_owned),
        parents: words(row.get("parents")).collect(),
        names: ByLang::new(),
        also: ListByLang::new(),
        acronyms: ListByLang::new(),
        members_from: None,
        point: degrees("lat").zip(degrees("lon")),
    };
    for (lang, name, also) in COLUMNS {
        place.names.insert(lang.to_owned(), row.get(name).to_owned());
        for name in row.get(also).split('|').filter(|name| !name.is_empty()) {
            let list = if is_acronym(name) { &mut place.acronyms } else { &mut place.also };
            list.entry(lang.to_owned()).or_default().push(name.to_owned());
        }
    }
    place
}

/// A compiled-in file. That it is sound is a test's business.
struct Table<'file> {
    reader: csv::Reader<&'file [u8]>,
    columns: csv::StringRecord,
}

struct Row<'a> {
    columns: &'a csv::StringRecord,
    cells: &'a csv::StringRecord,
}

impl<'file> Table<'file> {
    fn of(file: &'file str) -> Table<'file> {
        let mut reader = csv::Reader::from_reader(file.as_bytes());
        let columns = reader.headers().expect("a compiled-in list has columns").clone();
        Table { reader, columns }
    }

    fn each(mut self, mut see: impl FnMut(&Row)) {
        let mut cells = csv::StringRecord::new();
        while self.reader.read_record(&mut cells).expect("a compiled-in list can be read") {
            see(&Row { columns: &self.columns, cells: &cells });
        }
    }
}

impl Row<'_> {
    /// The text of a cell; nothing where the file has no such column.
    fn get(&self, column: &str) -> &str {
        let at = self.columns.iter().position(|name| name == column);
        at.and_then(|at| self.cells.get(at)).unwrap_or_default()
    }

    /// Counted from 1, the columns' line too.
    fn line(&self) -> u64 {
        self.cells.position().map_or(0, csv::Position::line)
    }
}

fn words(text: &str) -> impl Iterator<Item = String> {
    text.split_whitespace().map(str::to_owned)
}

/// `EUA`, `EE. UU.`, `ÉUA`: short, and capitals only.
fn is_acronym(name: &str) -> bool {
    name.chars().count() <= 8
        && name.chars().any(char::is_uppercase)
        && name.chars().all(|sign| sign.is_uppercase() || !sign.is_alphabetic())
}

/// For every place: the regions it lies in, nearest first, then the groupings it belongs to
/// itself or through a region.
fn everything_above(places: &[Place], members: &[Membership]) -> HashMap<String, Vec<String>> {
    let regions: HashMap<&str, &[String]> =
        places.iter().map(|place| (place.code.as_str(), place.parents.as_slice())).collect();
    let mut groupings: HashMap<&str, Vec<&str>> = HashMap::new();
    for it in members {
        groupings.entry(&it.member).or_default().push(&it.grouping);
    }
    let own = |code: &str| regions[code].iter().map(String::as_str).collect::<Vec<_>>();
    let theirs = |code: &str| groupings.get(code).cloned().unwrap_or_default();

    places
        .iter()
        .map(|place| {
            let mut above = reach(own(&place.code), own);
            let mut start = theirs(&place.code);
            start.extend(above.iter().flat_map(|region| theirs(region)));
            for grouping in reach(start, theirs) {
                if !above.contains(&grouping) && grouping != place.code {
                    above.push(grouping);
                }
            }
            (place.code.clone(), above.into_iter().map(str::to_owned).collect())
        })
        .collect()
}

/// All that can be reached by `next` from `start`, breadth first, each once.
fn reach<'a>(start: Vec<&'a str>, next: impl Fn(&str) -> Vec<&'a str>) -> Vec<&'a str> {
    let mut found: Vec<&str> = Vec::new();
    let mut queue = VecDeque::from(start);
    while let Some(code) = queue.pop_front() {
        if !found.contains(&code) {
            found.push(code);
            queue.extend(next(code));
        }
    }
    found
}
