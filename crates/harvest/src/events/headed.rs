//! What a heading names is told below it: the two are one event.

use super::draft::{Draft, may_agree};
use crate::BlockKind;
use crate::analysis::Analysis;
use crate::facts;
use rustc_hash::{FxHashMap, FxHashSet};

/// The first sentences below a heading tell what it names.
const BELOW: usize = 4;

/// Gives what headings alone tell to the events that are told below them.
pub fn join(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    let mut beginning: FxHashMap<usize, Vec<usize>> = FxHashMap::default();
    for (at, draft) in drafts.iter().enumerate() {
        sentences(analysis, draft).min().iter().for_each(|&it| {
            beginning.entry(it).or_default().push(at);
        });
    }
    let mut joined = FxHashSet::default();
    for at in 0..drafts.len() {
        let Some(heading) = last_heading(analysis, &drafts[at]) else { continue };
        let mut below = below(analysis, heading).filter_map(|it| beginning.get(&it)).flatten();
        let fits = |it: usize| !joined.contains(&it) && may_be_one(&drafts[at], &drafts[it]);
        if let Some(&own) = below.find(|&&it| fits(it)) {
            let heading = std::mem::take(&mut drafts[at]);
            drafts[own].take_place(&heading);
            drafts[own].take_part(&heading);
            joined.insert(at);
        }
    }
    facts::remove_at(drafts, &joined);
}

/// The first sentences below a heading, to the next one.
fn below(analysis: &Analysis, heading: usize) -> impl Iterator<Item = usize> {
    let last = analysis.sentences.len().min(heading + BELOW + 1);
    (heading + 1..last).take_while(|&it| analysis.sentences[it].kind != BlockKind::Heading)
}

fn sentences(analysis: &Analysis, draft: &Draft) -> impl Iterator<Item = usize> {
    draft.evidence.iter().map(|it| analysis.sentence_of(it.start))
}

/// The last of the headings that tell an event, if nothing else does.
fn last_heading(analysis: &Analysis, draft: &Draft) -> Option<usize> {
    let is_heading = |it: usize| analysis.sentences[it].kind == BlockKind::Heading;
    let last = sentences(analysis, draft).max()?;
    sentences(analysis, draft).all(is_heading).then_some(last)
}

/// Whether nothing that is told of one is against the other.
fn may_be_one(heading: &Draft, told: &Draft) -> bool {
    let same_city = heading.city.is_some() && heading.city == told.city;
    let open = told.city.is_none()
        && told.route.is_empty()
        && told.country.is_none_or(|it| Some(it) == heading.country);
    let dates = heading.date.as_ref().zip(told.date.as_ref());
    (same_city || open && heading.city.is_some() && heading.kind == told.kind)
        && dates.is_none_or(|(one, other)| may_agree(one.start, other.start))
        && heading.position.zip(told.position).is_none_or(|(one, other)| one == other)
        && !told.is_planned
}

impl Draft {
    /// Takes the city that a heading says, with its stops, and the number in a series.
    fn take_place(&mut self, heading: &Self) {
        if self.city.is_none() {
            self.city = heading.city;
            self.city_name.clone_from(&heading.city_name);
            self.country = heading.country.or(self.country);
        }
        if self.route.is_empty() {
            self.route.clone_from(&heading.route);
        }
        self.position = self.position.or(heading.position);
        self.duration = self.duration.or(heading.duration);
    }
}
