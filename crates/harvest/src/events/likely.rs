//! Which of the events that are proposed a text is likely to tell, by all their signs.

use super::Draft;
use crate::BlockKind;
use crate::analysis::Analysis;
use crate::weigh::{self, Question};

/// What the rules tell is left out below this.
const UNLIKELY: f64 = 0.2;
/// What only the signs of a city or a date tell is left out below this.
const LIKELY: f64 = 0.3;

/// Leaves out what is unlikely.
pub fn keep(analysis: &Analysis, drafts: &mut Vec<Draft>) {
    if !weigh::can_be_weighed(analysis) {
        return;
    }
    let mut signs = weigh::events(analysis, drafts).into_iter();
    drafts.retain_mut(|it| {
        let Some(signs) = signs.next().filter(|_| !is_laid_out(analysis, it)) else { return true };
        let likelihood = weigh::likelihood(Question::Event, &signs);
        it.guess = it.guess.map(|_| likelihood);
        likelihood >= if it.guess.is_some() { LIKELY } else { UNLIKELY }
    });
}

/// A form or a table means what it says.
pub fn is_laid_out(analysis: &Analysis, draft: &Draft) -> bool {
    let first = draft.evidence.first().map(|it| analysis.sentence_of(it.start));
    first.is_some_and(|it| analysis.sentences[it].kind == BlockKind::TableCell)
}
