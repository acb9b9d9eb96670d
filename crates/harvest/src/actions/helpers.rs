//! By whom an action helped: institutions that gave it, and the countries that the experts came from.
//!
//! How the sentence that told the help is built has said who was helped; whoever else acts in it, and
//! is from elsewhere, helped.

use super::{Told, backers, home, people};
use crate::analysis::{Analysis, Body, Where, within};
use crate::events::{self, Draft};
use crate::facts;
use crate::pack::{Cue, Helping};
use std::ops::Range;

/// *by*, *with the support of the* stand so near before whoever helps.
const LINK: usize = 4;
/// A verb stands so near behind its subject.
const VERB: usize = 8;

/// Adds who helped, as far as the sentences of an action tell it.
pub fn complete(analysis: &Analysis, events: &[Draft], told: &mut Told) {
    let places: Vec<usize> =
        told.action.places.iter().filter_map(|it| analysis.gazetteer.place(it)).collect();
    let here = places.first().copied().or_else(|| home::of_text(analysis, events));
    let mut bodies = Vec::new();
    let mut experts = Vec::new();
    for &sentence in &told.sentences {
        let tokens = &analysis.sentences[sentence].tokens;
        facts::add_all(&mut bodies, &helpers(analysis, tokens, here, &told.action.partner));
        bodies.extend(backers::body(analysis, sentence, here).filter(|it| !bodies.contains(it)));
        facts::add_all(&mut experts, &senders(analysis, tokens));
    }
    bodies.retain(|&it| analysis.body_names[it].name != told.action.partner);
    experts.retain(|it| !places.contains(it));
    facts::add_all(&mut told.action.helpers, &facts::body_names(analysis, &bodies));
    facts::add_all(&mut told.action.expert_countries, &facts::codes(analysis, &experts));
}

/// The institutions from elsewhere that act in a sentence.
fn helpers(
    analysis: &Analysis,
    tokens: &Range<usize>,
    here: Option<usize>,
    partner: &str,
) -> Vec<usize> {
    let foreign = |it: &&Body| {
        let known = &analysis.body_names[it.id];
        let elsewhere = matches!(known.country, Some(Where::Sure(it)) if Some(it) != here);
        known.name != partner && (known.is_programme || known.is_stateless() || elsewhere)
    };
    let bodies = within(&analysis.bodies, tokens).iter().filter(foreign);
    bodies.filter(|it| helps(analysis, tokens, it)).map(|it| it.id).collect()
}

/// *by IOM*, *with the support of IOM*, *IOM trained …*, *two officers of the Agency*
fn helps(analysis: &Analysis, tokens: &Range<usize>, body: &Body) -> bool {
    let before = tokens.start.max(body.tokens.start.saturating_sub(LINK))..body.tokens.start;
    let led = [Cue::By, Cue::Through, Cue::SupportNoun].iter().any(|&it| analysis.has(&before, it))
        || analysis.has_helping(&before, Helping::BackedBy)
        || analysis.has_helping(&before, Helping::CameFrom);
    // *requested by the Bureau*
    let led = led && !analysis.has(&before, Cue::Request);
    // *a workshop that gathered experts of the United Nations*
    let known = &analysis.body_names[body.id];
    let people = !(known.is_stateless() && analysis.has(tokens, Cue::Gather))
        && (analysis.has(&before, Cue::Expert) || analysis.has_helping(&before, Helping::Trade));
    // *the support of MIEUX*, *together with MIEUX*
    let of = || {
        let help = analysis.has(&before, Cue::Help) && analysis.has(&before, Cue::Of);
        let with = analysis.has(&before, Cue::With) && known.is_programme;
        help || with
    };
    led || people || of() || acts(analysis, tokens, body)
}

/// Whether a body is the subject of a verb of helping.
fn acts(analysis: &Analysis, tokens: &Range<usize>, body: &Body) -> bool {
    let after = body.tokens.end..tokens.end.min(body.tokens.end + VERB);
    let next = within(&analysis.bodies, &after).first().map_or(after.end, |it| it.tokens.start);
    let clause = after.start..next;
    let verbs = [Cue::Support, Cue::Produce, Cue::Realise];
    let deeds = [Helping::Backs, Helping::Gave, Helping::Deed, Helping::Hands];
    let does = verbs.iter().any(|&it| analysis.has(&clause, it))
        || deeds.iter().any(|&it| analysis.has_helping(&clause, it))
        || clause.clone().any(|it| super::agents::is_handed_over(analysis, it));
    // *IOM and the Agency trained …*
    let joined = next < after.end && analysis.has(&clause, Cue::And) && clause.len() <= 2;
    let other = || {
        let next = &within(&analysis.bodies, &after)[0];
        acts(analysis, tokens, next)
    };
    events::is_free(analysis, tokens, body) && (does || joined && other())
}

/// The countries whose people a sentence says to be experts, or who did the work.
fn senders(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    if super::parties::learns(analysis, tokens) {
        return Vec::new();
    }
    let mut countries = events::experts(analysis, tokens);
    let parties = people::find(analysis, tokens);
    // Who only came to an event learnt or listened.
    let met = analysis.has(tokens, Cue::Gather);
    let works = |it: &&people::Party| {
        let acts = || !met || super::parties::acts(analysis, tokens, it);
        it.is_foreign_trade() && !it.is_ours && acts()
    };
    for people in parties.iter().filter(works) {
        facts::add_all(&mut countries, &people.from);
    }
    countries
}
