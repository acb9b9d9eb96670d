//! What was done in a place, or in the countries of a region, and learnt there, from live records.

use super::back;
use super::contacts;
use super::drawn;
use super::facets;
use super::list::{self, Line};
use super::measured;
use super::sift::{By, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::Basis;
use crate::urls;
use domain::{Field, Kind, Record, RecordId};
use draw::Drawing;
use store::records::{self, Counted, Listing, Order};
use tokio::try_join;

/// All that touches a place.
pub struct Here {
    pub groups: Vec<Group>,
    pub figures: Vec<Record>,
    pub bodies: contacts::Known,
    /// What the figures and the contacts of the bodies rest on.
    pub basis: Basis,
    /// The list of all bodies there.
    pub all_bodies: String,
    /// In how many Actions it took part in each year.
    pub years: Option<Drawing>,
}

/// The newest of one kind.
pub struct Group {
    pub heading: String,
    pub total: String,
    pub lines: Vec<Line>,
    /// The list of all of them, where not all are shown.
    pub more: Option<String>,
}

/// How many of each kind are shown.
const SHOWN: usize = 8;

const KINDS: [Kind; 5] =
    [Kind::Practice, Kind::Action, Kind::Event, Kind::Result, Kind::Organisation];

/// The fields by which a record touches a place.
pub const TOUCHING: [Field; 3] = [Field::Places, Field::Country, Field::Delegations];

/// Nothing for what is no place. How many there are is counted by the index.
pub async fn here(app: &App, page: &Page, place: &Record) -> Result<Option<Here>> {
    if place.kind != Kind::Place {
        return Ok(None);
    }
    let places = app.places().await?.with_below(Field::Within, &[place.id]);
    let code = place.code(Field::Code).unwrap_or_default();
    let sift = Sift::default().with(By::Place, code);
    let (actions, of_kinds) =
        try_join!(facets::count(app, page, &[Kind::Action], &sift), facets::of_kinds(app, page),)?;
    // The kinds are counted as though none of them was chosen.
    let kinds = &actions.facets.kinds;
    let counted = KINDS.map(|it| (it, facets::counted(it, kinds, &of_kinds)));
    let (groups, (figures, bodies, basis)) = try_join!(
        groups(app, page, &sift, (&places, &counted)),
        known(app, page, (place.id, &places)),
    )?;
    let list = urls::list(Kind::Action);
    let in_year = |it: &str| sift.with(By::Year, it).href(page, &list);
    let years = drawn::years(page, &actions.facets.years, &in_year);
    Ok(Some(Here {
        groups,
        figures,
        bodies,
        basis,
        all_bodies: sift.href(page, &urls::list(Kind::Organisation)),
        years: years.filter(|it| actions.total > 1 && it.table.rows.len() >= FEWEST),
    }))
}

/// What has marks here: the figures of the place and the contacts of its bodies.
async fn known(
    app: &App,
    page: &Page,
    (place, places): (RecordId, &[RecordId]),
) -> Result<(Vec<Record>, contacts::Known, Basis)> {
    let (figures, bodies) = try_join!(
        measured::known(app.store.db(), page, place),
        contacts::known(app, page, places),
    )?;
    let all: Vec<Record> = figures.iter().chain(&bodies.bodies).cloned().collect();
    let basis = Basis::load(app, page, &all).await?;
    Ok((figures, bodies, basis))
}

/// Bars of fewer years say nothing, nor do those of one Action.
const FEWEST: usize = 3;

/// Four statements, however many groups there are.
async fn groups(
    app: &App,
    page: &Page,
    sift: &Sift,
    (places, counted): (&[RecordId], &[(Kind, Counted)]),
) -> Result<Vec<Group>> {
    let listings: Vec<Listing> = counted
        .iter()
        .map(|(kind, counted)| Listing {
            kinds: vec![*kind],
            states: back::states(page, &[*kind]),
            touching: vec![(TOUCHING.to_vec(), places.to_vec())],
            order: Order::Newest,
            limit: SHOWN as u64,
            counted: Some(*counted),
            told: Some(list::IN_LINES),
            ..Listing::default()
        })
        .collect();
    let found =
        list::lines_of(app, page, &records::beginnings(app.store.db(), &listings).await?).await?;
    let groups = found.into_iter().zip(counted).filter(|(lines, _)| !lines.is_empty());
    let group = |(lines, (kind, counted)): (Vec<Line>, &(Kind, Counted))| {
        // The index may not have read the last changes yet.
        let total = lines.len().max(usize::try_from(counted.found).unwrap_or(usize::MAX));
        Group {
            heading: page.kinds(*kind),
            total: page.number(total),
            lines,
            more: (total > SHOWN).then(|| sift.href(page, &urls::list(*kind))),
        }
    };
    Ok(groups.map(group).collect())
}
