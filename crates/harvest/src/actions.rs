//! Actions: who was helped, by whom, on what, where and when.

mod agents;
mod decisions;
mod forms;
mod idle;
mod merge;
mod nouns;
mod parties;
mod people;
mod requests;
mod tables;
mod title;

use crate::analysis::{Analysis, Body, within};
use crate::events::{Draft, mentions};
use crate::pack::{Cue, Helping};
use crate::{Action, BlockKind, facts, scope};

pub const MOST: usize = 2_000;
/// What a text is about, where the sentence does not say it, are the themes it names first.
const SUBJECTS: usize = 2;
/// Experts stand so near to the body that sent them.
const SENDER: usize = 12;
/// *at the headquarters of the* has so many words.
const VENUE: usize = 5;
/// *with* stands so near to a cooperation.
const WITH: usize = 3;

/// An action, and where it was told.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own, in any combination")]
struct Told {
    action: Action,
    /// The paragraph or the row.
    block: usize,
    /// Whether it was asked for here, which is the beginning of what follows.
    is_request: bool,
    /// Whether the sentence names the partner itself.
    is_partner_sure: bool,
    /// Whether it can be a step of help that is known of the same place.
    is_step: bool,
    /// Whether only the parties in it tell of help.
    is_by_parties: bool,
}

pub fn find(analysis: &Analysis, events: &[Draft]) -> Vec<Action> {
    let mut actions = Vec::new();
    let tables = tables::find(analysis);
    let mut rows = tables.into_iter().peekable();
    if let Some(told) = forms::find(analysis) {
        merge::add(&mut actions, told);
    }
    let home = scope::home(analysis);
    let mut sentence = 0;
    while let Some(it) = analysis.sentences.get(sentence) {
        if actions.len() >= MOST {
            break;
        }
        if let Some(row) = rows.next_if(|row| row.sentences.start <= sentence) {
            sentence = row.sentences.end;
            let told = Told {
                action: row.action,
                block: it.block,
                is_request: false,
                is_partner_sure: true,
                is_step: false,
                is_by_parties: false,
            };
            merge::add(&mut actions, told);
            continue;
        }
        if it.kind == BlockKind::Heading {
            // *Support to the Ministry of Peru*: a title or a line of a form may say it.
            let known = Known { is_helped: !actions.is_empty(), home, events };
            if let Some(help) = by_noun(analysis, sentence, &known) {
                let told = by_parties(analysis, sentence, &help, true);
                merge::add(&mut actions, told);
            }
        } else {
            let known = Known { is_helped: !actions.is_empty(), home, events };
            if let Some(told) = told(analysis, sentence, &known) {
                merge::add(&mut actions, told);
            }
        }
        sentence += 1;
    }
    let mut actions: Vec<Action> = actions.into_iter().map(|it| it.action).collect();
    add_subject(analysis, &mut actions);
    actions
}

/// What a text is about by its title, the help that it tells is about, too, unless the title speaks
/// of another country.
fn add_subject(analysis: &Analysis, actions: &mut [Action]) {
    let themes = facts::theme_ids(analysis, &scope::themes_of_title(analysis));
    let home = scope::country_of_title(analysis).map(|it| facts::codes(analysis, &[it]));
    for action in actions {
        if home.as_ref().is_none_or(|it| action.places.contains(&it[0])) {
            facts::add_all(&mut action.themes, &themes);
        }
    }
}

/// What the reading knows when it comes to a sentence.
struct Known<'a> {
    /// Whether help has been told.
    is_helped: bool,
    /// The country that the text is about.
    home: Option<usize>,
    events: &'a [Draft],
}

/// What a sentence tells of help: asked for, given, agreed, or brought by a mission.
fn told(analysis: &Analysis, sentence: usize, known: &Known) -> Option<Told> {
    let asked = requests::find(analysis, sentence);
    let decision = asked.is_some().then(|| idle::decision(analysis, sentence));
    if decision == Some(idle::Decision::Refused) {
        return None;
    }
    let Some(request) = asked else {
        return unasked(analysis, sentence, known);
    };
    let block = analysis.sentences[sentence].block;
    let action = if request.places.is_empty() {
        let around = || partner_around(analysis, sentence, &[]);
        let partner = request.partner.or_else(around);
        from_partner(analysis, sentence, request.at, partner, known.events)
    } else {
        action(analysis, sentence, request.at, None, &request.places)
    };
    let is_partner_sure = request.partner.is_some();
    Some(Told {
        action,
        block,
        is_request: true,
        is_partner_sure,
        is_step: false,
        is_by_parties: false,
    })
}

/// Help that nobody is said to have asked for.
fn unasked(analysis: &Analysis, sentence: usize, known: &Known) -> Option<Told> {
    if let Some(it) = decisions::find(analysis, sentence) {
        let places: Vec<usize> = it.place.into_iter().collect();
        let action = action(analysis, sentence, it.at, it.partner, &places);
        let block = analysis.sentences[sentence].block;
        let is_partner_sure = it.partner.is_some();
        return Some(Told {
            action,
            block,
            is_request: true,
            is_partner_sure,
            is_step: false,
            is_by_parties: false,
        });
    }
    let scene = parties::Scene::of(analysis, sentence, known.home);
    let told = |help: parties::Help, alone| by_parties(analysis, sentence, &help, alone);
    let pair = scene.as_ref().and_then(parties::Scene::pair).map(|it| told(it, false));
    pair.or_else(|| given(analysis, sentence, known.events, known.is_helped))
        .or_else(|| scene.as_ref()?.visit().map(|it| told(it, true)))
        .or_else(|| scene?.alone().map(|it| told(it, true)))
        .or_else(|| {
            let help = by_noun(analysis, sentence, known)?;
            let alone = help.partner.is_none();
            Some(told(help, alone))
        })
}

/// Help that a noun tells: *the assistance to the ministry*, *Angola received support*.
fn by_noun(analysis: &Analysis, sentence: usize, known: &Known) -> Option<parties::Help> {
    let tokens = &analysis.sentences[sentence].tokens;
    if let Some((at, place)) = nouns::of_country(analysis, tokens) {
        let place = Some(place);
        return Some(parties::Help { at, partner: None, place, is_named: false });
    }
    let it = nouns::find(analysis, tokens)?;
    let place = it.place.or_else(|| scope::place(analysis, sentence)).or(known.home);
    Some(parties::Help { at: it.at, partner: Some(it.partner), place, is_named: true })
}

/// Help that only the parties in a sentence tell.
fn by_parties(analysis: &Analysis, sentence: usize, help: &parties::Help, alone: bool) -> Told {
    let it = &analysis.sentences[sentence];
    let places: Vec<usize> = help.place.into_iter().collect();
    let action = action(analysis, sentence, help.at, help.partner, &places);
    Told {
        action,
        block: it.block,
        is_request: false,
        is_partner_sure: help.is_named,
        is_step: alone || !help.is_named,
        is_by_parties: true,
    }
}

/// Help that was given, agreed, or brought by a mission.
fn given(analysis: &Analysis, sentence: usize, events: &[Draft], is_known: bool) -> Option<Told> {
    let it = &analysis.sentences[sentence];
    let verb = agents::support(analysis, &it.tokens, is_known)
        .or_else(|| agents::jointly(analysis, &it.tokens))
        .or_else(|| agents::made_with(analysis, &it.tokens))
        .or_else(|| agents::without_a_verb(analysis, &it.tokens, is_known));
    let helped = verb.and_then(|verb| helped(analysis, sentence, verb, events));
    let told = helped.or_else(|| cooperation(analysis, sentence, events));
    let action = told.or_else(|| mission(analysis, sentence, events))?;
    let named = |it: &Body| analysis.body_names[it.id].name == action.partner;
    let is_partner_sure = within(&analysis.bodies, &it.tokens).iter().any(named);
    Some(Told {
        action,
        block: it.block,
        is_request: false,
        is_partner_sure,
        is_step: false,
        is_by_parties: false,
    })
}

fn helped(analysis: &Analysis, sentence: usize, verb: usize, events: &[Draft]) -> Option<Action> {
    let tokens = &analysis.sentences[sentence].tokens;
    let own =
        own_partner(analysis, verb..tokens.end).or_else(|| own_partner(analysis, tokens.clone()));
    let mut places = places(analysis, sentence, verb);
    let partner = own.or_else(|| partner_around(analysis, sentence, &places));
    if places.is_empty() {
        places.extend(partner.and_then(|it| country_of(analysis, it)));
    }
    if places.is_empty() {
        places = scope::helped_countries(analysis, tokens);
    }
    if places.is_empty() {
        places.extend(scope::country_of_title(analysis));
    }
    let any =
        within(&analysis.bodies, tokens).iter().any(|it| !analysis.body_names[it.id].is_programme);
    if places.is_empty() && !any {
        return None;
    }
    // *two hundred Zambians in Botswana and Kenya, invited by the ministry*: of several countries
    // that are spoken of, that of whoever was helped.
    if places.len() > 1
        && let Some(home) = partner.and_then(|it| country_of(analysis, it))
    {
        places = vec![home];
    }
    if places.is_empty() {
        // A report of one place says it once: where the event was.
        places.extend(events.iter().find_map(|it| it.country));
    }
    Some(action(analysis, sentence, verb, partner, &places))
}

/// Where the help went, as far as the sentence and what stands above it say.
fn places(analysis: &Analysis, sentence: usize, verb: usize) -> Vec<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut places: Vec<usize> = scope::opened(analysis, sentence).into_iter().collect();
    // *consulting Ghanaians who live in Germany*: that is where they live.
    let clause = (verb..tokens.end).find(|&it| analysis.is(it, Cue::Relative));
    let nearest = [verb..clause.unwrap_or(tokens.end), tokens.start..verb];
    let found = nearest.iter().flat_map(|it| {
        [scope::named_countries(analysis, it), scope::countries_of_cities(analysis, it)]
    });
    for countries in found {
        if places.is_empty() {
            places = countries;
        }
    }
    if places.is_empty() {
        places.extend(scope::headed(analysis, sentence));
    }
    places
}

/// The partner that some tokens name, leaving out those who only sent the experts: *trainers made
/// available by the Danish agency*.
fn own_partner(analysis: &Analysis, tokens: std::ops::Range<usize>) -> Option<usize> {
    let sent = |it: &&Body| !is_sender(analysis, it, tokens.start) && !is_a_venue(analysis, it);
    let bodies: Vec<Body> =
        within(&analysis.bodies, &tokens).iter().filter(sent).cloned().collect();
    partner(analysis, &bodies)
}

/// *met at the headquarters of the ministry*: that it was there makes no partner of it.
fn is_a_venue(analysis: &Analysis, body: &Body) -> bool {
    let before = body.tokens.start.saturating_sub(VENUE)..body.tokens.start;
    analysis.helping_in(&before, Helping::Venue).any(|it| it.end + 1 >= body.tokens.start)
}

/// *trainers made available by the agency*
fn is_sender(analysis: &Analysis, body: &Body, from: usize) -> bool {
    let near = body.tokens.start.saturating_sub(SENDER).max(from)..body.tokens.start;
    near.clone().rev().take(2).any(|at| {
        let people = [Cue::Expert, Cue::Delegate].iter().any(|&it| analysis.has(&near, it));
        people && analysis.is_any(at, &[Cue::By, Cue::RangeFrom])
    })
}

/// The partner that the paragraph or the text before it has named, if it is of that country.
fn partner_around(analysis: &Analysis, sentence: usize, places: &[usize]) -> Option<usize> {
    let paragraph = scope::paragraph(analysis, sentence);
    let tokens = &analysis.sentences[sentence].tokens;
    let here = within(&analysis.bodies, &paragraph);
    let above = within(&analysis.bodies, &(0..tokens.start));
    let above = &above[above.len().saturating_sub(6)..];
    let fits = |it: &&Body| {
        let country = country_of(analysis, it.id);
        let there = places.is_empty() || country.is_none_or(|it| places.contains(&it));
        let before = it.tokens.start.saturating_sub(2)..it.tokens.start;
        there && !(analysis.has(&before, Cue::By) && is_sender(analysis, it, 0))
    };
    let near = here.iter().chain(above.iter().rev()).filter(fits);
    let mut partners = near.filter_map(|it| partner(analysis, std::slice::from_ref(it)));
    partners.next()
}

/// *The cooperation programme …, financed by …, that the institute began in 2015.*
fn cooperation(analysis: &Analysis, sentence: usize, events: &[Draft]) -> Option<Action> {
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
    let themes = themes(analysis, sentence, partner);
    let dates = within(&analysis.dates, tokens);
    let date = dates.iter().find(|it| it.end.is_none() && !it.is_reference);
    let bounds = date.map(crate::analysis::Date::bounds);
    let sure = [partner.is_some(), !places.is_empty(), !themes.is_empty(), date.is_some()];
    let confidence = sure.iter().filter(|it| **it).fold(0.45, |sum, _| sum + 0.12);
    Action {
        title: title::of(analysis, sentence, from, partner, &themes),
        places: facts::codes(analysis, places),
        partner: partner.map(|it| analysis.body_names[it].name.clone()).unwrap_or_default(),
        themes: facts::theme_ids(analysis, &themes),
        start: bounds.as_ref().map(|it| it.0.clone()),
        end: bounds.and_then(|it| it.1),
        confidence: facts::round(confidence),
        evidence: vec![analysis.span(tokens.clone())],
    }
}

/// What the help was about: by its sentence, its paragraph, or what the text is about so far. The
/// names of other bodies say nothing of it.
fn themes(analysis: &Analysis, sentence: usize, partner: Option<usize>) -> Vec<usize> {
    let tokens = &analysis.sentences[sentence].tokens;
    let counts = |tokens: &std::ops::Range<usize>| {
        let mut themes = Vec::new();
        for theme in within(&analysis.themes, tokens) {
            let from = analysis.bodies.partition_point(|it| it.tokens.end <= theme.tokens.start);
            let named = analysis.bodies.get(from);
            let named = named.filter(|it| it.tokens.start <= theme.tokens.start);
            if named.is_none_or(|it| Some(it.id) == partner) {
                facts::add(&mut themes, theme.theme);
            }
        }
        themes
    };
    let mut themes = counts(tokens);
    if themes.is_empty() {
        for theme in counts(&scope::paragraph(analysis, sentence)) {
            facts::add(&mut themes, theme);
        }
        for theme in scope::themes_of_title(analysis) {
            facts::add(&mut themes, theme);
        }
    }
    if themes.is_empty() {
        themes = counts(&(0..tokens.start));
        themes.truncate(SUBJECTS);
    }
    themes
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
    let mut places: Vec<usize> =
        partner.and_then(|it| country_of(analysis, it)).into_iter().collect();
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
