//! Figures in a table: a cell that is a number alone, under a title that says what it counts.

use super::units::{Unit, folded_word};
use super::{Figures, Told, indicator};
use crate::BlockKind;
use crate::analysis::{Analysis, within};
use crate::pack::Cue;
use crate::tables::{Cell, row, tokens};
use std::ops::Range;

/// A longer cell is no title of a column.
const TITLE: usize = 5;

pub fn find(analysis: &Analysis, found: &mut Figures) {
    let mut titles: Vec<Cell> = Vec::new();
    let mut sentence = 0;
    while sentence < analysis.sentences.len() && !found.is_full() {
        if analysis.sentences[sentence].kind != BlockKind::TableCell {
            titles.clear();
            sentence += 1;
            continue;
        }
        let cells = row(analysis, sentence);
        sentence = cells.last().map_or(sentence + 1, |it| it.sentences.end);
        if titles.is_empty() {
            titles = cells;
            continue;
        }
        for cell in &cells {
            let at = titles.binary_search_by_key(&cell.column, |it| it.column);
            if let Some(unit) = at.ok().and_then(|it| counts(analysis, &titles[it])) {
                found_in(analysis, &tokens(analysis, &cell.sentences), unit, found);
            }
        }
    }
}

/// The noun of a title that counts something: *Participants*, *Number of delegates*.
fn counts(analysis: &Analysis, title: &Cell) -> Option<String> {
    let mut tokens = tokens(analysis, &title.sentences);
    let short = tokens.len() <= TITLE;
    let noun = short.then(|| tokens.find(|&it| analysis.is(it, Cue::Countable)))??;
    Some(folded_word(analysis, noun))
}

fn found_in(analysis: &Analysis, cell: &Range<usize>, name: String, found: &mut Figures) {
    let [number] = within(&analysis.numbers, cell) else { return };
    if number.tokens != *cell || !within(&analysis.dates, cell).is_empty() {
        return;
    }
    let unit = Unit { name, tokens: cell.end..cell.end, is_shared: true };
    found.add(indicator(analysis, cell, &Told::of(number), &unit), analysis.language);
}
