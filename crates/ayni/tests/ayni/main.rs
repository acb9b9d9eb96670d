//! The program itself: its commands, and its server as a process of its own.

mod bars;
mod commands;
mod connections;
mod demo;
mod harvested;
mod help;
mod kills;
mod kit;
mod meanwhile;
mod measured;
mod passwords;
mod restored;
mod uploads;
