//! Whether something took place in a city that the text names.

use super::around::{self, BESIDE, NEAR};
use super::sign::{Plain, Signs};
use crate::analysis::{Analysis, City, Date, Where, within};
use crate::scope;
use rustc_hash::FxHashSet;

/// The name of its country stands so near to a city.
const NAMED: usize = 5;

/// A city where the text names it, and its signs.
pub struct Settled {
    /// A number in `analysis.cities`.
    pub city: usize,
    pub sentence: usize,
    pub signs: Signs,
}

/// Every naming of the cities that are asked for, in the order of the text.
pub fn cities(analysis: &Analysis, is_asked: impl Fn(&City) -> bool) -> Vec<Settled> {
    let home = scope::home(analysis);
    let mut known = FxHashSet::default();
    let mut sentence = 0;
    let mut settled = Vec::new();
    for (number, city) in analysis.cities.iter().enumerate() {
        while analysis.sentences[sentence].tokens.end <= city.tokens.start {
            sentence += 1;
        }
        let is_first = known.insert(city.city);
        if !is_asked(city) {
            continue;
        }
        let mut signs = Signs::default();
        signs.add_if(is_first, Plain::First);
        add_country(analysis, sentence, city, home, &mut signs);
        let tokens = &analysis.sentences[sentence].tokens;
        signs.add_if(analysis.is_located(city.tokens.start, tokens), Plain::Located);
        around::add_sentence(analysis, sentence, &mut signs);
        around::add_words(analysis, sentence, &city.tokens, &mut signs);
        add_time(analysis, sentence, city, &mut signs);
        settled.push(Settled { city: number, sentence, signs: signs.distinct() });
    }
    settled
}

/// Whose the city is, and which other countries are spoken of beside it.
fn add_country(
    analysis: &Analysis,
    sentence: usize,
    city: &City,
    home: Option<usize>,
    signs: &mut Signs,
) {
    let tokens = &analysis.sentences[sentence].tokens;
    let country = analysis.country_of_city(city.city);
    signs.add_if(country.is_some() && country == home, Plain::Home);
    signs.add_if(country.is_none(), Plain::Unknown);
    let near = |at: usize, most: usize| at.abs_diff(city.tokens.start) < most;
    for place in within(&analysis.places, tokens) {
        let at = place.tokens.start;
        if Some(place.place) == country {
            signs.add_if(near(at, NAMED), Plain::CountryNamed);
        } else if place.is_country {
            signs.add_if(true, Plain::OtherCountry);
            signs.add_if(near(at, BESIDE + 2), Plain::OtherCountryBeside);
        }
    }
    for body in within(&analysis.bodies, tokens) {
        let of = analysis.body_names[body.id].country.map(Where::place);
        signs.add_if(of.is_some() && of != country, Plain::BodyAbroad);
        let before = body.tokens.start < city.tokens.start;
        signs.add_if(before && near(body.tokens.start, NEAR), Plain::BodyBefore);
    }
}

/// Whether a month is told with it.
fn add_time(analysis: &Analysis, sentence: usize, city: &City, signs: &mut Signs) {
    let dates = within(&analysis.dates, &analysis.sentences[sentence].tokens);
    let beside = |it: &Date| it.tokens.start.abs_diff(city.tokens.start) < BESIDE;
    let month = dates.iter().any(Date::has_month);
    signs.add_if(month, Plain::Month);
    signs.add_if(!month && !dates.is_empty(), Plain::Year);
    signs.add_if(dates.iter().any(|it| it.has_month() && beside(it)), Plain::MonthBeside);
    around::add_months_around(analysis, sentence, signs);
}
