//! What is printed: publications as tagged PDF, made from records.
//!
//! ```text
//! Catalogue ──▶ sheet ──▶ world ──▶ typeset ──▶ Printed
//!  (records,     (JSON,    (template,  (pages,     (bytes, valid as PDF/UA-1
//!   words)       cleaned)  fonts)      then PDF)    and PDF/A-2a at once)
//! ```
//!
//! A publication is plain data in one language, its fixed words included: nothing here reads a
//! database, a clock or a dictionary. What people wrote reaches Typst as JSON and never as markup,
//! so a `#` or a `*` in a practice prints as it is. Typst changes its interface with every minor
//! release, which is why no other crate knows it.
//!
//! Missing on purpose: no font of the machine is looked for and no file is read, so that the same
//! records give the same pages everywhere.

mod blame;
mod catalogue;
mod clean;
mod error;
mod fonts;
mod order;
#[cfg(test)]
mod outline;
mod sheet;
mod streams;
mod typeset;
mod words;
mod world;

pub use catalogue::{Catalogue, Passage, Practice, Related, Source, Text, place_in_print};
pub use error::PressError;
pub use order::{catalogue, catalogue_with, practice, source};
pub use typeset::{Printed, Stage};
pub use words::WORDS;
