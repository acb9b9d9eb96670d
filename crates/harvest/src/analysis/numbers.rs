//! Numbers in digits and in words.

use super::{Analysis, OnTokens};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::{Glue, Shape, digits};
use rustc_hash::FxHashMap;
use std::ops::Range;

#[derive(Debug, Clone)]
pub struct Number {
    pub tokens: Range<usize>,
    pub value: f64,
    /// *une vingtaine*, *a dozen*: a round number.
    pub is_round: bool,
}

impl OnTokens for Number {
    #[inline]
    fn range(&self) -> Range<usize> {
        self.tokens.clone()
    }
}

#[derive(Debug, Clone, Copy)]
enum Word {
    Plain(f64),
    Scale(f64),
    Round(f64),
}

pub fn find(analysis: &mut Analysis) {
    let mut words: FxHashMap<usize, (Word, usize)> = FxHashMap::default();
    for hit in &analysis.hits {
        let word = match hit.meaning {
            Meaning::Number(value) => Word::Plain(value),
            Meaning::Scale(value) => Word::Scale(value),
            Meaning::Collective(value) => Word::Round(value),
            _ => continue,
        };
        // Hits of one beginning come shortest first, so the longest stays.
        words.insert(hit.first, (word, hit.last));
    }
    let mut numbers = Vec::new();
    for sentence in &analysis.sentences {
        let Range { start, end } = sentence.tokens;
        let mut at = start;
        while at < end {
            let number = if analysis.tokens[at].shape == Shape::Number {
                Some(in_digits(analysis, at, end, &words))
            } else {
                in_words(analysis, at, end, &words)
            };
            at = number.as_ref().map_or(at + 1, |it| it.tokens.end);
            numbers.extend(number.map(|it| with_half(analysis, it)));
        }
    }
    analysis.numbers = numbers;
}

fn in_digits(
    analysis: &Analysis,
    first: usize,
    end: usize,
    words: &FxHashMap<usize, (Word, usize)>,
) -> Number {
    let mut written = analysis.words(first..first + 1).to_owned();
    let mut last = first + 1;
    // *1 250 000*: groups of three digits with a space between them.
    while last < end
        && (1..=3).contains(&analysis.words(first..first + 1).len())
        && analysis.tokens[last].shape == Shape::Number
        && analysis.tokens[last].glue == Glue::Space
        && is_group(analysis.words(last..last + 1))
    {
        written.push_str(analysis.words(last..last + 1));
        last += 1;
    }
    let mut value = value_of(&written, analysis.language.pack.decimal);
    if let Some(&(Word::Scale(scale), next)) = words.get(&last) {
        value *= scale;
        last = next;
    }
    Number { tokens: first..last, value, is_round: false }
}

fn is_group(written: &str) -> bool {
    let digits = written.bytes().take_while(u8::is_ascii_digit).count();
    digits == 3
}

/// Which of point and comma is the decimal sign, the number itself often tells; else the pack.
fn value_of(written: &str, decimal: char) -> f64 {
    let spaced = |it: char| matches!(it, '\'' | '’' | '\u{202f}' | '\u{a0}' | '\u{2009}');
    let written: String = digits(written).chars().filter(|&it| !spaced(it)).collect();
    let signs: Vec<(usize, char)> =
        written.char_indices().filter(|it| !it.1.is_ascii_digit()).collect();
    let fraction = match signs.as_slice() {
        [] => None,
        [(at, sign)] => {
            let thousands = written.len() - at == 4 && *sign != decimal && *at <= 3;
            (!thousands).then_some(*at)
        }
        [(_, first), .., (at, last)] => (first != last).then_some(*at),
    };
    let plain: String = written
        .char_indices()
        .filter_map(|(at, it)| match it {
            '0'..='9' => Some(it),
            _ => (Some(at) == fraction).then_some('.'),
        })
        .collect();
    plain.parse().unwrap_or(0.0)
}

/// *two hundred and five*, *treinta y cinco*, *deux millions*.
fn in_words(
    analysis: &Analysis,
    first: usize,
    end: usize,
    words: &FxHashMap<usize, (Word, usize)>,
) -> Option<Number> {
    let &(word, mut last) = words.get(&first)?;
    if let Word::Round(value) = word {
        return Some(Number { tokens: first..last, value, is_round: true });
    }
    let (mut sum, mut open) = match word {
        Word::Plain(value) | Word::Round(value) => (0.0, value),
        Word::Scale(value) => (0.0, value),
    };
    let mut smallest = open;
    loop {
        let joined = last < end && analysis.is(last, Cue::And) && smallest >= 20.0;
        let Some(&(word, next)) =
            words.get(&last).or_else(|| joined.then(|| words.get(&(last + 1)))?)
        else {
            break;
        };
        match word {
            Word::Scale(scale) if open < scale => open *= scale,
            Word::Plain(value) | Word::Scale(value)
                if value < smallest || open >= 100.0 && value < 100.0 =>
            {
                if open >= 1000.0 {
                    sum += std::mem::take(&mut open);
                }
                open += value;
            }
            _ => break,
        }
        smallest = match word {
            Word::Plain(value) | Word::Scale(value) | Word::Round(value) => value,
        };
        last = next;
    }
    Some(Number { tokens: first..last, value: sum + open, is_round: false })
}

/// *two and a half days*, and *deux jours et demi* with the unit in between.
fn with_half(analysis: &Analysis, mut number: Number) -> Number {
    let last = number.tokens.end;
    let near = last..(last + 2).min(analysis.tokens.len());
    let half = analysis.hits_in(&near).iter().find(|it| it.meaning == Meaning::Half);
    if let Some(half) = half {
        number.value += 0.5;
        if half.first == last {
            number.tokens.end = half.last;
        }
    }
    number
}

#[cfg(test)]
mod tests {
    use super::value_of;

    #[test]
    fn every_thousands_separator_is_understood() {
        let written = ["1,234.5", "1.234,5", "1.250", "1,250", "33", "2,5", "1.000.000"];
        let french: Vec<f64> = written.iter().map(|it| value_of(it, ',')).collect();
        assert_eq!(french, [1234.5, 1234.5, 1250.0, 1.25, 33.0, 2.5, 1_000_000.0]);
        assert_eq!(value_of("1,250", '.').to_string(), "1250");
    }
}
