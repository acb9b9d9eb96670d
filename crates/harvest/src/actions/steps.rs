//! Steps of an action: a cooperation that is spoken of by its name, and a mission of experts.

use super::action;
use super::whom::{country_of, partner, partner_around};
use crate::analysis::{Analysis, Body, within};
use crate::events::{Draft, mentions};
use crate::pack::{Cue, Helping};
use crate::{Action, facts, scope};

/// *with* stands so near to a cooperation.
const WITH: usize = 3;

/// *The cooperation programme …, financed by …, that the institute began in 2015.*
pub fn cooperation(analysis: &Analysis, sentence: usize, events: &[Draft]) -> Option<Action> {
    let tokens = &analysis.sentences[sentence].tokens;
    // *The project, carried out by IOM with the ministry*
    let carried_out = || {
        let mut nouns = analysis.cues_in(tokens, Cue::Programme);
        analysis.has(tokens, Cue::Funded).then(|| nouns.next())?
    };
    let noun = analysis.cues_in(tokens, Cue::Cooperation).next().or_else(carried_out)?;
    let dated = !within(&analysis.dates, tokens).is_empty();
    // *The project, run by the foundation*: it is not the one that was helped.
    let event = mentions::speaks_of_events(analysis, tokens);
    let runs = |it: &&Body| {
        let before = it.tokens.start.saturating_sub(2).max(tokens.start)..it.tokens.start;
        // *A seminar with UNHCR closed the Action*: who came before the noun, came to the event.
        let came = event && it.tokens.start < noun.start;
        !analysis.has(&before, Cue::By) && !came
    };
    let bodies = within(&analysis.bodies, tokens).iter().filter(runs);
    let own = partner(analysis, &bodies.cloned().collect::<Vec<Body>>());
    let mut places: Vec<usize> = own.and_then(|it| country_of(analysis, it)).into_iter().collect();
    if places.is_empty() {
        places = scope::place(analysis, sentence).into_iter().collect();
    }
    if places.is_empty() {
        places = scope::named_countries(analysis, tokens);
    }
    if places.is_empty() {
        places.extend(scope::country_of_title(analysis));
    }
    // *The Action ran from 2013 to 2017*: with whom, the text has said before.
    let partner = own.or_else(|| {
        let around = dated && places.len() == 1;
        around.then(|| partner_around(analysis, sentence, &places)).flatten()
    })?;
    // *the action with the observatory*, *agreed on a second Action*
    let after = noun.end..tokens.end.min(noun.end + WITH);
    let with = own.is_some() && analysis.has(&after, Cue::With);
    let agreed = own.is_some() && analysis.has_helping(tokens, Helping::Approved);
    let told = analysis.has(tokens, Cue::Funded) || dated || with || agreed;
    if places.is_empty() {
        places.extend(events.iter().find_map(|it| it.country));
    }
    told.then(|| action(analysis, sentence, noun.start, Some(partner), &places))
}

/// A mission of experts is a step of an action.
pub fn mission(analysis: &Analysis, sentence: usize, events: &[Draft]) -> Option<Action> {
    let tokens = &analysis.sentences[sentence].tokens;
    let kind = analysis.language.event_kinds.iter().position(|it| it == "mission")?;
    let event = events
        .iter()
        .find(|it| usize::from(it.kind) == kind && it.evidence.first() == Some(tokens))?;
    let bodies = within(&analysis.bodies, tokens);
    let programme = bodies.iter().any(|it| analysis.body_names[it.id].is_programme);
    let partner = programme.then(|| partner(analysis, bodies))??;
    let mut places: Vec<usize> = event.country.into_iter().collect();
    if places.is_empty() {
        places.extend(country_of(analysis, partner));
    }
    let mut action = action(analysis, sentence, tokens.start, Some(partner), &places);
    facts::add_all(&mut action.themes, &facts::theme_ids(analysis, &event.themes));
    add_following(analysis, sentence, &mut action);
    Some(action)
}

/// What a mission is to bring stands in the sentences after it.
fn add_following(analysis: &Analysis, sentence: usize, action: &mut Action) {
    for next in analysis.sentences[sentence + 1..].iter().take(4) {
        if analysis.has(&next.tokens, Cue::Produce) {
            for theme in within(&analysis.themes, &next.tokens) {
                facts::add(&mut action.themes, analysis.gazetteer.themes[theme.theme].id.clone());
            }
            action.evidence.push(analysis.span(next.tokens.clone()));
            return;
        }
    }
}
