//! Rows of a table that tell events: cells name them, others say where and when.

use super::mentions::{self, Mention};
use super::place_in_time;
use crate::analysis::{Analysis, within};
use crate::tables::{Cell, tokens};
use std::ops::Range;

/// A longer cell tells a story, and its own words say what took place.
const NAME: usize = 16;

/// The events of a row, with the cities and the dates that stand in its other cells. Where there
/// are as many of those as events, each has its own; otherwise they share the first.
pub fn mentions(analysis: &Analysis, cells: &[Cell]) -> Vec<Mention> {
    let mut mentions: Vec<Mention> = cells.iter().flat_map(|it| named(analysis, it)).collect();
    let (Some(first), Some(last)) = (cells.first(), cells.last()) else { return Vec::new() };
    let row = tokens(analysis, &(first.sentences.start..last.sentences.end));
    let cities = cities(analysis, &row);
    let dates = place_in_time::dates_of_events(analysis, &row);
    let own = |list: &[usize], at: usize, count: usize| {
        list.get(if list.len() == count { at } else { 0 }).copied()
    };
    let count = mentions.len();
    for (at, mention) in mentions.iter_mut().enumerate() {
        mention.city = mention.city.or_else(|| own(&cities, at, count));
        mention.date = mention.date.or_else(|| own(&dates, at, count));
    }
    mentions.retain(|it| {
        let month = it.date.is_some_and(|date| analysis.dates[date].has_month());
        month || it.date.is_some() && it.city.is_some()
    });
    mentions
}

/// The cities of a row that are no part of an institution's name.
fn cities(analysis: &Analysis, row: &Range<usize>) -> Vec<usize> {
    let first = analysis.cities.partition_point(|it| it.tokens.start < row.start);
    let here = within(&analysis.cities, row).iter().enumerate();
    let free = here.filter(|it| !mentions::is_in_body(analysis, &it.1.tokens));
    free.map(|it| first + it.0).collect()
}

fn named(analysis: &Analysis, cell: &Cell) -> Vec<Mention> {
    let tokens = tokens(analysis, &cell.sentences);
    if tokens.len() > NAME {
        return Vec::new();
    }
    let mut mentions = mentions::find(analysis, &tokens).mentions;
    mentions.retain(|it| !it.is_many);
    mentions
}
