//! Lines of a form: a title, a colon, and what it says.

use crate::analysis::Analysis;
use std::ops::Range;

/// A title before a colon has at most so many words.
const TITLE: usize = 5;

/// *Place and dates: Lima, 3 to 5 May 2019*: the title, and what it says.
pub fn labelled(analysis: &Analysis, line: &Range<usize>) -> Option<(Range<usize>, Range<usize>)> {
    let colon = line.clone().take(TITLE + 1).find(|&it| analysis.is_mark(it, ":"))?;
    (colon + 1 < line.end).then(|| (line.start..colon, colon + 1..line.end))
}
