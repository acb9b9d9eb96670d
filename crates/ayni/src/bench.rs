//! `ayni bench`: what the program takes, measured on this machine, as a table in Markdown.
//!
//! Everything is measured through the program's own paths: the server is this binary, started
//! anew; pages are asked for over loopback; the catalogue is collected from a database.

mod filled;
mod load;
mod pages;
mod parts;
mod server;

use crate::{now, progress};
use clap::ValueEnum;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What can be measured by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum Part {
    /// A start, memory, a page beside a bare handler.
    Server,
    /// Every kind of public page, and all of them mixed.
    Pages,
    Catalogue,
    Harvest,
    Search,
}

#[derive(Debug, clap::Args)]
pub struct Args {
    /// What to measure. [default: all of it]
    #[arg(long, value_enum, value_delimiter = ',')]
    parts: Vec<Part>,
    /// How many records the database has.
    #[arg(long, default_value_t = 10_000)]
    records: usize,
    /// How many texts the search index has.
    #[arg(long, default_value_t = 100_000)]
    texts: usize,
    /// How many seconds each load lasts.
    #[arg(long, default_value_t = 4.0)]
    seconds: f64,
    /// Where to put what is measured; removed afterwards. [default: the system's folder]
    #[arg(long, value_name = "FOLDER")]
    scratch: Option<PathBuf>,
    /// Serves the bytes of a file by a bare handler: what the pages are compared with.
    #[arg(long, value_name = "FILE", hide = true)]
    bare: Option<PathBuf>,
}

/// One line of the table.
pub struct Measured {
    what: String,
    found: String,
    wanted: &'static str,
}

impl Measured {
    pub fn new(
        what: impl Into<String>,
        found: impl Into<String>,
        wanted: &'static str,
    ) -> Measured {
        Measured { what: what.into(), found: found.into(), wanted }
    }
}

pub async fn run(args: Args) -> anyhow::Result<()> {
    if let Some(file) = &args.bare {
        return server::serve_bare(file).await;
    }
    let scratch = args.scratch.clone().unwrap_or_else(std::env::temp_dir);
    let folder = scratch.join(format!("ayni-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = measure(&folder, &args).await;
    std::fs::remove_dir_all(&folder)?;
    print(&measured?);
    Ok(())
}

async fn measure(folder: &Path, args: &Args) -> anyhow::Result<Vec<Measured>> {
    let Args { records, texts, .. } = *args;
    let lasting = Duration::try_from_secs_f64(args.seconds)?;
    let mut parts = Part::value_variants().to_vec();
    parts.retain(|it| args.parts.is_empty() || args.parts.contains(it));
    let steps = progress::bar(1 + parts.len() as u64, "filling a database");
    let home = filled::database(&folder.join("data"), records).await?;
    let mut all = Vec::new();
    for part in parts {
        steps.inc(1);
        let name = part.to_possible_value().map(|it| it.get_name().to_owned());
        steps.set_message(name.unwrap_or_default());
        all.extend(match part {
            Part::Server => server::measure(&home, records, lasting).await?,
            Part::Pages => pages::measure(&home, records, lasting).await?,
            Part::Catalogue => parts::catalogue(&home, folder).await?,
            Part::Harvest => parts::harvest(args.texts)?,
            Part::Search => {
                let index = folder.join("search");
                tokio::task::spawn_blocking(move || parts::search(&index, texts)).await??
            }
        });
    }
    steps.finish_and_clear();
    Ok(all)
}

fn print(all: &[Measured]) {
    println!("{}, {}", machine(), now().strftime("%Y-%m-%d"));
    println!("\n| what | measured | wanted |\n|---|---|---|");
    for it in all {
        println!("| {} | {} | {} |", it.what, it.found, it.wanted);
    }
}

/// The processor, as the system names it.
fn machine() -> String {
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|it| it.strip_prefix("model name")?.split_once(": "));
    let model = model.map_or("unknown processor", |(_, name)| name);
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    format!("{model}, {cores} cores")
}
