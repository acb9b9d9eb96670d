//! `ayni harvest --measure`

use crate::format::Format;
use crate::instance::Home;
use serde_json::json;
use std::io::Write;
use work::measure::{self, Decided};

pub async fn run(home: &Home, format: Format, out: &mut impl Write) -> anyhow::Result<()> {
    let store = home.store().await?;
    let decided = measure::decisions(store.db()).await?;
    match format {
        Format::Json => {
            let rows: Vec<_> = decided.iter().map(row).collect();
            serde_json::to_writer_pretty(&mut *out, &rows)?;
            writeln!(out)?;
        }
        Format::Table if decided.is_empty() => {
            writeln!(out, "Nobody has decided about a proposal yet.")?;
        }
        Format::Table => table(out, &decided)?,
    }
    Ok(())
}

fn row(it: &Decided) -> serde_json::Value {
    let mut row = json!(it);
    row["precision"] = json!(it.precision());
    row["untouched"] = json!(it.untouched());
    row["recall"] = json!(it.recall());
    row
}

fn table(out: &mut impl Write, decided: &[Decided]) -> std::io::Result<()> {
    writeln!(
        out,
        "{:<13} {:<4} {:>8} {:>7} {:>7} {:>8} {:>6} {:>9} {:>9} {:>6}",
        "kind",
        "lang",
        "accepted",
        "edited",
        "merged",
        "rejected",
        "missed",
        "precision",
        "untouched",
        "recall"
    )?;
    for it in decided {
        writeln!(
            out,
            "{:<13} {:<4} {:>8} {:>7} {:>7} {:>8} {:>6} {:>9.2} {:>9.2} {:>6.2}",
            it.kind,
            it.language,
            it.accepted,
            it.edited,
            it.merged,
            it.rejected,
            it.missed,
            it.precision(),
            it.untouched(),
            it.recall()
        )?;
    }
    Ok(())
}
