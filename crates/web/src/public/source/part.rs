//! Which part of a long text stands on which page.
//!
//! A part begins every [`PART`] characters, whatever stands there, so that a link to a passage
//! knows its page without the text. What is shown of it goes from the beginning of a line to the
//! end of one: a line across the border stands on both pages.

use crate::told::Chars;
use crate::urls::PART;
use std::ops::Range;

/// How far from its border a part looks for the end of a line. A line that is longer is cut.
const LOOK: usize = 2_000;

/// One at least.
pub fn count(chars: &Chars) -> usize {
    chars.len().div_ceil(PART).max(1)
}

/// What is shown of a part, counted from 0.
pub fn range(chars: &Chars, number: usize) -> Range<usize> {
    let (start, end) = (number * PART, ((number + 1) * PART).min(chars.len()));
    line_start(chars, start)..line_end(chars, end)
}

fn line_start(chars: &Chars, at: usize) -> usize {
    let from = at.saturating_sub(LOOK);
    let before = chars.slice(from, at);
    if from == 0 && !before.contains('\n') {
        return 0;
    }
    before.rsplit_once('\n').map_or(at, |(_, line)| at - line.chars().count())
}

fn line_end(chars: &Chars, at: usize) -> usize {
    let until = (at + LOOK).min(chars.len());
    let after = chars.slice(at, until);
    match after.split_once('\n') {
        Some((line, _)) => at + line.chars().count(),
        None if until == chars.len() => until,
        None => at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_is_one_part() {
        for text in ["", "é", "one\ntwo"] {
            let chars = Chars::new(text);
            assert_eq!((count(&chars), range(&chars, 0)), (1, 0..chars.len()), "{text}");
        }
    }

    #[test]
    fn a_line_across_the_border_stands_on_both_sides() {
        let text = format!("{}\n{}\nend", "é".repeat(PART - 10), "b".repeat(30));
        let chars = Chars::new(text);
        assert_eq!(count(&chars), 2);
        assert_eq!(range(&chars, 0), 0..PART + 21);
        assert_eq!(range(&chars, 1), PART - 9..chars.len());
    }

    #[test]
    fn a_line_without_end_is_cut_at_the_border() {
        let chars = Chars::new("a".repeat(PART * 2 + LOOK + 1));
        assert_eq!(range(&chars, 0), 0..PART);
        assert_eq!(range(&chars, 1), PART..PART * 2);
    }
}
