//! `ayni harvest`

mod folder;
mod measure;

use crate::format::Format;
use crate::instance::Home;
use crate::progress;
use anyhow::Context;
use harvest::{Document, Harvest, Harvester, Span};
use std::collections::HashSet;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

#[derive(Debug, clap::Args)]
#[command(after_long_help = JSON)]
pub struct Args {
    /// A report (plain text, Markdown, HTML, DOCX or PDF with text), or a folder of reports.
    #[arg(required_unless_present = "measure")]
    path: Option<PathBuf>,
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    /// Prints how right the proposals were, by what people decided about them at the reading table.
    #[arg(long, conflicts_with = "path")]
    measure: bool,
    #[command(flatten)]
    home: Home,
}

const JSON: &str = "\
The JSON of a report has the lists events, actions, results, practices and indicators, each with
the passages it rests on (`evidence`, with the `page` where the file has pages), and the mentions
organisations, places, dates and cities.
Offsets count Unicode scalar values of the text, the end excluded. Dates are EDTF (`2018-07`,
`2018-10~` about, `2017?` uncertain, `2013/2017`; `XXXX-05` where the text has no year), countries
ISO 3166-1 alpha-2, other places UN M49, themes the ids of the thesaurus. `cut` names the lists
that a flood of mentions left incomplete.

The JSON of a folder has the reports that were read and those that were refused; events, actions
and indicators, each once however many reports tell it, with its `passages` and, where the reports
disagree, its `contradictions`; results and practices by report; and reports that are nearly equal.";

pub fn run(args: &Args) -> anyhow::Result<ExitCode> {
    let mut out = std::io::stdout().lock();
    let written = match &args.path {
        Some(path) if path.is_dir() => folder::run(path, args.format, &mut out),
        Some(path) => report(path, args.format, &mut out),
        None => crate::cli::wait(measure::run(&args.home, args.format, &mut out)),
    };
    match written {
        // Whoever reads us has seen enough.
        Err(error) if is_broken_pipe(&error) => Ok(ExitCode::SUCCESS),
        written => written.map(|()| ExitCode::SUCCESS),
    }
}

fn is_broken_pipe(error: &anyhow::Error) -> bool {
    let kind = error.chain().find_map(|it| {
        let json =
            it.downcast_ref::<serde_json::Error>().and_then(serde_json::Error::io_error_kind);
        json.or_else(|| it.downcast_ref::<std::io::Error>().map(std::io::Error::kind))
    });
    kind == Some(std::io::ErrorKind::BrokenPipe)
}

fn report(file: &Path, format: Format, out: &mut impl Write) -> anyhow::Result<()> {
    let name = file.display().to_string();
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {name}"))?;
    let bar = progress::waiting(&format!("{name} is read"));
    let read = harvest::read(&bytes, &name).with_context(|| name.clone());
    let read = read.map(|it| (Harvester::shipped().harvest(&it), it));
    bar.finish_and_clear();
    let (harvest, document) = read?;
    for doubt in &document.doubts {
        eprintln!("ayni: {name}: {doubt}");
    }
    for list in &harvest.cut {
        eprintln!("ayni: {name}: there are too many {list}; the list is cut");
    }
    match format {
        Format::Json => {
            serde_json::to_writer_pretty(&mut *out, &harvest.with_pages(&document)?)?;
            writeln!(out)?;
        }
        Format::Table => table(out, &harvest, &document)?,
    }
    Ok(())
}

/// For people: each thing with the words it rests on.
fn table(out: &mut impl Write, harvest: &Harvest, document: &Document) -> std::io::Result<()> {
    let signs: Vec<char> = document.text.chars().collect();
    let mut row = |kind: &str, title: &str, facts: &[String], evidence: &[Span]| {
        let facts: Vec<&str> =
            facts.iter().map(String::as_str).filter(|it| !it.is_empty()).collect();
        writeln!(out, "{kind:<13} {title}")?;
        if !facts.is_empty() {
            writeln!(out, "{:<13} {}", "", facts.join(" · "))?;
        }
        for span in evidence {
            let page = document.page_of(span.start).map(|it| format!(" (p. {it})"));
            writeln!(out, "{:<13} “{}”{}", "", quote(&signs, *span), page.unwrap_or_default())?;
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
        row("indicator", &it.line(), &[it.scope.clone(), it.period.clone()], &it.evidence)?;
    }
    for it in &harvest.organisations {
        let facts =
            [it.acronym.clone().unwrap_or_default(), it.country.clone().unwrap_or_default()];
        row("organisation", &it.name, &facts, &[Span { start: it.start, end: it.end }])?;
    }
    let places = harvest.places.iter().map(|it| format!("{} {}", it.code, it.name));
    row("places", &each_once(places), &[], &[])?;
    row("dates", &each_once(harvest.dates.iter().map(|it| it.value.clone())), &[], &[])
}

/// What is mentioned, in the order in which it is first.
fn each_once(mentions: impl Iterator<Item = String>) -> String {
    let mut seen = HashSet::new();
    mentions.filter(|it| seen.insert(it.clone())).collect::<Vec<_>>().join(" · ")
}

fn quote(signs: &[char], span: Span) -> String {
    let words: String = signs.get(span.start..span.end).unwrap_or_default().iter().collect();
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
