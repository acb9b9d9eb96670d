//! Who was there by a word that points back: *both countries*, *the visitors*, *our officers*.

use super::Teller;
use crate::BlockKind;
use crate::analysis::Analysis;
use crate::events::delegations::{self, allusions};
use crate::{facts, scope};
use std::ops::Range;

/// Titles are among so many sentences.
const HEAD: usize = 4;
/// So many sentences back *both countries* may have been named.
const BACK: usize = 8;

impl Teller {
    /// Notes whom a sentence points to; who that is, is settled when the text has ended.
    pub(super) fn hear_allusions(&mut self, analysis: &Analysis, tokens: &Range<usize>, at: usize) {
        let is_new = self.drafts[at].evidence.len() <= 1;
        let is_told = is_new && !self.drafts[at].is_planned;
        let guests = if allusions::are_guests(analysis, tokens) && is_told {
            self.guests_before(at)
        } else {
            Vec::new()
        };
        // *The workshop will be held for the six countries* does not say who will come.
        let both = match delegations::parties::counted(analysis, tokens) {
            Some(count) if count == 2 || !self.drafts[at].is_planned => {
                self.parties(analysis, tokens)
            }
            _ => Vec::new(),
        };
        let back = if allusions::are_returning(analysis, tokens) {
            self.host_before(at).or(self.speaker).into_iter().collect()
        } else {
            Vec::new()
        };
        let speaker = self.speaker;
        let hosts = allusions::hosts_by_invitation(analysis, tokens);
        let draft = &mut self.drafts[at];
        facts::add_all(&mut draft.countries, &hosts);
        if !back.is_empty() {
            facts::add_all(&mut draft.countries, &back);
            draft.countries.extend(draft.country.filter(|it| !draft.countries.contains(it)));
        }
        facts::add_all(&mut draft.countries, &guests);
        facts::add_all(&mut draft.countries, &both);
        if allusions::are_ours(analysis, tokens) {
            draft.has_ours = true;
            draft.countries.extend(speaker.filter(|it| !draft.countries.contains(it)));
        }
        draft.has_hosts |= allusions::are_hosts(analysis, tokens);
    }

    /// *A return visit*: those who were hosts of the last visit are its guests.
    fn host_before(&self, at: usize) -> Option<usize> {
        let here = self.drafts[at].country;
        let mut others = (0..self.drafts.len()).rev().filter(|&it| it != at);
        others.find_map(|it| {
            let met = self.drafts[it].countries.iter().any(|it| Some(*it) == here);
            self.drafts[it].country.filter(|host| met && Some(*host) != here)
        })
    }

    /// Those who came from elsewhere to the last event before one.
    fn guests_before(&self, at: usize) -> Vec<usize> {
        let other = (0..self.drafts.len()).rev().filter(|&it| it != at);
        let mut guests = other.map(|it| &self.drafts[it]).map(|it| {
            let away = it.countries.iter().filter(|&&country| Some(country) != it.country);
            away.copied().collect::<Vec<_>>()
        });
        guests.find(|it| !it.is_empty()).unwrap_or_default()
    }

    /// *the four administrations*: those of an event, or of a title, that were as many; two may
    /// stand in the sentence itself or in one before.
    pub(super) fn parties(&self, analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
        let Some(count) = delegations::parties::counted(analysis, tokens) else {
            return Vec::new();
        };
        let here = analysis.sentence_of(tokens.start);
        let back = here.saturating_sub(BACK)..here;
        let named = |it: usize| scope::countries(analysis, &analysis.sentences[it].tokens);
        let own = || self.pair(named(here)).filter(|_| count == 2).unwrap_or_default();
        let lists = self.drafts.iter().rev().map(|it| it.countries.clone());
        let head = analysis.sentences.iter().take(HEAD);
        let titles = head.filter(|it| it.kind == BlockKind::Heading).map(|it| &it.tokens);
        let titles = titles.map(|it| scope::countries(analysis, it));
        let met = |it: usize| delegations::find(analysis, &analysis.sentences[it].tokens).countries;
        let before = back
            .rev()
            .filter(|_| count == 2)
            .filter_map(|it| self.pair(met(it)).or_else(|| self.pair(named(it))));
        let first = std::iter::once_with(own).chain(lists.clone());
        let mut all = first.chain(titles).chain(before);
        // Where more were there, those that are meant were named first.
        let mut more = lists.filter(|it| it.len() > count);
        all.find(|it| it.len() == count)
            .or_else(|| more.next().map(|it| self.first_of(it, count)))
            .unwrap_or_default()
    }

    /// The first of a list, whoever tells the text before all others.
    fn first_of(&self, mut list: Vec<usize>, count: usize) -> Vec<usize> {
        if let Some(at) = list.iter().position(|it| Some(*it) == self.speaker) {
            list[..=at].rotate_right(1);
        }
        list.truncate(count);
        list
    }

    /// Two countries, or one beside that of whoever tells the text.
    fn pair(&self, mut named: Vec<usize>) -> Option<Vec<usize>> {
        if let Some(own) = self.speaker.filter(|it| named.len() == 1 && !named.contains(it)) {
            named.push(own);
        }
        (named.len() == 2).then_some(named)
    }
}
