//! The events as a calendar that other programs take in: iCalendar, RFC 5545.
//!
//! A date that is known to the month alone becomes the whole month, and the words say so.

use super::{back, list};
use crate::error::Result;
use crate::page::Page;
use crate::told::{Names, Told};
use crate::{App, urls};
use axum::extract::State;
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use domain::{Edtf, Field, Kind, Record};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use store::records::{self, Listing, Order};

/// What a calendar tells.
const TOLD: &[Field] = &[
    Field::Title,
    Field::City,
    Field::Start,
    Field::End,
    Field::Country,
    Field::Status,
    Field::OfContext,
];

/// `GET /{lang}/events.ics`: all events, the newest first.
pub async fn show(State(app): State<App>, page: Page, headers: HeaderMap) -> Result<Response> {
    let listing = Listing {
        kinds: vec![Kind::Event],
        states: back::states(&page, &[Kind::Event]),
        order: Order::Newest,
        told: Some(TOLD),
        ..Listing::default()
    };
    let events = list::every(app.store.db(), &page, listing).await?;
    of(&app, &page, &events, &headers).await
}

/// These events as a calendar. Two statements for a thousand, and one for their places.
pub async fn of(
    app: &App,
    page: &Page,
    events: &[Record],
    headers: &HeaderMap,
) -> Result<Response> {
    let db = app.store.db();
    let ids: Vec<_> = events.iter().map(|it| it.id).collect();
    let changed = records::changed(db, &ids).await?;
    let places: Vec<_> = events.iter().flat_map(|it| it.links(Field::Country)).collect();
    let places = Names::load(app, page, places).await?;
    let base = super::roots::base(app, headers);
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        format!(
            "PRODID:-//Ayni//{}//{}",
            env!("CARGO_PKG_VERSION"),
            page.lang.tag().to_uppercase()
        ),
        "CALSCALE:GREGORIAN".to_owned(),
        format!("X-WR-CALNAME:{}", escaped(&page.kinds(Kind::Event))),
    ];
    for event in events {
        let stamp = changed.get(&event.id).copied().unwrap_or(page.now);
        lines.extend(told(page, event, (&places, &base), stamp));
    }
    lines.push("END:VCALENDAR".to_owned());
    let text: String = lines.iter().map(|it| folded(it) + "\r\n").collect();
    Ok(([(header::CONTENT_TYPE, "text/calendar; charset=utf-8")], text).into_response())
}

/// The lines of an event. One without a date stands in no calendar.
fn told(
    page: &Page,
    event: &Record,
    (places, base): (&Names, &str),
    stamp: Timestamp,
) -> Vec<String> {
    let (start, end) = (event.date(Field::Start), event.date(Field::End));
    let Some((from, to)) = days(start, end) else { return Vec::new() };
    let title = Told::of(event, Field::Title, page.lang).map(|it| it.value).unwrap_or_default();
    let said = [start, end].into_iter().flatten().map(Edtf::as_str).collect::<Vec<_>>();
    let when = words::date(page.lang, &said.join("/"));
    let city = Told::of(event, Field::City, page.lang).map(|it| it.value);
    let country = event.links(Field::Country).next().and_then(|it| places.get(it));
    let place: Vec<String> = city.into_iter().chain(country.map(|it| it.title.clone())).collect();
    let mut lines = vec![
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{}@ayni", event.id),
        format!("DTSTAMP:{}", stamp.strftime("%Y%m%dT%H%M%SZ")),
        format!("DTSTART;VALUE=DATE:{}", from.strftime("%Y%m%d")),
        format!("DTEND;VALUE=DATE:{}", to.strftime("%Y%m%d")),
        format!("SUMMARY:{}", escaped(&title)),
        format!("DESCRIPTION:{}", escaped(&when)),
        format!("URL:{base}{}", page.url(urls::record(event.kind, &event.slug))),
    ];
    if !place.is_empty() {
        lines.push(format!("LOCATION:{}", escaped(&place.join(", "))));
    }
    // Who follows the calendar sees which of them are not the programme's.
    if event.flag(Field::OfContext) {
        lines.push(format!("CATEGORIES:{}", escaped(&page.say("event-of-context"))));
    }
    lines.push("END:VEVENT".to_owned());
    lines
}

/// The first day it may mean, and the day after the last: a calendar's end is not part of it.
///
/// An end that is open or unknown counts as the other one. Where the end lies before the start,
/// one of them is wrong: the event stands at its start, and its words tell both.
pub fn days(start: Option<&Edtf>, end: Option<&Edtf>) -> Option<(Date, Date)> {
    let told = [start, end].into_iter().flatten();
    let mut points = told.flat_map(|it| it.as_str().split('/')).filter_map(span);
    let first = points.next()?;
    let last = points.next_back().unwrap_or(first);
    Some(if first.0 < last.1 { (first.0, last.1) } else { first })
}

/// The days that a point may mean. Nothing for an open end and an unknown year.
fn span(point: &str) -> Option<(Date, Date)> {
    let (year, month, day) = parts(point)?;
    let begins = Date::new(year, month.unwrap_or(1), day.unwrap_or(1)).ok()?;
    let lasts = match (month, day) {
        (Some(_), Some(_)) => 1.day(),
        (Some(_), None) => 1.month(),
        (None, _) => 1.year(),
    };
    Some((begins, begins.checked_add(lasts).ok()?))
}

/// Year, month and day, as far as they are known.
fn parts(text: &str) -> Option<(i16, Option<i8>, Option<i8>)> {
    let mut parts = text.trim_end_matches(['~', '?', '%']).split('-');
    let year = parts.next()?.parse().ok()?;
    let mut part = || parts.next().and_then(|it| it.parse().ok());
    Some((year, part(), part()))
}

/// A text as a value: RFC 5545, 3.3.11.
fn escaped(text: &str) -> String {
    let mut value = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\\' | ';' | ',' => value.extend(['\\', sign]),
            '\n' => value.push_str("\\n"),
            sign if sign.is_control() => (),
            sign => value.push(sign),
        }
    }
    value
}

/// No line is longer than 75 bytes; the next one goes on behind a space: RFC 5545, 3.1.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len());
    let mut room = 75;
    for sign in line.chars() {
        if sign.len_utf8() > room {
            folded.push_str("\r\n ");
            room = 74;
        }
        room -= sign.len_utf8();
        folded.push(sign);
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_becomes_the_days_that_it_may_mean() {
        let days = |text: &str| between(text, "");
        assert_eq!(days("2018-03-05").as_deref(), Some("2018-03-05 2018-03-06"));
        assert_eq!(days("2018-12").as_deref(), Some("2018-12-01 2019-01-01"));
        assert_eq!(days("2018-10~").as_deref(), Some("2018-10-01 2018-11-01"));
        assert_eq!(days("2013/2017").as_deref(), Some("2013-01-01 2018-01-01"));
        assert_eq!(days("XXXX-10"), None);
    }

    #[test]
    fn an_end_that_is_not_known_is_the_other_one() {
        let days = "2015-01-01 2016-01-01";
        assert_eq!(between("2015/..", "").as_deref(), Some(days));
        assert_eq!(between("", "../2015").as_deref(), Some(days));
        assert_eq!(between("2015", "XXXX-10").as_deref(), Some(days));
        assert_eq!(between("../2020", "").as_deref(), Some("2020-01-01 2021-01-01"));
    }

    #[test]
    fn an_event_does_not_end_before_it_begins() {
        let days = "2018-07-05 2018-07-06";
        assert_eq!(between("2018-07-05", "2018-07-01").as_deref(), Some(days));
        assert_eq!(between("2018-07-05/2018-07-01", "").as_deref(), Some(days));
        assert_eq!(between("2018-07-05", "2018-07-05").as_deref(), Some(days));
    }

    /// The days between a start and an end, of which either may be missing.
    fn between(start: &str, end: &str) -> Option<String> {
        let [start, end] = [start, end].map(|it| it.parse::<Edtf>().ok());
        days(start.as_ref(), end.as_ref()).map(|(from, to)| format!("{from} {to}"))
    }

    #[test]
    fn a_long_line_is_folded_between_letters_and_signs_are_escaped() {
        let line = format!("SUMMARY:{}", "é".repeat(80));
        let folded = folded(&line);
        assert!(folded.split("\r\n").all(|it| it.len() <= 75));
        assert_eq!(folded.replace("\r\n ", ""), line);
        assert_eq!(escaped("a; b, c\\d\ne"), "a\\; b\\, c\\\\d\\ne");
    }
}
