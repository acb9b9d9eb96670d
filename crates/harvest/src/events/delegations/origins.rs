//! Who came, by the city or the institution that they came from.

use super::lists::is_joined;
use super::{Delegations, Governor, REACH, governs};
use crate::analysis::{Analysis, City, Where, within};
use crate::events::mentions::{is_in_body, names_event};
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// People stand so near to the city they came from.
const NEAR: usize = 8;
/// Those of whom one and the other are told stand so far before the other.
const PARTED: usize = 16;
/// Experts stand so far before the last of those who sent them.
const SENDERS: usize = 14;

/// *two statisticians of the National Institute of Portugal*: people, and the body that sent them.
pub fn sent_by_bodies(analysis: &Analysis, sentence: &Range<usize>, delegations: &mut Delegations) {
    for body in within(&analysis.bodies, sentence) {
        let Some(Where::Sure(country)) = analysis.body_names[body.id].country else { continue };
        let mut at = body.tokens.start;
        while at > sentence.start
            && analysis.is_any(at - 1, &[Cue::Of, Cue::RangeFrom, Cue::Definite])
        {
            at -= 1;
        }
        if at == body.tokens.start || at == sentence.start {
            continue;
        }
        let counted = at - 1 > sentence.start
            && !within(&analysis.numbers, &(at.saturating_sub(3).max(sentence.start)..at))
                .is_empty();
        if counted {
            delegations.add(governs(analysis, at - 1), country);
        }
        if is_part(analysis, at - 1) {
            delegations.add(parted(analysis, sentence, at - 1), country);
        }
        // *brought together the teams of the Ministry and those of the Directorate of Peru*
        let others = analysis.is(at - 1, Cue::TheOne) || analysis.is(at - 1, Cue::And);
        let mut gathered = analysis.cues_in(sentence, Cue::Gather);
        if others && gathered.any(|it| it.end <= at && at - it.end < REACH) {
            delegations.add(Some(Governor::Delegate), country);
        }
    }
}

/// *one* or *the other* of those who were named before.
fn is_part(analysis: &Analysis, at: usize) -> bool {
    analysis.is_any(at, &[Cue::Indefinite, Cue::TheOne])
        || !within(&analysis.numbers, &(at..at + 1)).is_empty()
        || analysis.attendance_in(&(at..at + 1), Attendance::Another).next().is_some()
}

/// *two experts, one of the Border Guard of Poland, the other of the Revenue Authority of Rwanda*
fn parted(analysis: &Analysis, sentence: &Range<usize>, part: usize) -> Option<Governor> {
    let before = sentence.start.max(part.saturating_sub(PARTED))..part;
    let verb = [Cue::Hold, Cue::Relative, Cue::Finite];
    let people = before.clone().rev().take_while(|&it| !analysis.is_any(it, &verb));
    let people = people.into_iter().find(|&it| governs(analysis, it).is_some())?;
    let is_apart = (people..part).any(|it| analysis.is_mark(it, ",:("));
    governs(analysis, people).filter(|_| is_apart)
}

/// *experts of non-governmental organisations and of United Nations agencies*: whose experts were
/// there is not who held the event.
pub fn sends_experts(analysis: &Analysis, sentence: &Range<usize>, body: usize) -> bool {
    let before = sentence.start.max(body.saturating_sub(SENDERS))..body;
    let led = sentence.start.max(body.saturating_sub(2))..body;
    let of = led.into_iter().any(|it| analysis.is_any(it, &[Cue::Of, Cue::RangeFrom]));
    let governor = before.rev().find(|&it| {
        analysis
            .is_any(it, &[Cue::Hold, Cue::Host, Cue::Gather, Cue::Relative, Cue::Finite, Cue::By])
            || governs(analysis, it).is_some()
    });
    of && governor.is_some_and(|it| governs(analysis, it) == Some(Governor::Expert))
}

/// *mayors from Lima and Quito*: where people came from, unless the city is where they met.
pub fn cities_of_origin(
    analysis: &Analysis,
    sentence: &Range<usize>,
    delegations: &mut Delegations,
) {
    let mut last: Option<(usize, Governor)> = None;
    for city in within(&analysis.cities, sentence) {
        let joined = last.filter(|it| is_joined(analysis, &(it.0..city.tokens.start)));
        let governor = match joined {
            Some((_, governor)) => Some(governor),
            None => origin(analysis, sentence, city),
        };
        if let Some(country) = governor.and_then(|_| analysis.country_of_city(city.city)) {
            delegations.add(governor, country);
        }
        last = governor.map(|it| (city.tokens.end, it));
    }
}

fn origin(analysis: &Analysis, sentence: &Range<usize>, city: &City) -> Option<Governor> {
    let led = city.tokens.start.checked_sub(1).filter(|&it| it > sentence.start)?;
    let from = analysis.is_any(led, &[Cue::Of, Cue::RangeFrom]);
    // *with colleagues in Bridgetown*
    let beside = led.saturating_sub(1)..led;
    if analysis.is(led, Cue::Locative)
        && analysis.attendance_in(&beside, Attendance::Peers).next().is_some()
    {
        return Some(Governor::Delegate);
    }
    if !from || is_in_body(analysis, &city.tokens) {
        return None;
    }
    let before = sentence.start.max(led.saturating_sub(NEAR))..led;
    for back in before.rev() {
        if names_event(analysis, back) || analysis.is_any(back, &[Cue::Hold, Cue::Relative]) {
            return None;
        }
        if let Some(governor) = governs(analysis, back) {
            return Some(governor);
        }
    }
    None
}
