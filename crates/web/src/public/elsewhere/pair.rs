//! A practice and a country, with all that is meant by both.

use super::super::facets;
use super::super::sift::{By, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::vocabulary::Terms;
use domain::{Field, Kind, Record, RecordId};
use search::Count;
use std::sync::Arc;

/// What all parts of the page ask about.
pub struct Pair<'a> {
    pub practice: &'a Record,
    pub place: &'a Record,
    /// The themes of the practice, and those that are narrower.
    pub themes: Vec<RecordId>,
    /// The country, and what lies in it.
    pub there: Vec<RecordId>,
    themes_known: Arc<Terms>,
    places_known: Arc<Terms>,
    /// The themes of the practice, as lists are sifted by them.
    pub on_themes: Sift,
    /// How many Actions on the themes each place has, as the index counts them.
    actions: Vec<Count>,
}

impl<'a> Pair<'a> {
    /// No statement.
    pub async fn of(
        app: &App,
        page: &Page,
        (practice, place): (&'a Record, &'a Record),
    ) -> Result<Pair<'a>> {
        let (themes, places) = (app.themes().await?, app.places().await?);
        let own: Vec<RecordId> = practice.links(Field::Themes).collect();
        let on_themes =
            themes.codes(&own).fold(Sift::default(), |it, code| it.with(By::Theme, code));
        let actions = if on_themes.set.is_empty() {
            Vec::new()
        } else {
            facets::count(app, page, &[Kind::Action], &on_themes).await?.facets.places
        };
        Ok(Pair {
            practice,
            place,
            themes: themes.with_below(Field::Broader, &own),
            there: places.with_below(Field::Within, &[place.id]),
            on_themes,
            actions,
            themes_known: themes,
            places_known: places,
        })
    }

    pub fn themes(&self) -> &Terms {
        &self.themes_known
    }

    pub fn places(&self) -> &Terms {
        &self.places_known
    }

    /// How many Actions on the themes there are in a country or a region.
    pub fn actions_in(&self, code: &str) -> usize {
        self.actions.iter().find(|it| it.value == code).map_or(0, |it| it.count)
    }

    /// The regions around the country, but for the world, of which everything is a part.
    pub fn regions(&self) -> impl Iterator<Item = &Record> {
        let around = self.place.links(Field::Within).filter_map(|it| self.places().of_id(it));
        around.filter(|it| it.code(Field::Code) != Some(WORLD))
    }
}

/// The code of the world (UN M49).
const WORLD: &str = "001";
