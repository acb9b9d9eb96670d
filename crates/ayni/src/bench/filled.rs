//! A database with many published records of every kind that readers see, each with its source.

mod made;

use crate::instance::{Home, by_command};
use crate::now;
use domain::{Document, RecordId};
use made::Made;
use search::sample::Sample;
use std::path::Path;
use store::{By, Tx, claims, records, sources};

/// How many records are written in one transaction, and say what they say by one source.
const BATCH: usize = 500;

/// How many texts of the sample make the text of a source: as long as a report of ten pages.
const TEXTS: usize = 20;

pub async fn database(folder: &Path, count: usize) -> anyhow::Result<Home> {
    let home = Home { data: folder.to_owned(), database: None, encoder: None };
    let store = home.store().await?;
    let by = by_command("bench");
    work::vocabulary::load(&store, &by).await?;
    let mut made = Made::with_vocabulary(store.db()).await?;
    let sample = Sample::new();
    let mut entries = sample.entries(count);
    loop {
        let batch: Vec<_> = entries.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            break;
        }
        let tx = store.begin().await?;
        let source = source(&tx, &mut made, &batch, &by).await?;
        let mut series = made.series(&batch[0], &by);
        records::insert(&tx, &mut series, &by).await?;
        for entry in &batch {
            let mut record = made.record(entry, &by);
            records::insert(&tx, &mut record, &by).await?;
            claims::insert(&tx, &made::claims(&record, source, &by), &by).await?;
            claims::insert(&tx, &made.contradiction(&record, &by), &by).await?;
        }
        made.before = Some(source);
        tx.commit().await?;
    }
    store.close().await?;
    // The index is built as a first start would.
    let tools = home.open().await?;
    tools.store.close().await?;
    Ok(home)
}

async fn source(
    tx: &Tx,
    made: &mut Made,
    batch: &[search::Entry],
    by: &By,
) -> anyhow::Result<RecordId> {
    let mut record = made.source(&batch[0], by);
    records::insert(tx, &mut record, by).await?;
    let texts = batch.iter().take(TEXTS).map(|it| it.texts[0].body.as_str());
    let text = texts.collect::<Vec<_>>().join("\n\n");
    let document = Document {
        source: record.id,
        file_name: "report.txt".to_owned(),
        media_type: "text/plain".to_owned(),
        hash: format!("{:0>64}", record.id.to_string().replace('-', "")),
        fingerprint: 0,
        size: text.len() as u64,
        doubts: Vec::new(),
        pages: Vec::new(),
        text,
    };
    sources::keep(tx, &document, document.text.as_bytes(), by).await?;
    Ok(record.id)
}

/// A new identity, now.
fn id() -> RecordId {
    RecordId::new(now())
}
