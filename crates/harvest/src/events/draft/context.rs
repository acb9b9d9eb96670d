//! Events of the context: a summit or a global forum that the text only refers to.

use super::Draft;
use crate::analysis::Analysis;
use crate::events::mentions::Mention;
use crate::pack::Standing;
use std::ops::Range;

/// Between *on the margins of* and the name of an event: *the fifth*.
const GAP: usize = 3;

impl Draft {
    /// Whether the text only refers to it. A gathering of the world that is named once, and of which
    /// nobody is told to have been there or to have held it, is referred to in passing.
    pub fn is_of_context(&self, analysis: &Analysis) -> bool {
        let kind = analysis.language.event_kinds[usize::from(self.kind)].as_str();
        if matches!(kind, "training" | "mission" | "visit" | "study_visit") {
            return false;
        }
        let somebody = self.has_ours
            || [&self.countries, &self.experts, &self.bodies, &self.hosts, &self.co_hosts]
                .iter()
                .any(|it| !it.is_empty());
        self.is_aside && !self.is_own || self.is_of_world && !somebody && self.evidence.len() == 1
    }
}

/// *on the margins of the summit*, *as announced at the forum*
pub(super) fn is_aside(analysis: &Analysis, sentence: &Range<usize>, mention: &Mention) -> bool {
    let start = mention.phrase.start;
    let mut asides = analysis.standing_in(sentence, Standing::Aside);
    asides.any(|it| {
        let gap = it.end..start;
        it.end <= start && gap.len() <= GAP && !gap.clone().any(|it| analysis.is_mark(it, ",;:.("))
    })
}

/// *the Global Forum on Migration*
pub(super) fn is_of_world(analysis: &Analysis, mention: &Mention) -> bool {
    let named = mention.phrase.start..mention.phrase.end.max(mention.noun.end);
    mention.is_definite() && analysis.standing_in(&named, Standing::World).next().is_some()
}
