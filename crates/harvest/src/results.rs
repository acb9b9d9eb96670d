//! Results: what an action leaves behind, with its editions and its fate.

use crate::analysis::{Analysis, Hit, within};
use crate::events::phrase_end;
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Shape, folded};
use crate::{BlockKind, Outcome, facts, scope};
use std::ops::Range;

/// More results than this no report tells; the rest of a flood is left.
pub const MOST: usize = 2_000;

pub fn find(analysis: &Analysis) -> Vec<Outcome> {
    let mut results: Vec<(String, Outcome)> = Vec::new();
    for (sentence, it) in analysis.sentences.iter().enumerate() {
        if it.kind == BlockKind::Heading || results.len() >= MOST {
            continue;
        }
        let mut free = it.tokens.start;
        for hit in longest(analysis.hits_in(&it.tokens)) {
            if hit.first < free {
                continue;
            }
            if let Some((phrase, result)) = result(analysis, sentence, &hit) {
                free = phrase.end;
                merge(&mut results, analysis, &phrase, result);
            }
        }
    }
    results.into_iter().map(|it| it.1).collect()
}

/// Names of results, the longest of each beginning.
fn longest(hits: &[Hit]) -> Vec<Hit> {
    let mut found: Vec<Hit> = Vec::new();
    for hit in hits.iter().filter(|it| matches!(it.meaning, Meaning::Result(_))) {
        match found.last_mut() {
            Some(last) if last.first == hit.first => *last = *hit,
            _ => found.push(*hit),
        }
    }
    found
}

fn result(analysis: &Analysis, sentence: usize, hit: &Hit) -> Option<(Range<usize>, Outcome)> {
    let Meaning::Result(kind) = hit.meaning else { return None };
    let tokens = &analysis.sentences[sentence].tokens;
    let named = analysis.tokens[hit.first].shape == Shape::Capital && hit.first > tokens.start;
    let near = hit.first.saturating_sub(14).max(tokens.start)..tokens.end.min(hit.last + 14);
    let made = analysis.has(&near, Cue::Produce);
    let fate = fate(analysis, &near);
    if !(named || made || fate.is_some()) {
        return None;
    }
    let phrase = hit.first..phrase_end(analysis, tokens, hit.last);
    let editions: Vec<String> =
        within(&analysis.dates, &(hit.first..tokens.end.min(hit.last + 24)))
            .iter()
            .filter(|it| it.end.is_some() && !it.has_month())
            .map(crate::analysis::Date::value)
            .collect();
    let mut places: Vec<usize> = scope::place(analysis, sentence).into_iter().collect();
    if places.is_empty() {
        places = scope::countries(analysis, tokens);
        places.truncate(3);
    }
    let sure = [named, made, fate.is_some(), !editions.is_empty(), !places.is_empty()];
    let result = Outcome {
        language: None,
        title: facts::shortened(analysis.words(phrase.clone()), 140),
        kind: analysis.language.result_kinds[usize::from(kind)].clone(),
        places: facts::codes(analysis, &places),
        editions,
        fate,
        marks: marks(analysis, tokens),
        confidence: facts::round(sure.iter().filter(|it| **it).fold(0.3, |sum, _| sum + 0.12)),
        evidence: vec![analysis.span(tokens.clone())],
    };
    Some((phrase, result))
}

/// How far things have come, in the order of their life; what has come further is said last. Records
/// know the same order: those for whom something was written find it right before it is given to
/// them, they make it public after that, and much is public that nobody ever adopts.
pub const FATES: [&str; 7] =
    ["draft", "validated", "handed_over", "published", "adopted", "in_use", "superseded"];

fn fate(analysis: &Analysis, near: &Range<usize>) -> Option<String> {
    let named = analysis.hits_in(near).iter().filter_map(|it| match it.meaning {
        Meaning::Fate(fate) => Some(analysis.language.fates[usize::from(fate)].as_str()),
        _ => None,
    });
    named.max_by_key(|it| rank(it)).map(str::to_owned)
}

fn rank(fate: &str) -> Option<usize> {
    FATES.iter().position(|it| *it == fate)
}

fn marks(analysis: &Analysis, tokens: &Range<usize>) -> Vec<String> {
    let mut marks = Vec::new();
    for hit in analysis.hits_in(tokens) {
        if let Meaning::Mark(mark) = hit.meaning {
            facts::add(&mut marks, analysis.language.marks[usize::from(mark)].clone());
        }
    }
    marks
}

/// The same thing named again: the same kind in the same place, with a title that holds the other.
fn merge(
    results: &mut Vec<(String, Outcome)>,
    analysis: &Analysis,
    phrase: &Range<usize>,
    result: Outcome,
) {
    let key = folded(&facts::one_line(analysis.words(phrase.clone())));
    let known = results.iter_mut().find(|(title, it)| {
        it.kind == result.kind
            && it.places == result.places
            && (title.starts_with(&key)
                || key.starts_with(title.as_str())
                || shares_edition(it, &result))
    });
    let Some((_, known)) = known else {
        results.push((key, result));
        return;
    };
    facts::add_all(&mut known.evidence, &result.evidence);
    facts::add_all(&mut known.editions, &result.editions);
    facts::add_all(&mut known.marks, &result.marks);
    // A draft that is adopted further on is adopted.
    known.fate = known.fate.take().into_iter().chain(result.fate).max_by_key(|it| rank(it));
    known.confidence = known.confidence.max(result.confidence);
}

fn shares_edition(one: &Outcome, other: &Outcome) -> bool {
    one.editions.iter().any(|it| other.editions.contains(it))
}
