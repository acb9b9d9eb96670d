//! Whoever stands behind the work: *the European Union finances the survey*, *a desk opened with the
//! support of IOM*, *Belgium has backed the registry since 2020*.
//!
//! News of an embassy or a ministry tell an action so, in half a sentence and often at the end. The
//! backer comes from outside: a body of no country or of another, a country, a project with a name.
//! Who is helped is often not named again, for it is who writes.

mod givers;

use super::{country_of, home, idle, partner_around};
use crate::analysis::{Analysis, Body, Where, within};
use crate::events::mentions;
use crate::pack::{Cue, Helping};
use crate::scope;
use givers::{Backer, backers, first_backer, last_backer};
use std::ops::Range;

/// So far before its verb stands a backer, with a relative clause between.
const SUBJECT: usize = 20;
/// And so far after *with the support of the*.
const AGENT: usize = 8;
/// *the European Union’s technical support*
const NOUN: usize = 4;
/// What was paid for stands so near to *financed by*.
const THING: usize = 4;

/// Help that a backer gives.
pub struct Backing {
    /// The token at which it is told.
    pub at: usize,
    pub partner: Option<usize>,
    pub place: Option<usize>,
    /// Whether the sentence names the partner.
    pub is_named: bool,
    /// Whether it was an event that was paid for.
    pub is_of_event: bool,
}

/// What a sentence tells of a backer.
struct Told {
    at: usize,
    /// Who gives, and where it stands.
    backer: (usize, Backer),
    is_of_event: bool,
}

pub fn find(analysis: &Analysis, sentence: usize, text_home: Option<usize>) -> Option<Backing> {
    let tokens = &analysis.sentences[sentence].tokens;
    if idle::tells(analysis, tokens) || analysis.has_helping(tokens, Helping::Thanks) {
        return None;
    }
    let here = place_of(analysis, sentence).or(text_home);
    let told = told(analysis, tokens, here)?;
    let givers = countries_of_backers(analysis, tokens, &told, here);
    let own = own_partner(analysis, tokens, &told, &givers);
    let place = place(analysis, sentence, &givers, own, here)?;
    let partner = own.or_else(|| whoever_writes(analysis, sentence, place));
    let (at, is_of_event) = (told.at, told.is_of_event);
    Some(Backing { at, partner, place: Some(place), is_named: own.is_some(), is_of_event })
}

/// The institution that stands behind what a sentence tells.
pub fn body(analysis: &Analysis, sentence: usize, home: Option<usize>) -> Option<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    match told(analysis, tokens, home)?.backer.1 {
        Backer::Body(id) => Some(id),
        Backer::Country(_) | Backer::Project => None,
    }
}

/// Where a sentence says that it is; *the Embassy of Norway …* says only whose embassy it is.
fn place_of(analysis: &Analysis, sentence: usize) -> Option<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let bodies = within(&analysis.bodies, &(tokens.start..tokens.end.min(tokens.start + NOUN)));
    let headed = || scope::headed(analysis, sentence).filter(|_| !home::is_of_embassy(analysis));
    // *Armenia. Here the talk was of …*, but not what some sentence between opens with.
    let first = scope::paragraph_start(analysis, sentence);
    let mut openings = [sentence, first].into_iter();
    openings
        .find_map(|it| scope::opening_place(analysis, &analysis.sentences[it].tokens))
        .or_else(headed)
        .filter(|&place| bodies.iter().all(|it| country_of(analysis, it.id) != Some(place)))
}

/// What is told of lasting work goes before what is told of an event.
fn told(analysis: &Analysis, tokens: &Range<usize>, home: Option<usize>) -> Option<Told> {
    let mut found = [by_agent, by_verb, by_noun, by_source]
        .into_iter()
        .filter_map(|it| it(analysis, tokens, home))
        .collect::<Vec<_>>();
    found.sort_by_key(|it| it.is_of_event);
    found.into_iter().next()
}

/// *The agency supports the division*, *which AECID has backed*; in Spanish *lo costeó la AECID*.
fn by_verb(analysis: &Analysis, tokens: &Range<usize>, home: Option<usize>) -> Option<Told> {
    analysis.helping_in(tokens, Helping::Backs).find_map(|verb| {
        if !is_verb(analysis, tokens, &verb) {
            return None;
        }
        let before = clause_before(analysis, tokens, verb.start);
        let after = verb.end..tokens.end.min(verb.end + NOUN);
        let inverted = verb.start == tokens.start + 1
            && analysis.is_any(tokens.start, &[Cue::Definite, Cue::Pronoun]);
        let subject = last_backer(analysis, &before, home);
        let backer =
            subject.or_else(|| inverted.then(|| first_backer(analysis, &after, home)).flatten())?;
        let is_of_event = after.into_iter().take(NOUN).any(|it| is_event(analysis, it));
        Some(Told { at: verb.start, backer, is_of_event })
    })
}

/// *financed by the Union*, *with the support of IOM*
fn by_agent(analysis: &Analysis, tokens: &Range<usize>, home: Option<usize>) -> Option<Told> {
    analysis.helping_in(tokens, Helping::BackedBy).find_map(|cue| {
        // *MIEUX, a programme financed by the Union*: who pays for a programme is no help.
        let near = tokens.start.max(cue.start.saturating_sub(AGENT))..cue.start;
        if within(&analysis.bodies, &near).iter().any(|it| analysis.body_names[it.id].is_programme)
        {
            return None;
        }
        let after = clause_after(analysis, tokens, cue.end, AGENT);
        let backer = first_backer(analysis, &after, home)?;
        let is_of_event = is_of_event(analysis, tokens, cue.start);
        Some(Told { at: cue.start, backer, is_of_event })
    })
}

/// *with IOM support*, *EU-funded*: the backer stands before the noun.
fn by_noun(analysis: &Analysis, tokens: &Range<usize>, home: Option<usize>) -> Option<Told> {
    analysis.helping_in(tokens, Helping::Funds).find_map(|noun| {
        let before = tokens.start.max(noun.start.saturating_sub(AGENT))..noun.start;
        let hyphen = noun.start > tokens.start && analysis.is_mark(noun.start - 1, "-");
        let led = before.clone().rev().find(|&it| analysis.is_any(it, &[Cue::With, Cue::Through]));
        let from = if hyphen { noun.start.saturating_sub(NOUN).max(tokens.start) } else { led? };
        let backer = first_backer(analysis, &(from..noun.start), home)?;
        let is_of_event =
            is_of_event(analysis, tokens, from) || hyphen && is_event(analysis, noun.end);
        Some(Told { at: from, backer, is_of_event })
    })
}

/// *Support for both came from UNHCR.*
fn by_source(analysis: &Analysis, tokens: &Range<usize>, home: Option<usize>) -> Option<Told> {
    analysis.helping_in(tokens, Helping::CameFrom).find_map(|verb| {
        let subject = tokens.start..verb.start;
        let help = analysis.cues_in(&subject, Cue::Help).next()?;
        let after = clause_after(analysis, tokens, verb.end, AGENT);
        let backer = first_backer(analysis, &after, home)?;
        let is_of_event = subject.into_iter().any(|it| mentions::names_event(analysis, it));
        Some(Told { at: help.start, backer, is_of_event })
    })
}

/// *aide*, *support* may be nouns, and *supported by* tells of another.
fn is_verb(analysis: &Analysis, tokens: &Range<usize>, verb: &Range<usize>) -> bool {
    let noun = [Cue::Indefinite, Cue::Possessive, Cue::Of, Cue::Preposition];
    let Some(before) = verb.start.checked_sub(1).filter(|&it| it >= tokens.start) else {
        return false;
    };
    // *the Union finances it*, where the language has the pronoun before the verb: *la finance*.
    let after_body = within(&analysis.bodies, &(tokens.start..before))
        .last()
        .is_some_and(|it| it.tokens.end == before);
    let article = analysis.is(before, Cue::Definite) && !after_body && before > tokens.start;
    // *se apoya en* rests on something.
    let reflexive = analysis.has_helping(&(before..before + 1), Helping::Reflexive);
    // *supported* may be a participle where the past has the same form.
    let ends = |it: &String| analysis.words(verb.clone()).ends_with(it.as_str());
    let participle = analysis.language.pack.preterite.0.iter().any(ends);
    let by = analysis.is(verb.end, Cue::By) || analysis.is(before, Cue::Finite);
    let passive = participle && by;
    !article && !reflexive && !passive && !analysis.is_any(before, &noun)
}

/// What stands before a verb in its sentence, up to a mark that parts.
fn clause_before(analysis: &Analysis, tokens: &Range<usize>, verb: usize) -> Range<usize> {
    let from = tokens.start.max(verb.saturating_sub(SUBJECT));
    let cut = (from..verb).rev().find(|&it| analysis.is_mark(it, ";:"));
    cut.map_or(from, |it| it + 1)..verb
}

fn clause_after(
    analysis: &Analysis,
    tokens: &Range<usize>,
    from: usize,
    most: usize,
) -> Range<usize> {
    let end = tokens.end.min(from + most);
    let cut = (from..end).find(|&it| analysis.is_mark(it, ";:("));
    from..cut.unwrap_or(end)
}

fn is_event(analysis: &Analysis, at: usize) -> bool {
    use crate::language::Meaning;
    let names = |it: Meaning| matches!(it, Meaning::Event { .. });
    analysis.hits_in(&(at..at + 1)).iter().any(|it| names(it.meaning))
}

/// *the course is financed by*, *the seminar, held with the support of*: it was an event.
fn is_of_event(analysis: &Analysis, tokens: &Range<usize>, at: usize) -> bool {
    let near = tokens.start.max(at.saturating_sub(THING))..at;
    let opening = tokens.start..at.min(tokens.start + THING);
    let met = analysis.has(&(tokens.start..at), Cue::Gather);
    met || analysis.has(&near, Cue::Hold)
        && mentions::speaks_of_events(analysis, &(tokens.start..at))
        || near.chain(opening).any(|it| is_event(analysis, it))
}

/// Where those who give are from: *Germany and the Union*, beside the one that was found.
fn countries_of_backers(
    analysis: &Analysis,
    tokens: &Range<usize>,
    told: &Told,
    home: Option<usize>,
) -> Vec<usize> {
    let (at, first) = told.backer;
    let beside = tokens.start.max(at.saturating_sub(NOUN))..tokens.end.min(at + NOUN);
    let near = backers(analysis, &beside, home).into_iter().map(|it| it.1);
    let country = |it: Backer| match it {
        Backer::Body(id) => country_of(analysis, id),
        Backer::Country(place) => Some(place),
        Backer::Project => None,
    };
    let mut givers: Vec<usize> = std::iter::once(first).chain(near).filter_map(country).collect();
    // *with the help of UNHCR and of Switzerland*
    let after = at + 1..tokens.end.min(at + AGENT);
    for place in within(&analysis.places, &after).iter().filter(|it| it.is_country) {
        let gap = at + 1..place.tokens.start;
        if analysis.has(&gap, Cue::And) && !analysis.has_helping(&gap, Helping::Backs) {
            givers.push(place.place);
        }
    }
    givers
}

/// The partner that the sentence names: a body that does not come from where the help does.
fn own_partner(
    analysis: &Analysis,
    tokens: &Range<usize>,
    told: &Told,
    givers: &[usize],
) -> Option<usize> {
    let fits = |it: &&Body| {
        let known = &analysis.body_names[it.id];
        let country = country_of(analysis, it.id);
        !known.is_programme
            && !known.is_stateless()
            && told.backer.1 != Backer::Body(it.id)
            && country.is_none_or(|it| !givers.contains(&it))
    };
    let after = within(&analysis.bodies, &(told.at..tokens.end)).iter().find(fits);
    let before = || within(&analysis.bodies, &(tokens.start..told.at)).iter().find(fits);
    after.or_else(before).map(|it| it.id)
}

/// Where the help goes: where the partner is, a country or a city of the sentence, or where the text
/// is at home.
fn place(
    analysis: &Analysis,
    sentence: usize,
    givers: &[usize],
    partner: Option<usize>,
    home: Option<usize>,
) -> Option<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let other = |it: &usize| !givers.contains(it);
    let mut named = scope::countries(analysis, tokens);
    named.retain(other);
    let own = match partner.and_then(|it| analysis.body_names[it].country) {
        Some(Where::Sure(it)) => Some(it),
        Some(Where::Perhaps(it)) => named.contains(&it).then_some(it),
        None => None,
    };
    let at_home = home.filter(|it| named.is_empty() || named.contains(it)).filter(other);
    own.or(at_home)
        .or_else(|| named.first().copied())
        .or_else(|| scope::countries_of_cities(analysis, tokens).into_iter().find(other))
        .or_else(|| home.filter(other))
}

/// *The Ministry has cooperated with it since*: whoever writes, or who was named before.
fn whoever_writes(analysis: &Analysis, sentence: usize, place: usize) -> Option<usize> {
    home::called_short(analysis, sentence, place)
        .or_else(|| home::masthead(analysis, place))
        .or_else(|| partner_around(analysis, sentence, &[place]))
}
