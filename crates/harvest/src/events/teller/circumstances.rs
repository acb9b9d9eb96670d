//! Who was there, for how long, who was the host.

use super::Teller;
use crate::analysis::{Analysis, tense, within};
use crate::events::{delegations, place_in_time};
use crate::facts;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

impl Teller {
    /// Who was there, for how long, who was the host.
    pub(super) fn hear_circumstances(
        &mut self,
        analysis: &Analysis,
        tokens: &Range<usize>,
        at: usize,
        is_main: bool,
    ) {
        let sentence = analysis.sentence_of(tokens.start);
        let whole = &analysis.sentences[sentence].tokens;
        let delegations = delegations::find(analysis, tokens);
        let told = delegations.countries.len() > 1
            || !delegations::counted(analysis, tokens).is_empty()
            || delegations.countries.len() + delegations.experts.len() > 1
                && analysis.has(tokens, Cue::Delegate)
            || analysis.has(tokens, Cue::Gather)
            || analysis.has(tokens, Cue::Represent)
            || !delegations::comers::comers(analysis, tokens).is_empty()
            || !delegations::comers::lending(analysis, tokens).is_empty()
            // *A Spanish colleague followed the sessions.*
            || !delegations.countries.is_empty()
                && analysis.attendance_in(tokens, Attendance::Comes).next().is_some()
            // *They were shown round by officers of the Zambian Department*: hosts who act.
            || delegations.countries.iter().any(|it| Some(*it) == self.drafts[at].country)
            || delegations::allusions::are_ours(analysis, tokens)
            || delegations::allusions::are_hosts(analysis, tokens)
            || delegations::opens_with_people(analysis, tokens)
                && !tokens.clone().any(|it| analysis.is(it, Cue::Not))
                && !delegations.countries.is_empty();
        let mut hosts = delegations::hosts(analysis, tokens, self.drafts[at].country);
        if is_main && !self.drafts[at].is_planned {
            let is_ceremony =
                analysis.language.event_kinds[usize::from(self.drafts[at].kind)] == "ceremony";
            facts::add_all(&mut hosts, &delegations::actors(analysis, tokens, is_ceremony));
        }
        let draft = &mut self.drafts[at];
        // *Togo has offered to host the next one.*
        let another = analysis.attendance_in(tokens, Attendance::Another).next().is_some()
            || draft.position.is_some();
        let dated = another && draft.date.is_some();
        if is_main && draft.country.is_none() && draft.city.is_none() && dated {
            draft.country = hosts.first().copied().filter(|_| hosts.len() == 1);
        }
        draft.see_people(analysis, tokens, is_main);
        if !is_main && !told && !analysis.has(tokens, Cue::Host) {
            delegations::hear_route(analysis, sentence, draft);
            return;
        }
        draft.add_delegations(&delegations);
        self.hear_allusions(analysis, tokens, at);
        let draft = &mut self.drafts[at];
        hosts.retain(|it| !delegations.experts.contains(it));
        facts::add_all(&mut draft.countries, &hosts);
        // *The Ombudsman worked with the Institute of Chile*: hosts are not all who were there.
        if is_main && draft.countries.iter().all(|it| hosts.contains(it)) {
            facts::add_all(&mut draft.countries, &delegations::beside(analysis, tokens));
        }
        draft.is_held |=
            analysis.has(tokens, Cue::Gather) && !tense::is_all_ahead(analysis, tokens);
        draft.see_hosts(analysis, tokens);
        draft.add_evidence(whole);
        if draft.duration.is_none() {
            draft.duration = place_in_time::duration(analysis, tokens);
        }
        if is_main || analysis.has(tokens, Cue::Host) {
            for body in within(&analysis.bodies, tokens) {
                if !delegations::sends_experts(analysis, tokens, body.tokens.start) {
                    draft.add_body(body.id);
                }
            }
        }
        delegations::hear_route(analysis, sentence, draft);
    }
}
