//! Single dates of a sentence, before they are joined to ranges.

use super::days::{days_after, days_before};
use super::{Date, Moment, numeric, relative};
use crate::analysis::{Analysis, OnTokens};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape, digits};
use std::ops::Range;

/// So far before a month stands the bracket that holds it.
const BRACKET: usize = 6;

pub fn find(analysis: &Analysis, sentence: &Range<usize>) -> Vec<Date> {
    let mut dates: Vec<Date> = Vec::new();
    let mut at = sentence.start;
    while at < sentence.end {
        let token = &analysis.tokens[at];
        let free = dates.last().map_or(sentence.start, |it| it.tokens.end);
        let found = if token.shape == Shape::Number {
            numeric::date(analysis, at, sentence)
                .or_else(|| year(analysis, at, sentence))
                .or_else(|| quarter(analysis, at, sentence.end))
                .or_else(|| relative::date(analysis, at, sentence))
        } else if token.word != 0 {
            named(analysis, at, sentence, free).or_else(|| relative::date(analysis, at, sentence))
        } else {
            None
        };
        at = found.as_ref().map_or(at + 1, |it| it.tokens.end.max(at + 1));
        dates.extend(found.map(|mut date| {
            date.is_uncertain |= relative::is_doubted(analysis, date.tokens.start, free);
            date
        }));
    }
    dates
}

/// A date that a name begins or holds: month, season, quarter, decade.
fn named(analysis: &Analysis, at: usize, sentence: &Range<usize>, free: usize) -> Option<Date> {
    let here = analysis.hits_in(&(at..at + 1));
    let longest = here.iter().filter(|it| is_calendar(it.meaning)).max_by_key(|it| it.last)?;
    let unclear = here.iter().any(|it| it.meaning == Meaning::UnclearMonth);
    match longest.meaning {
        Meaning::Month(month) => {
            month_date(analysis, &longest.range(), month, &(free..sentence.end), unclear)
        }
        Meaning::Season(season) => {
            let (year, last) = year_after(analysis, longest.last, sentence.end)?;
            let month = Some(21 + season);
            Some(Date::of(at..last, Moment { year: Some(year), month, day: None }))
        }
        Meaning::Quarter(_) => quarter(analysis, at, sentence.end),
        Meaning::Decade => {
            let year = year_of(analysis, longest.last, sentence.end)?;
            let date = Date::of(at..longest.last + 1, Moment::year(year));
            Some(Date { is_decade: true, ..date })
        }
        _ => None,
    }
}

/// *the first quarter of 2019*, *T1 2019*, *1er trimestre de l'année 2019*: its months.
fn quarter(analysis: &Analysis, at: usize, end: usize) -> Option<Date> {
    let here = analysis.hits_in(&(at..at + 1)).iter().filter_map(|it| match it.meaning {
        Meaning::Quarter(quarter) => Some((it.last, quarter)),
        _ => None,
    });
    let (mut next, quarter) = here.max_by_key(|it| it.0)?;
    let small = [Cue::Of, Cue::Definite, Cue::Year];
    while next < end && (analysis.is_any(next, &small) || analysis.is_mark(next, "/")) {
        next += 1;
    }
    let (year, last) = year_after(analysis, next, end)?;
    let (first, length) = if quarter < 4 { (quarter * 3, 3) } else { ((quarter - 4) * 6, 6) };
    let month = |month| Moment { year: Some(year), month: Some(month), day: None };
    let last_month = Some(month(first + length));
    Some(Date { end: last_month, ..Date::of(at..last, month(first + 1)) })
}

fn is_calendar(meaning: Meaning) -> bool {
    matches!(
        meaning,
        Meaning::Month(_) | Meaning::Season(_) | Meaning::Quarter(_) | Meaning::Decade
    )
}

/// A month with what belongs to it on both sides.
fn month_date(
    analysis: &Analysis,
    name: &Range<usize>,
    month: u8,
    free: &Range<usize>,
    unclear: bool,
) -> Option<Date> {
    let (mut first, mut last) = (name.start, name.end);
    let mut days = days_before(analysis, first, free.start);
    if let Some((_, _, begin)) = days {
        first = begin;
    } else if let Some((from, to, end)) = days_after(analysis, last, free.end) {
        days = Some((from, to, first));
        last = end;
    }
    let year;
    if let Some((found, end)) = year_after(analysis, last, free.end) {
        year = Some(found);
        last = end;
    } else {
        year = relative::year_beside(analysis, &(first..last), month);
    }
    let (from, to) = days.map_or((None, None), |(from, to, _)| (Some(from), to));
    if from.is_none() && year.is_none() && !stands_alone(analysis, name.start, free, unclear) {
        return None;
    }
    let moment = |day| Moment { year, month: Some(month), day };
    let end = to.map(|day| moment(Some(day)));
    let is_approximate = is_vague(analysis, first, free.start);
    Some(Date { end, is_approximate, ..Date::of(first..last, moment(from)) })
}

/// A month alone is a date after a small word: *in October*, *début octobre*.
fn stands_alone(analysis: &Analysis, at: usize, free: &Range<usize>, unclear: bool) -> bool {
    // *in Oct. the …*: the point is that of the short form, and not the end of the sentence.
    let is_cut = analysis.is_mark(at + 1, ".") && at + 2 < free.end;
    let free = free.start;
    let led = at > free
        && analysis.is_any(
            at - 1,
            &[
                Cue::Locative,
                Cue::Early,
                Cue::Mid,
                Cue::Late,
                Cue::RangeFrom,
                Cue::And,
                Cue::RangeTo,
                Cue::Of,
                Cue::Preposition,
                Cue::Definite,
            ],
        );
    // *October: study tour to Seoul*
    if at == free && analysis.is_mark(at + 1, ":–—") && !unclear {
        return true;
    }
    // *(June, November)*, *(Lima, June then September 2021)*
    let open = (1..=BRACKET).any(|back| at >= free + back && analysis.is_mark(at - back, "("));
    let next = analysis.is_mark(at + 1, ",);") || analysis.is_any(at + 1, &[Cue::And, Cue::Adverb]);
    if open && next && analysis.is_mark(at - 1, "(,;") {
        return true;
    }
    // *the month of May*
    let named = at > free + 1 && analysis.is(at - 1, Cue::Of) && analysis.is(at - 2, Cue::Month);
    let next = analysis.tokens.get(at + 1).is_some_and(|it| it.glue == Glue::Hyphen)
        && is_month(analysis, at + 1)
        || is_range_of_months(analysis, at);
    let joined = analysis.tokens[at].glue == Glue::Hyphen && at > free;
    named
        || next
        || joined && is_month(analysis, at - 1)
        || led
            && (!unclear
                || (is_cut || analysis.tokens[at].shape != Shape::Small)
                    && analysis.is_any(at - 1, &[Cue::Locative, Cue::Early, Cue::Mid, Cue::Late]))
}

/// *(July to September 2021)*, *feb.–sep. 2021*
fn is_range_of_months(analysis: &Analysis, at: usize) -> bool {
    let to = if analysis.is_mark(at + 1, ".") { at + 2 } else { at + 1 };
    (analysis.is(to, Cue::RangeTo) || analysis.is_mark(to, "-–—/")) && is_month(analysis, to + 1)
}

fn is_month(analysis: &Analysis, at: usize) -> bool {
    analysis.hits_in(&(at..at + 1)).iter().any(|it| matches!(it.meaning, Meaning::Month(_)))
}

/// *early*, *about*: the date is not meant to the day.
fn is_vague(analysis: &Analysis, first: usize, free: usize) -> bool {
    let vague = [Cue::Early, Cue::Mid, Cue::Late, Cue::Circa];
    (1..=3).any(|back| {
        first >= free + back
            && analysis.is_any(first - back, &vague)
            && (1..back)
                .all(|it| analysis.is_any(first - it, &[Cue::Of, Cue::Definite, Cue::Locative]))
    })
}

/// A year after a month, with the small words between: *de 2018*, *, 2018*.
fn year_after(analysis: &Analysis, at: usize, end: usize) -> Option<(u16, usize)> {
    let mut at = at;
    if at < end && analysis.is_mark(at, ",.") {
        at += 1;
    }
    loop {
        // *in October of last year*
        if let Some((distance, last)) = relative::distance_at(analysis, at).filter(|it| it.1 <= end)
            && let Some(year) = analysis.now.and_then(|it| relative::year_of(distance, it))
        {
            return Some((year, last));
        }
        if at >= end || !analysis.is_any(at, &[Cue::Of, Cue::Locative, Cue::RangeFrom]) {
            return year_of(analysis, at, end).map(|it| (it, at + 1));
        }
        at += 1;
    }
}

/// Four digits that can be a year.
pub fn year_of(analysis: &Analysis, at: usize, end: usize) -> Option<u16> {
    let token = (at < end).then(|| &analysis.tokens[at])?;
    let written = digits(analysis.words(at..at + 1));
    let plain = token.shape == Shape::Number && written.len() == 4;
    plain.then(|| written.parse().ok()).flatten().filter(|it| (1900..=2100).contains(it))
}

/// A year alone, or a period of years.
fn year(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> Option<Date> {
    let first = year_of(analysis, at, sentence.end)?;
    let led = at > sentence.start;
    if led && (analysis.is_mark(at - 1, "€$£+=") || analysis.is(at - 1, Cue::NumberSign)) {
        return None;
    }
    let next = at + 1;
    if next < sentence.end
        && analysis.tokens[next].glue == Glue::Nothing
        && analysis
            .language
            .pack
            .dates
            .decade_endings
            .0
            .iter()
            .any(|it| it == analysis.words(next..next + 1))
    {
        return Some(Date { is_decade: true, ..Date::of(at..next + 1, Moment::year(first)) });
    }
    if let Some((last, end)) = period(analysis, first, next, sentence.end) {
        return Some(Date {
            end: Some(Moment::year(last)),
            ..Date::of(at..end, Moment::year(first))
        });
    }
    let counted =
        [Cue::Countable, Cue::Money, Cue::Percent, Cue::Day, Cue::Month, Cue::Week, Cue::Hour];
    if analysis.is_any(next, &counted)
        && next < sentence.end
        && !analysis.is(at.wrapping_sub(1), Cue::Locative)
    {
        return None;
    }
    let reference = led && analysis.is_mark(at - 1, "/");
    // *early 2019* lies in 2019, and a year claims no month; *about 2019* may be 2018.
    let is_approximate =
        (1..=2).any(|back| at >= sentence.start + back && analysis.is(at - back, Cue::Circa));
    let date = Date::of(at..next, Moment::year(first));
    Some(Date { is_reference: reference, is_approximate, ..date })
}

/// *-2017*, *– 2022*, */2019*, *-18*.
fn period(analysis: &Analysis, first: u16, at: usize, end: usize) -> Option<(u16, usize)> {
    let token = (at < end).then(|| &analysis.tokens[at])?;
    let at = match token.glue {
        Glue::Hyphen => at,
        _ if analysis.is_mark(at, "-–—/") => at + 1,
        _ => return None,
    };
    if let Some(last) = year_of(analysis, at, end) {
        return (last > first).then_some((last, at + 1));
    }
    let short: u16 = (at < end).then(|| analysis.words(at..at + 1).parse().ok())??;
    let last = first / 100 * 100 + short;
    let two = analysis.words(at..at + 1).len() == 2;
    (two && last > first && last < first + 30).then_some((last, at + 1))
}
