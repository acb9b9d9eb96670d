//! What was done in a place, or in the countries of a region, and learnt there, from live records;
//! and on a theme, or those that are narrower.

use super::back;
use super::contacts;
use super::drawn;
use super::facets;
use super::line::{self, Line};
use super::measured;
use super::sift::{By, Sift};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::Basis;
use crate::urls;
use domain::{Field, Kind, Record, RecordId, schema};
use draw::Drawing;
use store::records::{self, Counted, Listing, Order};
use tokio::try_join;

/// All that touches a place or a theme.
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
const SHOWN: usize = 6;

const KINDS: [Kind; 5] =
    [Kind::Practice, Kind::Action, Kind::Event, Kind::Result, Kind::Organisation];

/// The fields by which a record touches a place.
pub const TOUCHING: [Field; 3] = [Field::Places, Field::Country, Field::Delegations];

/// Where a record stands in its vocabulary, and by what others touch it.
struct Whereabouts {
    by: By,
    fields: &'static [Field],
    kinds: Vec<Kind>,
    /// It, and all that lies in it or is narrower.
    all: Vec<RecordId>,
}

impl Whereabouts {
    async fn of(app: &App, record: &Record) -> Result<Option<Whereabouts>> {
        Ok(match record.kind {
            Kind::Place => Some(Whereabouts {
                by: By::Place,
                fields: &TOUCHING,
                kinds: KINDS.to_vec(),
                all: app.places().await?.with_below(Field::Within, &[record.id]),
            }),
            Kind::Theme => Some(Whereabouts {
                by: By::Theme,
                fields: &[Field::Themes],
                kinds: KINDS.into_iter().filter(|it| has_themes(*it)).collect(),
                all: app.themes().await?.with_below(Field::Broader, &[record.id]),
            }),
            _ => None,
        })
    }
}

fn has_themes(kind: Kind) -> bool {
    schema::entry(kind, Field::Themes).is_some()
}

/// Nothing for what is neither a place nor a theme. How many there are is counted by the index.
pub async fn here(app: &App, page: &Page, record: &Record) -> Result<Option<Here>> {
    let Some(whereabouts) = Whereabouts::of(app, record).await? else { return Ok(None) };
    let code = record.code(Field::Code).unwrap_or_default();
    let sift = Sift::default().with(whereabouts.by, code);
    let (actions, of_kinds) =
        try_join!(facets::count(app, page, &[Kind::Action], &sift), facets::of_kinds(app, page),)?;
    // The kinds are counted as though none of them was chosen.
    let kinds = &actions.facets.kinds;
    let counted = |kind: &Kind| (*kind, facets::counted(*kind, kinds, &of_kinds));
    let counted: Vec<_> = whereabouts.kinds.iter().map(counted).collect();
    let (groups, (figures, bodies, basis)) = try_join!(
        groups(app, page, &sift, (&whereabouts, &counted)),
        known(app, page, (record, &whereabouts.all)),
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

/// What has marks here, and nothing of a theme: the figures of the place and the contacts of its bodies.
async fn known(
    app: &App,
    page: &Page,
    (record, places): (&Record, &[RecordId]),
) -> Result<(Vec<Record>, contacts::Known, Basis)> {
    if record.kind != Kind::Place {
        return Ok((Vec::new(), contacts::Known::default(), Basis::default()));
    }
    let (figures, bodies) = try_join!(
        measured::known(app.store.db(), page, record.id),
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
    (whereabouts, counted): (&Whereabouts, &[(Kind, Counted)]),
) -> Result<Vec<Group>> {
    let listings: Vec<Listing> = counted
        .iter()
        .map(|(kind, counted)| Listing {
            kinds: vec![*kind],
            states: back::states(page, &[*kind]),
            touching: vec![(whereabouts.fields.to_vec(), whereabouts.all.clone())],
            order: Order::Newest,
            limit: SHOWN as u64,
            counted: Some(*counted),
            told: Some(line::IN_LINES),
            ..Listing::default()
        })
        .collect();
    let found =
        line::lines_of(app, page, &records::beginnings(app.store.db(), &listings).await?).await?;
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
