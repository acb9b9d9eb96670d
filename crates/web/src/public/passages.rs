//! A text cut where passages begin and end, so that each can be lit up and linked to.

use crate::told::Chars;
use domain::Passage;
use std::collections::BTreeSet;
use std::ops::Range;

/// A piece of a text that lies wholly within or without every passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    pub lit: bool,
    /// The passages that begin here.
    pub begins: Vec<Passage>,
}

/// The paragraphs of a part of a text, each in pieces. A passage may go on into the next paragraph.
pub fn paragraphs(chars: &Chars, part: Range<usize>, passages: &[Passage]) -> Vec<Vec<Piece>> {
    let mut sorted: Vec<Passage> = passages.to_vec();
    sorted.retain(|it| it.start < it.end && it.end <= chars.len());
    sorted.retain(|it| it.start < part.end && part.start < it.end);
    sorted.sort_unstable();
    sorted.dedup();
    let within = |it: usize| it.clamp(part.start, part.end);
    let ends = sorted.iter().flat_map(|it| [within(it.start), within(it.end)]);
    let mut cuts: BTreeSet<usize> = ends.collect();
    cuts.extend([part.start, part.end]);
    let cuts: Vec<usize> = cuts.into_iter().collect();

    let mut paragraphs = vec![Vec::new()];
    // The furthest end of the passages that have begun.
    let (mut next, mut until) = (0, 0);
    for cut in cuts.windows(2) {
        let from = next;
        while sorted.get(next).is_some_and(|it| it.start <= cut[0]) {
            until = until.max(sorted[next].end);
            next += 1;
        }
        let mut begins = sorted[from..next].to_vec();
        let lit = until > cut[0];
        for (number, line) in chars.slice(cut[0], cut[1]).split('\n').enumerate() {
            if number > 0 {
                paragraphs.push(Vec::new());
            }
            let begins = if line.is_empty() { Vec::new() } else { std::mem::take(&mut begins) };
            if let Some(paragraph) = paragraphs.last_mut()
                && !line.is_empty()
            {
                paragraph.push(Piece { text: line.to_owned(), lit, begins });
            }
        }
    }
    paragraphs.retain(|it| it.iter().any(|it| !it.text.trim().is_empty()));
    paragraphs
}

#[cfg(test)]
mod tests {
    use super::*;
    use insta::assert_snapshot;
    use proptest::prelude::*;

    fn shown(text: &str, passages: &[(usize, usize)]) -> String {
        let passages: Vec<_> =
            passages.iter().map(|(start, end)| Passage { start: *start, end: *end }).collect();
        let chars = Chars::new(text);
        let lines = paragraphs(&chars, 0..chars.len(), &passages).into_iter().map(|line| {
            let pieces = line.into_iter().map(|it| {
                let names: Vec<_> =
                    it.begins.iter().map(|it| format!("{}-{}", it.start, it.end)).collect();
                let names = names.join(",");
                if it.lit { format!("[{names}:{}]", it.text) } else { it.text }
            });
            pieces.collect::<String>()
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn passages_that_overlap_are_each_found() {
        assert_snapshot!(shown("abcdef\nghi\n\njkl", &[(1, 4), (2, 8), (1, 2), (20, 30)]), @"
        a[1-2,1-4:b][2-8:cd][:ef]
        [:g]hi
        jkl
        ");
    }

    proptest! {
        #[test]
        fn no_letter_is_lost(text in "[a-zé\n]{0,60}", spans in proptest::collection::vec((0usize..60, 0usize..60), 0..6)) {
            let passages: Vec<_> = spans.iter().map(|(start, end)| Passage { start: *start, end: *end }).collect();
            let chars = Chars::new(text.as_str());
            let of = |part| paragraphs(&chars, part, &passages).into_iter().flatten().map(|it| it.text);
            let middle = chars.len() / 2;
            let all: String = of(0..middle).chain(of(middle..chars.len())).collect();
            prop_assert_eq!(all, text.replace('\n', ""));
        }
    }
}
