//! Which event of the annotations a proposal is of.

use harvest::{Candidate, Event, Question};
use serde_json::Value;
use std::collections::HashSet;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Less alike are two events.
const ALIKE: f64 = 0.5;

/// The events of a text, as they were annotated and as they are proposed.
pub struct Events<'a> {
    annotated: &'a [Value],
    proposed: Vec<&'a Event>,
    matched: Vec<Option<usize>>,
}

impl<'a> Events<'a> {
    pub fn of(candidates: &'a [Candidate], gold: &'a Value) -> Self {
        let annotated = gold["events"].as_array().map(Vec::as_slice).unwrap_or_default();
        let asked = candidates.iter().filter(|it| it.question == Question::Event);
        let mut proposed: Vec<&Event> = asked.filter_map(|it| it.event.as_ref()).collect();
        proposed.dedup();
        let matched = matched(annotated, &proposed);
        Self { annotated, proposed, matched }
    }

    /// The number of a proposal and the annotated event that it is, if there is one.
    pub fn annotated(&self, proposal: &Event) -> Option<(usize, &'a Value)> {
        let at = self.proposed.iter().position(|it| is_same(it, proposal))?;
        Some((at, &self.annotated[self.matched[at]?]))
    }
}

/// Whether two proposals are one, though one has been weighed since.
fn is_same(one: &Event, other: &Event) -> bool {
    let about = |it: &Event| (it.city.clone(), it.start.clone(), it.end.clone());
    one.title == other.title && about(one) == about(other) && one.evidence == other.evidence
}

/// For every proposal the annotated event that it is, if any; each is only one.
fn matched(annotated: &[Value], proposed: &[&Event]) -> Vec<Option<usize>> {
    let mut pairs: Vec<(f64, usize, usize)> = Vec::new();
    for (gold, event) in annotated.iter().enumerate() {
        for (own, proposal) in proposed.iter().enumerate() {
            pairs.push((likeness(event, proposal), gold, own));
        }
    }
    pairs.sort_by(|one, other| other.0.total_cmp(&one.0));
    let mut matched = vec![None; proposed.len()];
    for (_, gold, own) in pairs.into_iter().filter(|it| it.0 >= ALIKE) {
        if matched[own].is_none() && !matched.contains(&Some(gold)) {
            matched[own] = Some(gold);
        }
    }
    matched
}

/// What the annotation says of place, time and title, and how much of it the proposal says, too.
fn likeness(annotated: &Value, proposed: &Event) -> f64 {
    let said = |name: &str| annotated[name].as_str().filter(|it| !it.is_empty());
    let (mut known, mut alike) = (0.4, 0.0);
    let mut weigh = |weight: f64, is_alike: Option<bool>| {
        if let Some(is_alike) = is_alike {
            known += weight;
            alike += if is_alike { weight } else { 0.0 };
        }
    };
    let city = proposed.city.as_deref().unwrap_or_default();
    weigh(0.4, said("place_city").map(|it| folded(it) == folded(city)));
    let country = proposed.country.as_deref();
    weigh(0.2, said("country_iso2").map(|it| Some(it) == country));
    let start = proposed.start.as_deref().unwrap_or_default();
    weigh(0.3, said("date_or_month").map(|it| may_be_one(it, start)));
    let (one, other) = (words(said("title").unwrap_or_default()), words(&proposed.title));
    let shared = count(one.intersection(&other).count());
    let shorter = count(one.len().min(other.len()));
    let title = if shorter > 0.0 { shared / shorter } else { 0.0 };
    (alike + 0.4 * 0.8 * title) / known
}

/// Whether two dates have the same year and month, as far as both have one.
fn may_be_one(one: &str, other: &str) -> bool {
    let agree = |one: Option<&str>, other: Option<&str>| {
        one.zip(other).is_none_or(|(one, other)| one == other)
    };
    let others = moments(other);
    moments(one)
        .iter()
        .any(|one| others.iter().any(|other| agree(one.0, other.0) && agree(one.1, other.1)))
}

/// Whether two dates have a month in common, in one year as far as both have one.
pub fn share_a_month(one: &str, other: &str) -> bool {
    let others = moments(other);
    moments(one).iter().filter(|it| it.1.is_some()).any(|one| {
        others.iter().any(|other| {
            one.1 == other.1 && one.0.zip(other.0).is_none_or(|(one, other)| one == other)
        })
    })
}

/// The years and months of a date or of both ends of an interval: *2021-03*, *--09*, *2023 (spring)*.
fn moments(date: &str) -> Vec<(Option<&str>, Option<&str>)> {
    let is_number = |it: &str| !it.is_empty() && it.bytes().all(|it| it.is_ascii_digit());
    let ends = date.split('/').map(|end| {
        let mut parts = end.split(['-', ' ', '~', '?', '(']).filter(|it| is_number(it));
        let first = parts.next();
        match first {
            Some(year) if year.len() == 4 => (Some(year), parts.next()),
            month => (None, month),
        }
    });
    ends.filter(|it| it.0.is_some() || it.1.is_some()).collect()
}

fn words(title: &str) -> HashSet<String> {
    let words = title.split(|it: char| !it.is_alphanumeric()).filter(|it| it.chars().count() > 3);
    words.map(folded).collect()
}

fn count(things: usize) -> f64 {
    f64::from(u32::try_from(things).unwrap_or(u32::MAX))
}

/// Without marks on its letters.
pub fn folded(name: &str) -> String {
    name.trim().to_lowercase().nfd().filter(|it| !is_combining_mark(*it)).collect()
}
