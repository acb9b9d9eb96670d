//! How many records there are by value, where nobody typed a word and no record is shown: what every
//! list tells beside its lines.
//!
//! A segment never changes but for what is removed from it. So what all of it has is counted once,
//! for each choice of kinds, and what was removed since is taken off. Where something is chosen,
//! only the records that have it are looked at, found by their terms: all others are either counted
//! already or not counted at all.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::collector::{Collector as _, SegmentCollector as _};
use tantivy::index::SegmentId;
use tantivy::{DocId, Searcher, SegmentReader};

use crate::collect::{Collect, CollectSegment, Collected, OwnLanguage, SegmentFruit};
use crate::entry::Audience;
use crate::error::Result;
use crate::facets::{distinct, having};
use crate::generation::Generation;
use crate::schema::Dimension;
use crate::wish::Wish;

/// Nobody asks for so many choices of kinds at once.
const MOST: usize = 64;

/// What was counted of each segment, with all that has been removed from it.
#[derive(Debug, Default)]
pub struct Counted {
    known: Mutex<HashMap<SegmentId, ByKinds>>,
}

type ByKinds = HashMap<(bool, Vec<String>), Arc<Tally>>;

/// Of a segment: how many records pass, and how many of them have each facet.
#[derive(Debug, Clone, Default)]
pub struct Tally {
    pub total: usize,
    pub counts: Vec<u32>,
}

impl Counted {
    /// Forgets the segments that have been merged away.
    pub fn keep_up(&self, searcher: &Searcher) {
        let now: Vec<SegmentId> =
            searcher.segment_readers().iter().map(SegmentReader::segment_id).collect();
        self.known
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|segment, _| now.contains(segment));
    }

    fn known(&self, segment: SegmentId, key: &(bool, Vec<String>)) -> Option<Arc<Tally>> {
        let known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.get(&segment)?.get(key).map(Arc::clone)
    }

    fn keep(&self, segment: SegmentId, key: (bool, Vec<String>), tally: &Arc<Tally>) {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let by_kinds = known.entry(segment).or_default();
        if by_kinds.len() >= MOST {
            by_kinds.clear();
        }
        by_kinds.insert(key, Arc::clone(tally));
    }
}

/// What there is of a wish without words.
pub fn count(generation: &Generation, searcher: &Searcher, wish: &Wish) -> Result<Collected> {
    let asked = Asked { generation, wish };
    let collect = asked.collect(wish);
    let mut fruits = Vec::new();
    for (segment, reader) in (0..).zip(searcher.segment_readers()) {
        fruits.push(asked.segment(segment, reader)?);
    }
    Ok(collect.merge_fruits(fruits)?)
}

struct Asked<'a> {
    generation: &'a Generation,
    wish: &'a Wish,
}

impl<'a> Asked<'a> {
    fn collect(&self, wish: &'a Wish) -> Collect<'a> {
        let (tables, own) = (&self.generation.tables, OwnLanguage::Alike);
        Collect { wish, tables, own, keep: 0, scoring: false }
    }

    fn segment(&self, segment: u32, reader: &SegmentReader) -> Result<SegmentFruit> {
        let mut collecting = self.collect(self.wish).for_segment(segment, reader)?;
        let mut chosen = self.chosen(reader, &collecting)?;
        let Some(fewest) = chosen.pop() else {
            collecting.set(&self.tally(segment, reader, &self.wish.kinds)?);
            // Kinds are counted as though none was chosen.
            collecting.set_dimension(Dimension::Kind, &self.tally(segment, reader, &[])?);
            return Ok(collecting.harvest());
        };
        // A record that lacks one of the choices counts among the other values of that. It has all
        // others, so it is among those that have one of any two.
        let (dimension, docs) = match chosen.pop() {
            None => (Some(fewest.0), fewest.1),
            Some(next) => (None, distinct([fewest.1, next.1].concat())),
        };
        for doc in docs {
            if !reader.is_deleted(doc) {
                collecting.collect(doc, 0.0);
            }
        }
        if let Some(only) = dimension {
            collecting.set_dimension(only, &self.tally(segment, reader, &self.wish.kinds)?);
        }
        Ok(collecting.harvest())
    }

    /// For each dimension but the kinds in which something is chosen, the records that have it: the
    /// fewest last.
    fn chosen(
        &self,
        reader: &SegmentReader,
        collecting: &CollectSegment,
    ) -> Result<Vec<(Dimension, Vec<DocId>)>> {
        let mut chosen = Vec::new();
        for dimension in Dimension::ALL.into_iter().filter(|it| *it != Dimension::Kind) {
            if let Some(terms) = collecting.chosen(dimension) {
                chosen.push((dimension, having(reader, self.generation.fields.facet, &terms)?));
            }
        }
        chosen.sort_by_key(|it| std::cmp::Reverse(it.1.len()));
        Ok(chosen)
    }

    /// What a segment has of these kinds, or of all, without what was removed from it.
    fn tally(&self, segment: u32, reader: &SegmentReader, kinds: &[String]) -> Result<Tally> {
        let wish = Wish { kinds: kinds.to_vec(), audience: self.wish.audience, ..Wish::default() };
        let mut key = (wish.audience == Audience::Desk, kinds.to_vec());
        key.1.sort_unstable();
        let id = reader.segment_id();
        let tallied = |docs: &mut dyn Iterator<Item = DocId>| -> Result<Tally> {
            let mut collecting = self.collect(&wish).for_segment(segment, reader)?;
            docs.for_each(|it| collecting.collect(it, 0.0));
            Ok(collecting.tally())
        };
        let whole = if let Some(known) = self.generation.counted.known(id, &key) {
            known
        } else {
            let whole = Arc::new(tallied(&mut (0..reader.max_doc()))?);
            self.generation.counted.keep(id, key, &whole);
            whole
        };
        let Some(alive) = reader.alive_bitset().filter(|_| reader.num_deleted_docs() > 0) else {
            return Ok((*whole).clone());
        };
        let gone = tallied(&mut (0..reader.max_doc()).filter(|it| alive.is_deleted(*it)))?;
        let left = whole.counts.iter().zip(&gone.counts);
        let counts = left.map(|(all, gone)| all.saturating_sub(*gone)).collect();
        Ok(Tally { total: whole.total - gone.total, counts })
    }
}
