//! How an event is told, and how a country is named around it.

use super::super::naming::{Naming, namings};
use super::super::role::Role;
use super::super::sign::{Plain, Side, Signs, What};
use super::PASSAGES;
use super::text::Text;
use crate::analysis::{Analysis, within};
use crate::events::{self, Draft};
use crate::language::Meaning;
use crate::pack::{Attendance, Cue, Helping};
use std::ops::Range;

/// A word so far before or after a country may say what its people were there for.
const BACK: usize = 40;
const FORTH: usize = 12;
/// Countries of one row stand so near to each other.
const ROW: usize = 8;
/// The subject is one of the first words.
const OPENING: usize = 5;

/// What kind of event it is, and what is told of it.
pub fn of_event(text: &Text, event: usize) -> Vec<Role> {
    let (analysis, events, home) = (text.analysis, text.events, text.home);
    let draft = &events[event];
    let both = draft.country.zip(home);
    let signs = [
        (draft.is_planned, Role::Planned),
        (draft.is_of_context(analysis), Role::OfContext),
        (draft.is_elliptic, Role::Elliptic),
        (draft.guess.is_some(), Role::Guessed),
        (!draft.is_present, Role::Earlier),
        (draft.has_people || !draft.present.is_empty(), Role::SomebodyThere),
        (draft.is_whole, Role::Whole),
        (!draft.experts.is_empty(), Role::ExpertsTold),
        (both.is_some_and(|it| it.0 == it.1), Role::AtHome),
        (both.is_some_and(|it| it.0 != it.1), Role::Abroad),
        (draft.country.is_none(), Role::Placeless),
        (events.len() == 1, Role::OnlyEvent),
        (event == 0, Role::FirstEvent),
        (draft.evidence.len() == 1, Role::ToldOnce),
    ];
    let told = match draft.countries.len() {
        0 => Role::NobodyTold,
        1 => Role::OneTold,
        2 => Role::TwoTold,
        _ => Role::ManyTold,
    };
    let signs = signs.into_iter().filter(|it| it.0).map(|it| it.1);
    signs.chain([kind(analysis, draft), told]).collect()
}

fn kind(analysis: &Analysis, draft: &Draft) -> Role {
    match analysis.language.event_kinds[usize::from(draft.kind)].as_str() {
        "conference" | "round_table" | "seminar" => Role::Conference,
        "workshop" => Role::Workshop,
        "training" => Role::Training,
        "study_visit" => Role::StudyVisit,
        "visit" => Role::Visit,
        "mission" => Role::Mission,
        "meeting" => Role::Meeting,
        "ceremony" => Role::Ceremony,
        _ => Role::OtherKind,
    }
}

/// Beside which others the country stands, and what the rules make of that sentence.
pub fn add_row(text: &mut Text, event: usize, naming: &Naming, roles: &mut Vec<Role>) {
    let analysis = text.analysis;
    let draft = &text.events[event];
    let number = analysis.sentence_of(naming.tokens.start);
    let sentence = &analysis.sentences[number].tokens;
    if naming.how == Plain::Name && is_located(analysis, sentence, naming) {
        roles.push(Role::Located);
    }
    let near = naming.tokens.start.saturating_sub(ROW).max(sentence.start)
        ..sentence.end.min(naming.tokens.end + ROW);
    for other in namings(analysis, &near) {
        if other.place == naming.place || is_apart(analysis, naming, &other) {
            continue;
        }
        let signs = [
            (true, Role::Listed),
            (draft.countries.contains(&other.place), Role::BesideTold),
            (draft.experts.contains(&other.place), Role::BesideExpert),
        ];
        roles.extend(signs.into_iter().filter(|it| it.0).map(|it| it.1));
    }
    let there = &text.sentence(number).delegations;
    if there.countries.contains(&naming.place) {
        roles.push(Role::DelegateThere);
    }
    if there.experts.contains(&naming.place) {
        roles.push(Role::ExpertThere);
    }
}

/// *in Peru*, *Lima, Peru*
fn is_located(analysis: &Analysis, sentence: &Range<usize>, naming: &Naming) -> bool {
    within(&analysis.places, &naming.tokens).first().is_some_and(|it| {
        events::is_where(analysis, sentence, it) || events::explains_city(analysis, &it.tokens)
    })
}

/// Whether a verb or a stop stands between two countries.
fn is_apart(analysis: &Analysis, one: &Naming, other: &Naming) -> bool {
    let mut gap = one.tokens.end.min(other.tokens.end)..one.tokens.start.max(other.tokens.start);
    gap.any(|it| analysis.is_mark(it, ";:") || analysis.is_any(it, &[Cue::Finite, Cue::Hold]))
}

/// How the sentence that names the country stands to the event.
pub fn add_sentence(text: &mut Text, event: usize, naming: &Naming, roles: &mut Vec<Role>) {
    let analysis = text.analysis;
    let draft = &text.events[event];
    let number = analysis.sentence_of(naming.tokens.start);
    let tokens = &analysis.sentences[number].tokens;
    let passages = draft.evidence.iter().take(PASSAGES);
    let after = passages.filter_map(|it| number.checked_sub(analysis.sentence_of(it.start))).min();
    let at = naming.tokens.start;
    let near = at.saturating_sub(BACK).max(tokens.start)..tokens.end.min(at + BACK);
    let cities = within(&analysis.cities, &near).iter();
    let city = cities
        .filter(|it| it.tokens != naming.tokens)
        .min_by_key(|it| it.tokens.start.abs_diff(at))
        .map(|it| it.city);
    let is_shared = text.tells_another(number, event);
    let is_of_another = text.was_at_another(number, event, naming.place);
    let is_after_another = text.goes_on_with_another(number, event);
    let signs = [
        (is_shared, Role::Shared),
        (is_of_another, Role::OfAnother),
        (is_after_another, Role::AfterAnother),
        (after == Some(1), Role::Next),
        (after.is_none_or(|it| it > 1), Role::Far),
        (city.is_some() && city == draft.city, Role::NearCity),
        (city.is_some() && city != draft.city, Role::OtherCity),
        (at < tokens.start + OPENING, Role::Subject),
    ];
    roles.extend(signs.into_iter().filter(|it| it.0).map(|it| it.1));
    roles.extend(&text.sentence(number).roles);
}

/// The nearest word on either side that says what people were there for.
pub fn add_words(analysis: &Analysis, naming: &Naming, signs: &mut Signs) {
    let sentence = &analysis.sentences[analysis.sentence_of(naming.tokens.start)].tokens;
    let back = naming.tokens.start.saturating_sub(BACK).max(sentence.start)..naming.tokens.start;
    let forth = naming.tokens.end..sentence.end.min(naming.tokens.end + FORTH);
    let before = analysis.hits_in(&back).iter().rev().find_map(|it| purpose(it.meaning));
    let after = analysis.hits_in(&forth).iter().find_map(|it| purpose(it.meaning));
    for (side, role) in [(Side::Left, before), (Side::Right, after)] {
        if let Some(role) = role {
            signs.add(side, What::Role(role));
        }
    }
}

/// What a word says that people were there for.
fn purpose(meaning: Meaning) -> Option<Role> {
    Some(match meaning {
        Meaning::Cue(it) => match it {
            Cue::Expert => Role::OfExperts,
            Cue::Delegate | Cue::Represent => Role::OfDelegates,
            Cue::Host => Role::OfHosts,
            Cue::Gather => Role::OfComing,
            Cue::Population => Role::OfPopulation,
            Cue::With => Role::Beside,
            Cue::Hold => Role::Holding,
            Cue::Support | Cue::SupportNoun | Cue::SupportTo => Role::OfHelp,
            Cue::Receive | Cue::Help | Cue::Request => Role::OfHelp,
            _ => return None,
        },
        Meaning::Attendance(it) => match it {
            Attendance::Teaches | Attendance::Conducts | Attendance::Role => Role::OfTeaching,
            Attendance::Side | Attendance::They | Attendance::Somebody => Role::OfDelegates,
            Attendance::Receives | Attendance::Invites => Role::OfHosts,
            Attendance::Offers | Attendance::Hosts => Role::OfHosts,
            Attendance::Comes | Attendance::Sends => Role::OfComing,
            Attendance::Goes | Attendance::Received => Role::OfComing,
            Attendance::Absent => Role::OfAbsence,
            _ => return None,
        },
        Meaning::Helping(it) => match it {
            Helping::Trade | Helping::Counterpart => Role::OfDelegates,
            Helping::Gave | Helping::Got | Helping::Asking => Role::OfHelp,
            Helping::Idle => Role::OfAbsence,
            _ => return None,
        },
        _ => return None,
    })
}
