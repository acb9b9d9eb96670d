//! What the tests of rules share: a text that is read, and its events in a line each.

use harvest::{Event, Harvest, Indicator, harvest, read};

pub fn found(text: &str) -> Harvest {
    harvest(&read(text.as_bytes(), "a.txt").expect("a text is read"))
}

/// City, beginning and countries of each event.
pub fn in_a_line(events: &[Event]) -> String {
    let show = |it: &Event| {
        let mut countries = it.countries.clone();
        countries.sort();
        let city = it.city.clone().unwrap_or_default();
        let start = it.start.clone().unwrap_or_default();
        format!("{city} {} {}", start.trim_end_matches('~'), countries.join(" ")).trim().to_owned()
    };
    events.iter().map(show).collect::<Vec<_>>().join("; ")
}

/// Number, unit and direction of each figure.
pub fn figures(text: &str) -> String {
    let show = |it: &Indicator| {
        let direction = it.direction.map(|it| format!(" ({})", it.sign())).unwrap_or_default();
        format!("{} {}{direction}", it.number(), it.unit)
    };
    found(text).indicators.iter().map(show).collect::<Vec<_>>().join(", ")
}
