//! Which city, which date and what length belong to a mention.

use super::mentions::{Article, Mention, is_dateline, is_in_body};
use crate::analysis::{Analysis, City, Date, OnTokens, within};
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
        mentions[at].city = city(analysis, sentence, &mentions[at], &reach, is_first);
        mentions[at].date = date(analysis, sentence, &mentions[at], &reach, is_first);
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

fn city(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mention: &Mention,
    reach: &Range<usize>,
    is_first: bool,
) -> Option<usize> {
    let number = |tokens: &Range<usize>| {
        analysis.cities.partition_point(|it| it.tokens.start < tokens.start)
    };
    // *study visit to Vienna in 2018*: nothing but the date follows the city.
    let closes = |it: &&City| {
        (it.tokens.end..mention.phrase.end).all(|at| {
            analysis.is_any(at, &[Cue::Locative, Cue::Of])
                || !within(&analysis.dates, &(at..at + 1)).is_empty()
        })
    };
    let inside = within(&analysis.cities, &mention.phrase).iter().find(closes);
    if let Some(city) = inside.filter(|it| !is_in_body(analysis, &it.tokens)) {
        return Some(number(&city.tokens));
    }
    let held = analysis.has(&(sentence.start..reach.end), Cue::Hold);
    // *The mission toured Lima and Cusco.*
    let toured = |it: &&City| {
        let at = it.tokens.start;
        analysis.cues_in(reach, Cue::Route).any(|it| it.end == at)
    };
    if let Some(city) = within(&analysis.cities, reach).iter().find(toured) {
        return Some(number(&city.tokens));
    }
    for city in within(&analysis.cities, reach) {
        let gap = reach.start..city.tokens.start;
        // *The internship came next: in March six women worked in Paris.*
        let cut = |it: usize| {
            analysis.is_mark(it, ";")
                || analysis.is_mark(it, ":") && !explains(analysis, sentence, it)
        };
        if gap.clone().any(|it| cut(it) || is_the_one(analysis, it)) {
            break;
        }
        let led = gap.end > gap.start
            && (analysis.is_any(gap.end - 1, &[Cue::Locative, Cue::Of])
                || analysis.is_mark(gap.end - 1, ",("));
        let near = gap.len() - dated(analysis, &gap) <= NEAR && led;
        let told = held && analysis.is_located(city.tokens.start, sentence) && gap.len() < 40;
        if (near || told) && !is_in_body(analysis, &city.tokens) && !other_noun(analysis, &gap) {
            return Some(number(&city.tokens));
        }
    }
    if held && analysis.has(sentence, Cue::ThatCity) {
        let named = mention.phrase.start;
        return analysis.cities.partition_point(|it| it.tokens.start < named).checked_sub(1);
    }
    if let Some(city) = city_of_house(analysis, &(mention.phrase.start..reach.end)) {
        return Some(number(&city.tokens));
    }
    // *À Nairobi, la table ronde …*
    let opening = sentence.start..mention.phrase.start;
    let before = within(&analysis.cities, &opening).last()?;
    if is_first && is_host(analysis, sentence, &before.tokens) {
        return Some(number(&before.tokens));
    }
    let led = analysis.is_located(before.tokens.start, sentence);
    let sentence_number = analysis.sentence_of(sentence.start);
    let fits = is_first
        && led
        && !is_dateline(analysis, sentence_number, before)
        && !is_in_body(analysis, &before.tokens);
    fits.then(|| number(&before.tokens))
}

/// *in a room of the Police School in Abidjan*, *at the Public Library of Quito*: the house where
/// people met has the city in its name.
fn city_of_house<'a>(analysis: &'a Analysis, reach: &Range<usize>) -> Option<&'a City> {
    within(&analysis.cities, reach).iter().find(|city| {
        let from = analysis.bodies.partition_point(|it| it.tokens.end <= city.tokens.start);
        let body = analysis.bodies.get(from).map(|it| &it.tokens);
        let Some(body) = body.filter(|it| it.start <= city.tokens.start) else { return false };
        let sentence = &analysis.sentences[analysis.sentence_of(body.start)].tokens;
        analysis.is(city.tokens.start - 1, Cue::Locative) && body.start < city.tokens.start - 1
            || analysis.is_located(body.start, sentence)
    })
}

/// The city that a sentence sets its scene in: its first words, or where somebody was host.
pub fn city_of_scene<'a>(
    analysis: &'a Analysis,
    sentence: &Range<usize>,
    is_same_block: bool,
) -> Option<&'a City> {
    let mut cities = within(&analysis.cities, sentence).iter();
    let city = cities.find(|it| {
        analysis.is_located(it.tokens.start, sentence) && !is_in_body(analysis, &it.tokens)
    })?;
    let opens = city.tokens.start <= sentence.start + 2;
    let hosted = [Cue::Host, Cue::Hold, Cue::Gather].iter().any(|&it| analysis.has(sentence, it));
    let years = within(&analysis.dates, sentence).is_empty();
    (years
        && (opens && !is_dateline(analysis, analysis.sentence_of(sentence.start), city)
            || is_same_block && hosted))
        .then_some(city)
}

/// Whether the words before a colon are a sentence, which those after it explain.
fn explains(analysis: &Analysis, sentence: &Range<usize>, colon: usize) -> bool {
    let before = sentence.start..colon;
    analysis.has(&before, Cue::Finite) || analysis.has(&before, Cue::Hold)
}

/// How many tokens of a stretch tell a date.
fn dated(analysis: &Analysis, gap: &Range<usize>) -> usize {
    within(&analysis.dates, gap).iter().map(|it| it.tokens.len()).sum::<usize>().min(gap.len())
}

/// *Guatemala City hosted the workshop*: the city is the subject of the verb.
fn is_host(analysis: &Analysis, sentence: &Range<usize>, city: &Range<usize>) -> bool {
    let led = city.start > sentence.start
        && analysis.is_any(city.start - 1, &[Cue::Locative, Cue::Of, Cue::RangeFrom]);
    let mut verb = city.end;
    while verb < city.end + 2 && analysis.is_any(verb, &[Cue::Finite, Cue::Adverb]) {
        verb += 1;
    }
    !led && (city.end..=verb).any(|it| analysis.is_any(it, &[Cue::Hold, Cue::Host]))
}

/// *in Manila and Cebu*: the cities of several events that are told as one.
pub fn cities_in_a_row(
    analysis: &Analysis,
    first: usize,
    sentence: &Range<usize>,
) -> Vec<Range<usize>> {
    let mut row = vec![analysis.cities[first].tokens.clone()];
    for city in &analysis.cities[first + 1..] {
        let gap = row[row.len() - 1].end..city.tokens.start;
        let small = [Cue::And, Cue::Locative, Cue::Preposition, Cue::Of];
        let joined = gap.len() <= 3
            && gap.clone().all(|it| analysis.is_any(it, &small) || analysis.is_mark(it, ","));
        if city.tokens.start >= sentence.end || !joined {
            break;
        }
        row.push(city.tokens.clone());
    }
    if row.len() < 2 { Vec::new() } else { row }
}

/// *la de Bangkok*: another event begins here.
fn is_the_one(analysis: &Analysis, at: usize) -> bool {
    analysis.is(at, Cue::TheOne) && analysis.is_any(at + 1, &[Cue::Of, Cue::Locative])
}

/// *in a series that began in Bangkok*: the city belongs to the series.
fn other_noun(analysis: &Analysis, gap: &Range<usize>) -> bool {
    analysis.has(gap, Cue::Series) && gap.len() > NEAR
}

fn date(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mention: &Mention,
    reach: &Range<usize>,
    is_first: bool,
) -> Option<usize> {
    let number =
        |date: &Date| analysis.dates.partition_point(|it| it.tokens.start < date.tokens.start);
    let own = mention.city.map(|it| analysis.cities[it].tokens.clone());
    if let Some(date) = own.as_ref().and_then(|it| date_beside(analysis, sentence, it)) {
        return Some(number(date));
    }
    let inside = within(&analysis.dates, &mention.phrase).last();
    if let Some(date) = inside.filter(|it| fits(analysis, it)) {
        return Some(number(date));
    }
    let next = within(&analysis.dates, reach).iter().find(|it| fits(analysis, it));
    if let Some(date) = next.filter(|it| follows(analysis, sentence, reach, it, own.as_ref())) {
        return Some(number(date));
    }
    let opening = sentence.start..mention.phrase.start;
    let before = within(&analysis.dates, &opening)
        .iter()
        .rfind(|it| fits(analysis, it) && it.has_month())?;
    (is_first && !beside_other_city(analysis, sentence, before, own.as_ref()))
        .then(|| number(before))
}

/// Whether a date after a phrase is the phrase's own.
fn follows(
    analysis: &Analysis,
    sentence: &Range<usize>,
    reach: &Range<usize>,
    date: &Date,
    own: Option<&Range<usize>>,
) -> bool {
    let gap = reach.start..date.tokens.start;
    if is_of_a_clause(analysis, &gap) {
        return false;
    }
    let foreign = within(&analysis.cities, &gap).iter().any(|it| Some(&it.tokens) != own);
    let cut = gap.clone().any(|it| analysis.is_mark(it, ";"));
    let near = gap.len() <= NEAR + 1;
    let held = analysis.has(&(sentence.start..date.tokens.start), Cue::Hold) && gap.len() < 40;
    !foreign && !cut && (near || held && (date.has_month() || gap.len() < 12))
}

/// *the meeting on the plan, which the Government will adopt by May*: the date is of the clause.
fn is_of_a_clause(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let relative = gap.clone().rev().find(|&it| analysis.is(it, Cue::Relative));
    relative.is_some_and(|it| {
        let clause = it..gap.end;
        clause.len() > NEAR
            && !analysis.has(&clause, Cue::Hold)
            && !analysis.has(&clause, Cue::Gather)
    })
}

/// The numbers of the dates in a row of a table that can be those of events.
pub fn dates_of_events(analysis: &Analysis, row: &Range<usize>) -> Vec<usize> {
    let first = analysis.dates.partition_point(|it| it.tokens.start < row.start);
    let here = within(&analysis.dates, row).iter().enumerate();
    here.filter(|it| fits(analysis, it.1)).map(|it| first + it.0).collect()
}

/// Whether a date can be that of an event: no plan period, no *since*, no document number.
pub fn fits(analysis: &Analysis, date: &Date) -> bool {
    let years = date.end.is_some() && !date.has_month();
    let since = date.tokens.start.checked_sub(1).is_some_and(|it| analysis.is(it, Cue::Since));
    !years && !since && !date.is_reference && !date.is_decade
}

fn beside_other_city(
    analysis: &Analysis,
    sentence: &Range<usize>,
    date: &Date,
    own: Option<&Range<usize>>,
) -> bool {
    let other = |it: &&City| Some(&it.tokens) != own;
    within(&analysis.cities, sentence).iter().filter(other).any(|city| {
        date_beside(analysis, sentence, &city.tokens).is_some_and(|it| it.tokens == date.tokens)
    })
}

/// The date that touches a city: *Bangkok (mars 2018)*, *in Lima in May*, *in March 2018, Lima*.
pub fn date_beside<'a>(
    analysis: &'a Analysis,
    sentence: &Range<usize>,
    city: &Range<usize>,
) -> Option<&'a Date> {
    let dates = within(&analysis.dates, sentence);
    let small = [
        Cue::Locative,
        Cue::Of,
        Cue::Preposition,
        Cue::Definite,
        Cue::RangeFrom,
        Cue::Early,
        Cue::Mid,
        Cue::Late,
        Cue::Month,
        Cue::Circa,
    ];
    let clear = |gap: Range<usize>| {
        gap.len() <= NEAR + 3
            && gap.clone().all(|it| {
                analysis.is_any(it, &small)
                    || analysis.is_mark(it, ",(")
                    || is_country(analysis, it)
            })
    };
    let after =
        dates.iter().find(|it| it.tokens.start >= city.end && clear(city.end..it.tokens.start));
    let before =
        || dates.iter().rfind(|it| it.tokens.end <= city.start && clear(it.tokens.end..city.start));
    after.or_else(before).filter(|it| fits(analysis, it))
}

/// The country that explains a city: *Cotonou, Benin, in October*.
fn is_country(analysis: &Analysis, at: usize) -> bool {
    let from = analysis.places.partition_point(|it| it.tokens.end <= at);
    analysis.places.get(from).is_some_and(|it| it.tokens.start <= at)
}

/// *pendant deux jours et demi*, *a three-day workshop*.
pub fn duration(analysis: &Analysis, sentence: &Range<usize>) -> Option<f64> {
    let days = within(&analysis.numbers, sentence).iter().find(|it| {
        let unit = it.tokens.end;
        unit < sentence.end && analysis.is(unit, Cue::Day) && (0.5..60.0).contains(&it.value)
    });
    days.map(|it| it.value)
}

/// *On 5 March MIEUX opened its series of round tables in Bangkok*: one city, one date, and the
/// events are spoken of as many.
pub fn only_date<'a>(
    analysis: &'a Analysis,
    sentence: &Range<usize>,
    city: &City,
    many: bool,
) -> Option<&'a Date> {
    let dates = within(&analysis.dates, sentence);
    let alone = within(&analysis.cities, sentence).len() == 1 && dates.len() == 1;
    let led = analysis.is_located(city.tokens.start, sentence);
    let told = many && alone && led && analysis.has(sentence, Cue::Hold);
    dates.first().filter(|it| told && fits(analysis, it))
}
