//! `ayni import`

mod reports;

use crate::format::Format;
use crate::instance::{Home, by_command};
use crate::progress;
use anyhow::{Context, bail};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use store::Store;
use work::portfolio::{self, Line, Preview, Row, Verdict};

#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// Tables of actions, events, declared figures and organisations (CSV), told line by line before they are taken.
    Portfolio(Args),
    /// A folder of reports: each is kept and read, and its proposals lie on the table.
    Reports(reports::Args),
}

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    home: Home,
    /// CSV files. Which table each is, its columns say.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Take them. Without this, nothing is written.
    #[arg(long)]
    yes: bool,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub async fn run(what: What) -> anyhow::Result<ExitCode> {
    match what {
        What::Portfolio(args) => tables(args).await,
        What::Reports(args) => reports::run(args).await,
    }
}

async fn tables(args: Args) -> anyhow::Result<ExitCode> {
    let files: Vec<_> = args.files.iter().map(|it| read(it)).collect::<anyhow::Result<_>>()?;
    let store = args.home.store().await?;
    let preview = portfolio::preview(store.db(), &files).await?;
    match args.format {
        Format::Table => print(&preview),
        Format::Json => println!("{}", serde_json::to_string_pretty(&json(&preview))?),
    }
    if preview.refused() > 0 {
        eprintln!("ayni: {} lines are refused; nothing of the files was taken", preview.refused());
        return Ok(ExitCode::FAILURE);
    }
    if args.yes {
        take(&store, &files).await?;
    } else {
        eprintln!("Nothing was taken. Give --yes to take these lines.");
    }
    Ok(ExitCode::SUCCESS)
}

fn read(file: &Path) -> anyhow::Result<(String, Vec<Row>)> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let rows = portfolio::read(&bytes).with_context(|| file.display().to_string())?;
    let name = file.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    Ok((name, rows))
}

async fn take(store: &Store, files: &[(String, Vec<Row>)]) -> anyhow::Result<()> {
    let places = store::records::all(store.db(), domain::Kind::Place).await?;
    if places.is_empty() {
        bail!(
            "the places and themes are not loaded; `ayni demo` or `ayni user add` does that first"
        );
    }
    let lines = files.iter().map(|(_, rows)| rows.len() as u64).sum();
    let bar = progress::bar(lines, "lines");
    let by = by_command("import portfolio");
    let taken = portfolio::take_telling(store, files, &by, || bar.inc(1)).await;
    bar.finish_and_clear();
    let taken = taken?;
    eprintln!(
        "{} records, {} more claims, {} lines known before.",
        taken.added, taken.claims, taken.same
    );
    Ok(())
}

fn print(preview: &Preview) {
    for it in &preview.lines {
        println!("{:<8} {}:{:<4} {}", word(it), it.file, it.line, it.title);
        for wrong in &it.wrong {
            println!("{:<8} {}:{:<4} {wrong}", "", it.file, it.line);
        }
    }
}

fn word(line: &Line) -> &'static str {
    match line.verdict {
        Verdict::Add => "add",
        Verdict::Claim => "claim",
        Verdict::Same => "same",
        Verdict::Refuse => "refuse",
    }
}

fn json(preview: &Preview) -> serde_json::Value {
    let line = |it: &Line| {
        let wrong: Vec<_> = it
            .wrong
            .iter()
            .map(|wrong| serde_json::json!({"column": wrong.column, "problem": wrong.problem.to_string()}))
            .collect();
        serde_json::json!({"file": it.file, "line": it.line, "title": it.title, "verdict": word(it), "wrong": wrong})
    };
    preview.lines.iter().map(line).collect()
}
