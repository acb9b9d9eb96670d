//! Tables of actions: a column whose title says *partner*, and a row for each action.

use crate::analysis::{Analysis, within};
use crate::pack::Cue;
use crate::tables::{Cell, row, tokens};
use crate::{Action, BlockKind, facts, scope};
use std::ops::Range;

/// A name in a cell is not longer than this; a longer cell tells a story.
const NAME: usize = 16;

pub struct Row {
    pub sentences: Range<usize>,
    pub action: Action,
}

pub fn find(analysis: &Analysis) -> Vec<Row> {
    let mut found = Vec::new();
    let mut title: Option<usize> = None;
    let mut sentence = 0;
    while sentence < analysis.sentences.len() {
        if analysis.sentences[sentence].kind != BlockKind::TableCell {
            title = None;
            sentence += 1;
            continue;
        }
        let cells = row(analysis, sentence);
        let end = cells.last().map_or(sentence + 1, |it| it.sentences.end);
        match title {
            Some(column) => found.extend(action(analysis, &cells, column)),
            None => title = partner_column(analysis, &cells),
        }
        sentence = end;
    }
    found
}

fn partner_column(analysis: &Analysis, cells: &[Cell]) -> Option<usize> {
    let titled = |it: &&Cell| {
        let tokens = tokens(analysis, &it.sentences);
        tokens.len() <= 4 && analysis.has(&tokens, Cue::PartnerTitle)
    };
    cells.iter().find(titled).filter(|_| cells.len() >= 3).map(|it| it.column)
}

fn action(analysis: &Analysis, cells: &[Cell], column: usize) -> Option<Row> {
    let cell = cells.iter().find(|it| it.column == column)?;
    let name = tokens(analysis, &cell.sentences);
    let body = within(&analysis.bodies, &name).first();
    let sentences = cells.first()?.sentences.start..cells.last()?.sentences.end;
    let row = tokens(analysis, &sentences);
    // A cell is the whole name, even where a rule of prose would stop before its end.
    let partner = if name.len() <= NAME {
        facts::one_line(analysis.words(name.clone()))
    } else {
        body.map(|it| analysis.body_names[it.id].name.clone())?
    };
    let mut places = scope::named_countries(analysis, &row);
    if places.is_empty() {
        places.extend(scope::country_of_title(analysis));
    }
    let mut themes = Vec::new();
    for theme in within(&analysis.themes, &row) {
        if !name.contains(&theme.tokens.start) {
            facts::add(&mut themes, theme.theme);
        }
    }
    let date = within(&analysis.dates, &row).first().map(crate::analysis::Date::bounds);
    let words =
        cells.iter().filter(|it| it.column > column).map(|it| tokens(analysis, &it.sentences));
    let title = words.max_by_key(ExactSizeIterator::len).unwrap_or_else(|| row.clone());
    let action = Action {
        title: facts::shortened(analysis.words(title), super::TITLE),
        places: facts::codes(analysis, &places),
        partner,
        themes: facts::theme_ids(analysis, &themes),
        start: date.as_ref().map(|it| it.0.clone()),
        end: date.and_then(|it| it.1),
        confidence: facts::round(if body.is_some() { 0.85 } else { 0.6 }),
        evidence: vec![analysis.span(row)],
    };
    Some(Row { sentences, action })
}
