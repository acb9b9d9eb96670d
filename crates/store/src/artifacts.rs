//! Things that were made: printed catalogues.

use crate::changes::{self, Subject};
use crate::entity::work::{artifact, artifact_bytes};
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx};
use domain::PersonId;
use jiff::Timestamp;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde::{Deserialize, Serialize};
use serde_json::json;
use std::collections::HashMap;
use std::fmt;
use std::str::FromStr;
use uuid::Uuid;

/// Which artifact.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct ArtifactId(pub Uuid);

impl fmt::Display for ArtifactId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl FromStr for ArtifactId {
    type Err = uuid::Error;

    fn from_str(text: &str) -> Result<ArtifactId, uuid::Error> {
        text.parse().map(ArtifactId)
    }
}

/// A thing that was made, with its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    pub about: About,
    pub bytes: Vec<u8>,
}

/// A thing that was made, as a list shows it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    pub id: ArtifactId,
    /// The name of the file.
    pub name: String,
    pub media_type: String,
    pub size: u64,
    pub made_by: Option<PersonId>,
    pub made_at: Timestamp,
}

pub async fn keep(
    tx: &Tx,
    name: &str,
    media_type: &str,
    bytes: &[u8],
    by: &By,
) -> Result<ArtifactId> {
    let id = ArtifactId(crate::row::new_id(by.at));
    let size = i64::try_from(bytes.len()).unwrap_or(i64::MAX);
    let row = artifact::ActiveModel {
        id: Set(id.0),
        name: Set(row::clean(name)),
        media_type: Set(row::clean(media_type)),
        size: Set(size),
        made_by: Set(by.person.map(|it| it.0)),
        made_at: Set(row::micros(by.at)),
    };
    artifact::Entity::insert(row).exec_without_returning(tx).await?;
    let whole = artifact_bytes::ActiveModel { artifact: Set(id.0), bytes: Set(bytes.to_vec()) };
    artifact_bytes::Entity::insert(whole).exec_without_returning(tx).await?;
    let after = json!({ "name": name, "media_type": media_type, "size": size });
    changes::note(tx, Subject::new("artifact", id), "created", (None, Some(after)), by);
    Ok(id)
}

pub async fn by_id(db: &Db, id: ArtifactId) -> Result<Option<Artifact>> {
    let Some(row) = artifact::Entity::find_by_id(id.0).one(db).await? else { return Ok(None) };
    let bytes = artifact_bytes::Entity::find_by_id(id.0).one(db).await?;
    let bytes = bytes.ok_or("its bytes are not there").broken("artifact", id)?.bytes;
    Ok(Some(Artifact { about: read(row)?, bytes }))
}

/// Those of these that are there, without their bytes.
pub async fn about(db: &Db, ids: &[ArtifactId]) -> Result<HashMap<ArtifactId, About>> {
    let mut about = HashMap::new();
    for ids in ids.chunks(row::MOST) {
        let rows =
            artifact::Entity::find().filter(artifact::Column::Id.is_in(ids.iter().map(|it| it.0)));
        for row in rows.all(db).await? {
            let read = read(row)?;
            about.insert(read.id, read);
        }
    }
    Ok(about)
}

/// The last that were made, newest first, without their bytes.
pub async fn recent(db: &Db, limit: u64) -> Result<Vec<About>> {
    let rows = artifact::Entity::find()
        .order_by_desc(artifact::Column::MadeAt)
        .order_by_desc(artifact::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(read).collect()
}

fn read(row: artifact::Model) -> Result<About> {
    let key = row.id;
    Ok(About {
        id: ArtifactId(row.id),
        name: row.name,
        media_type: row.media_type,
        size: u64::try_from(row.size).broken("artifact", key)?,
        made_by: row.made_by.map(PersonId),
        made_at: row::instant(row.made_at).broken("artifact", key)?,
    })
}
