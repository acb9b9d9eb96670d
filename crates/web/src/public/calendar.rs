//! The calendar: what is coming, what was, and the events of a year or a month as people write
//! them on a wall.
//!
//! An event that is known to the month alone stands under the month and on no day of it.

mod grid;

pub use self::grid::Cell;
use self::grid::Grid;
use super::onward::Turn;
use super::sift::Sift;
use super::{back, facets, ical, line, list};
use crate::error::{Error, Result};
use crate::html::html;
use crate::page::Page;
use crate::{App, urls};
use askama::Template;
use axum::extract::{Path, Query, State};
use axum::response::Response;
use domain::{Field, Kind, Record};
use jiff::ToSpan;
use jiff::civil::Date;
use search::Count;
use serde::Deserialize;
use std::collections::HashMap;
use std::ops::RangeInclusive;
use store::Db;
use store::records::{self, Listing, Order, Previous};
use tokio::try_join;

#[derive(Template)]
#[template(path = "public/calendar.html")]
struct Show {
    page: Page,
    title: String,
    /// Coming, past, and each year in which there was an event.
    ways: Vec<Way>,
    /// The months before and after this one, where this is a month.
    earlier: Option<Way>,
    later: Option<Way>,
    grid: Option<Grid>,
    months: Vec<Month>,
    turn: Turn,
    /// The whole address of the calendar that programs follow, where the site knows its own.
    feed: String,
    is_coming: bool,
    /// Beyond all that is on record: nobody needs to find it.
    is_far_away: bool,
}

/// A link to another part of the calendar.
pub struct Way {
    pub label: String,
    pub href: String,
    pub count: Option<String>,
    pub is_here: bool,
}

/// The events of a month, or those whose month nobody told.
struct Month {
    heading: String,
    href: Option<String>,
    lines: Vec<line::Line>,
}

/// What of the calendar is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum When {
    Coming,
    Past,
    Year(i16),
    Month(i16, i8),
}

impl When {
    /// `past`, `2018`, `2018-07`.
    fn read(text: &str) -> Option<When> {
        let year = |it: &str| {
            let digits = it.len() == 4 && it.bytes().all(|it| it.is_ascii_digit());
            let number = it.parse().ok().filter(|_| digits)?;
            YEARS.contains(&number).then_some(number)
        };
        match text.split_once('-') {
            None if text == "past" => Some(When::Past),
            None => year(text).map(When::Year),
            Some((first, month)) => {
                let month =
                    month.parse().ok().filter(|it| month.len() == 2 && (1..=12).contains(it));
                Some(When::Month(year(first)?, month?))
            }
        }
    }

    fn href(self, page: &Page) -> String {
        page.url(match self {
            When::Coming => urls::calendar(),
            When::Past => urls::calendar_of("past"),
            When::Year(year) => urls::calendar_of(&format!("{year:04}")),
            When::Month(year, month) => urls::calendar_of(&format!("{year:04}-{month:02}")),
        })
    }

    fn title(self, page: &Page) -> String {
        match self {
            When::Coming => page.say("calendar-coming"),
            When::Past => page.say("calendar-past"),
            When::Year(year) => {
                page.about("calendar-of", "when", words::date(page.lang, &format!("{year:04}")))
            }
            When::Month(year, month) => page.about("calendar-of", "when", named(page, year, month)),
        }
    }

    /// Nothing where the calendar ends.
    fn moved(self, months: i32, years: &RangeInclusive<i16>) -> Option<When> {
        let When::Month(year, month) = self else { return None };
        let date = Date::new(year, month, 1).ok()?.checked_add(months.months()).ok()?;
        years.contains(&date.year()).then(|| When::Month(date.year(), date.month()))
    }

    /// Whether it lies within these years. What comes and what was has no end of its own.
    fn is_within(self, years: &RangeInclusive<i16>) -> bool {
        match self {
            When::Coming | When::Past => true,
            When::Year(year) | When::Month(year, _) => years.contains(&year),
        }
    }
}

/// The years that a calendar can have at all.
const YEARS: RangeInclusive<i16> = 1900..=2200;

/// The years that the calendar leads through: those with an event, this one, and one more on either
/// side. Whoever follows its links comes to an end.
fn leads_through(page: &Page, counted: &[(i16, usize)]) -> RangeInclusive<i16> {
    let years = counted.iter().map(|it| it.0).filter(|it| YEARS.contains(it));
    let this = page.today().year();
    let (first, last) = years.fold((this, this), |(a, b), it| (a.min(it), b.max(it)));
    first.saturating_sub(1).max(*YEARS.start())..=last.saturating_add(1).min(*YEARS.end())
}

#[derive(Debug, Default, Deserialize)]
pub struct Asked {
    after: Option<String>,
}

/// `GET /{lang}/calendar`
pub async fn coming(
    State(app): State<App>,
    page: Page,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    answer(&app, page, When::Coming, asked.after).await
}

/// `GET /{lang}/calendar/{when}`
pub async fn show(
    State(app): State<App>,
    page: Page,
    Path((_, when)): Path<(String, String)>,
    Query(asked): Query<Asked>,
) -> Result<Response> {
    let when = When::read(&when).ok_or(Error::NotFound)?;
    answer(&app, page, when, asked.after).await
}

async fn answer(app: &App, page: Page, when: When, after: Option<String>) -> Result<Response> {
    let db = app.store.db();
    let ((events, turn), counted) = try_join!(events(db, &page, when, after), counted(app, &page))?;
    let years = leads_through(&page, &counted);
    let lines = line::lines(app, &page, &events).await?;
    let mut lines: HashMap<_, _> = lines.into_iter().map(|it| (it.id, it)).collect();
    let grid = match when {
        When::Month(year, month) => Some(grid::of(&page, (year, month), &events, &lines)),
        When::Coming | When::Past | When::Year(_) => None,
    };
    let mut months: Vec<(Option<(i16, i8)>, Month)> = Vec::new();
    for event in events.iter().filter(|it| grid.is_none() || grid::day_of(it).is_none()) {
        let Some(line) = lines.remove(&event.id) else { continue };
        let month = month_of(event);
        match months.iter_mut().find(|it| it.0 == month) {
            Some((_, it)) => it.lines.push(line),
            None => months.push((month, of_month(&page, when, month, line))),
        }
    }
    let way = |it: When| Way {
        label: it.title(&page),
        href: it.href(&page),
        count: None,
        is_here: false,
    };
    html(&Show {
        title: when.title(&page),
        ways: ways(&page, when, &counted),
        earlier: when.moved(-1, &years).map(way),
        later: when.moved(1, &years).map(way),
        is_far_away: !when.is_within(&years),
        // A grid of empty days tells nothing that a sentence does not.
        grid: grid.filter(Grid::has_events),
        months: months.into_iter().map(|it| it.1).collect(),
        turn,
        feed: format!("{}{}", page.site, page.url(urls::events_calendar())),
        is_coming: when == When::Coming,
        page,
    })
}

/// How many events are shown at once. A month is shown whole: it is a sheet on the wall.
const PAGE: u64 = 50;

/// The events that are meant, in the order in which they are told, and the pages beside them.
async fn events(
    db: &Db,
    page: &Page,
    when: When,
    after: Option<String>,
) -> Result<(Vec<Record>, Turn)> {
    let day = number_of(page.today());
    let listing = match when {
        When::Coming => {
            let before = after.as_ref().map(|_| when.href(page));
            let (events, next) = coming_events(db, page, (PAGE, after)).await?;
            return Ok((events, turn(page, when, (before, next))));
        }
        When::Past => Listing { begins: Some((0, day)), after, ..listing(page) },
        When::Year(year) => {
            let year = i64::from(year) * 10_000;
            let days = Some((year, year + 1_231));
            Listing { days, order: Order::Oldest, after, ..listing(page) }
        }
        When::Month(year, month) => {
            let first = i64::from(year) * 10_000 + i64::from(month) * 100;
            let days = Some((first, first + 31));
            let listing = Listing { days, order: Order::Oldest, ..listing(page) };
            return Ok((list::every(db, page, listing).await?, Turn::default()));
        }
    };
    let before = match records::previous(db, &listing).await? {
        Previous::None => None,
        Previous::First => Some(when.href(page)),
        Previous::After(it) => Some(after_place(page, when, it)),
    };
    let found = records::page(db, &listing).await?;
    Ok((found.records, turn(page, when, (before, found.next))))
}

fn turn(page: &Page, when: When, (previous, next): (Option<String>, Option<String>)) -> Turn {
    let next = next.map(|it| after_place(page, when, it));
    Turn { position: None, previous, next }
}

fn after_place(page: &Page, when: When, place: String) -> String {
    when.href(page) + &urls::query(&[("after", place)])
}

/// The first few of the events that are still to come. Three statements, or some more where many
/// are cancelled.
pub async fn next_events(db: &Db, page: &Page, few: usize) -> Result<Vec<Record>> {
    let mut events = coming_events(db, page, (few as u64 * 4, None)).await?.0;
    events.truncate(few);
    Ok(events)
}

/// Of so many events at a time those that end today or later, the next one first, and where the
/// others begin. Where most of a page are cancelled, the next page is asked for.
async fn coming_events(
    db: &Db,
    page: &Page,
    (limit, after): (u64, Option<String>),
) -> Result<(Vec<Record>, Option<String>)> {
    let today = page.today();
    let ends = Some(number_of(today));
    let mut listing = Listing { ends, order: Order::Oldest, limit, after, ..listing(page) };
    let mut events = Vec::new();
    loop {
        let found = records::page(db, &listing).await?;
        events.extend(found.records.into_iter().filter(|it| is_coming(it, today)));
        if found.next.is_none() || events.len() as u64 >= limit.div_ceil(4) {
            return Ok((events, found.next));
        }
        listing = Listing { after: found.next, limit: PAGE * 2, ..listing };
    }
}

fn is_coming(event: &Record, today: Date) -> bool {
    let cancelled = event.code(Field::Status) == Some("cancelled");
    let days = ical::days(event.date(Field::Start), event.date(Field::End));
    !cancelled && days.is_some_and(|(_, end)| end > today)
}

fn listing(page: &Page) -> Listing {
    Listing {
        kinds: vec![Kind::Event],
        states: back::states(page, &[Kind::Event]),
        order: Order::Newest,
        limit: PAGE,
        told: Some(line::IN_LINES),
        ..Listing::default()
    }
}

/// A day as a number like 20180731.
fn number_of(day: Date) -> i64 {
    let (year, month) = (i64::from(day.year()), i64::from(day.month()));
    year * 10_000 + month * 100 + i64::from(day.day())
}

/// The month in which an event begins, as far as anybody told.
fn month_of(event: &Record) -> Option<(i16, i8)> {
    let first = event.days()?.0;
    let (year, month) =
        (i16::try_from(first / 10_000).ok()?, i8::try_from(first / 100 % 100).ok()?);
    (month > 0).then_some((year, month))
}

fn of_month(page: &Page, when: When, month: Option<(i16, i8)>, line: line::Line) -> Month {
    let alone = matches!(when, When::Month(..));
    let heading = match month {
        _ if alone => page.say("calendar-month-alone"),
        Some((year, month)) => named(page, year, month),
        None => page.say("calendar-year-alone"),
    };
    let href = month.filter(|_| !alone).map(|(year, month)| When::Month(year, month).href(page));
    Month { heading, href, lines: vec![line] }
}

fn named(page: &Page, year: i16, month: i8) -> String {
    words::date(page.lang, &format!("{year:04}-{month:02}"))
}

/// How many events there are in each year is counted by the index. In the order of the years.
async fn counted(app: &App, page: &Page) -> Result<Vec<(i16, usize)>> {
    let counted = facets::count(app, page, &[Kind::Event], &Sift::default()).await?.facets.years;
    let year = |it: &Count| Some((it.value.parse().ok()?, it.count));
    let mut years: Vec<(i16, usize)> = counted.iter().filter_map(year).collect();
    years.sort_unstable();
    Ok(years)
}

fn ways(page: &Page, here: When, counted: &[(i16, usize)]) -> Vec<Way> {
    let way = |it: When, count: Option<usize>| Way {
        label: match it {
            When::Year(year) => words::date(page.lang, &format!("{year:04}")),
            When::Coming | When::Past | When::Month(..) => it.title(page),
        },
        href: it.href(page),
        count: count.map(|it| page.number(it)),
        is_here: it == here || matches!((it, here), (When::Year(a), When::Month(b, _)) if a == b),
    };
    let mut ways = vec![way(When::Coming, None), way(When::Past, None)];
    // A year with a slip in it, which has no page, is not led to.
    let years = counted.iter().rev().filter(|it| YEARS.contains(&it.0));
    ways.extend(years.map(|(year, count)| way(When::Year(*year), Some(*count))));
    ways
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_of_the_calendar_is_past_a_year_or_a_month() {
        assert_eq!(When::read("past"), Some(When::Past));
        assert_eq!(When::read("2018"), Some(When::Year(2018)));
        assert_eq!(When::read("2018-07"), Some(When::Month(2018, 7)));
        for wrong in [
            "",
            "coming",
            "18",
            "2018-7",
            "2018-13",
            "2018-00",
            "2018-07-01",
            "1899-12",
            "2201",
            "+201",
        ] {
            assert_eq!(When::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn the_months_of_a_calendar_end_a_year_beyond_what_is_on_record() {
        let page = Page::for_anyone(domain::Lang::En, "/".to_owned(), jiff::Timestamp::UNIX_EPOCH);
        let years = leads_through(&page, &[(1, 1), (2017, 3), (9_999, 1)]);
        assert_eq!(years, 1969..=2018);
        assert_eq!(When::Month(2017, 12).moved(1, &years), Some(When::Month(2018, 1)));
        assert_eq!(When::Month(2018, 12).moved(1, &years), None);
        assert_eq!(When::Month(1969, 1).moved(-1, &years), None);
        assert_eq!(When::Month(2150, 1).moved(1, &years), None);
        assert!(When::Year(1969).is_within(&years) && !When::Year(1968).is_within(&years));
        assert!(When::Past.is_within(&years));
    }
}
