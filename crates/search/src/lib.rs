//! What can be found: an index derived from the change log, rebuilt at will.
//!
//! The index knows no record and no database: it is fed [`Entry`] by entry by whoever follows the
//! change log, and keeps the position in that log in the same commit as the entries, so that the
//! two cannot disagree after a kill. What is in it can be thrown away at any time.
//!
//! ```text
//! Entry ─▶ split ─▶ fold ─▶ analysis ─▶ schema ─▶ generation        (writing)
//! Wish ─▶ asked ─▶ lexicon (label, inflect), near, begun ─▶ plan ─▶ tree ─▶ collect ─▶ snippet ─▶ Found
//! ```
//!
//! A query in one language finds texts in another: its words are stemmed by every language's
//! rules, and the concepts in it ([`Lexicon`]) are looked for by all their labels. Where an entry
//! comes with its [`Meaning`], it is also found by that, whatever its words are.
//! What is not here: who may see what beyond [`Audience`], and any word shown to a reader.

mod analysis;
mod asked;
mod begun;
pub mod bench;
mod by;
mod collect;
mod counted;
mod entry;
mod error;
mod facets;
mod find;
mod fold;
mod generation;
mod index;
mod inflect;
mod label;
mod lexicon;
mod meaning;
mod named;
mod near;
mod nearest;
mod neighbours;
mod plan;
pub mod sample;
mod schema;
mod snippet;
mod split;
mod suggest;
mod tongue;
mod tree;
mod wish;
mod without;

pub use by::{By, WORDS};
pub use entry::{Audience, Entry, EntryText, MadeBy, Reviewed};
pub use error::{Error, Result};
pub use fold::folded;
pub use generation::Anew;
pub use index::{Index, Opened, Rebuild};
pub use lexicon::{Concept, ConceptKind, Label, LabelKind, Lexicon};
pub use meaning::{Meaning, NUMBERS};
pub use named::{Name, Words};
pub use nearest::Nearest;
pub use neighbours::Around;
pub use schema::FORMAT;
pub use suggest::Suggested;
pub use wish::{Count, Facets, Found, Hit, How, KnownAs, Named, Through, Wish};
