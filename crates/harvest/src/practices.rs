//! Practices: what the text calls good practice, lesson or recommendation, and what it tells as
//! one without the word.
//!
//! A sentence is weighed by its cues. No single weak cue is enough; two that point the same way
//! are, and so is one that says it outright. Problems, and reports of what merely took place,
//! weigh against it. Where the text says what kind of sentences follow (a heading, a line that
//! ends in a colon), they need to say less themselves.

mod against;
mod customs;
mod news;
mod routines;
mod setting;
mod turns;
mod ways;
mod weight;

use crate::analysis::{Analysis, PlaceFound, within};
use crate::pack::Cue;
use crate::tokens::Shape;
use crate::weigh::Question;
use crate::{BlockKind, Practice, facts, scope, weigh};
pub use setting::Setting;
use setting::Settings;
use std::ops::Range;

pub const MOST: usize = 2_000;
const ENOUGH: f64 = 0.5;
/// What the rules take for a practice is left out below this.
const UNLIKELY: f64 = 0.2;
/// What they do not take for one is added from here on.
const LIKELY: f64 = 0.48;
/// *Spanish* stands so near to *experts*.
const SENT: usize = 2;
/// Words that a sentence needs to say something to others.
const SHORTEST: usize = 5;
/// A cell of a table is mostly a name.
const SHORTEST_CELL: usize = 8;
/// An item is short: what it is about stands above it.
const SHORTEST_ITEM: usize = 3;

/// What the rules make of a sentence.
#[derive(Debug, Clone, Copy, Default)]
pub struct Telling {
    pub is_told: bool,
    /// How much speaks for it; above one half they take it for a practice.
    pub weight: f64,
    pub setting: Setting,
}

pub fn find(analysis: &Analysis) -> Vec<Practice> {
    let told = told(analysis);
    let is_weighed = weigh::can_be_weighed(analysis);
    let mut practices = Vec::new();
    for (sentence, telling) in told.iter().enumerate() {
        if practices.len() >= MOST {
            break;
        }
        if !is_weighed {
            let by_rules = telling.is_told.then_some(0.3 + telling.weight * 0.4);
            practices.extend(by_rules.map(|it| practice(analysis, sentence, it)));
            continue;
        }
        let signs = weigh::practice(analysis, sentence, &told);
        let likelihood = weigh::likelihood(Question::Practice, &signs);
        let is_one = if telling.is_told {
            likelihood >= UNLIKELY
        } else {
            likelihood >= LIKELY && can_tell(analysis, sentence, *telling)
        };
        if is_one {
            practices.push(practice(analysis, sentence, likelihood));
        }
    }
    practices
}

/// Whether a sentence that no rule knows says something whole.
fn can_tell(analysis: &Analysis, sentence: usize, telling: Telling) -> bool {
    let it = &analysis.sentences[sentence];
    it.kind != BlockKind::Heading
        && telling.setting != Setting::Lead
        && words(analysis, &it.tokens) >= SHORTEST
}

/// What the rules make of each sentence, by its cues and its setting.
pub fn told(analysis: &Analysis) -> Vec<Telling> {
    let mut settings = Settings::default();
    let sentences = analysis.sentences.iter().enumerate();
    sentences
        .map(|(sentence, it)| {
            let setting = settings.hear(analysis, sentence);
            if it.kind == BlockKind::Heading || setting == Setting::Lead {
                return Telling { setting, ..Telling::default() };
            }
            let shortest = match (setting, it.kind) {
                (Setting::Item, _) => SHORTEST_ITEM,
                (_, BlockKind::TableCell) => SHORTEST_CELL,
                _ if weight::advises_outright(analysis, &it.tokens) => SHORTEST_ITEM,
                _ => SHORTEST,
            };
            let weight = weight::of(analysis, &it.tokens) + setting.weight(analysis, &it.tokens);
            let is_told = weight >= ENOUGH && words(analysis, &it.tokens) >= shortest;
            Telling { is_told, weight, setting }
        })
        .collect()
}

fn words(analysis: &Analysis, tokens: &Range<usize>) -> usize {
    tokens.clone().filter(|&it| analysis.tokens[it].shape.is_word()).count()
}

fn practice(analysis: &Analysis, sentence: usize, confidence: f64) -> Practice {
    let tokens = &analysis.sentences[sentence].tokens;
    let mut places: Vec<usize> = scope::place(analysis, sentence).into_iter().collect();
    let named = scope::countries(analysis, tokens);
    let sent = || senders(analysis, tokens);
    let used: Vec<usize> = named.iter().copied().filter(|it| !sent().contains(it)).collect();
    // Where only those are named who helped, they may do so, too.
    let used = if used.is_empty() && places.is_empty() { named } else { used };
    facts::add_all(&mut places, &used);
    let mut themes = Vec::new();
    for theme in within(&analysis.themes, tokens) {
        facts::add(&mut themes, theme.theme);
    }
    Practice {
        language: None,
        statement: facts::one_line(analysis.words(without_mark(analysis, tokens))),
        places: facts::codes(analysis, &places),
        themes: facts::theme_ids(analysis, &themes),
        confidence: facts::round(confidence),
        evidence: vec![analysis.span(without_mark(analysis, tokens))],
    }
}

/// *after the exchange with Spanish experts*: whoever advised does not use the practice for that.
fn senders(analysis: &Analysis, tokens: &Range<usize>) -> Vec<usize> {
    let beside = |it: &&PlaceFound| {
        let near = tokens.start.max(it.tokens.start.saturating_sub(SENT))
            ..tokens.end.min(it.tokens.end + SENT);
        it.is_demonym && analysis.has(&near, Cue::Expert)
    };
    within(&analysis.places, tokens).iter().filter(beside).map(|it| it.place).collect()
}

/// Without the sign that begins a list item.
pub fn without_mark(analysis: &Analysis, tokens: &Range<usize>) -> Range<usize> {
    let first = tokens.start;
    let token = &analysis.tokens[first];
    let numbered = token.shape == Shape::Number || token.end - token.start == 1;
    // *(a)*
    if analysis.is_mark(first, "(") && analysis.is_mark(first + 2, ")") {
        return (first + 3).min(tokens.end - 1)..tokens.end;
    }
    let marked = analysis.is_mark(first, "-–—•*▪◦‣·∙■●");
    let skip = if numbered && analysis.is_mark(first + 1, ").") { 2 } else { usize::from(marked) };
    (first + skip).min(tokens.end - 1)..tokens.end
}
