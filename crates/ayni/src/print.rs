//! `ayni print`

use crate::instance::Home;
use crate::{now, progress};
use anyhow::{Context, bail};
use domain::Lang;
use std::path::{Path, PathBuf};
use work::catalogue;

#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// The catalogue of good practices, as tagged PDF (PDF/UA-1 and PDF/A-2a).
    Catalogue(Args),
}

#[derive(Debug, clap::Args)]
pub struct Args {
    #[command(flatten)]
    home: Home,
    /// The language: en, fr, es, pt or ar.
    #[arg(long, value_name = "LANG")]
    lang: Lang,
    /// The file to write [default: ayni-catalogue-LANG.pdf]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Also writes what it is typeset from, for Typst's own tool: templates and data.
    #[arg(long, value_name = "FOLDER")]
    source: Option<PathBuf>,
}

pub async fn run(what: What) -> anyhow::Result<()> {
    let What::Catalogue(args) = what;
    let store = args.home.existing().await?;
    let book = catalogue::collect(store.db(), args.lang, now()).await?;
    let practices = book.practices.len();
    let bar = progress::bar(3, "printing");
    let mut step = |_| bar.inc(1);
    let printed =
        press::catalogue_with(&book, &mut step).context("the catalogue cannot be printed")?;
    bar.finish_and_clear();

    let file = args.output.unwrap_or_else(|| catalogue::file_name(args.lang).into());
    if file.is_dir() {
        bail!("{} is a folder; name a file with --output", file.display());
    }
    let draft = file.with_extension("pdf.part");
    std::fs::write(&draft, &printed.pdf)
        .with_context(|| format!("cannot write {}", draft.display()))?;
    std::fs::rename(&draft, &file).with_context(|| format!("cannot write {}", file.display()))?;
    println!("{}: {} pages, {practices} practices", file.display(), printed.pages);
    if let Some(folder) = args.source {
        let main = write_source(&book, &folder)?;
        println!("{}: what it was typeset from", main.display());
    }
    Ok(())
}

/// Writes what Typst's own tool needs, and says which file to give it.
pub fn write_source(book: &press::Catalogue, folder: &Path) -> anyhow::Result<PathBuf> {
    let files = press::source(book).context("the catalogue cannot be printed")?;
    std::fs::create_dir_all(folder)
        .with_context(|| format!("cannot make the folder {}", folder.display()))?;
    for (name, text) in &files {
        let file = folder.join(name);
        std::fs::write(&file, text).with_context(|| format!("cannot write {}", file.display()))?;
    }
    Ok(folder.join(files[0].0))
}
