//! What one can ask the program for.

use crate::{backup, bench, check, demo, harvest, import, print, reindex, serve, user};
use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Ayni, the open platform for peer-to-peer expertise programmes.
///
/// Try it with `ayni demo`: it needs no server and no configuration.
#[derive(Debug, Parser)]
#[command(version, propagate_version = true, max_term_width = 100)]
#[command(after_help = "Exit codes: 0 done, 1 the work failed, 2 wrong use.")]
pub struct Ayni {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Debug, Subcommand)]
pub enum Command {
    /// Shows Ayni with a real, published record, on this machine alone.
    Demo(demo::Args),
    /// Serves the public site and the desk.
    Serve(serve::Args),
    /// Reads a report and prints what it says, each thing with its passage.
    Harvest(harvest::Args),
    /// Takes in tables that others have published, and folders of reports.
    #[command(subcommand)]
    Import(import::What),
    /// Prints a publication.
    #[command(subcommand)]
    Print(print::What),
    /// Builds the search index anew; a running server goes on answering.
    Reindex(reindex::Args),
    /// Writes everything into one file; a running server goes on working.
    Backup(backup::BackupArgs),
    /// Puts back what a backup holds, in place of everything that is there.
    Restore(backup::RestoreArgs),
    /// Accounts: makes the first administrator, lists, changes.
    #[command(subcommand)]
    User(user::What),
    /// Says what is wrong with an installation.
    Check(check::Args),
    /// Measures the program on this machine.
    Bench(bench::Args),
}

pub fn run(command: Command) -> anyhow::Result<ExitCode> {
    match command {
        // The harvest alone needs neither a database nor threads that wait.
        Command::Harvest(args) => return harvest::run(&args),
        Command::Demo(args) => wait(demo::run(args))?,
        Command::Serve(args) => wait(serve::run(args))?,
        Command::Import(what) => return wait(import::run(what)),
        Command::Print(what) => wait(print::run(what))?,
        Command::Reindex(args) => wait(reindex::run(args))?,
        Command::Backup(args) => wait(backup::backup(args))?,
        Command::Restore(args) => wait(backup::restore(args))?,
        Command::Bench(args) => wait(bench::run(args))?,
        Command::User(what) => wait(user::run(what))?,
        Command::Check(args) => return wait(check::run(args)),
    }
    Ok(ExitCode::SUCCESS)
}

pub fn wait<T>(work: impl Future<Output = anyhow::Result<T>>) -> anyhow::Result<T> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(work)
}
