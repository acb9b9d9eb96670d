//! What is done in the background: claimed from the queue, reported on, safe to run twice.

use crate::{Tools, catalogue};
use anyhow::{Context, bail};
use domain::Lang;
use jiff::SignedDuration;
use serde::{Deserialize, Serialize};
use std::time::Duration;
use store::artifacts::{self, ArtifactId};
use store::jobs::{self, Job, JobId};
use store::{By, Tx};

/// How long a worker may be silent before its job is taken again.
const HOLD: SignedDuration = SignedDuration::from_secs(300);

/// How long a worker sleeps when there is nothing to do.
const SLEEP: Duration = Duration::from_secs(2);

/// Prints the catalogue of good practices in one language.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct PrintCatalogue {
    pub lang: Lang,
}

impl PrintCatalogue {
    pub const NAME: &'static str = "print_catalogue";
}

/// Asks for the catalogue. Asked for twice before it is printed, it is printed once.
pub async fn ask_for_catalogue(tx: &Tx, lang: Lang, by: &By) -> anyhow::Result<JobId> {
    Ok(jobs::enqueue(tx, PrintCatalogue::NAME, &PrintCatalogue { lang }, by).await?)
}

/// Works for ever.
pub async fn run(tools: Tools) {
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
    let Some(job) = jobs::claim(&tools.store, &tools.node, (tools.now)(), HOLD).await? else {
        return Ok(false);
    };
    let worked = work(tools, &job).await;
    let by = By::program((tools.now)());
    let tx = tools.store.begin().await?;
    // Where another node has taken the job meanwhile, its word counts.
    let mine = match worked {
        Ok(result) => jobs::finish(&tx, &job, result, &by).await?,
        Err(error) => {
            let error = format!("{error:#}");
            tracing::error!(job = %job.id, kind = job.kind, error, "a job failed");
            jobs::fail(&tx, &job, &error, None, &by).await?
        }
    };
    if !mine {
        tracing::warn!(job = %job.id, "another node has this job now");
    }
    tx.commit().await?;
    Ok(true)
}

async fn work(tools: &Tools, job: &Job) -> anyhow::Result<Option<ArtifactId>> {
    match job.kind.as_str() {
        PrintCatalogue::NAME => {
            let args: PrintCatalogue = serde_json::from_value(job.args.clone())?;
            print_catalogue(tools, job, args.lang).await.map(Some)
        }
        other => bail!("there is no job called `{other}`"),
    }
}

async fn print_catalogue(tools: &Tools, job: &Job, lang: Lang) -> anyhow::Result<ArtifactId> {
    let book = catalogue::collect(tools.store.db(), lang, (tools.now)()).await?;
    jobs::progress(&tools.store, job, 0.2, None).await?;
    let printed = tokio::task::spawn_blocking(move || press::catalogue(&book)).await?;
    let printed = printed.context("the catalogue cannot be printed")?;
    jobs::progress(&tools.store, job, 0.9, None).await?;
    let by = By::program((tools.now)());
    let tx = tools.store.begin().await?;
    let name = catalogue::file_name(lang);
    let id = artifacts::keep(&tx, &name, "application/pdf", &printed.pdf, &by).await?;
    tx.commit().await?;
    Ok(id)
}
