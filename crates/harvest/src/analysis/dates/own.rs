//! The text's own date: when it was written, as far as it says so.
//!
//! A dateline, a letterhead, a title with a date or a line of signature says it. Where none does,
//! the month that was spoken of last stands in (`present`), and what is reckoned from it is uncertain.

use super::{Date, Moment, atoms};
use crate::BlockKind;
use crate::analysis::{Analysis, within};
use crate::pack::Cue;
use crate::tokens::Shape;
use std::ops::Range;

/// A line that dates a text is not longer than this.
const LINE: usize = 24;
/// And if a full stop ends it, than this.
const SENTENCE: usize = 12;
/// Above so many blocks a month and a year are enough; below, it takes a day.
const TOP: usize = 4;

/// The city of a dateline is among its first words, *(Lima) …*; the day stands near it.
const CITY: usize = 2;
const GAP: usize = 6;
const DATELINE: usize = 14;

/// A report of one year gives no month another year in so many sentences.
const YEARS: usize = 60;

/// The present of a text.
#[derive(Debug, Clone, Copy)]
pub struct Now {
    pub year: u16,
    /// Not known if the text gives a year alone.
    pub month: Option<u8>,
    /// Not known if the text gives no day.
    pub day: Option<u8>,
    /// Whether the text says it itself.
    pub is_said: bool,
}

impl Now {
    /// A date that the text says itself.
    pub fn said(moment: Moment) -> Option<Self> {
        let month = moment.month.filter(|it| (1..=12).contains(it));
        Some(Self { year: moment.year?, month, day: moment.day, is_said: true })
    }

    /// From what was dated before.
    pub fn supposed(present: Option<(u16, u8)>, last: Option<&Date>) -> Option<Self> {
        if let Some((year, month)) = present {
            return Some(Self { year, month: Some(month), day: None, is_said: false });
        }
        let year = last?.end.unwrap_or(last?.start).year?;
        Some(Self { year, month: None, day: None, is_said: false })
    }
}

/// The first line that dates the text. What is added at the end changes nothing if one was there.
pub fn date(analysis: &Analysis) -> Option<Now> {
    let mut sentence = 0;
    let mut year_of_title = None;
    while sentence < analysis.sentences.len() {
        let block = analysis.sentences[sentence].block;
        let kind = analysis.sentences[sentence].kind;
        let start = analysis.sentences[sentence].tokens.start;
        let first = sentence;
        while analysis.sentences.get(sentence).is_some_and(|it| it.block == block) {
            sentence += 1;
        }
        let line = start..analysis.sentences[sentence - 1].tokens.end;
        if matches!(kind, BlockKind::TableCell | BlockKind::ListItem | BlockKind::Quotation) {
            continue;
        }
        let found = if line.len() <= LINE {
            of_line(analysis, &line, first < TOP).or_else(|| dateline(analysis, &line))
        } else {
            dateline(analysis, &line)
        };
        if found.is_some() {
            return found;
        }
        if first < TOP && kind == BlockKind::Heading && year_of_title.is_none() {
            year_of_title = year_alone(analysis, &line);
        }
    }
    year_of_title.or_else(|| year_of_opening(analysis))
}

/// *Seven Actions were open in 2022*: a report that opens with a year alone is of that year.
fn year_of_opening(analysis: &Analysis) -> Option<Now> {
    let first = analysis.sentences.iter().find(|it| it.kind == BlockKind::Paragraph)?;
    let dates = atoms::find(analysis, &first.tokens);
    let alone = |it: &Date| it.start.month.is_none() && it.end.is_none() && !it.is_decade;
    let date = dates.first().filter(|_| dates.iter().all(alone))?;
    let led = date.tokens.start.checked_sub(1)?;
    let led = analysis.is_any(led, &[Cue::Locative, Cue::Of]);
    let year = Now::said(date.start).filter(|_| led && !date.is_reference)?;
    // Where another year has months of its own, the report is of several.
    let other = analysis.sentences.iter().take(YEARS).any(|it| {
        let dates = atoms::find(analysis, &it.tokens);
        dates.iter().any(|it| it.has_month() && it.start.year.is_some())
    });
    (!other).then_some(year)
}

/// *Annual report 2019*
fn year_alone(analysis: &Analysis, title: &Range<usize>) -> Option<Now> {
    let dates = atoms::find(analysis, title);
    let [date] = dates.as_slice() else { return None };
    // *News, autumn 2021*: a season is as good as its year.
    let whole = date.start.month.is_none_or(|it| it > 12);
    let alone = whole && date.end.is_none() && !date.is_decade;
    alone.then(|| Now::said(date.start))?
}

/// A short line with a whole date in it and no sentence's verb before the end of it.
fn of_line(analysis: &Analysis, line: &Range<usize>, is_top: bool) -> Option<Now> {
    // A short sentence that tells of a day is no date of the text.
    let told = analysis.is_mark(line.end - 1, ".") && line.len() > SENTENCE;
    if told {
        return None;
    }
    // Most lines have no digits, and are not looked at any further.
    line.clone().find(|&it| analysis.tokens[it].shape == Shape::Number)?;
    let dates = atoms::find(analysis, line);
    // *May* is a verb too.
    let is_date = |at: usize| dates.iter().any(|it| it.tokens.contains(&at));
    let verb = |at: &usize| analysis.is_any(*at, &[Cue::Finite, Cue::Hold]) && !is_date(*at);
    if line.clone().any(|it| verb(&it)) {
        return None;
    }
    let date = dates.iter().rfind(|it| it.start.year.is_some())?;
    let months = date.start.month.is_some_and(|it| it <= 12);
    let whole = months && (date.start.day.is_some() || is_top);
    whole.then(|| Now::said(date.end.filter(|it| it.month.is_some()).unwrap_or(date.start)))?
}

/// *Lima, 3 May 2019 – …*, *3 May 2019. …*
fn dateline(analysis: &Analysis, block: &Range<usize>) -> Option<Now> {
    let date = date_of_dateline(analysis, block)?;
    Now::said(date.start)
}

/// The day that the text is dated by, if it has no year: *Lima, 3 May – …*. The years that it speaks
/// of then say nothing of the months that it is about.
pub fn yearless(analysis: &Analysis) -> Option<Moment> {
    let head = &analysis.sentences[..analysis.sentences.len().min(TOP)];
    let opens = |at: &usize| *at == 0 || head[*at - 1].block != head[*at].block;
    let mut lines = (0..head.len()).filter(opens).map(|it| &head[it].tokens);
    let date = lines.find_map(|it| date_of_dateline(analysis, it))?;
    Some(date.start).filter(|it| it.year.is_none())
}

/// The day at the beginning of a block, alone or after the city, that a mark sets off from what is
/// told.
fn date_of_dateline(analysis: &Analysis, block: &Range<usize>) -> Option<Date> {
    let city = within(&analysis.cities, block).first();
    let city = city.filter(|it| it.tokens.start < block.start + CITY);
    if city.is_none() && analysis.tokens[block.start].shape != Shape::Number {
        return None;
    }
    let from = city.map_or(block.start, |it| it.tokens.end);
    let head = from..block.end.min(from + DATELINE);
    // Most blocks have no digits here, and are not looked at any further.
    head.clone().find(|&it| analysis.tokens[it].shape == Shape::Number)?;
    let date = atoms::find(analysis, &head).into_iter().find(|it| it.start.day.is_some())?;
    let gap = from..date.tokens.start;
    let free = |it: usize| !analysis.is_any(it, &[Cue::Finite, Cue::Hold, Cue::Relative]);
    let marked = |at: usize| analysis.is_mark(at, "-–—.:/|");
    let mut after = date.tokens.end;
    if analysis.is_mark(after, "(") {
        after = (after..head.end).find(|&it| analysis.is_mark(it, ")"))? + 1;
    }
    let set_off =
        marked(after) || city.is_some() && head.clone().any(|it| analysis.is_mark(it, "-–—"));
    let led = if city.is_some() { gap.len() <= GAP } else { gap.is_empty() };
    (led && set_off && gap.into_iter().all(free)).then_some(date)
}
