//! Dates in digits alone.

use super::{Date, Moment};
use crate::analysis::Analysis;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape};
use std::ops::Range;

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
