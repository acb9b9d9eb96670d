//! The practices of neighbours on the same themes: from those who have tried something like it in
//! a country of the same region.

use super::super::facets;
use super::super::line::{self, Line};
use super::super::sift::By;
use super::details::TOLD;
use super::pair::Pair;
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Names, may_read};
use domain::{Field, Kind, Record, RecordId};
use search::Around;
use std::cmp::Reverse;
use std::collections::HashSet;
use store::Db;
use store::records::{self, Towards};

/// A practice from nearby.
pub struct Near {
    pub line: Line,
    /// *Themes: integration · Within: Central America*
    pub reason: String,
    /// Whether it was adapted from this practice, or this one from it.
    pub is_adaptation: bool,
}

/// How many are looked at, since a few may be nothing to show, and how many are shown.
const LOOKED_AT: usize = 8;
const SHOWN: usize = 5;

struct Found {
    record: Record,
    themes: Vec<RecordId>,
    regions: Vec<RecordId>,
    is_adaptation: bool,
}

/// Those that share a theme, or were adapted, and a region, nearest first. Seven statements at most.
pub async fn of(app: &App, page: &Page, pair: &Pair<'_>) -> Result<Vec<Near>> {
    let family = family(app.store.db(), pair.practice).await?;
    let candidates = candidates(app, page, pair, &family).await?;
    let mut found: Vec<Found> = candidates
        .into_iter()
        .map(|it| compared(pair, &family, it))
        .filter(|it| !it.regions.is_empty())
        .collect();
    found.sort_by_key(|it| (Reverse(it.regions.len()), Reverse(it.themes.len())));
    found.truncate(SHOWN);
    let chosen: Vec<Record> = found.iter().map(|it| it.record.clone()).collect();
    let shared: Vec<RecordId> =
        found.iter().flat_map(|it| [&it.regions[..], &it.themes].concat()).collect();
    let names = Names::load(app, page, shared).await?;
    let lines = line::lines(app, page, &chosen).await?;
    let told = lines.into_iter().filter_map(|line| {
        let found = found.iter().find(|it| it.record.id == line.id)?;
        let reason = reason(page, found, &names);
        Some(Near { line, reason, is_adaptation: found.is_adaptation })
    });
    Ok(told.collect())
}

/// All that was adapted from the practice, and what it was adapted from.
async fn family(db: &Db, practice: &Record) -> Result<HashSet<RecordId>> {
    let mut family = HashSet::new();
    for towards in [Towards::Origins, Towards::Adaptations] {
        let steps = records::lineage(db, practice.id, towards).await?;
        family.extend(steps.iter().flat_map(|it| [it.made, it.from]));
    }
    family.remove(&practice.id);
    Ok(family)
}

/// The nearest that share a theme, as the index knows them, and the family. What is of the country
/// itself is told elsewhere on the page.
async fn candidates(
    app: &App,
    page: &Page,
    pair: &Pair<'_>,
    family: &HashSet<RecordId>,
) -> Result<Vec<Record>> {
    let around = Around {
        kind: Kind::Practice.name().to_owned(),
        audience: facets::audience(page),
        themes: pair.on_themes.of(By::Theme).map(str::to_owned).collect(),
        regions: pair.regions().filter_map(|it| it.code(Field::Code)).map(str::to_owned).collect(),
        without: pair.place.code(Field::Code).map(str::to_owned),
        limit: LOOKED_AT,
    };
    let mut ids = app.tools.finder.neighbours(around).await?;
    ids.extend(family.iter().filter(|it| !ids.contains(it)).copied().collect::<Vec<_>>());
    let mut all = records::some(app.store.db(), &ids, &TOLD).await?;
    all.retain(|it| {
        let is_there = it.links(Field::Places).any(|at| at == pair.place.id);
        it.id != pair.practice.id && !is_there && may_read(page, it)
    });
    all.sort_by_key(|it| ids.iter().position(|id| *id == it.id));
    Ok(all)
}

/// What a practice shares with this one, and with the country.
fn compared(pair: &Pair, family: &HashSet<RecordId>, record: Record) -> Found {
    let themes = pair.practice.links(Field::Themes).filter(|own| {
        let meant = pair.coded.with_below(By::Theme, &[*own]);
        record.links(Field::Themes).any(|it| meant.contains(&it))
    });
    let within: HashSet<RecordId> = record
        .links(Field::Places)
        .flat_map(|id| {
            let around = pair.coded.terms(By::Place).of_id(id).into_iter();
            std::iter::once(id).chain(around.flat_map(|it| it.links(Field::Within)))
        })
        .collect();
    Found {
        themes: themes.collect(),
        regions: pair.regions().map(|it| it.id).filter(|it| within.contains(it)).collect(),
        is_adaptation: family.contains(&record.id),
        record,
    }
}

fn reason(page: &Page, found: &Found, names: &Names) -> String {
    let shared = [(Field::Themes, &found.themes), (Field::Within, &found.regions)];
    let parts = shared.into_iter().filter_map(|(field, ids)| {
        let names = names.sorted(page.lang, ids.iter().copied());
        let titles: Vec<String> = names.iter().map(|it| it.title.clone()).collect();
        let value = (!titles.is_empty()).then(|| words::list(page.lang, &titles))?;
        let field = words::field(page.lang, field);
        Some(page.say_with("field-and-value", &[("field", field.into()), ("value", value.into())]))
    });
    parts.collect::<Vec<_>>().join(" · ")
}
