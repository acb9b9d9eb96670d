//! One event in several cities: *a visit to Vienna and Ljubljana*, *courses in Balti and Cahul*. Cities
//! that stand in a row are the stops of one event, and not as many events.

use super::draft::Draft;
use super::{mentions, place_in_time};
use crate::BlockKind;
use crate::analysis::{Analysis, City, Sentence};
use crate::facts;
use crate::pack::{Cue, Helping};
use rustc_hash::{FxHashMap, FxHashSet};
use std::ops::Range;

/// Cities of one sentence with nothing but small words, and towns, between them.
struct Row<'a> {
    sentence: usize,
    cities: &'a [City],
    /// Where they are named, and towns among them that no list has.
    stops: Vec<Range<usize>>,
}

/// A longer row is a list of towns, and no journey.
const LONGEST: usize = 12;

/// Makes one event of those that were told of the cities of a row.
pub fn join(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    let mut there: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (at, draft) in drafts.iter().enumerate() {
        draft.city.iter().for_each(|&it| there.entry(it).or_default().push(at));
    }
    let mut parts = FxHashSet::default();
    for row in rows(analysis) {
        let cities = row.cities.iter().filter_map(|it| there.get(&it.city));
        let mut here: Vec<usize> = cities.flatten().copied().collect();
        here.retain(|it| !parts.contains(it));
        here.sort_unstable();
        let own = own(analysis, &row, drafts, &here);
        let Some(main) = own.iter().copied().min_by_key(|&it| rank(analysis, &drafts[it])) else {
            continue;
        };
        if !drafts[main].route.is_empty() || own.len() < 2 && !tells(analysis, &row, &drafts[main])
        {
            continue;
        }
        drafts[main].route.clone_from(&row.stops);
        for it in own.into_iter().filter(|it| *it != main) {
            let part = std::mem::take(&mut drafts[it]);
            drafts[main].take_part(&part);
            parts.insert(it);
        }
    }
    facts::remove_at(drafts, &parts);
}

/// The rows of a text in which something can have taken place.
fn rows<'a>(analysis: &'a Analysis<'_>) -> Vec<Row<'a>> {
    let mut rows = Vec::new();
    let mut at = 0;
    while at < analysis.cities.len() {
        let first = &analysis.cities[at].tokens;
        let sentence = analysis.sentence_of(first.start);
        let it = &analysis.sentences[sentence];
        let stops = place_in_time::cities_in_a_row(analysis, at, &it.tokens);
        let last = stops.last().map_or(first.end, |it| it.end);
        let length = analysis.cities[at..].partition_point(|it| it.tokens.start < last);
        let cities = &analysis.cities[at..at + length];
        at += length;
        if !(2..=LONGEST).contains(&length) || it.kind == BlockKind::TableCell {
            continue;
        }
        let apart = cities.iter().all(|city| {
            cities.iter().filter(|it| it.city == city.city).count() == 1
                && !mentions::is_in_body(analysis, &city.tokens)
        });
        if apart && is_led(analysis, first.start, it) {
            rows.push(Row { sentence, cities, stops });
        }
    }
    rows
}

/// *in Lima and Quito*, and in a heading *learning from Lima and Quito*: cities that are the subject
/// of their sentence are those who act.
fn is_led(analysis: &Analysis, city: usize, sentence: &Sentence) -> bool {
    let led = city.saturating_sub(1).max(sentence.tokens.start)..city;
    let small = [Cue::Preposition, Cue::Locative, Cue::Of, Cue::RangeFrom];
    analysis.is_located(city, &sentence.tokens)
        || analysis.cues_in(&sentence.tokens, Cue::Route).any(|it| it.end == city)
        || analysis.has_helping(&led, Helping::To)
        || sentence.kind == BlockKind::Heading
            && led.into_iter().any(|it| analysis.is_any(it, &small))
}

/// Of the events in the cities of a row those that can be one.
fn own(analysis: &Analysis, row: &Row, drafts: &[Draft], here: &[usize]) -> Vec<usize> {
    let it = &analysis.sentences[row.sentence];
    let told = |draft: &Draft| {
        let titled = it.kind == BlockKind::Heading && draft.travels(analysis);
        draft.guess.is_some() || titled || tells(analysis, row, draft)
    };
    let mut own: Vec<usize> = Vec::new();
    for &at in here {
        let draft = &drafts[at];
        if own.iter().all(|&it| may_be_one(&drafts[it], draft)) && told(draft) {
            own.push(at);
        }
    }
    own
}

fn may_be_one(one: &Draft, other: &Draft) -> bool {
    let dates = one.date.as_ref().zip(other.date.as_ref());
    dates.is_none_or(|(one, other)| super::draft::may_agree(one.start, other.start))
        && one.position.zip(other.position).is_none_or(|(one, other)| one == other)
}

/// What the rules tell comes before a guess, and a journey before a meeting on it.
fn rank(analysis: &Analysis, draft: &Draft) -> (bool, bool, bool) {
    (draft.guess.is_some(), !draft.travels(analysis), draft.date.is_none())
}

/// Whether the sentence of a row tells an event.
fn tells(analysis: &Analysis, row: &Row, draft: &Draft) -> bool {
    draft.evidence.contains(&analysis.sentences[row.sentence].tokens)
}

impl Draft {
    /// Takes what was told of a part of it as of an event of its own.
    pub(super) fn take_part(&mut self, part: &Self) {
        part.date.iter().for_each(|it| self.take_date(it));
        facts::add_all(&mut self.countries, &part.countries);
        facts::add_all(&mut self.experts, &part.experts);
        facts::add_all(&mut self.bodies, &part.bodies);
        facts::add_all(&mut self.hosts, &part.hosts);
        facts::add_all(&mut self.themes, &part.themes);
        facts::add_all(&mut self.evidence, &part.evidence);
        self.has_people |= part.has_people;
        self.has_ours |= part.has_ours;
        self.has_hosts |= part.has_hosts;
    }
}
