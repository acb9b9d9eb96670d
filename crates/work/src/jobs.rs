//! What is done in the background: claimed from the queue, reported on, safe to run twice.
//!
//! A worker renews the hold of its job while it works. When its process is killed, the hold lapses
//! and the next worker takes the job again.

use crate::helper::{AskError, AskHelper};
use crate::subscriptions::{self, AskForYes, ForgetUnconfirmed, TellSubscribers};
use crate::{Tools, batch, catalogue, helper};
use anyhow::{Context, bail};
use domain::Lang;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::artifacts::{self, ArtifactId};
use store::batches::FileId;
use store::jobs::{self, Job, JobId};
use store::publications::{self, Edition};
use store::{By, Tx};

/// How long a worker may be silent before its job is taken again.
pub const HOLD: SignedDuration = SignedDuration::from_secs(60);

/// How often a worker says that it is still there.
const RENEW: Duration = Duration::from_secs(15);

/// How long a worker sleeps when there is nothing to do.
const SLEEP: Duration = Duration::from_secs(2);

/// So many workers at most in one process, and never more than there are processors.
const WORKERS: usize = 4;

/// A job that was taken so often takes its worker with it each time.
const MOST_ATTEMPTS: u32 = 5;

/// Prints the catalogue of good practices in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PrintCatalogue {
    pub lang: Lang,
}

impl PrintCatalogue {
    pub const NAME: &'static str = "print_catalogue";
}

/// Reads a file of a batch.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct ReadReport {
    pub file: FileId,
}

impl ReadReport {
    pub const NAME: &'static str = "read_report";
}

/// Asks for the catalogue. Asked for twice before it is printed, it is printed once.
pub async fn ask_for_catalogue(tx: &Tx, lang: Lang, by: &By) -> anyhow::Result<JobId> {
    Ok(jobs::enqueue(tx, PrintCatalogue::NAME, &PrintCatalogue { lang }, by).await?)
}

/// Asks for a file of a batch to be read.
pub async fn ask_to_read(tx: &Tx, file: FileId, by: &By) -> store::Result<JobId> {
    jobs::enqueue(tx, ReadReport::NAME, &ReadReport { file }, by).await
}

/// Works for ever, on as many jobs at once as there are processors.
pub async fn run(tools: Tools) {
    let workers = (0..workers()).map(|_| tokio::spawn(work_on(tools.clone())));
    let mut workers = Workers(workers.collect());
    for worker in &mut workers.0 {
        let _ = worker.await;
    }
}

/// Workers that stop when nobody waits for them any more.
struct Workers(Vec<tokio::task::JoinHandle<()>>);

impl Drop for Workers {
    fn drop(&mut self) {
        for worker in &self.0 {
            worker.abort();
        }
    }
}

/// How many jobs this process does at once.
pub fn workers() -> usize {
    std::thread::available_parallelism().map_or(1, usize::from).min(WORKERS)
}

async fn work_on(tools: Tools) {
    loop {
        let changed = tools.store.changed();
        match one(&tools).await {
            Ok(true) => continue,
            Ok(false) => (),
            Err(error) => tracing::error!(error = format!("{error:#}"), "the queue cannot be read"),
        }
        tokio::select! {
            () = changed => (),
            () = tokio::time::sleep(SLEEP) => (),
        }
    }
}

/// Does one job, if there is one.
pub async fn one(tools: &Tools) -> anyhow::Result<bool> {
    one_of(tools, None).await
}

/// Does one job of a kind, if there is one.
pub async fn one_of(tools: &Tools, kind: Option<&str>) -> anyhow::Result<bool> {
    let turn = (tools.node.as_str(), (tools.now)());
    let Some(job) = jobs::claim_of(&tools.store, kind, turn, HOLD).await? else {
        return Ok(false);
    };
    let worked = while_held(tools, &job).await;
    let by = By::program((tools.now)());
    let tx = tools.store.begin().await?;
    // Where another node has taken the job meanwhile, its word counts.
    let mine = match worked {
        Ok(result) => jobs::finish(&tx, &job, result, &by).await?,
        Err(error) => {
            let retry_at = retry_at(&job, &error, by.at);
            let error = format!("{error:#}");
            tracing::error!(job = %job.id, kind = job.kind, error, "a job failed");
            jobs::fail(&tx, &job, &error, retry_at, &by).await?
        }
    };
    if !mine {
        tracing::warn!(job = %job.id, "another node has this job now");
    }
    tx.commit().await?;
    Ok(true)
}

/// Works, and says now and then that it does.
async fn while_held(tools: &Tools, job: &Job) -> anyhow::Result<Option<ArtifactId>> {
    let working = work(tools, job);
    tokio::pin!(working);
    loop {
        tokio::select! {
            worked = &mut working => return worked,
            () = tokio::time::sleep(RENEW) => {
                // Whether it is still this worker's is asked at the end.
                if let Err(error) = jobs::hold(&tools.store, job, (tools.now)() + HOLD).await {
                    tracing::warn!(job = %job.id, %error, "the hold of a job was not renewed");
                }
            }
        }
    }
}

/// When a failed job is tried again. A catalogue is asked for again by whoever wants it.
fn retry_at(job: &Job, error: &anyhow::Error, now: Timestamp) -> Option<Timestamp> {
    let for_good = error.downcast_ref::<AskError>().is_some_and(AskError::is_for_good);
    let (most, wait) = match job.kind.as_str() {
        ReadReport::NAME => (MOST_ATTEMPTS, 5),
        AskHelper::NAME if !for_good => (3, 60),
        // A mail server that is being mended is there again within the hour or two.
        AskForYes::NAME | TellSubscribers::NAME => (MOST_ATTEMPTS, 600),
        ForgetUnconfirmed::NAME => (MOST_ATTEMPTS, 60),
        _ => return None,
    };
    let again = job.attempts < most;
    again.then(|| now + SignedDuration::from_secs(wait * i64::from(job.attempts)))
}

async fn work(tools: &Tools, job: &Job) -> anyhow::Result<Option<ArtifactId>> {
    if job.attempts > MOST_ATTEMPTS {
        bail!("it was begun {MOST_ATTEMPTS} times and never came to an end");
    }
    match job.kind.as_str() {
        PrintCatalogue::NAME => {
            let args: PrintCatalogue = serde_json::from_value(job.args.clone())?;
            print_catalogue(tools, job, args.lang).await.map(Some)
        }
        ReadReport::NAME => {
            let args: ReadReport = serde_json::from_value(job.args.clone())?;
            batch::read(tools, args.file).await.map(|()| None)
        }
        AskHelper::NAME => {
            let args: AskHelper = serde_json::from_value(job.args.clone())?;
            helper::suggest(tools, job, args.source).await.map(|()| None)
        }
        AskForYes::NAME => {
            let args: AskForYes = serde_json::from_value(job.args.clone())?;
            subscriptions::ask_for_yes(tools, job, args.subscription).await.map(|()| None)
        }
        ForgetUnconfirmed::NAME => {
            let args: ForgetUnconfirmed = serde_json::from_value(job.args.clone())?;
            subscriptions::forget(tools, args.subscription).await.map(|()| None)
        }
        TellSubscribers::NAME => subscriptions::tell(tools, job).await.map(|()| None),
        other => bail!("there is no job called `{other}`"),
    }
}

async fn print_catalogue(tools: &Tools, job: &Job, lang: Lang) -> anyhow::Result<ArtifactId> {
    let book = catalogue::collect(tools.store.db(), lang, (tools.now)()).await?;
    let (edition, position) = (book.edition.clone(), book.position);
    jobs::progress(&tools.store, job, 0.2, None).await?;
    let printed = tokio::task::spawn_blocking(move || press::catalogue(&book)).await?;
    let printed = printed.context("the catalogue cannot be printed")?;
    jobs::progress(&tools.store, job, 0.9, None).await?;
    let by = By::program((tools.now)());
    let tx = tools.store.begin().await?;
    let name = catalogue::file_name(lang);
    let artifact = artifacts::keep(&tx, &name, "application/pdf", &printed.pdf, &by).await?;
    let kind = publications::CATALOGUE.to_owned();
    let edition = Edition { artifact, kind, lang, edition, position };
    publications::freeze(&tx, &edition, &by).await?;
    tx.commit().await?;
    Ok(artifact)
}
