//! The index: opened, written, rebuilt.
//!
//! ```text
//! put, remove ──▶ commit(position) ──▶ found
//!      └── killed here: the old position, and the follower puts them again
//! begin ──▶ put … ──▶ finish(position) ──▶ takes the place of the old one, whose readers finish
//! ```

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};

use tantivy::IndexWriter;

use crate::entry::Entry;
use crate::error::Result;
use crate::generation::{Anew, Generation, current_name, make_current, sweep};
use crate::lexicon::Lexicon;

/// Memory for what is put between two commits; the least that tantivy takes is 15 MB.
const FOLLOWING: usize = 30_000_000;
/// Memory of a rebuild, for each thread; it is given back at its end.
const REBUILDING: usize = 100_000_000;
const MOST_THREADS: usize = 4;

/// What can be found. Shared between threads: many read while one writes.
pub struct Index {
    home: PathBuf,
    answering: RwLock<Arc<Generation>>,
    writing: Mutex<Option<Writing>>,
    lexicon: RwLock<Arc<Lexicon>>,
}

struct Writing {
    generation: Arc<Generation>,
    writer: IndexWriter,
}

/// An index, and whether it must first be built from the records.
pub struct Opened {
    pub index: Index,
    /// Set when what was there cannot be used: the index answers, but knows nothing, until
    /// [`Index::rebuild`].
    pub anew: Option<Anew>,
}

impl Index {
    /// Opens the index in a folder of its own, which is made if it is not there.
    ///
    /// Whatever lies in the folder, this does not fail because of it; only the disk can.
    pub fn open(home: impl AsRef<Path>) -> Result<Opened> {
        let home = home.as_ref().to_owned();
        let (generation, anew) = match Generation::current(&home) {
            Ok(generation) => (generation, None),
            Err(why) => {
                let fresh = Generation::begin(&home)?;
                make_current(&home, &fresh.name)?;
                (fresh, Some(why))
            }
        };
        sweep(&home);
        let index = Self {
            home,
            answering: RwLock::new(Arc::new(generation)),
            writing: Mutex::default(),
            lexicon: RwLock::default(),
        };
        Ok(Opened { index, anew })
    }

    /// The position in the change log up to which the index is made: that of the last commit.
    pub fn position(&self) -> u64 {
        self.generation().position()
    }

    /// How many records are in the index, for those who watch over it.
    pub fn records(&self) -> u64 {
        self.generation().reader.searcher().num_docs()
    }

    /// Widens queries by these concepts from now on.
    pub fn set_lexicon(&self, lexicon: Lexicon) {
        *self.lexicon.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(lexicon);
    }

    /// Puts a record in, in the place of the one with the same id. Found after the next commit.
    pub fn put(&self, entry: &Entry) -> Result<()> {
        self.write(|it| {
            let fields = &it.generation.fields;
            it.writer.delete_term(fields.id_term(&entry.id));
            it.writer.add_document(fields.document(entry)?)?;
            Ok(())
        })
    }

    /// Takes a record out, if it is there.
    ///
    /// It is not found any more after the next commit. Its words leave the disk when its segment
    /// is merged, or with the next rebuild.
    pub fn remove(&self, id: &str) -> Result<()> {
        self.write(|it| {
            it.writer.delete_term(it.generation.fields.id_term(id));
            Ok(())
        })
    }

    /// Makes everything put and removed since the last commit found, and moves the position.
    pub fn commit(&self, position: u64) -> Result<()> {
        self.write(|it| it.generation.commit(&mut it.writer, position))
    }

    /// Goes over to an index that another process has rebuilt; true if there was one.
    ///
    /// What was put and not committed is forgotten; the position is that of the new index.
    pub fn refresh(&self) -> Result<bool> {
        let mut writing = self.lock();
        if current_name(&self.home).is_none_or(|name| name == self.generation().name) {
            return Ok(false);
        }
        let Ok(generation) = Generation::current(&self.home) else { return Ok(false) };
        *writing = None;
        self.answer_with(generation);
        sweep(&self.home);
        Ok(true)
    }

    /// Builds the index anew from all records; readers are answered from the old one meanwhile.
    ///
    /// `position` is that of the change log before the first record was read. Who has to wait for
    /// the records takes [`Index::begin`].
    pub fn rebuild(&self, entries: impl IntoIterator<Item = Entry>, position: u64) -> Result<()> {
        let mut rebuild = self.begin()?;
        for entry in entries {
            rebuild.put(&entry)?;
        }
        rebuild.finish(position)
    }

    /// Begins to build the index anew beside the one that answers.
    pub fn begin(&self) -> Result<Rebuild<'_>> {
        let generation = Generation::begin(&self.home)?;
        let cores = std::thread::available_parallelism().map_or(1, usize::from);
        let threads = cores.min(MOST_THREADS);
        let writer = generation.building(threads, threads * REBUILDING)?;
        Ok(Rebuild { index: self, generation, writer })
    }

    pub(crate) fn generation(&self) -> Arc<Generation> {
        Arc::clone(&self.answering.read().unwrap_or_else(PoisonError::into_inner))
    }

    pub(crate) fn lexicon(&self) -> Arc<Lexicon> {
        Arc::clone(&self.lexicon.read().unwrap_or_else(PoisonError::into_inner))
    }

    fn answer_with(&self, generation: Generation) {
        *self.answering.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(generation);
    }

    fn lock(&self) -> MutexGuard<'_, Option<Writing>> {
        self.writing.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Opens the writer when it is first needed: who only reads must not lock others out.
    ///
    /// After an error the writer and all it had not committed is dropped, as after a kill.
    fn write<T>(&self, with: impl FnOnce(&mut Writing) -> Result<T>) -> Result<T> {
        let mut writing = self.lock();
        let mut open = if let Some(open) = writing.take() {
            open
        } else {
            let generation = self.generation();
            let writer = generation.following(FOLLOWING)?;
            Writing { generation, writer }
        };
        let done = with(&mut open)?;
        *writing = Some(open);
        Ok(done)
    }
}

/// An index in the making. Dropped before [`Rebuild::finish`], it leaves the old one as it is.
pub struct Rebuild<'a> {
    index: &'a Index,
    generation: Generation,
    writer: IndexWriter,
}

impl Rebuild<'_> {
    /// Puts a record in. Each comes once.
    pub fn put(&mut self, entry: &Entry) -> Result<()> {
        self.writer.add_document(self.generation.fields.document(entry)?)?;
        Ok(())
    }

    /// Takes the place of the index that answers.
    pub fn finish(mut self, position: u64) -> Result<()> {
        self.generation.commit(&mut self.writer, position)?;
        self.generation.merge(&mut self.writer)?;
        self.writer.wait_merging_threads()?;
        self.generation.reload()?;
        let mut writing = self.index.lock();
        *writing = None;
        make_current(&self.index.home, &self.generation.name)?;
        self.index.answer_with(self.generation);
        sweep(&self.index.home);
        Ok(())
    }
}
