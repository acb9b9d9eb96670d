//! What stands around a few words of a sentence.

use super::sign::{Plain, Side, Signs, What, kind};
use crate::analysis::{Analysis, Date, tense, within};
use std::ops::Range;

/// So near stands what belongs to them.
pub const NEAR: usize = 6;
/// A date, a country and a city that go together stand so near.
pub const BESIDE: usize = 8;
/// A sentence of fewer words is a line, one of more a story.
const SHORT: usize = 10;
const LONG: usize = 40;

/// How the sentence is built.
pub fn add_sentence(analysis: &Analysis, sentence: usize, signs: &mut Signs) {
    let it = &analysis.sentences[sentence];
    signs.add_if(true, kind(it.kind));
    signs.add_if(it.block == 0, Plain::FirstBlock);
    signs.add_if(sentence == 1, Plain::SecondSentence);
    signs.add_if(it.tokens.len() < SHORT, Plain::Short);
    signs.add_if(it.tokens.len() > LONG, Plain::Long);
    signs.add_if(tense::looks_ahead(analysis, &it.tokens), Plain::Ahead);
    let cities = within(&analysis.cities, &it.tokens).len();
    signs.add_if(cities > 1, Plain::Cities);
    signs.add_if(cities > 2, Plain::ManyCities);
    signs.add_if(!within(&analysis.numbers, &it.tokens).is_empty(), Plain::Number);
    signs.add_if(!within(&analysis.bodies, &it.tokens).is_empty(), Plain::Body);
}

/// Whether the sentences on either side name a month.
pub fn add_months_around(analysis: &Analysis, sentence: usize, signs: &mut Signs) {
    let block = analysis.sentences[sentence].block;
    let dated = |other: Option<usize>| {
        let other = other.and_then(|it| analysis.sentences.get(it));
        other
            .filter(|other| other.block == block)
            .is_some_and(|it| within(&analysis.dates, &it.tokens).iter().any(Date::has_month))
    };
    signs.add_if(dated(sentence.checked_sub(1)), Plain::MonthBefore);
    signs.add_if(dated(Some(sentence + 1)), Plain::MonthAfter);
}

/// What stands before some words, and which events are named on either side.
pub fn add_words(analysis: &Analysis, sentence: usize, words: &Range<usize>, signs: &mut Signs) {
    let tokens = &analysis.sentences[sentence].tokens;
    let at = words.start;
    signs.add_if(at == tokens.start, Plain::Opens);
    signs.add_if(at > tokens.start && analysis.is_mark(at - 1, ",;("), Plain::AfterMark);
    let back = |most: usize| at.saturating_sub(most).max(tokens.start)..at;
    for (side, most) in [(Side::Before, 2), (Side::Left, NEAR)] {
        signs.add_hits(analysis, &back(most), side);
        signs.add_words(analysis, &back(most), tokens, side);
    }
    add_events(analysis, &(back(NEAR).start..tokens.end.min(at + NEAR + 1)), signs);
}

fn add_events(analysis: &Analysis, tokens: &Range<usize>, signs: &mut Signs) {
    let mut all = Signs::default();
    all.add_hits(analysis, tokens, Side::Beside);
    for sign in all.iter() {
        let is_event = matches!(
            sign.what,
            What::Plain(
                Plain::Event | Plain::EverydayEvent | Plain::Events | Plain::EverydayEvents
            )
        );
        if is_event {
            signs.add(sign.side, sign.what);
        }
    }
}
