//! A report comes in: kept whole with its hash, read, harvested, its proposals laid on the table.

use crate::{Tools, discard, helper, propose, title};
use domain::{Document, Field, Kind, Lang, MadeBy, Record, RecordId, Slug, Text, Value};
use harvest::{Harvest, Harvester, Refusal};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use store::{By, Tx, proposals, records, sources};

/// A file that somebody brings.
#[derive(Debug, Clone, Default)]
pub struct Upload {
    pub file_name: String,
    /// What whoever brings it calls it. Without it the text is asked (`title.rs`).
    pub title: Option<String>,
    pub bytes: Vec<u8>,
    /// Never leaves the desk.
    pub confidential: bool,
}

/// What became of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Intake {
    pub source: RecordId,
    pub slug: Slug,
    pub known: Option<Known>,
    /// What the reader was not sure of, as keys of the interface.
    pub doubts: Vec<String>,
    /// BCP 47; nothing where no pack reads the language.
    pub language: Option<String>,
    pub proposals: usize,
}

/// A document that was here before.
#[derive(Debug, Clone, PartialEq)]
pub enum Known {
    /// The very same bytes. Nothing was kept a second time.
    Same,
    /// The very same bytes, of a report that had been thrown away. It was put back.
    Back,
    /// Nearly the same text. It was kept, and a person should look.
    Near(Vec<RecordId>),
}

/// Why a file was not taken in.
#[derive(Debug, thiserror::Error)]
pub enum IntakeError {
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error(transparent)]
    Store(#[from] store::Error),
    #[error("the reading was cut off: {0}")]
    CutOff(String),
}

/// Takes a report in. The same bytes a second time lead to the source that is there.
pub async fn take_in(tools: &Tools, upload: Upload, by: &By) -> Result<Intake, IntakeError> {
    let confidential = upload.confidential;
    match prepare(tools, upload).await? {
        Prepared::Known(intake) => {
            let back = (intake.source, confidential);
            let back = discard::bring_back(&tools.store, back, by).await?;
            let known = Some(if back { Known::Back } else { Known::Same });
            Ok(Intake { known, ..intake })
        }
        Prepared::New(read) => {
            let tx = tools.store.begin().await?;
            let intake = keep(&tx, *read, by).await?;
            helper::ask_later(&tx, tools, intake.source, by).await?;
            tx.commit().await?;
            Ok(intake)
        }
    }
}

/// A file before anything of it is written.
pub enum Prepared {
    Known(Intake),
    New(Box<Read>),
}

/// Reads a file, unless its very bytes are here already. Nothing is written.
pub async fn prepare(tools: &Tools, upload: Upload) -> Result<Prepared, IntakeError> {
    let hash = hash(&upload.bytes);
    if let Some(source) = sources::by_hash(tools.store.db(), &hash).await? {
        return Ok(Prepared::Known(already_here(tools, source).await?));
    }
    let mut read = read(upload, hash).await?;
    read.near = near(tools, read.fingerprint).await?;
    Ok(Prepared::New(Box::new(read)))
}

/// Keeps what was read: source, document, proposals.
pub async fn keep(tx: &Tx, read: Read, by: &By) -> store::Result<Intake> {
    let mut source = source_record(&read, by);
    records::insert(tx, &mut source, by).await?;
    sources::keep(tx, &document(&read, source.id), &read.upload.bytes, by).await?;
    let proposed = propose::proposals(&read.harvest, source.id, source.origin, by.at);
    proposals::insert(tx, &proposed, by).await?;
    Ok(Intake {
        source: source.id,
        slug: source.slug,
        doubts: doubts(&read),
        known: (!read.near.is_empty()).then_some(Known::Near(read.near)),
        language: read.harvest.language,
        proposals: proposed.len(),
    })
}

/// A file that was read, and what was found in it.
pub struct Read {
    upload: Upload,
    hash: String,
    near: Vec<RecordId>,
    document: harvest::Document,
    harvest: Harvest,
    fingerprint: u64,
}

impl Read {
    /// Of its bytes.
    pub fn hash(&self) -> &str {
        &self.hash
    }
}

/// Reading is work for the processor, so it leaves the threads that answer requests alone.
async fn read(upload: Upload, hash: String) -> Result<Read, IntakeError> {
    let reading = tokio::task::spawn_blocking(move || {
        let document = harvest::read(&upload.bytes, &upload.file_name)?;
        let harvest = Harvester::shipped().harvest(&document);
        let fingerprint = harvest::fingerprint(&document.text);
        Ok(Read { upload, hash, near: Vec::new(), document, harvest, fingerprint })
    });
    reading.await.map_err(|it| IntakeError::CutOff(it.to_string()))?
}

async fn already_here(tools: &Tools, source: RecordId) -> Result<Intake, IntakeError> {
    let db = tools.store.db();
    let record = records::by_id(db, source)
        .await?
        .ok_or_else(|| store::Error::Dangling(format!("source {source}")))?;
    let document = sources::document(db, source).await?;
    Ok(Intake {
        source,
        slug: record.slug.clone(),
        known: Some(Known::Same),
        doubts: document.map(|it| it.doubts).unwrap_or_default(),
        language: record.code(Field::Language).map(str::to_owned),
        proposals: proposals::of_source(db, source).await?.len(),
    })
}

async fn near(tools: &Tools, fingerprint: u64) -> store::Result<Vec<RecordId>> {
    if fingerprint == 0 {
        return Ok(Vec::new());
    }
    let all = sources::fingerprints(tools.store.db()).await?;
    let near = all.into_iter().filter(|(_, other)| harvest::near_equal(fingerprint, *other));
    let mut near: Vec<RecordId> = near.map(|(source, _)| source).collect();
    let aside = records::aside(tools.store.db(), &near).await?;
    near.retain(|it| !aside.contains(it));
    Ok(near)
}

fn source_record(read: &Read, by: &By) -> Record {
    let language = read.harvest.language.as_deref();
    let origin = language.and_then(|it| it.parse().ok()).unwrap_or(Lang::En);
    let said = read.upload.title.as_deref().map(str::trim).filter(|it| !it.is_empty());
    let title = said.map_or_else(
        || title::of(&read.document, &read.harvest, &read.upload.file_name),
        str::to_owned,
    );
    let slug = Slug::from_title(&title);
    let mut record = Record::draft(RecordId::new(by.at), Kind::Source, slug, origin);
    let text = |revision| Text::new(&title, MadeBy::Author, revision, by.person);
    record.write(Field::Title, &title, text);
    if let Some(language) = language {
        record.set(Field::Language, vec![Value::Code(language.to_owned())]);
    }
    let authors = read.document.front.as_ref().map(|it| it.authors.join("\n"));
    if let Some(authors) = authors.filter(|it| !it.is_empty()) {
        record.write(Field::Authors, &authors, |revision| {
            Text::new(&authors, MadeBy::Author, revision, by.person)
        });
    }
    let date = read.document.front.as_ref().and_then(|it| it.date.as_deref());
    if let Some(date) = date.and_then(|it| it.parse().ok()) {
        record.set(Field::Published, vec![Value::Date(date)]);
    }
    if read.upload.confidential {
        record.set(Field::Confidential, vec![Value::Flag(true)]);
    }
    record
}

fn document(read: &Read, source: RecordId) -> Document {
    Document {
        source,
        file_name: read.upload.file_name.clone(),
        media_type: read.document.media_type.as_str().to_owned(),
        hash: read.hash.clone(),
        fingerprint: read.fingerprint,
        size: read.upload.bytes.len() as u64,
        text: read.document.text.clone(),
        doubts: doubts(read),
        pages: read.document.pages.clone(),
    }
}

fn doubts(read: &Read) -> Vec<String> {
    let mut doubts: Vec<String> =
        read.document.doubts.iter().map(|it| it.key().to_owned()).collect();
    if read.harvest.language.is_none() && !read.document.text.trim().is_empty() {
        doubts.push("doubt-no-pack".to_owned());
    }
    doubts
}

/// SHA-256 in hexadecimal.
pub fn hash(bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let mut hex = String::with_capacity(2 * digest.len());
    for byte in digest {
        // Writing to a text cannot fail.
        let _ = write!(hex, "{byte:02x}");
    }
    hex
}
