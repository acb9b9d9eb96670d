//! Events that are told by no noun and no verb of the lists, but by all that stands around a city.

use super::draft::Draft;
use super::{called_off, gist, mentions};
use crate::BlockKind;
use crate::analysis::{Analysis, within};
use crate::weigh::{self, Question, Settled};
use rustc_hash::FxHashMap;

/// A city in which something less likely took place is only named.
const LIKELY: f64 = 0.7;
/// A told event that has no city yet is of one that is named so near.
const NEAR: usize = 1;

/// Adds what took place in the cities that no event has yet, or says where one of them was.
pub fn add(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    if !weigh::can_be_weighed(analysis) {
        return;
    }
    for (settled, likelihood) in likely(analysis, drafts) {
        let city = &analysis.cities[settled.city];
        let country = analysis.country_of_city(city.city);
        let near = |it: &Draft| {
            it.evidence.iter().any(|tokens| {
                let told = analysis.sentence_of(tokens.start);
                let block = |it: usize| analysis.sentences[it].block;
                told.abs_diff(settled.sentence) <= NEAR && block(told) == block(settled.sentence)
            })
        };
        let is_heading = analysis.sentences[settled.sentence].kind == BlockKind::Heading;
        let placeless = drafts.iter_mut().find(|it| {
            let fits = it.country.is_none() || it.country == country;
            it.city.is_none()
                && it.route.is_empty()
                && fits
                && !it.is_online(analysis)
                && (is_heading || near(it))
        });
        match placeless {
            Some(draft) => {
                draft.take_city(analysis, city);
                draft.add_evidence(&analysis.sentences[settled.sentence].tokens);
            }
            None => drafts.push(gist::at(analysis, settled.sentence, city, likelihood)),
        }
    }
}

/// Of each city that no event has, the naming that tells most, if it tells enough.
fn likely(analysis: &Analysis, drafts: &[Draft]) -> Vec<(Settled, f64)> {
    let mut known: Vec<usize> = drafts.iter().filter_map(|it| it.city).collect();
    for row in drafts.iter().flat_map(|it| &it.route) {
        known.extend(within(&analysis.cities, row).iter().map(|it| it.city));
    }
    let mut best: FxHashMap<usize, (Settled, f64)> = FxHashMap::default();
    for settled in weigh::cities(analysis) {
        let city = analysis.cities[settled.city].city;
        if known.contains(&city) || is_elsewhere(analysis, &settled) {
            continue;
        }
        let likelihood = weigh::likelihood(Question::City, &settled.signs);
        if likelihood >= LIKELY && best.get(&city).is_none_or(|it| it.1 < likelihood) {
            best.insert(city, (settled, likelihood));
        }
    }
    let mut likely: Vec<(Settled, f64)> = best.into_values().collect();
    likely.sort_by_key(|it| it.0.city);
    likely
}

/// Whether the city is one that a body is named after, that the news is dated from, or that nobody
/// went to: the event was called off, or people met by video.
fn is_elsewhere(analysis: &Analysis, settled: &Settled) -> bool {
    let city = &analysis.cities[settled.city];
    let tokens = &analysis.sentences[settled.sentence].tokens;
    mentions::is_in_body(analysis, &city.tokens)
        || mentions::is_dateline(analysis, settled.sentence, city)
        || gist::is_remote(analysis, tokens)
        || called_off::tells(analysis, tokens)
}
