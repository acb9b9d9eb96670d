//! Dates as people say them.
//!
//! The words for one date come from CLDR; how two of them make a span, and how one says that a
//! date is about right, are sentences of ours (`date-…` in `common.ftl`).

use domain::{Edtf, Lang};
use icu_calendar::{Date, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets};
use icu_time::{DateTime, Time};
use jiff::{Timestamp, tz::TimeZone};

use crate::{
    each::{EachLang, each_lang},
    figures::locale,
    say, say_with,
};

/// A date in EDTF as people say it: *juillet 2018*, *du 5 au 6 mars 2018*, *2013–2017*, *vers
/// octobre 2018*, *30 mai*. What is no EDTF is given back as it is.
pub fn date(lang: Lang, edtf: &str) -> String {
    if edtf.parse::<Edtf>().is_err() {
        return edtf.to_owned();
    }
    let said = match edtf.split_once('/') {
        None => Part::of(edtf).said(lang),
        Some((first, last)) => span(lang, Part::of(first), Part::of(last)),
    };
    // A date will stand within a sentence, which sets it apart as a whole. Were its parts set
    // apart once more, it would have no letters of its own to tell its direction by.
    said.replace(['\u{2068}', '\u{2069}'], "")
}

/// A moment to the minute: *23 novembre 2026 à 16:10 UTC*.
pub fn instant(lang: Lang, at: Timestamp) -> String {
    let utc = TimeZone::UTC.to_datetime(at);
    let date = gregorian(i32::from(utc.year()), number(utc.month()), number(utc.day()));
    let time = Time::try_new(number(utc.hour()), number(utc.minute()), 0, 0);
    let (Some(date), Ok(time)) = (date, time) else { return at.to_string() };
    let said = Formats::of(lang).moment.format(&DateTime { date, time }).to_string();
    format!("{said} UTC")
}

/// One end of a date. An open or unknown end has no part at all.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
struct Part {
    year: Option<i32>,
    month: Option<u8>,
    day: Option<u8>,
    approximate: bool,
    uncertain: bool,
}

impl Part {
    /// Reads what [`Edtf`] has found sound.
    fn of(text: &str) -> Part {
        let mut parts = text.trim_end_matches(['~', '?', '%']).split('-');
        Part {
            year: parts.next().and_then(|it| it.parse().ok()),
            month: parts.next().and_then(|it| it.parse().ok()),
            day: parts.next().and_then(|it| it.parse().ok()),
            approximate: text.ends_with(['~', '%']),
            uncertain: text.ends_with(['?', '%']),
        }
    }

    fn is_open(self) -> bool {
        self.year.is_none() && self.month.is_none()
    }

    /// What it tells: `day`, `month` or `year`. Some languages choose a preposition by it.
    fn precision(self) -> &'static str {
        match (self.month, self.day) {
            (_, Some(_)) => "day",
            (Some(_), None) => "month",
            (None, None) => "year",
        }
    }

    /// With *about* and *perhaps*.
    fn said(self, lang: Lang) -> String {
        self.said_about(lang, "date-about")
    }

    fn said_in_span(self, lang: Lang) -> String {
        self.said_about(lang, "date-about-in-span")
    }

    fn said_about(self, lang: Lang, about: &str) -> String {
        let mut said = self.plain(lang);
        if self.approximate {
            said = with_date(lang, about, &said);
        }
        if self.uncertain {
            said = with_date(lang, "date-perhaps", &said);
        }
        said
    }

    fn plain(self, lang: Lang) -> String {
        let formats = Formats::of(lang);
        // A leap year, so that 29 February can be said without its year.
        let date =
            gregorian(self.year.unwrap_or(2000), self.month.unwrap_or(1), self.day.unwrap_or(1));
        let Some(date) = date else { return String::new() };
        let said = match (self.year, self.month, self.day) {
            (Some(year), None, _) => year.to_string(),
            (Some(year), Some(month), None) => month_of_year(lang, month, year),
            (Some(_), Some(_), Some(_)) => formats.day.format(&date).to_string(),
            (None, Some(month), None) => month_alone(lang, month),
            (None, _, _) => formats.day_alone.format(&date).to_string(),
        };
        if self.day.is_some() { first_of_the_month(lang, said) } else { said }
    }

    fn without_year(self) -> Part {
        Part { year: None, ..self }
    }
}

// The formatter of icu_datetime 2.4 for a month without a day fails on its own check in a debug
// build, so that months are sentences of ours.
fn month_alone(lang: Lang, month: u8) -> String {
    say(lang, &format!("month-{month}"))
}

fn month_of_year(lang: Lang, month: u8, year: i32) -> String {
    // A year is no number of things: 2018, not 2,018.
    let (month, year) = (month_alone(lang, month).into(), year.to_string().into());
    say_with(lang, "date-month-of-year", &[("month", month), ("year", year)])
}

fn with_date(lang: Lang, key: &str, date: &str) -> String {
    say_with(lang, key, &[("date", date.into())])
}

/// French counts the first day of a month as *first*: *1er juin*.
fn first_of_the_month(lang: Lang, said: String) -> String {
    match said.strip_prefix("1 ") {
        Some(rest) if lang == Lang::Fr => format!("1er {rest}"),
        _ => said,
    }
}

fn span(lang: Lang, first: Part, last: Part) -> String {
    if first.is_open() || last.is_open() {
        let (key, end) = if first.is_open() { ("date-until", last) } else { ("date-from", first) };
        let precision = end.precision();
        return say_with(
            lang,
            key,
            &[("date", end.said_in_span(lang).into()), ("precision", precision.into())],
        );
    }
    if first == last {
        return first.said(lang);
    }
    let exact = !(first.approximate || first.uncertain || last.approximate || last.uncertain);
    let (key, first) = match (first.year == last.year, first.month == last.month) {
        _ if !exact => ("date-span", first.said_in_span(lang)),
        _ if first.precision() == "year" => ("date-years", first.said_in_span(lang)),
        (true, true) if first.day.is_some() => ("date-days", day_number(lang, first)),
        (true, _) => ("date-span", first.without_year().said_in_span(lang)),
        (false, _) => ("date-span", first.said_in_span(lang)),
    };
    let precision = match last.precision() {
        "day" => "day",
        _ if first.starts_with(VOWELS) => "vowel",
        precision => precision,
    };
    let (from, to) = (first.into(), last.said_in_span(lang).into());
    say_with(lang, key, &[("first", from), ("last", to), ("precision", precision.into())])
}

/// With what the months of French begin before which *de* is *d’*: avril, août, octobre.
const VOWELS: [char; 2] = ['a', 'o'];

/// The day alone, where month and year are said with the other end.
fn day_number(lang: Lang, part: Part) -> String {
    match part.day {
        Some(1) if lang == Lang::Fr => "1er".to_owned(),
        Some(day) => crate::number(lang, f64::from(day)),
        None => String::new(),
    }
}

fn gregorian(year: i32, month: u8, day: u8) -> Option<Date<Gregorian>> {
    Date::try_new_gregorian(year, month, day).ok()
}

/// A number of a calendar, which is never negative and never large.
fn number(of_calendar: i8) -> u8 {
    of_calendar.unsigned_abs()
}

/// The patterns of CLDR for what a date tells.
struct Formats {
    day: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMD>,
    day_alone: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::MD>,
    moment: FixedCalendarDateTimeFormatter<Gregorian, fieldsets::YMDT>,
}

impl Formats {
    fn of(lang: Lang) -> &'static Formats {
        static FORMATS: EachLang<Formats> = each_lang!(Formats::made);
        FORMATS.get(lang)
    }

    fn made(lang: Lang) -> Formats {
        let prefs = || locale(lang).into();
        let compiled_in = "the dates of our languages are compiled in";
        let moment = fieldsets::YMD::long().with_time_hm();
        Formats {
            day: FixedCalendarDateTimeFormatter::try_new(prefs(), fieldsets::YMD::long())
                .expect(compiled_in),
            day_alone: FixedCalendarDateTimeFormatter::try_new(prefs(), fieldsets::MD::long())
                .expect(compiled_in),
            moment: FixedCalendarDateTimeFormatter::try_new(prefs(), moment).expect(compiled_in),
        }
    }
}
