//! Where a text names a country: by its name, by its people, by a city, by an institution.

use super::sign::Plain;
use crate::analysis::{Analysis, within};
use std::ops::Range;

/// A flood of names tells nothing more.
const MOST: usize = 400;

/// How a text names a country.
pub struct Naming {
    pub place: usize,
    pub tokens: Range<usize>,
    pub how: Plain,
}

/// Every naming of a country in a stretch, in the order of the text.
pub fn namings(analysis: &Analysis, stretch: &Range<usize>) -> Vec<Naming> {
    let places = within(&analysis.places, stretch).iter().filter(|it| it.is_country);
    let places = places.take(MOST).map(|it| {
        let how = if it.is_demonym { Plain::People } else { Plain::Name };
        Naming { place: it.place, tokens: it.tokens.clone(), how }
    });
    let cities = within(&analysis.cities, stretch).iter().take(MOST).filter_map(|it| {
        let place = analysis.country_of_city(it.city)?;
        Some(Naming { place, tokens: it.tokens.clone(), how: Plain::City })
    });
    let bodies = within(&analysis.bodies, stretch).iter().take(MOST).filter_map(|it| {
        let place = analysis.body_names[it.id].country?.place();
        Some(Naming { place, tokens: it.tokens.clone(), how: Plain::Body })
    });
    let mut all: Vec<Naming> = places.chain(cities).chain(bodies).collect();
    all.sort_by_key(|it| it.tokens.start);
    all
}
