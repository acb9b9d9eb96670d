//! Institutions and countries that were there because they acted: hosts, and those beside whom an
//! event was held.

use super::{TITLE, lists};
use crate::analysis::{Analysis, PlaceFound, Where, within};
use crate::facts;
use crate::pack::Cue;
use std::ops::Range;

/// The place and the time that open a sentence have not more words.
const OPENING: usize = 16;

/// Whoever hosts an event is there: *hosted by the Kenya Immigration Service*, *Kenya hosted …*.
///
/// Of an institution whose country is only supposed, it counts if that is where the event is.
pub fn hosts(analysis: &Analysis, sentence: &Range<usize>, place: Option<usize>) -> Vec<usize> {
    let mut hosts = Vec::new();
    let cues = [Cue::Host, Cue::Gather]
        .map(|cue| analysis.cues_in(sentence, cue).map(move |it| (cue, it)));
    for (cue, host) in cues.into_iter().flatten() {
        let touches = |it: &Range<usize>| {
            let after = it.start >= host.end && it.start <= host.end + 2;
            let before = it.end <= host.start && it.end + TITLE >= host.start;
            let by = || cue == Cue::Host && is_by(analysis, &(host.end..it.start));
            after && cue == Cue::Host || before || by()
        };
        for body in within(&analysis.bodies, sentence).iter().filter(|it| touches(&it.tokens)) {
            match analysis.body_names[body.id].country {
                Some(Where::Sure(country)) => facts::add(&mut hosts, country),
                Some(Where::Perhaps(country)) if Some(country) == place => {
                    facts::add(&mut hosts, country);
                }
                _ => {}
            }
        }
        let places = within(&analysis.places, sentence).iter();
        let hosting = |it: &&PlaceFound| it.is_country && !it.is_demonym && cue == Cue::Host;
        for place in places.filter(hosting).filter(|it| touches(&it.tokens)) {
            facts::add(&mut hosts, place.place);
        }
    }
    hosts
}

/// *hosted in Port Louis by the Revenue Authority*: the place stands between.
fn is_by(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let led = gap.end.saturating_sub(2).max(gap.start)..gap.end;
    (1..=TITLE * 2).contains(&gap.len())
        && analysis.has(&led, Cue::By)
        && !gap.clone().any(|it| analysis.is_mark(it, ";:"))
}

/// Whoever acts in a sentence that tells of an event was there: *the Ministry of Peru received, in
/// a ceremony …*. At a ceremony all institutions that are named were.
pub fn actors(analysis: &Analysis, sentence: &Range<usize>, is_ceremony: bool) -> Vec<usize> {
    let mut actors = Vec::new();
    let opening = clause_start(analysis, sentence) + TITLE;
    for body in within(&analysis.bodies, sentence) {
        let mut led = body.tokens.start;
        while led > sentence.start && analysis.is(led - 1, Cue::Definite) {
            led -= 1;
        }
        // *Two experts from the Ministry of Peru* are the subject, and not the Ministry.
        let of = [Cue::Of, Cue::Locative, Cue::RangeFrom];
        let subject = body.tokens.start < opening
            && (led == sentence.start
                || !analysis.is_any(led - 1, &of)
                    && !analysis.is_any(body.tokens.start.saturating_sub(1), &of[..2]));
        if (subject || is_ceremony)
            && let Some(Where::Sure(country)) = analysis.body_names[body.id].country
        {
            facts::add(&mut actors, country);
        }
    }
    actors.extend(lists::subject(analysis, sentence).filter(|it| !actors.contains(it)));
    actors
}

/// *There, on 30 and 31 August, the Ombudsman …*: where the clause begins after its place and time.
fn clause_start(analysis: &Analysis, sentence: &Range<usize>) -> usize {
    let verbs = [Cue::Finite, Cue::Hold, Cue::Gather, Cue::Relative];
    let head = sentence.start..sentence.end.min(sentence.start + OPENING);
    let verb = head.clone().find(|&it| analysis.is_any(it, &verbs)).unwrap_or(head.end);
    let comma = (head.start..verb).rev().find(|&it| analysis.is_mark(it, ","));
    let told = |it: &usize| {
        let before = sentence.start..*it;
        !within(&analysis.dates, &before).is_empty()
            || !within(&analysis.cities, &before).is_empty()
    };
    comma.filter(told).map_or(sentence.start, |it| it + 1)
}

/// *a seminar with Nepal and Bhutan*, *a meeting at which Nepal and Bhutan compared …*
pub fn beside(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut lists = sentence
        .clone()
        .filter(|&it| analysis.is_any(it, &[Cue::With, Cue::Relative]))
        .map(|it| lists::after(analysis, it + 1));
    let mut countries = lists.find(|it| it.len() >= 2).unwrap_or_default();
    // *a workshop with the Diplomatic Academy of Peru*
    for with in analysis.cues_in(sentence, Cue::With) {
        if (sentence.start..with.start).any(|it| analysis.is(it, Cue::Relative)) {
            break;
        }
        for body in within(&analysis.bodies, &(with.end..sentence.end.min(with.end + 3))) {
            if let Some(Where::Sure(country)) = analysis.body_names[body.id].country {
                facts::add(&mut countries, country);
            }
        }
    }
    countries
}

/// *a group of Benin, Mali and Senegal*: who is in it is there when it meets.
pub fn members(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let list = lists::longest(analysis, sentence, &[]);
    if list.is_empty() { beside(analysis, sentence) } else { list }
}

/// *with the Moroccan High Commission and the Institute of Tunisia*: the other side of a meeting.
pub fn partners(analysis: &Analysis, sentence: &Range<usize>) -> Vec<usize> {
    let mut partners = Vec::new();
    for with in analysis.cues_in(sentence, Cue::With) {
        let end = (with.end..sentence.end)
            .find(|&it| analysis.is(it, Cue::Relative) || analysis.is_mark(it, ";:"));
        let stretch = with.end..end.unwrap_or(sentence.end);
        let countries = within(&analysis.places, &stretch).iter().filter(|it| it.is_country);
        for place in countries.filter(|it| !super::is_where(analysis, sentence, it)) {
            facts::add(&mut partners, place.place);
        }
    }
    partners
}
