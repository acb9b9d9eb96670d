//! Which stretches of a text are in another language than most of it.
//!
//! A report may be told twice, one half after the other or column by column, or quote a letter
//! whole. Each such stretch is read with its own language. What is no more than a name, a title or
//! a quoted sentence is part of the language around it: a stretch has whole paragraphs of its own,
//! with at least two sentences.

use crate::detect::Detector;
use crate::offsets::Offsets;
use crate::pack::Pack;
use crate::{Block, BlockKind};
use std::ops::Range;

/// So many bytes of a block tell its language.
const ENOUGH: usize = 1_200;
/// With fewer words a block tells no language.
const FEW: usize = 8;
/// The small words of another language weigh so much more than those of the language around.
const CLEARLY: f64 = 1.4;
/// And its own so much more than those of any other.
const HARDLY: f64 = 1.1;
/// The paragraphs of a stretch have together at least so many sentences and words.
const SENTENCES: usize = 2;
const WORDS: usize = 15;
/// A point after a shorter word may belong to an abbreviation.
const WORD: usize = 4;

/// What one block tells of its language.
struct Told {
    /// The points of each language; none where the block tells nothing at all.
    points: Vec<f64>,
    words: usize,
    /// The language, where the block has enough of its own.
    clear: Option<usize>,
    /// Sentences that count for a stretch: none of a quotation.
    sentences: usize,
}

/// For each block the number of the pack that reads it. `main` is the pack of most of the text.
pub fn packs(
    (text, blocks): (&str, &[Block]),
    detector: &Detector,
    packs: &[Pack],
    main: usize,
) -> Vec<usize> {
    let offsets = Offsets::new(text);
    let told: Vec<Told> = blocks
        .iter()
        .map(|block| {
            let bytes = offsets.byte_of(block.start)..offsets.byte_of(block.end);
            told(&text[bytes], block.kind, (detector, packs, main))
        })
        .collect();
    let mut own = vec![main; blocks.len()];
    for run in runs(&told, main) {
        let language = told[run.start].clear.unwrap_or(main);
        own[run].fill(language);
    }
    if own.iter().any(|it| *it != main) {
        for between in unclear(&told) {
            share_out(&mut own, &told, blocks, between);
        }
    }
    own
}

fn told(
    words: &str,
    kind: BlockKind,
    (detector, packs, main): (&Detector, &[Pack], usize),
) -> Told {
    if !kind.tells() {
        return Told { points: Vec::new(), words: 0, clear: None, sentences: 0 };
    }
    let opening = &words[..words.floor_char_boundary(ENOUGH)];
    let (points, count) = detector.points(opening);
    let clear = detector.best(&points, count).filter(|_| count >= FEW);
    let clear = clear.filter(|it| is_clear(&points, *it, main));
    let running = matches!(
        kind,
        BlockKind::Paragraph | BlockKind::ListItem | BlockKind::TableCell | BlockKind::Footnote
    );
    let sentences = if running && !is_quoted(words, packs) { sentences(opening) } else { 0 };
    Told { points, words: count, clear, sentences }
}

/// Stretches of another language, from their first clear block to after their last.
fn runs(told: &[Told], main: usize) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    let mut open: Option<Range<usize>> = None;
    for (at, it) in told.iter().enumerate() {
        let Some(language) = it.clear else { continue };
        match &mut open {
            Some(run) if told[run.start].clear == Some(language) => run.end = at + 1,
            _ => {
                runs.extend(open.take());
                open = (language != main).then_some(at..at + 1);
            }
        }
    }
    runs.extend(open);
    runs.retain(|run| {
        let language = told[run.start].clear;
        let own = told[run.clone()].iter().filter(|it| it.clear == language && it.sentences > 0);
        let (sentences, words) =
            own.fold((0, 0), |sum, it| (sum.0 + it.sentences, sum.1 + it.words));
        sentences >= SENTENCES && words >= WORDS
    });
    runs
}

/// Whether the words of a block speak clearly enough for one language: another than that around has
/// to be plain.
fn is_clear(points: &[f64], language: usize, main: usize) -> bool {
    let other = |(n, it): (usize, &f64)| (n != language).then_some(*it);
    let next = points.iter().enumerate().filter_map(other).fold(0.0, f64::max);
    if language == main {
        points[language] >= HARDLY * next
    } else {
        points[language] >= CLEARLY * points[main]
    }
}

/// Runs of blocks that tell no language clearly.
fn unclear(told: &[Told]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = None;
    for (at, it) in told.iter().enumerate() {
        match (it.clear, start) {
            (None, None) => start = Some(at),
            (Some(_), Some(from)) => {
                found.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    found.extend(start.map(|from| from..told.len()));
    found
}

/// Between two languages a heading goes with what follows it and everything else with what it
/// follows, unless its own words say otherwise.
fn share_out(own: &mut [usize], told: &[Told], blocks: &[Block], between: Range<usize>) {
    let before = between.start.checked_sub(1).map(|it| own[it]);
    let after = own.get(between.end).copied();
    let (Some(before), Some(after)) = (before.or(after), after.or(before)) else { return };
    for at in between {
        let points = |language: usize| told[at].points.get(language).copied().unwrap_or(0.0);
        let tie = (points(before) - points(after)).abs() < f64::EPSILON;
        let follows = blocks[at].kind == BlockKind::Heading;
        let language = match tie {
            true if follows => after,
            true => before,
            false if points(after) > points(before) => after,
            false => before,
        };
        own[at] = language;
    }
}

/// Whether marks of quotation stand around a block.
fn is_quoted(words: &str, packs: &[Pack]) -> bool {
    let (Some(first), Some(last)) =
        (words.chars().next(), words.trim_end_matches('.').chars().last())
    else {
        return false;
    };
    packs.iter().any(|it| it.quotes.open.contains(first))
        && packs.iter().any(|it| it.quotes.close.contains(last))
}

/// How many sentences end in some words, in whatever language.
fn sentences(words: &str) -> usize {
    let mut count = 0;
    let mut letters = 0;
    let mut signs = words.chars().peekable();
    while let Some(sign) = signs.next() {
        if !matches!(sign, '.' | '!' | '?' | '…') {
            letters = if sign.is_alphanumeric() { letters + 1 } else { 0 };
            continue;
        }
        let ends = signs.peek().is_none_or(|it| it.is_whitespace());
        if ends && (letters >= WORD || signs.peek().is_none()) {
            count += 1;
        }
        letters = 0;
    }
    count
}

#[cfg(test)]
mod tests {
    use super::sentences;

    #[test]
    fn points_of_abbreviations_end_no_sentence() {
        assert_eq!(sentences("M. Dupont est venu. Il est reparti."), 2);
        assert_eq!(sentences("Un titre sans fin"), 0);
        assert_eq!(sentences("La Sra. Díaz, art. 5, etc."), 1);
    }
}
