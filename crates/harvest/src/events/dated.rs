//! Events that are told by no noun, no verb and no city, but by all that stands around a date.

use super::draft::Draft;
use super::{MOST, called_off, gist};
use crate::analysis::{Analysis, Date};
use crate::weigh::{self, Question};
use rustc_hash::FxHashSet;

/// A date on which something less likely took place is only named. All that is told of an event is
/// weighed again when all are proposed.
const LIKELY: f64 = 0.3;

/// Adds what took place in the months that no event has.
pub fn add(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    if !weigh::can_be_weighed(analysis) {
        return;
    }
    let month = |it: &Date| (it.start.year, it.start.month);
    let mut known = FxHashSet::default();
    for dated in weigh::dates(analysis, drafts) {
        let date = &analysis.dates[dated.date];
        let likelihood = weigh::likelihood(Question::Date, &dated.signs);
        let tokens = &analysis.sentences[dated.sentence].tokens;
        if likelihood < LIKELY
            || known.contains(&month(date))
            || called_off::tells(analysis, tokens)
        {
            continue;
        }
        known.insert(month(date));
        let undated =
            drafts.iter_mut().find(|it| it.date.is_none() && it.evidence.contains(tokens));
        if let Some(draft) = undated {
            draft.take_date(date);
        } else if drafts.len() < MOST {
            drafts.push(gist::on(analysis, dated.sentence, date, likelihood));
        }
    }
}
