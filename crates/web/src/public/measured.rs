//! The figures that sources give of a place: each over its periods, with the source of every
//! number. Where there are several they are drawn, and two sources that differ both stay.

use super::back;
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::{Basis, Mark, Notes, Shown, Told, fact_of};
use crate::urls;
use domain::{Field, Kind, Record, RecordId};
use draw::{About, Bar, Bars, Direction, Drawing};
use store::records::{self, Listing, Order};

/// What is known, before it is told with its notes.
pub struct Known {
    figures: Vec<Record>,
    basis: Basis,
}

/// One figure over its periods.
pub struct Measured {
    pub title: Told,
    pub unit: Option<Told>,
    pub chart: Option<Drawing>,
    pub rows: Vec<Reading>,
}

pub struct Reading {
    pub period: String,
    pub value: String,
    pub href: String,
    pub mark: Option<Mark>,
}

/// How many numbers are told at most.
const MOST: u64 = 200;
/// A bar alone says nothing.
const FEWEST: usize = 2;

/// The figures of this place itself: those of a country are not those of its region. The same
/// statements, however many.
pub async fn known(app: &App, page: &Page, place: RecordId) -> Result<Known> {
    let listing = Listing {
        kinds: vec![Kind::Figure],
        states: back::states(page, &[Kind::Figure]),
        links: vec![(Field::Places, vec![place])],
        order: Order::Oldest,
        limit: MOST,
        ..Listing::default()
    };
    let figures = records::page(app.store.db(), &listing).await?.records;
    let basis = Basis::load(app, page, &figures).await?;
    Ok(Known { figures, basis })
}

/// The figures as readers see them, their notes among those of the page.
pub fn told(page: &Page, known: &Known, notes: &mut Notes) -> Vec<Measured> {
    let mut all: Vec<(String, Vec<&Record>)> = Vec::new();
    for figure in &known.figures {
        let Some(key) = key(figure) else { continue };
        match all.iter_mut().find(|it| it.0 == key) {
            Some(it) => it.1.push(figure),
            None => all.push((key, vec![figure])),
        }
    }
    let told = all.iter().enumerate().filter_map(|(number, (_, figures))| {
        let first = figures.first()?;
        let rows: Vec<Reading> =
            figures.iter().filter_map(|it| reading(page, it, &known.basis, notes)).collect();
        let title = Told::of(first, Field::Title, page.lang)?;
        let chart = chart(page, number, &title, (figures, &rows));
        // *activities (activities)* says nothing more.
        let unit = Told::of(first, Field::Unit, page.lang);
        let unit = unit.filter(|it| !title.value.contains(&it.value));
        Some(Measured { title, unit, chart, rows })
    });
    told.collect()
}

/// Numbers are of one kind where title and unit are the same words in the original, and where they
/// tell the same change: a rise of 20 % and a level of 20 % are not drawn together.
fn key(figure: &Record) -> Option<String> {
    let text = |field| figure.text(field, figure.origin).map(|it| it.1.value.as_str());
    let unit = text(Field::Unit).unwrap_or_default();
    let direction = figure.code(Field::Direction).unwrap_or_default();
    Some(format!("{}\n{unit}\n{direction}", text(Field::Title)?))
}

fn reading(page: &Page, figure: &Record, basis: &Basis, notes: &mut Notes) -> Option<Reading> {
    let number = fact_of(page, (figure, Field::Number), basis, notes)?;
    let Shown::Items(items) = number.shown else { return None };
    let period = figure.date(Field::Period).or(figure.date(Field::AsOf));
    Some(Reading {
        period: period.map(|it| words::date(page.lang, it.as_str())).unwrap_or_default(),
        value: match figure.number(Field::Number) {
            Some(it) => said(page, figure, it),
            None => items.into_iter().next()?.text,
        },
        href: page.url(urls::record(Kind::Figure, &figure.slug)),
        mark: number.mark,
    })
}

/// *more than 190 (rise)*
fn said(page: &Page, figure: &Record, number: f64) -> String {
    let number = words::qualified(page.lang, figure.code(Field::Qualifier), number);
    words::directed(page.lang, figure.code(Field::Direction), &number)
}

fn chart(
    page: &Page,
    number: usize,
    title: &Told,
    (figures, rows): (&[&Record], &[Reading]),
) -> Option<Drawing> {
    let bars = figures.iter().zip(rows).filter(|it| !it.1.period.is_empty());
    let bars: Vec<Bar> = bars
        .map(|(figure, row)| Bar {
            label: row.period.clone(),
            value: figure.number(Field::Number).unwrap_or_default(),
            shown: row.value.clone(),
            href: None,
        })
        .collect();
    if bars.len() < FEWEST || bars.iter().any(|it| it.value < 0.0) {
        return None;
    }
    let right_to_left = page.lang.is_right_to_left();
    let about = About {
        id: format!("measured-{number}"),
        title: title.value.clone(),
        description: page.say("measured-text"),
        columns: [words::field(page.lang, Field::Period), words::field(page.lang, Field::Number)],
        direction: if right_to_left { Direction::RightToLeft } else { Direction::LeftToRight },
    };
    Some(draw::bars(&Bars { about, bars }))
}
