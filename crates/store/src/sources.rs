//! The documents behind the sources, kept whole.

use crate::changes::{self, Subject};
use crate::entity::sources::{document, document_bytes};
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx};
use domain::{Document, Passage, RecordId};
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// Keeps a document and its bytes. Its source must be a record already.
pub async fn keep(tx: &Tx, document: &Document, bytes: &[u8], by: &By) -> Result<()> {
    document::Entity::insert(active(document, by)).exec_without_returning(tx).await?;
    let whole =
        document_bytes::ActiveModel { source: Set(document.source.0), bytes: Set(bytes.to_vec()) };
    document_bytes::Entity::insert(whole).exec_without_returning(tx).await?;
    let subject = Subject::new("document", document.source).part_of(document.source);
    let after = json!({
        "file_name": document.file_name,
        "media_type": document.media_type,
        "hash": document.hash,
        "size": document.size,
        "doubts": document.doubts,
    });
    changes::note(tx, subject, "created", (None, Some(after)), by);
    Ok(())
}

pub async fn document(db: &Db, source: RecordId) -> Result<Option<Document>> {
    document::Entity::find_by_id(source.0).one(db).await?.map(read).transpose()
}

pub async fn bytes(db: &Db, source: RecordId) -> Result<Option<Vec<u8>>> {
    let row = document_bytes::Entity::find_by_id(source.0).one(db).await?;
    Ok(row.map(|it| it.bytes))
}

/// The source that was made of the very same file.
pub async fn by_hash(db: &Db, hash: &str) -> Result<Option<RecordId>> {
    let found = document::Entity::find()
        .select_only()
        .column(document::Column::Source)
        .filter(document::Column::Hash.eq(row::clean(hash)))
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(found.map(RecordId))
}

/// The newest source that was made of a file of this name.
pub async fn by_file_name(db: &Db, name: &str) -> Result<Option<RecordId>> {
    let found = document::Entity::find()
        .select_only()
        .column(document::Column::Source)
        .filter(document::Column::FileName.eq(row::clean(name)))
        .order_by_desc(document::Column::Source)
        .into_tuple::<Uuid>()
        .one(db)
        .await?;
    Ok(found.map(RecordId))
}

/// The hashes of the documents behind these sources, where there are documents.
pub async fn hashes(db: &Db, sources: &[RecordId]) -> Result<HashMap<RecordId, String>> {
    let mut hashes = HashMap::new();
    for sources in sources.chunks(row::MOST) {
        let rows: Vec<(Uuid, String)> = document::Entity::find()
            .select_only()
            .columns([document::Column::Source, document::Column::Hash])
            .filter(document::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .into_tuple()
            .all(db)
            .await?;
        hashes.extend(rows.into_iter().map(|(source, hash)| (RecordId(source), hash)));
    }
    Ok(hashes)
}

/// What the file of each of these sources was called, and when it was kept.
pub async fn files(
    db: &Db,
    sources: &[RecordId],
) -> Result<HashMap<RecordId, (String, Timestamp)>> {
    let mut files = HashMap::new();
    for sources in sources.chunks(row::MOST) {
        let rows: Vec<(Uuid, String, i64)> = document::Entity::find()
            .select_only()
            .columns([document::Column::Source, document::Column::FileName])
            .column(document::Column::KeptAt)
            .filter(document::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .into_tuple()
            .all(db)
            .await?;
        for (source, name, at) in rows {
            let at = row::instant(at).broken("document", source)?;
            files.insert(RecordId(source), (name, at));
        }
    }
    Ok(files)
}

/// The fingerprints of the documents behind these sources.
pub async fn fingerprints_of(db: &Db, sources: &[RecordId]) -> Result<Vec<(RecordId, u64)>> {
    let mut found = Vec::new();
    for sources in sources.chunks(row::MOST) {
        let rows: Vec<(Uuid, i64)> = document::Entity::find()
            .select_only()
            .columns([document::Column::Source, document::Column::Fingerprint])
            .filter(document::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .order_by_asc(document::Column::Source)
            .into_tuple()
            .all(db)
            .await?;
        let read = |(source, bits): (Uuid, i64)| (RecordId(source), bits.cast_unsigned());
        found.extend(rows.into_iter().map(read));
    }
    Ok(found)
}

/// The fingerprints of all documents, to find near-equal ones.
pub async fn fingerprints(db: &Db) -> Result<Vec<(RecordId, u64)>> {
    let rows: Vec<(Uuid, i64)> = document::Entity::find()
        .select_only()
        .columns([document::Column::Source, document::Column::Fingerprint])
        .order_by_asc(document::Column::Source)
        .into_tuple()
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|(source, bits)| (RecordId(source), bits.cast_unsigned())).collect())
}

/// The texts of these sources. A source without a document is not there.
pub async fn texts(db: &Db, sources: &[RecordId]) -> Result<HashMap<RecordId, String>> {
    let mut texts = HashMap::new();
    for sources in sources.chunks(row::MOST) {
        let rows: Vec<(Uuid, String)> = document::Entity::find()
            .select_only()
            .columns([document::Column::Source, document::Column::Text])
            .filter(document::Column::Source.is_in(sources.iter().map(|it| it.0)))
            .into_tuple()
            .all(db)
            .await?;
        texts.extend(rows.into_iter().map(|(source, text)| (RecordId(source), text)));
    }
    Ok(texts)
}

/// The words of each passage, in the order asked for. A passage of a source without a document,
/// or behind the end of its text, is empty.
pub async fn excerpts(db: &Db, passages: &[(RecordId, Passage)]) -> Result<Vec<String>> {
    let mut sources: Vec<_> = passages.iter().map(|it| it.0).collect();
    sources.sort_unstable();
    sources.dedup();
    let texts = texts(db, &sources).await?;
    let cut = |(source, passage): &(RecordId, Passage)| {
        let text = texts.get(source).map_or("", String::as_str);
        let length = passage.end.saturating_sub(passage.start);
        text.chars().skip(passage.start).take(length).collect()
    };
    Ok(passages.iter().map(cut).collect())
}

fn active(document: &Document, by: &By) -> document::ActiveModel {
    document::ActiveModel {
        source: Set(document.source.0),
        file_name: Set(row::clean(&document.file_name)),
        media_type: Set(row::clean(&document.media_type)),
        hash: Set(document.hash.clone()),
        fingerprint: Set(document.fingerprint.cast_signed()),
        size: Set(i64::try_from(document.size).unwrap_or(i64::MAX)),
        text: Set(row::clean(&document.text)),
        doubts: Set(row::to_json(&document.doubts)),
        pages: Set(row::to_json(&document.pages)),
        kept_at: Set(row::micros(by.at)),
    }
}

fn read(row: document::Model) -> Result<Document> {
    let key = row.source;
    Ok(Document {
        source: RecordId(row.source),
        file_name: row.file_name,
        media_type: row.media_type,
        hash: row.hash,
        fingerprint: row.fingerprint.cast_unsigned(),
        size: u64::try_from(row.size).broken("document", key)?,
        text: row.text,
        doubts: row::from_json(&row.doubts).broken("document", key)?,
        pages: row::from_json(&row.pages).broken("document", key)?,
    })
}
