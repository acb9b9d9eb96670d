//! Who asked for help: *the directorate requested assistance*, *à la demande du ministère*.

use super::partner;
use crate::analysis::{Analysis, within};
use crate::pack::{Cue, Helping};
use crate::scope;
use std::ops::Range;

/// So far may the help stand from the verb: *asked MIEUX in 2017 for help*.
const REACH: usize = 9;

pub struct Request {
    /// The token at which it is told.
    pub at: usize,
    pub partner: Option<usize>,
    /// Where no body asked but a country.
    pub places: Vec<usize>,
}

pub fn find(analysis: &Analysis, sentence: usize) -> Option<Request> {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut cues = analysis.cues_in(tokens, Cue::Request);
    cues.find_map(|it| by_subject(analysis, tokens, &it).or_else(|| by_noun(analysis, tokens, &it)))
}

/// *The ministry asked for help*: who asks stands before the verb, the help after it.
fn by_subject(analysis: &Analysis, tokens: &Range<usize>, verb: &Range<usize>) -> Option<Request> {
    let after = verb.end..tokens.end.min(verb.end + REACH);
    let asked = within(&analysis.bodies, &after);
    let ours = asked.iter().any(|it| analysis.body_names[it.id].is_programme);
    // *asked UNHCR for help* is no matter of the programme.
    let theirs = asked.first().is_some_and(|it| analysis.body_names[it.id].is_stateless());
    // *asked for trainers*
    let people = analysis.has_helping(&after, Helping::Trade) && asked.is_empty();
    let helps = analysis.has(&(verb.start..after.end), Cue::Help) || people;
    if !(ours || helps && !theirs) {
        return None;
    }
    let before = tokens.start..verb.start;
    let bodies = within(&analysis.bodies, &before);
    let partner = bodies.iter().rev().find_map(|it| partner(analysis, std::slice::from_ref(it)));
    let places = match partner {
        Some(_) => Vec::new(),
        None => scope::named_countries(analysis, &before),
    };
    // *Pidieron ayuda a MIEUX*: a verb that opens its sentence has its subject in the one before.
    let opens = verb.start == tokens.start && ours && !analysis.language.pack.bodies.all_capital;
    let subject = partner.is_some() || places.len() == 1 && bodies.is_empty() || opens;
    subject.then_some(Request { at: verb.start, partner, places })
}

/// *at the request of the ministry*: who asks stands just after the noun.
fn by_noun(analysis: &Analysis, tokens: &Range<usize>, noun: &Range<usize>) -> Option<Request> {
    let led =
        noun.end > noun.start && analysis.is_any(noun.end - 1, &[Cue::Of, Cue::By, Cue::RangeFrom]);
    let after = noun.end..tokens.end.min(noun.end + 4);
    let partner = partner(analysis, within(&analysis.bodies, &after)).filter(|_| led)?;
    // *The request of the ministry …*: what became of it is another matter, as long as no help is
    // told beside it.
    let named = noun.start > tokens.start
        && analysis.is_any(noun.start - 1, &[Cue::Definite, Cue::Indefinite])
        && !analysis.is_any(noun.start - 1, &[Cue::Preposition, Cue::Of]);
    let opens = noun.start <= tokens.start + 1;
    if named && opens && !analysis.has(&(noun.end..tokens.end), Cue::Help) {
        return None;
    }
    Some(Request { at: noun.start, partner: Some(partner), places: Vec::new() })
}
