//! One built index in a folder of its own, `g000001`, `g000002`, …; the file `current` names the
//! one that answers. A new one is built beside it and takes its place by renaming a file.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use tantivy::directory::{Directory as _, INDEX_WRITER_LOCK, MmapDirectory};
use tantivy::index::SegmentComponent;
use tantivy::indexer::{LogMergePolicy, NoMergePolicy};
use tantivy::{IndexReader, IndexSettings, IndexWriter, ReloadPolicy, TantivyDocument};

use crate::counted::Counted;
use crate::error::{Error, Result};
use crate::facets::FacetTables;
use crate::nearest::MeaningTables;
use crate::schema::{FORMAT, Fields, schema, tokenizers};

const CURRENT: &str = "current";

/// Bytes of what hits show that are packed together. A page of hits unpacks twenty such blocks;
/// four times the size takes four times as long and saves a fifth of the disk.
const KEPT_TOGETHER: usize = 4_096;

/// A segment of which a larger part has been removed is written anew without it.
const MOST_DELETED: f32 = 0.2;

/// Why an index has to be built from the records.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Anew {
    #[error("there is nothing in the index yet")]
    Empty,
    #[error("the index was made by another edition of the program ({found})")]
    OtherFormat { found: String },
    #[error("the index is broken: {0}")]
    Broken(String),
}

pub struct Generation {
    pub name: String,
    pub fields: Fields,
    pub reader: IndexReader,
    pub tables: FacetTables,
    pub counted: Counted,
    pub meanings: MeaningTables,
    index: tantivy::Index,
    position: AtomicU64,
}

impl Generation {
    /// Begins an empty one that nobody reads yet.
    pub fn begin(home: &Path) -> Result<Self> {
        let (name, path) = new_folder(home)?;
        let (schema, fields) = schema();
        let settings =
            IndexSettings { docstore_blocksize: KEPT_TOGETHER, ..IndexSettings::default() };
        let builder = tantivy::Index::builder().schema(schema).settings(settings);
        let index = builder.create_in_dir(&path)?;
        Self::with(name, index, fields, 0)
    }

    /// Opens the one that answers, or says why it cannot.
    pub fn current(home: &Path) -> Result<Self, Anew> {
        let name = current_name(home).ok_or(Anew::Empty)?;
        let broken = |error: tantivy::TantivyError| Anew::Broken(error.to_string());
        let path = home.join(&name);
        if !path.join("meta.json").is_file() {
            return Err(Anew::Broken(format!("`{name}` has no meta.json")));
        }
        let index = tantivy::Index::open_in_dir(&path).map_err(broken)?;
        let metas = index.load_metas().map_err(broken)?;
        // Nothing has ever been committed: it was killed before it was built.
        let Some(payload) = metas.payload.as_deref() else { return Err(Anew::Empty) };
        let (found, position) = read_payload(payload);
        let (schema, fields) = schema();
        if found != FORMAT || index.schema() != schema {
            return Err(Anew::OtherFormat { found });
        }
        whole(&index, &metas).map_err(Anew::Broken)?;
        let other = |error: Error| Anew::Broken(error.to_string());
        let generation = Self::with(name, index, fields, position).map_err(other)?;
        if position == 0 && generation.reader.searcher().num_docs() == 0 {
            return Err(Anew::Empty);
        }
        Ok(generation)
    }

    fn with(
        name: String,
        mut index: tantivy::Index,
        fields: Fields,
        position: u64,
    ) -> Result<Self> {
        index.set_tokenizers(tokenizers());
        let reader = index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let tables = FacetTables::default();
        tables.keep_up(&reader.searcher())?;
        let (meanings, position) = (MeaningTables::default(), AtomicU64::new(position));
        let counted = Counted::default();
        Ok(Self { name, fields, reader, tables, counted, meanings, index, position })
    }

    pub fn position(&self) -> u64 {
        self.position.load(Ordering::Acquire)
    }

    /// A writer for changes as they come; it merges small segments as it goes.
    pub fn following(&self, bytes: usize) -> Result<IndexWriter> {
        let writer = self.index.writer_with_num_threads(1, bytes)?;
        let mut policy = LogMergePolicy::default();
        policy.set_del_docs_ratio_before_merge(MOST_DELETED);
        writer.set_merge_policy(Box::new(policy));
        Ok(writer)
    }

    /// A writer for all records at once; they are merged when all are in.
    pub fn building(&self, threads: usize, bytes: usize) -> Result<IndexWriter> {
        let writer = self.index.writer_with_num_threads(threads, bytes)?;
        writer.set_merge_policy(Box::new(NoMergePolicy));
        Ok(writer)
    }

    /// Writes what was put, and with it the position, in one step.
    pub fn commit(&self, writer: &mut IndexWriter<TantivyDocument>, position: u64) -> Result<()> {
        let mut commit = writer.prepare_commit()?;
        commit.set_payload(&format!("{FORMAT} {position}"));
        commit.commit()?;
        self.reload()?;
        self.position.store(position, Ordering::Release);
        Ok(())
    }

    /// Makes one segment of all: a query looks every term up in every segment.
    pub fn merge(&self, writer: &mut IndexWriter) -> Result<()> {
        let segments = self.index.searchable_segment_ids()?;
        if segments.len() > 1 {
            writer.merge(&segments).wait()?;
        }
        Ok(())
    }

    pub fn reload(&self) -> Result<()> {
        self.reader.reload()?;
        let searcher = self.reader.searcher();
        self.meanings.keep_up(&searcher);
        self.counted.keep_up(&searcher);
        self.tables.keep_up(&searcher)
    }
}

fn read_payload(payload: &str) -> (String, u64) {
    let (format, position) = payload.split_once(' ').unwrap_or((payload, ""));
    match position.parse() {
        Ok(position) => (format.to_owned(), position),
        Err(_) => (format!("{format} {position}"), 0),
    }
}

/// All files are there and as they were written.
fn whole(index: &tantivy::Index, metas: &tantivy::IndexMeta) -> Result<(), String> {
    let deletions: Vec<PathBuf> = metas
        .segments
        .iter()
        .filter(|segment| segment.has_deletes())
        .map(|segment| segment.relative_path(SegmentComponent::Delete))
        .collect();
    for path in metas.list_segment_files() {
        // Not every segment has deletions, and none has what is only there while it is written.
        let extension = path.extension().and_then(|it| it.to_str()).unwrap_or_default();
        if matches!(extension, "del" | "temp") && !deletions.contains(&path) {
            continue;
        }
        match index.directory().validate_checksum(&path) {
            Ok(true) => (),
            Ok(false) => return Err(format!("`{}` is damaged", path.display())),
            Err(error) => return Err(error.to_string()),
        }
    }
    Ok(())
}

/// The name in `current`; nothing where it is none of ours.
pub fn current_name(home: &Path) -> Option<String> {
    let name = fs::read_to_string(home.join(CURRENT)).ok()?;
    let name = name.trim();
    number(name).map(|_| name.to_owned())
}

/// From now on this one answers, also after a power cut.
pub fn make_current(home: &Path, name: &str) -> Result<()> {
    let path = home.join(CURRENT);
    let fails = |source| Error::File { doing: "write", path: path.clone(), source };
    let beside = home.join("current.new");
    let mut file = fs::File::create(&beside).map_err(fails)?;
    std::io::Write::write_all(&mut file, name.as_bytes()).map_err(fails)?;
    file.sync_all().map_err(fails)?;
    fs::rename(&beside, &path).map_err(fails)?;
    #[cfg(unix)]
    fs::File::open(home).and_then(|folder| folder.sync_all()).map_err(fails)?;
    Ok(())
}

/// Removes what a killed or finished rebuild left, except what someone is writing.
///
/// A folder that cannot be removed is left for the next time.
pub fn sweep(home: &Path) {
    let keep = current_name(home);
    for (_, name) in numbered(home) {
        if Some(&name) == keep.as_ref() {
            continue;
        }
        let path = home.join(&name);
        let lock = MmapDirectory::open(&path)
            .ok()
            .and_then(|folder| folder.acquire_lock(&INDEX_WRITER_LOCK).ok());
        if lock.is_some() {
            let _ = fs::remove_dir_all(&path);
        }
    }
}

fn new_folder(home: &Path) -> Result<(String, PathBuf)> {
    fs::create_dir_all(home).map_err(|source| Error::File {
        doing: "create",
        path: home.to_owned(),
        source,
    })?;
    let mut next = numbered(home).into_iter().map(|(number, _)| number).max().unwrap_or_default();
    loop {
        next += 1;
        let name = format!("g{next:06}");
        let path = home.join(&name);
        match fs::create_dir(&path) {
            Ok(()) => return Ok((name, path)),
            // Another process has just taken this number.
            Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => (),
            Err(source) => return Err(Error::File { doing: "create", path, source }),
        }
    }
}

fn numbered(home: &Path) -> Vec<(u64, String)> {
    let Ok(folder) = fs::read_dir(home) else { return Vec::new() };
    folder
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter_map(|name| Some((number(&name)?, name)))
        .collect()
}

fn number(name: &str) -> Option<u64> {
    name.strip_prefix('g')?.parse().ok()
}
