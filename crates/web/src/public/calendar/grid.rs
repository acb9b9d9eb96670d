//! A month as a table: a row for each week, a column for each day of the week, which begins where
//! the readers of a language expect it.

use crate::page::Page;
use crate::public::ical;
use crate::public::line::Line;
use crate::told::Told;
use domain::{Field, Record, RecordId};
use jiff::civil::Date;
use std::collections::HashMap;

pub struct Grid {
    /// The heads of the columns.
    pub week: &'static [words::DayOfWeek],
    pub rows: Vec<Vec<Cell>>,
}

impl Grid {
    pub fn has_events(&self) -> bool {
        let mut cells = self.rows.iter().flatten();
        cells.any(|it| matches!(it, Cell::Day(day) if !day.events.is_empty()))
    }
}

/// A day of the month, or a place in the table before its first or after its last.
pub enum Cell {
    Outside,
    Day(Day),
}

pub struct Day {
    /// `2018-03-05`
    pub date: String,
    /// *5*
    pub number: String,
    /// *5 March 2018*
    pub said: String,
    pub is_today: bool,
    pub events: Vec<Link>,
}

/// An event on one of its days.
pub struct Link {
    pub title: Told,
    pub href: String,
    /// One that reports only refer to.
    pub is_of_context: bool,
}

/// The first and the last day of an event whose days are known.
pub fn day_of(event: &Record) -> Option<(Date, Date)> {
    let (start, end) = (event.date(Field::Start), event.date(Field::End));
    let known = start.or(end).is_some_and(|it| !it.sort_key().ends_with("-00"));
    let (first, after) = ical::days(start, end).filter(|_| known)?;
    Some((first, after.yesterday().ok()?))
}

pub fn of(
    page: &Page,
    (year, month): (i16, i8),
    events: &[Record],
    lines: &HashMap<RecordId, Line>,
) -> Grid {
    let week = words::week(page.lang);
    let first = Date::new(year, month, 1).expect("the address was read as a month");
    let weekday = first.weekday().to_monday_one_offset();
    let before = week.iter().position(|it| i16::from(it.number) == i16::from(weekday)).unwrap_or(0);
    let mut cells: Vec<Cell> = (0..before).map(|_| Cell::Outside).collect();
    let days = std::iter::successors(Some(first), |it| it.tomorrow().ok());
    for day in days.take(usize::try_from(first.days_in_month()).unwrap_or(31)) {
        cells.push(Cell::Day(told(page, day, events, lines)));
    }
    while !cells.len().is_multiple_of(week.len()) {
        cells.push(Cell::Outside);
    }
    let mut rows = Vec::new();
    let mut cells = cells.into_iter().peekable();
    while cells.peek().is_some() {
        rows.push(cells.by_ref().take(week.len()).collect());
    }
    Grid { week, rows }
}

fn told(page: &Page, day: Date, events: &[Record], lines: &HashMap<RecordId, Line>) -> Day {
    let on = events
        .iter()
        .filter(|it| day_of(it).is_some_and(|(first, last)| (first..=last).contains(&day)));
    let link = |event: &Record| {
        let Line { title, href, .. } = lines.get(&event.id)?;
        let is_of_context = event.flag(Field::OfContext);
        Some(Link { title: title.clone(), href: href.clone(), is_of_context })
    };
    Day {
        date: day.to_string(),
        number: words::number(page.lang, f64::from(day.day())),
        said: words::date(page.lang, &day.to_string()),
        is_today: day == page.today(),
        events: on.filter_map(link).collect(),
    }
}
