//! Dates in digits alone.

use super::{Date, Moment};
use crate::analysis::{Analysis, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

/// The day of a dateline is among so many first words.
const OPENING: usize = 10;
/// The name of a day of the week has not more words: *segunda-feira*.
const WEEKDAY: usize = 3;

/// *2018-03-12*, *12.03.2018*, *12/03/2018*, *03/2018*.
pub fn date(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Date> {
    let mut parts: Vec<u16> = Vec::new();
    let mut last = at;
    let dotted: Vec<&str> = analysis.words(at..at + 1).split('.').collect();
    if dotted.len() == 3 {
        parts = dotted.iter().map_while(|it| it.parse().ok()).collect();
        last = at + 1;
    } else {
        while last < sentence.end && analysis.tokens[last].shape == Shape::Number && parts.len() < 3
        {
            let joined = parts.is_empty()
                || analysis.tokens[last].glue == Glue::Hyphen
                || analysis.is_mark(last - 1, "/");
            let Some(number) =
                joined.then(|| analysis.words(last..last + 1).parse().ok()).flatten()
            else {
                break;
            };
            parts.push(number);
            last += 1;
            if analysis.is_mark(last, "/") && last + 1 < sentence.end {
                last += 1;
            }
        }
        if last > at && analysis.is_mark(last - 1, "/") {
            last -= 1;
        }
    }
    let (year, month, day) = match *parts.as_slice() {
        [year, month, day] if year > 31 => (year, month, Some(day)),
        [day, month, year] if year > 31 => (year, month, Some(day)),
        [month, year] if year > 31 && analysis.is_mark(at + 1, "/") => (year, month, None),
        [day, month] if is_of_news(analysis, at..last, sentence) => {
            return day_of_month(day, month).map(|it| Date::of(at..last, it));
        }
        _ => return None,
    };
    let numbered = at > sentence.start
        && (analysis.is_mark(at - 1, "°º")
            || analysis.is(at - 1, Cue::NumberSign)
            || analysis.is_mark(at - 1, "./"));
    if numbered || !(1900..=2100).contains(&year) {
        return None;
    }
    // Month first, as in the United States, if nothing else is possible.
    let (month, day) = match day {
        Some(day) if month > 12 && day <= 12 => (day, Some(month)),
        other => (month, other),
    };
    let valid = (1..=12).contains(&month) && day.is_none_or(|it| (1..=31).contains(&it));
    let small = |it: u16| u8::try_from(it).ok();
    let moment = Moment { year: Some(year), month: small(month), day: day.and_then(small) };
    valid.then(|| Date::of(at..last, moment))
}

/// *Foz do Iguaçu (PR), 19/10 – …*, *on Friday (19/10)*: elsewhere two such numbers are a fraction.
fn is_of_news(analysis: &Analysis, numbers: Range<usize>, sentence: &Range<usize>) -> bool {
    let Some(before) = numbers.start.checked_sub(1).filter(|&it| it >= sentence.start) else {
        return false;
    };
    if !analysis.is_mark(numbers.start + 1, "/") {
        return false;
    }
    let opens = numbers.start - sentence.start <= OPENING
        && analysis.is_mark(before, ",)")
        && analysis.is_mark(numbers.end, "-–—")
        && !within(&analysis.cities, &(sentence.start..before)).is_empty();
    let weekday = || {
        let hits = analysis.hits_in(&(before.saturating_sub(WEEKDAY)..before));
        hits.iter().any(|it| matches!(it.meaning, Meaning::Weekday(_)) && it.last == before)
    };
    opens || analysis.is_mark(before, "(") && analysis.is_mark(numbers.end, ")") && weekday()
}

fn day_of_month(day: u16, month: u16) -> Option<Moment> {
    let small = |it: u16, most: u8| u8::try_from(it).ok().filter(|it| (1..=most).contains(it));
    Some(Moment { year: None, month: Some(small(month, 12)?), day: Some(small(day, 31)?) })
}
