//! Publications: what was printed, frozen as an edition, and whether it is public.

use crate::artifacts::{self, About, ArtifactId};
use crate::changes::{self, Subject};
use crate::entity::work::publication;
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx};
use domain::{Lang, PersonId};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set};
use serde_json::json;
use std::collections::HashMap;
use uuid::Uuid;

/// The word for a printed catalogue of good practices.
pub const CATALOGUE: &str = "catalogue";

/// What an edition is, when it is frozen.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    pub artifact: ArtifactId,
    pub kind: String,
    pub lang: Lang,
    /// As its colophon says it: a day.
    pub edition: String,
    /// The position in the change log that it was made at.
    pub position: u64,
}

/// An edition and whether it is public.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Publication {
    pub edition: Edition,
    /// Since when it is public, and by whom.
    pub published: Option<(Timestamp, Option<PersonId>)>,
}

/// Keeps what an artifact is. It is not public yet.
pub async fn freeze(tx: &Tx, edition: &Edition, by: &By) -> Result<()> {
    let row = publication::ActiveModel {
        artifact: Set(edition.artifact.0),
        kind: Set(edition.kind.clone()),
        lang: Set(edition.lang.tag().to_owned()),
        edition: Set(edition.edition.clone()),
        position: Set(i64::try_from(edition.position).unwrap_or(i64::MAX)),
        published_at: Set(None),
        published_by: Set(None),
    };
    publication::Entity::insert(row).exec_without_returning(tx).await?;
    let after = json!({
        "kind": edition.kind,
        "lang": edition.lang.tag(),
        "edition": edition.edition,
        "position": edition.position,
    });
    changes::note(tx, subject(edition.artifact), "frozen", (None, Some(after)), by);
    Ok(())
}

/// Makes an edition public. `false` where there is none that is not public yet.
pub async fn publish(tx: &Tx, id: ArtifactId, by: &By) -> Result<bool> {
    set(tx, id, Some(by), "published", by).await
}

/// Takes an edition back from the public. `false` where there is none that is public.
pub async fn withdraw(tx: &Tx, id: ArtifactId, by: &By) -> Result<bool> {
    set(tx, id, None, "withdrawn", by).await
}

/// Two people who press the same button at once do one thing.
async fn set(tx: &Tx, id: ArtifactId, to: Option<&By>, act: &'static str, by: &By) -> Result<bool> {
    let was = Expr::col(publication::Column::PublishedAt);
    let was = if to.is_some() { was.is_null() } else { was.is_not_null() };
    let row = publication::ActiveModel {
        published_at: Set(to.map(|it| row::micros(it.at))),
        published_by: Set(to.and_then(|it| it.person).map(|it| it.0)),
        ..Default::default()
    };
    let updated = publication::Entity::update_many()
        .set(row)
        .filter(publication::Column::Artifact.eq(id.0))
        .filter(was)
        .exec(tx)
        .await?;
    if updated.rows_affected == 0 {
        return Ok(false);
    }
    let public = |it: bool| Some(json!({ "public": it }));
    let content = (public(to.is_none()), public(to.is_some()));
    changes::note(tx, subject(id), act, content, by);
    Ok(true)
}

fn subject(id: ArtifactId) -> Subject {
    Subject::new("publication", id)
}

/// What is known of these. What was made before editions were frozen is not among them.
pub async fn of(db: &Db, ids: &[ArtifactId]) -> Result<HashMap<ArtifactId, Publication>> {
    let mut known = HashMap::new();
    for ids in ids.chunks(row::MOST) {
        let ids = ids.iter().map(|it| it.0);
        let rows = publication::Entity::find().filter(publication::Column::Artifact.is_in(ids));
        for row in rows.all(db).await? {
            let read = read(row)?;
            known.insert(read.edition.artifact, read);
        }
    }
    Ok(known)
}

/// The public ones with their files' names and sizes, last made public first. Two statements.
pub async fn public(db: &Db, limit: u64) -> Result<Vec<(Publication, About)>> {
    let rows = publication::Entity::find()
        .filter(publication::Column::PublishedAt.is_not_null())
        .order_by_desc(publication::Column::PublishedAt)
        .order_by_desc(publication::Column::Artifact)
        .limit(limit)
        .all(db)
        .await?;
    let all = rows.into_iter().map(read).collect::<Result<Vec<_>>>()?;
    let ids: Vec<ArtifactId> = all.iter().map(|it| it.edition.artifact).collect();
    let mut about = artifacts::about(db, &ids).await?;
    let all = all.into_iter().filter_map(|it| {
        let about = about.remove(&it.edition.artifact)?;
        Some((it, about))
    });
    Ok(all.collect())
}

/// The public edition of this kind and language made at this position of the log; of several, the
/// one that was made public last.
pub async fn public_at(
    db: &Db,
    (kind, lang, position): (&str, Lang, u64),
) -> Result<Option<ArtifactId>> {
    let id: Option<Uuid> = publication::Entity::find()
        .select_only()
        .column(publication::Column::Artifact)
        .filter(publication::Column::Kind.eq(kind))
        .filter(publication::Column::Lang.eq(lang.tag()))
        .filter(publication::Column::Position.eq(i64::try_from(position).unwrap_or(i64::MAX)))
        .filter(publication::Column::PublishedAt.is_not_null())
        .order_by_desc(publication::Column::PublishedAt)
        .into_tuple()
        .one(db)
        .await?;
    Ok(id.map(ArtifactId))
}

fn read(row: publication::Model) -> Result<Publication> {
    let key = row.artifact;
    let at = row.published_at.map(row::instant).transpose().broken("publication", key)?;
    Ok(Publication {
        edition: Edition {
            artifact: ArtifactId(row.artifact),
            kind: row.kind,
            lang: row.lang.parse().broken("publication", key)?,
            edition: row.edition,
            position: u64::try_from(row.position).broken("publication", key)?,
        },
        published: at.map(|it| (it, row.published_by.map(PersonId))),
    })
}
