//! The text of a report with its passages lit up, overlapping ones too.

use domain::Passage;

/// A paragraph of the text.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Line {
    pub pieces: Vec<Piece>,
}

/// Words over which the same passages lie.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Piece {
    /// Where in the text it begins, in scalar values.
    pub start: usize,
    pub text: String,
    /// The passages that lie over it, by their numbers; the narrowest first.
    pub over: Vec<usize>,
    /// Those of them that begin here.
    pub begin: Vec<usize>,
}

/// Cuts a text where passages begin and end, and at its line ends. Nothing of the text is lost
/// but the line ends themselves.
pub fn lit(text: &str, passages: &[Passage]) -> Vec<Line> {
    let signs: Vec<char> = text.chars().collect();
    let mut cuts: Vec<usize> = passages.iter().flat_map(|it| [it.start, it.end]).collect();
    let ends = signs.iter().enumerate().filter(|(_, it)| **it == '\n');
    cuts.extend(ends.flat_map(|(at, _)| [at, at + 1]));
    cuts.extend([0, signs.len()]);
    cuts.retain(|it| *it <= signs.len());
    cuts.sort_unstable();
    cuts.dedup();

    let mut order: Vec<usize> = (0..passages.len()).collect();
    order.sort_by_key(|it| passages[*it].start);
    let mut coming = order.into_iter().peekable();
    let mut over: Vec<usize> = Vec::new();
    let mut started: Vec<usize> = Vec::new();
    let mut lines = vec![Line::default()];
    for cut in cuts.windows(2) {
        let (start, end) = (cut[0], cut[1]);
        over.retain(|it| passages[*it].end > start);
        while let Some(next) = coming.next_if(|it| passages[*it].start <= start) {
            if passages[next].end > start {
                over.push(next);
                started.push(next);
            }
        }
        if signs[start] == '\n' {
            lines.push(Line::default());
            continue;
        }
        let mut narrow = over.clone();
        narrow.sort_by_key(|it| (passages[*it].end - passages[*it].start, *it));
        let text = signs[start..end].iter().collect();
        // What begins at a line end is first seen on the next line.
        let begin = std::mem::take(&mut started);
        if let Some(line) = lines.last_mut() {
            line.pieces.push(Piece { start, text, over: narrow, begin });
        }
    }
    lines.retain(|it| it.pieces.iter().any(|piece| !piece.text.trim().is_empty()));
    lines
}

/// Some of the words of a piece, with the fields that they tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    pub text: String,
    /// The passages of fields that lie over it, by their numbers.
    pub over: Vec<usize>,
    /// Those of them that begin here.
    pub begin: Vec<usize>,
}

/// Cuts a piece where the passages of fields begin and end. These are given in the order in which
/// they begin.
pub fn parts(piece: &Piece, fields: &[Passage]) -> Vec<Part> {
    let signs: Vec<char> = piece.text.chars().collect();
    let (start, end) = (piece.start, piece.start + signs.len());
    let until = fields.partition_point(|it| it.start < end);
    let within: Vec<usize> = (0..until).filter(|it| fields[*it].end > start).collect();
    let ends = within.iter().flat_map(|it| [fields[*it].start, fields[*it].end]);
    let mut cuts: Vec<usize> = ends.filter(|it| (start..end).contains(it)).collect();
    cuts.extend([start, end]);
    cuts.sort_unstable();
    cuts.dedup();
    let part = |cut: &[usize]| {
        let (from, to) = (cut[0], cut[1]);
        let lies = |it: &&usize| fields[**it].start <= from && fields[**it].end >= to;
        let over: Vec<usize> = within.iter().filter(lies).copied().collect();
        let begin = over.iter().filter(|it| fields[**it].start == from).copied().collect();
        Part { text: signs[from - start..to - start].iter().collect(), over, begin }
    };
    cuts.windows(2).map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(text: &str, passages: &[(usize, usize)]) -> String {
        let all: Vec<Passage> =
            passages.iter().map(|(start, end)| Passage { start: *start, end: *end }).collect();
        let piece = |it: &Piece| {
            let begin: Vec<String> = it.begin.iter().map(|it| format!("#{it} ")).collect();
            let begin = begin.concat();
            let over = it.over.iter().map(ToString::to_string).collect::<Vec<_>>().join(",");
            if over.is_empty() { it.text.clone() } else { format!("[{begin}{}|{over}]", it.text) }
        };
        let line = |it: &Line| it.pieces.iter().map(piece).collect::<String>();
        lit(text, &all).iter().map(line).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn passages_that_lie_in_each_other_are_cut_where_they_begin_and_end() {
        insta::assert_snapshot!(
            shown("In Bénin, a plan was adopted.\nThe end.", &[(0, 29), (3, 8), (10, 16)]),
            @"
        [#0 In |0][#1 Bénin|1,0][, |0][#2 a plan|2,0][ was adopted.|0]
        The end.
        "
        );
    }

    #[test]
    fn a_passage_over_a_line_end_is_lit_on_both_lines() {
        insta::assert_snapshot!(shown("one two\n\nthree", &[(4, 14), (7, 14)]), @"
        one [#0 two|0]
        [#1 three|1,0]
        ");
    }

    #[test]
    fn the_words_of_fields_are_told_apart_within_a_passage() {
        let text = "In July 2018, a workshop in Mexico.";
        let fields = [Passage { start: 3, end: 12 }, Passage { start: 28, end: 34 }];
        let lines = lit(text, &[Passage { start: 0, end: 30 }]);
        let part = |it: &Part| match it.over.as_slice() {
            [] => it.text.clone(),
            over => format!("[{}|{over:?}{}]", it.text, if it.begin.is_empty() { "" } else { "!" }),
        };
        let all = lines[0].pieces.iter().flat_map(|it| parts(it, &fields));
        let shown: String = all.map(|it| part(&it)).collect();
        assert_eq!(shown, "In [July 2018|[0]!], a workshop in [Me|[1]!][xico|[1]].");
    }

    #[test]
    fn a_passage_beyond_the_text_lights_up_what_there_is() {
        assert_eq!(shown("abc", &[(1, 99), (50, 60)]), "a[#0 bc|0]");
        assert_eq!(shown("", &[(0, 1)]), "");
    }
}
