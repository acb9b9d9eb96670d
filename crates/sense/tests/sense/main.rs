//! The encoder of sentences: its file, and its numbers beside those of the original.

mod file;
mod original;
