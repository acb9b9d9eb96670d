//! Rows of a table that tell an event each: one cell names it, others say where and when.

use super::mentions::{self, Mention};
use super::place_in_time;
use crate::analysis::{Analysis, within};
use crate::tables::{Cell, tokens};

/// A longer cell tells a story, and its own words say what took place.
const NAME: usize = 16;

/// The event of a row, with the city and the date that stand in its other cells.
pub fn mention(analysis: &Analysis, cells: &[Cell]) -> Option<Mention> {
    let mut mention = cells.iter().find_map(|it| named(analysis, it))?;
    let row = tokens(analysis, &(cells.first()?.sentences.start..cells.last()?.sentences.end));
    if mention.city.is_none() {
        let free = |it: &&crate::analysis::City| !mentions::is_in_body(analysis, &it.tokens);
        let city = within(&analysis.cities, &row).iter().find(free);
        mention.city = city
            .map(|city| analysis.cities.partition_point(|it| it.tokens.start < city.tokens.start));
    }
    if mention.date.is_none() {
        mention.date = place_in_time::first_date(analysis, &row);
    }
    let date = mention.date.map(|it| &analysis.dates[it])?;
    (date.has_month() || mention.city.is_some()).then_some(mention)
}

fn named(analysis: &Analysis, cell: &Cell) -> Option<Mention> {
    let tokens = tokens(analysis, &cell.sentences);
    if tokens.len() > NAME {
        return None;
    }
    mentions::find(analysis, &tokens).mentions.into_iter().find(|it| !it.is_many)
}
