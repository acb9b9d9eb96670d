//! Events that a text tells by their verb, without a noun for them: people travel somewhere, meet
//! somewhere, or hand something over. The place and the date make an event of the verb.

mod abroad;
mod afar;
pub mod aside;
mod convened;
pub mod lead;
mod received;
mod signing;

use super::Draft;
use super::draft::Title;
use super::{deictic, delegations, mentions, place_in_time};
use crate::BlockKind;
use crate::analysis::{Analysis, Body, City, Date, tense, within};
use crate::facts;
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use crate::scope;
use std::ops::Range;

/// People stand so near to the verb that takes them somewhere.
const NEAR: usize = 14;
/// So many words after the verb say what was presented.
const OBJECT: usize = 14;
/// Titles are among so many sentences.
const HEAD: usize = 5;
/// So near to *spent* stands how long.
const LENGTH: usize = 4;

/// What the verb of a sentence tells: mostly one event, or one for each city of a list.
pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Vec<Draft> {
    let one = trip(analysis, sentence)
        .or_else(|| meeting(analysis, sentence))
        .or_else(|| handover(analysis, sentence))
        .or_else(|| received::in_city(analysis, sentence))
        .or_else(|| afar::meeting(analysis, sentence))
        .or_else(|| received::at_home(analysis, sentence))
        .or_else(|| convened::meeting(analysis, sentence))
        .or_else(|| signing::signing(analysis, sentence));
    one.map_or_else(|| by_verb(analysis, sentence), |it| vec![it])
}

/// *In May two experts travelled to Lima and Quito.*
fn trip(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let route =
        analysis.cues_in(sentence, Cue::Route).next().or_else(|| stay(analysis, sentence))?;
    let before = sentence.start.max(route.start.saturating_sub(NEAR))..route.start;
    let people = delegations::nationals(analysis, sentence, &before);
    if people.is_empty()
        && ![Cue::Expert, Cue::Delegate, Cue::Programme, Cue::We]
            .iter()
            .any(|&it| analysis.has(&before, it))
        && !analysis.has_helping(&before, Helping::Trade)
        && !delegations::allusions::are_guests(analysis, &before)
    {
        return None;
    }
    let Some(city) = within(&analysis.cities, &(route.end..sentence.end)).first() else {
        return abroad::trip(analysis, sentence, &route, &people);
    };
    let title = route.start..city.tokens.end;
    let mut draft = draft(analysis, sentence, "visit", city, title)?;
    let number = analysis.cities.partition_point(|it| it.tokens.start < city.tokens.start);
    draft.route = place_in_time::cities_in_a_row(analysis, number, sentence);
    if draft.route.is_empty() {
        draft.route = went_on(analysis, sentence, city);
    }
    facts::add_all(&mut draft.countries, &people);
    let visited = route.end..sentence.end;
    draft.has_ours |= people.is_empty() && abroad::are_from_home(analysis, &before);
    let host = abroad::host(analysis, &visited, draft.country).filter(|_| !draft.is_planned);
    facts::add_all(&mut draft.countries, host.as_slice());
    Some(draft)
}

/// *was in Barcelona from 9 to 11 May and then went on to Lisbon*: a journey that goes on.
fn went_on(analysis: &Analysis, sentence: &Range<usize>, first: &City) -> Vec<Range<usize>> {
    let mut route = vec![first.tokens.clone()];
    for city in within(&analysis.cities, &(first.tokens.end..sentence.end)) {
        let at = city.tokens.start;
        let to =
            analysis.has_helping(&(at - 1..at), Helping::To) || analysis.is_located(at, sentence);
        let from = route[route.len() - 1].end;
        let parted =
            (from..at).any(|it| analysis.is_any(it, &[Cue::And, Cue::Adverb, Cue::Before]));
        if to && parted && !mentions::is_in_body(analysis, &city.tokens) {
            route.push(city.tokens.clone());
        }
    }
    if route.len() < 2 { Vec::new() } else { route }
}

/// *Four of its members will spend three days in Lima*, where the sentence has no date.
pub fn undated(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    if !within(&analysis.dates, sentence).is_empty() {
        return None;
    }
    let verb =
        stay(analysis, sentence).or_else(|| analysis.cues_in(sentence, Cue::Route).next())?;
    let city = located(analysis, sentence).filter(|it| it.tokens.start > verb.start)?;
    let kind = analysis.language.event_kinds.iter().position(|it| it == "visit")?;
    let mut draft = Draft::new(u8::try_from(kind).ok()?);
    draft.visit(analysis, city, None, analysis.sentence_of(sentence.start));
    draft.title = Some(Title::of(analysis, verb.start..city.tokens.end));
    draft.add_delegations(&delegations::find(analysis, sentence));
    Some(draft)
}

/// *spent a week*, *passaram cinco dias*: who stays somewhere has travelled there.
fn stay(analysis: &Analysis, sentence: &Range<usize>) -> Option<Range<usize>> {
    let time = [Cue::Day, Cue::Week, Cue::Month];
    analysis.cues_in(sentence, Cue::Stay).find(|it| {
        let near = it.end..sentence.end.min(it.end + LENGTH);
        near.into_iter().any(|it| analysis.is_any(it, &time))
    })
}

/// *Representatives of the two ministries met in Brasília on 27 March.*
fn meeting(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let people = [Cue::Delegate, Cue::Expert, Cue::Programme, Cue::We];
    let people = people.iter().any(|&it| analysis.has(sentence, it))
        || analysis.has_helping(sentence, Helping::Trade)
        || !within(&analysis.bodies, sentence).is_empty();
    let verb = analysis.cues_in(sentence, Cue::Gather).next()?;
    if analysis.has(sentence, Cue::Online) {
        return afar::meeting(analysis, sentence);
    }
    let Some(city) = located(analysis, sentence).filter(|_| people) else {
        return afar::without_place(analysis, sentence, &verb);
    };
    let end = city.tokens.end.max(verb.end);
    let mut draft = draft(analysis, sentence, "meeting", city, verb.start.min(end)..end)?;
    // *Officials of Honduras and El Salvador met in Lima.*
    draft.is_whole = scope::countries(analysis, &(sentence.start..verb.start)).len() > 1;
    Some(draft)
}

/// *The manual was handed over in Bamako on 22 February.*
fn handover(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let handed = analysis.hits_in(sentence).iter().find(|it| match it.meaning {
        Meaning::Fate(fate) => analysis.language.fates[usize::from(fate)] == "handed_over",
        _ => false,
    })?;
    let city = located(analysis, sentence).filter(|it| it.tokens.start > handed.first)?;
    draft(analysis, sentence, "ceremony", city, handed.first..city.tokens.end)
}

/// *In March twelve officers were trained in Lima and in Quito*: a verb that holds an event of a
/// kind, in each city that it names. News of its own day happens where it is dated.
fn by_verb(analysis: &Analysis, sentence: &Range<usize>) -> Vec<Draft> {
    let verb = analysis.hits_in(sentence).iter().find_map(|it| match it.meaning {
        Meaning::EventVerb(kind) => Some((kind, it.first..it.last)),
        _ => None,
    });
    let Some((kind, verb)) = verb else { return Vec::new() };
    let name = analysis.language.event_kinds[usize::from(kind)].as_str();
    let Some(city) = located(analysis, sentence) else {
        let end = sentence.end.min(verb.end + OBJECT);
        return at_home(analysis, sentence, kind, verb.start..end).into_iter().collect();
    };
    let number = analysis.cities.partition_point(|it| it.tokens.start < city.tokens.start);
    let mut cities: Vec<&City> = vec![city];
    cities.extend(analysis.cities[number + 1..].iter().take_while(|it| {
        it.tokens.start < sentence.end && analysis.is_located(it.tokens.start, sentence)
    }));
    let is_one = cities.len() == 1;
    let title = |city: &City| {
        let whole = verb.start.min(city.tokens.start)..city.tokens.end.max(verb.end);
        if is_one { whole } else { city.tokens.clone() }
    };
    cities.iter().filter_map(|it| draft(analysis, sentence, name, it, title(it))).collect()
}

/// *Montevideo, 14 November. The Ministry presented today …*: where and when the text is dated.
fn at_home(
    analysis: &Analysis,
    sentence: &Range<usize>,
    kind: u8,
    title: Range<usize>,
) -> Option<Draft> {
    let date = deictic::date(analysis, sentence)?;
    let city = city_of_title(analysis).or_else(|| deictic::city(analysis))?;
    let mut draft = Draft::new(kind);
    draft.visit(analysis, city, Some(&date), analysis.sentence_of(sentence.start));
    draft.title = Some(Title::of(analysis, title));
    draft.is_held = true;
    // Whoever presents something at home is there.
    draft.countries.extend(draft.country);
    draft.add_delegations(&delegations::find(analysis, sentence));
    Some(draft)
}

/// A verb with some of the words that follow, up to the end of its clause.
fn phrase(
    analysis: &Analysis,
    sentence: &Range<usize>,
    verb: &Range<usize>,
    most: usize,
) -> Range<usize> {
    let last = sentence.end.min(verb.end + most);
    let end = (verb.end..last).find(|&it| analysis.is_mark(it, ",;:.()")).unwrap_or(last);
    verb.start..end
}

/// The institution that stands before a verb in its clause.
fn caller<'a>(
    analysis: &'a Analysis,
    sentence: &Range<usize>,
    verb: &Range<usize>,
) -> Option<&'a Body> {
    let body = within(&analysis.bodies, &(sentence.start..verb.start)).last()?;
    let gap = body.tokens.end..verb.start.max(body.tokens.end);
    let beside = gap.len() <= NEAR && !gap.clone().any(|it| analysis.is_mark(it, ",;:"));
    beside.then_some(body)
}

/// *The Labour Authority opened its doors*: a verb with the institution before it.
fn from_caller(analysis: &Analysis, sentence: &Range<usize>, verb: &Range<usize>) -> Range<usize> {
    let told = phrase(analysis, sentence, verb, OBJECT);
    let start = caller(analysis, sentence, verb).map_or(told.start, |it| it.tokens.start);
    start..told.end
}

pub fn kind(analysis: &Analysis, name: &str) -> Option<u8> {
    let number = analysis.language.event_kinds.iter().position(|it| it == name)?;
    u8::try_from(number).ok()
}

/// Whether what a verb tells is to come: the verb nearest to its date says it.
fn is_ahead(analysis: &Analysis, sentence: &Range<usize>, date: &Date) -> bool {
    tense::is_to_come(analysis, sentence, &date.tokens, false)
}

/// *Cross-border exercise at Gaya*: the city of the heading.
fn city_of_title<'a>(analysis: &'a Analysis) -> Option<&'a City> {
    let head = analysis.sentences.iter().take(HEAD);
    let mut titles = head.filter(|it| it.kind == BlockKind::Heading).map(|it| &it.tokens);
    titles.find_map(|it| {
        let cities = within(&analysis.cities, it);
        let dated = !within(&analysis.dates, it).is_empty();
        cities.first().filter(|city| {
            // *Tbilisi: inspectors on the building sites*
            let opens = city.tokens.start == it.start && analysis.is_mark(city.tokens.end, ":");
            let placed = opens || analysis.is_located(city.tokens.start, it);
            cities.len() == 1 && !dated && placed
        })
    })
}

/// The city in which the sentence happens.
fn located<'a>(analysis: &'a Analysis, sentence: &Range<usize>) -> Option<&'a City> {
    let number = analysis.sentence_of(sentence.start);
    within(&analysis.cities, sentence).iter().find(|it| {
        analysis.is_located(it.tokens.start, sentence)
            && !mentions::is_in_body(analysis, &it.tokens)
            && !mentions::is_dateline(analysis, number, it)
    })
}

/// The day or the month that a sentence names with its year; else the day that it points to.
fn day_named(analysis: &Analysis, sentence: &Range<usize>) -> Option<Date> {
    let whole =
        |it: &&Date| it.has_month() && it.start.year.is_some() && place_in_time::fits(analysis, it);
    let named = within(&analysis.dates, sentence).iter().find(whole).cloned();
    named.or_else(|| deictic::date(analysis, sentence))
}

fn draft(
    analysis: &Analysis,
    sentence: &Range<usize>,
    kind: &str,
    city: &City,
    title: Range<usize>,
) -> Option<Draft> {
    let number = self::kind(analysis, kind)?;
    let whole = |it: &&Date| it.has_month() && it.start.year.is_some();
    let year = |it: &&Date| {
        let plain =
            it.end.is_none() && it.start.year.is_some() && place_in_time::fits(analysis, it);
        plain && kind != "visit"
    };
    // A text that has no years tells its months without them.
    let month = |it: &&Date| it.has_month() && place_in_time::fits(analysis, it) && kind == "visit";
    let date = place_in_time::date_beside(analysis, sentence, &city.tokens)
        .filter(whole)
        .or_else(|| within(&analysis.dates, sentence).iter().find(whole))
        .cloned()
        .or_else(|| deictic::date(analysis, sentence))
        .or_else(|| within(&analysis.dates, sentence).iter().find(year).cloned())
        .or_else(|| within(&analysis.dates, sentence).iter().find(month).cloned())?;
    let mut draft = Draft::new(number);
    draft.visit(analysis, city, Some(&date), analysis.sentence_of(sentence.start));
    draft.title = Some(Title::of(analysis, title));
    draft.is_held = true;
    draft.is_planned = is_ahead(analysis, sentence, &date);
    draft.add_delegations(&delegations::find(analysis, sentence));
    Some(draft)
}
