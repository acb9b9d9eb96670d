//! One pass over the records that have the words: filters, counts, and the best of them.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};
use std::sync::Arc;

use tantivy::collector::{Collector, SegmentCollector};
use tantivy::{DocAddress, DocId, Score, SegmentOrdinal, SegmentReader};

use crate::counted::Tally;
use crate::entry::Audience;
use crate::facets::{FacetTables, SegmentFacets};
use crate::schema::Dimension;
use crate::wish::{Count, Facets, Wish};

/// Scores are compared in steps of this size, so that the order does not hang on the order of
/// additions, which differs with the layout of segments.
const STEPS: f32 = 1024.0;

/// Whether records in the reader's language come before all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnLanguage {
    First,
    /// For loose matches: a text with one word of five is no better for being in one's language.
    Alike,
    /// Those that have all the words before those that have some; of each, own language first.
    WithinTiers,
}

/// What a match of all the words adds to the score where others follow; far above any score.
pub const WHOLE: f32 = 4096.0;

pub struct Collect<'a> {
    pub wish: &'a Wish,
    pub tables: &'a FacetTables,
    pub own: OwnLanguage,
    /// How many of the best to keep.
    pub keep: usize,
    pub scoring: bool,
}

/// What a search collected.
#[derive(Debug, Default)]
pub struct Collected {
    pub total: usize,
    /// How many have all the words.
    pub whole: usize,
    /// How many there would be without filters.
    pub unfiltered: usize,
    /// Best first.
    pub best: Vec<(f32, DocAddress)>,
    pub facets: Facets,
}

/// Has all the words, own language, score in steps, and the id, small ids first.
type Rank = (bool, bool, i64, Reverse<u128>);

pub struct CollectSegment {
    facets: Arc<SegmentFacets>,
    segment: SegmentOrdinal,
    /// For each facet number, the bit of its dimension if the wish asks for it.
    asked: Vec<u16>,
    needed: u16,
    audience: Audience,
    own: Vec<bool>,
    /// The score from which on a match is one of all the words.
    whole_from: f32,
    whole: usize,
    keep: usize,
    total: usize,
    unfiltered: usize,
    counts: Vec<u32>,
    best: BinaryHeap<Reverse<(Rank, DocId)>>,
}

impl Collector for Collect<'_> {
    type Fruit = Collected;
    type Child = CollectSegment;

    fn for_segment(&self, segment: u32, reader: &SegmentReader) -> tantivy::Result<CollectSegment> {
        let facets = self.tables.of(reader).map_err(internal)?;
        let (asked, needed) = asked(self.wish, &facets);
        let own = match self.own {
            OwnLanguage::First | OwnLanguage::WithinTiers => {
                facets.names.iter().map(|it| is_own(it, &self.wish.lang)).collect()
            }
            OwnLanguage::Alike => Vec::new(),
        };
        Ok(CollectSegment {
            counts: vec![0; facets.names.len()],
            facets,
            segment,
            asked,
            needed,
            audience: self.wish.audience,
            own,
            whole_from: match self.own {
                OwnLanguage::WithinTiers => WHOLE,
                OwnLanguage::First | OwnLanguage::Alike => f32::NEG_INFINITY,
            },
            whole: 0,
            keep: self.keep,
            total: 0,
            unfiltered: 0,
            best: BinaryHeap::with_capacity(self.keep + 1),
        })
    }

    fn requires_scoring(&self) -> bool {
        self.scoring
    }

    fn merge_fruits(&self, fruits: Vec<SegmentFruit>) -> tantivy::Result<Collected> {
        let total = fruits.iter().map(|fruit| fruit.total).sum();
        let whole = fruits.iter().map(|fruit| fruit.whole).sum();
        let unfiltered = fruits.iter().map(|fruit| fruit.unfiltered).sum();
        let facets = merge_counts(&fruits);
        Ok(Collected { total, whole, unfiltered, best: best_of(fruits, self.keep), facets })
    }
}

pub struct SegmentFruit {
    facets: Arc<SegmentFacets>,
    segment: SegmentOrdinal,
    total: usize,
    whole: usize,
    unfiltered: usize,
    counts: Vec<u32>,
    best: Vec<(Rank, DocId)>,
}

impl SegmentCollector for CollectSegment {
    type Fruit = SegmentFruit;

    fn collect(&mut self, doc: DocId, score: Score) {
        if !self.facets.is_for(self.audience, doc) {
            return;
        }
        let numbers = self.facets.of(doc);
        self.unfiltered += 1;
        let missing = self.missing(numbers);
        if missing == 0 {
            for number in numbers {
                self.counts[*number as usize] += 1;
            }
            self.total += 1;
            self.whole += usize::from(score >= self.whole_from);
            self.offer(doc, score);
        } else if missing.is_power_of_two() {
            // Only one filter keeps it out: it counts among the other values of that filter.
            for number in numbers {
                let (dimension, _) = self.facets.names[*number as usize];
                if bit(dimension) == missing {
                    self.counts[*number as usize] += 1;
                }
            }
        }
    }

    fn harvest(self) -> SegmentFruit {
        let best = self.best.into_iter().map(|Reverse(it)| it).collect();
        let Self { facets, segment, total, whole, unfiltered, counts, .. } = self;
        SegmentFruit { facets, segment, total, whole, unfiltered, counts, best }
    }
}

impl CollectSegment {
    /// The terms by which what is chosen in a dimension is found; nothing where nothing is chosen.
    pub fn chosen(&self, dimension: Dimension) -> Option<Vec<String>> {
        let bit = bit(dimension);
        if self.needed & bit == 0 {
            return None;
        }
        let names = self.facets.names.iter().zip(&self.asked);
        let chosen = names.filter(|(_, asked)| **asked & bit != 0);
        Some(chosen.map(|((of, name), _)| of.term(name)).collect())
    }

    /// Whether a record is for the audience and has all that is asked for.
    pub fn passes(&self, doc: DocId) -> bool {
        self.facets.is_for(self.audience, doc) && self.missing(self.facets.of(doc)) == 0
    }

    /// What was counted so far.
    pub fn tally(self) -> Tally {
        // What only the kinds keep out is not of these kinds.
        let of_kind = |number: usize| self.facets.names[number].0 == Dimension::Kind;
        let is_sifted = self.needed & bit(Dimension::Kind) != 0;
        let counts = self.counts.iter().enumerate();
        let counts = counts
            .map(|(number, count)| if is_sifted && of_kind(number) { 0 } else { *count })
            .collect();
        Tally { total: self.total, counts }
    }

    /// As though this had been collected.
    pub fn set(&mut self, tally: &Tally) {
        self.total = tally.total;
        self.whole = tally.total;
        self.unfiltered = tally.total;
        self.counts.clone_from(&tally.counts);
    }

    /// As though this had been counted in a dimension.
    pub fn set_dimension(&mut self, dimension: Dimension, tally: &Tally) {
        for (number, (of, _)) in self.facets.names.iter().enumerate() {
            if *of == dimension {
                self.counts[number] = tally.counts[number];
            }
        }
    }

    /// The bits of the filters that these facets do not pass.
    fn missing(&self, numbers: &[u32]) -> u16 {
        if self.needed == 0 {
            return 0;
        }
        let met = numbers.iter().fold(0, |met, number| met | self.asked[*number as usize]);
        self.needed & !met
    }

    fn offer(&mut self, doc: DocId, score: Score) {
        if self.keep == 0 {
            return;
        }
        let own = !self.own.is_empty()
            && self.facets.of(doc).iter().any(|number| self.own[*number as usize]);
        let id = self.facets.ids.get(doc as usize).copied().unwrap_or_default();
        let rank = (score >= self.whole_from, own, in_steps(score), Reverse(id));
        if self.best.len() == self.keep {
            if self.best.peek().is_some_and(|Reverse((worst, _))| *worst >= rank) {
                return;
            }
            self.best.pop();
        }
        self.best.push(Reverse((rank, doc)));
    }
}

#[expect(clippy::cast_possible_truncation, reason = "scores are small numbers")]
fn in_steps(score: f32) -> i64 {
    (score * STEPS).round() as i64
}

#[expect(clippy::cast_precision_loss, reason = "it was made from a number of this precision")]
fn from_steps(steps: i64) -> f32 {
    steps as f32 / STEPS
}

fn bit(dimension: Dimension) -> u16 {
    1 << dimension as u8
}

/// By facet number the bit of its dimension if the wish asks for that value; and all bits needed.
fn asked(wish: &Wish, facets: &SegmentFacets) -> (Vec<u16>, u16) {
    let years: Vec<String> = wish.years.iter().map(ToString::to_string).collect();
    let lists = [
        (Dimension::Kind, &wish.kinds),
        (Dimension::Theme, &wish.themes),
        (Dimension::Place, &wish.places),
        (Dimension::Year, &years),
        (Dimension::Evidence, &wish.evidence),
        (Dimension::Group, &wish.groups),
        (Dimension::Objective, &wish.objectives),
        (Dimension::Goal, &wish.goals),
        (Dimension::Language, &wish.languages),
    ];
    let mut asked = vec![0; facets.names.len()];
    let mut needed = 0;
    for (dimension, values) in lists {
        if values.is_empty() {
            continue;
        }
        needed |= bit(dimension);
        for (number, (of, name)) in facets.names.iter().enumerate() {
            if *of == dimension && values.contains(name) {
                asked[number] = bit(dimension);
            }
        }
    }
    (asked, needed)
}

/// Whether a record may be seen by who asks and passes all filters.
pub fn passes(wish: &Wish, facets: Arc<SegmentFacets>) -> impl Fn(DocId) -> bool {
    let (asked, needed) = asked(wish, &facets);
    let audience = wish.audience;
    move |doc| {
        let met = |met, number: &u32| met | asked[*number as usize];
        facets.is_for(audience, doc) && needed & !facets.of(doc).iter().fold(0, met) == 0
    }
}

fn is_own((dimension, name): &(Dimension, String), lang: &str) -> bool {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    *dimension == Dimension::Language && !lang.is_empty() && primary(name) == primary(lang)
}

fn internal(error: crate::Error) -> tantivy::TantivyError {
    match error {
        crate::Error::Engine(error) => error,
        other => tantivy::TantivyError::InternalError(other.to_string()),
    }
}

/// Best first.
fn best_of(fruits: Vec<SegmentFruit>, keep: usize) -> Vec<(f32, DocAddress)> {
    let mut all: Vec<(Rank, DocAddress)> = Vec::new();
    for fruit in fruits {
        let segment = fruit.segment;
        all.extend(fruit.best.into_iter().map(|(rank, doc)| (rank, DocAddress::new(segment, doc))));
    }
    all.sort_by(|(a, _), (b, _)| b.cmp(a));
    all.truncate(keep);
    all.into_iter().map(|((_, _, score, _), address)| (from_steps(score), address)).collect()
}

fn merge_counts(fruits: &[SegmentFruit]) -> Facets {
    let mut by_value: HashMap<(Dimension, &str), usize> = HashMap::new();
    for fruit in fruits {
        for ((dimension, value), count) in fruit.facets.names.iter().zip(&fruit.counts) {
            if *count > 0 {
                *by_value.entry((*dimension, value)).or_default() += *count as usize;
            }
        }
    }
    let mut facets = Facets::default();
    for ((dimension, value), count) in by_value {
        let list = match dimension {
            Dimension::Audience => continue,
            Dimension::Kind => &mut facets.kinds,
            Dimension::Theme => &mut facets.themes,
            Dimension::Place => &mut facets.places,
            Dimension::Year => &mut facets.years,
            Dimension::Evidence => &mut facets.evidence,
            Dimension::Group => &mut facets.groups,
            Dimension::Objective => &mut facets.objectives,
            Dimension::Goal => &mut facets.goals,
            Dimension::Language => &mut facets.languages,
        };
        list.push(Count { value: value.to_owned(), count });
    }
    facets.sort();
    facets
}

impl Facets {
    fn sort(&mut self) {
        let lists = [
            &mut self.kinds,
            &mut self.themes,
            &mut self.places,
            &mut self.years,
            &mut self.evidence,
            &mut self.groups,
            &mut self.objectives,
            &mut self.goals,
            &mut self.languages,
        ];
        for list in lists {
            list.sort_by(|a, b| b.count.cmp(&a.count).then_with(|| a.value.cmp(&b.value)));
        }
    }
}
