//! `ayni bench`: what the program takes, measured on this machine, as a table in Markdown.
//!
//! Everything is measured through the program's own paths: the server is this binary, started
//! anew; pages are asked for over loopback; the catalogue is collected from a database.

mod filled;
mod load;
mod parts;
mod server;

use crate::{now, progress};
use std::path::PathBuf;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// How many records the database has.
    #[arg(long, default_value_t = 10_000)]
    records: usize,
    /// How many texts the search index has.
    #[arg(long, default_value_t = 100_000)]
    texts: usize,
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
    let scratch = args.scratch.unwrap_or_else(std::env::temp_dir);
    let folder = scratch.join(format!("ayni-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let measured = measure(&folder, args.records, args.texts).await;
    std::fs::remove_dir_all(&folder)?;
    print(&measured?);
    Ok(())
}

async fn measure(
    folder: &std::path::Path,
    records: usize,
    texts: usize,
) -> anyhow::Result<Vec<Measured>> {
    let steps = progress::bar(5, "filling a database");
    let home = filled::database(&folder.join("data"), records).await?;
    steps.inc(1);
    steps.set_message("the server");
    let mut all = server::measure(&home, records).await?;
    steps.inc(1);
    steps.set_message("the catalogue");
    all.extend(parts::catalogue(&home, folder).await?);
    steps.inc(1);
    steps.set_message("the harvest");
    all.extend(parts::harvest()?);
    steps.inc(1);
    steps.set_message("the search");
    let index = folder.join("search");
    all.extend(tokio::task::spawn_blocking(move || parts::search(&index, texts)).await??);
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
