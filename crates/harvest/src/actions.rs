//! Actions: who was helped, by whom, on what, where and when.

mod requests;
mod tables;

use crate::analysis::{Analysis, Body, within};
use crate::events::Draft;
use crate::pack::Cue;
use crate::{Action, BlockKind, facts, scope};
use std::ops::Range;

const MOST: usize = 2_000;
/// Letters of a title.
const TITLE: usize = 140;

/// An action, and where it was told.
struct Told {
    action: Action,
    /// The paragraph or the row.
    block: usize,
    /// Whether it was asked for here, which is the beginning of what follows.
    is_request: bool,
}

pub fn find(analysis: &Analysis, events: &[Draft]) -> Vec<Action> {
    let mut actions = Vec::new();
    let tables = tables::find(analysis);
    let mut rows = tables.into_iter().peekable();
    let mut sentence = 0;
    while let Some(it) = analysis.sentences.get(sentence) {
        if actions.len() >= MOST {
            break;
        }
        if let Some(row) = rows.next_if(|row| row.sentences.start <= sentence) {
            sentence = row.sentences.end;
            let told = Told { action: row.action, block: it.block, is_request: false };
            merge(&mut actions, told);
            continue;
        }
        if it.kind != BlockKind::Heading {
            let is_known = !actions.is_empty();
            if let Some(told) = told(analysis, sentence, events, is_known) {
                merge(&mut actions, told);
            }
        }
        sentence += 1;
    }
    actions.into_iter().map(|it| it.action).collect()
}

/// What a sentence tells of help: asked for, given, agreed, or brought by a mission.
fn told(
    analysis: &Analysis,
    sentence: usize,
    events: &[Draft],
    is_known: bool,
) -> Option<Told> {
    let it = &analysis.sentences[sentence];
    if let Some(request) = requests::find(analysis, sentence) {
        let action = match request.partner {
            Some(_) => from_partner(analysis, sentence, request.at, request.partner, events),
            None => action(analysis, sentence, request.at, None, &request.places),
        };
        return Some(Told { action, block: it.block, is_request: true });
    }
    let helped = support(analysis, &it.tokens, is_known)
        .and_then(|verb| helped(analysis, sentence, verb, events));
    let told = helped.or_else(|| cooperation(analysis, sentence, events));
    let told = told.or_else(|| mission(analysis, sentence, events));
    told.map(|action| Told { action, block: it.block, is_request: false })
}

/// The verb by which a programme helps: *MIEUX a accompagné*, *was supported by MIEUX*.
fn support(analysis: &Analysis, tokens: &Range<usize>, is_known: bool) -> Option<usize> {
    let noun = analysis.cues_in(tokens, Cue::SupportNoun).find(|it| {
        let after = it.end..tokens.end.min(it.end + 5);
        within(&analysis.bodies, &after).iter().any(|it| analysis.body_names[it.id].is_programme)
            || is_known && is_of_programme(analysis, &after)
    });
    let mut verbs = analysis.cues_in(tokens, Cue::Support).map(|it| it.start);
    let verb = verbs.find(|&verb| {
        let noun = verb > tokens.start
            && analysis.is_any(
                verb - 1,
                &[Cue::Definite, Cue::Indefinite, Cue::Possessive, Cue::Of, Cue::Link],
            );
        !noun && (agent_before(analysis, tokens, verb, is_known) || agent_after(analysis, tokens, verb))
    });
    verb.or(noun.map(|it| it.start)).or_else(|| received(analysis, tokens, is_known))
}

/// *the experts of the programme*
fn is_of_programme(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    within(&analysis.bodies, tokens).is_empty()
        && tokens.clone().any(|it| analysis.is_any(it, &[Cue::Expert, Cue::Programme]))
}

/// Whether the text has spoken of the programme before.
fn is_ours(analysis: &Analysis, token: usize) -> bool {
    let known = analysis.bodies.iter().take_while(|it| it.tokens.start < token).take(200);
    known.into_iter().any(|it| analysis.body_names[it.id].is_programme)
}

/// *The authority will receive advice*, *the support to the agency led to …*, in a text that has
/// spoken of the programme.
fn received(analysis: &Analysis, tokens: &Range<usize>, is_known: bool) -> Option<usize> {
    let helped = |near: Range<usize>| partner(analysis, within(&analysis.bodies, &near)).is_some();
    let receives = analysis.cues_in(tokens, Cue::Receive).find(|it| helped(tokens.start..it.start));
    let supports = || {
        let mut nouns = analysis.cues_in(tokens, Cue::SupportTo);
        nouns.find(|it| helped(it.end..tokens.end.min(it.end + 4)))
    };
    let found = receives.or_else(supports)?;
    // Somebody else's help has somebody else before it.
    let other = within(&analysis.bodies, &(tokens.start..found.start))
        .iter()
        .any(|it| analysis.body_names[it.id].is_stateless());
    (is_known && !other || is_ours(analysis, found.start)).then_some(found.start)
}

fn agent_before(
    analysis: &Analysis,
    tokens: &Range<usize>,
    verb: usize,
    is_known: bool,
) -> bool {
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
    if experts && !relative && (is_known || is_ours(analysis, verb)) {
        return true;
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

/// Where a body is that asked for help.
fn from_partner(
    analysis: &Analysis,
    sentence: usize,
    from: usize,
    partner: Option<usize>,
    events: &[Draft],
) -> Action {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut places: Vec<usize> = partner.and_then(|it| country_of(analysis, it)).into_iter().collect();
    if places.is_empty() {
        places.extend(scope::place(analysis, sentence));
    }
    if places.is_empty() {
        places = scope::named_countries(analysis, tokens);
    }
    if places.is_empty() {
        places.extend(scope::country_of_title(analysis));
    }
    if places.is_empty() {
        places.extend(events.iter().find_map(|it| it.country));
    }
    action(analysis, sentence, from, partner, &places)
}

/// The same help told again is one action with several passages: in another paragraph with the
/// same partner, or in the paragraph that tells of the request.
fn merge(actions: &mut Vec<Told>, told: Told) {
    let same = actions.iter_mut().find(|it| is_same(it, &told));
    let Some(known) = same else {
        actions.push(told);
        return;
    };
    known.is_request &= told.is_request;
    let (known, action) = (&mut known.action, told.action);
    facts::add_all(&mut known.evidence, &action.evidence);
    facts::add_all(&mut known.themes, &action.themes);
    known.start = known.start.take().or(action.start);
    if known.partner.is_empty() {
        known.partner = action.partner;
    }
}

fn is_same(known: &Told, told: &Told) -> bool {
    let (one, other) = (&known.action, &told.action);
    if one.places != other.places {
        return false;
    }
    let held = |one: &Action, other: &Action| one.themes.iter().all(|it| other.themes.contains(it));
    let shared = one.themes.iter().any(|it| other.themes.contains(it));
    let partner = one.partner == other.partner && !one.partner.is_empty();
    let near = told.block.abs_diff(known.block) <= 1;
    if partner {
        return held(one, other) || held(other, one) || shared && near;
    }
    let open = one.partner.is_empty() || other.partner.is_empty();
    (known.is_request || told.is_request || open) && known.block == told.block
        || known.is_request && near && (open || shared)
}
