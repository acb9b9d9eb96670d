//! Who was there by a word that points back: *both countries*, *the visitors*, *our officers*.

use super::Teller;
use crate::analysis::Analysis;
use crate::events::delegations::{self, allusions};
use crate::{facts, scope};
use std::ops::Range;

/// So many sentences back *both countries* may have been named.
const BACK: usize = 8;

impl Teller {
    /// Notes whom a sentence points to; who that is, is settled when the text has ended.
    pub(super) fn hear_allusions(&mut self, analysis: &Analysis, tokens: &Range<usize>, at: usize) {
        let guests = if allusions::are_guests(analysis, tokens) && self.drafts[at].is_open() {
            self.guests_before(at)
        } else {
            Vec::new()
        };
        let both = delegations::parties::counted(analysis, tokens) == Some(2);
        let both = if both { self.parties(analysis, tokens) } else { Vec::new() };
        let hosts = allusions::hosts_by_invitation(analysis, tokens);
        let draft = &mut self.drafts[at];
        facts::add_all(&mut draft.countries, &hosts);
        facts::add_all(&mut draft.countries, &guests);
        facts::add_all(&mut draft.countries, &both);
        draft.has_ours |= allusions::are_ours(analysis, tokens);
        draft.has_hosts |= allusions::are_hosts(analysis, tokens);
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
        let own = || (count == 2).then(|| pair(analysis, here)).flatten().unwrap_or_default();
        let lists = self.drafts.iter().rev().map(|it| it.countries.clone());
        let title = || scope::countries(analysis, &analysis.sentences[0].tokens);
        let before = back.rev().filter(|_| count == 2).filter_map(|it| pair(analysis, it));
        let first = std::iter::once_with(own).chain(lists);
        let mut all = first.chain(std::iter::once_with(title)).chain(before);
        all.find(|it| it.len() == count).unwrap_or_default()
    }
}

/// The two countries that a sentence names, or the one that it names beside whose text it is.
fn pair(analysis: &Analysis, sentence: usize) -> Option<Vec<usize>> {
    let mut named = scope::countries(analysis, &analysis.sentences[sentence].tokens);
    if let Some(own) = scope::speaker(analysis).filter(|it| !named.contains(it))
        && named.len() == 1
    {
        named.push(own);
    }
    (named.len() == 2).then_some(named)
}
