//! `ayni demo`: a real, published record on this machine alone, with a report on the reading table.

mod accounts;
mod commands;
mod shipped;

pub use shipped::REPORTS;

use crate::held;
use crate::helping::Helping;
use crate::instance::Home;
use crate::mailing::Mailing;
use crate::serve::{self, Door};
use crate::{now, progress};
use anyhow::{Context, bail};
use domain::{Slug, State};
use std::path::{Path, PathBuf};
use store::{By, Store, meta, records, sources};
use web::Settings;
use work::intake::{self, Intake, Known, Upload};
use work::{Tools, index, portfolio, vocabulary};

#[derive(Debug, clap::Args)]
pub struct Args {
    /// The folder in which the demo keeps everything.
    #[arg(long, env = "AYNI_DATA", value_name = "FOLDER", default_value = "ayni-demo")]
    data: PathBuf,
    /// Another database than the one in the folder.
    #[arg(long, env = "AYNI_DATABASE", value_name = "URL", hide_env_values = true)]
    database: Option<String>,
    /// The folder of the sentence encoder [default: `encoder` in the folder, or beside the program]
    #[arg(long, env = "AYNI_ENCODER", value_name = "FOLDER")]
    encoder: Option<PathBuf>,
    #[command(flatten)]
    door: Door,
    #[command(flatten)]
    helping: Helping,
    #[command(flatten)]
    mailing: Mailing,
    /// A report of yours to lay on the reading table.
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
    /// Gives up what an earlier demo left and begins anew.
    #[arg(long)]
    fresh: bool,
}

pub async fn run(args: Args) -> anyhow::Result<()> {
    serve::log();
    if !args.door.listen.ip().is_loopback() {
        bail!(
            "the demo's passwords are known to everybody, so it listens on this machine alone; use `ayni serve`"
        );
    }
    let door = args.door.open().await?;
    if args.fresh {
        clear(&args.data, args.database.is_some())?;
    }
    let home = Home { data: args.data, database: args.database, encoder: args.encoder };
    let (helper, mail) = (args.helping.helper()?, args.mailing.mail()?);
    let address = format!("http://{}", door.local_addr()?);
    let readers = args.mailing.address.unwrap_or_else(|| address.clone());
    let site = readers.trim_end_matches('/').to_owned();
    let tools = Tools { site, helper, mail, ..home.open().await? };
    let _held = held::hold(&home.data)?;
    let first = fill(&tools).await?;
    let report = match &args.report {
        Some(file) => Some(take_report(&tools, file).await?),
        None => None,
    };
    index::catch_up(&tools).await?;
    welcome(&address, first, (example_table(&tools).await?, report.as_ref()));
    println!("{}", commands::hint(&home)?);
    let settings = Settings { address: Some(readers), ..Settings::default() };
    serve::until_told(tools, settings, door).await
}

/// Removes what a demo made, and nothing else: a folder without our database is not ours.
fn clear(folder: &Path, elsewhere: bool) -> anyhow::Result<()> {
    if elsewhere {
        bail!("--fresh gives up the demo's own folder; a database of yours is not emptied");
    }
    let ours = folder.join("ayni.db");
    if !folder.exists() {
        return Ok(());
    }
    if !ours.exists() && folder.read_dir()?.next().is_some() {
        bail!("{} holds no demo; choose another folder with --data", folder.display());
    }
    let _alone = held::alone(folder)?;
    for file in ["ayni.db", "ayni.db-wal", "ayni.db-shm"] {
        remove(std::fs::remove_file(folder.join(file)))?;
    }
    remove(std::fs::remove_dir_all(folder.join("index")))
}

fn remove(removed: std::io::Result<()>) -> anyhow::Result<()> {
    match removed {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
            Err(error).context("cannot begin anew")
        }
        _ => Ok(()),
    }
}

/// Fills an empty instance. True if it was empty.
pub async fn fill(tools: &Tools) -> anyhow::Result<bool> {
    let store = &tools.store;
    let by = By::program(now()).because("ayni demo");
    let steps = progress::bar(5, "places and themes");
    vocabulary::load(store, &by).await?;
    steps.inc(1);
    steps.set_message("accounts");
    let Some(people) = accounts::make(store, &by).await? else {
        steps.finish_and_clear();
        return is_whole(store).await;
    };
    steps.inc(1);
    steps.set_message("portfolio");
    portfolio::take(store, &shipped::portfolio()?, &people.officer(now())).await?;
    portfolio::translate(store, shipped::TITLES, &people.officer(now())).await?;
    portfolio::translate_words(store, shipped::WORDS, &people.officer(now())).await?;
    steps.inc(1);
    steps.set_message("reports");
    for (name, text) in shipped::REPORTS {
        let upload = Upload {
            file_name: (*name).to_owned(),
            bytes: text.as_bytes().to_vec(),
            ..Upload::default()
        };
        intake::take_in(tools, upload, &people.officer(now())).await?;
    }
    portfolio::describe(store, shipped::SOURCES, &by).await?;
    steps.inc(1);
    steps.set_message("practices");
    shipped::practices(tools, &people).await?;
    let tx = store.begin().await?;
    meta::set(&tx, accounts::FILLING, "filled").await?;
    tx.commit().await?;
    steps.finish_and_clear();
    Ok(true)
}

/// Says no to what an earlier start has left half filled. Somebody may have worked in it since, so
/// it is not given up unasked. False: it was not filled now.
async fn is_whole(store: &Store) -> anyhow::Result<bool> {
    if meta::get(store.db(), accounts::FILLING).await?.as_deref() == Some("begun") {
        bail!(
            "an earlier start was interrupted while it filled this demo; `ayni demo --fresh` begins anew"
        );
    }
    Ok(false)
}

async fn take_report(tools: &Tools, file: &Path) -> anyhow::Result<Intake> {
    let bytes = std::fs::read(file).with_context(|| format!("cannot read {}", file.display()))?;
    let file_name =
        file.file_name().map_or_else(String::new, |it| it.to_string_lossy().into_owned());
    let upload = Upload { file_name, bytes, ..Upload::default() };
    let by = By::program(now()).because("ayni demo --report");
    intake::take_in(tools, upload, &by).await.with_context(|| file.display().to_string())
}

/// The reading table of the first of the example reports, while it is there.
async fn example_table(tools: &Tools) -> anyhow::Result<Option<Slug>> {
    let Some((_, text)) = shipped::REPORTS.first() else { return Ok(None) };
    let (db, hash) = (tools.store.db(), intake::hash(text.as_bytes()));
    let Some(source) = sources::by_hash(db, &hash).await? else { return Ok(None) };
    let record = records::by_id(db, source).await?;
    let record = record.filter(|it| it.state() != State::Retired);
    Ok(record.map(|it| it.slug))
}

fn welcome(address: &str, first: bool, (example, report): (Option<Slug>, Option<&Intake>)) {
    println!("\n  Ayni   {address}\n");
    println!("  Sign in at {address}/en/sign-in with the password `{}` as", accounts::PASSWORD);
    for (login, role) in accounts::LOGINS {
        println!("    {login:<22} {role} (example)");
    }
    let table = report.map_or("mexico-2018", |it| it.slug.as_str());
    println!("\n  Try first:");
    let desk = format!("{address}/en/desk");
    let first_table = example.map_or_else(|| desk.clone(), |it| format!("{desk}/table/{it}"));
    println!(
        "    1. As knowledge-officer-1, settle a report: accept or reject what was read in it"
    );
    println!("       {first_table}");
    if let Some(report) = report {
        println!("       Yours: {address}/en/desk/table/{table} ({} proposals)", report.proposals);
        if matches!(report.known, Some(Known::Same | Known::Back)) {
            println!("       It was here already: the same file was taken in before.");
        }
    }
    println!(
        "    2. As a reader, search in your language: {address}/es/search?q=contrabando+de+migrantes"
    );
    println!("    3. Open the marks beside the facts: {address}/en/practices");
    if !first {
        println!("\n  It goes on with what was there; --fresh begins anew.");
    }
}
