//! What the records of a segment are counted by, laid out for counting.
//!
//! tantivy's columns are packed for size. A search that finds 30,000 records reads some 300,000
//! facet values; from two plain arrays that takes a tenth of the time. They are made once for
//! each segment (which never changes) and cost about 60 bytes a record.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use tantivy::index::SegmentId;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet as _, Searcher, SegmentReader, TERMINATED, Term};

use crate::entry::Audience;
use crate::error::Result;
use crate::schema::{DESK, Dimension};

/// Facet values of a segment, by number.
#[derive(Debug, Default)]
pub struct SegmentFacets {
    /// What each number stands for.
    pub names: Vec<(Dimension, String)>,
    numbers: Vec<u32>,
    starts: Vec<u32>,
    /// What the desk's records are marked by, if there are any.
    desk: Option<u32>,
    /// The id of each record, as a number of the same order.
    pub ids: Vec<u128>,
}

impl SegmentFacets {
    pub fn of(&self, doc: DocId) -> &[u32] {
        let doc = doc as usize;
        &self.numbers[self.starts[doc] as usize..self.starts[doc + 1] as usize]
    }

    /// Whether this audience may know of the record.
    pub fn is_for(&self, audience: Audience, doc: DocId) -> bool {
        // The mark of the desk sorts before all others, so it is the first a record has.
        audience == Audience::Desk
            || self.desk.is_none()
            || self.of(doc).first() != self.desk.as_ref()
    }

    /// By which number a value goes, if any record of the segment has it.
    pub fn number(&self, dimension: Dimension, value: &str) -> Option<u32> {
        let at = self.names.iter().position(|(it, name)| *it == dimension && name == value)?;
        u32::try_from(at).ok()
    }

    fn read(segment: &SegmentReader) -> Result<Self> {
        let mut facets = Self { starts: vec![0], ..Self::default() };
        let docs = 0..segment.max_doc();
        if let Some(column) = segment.fast_fields().str("facet")? {
            let mut name = String::new();
            for ord in 0..column.num_terms() as u64 {
                name.clear();
                column.ord_to_str(ord, &mut name)?;
                let (dimension, value) =
                    Dimension::read(&name).unwrap_or((Dimension::Audience, ""));
                facets.names.push((dimension, value.to_owned()));
            }
            for doc in docs {
                let ords = column.ords().values_for_doc(doc);
                facets.numbers.extend(ords.map(|ord| u32::try_from(ord).unwrap_or_default()));
                facets.starts.push(u32::try_from(facets.numbers.len()).unwrap_or(u32::MAX));
            }
        } else {
            facets.starts.extend(docs.map(|_| 0));
        }
        facets.numbers.shrink_to_fit();
        facets.starts.shrink_to_fit();
        facets.desk = facets.number(Dimension::Audience, DESK);
        facets.ids = read_ids(segment)?;
        Ok(facets)
    }
}

fn read_ids(segment: &SegmentReader) -> Result<Vec<u128>> {
    let Some(column) = segment.fast_fields().str("id")? else { return Ok(Vec::new()) };
    let mut numbers = Vec::with_capacity(column.num_terms());
    let mut all = column.dictionary().stream()?;
    while all.advance() {
        numbers.push(id_number(&String::from_utf8_lossy(all.key())));
    }
    let number = |ord: u64| usize::try_from(ord).ok().and_then(|at| numbers.get(at)).copied();
    let of = |doc| column.ords().first(doc).and_then(number).unwrap_or_default();
    Ok((0..segment.max_doc()).map(of).collect())
}

/// A number that sorts as the id does: exact for UUIDs, and for other ids of up to 16 bytes.
fn id_number(id: &str) -> u128 {
    let digits = id.len() == 36 && id.bytes().all(|b| b.is_ascii_hexdigit() || b == b'-');
    if digits && let Ok(number) = u128::from_str_radix(&id.replace('-', ""), 16) {
        return number;
    }
    let mut bytes = [0; 16];
    for (at, byte) in id.bytes().enumerate() {
        // What is beyond 16 bytes is mixed in: no order any more, but always the same one.
        bytes[at % 16] = if at < 16 { byte } else { bytes[at % 16].rotate_left(3) ^ byte };
    }
    u128::from_be_bytes(bytes)
}

/// The records that have one of these facets, in their order; some may have been removed.
pub fn having(segment: &SegmentReader, field: Field, terms: &[String]) -> Result<Vec<DocId>> {
    let index = segment.inverted_index(field)?;
    let mut docs = Vec::new();
    for term in terms {
        let term = Term::from_field_text(field, term);
        let postings = index.read_postings(&term, IndexRecordOption::Basic);
        let postings = postings.map_err(tantivy::TantivyError::from)?;
        let Some(mut postings) = postings else { continue };
        while postings.doc() != TERMINATED {
            docs.push(postings.doc());
            postings.advance();
        }
    }
    Ok(if terms.len() > 1 { distinct(docs) } else { docs })
}

pub fn distinct(mut docs: Vec<DocId>) -> Vec<DocId> {
    docs.sort_unstable();
    docs.dedup();
    docs
}

/// The facets of all segments that a searcher may ask for.
#[derive(Debug, Default)]
pub struct FacetTables {
    known: Mutex<HashMap<SegmentId, Arc<SegmentFacets>>>,
}

impl FacetTables {
    pub fn of(&self, segment: &SegmentReader) -> Result<Arc<SegmentFacets>> {
        let known = |it: &HashMap<_, _>| it.get(&segment.segment_id()).map(Arc::clone);
        if let Some(facets) = known(&self.known.lock().unwrap_or_else(PoisonError::into_inner)) {
            return Ok(facets);
        }
        let facets = Arc::new(SegmentFacets::read(segment)?);
        let mut all = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        Ok(Arc::clone(all.entry(segment.segment_id()).or_insert(facets)))
    }

    /// Reads what is new and forgets the segments that have been merged away.
    pub fn keep_up(&self, searcher: &Searcher) -> Result<()> {
        let mut now = HashMap::new();
        for segment in searcher.segment_readers() {
            now.insert(segment.segment_id(), self.of(segment)?);
        }
        *self.known.lock().unwrap_or_else(PoisonError::into_inner) = now;
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_sort_as_their_ids_do() {
        let ids = [
            "01939d5e-0000-7000-8000-000000000001",
            "01939d5e-0000-7000-8000-0000000000ff",
            "f1939d5e-0000-7000-8000-000000000000",
        ];
        assert!(ids.is_sorted_by_key(|id| id_number(id)));
        assert!(["a", "ab", "b", "practice-1", "practice-2"].is_sorted_by_key(|id| id_number(id)));
    }
}
