//! The country that an event was in, where no list says it of its city.

use crate::analysis::{Analysis, City, within};
use crate::events::mentions::Mention;
use crate::pack::{Cue, Helping};
use crate::scope;
use std::ops::Range;

/// *Corinto, Honduras*: the country beside a city that the gazetteer does not have, or else the
/// one that the paragraph or the heading above speaks of.
pub(super) fn explaining_country(analysis: &Analysis, city: &City) -> Option<usize> {
    let beside = city.tokens.end + 1;
    let named = within(&analysis.places, &(beside..beside + 1)).first();
    let named = named.filter(|it| it.is_country && analysis.is_mark(beside - 1, ",("));
    named.map(|it| it.place).or_else(|| {
        scope::place(analysis, analysis.sentence_of(city.tokens.start))
            .filter(|&it| analysis.gazetteer.places[it].is_country)
            .or_else(|| scope::country_of_title(analysis))
    })
}

/// *held in Kenya*: a country that stands where a city could.
pub fn country_of(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mention: &Mention,
) -> Option<usize> {
    let after = mention.noun.end..sentence.end;
    let place =
        within(&analysis.places, &after).iter().find(|it| it.is_country && !it.is_demonym)?;
    let at = place.tokens.start;
    let near = at <= mention.phrase.end + 3 || analysis.has(&(sentence.start..at), Cue::Hold);
    let to = |it: usize| {
        analysis.is(it, Cue::Locative) || analysis.has_helping(&(it..it + 1), Helping::To)
    };
    let led = to(at - 1) || to(at.saturating_sub(2)) && analysis.is(at - 1, Cue::Definite);
    (near && led).then_some(place.place)
}
