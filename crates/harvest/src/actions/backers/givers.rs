//! Who may stand behind the work of others.

use crate::analysis::{Analysis, Body, PlaceFound, Where, within};
use crate::pack::{Cue, Helping};
use std::ops::Range;

/// What a country gives stands so near to its name.
const BESIDE: usize = 3;

/// Who gives: a body, a country, or only a project by its name.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Backer {
    Body(usize),
    Country(usize),
    Project,
}

/// Bodies, countries and projects that may back, in the order in which they stand.
pub fn backers(
    analysis: &Analysis,
    tokens: &Range<usize>,
    home: Option<usize>,
) -> Vec<(usize, Backer)> {
    let bodies = within(&analysis.bodies, tokens);
    let mut found: Vec<(usize, Backer)> = bodies
        .iter()
        .filter(|it| is_from_outside(analysis, it, home))
        .map(|it| (it.tokens.start, Backer::Body(it.id)))
        .collect();
    let named = |place: &&PlaceFound| {
        let in_body = analysis.bodies[..]
            .get(analysis.bodies.partition_point(|it| it.tokens.end <= place.tokens.start))
            .is_some_and(|it| it.tokens.start <= place.tokens.start);
        place.is_country && !in_body && Some(place.place) != home
    };
    for place in within(&analysis.places, tokens).iter().filter(named) {
        if gives(analysis, place) {
            found.push((place.tokens.start, Backer::Country(place.place)));
        }
    }
    let projects = tokens.clone().filter(|&it| is_named_project(analysis, it, tokens));
    found.extend(projects.map(|it| (it, Backer::Project)));
    found.sort_by_key(|it| it.0);
    found
}

pub fn first_backer(
    analysis: &Analysis,
    near: &Range<usize>,
    home: Option<usize>,
) -> Option<(usize, Backer)> {
    backers(analysis, near, home).first().copied()
}

pub fn last_backer(
    analysis: &Analysis,
    near: &Range<usize>,
    home: Option<usize>,
) -> Option<(usize, Backer)> {
    backers(analysis, near, home).last().copied()
}

/// The programme of a text has rules of its own.
fn is_from_outside(analysis: &Analysis, body: &Body, home: Option<usize>) -> bool {
    let known = &analysis.body_names[body.id];
    let abroad = matches!(known.country, Some(Where::Sure(it)) if Some(it) != home);
    !known.is_programme && (known.is_stateless() || abroad)
}

/// *Belgium*, *the Swiss cooperation*, *Swiss money*: a country by its name, or by an adjective of
/// what it gives.
fn gives(analysis: &Analysis, place: &PlaceFound) -> bool {
    let before = place.tokens.start.saturating_sub(BESIDE)..place.tokens.start;
    let led = analysis.has_helping(&before, Helping::BackedBy);
    let beside = before.start..analysis.tokens.len().min(place.tokens.end + BESIDE);
    let help = analysis.has(&beside, Cue::Help)
        || [Helping::Government, Helping::Funds]
            .iter()
            .any(|&it| analysis.has_helping(&beside, it));
    if place.is_demonym {
        return led || help;
    }
    // *of the Gambia*
    let is_article = |at: &usize| analysis.is(*at, Cue::Definite) && !analysis.is(*at, Cue::Of);
    let bare = before.clone().rev().find(|it| !is_article(it));
    let owned = bare.is_some_and(|it| analysis.is(it, Cue::Of));
    let last = before.end.saturating_sub(1);
    // In Portuguese *a* is an article, or says where.
    let article = analysis.is(last, Cue::Definite) && analysis.words(last..last + 1).len() == 1;
    let located = (owned || analysis.is(last, Cue::Locative)) && !article;
    !located || led || analysis.has(&before, Cue::Help) || help && owned
}

/// *the programme Bridges of Justice*, *the Open Border project*: the noun, and a name beside it.
fn is_named_project(analysis: &Analysis, at: usize, tokens: &Range<usize>) -> bool {
    let large = |it: usize| {
        tokens.contains(&it)
            && (analysis.tokens[it].shape.is_large() || analysis.is_mark(it, "«“\""))
    };
    let noun = analysis.cues_in(&(at..at + 1), Cue::Programme).any(|it| it.start == at)
        && !analysis.is(at, Cue::Expert);
    let before = at > tokens.start + 1
        && analysis.language.pack.bodies.all_capital
        && large(at - 1)
        && large(at - 2);
    noun && (large(at + 1) || before)
}
