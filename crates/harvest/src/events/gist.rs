//! What a short text is about when no noun and no verb of the lists has told it: people, a place and
//! a time in one sentence, or around it, are an event, proposed with the least confidence.

mod people;
mod place;
mod signs;
mod time;

use super::Draft;
use super::draft::Title;
use super::{delegations, mentions, place_in_time};
use crate::BlockKind;
use crate::analysis::{Analysis, City, Date, tense, within};
use crate::events::mentions::Mention;
use crate::pack::{Attendance, Cue, Helping};
pub(super) use place::is_remote;
use signs::Signs;
use std::ops::Range;

/// A text is about what one of so many first sentences tells.
const HEAD: usize = 60;
/// Less than this is an anecdote.
const ENOUGH: u8 = 6;
/// How sure it is that something told by people, a place and a time alone is an event.
const GUESS: f64 = 0.35;
/// A title has not more words.
const TITLE: usize = 14;

/// The one event that a text without any is most likely about.
///
/// A sentence that has told of one that is to come is about that one.
pub fn find(analysis: &Analysis, known: &[Draft]) -> Option<Draft> {
    let is_told = |tokens: &Range<usize>| {
        let planned = known.iter().filter(|it| it.is_planned && it.is_an_event());
        planned.into_iter().any(|it| it.evidence.contains(tokens))
    };
    let told = analysis.sentences.iter().enumerate().take(HEAD);
    let prose = told.filter(|it| matches!(it.1.kind, BlockKind::Paragraph | BlockKind::ListItem));
    let prose = prose.filter(|it| !is_told(&it.1.tokens));
    let weighed = prose.filter_map(|it| Signs::of(analysis, it.0).map(|signs| (it.0, signs)));
    // Of two that say as much, the first is what the text is about.
    let (sentence, signs) = weighed.rev().max_by_key(|it| it.1.weight())?;
    if signs.weight() < ENOUGH {
        return None;
    }
    draft(analysis, sentence, &signs)
}

fn draft(analysis: &Analysis, sentence: usize, signs: &Signs) -> Option<Draft> {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut draft = Draft::new(kind(analysis, tokens, signs.noun.as_ref())?);
    draft.guess = Some(GUESS);
    draft.is_held = true;
    draft.is_present = true;
    draft.add_evidence(tokens);
    place::take(analysis, sentence, &mut draft);
    time::take(analysis, sentence, &mut draft);
    draft.duration = place_in_time::duration(analysis, tokens);
    people::take(analysis, sentence, &mut draft, true);
    draft.title = Some(title(analysis, sentence, signs.noun.as_ref()));
    let placed = draft.city.is_some() || draft.country.is_some();
    let met = draft.countries.len() > if draft.date.is_some() { 1 } else { 2 };
    (placed || met).then_some(draft)
}

/// What took place in a city: the sentence that names it says when, and who was there.
pub(super) fn at(analysis: &Analysis, sentence: usize, city: &City, likelihood: f64) -> Draft {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut draft = told_by(analysis, tokens, likelihood);
    draft.take_city(analysis, city);
    let beside = place_in_time::date_beside(analysis, tokens, &city.tokens);
    if let Some(date) = beside.filter(|it| it.has_month()) {
        draft.take_date(date);
    } else {
        time::take(analysis, sentence, &mut draft);
    }
    people::take(analysis, sentence, &mut draft, false);
    draft
}

/// What took place on a day or in a month: the sentence that names it says where, if any does.
pub(super) fn on(analysis: &Analysis, sentence: usize, date: &Date, likelihood: f64) -> Draft {
    let tokens = &analysis.sentences[sentence].tokens;
    let city = analysis.cities.iter().find(|it| {
        tokens.contains(&it.tokens.start)
            && (place::is_there(analysis, tokens, it)
                || mentions::is_dateline(analysis, sentence, it))
    });
    let mut draft = told_by(analysis, tokens, likelihood);
    if let Some(city) = city {
        draft.take_city(analysis, city);
    }
    draft.date = Some(date.clone());
    people::take(analysis, sentence, &mut draft, false);
    draft
}

/// What a sentence tells of an event without its place, its time and its people.
fn told_by(analysis: &Analysis, sentence: &Range<usize>, likelihood: f64) -> Draft {
    let noun = mentions::find(analysis, sentence).mentions.into_iter().next();
    let mut draft = Draft::new(kind(analysis, sentence, noun.as_ref()).unwrap_or_default());
    draft.guess = Some(likelihood);
    draft.is_planned = tense::is_all_ahead(analysis, sentence);
    draft.is_held = !draft.is_planned;
    draft.is_present = !draft.is_planned;
    draft.add_evidence(sentence);
    draft.duration = place_in_time::duration(analysis, sentence);
    let named = noun.map(|it| it.phrase).filter(|it| it.len() > 2);
    let opening = sentence.start..sentence.end.min(sentence.start + TITLE);
    draft.title = Some(Title::of(analysis, named.unwrap_or(opening)));
    draft
}

/// What the noun says; else who travels pays a visit, and others meet.
fn kind(analysis: &Analysis, sentence: &Range<usize>, noun: Option<&Mention>) -> Option<u8> {
    if let Some(noun) = noun {
        return Some(noun.kind);
    }
    let travels = analysis.has(sentence, Cue::Route)
        || analysis.has(sentence, Cue::Stay)
        || [Attendance::Receives, Attendance::Received]
            .iter()
            .any(|&it| analysis.attendance_in(sentence, it).next().is_some());
    super::deeds::kind(analysis, if travels { "visit" } else { "meeting" })
}

/// The heading, where it speaks of a place or an event; else how the sentence begins.
fn title(analysis: &Analysis, sentence: usize, noun: Option<&Mention>) -> Title {
    let heading = analysis.sentences.first().filter(|it| it.kind == BlockKind::Heading);
    let heading = heading
        .map(|it| it.tokens.clone())
        .filter(|it| !within(&analysis.cities, it).is_empty() || mentions::names_any(analysis, it));
    let own = &analysis.sentences[sentence].tokens;
    let opening = own.start..own.end.min(own.start + TITLE);
    let named = noun.map(|it| it.phrase.clone()).filter(|it| it.len() > 2);
    Title::of(analysis, heading.or(named).unwrap_or(opening))
}

/// Whether words speak of people who can have been there.
fn has_people(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    [Cue::Delegate, Cue::Expert, Cue::We].iter().any(|&it| analysis.has(tokens, it))
        || analysis.has_helping(tokens, Helping::Trade)
        || analysis.has_helping(tokens, Helping::Myself)
        || !delegations::nationals(analysis, tokens, tokens).is_empty()
}
