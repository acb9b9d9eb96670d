//! `ayni import reports`
//!
//! The same batches as at the desk: what was kept and not yet read when the command is stopped is
//! read by the server, or by the command given again.

use crate::format::Format;
use crate::helping::Helping;
use crate::instance::{Home, by_command};
use crate::{folder, progress};
use anyhow::{Context, bail};
use domain::Kind;
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Duration;
use store::batches::{self, BatchFile, BatchId, Became};
use store::jobs::{self, JobState};
use store::{Store, records};
use tokio::task::JoinSet;
use work::Tools;
use work::batch::{self, Brought, Piece};
use work::jobs::{ReadReport, one_of, workers};

/// So many files are one batch, which is one page at the desk.
const BATCH: usize = 500;

/// A file as large as the reader takes; what is larger is named and not even opened.
const LONGEST: u64 = harvest::LIMIT;

/// How often the bar looks how far it is.
const LOOK: Duration = Duration::from_millis(200);

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    home: Home,
    #[command(flatten)]
    helping: Helping,
    /// The folder; those below it too. Hidden files are left.
    folder: PathBuf,
    /// What they are called together, on the page of the desk that shows them.
    #[arg(long)]
    title: Option<String>,
    /// None of them ever leaves the desk.
    #[arg(long)]
    confidential: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub async fn run(args: Args) -> anyhow::Result<ExitCode> {
    if !args.folder.is_dir() {
        bail!("{} is not a folder", args.folder.display());
    }
    let files = folder::files(&args.folder)?;
    let helper = args.helping.helper()?;
    let tools = Tools { helper, ..args.home.open().await? };
    if records::all(tools.store.db(), Kind::Place).await?.is_empty() {
        bail!(
            "the places and themes are not loaded; `ayni demo` or `ayni user add` does that first"
        );
    }
    let batches = bring(&tools.store, &args, &files).await?;
    read_all(&tools, &batches, files.len()).await?;
    let mut all = Vec::new();
    for batch in batches {
        all.extend(batches::files(tools.store.db(), batch).await?);
    }
    match args.format {
        Format::Table => all.iter().for_each(print),
        Format::Json => {
            let told: Vec<_> = all.iter().map(told).collect();
            println!("{}", serde_json::to_string_pretty(&told)?);
        }
    }
    let left = all.iter().filter(|it| it.became.source().is_none()).count();
    if left > 0 {
        eprintln!("ayni: {left} of {} files were not taken", all.len());
        return Ok(ExitCode::FAILURE);
    }
    Ok(ExitCode::SUCCESS)
}

/// Keeps the files, one transaction each: the folder may be larger than the memory.
async fn bring(store: &Store, args: &Args, files: &[PathBuf]) -> anyhow::Result<Vec<BatchId>> {
    let by = by_command("import reports");
    let bar = progress::bar(files.len() as u64, "kept");
    let own = args.folder.file_name().map(|it| it.to_string_lossy().into_owned());
    let title = args.title.clone().or(own).unwrap_or_default();
    let brought = Brought { title, confidential: args.confidential, ..Brought::default() };
    let mut batches = Vec::new();
    for files in files.chunks(BATCH) {
        let tx = store.begin().await?;
        let batch = batch::open(&tx, &brought, &by).await?;
        tx.commit().await?;
        batches.push(batch);
        for (position, file) in files.iter().enumerate() {
            let piece = piece(&args.folder, file)?;
            let tx = store.begin().await?;
            batch::add(&tx, batch, (position, piece), &by).await?;
            tx.commit().await?;
            bar.inc(1);
        }
    }
    bar.finish_and_clear();
    Ok(batches)
}

fn piece(folder: &Path, file: &Path) -> anyhow::Result<Piece> {
    let name = file.strip_prefix(folder).unwrap_or(file).display().to_string();
    let size = std::fs::metadata(file).with_context(|| format!("cannot read {name}"))?.len();
    if size > LONGEST {
        return Ok(Piece { name, size, content: Err("refusal-too-large") });
    }
    let content = Ok(std::fs::read(file).with_context(|| format!("cannot read {name}"))?);
    Ok(Piece { name, size, content })
}

/// Reads what waits, by as many workers as the machine has processors. A server that runs on the
/// same database takes its part.
async fn read_all(tools: &Tools, batches: &[BatchId], files: usize) -> anyhow::Result<()> {
    let bar = progress::bar(files as u64, "read");
    let watching = async {
        loop {
            let counts = batches::counts(tools.store.db(), batches).await?;
            bar.set_position(counts.values().map(|it| it.settled()).sum());
            tokio::time::sleep(LOOK).await;
        }
    };
    let working = async {
        while is_under_way(&tools.store, batches).await? {
            let mut working = JoinSet::new();
            for _ in 0..workers() {
                working.spawn(until_idle(tools.clone()));
            }
            while let Some(worker) = working.join_next().await {
                worker.context("a worker broke off")??;
            }
            tokio::time::sleep(LOOK).await;
        }
        anyhow::Ok(())
    };
    let worked: anyhow::Result<()> = tokio::select! {
        watched = watching => watched,
        worked = working => worked,
    };
    bar.finish_and_clear();
    worked
}

async fn until_idle(tools: Tools) -> anyhow::Result<()> {
    while one_of(&tools, Some(ReadReport::NAME)).await? {}
    Ok(())
}

/// Whether something is being read, by whomever, or waits for another try.
async fn is_under_way(store: &Store, batches: &[BatchId]) -> anyhow::Result<bool> {
    for batch in batches {
        let files = batches::files(store.db(), *batch).await?;
        let waiting: Vec<_> = files
            .iter()
            .filter(|it| it.became == Became::Waiting)
            .filter_map(|it| it.job)
            .collect();
        let jobs = jobs::by_ids(store.db(), &waiting).await?;
        if jobs.iter().any(|it| matches!(it.state, JobState::Waiting | JobState::Running)) {
            return Ok(true);
        }
    }
    Ok(false)
}

fn print(file: &BatchFile) {
    let said = match &file.became {
        Became::Refused { reason } => words::say(domain::Lang::En, reason),
        Became::Waiting => "is kept, and read by the server".to_owned(),
        Became::Read { .. } | Became::Known { .. } => String::new(),
    };
    println!("{:<8} {} {said}", file.became.name(), file.name);
}

fn told(file: &BatchFile) -> Value {
    let reason = match &file.became {
        Became::Refused { reason } => Some(reason),
        Became::Waiting | Became::Read { .. } | Became::Known { .. } => None,
    };
    json!({
        "file": file.name,
        "size": file.size,
        "state": file.became.name(),
        "source": file.became.source(),
        "reason": reason,
    })
}
