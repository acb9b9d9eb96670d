//! What a map cannot show: the records that have none of the places that it draws.

use std::collections::HashSet;

use tantivy::collector::Collector as _;
use tantivy::{DocId, SegmentReader};

use crate::collect::{Collect, OwnLanguage};
use crate::error::Result;
use crate::facets::having;
use crate::generation::Generation;
use crate::index::Index;
use crate::schema::Dimension;
use crate::wish::Wish;

impl Index {
    /// Those that pass the filters of a wish without words and have none of these places, by the
    /// numbers of their UUIDs, small ones first. What it costs follows how many there are of the
    /// kinds that are wished for.
    pub fn without_places(&self, wish: &Wish, places: &[String]) -> Result<Vec<u128>> {
        let generation = self.generation();
        let places: HashSet<&str> = places.iter().map(String::as_str).collect();
        let mut found = Vec::new();
        for (number, segment) in (0..).zip(generation.reader.searcher().segment_readers()) {
            found.extend(of_segment(&generation, (number, segment), (wish, &places))?);
        }
        found.sort_unstable();
        Ok(found)
    }
}

fn of_segment(
    generation: &Generation,
    (number, segment): (u32, &SegmentReader),
    (wish, places): (&Wish, &HashSet<&str>),
) -> Result<Vec<u128>> {
    let facets = generation.tables.of(segment)?;
    let names = facets.names.iter();
    let drawn: Vec<bool> = names
        .map(|(dimension, value)| *dimension == Dimension::Place && places.contains(value.as_str()))
        .collect();
    let (tables, own) = (&generation.tables, OwnLanguage::Alike);
    let collect = Collect { wish, tables, own, keep: 0, scoring: false };
    let passing = collect.for_segment(number, segment)?;
    let kinds: Vec<String> = wish.kinds.iter().map(|it| Dimension::Kind.term(it)).collect();
    let docs = having(segment, generation.fields.facet, &kinds)?.into_iter();
    // Nearly all are drawn, so that is asked first.
    let is_drawn = |doc: DocId| facets.of(doc).iter().any(|it| drawn[*it as usize]);
    let docs = docs.filter(|it| !is_drawn(*it));
    let docs = docs.filter(|it| !segment.is_deleted(*it) && passing.passes(*it));
    Ok(docs.filter_map(|it| facets.ids.get(it as usize).copied()).collect())
}
