//! `ayni print`

use crate::instance::Home;
use crate::{now, progress};
use anyhow::{Context, bail};
use domain::{Act, Kind, Lang, Slug, Viewer};
use std::path::{Path, PathBuf};
use store::records;
use work::{catalogue, leaflet};

#[derive(Debug, clap::Subcommand)]
pub enum What {
    /// The catalogue of good practices, as tagged PDF (PDF/UA-1 and PDF/A-2a).
    Catalogue(Args),
    /// One published practice to take away, as tagged PDF (PDF/UA-1 and PDF/A-2a).
    Practice(PracticeArgs),
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
    #[command(flatten)]
    site: Site,
}

#[derive(Debug, clap::Args)]
pub struct PracticeArgs {
    #[command(flatten)]
    home: Home,
    /// The last part of its address: shared-responsibility
    slug: Slug,
    /// The language: en, fr, es, pt or ar [default: the one it was written in]
    #[arg(long, value_name = "LANG")]
    lang: Option<Lang>,
    /// The file to write [default: ayni-SLUG-LANG.pdf]
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    #[command(flatten)]
    site: Site,
}

#[derive(Debug, clap::Args)]
struct Site {
    /// Where readers reach the site: `https://ayni.example.org`. Addresses in print begin with it.
    #[arg(long, env = "AYNI_ADDRESS", default_value = "", hide_default_value = true)]
    address: String,
}

impl Site {
    fn address(&self) -> &str {
        self.address.trim_end_matches('/')
    }

    /// Said of a print that a reader cannot follow to the site.
    fn miss(&self) {
        if self.address.is_empty() {
            eprintln!("The addresses printed in it name no site: give yours with --address");
        }
    }
}

pub async fn run(what: What) -> anyhow::Result<()> {
    match what {
        What::Catalogue(args) => print_catalogue(args).await,
        What::Practice(args) => print_practice(args).await,
    }
}

async fn print_practice(args: PracticeArgs) -> anyhow::Result<()> {
    let store = args.home.existing().await?;
    let found = records::by_slug(store.db(), Kind::Practice, &args.slug).await?;
    let public = |it: &domain::Record| Viewer::default().may(Act::Read, it.kind, it.state());
    let practice = found.filter(public);
    let practice =
        practice.with_context(|| format!("there is no published practice `{}`", args.slug))?;
    let lang = args.lang.unwrap_or(practice.origin);
    let asked = (lang, args.site.address());
    let book = leaflet::collect(store.db(), &practice, asked, now()).await?;
    let printed = press::practice(&book).context("the practice cannot be printed")?;
    let file = args.output.unwrap_or_else(|| leaflet::file_name(&args.slug, lang).into());
    write(&file, &printed.pdf)?;
    println!("{}: {} pages", file.display(), printed.pages);
    args.site.miss();
    Ok(())
}

async fn print_catalogue(args: Args) -> anyhow::Result<()> {
    let store = args.home.existing().await?;
    let asked = (args.lang, args.site.address());
    let book = catalogue::collect(store.db(), asked, now()).await?;
    let practices = book.practices.len();
    let bar = progress::bar(3, "printing");
    let mut step = |_| bar.inc(1);
    let printed =
        press::catalogue_with(&book, &mut step).context("the catalogue cannot be printed")?;
    bar.finish_and_clear();

    let file = args.output.unwrap_or_else(|| catalogue::file_name(args.lang).into());
    write(&file, &printed.pdf)?;
    println!("{}: {} pages, {practices} practices", file.display(), printed.pages);
    args.site.miss();
    if let Some(folder) = args.source {
        let main = write_source(&book, &folder)?;
        println!("{}: what it was typeset from", main.display());
    }
    Ok(())
}

/// The whole file, or the one that was there before.
fn write(file: &Path, pdf: &[u8]) -> anyhow::Result<()> {
    if file.is_dir() {
        bail!("{} is a folder; name a file with --output", file.display());
    }
    let draft = file.with_extension("pdf.part");
    std::fs::write(&draft, pdf).with_context(|| format!("cannot write {}", draft.display()))?;
    std::fs::rename(&draft, file).with_context(|| format!("cannot write {}", file.display()))
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
