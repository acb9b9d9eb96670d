//! What is remembered: the only crate that knows the database.
