//! How much a sentence says of an event that it does not name.

use super::{has_people, place, time};
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
    /// A verb of going, whose subject is people.
    goes: bool,
    countries: u8,
}

impl Signs {
    /// The signs of a sentence that tells of what was.
    pub(super) fn of(analysis: &Analysis, sentence: usize) -> Option<Self> {
        let tokens = &analysis.sentences[sentence].tokens;
        let time = time::weight(analysis, sentence);
        if !is_past(analysis, tokens) || called_off::tells(analysis, tokens) {
            return None;
        }
        let mentions = mentions::find(analysis, tokens).mentions;
        let noun = mentions.into_iter().find(|it| !it.is_many);
        let came = delegations::find(analysis, tokens);
        let sides = super::people::sides(analysis, tokens).len();
        let sides = sides.max(super::people::together(analysis, tokens).len());
        let countries = (came.countries.len() + came.experts.len()).max(sides).min(2);
        // *The refugees came from Syria*: people who are spoken of, and who met nobody.
        if analysis.has(tokens, Cue::Population) && noun.is_none() && countries < 2 {
            return None;
        }
        let signs = Self {
            time,
            place: super::place::weight(analysis, sentence),
            people: u8::from(has_people(analysis, tokens)),
            verb: verb(analysis, tokens),
            goes: analysis.attendance_in(tokens, Attendance::Goes).next().is_some(),
            countries: u8::try_from(countries).unwrap_or_default(),
            noun,
        };
        signs.is_of_people().then_some(signs)
    }

    /// Whether somebody was there, and more is told of it than that.
    fn is_of_people(&self) -> bool {
        let somebody = self.people + self.countries > 0 || self.goes || self.noun.is_some();
        let told = self.time + self.countries > 0
            || self.verb > 0 && (self.noun.is_some() || self.place >= place::HERE);
        somebody && told
    }

    pub(super) fn weight(&self) -> u8 {
        let noun = if self.noun.is_some() { 2 } else { 0 };
        self.time + self.place + self.people + self.verb + self.countries + noun
    }
}

/// Whether a sentence tells of what was: by its date, by *yesterday*, or by its verb.
fn is_past(analysis: &Analysis, tokens: &Range<usize>) -> bool {
    time::is_dated(analysis, tokens)
        || analysis.attendance_in(tokens, Attendance::Goes).next().is_some()
        || tokens.clone().any(|it| tense::is_of_the_past(analysis, it, tokens))
        || time::is_recent(analysis, tokens) && !tense::looks_ahead(analysis, tokens)
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
