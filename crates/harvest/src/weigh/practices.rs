//! Whether a sentence tells a practice.

use super::sign::{Plain, Side, Signs, What, kind};
use crate::analysis::{Analysis, tense, within};
use crate::practices::{Setting, Telling};
use std::ops::Range;

/// Rules that weigh a sentence at so much would take it for a practice though it said less.
const OUTRIGHT: f64 = 0.8;
/// How a sentence begins shows in so many words.
const OPENING: usize = 4;
/// A sentence of fewer words is a line.
const SHORT: usize = 9;
const MIDDLING: usize = 16;
const LONG: usize = 30;

/// The signs of a sentence; `told` is what the rules make of each.
pub fn practice(analysis: &Analysis, sentence: usize, told: &[Telling]) -> Signs {
    let it = &analysis.sentences[sentence];
    let tokens = &it.tokens;
    let mut signs = Signs::default();
    add_telling(told[sentence], &mut signs);
    signs.add_hits(analysis, tokens, Side::Sentence);
    signs.add_hits(
        analysis,
        &(tokens.start..tokens.end.min(tokens.start + OPENING)),
        Side::Opening,
    );
    add_verbs(analysis, tokens, &mut signs);
    add_sentence(analysis, sentence, &mut signs);
    let beside = [(sentence.checked_sub(1), Side::Previous), (Some(sentence + 1), Side::Next)];
    for (other, side) in beside {
        let Some(other) = other else { continue };
        if analysis.sentences.get(other).is_some_and(|other| other.block == it.block) {
            signs.add(side, What::Plain(kind(it.kind)));
            if told[other].is_told {
                signs.add(side, What::Plain(Plain::Told));
            }
            signs.add_hits(analysis, &analysis.sentences[other].tokens, side);
        }
    }
    signs.distinct()
}

/// What the rules make of the sentence, and under what it stands.
fn add_telling(telling: Telling, signs: &mut Signs) {
    signs.add_if(telling.is_told, Plain::Told);
    signs.add_if(telling.is_told && telling.weight >= OUTRIGHT, Plain::ToldOutright);
    signs.add_if(telling.setting == Setting::Item, Plain::ItemOfLessons);
    signs.add_if(telling.setting == Setting::Under, Plain::UnderLessons);
    signs.add_if(telling.setting == Setting::Case, Plain::UnderCases);
}

fn add_verbs(analysis: &Analysis, tokens: &Range<usize>, signs: &mut Signs) {
    let mut past = false;
    for at in tokens.clone() {
        let opens = at < tokens.start + OPENING;
        let side = if opens { Side::Opening } else { Side::Sentence };
        if analysis.is_infinitive(at) {
            signs.add(side, What::Plain(Plain::Infinitive));
        }
        if (!past || opens) && tense::is_of_the_past(analysis, at, tokens) {
            past = true;
            signs.add(side, What::Plain(Plain::Past));
        }
    }
    signs.add_if(!past, Plain::NoPast);
    signs.add_if(tense::looks_ahead(analysis, tokens), Plain::Ahead);
}

/// How the sentence is built, and what it names.
fn add_sentence(analysis: &Analysis, sentence: usize, signs: &mut Signs) {
    let it = &analysis.sentences[sentence];
    let tokens = &it.tokens;
    signs.add_if(true, kind(it.kind));
    signs.add_if(tokens.len() < SHORT, Plain::Short);
    signs.add_if((SHORT..MIDDLING).contains(&tokens.len()), Plain::Middling);
    signs.add_if(tokens.len() > LONG, Plain::Long);
    let marks = |marks: &str| tokens.clone().filter(|&at| analysis.is_mark(at, marks)).count();
    let quotes = |at| analysis.opens_quotation(at) || analysis.closes_quotation(at);
    signs.add_if(tokens.clone().any(quotes), Plain::Quotation);
    signs.add_if(marks(":") > 0, Plain::Colon);
    signs.add_if(marks(";") > 0, Plain::Semicolon);
    signs.add_if(marks("?") > 0, Plain::Question);
    signs.add_if(marks(",") > 1, Plain::Commas);
    let dates = within(&analysis.dates, tokens);
    signs.add_if(!within(&analysis.cities, tokens).is_empty(), Plain::City);
    signs.add_if(dates.iter().any(crate::analysis::Date::has_month), Plain::Month);
    signs.add_if(!dates.is_empty(), Plain::Year);
    let numbers = within(&analysis.numbers, tokens).len();
    signs.add_if(numbers > 0, Plain::Number);
    signs.add_if(numbers > 1, Plain::Numbers);
    signs.add_if(!within(&analysis.places, tokens).is_empty(), Plain::Country);
    signs.add_if(!within(&analysis.bodies, tokens).is_empty(), Plain::Body);
    signs.add_if(!within(&analysis.themes, tokens).is_empty(), Plain::Theme);
}
