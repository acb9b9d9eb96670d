//! `ayni`: one command per way to run it.
//!
//! Exit codes: 0 done, 1 the work failed (what and why on standard error), 2 wrong use.

mod backup;
mod bench;
mod check;
mod cli;
mod demo;
mod folder;
mod format;
mod harvest;
mod held;
mod helping;
mod import;
mod instance;
#[cfg(test)]
mod judged;
mod mailing;
mod print;
mod progress;
mod reindex;
mod serve;
mod user;

use clap::Parser;
use std::process::ExitCode;

#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    let command = cli::Ayni::parse().command;
    match cli::run(command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("ayni: {error:#}");
            ExitCode::FAILURE
        }
    }
}

/// The one place where the program reads the clock.
#[expect(clippy::disallowed_methods, reason = "every library below is handed the instant")]
fn now() -> jiff::Timestamp {
    jiff::Timestamp::now()
}
