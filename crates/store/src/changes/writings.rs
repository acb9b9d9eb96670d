//! Who wrote what stands in a record: its versions, read in the order of the log.
//!
//! The next edition is written in a draft beside what is published. So the versions of the draft
//! are read with those of the published record; and the other way round.

use crate::entity::spine::change;
use crate::row::{self, Broken};
use crate::{Db, Result, records};
use domain::{Kind, PersonId, Record, RecordId, Writings};
use jiff::Timestamp;
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, QuerySelect};
use std::collections::HashSet;
use uuid::Uuid;

/// Only practices have next editions. In the words of the index that `m0015_next_of` makes: a
/// report has thousands of lines that belong to it.
const OF_NEXT: &str = "subject_kind = 'practice'";

/// What a record was after a change.
struct Version {
    seq: i64,
    at: Timestamp,
    person: Option<PersonId>,
    record: Record,
}

/// Who wrote what stands in these records. One statement for a thousand of them, and one more where
/// some are next editions.
pub async fn writings(db: &Db, of: &[RecordId]) -> Result<Writings> {
    let mut all = versions(db, of).await?;
    let more: HashSet<RecordId> = all.iter().filter_map(|it| it.record.next_of).collect();
    let more: Vec<RecordId> = more.into_iter().filter(|it| !of.contains(it)).collect();
    if !more.is_empty() {
        all.extend(versions(db, &more).await?);
    }
    all.sort_by_key(|it| it.seq);
    all.dedup_by_key(|it| it.seq);
    let mut writings = Writings::default();
    for version in all {
        writings.read(version.record, version.person, version.at);
    }
    Ok(writings)
}

async fn versions(db: &Db, of: &[RecordId]) -> Result<Vec<Version>> {
    let mut all = Vec::new();
    let kinds = Kind::ALL.map(Kind::name);
    for ids in of.chunks(row::MOST / 2) {
        let ids: Vec<String> = ids.iter().map(RecordId::to_string).collect();
        let own = change::Column::SubjectId.is_in(&ids);
        let rows: Vec<(i64, i64, Option<Uuid>, String)> = change::Entity::find()
            .select_only()
            .columns([change::Column::Seq, change::Column::At])
            .columns([change::Column::Person, change::Column::After])
            .filter(own.or(change::Column::PartOf.is_in(&ids).and(Expr::cust(OF_NEXT))))
            .filter(change::Column::SubjectKind.is_in(kinds))
            .filter(change::Column::After.is_not_null())
            .order_by_asc(change::Column::Seq)
            .into_tuple()
            .all(db)
            .await?;
        for (seq, at, person, after) in rows {
            let record = row::from_json(&after).and_then(|it| records::from_json(&it));
            let record = record.broken("change", seq)?;
            let at = row::instant(at).broken("change", seq)?;
            all.push(Version { seq, at, person: person.map(PersonId), record });
        }
    }
    Ok(all)
}
