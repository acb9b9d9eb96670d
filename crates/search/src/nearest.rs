//! Which records mean what is nearest to something: their meanings, laid out for comparing.
//!
//! ```text
//! all that may be seen ─▶ signs differ least: some hundred ─▶ compared in full ─▶ the nearest
//! ```
//!
//! Comparing 100,000 in full takes some 15 ms, by their signs half a millisecond. The tables are
//! made when they are first asked for and cost 580 bytes a record; without meanings, nothing.

use std::collections::{BinaryHeap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::collector::DocSetCollector;
use tantivy::index::SegmentId;
use tantivy::query::TermQuery;
use tantivy::schema::IndexRecordOption;
use tantivy::{DocAddress, DocId, Searcher, SegmentReader};

use crate::collect::passes;
use crate::error::Result;
use crate::generation::Generation;
use crate::index::Index;
use crate::meaning::{Meaning, NUMBERS, Signs, differ, likeness, signs};
use crate::wish::Wish;

/// How many are compared in full.
const COMPARED: usize = 400;

/// The meanings of a segment.
#[derive(Debug, Default)]
pub struct SegmentMeanings {
    /// Each different one once.
    numbers: Vec<[i8; NUMBERS]>,
    signs: Vec<Signs>,
    /// For each document the number of its meaning.
    of: Vec<Option<u32>>,
}

impl SegmentMeanings {
    fn read(segment: &SegmentReader) -> Result<Self> {
        let Some(column) = segment.fast_fields().bytes("meaning")? else {
            return Ok(Self::default());
        };
        let mut meanings = Self::default();
        let mut all = column.dictionary().stream()?;
        while all.advance() {
            let meaning = Meaning::read(all.key());
            let numbers = meaning.map_or([0; NUMBERS], |it| *it.numbers());
            meanings.signs.push(signs(&numbers));
            meanings.numbers.push(numbers);
        }
        let docs = 0..segment.max_doc();
        let number = |doc| column.ords().first(doc).and_then(|it| u32::try_from(it).ok());
        meanings.of = docs.map(number).collect();
        Ok(meanings)
    }

    fn number(&self, doc: DocId) -> Option<usize> {
        self.of.get(doc as usize).copied().flatten().map(|it| it as usize)
    }

    pub fn of(&self, doc: DocId) -> Option<Meaning> {
        Some(Meaning::of(&self.numbers[self.number(doc)?]))
    }
}

/// The meanings of all segments that have been asked for.
#[derive(Debug, Default)]
pub struct MeaningTables {
    known: Mutex<HashMap<SegmentId, Arc<SegmentMeanings>>>,
}

impl MeaningTables {
    pub fn of(&self, segment: &SegmentReader) -> Result<Arc<SegmentMeanings>> {
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(meanings) = known.get(&segment.segment_id()) {
            return Ok(Arc::clone(meanings));
        }
        let meanings = Arc::new(SegmentMeanings::read(segment)?);
        known.insert(segment.segment_id(), Arc::clone(&meanings));
        Ok(meanings)
    }

    /// Forgets the segments that have been merged away.
    pub fn keep_up(&self, searcher: &Searcher) {
        let now: Vec<SegmentId> =
            searcher.segment_readers().iter().map(SegmentReader::segment_id).collect();
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        known.retain(|id, _| now.contains(id));
    }
}

/// A record near to what was asked, and how alike they are.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Nearest {
    /// The number of its UUID.
    pub id: u128,
    pub likeness: f32,
}

impl Index {
    /// What a record means, if that is known.
    pub fn meaning(&self, id: &str) -> Result<Option<Meaning>> {
        let generation = self.generation();
        let searcher = generation.reader.searcher();
        let query = TermQuery::new(generation.fields.id_term(id), IndexRecordOption::Basic);
        let found = searcher.search(&query, &DocSetCollector)?;
        let Some(address) = found.into_iter().next() else { return Ok(None) };
        let segment = searcher.segment_reader(address.segment_ord);
        Ok(generation.meanings.of(segment)?.of(address.doc_id))
    }

    /// Whether there are records whose meaning is not known.
    pub fn lacks_meanings(&self) -> Result<bool> {
        let searcher = self.generation().reader.searcher();
        for segment in searcher.segment_readers() {
            let column = segment.fast_fields().bytes("meaning")?;
            let known = |doc| column.as_ref().is_some_and(|it| it.ords().first(doc).is_some());
            if segment.doc_ids_alive().any(|doc| !known(doc)) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The records that pass the filters of a wish and are alike at least so much, nearest first;
    /// its words are not asked.
    pub fn nearest(&self, wish: &Wish, meaning: &Meaning, least: f32) -> Result<Vec<Nearest>> {
        let generation = self.generation();
        let searcher = generation.reader.searcher();
        let mut nearest = Vec::new();
        for (likeness, address) in generation.nearest(&searcher, wish, meaning, least)? {
            let segment = searcher.segment_reader(address.segment_ord);
            let facets = generation.tables.of(segment)?;
            let id = facets.ids.get(address.doc_id as usize).copied().unwrap_or_default();
            nearest.push(Nearest { id, likeness });
        }
        Ok(nearest)
    }
}

impl Generation {
    /// The best `wish.limit`, and how alike they are.
    pub fn nearest(
        &self,
        searcher: &Searcher,
        wish: &Wish,
        meaning: &Meaning,
        least: f32,
    ) -> Result<Vec<(f32, DocAddress)>> {
        let asked = signs(meaning.numbers());
        let mut nearest = Vec::new();
        // The farthest on top: it makes room for one that is nearer.
        let mut heap: BinaryHeap<(u32, u32, DocId, usize)> = BinaryHeap::new();
        let mut segments = Vec::new();
        for (ord, segment) in (0..).zip(searcher.segment_readers()) {
            let meanings = self.meanings.of(segment)?;
            let passes = passes(wish, self.tables.of(segment)?);
            for doc in 0..segment.max_doc() {
                let Some(number) = meanings.number(doc) else { continue };
                let apart = differ(&meanings.signs[number], &asked);
                let full = heap.len() == COMPARED;
                let too_far = full && heap.peek().is_some_and(|(most, ..)| *most <= apart);
                if too_far || segment.is_deleted(doc) || !passes(doc) {
                    continue;
                }
                if full {
                    heap.pop();
                }
                heap.push((apart, ord, doc, number));
            }
            segments.push(meanings);
        }
        for (_, ord, doc, number) in heap {
            let numbers = &segments[ord as usize].numbers[number];
            nearest.push((likeness(numbers, meaning.numbers()), DocAddress::new(ord, doc)));
        }
        nearest.retain(|(alike, _)| *alike >= least);
        nearest.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        nearest.truncate(wish.limit);
        Ok(nearest)
    }
}
