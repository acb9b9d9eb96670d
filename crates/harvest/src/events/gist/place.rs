//! Where a guessed event was.

use crate::BlockKind;
use crate::analysis::{Analysis, City, within};
use crate::events::{Draft, deictic, mentions};
use crate::labels::labelled;
use crate::pack::{Attendance, Cue, Helping};
use crate::scope;
use std::ops::Range;

/// The head of a text is among its first sentences.
const HEAD: usize = 4;
/// So many sentences around the one that tells may say where.
const NEAR: usize = 3;
/// The lines of a form are among the first sentences.
const LINES: usize = 8;
/// *barracks*, *hall* and the town stand so near.
const SITE: usize = 4;
/// A longer text is about more than one place.
const SHORT: usize = 24;

/// Takes the city of the sentence, of the heading, or of a sentence beside it.
pub(super) fn take(analysis: &Analysis, sentence: usize, draft: &mut Draft) {
    let own = &analysis.sentences[sentence].tokens;
    draft.country = destination(analysis, own);
    let country = draft.country;
    let fits = |it: &&City| {
        country
            .is_none_or(|country| analysis.country_of_city(it.city).is_none_or(|it| it == country))
    };
    let city = of_sentence(analysis, own)
        .or_else(|| of_house(analysis, own))
        .or_else(|| of_line(analysis).or_else(|| of_both(analysis, own)).filter(fits))
        .or_else(|| beside(analysis, sentence).filter(fits))
        .or_else(|| behind_site(analysis, own).filter(fits))
        .or_else(|| deictic::city(analysis).filter(fits))
        .or_else(|| only_one(analysis).filter(fits));
    let Some(city) = city.filter(|_| !is_remote(analysis, own)) else {
        draft.country = country.or_else(|| scope::home(analysis));
        return;
    };
    draft.take_city(analysis, city);
    let told = analysis.sentence_of(city.tokens.start);
    draft.add_evidence(&analysis.sentences[told].tokens);
}

/// A sentence says itself where it happens.
pub(super) const HERE: u8 = 3;

/// How surely a sentence says where: itself, or the heading above the text, or one beside it.
pub(super) fn weight(analysis: &Analysis, sentence: usize) -> u8 {
    let own = &analysis.sentences[sentence].tokens;
    let here = of_sentence(analysis, own).or_else(|| of_house(analysis, own));
    if here.is_some() || destination(analysis, own).is_some() {
        HERE
    } else if of_line(analysis).or_else(|| of_heading(analysis)).is_some() {
        2
    } else {
        let remote = is_remote(analysis, own);
        let near = || {
            let told = beside(analysis, sentence).or_else(|| behind_site(analysis, own));
            let told = told.or_else(|| deictic::city(analysis));
            told.or_else(|| only_one(analysis))
        };
        u8::from(remote || near().is_some())
    }
}

/// Whether a sentence happens in a city: it is led by *in*, *to* or *of our*, and opens no line that
/// dates the text.
pub(super) fn is_there(analysis: &Analysis, sentence: &Range<usize>, city: &City) -> bool {
    let at = city.tokens.start;
    let number = analysis.sentence_of(sentence.start);
    if at == sentence.start
        || mentions::is_in_body(analysis, &city.tokens)
        || mentions::is_dateline(analysis, number, city)
        || mentions::is_of_a_paper(analysis, sentence, &city.tokens)
            && !goes_to(analysis, sentence, at)
    {
        return false;
    }
    let own = at > sentence.start + 1
        && analysis.is(at - 1, Cue::Possessive)
        && analysis.is(at - 2, Cue::Locative);
    let to = analysis.has_helping(&(at - 1..at), Helping::To);
    own || to || goes_to(analysis, sentence, at) || analysis.is_located(at, sentence)
}

/// *came through Tallinn*, *je suis allée à Dakar*: the city stands right behind the verb.
fn goes_to(analysis: &Analysis, sentence: &Range<usize>, city: usize) -> bool {
    let mut verbs = analysis
        .cues_in(sentence, Cue::Route)
        .chain(analysis.attendance_in(sentence, Attendance::Goes));
    verbs.any(|it| it.end == city || it.end + 1 == city && analysis.is(it.end, Cue::Locative))
}

fn of_sentence<'a>(analysis: &'a Analysis, sentence: &Range<usize>) -> Option<&'a City> {
    within(&analysis.cities, sentence).iter().find(|it| is_there(analysis, sentence, it))
}

fn behind_site<'a>(analysis: &'a Analysis, sentence: &Range<usize>) -> Option<&'a City> {
    let mut cities = within(&analysis.cities, sentence).iter();
    cities.find(|it| is_behind_site(analysis, sentence, it))
}

/// Of two cities of the heading the one that the sentence has behind a site.
fn of_both<'a>(analysis: &'a Analysis, sentence: &Range<usize>) -> Option<&'a City> {
    let head = of_heading(analysis)?;
    let told = &analysis.sentences[analysis.sentence_of(head.tokens.start)].tokens;
    let titled = within(&analysis.cities, told);
    let mut cities = within(&analysis.cities, sentence).iter();
    let both = cities.find(|it| {
        titled.iter().any(|other| other.city == it.city) && is_behind_site(analysis, sentence, it)
    });
    both.or(Some(head))
}

/// *the central barracks of Niamey*: a site, though not right before its town.
fn is_behind_site(analysis: &Analysis, sentence: &Range<usize>, city: &City) -> bool {
    let at = city.tokens.start;
    let near = sentence.start.max(at.saturating_sub(SITE))..at;
    at > sentence.start
        && analysis.is(at - 1, Cue::Of)
        && analysis.attendance_in(&near, Attendance::Site).next().is_some()
}

/// *at the hospital of Gisenyi*: the city in the name of a house that *in* or *before* leads to.
fn of_house<'a>(analysis: &'a Analysis, sentence: &Range<usize>) -> Option<&'a City> {
    within(&analysis.bodies, sentence).iter().find_map(|body| {
        let city = within(&analysis.cities, &body.tokens).last()?;
        let led = sentence.start.max(body.tokens.start.saturating_sub(2))..body.tokens.start;
        let there = analysis.has(&led, Cue::Locative) || analysis.has(&led, Cue::Before);
        there.then_some(city)
    })
}

/// *Registrars of Sierra Leone in Tallinn*: the city that the heading is led to, or its only one.
fn of_heading<'a>(analysis: &'a Analysis) -> Option<&'a City> {
    let head = analysis.sentences.iter().take(HEAD);
    let mut headings = head.filter(|it| it.kind == BlockKind::Heading).map(|it| &it.tokens);
    headings
        .find_map(|it| of_sentence(analysis, it).or_else(|| within(&analysis.cities, it).first()))
}

/// The city of a sentence near by in the paragraph, those before first.
fn beside<'a>(analysis: &'a Analysis, sentence: usize) -> Option<&'a City> {
    let block = analysis.sentences[sentence].block;
    let before = (sentence.saturating_sub(NEAR)..sentence).rev();
    let after = sentence + 1..analysis.sentences.len().min(sentence + NEAR);
    before.chain(after).map(|it| &analysis.sentences[it]).find_map(|it| {
        let here = it.block.abs_diff(block) <= 1;
        let city = || of_sentence(analysis, &it.tokens).or_else(|| of_house(analysis, &it.tokens));
        here.then(city).flatten()
    })
}

/// *by video*: nobody went anywhere.
pub fn is_remote(analysis: &Analysis, sentence: &Range<usize>) -> bool {
    let remote = analysis.has(sentence, Cue::Online)
        || analysis.attendance_in(sentence, Attendance::Remote).next().is_some();
    remote && of_sentence(analysis, sentence).is_none()
}

/// *Destination: Statistical Office, Santo Domingo*: a line of the head that says where.
fn of_line<'a>(analysis: &'a Analysis) -> Option<&'a City> {
    let head = analysis.sentences.iter().take(LINES).map(|it| &it.tokens);
    let mut lines = head.filter_map(|it| labelled(analysis, it));
    lines.find_map(|(title, rest)| {
        let says = analysis.has(&title, Cue::WhereLabel);
        within(&analysis.cities, &rest).first().filter(|_| says)
    })
}

/// The city that a short text names, if it names one only.
fn only_one<'a>(analysis: &'a Analysis) -> Option<&'a City> {
    let first = analysis.cities.first().filter(|_| analysis.sentences.len() <= SHORT)?;
    let one = analysis.cities.iter().all(|it| it.city == first.city);
    // *the Colombo colleagues*
    let next = first.tokens.end..analysis.tokens.len().min(first.tokens.end + 1);
    let there = !analysis.has(&next, Cue::Delegate) && !analysis.has_helping(&next, Helping::Trade);
    (one && there).then_some(first)
}

/// *went to Benin*: the country that a journey leads to.
fn destination(analysis: &Analysis, sentence: &Range<usize>) -> Option<usize> {
    let travels = analysis.has(sentence, Cue::Route)
        || analysis.attendance_in(sentence, Attendance::Goes).next().is_some()
        || analysis.attendance_in(sentence, Attendance::Comes).next().is_some();
    let mut places = within(&analysis.places, sentence).iter();
    let place = places.find(|it| {
        let at = it.tokens.start;
        it.is_country
            && !it.is_demonym
            && !mentions::is_in_body(analysis, &it.tokens)
            && at > sentence.start
            && travels
            && (analysis.has_helping(&(at - 1..at), Helping::To)
                || analysis.is_located(at, sentence))
    })?;
    Some(place.place)
}
