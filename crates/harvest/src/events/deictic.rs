//! Days that news counts from its own date: *on Friday*, *this week*, *today*. They date an event
//! whose sentence has no other date; the list of dates does not have them.

use crate::analysis::{Analysis, City, Date, Moment, tense, within};
use crate::language::Meaning;
use crate::pack::{Cue, Distance};
use crate::tokens::Shape;
use std::ops::Range;

/// A Monday.
const MONDAY: Moment = Moment { year: Some(2000), month: Some(1), day: Some(3) };

/// The line that dates a text is among its first sentences.
const HEAD: usize = 5;
/// The day stands so near to the city.
const NEAR: usize = 7;

/// A line that dates a text has not more words.
const LINE: usize = 24;

/// Months are counted in it where the text gives no year.
const NO_YEAR: u16 = 2001;

/// The day that a sentence names so, if the text is dated by a day.
pub fn date(analysis: &Analysis, sentence: &Range<usize>) -> Option<Date> {
    let now = analysis.dated?;
    let future = tense::looks_ahead(analysis, sentence) || analysis.has(sentence, Cue::Future);
    analysis.hits_in(sentence).iter().find_map(|hit| {
        let day = match hit.meaning {
            // Without a year no day of the week is known, but its month mostly is.
            Meaning::Weekday(_) if now.year.is_none() => without_day(now),
            Meaning::Weekday(weekday) => match day_after(analysis, hit.last) {
                Some(number) => of_number(now, number, future),
                None => on_weekday(now, weekday, future),
            },
            Meaning::Distance(Distance::Today) => now,
            Meaning::Distance(Distance::Yesterday) => shifted(now, -1),
            Meaning::Distance(Distance::ThisWeek) => without_day(now),
            Meaning::Distance(Distance::LastWeek) => without_day(shifted(now, -7)),
            Meaning::Distance(Distance::NextWeek) => without_day(shifted(now, 7)),
            _ => return None,
        };
        Some(Date { is_approximate: true, ..Date::of(hit.first..hit.last, day) })
    })
}

/// The city that the text is dated in.
pub fn city<'a>(analysis: &'a Analysis) -> Option<&'a City> {
    analysis.dated?;
    let mut head = analysis.sentences.iter().take(HEAD).map(|it| &it.tokens);
    head.find_map(|line| {
        let first = within(&analysis.cities, line).first();
        let opens = first.filter(|it| it.tokens.start < line.start + 2);
        let city = opens.or_else(|| closing_city(analysis, line))?;
        let near = city.tokens.end..line.end.min(city.tokens.end + NEAR);
        let day = |it: &Date| it.start.day.is_some();
        within(&analysis.dates, &near).iter().any(day).then_some(city)
    })
}

/// *Press service – Lima, 3 May 2023*: the city before the day with which a short line ends.
fn closing_city<'a>(analysis: &'a Analysis, line: &Range<usize>) -> Option<&'a City> {
    let city = within(&analysis.cities, line).last()?;
    let date = within(&analysis.dates, &(city.tokens.end..line.end)).first()?;
    let apart = analysis.is_mark(city.tokens.start - 1, "-–—·|•.:,");
    let closes = date.tokens.end + 1 >= line.end && date.tokens.start <= city.tokens.end + 2;
    (apart && closes && line.len() <= LINE).then_some(city)
}

/// *el martes 21*, *segunda-feira (22)*
fn day_after(analysis: &Analysis, at: usize) -> Option<u8> {
    let at = if analysis.is_mark(at, "(,") { at + 1 } else { at };
    let token = analysis.tokens.get(at)?;
    let written = analysis.words(at..at + 1);
    let plain = token.shape == Shape::Number && written.len() <= 2;
    plain.then(|| written.parse().ok()).flatten().filter(|it| (1..=31).contains(it))
}

fn on_weekday(now: Moment, weekday: u8, future: bool) -> Moment {
    let number = |it: Moment| it.day_number().unwrap_or_default();
    let own = (number(now) - number(MONDAY)).rem_euclid(7);
    let back = (own - i64::from(weekday)).rem_euclid(7);
    shifted(now, if future && back > 0 { 7 - back } else { -back })
}

/// The 21st that lies nearest before a day, or after it.
fn of_number(now: Moment, day: u8, future: bool) -> Moment {
    let here = Moment { day: Some(day), ..now };
    let later = Some(day) > now.day;
    match (later, future) {
        (true, false) => Moment { day: Some(day), ..month_shifted(now, -1) },
        (false, true) if Some(day) < now.day => Moment { day: Some(day), ..month_shifted(now, 1) },
        _ => here,
    }
}

fn without_day(day: Moment) -> Moment {
    Moment { day: None, ..day }
}

fn month_shifted(now: Moment, shift: i32) -> Moment {
    let months =
        i32::from(now.year.unwrap_or(NO_YEAR)) * 12 + i32::from(now.month.unwrap_or(1)) - 1 + shift;
    let year = now.year.and_then(|_| u16::try_from(months.div_euclid(12)).ok());
    Moment { year, month: u8::try_from(months.rem_euclid(12) + 1).ok(), day: None }
}

/// Some days before or after, not more than a month.
fn shifted(now: Moment, days: i64) -> Moment {
    let wanted = i64::from(now.day.unwrap_or(1)) + days;
    if wanted < 1 {
        let before = month_shifted(now, -1);
        let day = length(before) + wanted;
        return Moment { day: u8::try_from(day).ok(), ..before };
    }
    let length = length(now);
    if wanted > length {
        let day = u8::try_from(wanted - length).ok();
        return Moment { day, ..month_shifted(now, 1) };
    }
    Moment { day: u8::try_from(wanted).ok(), ..now }
}

/// The days of a month.
fn length(month: Moment) -> i64 {
    let first = |it: Moment| Moment { day: Some(1), ..it }.day_number().unwrap_or_default();
    first(month_shifted(month, 1)) - first(month)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: u16, month: u8, day: u8) -> Moment {
        Moment { year: Some(year), month: Some(month), day: Some(day) }
    }

    #[test]
    fn a_weekday_is_the_last_before_the_text_or_the_next_after_it() {
        // A Friday.
        let now = day(2024, 3, 1);
        assert_eq!(on_weekday(now, 4, false), now);
        assert_eq!(on_weekday(now, 0, false), day(2024, 2, 26));
        assert_eq!(on_weekday(now, 0, true), day(2024, 3, 4));
        assert_eq!(on_weekday(day(2023, 12, 30), 1, true), day(2024, 1, 2));
    }

    #[test]
    fn a_number_beside_a_weekday_is_of_the_nearest_month() {
        let now = day(2024, 1, 3);
        assert_eq!(of_number(now, 29, false), day(2023, 12, 29));
        assert_eq!(of_number(now, 2, false), day(2024, 1, 2));
        assert_eq!(of_number(now, 2, true), day(2024, 2, 2));
    }
}
