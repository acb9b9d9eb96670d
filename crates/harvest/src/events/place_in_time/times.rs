//! Which date belongs to a mention.

use super::NEAR;
use crate::analysis::{Analysis, City, Date, within};
use crate::events::mentions::Mention;
use crate::pack::{Attendance, Cue};
use std::ops::Range;

pub(super) fn date(
    analysis: &Analysis,
    sentence: &Range<usize>,
    mention: &Mention,
    reach: &Range<usize>,
    is_first: bool,
) -> Option<usize> {
    let number =
        |date: &Date| analysis.dates.partition_point(|it| it.tokens.start < date.tokens.start);
    let own = mention.city.map(|it| row(analysis, sentence, it));
    if let Some(date) = own.as_ref().and_then(|it| date_beside(analysis, sentence, it)) {
        return Some(number(date));
    }
    let inside = within(&analysis.dates, &mention.phrase).last();
    if let Some(date) = inside.filter(|it| fits(analysis, it)) {
        return Some(number(date));
    }
    let next = within(&analysis.dates, reach).iter().find(|it| fits(analysis, it));
    if let Some(date) = next.filter(|it| follows(analysis, sentence, reach, it, own.as_ref())) {
        return Some(number(date));
    }
    let opening = sentence.start..mention.phrase.start;
    let before = within(&analysis.dates, &opening)
        .iter()
        // *In 2021 a course in Lima had …*
        .rfind(|it| {
            let opens = it.start.year.is_some() && it.tokens.start <= sentence.start + 1;
            fits(analysis, it) && (it.has_month() || opens && mention.city.is_some())
        })?;
    (is_first && !beside_other_city(analysis, sentence, before, own.as_ref()))
        .then(|| number(before))
}

/// *to Lisbon and Setúbal in May*: the cities that one date is told of.
fn row(analysis: &Analysis, sentence: &Range<usize>, city: usize) -> Range<usize> {
    let first = &analysis.cities[city].tokens;
    let row = super::cities_in_a_row(analysis, city, sentence);
    first.start..row.last().unwrap_or(first).end
}

fn is_other(city: &City, own: Option<&Range<usize>>) -> bool {
    own.is_none_or(|own| !own.contains(&city.tokens.start))
}

/// Whether a date after a phrase is the phrase's own.
fn follows(
    analysis: &Analysis,
    sentence: &Range<usize>,
    reach: &Range<usize>,
    date: &Date,
    own: Option<&Range<usize>>,
) -> bool {
    let gap = reach.start..date.tokens.start;
    if is_of_a_clause(analysis, &gap) || is_of_a_programme(analysis, &gap) {
        return false;
    }
    let foreign = within(&analysis.cities, &gap).iter().any(|it| is_other(it, own));
    let cut = gap.clone().any(|it| analysis.is_mark(it, ";"));
    // *a workshop, a manual and, in 2019, a course*
    let led = gap.end.saturating_sub(NEAR).max(gap.start)..gap.end;
    let parted = analysis.has(&led, Cue::And);
    let near = gap.len() <= NEAR + 1;
    let held = analysis.has(&(sentence.start..date.tokens.start), Cue::Hold) && gap.len() < 40;
    !foreign && !cut && (near || held && (date.has_month() || gap.len() < 12 && !parted))
}

/// *the meeting on the plan, which the Government will adopt by May*: the date is of the clause.
fn is_of_a_clause(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let relative = gap.clone().rev().find(|&it| analysis.is(it, Cue::Relative));
    relative.is_some_and(|it| {
        let clause = it..gap.end;
        clause.len() > NEAR
            && !analysis.has(&clause, Cue::Hold)
            && !analysis.has(&clause, Cue::Gather)
    })
}

/// *The workshop closed an Action that had started in 2011*: the date is of the Action.
fn is_of_a_programme(analysis: &Analysis, gap: &Range<usize>) -> bool {
    let programme = gap.clone().rev().find(|&it| analysis.is(it, Cue::Programme));
    programme.is_some_and(|it| {
        let after = it + 1..gap.end;
        let relative = after.clone().any(|it| analysis.is(it, Cue::Relative));
        let earlier = analysis.attendance_in(&after, Attendance::Earlier).next().is_some();
        let held = analysis.has(&after, Cue::Hold) || analysis.has(&after, Cue::Gather);
        relative && (earlier || !held) || begun(analysis, &after)
    })
}

/// *started in*, *iniciada em*: a participle with nothing but small words after it.
fn begun(analysis: &Analysis, after: &Range<usize>) -> bool {
    let small = [Cue::Locative, Cue::Preposition, Cue::Of, Cue::Early, Cue::Mid, Cue::Late];
    let verb = after.clone().rev().find(|&it| !analysis.is_any(it, &small));
    verb.is_some_and(|it| analysis.is(it, Cue::Participle) && !analysis.is(it, Cue::Hold))
}

/// The numbers of the dates in a row of a table that can be those of events.
pub fn dates_of_events(analysis: &Analysis, row: &Range<usize>) -> Vec<usize> {
    let first = analysis.dates.partition_point(|it| it.tokens.start < row.start);
    let here = within(&analysis.dates, row).iter().enumerate();
    here.filter(|it| fits(analysis, it.1)).map(|it| first + it.0).collect()
}

/// Whether a date can be that of an event: no plan period, no *since*, no document number.
pub fn fits(analysis: &Analysis, date: &Date) -> bool {
    let years = date.end.is_some() && !date.has_month();
    let since = date.tokens.start.checked_sub(1).is_some_and(|it| analysis.is(it, Cue::Since));
    !years && !since && !date.is_reference && !date.is_decade
}

fn beside_other_city(
    analysis: &Analysis,
    sentence: &Range<usize>,
    date: &Date,
    own: Option<&Range<usize>>,
) -> bool {
    let other = |it: &&City| is_other(it, own);
    within(&analysis.cities, sentence).iter().filter(other).any(|city| {
        date_beside(analysis, sentence, &city.tokens).is_some_and(|it| it.tokens == date.tokens)
    })
}

/// The date that touches a city: *Bangkok (mars 2018)*, *in Lima in May*, *in March 2018, Lima*.
pub fn date_beside<'a>(
    analysis: &'a Analysis,
    sentence: &Range<usize>,
    city: &Range<usize>,
) -> Option<&'a Date> {
    let dates = within(&analysis.dates, sentence);
    let small = [
        Cue::Locative,
        Cue::Of,
        Cue::Preposition,
        Cue::Definite,
        Cue::RangeFrom,
        Cue::Early,
        Cue::Mid,
        Cue::Late,
        Cue::Month,
        Cue::Circa,
    ];
    let clear = |gap: Range<usize>| {
        gap.len() <= NEAR + 3
            && gap.clone().all(|it| {
                analysis.is_any(it, &small)
                    || analysis.is_mark(it, ",(")
                    || is_country(analysis, it)
            })
    };
    let after =
        dates.iter().find(|it| it.tokens.start >= city.end && clear(city.end..it.tokens.start));
    let before =
        || dates.iter().rfind(|it| it.tokens.end <= city.start && clear(it.tokens.end..city.start));
    after.or_else(before).filter(|it| fits(analysis, it))
}

/// The country that explains a city: *Cotonou, Benin, in October*.
fn is_country(analysis: &Analysis, at: usize) -> bool {
    let from = analysis.places.partition_point(|it| it.tokens.end <= at);
    analysis.places.get(from).is_some_and(|it| it.tokens.start <= at)
}

/// *On 5 March MIEUX opened its series of round tables in Bangkok*: one city, one date, and the
/// events are spoken of as many.
pub fn only_date<'a>(
    analysis: &'a Analysis,
    sentence: &Range<usize>,
    city: &City,
    many: bool,
) -> Option<&'a Date> {
    let dates = within(&analysis.dates, sentence);
    let alone = within(&analysis.cities, sentence).len() == 1 && dates.len() == 1;
    let led = analysis.is_located(city.tokens.start, sentence);
    let told = many && alone && led && analysis.has(sentence, Cue::Hold);
    dates.first().filter(|it| told && fits(analysis, it))
}
