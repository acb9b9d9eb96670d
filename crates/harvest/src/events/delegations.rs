//! Which countries were represented, which sent experts, and which cities a mission went to.

use super::Draft;
use crate::analysis::{Analysis, within};
use crate::pack::Cue;
use std::ops::Range;

/// Places, by number.
#[derive(Debug, Default)]
pub struct Delegations {
    pub countries: Vec<usize>,
    pub experts: Vec<usize>,
}

/// *Cotonou, Benin*: the country says where the city lies.
fn explains_city(analysis: &Analysis, place: &Range<usize>) -> bool {
    let Some(mark) = place.start.checked_sub(1) else { return false };
    let before = analysis.cities.partition_point(|it| it.tokens.end <= mark);
    let touches = before > 0 && analysis.cities[before - 1].tokens.end == mark;
    touches && analysis.is_mark(mark, ",(")
}

/// What governs the name of a country in a list.
enum Governor {
    Delegate,
    Expert,
}

/// The countries of a sentence whose delegates or experts it names.
pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Delegations {
    let mut delegations = Delegations::default();
    for place in within(&analysis.places, sentence).iter().filter(|it| it.is_country) {
        if super::mentions::is_in_body(analysis, &place.tokens)
            || explains_city(analysis, &place.tokens)
        {
            continue;
        }
        let list = match governor(analysis, sentence, place.tokens.start, place.is_demonym) {
            Some(Governor::Delegate) => &mut delegations.countries,
            Some(Governor::Expert) => &mut delegations.experts,
            None => continue,
        };
        if !list.contains(&place.place) {
            list.push(place.place);
        }
    }
    if delegations.countries.is_empty() && came_together(analysis, sentence) {
        delegations.countries = longest_list(analysis, sentence, &delegations.experts);
    }
    delegations
}

fn came_together(analysis: &Analysis, sentence: &Range<usize>) -> bool {
    analysis.has(sentence, Cue::Gather) || analysis.has(sentence, Cue::Represent)
}

/// *Estiveram presentes magistrados de Angola, de Moçambique e de Portugal*: whoever they are,
/// three countries in a row were there.
fn longest_list(analysis: &Analysis, sentence: &Range<usize>, experts: &[usize]) -> Vec<usize> {
    let mut list: Vec<usize> = Vec::new();
    let mut end = sentence.start;
    for place in within(&analysis.places, sentence).iter().filter(|it| it.is_country) {
        let gap = end..place.tokens.start;
        let small = [Cue::Of, Cue::And, Cue::Definite, Cue::Preposition];
        let joined = gap.len() <= 4
            && gap.clone().all(|it| analysis.is_any(it, &small) || analysis.is_mark(it, ","));
        if !joined && list.len() < 3 {
            list.clear();
        }
        if (joined || list.is_empty()) && !experts.contains(&place.place) {
            crate::facts::add(&mut list, place.place);
        }
        end = place.tokens.end;
    }
    if list.len() < 3 { Vec::new() } else { list }
}

/// The nearest word before a country that says whose country it is.
fn governor(
    analysis: &Analysis,
    sentence: &Range<usize>,
    at: usize,
    is_demonym: bool,
) -> Option<Governor> {
    let reach = if is_demonym { 6 } else { 90 };
    // English demonyms stand before their noun.
    if is_demonym && analysis.language.pack.bodies.all_capital {
        let after = at + 1..sentence.end.min(at + 5);
        return after.into_iter().find_map(|it| governs(analysis, it));
    }
    let before = sentence.start.max(at.saturating_sub(reach))..at;
    for back in before.rev() {
        if let Some(governor) = governs(analysis, back) {
            return Some(governor);
        }
        if analysis.is_mark(back, ";:") || is_elsewhere(analysis, back) {
            return None;
        }
    }
    None
}

fn governs(analysis: &Analysis, at: usize) -> Option<Governor> {
    if analysis.is(at, Cue::Expert) {
        return Some(Governor::Expert);
    }
    (analysis.is_any(at, &[Cue::Delegate, Cue::Represent])).then_some(Governor::Delegate)
}

/// A verb or a place where something happens between the list and its governor.
fn is_elsewhere(analysis: &Analysis, at: usize) -> bool {
    analysis.is_any(at, &[Cue::Hold, Cue::Relative]) && !analysis.is(at, Cue::Gather)
}

/// *A equipe passa por Brasília, Boa Vista e Manaus.*
pub fn hear_route(analysis: &Analysis, sentence: usize, draft: &mut Draft) {
    let tokens = &analysis.sentences[sentence].tokens;
    if !analysis.has(tokens, Cue::Route) {
        return;
    }
    let route = analysis.cues_in(tokens, Cue::Route).next().map_or(tokens.start, |it| it.end);
    let cities = within(&analysis.cities, &(route..tokens.end));
    if cities.len() < 2 || draft.city.is_some() {
        return;
    }
    draft.route = cities.iter().map(|it| it.tokens.clone()).collect();
    draft.city = Some(cities[0].city);
    draft.add_evidence(tokens);
}
