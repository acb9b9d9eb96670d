//! Where to look next: the regions of a country in which there are Actions on the same themes.

use super::super::facets::{self, Choice, Coded};
use super::super::sift::{By, Sift};
use super::near::WORLD;
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::urls;
use domain::{Field, Kind, Record};

/// How many regions are named, the closest first.
const MOST: usize = 4;

/// The regions with more Actions on the themes than the country itself, those with the fewest first:
/// the smaller a region, the more like its countries are. No statement.
pub async fn of(
    app: &App,
    page: &Page,
    (practice, place): (&Record, &Record),
) -> Result<Vec<Choice>> {
    let (themes, places) = (app.themes().await?, app.places().await?);
    let themes = practice.links(Field::Themes).filter_map(|it| themes.of_id(it)?.code(Field::Code));
    let sift = themes.fold(Sift::default(), |sift, code| sift.with(By::Theme, code));
    if sift.set.is_empty() {
        return Ok(Vec::new());
    }
    let counts = facets::count(app, page, &[Kind::Action], &sift).await?.facets.places;
    let counted = |code: &str| counts.iter().find(|it| it.value == code).map_or(0, |it| it.count);
    let own = place.code(Field::Code).map_or(0, counted);
    let regions = place.links(Field::Within).filter_map(|it| places.of_id(it)?.code(Field::Code));
    let mut regions: Vec<(&str, usize)> = regions
        .filter(|it| *it != WORLD)
        .map(|it| (it, counted(it)))
        .filter(|it| it.1 > own)
        .collect();
    regions.sort_by_key(|it| it.1);
    // A larger region with as many is no other choice.
    regions.dedup_by_key(|it| it.1);
    regions.truncate(MOST);
    let coded = Coded::load(app).await?;
    let list = urls::list(Kind::Action);
    let choice = |(code, count): (&str, usize)| Choice {
        label: coded.label(page, By::Place, code),
        count: page.number(count),
        href: sift.with(By::Place, code).href(page, &list),
        is_set: false,
    };
    Ok(regions.into_iter().map(choice).collect())
}
