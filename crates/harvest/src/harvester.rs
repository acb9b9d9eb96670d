//! The engine: built once from packs, places, themes and bodies; then harvests any document.

use crate::{Document, Harvest};
use std::sync::LazyLock;

static SHIPPED: LazyLock<Harvester> = LazyLock::new(Harvester::default);

#[derive(Debug, Default)]
pub struct Harvester {}

impl Harvester {
    /// The one with the shipped packs and vocabulary.
    pub fn shipped() -> &'static Self {
        &SHIPPED
    }

    /// What the document says. The same document always gives the same harvest.
    #[expect(clippy::unused_self, reason = "the packs come with the next commits")]
    pub fn harvest(&self, _document: &Document) -> Harvest {
        Harvest::default()
    }
}

/// What the document says, read with the shipped packs and vocabulary.
pub fn harvest(document: &Document) -> Harvest {
    Harvester::shipped().harvest(document)
}
