//! Whether something took place in a city that the text names.

use super::around::{self, BESIDE, NEAR};
use super::sign::{Plain, Side, Signs};
use crate::analysis::{Analysis, City, Date, Where, within};
use crate::{BlockKind, scope};
use rustc_hash::{FxHashMap, FxHashSet};

/// The name of its country stands so near to a city.
const NAMED: usize = 5;
/// So many words after a city may say what took place there.
const RIGHT: usize = 3;
/// A city that is named more often is what the text is about.
const OFTEN: usize = 2;

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
    let naming = Named::of(analysis);
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
        naming.add(city, &mut signs);
        add_country(analysis, sentence, city, home, &mut signs);
        let tokens = &analysis.sentences[sentence].tokens;
        signs.add_if(analysis.is_located(city.tokens.start, tokens), Plain::Located);
        around::add_sentence(analysis, sentence, &mut signs);
        around::add_words(analysis, sentence, &city.tokens, &mut signs);
        let right = city.tokens.end..tokens.end.min(city.tokens.end + RIGHT).max(city.tokens.end);
        signs.add_hits(analysis, &right, Side::Right);
        signs.add_words(analysis, &right, tokens, Side::Right);
        add_time(analysis, sentence, city, &mut signs);
        settled.push(Settled { city: number, sentence, signs: signs.distinct() });
    }
    settled
}

/// How often the text names each city, and which ones its title does.
struct Named {
    counts: FxHashMap<usize, usize>,
    titled: Vec<usize>,
}

impl Named {
    fn of(analysis: &Analysis) -> Self {
        let mut counts: FxHashMap<usize, usize> = FxHashMap::default();
        for city in &analysis.cities {
            *counts.entry(city.city).or_default() += 1;
        }
        let title = analysis.sentences.first().filter(|it| it.kind == BlockKind::Heading);
        let titled = title.map(|it| within(&analysis.cities, &it.tokens)).unwrap_or_default();
        Self { counts, titled: titled.iter().map(|it| it.city).collect() }
    }

    fn add(&self, city: &City, signs: &mut Signs) {
        signs.add_if(self.counts.len() == 1, Plain::OnlyCity);
        signs.add_if(self.counts.get(&city.city).is_some_and(|it| *it > OFTEN), Plain::Often);
        signs.add_if(self.titled.contains(&city.city), Plain::Titled);
    }
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
