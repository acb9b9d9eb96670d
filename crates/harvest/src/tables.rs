//! Tables: which sentences are the cells of a row.

use crate::BlockKind;
use crate::analysis::Analysis;
use std::ops::Range;

/// A cell of a row, with the column it stands in.
pub struct Cell {
    pub column: usize,
    pub sentences: Range<usize>,
}

/// The cells of the row that begins with a sentence.
pub fn row(analysis: &Analysis, first: usize) -> Vec<Cell> {
    let mut cells: Vec<Cell> = vec![Cell { column: 0, sentences: first..first + 1 }];
    for at in first + 1..analysis.sentences.len() {
        let it = &analysis.sentences[at];
        if it.kind != BlockKind::TableCell {
            break;
        }
        let between = between(analysis, at);
        let columns = between.matches(['\t', '|']).count();
        if between.contains('\n') {
            break;
        }
        match cells.last_mut() {
            Some(cell) if columns == 0 => cell.sentences.end = at + 1,
            Some(cell) => {
                let column = cell.column + columns;
                cells.push(Cell { column, sentences: at..at + 1 });
            }
            None => {}
        }
    }
    cells
}

/// What stands in the text before a sentence.
fn between<'a>(analysis: &Analysis<'a>, sentence: usize) -> &'a str {
    let tokens = &analysis.sentences[sentence].tokens;
    let from = analysis.tokens[tokens.start - 1].end as usize;
    &analysis.text[from..analysis.tokens[tokens.start].start as usize]
}

/// From the first token of some sentences to the last.
pub fn tokens(analysis: &Analysis, sentences: &Range<usize>) -> Range<usize> {
    let of = |it: usize| &analysis.sentences[it].tokens;
    of(sentences.start).start..of(sentences.end - 1).end
}
