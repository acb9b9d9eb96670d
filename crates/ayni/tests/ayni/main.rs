//! The program itself: its commands, and its server as a process of its own.

mod commands;
mod server;
