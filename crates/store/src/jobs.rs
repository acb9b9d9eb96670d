//! What happens later: a queue in the database, so that a job is written with its cause.
//!
//! ```text
//!             claim            finish
//! waiting ───────────▶ running ──────▶ done
//!    ▲ ▲                │   │ fail, for good
//!    │ └── fail, later ─┘   └────────▶ failed
//!    └──── the hold lapses (it is taken again while running)
//! ```
//!
//! A worker holds its job for a while and renews the hold. A job whose hold has lapsed is taken by
//! whoever comes next: its worker is gone. So jobs must be safe to run twice.

mod task;

pub use task::{Job, JobId, JobState};

use crate::artifacts::ArtifactId;
use crate::changes::{self, Subject};
use crate::entity::work::job;
use crate::row::{self, Broken};
use crate::{By, Db, Result, Store, Tx};
use jiff::{SignedDuration, Timestamp};
use sea_orm::sea_query::{ExprTrait, LockBehavior, LockType, Query, SelectStatement};
use sea_orm::{
    ColumnTrait, Condition, ConnectionTrait, DbBackend, EntityTrait, FromQueryResult, Iterable,
    QueryFilter, QueryOrder, QuerySelect, Set,
};
use serde::Serialize;
use serde_json::json;

/// Asks for a job. The same job asked for twice before it runs is one row, and this its id.
pub async fn enqueue(tx: &Tx, kind: &str, args: &impl Serialize, by: &By) -> Result<JobId> {
    enqueue_after(tx, kind, args, by.at, by).await
}

/// As [`enqueue`], not to be taken before `run_after`.
pub async fn enqueue_after(
    tx: &Tx,
    kind: &str,
    args: &impl Serialize,
    run_after: Timestamp,
    by: &By,
) -> Result<JobId> {
    let args = serde_json::to_value(args).broken("job", kind)?;
    let text = args.to_string();
    let id = JobId(row::new_id(by.at));
    let row = task::new(id, kind, &text, (run_after, by.at));
    let twice = sea_orm::sea_query::OnConflict::new().do_nothing().to_owned();
    let kept =
        job::Entity::insert(row).on_conflict(twice).try_insert().exec_without_returning(tx).await?;
    if matches!(kept, sea_orm::TryInsertResult::Inserted(1..)) {
        let after = json!({ "kind": kind, "args": args });
        changes::note(tx, Subject::new("job", id), "created", (None, Some(after)), by);
        return Ok(id);
    }
    let there = job::Entity::find()
        .filter(job::Column::Kind.eq(kind))
        .filter(job::Column::Args.eq(text))
        .filter(job::Column::State.eq(JobState::Waiting.name()))
        .one(tx)
        .await?;
    there.map(|it| JobId(it.id)).ok_or("was asked for and is gone").broken("job", kind)
}

/// Takes the job whose turn it is, for `hold`. Two who ask at once never get the same.
pub async fn claim(
    store: &Store,
    node: &str,
    now: Timestamp,
    hold: SignedDuration,
) -> Result<Option<Job>> {
    claim_of(store, None, (node, now), hold).await
}

/// As [`claim`], of one kind alone.
pub async fn claim_of(
    store: &Store,
    kind: Option<&str>,
    (node, now): (&str, Timestamp),
    hold: SignedDuration,
) -> Result<Option<Job>> {
    // A node with nothing to do asks often, and must not keep writers waiting.
    if store.db().query_one(&turn(kind, now)).await?.is_none() {
        return Ok(None);
    }
    let tx = store.begin().await?;
    let mut turn = turn(kind, now);
    if tx.get_database_backend() == DbBackend::Postgres {
        turn.lock_with_behavior(LockType::Update, LockBehavior::SkipLocked);
    }
    let mut take = Query::update();
    take.table(job::Entity)
        .value(job::Column::State, JobState::Running.name())
        .value(job::Column::Node, node)
        .value(job::Column::HeldUntil, row::micros(now + hold))
        .value(job::Column::ChangedAt, row::micros(now))
        .value(job::Column::Attempts, job::Column::Attempts.into_expr().add(1))
        .and_where(job::Column::Id.in_subquery(turn))
        .returning(Query::returning().columns(job::Column::iter()));
    let taken = tx.query_one(&take).await?;
    let taken = taken.map(|it| job::Model::from_query_result(&it, "")).transpose()?;
    let taken = taken.map(task::read).transpose()?;
    tx.commit().await?;
    Ok(taken)
}

/// The job whose turn it is: it waits and may run, or its worker is gone.
fn turn(kind: Option<&str>, now: Timestamp) -> SelectStatement {
    let at = row::micros(now);
    let waits = job::Column::State.eq(JobState::Waiting.name());
    let runs = job::Column::State.eq(JobState::Running.name());
    let ready = Condition::any()
        .add(waits.and(job::Column::RunAfter.lte(at)))
        .add(runs.and(job::Column::HeldUntil.lte(at)));
    let of_kind = Condition::all().add_option(kind.map(|it| job::Column::Kind.eq(it)));
    Query::select()
        .column(job::Column::Id)
        .from(job::Entity)
        .cond_where(ready)
        .cond_where(of_kind)
        .order_by(job::Column::RunAfter, sea_orm::Order::Asc)
        .order_by(job::Column::Id, sea_orm::Order::Asc)
        .limit(1)
        .take()
}

/// Renews the hold. `false` where the job is no longer this node's: it must stop.
pub async fn hold(store: &Store, job: &Job, until: Timestamp) -> Result<bool> {
    let columns =
        job::ActiveModel { held_until: Set(Some(row::micros(until))), ..Default::default() };
    mine(store, job, columns).await
}

/// Says how far it is, between 0 and 1, and what it is doing.
pub async fn progress(store: &Store, job: &Job, done: f64, note: Option<&str>) -> Result<bool> {
    let columns = job::ActiveModel {
        progress: Set(done.clamp(0.0, 1.0)),
        note: Set(note.map(row::clean)),
        ..Default::default()
    };
    mine(store, job, columns).await
}

/// It is done. `false` where the job is no longer this node's: then nothing was written.
pub async fn finish(tx: &Tx, job: &Job, result: Option<ArtifactId>, by: &By) -> Result<bool> {
    let columns = job::ActiveModel {
        state: Set(JobState::Done.name().to_owned()),
        progress: Set(1.0),
        held_until: Set(None),
        result: Set(result.map(|it| it.0)),
        changed_at: Set(row::micros(by.at)),
        ..Default::default()
    };
    let kept = update(tx, job, columns).await?;
    if kept {
        let after = json!({ "kind": job.kind, "result": result });
        changes::note(tx, Subject::new("job", job.id), "done", (None, Some(after)), by);
    }
    Ok(kept)
}

/// It went wrong: to be tried again at `retry_at`, or never. `false` as in [`finish`].
pub async fn fail(
    tx: &Tx,
    job: &Job,
    message: &str,
    retry_at: Option<Timestamp>,
    by: &By,
) -> Result<bool> {
    // The same job may have been asked for again while this one ran: then that one is the retry.
    let again = match retry_at {
        Some(at) if !waits(tx, job).await? => Some(at),
        _ => None,
    };
    let state = if again.is_some() { JobState::Waiting } else { JobState::Failed };
    let mut columns = job::ActiveModel {
        state: Set(state.name().to_owned()),
        note: Set(Some(row::clean(message))),
        held_until: Set(None),
        changed_at: Set(row::micros(by.at)),
        ..Default::default()
    };
    if let Some(at) = again {
        columns.run_after = Set(row::micros(at));
    }
    let kept = update(tx, job, columns).await?;
    if kept {
        let after = json!({ "kind": job.kind, "message": message, "again": again });
        changes::note(tx, Subject::new("job", job.id), "failed", (None, Some(after)), by);
    }
    Ok(kept)
}

pub async fn by_id(db: &Db, id: JobId) -> Result<Option<Job>> {
    job::Entity::find_by_id(id.0).one(db).await?.map(task::read).transpose()
}

/// The last of a kind that were asked for, newest first.
pub async fn recent(db: &Db, kind: &str, limit: u64) -> Result<Vec<Job>> {
    let rows = job::Entity::find()
        .filter(job::Column::Kind.eq(kind))
        .order_by_desc(job::Column::Id)
        .limit(limit)
        .all(db)
        .await?;
    rows.into_iter().map(task::read).collect()
}

/// These jobs, in no order.
pub async fn by_ids(db: &Db, ids: &[JobId]) -> Result<Vec<Job>> {
    let mut jobs = Vec::new();
    for ids in ids.chunks(row::MOST) {
        let found = job::Entity::find().filter(job::Column::Id.is_in(ids.iter().map(|it| it.0)));
        jobs.extend(found.all(db).await?);
    }
    jobs.into_iter().map(task::read).collect()
}

async fn waits(tx: &Tx, job: &Job) -> Result<bool> {
    let same = job::Entity::find()
        .filter(job::Column::Kind.eq(&job.kind))
        .filter(job::Column::Args.eq(job.args.to_string()))
        .filter(job::Column::State.eq(JobState::Waiting.name()));
    Ok(same.one(tx).await?.is_some())
}

/// Changes a running job that this node still has.
async fn mine(store: &Store, job: &Job, columns: job::ActiveModel) -> Result<bool> {
    let tx = store.begin().await?;
    let changed = update(&tx, job, columns).await?;
    tx.commit().await?;
    Ok(changed)
}

async fn update(tx: &Tx, job: &Job, columns: job::ActiveModel) -> Result<bool> {
    let updated = job::Entity::update_many()
        .set(columns)
        .filter(job::Column::Id.eq(job.id.0))
        .filter(job::Column::State.eq(JobState::Running.name()))
        .filter(job::Column::Attempts.eq(i64::from(job.attempts)))
        .exec(tx)
        .await?;
    Ok(updated.rows_affected > 0)
}
