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
mod steps;
mod tables;
mod title;
mod whom;

use crate::analysis::{Analysis, Body, within};
use crate::events::Draft;
use crate::{Action, BlockKind, facts, scope};
use steps::{cooperation, mission};
use whom::{country_of, own_partner, partner, partner_around, places};

pub const MOST: usize = 2_000;
/// What a text is about, where the sentence does not say it, are the themes it names first.
const SUBJECTS: usize = 2;

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
