//! The parts that work without a server: catalogue, harvest, search.

use super::Measured;
use super::server::millis;
use crate::instance::Home;
use crate::{demo, now, print};
use domain::Lang;
use harvest::Harvester;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};
use work::catalogue;

/// How many practices the catalogue has.
const PRACTICES: usize = 100;

/// How many bytes of text are harvested for each text that is indexed: five million by default.
const TEXT: usize = 50;

pub async fn catalogue(home: &Home, folder: &Path) -> anyhow::Result<Vec<Measured>> {
    let store = home.store().await?;
    let mut book = catalogue::collect(store.db(), (Lang::Fr, ""), now()).await?;
    store.close().await?;
    book.practices.truncate(PRACTICES);
    let main = print::write_source(&book, &folder.join("typst"))?;
    let start = Instant::now();
    let printed = tokio::task::spawn_blocking(move || press::catalogue(&book)).await??;
    let took = start.elapsed();
    let pages = f64::from(u32::try_from(printed.pages)?) / took.as_secs_f64();
    let ours = Measured::new(
        format!("the catalogue of {PRACTICES} practices, {} pages", printed.pages),
        format!("{}, {pages:.0} pages a second", millis(took)),
        "under 2 s",
    );
    Ok([ours].into_iter().chain(typst_tool(&main, took)?).collect())
}

/// The same pages by the Typst command line tool. Nothing where there is none.
fn typst_tool(main: &Path, ours: Duration) -> anyhow::Result<Option<Measured>> {
    let Ok(version) = Command::new("typst").arg("--version").output() else { return Ok(None) };
    let version = String::from_utf8_lossy(&version.stdout).trim().to_owned();
    let start = Instant::now();
    let standards = ["compile", "--ignore-system-fonts", "--pdf-standard", "ua-1,a-2a"];
    let done = Command::new("typst").args(standards).arg(main).output()?;
    let took = start.elapsed();
    anyhow::ensure!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    Ok(Some(Measured::new(
        format!("the same source by the command line tool, {version}"),
        format!(
            "{}; ours takes {:.2} of it",
            millis(took),
            ours.as_secs_f64() / took.as_secs_f64()
        ),
        "",
    )))
}

pub fn harvest(texts: usize) -> anyhow::Result<Vec<Measured>> {
    let (name, report) = demo::REPORTS[0];
    let start = Instant::now();
    let harvester = Harvester::shipped();
    let ready = start.elapsed();
    let one = harvest::read(report.as_bytes(), name)?;
    let start = Instant::now();
    harvester.harvest(&one);
    let short = start.elapsed();

    let whole: String = demo::REPORTS.iter().map(|(_, text)| *text).collect();
    let long = whole.repeat((TEXT * texts).div_ceil(whole.len()));
    let long = harvest::read(long.as_bytes(), "long.md")?;
    let start = Instant::now();
    harvester.harvest(&long);
    let took = start.elapsed();
    let rate = f64::from(u32::try_from(long.text.len())?) / 1e6 / took.as_secs_f64();
    Ok(vec![
        Measured::new("the harvest is ready", millis(ready), ""),
        Measured::new(
            format!("one report of {} bytes", report.len()),
            millis(short),
            "under 20 ms with the line above",
        ),
        Measured::new(
            "text harvested on one core",
            format!("{rate:.1} MB a second"),
            "5 MB a second",
        ),
    ])
}

pub fn search(folder: &Path, texts: usize) -> anyhow::Result<Vec<Measured>> {
    std::fs::create_dir_all(folder)?;
    let report = search::bench::measure(folder, texts)?;
    let mut all = vec![Measured::new(
        format!("{texts} texts indexed"),
        format!(
            "{:.0} a second, {} MB on disk",
            report.texts_a_second,
            report.bytes_on_disk / 1_000_000
        ),
        "5,000 a second",
    )];
    for it in &report.answers {
        let wanted =
            if it.kind == "all word queries" { "median under 2 ms, p99 under 10 ms" } else { "" };
        let found = format!("median {}, p99 {}", micros(it.median), micros(it.p99));
        all.push(Measured::new(format!("search with counts, {}", it.kind), found, wanted));
    }
    Ok(all)
}

fn micros(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1e3)
}
