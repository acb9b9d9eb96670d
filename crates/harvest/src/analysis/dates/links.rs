//! Neighbouring dates: ranges, shared years, and years that the context gives.

use super::{Date, Present, relative};
use crate::analysis::{Analysis, tense};
use crate::pack::{Attendance, Cue};
use crate::tokens::Glue;
use std::ops::Range;

/// So many small words may stand between two dates that belong together.
const NEAR: usize = 4;
/// So many months ahead are soon.
const SOON: i32 = 5;
/// *From 14 to 16 October 2021 …, and in January …*: so many months later what is told goes on.
const ON: u8 = 4;

/// Lends years to neighbours and joins ranges.
pub fn join(analysis: &Analysis, dates: &mut Vec<Date>) {
    for at in (0..dates.len().saturating_sub(1)).rev() {
        let gap = dates[at].tokens.end..dates[at + 1].tokens.start;
        if gap.len() > NEAR || !gap.clone().all(|it| is_small(analysis, it)) {
            continue;
        }
        let later = dates[at + 1].clone();
        // *from 1 March 2021 to 31 August 2023*: each end is a whole date.
        let whole = dates[at].start.year.is_some() && later.start.year.is_some();
        lend_year(&mut dates[at], &later);
        // *April-June 2021*
        let hyphen = gap.is_empty() && analysis.tokens[gap.end].glue == Glue::Hyphen;
        if !hyphen && !is_range(analysis, &dates[at], &gap) || dates[at].end.is_some() {
            continue;
        }
        let end = later.end.unwrap_or(later.start);
        let (here, there) = (dates[at].start, later.start);
        let known = here.year.is_some() == there.year.is_some();
        match (here.day, there.day) {
            (None, None)
                if known && here < end && here.month.is_some() == there.month.is_some() =>
            {
                dates[at].end = Some(end);
                dates[at].has_both_ends =
                    here.month.is_some() && !is_written_as_one(analysis, &gap);
                dates[at].tokens.end = later.tokens.end;
                dates.remove(at + 1);
            }
            (Some(_), Some(_)) if whole && here < end => {
                dates[at].end = Some(end);
                dates[at].tokens.end = later.tokens.end;
                dates.remove(at + 1);
            }
            (Some(_), Some(_)) => dates[at].until = Some(end),
            _ => {}
        }
    }
}

/// *in December of the same year*: that of the date before.
pub fn same_year(analysis: &Analysis, dates: &mut [Date], before: Option<&Date>) {
    let mut year = before.and_then(|it| it.start.year);
    for date in dates {
        let next = date.tokens.end..(date.tokens.end + 1).min(analysis.tokens.len());
        let before = date.tokens.start.saturating_sub(2 * NEAR)..date.tokens.start;
        let mut said = analysis.cues_in(&next, Cue::SameYear).next();
        // *That same year, from 17 to 21 October*; the sentence begins with it.
        said = said.or_else(|| analysis.cues_in(&before, Cue::SameYear).next());
        // *that November*
        let shown = date.start.day.is_none()
            && before.end > before.start
            && analysis.is(before.end - 1, Cue::Definite);
        if date.start.year.is_none() && (said.is_some() || shown) {
            date.start.year = year;
            for end in [&mut date.end, &mut date.until].into_iter().flatten() {
                end.year = end.year.or(year);
            }
        }
        year = date.start.year.or(year);
    }
}

fn is_small(analysis: &Analysis, at: usize) -> bool {
    let small = [
        Cue::RangeTo,
        Cue::RangeFrom,
        Cue::And,
        Cue::Of,
        Cue::Definite,
        Cue::Locative,
        Cue::Preposition,
    ];
    // *June, then September 2021*; *Mar. 2020 – Nov. 2021*
    let mark = || analysis.is_mark(at, "-–—,/.");
    analysis.is_any(at, &small) || analysis.is(at, Cue::Adverb) || mark()
}

/// *in March and July 2018*; in *December to January 2019* the first is a year earlier.
fn lend_year(date: &mut Date, later: &Date) {
    let (None, Some(year)) = (date.start.year, later.start.year) else { return };
    let over = date.start.month > later.start.month;
    date.start.year = Some(if over { year - 1 } else { year });
    if let Some(end) = date.end.as_mut() {
        end.year = date.start.year;
    }
}

fn is_range(analysis: &Analysis, date: &Date, gap: &Range<usize>) -> bool {
    // *entre 2020 et 2021* is a range, *celles de 2020 et 2021* is none.
    let led = date.tokens.start.checked_sub(1).is_some_and(|it| {
        analysis.is(it, Cue::RangeFrom) && (date.has_month() || !analysis.is(it, Cue::Of))
    });
    gap.clone().any(|it| {
        analysis.is(it, Cue::RangeTo) && (!analysis.is(it, Cue::And) || led)
            || analysis.is_mark(it, "-–—")
    })
}

/// *April-June 2021*, *Mar. 2020 – Nov. 2021*: no word stands between its ends.
fn is_written_as_one(analysis: &Analysis, gap: &Range<usize>) -> bool {
    gap.clone().all(|it| !analysis.tokens[it].shape.is_word())
}

/// *They leave on 6 June*, in a text of May: where no verb tells of the past, the next months are
/// those to come.
fn is_soon(analysis: &Analysis, sentence: &Range<usize>, own: u8, month: u8) -> bool {
    let ahead = (i32::from(own) - i32::from(month)).rem_euclid(12);
    (1..=SOON).contains(&ahead)
        && analysis.has(sentence, Cue::Finite)
        && !tense::is_told(analysis, sentence)
}

/// Gives a year to dates that have none, where the sentence and what was dated before tell it.
pub fn infer_years(
    analysis: &Analysis,
    sentence: &Range<usize>,
    dates: &mut [Date],
    present: &Present,
    is_headed: bool,
) {
    let mut known = Known::of(analysis, present, is_headed);
    for date in dates {
        if date.start.year.is_none() {
            let Some(month) = date.start.month else { continue };
            let Some(year) = known.year_of(analysis, sentence, &date.tokens, month) else {
                continue;
            };
            date.start.year = Some(year);
            date.is_approximate = true;
            for end in [&mut date.end, &mut date.until].into_iter().flatten() {
                end.year = Some(year + u16::from(end.month < Some(month)));
            }
        }
        known.hear(date);
    }
}

/// What is known of the years of a sentence.
struct Known {
    /// The text's own date, to its month or to the end of its year.
    said: Option<(u16, u8)>,
    has_month: bool,
    /// *Annual report 2019*, *In 2020, …*: every month is one of that year.
    whole: Option<u16>,
    /// The month that was spoken of last.
    told: Option<(u16, u8)>,
    /// The heading above says that what is told is to come.
    is_headed: bool,
}

impl Known {
    fn of(analysis: &Analysis, present: &Present, is_headed: bool) -> Self {
        let said = analysis.now.filter(|it| it.is_said);
        let year = said.filter(|it| it.month.is_none()).map(|it| it.year);
        Self {
            said: said.map(|it| (it.year, it.month.unwrap_or(12))),
            has_month: said.is_some_and(|it| it.month.is_some()),
            whole: present.year.or(year),
            told: present.month(),
            is_headed,
        }
    }

    /// A month with another year of its own ends what the year before it governs.
    fn hear(&mut self, date: &Date) {
        let month = date.last_month();
        self.whole = self.whole.filter(|it| month.is_none_or(|month| month.0 == *it));
        self.told = month.or(self.told);
    }

    fn year_of(
        &self,
        analysis: &Analysis,
        sentence: &Range<usize>,
        date: &Range<usize>,
        own: u8,
    ) -> Option<u16> {
        let known = self.said.or(self.told).or(self.whole.map(|it| (it, 12)));
        let (year, month) = known?;
        let future = tense::is_to_come(analysis, sentence, date, self.is_headed)
            || relative::is_moved(analysis, sentence, date.start)
            || self.said.is_some() && is_soon(analysis, sentence, own, month);
        // *In 2020 we met …; the next course is planned for March*, in November 2020.
        let dated = self.said.filter(|_| self.has_month);
        let is_over = |whole: u16| future && dated.is_some_and(|it| (whole, own) < it);
        if let Some(whole) = self.whole.filter(|it| !is_over(*it)) {
            return Some(whole);
        }
        Some(if future {
            if own >= month { year } else { year + 1 }
        } else if self.said.is_some() {
            // A text that dates itself tells of the months before.
            if own > month { year - 1 } else { year }
        } else {
            // One that does not tells things in their order, mostly of one year.
            let goes_on = own < month && own + 12 - month <= ON;
            // *The course closed in December; it had begun in April.*
            let near = date.start.saturating_sub(NEAR).max(sentence.start)..date.start;
            let before = analysis.attendance_in(&near, Attendance::Earlier).next().is_some();
            if goes_on && !before { year + 1 } else { year }
        })
    }
}
