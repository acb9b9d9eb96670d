//! How much a sentence says of an event that it does not name.

use super::{has_people, time};
use crate::analysis::{Analysis, tense};
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
    /// The signs of a sentence that tells of what was.
    pub(super) fn of(analysis: &Analysis, sentence: usize) -> Option<Self> {
        let tokens = &analysis.sentences[sentence].tokens;
        let time = time::weight(analysis, tokens);
        let past = time > 1 || tokens.clone().any(|it| tense::is_of_the_past(analysis, it, tokens));
        if !past || called_off::tells(analysis, tokens) || analysis.has(tokens, Cue::Population) {
            return None;
        }
        let mentions = mentions::find(analysis, tokens).mentions;
        let noun = mentions.into_iter().find(|it| !it.is_many);
        let came = delegations::find(analysis, tokens);
        let sides = super::people::sides(analysis, tokens).len();
        let countries = (came.countries.len() + came.experts.len()).max(sides).min(2);
        let signs = Self {
            time,
            place: super::place::weight(analysis, sentence),
            people: u8::from(has_people(analysis, tokens)),
            verb: verb(analysis, tokens),
            countries: u8::try_from(countries).unwrap_or_default(),
            noun,
        };
        signs.is_of_people().then_some(signs)
    }

    /// Whether somebody was there, and more is told of it than that.
    fn is_of_people(&self) -> bool {
        let somebody = self.people + self.countries > 0 || self.noun.is_some();
        let told = self.time + self.countries > 0 || self.noun.is_some() && self.verb > 0;
        somebody && told
    }

    pub(super) fn weight(&self) -> u8 {
        let noun = if self.noun.is_some() { 2 } else { 0 };
        self.time + self.place + self.people + self.verb + self.countries + noun
    }
    pub(super) fn show(&self) -> String { format!("{} t{} pl{} pe{} v{} c{} n{}", self.weight(), self.time, self.place, self.people, self.verb, self.countries, self.noun.is_some()) }
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
        Attendance::Goes,
    ];
    let told = cues.iter().any(|&it| analysis.has(tokens, it))
        || met.iter().any(|&it| analysis.attendance_in(tokens, it).next().is_some());
    if told { 2 } else { 0 }
}
