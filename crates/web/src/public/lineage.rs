//! Where a practice was adapted: the chain from what it was made from to what was made from it, as
//! a tree that grows downwards.

use super::line::{self, Line};
use crate::App;
use crate::error::Result;
use crate::page::Page;
use crate::told::may_read;
use domain::lineage::Step;
use domain::{Field, Kind, Record, RecordId};
use std::collections::{BTreeSet, HashMap, HashSet};
use store::records::{self, Towards};

/// One practice of the chain. Flat, since templates do not recurse.
pub struct Link {
    pub line: Line,
    /// How many levels open before this one, and close before it.
    pub opens: bool,
    pub closes: usize,
    /// The one whose page this is.
    pub is_here: bool,
    /// It stands above already, with what was made from it.
    pub is_again: bool,
}

/// How many are shown.
const MOST: usize = 100;

/// Nothing for what was made from nothing and of which nothing was made. Eight statements.
pub async fn of(app: &App, page: &Page, record: &Record) -> Result<Vec<Link>> {
    let db = app.store.db();
    if record.kind != Kind::Practice {
        return Ok(Vec::new());
    }
    let mut steps = records::lineage(db, record.id, Towards::Adaptations).await?;
    if record.links(Field::AdaptedFrom).next().is_some() {
        steps.splice(0..0, records::lineage(db, record.id, Towards::Origins).await?);
    }
    if steps.is_empty() {
        return Ok(Vec::new());
    }
    let ids: BTreeSet<RecordId> = steps.iter().flat_map(|it| [it.made, it.from]).collect();
    let mut all = records::some(db, &ids.into_iter().collect::<Vec<_>>(), line::IN_LINES).await?;
    all.retain(|it| may_read(page, it));
    let lines = line::lines(app, page, &all).await?;
    let mut chain = Chain::new(&steps, lines, record.id);
    chain.grow();
    // What is left is the practice alone where this reader may know of none of the others.
    Ok(if chain.links.len() > 1 { chain.links } else { Vec::new() })
}

struct Chain {
    lines: HashMap<RecordId, Line>,
    below: HashMap<RecordId, Vec<RecordId>>,
    roots: Vec<RecordId>,
    here: RecordId,
    shown: HashSet<RecordId>,
    links: Vec<Link>,
    depth: usize,
}

impl Chain {
    /// Steps to or from what the reader may not know of are left out.
    fn new(steps: &[Step], lines: Vec<Line>, here: RecordId) -> Chain {
        let order: Vec<RecordId> = lines.iter().map(|it| it.id).collect();
        let lines: HashMap<RecordId, Line> = lines.into_iter().map(|it| (it.id, it)).collect();
        let known =
            steps.iter().filter(|it| [it.made, it.from].iter().all(|id| lines.contains_key(id)));
        let mut below: HashMap<RecordId, Vec<RecordId>> = HashMap::new();
        let mut made = HashSet::new();
        for step in known {
            below.entry(step.from).or_default().push(step.made);
            made.insert(step.made);
        }
        // What hangs together with this practice only through something hidden is left out too.
        let mut reached = HashSet::from([here]);
        let mut waiting = vec![here];
        while let Some(id) = waiting.pop() {
            let above = below.iter().filter(|it| it.1.contains(&id)).map(|it| *it.0);
            let next: Vec<RecordId> =
                above.chain(below.get(&id).into_iter().flatten().copied()).collect();
            waiting.extend(next.into_iter().filter(|it| reached.insert(*it)));
        }
        let roots = order.into_iter().filter(|it| reached.contains(it) && !made.contains(it));
        let roots = roots.collect();
        Chain { lines, below, roots, here, shown: HashSet::new(), links: Vec::new(), depth: 0 }
    }

    fn grow(&mut self) {
        for root in std::mem::take(&mut self.roots) {
            self.show(root, 0);
        }
    }

    fn show(&mut self, id: RecordId, depth: usize) {
        let Some(line) = self.lines.get(&id).cloned() else { return };
        if self.links.len() >= MOST {
            return;
        }
        let is_again = !self.shown.insert(id);
        self.links.push(Link {
            line,
            opens: depth > self.depth,
            closes: self.depth.saturating_sub(depth),
            is_here: id == self.here,
            is_again,
        });
        self.depth = depth;
        if is_again {
            return;
        }
        for next in self.below.get(&id).cloned().unwrap_or_default() {
            self.show(next, depth + 1);
        }
    }
}

/// How many levels are still open after the last.
pub fn open(links: &[Link]) -> usize {
    links.iter().fold(0, |open, it| open + usize::from(it.opens) - it.closes)
}
