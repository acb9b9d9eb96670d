//! Numbers and lists as a language writes them.

use domain::Lang;
use icu_decimal::{DecimalFormatter, input::Decimal, options::DecimalFormatterOptions};
use icu_list::{
    ListFormatter,
    options::{ListFormatterOptions, ListLength},
};
use icu_locale_core::{Locale, locale};

use crate::each::{EachLang, each_lang};
use crate::said::say_with;

/// The variety whose dates and numbers we write. English is the one of the programme: *6 March*.
pub(crate) fn locale(lang: Lang) -> Locale {
    match lang {
        Lang::En => locale!("en-GB"),
        Lang::Fr => locale!("fr"),
        Lang::Es => locale!("es"),
        Lang::Pt => locale!("pt"),
        Lang::Ar => locale!("ar"),
    }
}

/// A number as the language writes it: `1 234,5` in French.
pub fn number(lang: Lang, value: f64) -> String {
    static FORMATTERS: EachLang<DecimalFormatter> = each_lang!(decimals);
    // Rust writes a float in full, with the fewest digits that give it back.
    match Decimal::try_from_str(&value.to_string()) {
        Ok(decimal) => FORMATTERS.get(lang).format(&decimal).to_string(),
        Err(_) => value.to_string(),
    }
}

/// A number as it is meant: *more than 190*. The qualifier is a code of its list.
pub fn qualified(lang: Lang, qualifier: Option<&str>, value: f64) -> String {
    let number = number(lang, value);
    let key = match qualifier {
        Some("more_than") => "number-more-than",
        Some("less_than") => "number-less-than",
        Some("about") => "number-about",
        _ => return number,
    };
    say_with(lang, key, &[("number", number.into())])
}

/// A number with all that is said of it, and where it goes if it tells a change: *20 % (rise)*. The
/// direction is a code of its list.
pub fn directed(lang: Lang, direction: Option<&str>, said: &str) -> String {
    let key = match direction {
        Some("rise") => "number-rise",
        Some("fall") => "number-fall",
        _ => return said.to_owned(),
    };
    say_with(lang, key, &[("number", said.into())])
}

/// A list as the language writes it: *agua, educación e igualdad*.
pub fn list(lang: Lang, items: &[String]) -> String {
    static FORMATTERS: EachLang<ListFormatter> = each_lang!(lists);
    FORMATTERS.get(lang).format(items.iter()).to_string()
}

fn decimals(lang: Lang) -> DecimalFormatter {
    let formatter =
        DecimalFormatter::try_new(locale(lang).into(), DecimalFormatterOptions::default());
    formatter.expect("the numbers of our languages are compiled in")
}

fn lists(lang: Lang) -> ListFormatter {
    let options = ListFormatterOptions::default().with_length(ListLength::Wide);
    let formatter = ListFormatter::try_new_and(locale(lang).into(), options);
    formatter.expect("the lists of our languages are compiled in")
}
