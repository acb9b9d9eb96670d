//! Agreements that are signed somewhere: *the two ministers will sign a memorandum in Lima in May*.

use super::{OBJECT, draft, located, phrase};
use crate::analysis::{Analysis, City, within};
use crate::events::{Draft, deictic, delegations};
use crate::facts;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// The city that a text is of stands among its first sentences.
const HEAD: usize = 4;

pub(super) fn signing(analysis: &Analysis, sentence: &Range<usize>) -> Option<Draft> {
    let verb = analysis.attendance_in(sentence, Attendance::Signs).next()?;
    let city = located(analysis, sentence).or_else(|| own_city(analysis, sentence))?;
    let title = phrase(analysis, sentence, &verb, OBJECT);
    let mut draft = draft(analysis, sentence, "ceremony", city, title)?;
    // *Peru and Chile signed …*: those who sign are there.
    let subjects = delegations::lists::before(analysis, sentence, verb.start);
    facts::add_all(&mut draft.countries, &subjects);
    facts::add_all(&mut draft.countries, &delegations::beside(analysis, sentence));
    Some(draft)
}

/// *signed in this capital*: where the text was written.
fn own_city<'a>(analysis: &'a Analysis, sentence: &Range<usize>) -> Option<&'a City> {
    if !analysis.has(sentence, Cue::ThatCity) {
        return None;
    }
    let mut head = analysis.sentences.iter().take(HEAD);
    deictic::city(analysis)
        .or_else(|| head.find_map(|it| within(&analysis.cities, &it.tokens).first()))
}
