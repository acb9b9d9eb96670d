//! Actions: who was helped, by whom, on what, where and when.

mod agents;
mod backers;
mod decisions;
mod delivered;
mod forms;
mod gifts;
mod helpers;
mod home;
mod idle;
mod likely;
mod merge;
mod nouns;
mod parties;
mod people;
mod requests;
pub mod signs;
mod steps;
mod tables;
mod themes;
mod title;
mod whom;

use crate::analysis::{Analysis, Body, within};
use crate::events::Draft;
use crate::pack::Helping;
use crate::{Action, BlockKind, facts, scope};
use steps::{cooperation, mission};
use whom::{country_of, is_network, own_partner, partner, partner_around, places};

pub const MOST: usize = 2_000;
/// What only signs tell is so much less sure.
const DOUBT: f64 = 0.3;

/// An action, and where it was told.
#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own, in any combination")]
pub struct Told {
    pub action: Action,
    /// The paragraph or the row.
    block: usize,
    /// The sentences that tell it.
    sentences: Vec<usize>,
    /// Whether it was asked for here, which is the beginning of what follows.
    pub is_request: bool,
    /// Whether the sentence names the partner itself.
    pub is_partner_sure: bool,
    /// Whether it can be a step of help that is known of the same place.
    pub is_step: bool,
    /// Whether only the parties in it tell of help.
    pub is_by_parties: bool,
    /// Whether it says who stands behind the work.
    pub is_backed: bool,
    /// Whether it says what was handed to whom.
    pub is_handed: bool,
    /// Whether a form or a row of a table tells it.
    pub is_laid_out: bool,
}

impl Told {
    fn new(analysis: &Analysis, action: Action, sentence: usize) -> Self {
        Self {
            action,
            block: analysis.sentences[sentence].block,
            sentences: vec![sentence],
            is_request: false,
            is_partner_sure: false,
            is_step: false,
            is_by_parties: false,
            is_backed: false,
            is_handed: false,
            is_laid_out: false,
        }
    }
}

pub fn find(analysis: &Analysis, events: &[Draft]) -> Vec<Action> {
    let mut actions = likely::weighed(analysis, events, told(analysis, events));
    for it in &mut actions {
        helpers::complete(analysis, events, it);
    }
    delivered::complete(analysis, &mut actions);
    let mut actions: Vec<Action> = actions.into_iter().map(|it| it.action).collect();
    themes::add_subject(analysis, &mut actions);
    actions
}

/// What the rules know of help.
pub fn told(analysis: &Analysis, events: &[Draft]) -> Vec<Told> {
    let mut found = hear(analysis, events);
    if found.iter().all(|it| is_an_event(it, analysis, events)) {
        found.extend(backed_event(analysis, events));
    }
    if found.is_empty() {
        found.extend(by_signs(analysis, events));
    }
    if found.iter().any(|it| it.is_backed) {
        found.retain(|it| !(it.is_by_parties && it.is_step || is_an_event(it, analysis, events)));
    }
    // Who only came to an event is no help where something was handed to somebody.
    if found.iter().any(|it| it.is_handed) {
        found.retain(|it| !(it.is_step && is_an_event(it, analysis, events)));
    }
    let mut actions = Vec::new();
    for told in found {
        merge::add(&mut actions, told);
    }
    actions
}

/// What each sentence, row or form tells of help, in the order of the text.
fn hear(analysis: &Analysis, events: &[Draft]) -> Vec<Told> {
    let mut found: Vec<Told> = forms::find(analysis).into_iter().collect();
    let tables = tables::find(analysis);
    let mut rows = tables.into_iter().peekable();
    let home = home::home(analysis);
    let here = home::of_text(analysis, events);
    let mut sentence = 0;
    while let Some(it) = analysis.sentences.get(sentence) {
        if found.len() >= MOST {
            break;
        }
        if let Some(row) = rows.next_if(|row| row.sentences.start <= sentence) {
            let told = Told::new(analysis, row.action, row.sentences.start);
            sentence = row.sentences.end;
            found.push(Told {
                is_partner_sure: true,
                is_laid_out: true,
                sentences: row.sentences.collect(),
                ..told
            });
            continue;
        }
        let known = Known { is_helped: !found.is_empty(), home, here, events };
        if it.kind == BlockKind::Heading {
            // *Support to the Ministry of Peru*: a title or a line of a form may say it.
            let help = by_noun(analysis, sentence, &known);
            found.extend(help.map(|it| by_parties(analysis, sentence, &it, true)));
        } else {
            found.extend(heard(analysis, sentence, &known));
        }
        sentence += 1;
    }
    found
}

/// *The course is financed by the Union*: where no other help is told, that is the help.
fn backed_event(analysis: &Analysis, events: &[Draft]) -> Option<Told> {
    let here = home::of_text(analysis, events);
    let mut sentences = (0..analysis.sentences.len())
        .filter(|&it| analysis.sentences[it].kind != BlockKind::Heading);
    sentences.find_map(|sentence| {
        let backing = backers::find(analysis, sentence, here)?;
        Some(by_backer(analysis, sentence, &backing))
    })
}

/// Help that no sentence tells as such: a word of help, and somebody from abroad.
fn by_signs(analysis: &Analysis, events: &[Draft]) -> Option<Told> {
    let it = signs::find(analysis, events)?;
    let action = action(analysis, it.sentence, it.at, it.partner, &[it.place]);
    let confidence = facts::round(action.confidence - DOUBT);
    Some(Told::new(analysis, Action { confidence, ..action }, it.sentence))
}

/// Whether what is told of who met whom is one of the events, and no help beside them.
fn is_an_event(told: &Told, analysis: &Analysis, events: &[Draft]) -> bool {
    let beside = |it: &std::ops::Range<usize>| {
        analysis.sentences[analysis.sentence_of(it.start)].block == told.block
    };
    told.is_by_parties && events.iter().any(|it| it.evidence.iter().any(beside))
}

/// What the reading knows when it comes to a sentence.
struct Known<'a> {
    /// Whether help has been told.
    is_helped: bool,
    /// The country that the text is about.
    home: Option<usize>,
    /// That country, or else the one that its first event was in.
    here: Option<usize>,
    events: &'a [Draft],
}

/// What a sentence tells of help: asked for, given, agreed, or brought by a mission.
fn heard(analysis: &Analysis, sentence: usize, known: &Known) -> Option<Told> {
    let asked = requests::find(analysis, sentence);
    let decision = asked.is_some().then(|| idle::decision(analysis, sentence));
    if decision == Some(idle::Decision::Refused) {
        return None;
    }
    let Some(request) = asked else {
        return unasked(analysis, sentence, known);
    };
    let action = if request.places.is_empty() {
        let around = || partner_around(analysis, sentence, &[]);
        let partner = request.partner.or_else(around);
        from_partner(analysis, sentence, request.at, partner, known.events)
    } else {
        action(analysis, sentence, request.at, None, &request.places)
    };
    let is_partner_sure = request.partner.is_some();
    Some(Told { is_request: true, is_partner_sure, ..Told::new(analysis, action, sentence) })
}

/// Help that nobody is said to have asked for.
fn unasked(analysis: &Analysis, sentence: usize, known: &Known) -> Option<Told> {
    if let Some(it) = decisions::find(analysis, sentence) {
        let places: Vec<usize> = it.place.into_iter().collect();
        let action = action(analysis, sentence, it.at, it.partner, &places);
        let is_partner_sure = it.partner.is_some();
        return Some(Told {
            is_request: true,
            is_partner_sure,
            ..Told::new(analysis, action, sentence)
        });
    }
    let scene = parties::Scene::of(analysis, sentence, known.home);
    let told = |help: parties::Help, alone| by_parties(analysis, sentence, &help, alone);
    let pair = scene.as_ref().and_then(parties::Scene::pair).map(|it| told(it, false));
    // *Two inspectors of … worked with the ministry, with funds of the Union*: who helped is told.
    let worked = analysis.has_helping(&analysis.sentences[sentence].tokens, Helping::Trade)
        && pair.as_ref().is_some_and(|it| it.is_partner_sure);
    let backed = || backed(analysis, sentence, known).filter(|_| !worked);
    let gift = || {
        let it = told(gifts::find(analysis, sentence)?, false);
        Some(Told { is_by_parties: false, is_handed: true, ..it })
    };
    gift()
        .or_else(backed)
        .or(pair)
        .or_else(|| given(analysis, sentence, known.events, known.is_helped))
        .or_else(|| scene.as_ref()?.visit().map(|it| told(it, true)))
        .or_else(|| scene?.alone().map(|it| told(it, true)))
        .or_else(|| {
            let help = by_noun(analysis, sentence, known)?;
            let alone = help.partner.is_none();
            Some(told(help, alone))
        })
}

/// Help that somebody from outside stands behind: *financed by the European Union*.
fn backed(analysis: &Analysis, sentence: usize, known: &Known) -> Option<Told> {
    let it = backers::find(analysis, sentence, known.here)?;
    if it.is_of_event {
        return None;
    }
    Some(by_backer(analysis, sentence, &it))
}

fn by_backer(analysis: &Analysis, sentence: usize, it: &backers::Backing) -> Told {
    let places: Vec<usize> = it.place.into_iter().collect();
    let action = action(analysis, sentence, it.at, it.partner, &places);
    Told { is_partner_sure: it.is_named, is_backed: true, ..Told::new(analysis, action, sentence) }
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
    let places: Vec<usize> = help.place.into_iter().collect();
    let action = action(analysis, sentence, help.at, help.partner, &places);
    Told {
        is_partner_sure: help.is_named,
        is_step: alone || !help.is_named,
        is_by_parties: true,
        ..Told::new(analysis, action, sentence)
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
    Some(Told { is_partner_sure, ..Told::new(analysis, action, sentence) })
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
    // A network of many countries is in none that the sentence does not name.
    let several = is_network(analysis, sentence, partner);
    if several {
        let named = scope::named_countries(analysis, tokens);
        places.retain(|it| named.contains(it));
    }
    if places.is_empty() && !several {
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
    let (partner, places) = signs::set_right(analysis, sentence, partner, places);
    let themes = themes::of(analysis, sentence, partner);
    let dates = within(&analysis.dates, tokens);
    let date = dates.iter().find(|it| it.end.is_none() && !it.is_reference);
    let bounds = date.map(crate::analysis::Date::bounds);
    let sure = [partner.is_some(), !places.is_empty(), !themes.is_empty(), date.is_some()];
    let confidence = sure.iter().filter(|it| **it).fold(0.45, |sum, _| sum + 0.12);
    Action {
        language: None,
        title: title::of(analysis, sentence, from, partner, &themes),
        places: facts::codes(analysis, &places),
        partner: partner.map(|it| analysis.body_names[it].name.clone()).unwrap_or_default(),
        themes: facts::theme_ids(analysis, &themes),
        start: bounds.as_ref().map(|it| it.0.clone()),
        end: bounds.and_then(|it| it.1),
        confidence: facts::round(confidence),
        evidence: vec![analysis.span(tokens.clone())],
        ..Action::default()
    }
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
