//! Which of the countries that a sentence names helped, and which were helped.

use crate::analysis::{Analysis, Body, Where, within};
use crate::pack::{Attendance, Cue, Helping};
use std::ops::Range;

/// An adjective stands so near to its noun.
const BESIDE: usize = 2;
/// *in the*, *to the staff of the*
const LED: usize = 3;
/// *two retired advisers of the fire service of*: whoever came stands so near before where from.
const PEOPLE: usize = 7;
/// *by the police* stands so near behind whom it helped.
const AGENT: usize = 16;
/// And a verb so near behind its subject.
const VERB: usize = 5;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    Gives,
    Receives,
    /// It is only named.
    Neither,
}

/// What names a country: itself, its people, a city or an institution.
struct Mention {
    country: usize,
    tokens: Range<usize>,
    is_demonym: bool,
    is_body: bool,
}

/// The countries that a sentence names, and the part of each.
pub fn named(analysis: &Analysis, tokens: &Range<usize>) -> Vec<(usize, Role)> {
    let mut found: Vec<(usize, usize, Role)> = mentions(analysis, tokens)
        .iter()
        .map(|it| (it.tokens.start, it.country, role(analysis, tokens, it)))
        .collect();
    found.sort_by_key(|it| it.0);
    found.into_iter().map(|it| (it.1, it.2)).collect()
}

fn mentions(analysis: &Analysis, tokens: &Range<usize>) -> Vec<Mention> {
    let bodies = within(&analysis.bodies, tokens);
    let inside = |at: usize| {
        let from = bodies.partition_point(|it| it.tokens.end <= at);
        bodies.get(from).is_some_and(|it| it.tokens.start <= at)
    };
    let of_bodies = bodies.iter().filter_map(|it| {
        let Some(Where::Sure(country)) = analysis.body_names[it.id].country else { return None };
        Some(Mention { country, tokens: it.tokens.clone(), is_demonym: false, is_body: true })
    });
    let places = within(&analysis.places, tokens).iter().filter(|it| it.is_country);
    let of_places = places.filter(|it| !inside(it.tokens.start)).map(|it| Mention {
        country: it.place,
        tokens: it.tokens.clone(),
        is_demonym: it.is_demonym,
        is_body: false,
    });
    let cities = within(&analysis.cities, tokens).iter().filter(|it| !inside(it.tokens.start));
    let of_cities = cities.filter_map(|it| {
        let country = analysis.country_of_city(it.city)?;
        let tokens = it.tokens.clone();
        Some(Mention { country, tokens, is_demonym: false, is_body: false })
    });
    of_bodies.chain(of_places).chain(of_cities).collect()
}

fn role(analysis: &Analysis, sentence: &Range<usize>, it: &Mention) -> Role {
    if it.is_demonym {
        return of_adjective(analysis, sentence, &it.tokens);
    }
    if gives(analysis, sentence, it) {
        return Role::Gives;
    }
    let before = sentence.start.max(it.tokens.start.saturating_sub(LED))..it.tokens.start;
    let led = it.tokens.start > before.start
        && (analysis.is_located(it.tokens.start, sentence)
            || analysis.has(&before, Cue::With)
            || analysis.has_helping(&before, Helping::To));
    if led { Role::Receives } else { Role::Neither }
}

/// *Irish advisers* and *Brazilian support* come from there; *Georgian colleagues* are helped.
fn of_adjective(analysis: &Analysis, sentence: &Range<usize>, it: &Range<usize>) -> Role {
    let before = sentence.start.max(it.start.saturating_sub(BESIDE))..it.start;
    let after = it.end..sentence.end.min(it.end + BESIDE);
    let beside = |helping: Helping| {
        analysis.has_helping(&before, helping) || analysis.has_helping(&after, helping)
    };
    if beside(Helping::Counterpart) {
        return Role::Receives;
    }
    if is_taught(analysis, sentence, it) {
        return Role::Receives;
    }
    let kinds = [
        Helping::Trade,
        Helping::Funds,
        Helping::Government,
        Helping::Sign,
        Helping::Teaches,
        Helping::Embassy,
    ];
    let helps = kinds.iter().any(|&it| beside(it))
        || analysis.has(&before, Cue::Help)
        || analysis.has(&after, Cue::Help)
        || analysis.has(&before, Cue::Expert);
    // *two experts, one Belgian, the other Romanian*
    let each = analysis.has(&before, Cue::Indefinite) || analysis.has(&before, Cue::TheOne);
    let people = sentence.start.max(it.start.saturating_sub(PEOPLE))..it.start;
    let helps = helps || each && analysis.has_helping(&people, Helping::Trade);
    if helps || is_sender(analysis, sentence, it) { Role::Gives } else { Role::Neither }
}

/// *taught twelve officers of the Directorate*: whoever stands behind the verb is taught.
fn is_object(analysis: &Analysis, sentence: &Range<usize>, people: usize) -> bool {
    let before = sentence.start.max(people.saturating_sub(VERB))..people;
    [Helping::Teaches, Helping::Gave].iter().any(|&it| {
        analysis.helping_in(&before, it).any(|verb| {
            let gap = verb.end..people;
            ![Cue::By, Cue::With, Cue::Of].iter().any(|&cue| analysis.has(&gap, cue))
        })
    })
}

/// *They also train two Comorian anaesthetists.*
fn is_taught(analysis: &Analysis, sentence: &Range<usize>, it: &Range<usize>) -> bool {
    let before = sentence.start.max(it.start.saturating_sub(VERB))..it.start;
    analysis.helping_in(&before, Helping::Teaches).any(|verb| {
        let gap = verb.end..it.end + BESIDE;
        let mut people = analysis.helping_in(&gap, Helping::Trade);
        let led = [Cue::By, Cue::With, Cue::Of]
            .iter()
            .any(|&cue| analysis.has(&(verb.end..it.start), cue));
        !led && people.next().is_some()
    })
}

/// *examiners from the Slovenian police*, *the Irish health service had released me*
fn is_sender(analysis: &Analysis, sentence: &Range<usize>, it: &Range<usize>) -> bool {
    let led = (sentence.start..it.start)
        .rev()
        .take(LED)
        .find(|&at| analysis.is_any(at, &[Cue::Of, Cue::RangeFrom]));
    let sent = led.is_some_and(|at| came_from(analysis, sentence, at));
    let verb = it.end..sentence.end.min(it.end + VERB);
    let opens = (sentence.start..it.start).all(|at| analysis.is(at, Cue::Definite));
    sent || opens && !passive(analysis, &verb) && analysis.has_helping(&verb, Helping::Sign)
}

/// *by Japan*, *three advisers of the Service of Lithuania*, *Brazil also sent …*
fn gives(analysis: &Analysis, sentence: &Range<usize>, it: &Mention) -> bool {
    let start = it.tokens.start;
    let is_article =
        |at: usize| analysis.is(at, Cue::Definite) && !analysis.is_any(at, &[Cue::Of, Cue::By]);
    let mut before = (sentence.start..start).rev().skip_while(|&at| is_article(at));
    let led = before.next();
    let is_led = |cues: &[Cue]| led.is_some_and(|at| analysis.is_any(at, cues));
    let held =
        || analysis.has(&(sentence.start.max(start.saturating_sub(PEOPLE))..start), Cue::Hold);
    if is_led(&[Cue::By]) && !held() || is_taught_by(analysis, sentence, start) {
        return true;
    }
    if is_led(&[Cue::Of, Cue::RangeFrom]) && came_from(analysis, sentence, start) {
        return true;
    }
    let follow = it.tokens.end..sentence.end.min(it.tokens.end + PEOPLE);
    if is_led(&[Cue::RangeFrom]) && analysis.has_helping(&follow, Helping::Teaches) {
        return true;
    }
    let after = it.tokens.end..sentence.end.min(it.tokens.end + VERB);
    // *the service of Lyon supports …*
    let next = it.tokens.end..sentence.end.min(it.tokens.end + BESIDE);
    if !it.is_body && !passive(analysis, &after) && gives_by(analysis, &next) {
        let led = is_led(&[Cue::With]) || is_led_to(analysis, sentence, start);
        return !led && !analysis.is_located(start, sentence);
    }
    // *under a twinning with Hamburg*
    if is_led(&[Cue::With]) && has_sign_before(analysis, sentence, start) {
        return true;
    }
    let opens = led.is_none_or(|at| analysis.is_mark(at, ",;:") || analysis.is(at, Cue::Relative));
    let acts = gives_by(analysis, &after) && !passive(analysis, &after);
    opens && acts && (it.is_body || led.is_none_or(|at| analysis.is_mark(at, ",;:")))
}

fn gives_by(analysis: &Analysis, verbs: &Range<usize>) -> bool {
    let kinds = [Helping::Sign, Helping::Gave, Helping::Hands, Helping::Teaches];
    kinds.iter().any(|&it| analysis.has_helping(verbs, it))
}

fn passive(analysis: &Analysis, verbs: &Range<usize>) -> bool {
    analysis.has(verbs, Cue::By) || analysis.has_helping(verbs, Helping::Got)
}

/// *to Brazil*
fn is_led_to(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    let before = sentence.start.max(at.saturating_sub(BESIDE))..at;
    analysis.has_helping(&before, Helping::To)
}

/// *the agreement with*, *twinning with*
fn has_sign_before(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    let before = sentence.start.max(at.saturating_sub(LED + 1))..at;
    analysis.has_helping(&before, Helping::Sign) || analysis.has(&before, Cue::Help)
}

/// *the training was in the hands of the guard*
fn is_taught_by(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    let before = sentence.start.max(at.saturating_sub(LED))..at;
    analysis.attendance_in(&before, Attendance::Teaches).any(|it| it.end + 1 >= at)
}

/// *three advisers of the Service*, *the support of Brazil*, and not *trainers to the Service*.
fn came_from(analysis: &Analysis, sentence: &Range<usize>, at: usize) -> bool {
    let near = sentence.start.max(at.saturating_sub(PEOPLE))..at;
    // *épaule celui d’Antananarivo*: only a noun that the name follows says where it came from.
    let signs = analysis.helping_in(&near, Helping::Sign).filter(|it| it.end + 1 >= at);
    let kinds = [Helping::Trade, Helping::Funds];
    let words = kinds.iter().flat_map(|&it| analysis.helping_in(&near, it)).chain(signs);
    // *the support of Brazil*, but not *the support of Peru by the Finnish police*.
    let by = analysis.has(&(at..sentence.end.min(at + AGENT)), Cue::By);
    let help = analysis.cues_in(&near, Cue::Help).filter(|_| !by);
    let Some(word) = words.chain(help).max_by_key(|it| it.end) else { return false };
    // *to the police of Guinea-Bissau*
    if is_object(analysis, sentence, word.start) || is_led_to(analysis, sentence, word.start) {
        return false;
    }
    // The word may hold the name's own first word.
    let gap = word.end.min(at)..at;
    let part = [Cue::With, Cue::By];
    let is_to = |it: &Range<usize>| it.end < at;
    let to = analysis.helping_in(&gap, Helping::To).any(|it| is_to(&it));
    !to && !part.iter().any(|&it| analysis.has(&gap, it))
        && !analysis.has_helping(&word, Helping::Counterpart)
}

/// Whether an institution is told as the one that helped: *seconded by the Directorate*.
pub fn is_giver(analysis: &Analysis, sentence: &Range<usize>, body: &Body) -> bool {
    let tokens = body.tokens.clone();
    // *a review by the Agency and a retired Italian prosecutor*: he helped it.
    if analysis.is(tokens.end, Cue::And) {
        return false;
    }
    let it = Mention { country: 0, tokens, is_demonym: false, is_body: true };
    gives(analysis, sentence, &it)
}
