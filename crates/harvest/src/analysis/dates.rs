//! Dates, full and partial, and ranges of them, as EDTF.

mod atoms;
mod days;
mod links;
mod numeric;
mod own;
mod present;
mod relative;

pub use own::Now;

use super::{Analysis, OnTokens};
use crate::BlockKind;
use crate::pack::Cue;
use present::Present;
use std::fmt;
use std::ops::Range;

/// A day, a month or a year, as far as the text says it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, PartialOrd, Ord)]
pub struct Moment {
    pub year: Option<u16>,
    pub month: Option<u8>,
    pub day: Option<u8>,
}

#[expect(clippy::struct_excessive_bools, reason = "each is a mark of its own, in any combination")]
#[derive(Debug, Clone)]
pub struct Date {
    pub tokens: Range<usize>,
    pub start: Moment,
    /// The end of a range.
    pub end: Option<Moment>,
    /// *about*, *early October*, or a year that only the context gives.
    pub is_approximate: bool,
    /// *probably*, or reckoned from a date that may not be the text's own.
    pub is_uncertain: bool,
    /// The range goes on to the next mention: *30 May to 1 June*.
    pub until: Option<Moment>,
    /// A decade: the last digit of the year is not known.
    pub is_decade: bool,
    /// A number of a document holds it: *no. 1/2018*.
    pub is_reference: bool,
    /// *last year*, reckoned from a date that may not be the text's own.
    pub is_supposed: bool,
    /// A range of months with a word between the first and the last: *from May to July 2018*.
    pub has_both_ends: bool,
}

impl OnTokens for Date {
    #[inline]
    fn range(&self) -> Range<usize> {
        self.tokens.clone()
    }
}

impl Date {
    pub fn of(tokens: Range<usize>, start: Moment) -> Self {
        Self {
            tokens,
            start,
            end: None,
            is_approximate: false,
            is_uncertain: false,
            until: None,
            is_decade: false,
            is_reference: false,
            is_supposed: false,
            has_both_ends: false,
        }
    }

    /// EDTF, level 1.
    pub fn value(&self) -> String {
        if self.is_decade {
            return format!("{}X", self.start.year.unwrap_or_default() / 10);
        }
        let mark = self.mark();
        match self.end {
            Some(end) => format!("{}{mark}/{end}{mark}", self.start),
            None => format!("{}{mark}", self.start),
        }
    }

    /// The same as a list of dates names it: the first and the last of days in a row, and of months
    /// with a word between them (*from May to July 2018*). A period that is written as one thing
    /// (*April-June 2021*, *2013-2017*, *the first quarter*) is one.
    pub fn values(&self) -> Vec<String> {
        let mark = self.mark();
        let days = |end: Moment| self.start.day.is_some() && end.day.is_some();
        match self.end.filter(|it| self.has_both_ends || days(*it)) {
            Some(end) => vec![format!("{}{mark}", self.start), format!("{end}{mark}")],
            None => vec![self.value()],
        }
    }

    /// The first and, if it is a range, the last value, for records with two fields.
    pub fn bounds(&self) -> (String, Option<String>) {
        let mark = self.mark();
        let end = self.end.or(self.until);
        (format!("{}{mark}", self.start), end.map(|it| format!("{it}{mark}")))
    }

    /// The qualification of EDTF.
    fn mark(&self) -> &'static str {
        match (self.is_approximate, self.is_uncertain) {
            (true, true) => "%",
            (true, false) => "~",
            (false, true) => "?",
            (false, false) => "",
        }
    }

    pub fn has_month(&self) -> bool {
        self.start.month.is_some()
    }

    /// The month in which it ends.
    pub fn last_month(&self) -> Option<(u16, u8)> {
        self.end.or(self.until).unwrap_or(self.start).year_and_month()
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, into: &mut fmt::Formatter) -> fmt::Result {
        match self.year {
            Some(year) => write!(into, "{year:04}")?,
            None => into.write_str("XXXX")?,
        }
        match (self.month, self.day) {
            (Some(month), Some(day)) => write!(into, "-{month:02}-{day:02}"),
            (Some(month), None) => write!(into, "-{month:02}"),
            (None, _) => Ok(()),
        }
    }
}

impl Moment {
    pub fn year(year: u16) -> Self {
        Self { year: Some(year), month: None, day: None }
    }

    /// `2019`, `2019-05` or `2019-05-17`.
    pub fn read(date: &str) -> Option<Self> {
        let mut parts = date.split('-');
        let year = parts.next()?.parse().ok()?;
        let mut part = || parts.next()?.parse().ok();
        Some(Self { year: Some(year), month: part(), day: part() })
    }

    /// What a month without a year may follow; a season is none.
    pub fn year_and_month(self) -> Option<(u16, u8)> {
        self.year.zip(self.month.filter(|it| (1..=12).contains(it)))
    }

    /// Counts days from a fixed one; only for dates that have all parts or share the missing year.
    pub fn day_number(self) -> Option<i64> {
        let (year, month, day) = (i64::from(self.year.unwrap_or(2001)), self.month?, self.day?);
        let (month, day) = (i64::from(month), i64::from(day));
        let shifted = year - i64::from(month <= 2);
        let of_year = (153 * (month + if month > 2 { -3 } else { 9 }) + 2) / 5 + day - 1;
        Some(365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + of_year)
    }
}

pub fn find(analysis: &mut Analysis) {
    let own = analysis.written.and_then(Now::said).or_else(|| own::date(analysis));
    let yearless = if own.is_none() { own::yearless(analysis) } else { None };
    let is_yearless = yearless.is_some();
    let said = |it: own::Now| Moment { year: Some(it.year), month: it.month, day: it.day };
    analysis.dated = own.map(said).or(yearless).filter(|it| it.day.is_some());
    let mut dates = Vec::new();
    let mut present = Present::default();
    // *Next steps*: below such a heading a month is one to come.
    let mut is_headed = false;
    for sentence in 0..analysis.sentences.len() {
        let tokens = analysis.sentences[sentence].tokens.clone();
        if analysis.sentences[sentence].kind == BlockKind::Heading {
            is_headed = analysis.has(&tokens, Cue::Future);
        }
        present.enter(analysis, sentence);
        let supposed = || Now::supposed(present.month(), dates.last()).filter(|_| !is_yearless);
        analysis.now = own.or_else(supposed);
        let mut here = atoms::find(analysis, &tokens);
        if here.is_empty() {
            continue;
        }
        links::same_year(analysis, &mut here, dates.last());
        links::join(analysis, &mut here);
        present.open(analysis, sentence, &here);
        links::infer_years(analysis, &tokens, &mut here, &present, is_headed);
        if !analysis.has(&tokens, Cue::Future) && !is_yearless {
            present.learn(&here);
        }
        dates.append(&mut here);
    }
    analysis.dates = dates;
}
