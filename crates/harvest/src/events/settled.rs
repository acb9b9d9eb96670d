//! Events that are told by no noun and no verb of the lists, but by all that stands around a city.

use super::draft::Draft;
use super::{MOST, called_off, gist, mentions};
use crate::BlockKind;
use crate::analysis::{Analysis, within};
use crate::weigh::{self, Question, Settled};
use rustc_hash::{FxHashMap, FxHashSet};

/// A city in which something less likely took place is only named. All that is told of an event is
/// weighed again when all are proposed.
const LIKELY: f64 = 0.5;
/// It may say where an event beside it was all the same.
const SAYS_WHERE: f64 = 0.3;
/// A told event that has no city yet is of one that is named so near.
const NEAR: usize = 1;
/// What is told more sentences below a heading is told under none.
const UNDER: usize = 60;

/// Adds what took place in the cities that no event has yet, or says where one of them was.
pub fn add(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    if !weigh::can_be_weighed(analysis) {
        return;
    }
    for (settled, likelihood) in likely(analysis, drafts) {
        let city = &analysis.cities[settled.city];
        let country = analysis.country_of_city(city.city);
        let placeless = drafts.iter().position(|it| {
            let fits = it.country.is_none() || it.country == country;
            let open = it.city.is_none() && it.route.is_empty();
            open && fits && says_where(analysis, settled.sentence, it) && !it.is_online(analysis)
        });
        match placeless {
            Some(at) => {
                drafts[at].take_city(analysis, city);
                drafts[at].add_evidence(&analysis.sentences[settled.sentence].tokens);
            }
            None if likelihood < LIKELY => {}
            None if drafts.len() >= MOST => return,
            None => drafts.push(gist::at(analysis, settled.sentence, city, likelihood)),
        }
    }
}

/// Whether a sentence that names a city says where an event was: beside it in the paragraph, or as the
/// heading under which it is told.
fn says_where(analysis: &Analysis, sentence: usize, draft: &Draft) -> bool {
    let it = &analysis.sentences[sentence];
    let mut told = draft.evidence.iter().map(|it| analysis.sentence_of(it.start));
    if it.kind != BlockKind::Heading {
        return told.any(|told| {
            told.abs_diff(sentence) <= NEAR && analysis.sentences[told].block == it.block
        });
    }
    let Some(told) = told.min().filter(|it| *it > sentence) else { return false };
    let above = analysis.sentences[..told].iter().rev().take(UNDER);
    let heading = above.take_while(|it| it.kind != BlockKind::Heading).count();
    it.block == 0 || told - heading == sentence + 1
}

/// Of each city that no event has, the naming that tells most, if it tells enough.
fn likely(analysis: &Analysis, drafts: &[Draft]) -> Vec<(Settled, f64)> {
    let mut known: FxHashSet<usize> = drafts.iter().filter_map(|it| it.city).collect();
    for row in drafts.iter().flat_map(|it| &it.route) {
        known.extend(within(&analysis.cities, row).iter().map(|it| it.city));
    }
    let mut best: FxHashMap<usize, (Settled, f64)> = FxHashMap::default();
    for settled in weigh::cities(analysis, |it| !known.contains(&it.city)) {
        if is_elsewhere(analysis, &settled) {
            continue;
        }
        let city = analysis.cities[settled.city].city;
        let likelihood = weigh::likelihood(Question::City, &settled.signs);
        if likelihood >= SAYS_WHERE && best.get(&city).is_none_or(|it| it.1 < likelihood) {
            best.insert(city, (settled, likelihood));
        }
    }
    let mut likely: Vec<(Settled, f64)> = best.into_values().collect();
    likely.sort_by_key(|it| it.0.city);
    likely
}

/// Whether the city is one that a body is named after, that the news is dated from, that stands in
/// an address, or that nobody went to: the event was called off, or people met by video.
fn is_elsewhere(analysis: &Analysis, settled: &Settled) -> bool {
    let city = &analysis.cities[settled.city];
    let tokens = &analysis.sentences[settled.sentence].tokens;
    mentions::is_in_body(analysis, &city.tokens)
        || mentions::is_dateline(analysis, settled.sentence, city)
        || mentions::is_address(analysis, settled.sentence)
        || gist::is_remote(analysis, tokens)
        || called_off::tells(analysis, tokens)
}
