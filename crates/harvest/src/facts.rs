//! Small helpers that all kinds of records share.

use crate::Span;
use crate::analysis::{Analysis, Date};
use crate::pack::Cue;
use rustc_hash::FxHashSet;
use std::ops::Range;

pub fn add<Item: PartialEq>(list: &mut Vec<Item>, item: Item) {
    if !list.contains(&item) {
        list.push(item);
    }
}

pub fn add_all<Item: PartialEq + Clone>(list: &mut Vec<Item>, items: &[Item]) {
    for item in items {
        add(list, item.clone());
    }
}

pub fn codes(analysis: &Analysis, places: &[usize]) -> Vec<String> {
    places.iter().map(|&it| analysis.gazetteer.places[it].code.clone()).collect()
}

pub fn theme_ids(analysis: &Analysis, themes: &[usize]) -> Vec<String> {
    themes.iter().map(|&it| analysis.gazetteer.themes[it].id.clone()).collect()
}

pub fn body_names(analysis: &Analysis, bodies: &[usize]) -> Vec<String> {
    let mut names = Vec::new();
    for &body in bodies {
        add(&mut names, analysis.body_names[body].name.clone());
    }
    names
}

pub fn spans(analysis: &Analysis, sentences: &[Range<usize>]) -> Vec<Span> {
    let mut spans: Vec<Span> = sentences.iter().map(|it| analysis.span(it.clone())).collect();
    spans.sort_unstable();
    spans
}

/// Letters of the text as one line.
pub fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// At most so many letters, cut between words.
pub fn shortened(words: &str, most: usize) -> String {
    let line = one_line(words);
    let Some((cut, _)) = line.char_indices().nth(most) else { return line };
    let end = line[..cut].rfind(' ').unwrap_or(cut);
    format!("{}…", line[..end].trim_end_matches([',', ';', ':']))
}

/// *until 2 August*: a date that is an end without a beginning.
pub fn is_end(analysis: &Analysis, date: &Date) -> bool {
    date.end.is_none()
        && date.until.is_none()
        && date.tokens.start.checked_sub(1).is_some_and(|it| {
            analysis.is(it, Cue::RangeTo) && !analysis.is_any(it, &[Cue::Locative, Cue::And])
        })
}

pub fn round(confidence: f64) -> f64 {
    (confidence.clamp(0.0, 0.95) * 100.0).round() / 100.0
}

/// Leaves out what stands at some places of a list.
pub fn remove_at<T>(list: &mut Vec<T>, places: &FxHashSet<usize>) {
    let mut at = 0..;
    list.retain(|_| at.next().is_some_and(|it| !places.contains(&it)));
}
