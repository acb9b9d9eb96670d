//! What a number counts: the noun after it, before it, or after another number.

use crate::analysis::{Analysis, Number, within};
use crate::pack::Cue;
use crate::tokens::{Glue, Shape, folded};
use std::ops::Range;

/// What a number counts.
pub struct Unit {
    pub name: String,
    pub tokens: Range<usize>,
    /// The noun stands after another number.
    pub is_shared: bool,
}

/// What a number counts, by the words around it.
pub fn unit(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let next = number.tokens.end;
    let unit = |name: &str, last: usize| {
        Some(Unit { name: name.to_owned(), tokens: next..last, is_shared: false })
    };
    if next < sentence.end && analysis.is(next, Cue::Percent) {
        let last =
            analysis.cues_in(&(next..next + 1), Cue::Percent).next().map_or(next + 1, |it| it.end);
        return unit("%", last);
    }
    if number.tokens.start > sentence.start && analysis.is_mark(number.tokens.start - 1, "€$£") {
        return unit(analysis.words(number.tokens.start - 1..number.tokens.start), next);
    }
    // *EUR 310,000*
    let code = number.tokens.start.wrapping_sub(1);
    if number.tokens.start > sentence.start
        && analysis.is(code, Cue::Money)
        && analysis.tokens[code].shape == Shape::Upper
    {
        return unit(analysis.words(code..code + 1), next);
    }
    if analysis.is(number.tokens.start.wrapping_sub(1), Cue::Times) {
        return unit("×", next);
    }
    counted(analysis, sentence, number)
        .or_else(|| counted_before(analysis, sentence, number))
        .or_else(|| shared(analysis, sentence, number))
}

/// *from 95 to 40 minutes*, *18 of 22 regions*: the noun stands after the second number.
fn shared(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let next = number.tokens.end;
    let second = within(&analysis.numbers, &(next..sentence.end)).first()?;
    let small = next..second.tokens.start;
    let joined = small.len() <= 2 && small.clone().any(|it| analysis.is(it, Cue::RangeTo));
    let led = number.tokens.start > sentence.start
        && analysis.is(number.tokens.start - 1, Cue::RangeFrom);
    let percent = second.tokens.end < sentence.end && analysis.is(second.tokens.end, Cue::Percent);
    if percent && joined && led {
        return Some(Unit {
            name: "%".to_owned(),
            tokens: small.start..small.start,
            is_shared: true,
        });
    }
    let unit = counted(analysis, sentence, second).filter(|_| joined && led)?;
    // What the second number counts stands after it and not here.
    let tokens = small.start..small.start;
    Some(Unit { tokens, is_shared: true, ..unit })
}

pub const TIME: [Cue; 6] = [Cue::Minute, Cue::Hour, Cue::Day, Cue::Week, Cue::Month, Cue::Year];

/// The noun that follows: *20 partners*, *deux premiers Plans nationaux*, *une vingtaine de …*.
fn counted(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let next = number.tokens.end;
    let large = number.is_round || number.value >= 1_000_000.0;
    // *sixty or so teachers*
    let behind = super::qualified::behind(analysis, sentence, next).map_or(next, |it| it.0);
    let mut first = if large && analysis.is(next, Cue::Of) { next + 1 } else { behind };
    // *two of the shelters*, *four of its members*
    if analysis.is(next, Cue::Of) && analysis.is_any(next + 1, &[Cue::Definite, Cue::Possessive]) {
        first = next + 2;
        // *27 of the 346 municipalities*
        let all = within(&analysis.numbers, &(first..first + 1)).first();
        first = all.map_or(first, |it| it.tokens.end);
    }
    for at in first..sentence.end.min(first + 4) {
        if analysis.is_any(at, &TIME) {
            let span = at == first || analysis.tokens[at].glue == Glue::Hyphen;
            return (span && is_measured(analysis, sentence, number, at))
                .then(|| named(analysis, next, at));
        }
        let times = analysis.is(at, Cue::Times) && !analysis.is(at + 1, Cue::Adverb);
        if at == first && times && !analysis.has(&(at..sentence.end.min(at + 3)), Cue::Compare) {
            let scaled =
                [Cue::Increase, Cue::Decrease].iter().any(|&it| analysis.has(sentence, it));
            return scaled.then(|| named(analysis, next, at));
        }
        if analysis.is_any(at, &[Cue::Money, Cue::Times]) && at == first {
            return Some(named(analysis, next, at));
        }
        if analysis.is(at, Cue::Countable) && !is_adjective_of_next(analysis, at, sentence) {
            return Some(named(analysis, next, at));
        }
        // *21 eran mujeres*
        if at == first && analysis.is(at, Cue::Finite) && analysis.is(at + 1, Cue::Countable) {
            return Some(named(analysis, next, at + 1));
        }
        // Any plural is counted: *1 200 ménages*, *nine shelters*.
        let stands = at == first || at <= first + 2 && is_after_adjectives(analysis, first, at);
        if stands && is_plural(analysis, sentence, number, at) {
            return Some(named(analysis, next, at));
        }
        // *170 000 Malgaches*, *300,000 Sri Lankans*
        if at == first
            && number.value >= 2.0
            && let Some(people) = people(analysis, at)
        {
            let name = analysis.words(people.clone()).to_lowercase();
            return Some(Unit { name, tokens: next..people.end, is_shared: false });
        }
        let word = analysis.tokens[at].shape.is_word();
        if !word
            || analysis.is_any(
                at,
                &[
                    Cue::Preposition,
                    Cue::Definite,
                    Cue::And,
                    Cue::Finite,
                    Cue::Relative,
                    Cue::Indefinite,
                    Cue::Pronoun,
                ],
            )
        {
            return None;
        }
    }
    None
}

/// *11 administrative sources*, *two unannounced inspections*: where adjectives stand before.
fn is_after_adjectives(analysis: &Analysis, first: usize, at: usize) -> bool {
    analysis.language.pack.bodies.all_capital
        && (first..at).all(|it| {
            let token = &analysis.tokens[it];
            let word = analysis.words(it..it + 1);
            token.shape == Shape::Small
                && !analysis.language.is_plural(&folded(word))
                && !analysis.is_any(it, &[Cue::Hold, Cue::ToldAsPast, Cue::Adverb, Cue::Other])
        })
}

/// A small word in the plural that no other rule knows: after digits, or after a number in words
/// that does not only point back, as in *the two administrations*.
fn is_plural(analysis: &Analysis, sentence: &Range<usize>, number: &Number, at: usize) -> bool {
    let token = &analysis.tokens[at];
    let digits = analysis.tokens[number.tokens.start].shape == Shape::Number;
    let led = number.tokens.start.checked_sub(1).filter(|&it| it >= sentence.start);
    let points = led.is_some_and(|it| analysis.is_any(it, &[Cue::Definite, Cue::Possessive]));
    let word = folded(analysis.words(at..at + 1));
    let stop = token.word != 0 && analysis.language.stop_words.contains(&token.word);
    let adjective = analysis.language.pack.bodies.all_capital
        && analysis.tokens.get(at + 1).is_some_and(|it| it.glue == Glue::Hyphen);
    let other = [
        Cue::Month,
        Cue::Year,
        Cue::Finite,
        Cue::Participle,
        Cue::Adverb,
        Cue::Times,
        Cue::Other,
        Cue::Preposition,
        Cue::Distance,
    ];
    (digits || !points)
        && number.value >= 2.0
        && token.shape == Shape::Small
        && token.glue == Glue::Space
        && word.len() > 3
        && analysis.language.is_plural(&word)
        && !stop
        && !adjective
        && !analysis.is_any(at, &other)
        && !analysis.is(at + 1, Cue::Countable)
        && crate::events::mentions_ordinal(analysis, at).is_none()
}

/// A word with the ending of a plural, as far as its letters tell.
pub fn is_plural_word(analysis: &Analysis, at: usize) -> bool {
    let word = folded(analysis.words(at..at + 1));
    let stop = analysis.language.stop_words.contains(&analysis.tokens[at].word);
    let small = [Cue::Preposition, Cue::Definite, Cue::Of, Cue::Possessive, Cue::Adverb];
    word.len() > 3
        && analysis.tokens[at].shape.is_word()
        && analysis.language.is_plural(&word)
        && !stop
        && !analysis.is_any(at, &small)
}

/// The word for the people of a country, as a noun.
fn people(analysis: &Analysis, at: usize) -> Option<Range<usize>> {
    let found = within(&analysis.places, &(at..at + 1)).first()?;
    let plural = analysis.language.is_plural(&folded(analysis.words(found.tokens.clone())));
    (found.is_demonym && plural).then(|| found.tokens.clone())
}

/// English *partner countries*: the later of two countable words is the noun.
fn is_adjective_of_next(analysis: &Analysis, at: usize, sentence: &Range<usize>) -> bool {
    analysis.language.pack.bodies.all_capital
        && at + 1 < sentence.end
        && analysis.is(at + 1, Cue::Countable)
        && analysis.tokens[at + 1].glue == Glue::Space
}

fn named(analysis: &Analysis, next: usize, at: usize) -> Unit {
    Unit { name: folded_word(analysis, at), tokens: next..at + 1, is_shared: false }
}

pub fn folded_word(analysis: &Analysis, at: usize) -> String {
    let word = analysis.words(at..at + 1).to_lowercase();
    // A line end divides it.
    if word.contains('\n') { word.replace(['-', '‐', '\r', '\n', ' '], "") } else { word }
}

/// *les délégués, plus de 20 au total*: the noun stands before.
fn counted_before(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> Option<Unit> {
    let at = number.tokens.start;
    let led = (1..=2).any(|back| {
        at >= sentence.start + back
            && analysis.is_any(at - back, &[Cue::MoreThan, Cue::About, Cue::LessThan])
    });
    let before = sentence.start.max(at.saturating_sub(6))..at;
    let noun = before.rev().find(|&it| analysis.is(it, Cue::Countable))?;
    let mark = (noun..at).any(|it| analysis.is_mark(it, ",(:"));
    let end = number.tokens.end;
    (led && mark).then(|| Unit {
        name: folded_word(analysis, noun),
        tokens: end..end,
        is_shared: false,
    })
}

/// A length of time that was measured, not a distance from now: *ten years of work*, *two days*,
/// but not *four months after* or *the last three years*.
fn is_measured(analysis: &Analysis, sentence: &Range<usize>, number: &Number, unit: usize) -> bool {
    let around =
        sentence.start.max(number.tokens.start.saturating_sub(3))..sentence.end.min(unit + 2);
    if analysis.has(&around, Cue::RecentSpan)
        || analysis.has(&(unit + 1..sentence.end.min(unit + 2)), Cue::Distance)
    {
        return false;
    }
    let led = sentence.start.max(number.tokens.start.saturating_sub(2))..number.tokens.start;
    let long = analysis.is_any(unit, &[Cue::Month, Cue::Year]);
    let of = unit + 1 < sentence.end && analysis.is(unit + 1, Cue::Of);
    if long {
        (of || lasted(analysis, sentence, number)) && !analysis.has(&led, Cue::Age)
    } else {
        !analysis.has(&led, Cue::Distance) || of
    }
}

/// *delayed by six months*, *durante tres meses*: the words before measure the time.
fn lasted(analysis: &Analysis, sentence: &Range<usize>, number: &Number) -> bool {
    let before = sentence.start.max(number.tokens.start.saturating_sub(5))..number.tokens.start;
    // *five months were lost*
    let after = number.tokens.end..sentence.end.min(number.tokens.end + 4);
    let lost = analysis.cues_in(&after, Cue::Lasting).any(|it| {
        it.start > after.start + 1 && analysis.is_any(it.start - 1, &[Cue::Finite, Cue::ToldAsPast])
    });
    lost || analysis.cues_in(&before, Cue::Lasting).any(|it| it.end + 3 >= number.tokens.start)
}
