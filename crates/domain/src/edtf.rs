//! Dates as people know them: EDTF, level 1 (ISO 8601-2:2019, the part that programmes need).

use std::{cmp::Ordering, fmt, str::FromStr};

/// A date, a part of a date, or a span between two; approximate (`~`) or uncertain (`?`).
///
/// ```
/// use domain::Edtf;
///
/// let plan: Edtf = "2013/2017".parse().unwrap();
/// assert_eq!(plan.years(), Some((2013, 2017)));
/// assert!("2018-10~".parse::<Edtf>().unwrap().is_approximate());
/// assert!("XXXX-10".parse::<Edtf>().is_ok(), "a month whose year the text does not give");
/// assert!("2018-13".parse::<Edtf>().is_err());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Edtf {
    text: String,
    first: Point,
    last: Point,
}

/// One end of a date. What is unknown is `None`; an open end has no part at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
struct Point {
    year: Option<i16>,
    month: Option<u8>,
    day: Option<u8>,
}

impl Point {
    fn agrees_with(self, other: Point) -> bool {
        let same = |a: Option<i16>, b: Option<i16>| a.is_none() || b.is_none() || a == b;
        self.parts().into_iter().zip(other.parts()).all(|(a, b)| same(a, b))
    }

    /// Whether it has every part of the other, and the same.
    fn gives_all_of(self, other: Point) -> bool {
        self.parts().into_iter().zip(other.parts()).all(|(a, b)| b.is_none() || a == b)
    }

    fn parts(self) -> [Option<i16>; 3] {
        [self.year, self.month.map(i16::from), self.day.map(i16::from)]
    }
}

/// What an EDTF date may not be.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is not a date: write 2018, 2018-07, 2018-07-31 or 2013/2017")]
pub struct EdtfError(pub String);

impl Edtf {
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The first and the last year it touches; an open end counts as the other one.
    pub fn years(&self) -> Option<(i16, i16)> {
        let first = self.first.year.or(self.last.year)?;
        let last = self.last.year.or(self.first.year)?;
        Some((first, last))
    }

    /// The first and the last day that it tells of, as numbers like 20180731; a part that is not told
    /// is 0. They sort as the days do.
    ///
    /// ```
    /// use domain::Edtf;
    ///
    /// let plan: Edtf = "2018-07-03/2018-09".parse().unwrap();
    /// assert_eq!(plan.days(), Some((20180703, 20180900)));
    /// ```
    pub fn days(&self) -> Option<(i64, i64)> {
        let (_, last_year) = self.years()?;
        let first = self.sort_key().replace('-', "").parse().ok()?;
        let Point { month, day, .. } =
            if self.last.year.is_some() { self.last } else { Point::default() };
        let (month, day) = (month.unwrap_or(0), day.unwrap_or(0));
        let last = i64::from(last_year) * 10_000 + i64::from(month) * 100 + i64::from(day);
        Some((first, first.max(last)))
    }

    pub fn is_approximate(&self) -> bool {
        self.text.contains(['~', '%'])
    }

    pub fn is_uncertain(&self) -> bool {
        self.text.contains(['?', '%'])
    }

    /// Whether both can be said of one thing: no part that both give is different. A date with
    /// fewer parts means any within it; a span says where something begins and where it ends, and an
    /// open end agrees with every other.
    ///
    /// ```
    /// use domain::Edtf;
    ///
    /// let date = |text: &str| text.parse::<Edtf>().unwrap();
    /// assert!(date("2018").agrees_with(&date("2018-07-11/2018-07-13")));
    /// assert!(!date("2013/2017").agrees_with(&date("2014")), "four years are not one of them");
    /// ```
    pub fn agrees_with(&self, other: &Edtf) -> bool {
        self.first.agrees_with(other.first) && self.last.agrees_with(other.last)
    }

    /// Whether it agrees and says more: everything that the other gives and a part besides, or the
    /// same without *about* or *perhaps*.
    pub fn is_more_exact_than(&self, other: &Edtf) -> bool {
        let doubts = |it: &Edtf| it.is_approximate() || it.is_uncertain();
        let says_all = self.first.gives_all_of(other.first) && self.last.gives_all_of(other.last);
        let says_no_more =
            other.first.gives_all_of(self.first) && other.last.gives_all_of(self.last);
        says_all && (!says_no_more || (doubts(other) && !doubts(self)))
    }

    /// A text that sorts as the dates do: the first day it may mean. Unknown years come last.
    pub fn sort_key(&self) -> String {
        let Point { year, month, day } =
            if self.first == Point::default() { self.last } else { self.first };
        let (month, day) = (month.unwrap_or(0), day.unwrap_or(0));
        match year {
            Some(year) => format!("{year:04}-{month:02}-{day:02}"),
            None => format!("9999-{month:02}-{day:02}"),
        }
    }
}

impl Ord for Edtf {
    fn cmp(&self, other: &Edtf) -> Ordering {
        self.sort_key().cmp(&other.sort_key()).then_with(|| self.text.cmp(&other.text))
    }
}

impl PartialOrd for Edtf {
    fn partial_cmp(&self, other: &Edtf) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl fmt::Display for Edtf {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl FromStr for Edtf {
    type Err = EdtfError;

    fn from_str(text: &str) -> Result<Edtf, EdtfError> {
        let wrong = || EdtfError(text.to_owned());
        let (first, last) = if let Some((first, last)) = text.split_once('/') {
            (end(first).ok_or_else(wrong)?, end(last).ok_or_else(wrong)?)
        } else {
            let point = point(text).ok_or_else(wrong)?;
            (point, point)
        };
        let known = first != Point::default() || last != Point::default();
        let ordered = match (first.year, last.year) {
            (Some(first), Some(last)) => first <= last,
            _ => true,
        };
        if known && ordered {
            Ok(Edtf { text: text.to_owned(), first, last })
        } else {
            Err(wrong())
        }
    }
}

/// One end of a span: a point, or open (`..`), or unknown (nothing).
fn end(text: &str) -> Option<Point> {
    if text.is_empty() || text == ".." { Some(Point::default()) } else { point(text) }
}

fn point(text: &str) -> Option<Point> {
    let text = text.strip_suffix(['~', '?', '%']).unwrap_or(text);
    let mut parts = text.split('-');
    let year = parts.next()?;
    let year = match year {
        "XXXX" => None,
        _ if year.len() == 4 => Some(digits(year)?),
        _ => return None,
    };
    let month = if let Some(it) = parts.next() { Some(two(it, 12)?) } else { None };
    let day = if let Some(it) = parts.next() { Some(two(it, longest(year, month))?) } else { None };
    let nothing = year.is_none() && month.is_none();
    (parts.next().is_none() && !nothing).then_some(Point { year, month, day })
}

fn digits(text: &str) -> Option<i16> {
    text.bytes().all(|it| it.is_ascii_digit()).then(|| text.parse().ok())?
}

/// A number of two digits between 1 and `most`. `None` where it is none, so that the date is wrong.
fn two(text: &str, most: u8) -> Option<u8> {
    let number = digits(text).filter(|_| text.len() == 2)?;
    u8::try_from(number).ok().filter(|it| (1..=most).contains(it))
}

/// How many days the month has. An unknown year may be a leap year.
fn longest(year: Option<i16>, month: Option<u8>) -> u8 {
    match month {
        Some(2) if year.is_none_or(|it| it % 4 == 0 && (it % 100 != 0 || it % 400 == 0)) => 29,
        Some(2) => 28,
        Some(4 | 6 | 9 | 11) => 30,
        _ => 31,
    }
}

impl serde::Serialize for Edtf {
    fn serialize<S: serde::Serializer>(&self, out: S) -> Result<S::Ok, S::Error> {
        out.serialize_str(&self.text)
    }
}

impl<'de> serde::Deserialize<'de> for Edtf {
    fn deserialize<D: serde::Deserializer<'de>>(from: D) -> Result<Edtf, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_a_date_and_what_is_not() {
        for good in [
            "2018",
            "2018-07",
            "2018-02-28",
            "2020-02-29",
            "2013/2017",
            "2018-10~",
            "2018?",
            "2015/..",
            "../2020",
            "XXXX-10",
            "XXXX-05-30",
            "2018-03-05/2018-03-06",
            "XXXX-05-30/XXXX-06-01",
        ] {
            assert!(good.parse::<Edtf>().is_ok(), "{good}");
        }
        for bad in [
            "",
            "/",
            "..",
            "../..",
            "18",
            "2018-13",
            "2018-02-29",
            "2018-7",
            "2018-07-31-1",
            "2019/2018",
            "XXXX",
            "juillet",
            "2018-07-00",
            "-2018",
            "+201",
            "２０１８",
        ] {
            assert!(bad.parse::<Edtf>().is_err(), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_text_is_a_date_or_an_error(text in ".{0,40}") {
            let _ = text.parse::<Edtf>();
        }
    }
}
