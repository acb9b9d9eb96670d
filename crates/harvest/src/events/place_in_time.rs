//! Which city, which date and what length belong to a mention.

mod places;
mod times;

pub use places::{cities_in_a_row, city_of_scene};
pub use times::{date_beside, dates_of_events, fits, only_date};

use super::mentions::{Article, Mention, is_dateline, is_in_body};
use crate::analysis::{Analysis, OnTokens, within};
use crate::pack::Cue;
use std::ops::Range;

/// A city or a date so near to a phrase belongs to it.
const NEAR: usize = 3;

/// Gives every mention of a sentence its city and its date.
pub fn bind(analysis: &Analysis, sentence: &Range<usize>, mentions: &mut [Mention]) {
    for at in 0..mentions.len() {
        let end = mentions.get(at + 1).map_or(sentence.end, |it| it.phrase.start);
        let reach = mentions[at].phrase.end..end;
        let is_first = at == 0;
        mentions[at].city = places::city(analysis, sentence, &mentions[at], &reach, is_first);
        mentions[at].date = times::date(analysis, sentence, &mentions[at], &reach, is_first);
    }
}

/// *two missions, in October 2020 and in May 2021*, *two workshops, one in Lima, the other in
/// Quito*: as many dates or cities as there are events, and each has its own.
pub fn distribute(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mentions: Vec<Mention>,
) -> Vec<Mention> {
    let ends: Vec<usize> = mentions.iter().skip(1).map(|it| it.phrase.start).collect();
    let end = |at: usize| ends.get(at).copied().unwrap_or(sentence.end);
    let parted = mentions.into_iter().enumerate();
    parted.flat_map(|(at, it)| parts(analysis, sentence, it, end(at))).collect()
}

fn parts(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mention: Mention,
    end: usize,
) -> Vec<Mention> {
    let Some(count) = mention.is_many.then(|| counted(analysis, sentence, &mention)).flatten()
    else {
        return vec![mention];
    };
    let one = |at: usize| {
        let position = mention.position.and(u8::try_from(at + 1).ok());
        Mention {
            is_many: false,
            is_part: true,
            article: Article::Indefinite,
            position,
            ..mention.clone()
        }
    };
    let reach = mention.phrase.start..end;
    let dates = numbers_within(&analysis.dates, &reach);
    let months = || dates.clone().all(|it| analysis.dates[it].has_month());
    let cities = numbers_within(&analysis.cities, &reach);
    // *two visits to Colombo (June, November)*, *at Namche in April and in Kathmandu in May*: each
    // date has the city before it, if there is one.
    if dates.len() == count && months() && cities.len() <= count {
        let city = |date: usize| {
            let at = analysis.dates[date].tokens.start;
            let before = cities.clone().rfind(|&it| analysis.cities[it].tokens.start < at);
            before.or(cities.clone().next())
        };
        let split = dates.enumerate();
        return split
            .map(|(at, it)| Mention { date: Some(it), city: city(it), ..one(at) })
            .collect();
    }
    let one_and_other = cities.len() == count
        && analysis.has(
            &(analysis.cities[cities.start].tokens.end
                ..analysis.cities[cities.end - 1].tokens.start),
            Cue::Other,
        );
    if one_and_other {
        let split = cities.enumerate().map(|(at, it)| Mention { city: Some(it), ..one(at) });
        return split.collect();
    }
    vec![mention]
}

/// The small number that counts several events.
fn counted(analysis: &Analysis, sentence: &Range<usize>, mention: &Mention) -> Option<usize> {
    let near = mention.phrase.start.saturating_sub(2).max(sentence.start)..mention.noun.start;
    let number = within(&analysis.numbers, &near).first()?;
    (2..=5_u8).find(|&it| (f64::from(it) - number.value).abs() < 0.25).map(usize::from)
}

/// The numbers of those in a list that begin in a stretch of tokens.
fn numbers_within<Found: OnTokens>(list: &[Found], tokens: &Range<usize>) -> Range<usize> {
    let first = list.partition_point(|it| it.range().start < tokens.start);
    first..first + within(list, tokens).len()
}

/// *pendant deux jours et demi*, *a three-day workshop*.
pub fn duration(analysis: &Analysis, sentence: &Range<usize>) -> Option<f64> {
    let days = within(&analysis.numbers, sentence).iter().find(|it| {
        let unit = it.tokens.end;
        unit < sentence.end && analysis.is(unit, Cue::Day) && (0.5..60.0).contains(&it.value)
    });
    days.map(|it| it.value)
}
