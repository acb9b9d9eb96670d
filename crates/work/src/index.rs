//! The search index follows the change log: what was written is found a moment later, on every
//! node, and after a kill each goes on from the position it had committed.

mod bodies;
mod entry;
mod meaning;
mod near;
mod tree;

pub use meaning::Sense;
pub use near::{ALIKE, Near};

use crate::Tools;
use anyhow::Context;
use domain::{Kind, Record, RecordId, State};
use search::{Anew, Around, Entry, Found, Index, Suggested, Wish};
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::Duration;
use store::changes::{self, Change};
use store::{Db, Store, records, sources};
use tree::Tree;
use uuid::Uuid;

/// How many changes are followed at once.
const STEP: u64 = 1_000;

/// How many records are read at once while the index is built.
const BATCH: u64 = 500;

/// How long a follower sleeps when nobody wakes it: what another node wrote is found after that.
const SLEEP: Duration = Duration::from_secs(1);

/// The index of this node, shared. A restored database has another history, and so gets an index
/// of its own: the folder is named after the epoch.
#[derive(Clone)]
pub struct Finder {
    home: Arc<PathBuf>,
    current: Arc<RwLock<Current>>,
    sense: Sense,
}

#[derive(Clone)]
struct Current {
    epoch: Uuid,
    index: Arc<Index>,
}

impl Finder {
    /// Opens the index of this database in a folder. The reason is given if it must be built first.
    pub async fn open(store: &Store, home: &Path) -> anyhow::Result<(Finder, Option<Anew>)> {
        let (current, anew) = open(home, changes::epoch(store.db()).await?)?;
        let current = Arc::new(RwLock::new(current));
        let sense = Sense::default();
        Ok((Finder { home: Arc::new(home.to_owned()), current, sense }, anew))
    }

    /// The same with something that understands texts.
    #[must_use]
    pub fn with(self, sense: Sense) -> Finder {
        Finder { sense, ..self }
    }

    /// Whether it could know what records mean, and does not of all: it was built without.
    pub async fn lacks_meanings(&self) -> anyhow::Result<bool> {
        let (index, sense) = (self.index(), self.sense.clone());
        let lacks = move || Ok(index.lacks_meanings()? && sense.understands());
        tokio::task::spawn_blocking(lacks).await?
    }

    /// Looks for what the reader wishes. Work for the processor, so not on a thread that answers.
    pub async fn find(&self, wish: Wish) -> anyhow::Result<Found> {
        let index = self.index();
        Ok(tokio::task::spawn_blocking(move || index.find(&wish)).await??)
    }

    /// Which records it finds, the best 10,000: for who wants them in another order.
    pub async fn ids(&self, wish: Wish) -> anyhow::Result<Vec<RecordId>> {
        let index = self.index();
        let ids = tokio::task::spawn_blocking(move || index.ids(&wish)).await??;
        Ok(ids.into_iter().map(|it| RecordId(Uuid::from_u128(it))).collect())
    }

    /// Which of these have all that is wished for. It costs what these are, not what there is.
    pub async fn ids_among(&self, wish: Wish, ids: &[RecordId]) -> anyhow::Result<Vec<RecordId>> {
        let index = self.index();
        let ids: Vec<String> = ids.iter().map(RecordId::to_string).collect();
        let found = tokio::task::spawn_blocking(move || index.ids_among(&wish, &ids)).await??;
        Ok(found.into_iter().map(|it| RecordId(Uuid::from_u128(it))).collect())
    }

    /// The records nearest by place that share a theme, nearest first.
    pub async fn neighbours(&self, around: Around) -> anyhow::Result<Vec<RecordId>> {
        let index = self.index();
        let ids = tokio::task::spawn_blocking(move || index.neighbours(&around)).await??;
        Ok(ids.into_iter().map(|it| RecordId(Uuid::from_u128(it))).collect())
    }

    /// Those of some kinds that pass the filters of a wish and have none of these places.
    pub async fn without_places(
        &self,
        wish: Wish,
        places: Vec<String>,
    ) -> anyhow::Result<Vec<RecordId>> {
        let index = self.index();
        let found = move || index.without_places(&wish, &places);
        let ids = tokio::task::spawn_blocking(found).await??;
        Ok(ids.into_iter().map(|it| RecordId(Uuid::from_u128(it))).collect())
    }

    /// What may be meant by a wish that is still being typed.
    pub async fn suggest(&self, wish: Wish) -> anyhow::Result<Suggested> {
        let index = self.index();
        Ok(tokio::task::spawn_blocking(move || index.suggest(&wish)).await??)
    }

    /// The same where it is known that nothing has all the words as they stand.
    pub async fn complete(&self, wish: Wish) -> anyhow::Result<Suggested> {
        let index = self.index();
        Ok(tokio::task::spawn_blocking(move || index.complete(&wish)).await??)
    }

    /// How far in the change log it has come.
    pub fn position(&self) -> u64 {
        self.index().position()
    }

    fn index(&self) -> Arc<Index> {
        Arc::clone(&self.current().index)
    }

    fn current(&self) -> Current {
        self.current.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Goes over to the index of another history, which is empty at first.
    fn turn_to(&self, epoch: Uuid) -> anyhow::Result<()> {
        let (next, _) = open(&self.home, epoch)?;
        *self.current.write().unwrap_or_else(PoisonError::into_inner) = next;
        Ok(())
    }
}

fn open(home: &Path, epoch: Uuid) -> anyhow::Result<(Current, Option<Anew>)> {
    let folder = home.join(epoch.to_string());
    let opened = Index::open(&folder)
        .with_context(|| format!("cannot open the search index in {}", folder.display()))?;
    Ok((Current { epoch, index: Arc::new(opened.index) }, opened.anew))
}

/// Builds the index anew from all records, while readers are answered from the old one.
/// `progress` is told how many records are in.
pub async fn rebuild(
    store: &Store,
    finder: &Finder,
    progress: impl Fn(u64),
) -> anyhow::Result<u64> {
    let db = store.db();
    let position = changes::position(db).await?;
    let tree = Tree::load(db).await?;
    let index = finder.index();
    let mut build = index.begin()?;
    let (mut after, mut count) = (None, 0);
    loop {
        let ids = records::ids_after(db, after, BATCH).await?;
        let Some(last) = ids.last() else { break };
        after = Some(*last);
        for record in records::by_ids(db, &ids).await? {
            if let Some(entry) = entry(db, &record, (&tree, &finder.sense)).await? {
                build.put(&entry)?;
            }
        }
        count += ids.len() as u64;
        progress(count);
    }
    build.finish(position)?;
    index.set_lexicon(tree.lexicon());
    Ok(count)
}

/// Follows the change log for ever. An error is logged and tried again: a reader loses nothing
/// but freshness.
pub async fn follow(tools: Tools) {
    let mut tree = None;
    loop {
        let changed = tools.store.changed();
        match step(&tools, &mut tree).await {
            Ok(true) => continue,
            Ok(false) => (),
            Err(error) => {
                tracing::error!(error = format!("{error:#}"), "the search index is behind");
            }
        }
        tokio::select! {
            () = changed => (),
            () = tokio::time::sleep(SLEEP) => (),
        }
    }
}

/// Catches up with all that has been written so far.
pub async fn catch_up(tools: &Tools) -> anyhow::Result<()> {
    let mut tree = None;
    while step(tools, &mut tree).await? {}
    Ok(())
}

/// One step along the log; true if there may be more.
async fn step(tools: &Tools, tree: &mut Option<Tree>) -> anyhow::Result<bool> {
    let db = tools.store.db();
    let epoch = changes::epoch(db).await?;
    if epoch != tools.finder.current().epoch {
        tools.finder.turn_to(epoch)?;
        rebuild(&tools.store, &tools.finder, |_| ()).await?;
        *tree = None;
    }
    let index = &*tools.finder.index();
    index.refresh()?;
    let log = changes::since(db, index.position(), STEP).await?;
    let Some(last) = log.last().map(|it| it.seq) else {
        if tree.is_none() {
            *tree = Some(learn(db, index).await?);
        }
        return Ok(false);
    };
    let mut ids: Vec<RecordId> = log.iter().filter_map(record).collect();
    ids.sort_unstable();
    ids.dedup();
    let changed = records::by_ids(db, &ids).await?;
    let names = |it: &Record| match it.kind {
        Kind::Place | Kind::Theme => true,
        // Of a draft nobody learns what it is called, unless it is public no more.
        Kind::Organisation => {
            it.state() == State::Published || tree.as_ref().is_some_and(|tree| tree.has_body(it.id))
        }
        _ => false,
    };
    if tree.is_none() || changed.iter().any(names) {
        *tree = Some(learn(db, index).await?);
    }
    let tree = tree.as_ref().context("the tree has just been read")?;
    for id in &ids {
        let record = changed.iter().find(|it| it.id == *id);
        let entry = match record {
            Some(record) => entry(db, record, (tree, &tools.finder.sense)).await?,
            None => None,
        };
        match entry {
            Some(entry) => index.put(&entry)?,
            None => index.remove(&id.to_string())?,
        }
    }
    index.commit(last)?;
    Ok(true)
}

/// A source is found by its whole text; every other record by its fields.
///
/// Texts are fetched one at a time, a statement each: a batch of sources may be as many books,
/// and no more than one of them is to be in memory.
async fn entry(
    db: &Db,
    record: &Record,
    (tree, sense): (&Tree, &Sense),
) -> anyhow::Result<Option<Entry>> {
    let document = match record.kind {
        Kind::Source => sources::document(db, record.id).await?,
        _ => None,
    };
    let entry = entry::of(record, tree, document.as_ref().map(|it| it.text.as_str()));
    let Some(entry) = entry else { return Ok(None) };
    Ok(Some(Entry { meaning: sense.of(&entry).await, ..entry }))
}

/// The record that a change is about, or the one that what it is about belongs to.
fn record(change: &Change) -> Option<RecordId> {
    Kind::from_name(&change.subject.kind)?;
    change.subject.id.parse().ok()
}

async fn learn(db: &Db, index: &Index) -> anyhow::Result<Tree> {
    let tree = Tree::load(db).await?;
    index.set_lexicon(tree.lexicon());
    Ok(tree)
}
