//! Who appears in a sentence that may tell of help: people with the country or the institution that
//! they came from, and institutions.

use crate::analysis::{Analysis, PlaceFound, Where, within};
use crate::facts;
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use crate::tokens::Shape;
use std::ops::Range;

/// So far after a trade stands where its people are from.
const REACH: usize = 14;
/// An adjective stands nearer: *une inspectrice du travail mauricienne*.
const ADJECTIVE: usize = 5;
/// Experts come from so many countries at most.
const SENDERS: usize = 3;
/// *la police des frontières de l'Albanie*
const SERVICE: usize = 7;
/// In English it stands before the trade: *two Danish border officers*.
const BEFORE: usize = 4;

/// One who acts or is helped.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own, in any combination")]
#[derive(Debug, Clone)]
pub struct Party {
    pub tokens: Range<usize>,
    /// Where they are from, as far as the sentence tells.
    pub from: Vec<usize>,
    pub body: Option<usize>,
    /// *two inspectors of the agency*, and not the agency itself.
    pub is_people: bool,
    /// *inspectors*, and not *the police* or a country.
    is_trade: bool,
    /// *one of our lawyers*
    pub is_ours: bool,
    /// *which Finland supported*
    pub is_giving: bool,
}

impl Party {
    /// People from elsewhere, and not so many countries that it is a conference.
    pub fn is_foreign_trade(&self) -> bool {
        self.is_trade && (1..=SENDERS).contains(&self.from.len())
    }
}

/// In the order in which they appear. A body of which people are named is one with them.
pub fn find(analysis: &Analysis, tokens: &Range<usize>) -> Vec<Party> {
    let mut parties: Vec<Party> = Vec::new();
    for trade in analysis.helping_in(tokens, Helping::Trade) {
        let inside = |it: &Party| it.tokens.contains(&trade.start);
        if !parties.last().is_some_and(inside) && !is_in_body(analysis, &trade) {
            parties.extend(people(analysis, tokens, &trade));
        }
    }
    for body in within(&analysis.bodies, tokens) {
        let known = &analysis.body_names[body.id];
        let taken = parties.iter().any(|it| it.tokens.contains(&body.tokens.start));
        if taken || known.is_programme || known.is_stateless() {
            continue;
        }
        parties.push(Party {
            tokens: body.tokens.clone(),
            from: known.country.map(Where::place).into_iter().collect(),
            body: Some(body.id),
            is_people: false,
            is_trade: false,
            is_ours: false,
            is_giving: false,
        });
    }
    parties.extend(services(analysis, tokens, &parties));
    parties.extend(country(analysis, tokens));
    parties.sort_by_key(|it| it.tokens.start);
    parties
}

/// *la police finlandaise*, *the Finnish police*: a service that is named by what it is and where.
fn services(analysis: &Analysis, tokens: &Range<usize>, known: &[Party]) -> Vec<Party> {
    let heads = analysis.hits_in(tokens).iter().filter(|it| it.meaning == Meaning::Head);
    let taken = |at: usize| known.iter().any(|it| it.tokens.contains(&at));
    let mut found = Vec::new();
    for head in heads.filter(|it| !taken(it.first)) {
        let beside = if analysis.language.pack.bodies.all_capital {
            head.first.saturating_sub(2).max(tokens.start)..head.first
        } else {
            head.last..tokens.end.min(head.last + SERVICE)
        };
        let place = within(&analysis.places, &beside).iter().find(|it| it.is_country);
        let plain = |place: &PlaceFound| {
            let gap = head.last.min(place.tokens.start)..place.tokens.start;
            let of = gap.clone().last().is_some_and(|it| analysis.is(it, Cue::Of));
            let named = place.is_demonym || of;
            named
                && gap.into_iter().all(|it| {
                    analysis.tokens[it].shape == Shape::Small && !analysis.is(it, Cue::Finite)
                })
        };
        if let Some(place) = place.filter(|it| plain(it)) {
            let range = place.tokens.start.min(head.first)..place.tokens.end.max(head.last);
            found.push(service(range, place.place));
        }
    }
    found
}

/// *Lithuania sent …*, *which Finland supported*: a country that gives.
fn country(analysis: &Analysis, tokens: &Range<usize>) -> Option<Party> {
    let subject = |place: &&PlaceFound| {
        let mut before = place.tokens.start;
        while before > tokens.start && analysis.is(before - 1, Cue::Definite) {
            before -= 1;
        }
        let free = before == tokens.start
            || analysis.is_any(before - 1, &[Cue::Relative])
            || analysis.is_mark(before - 1, ",;:.");
        let verb = place.tokens.end..tokens.end.min(place.tokens.end + 3);
        let named = place.is_country && !place.is_demonym && !is_in_body(analysis, &place.tokens);
        named && free && analysis.has_helping(&verb, Helping::Gave)
    };
    let place = within(&analysis.places, tokens).iter().find(subject)?;
    Some(Party { is_giving: true, ..service(place.tokens.clone(), place.place) })
}

fn service(tokens: Range<usize>, place: usize) -> Party {
    Party {
        tokens,
        from: vec![place],
        body: None,
        is_people: true,
        is_trade: false,
        is_ours: false,
        is_giving: false,
    }
}

fn is_in_body(analysis: &Analysis, trade: &Range<usize>) -> bool {
    let from = analysis.bodies.partition_point(|it| it.tokens.end <= trade.start);
    analysis.bodies.get(from).is_some_and(|it| it.tokens.start <= trade.start)
}

/// *two statisticians of the Institute of Portugal*, *trainers from Romania and the Philippines*,
/// *a retired Italian prosecutor*
fn people(analysis: &Analysis, sentence: &Range<usize>, trade: &Range<usize>) -> Option<Party> {
    let end = reach(analysis, sentence, trade);
    let after = trade.end..end;
    let body = sender(analysis, &after);
    let mut from = Vec::new();
    let mut last = trade.end;
    for place in within(&analysis.places, &after).iter().filter(|it| it.is_country) {
        let of_other = is_in_body(analysis, &place.tokens)
            && !body.is_some_and(|it| it.tokens.contains(&place.tokens.start));
        if !of_other && is_origin(analysis, trade, place, from.is_empty()) {
            facts::add(&mut from, place.place);
            last = place.tokens.end;
        }
    }
    let first = adjective_before(analysis, sentence, trade, &mut from);
    if let Some(body) = &body {
        last = last.max(body.tokens.end);
        if let (true, Some(country)) = (from.is_empty(), analysis.body_names[body.id].country) {
            from.push(country.place());
        }
    }
    if from.is_empty() {
        last = cities(analysis, &after, &mut from).unwrap_or(last);
    }
    let led = trade.start.saturating_sub(2).max(sentence.start)..trade.start;
    let is_ours = from.is_empty() && body.is_none() && analysis.has_helping(&led, Helping::Ours);
    let known = !from.is_empty() || body.is_some() || is_ours;
    let body = body.map(|it| it.id);
    let tokens = first..last.max(trade.end);
    known.then_some(Party {
        tokens,
        from,
        body,
        is_people: true,
        is_trade: true,
        is_ours,
        is_giving: false,
    })
}

/// Where the phrase of some people ends at the latest: at a verb, a mark or other people.
fn reach(analysis: &Analysis, sentence: &Range<usize>, trade: &Range<usize>) -> usize {
    let most = sentence.end.min(trade.end + REACH);
    let ends = |at: usize| {
        let body = !within(&analysis.bodies, &(at..at + 1)).is_empty();
        let verb = analysis.is_any(at, &[Cue::Finite, Cue::Hold, Cue::Relative, Cue::With])
            || analysis.has_helping(&(at..at + 1), Helping::Deed)
            || analysis.has_helping(&(at..at + 1), Helping::Gave);
        verb && !body && !analysis.tokens[at].shape.is_large()
            || analysis.is_mark(at, ".;:()!?—–")
            || at > trade.end && analysis.has_helping(&(at..at + 1), Helping::Trade)
    };
    (trade.end..most).find(|&at| ends(at) && !is_in_body(analysis, &(at..at + 1))).unwrap_or(most)
}

/// The institution that they are of: *agents de l'OFII*.
fn sender<'a>(analysis: &'a Analysis, after: &Range<usize>) -> Option<&'a crate::analysis::Body> {
    let body = within(&analysis.bodies, after).first()?;
    let gap = after.start..body.tokens.start;
    let mut before = gap.clone().rev().skip_while(|&it| is_article(analysis, it));
    let led = before.next().is_some_and(|it| {
        analysis.is_any(it, &[Cue::Of, Cue::RangeFrom, Cue::By]) || is_article(analysis, it)
    });
    // *du ministère*, *de l'OFII*: an article may hold the preposition.
    let held = gap.clone().next_back().is_some_and(|it| analysis.is(it, Cue::Of));
    // *experts from Estonia to the office*: it is not the one that sent them.
    let other = !within(&analysis.places, &gap).is_empty();
    let cut = other || gap.clone().any(|it| analysis.is_mark(it, ","));
    let known = &analysis.body_names[body.id];
    ((led || held) && !cut && gap.len() <= ADJECTIVE && !known.is_programme).then_some(body)
}

fn is_article(analysis: &Analysis, at: usize) -> bool {
    analysis.is(at, Cue::Definite) && !analysis.is(at, Cue::Of)
}

/// Whether a country after a trade says where its people are from.
fn is_origin(
    analysis: &Analysis,
    trade: &Range<usize>,
    place: &PlaceFound,
    is_first: bool,
) -> bool {
    let gap = trade.end..place.tokens.start;
    if place.is_demonym {
        let noun = analysis.language.pack.bodies.all_capital
            && analysis.tokens.get(place.tokens.end).is_some_and(|it| it.shape.is_word())
            && !is_in_body(analysis, &place.tokens);
        return !noun && (gap.len() <= ADJECTIVE || is_in_body(analysis, &place.tokens));
    }
    let links = [Cue::Of, Cue::RangeFrom, Cue::And, Cue::Definite];
    let led = gap
        .clone()
        .last()
        .is_some_and(|it| analysis.is_any(it, &links) || !is_first && analysis.is_mark(it, ","));
    // *experts in Togo*: there they are, and not from there.
    let before = place.tokens.start.saturating_sub(2)..place.tokens.start;
    let located = before
        .into_iter()
        .any(|it| it >= trade.end && analysis.is(it, Cue::Locative) && !analysis.is(it, Cue::Of));
    led && !located
}

/// Takes the countries that stand before an English trade, and says where the phrase begins.
fn adjective_before(
    analysis: &Analysis,
    sentence: &Range<usize>,
    trade: &Range<usize>,
    from: &mut Vec<usize>,
) -> usize {
    if !analysis.language.pack.bodies.all_capital {
        return trade.start;
    }
    let before = sentence.start.max(trade.start.saturating_sub(BEFORE))..trade.start;
    let mut first = trade.start;
    for place in within(&analysis.places, &before).iter().filter(|it| it.is_demonym) {
        let gap = place.tokens.end..trade.start;
        if gap.clone().all(|it| analysis.tokens[it].shape.is_word())
            && !gap.clone().any(|it| analysis.is_any(it, &[Cue::Finite, Cue::Preposition]))
            && !is_in_body(analysis, &place.tokens)
        {
            facts::add(from, place.place);
            first = first.min(place.tokens.start);
        }
    }
    first
}

/// *psychologists from Barcelona*
fn cities(analysis: &Analysis, after: &Range<usize>, from: &mut Vec<usize>) -> Option<usize> {
    let city = within(&analysis.cities, after).first()?;
    let led = city.tokens.start > after.start
        && analysis.is_any(city.tokens.start - 1, &[Cue::Of, Cue::RangeFrom]);
    let near = city.tokens.start <= after.start + 2 && led;
    let country = analysis.country_of_city(city.city).filter(|_| near)?;
    from.push(country);
    Some(city.tokens.end)
}
