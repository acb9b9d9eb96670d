//! How likely it is that a place of the text tells something: its signs, weighed against each other.
//!
//! ```text
//! place of the text ── signs ──▶ Signs ── weights ──▶ likelihood
//! ```
//!
//! The rules know turns of phrase. A text that tells an event by none of them has signs of it all the
//! same: a month beside a city, a verb of the past before it, its first naming. No one of them is
//! enough, and how much each counts nobody can say by heart. Their weights are learnt from annotated
//! texts (`examples/learn`) and lie in `data/weights.csv`, where they can be read. The signs are
//! what the packs know and how the text is built, so that a weight that was learnt in one language
//! holds in all.
//!
//! A likelihood is that of the annotated texts: of ten places with 0.7, seven told it.

mod around;
mod candidates;
mod cities;
mod dates;
mod events;
mod helped;
mod likeliest;
mod naming;
mod practices;
mod represented;
mod role;
mod sign;
mod weights;

pub use candidates::{Candidate, candidates};
pub use cities::{Settled, cities};
pub use dates::dates;
pub use events::events;
pub use helped::helped;
pub use likeliest::likeliest;
pub use practices::practice;
pub use represented::{Guest, represented};
pub use sign::Signs;
pub use weights::Question;

use crate::analysis::Analysis;

/// A text of fewer sentences has too few signs: only its rules read it.
const LEAST: usize = 5;

/// Whether a text says enough to be weighed, in a language that is read.
pub fn can_be_weighed(analysis: &Analysis) -> bool {
    analysis.sentences.len() >= LEAST && !analysis.language.event_kinds.is_empty()
}

/// From the signs of a place to how likely it answers a question.
pub fn likelihood(question: Question, signs: &Signs) -> f64 {
    weights::shipped().likelihood(question, signs)
}
