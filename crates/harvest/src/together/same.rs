//! Whether two reports tell of the same thing.
//!
//! Names are compared across languages by their beginnings: *Institut national des migrations*
//! and *Instituto Nacional de Migración* share theirs. Places, themes and dates are codes already.

use crate::tokens::words_of;
use crate::{Action, Event, Gazetteer, Indicator, Qualifier};
use std::collections::BTreeSet;

/// So many letters of a word decide; the endings belong to the languages.
const STEM: usize = 5;
/// Shorter words are small words.
const SHORTEST: usize = 4;
/// Figures that differ by no more than this may be two tellings of one.
const NEAR: f64 = 0.1;

/// The same kind of thing, in the same place, in the same month.
pub fn events(one: &Event, other: &Event, gazetteer: &Gazetteer) -> bool {
    let numbers = one.series_position.zip(other.series_position);
    let apart = numbers.is_some_and(|(one, other)| one != other) || kin(one) != kin(other);
    let (Some(from), Some(to)) = (&one.start, &other.start) else { return false };
    // The cheap questions first: a city is looked for among all that are known.
    if apart || !has_month(from) || !has_month(to) || month(from) != month(to) {
        return false;
    }
    match (city(one, gazetteer), city(other, gazetteer)) {
        (Some(one), Some(other)) => one == other,
        _ => one.country.is_some() && one.country == other.country,
    }
}

/// A workshop, a round table and a meeting may be one thing; a mission is another.
fn kin(event: &Event) -> u8 {
    match event.kind.as_str() {
        "mission" => 1,
        "study_visit" | "visit" => 2,
        "training" => 3,
        _ => 4,
    }
}

/// The city, whatever it is called in the language of the report.
fn city(event: &Event, gazetteer: &Gazetteer) -> Option<usize> {
    let name = words_of(event.city.as_deref()?);
    let called = |it: &String| words_of(it) == name;
    let mut cities = gazetteer.cities.iter().enumerate();
    let found = cities.find(|(_, it)| {
        let here = event.country.as_ref().is_none_or(|country| *country == it.country);
        here && it.names.values().flatten().any(called)
    });
    found.map(|it| it.0)
}

fn has_month(date: &str) -> bool {
    date.len() >= 7 && !date.starts_with("XXXX")
}

fn month(date: &str) -> &str {
    date.get(..7).unwrap_or(date)
}

/// Dates agree where one only says less than the other.
pub fn dates(one: &str, other: &str) -> bool {
    let plain = |it: &str| it.trim_end_matches(['~', '?', '%']).to_owned();
    let (one, other) = (plain(one), plain(other));
    one.starts_with(&other) || other.starts_with(&one)
}

/// The same places, a theme in common, the same partner.
pub fn actions(one: &Action, other: &Action) -> bool {
    let places = |it: &Action| it.places.iter().cloned().collect::<BTreeSet<_>>();
    let themes = one.themes.iter().any(|it| other.themes.contains(it));
    let years = one.start.as_ref().zip(other.start.as_ref());
    let apart = years.is_some_and(|(one, other)| one.get(..4) != other.get(..4));
    !one.places.is_empty()
        && places(one) == places(other)
        && themes
        && !apart
        && (alike(&one.partner, &other.partner) >= 0.5 || is_open(one, other))
}

/// One of them names no partner; then all the rest has to be the same.
fn is_open(one: &Action, other: &Action) -> bool {
    let unnamed = one.partner.is_empty() || other.partner.is_empty();
    unnamed && one.start.is_some() && one.start == other.start && one.themes == other.themes
}

/// The same unit, in the same scope and time, and nearly the same number.
pub fn indicators(one: &Indicator, other: &Indicator) -> bool {
    let equal = (one.value - other.value).abs() < f64::EPSILON;
    let largest = one.value.abs().max(other.value.abs());
    let near = (one.value - other.value).abs() <= NEAR * largest;
    if !near {
        return false;
    }
    let scope = one.scope == other.scope || one.scope.is_empty() || other.scope.is_empty();
    let period =
        one.period.is_empty() || other.period.is_empty() || dates(&one.period, &other.period);
    let (what, units) = match (&one.noun, &other.noun) {
        (Some(noun), Some(its)) if noun == its => (alike_beside(one, other), true),
        _ => {
            let units = one.unit == other.unit || alike(&one.unit, &other.unit) >= 0.5;
            (alike(&one.what, &other.what), units)
        }
    };
    // Small round numbers of common things are no sign of anything: *two days*.
    let telling = largest >= 20.0;
    let apart = one.direction != other.direction;
    units && scope && period && telling && !apart && (equal && what >= 0.25 || what >= 0.5)
}

/// Numbers agree where both may be true: 200 is *more than 190*, and *about 190* is 188.
pub fn numbers(one: &str, other: &str) -> bool {
    let (Some((how, one)), Some((its, other))) = (signed(one), signed(other)) else {
        return one == other;
    };
    if (one - other).abs() < f64::EPSILON {
        return true;
    }
    match (how, its) {
        (None, Some(how)) => how.allows(one, other),
        (Some(how), None) => how.allows(other, one),
        _ => false,
    }
}

/// A number as [`Indicator::number`] writes it.
fn signed(written: &str) -> Option<(Option<Qualifier>, f64)> {
    let how = Qualifier::ALL.into_iter().find(|it| written.starts_with(it.sign()));
    let digits = written.trim_start_matches(|it: char| !it.is_ascii_digit() && it != '-');
    Some((how, digits.parse().ok()?))
}

/// How many of their words two things share, where what is counted has one name in all languages.
fn alike_beside(one: &Indicator, other: &Indicator) -> f64 {
    let rest = |it: &Indicator| {
        let own = stems(&it.unit);
        let mut rest: BTreeSet<String> = stems(&it.what).difference(&own).cloned().collect();
        rest.extend(it.noun.clone());
        rest
    };
    share(&rest(one), &rest(other))
}

/// Whether two reports can both be right about who held an event: one of them may name fewer, and
/// call a host what the other calls a co-host.
pub fn hosts(one: &Event, other: &Event) -> bool {
    let all_named = |one: &Event, other: &Event| {
        let named =
            |it: &String| other.hosts.iter().chain(&other.co_hosts).any(|known| bodies(known, it));
        one.hosts.iter().all(named)
    };
    all_named(one, other) || all_named(other, one)
}

/// One body under two names: most words of the shorter one begin as words of the other.
pub fn bodies(one: &str, other: &str) -> bool {
    one == other || alike(one, other) > 0.6
}

/// How many of their words two names share, by their beginnings.
fn alike(one: &str, other: &str) -> f64 {
    share(&stems(one), &stems(other))
}

fn share(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let shared = one.intersection(other).count();
    let all = one.len().min(other.len()).max(1);
    let [shared, all] = [shared, all].map(|it| f64::from(u32::try_from(it).unwrap_or(u32::MAX)));
    shared / all
}

fn stems(name: &str) -> BTreeSet<String> {
    let words = words_of(name).into_iter().filter(|it| it.chars().count() >= SHORTEST);
    words.map(|it| it.chars().take(STEM).collect()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_is_the_same_in_two_languages() {
        let french = "Institut national des migrations";
        assert!(alike(french, "Instituto Nacional de Migración") > 0.6);
        assert!(alike(french, "Ministerio de Relaciones Exteriores") < 0.1);
    }

    #[test]
    fn a_number_that_may_be_the_other_contradicts_nothing() {
        assert!(numbers("188", "188") && numbers("~ 190", "188") && numbers("> 190", "193"));
        assert!(numbers("> 190", "~ 190") && numbers("< 5", "4.5"));
        assert!(!numbers("188", "190") && !numbers("> 190", "188"));
        assert!(!numbers("> 190", "> 200") && !numbers("~ 190", "210"));
    }

    #[test]
    fn a_date_that_says_less_contradicts_nothing() {
        assert!(dates("2018-07", "2018-07-12"));
        assert!(dates("2018~", "2018-07"));
        assert!(!dates("2018-07", "2018-08"));
    }
}
