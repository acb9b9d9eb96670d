//! How a number is meant: *more than 700*, *nearly half*, *a rise of 300 %*.

use super::units::{TIME, Unit};
use crate::analysis::{Analysis, Hit, Number, OnTokens, within};
use crate::language::Meaning;
use crate::pack::Cue;
use crate::tokens::folded;
use crate::{Direction, Qualifier};
use std::ops::Range;

/// The words that qualify a number begin so near before it.
const BEFORE: usize = 6;
/// The two ends of a change stand so near to each other.
const LEVELS: usize = 5;
/// So many small words may stand between: *more than a dozen*, *plus de la moitié*.
const BETWEEN: usize = 2;

/// What stands before a number, or just behind it or its noun. A number like *a dozen* is about
/// right by itself.
pub fn qualifier(
    analysis: &Analysis,
    sentence: &Range<usize>,
    number: &Range<usize>,
    unit: &Unit,
    is_round: bool,
) -> Option<Qualifier> {
    let said = before(analysis, sentence, number).filter(|it| !is_throughout(analysis, it, unit));
    said.and_then(|it| of(&it))
        .or_else(|| behind(analysis, sentence, number.end).map(|it| it.1))
        .or_else(|| behind(analysis, sentence, unit.tokens.end).map(|it| it.1))
        .or_else(|| is_round.then_some(Qualifier::About))
}

/// The phrase before a number that qualifies it. The longest counts: *no fewer than*.
pub fn before(analysis: &Analysis, sentence: &Range<usize>, number: &Range<usize>) -> Option<Hit> {
    let from = sentence.start.max(number.start.saturating_sub(BEFORE));
    let small = [Cue::Of, Cue::Definite, Cue::Indefinite];
    let near = analysis.hits_in(&(from..number.start)).iter().filter(|it| {
        let gap = it.last..number.start;
        of(it).is_some()
            && it.last <= number.start
            && gap.len() <= BETWEEN
            && gap.into_iter().all(|at| analysis.is_any(at, &small))
    });
    near.max_by_key(|it| (it.last, it.last - it.first)).copied()
}

fn of(hit: &Hit) -> Option<Qualifier> {
    match hit.meaning {
        Meaning::Cue(Cue::MoreThan) => Some(Qualifier::MoreThan),
        Meaning::Cue(Cue::LessThan) => Some(Qualifier::LessThan),
        Meaning::Cue(Cue::About) => Some(Qualifier::About),
        _ => None,
    }
}

/// *over two years* says how long, and not how much.
fn is_throughout(analysis: &Analysis, hit: &Hit, unit: &Unit) -> bool {
    let word = folded(analysis.words(hit.range()));
    let lasts = TIME.iter().any(|&it| analysis.has(&unit.tokens, it));
    lasts && analysis.language.throughout.contains(&word)
}

/// *twenty or more*, *20 personnes environ*.
pub fn behind(
    analysis: &Analysis,
    sentence: &Range<usize>,
    at: usize,
) -> Option<(usize, Qualifier)> {
    if at >= sentence.end {
        return None;
    }
    let here = analysis.hits_in(&(at..at + 1)).iter();
    let said = here.filter_map(|it| match it.meaning {
        Meaning::After(qualifier) => Some((it.last, qualifier)),
        _ => None,
    });
    let (last, qualifier) = said.max_by_key(|it| it.0)?;
    // *20 personnes, environ 30 …* is of the next number.
    let next = analysis.numbers.partition_point(|it: &Number| it.tokens.start < last);
    let leads = analysis.numbers.get(next).is_some_and(|it| it.tokens.start == last);
    (!leads).then_some((last, qualifier))
}

/// Whether words around a number tell of a rise or a fall by so much.
pub fn direction(
    analysis: &Analysis,
    sentence: &Range<usize>,
    number: &Range<usize>,
    near: &Range<usize>,
    qualified: Option<&Hit>,
) -> Option<Direction> {
    if is_level(analysis, sentence, number) {
        return None;
    }
    // *up to 20* is no rise.
    let free =
        |it: Range<usize>| qualified.is_none_or(|hit| it.end <= hit.first || it.start >= hit.last);
    let tells = |cue: Cue| near.clone().any(|at| analysis.is(at, cue) && free(at..at + 1));
    if tells(Cue::Increase) {
        Some(Direction::Rise)
    } else if tells(Cue::Decrease) {
        Some(Direction::Fall)
    } else {
        None
    }
}

/// *fell from 95 to 40 minutes*: where it stood and where it stands, and neither is the change.
fn is_level(analysis: &Analysis, sentence: &Range<usize>, number: &Range<usize>) -> bool {
    let led = |at: usize, cue: Cue| at > sentence.start && analysis.is(at - 1, cue);
    let near = sentence.start.max(number.start.saturating_sub(LEVELS))
        ..sentence.end.min(number.end + LEVELS);
    let mut others = within(&analysis.numbers, &near).iter().map(|it| it.tokens.start);
    others.any(|it| {
        it < number.start && led(it, Cue::RangeFrom) && led(number.start, Cue::RangeTo)
            || it > number.start && led(it, Cue::RangeTo) && led(number.start, Cue::RangeFrom)
    })
}
