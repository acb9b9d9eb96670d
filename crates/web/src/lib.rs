//! What is seen: pages, words, addresses.
//!
//! ```text
//! request ─▶ kept ─▶ routes ─▶ guard ─▶ refusal::dress ─▶ handler ─▶ template ─▶ page
//! ```
//!
//! A handler loads, asks, does, writes and goes; it has no SQL, no rule and no word of any
//! language. [`Page`] is what every handler gets: language, viewer, time. [`urls`] builds every
//! address. What is absent: a script that a page needs, a token in each form (the layer
//! [`guard`] refuses forgeries), and any state outside the store.

mod app;
mod conditional;
mod desk;
mod error;
mod files;
mod guard;
mod health;
mod held;
mod html;
mod kept;
mod lock;
mod log;
mod page;
mod password;
mod people;
mod plan;
mod portfolio;
mod public;
mod reachable;
mod refusal;
mod routes;
mod session;
mod sign;
mod slow;
mod straight;
mod told;
pub mod urls;
mod vocabulary;
mod wants;

pub use app::{App, Clock, Settings};
pub use error::Error;
pub use page::Page;
pub use password::hash_now as hash_password;
pub use public::{FILL_TO, likest};
pub use routes::{router, serve};
