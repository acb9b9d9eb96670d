//! Who is nearest by place: the records of a kind that share a theme, those from closest by first.
//!
//! A record has the places that it is of and all that these lie in. The more of the regions around a
//! country it has, the smaller is the one that both lie in.

use std::cmp::Reverse;

use tantivy::{DocId, SegmentReader};

use crate::entry::Audience;
use crate::error::Result;
use crate::facets::{SegmentFacets, having};
use crate::generation::Generation;
use crate::index::Index;
use crate::schema::Dimension;

/// Around what neighbours are looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Around {
    pub kind: String,
    pub audience: Audience,
    /// One of these has to be shared.
    pub themes: Vec<String>,
    /// And one of these: the regions in which a country lies.
    pub regions: Vec<String>,
    /// The country itself: what is of it is no neighbour.
    pub without: Option<String>,
    /// How many are wanted.
    pub limit: usize,
}

/// How many regions and how many themes are shared, the last year, and the id, small ids first.
type Rank = (usize, usize, i16, Reverse<u128>);

impl Index {
    /// The nearest, by the numbers of their UUIDs: those that share most regions, then most themes,
    /// then the newest. What it costs follows how many have the themes.
    pub fn neighbours(&self, around: &Around) -> Result<Vec<u128>> {
        let generation = self.generation();
        let mut nearest = Vec::new();
        for segment in generation.reader.searcher().segment_readers() {
            nearest.extend(of_segment(&generation, segment, around)?);
        }
        nearest.sort_unstable_by(|a: &Rank, b| b.cmp(a));
        nearest.truncate(around.limit);
        Ok(nearest.into_iter().map(|it| it.3.0).collect())
    }
}

fn of_segment(
    generation: &Generation,
    segment: &SegmentReader,
    around: &Around,
) -> Result<Vec<Rank>> {
    let facets = generation.tables.of(segment)?;
    let numbers = |dimension: Dimension, values: &[String]| -> Vec<u32> {
        values.iter().filter_map(|it| facets.number(dimension, it)).collect()
    };
    let Some(kind) = facets.number(Dimension::Kind, &around.kind) else { return Ok(Vec::new()) };
    let wanted = Wanted {
        facets: &facets,
        kind,
        themes: numbers(Dimension::Theme, &around.themes),
        regions: numbers(Dimension::Place, &around.regions),
        without: around.without.as_ref().and_then(|it| facets.number(Dimension::Place, it)),
    };
    let themes: Vec<String> = around.themes.iter().map(|it| Dimension::Theme.term(it)).collect();
    let docs = having(segment, generation.fields.facet, &themes)?.into_iter();
    let docs = docs.filter(|it| !segment.is_deleted(*it) && facets.is_for(around.audience, *it));
    Ok(docs.filter_map(|it| wanted.rank(it)).collect())
}

/// What is wanted, as a segment numbers it.
struct Wanted<'a> {
    facets: &'a SegmentFacets,
    kind: u32,
    themes: Vec<u32>,
    regions: Vec<u32>,
    without: Option<u32>,
}

impl Wanted<'_> {
    fn rank(&self, doc: DocId) -> Option<Rank> {
        let own = self.facets.of(doc);
        if !own.contains(&self.kind) || self.without.is_some_and(|it| own.contains(&it)) {
            return None;
        }
        let shared = |wanted: &[u32]| own.iter().filter(|it| wanted.contains(it)).count();
        let regions = shared(&self.regions);
        if regions == 0 {
            return None;
        }
        let years = own.iter().map(|it| &self.facets.names[*it as usize]);
        let years = years.filter(|it| it.0 == Dimension::Year).filter_map(|it| it.1.parse().ok());
        let id = self.facets.ids.get(doc as usize).copied()?;
        Some((regions, shared(&self.themes), years.max().unwrap_or(i16::MIN), Reverse(id)))
    }
}
