//! Which countries were helped, by all that the text says of each.
//!
//! The rules read help sentence by sentence. Whether a country was helped is told by more: how it is
//! named, what its people did, who else came. What is unlikely by that is left out, and what is
//! likely though no sentence tells it whole is added.

use super::Told;
use super::whom::{own_partner, partner_around};
use crate::analysis::Analysis;
use crate::events::Draft;
use crate::weigh::{self, Question};
use crate::{Action, facts};

/// What the rules tell is left out below this.
const UNLIKELY: f64 = 0.15;
/// What they do not tell is added from here on.
const LIKELY: f64 = 0.4;

/// The actions with how likely each is, and those that no rule has told.
pub fn weighed(analysis: &Analysis, events: &[Draft], told: Vec<Told>) -> Vec<Told> {
    if !weigh::can_be_weighed(analysis) {
        return told;
    }
    let countries: Vec<Helped> = weigh::helped(analysis, events, &told)
        .into_iter()
        .map(|it| Helped {
            code: &analysis.gazetteer.places[it.place].code,
            likelihood: weigh::likelihood(Question::Helped, &it.signs),
            place: it.place,
            sentence: it.sentence,
        })
        .collect();
    let mut actions: Vec<Told> =
        told.into_iter().filter_map(|it| doubted(it, &countries)).collect();
    for country in countries.iter().filter(|it| it.likelihood >= LIKELY) {
        let is_told = |it: &Told| it.action.places.iter().any(|it| it == country.code);
        if !actions.iter().any(is_told) && actions.len() < super::MOST {
            actions.push(added(analysis, country));
        }
    }
    actions
}

struct Helped<'a> {
    place: usize,
    code: &'a str,
    /// Where the text says most of it.
    sentence: usize,
    likelihood: f64,
}

/// What the rules tell, with how likely it is; nothing if it is too unlikely. A form or a table means
/// what it says.
fn doubted(told: Told, countries: &[Helped]) -> Option<Told> {
    let own = countries.iter().filter(|it| told.action.places.iter().any(|place| place == it.code));
    let Some(likelihood) = own.map(|it| it.likelihood).reduce(f64::max) else {
        return Some(told);
    };
    if told.is_laid_out {
        return Some(told);
    }
    let action = Action { confidence: facts::round(likelihood), ..told.action };
    (likelihood >= UNLIKELY).then_some(Told { action, ..told })
}

/// Help that no sentence tells whole.
fn added(analysis: &Analysis, country: &Helped) -> Told {
    let tokens = &analysis.sentences[country.sentence].tokens;
    let places = [country.place];
    let partner = own_partner(analysis, tokens.clone())
        .or_else(|| partner_around(analysis, country.sentence, &places));
    let action = super::action(analysis, country.sentence, tokens.start, partner, &places);
    let action = Action { confidence: facts::round(country.likelihood), ..action };
    Told::new(analysis, action, country.sentence)
}
