//! What is shipped of places and themes, and what a damaged file is told.

mod places;
mod reports;
mod themes;
