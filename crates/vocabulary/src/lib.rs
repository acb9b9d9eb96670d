//! What is shipped: places and themes of the field, as data files read into plain types.
//!
//! The files lie in `data/` and are compiled in. They are the starting point of an instance;
//! what its people change afterwards lives in the database.

mod place;
mod skos;
mod theme;
mod turtle;

pub use place::{MembersFrom, Place, PlaceKind, place, places};
pub use skos::{Problem, ThesaurusError, parse_themes};
pub use theme::{Objective, Theme, gcm_objectives, numbered, sdg_goals, theme, themes};
pub use turtle::to_turtle;

use std::collections::BTreeMap;

/// A text in several languages: BCP 47 tag to words.
pub type ByLang = BTreeMap<String, String>;

/// Several texts in several languages: BCP 47 tag to list.
pub type ListByLang = BTreeMap<String, Vec<String>>;
