//! Who travels: those who were sent and tell it themselves, and visitors who come to learn.

use super::deeds::{LINK, acts, does};
use super::{Help, Scene};
use crate::actions::people::Party;
use crate::actions::{country_of, partner_around};
use crate::analysis::{Analysis, Body, City, within};
use crate::language::Meaning;
use crate::pack::{Cue, Helping};
use crate::tokens::Shape;
use crate::{BlockKind, scope};
use std::ops::Range;

/// A shorter word has an ending only by chance.
const SHORTEST: usize = 4;
/// What a text is about stands in its first lines.
const TITLE: usize = 2;
/// The head of a report has so many sentences.
const HEAD: usize = 6;

impl Scene<'_, '_> {
    /// *Five officers of the Service of Zambia made a study visit to Vilnius*: they are helped. So are
    /// people of the country that the text is about who go abroad, if nobody asked them for help.
    pub fn visit(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        let mut head = analysis.sentences.iter().take(TITLE);
        let titled = head.any(|it| {
            it.kind == BlockKind::Heading && scope::tells_study_visit(analysis, &it.tokens)
        });
        let learns = titled || learns(analysis, tokens);
        let from =
            analysis.helping_in(tokens, Helping::Learn).next().map_or(tokens.start, |it| it.start);
        let goals = [from..tokens.end, tokens.start..from];
        let mut abroad = goals.iter().flat_map(|it| within(&analysis.cities, it));
        let goal = abroad.find(|it| self.is_goal(it))?;
        let host = analysis.country_of_city(goal.city)?;
        let away = |it: &Party| match it.from.first() {
            Some(from) => *from != host,
            None => it.body.is_some() && self.home.is_some_and(|it| it != host),
        };
        let people = |it: &&Party| (it.is_people || titled) && away(it);
        let visitors = self.parties.iter().find(people);
        let place = visitors.and_then(|it| it.from.first().copied()).or(self.home);
        let place = place.filter(|it| *it != host)?;
        let at_home = self.home == Some(place) && self.is_home_sure && does(analysis, tokens);
        if !(learns || visitors.is_some() && at_home) {
            return None;
        }
        let own = visitors.and_then(|it| it.body);
        let around = || {
            let partner = partner_around(analysis, self.sentence, &[place])?;
            let sure = country_of(analysis, partner) == Some(place);
            (sure || visitors.is_some()).then_some(partner)
        };
        let partner = own.or_else(around);
        let at = visitors.map_or(tokens.start, |it| it.tokens.start);
        partner.map(|it| Help { at, partner: Some(it), place: Some(place), is_named: false })
    }

    /// *I spent two weeks in Lima with the Directorate*: who was sent tells it.
    pub fn myself(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        let mut tellers = analysis.helping_in(tokens, Helping::Myself);
        let told = tellers.find(|it| is_teller(analysis, it.start)).map(|it| it.start);
        let we = || is_of_a_mission(analysis).then(|| we(analysis, tokens)).flatten();
        let me = told.or_else(we)?;
        let mut cities = within(&analysis.cities, tokens).iter().filter(|it| self.is_goal(it));
        let city = cities.find_map(|it| analysis.country_of_city(it.city));
        let place = city.or_else(|| self.home.filter(|_| is_of_a_mission(analysis)))?;
        let there =
            |it: &&Party| it.body.is_some() && (it.from.is_empty() || it.from.contains(&place));
        let Some(host) = self.parties.iter().find(there) else {
            return self.ourselves(me, place);
        };
        let led = host.tokens.start.saturating_sub(LINK).max(tokens.start)..host.tokens.start;
        let worked = does(analysis, tokens)
            || analysis.has(&led, Cue::With)
            || analysis.has_helping(&led, Helping::To);
        let at_home = self.home.is_none_or(|it| it == place);
        // *We called on …*: of a report that says *we*, only the first is sure to be the partner.
        let is_named = told.is_some();
        let help = Help { at: me, partner: host.body, place: Some(place), is_named };
        (worked && at_home).then_some(help)
    }

    /// *We went through the forms with four officers*: whose, the report has said before.
    fn ourselves(&self, me: usize, place: usize) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        let told = is_of_a_mission(analysis) && does(analysis, tokens);
        let partner = told.then(|| partner_around(analysis, self.sentence, &[place]))??;
        let at_home = self.home.is_none_or(|it| it == place);
        let place = Some(place);
        at_home.then_some(Help { at: me, partner: Some(partner), place, is_named: false })
    }

    /// *Two of our clerks were sent to Quito*, *our lawyer worked in Moroni*: those who travel are ours,
    /// and whom they helped the rest of the paragraph says.
    pub fn away(&self) -> Option<Help> {
        let Self { analysis, tokens, .. } = self;
        let asked = [Cue::Request, Cue::Help].iter().any(|&it| analysis.has(tokens, it));
        let went = [Cue::Route, Cue::Stay].iter().any(|&it| analysis.has(tokens, it));
        let worked = went && does(analysis, tokens) && !learns(analysis, tokens);
        if !asked && !worked && !analysis.has_helping(tokens, Helping::Gave) {
            return None;
        }
        let ours = self.parties.iter().find(|it| it.is_ours && acts(analysis, tokens, it))?;
        let mut goals = within(&analysis.cities, tokens).iter().filter(|it| self.is_goal(it));
        let goal = goals.find_map(|it| analysis.country_of_city(it.city));
        let place = goal.or_else(|| self.here()).filter(|it| !ours.from.contains(it))?;
        let end = scope::paragraph(analysis, self.sentence).end;
        let bodies = within(&analysis.bodies, &(tokens.start..end));
        let there = |it: &&Body| country_of(analysis, it.id) == Some(place);
        let partner = bodies.iter().find(there)?.id;
        let (partner, place) = (Some(partner), Some(place));
        Some(Help { at: ours.tokens.start, partner, place, is_named: true })
    }

    /// *in Vilnius*, *to Vilnius*
    pub fn is_goal(&self, city: &City) -> bool {
        let at = city.tokens.start;
        self.analysis.is_located(at, &self.tokens) || to(self.analysis, at)
    }
}

/// *leímos*, *fomos*, *we read*: a verb in the first person, or its pronoun.
fn we(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let endings = &analysis.language.pack.ourselves.0;
    tokens.clone().find(|&it| {
        let word = analysis.words(it..it + 1);
        let ends = word.len() > SHORTEST && endings.iter().any(|end| word.ends_with(end.as_str()));
        analysis.is(it, Cue::We) || ends
    })
}

/// Whether the text is a report of a mission: its title, or whoever tells of themselves, says so.
fn is_of_a_mission(analysis: &Analysis) -> bool {
    let mut head = analysis.sentences.iter().take(HEAD);
    head.any(|it| {
        let mission = analysis.hits_in(&it.tokens).iter().any(|it| match it.meaning {
            Meaning::Event { kind, .. } => {
                analysis.language.event_kinds[usize::from(kind)] == "mission"
            }
            _ => false,
        });
        it.kind == BlockKind::Heading && mission
    })
}

/// Whether people travel to learn.
pub fn learns(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    analysis.has_helping(tokens, Helping::Learn)
}

/// *to Lima*
fn to(analysis: &Analysis, at: usize) -> bool {
    let before = at.saturating_sub(1)..at;
    analysis.has_helping(&before, Helping::To)
}

/// *I*, *m’a demandé*: neither *M. Traoré* nor *Phase I* nor *i)* tells of itself.
fn is_teller(analysis: &Analysis, at: usize) -> bool {
    let letter = analysis.words(at..at + 1).chars().count() == 1;
    let named = at.checked_sub(1).is_some_and(|it| analysis.tokens[it].shape == Shape::Capital);
    !letter || !(named || analysis.is_mark(at + 1, ".):"))
}
