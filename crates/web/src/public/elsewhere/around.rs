//! Where to look next: the regions of a country in which there are Actions on the same themes.

use super::super::facets::Choice;
use super::super::sift::By;
use super::pair::Pair;
use crate::page::Page;
use crate::urls;
use domain::{Field, Kind};

/// How many regions are named, the closest first.
const MOST: usize = 4;

/// The regions with more Actions on the themes than the country itself, those with the fewest first:
/// the smaller a region, the more like its countries are. No statement.
pub fn of(page: &Page, pair: &Pair<'_>) -> Vec<Choice> {
    let own = pair.place.code(Field::Code).map_or(0, |it| pair.actions_in(it));
    let regions = pair.regions().filter_map(|it| it.code(Field::Code));
    let mut regions: Vec<(&str, usize)> =
        regions.map(|it| (it, pair.actions_in(it))).filter(|it| it.1 > own).collect();
    regions.sort_by_key(|it| it.1);
    // A larger region with as many is no other choice.
    regions.dedup_by_key(|it| it.1);
    regions.truncate(MOST);
    let list = urls::list(Kind::Action);
    let choice = |(code, count): (&str, usize)| Choice {
        label: pair.coded.label(page, By::Place, code),
        count: page.number(count),
        href: pair.on_themes.with(By::Place, code).href(page, &list),
        is_set: false,
    };
    regions.into_iter().map(choice).collect()
}
