//! The days of a week as a language names them, in the order in which its calendars show them.

use domain::Lang;
use icu_calendar::types::Weekday;
use icu_calendar::week::WeekInformation;
use icu_calendar::{Date, Gregorian};
use icu_datetime::{FixedCalendarDateTimeFormatter, fieldsets};

use crate::{
    each::{EachLang, each_lang},
    figures::locale,
};

/// A day of the week.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOfWeek {
    /// From Monday, 1, to Sunday, 7, as ISO 8601 counts them.
    pub number: u8,
    /// *Monday*
    pub name: String,
    /// *Mon*
    pub short: String,
}

/// The seven days, beginning with the one that begins a week.
pub fn week(lang: Lang) -> &'static [DayOfWeek] {
    static WEEKS: EachLang<Vec<DayOfWeek>> = each_lang!(made);
    WEEKS.get(lang)
}

/// The language alone does not say where its reader is: CLDR gives each its most likely country.
fn made(lang: Lang) -> Vec<DayOfWeek> {
    let info = WeekInformation::try_new(locale(lang).into());
    let first = info.map_or(Weekday::Monday, |it| it.first_weekday) as u8;
    let names = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
        locale(lang).into(),
        fieldsets::E::long(),
    );
    let short = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(
        locale(lang).into(),
        fieldsets::E::short(),
    );
    let compiled_in = "the days of our languages are compiled in";
    let (names, short) = (names.expect(compiled_in), short.expect(compiled_in));
    let day = |after: u8| {
        let number = (first + after - 1) % 7 + 1;
        // The first of January 2024 was a Monday.
        let date = Date::try_new_gregorian(2024, 1, number).expect("January has seven days");
        DayOfWeek {
            number,
            name: names.format(&date).to_string(),
            short: short.format(&date).to_string(),
        }
    };
    (0..7).map(day).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_week_begins_where_its_readers_expect_it() {
        let first = Lang::ALL.map(|lang| week(lang)[0].name.as_str());
        assert_eq!(first, ["Monday", "lundi", "lunes", "domingo", "السبت"]);
        for lang in Lang::ALL {
            let mut numbers: Vec<u8> = week(lang).iter().map(|it| it.number).collect();
            numbers.sort_unstable();
            assert_eq!(numbers, [1, 2, 3, 4, 5, 6, 7], "{lang}");
        }
        let monday = &week(Lang::En)[0];
        assert_eq!((monday.number, monday.short.as_str()), (1, "Mon"));
    }
}
