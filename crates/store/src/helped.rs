//! What a helper model was asked about a report, and which proposals are its suggestions.

use crate::changes::{self, Subject};
use crate::entity::work::{helped, suggestion};
use crate::jobs::JobId;
use crate::row::{self, Broken};
use crate::{By, Db, Result, Tx};
use domain::{ProposalId, RecordId};
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use serde_json::json;
use std::collections::HashMap;

/// A report about which a model is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Helped {
    /// Who asks.
    pub job: JobId,
    /// Nothing until the model has answered.
    pub answered: Option<Answered>,
}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    pub model: String,
    pub host: String,
    /// How many proposals were laid on the table.
    pub suggested: u64,
    /// How many had no passage that stands in the text word for word.
    pub dropped: u64,
}

/// Notes which job asks about a report. Asked again, the newer job counts.
pub async fn ask(tx: &Tx, source: RecordId, job: JobId, by: &By) -> Result<()> {
    let row = helped::ActiveModel {
        source: Set(source.0),
        job: Set(job.0),
        changed_at: Set(row::micros(by.at)),
        ..Default::default()
    };
    let again = sea_orm::sea_query::OnConflict::column(helped::Column::Source)
        .update_columns([helped::Column::Job, helped::Column::ChangedAt])
        .to_owned();
    helped::Entity::insert(row).on_conflict(again).exec_without_returning(tx).await?;
    let after = json!({ "job": job.to_string() });
    changes::note(tx, subject(source), "asked", (None, Some(after)), by);
    Ok(())
}

/// Notes the answer, and which proposals came of it.
pub async fn answer(
    tx: &Tx,
    source: RecordId,
    answered: &Answered,
    proposals: &[ProposalId],
    by: &By,
) -> Result<()> {
    let number = |it: u64| Set(Some(i64::try_from(it).unwrap_or(i64::MAX)));
    let columns = helped::ActiveModel {
        helper: Set(Some(row::clean(&answered.model))),
        host: Set(Some(row::clean(&answered.host))),
        suggested: number(answered.suggested),
        dropped: number(answered.dropped),
        changed_at: Set(row::micros(by.at)),
        ..Default::default()
    };
    let update = helped::Entity::update_many().set(columns);
    update.filter(helped::Column::Source.eq(source.0)).exec(tx).await?;
    for proposals in proposals.chunks(row::MOST) {
        let rows = proposals.iter().map(|it| suggestion::ActiveModel {
            proposal: Set(it.0),
            source: Set(source.0),
            helper: Set(row::clean(&answered.model)),
        });
        suggestion::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    let after = json!({
        "model": answered.model,
        "host": answered.host,
        "suggested": answered.suggested,
        "dropped": answered.dropped,
    });
    changes::note(tx, subject(source), "answered", (None, Some(after)), by);
    Ok(())
}

pub async fn of_source(db: &Db, source: RecordId) -> Result<Option<Helped>> {
    helped::Entity::find_by_id(source.0).one(db).await?.map(read).transpose()
}

/// Which proposals of a source a model suggested, and which model.
pub async fn suggestions(db: &Db, source: RecordId) -> Result<HashMap<ProposalId, String>> {
    let rows = suggestion::Entity::find()
        .filter(suggestion::Column::Source.eq(source.0))
        .order_by_asc(suggestion::Column::Proposal)
        .all(db)
        .await?;
    Ok(rows.into_iter().map(|it| (ProposalId(it.proposal), it.helper)).collect())
}

fn subject(source: RecordId) -> Subject {
    Subject::new("helper", source).part_of(source)
}

fn read(row: helped::Model) -> Result<Helped> {
    let key = row.source;
    let number = |it: Option<i64>| u64::try_from(it.unwrap_or_default()).broken("helped", key);
    let answered = match (row.helper, row.host) {
        (Some(model), Some(host)) => {
            let (suggested, dropped) = (number(row.suggested)?, number(row.dropped)?);
            Some(Answered { model, host, suggested, dropped })
        }
        _ => None,
    };
    Ok(Helped { job: JobId(row.job), answered })
}
