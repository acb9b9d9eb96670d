//! What the program does, from a report that comes in to a leaflet that goes out.

mod batch;
mod catalogue;
mod declared;
mod described;
mod discard;
mod edition;
mod figures;
mod helper;
mod intake;
mod kills;
mod kit;
mod leaflet;
mod measure;
mod practices;
mod seed;
mod several;
mod subscriptions;
mod subscriptions_sent;
mod table;
mod table_bodies;
mod table_deeds;
mod table_likely;
mod table_likely_demo;
mod table_undo;
mod two_languages;
mod vocabulary;
