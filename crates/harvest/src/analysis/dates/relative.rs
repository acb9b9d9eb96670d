//! Dates that are told by their distance: *last year*, *il y a deux ans*, *el pasado mes de mayo*.

use super::{Date, Moment, Now};
use crate::analysis::{Analysis, within};
use crate::language::Meaning;
use crate::pack::{Cue, Distance};
use crate::tokens::Shape;
use std::ops::Range;

/// The distance that a phrase beginning here tells, the longest.
pub fn distance_at(analysis: &Analysis, at: usize) -> Option<(Distance, usize)> {
    let here = analysis.hits_in(&(at..at + 1)).iter().filter_map(|it| match it.meaning {
        Meaning::Distance(distance) => Some((distance, it.last)),
        _ => None,
    });
    here.max_by_key(|it| it.1)
}

/// A date that a phrase of distance is by itself.
pub fn date(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Date> {
    if let Some(date) = span(analysis, at, sentence) {
        return Some(date);
    }
    let (distance, last) = distance_at(analysis, at)?;
    if last > sentence.end {
        return None;
    }
    let now = analysis.now?;
    if distance == Distance::OfYear {
        let part = [Cue::Early, Cue::Mid, Cue::Late];
        let led = at > sentence.start && analysis.is_any(at - 1, &part);
        return (led && ends_phrase(analysis, last, sentence))
            .then(|| sure(Date::of(at..last, Moment::year(now.year)), now));
    }
    if let Some(year) = year_of(distance, now) {
        return Some(sure(Date::of(at..last, Moment::year(year)), now));
    }
    if distance == Distance::Yesterday {
        return yesterday(now).map(|it| sure(Date::of(at..last, it), now));
    }
    let shift = match distance {
        Distance::ThisMonth => 0,
        Distance::LastMonth => -1,
        Distance::NextMonth => 1,
        _ => return None,
    };
    now.month.map(|month| sure(Date::of(at..last, month_after(now.year, month, shift)), now))
}

/// *at the end of the year*, but not *of the school year* where the adjective follows: *do ano
/// letivo*.
fn ends_phrase(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> bool {
    let small = [
        Cue::Preposition,
        Cue::Definite,
        Cue::And,
        Cue::Finite,
        Cue::Relative,
        Cue::Pronoun,
        Cue::Adverb,
        Cue::Indefinite,
        Cue::Hold,
    ];
    at >= sentence.end
        || analysis.tokens[at].shape != Shape::Small
        || analysis.language.adjectives.is_empty()
        || analysis.is_any(at, &small)
}

/// The day before the text's own, if that has a day; of the first of a month, the month before.
fn yesterday(now: Now) -> Option<Moment> {
    let (month, day) = (now.month?, now.day?);
    if day == 1 {
        return Some(month_after(now.year, month, -1));
    }
    Some(Moment { year: Some(now.year), month: Some(month), day: Some(day - 1) })
}

/// The year that a distance means.
pub fn year_of(distance: Distance, now: Now) -> Option<u16> {
    match distance {
        Distance::ThisYear => Some(now.year),
        Distance::LastYear | Distance::YearBefore => Some(now.year - 1),
        Distance::NextYear => Some(now.year + 1),
        _ => None,
    }
}

/// *last December*, *décembre dernier*: the year of a month that has none of its own.
pub fn year_beside(analysis: &Analysis, date: &Range<usize>, month: u8) -> Option<u16> {
    let now = analysis.now?;
    let own = now.month?;
    // *el pasado mes de mayo*
    let before = (1..=4).find_map(|back| {
        let at = date.start.checked_sub(back)?;
        let free = (at + 1..date.start).all(|it| analysis.is_any(it, &[Cue::Month, Cue::Of]));
        distance_at(analysis, at).filter(|it| free && it.1 <= date.start)
    });
    let (distance, _) = before.or_else(|| distance_at(analysis, date.end))?;
    match distance {
        Distance::Past => Some(if month < own { now.year } else { now.year - 1 }),
        Distance::Coming => Some(if month > own { now.year } else { now.year + 1 }),
        _ => None,
    }
}

/// *the past three years*, *les trois dernières années*, *two years ago*, *hace dos años*.
fn span(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Date> {
    let led = distance_at(analysis, at).map(|it| it.0);
    let from = match led {
        Some(Distance::Past | Distance::AgoBefore) => distance_at(analysis, at)?.1,
        _ => at,
    };
    let number = within(&analysis.numbers, &(from..from + 1)).first()?;
    let mut last = number.tokens.end;
    let mut distance = led;
    if led.is_none()
        && let Some((Distance::Past, end)) = distance_at(analysis, last)
    {
        (distance, last) = (Some(Distance::Past), end);
    }
    let unit = last;
    if unit >= sentence.end || !analysis.is_any(unit, &[Cue::Year, Cue::Month]) {
        return None;
    }
    last += 1;
    if distance.is_none() && last < sentence.end {
        let (after, end) = distance_at(analysis, last)?;
        (distance, last) = (Some(after), end);
    }
    let now = analysis.now?;
    let count = (1..100_u8).find(|&it| (f64::from(it) - number.value).abs() < 0.25)?;
    let (begin, end) = if analysis.is(unit, Cue::Year) {
        (Moment::year(now.year - u16::from(count)), Moment::year(now.year))
    } else {
        let month = now.month?;
        (month_after(now.year, month, -i32::from(count)), month_after(now.year, month, 0))
    };
    let date = Date { is_approximate: true, ..Date::of(at..last, begin) };
    match distance? {
        Distance::Past => Some(sure(Date { end: Some(end), ..date }, now)),
        Distance::AgoAfter | Distance::AgoBefore => Some(sure(date, now)),
        _ => None,
    }
}

/// *probably in 2016*: a word of doubt stands just before.
pub fn is_doubted(analysis: &Analysis, first: usize, free: usize) -> bool {
    (1..=4).any(|back| {
        let Some(at) = first.checked_sub(back).filter(|&it| it >= free) else { return false };
        let small = [Cue::Of, Cue::Definite, Cue::Locative, Cue::Early, Cue::Mid, Cue::Late];
        let doubt = distance_at(analysis, at);
        doubt.is_some_and(|it| it.0 == Distance::Uncertain && it.1 <= first)
            && (at + 1..first)
                .all(|it| analysis.is_any(it, &small) || doubt.is_some_and(|doubt| it < doubt.1))
    })
}

fn month_after(year: u16, month: u8, shift: i32) -> Moment {
    let months = i32::from(year) * 12 + i32::from(month) - 1 + shift;
    let year = u16::try_from(months.div_euclid(12)).ok();
    let month = u8::try_from(months.rem_euclid(12) + 1).ok();
    Moment { year, month, day: None }
}

fn sure(date: Date, now: Now) -> Date {
    Date { is_uncertain: !now.is_said, is_supposed: !now.is_said, ..date }
}

/// *postponed to 4 March*, where nobody is said to have come yet.
pub fn is_moved(analysis: &Analysis, sentence: &Range<usize>, date: usize) -> bool {
    let near = date.saturating_sub(4).max(sentence.start)..date;
    let moved = |at: usize| distance_at(analysis, at).is_some_and(|it| it.0 == Distance::Moved);
    near.into_iter().any(moved) && !analysis.has(sentence, Cue::Gather)
}
