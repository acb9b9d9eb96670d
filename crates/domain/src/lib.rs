//! What is true: types, rules, who may do what. No I/O, no clock.
//!
//! Everything the programme knows is a [`Record`] of some [`Kind`]. What fields a kind has is one
//! table ([`schema`]), and so the form at the desk, the import, the comparison of two versions and
//! the page of conflicts are written once. Where a field's value comes from is a [`Claim`]: the
//! exact [`Passage`] of a source that says so; where none does, who wrote it is read from the log
//! ([`Writings`]).
//!
//! A state is changed by the arrows of [`state`] alone, and who may follow them is said by
//! [`access`] alone.

pub mod access;
mod claim;
pub mod contact;
mod deed;
pub mod discard;
pub mod edition;
mod editions;
mod edtf;
mod extent;
mod id;
mod kind;
mod lang;
pub mod lineage;
mod missing;
mod record;
pub mod review;
mod rhythm;
pub mod schema;
mod slug;
mod source;
pub mod state;
mod text;
mod unchecked;
mod value;
mod writing;

pub use access::{Act, Role, Viewer};
pub use claim::{Claim, ClaimState, Passage, Proposal, ProposalKind, ProposedField, ProposedValue};
pub use deed::Deed;
pub use editions::{EditionDays, Editions};
pub use edtf::{Edtf, EdtfError};
pub use extent::{Extent, Uneven, lines};
pub use id::{ClaimId, PersonId, ProposalId, RecordId};
pub use kind::Kind;
pub use lang::Lang;
pub use missing::Missing;
pub use record::{Content, Record};
pub use review::{Obstacle, ReviewError, Reviewed};
pub use rhythm::Rhythm;
pub use schema::{Field, FieldType};
pub use slug::{Slug, SlugError};
pub use source::Document;
pub use state::{Arrow, State, StateError};
pub use text::{Freshness, MadeBy, Text, Texts};
pub use value::{Value, ValueError};
pub use writing::{Review, Writing, Writings};
