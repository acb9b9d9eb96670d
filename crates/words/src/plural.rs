//! The plural of a hundred and more in Arabic.
//!
//! Its forms go by the last two digits: 103 is told as 3 is (CLDR, plural rules of `ar`). The rules
//! of the library that Fluent chooses by go by the whole number, so that all from a hundred on were
//! told in one form. Here they are told a number below it that has the same form.

use fluent_bundle::{FluentArgs, FluentValue};

/// What sentences choose by.
pub const FUNCTION: &str = "PLURAL";

/// The value of [`FUNCTION`]: a text stays what it is.
pub fn chosen_by<'a>(values: &[FluentValue<'a>], _: &FluentArgs) -> FluentValue<'a> {
    match values {
        [FluentValue::Number(it)] => FluentValue::from(alike(it.value)),
        [value] => value.clone(),
        _ => FluentValue::Error,
    }
}

/// A number of the same form. One, two and none have forms of their own as whole numbers alone.
fn alike(number: f64) -> f64 {
    let rest = number % 100.0;
    if number < 100.0 {
        number
    } else if rest < 3.0 {
        100.0
    } else {
        rest
    }
}

/// The sentences of a file, choosing so. Whoever writes one need not know.
pub fn choosing(text: &str) -> String {
    let line = |line: &str| match line.rsplit_once("{ $") {
        Some((before, rest)) if rest.ends_with(" ->") => {
            let name = rest.trim_end_matches(" ->");
            format!("{before}{{ {FUNCTION}(${name}) ->\n")
        }
        _ => format!("{line}\n"),
    };
    text.lines().map(line).collect()
}
