//! `ayni harvest`

use crate::format::Format;
use anyhow::Context;
use harvest::{Harvest, Harvester, Span};
use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
pub struct Args {
    /// A report: plain text, Markdown, HTML, DOCX or PDF with text.
    file: PathBuf,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
}

pub fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let name = args.file.display().to_string();
    let bytes = std::fs::read(&args.file).with_context(|| format!("cannot read {name}"))?;
    let document = harvest::read(&bytes, &name).with_context(|| name.clone())?;
    for doubt in &document.doubts {
        eprintln!("ayni: {name}: {doubt}");
    }
    let harvest = Harvester::shipped().harvest(&document);
    let mut out = std::io::stdout().lock();
    let written = match args.format {
        Format::Json => serde_json::to_writer_pretty(&mut out, &harvest)
            .map_err(Into::into)
            .and_then(|()| writeln!(out)),
        Format::Table => table(&mut out, &harvest, &document.text),
    };
    match written {
        // Whoever reads us has seen enough.
        Err(error) if error.kind() == std::io::ErrorKind::BrokenPipe => Ok(ExitCode::SUCCESS),
        written => written.map(|()| ExitCode::SUCCESS).context("cannot write"),
    }
}

/// For people: each thing with the words it rests on.
fn table(out: &mut impl Write, harvest: &Harvest, text: &str) -> std::io::Result<()> {
    let signs: Vec<char> = text.chars().collect();
    let mut row = |kind: &str, title: &str, facts: &[String], evidence: &[Span]| {
        let facts: Vec<&str> =
            facts.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
        writeln!(out, "{kind:<13} {title}")?;
        if !facts.is_empty() {
            writeln!(out, "{:<13} {}", "", facts.join(" · "))?;
        }
        for span in evidence {
            writeln!(out, "{:<13} “{}”", "", quote(&signs, *span))?;
        }
        writeln!(out)
    };
    row("language", harvest.language.as_deref().unwrap_or("und"), &[], &[])?;
    for it in &harvest.events {
        let date = it.start.iter().chain(&it.end).cloned().collect::<Vec<_>>().join("/");
        let facts = [it.kind.clone(), date, it.countries.join(" "), it.themes.join(" ")];
        row("event", &it.title, &facts, &it.evidence)?;
    }
    for it in &harvest.actions {
        row(
            "action",
            &it.title,
            &[it.places.join(" "), it.partner.clone(), it.themes.join(" ")],
            &it.evidence,
        )?;
    }
    for it in &harvest.results {
        let facts = [it.kind.clone(), it.editions.join(" "), it.marks.join(" ")];
        row("result", &it.title, &facts, &it.evidence)?;
    }
    for it in &harvest.practices {
        row("practice", &it.statement, &[it.places.join(" "), it.themes.join(" ")], &it.evidence)?;
    }
    for it in &harvest.indicators {
        let title = format!("{} {} {}", it.value, it.unit, it.what);
        row("indicator", &title, &[it.scope.clone(), it.period.clone()], &it.evidence)?;
    }
    for it in &harvest.organisations {
        let facts =
            [it.acronym.clone().unwrap_or_default(), it.country.clone().unwrap_or_default()];
        row("organisation", &it.name, &facts, &[Span { start: it.start, end: it.end }])?;
    }
    let mut mentions: Vec<String> =
        harvest.places.iter().map(|it| format!("{} {}", it.code, it.name)).collect();
    mentions.dedup();
    row("places", &mentions.join(" · "), &[], &[])?;
    let mut dates: Vec<&str> = harvest.dates.iter().map(|it| it.value.as_str()).collect();
    dates.dedup();
    row("dates", &dates.join(" · "), &[], &[])
}

fn quote(signs: &[char], span: Span) -> String {
    let words: String = signs.get(span.start..span.end).unwrap_or_default().iter().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
