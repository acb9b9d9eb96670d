//! What a report says: narrative text to proposals, each with its exact passage.
//!
//! ```text
//! bytes ── read ──▶ Document ── harvest ──▶ Harvest
//!            └────▶ Refusal
//! ```
//!
//! Reading gives one text and says what was doubtful; harvesting never fails on any text.
//! A proposal without a passage does not exist. What a language needs lies in one file per
//! language under `packs/`; there is no word of any language in the code.

mod actions;
mod analysis;
mod bilingual;
mod detect;
mod document;
mod events;
mod facts;
mod gazetteer;
mod indicators;
mod labels;
mod language;
mod lexicon;
mod offsets;
mod pack;
mod practices;
mod results;
mod scope;
mod stretches;
mod tables;
mod tokens;
mod towns;
mod weigh;

mod fingerprint;
mod harvester;
mod output;
mod reading;
mod refusal;
mod together;

pub use document::{Block, BlockKind, Document, Doubt, FrontMatter, MediaType};
pub use fingerprint::{fingerprint, near_equal};
pub use gazetteer::{Gazetteer, KnownBody, KnownCity, KnownPlace, KnownTheme, shipped_bodies};
pub use harvester::{Harvester, harvest};
pub use output::{
    Action, CityMention, DateMention, Delivery, Direction, Event, Harvest, Indicator,
    OrganisationMention, Outcome, PlaceMention, Practice, Qualifier, Span, Stretch,
};
pub use pack::Pack;
pub use reading::{LIMIT, read};
pub use refusal::Refusal;
pub use results::FATES;
pub use together::{
    Contradiction, May, NearlyEqual, PassageOf, Place, Report, Shared, Together, ToldAs, together,
    told_together,
};
pub use tokens::has_address;
pub use weigh::{Candidate, Question, likeliest};
