//! Actions: who was helped, by whom, on what, where and when.

use crate::analysis::{Analysis, Body, within};
use crate::events::Draft;
use crate::pack::Cue;
use crate::{Action, BlockKind, facts, scope};
use std::ops::Range;

const MOST: usize = 2_000;
/// Letters of a title.
const TITLE: usize = 140;

pub fn find(analysis: &Analysis, events: &[Draft]) -> Vec<Action> {
    let mut actions = Vec::new();
    for (sentence, it) in analysis.sentences.iter().enumerate() {
        if actions.len() >= MOST {
            break;
        }
        if it.kind == BlockKind::Heading {
            continue;
        }
        let helped =
            support(analysis, &it.tokens).and_then(|verb| helped(analysis, sentence, verb, events));
        let told = helped.or_else(|| cooperation(analysis, sentence, events));
        let told = told.or_else(|| mission(analysis, sentence, events));
        if let Some(action) = told {
            merge(&mut actions, action);
        }
    }
    actions
}

/// The verb by which a programme helps: *MIEUX a accompagné*, *was supported by MIEUX*.
fn support(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let noun = analysis.cues_in(tokens, Cue::SupportNoun).find(|it| {
        let after = it.end..tokens.end.min(it.end + 5);
        within(&analysis.bodies, &after).iter().any(|it| analysis.body_names[it.id].is_programme)
    });
    let mut verbs = analysis.cues_in(tokens, Cue::Support).map(|it| it.start);
    let verb = verbs.find(|&verb| {
        let noun = verb > tokens.start
            && analysis.is_any(
                verb - 1,
                &[Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Of, Cue::Link],
            );
        !noun && (agent_before(analysis, tokens, verb) || agent_after(analysis, tokens, verb))
    });
    verb.or(noun.map(|it| it.start)).or_else(|| received(analysis, tokens))
}

/// *The authority will receive advice*, *the support to the agency led to …*, in a text that has
/// spoken of the programme.
fn received(analysis: &Analysis, tokens: &Range<usize>) -> Option<usize> {
    let helped = |near: Range<usize>| partner(analysis, within(&analysis.bodies, &near)).is_some();
    let receives = analysis.cues_in(tokens, Cue::Receive).find(|it| helped(tokens.start..it.start));
    let supports = || {
        let mut nouns = analysis.cues_in(tokens, Cue::SupportTo);
        nouns.find(|it| helped(it.end..tokens.end.min(it.end + 4)))
    };
    let found = receives.or_else(supports)?;
    let mut known = analysis.bodies.iter().take_while(|it| it.tokens.start < found.start).take(200);
    known.any(|it| analysis.body_names[it.id].is_programme).then_some(found.start)
}

fn agent_before(analysis: &Analysis, tokens: &Range<usize>, verb: usize) -> bool {
    let from = tokens.start.max(verb.saturating_sub(16));
    let bodies = within(&analysis.bodies, &(from..verb));
    if let Some(last) = bodies.last() {
        let clause = last.tokens.end..verb;
        // *experts who help …* tells of the experts, *MIEUX, which helped …* of the programme.
        let cut = clause.clone().any(|it| {
            let apart = it > last.tokens.end + 1 && analysis.is(it, Cue::Relative);
            analysis.is_mark(it, ";:") || apart
        });
        return analysis.body_names[last.id].is_programme && !cut;
    }
    // Experts help in the name of the programme that the text has spoken of.
    let experts = (from..verb).any(|it| analysis.is(it, Cue::Expert) && !analysis.is(it, Cue::Of));
    let relative = (from..verb).any(|it| analysis.is(it, Cue::Relative));
    if experts && !relative && analysis.bodies.first().is_some_and(|it| it.tokens.start < verb) {
        let known = analysis.bodies.iter().take_while(|it| it.tokens.start < verb).take(200);
        if known.into_iter().any(|it| analysis.body_names[it.id].is_programme) {
            return true;
        }
    }
    let near = tokens.start.max(verb.saturating_sub(6))..verb;
    near.clone().any(|it| {
        analysis.is(it, Cue::Programme) && it > tokens.start && analysis.is(it - 1, Cue::Definite)
    })
}

fn agent_after(analysis: &Analysis, tokens: &Range<usize>, verb: usize) -> bool {
    let after = verb + 1..tokens.end.min(verb + 7);
    let programme =
        within(&analysis.bodies, &after).iter().find(|it| analysis.body_names[it.id].is_programme);
    programme.is_some_and(|it| (verb + 1..it.tokens.start).any(|at| analysis.is(at, Cue::By)))
}

fn helped(analysis: &Analysis, sentence: usize, verb: usize, events: &[Draft]) -> Option<Action> {
    let tokens = &analysis.sentences[sentence].tokens;
    let own = within(&analysis.bodies, &(verb..tokens.end));
    let partner = partner(analysis, own)
        .or_else(|| partner(analysis, within(&analysis.bodies, tokens)))
        .or_else(|| {
            partner(analysis, within(&analysis.bodies, &scope::paragraph(analysis, sentence)))
        })
        .or_else(|| before(analysis, tokens.start));
    let mut places: Vec<usize> = scope::place(analysis, sentence).into_iter().collect();
    let nearest = [verb..tokens.end, tokens.clone()];
    let found = nearest.iter().flat_map(|it| {
        [scope::named_countries(analysis, it), scope::countries_of_cities(analysis, it)]
    });
    for countries in found {
        if places.is_empty() {
            places = countries;
        }
    }
    if places.is_empty() {
        places.extend(partner.and_then(|it| country_of(analysis, it)));
    }
    if places.is_empty() {
        places = scope::countries(analysis, tokens);
    }
    if places.is_empty() {
        places.extend(scope::country_of_title(analysis));
    }
    let named =
        within(&analysis.bodies, tokens).iter().any(|it| !analysis.body_names[it.id].is_programme);
    if places.is_empty() && !named {
        return None;
    }
    if places.is_empty() {
        // A report of one place says it once: where the event was.
        places.extend(events.iter().find_map(|it| it.country));
    }
    Some(action(analysis, sentence, verb, partner, &places))
}

/// *The cooperation programme …, financed by …, that the institute began in 2015.*
fn cooperation(analysis: &Analysis, sentence: usize, events: &[Draft]) -> Option<Action> {
    let tokens = &analysis.sentences[sentence].tokens;
    let noun = analysis.cues_in(tokens, Cue::Cooperation).next()?;
    let partner = partner(analysis, within(&analysis.bodies, tokens))?;
    let told = analysis.has(tokens, Cue::Funded) || !within(&analysis.dates, tokens).is_empty();
    let mut places: Vec<usize> = country_of(analysis, partner).into_iter().collect();
    if places.is_empty() {
        places = scope::place(analysis, sentence).into_iter().collect();
    }
    if places.is_empty() {
        places = scope::countries(analysis, tokens);
    }
    if places.is_empty() {
        places.extend(events.iter().find_map(|it| it.country));
    }
    told.then(|| action(analysis, sentence, noun.start, Some(partner), &places))
}

/// A mission of experts is a step of an action.
fn mission(analysis: &Analysis, sentence: usize, events: &[Draft]) -> Option<Action> {
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

fn action(
    analysis: &Analysis,
    sentence: usize,
    from: usize,
    partner: Option<usize>,
    places: &[usize],
) -> Action {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut themes = Vec::new();
    for theme in within(&analysis.themes, tokens) {
        facts::add(&mut themes, theme.theme);
    }
    if themes.is_empty() {
        for theme in scope::themes(analysis, sentence) {
            facts::add(&mut themes, theme);
        }
    }
    let dates = within(&analysis.dates, tokens);
    let date = dates.iter().find(|it| it.end.is_none() && !it.is_reference);
    let bounds = date.map(crate::analysis::Date::bounds);
    let sure = [partner.is_some(), !places.is_empty(), !themes.is_empty(), date.is_some()];
    let confidence = sure.iter().filter(|it| **it).fold(0.45, |sum, _| sum + 0.12);
    Action {
        title: facts::shortened(analysis.words(from..tokens.end).trim_end_matches('.'), TITLE),
        places: facts::codes(analysis, places),
        partner: partner.map(|it| analysis.body_names[it].name.clone()).unwrap_or_default(),
        themes: facts::theme_ids(analysis, &themes),
        start: bounds.as_ref().map(|it| it.0.clone()),
        end: bounds.and_then(|it| it.1),
        confidence: facts::round(confidence),
        evidence: vec![analysis.span(tokens.clone())],
    }
}

/// The body that the text spoke of last: *the directorate* of the paragraph above.
fn before(analysis: &Analysis, token: usize) -> Option<usize> {
    let end = analysis.bodies.partition_point(|it| it.tokens.start < token);
    let near = analysis.bodies[end.saturating_sub(6)..end].iter().rev();
    let mut partners = near.filter_map(|it| partner(analysis, std::slice::from_ref(it)));
    partners.next()
}

/// The first body that is not the programme nor one of the world's.
fn partner(analysis: &Analysis, bodies: &[Body]) -> Option<usize> {
    let partner = bodies.iter().find(|it| {
        let body = &analysis.body_names[it.id];
        !body.is_programme && !body.is_stateless()
    });
    partner.map(|it| it.id)
}

fn country_of(analysis: &Analysis, body: usize) -> Option<usize> {
    analysis.body_names[body].country.map(crate::analysis::Where::place)
}

/// The same help told again in another paragraph is one action with two passages.
fn merge(actions: &mut Vec<Action>, action: Action) {
    let same = actions.iter_mut().find(|it| {
        let held =
            |one: &Action, other: &Action| one.themes.iter().all(|it| other.themes.contains(it));
        it.places == action.places
            && it.partner == action.partner
            && !it.partner.is_empty()
            && (held(it, &action) || held(&action, it))
    });
    match same {
        Some(known) => {
            facts::add_all(&mut known.evidence, &action.evidence);
            facts::add_all(&mut known.themes, &action.themes);
            known.start = known.start.take().or(action.start);
        }
        None => actions.push(action),
    }
}
