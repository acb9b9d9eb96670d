//! Which city belongs to a mention.

use super::{NEAR, is_dateline, is_in_body};
use crate::analysis::{Analysis, City, within};
use crate::events::mentions::{Mention, opens_elliptic};
use crate::language::Meaning;
use crate::pack::{Attendance, Cue, Helping};
use crate::tokens::Shape;
use std::ops::Range;

/// Two cities of a row stand so near to each other, those with unknown towns between them farther.
const GAP: usize = 3;
const GAP_WITH_TOWNS: usize = 8;
/// The name of a town has not more words.
const LONGEST_TOWN: usize = 3;

/// The country that explains a city stands so near behind it.
const COUNTRY: usize = 4;

pub(super) fn city(
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
    let till = sentence.start..reach.end;
    let held = analysis.has(&till, Cue::Hold) || analysis.has(&till, Cue::Gather);
    if let Some(city) = city_of_verb(analysis, reach) {
        return Some(number(&city.tokens));
    }
    for city in within(&analysis.cities, reach) {
        let gap = reach.start..city.tokens.start;
        // *The internship came next: in March six women worked in Paris.*
        let cut = |it: usize| {
            analysis.is_mark(it, ";")
                || analysis.is_mark(it, ":") && !explains(analysis, sentence, it)
        };
        if gap.clone().any(|it| cut(it) || opens_elliptic(analysis, it)) {
            break;
        }
        let led = gap.end > gap.start
            && (analysis.is_any(gap.end - 1, &[Cue::Locative, Cue::Of])
                || analysis.is_mark(gap.end - 1, ",("));
        let near = gap.len() - dated(analysis, &gap) <= NEAR && (led || is_led_to(analysis, &gap));
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

/// *The mission toured Lima and Cusco*, *it will be hosted by Skopje*: the city that a verb has beside
/// it.
fn city_of_verb<'a>(analysis: &'a Analysis, reach: &Range<usize>) -> Option<&'a City> {
    within(&analysis.cities, reach).iter().find(|city| {
        let at = city.tokens.start;
        let toured = analysis.cues_in(reach, Cue::Route).any(|it| it.end == at);
        let by = at > reach.start && analysis.is(at - 1, Cue::By);
        toured || by && analysis.cues_in(reach, Cue::Host).any(|it| it.end == at)
    })
}

/// Whether the words before a colon are a sentence, which those after it explain.
fn explains(analysis: &Analysis, sentence: &Range<usize>, colon: usize) -> bool {
    let before = sentence.start..colon;
    analysis.has(&before, Cue::Finite) || analysis.has(&before, Cue::Hold)
}

/// *The meeting took us to Tirana*, *the next round is set for Faro*: a verb leads to the city.
fn is_led_to(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let led = gap.end.saturating_sub(1)..gap.end;
    let verb = analysis.has(gap, Cue::Future)
        || analysis.has(gap, Cue::Hold)
        || analysis.attendance_in(gap, Attendance::Goes).next().is_some();
    !gap.is_empty() && verb && analysis.has_helping(&led, Helping::To)
}

/// How many tokens of a stretch tell a date.
fn dated(analysis: &Analysis, gap: &Range<usize>) -> usize {
    within(&analysis.dates, gap).iter().map(|it| it.tokens.len()).sum::<usize>().min(gap.len())
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

/// *Guatemala City hosted the workshop*: the city is the subject of the verb.
fn is_host(analysis: &Analysis, sentence: &Range<usize>, city: &Range<usize>) -> bool {
    let led = city.start > sentence.start
        && analysis.is_any(city.start - 1, &[Cue::Locative, Cue::Of, Cue::RangeFrom]);
    let mut verb = after_country(analysis, city.end);
    let first = verb;
    // *San Pedro Sula, which will host …*
    if analysis.is_mark(verb, ",") && analysis.is(verb + 1, Cue::Relative) {
        verb += 2;
    }
    while verb < first + 2 && analysis.is_any(verb, &[Cue::Finite, Cue::Adverb]) {
        verb += 1;
    }
    // *Moroni has offered to host the next session.*
    let near = first..sentence.end.min(first + 2);
    if let Some(offer) = analysis.attendance_in(&near, Attendance::Offers).next() {
        verb = offer.end.max(verb);
    }
    !led && (first..=verb).any(|it| analysis.is_any(it, &[Cue::Hold, Cue::Host]))
}

/// *Cotonou, in Benin, will host …*: where a sentence goes on behind the country of a city.
fn after_country(analysis: &Analysis, city: usize) -> usize {
    let beside = city + 1..analysis.tokens.len().min(city + COUNTRY);
    let country = within(&analysis.places, &beside).iter().find(|it| it.is_country);
    let closed = country.filter(|it| {
        let led = city + 1..it.tokens.start;
        let small = led.into_iter().all(|at| {
            analysis.is_any(at, &[Cue::Locative, Cue::Preposition, Cue::Definite, Cue::Of])
        });
        small && analysis.is_mark(city, ",(") && analysis.is_mark(it.tokens.end, ",)")
    });
    closed.map_or(city, |it| it.tokens.end + 1)
}

/// *in Manila and Cebu*: the cities of several events that are told as one, and the towns among them
/// that no list has.
pub fn cities_in_a_row(
    analysis: &Analysis,
    first: usize,
    sentence: &Range<usize>,
) -> Vec<Range<usize>> {
    let mut row = vec![analysis.cities[first].tokens.clone()];
    for city in &analysis.cities[first + 1..] {
        let gap = row[row.len() - 1].end..city.tokens.start;
        if city.tokens.start >= sentence.end {
            break;
        }
        let Some(between) = towns_between(analysis, &gap) else { break };
        row.extend(between);
        row.push(city.tokens.clone());
    }
    if row.len() < 2 {
        return Vec::new();
    }
    row.extend(town_after(analysis, row[row.len() - 1].end, sentence.end));
    row
}

/// *… and Abomey*: a town that no list has and that closes a row.
fn town_after(analysis: &Analysis, at: usize, end: usize) -> Option<Range<usize>> {
    let name = |it: usize| it < end && analysis.tokens[it].shape == Shape::Capital;
    let first = if analysis.is_mark(at, ",") { at + 1 } else { at } + 1;
    let last = (first..first + LONGEST_TOWN).take_while(|&it| name(it)).last()? + 1;
    let town = first..last;
    // *… and Ana Pérez thanked the hosts*: the subject of what comes next.
    let goes_on = [Cue::Preposition, Cue::Locative, Cue::Of];
    let closes = last >= end || analysis.is_mark(last, ".,;:)") || analysis.is_any(last, &goes_on);
    (analysis.is(first - 1, Cue::And) && closes && is_town(analysis, &town)).then_some(town)
}

/// Nothing, or the names of towns, in what stands between two cities of a row.
fn towns_between(analysis: &Analysis, gap: &Range<usize>) -> Option<Vec<Range<usize>>> {
    let small = [Cue::And, Cue::Locative, Cue::Preposition, Cue::Of];
    let is_apart = |it: usize| analysis.is_any(it, &small) || analysis.is_mark(it, ",");
    // *in Lima on Monday and Quito on Tuesday*: what a preposition leads to is no town of the row.
    let joins = |it: usize| {
        analysis.is_any(it, &[Cue::And, Cue::Locative, Cue::Of]) || analysis.is_mark(it, ",")
    };
    let is_name = |it: usize| analysis.tokens[it].shape == Shape::Capital;
    let mut towns: Vec<Range<usize>> = Vec::new();
    for at in gap.clone() {
        match towns.last_mut().filter(|it| it.end == at) {
            _ if is_apart(at) => {}
            Some(town) if is_name(at) => town.end = at + 1,
            None if is_name(at) && at > gap.start => towns.push(at..at + 1),
            _ => return None,
        }
    }
    let short = gap.len() <= if towns.is_empty() { GAP } else { GAP_WITH_TOWNS };
    let closed = towns.last().is_none_or(|it| it.end < gap.end);
    let is_joined = |it: &Range<usize>| joins(it.start - 1) && is_town(analysis, it);
    (short && closed && towns.iter().all(is_joined)).then_some(towns)
}

/// Whether words can be the name of a town.
fn is_town(analysis: &Analysis, name: &Range<usize>) -> bool {
    let mut hits = analysis.hits_in(name).iter();
    let dated = hits.any(|it| matches!(it.meaning, Meaning::Weekday(_) | Meaning::Month(_)));
    name.len() <= LONGEST_TOWN
        && !dated
        && within(&analysis.places, name).is_empty()
        && within(&analysis.cities, name).is_empty()
        && within(&analysis.bodies, name).is_empty()
        && within(&analysis.dates, name).is_empty()
}

/// *in a series that began in Bangkok*: the city belongs to the series.
fn other_noun(analysis: &Analysis, gap: &Range<usize>) -> bool {
    analysis.has(gap, Cue::Series) && gap.len() > NEAR
}
