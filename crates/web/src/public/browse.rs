//! Ways into the practices: where they come from, on a map, and what they are about, as the tree
//! of the thesaurus. Both show what is left of each under what is set, and narrow it down further.

use super::drawn::{self, Beside};
use super::sift::{By, Sift};
use super::tree::{self, Row};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::urls;
use domain::{Field, Kind, Record};
use draw::Drawing;
use search::{Count, Facets};
use std::collections::HashMap;

pub struct Browse {
    pub map: Option<Drawing>,
    /// What it leaves out.
    pub beside: Beside,
    /// The themes that have practices, each leading to them.
    pub themes: Vec<Row>,
    /// Whether the reader has only just come: then the map is open.
    pub is_first: bool,
}

impl Browse {
    /// How many levels of the tree are open after its last row.
    pub fn open(&self) -> usize {
        tree::open(&self.themes)
    }
}

/// Nothing for a kind that has no such ways in.
pub async fn of(
    app: &App,
    page: &Page,
    (kind, sift): (Kind, &Sift),
    counted: &Facets,
) -> Result<Option<Browse>> {
    if kind != Kind::Practice {
        return Ok(None);
    }
    let map = map(app, page, sift, &counted.places).await?;
    let beside = match map {
        Some(_) => drawn::beside_map(app, page, (kind, sift)).await?,
        None => Beside::default(),
    };
    let themes = app.themes().await?;
    let above = |it: &Record| it.links(Field::Broader).next();
    let mut rows = tree::Tree::new(page, &themes.all, &counted.themes, above).rows();
    for row in &mut rows {
        let code = row.name.code.as_deref().unwrap_or_default();
        row.name.href = sift.with(By::Theme, code).href(page, &urls::list(kind));
    }
    let is_first = sift.set.is_empty() && sift.after.is_none();
    let is_there = map.is_some() || !rows.is_empty();
    Ok(is_there.then_some(Browse { map, beside, themes: rows, is_first }))
}

async fn map(app: &App, page: &Page, sift: &Sift, counted: &[Count]) -> Result<Option<Drawing>> {
    let places = app.places().await?;
    let counts: HashMap<&str, u64> =
        counted.iter().map(|it| (it.value.as_str(), it.count as u64)).collect();
    let list = urls::list(Kind::Practice);
    let mark = |place: &Record| {
        let code = place.code(Field::Code)?;
        let count = counts.get(code).copied()?;
        let href = sift.with(By::Place, code).href(page, &list);
        Some((count, href))
    };
    Ok(drawn::countries(page, &drawn::PRACTICES, &places.all, mark))
}
