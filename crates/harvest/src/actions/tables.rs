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
    let mut title: Option<Columns> = None;
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
            Some(columns) => found.extend(action(analysis, &cells, columns)),
            None => title = columns(analysis, &cells),
        }
        sentence = end;
    }
    found
}

/// What the titles of a table's columns say.
#[derive(Clone, Copy)]
struct Columns {
    partner: usize,
    /// Where the experts came from.
    experts: Option<usize>,
}

fn columns(analysis: &Analysis, cells: &[Cell]) -> Option<Columns> {
    let titled = |cue: Cue| {
        let is = |it: &&Cell| {
            let tokens = tokens(analysis, &it.sentences);
            tokens.len() <= 4 && analysis.has(&tokens, cue)
        };
        cells.iter().find(is).map(|it| it.column)
    };
    let partner = titled(Cue::PartnerTitle).filter(|_| cells.len() >= 3)?;
    Some(Columns { partner, experts: titled(Cue::Expert).filter(|it| *it != partner) })
}

/// Where the help went: a cell that is a country, or what the row names first; other columns may
/// say where the experts are from.
fn countries(analysis: &Analysis, cells: &[Cell], column: usize) -> Vec<usize> {
    let of = |it: &Cell| scope::named_countries(analysis, &tokens(analysis, &it.sentences));
    let alone = cells.iter().find(|it| {
        let cell = tokens(analysis, &it.sentences);
        within(&analysis.places, &cell).iter().any(|it| it.is_country && it.tokens == cell)
    });
    let own = cells.iter().find(|it| it.column == column).map(of).unwrap_or_default();
    match alone {
        Some(it) => of(it),
        None if own.is_empty() => cells.iter().flat_map(of).take(1).collect(),
        None => own,
    }
}

fn action(analysis: &Analysis, cells: &[Cell], columns: Columns) -> Option<Row> {
    let column = columns.partner;
    let cell = cells.iter().find(|it| it.column == column)?;
    let name = tokens(analysis, &cell.sentences);
    let body = within(&analysis.bodies, &name).first();
    let sentences = cells.first()?.sentences.start..cells.last()?.sentences.end;
    let row = tokens(analysis, &sentences);
    // *–*: a row that says that nothing was done.
    let named = name.clone().any(|it| analysis.tokens[it].shape.is_word());
    if !named || super::idle::tells(analysis, &row) {
        return None;
    }
    // A cell is the whole name, even where a rule of prose would stop before its end.
    let partner = if name.len() <= NAME {
        facts::one_line(analysis.words(name.clone()))
    } else {
        body.map(|it| analysis.body_names[it.id].name.clone())?
    };
    let mut places = countries(analysis, cells, column);
    if places.is_empty() {
        places.extend(scope::country_of_title(analysis));
    }
    let sent = cells.iter().find(|it| Some(it.column) == columns.experts);
    let sent = sent.map(|it| scope::countries(analysis, &tokens(analysis, &it.sentences)));
    let mut experts = sent.unwrap_or_default();
    experts.retain(|it| !places.contains(it));
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
        title: facts::shortened(analysis.words(title), super::title::MOST),
        places: facts::codes(analysis, &places),
        partner,
        themes: facts::theme_ids(analysis, &themes),
        start: date.as_ref().map(|it| it.0.clone()),
        end: date.and_then(|it| it.1),
        expert_countries: facts::codes(analysis, &experts),
        confidence: facts::round(if body.is_some() { 0.85 } else { 0.6 }),
        evidence: vec![analysis.span(row)],
        ..Action::default()
    };
    Some(Row { sentences, action })
}
