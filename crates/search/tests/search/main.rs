//! The index: what is found, in which language, and what stays on disk.

mod among;
mod answers;
mod bodies;
mod common;
mod counts;
mod keeping;
mod languages;
mod meaning;
mod neighbours;
mod thesaurus;
