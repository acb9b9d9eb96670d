//! Whether something took place on a day or in a month that no event has.

use super::around;
use super::sign::{Plain, Side, Signs};
use crate::analysis::{Analysis, Date, within};
use crate::events::{Draft, fits};
use rustc_hash::FxHashSet;
use std::ops::Range;

/// So many lines after the date of a letter whoever receives it is greeted.
const HEAD: usize = 3;
/// A line that dates a letter, and a salutation, are no longer.
const LINE: usize = 10;
/// So many words after a date may say what it is of.
const RIGHT: usize = 4;

/// A date where the text names it, and its signs.
pub struct Dated {
    /// A number in `analysis.dates`.
    pub date: usize,
    pub sentence: usize,
    pub signs: Signs,
}

/// The days and months that no event has, in the order of the text.
pub fn dates(analysis: &Analysis, events: &[Draft]) -> Vec<Dated> {
    let known: FxHashSet<_> =
        events.iter().filter_map(|it| it.date.as_ref()).flat_map(months).collect();
    let passages = events.iter().flat_map(|it| &it.evidence);
    let told: FxHashSet<usize> = passages.map(|it| analysis.sentence_of(it.start)).collect();
    let mut dated = Vec::new();
    for (number, date) in analysis.dates.iter().enumerate() {
        if !date.has_month() || !fits(analysis, date) || months(date).any(|it| known.contains(&it))
        {
            continue;
        }
        let sentence = analysis.sentence_of(date.tokens.start);
        if is_of_a_letter(analysis, sentence, date) {
            continue;
        }
        let mut signs = Signs::default();
        add_date(analysis, sentence, date, &mut signs);
        signs.add_if(told.contains(&sentence), Plain::ToldHere);
        signs.add_if(events.is_empty(), Plain::NoneTold);
        dated.push(Dated { date: number, sentence, signs: signs.distinct() });
    }
    dated
}

/// The months that a date begins and ends in: *from 30 May to 1 June* is of both.
fn months(date: &Date) -> impl Iterator<Item = (Option<u16>, Option<u8>)> + use<> {
    let end = date.end.or(date.until);
    std::iter::once(date.start).chain(end).map(|it| (it.year, it.month))
}

/// *Lima, 3 May 2019*, and then *Dear colleagues,*: the day on which a letter was written. Minutes have
/// such a line, too, and no salutation.
fn is_of_a_letter(analysis: &Analysis, sentence: usize, date: &Date) -> bool {
    let tokens = &analysis.sentences[sentence].tokens;
    let is_line = tokens.len() < LINE && date.tokens.end + 1 >= tokens.end;
    let mut next = analysis.sentences[sentence + 1..].iter().map(|it| &it.tokens).take(HEAD);
    let greets = |it: &Range<usize>| it.len() < LINE && analysis.is_mark(it.end - 1, ",");
    let calls = |it: &Range<usize>| it.len() < LINE && analysis.is_mark(it.end - 1, ":");
    is_line && (next.clone().next().is_some_and(calls) || next.any(greets))
}

/// How the date and its sentence are told.
fn add_date(analysis: &Analysis, sentence: usize, date: &Date, signs: &mut Signs) {
    let tokens = &analysis.sentences[sentence].tokens;
    around::add_sentence(analysis, sentence, signs);
    around::add_words(analysis, sentence, &date.tokens, signs);
    let end = tokens.end.max(date.tokens.end);
    let right = date.tokens.end..end.min(date.tokens.end + RIGHT);
    signs.add_hits(analysis, &right, Side::Right);
    signs.add_words(analysis, &right, tokens, Side::Right);
    signs.add_hits(analysis, tokens, Side::Sentence);
    for at in tokens.clone() {
        signs.add_verb(analysis, at, tokens, Side::Sentence);
    }
    let mut cities = within(&analysis.cities, tokens).iter();
    signs.add_if(cities.any(|it| analysis.is_located(it.tokens.start, tokens)), Plain::Located);
    signs.add_if(!within(&analysis.places, tokens).is_empty(), Plain::Country);
    signs.add_if(within(&analysis.dates, tokens).len() > 1, Plain::Dates);
    signs.add_if(date.start.year.is_some(), Plain::Year);
    signs.add_if(date.start.day.is_some(), Plain::Day);
    signs.add_if(date.end.is_some(), Plain::Range);
}
