//! Whom the help went to, and where that is.

use crate::analysis::{Analysis, Body, Where, within};
use crate::pack::{Cue, Helping};
use crate::scope;
use std::ops::Range;

/// Experts stand so near to the body that sent them.
const SENDER: usize = 12;
/// *at the headquarters of the* has so many words.
const VENUE: usize = 5;
/// An adjective of what an institution is stands among its first words.
const OPENING: usize = 3;

/// Where the help went, as far as the sentence and what stands above it say.
pub fn places(analysis: &Analysis, sentence: usize, verb: usize) -> Vec<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut places: Vec<usize> = scope::opened(analysis, sentence).into_iter().collect();
    // *consulting Ghanaians who live in Germany*: that is where they live.
    let clause = (verb..tokens.end).find(|&it| analysis.is(it, Cue::Relative));
    let nearest = [verb..clause.unwrap_or(tokens.end), tokens.start..verb];
    let found = nearest.iter().flat_map(|it| {
        [scope::named_countries(analysis, it), scope::countries_of_cities(analysis, it)]
    });
    for countries in found {
        if places.is_empty() {
            places = countries;
        }
    }
    if places.is_empty() {
        places.extend(scope::headed(analysis, sentence));
    }
    places
}

/// The partner that some tokens name, leaving out those who only sent the experts: *trainers made
/// available by the Danish agency*.
pub fn own_partner(analysis: &Analysis, tokens: Range<usize>) -> Option<usize> {
    let sent = |it: &&Body| !is_sender(analysis, it, tokens.start) && !is_a_venue(analysis, it);
    let bodies: Vec<Body> =
        within(&analysis.bodies, &tokens).iter().filter(sent).cloned().collect();
    partner(analysis, &bodies)
}

/// *met at the headquarters of the ministry*: that it was there makes no partner of it.
fn is_a_venue(analysis: &Analysis, body: &Body) -> bool {
    let before = body.tokens.start.saturating_sub(VENUE)..body.tokens.start;
    analysis.helping_in(&before, Helping::Venue).any(|it| it.end + 1 >= body.tokens.start)
}

/// *trainers made available by the agency*
fn is_sender(analysis: &Analysis, body: &Body, from: usize) -> bool {
    let near = body.tokens.start.saturating_sub(SENDER).max(from)..body.tokens.start;
    near.clone().rev().take(2).any(|at| {
        let people = [Cue::Expert, Cue::Delegate].iter().any(|&it| analysis.has(&near, it));
        people && analysis.is_any(at, &[Cue::By, Cue::RangeFrom])
    })
}

/// The partner that the paragraph or the text before it has named, if it is of that country.
pub fn partner_around(analysis: &Analysis, sentence: usize, places: &[usize]) -> Option<usize> {
    let paragraph = scope::paragraph(analysis, sentence);
    let tokens = &analysis.sentences[sentence].tokens;
    let here = within(&analysis.bodies, &paragraph);
    let above = within(&analysis.bodies, &(0..tokens.start));
    let above = &above[above.len().saturating_sub(6)..];
    let fits = |it: &&Body| {
        let country = country_of(analysis, it.id);
        let there = places.is_empty() || country.is_none_or(|it| places.contains(&it));
        let before = it.tokens.start.saturating_sub(2)..it.tokens.start;
        there && !(analysis.has(&before, Cue::By) && is_sender(analysis, it, 0))
    };
    // What another paragraph tells of a network of many countries is no partner of one of them,
    // unless all below a heading is about it.
    let heading = scope::heading(analysis, sentence);
    let headed = |it: &Body| heading.contains(&it.tokens.start);
    let above = above.iter().rev().filter(|it| headed(it) || !is_of_several(analysis, it));
    let near = here.iter().chain(above).filter(fits);
    let mut partners = near.filter_map(|it| partner(analysis, std::slice::from_ref(it)));
    partners.next()
}

/// *the Ibero-American network of prosecutors*: an institution of several countries.
fn is_of_several(analysis: &Analysis, body: &Body) -> bool {
    // *the Ministry of African Integration* is of one country.
    let opening = body.tokens.start..body.tokens.end.min(body.tokens.start + OPENING);
    let sure = matches!(analysis.body_names[body.id].country, Some(Where::Sure(_)));
    !sure && analysis.has_helping(&opening, Helping::Regional)
}

/// Whether a sentence or the heading above it names a partner that is of several countries.
pub fn is_network(analysis: &Analysis, sentence: usize, partner: Option<usize>) -> bool {
    let tokens = &analysis.sentences[sentence].tokens;
    [tokens, &scope::heading(analysis, sentence)]
        .into_iter()
        .flat_map(|it| within(&analysis.bodies, it))
        .any(|it| Some(it.id) == partner && is_of_several(analysis, it))
}

/// The first body that is not the programme nor one of the world's.
pub fn partner(analysis: &Analysis, bodies: &[Body]) -> Option<usize> {
    let partner = bodies.iter().find(|it| {
        let body = &analysis.body_names[it.id];
        !body.is_programme && !body.is_stateless()
    });
    partner.map(|it| it.id)
}

pub fn country_of(analysis: &Analysis, body: usize) -> Option<usize> {
    analysis.body_names[body].country.map(Where::place)
}
