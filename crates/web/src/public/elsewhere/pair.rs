//! A practice and a country, with all that is meant by both.

use super::super::facets::{self, Coded};
use super::super::sift::{By, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use domain::{Field, Kind, Record, RecordId};
use search::Count;

/// What all parts of the page ask about.
pub struct Pair<'a> {
    pub practice: &'a Record,
    pub place: &'a Record,
    /// The themes of the practice, and those that are narrower.
    pub themes: Vec<RecordId>,
    /// The country, and what lies in it.
    pub there: Vec<RecordId>,
    pub coded: Coded,
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
        let coded = Coded::load(app).await?;
        let own: Vec<RecordId> = practice.links(Field::Themes).collect();
        let named = coded.terms(By::Theme).codes(&own);
        let on_themes = named.fold(Sift::default(), |it, code| it.with(By::Theme, code));
        let actions = if on_themes.set.is_empty() {
            Vec::new()
        } else {
            facets::count(app, page, &[Kind::Action], &on_themes).await?.facets.places
        };
        Ok(Pair {
            practice,
            place,
            themes: coded.with_below(By::Theme, &own),
            there: coded.with_below(By::Place, &[place.id]),
            on_themes,
            actions,
            coded,
        })
    }

    /// How many Actions on the themes there are in a country or a region.
    pub fn actions_in(&self, code: &str) -> usize {
        self.actions.iter().find(|it| it.value == code).map_or(0, |it| it.count)
    }

    /// The regions around the country, but for the world, of which everything is a part.
    pub fn regions(&self) -> impl Iterator<Item = &Record> {
        let places = self.coded.terms(By::Place);
        let around = self.place.links(Field::Within).filter_map(|it| places.of_id(it));
        around.filter(|it| it.code(Field::Code) != Some(WORLD))
    }
}

/// The code of the world (UN M49).
const WORLD: &str = "001";
