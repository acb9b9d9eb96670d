//! Help that is handed from one to another: *Colombia lent its platform to the centre of Peru*,
//! *two officers whom Uruguay sent to Asunción*.
//!
//! Whoever gives stands before the verb, and whoever receives after it, led by *to* or *of*. No
//! other word has to say *help*; what counts is that the two are of different countries.

use super::idle;
use super::parties::Help;
use crate::analysis::{Analysis, Body, Where, tense, within};
use crate::pack::{Attendance, Cue, Helping, Turn};
use crate::scope;
use std::ops::Range;

/// Whoever receives stands so near behind the verb.
const OBJECT: usize = 22;
/// *to the*, *au profit de la*
const LINK: usize = 3;
/// Who gives stands so near before the verb.
const SUBJECT: usize = 22;

/// Who receives: an institution, or only a country.
struct Receiver {
    body: Option<usize>,
    place: usize,
}

pub fn find(analysis: &Analysis, sentence: usize) -> Option<Help> {
    let tokens = &analysis.sentences[sentence].tokens;
    let planned = analysis.has_turn(tokens, Turn::Plans) || tense::looks_ahead(analysis, tokens);
    if planned || idle::tells(analysis, tokens) {
        return None;
    }
    let verbs = [Helping::Hands, Helping::Gave];
    let mut verbs = verbs.iter().flat_map(|&it| analysis.helping_in(tokens, it));
    verbs.find_map(|verb| {
        // *was taught by officers of …*: whoever stands before the verb receives.
        if analysis.has(&(verb.end..tokens.end), Cue::By) {
            return None;
        }
        let giver = giver(analysis, tokens, &verb)?;
        let to = receiver(analysis, tokens, &verb, giver)?;
        (giver != Some(to.place)).then_some(Help {
            at: verb.start,
            partner: to.body,
            place: Some(to.place),
            is_named: to.body.is_some(),
        })
    })
}

/// The country of whoever gives; `Some(None)` is one who is named before: *she*, or a body of no
/// country.
#[expect(clippy::option_option, reason = "nobody, somebody of no country, and somebody of one")]
fn giver(analysis: &Analysis, tokens: &Range<usize>, verb: &Range<usize>) -> Option<Option<usize>> {
    let from = tokens.start.max(verb.start.saturating_sub(SUBJECT));
    let cut = (from..verb.start).rev().find(|&it| analysis.is_mark(it, ";:"));
    let subject = cut.map_or(from, |it| it + 1)..verb.start;
    let bodies = within(&analysis.bodies, &subject).iter();
    let body = bodies.clone().find(|it| is_subject(analysis, &subject, it.tokens.start));
    if let Some(body) = body {
        let known = &analysis.body_names[body.id];
        // What the programme or one of the world's bodies gives is told elsewhere.
        let own = !known.is_programme && !known.is_stateless();
        return own.then(|| known.country.map(Where::place));
    }
    let place = within(&analysis.places, &subject)
        .iter()
        .filter(|it| it.is_country && is_subject(analysis, &subject, it.tokens.start))
        .find(|it| !it.is_demonym || sends(analysis, &subject));
    if let Some(place) = place {
        return Some(Some(place.place));
    }
    let opening = subject.start..subject.end.min(subject.start + 2);
    let named = opening.clone().any(|it| analysis.is(it, Cue::Pronoun));
    named.then_some(None)
}

/// Whether a name may be what a clause is about: *the Institute*, *two judges of the Institute*, but
/// not *in Chile*.
fn is_subject(analysis: &Analysis, subject: &Range<usize>, at: usize) -> bool {
    let before = subject.start.max(at.saturating_sub(2))..at;
    let located = before.clone().any(|it| {
        analysis.is(it, Cue::Locative)
            && !analysis.is(it, Cue::Of)
            && !analysis.is(it, Cue::Definite)
    });
    let asked = analysis.attendance_in(&(subject.start..at), Attendance::Invites).next().is_some();
    !located && !asked
}

/// *Swedish cooperation*, *two Colombian inspectors*
fn sends(analysis: &Analysis, subject: &Range<usize>) -> bool {
    let senders = [Helping::Trade, Helping::Government, Helping::Funds];
    senders.iter().any(|&it| analysis.has_helping(subject, it))
}

fn receiver(
    analysis: &Analysis,
    tokens: &Range<usize>,
    verb: &Range<usize>,
    giver: Option<usize>,
) -> Option<Receiver> {
    let end = tokens.end.min(verb.end + OBJECT);
    let cut = (verb.end..end).find(|&it| analysis.is_mark(it, ";"));
    let object = verb.end..cut.unwrap_or(end);
    let city = within(&analysis.cities, &object)
        .iter()
        .filter(|it| goes_to(analysis, &object, it.tokens.start))
        .find_map(|it| analysis.country_of_city(it.city))
        .filter(|it| Some(*it) != giver);
    let body = within(&analysis.bodies, &object)
        .iter()
        .filter(|it| fits(analysis, it, giver) && is_led(analysis, &object, it.tokens.start))
        .find_map(|it| Some((it.id, place_of(analysis, it, city, giver)?)));
    if let Some((body, place)) = body {
        return Some(Receiver { body: Some(body), place });
    }
    // Who only goes to a country may go to a meeting there.
    let helps = analysis.has_helping(&object, Helping::Deed)
        || within(&analysis.numbers, &object).iter().any(|it| it.value >= 2.0);
    let came = analysis.has(tokens, Cue::Represent) || scope::tells_study_visit(analysis, tokens);
    let country = within(&analysis.places, &object)
        .iter()
        .filter(|it| it.is_country && !it.is_demonym && Some(it.place) != giver)
        .find(|it| goes_to(analysis, &object, it.tokens.start))
        .map(|it| it.place);
    let place = country.or(city)?;
    (giver.is_some() && helps && !came).then_some(Receiver { body: None, place })
}

fn fits(analysis: &Analysis, body: &Body, giver: Option<usize>) -> bool {
    let known = &analysis.body_names[body.id];
    let own = matches!(known.country, Some(Where::Sure(it)) if Some(it) == giver);
    !known.is_programme && !known.is_stateless() && !own
}

/// Where a body is: by its name, or in the city that the help went to.
fn place_of(
    analysis: &Analysis,
    body: &Body,
    city: Option<usize>,
    giver: Option<usize>,
) -> Option<usize> {
    match analysis.body_names[body.id].country {
        Some(Where::Sure(it)) => Some(it),
        Some(Where::Perhaps(it)) => city.or(Some(it)),
        None => city,
    }
    .filter(|it| Some(*it) != giver)
}

/// *to the ministry*, *at the disposal of the ministry*, *the syllabus of the school*
fn is_led(analysis: &Analysis, object: &Range<usize>, at: usize) -> bool {
    let mut before = object.start.max(at.saturating_sub(LINK))..at;
    let links = [Cue::Of, Cue::Locative, Cue::With];
    goes_to(analysis, object, at) || before.any(|it| analysis.is_any(it, &links))
}

/// *to Chile*: a country that is only named, *of Chile*, receives nothing.
fn goes_to(analysis: &Analysis, object: &Range<usize>, at: usize) -> bool {
    let before = object.start.max(at.saturating_sub(LINK))..at;
    let owned = at > before.start && analysis.is(at - 1, Cue::Of);
    at <= object.start + 1 || !owned && analysis.has_helping(&before, Helping::To)
}
