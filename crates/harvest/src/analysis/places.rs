//! Countries, regions and cities that the text names.

mod unknown;

pub use unknown::OtherCity;

use super::{Analysis, Hit, OnTokens};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// A country or region, by name or by what its people are called.
#[derive(Debug, Clone)]
pub struct PlaceFound {
    pub tokens: Range<usize>,
    /// In the gazetteer.
    pub place: usize,
    pub is_country: bool,
    pub is_demonym: bool,
}

#[derive(Debug, Clone)]
pub struct City {
    pub tokens: Range<usize>,
    /// In the gazetteer, or after its end one of the names that it does not have.
    pub city: usize,
}

impl OnTokens for PlaceFound {
    #[inline]
    fn range(&self) -> Range<usize> {
        self.tokens.clone()
    }
}

impl OnTokens for City {
    #[inline]
    fn range(&self) -> Range<usize> {
        self.tokens.clone()
    }
}

pub fn find(analysis: &mut Analysis) {
    let (mut places, mut cities) = (Vec::new(), Vec::new());
    let mut hits: Vec<Hit> = analysis.hits.iter().filter(|it| is_place(it)).copied().collect();
    // The longest name from the left wins: *Guinea-Bissau* is not *Guinea*.
    hits.sort_by_key(|it| (it.first, usize::MAX - it.last));
    // A phrase that is listed as no place wins over a place with the same words.
    let none: Vec<Range<usize>> =
        hits.iter().filter(|it| it.meaning == Meaning::NoPlace).map(OnTokens::range).collect();
    let mut free = 0;
    let mut taken = 0..0;
    // *in Nepali and English*: what is joined to a language is one, too.
    let mut spoken = usize::MAX;
    for hit in hits {
        if hit.first < free && hit.range() != taken {
            continue;
        }
        taken = hit.range();
        free = hit.last;
        let listed = none.binary_search_by_key(&hit.first, |it| it.start);
        let is_none = listed.is_ok_and(|it| none[it] == taken);
        match hit.meaning {
            Meaning::Place(place) | Meaning::PlaceAcronym(place)
                if !is_none && !is_surname(analysis, &hit) =>
            {
                places.push(found(analysis, &hit, place, false));
            }
            Meaning::Demonym(place) => {
                let joined = hit.first == spoken.wrapping_add(1)
                    && (analysis.is(spoken, Cue::And) || analysis.is_mark(spoken, ","));
                if joined && ends_name(analysis, &hit) || is_language(analysis, &hit) {
                    spoken = hit.last;
                } else {
                    places.push(found(analysis, &hit, place, true));
                }
            }
            Meaning::City(city) if !is_surname(analysis, &hit) => {
                cities.push(City { tokens: hit.range(), city: usize::from(city) });
            }
            _ => {}
        }
    }
    places.dedup_by(|later, first| later.tokens == first.tokens);
    analysis.cities = cities;
    analysis.places = places;
    unknown::find(analysis);
}

fn is_place(hit: &Hit) -> bool {
    matches!(
        hit.meaning,
        Meaning::Place(_)
            | Meaning::PlaceAcronym(_)
            | Meaning::NoPlace
            | Meaning::Demonym(_)
            | Meaning::City(_)
    )
}

fn found(analysis: &Analysis, hit: &Hit, place: u16, is_demonym: bool) -> PlaceFound {
    let place = usize::from(place);
    let is_country = analysis.gazetteer.places[place].is_country;
    PlaceFound { tokens: hit.range(), place, is_country, is_demonym }
}

/// *Michael Jordan* and *Maurice Ravel* are people: an unknown capital word stands beside the
/// name without a comma or a small word between them.
fn is_surname(analysis: &Analysis, hit: &Hit) -> bool {
    if hit.last - hit.first > 1 || analysis.tokens[hit.first].shape == Shape::Upper {
        return false;
    }
    let unknown = |at: usize| {
        analysis
            .tokens
            .get(at)
            .is_some_and(|it| it.shape == Shape::Capital && it.word == 0 && it.end - it.start > 1)
    };
    let sentence = &analysis.sentences[analysis.sentence_of(hit.first)].tokens;
    let before = hit.first > sentence.start
        && unknown(hit.first - 1)
        && analysis.tokens[hit.first].glue == Glue::Space
        && hit.first - 1 > sentence.start;
    let alone = hit.first == sentence.start
        || !analysis.is_any(
            hit.first - 1,
            &[Cue::Preposition, Cue::Definite, Cue::And, Cue::Locative, Cue::Of],
        ) && !analysis.is_mark(hit.first - 1, ",;:(");
    let after = hit.last < sentence.end
        && alone
        && unknown(hit.last)
        && analysis.tokens[hit.last].glue == Glue::Space
        && hit.first > sentence.start;
    before || after
}

/// *in Spanish*, *en anglais*: a language, not a country.
fn is_language(analysis: &Analysis, hit: &Hit) -> bool {
    let sentence = &analysis.sentences[analysis.sentence_of(hit.first)].tokens;
    let led = hit.first > sentence.start && analysis.is(hit.first - 1, Cue::Locative);
    led && ends_name(analysis, hit)
}

/// Whether no noun follows.
fn ends_name(analysis: &Analysis, hit: &Hit) -> bool {
    let sentence = &analysis.sentences[analysis.sentence_of(hit.first)].tokens;
    hit.last >= sentence.end
        || analysis.tokens[hit.last].shape == Shape::Mark
        || analysis.is_any(hit.last, &[Cue::And, Cue::Preposition])
}
