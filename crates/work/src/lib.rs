//! What happens later, and what a person's yes brings about: the use cases that touch more than
//! one of the crates below.
//!
//! | module | is |
//! |---|---|
//! | [`vocabulary`] | places and themes, from the shipped files into records |
//! | [`portfolio`] | tables of actions, events and figures, told line by line before they are taken |
//! | [`intake`] | a report comes in: kept whole, read, harvested |
//! | [`batch`] | many reports at once: unpacked, kept, read one by one in the background |
//! | [`helper`] | a helper model, where the operator has one, suggests more |
//! | [`table`] | the reading table: accept, merge, reject, undo |
//! | [`practices`] | practices as files, their passages checked word for word |
//! | [`follow()`] | a record goes on in its life |
//! | [`mod@cite`] | a person ties a field to the words of a source |
//! | [`edition`] | the next edition of what is published, written beside it |
//! | [`mod@discard`] | a draft is thrown away, and put back |
//! | [`settle`] | where sources disagree, a person says which of them the record follows |
//! | [`index`] | the search index follows the change log |
//! | [`figures`] | the figures of the portfolio, computed, beside the declared ones |
//! | [`catalogue`] | published practices become a catalogue |
//! | [`leaflet`] | one published practice, to take away |
//! | [`open_data`] | records as tables that anybody may take |
//! | [`subscriptions`] | a reader is told by mail what is new in a search |
//! | [`mail`] | how mail goes out, where the operator has configured it |
//! | [`measure`] | how well the harvest reads, by what people decided |
//! | [`jobs`] | what is done in the background |

mod arrow;
pub mod batch;
pub mod catalogue;
pub mod cite;
mod deciders;
pub mod discard;
pub mod edition;
pub mod fields;
pub mod figures;
mod gathered;
pub mod helper;
pub mod index;
pub mod intake;
pub mod jobs;
pub mod leaflet;
pub mod mail;
pub mod measure;
pub mod open_data;
pub mod portfolio;
pub mod practices;
mod propose;
mod resolve;
pub mod settle;
pub mod subscriptions;
pub mod table;
mod title;
mod tools;
pub mod vocabulary;

pub use arrow::{FollowError, follow};
pub use cite::cite;
pub use deciders::{Deciders, PROGRAM};
pub use tools::Tools;
