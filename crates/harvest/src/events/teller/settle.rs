//! Which event a mention speaks of.

use super::Teller;
use crate::analysis::{Analysis, within};
use crate::events::draft::Draft;
use crate::events::mentions::Mention;
use crate::pack::Attendance;

impl Teller {
    /// Which event a mention speaks of: a known one, a new one, or none that is worth telling.
    pub(super) fn settle(
        &mut self,
        analysis: &Analysis,
        mention: &Mention,
        sentence: usize,
    ) -> Option<usize> {
        if let Some(city) = mention.city {
            let city = analysis.cities[city].city;
            if let Some(at) = self
                .drafts
                .iter()
                .position(|it| it.city == Some(city) && it.agrees(analysis, mention))
            {
                return Some(at);
            }
        }
        // *Peru joined the closing session by video link.*
        let part = mention.is_definite() && is_part(analysis, mention) && mention.city.is_none();
        let near = |&it: &usize| {
            self.drafts[it].agrees_on_date(analysis, mention)
                && self.topic_block.abs_diff(analysis.sentences[sentence].block) <= 1
        };
        if let Some(whole) = self.topic.filter(near).filter(|_| part) {
            return Some(whole);
        }
        let known = self.drafts.iter().position(|it| it.is_same(analysis, mention));
        if known.is_some() {
            return known;
        }
        let here = analysis.sentences[sentence].block;
        let topic = self.topic.filter(|&it| {
            // *The fourth workshop will be held …* in a later paragraph is another one.
            let own = mention.position.is_some() && self.drafts[it].position.is_none();
            let apart = own && self.topic_block != here && !self.topic_is_heading;
            self.drafts[it].may_be(analysis, mention) && !apart
        });
        if mention.is_definite() && topic.is_some() {
            return topic;
        }
        // *the workshop in Lima … The workshop began on 3 May*: the one of the sentence before.
        let last = self.drafts.len().checked_sub(1).filter(|&it| {
            let draft = &self.drafts[it];
            let told = draft.evidence.last().map(|it| analysis.sentence_of(it.start));
            let beside = told.is_some_and(|it| {
                analysis.sentences[it].block == here && sentence - it.min(sentence) <= 2
            });
            beside && draft.kind == mention.kind && draft.may_be(analysis, mention)
        });
        if mention.is_definite() && last.is_some() {
            return last;
        }
        if let Some(only) = self.only_one(mention) {
            return Some(only);
        }
        let is_first = self.drafts.is_empty();
        if !mention.is_worth_telling(analysis, &analysis.sentences[sentence], is_first) {
            return None;
        }
        self.drafts.push(Draft::new(mention.kind));
        Some(self.drafts.len() - 1)
    }

    /// *the ceremony*, where the text has told of one only.
    pub(super) fn only_one(&self, mention: &Mention) -> Option<usize> {
        let bare = mention.city.is_none() && mention.date.is_none() && mention.position.is_none();
        let mut same = (0..self.drafts.len()).filter(|&it| self.drafts[it].kind == mention.kind);
        let only = same.next().filter(|_| same.next().is_none());
        only.filter(|_| mention.is_definite() && bare && !mention.is_many)
    }
}

/// *the closing session*
fn is_part(analysis: &Analysis, mention: &Mention) -> bool {
    // *the Surat Thani session* is another.
    if !within(&analysis.cities, &mention.phrase).is_empty() {
        return false;
    }
    let mut parts = analysis.attendance_in(&mention.noun, Attendance::Part);
    parts.any(|it| it.end == mention.noun.end)
}
