//! What a heading names is told below it: the two are one event.

use super::draft::{Draft, may_agree};
use crate::BlockKind;
use crate::analysis::Analysis;

/// The first sentences below a heading tell what it names.
const BELOW: usize = 4;

/// Gives what headings alone tell to the events that are told below them.
pub fn join(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    let mut at = 0;
    while at < drafts.len() {
        match told_below(analysis, drafts, at) {
            Some(own) => {
                let heading = drafts.remove(at);
                let own = if own > at { own - 1 } else { own };
                drafts[own].take_place(&heading);
                drafts[own].take_part(&heading);
            }
            None => at += 1,
        }
    }
}

/// The event below a heading that may be the one that it names.
fn told_below(analysis: &Analysis, drafts: &[Draft], at: usize) -> Option<usize> {
    let heading = &drafts[at];
    let sentences = |draft: &Draft| -> Vec<usize> {
        draft.evidence.iter().map(|it| analysis.sentence_of(it.start)).collect()
    };
    let own = sentences(heading);
    let last = own.iter().copied().max()?;
    if own.iter().any(|&it| analysis.sentences[it].kind != BlockKind::Heading) {
        return None;
    }
    drafts.iter().position(|it| {
        let first = sentences(it).into_iter().min();
        let below = first.is_some_and(|it| it > last && it <= last + BELOW);
        below && may_be_one(heading, it)
    })
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
    /// Takes the city that a heading says.
    fn take_place(&mut self, heading: &Self) {
        if self.city.is_none() {
            self.city = heading.city;
            self.city_name.clone_from(&heading.city_name);
            self.country = heading.country.or(self.country);
        }
    }
}
