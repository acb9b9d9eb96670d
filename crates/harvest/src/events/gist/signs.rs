//! How much a sentence says of an event that it does not name.

use super::{has_people, time};
use crate::analysis::{Analysis, tense, within};
use crate::events::mentions::{self, Mention};
use crate::events::{called_off, delegations};
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// What a sentence has of an event.
pub(super) struct Signs {
    pub noun: Option<Mention>,
    time: u8,
    place: u8,
    people: u8,
    verb: u8,
    countries: u8,
}

impl Signs {
    /// The signs of a sentence that tells of the past.
    pub(super) fn of(analysis: &Analysis, sentence: usize) -> Option<Self> {
        let tokens = &analysis.sentences[sentence].tokens;
        let past = tokens.clone().any(|it| tense::is_of_the_past(analysis, it, tokens));
        if !past || called_off::tells(analysis, tokens) || analysis.has(tokens, Cue::Population) {
            return None;
        }
        let mentions = mentions::find(analysis, tokens).mentions;
        let noun = mentions.into_iter().find(|it| !it.is_many);
        let came = delegations::find(analysis, tokens);
        let countries = (came.countries.len() + came.experts.len()).min(2);
        let mut cities = within(&analysis.cities, tokens).iter();
        let placed = cities.any(|it| super::place::is_there(analysis, tokens, it));
        let signs = Self {
            time: time::weight(analysis, tokens),
            place: if placed { 2 } else { 0 },
            people: u8::from(has_people(analysis, tokens)),
            verb: verb(analysis, tokens),
            countries: u8::try_from(countries).unwrap_or_default(),
            noun,
        };
        signs.is_of_people().then_some(signs)
    }

    /// Whether somebody was there.
    fn is_of_people(&self) -> bool {
        self.people + self.countries > 0 || self.noun.is_some()
    }

    pub(super) fn weight(&self) -> u8 {
        let noun = if self.noun.is_some() { 2 } else { 0 };
        self.time + self.place + self.people + self.verb + self.countries + noun
    }
}

/// A verb of meeting, of going or of receiving.
fn verb(analysis: &Analysis, tokens: &Range<usize>) -> u8 {
    let cues = [Cue::Gather, Cue::Route, Cue::Hold];
    let met = [
        Attendance::Comes,
        Attendance::Receives,
        Attendance::Received,
        Attendance::Confers,
        Attendance::They,
    ];
    let told = cues.iter().any(|&it| analysis.has(tokens, it))
        || met.iter().any(|&it| analysis.attendance_in(tokens, it).next().is_some());
    if told { 2 } else { 0 }
}
