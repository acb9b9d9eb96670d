//! Countries (ISO 3166-1), regions (UN M49) and the programme's own regions, in one tree.

use crate::ByLang;

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
    /// Codes of the regions it lies in, nearest first. A country may lie in several.
    pub parents: Vec<String>,
    pub names: ByLang,
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

/// All shipped places, regions before what lies in them.
pub fn places() -> &'static [Place] {
    &[]
}
