//! A folder of reports: read side by side, told together.
//!
//! A worker holds one document at a time and keeps only what it found in it, so that the memory
//! that is needed grows with the longest report and not with the folder.

use crate::format::Format;
use crate::{folder, progress};
use harvest::{Contradiction, Harvester, PassageOf, Report, Shared, Together};
use serde::Serialize;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What is printed of a folder.
#[derive(Serialize)]
struct Folder {
    reports: Vec<Read>,
    refused: Vec<Refused>,
    #[serde(flatten)]
    together: Together,
    results: Vec<Of<harvest::Outcome>>,
    practices: Vec<Of<harvest::Practice>>,
}

#[derive(Serialize)]
struct Read {
    name: String,
    language: Option<String>,
    title: Option<String>,
    doubts: Vec<String>,
    /// Lists that are not complete.
    cut: Vec<String>,
}

#[derive(Serialize)]
struct Refused {
    name: String,
    why: String,
}

/// A record of one report.
#[derive(Serialize)]
struct Of<Record> {
    report: String,
    #[serde(flatten)]
    record: Record,
}

type Answer = Result<(Report, Vec<String>), Refused>;

pub fn run(path: &Path, format: Format, out: &mut impl Write) -> anyhow::Result<()> {
    let files = folder::files(path)?;
    let told = told(read_all(path, &files));
    match format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &told)?;
            writeln!(out)?;
        }
        Format::Table => table(out, &told)?,
    }
    Ok(())
}

/// Every file, by as many workers as the machine has processors. What comes back is in the order
/// of the files, whoever was faster.
fn read_all(folder: &Path, files: &[PathBuf]) -> Vec<Answer> {
    let bar = progress::bar(files.len() as u64, "reports");
    let next = AtomicUsize::new(0);
    let answers: Mutex<Vec<(usize, Answer)>> = Mutex::default();
    let workers = std::thread::available_parallelism().map_or(1, usize::from).min(files.len());
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(|| {
                loop {
                    let at = next.fetch_add(1, Ordering::Relaxed);
                    let Some(file) = files.get(at) else { return };
                    let answer = read(folder, file);
                    bar.inc(1);
                    answers.lock().expect("no worker panics while it holds it").push((at, answer));
                }
            });
        }
    });
    bar.finish_and_clear();
    let mut answers = answers.into_inner().expect("the workers are done");
    answers.sort_by_key(|it| it.0);
    answers.into_iter().map(|it| it.1).collect()
}

fn read(folder: &Path, file: &Path) -> Answer {
    let name = file.strip_prefix(folder).unwrap_or(file).display().to_string();
    let refused = |why: String| Refused { name: name.clone(), why };
    let bytes = std::fs::read(file).map_err(|it| refused(it.to_string()))?;
    let document = harvest::read(&bytes, &name).map_err(|it| refused(it.to_string()))?;
    let mut harvest = Harvester::shipped().harvest(&document);
    // Mentions are for the reading of one report.
    harvest.organisations = Vec::new();
    harvest.places = Vec::new();
    harvest.dates = Vec::new();
    harvest.cities = Vec::new();
    let fingerprint = harvest::fingerprint(&document.text);
    let doubts = document.doubts.iter().map(ToString::to_string).collect();
    Ok((Report { name, fingerprint, harvest }, doubts))
}

fn told(answers: Vec<Answer>) -> Folder {
    let (mut reports, mut read, mut refused) = (Vec::new(), Vec::new(), Vec::new());
    for answer in answers {
        match answer {
            Ok((report, doubts)) => {
                read.push(Read {
                    name: report.name.clone(),
                    language: report.harvest.language.clone(),
                    title: report.harvest.title.clone(),
                    doubts,
                    cut: report.harvest.cut.clone(),
                });
                reports.push(report);
            }
            Err(it) => refused.push(it),
        }
    }
    let together = harvest::together(&reports, Harvester::shipped().gazetteer());
    let (mut results, mut practices) = (Vec::new(), Vec::new());
    for report in reports {
        let of = |record| Of { report: report.name.clone(), record };
        results.extend(report.harvest.results.into_iter().map(of));
        let of = |record| Of { report: report.name.clone(), record };
        practices.extend(report.harvest.practices.into_iter().map(of));
    }
    Folder { reports: read, refused, together, results, practices }
}

fn table(out: &mut impl Write, folder: &Folder) -> std::io::Result<()> {
    for it in &folder.reports {
        let language = it.language.as_deref().unwrap_or("und");
        writeln!(
            out,
            "{:<13} {} · {language} · {}",
            "report",
            it.name,
            it.title.as_deref().unwrap_or("")
        )?;
        for doubt in &it.doubts {
            writeln!(out, "{:<13} {doubt}", "")?;
        }
    }
    for it in &folder.refused {
        writeln!(out, "{:<13} {}: {}", "not read", it.name, it.why)?;
    }
    for it in &folder.together.nearly_equal {
        writeln!(out, "{:<13} {} and {}", "nearly equal", it.report, it.of)?;
    }
    writeln!(out)?;
    for it in &folder.together.events {
        let event = &it.record;
        let city = event.city.clone().unwrap_or_default();
        let facts = [city, event.start.clone().unwrap_or_default(), event.countries.join(" ")];
        shared(out, "event", &event.title, &facts, it)?;
    }
    for it in &folder.together.actions {
        let action = &it.record;
        let facts = [action.places.join(" "), action.partner.clone(), action.themes.join(" ")];
        shared(out, "action", &action.title, &facts, it)?;
    }
    for it in &folder.together.indicators {
        shared(
            out,
            "indicator",
            &it.record.line(),
            &[it.record.scope.clone(), it.record.period.clone()],
            it,
        )?;
    }
    for it in &folder.results {
        writeln!(out, "{:<13} {} · {} · {}", "result", it.record.title, it.record.kind, it.report)?;
    }
    for it in &folder.practices {
        writeln!(out, "{:<13} {} · {}", "practice", it.record.statement, it.report)?;
    }
    Ok(())
}

fn shared<Record>(
    out: &mut impl Write,
    kind: &str,
    title: &str,
    facts: &[String],
    it: &Shared<Record>,
) -> std::io::Result<()> {
    writeln!(out, "{kind:<13} {title}")?;
    let facts: Vec<&str> = facts.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
    if !facts.is_empty() {
        writeln!(out, "{:<13} {}", "", facts.join(" · "))?;
    }
    writeln!(out, "{:<13} {}", "", where_told(&it.passages))?;
    for it in &it.contradictions {
        writeln!(out, "{:<13} {}", "", disagreement(it))?;
    }
    writeln!(out)
}

fn where_told(passages: &[PassageOf]) -> String {
    let one = |it: &PassageOf| format!("{} {}–{}", it.report, it.start, it.end);
    passages.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn disagreement(it: &Contradiction) -> String {
    let told = it.told.iter().map(|it| format!("{} ({})", it.value, it.reports.join(", ")));
    format!("! {}: {}", it.field, told.collect::<Vec<_>>().join(" against "))
}
