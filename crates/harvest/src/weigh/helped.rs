//! Whether a country that the text names was helped.

use super::naming::{Naming, namings};
use super::sign::{Plain, Side, Sign, Signs, What};
use crate::actions::Told;
use crate::analysis::{Analysis, within};
use crate::events::Draft;
use crate::pack::{Cue, Helping};
use crate::{BlockKind, scope};
use std::ops::Range;

/// So near stands what belongs to a country.
const NEAR: usize = 8;
/// What comes first is what the text is about.
const HEAD: usize = 2;

/// A country that the text names, and its signs.
pub struct Country {
    pub place: usize,
    /// The sentence that says most of help where it names the country.
    pub sentence: usize,
    pub signs: Signs,
}

/// The countries of a text, in the order of their first naming.
pub fn helped(analysis: &Analysis, events: &[Draft], actions: &[Told]) -> Vec<Country> {
    let namings = namings(analysis, &(0..analysis.tokens.len()));
    let mut places: Vec<usize> = Vec::new();
    for naming in &namings {
        crate::facts::add(&mut places, naming.place);
    }
    let home = scope::home(analysis);
    let speaker = scope::speaker(analysis);
    let first = places.first().copied();
    let country = |place: usize| {
        let own: Vec<&Naming> = namings.iter().filter(|it| it.place == place).collect();
        let mut signs = Signs::default();
        signs.add_if(home == Some(place), Plain::Home);
        signs.add_if(speaker == Some(place), Plain::Speaker);
        signs.add_if(first == Some(place), Plain::FirstNamed);
        add_told(analysis, place, actions, &mut signs);
        add_events(place, events, &mut signs);
        let mut best = (0, own[0].tokens.start);
        for naming in &own {
            let weight = add_naming(analysis, naming, &mut signs);
            if weight > best.0 {
                best = (weight, naming.tokens.start);
            }
        }
        Country { place, sentence: analysis.sentence_of(best.1), signs: signs.distinct() }
    };
    places.iter().map(|&it| country(it)).collect()
}

/// Whether the rules propose it.
fn add_told(analysis: &Analysis, place: usize, actions: &[Told], signs: &mut Signs) {
    let code = &analysis.gazetteer.places[place].code;
    signs.add_if(!actions.is_empty(), Plain::OtherTold);
    for told in actions.iter().filter(|it| it.action.places.contains(code)) {
        signs.add_if(true, Plain::Told);
        signs.add_if(told.action.places.len() > 1, Plain::ToldWithOthers);
        signs.add_if(told.is_partner_sure, Plain::PartnerTold);
        signs.add_if(told.is_request, Plain::RequestTold);
        signs.add_if(told.is_step, Plain::StepTold);
        signs.add_if(told.is_by_parties, Plain::PartiesTold);
        signs.add_if(told.is_backed || told.is_handed, Plain::GiftTold);
        signs.add_if(told.action.evidence.len() > 1, Plain::ToldAgain);
    }
}

/// What its people did at events.
fn add_events(place: usize, events: &[Draft], signs: &mut Signs) {
    signs.add_if(events.iter().any(|it| it.country == Some(place)), Plain::OfEvent);
    signs.add_if(events.iter().any(|it| it.countries.contains(&place)), Plain::Present);
    signs.add_if(events.iter().any(|it| it.experts.contains(&place)), Plain::Expert);
    let others = events.iter().any(|it| it.experts.iter().any(|&other| other != place));
    signs.add_if(others, Plain::OtherExpert);
}

/// The signs of one naming, and how much its sentence says of help.
fn add_naming(analysis: &Analysis, naming: &Naming, signs: &mut Signs) -> usize {
    let sentence = analysis.sentence_of(naming.tokens.start);
    let it = &analysis.sentences[sentence];
    signs.add_if(true, naming.how);
    signs.add_if(it.kind == BlockKind::Heading, Plain::InHeading);
    signs.add_if(sentence < HEAD, Plain::InHead);
    let left = naming.tokens.start.saturating_sub(NEAR).max(it.tokens.start)..naming.tokens.start;
    let right = naming.tokens.start + 1
        ..it.tokens.end.min(naming.tokens.start + NEAR).max(naming.tokens.start + 1);
    let mut weight = 0;
    for (tokens, side) in [(&it.tokens, Side::Sentence), (&left, Side::Left), (&right, Side::Right)]
    {
        weight += add_help(analysis, tokens, side, signs);
    }
    let told = it.kind != BlockKind::Heading && !within(&analysis.themes, &it.tokens).is_empty();
    if weight > 0 { weight + usize::from(told) } else { 0 }
}

/// The signs of help and of meeting in a stretch; how many of them are of help.
fn add_help(analysis: &Analysis, tokens: &Range<usize>, side: Side, signs: &mut Signs) -> usize {
    let mut all = Signs::default();
    all.add_hits(analysis, tokens, side);
    let mut help = 0;
    for Sign { side, what } in all.iter() {
        let counts = match what {
            What::Helping(it) => {
                help += usize::from(!matches!(it, Helping::To | Helping::Reflexive));
                true
            }
            What::Cue(it) => {
                help += usize::from((Cue::Support..=Cue::PartnerTitle).contains(&it));
                (Cue::Hold..=Cue::PartnerTitle).contains(&it) || it == Cue::Lesson
            }
            What::Attendance(_) => true,
            What::Plain(it) => {
                matches!(it, Plain::Event | Plain::Result | Plain::Fate | Plain::Head)
            }
            What::Turn(_) | What::Role(_) | What::Pair(..) => false,
        };
        if counts {
            signs.add(side, what);
        }
    }
    help
}
