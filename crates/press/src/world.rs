//! What Typst sees: the templates, the fonts and one data file, all under fixed names.
//!
//! Typst remembers every file name for the life of the process, at most 65,535 of them. So the
//! data of every document has the same name, whatever the document is.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};

use crate::fonts::FONTS;

const DATA: &str = "data.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| LazyHash::new(Library::default()));

/// The main files first, in the order of [`Paper`].
const FILES: [(&str, &str); 4] = [
    ("catalogue.typ", include_str!("../templates/catalogue.typ")),
    ("practice.typ", include_str!("../templates/practice.typ")),
    ("parts.typ", include_str!("../templates/parts.typ")),
    ("style.typ", include_str!("../templates/style.typ")),
];

/// What is printed: each has a main file of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    Catalogue,
    /// One practice to take away.
    Practice,
}

impl Paper {
    const ALL: [Paper; 2] = [Paper::Catalogue, Paper::Practice];
}

static TEMPLATES: LazyLock<[Source; 4]> =
    LazyLock::new(|| FILES.map(|(name, text)| Source::new(id(name), text.to_owned())));

/// What the Typst of others needs to typeset the same: the main file first, the data last.
pub fn files(paper: Paper, sheet: &serde_json::Value) -> Vec<(&'static str, String)> {
    let shared = FILES[Paper::ALL.len()..].iter();
    std::iter::once(&FILES[paper as usize])
        .chain(shared)
        .map(|(name, text)| (*name, (*text).to_owned()))
        .chain([(DATA, sheet.to_string())])
        .collect()
}

/// One document's world.
pub struct Desk {
    paper: Paper,
    data: Bytes,
}

impl Desk {
    pub fn new(paper: Paper, sheet: &serde_json::Value) -> Self {
        Self { paper, data: Bytes::from_string(sheet.to_string()) }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        TEMPLATES[self.paper as usize].id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        TEMPLATES.iter().find(|it| it.id() == id).cloned().ok_or_else(|| missing(id))
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id.get().vpath().get_without_slash() == DATA {
            Ok(self.data.clone())
        } else {
            Err(missing(id))
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    /// A publication shows the date of its edition and no other.
    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn id(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("the names of the templates are plain");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
