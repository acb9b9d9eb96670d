//! What a sentence adds that names no event: whether it goes on with the one before, where that was,
//! and who was on its roll.

use super::Teller;
use crate::BlockKind;
use crate::analysis::Analysis;
use crate::events::{Draft, delegations, place_in_time};
use crate::pack::{Attendance, Cue};
use crate::scope;
use std::ops::Range;

impl Teller {
    /// The event that a sentence goes on with which names none: the topic, or the one of the title.
    pub(super) fn going_on(
        &self,
        analysis: &Analysis,
        tokens: &Range<usize>,
        block: usize,
    ) -> Option<usize> {
        let Some(topic) = self.topic else {
            let came = analysis.has(tokens, Cue::Gather);
            return (came && self.drafts.len() == 1).then_some(0);
        };
        if !self.is_still_here(analysis, tokens, block) {
            return None;
        }
        // What had been before, or will be, is left behind with its paragraph.
        let first = self.topic_block != block && !self.drafts[topic].is_present;
        Some(if first { 0 } else { topic })
    }

    /// Whether a sentence without a mention still speaks of the topic: it stands in the same
    /// paragraph, or soon after and lists delegations.
    pub(super) fn is_still_here(
        &self,
        analysis: &Analysis,
        tokens: &Range<usize>,
        block: usize,
    ) -> bool {
        // The report of one event is about it to its end.
        let near = block >= self.topic_block && block - self.topic_block <= 2
            || self.is_form && self.topic == Some(0);
        let lists = || {
            let came = analysis.has(tokens, Cue::Gather) || analysis.has(tokens, Cue::Represent);
            let people = delegations::opens_with_people(analysis, tokens);
            // *Two observers of Peru sat at the table, too*, just after.
            let others = [Cue::Expert, Cue::Population];
            let beside = analysis.has(tokens, Cue::Gather)
                && block == self.topic_block + 1
                && !others.iter().any(|&it| analysis.has(tokens, it));
            let least = if beside { 1 } else { 2 };
            self.is_form && analysis.has(tokens, Cue::Host)
                || (came || people) && delegations::find(analysis, tokens).countries.len() >= least
        };
        self.topic_block == block || near && lists()
    }

    /// *Guinea. … Senegal. …*: where a paragraph opens with another country, the event before is left.
    pub(super) fn leave_country(
        &mut self,
        analysis: &Analysis,
        tokens: &Range<usize>,
        block: usize,
    ) {
        let Some(topic) = self.topic.filter(|_| self.topic_block != block) else { return };
        let opened = scope::opening_place(analysis, tokens);
        let own = self.drafts[topic].country;
        if opened.zip(own).is_some_and(|(opened, own)| opened != own) {
            self.topic = None;
        }
    }

    /// *… a study visit to the Philippines. In Manila the group was received by …*: where the event
    /// was, the next sentences say.
    pub(super) fn hear_city(&mut self, analysis: &Analysis, tokens: &Range<usize>, block: usize) {
        let near = |it: &usize| {
            block >= self.topic_block && block - self.topic_block <= 1 && *it < self.drafts.len()
        };
        let Some(topic) = self.topic.filter(near) else { return };
        let draft = &mut self.drafts[topic];
        let placed = draft.city.is_some() || !draft.route.is_empty();
        if placed || draft.is_planned || draft.is_online(analysis) {
            return;
        }
        let Some(city) = place_in_time::city_of_scene(analysis, tokens, self.topic_block == block)
        else {
            return;
        };
        // *According to the delegates present in Mexico*: those of another event that was there.
        if self.drafts.iter().any(|it| it.city == Some(city.city)) {
            return;
        }
        let draft = &mut self.drafts[topic];
        let country = analysis.country_of_city(city.city);
        if draft.country.is_none_or(|it| Some(it) == country) {
            draft.take_city(analysis, city);
            draft.add_evidence(tokens);
        }
    }

    /// *On the last day there was a round table*: a new event without a place is where the one before
    /// was, if it was then.
    pub(super) fn stay_in_place(&mut self, analysis: &Analysis, at: usize, sentence: usize) {
        let told = &analysis.sentences[sentence];
        let near = |it: &usize| *it != at && told.block.abs_diff(self.topic_block) <= 1;
        let Some(topic) = self.topic.filter(near).map(|it| &self.drafts[it]) else { return };
        let own = &self.drafts[at];
        let remote = analysis.has(&told.tokens, Cue::Online);
        if own.is_planned || own.city.is_some() || own.country.is_some() || remote {
            return;
        }
        let then = analysis.attendance_in(&told.tokens, Attendance::SameTime).next().is_some();
        let month = |it: &Draft| {
            it.date.as_ref().filter(|it| it.has_month()).map(|it| (it.start.year, it.start.month))
        };
        let same = month(own).is_some() && month(own) == month(topic);
        if topic.city.is_none() || topic.is_planned || !(same || then && own.date.is_none()) {
            return;
        }
        let (city, name, country) = (topic.city, topic.city_name.clone(), topic.country);
        let date = topic.date.clone().filter(|_| then);
        let draft = &mut self.drafts[at];
        (draft.city, draft.city_name, draft.country) = (city, name, country);
        draft.date = draft.date.take().or(date);
        draft.is_present = true;
        draft.is_held = true;
    }

    /// *Officers of Fiji and Samoa sat beside their colleagues. Classes ran from 15 to 19 May.*
    pub(super) fn wait(&mut self, analysis: &Analysis, sentence: usize) {
        let tokens = &analysis.sentences[sentence].tokens;
        let met = analysis.has(tokens, Cue::Gather)
            || analysis.attendance_in(tokens, Attendance::Comes).next().is_some();
        let came = delegations::find(analysis, tokens);
        if met
            && came.countries.len() > 1
            && analysis.sentences[sentence].kind == BlockKind::Paragraph
        {
            self.waiting = Some((came, sentence));
        }
    }

    /// Gives the first event of a text those whom the sentence before it named.
    pub(super) fn take_waiting(&mut self, analysis: &Analysis, at: usize, sentence: usize) {
        let Some((came, told)) = self.waiting.take() else { return };
        let same = analysis.sentences[told].block == analysis.sentences[sentence].block;
        let draft = &mut self.drafts[at];
        if at == 0 && told + 1 == sentence && same && !draft.is_planned {
            draft.add_delegations(&came);
            draft.add_evidence(&analysis.sentences[told].tokens);
        }
    }

    /// Lines of a roll: *Participants: Peru, Chile*, or an item for each below the title. Without
    /// a topic they belong to the event that the text has told first.
    pub(super) fn hear_roll(&mut self, analysis: &Analysis, sentence: usize) -> bool {
        let it = &analysis.sentences[sentence];
        let title = delegations::roll(analysis, &it.tokens);
        let goes_on = it.kind == BlockKind::ListItem;
        self.roll = title.or(self.roll.filter(|_| goes_on));
        let Some((governor, at)) = self.roll.zip(self.topic.or(self.first())) else {
            return false;
        };
        let draft = &mut self.drafts[at];
        let all = delegations::all_of(analysis, &it.tokens, governor);
        if !all.countries.is_empty() || !all.experts.is_empty() {
            draft.add_delegations(&all);
            draft.add_evidence(&it.tokens);
            draft.is_whole = true;
        }
        true
    }

    pub(super) fn first(&self) -> Option<usize> {
        (!self.drafts.is_empty()).then_some(0)
    }
}
