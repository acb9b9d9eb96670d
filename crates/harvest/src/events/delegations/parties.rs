//! Who was there by another word than their country: *the Peruvian side*, *the four
//! administrations*.

use crate::analysis::{Analysis, within};
use crate::events::mentions::is_contracted;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

/// *the rest* and the people's name stand so near.
const REST: usize = 4;
/// More than so many nobody means by *the four countries*.
const MOST: usize = 9;

/// *por el lado peruano*, *the Peruvian side*: the word stands beside the people's name.
pub fn is_side(analysis: &Analysis, demonym: usize) -> bool {
    let side = |at: usize| analysis.attendance_in(&(at..at + 1), Attendance::Side).next().is_some();
    if analysis.language.pack.bodies.all_capital {
        return side(demonym + 1);
    }
    demonym > 0 && side(demonym - 1)
}

/// *eleven are ours and the rest Mozambican*
pub fn is_the_rest(analysis: &Analysis, demonym: usize) -> bool {
    let before = demonym.saturating_sub(REST)..demonym;
    let mut rest = analysis.attendance_in(&before, Attendance::Rest);
    rest.any(|it| it.end <= demonym && demonym - it.end <= 1)
}

/// *the four administrations*, *both countries*: how many there are of those that were named before.
pub fn counted(analysis: &Analysis, sentence: &Range<usize>) -> Option<usize> {
    if analysis.attendance_in(sentence, Attendance::Both).next().is_some() {
        return Some(2);
    }
    analysis.attendance_in(sentence, Attendance::Parties).find_map(|noun| {
        let at = noun.start.checked_sub(1).filter(|&it| it > sentence.start)?;
        let all = || analysis.attendance_in(&(at - 1..at), Attendance::All).next().is_some();
        let number = within(&analysis.numbers, &(at..at + 1)).first()?;
        // *of the six countries*, and not *colleagues of six countries*.
        let led = analysis.is_any(at - 1, &[Cue::Definite, Cue::Possessive])
            || is_contracted(analysis, Some(at - 1))
            || all();
        let count = (2..=MOST).find(|&it| {
            u8::try_from(it).is_ok_and(|it| (f64::from(it) - number.value).abs() < 0.25)
        });
        count.filter(|_| led)
    })
}
