//! The harvest, as its callers see it: what it reads of a document, what its rules find, and how well.

mod attending;
mod backers;
mod bad;
mod customs;
mod damage;
mod files;
mod gatherings;
mod gifts;
mod guess;
mod guests;
mod help;
mod kit;
mod names;
mod pages;
mod placed;
mod properties;
mod quality;
mod reading;
mod routines;
mod rules;
mod signs;
mod together;
mod told;
mod turns;
mod voice;
mod whom;
