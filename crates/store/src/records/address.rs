//! The addresses that a draft had before its title was changed, by the log.
//!
//! They stay its own: a form that somebody has open at one comes back to the record that it was
//! made from, and never to another that is called so since.

use super::read;
use crate::changes::{self, Subject};
use crate::entity::spine::change;
use crate::row::Broken;
use crate::{By, Db, Result, Tx};
use domain::{Kind, Record, RecordId, Slug};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder};
use serde_json::json;

const KIND: &str = "address";

/// Notes that a record has another address than it had.
pub(super) fn note(tx: &Tx, before: &Record, after: &Record, by: &By) {
    let subject = Subject::new(KIND, id(before.kind, before.slug.as_str())).part_of(after.id);
    let slug = |it: &Record| Some(json!({ "slug": it.slug.to_string() }));
    changes::note(tx, subject, "readdressed", (slug(before), slug(after)), by);
}

/// The record that had an address before its title was changed.
pub async fn formerly(db: &Db, kind: Kind, slug: &Slug) -> Result<Option<Record>> {
    match owner(db, kind, slug).await? {
        Some(id) => read::by_id(db, id).await,
        None => Ok(None),
    }
}

/// Who had an address last.
async fn owner(db: &Db, kind: Kind, slug: &Slug) -> Result<Option<RecordId>> {
    let last = change::Entity::find()
        .filter(change::Column::SubjectId.eq(id(kind, slug.as_str())))
        .filter(change::Column::SubjectKind.eq(KIND))
        .order_by_desc(change::Column::Seq)
        .one(db)
        .await?;
    let Some(last) = last else { return Ok(None) };
    let owner = last.part_of.as_deref().ok_or("it does not tell of what");
    let owner = owner.broken("change", last.seq)?;
    Ok(Some(owner.parse().broken("change", last.seq)?))
}

/// Whether a record cannot have an address because another had it.
pub(super) async fn is_of_another(db: &Db, record: &Record, slug: &Slug) -> Result<bool> {
    let owner = owner(db, record.kind, slug).await?;
    Ok(owner.is_some_and(|it| it != record.id))
}

fn id(kind: Kind, slug: &str) -> String {
    format!("{}/{slug}", kind.plural())
}
